#include "net/sandbox/practicerules.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace {

QString objection(const PracticeRule &rule, const QJsonValue &value)
{
    const auto among = [&] { return rule.allowed.join(QStringLiteral(", ")); };
    const bool mayBeNull = rule.kind == PracticeRule::TextOrNull || rule.kind == PracticeRule::ChoiceOrNull
        || rule.kind == PracticeRule::ObjectOrNull;
    if (mayBeNull && value.isNull())
        return {};
    switch (rule.kind) {
    case PracticeRule::Boolean:
        return value.isBool() ? QString() : QStringLiteral("%1 must be a boolean").arg(rule.member);
    case PracticeRule::Text:
    case PracticeRule::TextOrNull:
        return value.isString() ? QString() : QStringLiteral("%1 must be a string").arg(rule.member);
    case PracticeRule::Choice:
    case PracticeRule::ChoiceOrNull:
        return rule.allowed.contains(value.toString())
            ? QString()
            : QStringLiteral("%1 must be one of %2").arg(rule.member, among());
    case PracticeRule::Object:
    case PracticeRule::ObjectOrNull:
        return value.isObject() ? QString() : QStringLiteral("%1 must be an object").arg(rule.member);
    case PracticeRule::Texts: {
        if (!value.isArray())
            return QStringLiteral("%1 must be an array").arg(rule.member);
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            if (!item.isString())
                return QStringLiteral("%1 may only hold strings").arg(rule.member);
            if (!rule.allowed.isEmpty() && !rule.allowed.contains(item.toString()))
                return QStringLiteral("%1 may only hold %2").arg(rule.member, among());
        }
        return {};
    }
    case PracticeRule::Whole:
    case PracticeRule::Number:
        if (!value.isDouble())
            return QStringLiteral("%1 must be a number").arg(rule.member);
        if (value.toDouble() < rule.least || value.toDouble() > rule.most)
            return QStringLiteral("%1 must be between %2 and %3")
                .arg(rule.member, QString::number(rule.least), QString::number(rule.most));
        if (rule.kind == PracticeRule::Whole && std::floor(value.toDouble()) != value.toDouble())
            return QStringLiteral("%1 must be a whole number").arg(rule.member);
        return {};
    }
    return {};
}

} // namespace

std::vector<PracticeFinding> PracticeRules::findings(
    const std::vector<PracticeRule> &rules, const QJsonObject &document)
{
    std::vector<PracticeFinding> all;
    QSet<QString> wrongBlocks;
    for (const PracticeRule &rule : rules) {
        const QJsonValue block = rule.block.isEmpty() ? QJsonValue(document) : at(document, rule.block);
        if (block.isUndefined() || block.isNull())
            continue;
        if (!block.isObject()) {
            if (!wrongBlocks.contains(rule.block)) {
                const QString name = rule.block.section(QLatin1Char('.'), -1);
                all.push_back({rule.block, QStringLiteral("%1 must be an object").arg(name)});
            }
            wrongBlocks.insert(rule.block);
            continue;
        }
        const QJsonValue value = block[rule.member];
        const QString wrong = value.isUndefined() ? QString() : objection(rule, value);
        if (!wrong.isEmpty()) {
            const QString field = rule.block.isEmpty() ? rule.member : rule.block + QLatin1Char('.') + rule.member;
            all.push_back({field, wrong});
        }
    }
    return all;
}

QJsonValue PracticeRules::at(const QJsonObject &document, const QString &field)
{
    QJsonValue value = document;
    const QStringList names = field.split(QLatin1Char('.'));
    for (const QString &name : names)
        value = value.isArray() ? value[name.toLongLong()] : value[name];
    return value;
}

bool PracticeRules::isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

std::vector<PracticeFinding> PracticeRules::newOnes(const std::vector<PracticeFinding> &before, const QJsonObject &was,
    std::vector<PracticeFinding> after, const QJsonObject &is)
{
    std::erase_if(after, [&](const PracticeFinding &finding) {
        return std::find(before.begin(), before.end(), finding) != before.end()
            && at(was, finding.field) == at(is, finding.field);
    });
    return after;
}
