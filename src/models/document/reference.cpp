#include "models/document/reference.h"

#include <QJsonArray>
#include <QJsonObject>

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
    const bool mayDiffer = field
        && ((field->widget == FieldWidget::Reference && (a.isObject() || b.isObject()))
            || (!field->itemFields.empty() && a.isArray() && b.isArray()));
    return mayDiffer && onWire(*field, a) == onWire(*field, b);
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
