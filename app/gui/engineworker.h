#pragma once

#include "app/gui/enginesync.h"
#include "app/gui/enginethread.h"
#include "models/schema/schemacatalog.h"
#include "net/credentials/credentialstore.h"
#include "net/http/httpclient.h"
#include "net/sandbox/sandbox.h"
#include "net/sync/accesstest.h"
#include "net/sync/statusjob.h"

#include <QPointer>

#include <functional>
#include <memory>

//! The part of EngineThread that lives on its thread: the store, the engine and all it needs. Made empty; open() fills
//! it.
class EngineWorker : public QObject
{
public:
    EngineWorker(QString folder, EngineThread &owner);

    //! Opens the store and makes the engine. Errors: Storage.
    Result<void> open();

    //! Starts the practice provider unless it runs, and says where it answers either way.
    void startPractice();
    void pull(const QString &account);
    void pullProjects(const QString &account);
    //! One push or pause at a time: another one asked for meanwhile is ignored, the result of the first answers both.
    void push(const QString &account, const QString &id);
    void pauseAndPush(const QString &account, const QString &id);
    void cancelPush();
    //! One at a time: of those asked for meanwhile the last one follows.
    void startStatus(const QString &account, const QString &id, const QString &status, bool isCheck);
    void cancelStatus();
    //! The answer to a push that ended before the engine could begin.
    static PushResult refused(const QString &account, const QString &id, const Error &error);
    void create(const QString &account, const QString &schemaId, const QJsonObject &document);
    void remove(const QString &account, const QString &id);
    void setWorkOffline(bool on);
    void setPracticeOn(bool on);
    SyncEngine &sync() { return m_sync->sync(); }
    void look(const QString &account, const QString &id);
    void setHeld(const QString &account, const QString &id, bool on);
    void decide(
        const QString &account, const QString &id, const JsonPointer &field, const std::optional<Decision> &decision);
    void applyTheirs(const QString &account, const QString &id);
    void followDraft(const QString &account, const QString &id);

    AccountRecords &records() { return m_engine->records(); }
    AccessSourceTest &sources() { return *m_sources; }

    SessionCredentials credentials;

private:
    //! Says something to the owner on its own thread.
    template <typename Say> void tell(Say say) { QMetaObject::invokeMethod(&m_owner, std::move(say)); }
    void refuse(const QString &account, const QString &id, const Error &error);
    void finishPause(const GoingLiveReport &report);
    bool isPushing() const { return m_pause || m_push; }

    QString m_folder;
    EngineThread &m_owner; // outlives this object: it waits for the thread
    std::unique_ptr<DraftStore> m_store;
    SchemaCatalog m_catalog;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<AccessSourceTest> m_sources;
    std::unique_ptr<Sandbox> m_practice;
    std::unique_ptr<FlowEngine> m_engine;
    std::unique_ptr<EngineSync> m_sync; // uses all of the above, so it goes first
    QPointer<StatusJob> m_pause; // before a push
    QPointer<PushJob> m_push;
    QPointer<StatusJob> m_status;
    std::function<void()> m_nextStatus;
};
