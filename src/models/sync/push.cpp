#include "models/sync/push.h"

#include "models/core/json.h"

QString SendPlan::curl() const
{
    if (isEmpty())
        return {};
    // Single quotes keep a shell from reading anything inside; one inside the JSON ends, escapes and reopens them.
    QString json = QString::fromUtf8(Json::compact(shownBody));
    json.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    const QLatin1String signIn(isKeyed ? "x-api-key: $FLOWFORM_TOKEN" : "Authorization: Bearer $FLOWFORM_TOKEN");
    return QStringLiteral("curl -X %1 '%2' \\\n  -H \"%3\" \\\n  -H 'Content-Type: application/json' \\\n  -d '%4'")
        .arg(method, url.toString(QUrl::FullyEncoded), signIn, json);
}

QString toString(PushOutcome outcome)
{
    switch (outcome) {
    case PushOutcome::Sent:
        return QStringLiteral("sent");
    case PushOutcome::NothingToSend:
        return QStringLiteral("nothing-to-send");
    case PushOutcome::MergedAndSent:
        return QStringLiteral("merged-and-sent");
    case PushOutcome::Conflict:
        return QStringLiteral("conflict");
    case PushOutcome::Rejected:
        return QStringLiteral("rejected");
    case PushOutcome::Offline:
        return QStringLiteral("offline");
    case PushOutcome::Unknown:
        return QStringLiteral("unknown");
    case PushOutcome::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}
