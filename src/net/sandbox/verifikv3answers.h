#pragma once

#include "net/sandbox/practiceprovider.h"
#include "net/sandbox/verifikv3rules.h"

#include <QJsonArray>
#include <QJsonObject>

//! What all routes of Verifik's v3 share: where things are kept, how answers look, how bodies are read.
namespace VerifikV3 {

inline const QString flowCollection = QStringLiteral("verifik-v3/project-flows");
inline const QString projectCollection = QStringLiteral("verifik-v3/projects");
//! The customer that everything in the sandbox belongs to; the samples' own.
inline const QString clientId = QStringLiteral("65f0b7d2c4a19e0012d4a001");

PracticeAnswer answer(int status, const QJsonObject &body);
//! {"data":value}
PracticeAnswer data(int status, const QJsonValue &value);
//! Seed 002's error body. The vendor's pages for GET and DELETE show message and code alone.
PracticeAnswer refusal(const PracticeRequest &request, const PracticeWorld &world, int status, const QString &code,
    const QString &message, const QJsonArray &details = {});
//! 400
PracticeAnswer badRequest(const PracticeRequest &request, const PracticeWorld &world, const QString &message);
//! 422 with its details.
PracticeAnswer unprocessable(
    const PracticeRequest &request, const PracticeWorld &world, const std::vector<VerifikV3Rules::Finding> &findings);
//! 500, the provider's own trouble; here: the state file did not take the change.
PracticeAnswer notStored(const PracticeRequest &request, const PracticeWorld &world);

//! The request's body; nothing when it is no JSON object, or nested past 1,000 levels.
std::optional<QJsonObject> bodyOf(const PracticeRequest &request);

//! "2023-07-01T10:00:00.000Z"
QString timestamp(std::chrono::system_clock::time_point time);
//! `document` with an updatedAt of `now`, or a millisecond past its present one where the clock has not moved: two
//! states of a document never share it.
QJsonObject stamped(QJsonObject document, std::chrono::system_clock::time_point now);

} // namespace VerifikV3
