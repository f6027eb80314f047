#include "net/sandbox/verifikv3answers.h"

PracticeAnswer VerifikV3::refusal(const PracticeRequest &request, const PracticeWorld &world, int status,
    const QString &code, const QString &message, const QJsonArray &details)
{
    QJsonObject body{{QStringLiteral("message"), message}, {QStringLiteral("code"), code}};
    if (request.method == QLatin1String("PUT") || request.method == QLatin1String("POST")) {
        body.insert(QStringLiteral("status"), status);
        body.insert(QStringLiteral("timestamp"), Verifik::timestamp(world.now));
    }
    if (!details.isEmpty())
        body.insert(QStringLiteral("details"), details);
    return Verifik::answer(status, body);
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
