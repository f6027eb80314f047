#include "app/gui/enginesync.h"

#include "net/http/httpclient.h"

#include <chrono>

namespace {

// What the window or the command line released is sent within this time.
constexpr std::chrono::seconds lookEvery{1};

} // namespace

EngineSync::EngineSync(FlowEngine &engine, DraftStore &store, HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_http(http)
    , m_sync(engine, store, m_connectivity, m_pacer)
{
    m_http.setPacer(&m_pacer);
    m_connectivity.watch(m_http);
    m_connectivity.setReport(&m_report);
    m_outside = m_store.outsideChanges();
    m_poll.setInterval(lookEvery);
    connect(&m_poll, &QTimer::timeout, this, &EngineSync::lookOutside);
    m_poll.start();
    m_sync.refresh();
}

EngineSync::~EngineSync()
{
    m_http.setPacer(nullptr);
    m_connectivity.setReport(nullptr);
}

void EngineSync::lookOutside()
{
    const qint64 outside = m_store.outsideChanges();
    if (outside == m_outside)
        return;
    m_outside = outside;
    m_sync.refresh();
}
