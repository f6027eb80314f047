#pragma once

#include "net/sandbox/practiceprovider.h"

//! Verifik's v3 API as far as the sandbox plays it: project flows (seed 002 for the update, the vendor's other pages
//! for the rest) and the projects they belong to.
namespace VerifikV3 {

//! Where the flows live in the state.
inline const QString flowCollection = QStringLiteral("verifik-v3/project-flows");
inline const QString projectCollection = QStringLiteral("verifik-v3/projects");

PracticeProvider provider();

//! "2023-07-01T10:00:00.000Z"
QString timestamp(std::chrono::system_clock::time_point time);

//! `flow` with an updatedAt of `now`, or a millisecond past its present one where the clock has not moved: two states
//! of a flow never share it.
QJsonObject stamped(QJsonObject flow, std::chrono::system_clock::time_point now);

} // namespace VerifikV3
