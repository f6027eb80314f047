#include "net/sandbox/verifikv3answers.h"

#include "models/core/json.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace {

// Leaves room for the few levels that the state file adds before a JSON reader's usual limit of 1,024.
constexpr int deepest = 1000;

int depth(const QJsonValue &value)
{
    int most = 0;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            most = std::max(most, depth(item));
    } else if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (const QJsonValue &member : members)
            most = std::max(most, depth(member));
    } else {
        return 0;
    }
    return most + 1;
}

} // namespace

PracticeAnswer VerifikV3::answer(int status, const QJsonObject &body)
{
    return {status, Json::compact(body)};
}

PracticeAnswer VerifikV3::data(int status, const QJsonValue &value)
{
    return answer(status, {{QStringLiteral("data"), value}});
}

PracticeAnswer VerifikV3::refusal(const PracticeRequest &request, const PracticeWorld &world, int status,
    const QString &code, const QString &message, const QJsonArray &details)
{
    QJsonObject body{{QStringLiteral("message"), message}, {QStringLiteral("code"), code}};
    if (request.method == QLatin1String("PUT") || request.method == QLatin1String("POST")) {
        body.insert(QStringLiteral("status"), status);
        body.insert(QStringLiteral("timestamp"), VerifikV3::timestamp(world.now));
    }
    if (!details.isEmpty())
        body.insert(QStringLiteral("details"), details);
    return answer(status, body);
}

PracticeAnswer VerifikV3::badRequest(const PracticeRequest &request, const PracticeWorld &world, const QString &message)
{
    return refusal(request, world, 400, QStringLiteral("BadRequest"), message);
}

PracticeAnswer VerifikV3::unprocessable(
    const PracticeRequest &request, const PracticeWorld &world, const std::vector<VerifikV3Rules::Finding> &findings)
{
    QJsonArray details;
    for (const VerifikV3Rules::Finding &finding : findings)
        details.append(
            QJsonObject{{QStringLiteral("field"), finding.field}, {QStringLiteral("message"), finding.message}});
    return refusal(request, world, 422, QStringLiteral("UnprocessableEntity"),
        QStringLiteral("Project flow validation failed"), details);
}

PracticeAnswer VerifikV3::notStored(const PracticeRequest &request, const PracticeWorld &world)
{
    return refusal(request, world, 500, QStringLiteral("InternalServerError"), QStringLiteral("Internal server error"));
}

std::optional<QJsonObject> VerifikV3::bodyOf(const PracticeRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject() || depth(document.object()) > deepest)
        return std::nullopt;
    return document.object();
}

QString VerifikV3::timestamp(std::chrono::system_clock::time_point time)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject VerifikV3::stamped(QJsonObject document, std::chrono::system_clock::time_point now)
{
    const QDateTime present
        = QDateTime::fromString(document.value(QLatin1String("updatedAt")).toString(), Qt::ISODateWithMs);
    if (present.isValid())
        now = std::max(
            now, std::chrono::system_clock::time_point(std::chrono::milliseconds(present.toMSecsSinceEpoch() + 1)));
    document.insert(QStringLiteral("updatedAt"), timestamp(now));
    return document;
}
