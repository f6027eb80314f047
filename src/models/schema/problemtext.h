#pragma once

#include "models/schema/fieldspec.h"
#include "models/schema/problem.h"

//! The sentences of findings: what is wrong with a value, for a compliance officer, never a schema path.
namespace ProblemText {

//! A place inside lists ("Accepted documents, Colombia"), empty for a plain field. Kept as it is walked, and put into
//! words only when there is something to say.
class Where
{
public:
    void enter(const FieldSpec *array, const QJsonValue &item, qsizetype position)
    {
        m_entries.push_back({array, item, position, {}});
    }
    //! An entry of an object with free keys.
    void enterKey(const FieldSpec *map, const QString &key) { m_entries.push_back({map, {}, 0, key}); }
    void leave() { m_entries.pop_back(); }
    QString text() const { return text(m_entries.size()); }
    //! The place of the innermost list itself.
    QString listText() const { return text(m_entries.empty() ? 0 : m_entries.size() - 1); }
    //! Whether this is an entry of `array` itself, not a setting inside one.
    bool isEntryOf(const FieldSpec &array) const { return !m_entries.empty() && m_entries.back().array == &array; }

private:
    QString text(size_t depth) const;

    struct Entry
    {
        const FieldSpec *array;
        QJsonValue item;
        qsizetype position;
        QString key; // of a map's entry; null for those of a list
    };
    std::vector<Entry> m_entries;
};

//! `value` breaks a documented limit: "Minimum liveness score must be between 0.52 and 0.90."
//! `field` may be null (a block, or an entry of a list); then `label` names the place.
QString broken(const FieldSpec *field, const QString &label, const QJsonValue &value, const Where &where);
//! A finding that the schema's own keywords do not make: a malformed address, a value outside the dashboard's limits, a
//! value known only from the vendor's client.
std::optional<Problem> finding(const FieldSpec &field, const QJsonValue &value, const Where &where);
//! Absolute http or https with a host; empty means unset (api notes, "Partial-update semantics").
bool isHttpUrl(const QString &text);
//! "%1 must be a complete web address, …"
QString webAddressNeeded(const QString &name);
//! A map's key that is no country, or not among those listed.
std::optional<Problem> badKey(const FieldSpec &map, const QString &key, const Where &where);
QString missing(const QString &label, const Where &where);
QString duplicate(const FieldSpec &array, const QString &name, const Where &where);
//! A sentence of the schema's about a place inside a list: "Accepted documents, Colombia: …".
QString placed(const QString &message, const Where &where);

} // namespace ProblemText
