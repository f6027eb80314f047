#include "models/merge/listmerge.h"

#include "models/schema/fieldvariants.h"
#include "models/schema/valuetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <map>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MergeConflict)
};

//! What both sides agree on for one value; nothing when they do not.
std::optional<QJsonValue> agreed(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
{
    if (mine == base || mine == theirs)
        return theirs;
    if (theirs == base)
        return mine;
    return std::nullopt;
}

QStringList keysOf(std::initializer_list<QJsonObject> objects)
{
    QStringList keys;
    for (const QJsonObject &object : objects)
        keys << object.keys();
    keys.removeDuplicates();
    return keys;
}

//! Merges the members of one entry, and those of its settings. No setting is taken apart further: an object with free
//! keys that both sides made smaller could come out empty, and empty may mean "everything".
class EntryMerge
{
public:
    //! `place` is where the entry stands in the base and in mine.
    EntryMerge(const FieldSpec &list, const QJsonObject &entry, const JsonPointer &place,
        std::vector<MergeConflict> &conflicts)
        : m_kind(list.variants ? list.variants->schemaOf(entry) : nullptr)
        , m_settings(list.variants ? list.variants->member() : QString())
        , m_list(list)
        , m_name(m_kind ? FlowSchema::text(m_kind->title()) : entry.value(list.itemKey).toString())
        , m_place(place)
        , m_conflicts(conflicts)
    {
    }

    QJsonObject merged(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
    {
        return members(base, mine, theirs, {});
    }

private:
    QJsonObject members(
        const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs, const JsonPointer &inside)
    {
        QJsonObject result;
        for (const QString &key : keysOf({base, mine, theirs})) {
            const QJsonValue was = base.value(key), here = mine.value(key), there = theirs.value(key);
            const auto isSettings = [](const QJsonValue &one) { return one.isObject() || one.isUndefined(); };
            if (const std::optional<QJsonValue> value = agreed(was, here, there)) {
                result.insert(key, *value); // Undefined leaves it out
            } else if (inside.isEmpty() && key == m_settings && isSettings(was) && here.isObject()
                && there.isObject()) {
                result.insert(key, members(was.toObject(), here.toObject(), there.toObject(), inside / key));
            } else {
                addConflict(inside / key, was, here, there);
                result.insert(key, here);
            }
        }
        return result;
    }

    const FieldSpec *specOf(const JsonPointer &inside) const
    {
        if (inside.size() > 1)
            return m_kind ? m_kind->field(JsonPointer({inside.last()})) : nullptr;
        const auto found = std::find_if(m_list.itemFields.begin(), m_list.itemFields.end(),
            [&](const FieldSpec &member) { return member.pointer == inside; });
        return found == m_list.itemFields.end() ? nullptr : &*found;
    }

    void addConflict(
        const JsonPointer &inside, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
    {
        const FieldSpec *spec = specOf(inside);
        const auto text
            = [&](const QJsonValue &value) { return spec ? ValueText::of(*spec, value) : ValueText::unknown(value); };
        //: %1 is an entry of a list ("Face match"), %2 one of its settings
        const QString label = Text::tr("%1: %2").arg(m_name, spec ? FlowSchema::text(spec->label) : inside.last());
        m_conflicts.push_back({m_place / inside, base, mine, theirs, label, text(base), text(mine), text(theirs)});
    }

    const FlowSchemaPtr m_kind; // null for an entry of an unknown kind
    const QString m_settings;
    const FieldSpec &m_list;
    const QString m_name;
    const JsonPointer m_place;
    std::vector<MergeConflict> &m_conflicts;
};

//! The entries of one list by what identifies them.
struct Entries
{
    QStringList order; //!< "OCR", "QUESTIONNAIRE", "QUESTIONNAIRE 2"
    std::map<QString, QJsonObject> byKey;
    QHash<QString, QJsonArray> byName;
    bool isSound = true; //!< every entry has a key

    Entries(const FieldSpec &list, const QJsonArray &array)
    {
        for (const QJsonValue &entry : array) {
            const QString name = entry.toObject().value(list.itemKey).toString().toUpper();
            isSound &= !name.isEmpty();
            byName[name].append(entry);
            const qsizetype occurrence = byName[name].size();
            const QString key = occurrence > 1 ? QStringLiteral("%1 %2").arg(name).arg(occurrence) : name;
            order << key;
            byKey[key] = entry.toObject();
        }
    }

    bool has(const QString &key) const { return byKey.contains(key); }
    const QJsonObject *find(const QString &key) const
    {
        const auto found = byKey.find(key);
        return found == byKey.end() ? nullptr : &found->second;
    }
    QStringList among(const QStringList &keys) const
    {
        QStringList found;
        std::copy_if(order.begin(), order.end(), std::back_inserter(found),
            [&](const QString &key) { return keys.contains(key); });
        return found;
    }
};

//! Whether both sides changed entries of a name that stands more than once.
bool confuses(const QString &name, const Entries &base, const Entries &mine, const Entries &theirs)
{
    const QJsonArray was = base.byName.value(name), here = mine.byName.value(name), there = theirs.byName.value(name);
    return std::max({was.size(), here.size(), there.size()}) > 1 && !agreed(was, here, there);
}

//! `order` with those keys of `other` that it does not hold, each behind what it stands behind there.
QStringList withAdded(QStringList order, const QStringList &other)
{
    qsizetype at = 0;
    for (const QString &key : other) {
        const qsizetype known = order.indexOf(key);
        if (known < 0)
            order.insert(at, key);
        at = (known < 0 ? at : known) + 1;
    }
    return order;
}

} // namespace

std::optional<ListMerge> mergeEntries(
    const FieldSpec &list, const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs)
{
    if (const std::optional<QJsonValue> whole = agreed(base, mine, theirs))
        return ListMerge{whole->toArray(), {}};
    const Entries was(list, base), here(list, mine), there(list, theirs);
    if (!was.isSound || !here.isSound || !there.isSound)
        return std::nullopt;

    ListMerge result;
    std::map<QString, QJsonObject> merged;
    for (const QString &key : was.order + here.order + there.order) {
        if (merged.contains(key))
            continue;
        if (confuses(key.section(QLatin1Char(' '), 0, 0), was, here, there))
            return std::nullopt;
        const QJsonObject *old = was.find(key), *own = here.find(key), *other = there.find(key);
        if (own && other && old) {
            const qsizetype position = here.order.indexOf(key);
            const size_t before = result.conflicts.size();
            merged[key] = EntryMerge(list, *old, list.pointer / position, result.conflicts).merged(*old, *own, *other);
            if (result.conflicts.size() > before && was.order.indexOf(key) != position)
                return std::nullopt; // no place would name the setting on both sides
        } else if (own && other) {
            if (*own != *other)
                return std::nullopt;
            merged[key] = *own;
        } else if (!old) {
            merged[key] = own ? *own : *other;
        } else if ((own && *own != *old) || (other && *other != *old)) {
            return std::nullopt; // removed here, edited there
        }
    }

    QStringList kept; // by all three, so their order can be compared
    std::copy_if(was.order.begin(), was.order.end(), std::back_inserter(kept),
        [&](const QString &key) { return merged.contains(key); });
    const bool isMineMoved = here.among(kept) != kept, isTheirsMoved = there.among(kept) != kept;
    if (isMineMoved && isTheirsMoved && here.among(kept) != there.among(kept))
        return std::nullopt;
    const Entries &first = isMineMoved ? here : there, &second = isMineMoved ? there : here;
    for (const QString &key : withAdded(first.order, second.order)) {
        if (const auto found = merged.find(key); found != merged.end())
            result.entries.append(found->second);
    }
    if (result.entries.isEmpty())
        return std::nullopt; // nobody wanted to remove everything
    return result;
}
