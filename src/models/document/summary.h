#pragma once

#include "models/schema/flowschema.h"
#include "models/store/records.h"

//! Brings what a list shows of the record up to date with its documents: name, type, status, number of changed fields.
//! Clean and Modified follow the documents; Conflict and Rejected end when no edit is left; other states are kept.
void summarise(FlowRecord &record, const FlowSchema &schema);

//! Where documents of this kind say what they are called.
JsonPointer namePlace(const FlowSchema &schema);

//! What `state` becomes when `changes` fields differ from the base: the one rule behind summarise().
FlowState settledState(FlowState state, int changes);

//! The form fields (and outermost unknown places) in which the two documents differ.
std::vector<JsonPointer> differingFields(const FlowSchema &schema, const QJsonObject &a, const QJsonObject &b);
