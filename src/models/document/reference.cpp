#include "models/document/reference.h"

#include "models/core/json.h"
#include "models/merge/keyedentries.h"
#include "models/schema/fieldvariants.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace {

QJsonValue comparable(const FieldSpec &field, const QJsonValue &value);

void makeComparable(QJsonObject &object, const std::vector<FieldSpec> &members)
{
    for (const FieldSpec &member : members) {
        const QJsonValue held = member.pointer.in(object);
        const QJsonValue compared = comparable(member, held);
        if (compared != held)
            member.pointer.write(object, compared);
    }
}

QJsonArray sorted(const QJsonArray &array)
{
    std::vector<std::pair<QByteArray, QJsonValue>> items;
    items.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue &item : array)
        items.emplace_back(Json::compact(item), item);
    std::sort(items.begin(), items.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonArray result;
    for (const auto &item : items)
        result.append(item.second);
    return result;
}

//! The value with all that may be written in more than one way written in one.
QJsonValue comparable(const FieldSpec &field, const QJsonValue &value)
{
    if (!value.isArray())
        return Reference::onWire(field, value);
    QJsonArray items;
    const QJsonArray held = value.toArray();
    for (const QJsonValue &entry : held) {
        QJsonObject item = entry.toObject();
        makeComparable(item, field.itemFields);
        if (const FlowSchemaPtr settings = field.variants ? field.variants->schemaOf(entry) : nullptr) {
            QJsonObject inner = item.value(field.variants->member()).toObject();
            makeComparable(inner, settings->fields());
            if (!inner.isEmpty())
                item.insert(field.variants->member(), inner);
        }
        items.append(entry.isObject() ? QJsonValue(item) : entry);
    }
    return KeyedEntries::isUnordered(field) ? sorted(items) : items;
}

} // namespace

QString Reference::idOf(const QJsonValue &reference)
{
    if (!reference.isObject())
        return reference.toString();
    const QJsonObject record = reference.toObject();
    return record.value(QLatin1String("_id")).toString(record.value(QLatin1String("id")).toString());
}

bool Reference::isSame(const FieldSpec *field, const QJsonValue &a, const QJsonValue &b)
{
    if (a == b)
        return true;
    if (!field)
        return false;
    const bool isRecord = field->widget == FieldWidget::Reference && (a.isObject() || b.isObject());
    const bool isList = a.isArray() && b.isArray() && a.toArray().size() == b.toArray().size()
        && (!field->itemFields.empty() || KeyedEntries::isUnordered(*field));
    return (isRecord || isList) && comparable(*field, a) == comparable(*field, b);
}

QJsonValue Reference::onWire(const FieldSpec &field, const QJsonValue &value)
{
    if (field.widget == FieldWidget::Reference && value.isObject()) {
        const QString id = idOf(value);
        return id.isEmpty() ? value : QJsonValue(id); // what has no id is not a record we understand
    }
    if (!value.isArray() || field.itemFields.empty())
        return value;
    QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items.at(i).isObject())
            continue;
        QJsonObject item = items.at(i).toObject();
        for (const FieldSpec &member : field.itemFields) {
            const QJsonValue held = member.pointer.in(item);
            const QJsonValue sent = onWire(member, held);
            if (sent != held)
                member.pointer.write(item, sent);
        }
        if (item != items.at(i).toObject())
            items.replace(i, item);
    }
    return items;
}
