#include "net/providers/verifik/verifikurl.h"

std::optional<VerifikResource> VerifikResource::of(const FlowSchema &schema)
{
    VerifikResource resource;
    resource.path = schema.resource();
    if (schema.dialect() == QLatin1String("verifik-v3"))
        resource.version = Version::V3;
    else if (schema.dialect() == QLatin1String("verifik-v2"))
        resource.version = Version::V2;
    else
        return std::nullopt;
    return resource;
}

QUrl VerifikUrl::list(const QUrl &base, const VerifikResource &resource)
{
    QStringList steps = base.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (!steps.isEmpty() && (steps.last() == QLatin1String("v2") || steps.last() == QLatin1String("v3")))
        steps.removeLast();
    steps << QStringLiteral("v%1").arg(static_cast<int>(resource.version)) << resource.path;
    QUrl url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    url.setPath(QLatin1Char('/') + steps.join(QLatin1Char('/')), QUrl::StrictMode);
    return url;
}

QUrl VerifikUrl::record(const QUrl &base, const VerifikResource &resource, const QString &id)
{
    QUrl url = list(base, resource);
    // Strict, so that an encoded "/" or "%" of the id stays encoded.
    url.setPath(
        QStringLiteral("%1/%2").arg(url.path(QUrl::FullyEncoded), QString::fromLatin1(QUrl::toPercentEncoding(id))),
        QUrl::StrictMode);
    return url;
}

QUrl VerifikUrl::page(const QUrl &base, const VerifikResource &resource, int page, int perPage)
{
    QUrlQuery query = resource.filter;
    query.addQueryItem(QStringLiteral("page"), QString::number(page));
    query.addQueryItem(QStringLiteral("perPage"), QString::number(perPage));
    // The documents of v2 call the size of a page "limit", the vendor's own dashboard "perPage" (api/verifik.md 1.2).
    if (resource.version == VerifikResource::Version::V2)
        query.addQueryItem(QStringLiteral("limit"), QString::number(perPage));
    QUrl url = list(base, resource);
    url.setQuery(query);
    return url;
}
