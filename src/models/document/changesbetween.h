#pragma once

#include "models/document/change.h"
#include "models/schema/flowschema.h"

//! What differs between two states of a flow, as sentences in form order; places that no field describes come last.
//! When the provider stored them is left out.
//! Personal data is masked. Pure; any thread.
std::vector<Change> changesBetween(const FlowSchema &schema, const QJsonObject &before, const QJsonObject &after);

//! The edits that bring a draft back to a former state. What only the provider writes, and what can be set on a new
//! flow only, is left as it is; so is its status, which is no setting.
std::vector<Change> changesToRestore(const FlowSchema &schema, const QJsonObject &draft, const QJsonObject &former);
