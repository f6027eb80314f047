#include "views/forms/editors/ruletext.h"

#include "models/core/json.h"
#include "models/schema/valuetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

const FieldSpec *member(const FieldSpec &spec, const char *name)
{
    const auto found = std::find_if(spec.itemFields.begin(), spec.itemFields.end(),
        [name](const FieldSpec &field) { return field.pointer.last() == QLatin1String(name); });
    return found == spec.itemFields.end() ? nullptr : &*found;
}

QString choiceOf(const FieldSpec &spec, const char *name, const QJsonValue &value)
{
    const FieldSpec *field = member(spec, name);
    return field ? ValueText::choice(*field, value.toString()) : value.toString();
}

std::optional<double> numberIn(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

//! A whole number stays one in the request: 5, never 5.0.
QJsonValue asNumber(double number)
{
    const bool isWhole = number == std::floor(number) && std::abs(number) < 9e15;
    return isWhole ? QJsonValue(static_cast<qint64>(number)) : QJsonValue(number);
}

bool comparesNumbers(const QString &condition)
{
    return condition.startsWith(QLatin1String("greater"), Qt::CaseInsensitive)
        || condition.startsWith(QLatin1String("less"), Qt::CaseInsensitive);
}

//! One typed value; numbers and switches stay what they were.
QJsonValue single(const QString &text, bool isNumber, bool isSwitch)
{
    if (const std::optional<double> number = numberIn(text); number && isNumber)
        return asNumber(*number);
    if (isSwitch && (text == QLatin1String("true") || text == QLatin1String("false")))
        return text == QLatin1String("true");
    return text;
}

QString oneTyped(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(Json::compact(value));
}

//! Whether the text form of a list would not lead back to it.
bool needsJson(const QJsonArray &array)
{
    return std::any_of(array.begin(), array.end(), [](const QJsonValue &item) {
        return item.isObject() || item.isArray() || item.isNull()
            || (item.isString() && (item.toString().contains(QLatin1Char(',')) || item.toString().trimmed().isEmpty()));
    });
}

} // namespace

QStringList RuleText::knownResults()
{
    return {QStringLiteral("kyc.issuing_state"), QStringLiteral("kyc.document_type")};
}

QString RuleText::resultName(const QString &place)
{
    if (place == QLatin1String("kyc.issuing_state"))
        return Text::tr("the issuing country");
    if (place == QLatin1String("kyc.document_type"))
        return Text::tr("the kind of document");
    const QLatin1String answers("questionnaire.answers.");
    if (place.startsWith(answers)) {
        //: %1 is the provider's id of a question
        return Text::tr("the answer to %1").arg(place.mid(answers.size()));
    }
    return place.isEmpty() ? Text::tr("a result that is not chosen yet") : place;
}

bool RuleText::takesList(const QString &condition)
{
    return condition.compare(QLatin1String("in"), Qt::CaseInsensitive) == 0
        || condition.compare(QLatin1String("not_in"), Qt::CaseInsensitive) == 0;
}

bool RuleText::takesValue(const QString &condition)
{
    return condition.compare(QLatin1String("is_empty"), Qt::CaseInsensitive) != 0
        && condition.compare(QLatin1String("is_not_empty"), Qt::CaseInsensitive) != 0;
}

QString RuleText::typed(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray() || needsJson(value.toArray()))
        return oneTyped(value);
    QStringList items;
    for (const QJsonValue &item : value.toArray())
        items << oneTyped(item);
    return items.join(QStringLiteral(", "));
}

QJsonValue RuleText::value(const QString &text, const QString &condition, const QJsonValue &before)
{
    const QString plain = text.trimmed();
    const bool wasStructured = before.isObject() || (before.isArray() && needsJson(before.toArray()));
    if (wasStructured) {
        const QJsonDocument json = QJsonDocument::fromJson(plain.toUtf8());
        if (json.isObject())
            return json.object();
        if (json.isArray())
            return json.array();
    }
    if (takesList(condition) || (before.isArray() && plain.contains(QLatin1Char(',')))) {
        const QJsonArray known = before.toArray();
        const bool areNumbers = !known.isEmpty() && known.first().isDouble();
        QJsonArray items;
        for (const QString &part : plain.split(QLatin1Char(','))) {
            if (!part.trimmed().isEmpty())
                items.append(single(part.trimmed(), areNumbers, false));
        }
        return items;
    }
    if (plain.isEmpty())
        return QJsonValue::Undefined;
    return single(plain, before.isDouble() || comparesNumbers(condition), before.isBool());
}

QJsonValue RuleText::adapted(const QJsonValue &value, const QString &condition)
{
    if (takesList(condition)) {
        if (value.isArray())
            return value;
        const bool isNothing = value.isUndefined() || value.isNull() || value == QJsonValue(QString());
        return isNothing ? QJsonArray() : QJsonArray{value};
    }
    if (value.isArray() && takesValue(condition) && value.toArray().size() <= 1)
        return value.toArray().isEmpty() ? QJsonValue(QString()) : value.toArray().first();
    return value;
}

QString RuleText::sentence(const FieldSpec &spec, const QJsonValue &rule)
{
    if (!rule.isObject())
        return ValueText::unknown(rule);
    const QJsonObject object = rule.toObject();
    const auto at = [&object](const char *name) { return object.value(QLatin1String(name)); };
    const QString result = resultName(at("field").toString());
    const QString condition = choiceOf(spec, "operator", at("operator"));
    const QString chosen = choiceOf(spec, "status", at("status"));
    const QString verdict = chosen.isEmpty() ? Text::tr("no verdict yet") : chosen.left(1).toLower() + chosen.mid(1);
    QString text;
    if (takesValue(at("operator").toString())) {
        const QString kind = at("value_type").toString().toLower();
        QString value = typed(at("value"));
        if (value.isEmpty())
            value = Text::tr("nothing yet");
        else if (kind == QLatin1String("field"))
            value = resultName(value);
        else if (kind == QLatin1String("list"))
            //: %1 is the provider's id of a list
            value = Text::tr("those in the list %1").arg(value);
        else if (kind == QLatin1String("relative_date"))
            //: %1 is a date as the provider writes it
            value = Text::tr("%1, counted from today").arg(value);
        //: a rule: %1 a result such as "the issuing country", %2 a condition such as "is one of", %3 a value, %4 a
        //: verdict such as "review"
        text = Text::tr("If %1 %2 %3: %4").arg(result, condition, value, verdict);
    } else {
        //: a rule: %1 a result such as "the issuing country", %2 a condition such as "is empty", %3 a verdict
        text = Text::tr("If %1 %2: %3").arg(result, condition, verdict);
    }
    if (at("score").isDouble()) {
        //: %1 is a rule, %2 a score that it gives
        text = Text::tr("%1, with the score %2").arg(text, typed(at("score")));
    }
    return text;
}
