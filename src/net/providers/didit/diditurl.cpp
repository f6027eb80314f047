#include "net/providers/didit/diditurl.h"

#include <QStringList>

QUrl DiditUrl::list(const QUrl &base, const QString &resource)
{
    QStringList steps = base.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (!steps.isEmpty() && steps.last() == QLatin1String("v3"))
        steps.removeLast();
    steps << QStringLiteral("v3") << resource;
    QUrl url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    url.setPath(QStringLiteral("/%1/").arg(steps.join(QLatin1Char('/'))), QUrl::StrictMode);
    return url;
}

QUrl DiditUrl::record(const QUrl &base, const QString &resource, const QString &id)
{
    QUrl url = list(base, resource);
    // Strict, so that an encoded "/" or "%" of the id stays encoded.
    url.setPath(
        QStringLiteral("%1%2/").arg(url.path(QUrl::FullyEncoded), QString::fromLatin1(QUrl::toPercentEncoding(id))),
        QUrl::StrictMode);
    return url;
}

QUrl DiditUrl::next(const QUrl &list, const QString &next)
{
    QUrl url = list;
    url.setQuery(QUrl(next).query(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}
