#pragma once

#include "net/sandbox/practicerules.h"

//! The sandbox's own reading of the documents about v2 project flows: types, ranges, enums and conditional
//! requirements. On purpose apart from our schemas and their validator, so that a mistake there is not repeated here.
namespace VerifikV2Rules {

//! Where the documents allow no more; a larger upload is refused.
inline constexpr qsizetype mostRows = 500;

//! All objections to a complete flow of one of v2's shapes.
std::vector<PracticeFinding> findings(const QJsonObject &flow);

//! All objections to the part of a v3 flow that v2's update may write (isUpdatable()).
std::vector<PracticeFinding> findingsInV3Flow(const QJsonObject &flow);

//! Objections to rows that are to be stored with `flow`, under "whiteList.0.name". Which cells are required follows the
//! login methods: the name always, email for logging in by email, phone and countryCode for logging in by phone.
std::vector<PracticeFinding> findingsInRows(const QJsonValue &rows, const QJsonObject &flow);

//! True for a member of a v2-shaped flow that an update may carry; the others are ignored.
bool isField(const QString &key);
//! The same for a v3-shaped flow, which v2's update reaches for what v3 has no place for.
bool isFieldOfV3Flow(const QString &key);

//! True for the blocks of generic flows: the body with `configuration` and a list of steps.
bool isGeneric(const QJsonObject &flow);

} // namespace VerifikV2Rules
