#include "models/merge/settle.h"

#include "models/merge/keyedentries.h"
#include "models/merge/mergeshape.h"

#include <algorithm>

namespace {

class Settlement
{
public:
    Settlement(const MergeConflict &conflict, const QJsonValue &decided)
        : m_path(conflict.path)
        , m_theirs(conflict.theirs)
        , m_decided(decided)
    {
    }

    //! Settles what is at the step `depth` of the path; the values are those of `shape` in the three documents.
    bool write(const MergeShape &shape, size_t depth, QJsonValue &base, QJsonValue &working, const QJsonValue &theirs)
    {
        if (depth == m_path.size()) {
            base = m_theirs;
            working = m_decided;
            return true;
        }
        return m_path[depth].isEntry() ? writeEntry(shape, depth, base, working, theirs)
                                       : writeMember(shape, depth, base, working, theirs);
    }

private:
    bool isLast(size_t depth) const { return depth + 1 == m_path.size(); }

    bool writeMember(
        const MergeShape &shape, size_t depth, QJsonValue &base, QJsonValue &working, const QJsonValue &theirs)
    {
        const MergeStep &step = m_path[depth];
        const bool isBlock = shape.kind() == MergeShape::Kind::Block;
        const auto mayHold = [&](const QJsonValue &value) {
            return value.isObject() || value.isUndefined() || (isBlock && value.isNull());
        };
        if (!mayHold(base) || !mayHold(working) || (!isBlock && !working.isObject()))
            return false;
        QJsonObject was = base.toObject(), here = working.toObject();
        QJsonValue before = was.value(step.name), own = here.value(step.name);
        if (!write(shape.at(step), depth + 1, before, own, theirs.toObject().value(step.name)))
            return false;
        put(was, step.name, before, base);
        put(here, step.name, own, working);
        return true;
    }

    //! `object` with `value`, into where it came from; a block is not made for nothing.
    static void put(QJsonObject &object, const QString &name, const QJsonValue &value, QJsonValue &holder)
    {
        if (value.isUndefined() && !holder.isObject())
            return;
        object.insert(name, value);
        holder = object;
    }

    bool writeEntry(
        const MergeShape &shape, size_t depth, QJsonValue &base, QJsonValue &working, const QJsonValue &theirs)
    {
        const MergeStep &key = m_path[depth];
        if (!shape.field() || !working.isArray())
            return false;
        const FieldSpec &list = *shape.field();
        const KeyedEntries was(list, base.toArray()), here(list, working.toArray()), there(list, theirs.toArray());
        if (!was.isSound() || !here.isSound())
            return false;
        QJsonValue before = was.value(key), own = here.value(key);
        if (!isLast(depth)) {
            if (own.isUndefined())
                return false;
            if (before.isUndefined()) // added on both sides: the provider's entry has what was decided, and no more
                before = KeyedEntries::bare(list, own);
        }
        if (!write(shape.at(key), depth + 1, before, own, there.value(key)))
            return false;
        const bool isNew = (!was.has(key) && !before.isUndefined()) || (!here.has(key) && !own.isUndefined());
        QJsonArray newBase = with(was, key, before), newWorking = with(here, key, own);
        if (isNew && there.isSound()) {
            // The order was agreed on while the entry was missing, and has to stay so with it.
            if (const std::optional<MergedOrder> order = mergedOrder(list, was, here, there)) {
                newBase = arranged(list, newBase, there.order());
                newWorking = arranged(list, newWorking, order->keys);
            }
        }
        if (base.isArray() || !newBase.isEmpty())
            base = newBase;
        working = newWorking;
        return true;
    }

    static QJsonArray with(const KeyedEntries &entries, const MergeStep &key, const QJsonValue &value)
    {
        QJsonArray array = entries.array();
        const qsizetype index = entries.indexOf(key);
        if (index < 0 && !value.isUndefined())
            array.append(value);
        else if (index >= 0 && value.isUndefined())
            array.removeAt(index);
        else if (index >= 0)
            array.replace(index, value);
        return array;
    }

    //! The entries in the order of `keys`; others stay at the end.
    static QJsonArray arranged(const FieldSpec &list, const QJsonArray &array, const MergePath &keys)
    {
        const KeyedEntries entries(list, array);
        QJsonArray result;
        for (const MergeStep &key : keys) {
            if (entries.has(key))
                result.append(entries.value(key));
        }
        for (const MergeStep &key : entries.order()) {
            if (std::find(keys.begin(), keys.end(), key) == keys.end())
                result.append(entries.value(key));
        }
        return result;
    }

    const MergePath &m_path;
    const QJsonValue m_theirs, m_decided;
};

} // namespace

bool settle(const FlowSchema &schema, const MergeConflict &conflict, const QJsonValue &decided,
    const QJsonObject &theirs, QJsonObject &base, QJsonObject &working)
{
    QJsonValue was(base), here(working);
    if (!Settlement(conflict, decided).write(MergeShape(schema), 0, was, here, theirs))
        return false;
    base = was.toObject();
    working = here.toObject();
    return true;
}
