#pragma once

#include "models/merge/mergepath.h"

#include <QHash>
#include <QJsonArray>

//! The entries of one list by what identifies them (`x-key`): countries by their name, people by their address or
//! number, texts by themselves, and the checks of a workflow by feature and by which of those with that feature they
//! are.
class KeyedEntries
{
public:
    //! Whether entries of such a list can be told apart at all.
    static bool canTellApart(const FieldSpec &list);
    //! Whether its entries can be told apart and their order means nothing: a set. Then order alone is no difference.
    static bool isUnordered(const FieldSpec &list) { return canTellApart(list) && !list.isOrdered; }
    //! Whether its entries are texts.
    static bool isOfTexts(const FieldSpec &list);

    //! `list` has to outlive this.
    KeyedEntries(const FieldSpec &list, const QJsonArray &array);

    //! False when an entry has no key, or when two have the same where that has no meaning: then the list can only be
    //! taken as a whole.
    bool isSound() const { return m_isSound; }
    const std::vector<MergeStep> &order() const { return m_order; }
    const QJsonArray &array() const { return m_array; }
    bool has(const MergeStep &key) const { return m_index.contains(key); }
    //! Position of the entry, or -1.
    qsizetype indexOf(const MergeStep &key) const { return m_index.value(key, -1); }
    //! The entry at a position of indexOf(); Undefined where there is none.
    QJsonValue at(qsizetype index) const { return index < 0 ? QJsonValue(QJsonValue::Undefined) : m_array.at(index); }
    QJsonValue value(const MergeStep &key) const { return at(indexOf(key)); }
    //! All entries of one name, in their order.
    QJsonArray named(const QString &name) const;

    //! An entry that holds nothing but the key of `entry`.
    static QJsonValue bare(const FieldSpec &list, const QJsonValue &entry);

private:
    QJsonArray m_array;
    std::vector<MergeStep> m_order;
    QHash<MergeStep, qsizetype> m_index;
    QHash<QString, int> m_counts; // of names that may stand more than once
    bool m_isSound = true;
};

//! How the entries of three states of a list stand in their merge.
struct MergedOrder
{
    std::vector<MergeStep> keys; //!< of all entries of mine and theirs
    bool isTheirs = false; //!< only they changed the order of what both have, and order has a meaning
};

//! The order of a merged list: that of the side which moved something, and theirs where order has no meaning; what only
//! one side has follows what it stands behind there. Nothing when both moved to different orders and order has a
//! meaning. Pure, and where order has a meaning the same whichever side is called mine.
std::optional<MergedOrder> mergedOrder(
    const FieldSpec &list, const KeyedEntries &base, const KeyedEntries &mine, const KeyedEntries &theirs);
