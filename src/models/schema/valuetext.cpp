#include "models/schema/valuetext.h"

#include "models/core/json.h"
#include "models/schema/flowschema.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

QString listed(const QStringList &items)
{
    return QLocale().createSeparatedList(items);
}

QString ofArray(const FieldSpec &field, const QJsonArray &array)
{
    if (array.isEmpty())
        return Text::tr("none");
    QStringList names;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i == 6 && array.size() > 7)
            return Text::tr("%1 and %n more", nullptr, static_cast<int>(array.size() - i))
                .arg(names.join(QStringLiteral(", ")));
        const QJsonValue item = array.at(i);
        names << (item.isString() ? ValueText::choice(field, item.toString()) : ValueText::item(field, item, i));
    }
    return listed(names);
}

} // namespace

QString ValueText::of(const FieldSpec &field, const QJsonValue &value)
{
    const bool isEmpty = value.isUndefined() || value.isNull() || value == QJsonValue(QString());
    return field.isSensitive && !isEmpty ? Text::tr("hidden") : unmasked(field, value);
}

QString ValueText::unmasked(const FieldSpec &field, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
        return Text::tr("Not set");
    case QJsonValue::Null:
        return Text::tr("none");
    case QJsonValue::Bool:
        return value.toBool() ? Text::tr("On") : Text::tr("Off");
    case QJsonValue::Double:
        return number(field, value.toDouble());
    case QJsonValue::String:
        return value.toString().isEmpty() ? Text::tr("empty") : choice(field, value.toString());
    case QJsonValue::Array:
        return ofArray(field, value.toArray());
    case QJsonValue::Object:
        // A populated reference: its name says more than its members.
        for (const char *key : {"name", "title", "url", "_id", "id"}) {
            const QJsonValue name = value.toObject().value(QLatin1String(key));
            if (name.isString())
                return name.toString();
        }
        return unknown(value);
    }
    return unknown(value);
}

QString ValueText::number(const FieldSpec &field, double value)
{
    const QLocale locale;
    const double scaled = value * std::pow(10.0, field.decimals);
    const bool fits = std::abs(scaled - std::round(scaled)) < 1e-6;
    return fits ? locale.toString(value, 'f', field.decimals)
                : locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

QString ValueText::range(const FieldSpec &field)
{
    const QString unit = FlowSchema::text(field.unit);
    QString text;
    if (field.minimum && field.maximum)
        text = Text::tr("%1 to %2").arg(number(field, *field.minimum), number(field, *field.maximum));
    else if (field.minimum)
        text = Text::tr("at least %1").arg(number(field, *field.minimum));
    else if (field.maximum)
        text = Text::tr("at most %1").arg(number(field, *field.maximum));
    if (unit.isEmpty() || text.isEmpty())
        return text.isEmpty() ? unit : text;
    //: %1 is a range such as "1 to 5", %2 a unit such as "attempts"
    return Text::tr("%1 %2").arg(text, unit);
}

QString ValueText::choice(const FieldSpec &field, const QString &value)
{
    for (const FieldChoice &choice : field.choices) {
        if (choice.value == value)
            return FlowSchema::text(choice.label);
    }
    return value;
}

QString ValueText::unknown(const QJsonValue &value)
{
    constexpr qsizetype longest = 120;
    const QString text = QString::fromUtf8(Json::compact(value));
    return text.size() > longest ? text.left(longest - 1) + QChar(0x2026) : text;
}

QString ValueText::item(const FieldSpec &arrayField, const QJsonValue &item, qsizetype position)
{
    if (item.isString() && !item.toString().isEmpty() && !arrayField.isSensitive)
        return item.toString();
    const QJsonValue key = item.toObject().value(arrayField.itemKey);
    if (key.isString() && !key.toString().isEmpty() && !arrayField.isSensitive) {
        for (const FieldSpec &column : arrayField.itemFields) {
            if (column.pointer.tokens() == QStringList{arrayField.itemKey})
                return choice(column, key.toString());
        }
        return key.toString();
    }
    return Text::tr("entry %1").arg(position + 1);
}
