#pragma once

#include "models/core/error.h"
#include "models/document/edithistory.h"
#include "models/store/records.h"

#include <functional>
#include <memory>

class AuditStore;
class DecisionStore;
class EditJournal;
class OutboxStore;
class RevisionStore;

//! The right to send one flow, held until it is destroyed or the program ends, however it ends.
class FlowClaim
{
public:
    virtual ~FlowClaim() = default;
};

//! Where accounts and flows are kept on this computer. An interface, so that tests can fail the nth write.
//! One object belongs to one thread; several objects (and programs) may work on the same file.
//! Every function: ErrorKind::Storage when the file cannot be read or written. Nothing is half-written.
class DraftStore
{
public:
    virtual ~DraftStore() = default;

    virtual Result<std::vector<Account>> accounts() = 0;
    //! Adds or replaces by name. Errors: Usage for an empty name.
    virtual Result<void> saveAccount(const Account &account) = 0;
    //! Removes the account and its local flows. Errors: Usage when there is none of that name.
    virtual Result<void> removeAccount(const QString &name) = 0;

    //! All flows, or one account's, by account then name.
    virtual Result<std::vector<FlowSummary>> flows(const QString &account = {}) = 0;
    //! Errors: Usage when there is none.
    virtual Result<FlowRecord> flow(const QString &account, const QString &id) = 0;
    //! Adds or replaces by account and id.
    virtual Result<void> saveFlow(const FlowRecord &record) = 0;
    //! Reads, changes and writes one flow in one transaction. `change` may change the id (a new flow that was created).
    //! Errors: as flow(), and whatever `change` answers; then nothing is written.
    virtual Result<FlowRecord> modifyFlow(
        const QString &account, const QString &id, const std::function<Result<void>(FlowRecord &)> &change)
        = 0;
    //! Saves an edit, with the steps that lead back from it. Errors: Conflict when the stored base is no longer
    //! `baseRevision` (another window or the command line moved it): read the flow again, rebase, save again.
    virtual Result<void> saveWorking(const QString &account, const QString &id, qint64 baseRevision,
        const QJsonObject &working, const FlowSummary &summary, const EditHistory &history = {})
        = 0;
    //! Errors: Usage when there is none.
    virtual Result<void> removeFlow(const QString &account, const QString &id) = 0;

    //! Claims the sending of a flow for the caller, so that two windows, or a window and the command line, never send
    //! it at the same moment. Null while somebody else holds the claim. Does not wait.
    virtual Result<std::unique_ptr<FlowClaim>> claim(const QString &account, const QString &id) = 0;

    //! Small named values (window state, last flow). Missing: empty, and saving an empty one removes it. Those of one
    //! account are named "what/account/…" and go with it.
    virtual Result<QByteArray> setting(const QString &name) = 0;
    virtual Result<void> saveSetting(const QString &name, const QByteArray &value) = 0;

    // One class for each further type of record, all on the same file. They live as long as this object. What they do
    // inside modifyFlow()'s `change` is part of its transaction.
    virtual OutboxStore &outbox() = 0;
    virtual DecisionStore &decisions() = 0;
    virtual RevisionStore &revisions() = 0;
    virtual EditJournal &journal() = 0;
    virtual AuditStore &audit() = 0;

    //! Changes whenever another connection committed since the last call; cheap enough to ask once a second.
    virtual qint64 outsideChanges() = 0;
};
