#pragma once

#include "models/schema/flowschema.h"

#include <map>
#include <mutex>

//! The kinds of entry in a list whose settings depend on one member of the entry (`x-variants`): what a Didit check's
//! `config` holds depends on its `feature`. Each kind has a schema file of its own, read when it is first needed.
//! Immutable for its users; any thread.
class FieldVariants
{
public:
    //! `folder` below `schemas/` holds one file a name.
    FieldVariants(QString selector, QString member, const QString &folder, QStringList names);

    QString selector() const { return m_selector; } //!< the entry's member that says its kind: "feature"
    QString member() const { return m_member; } //!< the entry's member that depends on it: "config"
    const QStringList &names() const { return m_names; } //!< every known kind, in the order of the schema file

    //! The fields of `member` for one kind, spelled in any case; null for an unknown kind.
    FlowSchemaPtr schema(const QString &name) const;
    //! The same for an entry of the list; null for what is no object or of an unknown kind.
    FlowSchemaPtr schemaOf(const QJsonValue &entry) const;

private:
    struct Kind
    {
        QString id;
        std::once_flag once;
        FlowSchemaPtr schema;
    };
    QString m_selector, m_member;
    QStringList m_names;
    mutable std::map<QString, Kind> m_kinds; // filled by the constructor; only a kind's schema follows later
};
