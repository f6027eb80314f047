#include "net/sandbox/didit.h"

#include "models/core/json.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace {

constexpr int usualPage = 50;

//! A number from the query; as with the vendor's framework, one that makes no sense is as good as none.
int numberIn(const QUrlQuery &query, const QString &key, int least, int otherwise)
{
    bool isNumber = false;
    const int number = query.queryItemValue(key).toInt(&isNumber);
    return isNumber && number >= least ? number : otherwise;
}

QJsonValue addressOf(const PracticeRequest &request, int limit, int offset)
{
    QUrlQuery query = request.query;
    query.removeAllQueryItems(QStringLiteral("limit"));
    query.removeAllQueryItems(QStringLiteral("offset"));
    query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    if (offset > 0)
        query.addQueryItem(QStringLiteral("offset"), QString::number(offset));
    return QStringLiteral("http://%1%2?%3")
        .arg(QString::fromUtf8(request.host), request.path, query.toString(QUrl::FullyEncoded));
}

} // namespace

PracticeAnswer Didit::answer(int status, const QJsonValue &objectOrArray)
{
    return {status, Json::compact(objectOrArray)};
}

PracticeAnswer Didit::detail(int status, const QString &text)
{
    return answer(status, QJsonObject{{QStringLiteral("detail"), text}});
}

PracticeAnswer Didit::notFound()
{
    return detail(404, QStringLiteral("Not found."));
}

PracticeAnswer Didit::notStored()
{
    return detail(500, QStringLiteral("A server error occurred."));
}

QString Didit::timestamp(std::chrono::system_clock::time_point time)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject Didit::stamped(QJsonObject document, std::chrono::system_clock::time_point now)
{
    const QDateTime present
        = QDateTime::fromString(document.value(QLatin1String("updated_at")).toString(), Qt::ISODateWithMs);
    if (present.isValid())
        now = std::max(
            now, std::chrono::system_clock::time_point(std::chrono::milliseconds(present.toMSecsSinceEpoch() + 1)));
    document.insert(QStringLiteral("updated_at"), timestamp(now));
    return document;
}

bool Didit::isUuid(const QJsonValue &value)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(value.toString()).hasMatch();
}

QString Didit::newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

PracticeAnswer Didit::page(const PracticeRequest &request, const std::vector<QJsonObject> &rows)
{
    const int limit = numberIn(request.query, QStringLiteral("limit"), 1, usualPage);
    const int offset = numberIn(request.query, QStringLiteral("offset"), 0, 0);
    const int count = static_cast<int>(rows.size());
    const int begin = std::min(offset, count);
    const int end = begin + std::min(limit, count - begin);

    QJsonArray results;
    for (int i = begin; i < end; ++i)
        results.append(rows[static_cast<std::size_t>(i)]);
    return answer(200,
        QJsonObject{{QStringLiteral("count"), count}, {QStringLiteral("results"), results},
            {QStringLiteral("next"), end < count ? addressOf(request, limit, end) : QJsonValue()},
            {QStringLiteral("previous"),
                offset > 0 ? addressOf(request, limit, std::max(0, offset - limit)) : QJsonValue()}});
}
