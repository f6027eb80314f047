#include "models/document/changetext.h"

#include "models/schema/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

//! Entries of a list by their identity, in their order; entries without one are told apart by position.
std::vector<std::pair<QString, QJsonValue>> entries(const FieldSpec &field, const QJsonValue &list)
{
    std::vector<std::pair<QString, QJsonValue>> found;
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue item = array.at(i);
        found.emplace_back(
            item.isString() ? ValueText::choice(field, item.toString()) : ValueText::item(field, item, i), item);
    }
    return found;
}

QStringList listDetails(const FieldSpec &field, const QJsonValue &before, const QJsonValue &after, const QString &path);

//! What changed inside one entry: the deepest lists and settings that differ, each with its place.
QStringList entryDetails(const FieldSpec &field, const QJsonValue &before, const QJsonValue &after, const QString &path)
{
    QStringList details;
    for (const FieldSpec &member : field.itemFields) {
        const QJsonValue was = member.pointer.in(before), is = member.pointer.in(after);
        if (was == is || member.pointer.tokens() == QStringList{field.itemKey})
            continue;
        const QString label = FlowSchema::text(member.label);
        if (was.isArray() || is.isArray())
            details << listDetails(member, was, is, path);
        else if (was.isUndefined())
            details << Text::tr("%1: %2 set to %3.").arg(path, label, ValueText::of(member, is));
        else if (is.isUndefined())
            details << Text::tr("%1: %2 removed. It was %3.").arg(path, label, ValueText::of(member, was));
        else
            details << Text::tr("%1: %2 changed from %3 to %4.")
                           .arg(path, label, ValueText::of(member, was), ValueText::of(member, is));
    }
    if (details.isEmpty())
        details << Text::tr("%1 changed.").arg(path);
    return details;
}

QStringList listDetails(const FieldSpec &field, const QJsonValue &before, const QJsonValue &after, const QString &path)
{
    const auto inside = [&](const QString &name) {
        //: a place inside a list: %1 the place so far ("Colombia"), %2 the next level ("Passport")
        return path.isEmpty() ? name : Text::tr("%1, %2").arg(path, name);
    };
    const auto was = entries(field, before), is = entries(field, after);
    const std::map<QString, QJsonValue> old(was.begin(), was.end()), now(is.begin(), is.end());
    const auto isMissing = [](const std::map<QString, QJsonValue> &entries) {
        return [&entries](const auto &entry) { return !entries.contains(entry.first); };
    };
    const auto gone = std::find_if(was.begin(), was.end(), isMissing(now));
    const auto come = std::find_if(is.begin(), is.end(), isMissing(old));
    if (was.size() == is.size() && std::count_if(was.begin(), was.end(), isMissing(now)) == 1
        && std::count_if(is.begin(), is.end(), isMissing(old)) == 1 && gone->second.isString()
        && come->second.isString())
        return {Text::tr("%1 replaced by %2.").arg(inside(gone->first), come->first)};
    QStringList details;
    for (const auto &[name, item] : was) {
        if (!now.contains(name))
            details << Text::tr("%1 removed.").arg(inside(name));
    }
    for (const auto &[name, item] : is) {
        const auto found = old.find(name);
        if (found == old.end())
            details << Text::tr("%1 added.").arg(inside(name));
        else if (found->second != item)
            details << entryDetails(field, found->second, item, inside(name));
    }
    if (details.isEmpty())
        details << (path.isEmpty() ? Text::tr("The order changed.") : Text::tr("%1: the order changed.").arg(path));
    return details;
}

QString sentence(const FieldSpec &field, const QString &label, const QJsonValue &before, const QJsonValue &after,
    const QStringList &details)
{
    if (field.isSensitive)
        return Text::tr("%1 changed. The value is personal data and is not shown here.").arg(label);
    if (after.isUndefined())
        return Text::tr("%1 removed. It was %2.").arg(label, ValueText::of(field, before));
    if (after.isBool())
        return after.toBool() ? Text::tr("%1 switched on.").arg(label) : Text::tr("%1 switched off.").arg(label);
    if (after.isArray()) {
        if (details.size() == 1)
            return Text::tr("%1: %2").arg(label, details.first());
        return Text::tr("%1: %n entries changed.", nullptr, static_cast<int>(details.size())).arg(label);
    }
    if (before.isUndefined())
        return Text::tr("%1 set to %2.").arg(label, ValueText::of(field, after));
    return Text::tr("%1 changed from %2 to %3.").arg(label, ValueText::of(field, before), ValueText::of(field, after));
}

} // namespace

Change describeChange(
    const FlowSchema &schema, const JsonPointer &place, const QJsonValue &before, const QJsonValue &after)
{
    Change change;
    change.field = place;
    change.before = before;
    change.after = after;
    const FieldSpec *field = schema.field(place);
    if (!field) {
        change.label = place.toString();
        change.sentence = Text::tr("%1, which this version does not understand, changed.").arg(change.label);
        return change;
    }
    change.label = FlowSchema::text(field->label);
    change.isSensitive = field->isSensitive;
    if (after.isArray() && !field->isSensitive)
        change.details = listDetails(*field, before, after, QString());
    change.sentence = sentence(*field, change.label, before, after, change.details);
    return change;
}
