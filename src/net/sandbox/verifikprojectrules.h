#pragma once

#include "net/sandbox/practicerules.h"

//! The sandbox's own reading of the documents about projects, which both versions share but for the colours' names.
namespace VerifikProjectRules {

//! All objections to a complete project.
std::vector<PracticeFinding> findings(const QJsonObject &project);

//! True for a member that a caller may write; the others are ignored.
bool isField(const QString &key);

//! A new project's members at their documented defaults where `given` does not say otherwise, with the colours of v3 or
//! of v2.
QJsonObject withDefaults(const QJsonObject &given, bool isV3);

} // namespace VerifikProjectRules
