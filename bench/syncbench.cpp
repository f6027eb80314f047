// How fast a queue of flows is sent to the practice provider on this computer, and whether memory grows over many
// syncs:
//   sync_bench [flows] [syncs] [URL SECRET]
// Each flow is created at the provider, edited, and sent again, from the outbox and by the sync engine; then the
// account is synced again and again, with one edit each time. No limit and no latency: what is measured is the engine's
// own cost. With URL and SECRET of a practice provider in another program (flowform-cli sandbox --rate-limit 1000000) the
// memory is that of the engine alone.

#include "models/document/projectflow.h"
#include "models/store/sqlitedraftstore.h"
#include "net/sandbox/sandbox.h"
#include "net/sync/syncengine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace {

const QString account = QStringLiteral("bench");
const JsonPointer place = "/integrations/redirectUrl"_ptr;

//! Memory of this process in KB, as Linux counts it; 0 elsewhere.
qint64 memory(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').front().toLongLong();
    }
    return 0;
}

void tellMemory(const char *when)
{
    std::printf("  %-16s PSS %lld KB, RSS %lld KB\n", when, static_cast<long long>(memory("Pss")),
        static_cast<long long>(memory("Rss")));
}

class Bench
{
public:
    bool open(int flows, QUrl provider, QByteArray secret)
    {
        if (provider.isEmpty()) {
            SandboxOptions options;
            options.rateLimit = 0;
            Result<std::unique_ptr<Sandbox>> sandbox = Sandbox::start(options);
            if (!sandbox)
                return false;
            m_sandbox = std::move(*sandbox);
            provider = m_sandbox->url();
            secret = m_sandbox->secret().toUtf8();
        }
        Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(m_folder.path());
        if (!store)
            return false;
        m_store = std::move(*store);
        Account entry;
        entry.name = account;
        entry.provider = QStringLiteral("verifik");
        entry.url = provider;
        m_credentials.set(account, secret);
        m_http.setPacer(&m_pacer);
        m_connectivity.watch(m_http);
        if (!m_store->saveAccount(entry))
            return false;
        m_engine = std::make_unique<FlowEngine>(*m_store, m_catalog, m_credentials, m_http);
        m_sync = std::make_unique<SyncEngine>(*m_engine, *m_store, m_connectivity, m_pacer);
        QObject::connect(m_sync.get(), &SyncEngine::idle, &m_context, [this] { m_isIdle = true; });
        sync();
        return create(flows);
    }

    //! Releases one edit of each flow and sends them; the seconds that the sending took.
    double drain(const QString &address)
    {
        m_sync->setPaused(true);
        for (const QString &id : m_ids) {
            (void)m_engine->edit(account, id, [&](ProjectFlow &flow) { return flow.setValue(place, address + id); });
            (void)m_engine->release(account, id, {});
        }
        return timed();
    }

    void sync()
    {
        m_isIdle = false;
        m_sync->sync(account);
        wait();
    }

    //! One edit, released, and a sync.
    void editAndSync(int number)
    {
        const QString id = m_ids.at(number % m_ids.size());
        (void)m_engine->edit(account, id, [&](ProjectFlow &flow) {
            return flow.setValue(place, QStringLiteral("https://edited.example/%1").arg(number));
        });
        (void)m_engine->release(account, id, {});
        sync();
    }

    double created = 0; //!< seconds
    int failed() const { return m_sync->progress().failed + m_sync->progress().waiting(); }

private:
    bool create(int count)
    {
        const Result<std::vector<FlowSummary>> flows = m_store->flows(account);
        const auto model = std::find_if(flows->begin(), flows->end(), [](const FlowSummary &flow) {
            return flow.kind == QLatin1String("verifik-v3/personal-onboarding")
                && flow.status == QLatin1String("draft");
        });
        if (model == flows->end())
            return false;
        const QJsonObject document = m_store->flow(account, model->id)->working;
        m_sync->setPaused(true);
        for (int i = 0; i < count; ++i) {
            const Result<FlowRecord> made = m_engine->createLocal(account, model->kind, document);
            const Result<FlowRecord> released = made ? m_engine->release(account, made->id, {}) : made;
            if (!released) {
                std::fprintf(stderr, "%s\n", qPrintable(released.error().toString()));
                return false;
            }
        }
        QObject::connect(m_sync.get(), &SyncEngine::flowFinished, &m_context, [this](const PushResult &result) {
            if (result.id != result.previousId)
                m_ids << result.id;
        });
        created = timed();
        return m_ids.size() == count;
    }

    double timed()
    {
        m_isIdle = false;
        m_sync->refresh();
        QElapsedTimer timer;
        timer.start();
        m_isIdle = false;
        m_sync->setPaused(false);
        wait();
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }

    void wait()
    {
        while (!m_isIdle || !m_sync->isIdle())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SqliteDraftStore> m_store;
    SchemaCatalog m_catalog;
    SessionCredentials m_credentials;
    HttpClient m_http;
    RequestPacer m_pacer;
    Connectivity m_connectivity;
    std::unique_ptr<FlowEngine> m_engine;
    std::unique_ptr<SyncEngine> m_sync;
    QObject m_context;
    QStringList m_ids;
    bool m_isIdle = false;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int flows = argc > 1 ? std::atoi(argv[1]) : 1000;
    const int syncs = argc > 2 ? std::atoi(argv[2]) : 1000;
    Bench bench;
    const QUrl provider(argc > 4 ? QString::fromLocal8Bit(argv[3]) : QString());
    if (flows < 1 || !bench.open(flows, provider, argc > 4 ? argv[4] : "")) {
        std::fprintf(stderr, "The practice provider or the store could not be made ready.\n");
        return 1;
    }
    std::printf("%d flows\n  created in %.1f s, %.0f a second\n", flows, bench.created, flows / bench.created);
    tellMemory("afterwards");
    const double seconds = bench.drain(QStringLiteral("https://edited.example/"));
    std::printf(
        "  one edit of each sent in %.1f s, %.0f a second; %d not sent\n", seconds, flows / seconds, bench.failed());
    tellMemory("afterwards");
    std::printf("%d syncs, each with one edit\n", syncs);
    for (int i = 1; i <= syncs; ++i) {
        bench.editAndSync(i);
        if (i == std::min(50, syncs) || i % std::max(1, syncs / 4) == 0) {
            const QByteArray when = "after " + QByteArray::number(i);
            tellMemory(when.constData());
        }
    }
    return 0;
}
