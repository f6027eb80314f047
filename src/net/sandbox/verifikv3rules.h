#pragma once

#include "net/sandbox/practicerules.h"

//! The sandbox's own reading of seed 002: types, ranges, enums, conditional requirements and defaults of v3 project
//! flows. On purpose apart from our schemas and their validator, so that a mistake there is not repeated here.
namespace VerifikV3Rules {

using Finding = PracticeFinding;

//! All objections to a complete flow, in the order of seed 002's tables.
std::vector<Finding> findings(const QJsonObject &flow);

//! True for the blocks that an update of this flow may carry.
bool isBlock(const QJsonObject &flow, const QString &key);

//! `block` with the documented default of each member it lacks ("liveness" → minScore 0.65 …). Blocks without
//! documented defaults come back as they are.
QJsonObject withDefaults(const QString &block, const QJsonObject &value);

//! A new flow with its missing blocks and members at their documented defaults. Defaults are documented for personal
//! onboarding only; other kinds come back with status, target and version alone.
QJsonObject withDefaults(const QJsonObject &flow);

} // namespace VerifikV3Rules
