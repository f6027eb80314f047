#pragma once

#include "models/core/error.h"
#include "models/store/sqlitefile.h"

#include <QDateTime>
#include <QJsonObject>

//! What a person released for sending.
struct OutboxEntry
{
    enum class Action { Send, Delete };

    QString account, id;
    Action action = Action::Send;
    QString message = {}; //!< why, for history and audit log; may be empty
    //! The draft as it was released: later edits stay here until they are released, too. For Delete: what the provider
    //! held when a person released that, so that nobody's later change is deleted with it.
    QJsonObject document = {};
    QDateTime queuedAt = {}; //!< UTC
    int attempts = 0; //!< in vain, so far
    QDateTime notBefore = {}; //!< UTC; when the next attempt may be made; invalid: at once
    QString lastError = {}; //!< translated: what the last attempt ended with; may be empty
};

//! The outbox (design.md "Words"): drafts that were released for sending, in the order of their release. One entry a
//! flow. Thread and errors as DraftStore.
class OutboxStore
{
public:
    explicit OutboxStore(Sqlite::File file);

    //! In the order of release, without documents; all, or one account's.
    Result<std::vector<OutboxEntry>> entries(const QString &account = {}) const;
    //! One with its document; nothing when the flow does not wait.
    Result<std::optional<OutboxEntry>> entry(const QString &account, const QString &id) const;
    //! Adds an entry, or replaces the flow's, which then keeps its place. Errors: Usage when there is no such flow.
    Result<void> add(const OutboxEntry &entry);
    Result<void> noteAttempt(
        const QString &account, const QString &id, int attempts, const QDateTime &notBefore, const QString &lastError);
    //! Takes an entry out; no error when there is none.
    Result<void> remove(const QString &account, const QString &id);

private:
    Sqlite::File m_file;
};
