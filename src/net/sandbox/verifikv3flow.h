#pragma once

#include "net/sandbox/verifik.h"
#include "net/sandbox/verifikv3rules.h"

//! What happens to one v3 flow, whichever address it came through: its own, or its project's.
namespace VerifikV3 {

//! The flow that a caller's body describes, with the documented defaults; without what only the server gives.
QJsonObject described(const QJsonObject &body);
//! A described flow with id, owner, version and dates.
QJsonObject registered(QJsonObject flow, int version, std::chrono::system_clock::time_point now);

//! The complete flow that an update would leave. What seed 002 does not list as updatable is ignored, not refused: the
//! vendor's console sends such keys as well.
QJsonObject updated(const QJsonObject &flow, const QJsonObject &body, NestedUpdates nestedUpdates);
//! What the provider objects to in `next` and did not in `flow`.
std::vector<VerifikV3Rules::Finding> newFindings(const QJsonObject &flow, const QJsonObject &next);

//! True for an active flow while `--active-users` is on.
bool isInUse(const QJsonObject &flow, const PracticeWorld &world);
//! True when all that changes is that the flow stops being live: how seed 002's readers get round "active users".
bool onlyPauses(const QJsonObject &flow, const QJsonObject &next);

} // namespace VerifikV3
