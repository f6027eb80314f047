#pragma once

#include "models/merge/threewaymerge.h"
#include "models/records/accesssource.h"
#include "models/store/records.h"
#include "models/sync/goinglive.h"
#include "models/sync/push.h"
#include "models/sync/syncprogress.h"
#include "net/sync/flowengine.h"

#include <QObject>
#include <QThread>

#include <functional>

class EngineWorker;
class Sandbox;

//! The engine on a thread of its own, with its own store, so that neither the network nor a slow disk ever makes the
//! window wait. Every function returns at once; what came of it is said by a signal on the window's thread.
class EngineThread : public QObject
{
    Q_OBJECT
public:
    //! Works on the store in `folder`; nothing starts before start().
    explicit EngineThread(const QString &folder, QObject *parent = nullptr);
    //! Ends what is under way. A write whose answer had not come is found out by the read before the next send.
    ~EngineThread() override;

    void start();

    //! Starts the practice provider, with its state in the data folder; once is enough. Says practiceReady(),
    //! also where it runs already, or practiceFailed().
    void startPractice();
    //! Where the practice provider answers; empty before practiceReady().
    QUrl practiceUrl() const { return m_practiceUrl; }
    //! The practice provider, for tests; null before practiceReady(). Lives until this object goes.
    Sandbox *practice() const { return m_practice; }

    //! Projects, webhooks and white list rows, as AccountRecords has them. `done` runs on this object's thread, once,
    //! unless `context`, which lives there too, is gone by then.
    void listRecords(
        const QString &account, RecordKind kind, QObject *context, std::function<void(Result<FlowList>)> done);
    //! A page of the rows of a flow's white list.
    void listPeople(const QString &account, const QString &flow, const ListPlace &place, QObject *context,
        std::function<void(Result<FlowPage>)> done);
    void removeRecord(const QString &account, RecordKind kind, const QString &id, QObject *context,
        std::function<void(Result<void>)> done);
    void createRecord(const QString &account, RecordKind kind, const QJsonObject &body, QObject *context,
        std::function<void(Result<RemoteFlow>)> done);
    void testWebhook(const QString &account, const QString &url, QObject *context,
        std::function<void(Result<AccountRecords::WebhookTest>)> done);

    //! Asks a person's own service; no account is involved. As above otherwise.
    void testSource(const AccessQuestion &question, QObject *context, std::function<void(Result<AccessAnswer>)> done);

    void setSecret(const QString &account, const QByteArray &secret);
    //! Reads the flows, says pulled(), and then reads the projects.
    void pull(const QString &account);
    void push(const QString &account, const QString &id);
    //! Pauses the flow at the provider with a request of its own, then sends the draft (design.md "Partial updates" 6).
    void pauseAndPush(const QString &account, const QString &id);
    void cancelPush();
    //! Says by statusFinished() how a flow stands towards a status, and what changing it would send.
    void checkStatus(const QString &account, const QString &id, const QString &status);
    //! Brings a flow into service, pauses it or returns it to draft. One at a time: another one waits for it.
    void changeStatus(const QString &account, const QString &id, const QString &status);
    void cancelStatus(); //!< before the next request
    void create(const QString &account, const QString &schemaId, const QJsonObject &document);
    void remove(const QString &account, const QString &id);
    //! Reads one flow, quietly: what came of it is said by looked() and flowStored().
    void look(const QString &account, const QString &id);
    //! As FlowEngine::setHeld(). A flow that is let go of takes in what the provider has, unless that is in conflict.
    void setHeld(const QString &account, const QString &id, bool on);
    //! As FlowEngine; what came of it is said by flowStored() or failed().
    void decide(
        const QString &account, const QString &id, const JsonPointer &field, const std::optional<Decision> &decision);
    void applyTheirs(const QString &account, const QString &id);

    // What a person wants of the outbox; what came of it is said by syncProgressed() and flowStored().
    void setWorkOffline(bool on);
    void setSendingPaused(bool on);
    void sendWaiting(); //!< reads what changed at the providers, then sends all that waits
    void cancelWaiting(); //!< takes everything out of the outbox; the edits stay
    void withdraw(const QString &account, const QString &id);
    //! A draft was saved whose flow waits to be sent: what it takes back is not sent (Outbox::followDraft()).
    void followDraft(const QString &account, const QString &id);
    //! Lets the practice provider answer, or not: as if the network were there or not.
    void setPracticeOn(bool on);

signals:
    void syncProgressed(const SyncProgress &progress);
    //! A provider refused the credential: what waits for the account waits until a person tries again.
    void accountRefused(const QString &account, const Error &error);
    void practiceReady(const QUrl &url);
    void practiceFailed(const Error &error);
    void pulled(const QString &account, const PullReport &report);
    //! What became of the projects, after pulled(); only where the account could be read.
    void projectsPulled(const QString &account, const PullReport &report);
    //! What became of look().
    void looked(const QString &account, const PullReport &report);
    void pushStageChanged(PushStage stage);
    void pushFinished(const PushResult &result);
    void statusProgressed(const GoingLiveReport &report);
    void statusFinished(const GoingLiveReport &report);
    void created(const QString &account, const QString &id);
    void removed(const QString &account, const QString &id);
    void flowStored(const QString &account, const QString &id, const QString &previousId);
    //! A request other than a push could not be done.
    void failed(const Error &error);

private:
    friend class EngineWorker;
    //! Runs `call` on the engine's thread, or `otherwise` when the store cannot be opened, so that nobody waits for
    //! an answer that cannot come.
    template <typename Call, typename Otherwise> void run(Call call, Otherwise otherwise);
    template <typename Call> void run(Call call);
    //! Runs `request` on the engine's thread with a function that takes its answer to `done`.
    template <typename Value, typename Request>
    void ask(QObject *context, std::function<void(Result<Value>)> done, Request request);
    void startStatus(const QString &account, const QString &id, const QString &status, bool isCheck);

    QThread m_thread;
    EngineWorker *m_worker; // lives on m_thread
    QUrl m_practiceUrl;
    Sandbox *m_practice = nullptr; // owned by the worker
};
