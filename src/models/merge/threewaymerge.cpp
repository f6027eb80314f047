#include "models/merge/threewaymerge.h"

#include "models/merge/describeconflict.h"
#include "models/merge/keyedentries.h"
#include "models/merge/mergeshape.h"

#include <algorithm>
#include <set>

namespace {

class Merger
{
public:
    explicit Merger(MergeResult &result)
        : m_result(result)
    {
    }

    struct Merged
    {
        QJsonValue value; //!< Undefined: nothing there
        bool isContested = false; //!< at this very place; false for conflicts further inside
    };

    //! The merge at the place of `shape`, where theirs differs from base and from mine.
    Merged merged(const MergeShape &shape, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
    {
        const Mark before = mark();
        if (const std::optional<QJsonValue> inside = mergedInside(shape, base, mine, theirs))
            return {*inside};
        takeBack(before);
        return asWhole(shape, base, mine, theirs);
    }

private:
    //! How much was found so far, for taking back what belongs to an attempt that failed.
    struct Mark
    {
        size_t automatic, conflicts;
    };
    Mark mark() const { return {m_result.automatic.size(), m_result.conflicts.size()}; }
    void takeBack(const Mark &mark)
    {
        m_result.automatic.resize(mark.automatic);
        m_result.conflicts.resize(mark.conflicts);
    }

    //! The merge of what is inside the place; nothing where it can only be decided as a whole.
    std::optional<QJsonValue> mergedInside(
        const MergeShape &shape, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
    {
        const auto isNothing = [](const QJsonValue &value) { return value.isUndefined() || value.isNull(); };
        const auto isBlock = [&](const QJsonValue &value) { return value.isObject() || isNothing(value); };
        switch (shape.kind()) {
        case MergeShape::Kind::Leaf:
            return std::nullopt;
        case MergeShape::Kind::Block:
            if (!isBlock(base) || !isBlock(mine) || !isBlock(theirs))
                return std::nullopt;
            return mergedBlock(shape, base.toObject(), mine, theirs);
        case MergeShape::Kind::Object:
            if ((!base.isObject() && !base.isUndefined()) || !mine.isObject() || !theirs.isObject())
                return std::nullopt;
            if (base.isUndefined() && !isSpelledAlike(shape, mine, theirs))
                return std::nullopt;
            return mergedMembers(shape, base.toObject(), mine.toObject(), theirs.toObject());
        case MergeShape::Kind::Map:
            return mergedMap(shape, base.toObject(), mine.toObject(), theirs.toObject());
        case MergeShape::Kind::List:
            if ((!base.isArray() && !isNothing(base)) || !mine.isArray() || !theirs.isArray())
                return std::nullopt;
            return mergedList(shape, base.toArray(), mine.toArray(), theirs.toArray());
        }
        return std::nullopt;
    }

    //! Whether two entries that both sides added write their key in the same way. Otherwise no entry of the provider's
    //! could stand for the decision about one of their settings.
    static bool isSpelledAlike(const MergeShape &shape, const QJsonValue &mine, const QJsonValue &theirs)
    {
        return !shape.list() || shape.list()->isMap
            || shape.isSame(KeyedEntries::bare(*shape.list(), mine), KeyedEntries::bare(*shape.list(), theirs));
    }

    Merged asWhole(const MergeShape &shape, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
    {
        const bool isTheirsSame = shape.isSame(theirs, base);
        if (shape.isSame(mine, base)) {
            if (!isTheirsSame)
                m_result.automatic.push_back({m_path, base, theirs});
            return {theirs};
        }
        if (isTheirsSame)
            return {mine};
        // An own change that turns out to have been applied already is never a conflict (cli.md).
        if (shape.isSame(mine, theirs))
            return {theirs};
        MergeConflict conflict{JsonPointer(m_tokens), base, mine, theirs};
        conflict.path = m_path;
        m_result.conflicts.push_back(std::move(conflict));
        return {mine, true};
    }

    //! The merge of one member or entry in which mine and theirs differ; `position` is what its pointer says.
    Merged mergedAt(const MergeShape &shape, const MergeStep &step, const QString &position, const QJsonValue &base,
        const QJsonValue &mine, const QJsonValue &theirs)
    {
        if (theirs == base) // before its shape is looked up: most places
            return {mine};
        m_path.push_back(step);
        m_tokens.append(position);
        const Merged child = merged(shape.at(step), base, mine, theirs);
        m_path.pop_back();
        m_tokens.removeLast();
        return child;
    }

    QJsonValue mergedBlock(
        const MergeShape &shape, const QJsonObject &base, const QJsonValue &mine, const QJsonValue &theirs)
    {
        const QJsonObject members = mergedMembers(shape, base, mine.toObject(), theirs.toObject());
        return members.isEmpty() && !theirs.isObject() ? theirs : QJsonValue(members); // no block is an empty one
    }

    QJsonObject mergedMembers(
        const MergeShape &shape, const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
    {
        QJsonObject result = theirs;
        const auto merge = [&](const QString &name, const QJsonValue &there) {
            const QJsonValue here = mine.value(name);
            if (here != there) // Undefined leaves it out
                result.insert(name, mergedAt(shape, {name}, name, base.value(name), here, there).value);
        };
        for (auto it = theirs.begin(); it != theirs.end(); ++it)
            merge(it.key(), it.value());
        for (auto it = mine.begin(); it != mine.end(); ++it) {
            if (!theirs.contains(it.key()))
                merge(it.key(), QJsonValue::Undefined);
        }
        return result; // what neither has is not there
    }

    std::optional<QJsonValue> mergedMap(
        const MergeShape &shape, const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
    {
        // Having none may mean "everything": going there or coming from there is another thing than changing entries.
        if (base.isEmpty() || mine.isEmpty() || theirs.isEmpty())
            return std::nullopt;
        QJsonObject result = theirs;
        std::set<QString> contested;
        const auto merge = [&](const QString &name, const QJsonValue &there) {
            const QJsonValue here = mine.value(name);
            if (here == there)
                return;
            const Merged entry = mergedAt(shape, {name}, name, base.value(name), here, there);
            if (entry.isContested)
                contested.insert(name);
            result.insert(name, entry.value);
        };
        for (auto it = theirs.begin(); it != theirs.end(); ++it)
            merge(it.key(), it.value());
        for (auto it = mine.begin(); it != mine.end(); ++it) {
            if (!theirs.contains(it.key()))
                merge(it.key(), QJsonValue::Undefined);
        }
        // Nobody wanted to leave none, neither now nor after some of the conflicts are decided.
        const auto isLeft = [&](const QJsonObject &map) {
            for (auto it = map.begin(); it != map.end(); ++it) {
                if (!contested.contains(it.key()))
                    return true;
            }
            return false;
        };
        if (!isLeft(result) || (!contested.empty() && (!isLeft(base) || !isLeft(mine))))
            return std::nullopt;
        return result;
    }

    std::optional<QJsonValue> mergedList(
        const MergeShape &shape, const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs)
    {
        const FieldSpec &list = *shape.field();
        if (KeyedEntries::isOfTexts(list) && (base.isEmpty() || mine.isEmpty() || theirs.isEmpty()))
            return std::nullopt; // as with maps
        const KeyedEntries was(list, base), here(list, mine), there(list, theirs);
        if (!was.isSound() || !here.isSound() || !there.isSound())
            return std::nullopt;
        const std::optional<MergedOrder> order = mergedOrder(list, was, here, there);
        if (!order)
            return std::nullopt;
        if (order->isTheirs)
            m_result.automatic.push_back({m_path, base, theirs, true});
        for (const MergeStep &key : was.order()) { // only these can be missing on both sides
            if (key.occurrence == 2 && areConfused(key.name, was, here, there))
                return std::nullopt;
        }
        QJsonArray result;
        qsizetype position = 0, certain = 0;
        QHash<QString, int> seen;
        std::set<qsizetype> places; // of contested entries in mine
        std::vector<std::pair<size_t, qsizetype>> absent; // contested entries that mine has no more
        for (const MergeStep &key : order->keys) {
            if (key.occurrence == 2 && areConfused(key.name, was, here, there))
                return std::nullopt;
            const qsizetype own = here.indexOf(key);
            const QJsonValue ours = here.at(own), other = there.value(key);
            const Merged entry = ours == other
                ? Merged{other}
                : mergedAt(shape, key, QString::number(own), was.value(key), ours, other);
            const bool isThere = !entry.value.isUndefined();
            if (entry.isContested && own >= 0)
                places.insert(own);
            else if (entry.isContested)
                absent.emplace_back(m_result.conflicts.size() - 1, position);
            if (isThere)
                result.append(entry.value);
            if (isThere && list.variants && ++seen[key.name] != key.occurrence)
                return std::nullopt; // of those with one name, another one would be the first
            certain += isThere && !entry.isContested;
            position += isThere || entry.isContested;
        }
        if (certain == 0 && !mine.isEmpty() && !theirs.isEmpty())
            return std::nullopt; // nobody wanted to remove everything
        for (auto [conflict, place] : absent) {
            while (!places.insert(place).second)
                ++place; // no two conflicts at one place
            m_result.conflicts[conflict].field = JsonPointer(m_tokens) / place;
        }
        return result;
    }

    //! Whether both sides changed entries of a name that stands more than once: then nobody can tell which of them was
    //! moved and which was edited.
    static bool areConfused(
        const QString &name, const KeyedEntries &base, const KeyedEntries &mine, const KeyedEntries &theirs)
    {
        const QJsonArray was = base.named(name), here = mine.named(name), there = theirs.named(name);
        return here != was && there != was && here != there;
    }

    MergeResult &m_result;
    MergePath m_path;
    QStringList m_tokens; // of m_path, in mine
};

//! The outermost place on the way that is no block: a field, or what the schema does not know.
JsonPointer fieldOf(const FlowSchema &schema, const MergePath &path)
{
    JsonPointer place;
    for (const MergeStep &step : path) {
        place = place / step.name;
        if (!schema.isBlock(place))
            break;
    }
    return place;
}

} // namespace

MergeResult threeWayMerge(
    const FlowSchema &schema, const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    MergeResult result;
    if (theirs == base || mine == theirs) {
        result.document = mine;
        return result;
    }
    result.document = Merger(result).merged(MergeShape(schema), base, mine, theirs).value.toObject();
    for (const AutomaticMerge &taken : result.automatic) {
        const JsonPointer place = fieldOf(schema, taken.path);
        if (result.takenFromTheirs.empty() || result.takenFromTheirs.back() != place)
            result.takenFromTheirs.push_back(place);
    }
    for (MergeConflict &conflict : result.conflicts)
        describe(schema, conflict);
    return result;
}
