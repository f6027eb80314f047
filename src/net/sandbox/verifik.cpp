#include "net/sandbox/verifik.h"

#include "models/core/json.h"
#include "net/sandbox/practicebody.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

PracticeAnswer Verifik::answer(int status, const QJsonObject &body)
{
    return {status, Json::compact(body)};
}

PracticeAnswer Verifik::data(int status, const QJsonValue &value)
{
    return answer(status, {{QStringLiteral("data"), value}});
}

std::optional<QJsonObject> Verifik::bodyOf(const PracticeRequest &request)
{
    const std::optional<QJsonValue> body = practiceBody(request.body);
    return body && body->isObject() ? std::optional(body->toObject()) : std::nullopt;
}

QString Verifik::timestamp(std::chrono::system_clock::time_point time)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject Verifik::stamped(QJsonObject document, std::chrono::system_clock::time_point now)
{
    const QDateTime present
        = QDateTime::fromString(document.value(QLatin1String("updatedAt")).toString(), Qt::ISODateWithMs);
    if (present.isValid())
        now = std::max(
            now, std::chrono::system_clock::time_point(std::chrono::milliseconds(present.toMSecsSinceEpoch() + 1)));
    document.insert(QStringLiteral("updatedAt"), timestamp(now));
    return document;
}

bool Verifik::isId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9a-fA-F]{24}\\z"));
    return pattern.match(text).hasMatch();
}

QString Verifik::newId(std::chrono::system_clock::time_point now)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    return QStringLiteral("%1").arg(static_cast<quint32>(seconds), 8, 16, QLatin1Char('0'))
        + QStringLiteral("%1").arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
}

QJsonObject Verifik::merged(QJsonObject into, const QJsonObject &from)
{
    for (auto each = from.begin(); each != from.end(); ++each) {
        const QJsonValue present = into.value(each.key());
        const bool isBoth = present.isObject() && each.value().isObject();
        into.insert(each.key(),
            isBoth ? QJsonValue(merged(present.toObject(), each.value().toObject())) : QJsonValue(each.value()));
    }
    return into;
}

QString Verifik::flowCollection(const PracticeState &state, const QString &id)
{
    for (const QString &collection : {v2Flows, v3Flows}) {
        if (state.find(collection, id))
            return collection;
    }
    return {};
}

std::vector<QJsonObject> Verifik::flowsOf(const PracticeState &state, const QString &project, const QString &type)
{
    std::vector<QJsonObject> found;
    for (const QString &collection : {v3Flows, v2Flows}) {
        for (const PracticeRecord &record : state.records(collection)) {
            if (record.document.value(QLatin1String("project")).toString() == project
                && (type.isEmpty() || record.document.value(QLatin1String("type")).toString() == type))
                found.push_back(record.document);
        }
    }
    return found;
}

void Verifik::forgetFlow(const PracticeState &state, const QString &id, std::vector<PracticeChange> &changes)
{
    for (const PracticeRecord &row : state.records(whiteListRows)) {
        if (row.document.value(QLatin1String("projectFlow")).toString() == id)
            changes.push_back({whiteListRows, row.id, std::nullopt});
    }
    for (const PracticeRecord &record : state.records(allWebhooks)) {
        QJsonArray linked = record.document.value(QLatin1String("projectFlow")).toArray();
        const qsizetype before = linked.size();
        for (qsizetype i = before; i-- > 0;) {
            if (linked.at(i).toString() == id)
                linked.removeAt(i);
        }
        if (linked.size() == before)
            continue;
        QJsonObject webhook = record.document;
        webhook.insert(QStringLiteral("projectFlow"), linked);
        changes.push_back({allWebhooks, record.id, webhook});
    }
}
