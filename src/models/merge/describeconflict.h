#pragma once

#include "models/merge/threewaymerge.h"

//! Fills in the texts of a conflict about a place inside a field; one about a whole field has the field's own.
void describe(const FlowSchema &schema, MergeConflict &conflict);

//! The list or map of which `path` names an entry; null where it names anything else. `schema` keeps it.
const FieldSpec *listOfEntry(const FlowSchema &schema, const MergePath &path);
