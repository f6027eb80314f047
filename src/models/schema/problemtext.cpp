#include "models/schema/problemtext.h"

#include "models/schema/countrycodes.h"
#include "models/schema/flowschema.h"
#include "models/schema/valuetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>
#include <QUuid>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

//! The field's label, with its place inside a list: "Accepted documents, Colombia: Country".
QString named(const QString &label, const QString &where)
{
    const QString text = FlowSchema::text(label);
    if (where.isEmpty())
        return text.isEmpty() ? Text::tr("This part of the flow") : text;
    //: %1 is a place in a list ("Accepted documents, Colombia"), %2 the name of a setting there
    return text.isEmpty() || text == where ? where : Text::tr("%1: %2").arg(where, text);
}

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    return text.isEmpty()
        || (at > 0 && text.indexOf(QLatin1Char('@'), at + 1) < 0 && text.indexOf(QLatin1Char('.'), at + 2) > 0
            && !text.endsWith(QLatin1Char('.')) && !text.contains(QLatin1Char(' ')));
}

bool isList(const FieldSpec &field)
{
    return field.widget == FieldWidget::Chips || field.widget == FieldWidget::FieldTable
        || field.widget == FieldWidget::DocumentTypes || field.widget == FieldWidget::TextList
        || field.widget == FieldWidget::Countries || field.widget == FieldWidget::WhiteList
        || field.widget == FieldWidget::Features || field.widget == FieldWidget::StatusRules
        || field.widget == FieldWidget::CountryCodes;
}

bool isNumber(const FieldSpec &field)
{
    return field.widget == FieldWidget::Score || field.widget == FieldWidget::Number || field.isInteger;
}

QString choicesOf(const FieldSpec &field)
{
    QStringList labels;
    for (const FieldChoice &choice : field.choices)
        labels << FlowSchema::text(choice.label);
    return labels.join(QStringLiteral(", "));
}

QString wrongNumber(const FieldSpec &field, const QString &name, const QJsonValue &value)
{
    if (!value.isDouble())
        return Text::tr("%1 must be a number.").arg(name);
    if (field.minimum && field.maximum)
        return Text::tr("%1 must be between %2 and %3.")
            .arg(name, ValueText::number(field, *field.minimum), ValueText::number(field, *field.maximum));
    if (field.minimum)
        return Text::tr("%1 must be at least %2.").arg(name, ValueText::number(field, *field.minimum));
    if (field.maximum)
        return Text::tr("%1 must be at most %2.").arg(name, ValueText::number(field, *field.maximum));
    return Text::tr("%1 must be a whole number.").arg(name);
}

//! A list's entry that is a plain value: "Document verification methods must not contain "hologram". …".
QString wrongEntry(const FieldSpec &list, const QJsonValue &value, const ProblemText::Where &where)
{
    const QString text = value.toString();
    if (text.isEmpty() || list.choices.empty() || list.isSensitive) {
        return value.isString() && text.isEmpty()
            ? Text::tr("%1 must not be empty.").arg(where.text())
            : Text::tr("%1 is not an entry that the documentation allows here.").arg(where.text());
    }
    //: %1 is a list of choices, %2 the one that is wrong, %3 the right ones
    return Text::tr("%1 must not contain \"%2\". Possible are: %3.")
        .arg(named(list.label, where.listText()), text, choicesOf(list));
}

} // namespace

QString ProblemText::broken(const FieldSpec *field, const QString &label, const QJsonValue &value, const Where &where)
{
    const QString place = where.text();
    const QString name = named(label, place);
    if (!field || field->widget == FieldWidget::EmailTemplates || field->isMap)
        return Text::tr("%1 does not have the expected form.").arg(name);
    if (where.isEntryOf(*field))
        return wrongEntry(*field, value, where);
    if (isList(*field)) {
        return value.isArray() ? Text::tr("%1 needs at least one entry.").arg(name)
                               : Text::tr("%1 must be a list.").arg(name);
    }
    if (field->widget == FieldWidget::Toggle)
        return Text::tr("%1 must be on or off.").arg(name);
    if (isNumber(*field)) {
        const bool hasFraction = value.isDouble() && value.toDouble() != static_cast<double>(value.toInteger());
        if (field->isInteger && hasFraction)
            return Text::tr("%1 must be a whole number.").arg(name);
        return wrongNumber(*field, name, value);
    }
    if (!field->choices.empty())
        return Text::tr("%1 must be one of these: %2.").arg(name, choicesOf(*field));
    if (value.isString() && value.toString().isEmpty())
        return Text::tr("%1 must not be empty.").arg(name);
    if (value.isString())
        return Text::tr("%1 is too long.").arg(name);
    return Text::tr("%1 must be text.").arg(name);
}

bool ProblemText::isHttpUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.isEmpty()
        || (url.isValid() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
            && !url.host().isEmpty());
}

QString ProblemText::webAddressNeeded(const QString &name)
{
    return Text::tr("%1 must be a complete web address, such as https://example.com.").arg(name);
}

std::optional<Problem> ProblemText::finding(const FieldSpec &field, const QJsonValue &value, const Where &where)
{
    const auto problem = [](Severity severity, const QString &message) { return Problem{{}, {}, severity, message}; };
    if (field.format == QLatin1String("http-url") && value.isString() && !isHttpUrl(value.toString()))
        return problem(Severity::Error, webAddressNeeded(named(field.label, where.text())));
    if (field.format == QLatin1String("email") && value.isString() && !isEmail(value.toString()))
        return problem(Severity::Error,
            Text::tr("%1 must be an email address, such as name@example.com.").arg(named(field.label, where.text())));
    if (field.format == QLatin1String("uuid") && value.isString() && QUuid::fromString(value.toString()).isNull())
        return problem(Severity::Error,
            Text::tr("%1 must be an id such as 11111111-2222-3333-4444-555555555555.")
                .arg(named(field.label, where.text())));
    if (field.widget == FieldWidget::CountryCodes && value.isString()
        && (value.toString().size() != 2 || !CountryCodes::find(value.toString())))
        return problem(Severity::Warning,
            Text::tr("%1: \"%2\" is not a country's code, and may be dropped.")
                .arg(named(field.label, where.text()), value.toString()));
    if (value.isDouble()) {
        const double number = value.toDouble();
        if ((field.warnMinimum && number < *field.warnMinimum) || (field.warnMaximum && number > *field.warnMaximum))
            return problem(Severity::Warning, FlowSchema::text(field.warning));
    }
    if (value.isString()) {
        for (const FieldChoice &choice : field.choices) {
            if (choice.value == value.toString() && choice.isUndocumented) {
                return problem(Severity::Warning,
                    Text::tr("%1: \"%2\" is not in the provider's public documentation.")
                        .arg(FlowSchema::text(field.label), FlowSchema::text(choice.label)));
            }
        }
    }
    return std::nullopt;
}

std::optional<Problem> ProblemText::badKey(const FieldSpec &map, const QString &key, const Where &where)
{
    const auto problem = [&](Severity severity, const QString &sentence) {
        return Problem{{}, {}, severity, sentence.arg(named(map.label, where.text()), key)};
    };
    const qsizetype letters = map.keyFormat == QLatin1String("country-3") ? 3
        : map.keyFormat == QLatin1String("country-2")                     ? 2
                                                                          : 0;
    if (letters > 0 && (key.size() != letters || !CountryCodes::find(key)))
        //: %1 is a setting, %2 what stands there instead of a country
        return problem(Severity::Warning, Text::tr("%1: \"%2\" is not a country's code, and may be dropped."));
    if (map.choices.empty())
        return std::nullopt;
    for (const FieldChoice &choice : map.choices) {
        if (choice.value == key)
            return std::nullopt;
    }
    if (map.hasOpenChoices)
        return problem(Severity::Warning, Text::tr("%1: \"%2\" is not in the provider's public documentation."));
    return problem(Severity::Error, Text::tr("%1: \"%2\" is not an entry that the documentation allows here."));
}

QString ProblemText::missing(const QString &label, const Where &where)
{
    return Text::tr("%1 is needed.").arg(named(label, where.text()));
}

QString ProblemText::duplicate(const FieldSpec &array, const QString &name, const Where &where)
{
    const QString list = named(array.label, where.text());
    if (array.isSensitive) // the entry's name is a person's
        return Text::tr("%1: someone is listed twice.").arg(list);
    return Text::tr("%1: %2 is listed twice.").arg(list, ValueText::choice(array, name));
}

QString ProblemText::Where::text(size_t depth) const
{
    QString text;
    for (size_t i = 0; i < depth; ++i) {
        const Entry &entry = m_entries[i];
        const QString name = entry.key.isNull() ? ValueText::item(*entry.array, entry.item, entry.position)
                                                : ValueText::key(*entry.array, entry.key);
        if (text.isEmpty() && entry.array->variants) { // a check's own name says enough
            text = name;
            continue;
        }
        const QString label = FlowSchema::text(entry.array->label);
        if (i > 0 && m_entries[i - 1].array->variants && label != text) // a check has many lists
            text = Text::tr("%1, %2").arg(text, label);
        //: a place in a list: %1 names the list or the place so far, %2 the entry
        text = Text::tr("%1, %2").arg(text.isEmpty() ? label : text, name);
    }
    return text;
}

QString ProblemText::placed(const QString &message, const Where &where)
{
    const QString sentence = FlowSchema::text(message);
    const QString place = where.text();
    return place.isEmpty() ? sentence : Text::tr("%1: %2").arg(place, sentence);
}
