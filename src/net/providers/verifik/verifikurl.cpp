#include "net/providers/verifik/verifikurl.h"

#include <QUrlQuery>

std::optional<VerifikUrl::Version> VerifikUrl::versionOf(const QString &schemaId)
{
    const QString dialect = schemaId.section(QLatin1Char('/'), 0, 0);
    if (dialect == QLatin1String("verifik-v3"))
        return Version::V3;
    if (dialect == QLatin1String("verifik-v2"))
        return Version::V2;
    return std::nullopt;
}

QUrl VerifikUrl::flows(const QUrl &base, Version version)
{
    QStringList steps = base.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (!steps.isEmpty() && (steps.last() == QLatin1String("v2") || steps.last() == QLatin1String("v3")))
        steps.removeLast();
    steps << QStringLiteral("v%1").arg(static_cast<int>(version)) << QStringLiteral("project-flows");
    QUrl url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    url.setPath(QLatin1Char('/') + steps.join(QLatin1Char('/')), QUrl::StrictMode);
    return url;
}

QUrl VerifikUrl::flow(const QUrl &base, Version version, const QString &id)
{
    QUrl url = flows(base, version);
    // Strict, so that an encoded "/" or "%" of the id stays encoded.
    url.setPath(
        QStringLiteral("%1/%2").arg(url.path(QUrl::FullyEncoded), QString::fromLatin1(QUrl::toPercentEncoding(id))),
        QUrl::StrictMode);
    return url;
}

QUrl VerifikUrl::page(const QUrl &base, Version version, int page, int perPage)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("page"), QString::number(page));
    query.addQueryItem(QStringLiteral("perPage"), QString::number(perPage));
    QUrl url = flows(base, version);
    url.setQuery(query);
    return url;
}

bool VerifikUrl::isUsableId(const QString &id)
{
    return !id.trimmed().isEmpty() && id != QLatin1String(".") && id != QLatin1String("..");
}
