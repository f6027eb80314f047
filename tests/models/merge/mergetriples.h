#pragma once

#include "models/merge/threewaymerge.h"

#include <map>
#include <random>

//! A state of a flow and what two people made of it.
struct MergeTriple
{
    QJsonObject base, mine, theirs;
};

//! Random triples of one kind of flow. The same seed gives the same triples.
class MergeTriples
{
public:
    //! `start` is an ordinary document of the kind, from which the bases are made.
    MergeTriples(const FlowSchema &schema, QJsonObject start, unsigned seed);

    MergeTriple next();
    //! From 0 to `limit` - 1.
    qsizetype pick(qsizetype limit);

private:
    QJsonObject edited(QJsonObject document);
    void editField(QJsonObject &document);
    QJsonValue editedValue(const FieldSpec &field, const QJsonValue &value);
    QJsonValue editedList(const FieldSpec &list, QJsonArray entries);
    QJsonValue editedMap(const FieldSpec &map, QJsonObject entries);
    QJsonValue editedEntry(const FieldSpec &list, const QJsonValue &entry);
    QJsonValue randomValue(const FieldSpec &field, int depth = 0);
    QJsonValue randomEntry(const FieldSpec &list, int depth);
    QString randomKey(const FieldSpec &map);
    QJsonValue oddValue();
    bool happens(int percent) { return pick(100) < percent; }

    const FlowSchema &m_schema;
    QJsonObject m_start;
    std::mt19937 m_random;
    std::vector<const FieldSpec *> m_editable, m_lists, m_focus; //!< both people look at the same few fields
};

//! The values of a document by where they are, lists by the keys of their entries. Objects and lists that the schema
//! describes are no values of their own.
std::map<MergePath, QJsonValue> leavesOf(const FlowSchema &schema, const QJsonObject &document);
