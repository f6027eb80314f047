#pragma once

#include "models/core/error.h"
#include "models/store/sqlitefile.h"

#include <QDateTime>
#include <QJsonObject>

//! One thing that was sent to a provider, or tried.
struct AuditEntry
{
    qint64 number = 0; //!< from 1, without gaps
    QDateTime at; //!< UTC
    QString account, flow; //!< the flow's id at that time
    QString name; //!< of the flow
    QString action; //!< "push", "create", "delete"
    QString outcome; //!< as cli.md names it
    QString message; //!< why, as the sender wrote it; may be empty
    QJsonObject request = {}; //!< the body that travelled, personal data masked; may be empty
    QString detail = {}; //!< what the provider said when it refused; may be empty
    QByteArray hash = {}; //!< hexadecimal SHA-256 over the entry and the hash before it
};

//! The audit log (design.md "Words"): a chain in which each entry's hash covers the one before it, so that nothing can
//! be changed or taken out unseen. Only grows. Thread and errors as DraftStore.
class AuditStore
{
public:
    explicit AuditStore(Sqlite::File file);

    //! Appends under the next number; `number` and `hash` of the entry are ignored.
    Result<void> append(const AuditEntry &entry);
    Result<std::vector<AuditEntry>> entries() const; //!< the oldest first
    //! The hash that an entry must have behind `previous`, which is empty for the first one. Pure.
    static QByteArray hashOf(const AuditEntry &entry, const QByteArray &previous);

private:
    Sqlite::File m_file;
};
