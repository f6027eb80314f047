#pragma once

#include "models/didit/publishing.h"
#include "models/store/draftstore.h"
#include "models/sync/conflictresolution.h"
#include "models/sync/outbox.h"
#include "models/sync/push.h"
#include "net/credentials/credentialstore.h"
#include "net/providers/flowservice.h"
#include "net/sync/accountrecords.h"

#include <set>

class ProjectFlow;
class StatusJob;

//! What a pull did (cli.md).
struct PullReport
{
    int pulled = 0; //!< flows read
    int merged = 0; //!< of those, with local changes that were kept on top
    int conflicts = 0; //!< of those, with a field changed here and there
    std::vector<Error> errors; //!< each names the flow or the account
};
Q_DECLARE_METATYPE(PullReport)

//! How a flow is to be pushed.
struct PushOptions
{
    //! Puts the draft as it is now into the outbox first, where it waits when the provider cannot be reached. Without
    //! it, what was released is sent, or the draft where nothing was.
    bool releases = false;
    //! Sends nothing unless it was released: whoever sent it meanwhile, or took it back, has settled it.
    bool isOnlyReleased = false;
    QString message = {}; //!< why, for history and audit log, where the push releases
};

//! A push under way. Deletes itself after finished().
class PushJob : public QObject
{
    Q_OBJECT
public:
    //! Stops as soon as it is safe to. A write whose outcome is not known by then ends as Unknown, never as nothing.
    virtual void cancel() = 0;

signals:
    void stageChanged(PushStage stage);
    void finished(const PushResult &result);

protected:
    using QObject::QObject;
};

//! The one engine behind the window and the command line: pull, push, create, delete, on the local store.
//! All functions are asynchronous where they use the network; callbacks run on the engine's thread unless their context
//! lives elsewhere, then on the context's.
class FlowEngine : public QObject
{
    Q_OBJECT
public:
    FlowEngine(DraftStore &store, const SchemaCatalog &catalog, CredentialStore &credentials, HttpClient &http,
        QObject *parent = nullptr);

    //! Where the practice workspace is served now, and its token.
    void setPractice(const QUrl &url, const QByteArray &secret);
    //! The address requests of `account` go to.
    QUrl baseUrl(const Account &account) const;

    //! Reads the account's flows (all, or those named) into the store. A flow with local changes is merged, never
    //! overwritten; one that the provider no longer lists keeps its local state.
    void pull(const QString &account, const QStringList &ids, QObject *context, std::function<void(PullReport)> done);

    //! As pull(), for the account's projects: they are edited and sent like flows, and kept beside them in the store.
    void pullProjects(
        const QString &account, const QStringList &ids, QObject *context, std::function<void(PullReport)> done);
    //! Puts a flow into service ("active"), pauses it or returns it to draft: with its project where that is needed.
    //! An empty status changes nothing and only says how the flow stands.
    StatusJob *changeStatus(const QString &account, const QString &id, const QString &status);
    //! Says how the flow stands towards a status, and what changeStatus() would send; changes nothing.
    StatusJob *checkStatus(const QString &account, const QString &id, const QString &status);

    //! Reads, merges, sends the partial body, reads back (design.md "Partial updates" 1–6), and updates the store.
    //! An attempt that may succeed later leaves the flow in the outbox; any other outcome takes it out.
    PushJob *push(const QString &account, const QString &id, const PushOptions &options = {});

    //! Puts the draft into the outbox without trying to send it. Errors: as Outbox.
    Result<FlowRecord> release(const QString &account, const QString &id, const QString &message);
    //! As release(), to be deleted at the provider.
    Result<FlowRecord> releaseDeletion(const QString &account, const QString &id, const QString &message);
    //! Takes the flow out of the outbox. Errors: as Outbox.
    Result<FlowRecord> withdraw(const QString &account, const QString &id);
    //! Takes a deletion that waits back; changes nothing where none does.
    Result<void> withdrawDeletion(const QString &account, const QString &id);

    //! Whether a person works offline: then no push, pull or deletion leaves this computer. Kept in the store, so that
    //! the window and the command line agree.
    bool isWorkingOffline() { return isWorkingOffline(m_store); }
    static bool isWorkingOffline(DraftStore &store);
    Result<void> setWorkingOffline(bool on);

    //! A flow that a person looks at: what a pull finds changed at the provider is kept beside it until it is taken in
    //! by applyTheirs().
    void setHeld(const QString &account, const QString &id, bool on);
    bool isHeld(const QString &account, const QString &id) const { return m_held.contains({account, id}); }

    //! Errors: as ConflictResolution.
    Result<FlowConflicts> conflicts(const QString &account, const QString &id);
    Result<void> decide(
        const QString &account, const QString &id, const JsonPointer &field, const std::optional<Decision> &decision);
    //! Decides one of them, and applies all decisions when it was the last one. Errors: as ConflictResolution.
    Result<FlowRecord> resolve(
        const QString &account, const QString &id, const JsonPointer &field, const Decision &decision);
    //! Lays the provider's newer state under the draft, with what was decided. Errors: as ConflictResolution::apply().
    Result<FlowRecord> applyTheirs(const QString &account, const QString &id);

    //! The draft becomes what a revision was, as edits. A flow that was deleted becomes a new one. Errors: Usage when
    //! there is no such revision.
    Result<FlowRecord> restore(const QString &account, const QString &id, int number);

    //! A flow that exists only here until it is pushed. `document` empty: the schema's defaults. Where it has none, it
    //! gets a name and, if all of the account's flows share one, a project.
    Result<FlowRecord> createLocal(const QString &account, const QString &schemaId, const QJsonObject &document);
    //! Deletes at the provider, then here; a flow that exists only here just here. What the provider held at last stays
    //! in the history. The deletion is in the outbox until its outcome is known: after an error that may pass it waits
    //! there.
    void remove(const QString &account, const QString &id, QObject *context, std::function<void(Result<void>)> done);
    //! The same for a flow that waits in the outbox to be deleted. Errors: Conflict, with nothing deleted and the flow
    //! read anew, when it was changed at the provider since a person released it.
    void removeReleased(
        const QString &account, const QString &id, QObject *context, std::function<void(Result<void>)> done);
    //! One cheap authenticated read.
    void test(const QString &account, QObject *context, std::function<void(Result<void>)> done);

    //! What an account has shown that it does with a write to a published version (Didit).
    DiditPublishing::Behaviour publishing(const QString &account);
    //! The versions of a flow that were ever seen, the newest first (DiditPublishing::withVersions()).
    QJsonArray versions(const QString &account, const QString &id);

    //! Changes a flow's draft through `edit` and saves it, for callers without a window.
    Result<FlowRecord> edit(
        const QString &account, const QString &id, const std::function<Result<void>(ProjectFlow &)> &edit);

    //! Projects, webhooks and white list rows.
    AccountRecords &records() { return m_records; }
    //! A service for an account's records of one kind. Errors: Usage, Unauthorized.
    Result<std::unique_ptr<FlowService>> records(const QString &account, RecordKind kind, const QString &flow = {});

signals:
    //! The stored flow changed; `id` is its present id, `previousId` differs when it was just created at the provider.
    void flowStored(const QString &account, const QString &id, const QString &previousId);
    //! From now on a person works offline: what is being read ends without its answer.
    void workingOfflineBegan();

private:
    friend class PullJob;
    friend class EnginePushJob;
    friend class RemovalJob;
    friend class StatusJob;
    //! How often a job looks whether a flow that somebody else is sending is free.
    static constexpr std::chrono::milliseconds claimEvery{100};
    //! Name of the setting that holds what a write with an unknown outcome sent.
    static QString sentSetting(const QString &account, const QString &id);
    //! Name of the setting that holds when a new flow was last sent, while it is not known what came of it.
    static QString creatingSetting(const QString &account, const QString &id);
    //! Name of the setting that holds which webhooks are still to be told of a write.
    static QString linksSetting(const QString &account, const QString &id);
    //! Name of the setting that holds the versions of a flow that were ever seen.
    static QString versionsSetting(const QString &account, const QString &id);
    //! Name of the setting that holds the version that the answer to an unfinished write named.
    static QString answeredSetting(const QString &account, const QString &id);
    //! The version that a flow stands at: its base, or what an unfinished write was answered.
    QJsonObject standing(const FlowRecord &record);
    //! Adds to them what a list or an answer showed.
    void noteVersions(const QString &account, const QString &id, const QJsonArray &seen);
    //! Name of the setting that holds when a flow was deleted here.
    static QString removedSetting(const QString &account, const QString &id);
    //! Removes a flow here and notes when, for lists that were asked for before.
    Result<void> forget(const QString &account, const QString &id);
    //! The record's base, with what an unfinished write of ours is seen to have left at the provider: an own change
    //! that is there already is nobody else's (cli.md).
    //! `working`, the record's, follows where the provider stored a sent value with more in it.
    QJsonObject settledBase(
        const FlowRecord &record, const FlowSchema &schema, const QJsonObject &theirs, QJsonObject &working);
    //! The account by name. Errors: Usage when there is none.
    Result<Account> account(const QString &name);
    //! Whether the store knows this id as a project's.
    bool isProject(const QString &account, const QString &id);
    QJsonValue onlyProject(const QString &account);
    //! Errors: Unauthorized when there is none; Offline when the practice provider does not run.
    Result<QByteArray> secret(const Account &account);
    //! A service for the account, with its secret: for records of one kind, or for all flows. Errors: Usage,
    //! Unauthorized.
    Result<std::unique_ptr<FlowService>> service(const Account &account, const FlowSchema *schema = nullptr);

    DraftStore &m_store;
    const SchemaCatalog &m_catalog;
    CredentialStore &m_credentials;
    HttpClient &m_http;
    //! What is said when a request is asked for while a person works offline. `name` is the flow's; may be empty.
    Error workingOffline(const QString &name = {}) const;
    //! Tells of a stored flow that somebody changed here.
    Result<FlowRecord> told(Result<FlowRecord> stored);

    Outbox m_outbox;
    ConflictResolution m_conflicts;
    std::set<std::pair<QString, QString>> m_held; // account, id
    QUrl m_practiceUrl;
    QByteArray m_practiceSecret;
    AccountRecords m_records;
};
