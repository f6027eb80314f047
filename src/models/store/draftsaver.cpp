#include "models/store/draftsaver.h"

#include "models/store/sqlitedraftstore.h"

#include <utility>

//! The worker's side of DraftSaver: owns the store, which belongs to the worker thread alone.
class DraftWriter : public QObject
{
public:
    explicit DraftWriter(DraftSaver::StoreFactory factory)
        : m_factory(std::move(factory))
    {
    }

    std::vector<std::pair<DraftSaver::FlowKey, Result<void>>> write(const DraftSaver::Edits &edits)
    {
        std::vector<std::pair<DraftSaver::FlowKey, Result<void>>> outcomes;
        for (const auto &[key, edit] : edits)
            outcomes.emplace_back(key, write(key, edit));
        return outcomes;
    }

private:
    Result<void> write(const DraftSaver::FlowKey &key, const DraftSaver::Edit &edit)
    {
        if (!m_store) {
            Result<std::unique_ptr<DraftStore>> store = m_factory();
            if (!store)
                return fail(store.error());
            m_store = *std::move(store);
        }
        Result<void> saved
            = m_store->saveWorking(key.first, key.second, edit.baseRevision, edit.working, edit.summary, edit.history);
        // The next attempt opens the file anew: it may have been put back or moved in the meantime.
        if (!saved && saved.error().kind == ErrorKind::Storage)
            m_store.reset();
        return saved;
    }

    DraftSaver::StoreFactory m_factory;
    std::unique_ptr<DraftStore> m_store;
};

DraftSaver::DraftSaver(StoreFactory factory, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent)
    , m_delay(delay)
    , m_writer(new DraftWriter(std::move(factory)))
{
    m_thread.setObjectName(QStringLiteral("DraftSaver"));
    m_writer->moveToThread(&m_thread);
    // The store has to be closed on the thread that opened it.
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftSaver::write);
    m_again.setSingleShot(true);
    m_again.setInterval(std::chrono::seconds(5)); // soon enough for a person, and seldom enough for a full disk
    connect(&m_again, &QTimer::timeout, this, &DraftSaver::write);
    m_thread.start();
}

DraftSaver::DraftSaver(const QString &folder, std::chrono::milliseconds delay, QObject *parent)
    : DraftSaver(
        [folder]() -> Result<std::unique_ptr<DraftStore>> { return SqliteDraftStore::open(folder); }, delay, parent)
{
}

DraftSaver::~DraftSaver()
{
    m_timer.stop();
    m_again.stop();
    // Queued behind the batch under way, whose outcome will not be heard any more: it is simply written once more,
    // which changes nothing where it succeeded.
    Edits last = std::exchange(m_waiting, {});
    last.merge(m_underWay);
    QMetaObject::invokeMethod(
        m_writer, [this, &last] { m_writer->write(last); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void DraftSaver::save(const QString &account, const QString &id, qint64 baseRevision, const QJsonObject &working,
    const FlowSummary &summary, const EditHistory &history)
{
    const bool wasIdle = !hasUnsaved();
    m_waiting[{account, id}] = {baseRevision, working, summary, history};
    // Started once for the first of several edits, so that steady typing cannot put the write off for ever.
    if (!m_timer.isActive())
        m_timer.start(m_delay);
    if (wasIdle)
        emit saving();
}

void DraftSaver::forget(const QString &account, const QString &id)
{
    m_waiting.erase({account, id});
}

void DraftSaver::flush()
{
    m_timer.stop();
    write();
}

void DraftSaver::retry()
{
    m_retriesAtOnce = !m_underWay.empty();
    flush();
}

void DraftSaver::write()
{
    // One batch at a time keeps the order per flow; the next one starts when this one is back.
    if (!m_underWay.empty() || m_waiting.empty())
        return;
    m_again.stop();
    m_underWay = std::exchange(m_waiting, {});
    QMetaObject::invokeMethod(m_writer, [this, edits = m_underWay] {
        auto outcomes = m_writer->write(edits);
        QMetaObject::invokeMethod(this, [this, outcomes = std::move(outcomes)] {
            const Edits done = std::exchange(m_underWay, {});
            std::optional<Error> failure;
            for (const auto &[key, outcome] : outcomes) {
                if (outcome || outcome.error().kind == ErrorKind::Conflict)
                    continue;
                failure = outcome.error();
                if (outcome.error().kind == ErrorKind::Usage) // somebody deleted the flow: trying again cannot help
                    m_waiting.erase(key);
                else
                    m_waiting.insert({key, done.at(key)}); // unless a newer state waits already
            }
            const bool isNewerWaiting = m_timer.isActive();
            for (const auto &[key, outcome] : outcomes)
                finish(key, outcome);
            const bool retriesAtOnce = std::exchange(m_retriesAtOnce, false);
            if (failure) {
                if (!m_waiting.empty())
                    m_again.start();
                emit failed(*failure);
            }
            if (retriesAtOnce || (!failure && !isNewerWaiting))
                write(); // a flush() or retry() that came while this batch was being written
        });
    });
}

void DraftSaver::finish(const FlowKey &key, const Result<void> &outcome)
{
    if (outcome) {
        // Still "saving" while a newer state of the same flow waits.
        if (!m_waiting.contains(key))
            emit saved(key.first, key.second);
    } else if (outcome.error().kind == ErrorKind::Conflict) {
        emit stale(key.first, key.second);
    }
}
