#include "models/schema/valuetext.h"

#include "models/core/json.h"
#include "models/schema/countrycodes.h"
#include "models/schema/fieldvariants.h"

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

QString ofMap(const FieldSpec &field, const QJsonObject &map)
{
    if (map.isEmpty())
        return field.unsetText.isEmpty() ? Text::tr("none") : FlowSchema::text(field.unsetText);
    QStringList names;
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (names.size() == 6 && map.size() > 7)
            return Text::tr("%1 and %n more", nullptr, static_cast<int>(map.size() - names.size()))
                .arg(names.join(QStringLiteral(", ")));
        names << ValueText::key(field, it.key());
    }
    return listed(names);
}

//! What having no value means; empty where nothing is known about it.
QString ofNothing(const FieldSpec &field, const QJsonValue &value)
{
    if (value.isNull() && !field.nullText.isEmpty())
        return FlowSchema::text(field.nullText);
    if (field.unsetText.isEmpty())
        return QString();
    if (field.defaultValue.isUndefined())
        return FlowSchema::text(field.unsetText);
    //: %1 is a value such as "On": the one that applies while nothing is chosen
    return Text::tr("%1, the default").arg(ValueText::unmasked(field, field.defaultValue));
}

} // namespace

QString ValueText::of(const FieldSpec &field, const QJsonValue &value)
{
    const bool isEmpty = value.isUndefined() || value.isNull() || value == QJsonValue(QString());
    return field.isSensitive && !isEmpty ? Text::tr("hidden") : unmasked(field, value);
}

QString ValueText::unmasked(const FieldSpec &field, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull()) {
        const QString text = ofNothing(field, value);
        if (!text.isEmpty())
            return text;
    }
    switch (value.type()) {
    case QJsonValue::Undefined:
        return Text::tr("Not set");
    case QJsonValue::Null:
        return Text::tr("none");
    case QJsonValue::Bool:
        return value.toBool() ? Text::tr("On") : Text::tr("Off");
    case QJsonValue::Double:
        if (field.widget == FieldWidget::Toggle) // some providers write switches as 0 and 1
            return value.toDouble() != 0 ? Text::tr("On") : Text::tr("Off");
        return number(field, value.toDouble());
    case QJsonValue::String:
        return value.toString().isEmpty() ? Text::tr("empty") : choice(field, value.toString());
    case QJsonValue::Array:
        return ofArray(field, value.toArray());
    case QJsonValue::Object:
        if (field.isMap)
            return ofMap(field, value.toObject());
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
    if (field.widget == FieldWidget::Duration)
        return duration(static_cast<qint64>(value));
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
    const Qt::CaseSensitivity sensitivity = field.ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    for (const FieldChoice &choice : field.choices) {
        if (choice.value.compare(value, sensitivity) == 0)
            return FlowSchema::text(choice.label);
    }
    return field.widget == FieldWidget::CountryCodes ? CountryCodes::name(value) : value;
}

QString ValueText::key(const FieldSpec &map, const QString &key)
{
    if (map.keyFormat.startsWith(QLatin1String("country")))
        return CountryCodes::name(key);
    if (map.keyFormat == QLatin1String("language")) {
        const QLocale::Language language = QLocale::codeToLanguage(key);
        return language == QLocale::AnyLanguage ? key : QLocale::languageToString(language);
    }
    return choice(map, key);
}

QString ValueText::duration(qint64 seconds)
{
    QStringList parts;
    if (const qint64 days = seconds / 86400)
        parts << Text::tr("%n day(s)", nullptr, static_cast<int>(days));
    if (const qint64 hours = seconds / 3600 % 24)
        parts << Text::tr("%n hour(s)", nullptr, static_cast<int>(hours));
    if (const qint64 minutes = seconds / 60 % 60)
        parts << Text::tr("%n minute(s)", nullptr, static_cast<int>(minutes));
    if (seconds % 60 || parts.isEmpty())
        parts << Text::tr("%n second(s)", nullptr, static_cast<int>(seconds % 60));
    return parts.join(QStringLiteral(", "));
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
    if (const FlowSchemaPtr kind = arrayField.variants ? arrayField.variants->schemaOf(item) : nullptr)
        return FlowSchema::text(kind->title());
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
