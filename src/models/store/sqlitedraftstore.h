#pragma once

#include "models/store/auditstore.h"
#include "models/store/decisionstore.h"
#include "models/store/draftstore.h"
#include "models/store/editjournal.h"
#include "models/store/outboxstore.h"
#include "models/store/revisionstore.h"
#include "models/store/storebackup.h"

#include <memory>

class QSqlDatabase;

//! DraftStore on one SQLite file in WAL mode, created with mode 0600 in a folder with mode 0700.
//! `PRAGMA user_version` holds the schema version; a file from a newer version is refused, never changed.
class SqliteDraftStore final : public DraftStore
{
public:
    //! Current `user_version`.
    static constexpr int schemaVersion = 2;

    //! Opens or creates `folder`/flowform.db, ends a recovery that was interrupted, and makes a backup before a
    //! migration. Errors: Storage, in a sentence that names the folder and what to do; with a code of StoreInspection
    //! for a file that is damaged, newer or gone (StoreRecovery::check()), which is not touched.
    //!
    //! Every opening checks every page, in each program and thread, so that nothing is written to a file that was
    //! damaged since the last one. A note that it was sound when it was closed would not do: a program would also make
    //! it during whose run the damage came. docs/performance.md has what the check costs.
    static Result<std::unique_ptr<SqliteDraftStore>> open(
        const QString &folder, const StoreBackup::Clock &now = &QDateTime::currentDateTimeUtc);
    ~SqliteDraftStore() override;

    Result<std::vector<Account>> accounts() override;
    Result<void> saveAccount(const Account &account) override;
    Result<void> removeAccount(const QString &name) override;
    Result<std::vector<FlowSummary>> flows(const QString &account = {}) override;
    Result<FlowRecord> flow(const QString &account, const QString &id) override;
    Result<void> saveFlow(const FlowRecord &record) override;
    Result<FlowRecord> modifyFlow(
        const QString &account, const QString &id, const std::function<Result<void>(FlowRecord &)> &change) override;
    Result<void> saveWorking(const QString &account, const QString &id, qint64 baseRevision, const QJsonObject &working,
        const FlowSummary &summary, const EditHistory &history = {}) override;
    Result<void> removeFlow(const QString &account, const QString &id) override;
    Result<std::unique_ptr<FlowClaim>> claim(const QString &account, const QString &id) override;
    Result<QByteArray> setting(const QString &name) override;
    Result<void> saveSetting(const QString &name, const QByteArray &value) override;
    OutboxStore &outbox() override { return m_outbox; }
    DecisionStore &decisions() override { return m_decisions; }
    RevisionStore &revisions() override { return m_revisions; }
    EditJournal &journal() override { return m_journal; }
    AuditStore &audit() override { return m_audit; }
    qint64 outsideChanges() override;
    const QString &folder() const { return m_folder; }
    bool hasWritten() const; //!< whether this object has changed anything since it was opened

private:
    SqliteDraftStore(QString connection, QString folder);
    QSqlDatabase database() const;
    Result<FlowRecord> read(const QString &account, const QString &id);
    Result<void> write(const FlowRecord &record, const QString &previousId);

    QString m_connection;
    QString m_folder;
    OutboxStore m_outbox;
    DecisionStore m_decisions;
    RevisionStore m_revisions;
    EditJournal m_journal;
    AuditStore m_audit;
};
