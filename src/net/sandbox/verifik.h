#pragma once

#include "net/sandbox/practiceprovider.h"

#include <QJsonArray>
#include <QJsonObject>

//! What both versions of Verifik's API share: one account whose flows, projects and the rest either version sees, the
//! customer it belongs to, and how bodies and dates are written.
namespace Verifik {

//! Flows are kept apart by the shape they were created in: v2's lists and reads show both, v3's only their own.
inline const QString v2Flows = QStringLiteral("verifik-v2/project-flows");
inline const QString v3Flows = QStringLiteral("verifik-v3/project-flows");
inline const QString allProjects
    = QStringLiteral("verifik-v3/projects"); // of both versions; the name is in state files
inline const QString allWebhooks = QStringLiteral("verifik-v2/webhooks");
//! White list rows; never part of a flow's record.
inline const QString whiteListRows = QStringLiteral("verifik-v2/project-flow-white-lists");

//! The customer that everything in the sandbox belongs to; the samples' own.
inline const QString clientId = QStringLiteral("65f0b7d2c4a19e0012d4a001");

PracticeAnswer answer(int status, const QJsonObject &body);
//! {"data":value}
PracticeAnswer data(int status, const QJsonValue &value);

//! The request's body; nothing when it is no JSON object, or nested past 1,000 levels.
std::optional<QJsonObject> bodyOf(const PracticeRequest &request);

//! "2023-07-01T10:00:00.000Z"
QString timestamp(std::chrono::system_clock::time_point time);
//! `document` with an updatedAt of `now`, or a millisecond past its present one where the clock has not moved: two
//! states of a document never share it.
QJsonObject stamped(QJsonObject document, std::chrono::system_clock::time_point now);

//! True for 24 hexadecimal digits.
bool isId(const QString &text);
//! As the vendor's database makes them: seconds, then random digits.
QString newId(std::chrono::system_clock::time_point now);

//! `into` with the members of `from`, objects on both sides member by member, all else replaced.
QJsonObject merged(QJsonObject into, const QJsonObject &from);

//! Where the flow with this id is kept; empty when there is none.
QString flowCollection(const PracticeState &state, const QString &id);
//! The project's flows of either shape, v3's first; those of `type` alone where one is given.
std::vector<QJsonObject> flowsOf(const PracticeState &state, const QString &project, const QString &type = {});
//! Adds to `changes` what goes with a flow: its white list rows, and its mention in webhooks.
void forgetFlow(const PracticeState &state, const QString &id, std::vector<PracticeChange> &changes);

} // namespace Verifik
