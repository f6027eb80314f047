#pragma once

#include "net/sandbox/verifik.h"
#include "net/sandbox/verifikv2rules.h"

//! What happens to one v2-shaped flow, whichever address it came through: its own, or its project's.
namespace VerifikV2 {

//! The complete flow that an update would leave. What is not the caller's to write is ignored, not refused: the
//! vendor's console sends such keys as well.
QJsonObject updated(const QJsonObject &flow, const QJsonObject &body, const PracticeWorld &world);
//! The same for a v3-shaped flow, of which v2's update reaches only what v3 has no place for.
QJsonObject updatedV3Flow(const QJsonObject &flow, const QJsonObject &body, const PracticeWorld &world);

//! What the provider objects to in `next` and did not in `flow`.
std::vector<PracticeFinding> newFindings(const QJsonObject &flow, const QJsonObject &next);
std::vector<PracticeFinding> newFindingsInV3Flow(const QJsonObject &flow, const QJsonObject &next);

//! A sub-document of the vendor's database has an id of its own, which callers may leave out; `present` is the flow as
//! it was.
void giveSecurityAnId(QJsonObject &flow, const QJsonObject &present, const PracticeWorld &world);

} // namespace VerifikV2
