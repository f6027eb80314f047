#pragma once

#include "net/http/requestpacer.h"
#include "net/sync/connectivity.h"
#include "net/sync/syncengine.h"

class HttpClient;

//! What makes the outbox empty itself, put together: the pace of requests, what is known of the network, the engine
//! that sends. Belongs to the engine's thread.
class EngineSync : public QObject
{
    Q_OBJECT
public:
    //! All of them must outlive this object.
    EngineSync(FlowEngine &engine, DraftStore &store, HttpClient &http, QObject *parent = nullptr);
    ~EngineSync() override;

    SyncEngine &sync() { return m_sync; }
    Connectivity &connectivity() { return m_connectivity; }

private:
    void lookOutside();

    DraftStore &m_store;
    HttpClient &m_http;
    RequestPacer m_pacer;
    Connectivity m_connectivity;
    SystemNetworkReport m_report;
    SyncEngine m_sync;
    QTimer m_poll;
    qint64 m_outside = 0;
};
