#include "net/sandbox/verifikv2answers.h"

#include <QDateTime>
#include <QLocale>

using Verifik::answer;

PracticeAnswer VerifikV2::invalidRequest(const QString &message)
{
    QJsonObject body{{QStringLiteral("error"), QStringLiteral("Invalid request")}};
    if (!message.isEmpty())
        body.insert(QStringLiteral("message"), message);
    return answer(400, body);
}

PracticeAnswer VerifikV2::coded(int status, const QString &text, const QString &code)
{
    return answer(status, {{QStringLiteral("error"), text}, {QStringLiteral("message"), code}});
}

PracticeAnswer VerifikV2::brief(int status, const QString &message, const QString &code)
{
    return answer(status, {{QStringLiteral("message"), message}, {QStringLiteral("code"), code}});
}

PracticeAnswer VerifikV2::missing(const QStringList &fields)
{
    QStringList messages;
    for (const QString &field : fields)
        messages << QStringLiteral("missing %1\n").arg(field);
    return wrongParameter(messages.join(QStringLiteral(". ")));
}

PracticeAnswer VerifikV2::wrongParameter(const QString &message)
{
    return brief(409, message, QStringLiteral("MissingParameter"));
}

PracticeAnswer VerifikV2::recordNotFound()
{
    return brief(404, QStringLiteral("Record not found."), QStringLiteral("NotFound"));
}

PracticeAnswer VerifikV2::notStored()
{
    return brief(500, QStringLiteral("Internal server error"), QStringLiteral("InternalServerError"));
}

std::optional<PracticeAnswer> VerifikV2::refusal(const std::vector<PracticeFinding> &findings)
{
    if (findings.empty())
        return std::nullopt;
    QStringList absent;
    for (const PracticeFinding &finding : findings) {
        if (finding.isMissing)
            absent << finding.field;
    }
    if (!absent.isEmpty())
        return missing(absent);
    if (findings.front().message == QLatin1String("Country not supported"))
        return wrongParameter(QStringLiteral("Country not supported. contact support"));
    // No page shows how an upload is refused; without a word nobody could tell which row it was.
    if (findings.front().field.startsWith(QLatin1String("whiteList")))
        return invalidRequest(findings.front().message);
    return invalidRequest();
}

QJsonObject VerifikV2::signature(std::chrono::system_clock::time_point now)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    const QString moment = QLocale::c().toString(
        QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), QStringLiteral("MMMM d, yyyy h:mm AP"));
    return {
        {QStringLiteral("dateTime"), moment}, {QStringLiteral("message"), QStringLiteral("Certified by Verifik.co")}};
}
