#include "models/merge/keyedentries.h"

#include "models/document/reference.h"
#include "models/whitelist/whitelistrow.h"

#include <QSet>

#include <algorithm>
#include <map>

bool KeyedEntries::isOfTexts(const FieldSpec &list)
{
    switch (list.widget) {
    case FieldWidget::Chips:
    case FieldWidget::TextList:
    case FieldWidget::Countries:
    case FieldWidget::CountryCodes:
        return list.itemFields.empty();
    default:
        return false;
    }
}

bool KeyedEntries::canTellApart(const FieldSpec &list)
{
    return !list.isMap && (!list.itemKey.isEmpty() || isOfTexts(list));
}

KeyedEntries::KeyedEntries(const FieldSpec &list, const QJsonArray &array)
    : m_array(array)
{
    const auto column = std::find_if(list.itemFields.begin(), list.itemFields.end(),
        [&](const FieldSpec &field) { return field.pointer.size() == 1 && field.pointer.last() == list.itemKey; });
    const bool isReference = column != list.itemFields.end() && column->widget == FieldWidget::Reference;
    const auto nameOf = [&](const QJsonValue &entry) {
        if (!entry.isObject())
            return list.variants ? QString() : entry.toString();
        if (list.widget == FieldWidget::WhiteList) {
            const WhiteListRow row = WhiteListRow::fromJson(entry.toObject());
            return row.emailKey().isEmpty() ? row.phoneKey() : row.emailKey();
        }
        const QJsonValue key = entry.toObject().value(list.itemKey);
        if (isReference)
            return Reference::idOf(key);
        return list.variants ? key.toString().toUpper() : key.toString(); // names of checks come in either case
    };
    m_order.reserve(static_cast<size_t>(array.size()));
    m_index.reserve(array.size());
    for (qsizetype i = 0; i < array.size() && m_isSound; ++i) {
        const QString name = nameOf(array.at(i));
        m_order.push_back({name, list.variants ? ++m_counts[name] : 1});
        m_index.insert(m_order.back(), i);
        m_isSound = !name.isEmpty() && m_index.size() == i + 1; // no key stands twice
    }
}

QJsonArray KeyedEntries::named(const QString &name) const
{
    QJsonArray found;
    for (int occurrence = 1; has({name, occurrence}); ++occurrence)
        found.append(value({name, occurrence}));
    return found;
}

QJsonValue KeyedEntries::bare(const FieldSpec &list, const QJsonValue &entry)
{
    if (!entry.isObject())
        return entry;
    QStringList members{list.itemKey};
    if (list.widget == FieldWidget::WhiteList && WhiteListRow::fromJson(entry.toObject()).emailKey().isEmpty())
        members = {WhiteListRow::key(WhiteListRow::CountryCode), WhiteListRow::key(WhiteListRow::Phone)};
    QJsonObject bare;
    for (const QString &member : members)
        bare.insert(member, entry.toObject().value(member)); // Undefined leaves it out
    return bare;
}

namespace {

using Keys = std::vector<MergeStep>;

//! Those of `keys` that every one of `others` has.
Keys among(const Keys &keys, std::initializer_list<const KeyedEntries *> others)
{
    Keys found;
    found.reserve(keys.size());
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(found), [&](const MergeStep &key) {
        return std::all_of(others.begin(), others.end(), [&](const KeyedEntries *other) { return other->has(key); });
    });
    return found;
}

//! What only one side has, by what it stands behind: the key that both have, or none at the start. `common` keys are
//! those of both.
std::map<MergeStep, Keys> additions(const Keys &keys, const KeyedEntries &other, size_t common)
{
    std::map<MergeStep, Keys> found;
    if (common == keys.size())
        return found;
    MergeStep behind;
    for (const MergeStep &key : keys) {
        if (other.has(key))
            behind = key;
        else
            found[behind].push_back(key);
    }
    return found;
}

//! The order of what both sides have.
std::optional<MergedOrder> commonOrder(
    const FieldSpec &list, const KeyedEntries &base, const KeyedEntries &mine, const KeyedEntries &theirs)
{
    const Keys here = among(mine.order(), {&theirs}), there = among(theirs.order(), {&mine});
    if (here == there || KeyedEntries::isUnordered(list))
        return MergedOrder{there, false};
    const Keys was = among(base.order(), {&mine, &theirs});
    const bool isMineMoved = among(here, {&base}) != was, isTheirsMoved = among(there, {&base}) != was;
    if (isMineMoved == isTheirsMoved)
        return std::nullopt;
    return MergedOrder{isMineMoved ? here : there, isTheirsMoved};
}

//! Entries of one name are told apart by their order, so each comes behind the one before it.
Keys counted(const Keys &keys)
{
    Keys found;
    found.reserve(keys.size());
    QHash<QString, int> last;
    QSet<MergeStep> early;
    for (MergeStep key : keys) {
        if (key.occurrence != last.value(key.name) + 1) {
            early.insert(key);
            continue;
        }
        do {
            found.push_back(key);
            last[key.name] = key.occurrence++;
        } while (early.remove(key));
    }
    return found;
}

} // namespace

std::optional<MergedOrder> mergedOrder(
    const FieldSpec &list, const KeyedEntries &base, const KeyedEntries &mine, const KeyedEntries &theirs)
{
    const std::optional<MergedOrder> common = commonOrder(list, base, mine, theirs);
    if (!common)
        return std::nullopt;
    const size_t both = common->keys.size();
    const std::map<MergeStep, Keys> here = additions(mine.order(), theirs, both),
                                    there = additions(theirs.order(), mine, both);
    MergedOrder order{{}, common->isTheirs};
    order.keys.reserve(mine.order().size() + theirs.order().size());
    const auto addBehind = [&](const MergeStep &key) {
        static const Keys none;
        if (here.empty() && there.empty())
            return;
        const auto mineHas = here.find(key), theirsHave = there.find(key);
        const Keys &own = mineHas == here.end() ? none : mineHas->second;
        const Keys &other = theirsHave == there.end() ? none : theirsHave->second;
        // By their first keys, so that it does not matter which side is which.
        const bool isMineFirst = other.empty() || (!own.empty() && own.front() < other.front());
        for (const Keys *keys : {isMineFirst ? &own : &other, isMineFirst ? &other : &own})
            order.keys.insert(order.keys.end(), keys->begin(), keys->end());
    };
    addBehind(MergeStep());
    for (const MergeStep &key : common->keys) {
        order.keys.push_back(key);
        addBehind(key);
    }
    if (list.variants)
        order.keys = counted(order.keys);
    return order;
}
