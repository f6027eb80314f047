#include "net/sandbox/practicebody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

std::optional<QJsonValue> practiceBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue value = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    if (document.isNull() || depth(value) > deepest)
        return std::nullopt;
    return value;
}
