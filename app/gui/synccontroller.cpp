#include "app/gui/synccontroller.h"

#include "models/store/outboxstore.h"
#include "views/shell/mainwindow.h"
#include "views/sync/synccontrols.h"

SyncController::SyncController(MainWindow &window, EngineThread &engine, DraftStore &store, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_engine(engine)
    , m_store(store)
{
    SyncControls &controls = m_window.sync();
    connect(&controls, &SyncControls::workOfflineToggled, &m_engine, &EngineThread::setWorkOffline);
    connect(&controls, &SyncControls::sendWaitingRequested, &m_engine, &EngineThread::sendWaiting);
    connect(&controls, &SyncControls::pauseToggled, &m_engine, &EngineThread::setSendingPaused);
    connect(&controls, &SyncControls::cancelWaitingRequested, &m_engine, &EngineThread::cancelWaiting);
    connect(&controls, &SyncControls::withdrawRequested, &m_engine, &EngineThread::withdraw);
    connect(&controls, &SyncControls::practiceToggled, this, [this](bool on) {
        m_isPracticeOn = on;
        m_engine.setPracticeOn(on);
        m_window.sync().setPractice(m_hasPractice, on);
    });
    connect(&m_engine, &EngineThread::syncProgressed, this, [this](const SyncProgress &progress) {
        m_window.sync().setProgress(progress);
        refresh();
    });
    connect(&m_engine, &EngineThread::accountRefused, this,
        [this](const QString &, const Error &error) { m_window.showError(error); });
}

void SyncController::setHasPractice(bool on)
{
    m_hasPractice = on;
    m_window.sync().setPractice(m_hasPractice, m_isPracticeOn);
}

void SyncController::refresh()
{
    m_window.sync().setWorkingOffline(FlowEngine::isWorkingOffline(m_store));
    const Result<std::vector<OutboxEntry>> entries = m_store.outbox().entries();
    const Result<std::vector<FlowSummary>> flows = m_store.flows();
    if (!entries || !flows)
        return; // whoever writes next says why
    QHash<std::pair<QString, QString>, QString> names;
    for (const FlowSummary &flow : *flows)
        names.insert({flow.account, flow.id}, flow.name);
    std::vector<WaitingFlow> waiting;
    for (const OutboxEntry &entry : *entries) {
        WaitingFlow flow;
        flow.account = entry.account;
        flow.id = entry.id;
        flow.name = names.value({entry.account, entry.id});
        flow.queuedAt = entry.queuedAt;
        flow.lastError = entry.lastError;
        waiting.push_back(std::move(flow));
    }
    m_window.sync().setWaiting(std::move(waiting));
}
