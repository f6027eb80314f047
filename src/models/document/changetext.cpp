#include "models/document/changetext.h"

#include "models/schema/fieldvariants.h"
#include "models/schema/valuetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

QString inside(const QString &path, const QString &name)
{
    //: a place inside a list: %1 the place so far ("Colombia"), %2 the next level ("Passport")
    return path.isEmpty() ? name : Text::tr("%1, %2").arg(path, name);
}

//! Entries of a list by their identity, in their order; entries without one are told apart by position.
std::vector<std::pair<QString, QJsonValue>> entries(const FieldSpec &field, const QJsonValue &list)
{
    std::vector<std::pair<QString, QJsonValue>> found;
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue item = array.at(i);
        QString name = item.isString() ? ValueText::choice(field, item.toString()) : ValueText::item(field, item, i);
        if (field.variants) {
            // The same check may stand twice; those of one kind are told apart by their order.
            const auto same = std::count_if(found.begin(), found.end(), [&](const auto &entry) {
                return entry.first == name || entry.first.startsWith(name + QLatin1String(" ("));
            });
            //: %1 is the name of a check that stands more than once, %2 which one of them: "Questionnaire (2)"
            name = same > 0 ? Text::tr("%1 (%2)").arg(name).arg(same + 1) : name;
        }
        found.emplace_back(name, item);
    }
    return found;
}

QStringList listDetails(const FieldSpec &field, const QJsonValue &before, const QJsonValue &after, const QString &path);
QStringList mapDetails(const FieldSpec &field, const QJsonValue &before, const QJsonValue &after, const QString &path);

//! What changed in one setting of an entry.
QStringList memberDetails(
    const FieldSpec &member, const QJsonValue &before, const QJsonValue &after, const QString &path)
{
    const QString label = FlowSchema::text(member.label);
    const auto isEmpty = [](const QJsonValue &value) {
        return value.isUndefined() || value.isNull() || (value.isObject() && value.toObject().isEmpty());
    };
    if (member.isMap && !isEmpty(before) && !isEmpty(after))
        return mapDetails(member, before, after, member.pointer.isEmpty() ? path : inside(path, label));
    if (before.isArray() && after.isArray() && !member.itemFields.empty())
        return listDetails(member, before, after, inside(path, label));
    if (member.isSensitive)
        return {Text::tr("%1: %2 changed.").arg(path, label)};
    if (member.widget == FieldWidget::Toggle && !isEmpty(after)) {
        const bool isOn = after.toBool() || after.toDouble() != 0;
        return {(isOn ? Text::tr("%1: %2 switched on.") : Text::tr("%1: %2 switched off.")).arg(path, label)};
    }
    return {Text::tr("%1: %2 changed from %3 to %4.")
                .arg(path, label, ValueText::of(member, before), ValueText::of(member, after))};
}

//! What changed among the settings that depend on an entry's kind; `kind` is null for one that nobody knows.
QStringList settingDetails(
    const FlowSchema *kind, const QJsonObject &before, const QJsonObject &after, const QString &path)
{
    QStringList details;
    std::set<QString> names;
    for (const QJsonObject &settings : {before, after}) {
        for (auto it = settings.begin(); it != settings.end(); ++it)
            names.insert(it.key());
    }
    for (const FieldSpec &field : kind ? kind->fields() : std::vector<FieldSpec>()) {
        names.erase(field.pointer.first(1).last());
        const QJsonValue was = field.pointer.in(before), is = field.pointer.in(after);
        if (was != is)
            details << memberDetails(field, was, is, path);
    }
    for (const QString &name : names) {
        if (before.value(name) != after.value(name))
            details << Text::tr("%1: %2, which this version does not understand, changed.").arg(path, name);
    }
    return details;
}

//! What changed in an object with free keys, entry by entry.
QStringList mapDetails(const FieldSpec &field, const QJsonValue &before, const QJsonValue &after, const QString &path)
{
    const QJsonObject was = before.toObject(), is = after.toObject();
    QStringList details;
    for (auto it = was.begin(); it != was.end(); ++it) {
        if (!is.contains(it.key()))
            details << describePresence(inside(path, ValueText::key(field, it.key())), false);
    }
    for (auto it = is.begin(); it != is.end(); ++it) {
        const QJsonValue old = was.value(it.key());
        if (old == it.value())
            continue; // before its name is looked up: a catalogue has hundreds of entries
        const QString place = inside(path, ValueText::key(field, it.key()));
        if (old.isUndefined()) {
            details << describePresence(place, true);
            continue;
        }
        QStringList found;
        for (const FieldSpec &member : field.itemFields) {
            const QJsonValue left = member.pointer.in(old), right = member.pointer.in(QJsonValue(it.value()));
            if (left != right)
                found << memberDetails(member, left, right, place);
        }
        details << (found.isEmpty() ? QStringList(Text::tr("%1 changed.").arg(place)) : found);
    }
    return details;
}

//! What changed inside one entry: the deepest lists and settings that differ, each with its place.
QStringList entryDetails(const FieldSpec &field, const QJsonValue &before, const QJsonValue &after, const QString &path)
{
    QStringList details;
    for (const FieldSpec &member : field.itemFields) {
        const QJsonValue was = member.pointer.in(before), is = member.pointer.in(after);
        if (was == is || member.pointer.tokens() == QStringList{field.itemKey})
            continue;
        const QString label = FlowSchema::text(member.label);
        if (member.isMap)
            details << memberDetails(member, was, is, path);
        else if (was.isArray() || is.isArray())
            details << listDetails(member, was, is, path);
        else if (was.isUndefined())
            details << Text::tr("%1: %2 set to %3.").arg(path, label, ValueText::of(member, is));
        else if (is.isUndefined())
            details << Text::tr("%1: %2 removed. It was %3.").arg(path, label, ValueText::of(member, was));
        else
            details << Text::tr("%1: %2 changed from %3 to %4.")
                           .arg(path, label, ValueText::of(member, was), ValueText::of(member, is));
    }
    if (field.variants) {
        const QString member = field.variants->member();
        details << settingDetails(field.variants->schemaOf(after).get(), before.toObject().value(member).toObject(),
            after.toObject().value(member).toObject(), path);
    }
    if (details.isEmpty())
        details << Text::tr("%1 changed.").arg(path);
    return details;
}

//! The new order of a list whose order matters, where entries that stay have changed places.
QString newOrder(
    const std::vector<std::pair<QString, QJsonValue>> &was, const std::vector<std::pair<QString, QJsonValue>> &is)
{
    const auto names = [](const auto &entries, const auto &others) {
        QStringList found;
        for (const auto &entry : entries) {
            if (std::any_of(others.begin(), others.end(), [&](const auto &one) { return one.first == entry.first; }))
                found << entry.first;
        }
        return found;
    };
    if (names(was, is) == names(is, was))
        return QString();
    return Text::tr("The order is now: %1.").arg(names(is, is).join(QStringLiteral(", ")));
}

QStringList listDetails(const FieldSpec &field, const QJsonValue &before, const QJsonValue &after, const QString &path)
{
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
        return {Text::tr("%1 replaced by %2.").arg(inside(path, gone->first), come->first)};
    QStringList details;
    for (const auto &[name, item] : was) {
        if (!now.contains(name))
            details << describePresence(inside(path, name), false);
    }
    for (const auto &[name, item] : is) {
        const auto found = old.find(name);
        if (found == old.end())
            details << describePresence(inside(path, name), true);
        else if (found->second != item)
            details << entryDetails(field, found->second, item, inside(path, name));
    }
    if (field.variants) {
        const QString order = newOrder(was, is);
        if (!order.isEmpty())
            details << order;
    }
    if (details.isEmpty())
        details << (path.isEmpty() ? Text::tr("The order changed.") : Text::tr("%1: the order changed.").arg(path));
    return details;
}

QString sentence(const FieldSpec &field, const QString &label, const QJsonValue &before, const QJsonValue &after,
    const QStringList &details)
{
    if (field.variants && details.size() == 1)
        return details.first(); // it names the check, which says more than the name of their list
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

QString describePresence(const QString &name, bool isAdded)
{
    //: %1 is an entry of a list, with its place: "Colombia, Passport"
    return isAdded ? Text::tr("%1 was added.").arg(name) : Text::tr("%1 was removed.").arg(name);
}

QStringList describeEntryChange(
    const FieldSpec &list, const QString &name, const QJsonValue &before, const QJsonValue &after)
{
    if (!list.isMap)
        return entryDetails(list, before, after, name);
    QStringList details;
    for (const FieldSpec &member : list.itemFields) {
        const QJsonValue was = member.pointer.in(before), is = member.pointer.in(after);
        if (was != is)
            details << memberDetails(member, was, is, name);
    }
    return details;
}
