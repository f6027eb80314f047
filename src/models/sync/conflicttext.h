#pragma once

#include "models/document/change.h"
#include "models/sync/conflicts.h"

//! How a conflict is said to a person, also for a place inside a list, which has words of its own. Personal data is
//! masked.
namespace ConflictText {

enum class Side { Base, Mine, Theirs };

//! What is in conflict: "Document attempts allowed", "Face match: Decline below".
QString label(const FlowSchema &schema, const MergeConflict &conflict);
//! Where the form shows it: "Documents"; empty for a place that no field holds.
QString section(const FlowSchema &schema, const MergeConflict &conflict);
//! One side's value: "5", "Scan, Upload", "Not set".
QString value(const FlowSchema &schema, const MergeConflict &conflict, Side side);
//! The step from one side's value to another's, as one or more sentences.
Change change(const FlowSchema &schema, const MergeConflict &conflict, Side from, Side to);
//! What a person had decided before theirs changed again: "You had chosen your value; …".
QString outdated(const FlowSchema &schema, const MergeConflict &conflict, const Decision &decision);

} // namespace ConflictText
