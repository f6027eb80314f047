#pragma once

#include "models/sync/syncprogress.h"
#include "net/sync/connectivity.h"
#include "net/sync/flowengine.h"
#include "net/sync/syncqueue.h"

#include <QMap>
#include <QPointer>
#include <QTimer>

//! Sends what waits in the outbox by itself (design.md "Sync"). Accounts are independent; within an account flows go in
//! the order of their release, up to three at once and each flow once at a time. A flow that is refused or in conflict
//! holds up no other. An account that cannot be reached, or is busy, is tried again later: with full jitter, never
//! before its Retry-After, and kept across a restart. An account that refuses the credential stops until resume().
//! Whether an earlier write arrived is found out by the push itself, which reads first. Nothing here blocks, and
//! nothing asks a person: signals tell. Everything lives on the owner's thread.
class SyncEngine : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t atOnce = 3; //!< flows of one account

    //! All of them must outlive this object. `pacer` is the one of the engine's HttpClient.
    SyncEngine(FlowEngine &engine, DraftStore &store, Connectivity &connectivity, RequestPacer &pacer,
        Surroundings surroundings = Surroundings::real(), QObject *parent = nullptr);
    ~SyncEngine() override;

    //! Reads the outbox and the switch anew and sends what may go: at the start, and whenever another program changed
    //! the store (DraftStore::outsideChanges()). What this program's engine releases is noticed without it.
    void refresh();

    //! Begins whatever may begin now. Runs by itself when the time comes.
    void proceed();

    //! "Work offline", kept in the store for every program on it: while it is on nothing is begun, and what is under
    //! way stops as soon as it is safe to. Errors: Storage when the switch could not be kept; it is set all the same.
    Result<void> setWorkOffline(bool isOffline);
    bool isWorkingOffline() const { return m_connectivity.isWorkingOffline(); }
    //! The pause button: nothing more is begun, and what is under way ends in its own time. Not kept.
    void setPaused(bool isPaused);
    bool isPaused() const { return m_isPaused; }

    //! Reads the account's flows and projects, then sends everything that waits for it, without waiting out earlier
    //! failures; empty: every account. Does nothing while a person works offline.
    void sync(const QString &account = {});
    //! Goes on with an account that refused its credential: it has a new one, or a person wants to try again.
    void resume(const QString &account);
    //! Accounts that refused their credential.
    QStringList refusedAccounts() const;

    //! Takes a flow back out of the outbox, with its edits as they are. What is under way stops as soon as it is safe
    //! to; a write that has gone out already is seen through.
    void cancel(const QString &account, const QString &id);
    void cancelAll();

    SyncProgress progress() const;
    //! Nothing is under way, and nothing can begin before time passes or a person acts.
    bool isIdle() const;

signals:
    //! At most once for each turn of the event loop.
    void progressChanged(const SyncProgress &progress);
    void flowBegun(const QString &account, const QString &id);
    //! An attempt ended. Where it has to be made again the flow goes on waiting.
    void flowFinished(const PushResult &result);
    void pulled(const QString &account, const PullReport &report);
    //! The provider refused the credential: the account's flows wait for resume().
    void accountRefused(const QString &account, const Error &error);
    //! The outbox could not be read or written.
    void storeFailed(const Error &error);
    //! isIdle() became true. What still waits is in progress().
    void idle();

private:
    void begin(const QString &account, SyncQueue &queue, const SyncQueue::Entry &entry);
    void end(const QString &account, const QString &id, const PushResult &result);
    //! What an attempt that did not settle the flow means for it and its account.
    void retryLater(const QString &account, SyncQueue::Entry &entry, const PushResult &result);
    void withdraw(const QString &account, const QString &id);
    void pull(const QString &account);
    void pullEnded(const QString &account, const PullReport &report);
    void refuse(const QString &account, const Error &error);
    void flowStored(const QString &account, const QString &id, const QString &previousId);
    void noteBusy(SyncQueue &queue, std::size_t before);
    bool mayBegin(const QString &account, const SyncQueue &queue) const;
    //! When the account's next flow may be begun; nothing when that is not a question of time.
    std::optional<QDateTime> nextAt(const QString &account, const SyncQueue &queue) const;
    std::optional<QDateTime> heldBy(const QString &account, const SyncQueue &queue) const;
    void beginCounting(const QString &account, SyncQueue &queue);
    //! Sets the timer, and tells from the event loop.
    void settle();
    void tell();
    QString keyOf(const QString &account, const QString &id) const;

    FlowEngine &m_engine;
    DraftStore &m_store;
    Connectivity &m_connectivity;
    RequestPacer &m_pacer;
    Surroundings m_surroundings;
    QMap<QString, SyncQueue> m_queues; // by account
    QHash<QString, QPointer<PushJob>> m_jobs; // by account and id
    QSet<QString> m_withdrawn; // of those: to be taken out of the outbox when they have ended
    int m_done = 0, m_failed = 0; // since the queue was last empty
    bool m_isPaused = false;
    bool m_isToldSoon = false;
    bool m_isIdleTold = false;
    QTimer m_timer; // for the next attempt
    QTimer m_refresh; // gathers many changes of the store into one look
};
