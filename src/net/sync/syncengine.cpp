#include "net/sync/syncengine.h"

#include "net/http/backoff.h"
#include "net/http/loopback.h"
#include "net/sync/readback.h"

#include <algorithm>

namespace {

constexpr std::chrono::milliseconds refreshAfter{50};

bool isCredentialRefusal(const std::optional<Error> &error)
{
    return error && isOfCredential(error->kind);
}

//! Whether the account itself could not be used, rather than one of its flows.
bool concernsAccount(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Interrupted:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
        return true;
    default:
        return false;
    }
}

} // namespace

SyncEngine::SyncEngine(FlowEngine &engine, DraftStore &store, Connectivity &connectivity, RequestPacer &pacer,
    Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_connectivity(connectivity)
    , m_pacer(pacer)
    , m_surroundings(std::move(surroundings))
{
    qRegisterMetaType<SyncProgress>();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SyncEngine::proceed);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshAfter);
    connect(&m_refresh, &QTimer::timeout, this, &SyncEngine::refresh);
    connect(&engine, &FlowEngine::flowStored, this, &SyncEngine::flowStored);
    // Queued: requests tell in the middle of their own work.
    connect(&connectivity, &Connectivity::changed, this, &SyncEngine::proceed, Qt::QueuedConnection);
}

SyncEngine::~SyncEngine() = default;

QString SyncEngine::keyOf(const QString &account, const QString &id) const
{
    return account + QLatin1Char('\n') + id;
}

void SyncEngine::refresh()
{
    m_refresh.stop();
    const Result<std::vector<OutboxEntry>> outbox = m_store.outbox().entries();
    const Result<std::vector<Account>> accounts = m_store.accounts();
    if (!outbox || !accounts) {
        emit storeFailed(!outbox ? outbox.error() : accounts.error());
        return;
    }
    const bool wasWorkingOffline = isWorkingOffline();
    m_connectivity.setWorkingOffline(m_engine.isWorkingOffline());
    if (isWorkingOffline() && !wasWorkingOffline) // another window or the command line was told
        emit m_engine.workingOfflineBegan();
    QHash<QString, std::vector<OutboxEntry>> byAccount;
    for (const OutboxEntry &entry : *outbox)
        byAccount[entry.account].push_back(entry);
    for (auto queue = m_queues.begin(); queue != m_queues.end(); ++queue)
        byAccount[queue.key()]; // one whose last entry was taken out by somebody else
    for (const Account &account : *accounts)
        m_connectivity.setOnThisComputer(account.name, account.isPractice() || isThisComputer(account.url.host()));

    const QDateTime now = m_surroundings.timeOfDay();
    for (auto it = byAccount.begin(); it != byAccount.end(); ++it) {
        const bool isFirstLook = !m_queues.contains(it.key());
        SyncQueue &queue = m_queues[it.key()];
        QHash<QString, QString> names;
        if (!it->empty()) {
            for (const FlowSummary &flow : m_store.flows(it.key()).value_or(std::vector<FlowSummary>()))
                names.insert(flow.id, flow.name);
        }
        if (queue.entries.empty() && !it->empty())
            beginCounting(it.key(), queue);
        queue.refill(*it, names);
        // What held the account up before the program was started still does.
        for (const SyncQueue::Entry &entry : queue.entries) {
            if (isFirstLook && entry.notBefore > now)
                m_connectivity.hold(
                    it.key(), m_surroundings.now() + std::chrono::milliseconds(now.msecsTo(entry.notBefore)));
        }
    }
    proceed();
}

void SyncEngine::flowStored(const QString &account, const QString &id, const QString &previousId)
{
    const auto queue = m_queues.find(account);
    const bool isRunning = queue != m_queues.end() && queue->running.count(previousId) > 0;
    if (isRunning && id != previousId)
        queue->created.insert(id, previousId);
    const bool isOurs = isRunning || (queue != m_queues.end() && queue->isPulling);
    if (!isOurs && !m_refresh.isActive())
        m_refresh.start();
}

Result<void> SyncEngine::setWorkOffline(bool isOffline)
{
    m_connectivity.setWorkingOffline(isOffline);
    if (isOffline) {
        for (const QPointer<PushJob> &job : std::as_const(m_jobs)) {
            if (job)
                job->cancel();
        }
    }
    const Result<void> kept = m_engine.setWorkingOffline(isOffline);
    proceed();
    return kept;
}

void SyncEngine::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    proceed();
}

void SyncEngine::resume(const QString &account)
{
    m_queues[account].isRefused = false;
    proceed();
}

QStringList SyncEngine::refusedAccounts() const
{
    QStringList accounts;
    for (auto queue = m_queues.begin(); queue != m_queues.end(); ++queue) {
        if (queue->isRefused)
            accounts << queue.key();
    }
    return accounts;
}

void SyncEngine::sync(const QString &account)
{
    m_isIdleTold = false; // whoever asked hears of the end, also where there is nothing to do
    if (isWorkingOffline())
        return settle();
    QStringList names{account};
    if (account.isEmpty()) {
        names.clear();
        for (const Account &known : m_store.accounts().value_or(std::vector<Account>()))
            names << known.name;
    }
    for (const QString &name : std::as_const(names))
        pull(name);
    refresh();
}

void SyncEngine::pull(const QString &account)
{
    SyncQueue &queue = m_queues[account];
    if (queue.isPulling)
        return;
    queue.isPulling = true;
    queue.isRefused = false;
    m_connectivity.tryNow(account);
    m_engine.pull(account, {}, this, [this, account](const PullReport &flows) {
        const bool isUsable = std::none_of(flows.errors.begin(), flows.errors.end(),
            [](const Error &error) { return concernsAccount(error) || isCredentialRefusal(error); });
        if (!isUsable)
            return pullEnded(account, flows);
        m_engine.pullProjects(account, {}, this, [this, account, flows](const PullReport &projects) {
            PullReport report = flows;
            report.pulled += projects.pulled;
            report.merged += projects.merged;
            report.conflicts += projects.conflicts;
            report.errors.insert(report.errors.end(), projects.errors.begin(), projects.errors.end());
            pullEnded(account, report);
        });
    });
}

void SyncEngine::pullEnded(const QString &account, const PullReport &report)
{
    SyncQueue &queue = m_queues[account];
    queue.isPulling = false;
    bool isReached = true;
    for (const Error &error : report.errors) {
        if (isWorkingOffline()) {
            isReached = false;
        } else if (concernsAccount(error)) {
            isReached = false;
            m_connectivity.noteFailed(account, error);
        } else if (isCredentialRefusal(error)) {
            isReached = false;
            refuse(account, error);
        }
    }
    if (isReached) {
        m_connectivity.noteAnswered(account);
        for (SyncQueue::Entry &entry : queue.entries)
            entry.notBefore = {};
    }
    emit pulled(account, report);
    refresh();
}

void SyncEngine::refuse(const QString &account, const Error &error)
{
    SyncQueue &queue = m_queues[account];
    if (queue.isRefused)
        return;
    queue.isRefused = true;
    emit accountRefused(account, error);
}

void SyncEngine::cancel(const QString &account, const QString &id)
{
    if (m_queues[account].running.count(id) == 0)
        withdraw(account, id);
    else {
        m_withdrawn.insert(keyOf(account, id));
        if (const QPointer<PushJob> job = m_jobs.value(keyOf(account, id)))
            job->cancel();
    }
    proceed();
}

void SyncEngine::cancelAll()
{
    const QStringList accounts = m_queues.keys();
    for (const QString &account : accounts) {
        const std::deque<SyncQueue::Entry> entries = m_queues[account].entries;
        for (const SyncQueue::Entry &entry : entries)
            cancel(account, entry.id);
    }
}

void SyncEngine::withdraw(const QString &account, const QString &id)
{
    if (const Result<FlowRecord> taken = m_engine.withdraw(account, id); !taken) {
        emit storeFailed(taken.error());
        return;
    }
    m_queues[account].remove(id);
}

bool SyncEngine::mayBegin(const QString &account, const SyncQueue &queue) const
{
    return !m_isPaused && !queue.isRefused && !queue.isPulling && queue.running.size() < atOnce
        && m_connectivity.mayTry(account, m_surroundings.now());
}

void SyncEngine::proceed()
{
    const QStringList accounts = m_queues.keys();
    for (const QString &account : accounts) {
        SyncQueue &queue = m_queues[account];
        while (mayBegin(account, queue)) {
            const SyncQueue::Entry *entry = queue.next(m_surroundings.timeOfDay());
            if (!entry)
                break;
            begin(account, queue, SyncQueue::Entry(*entry));
        }
    }
    settle();
}

void SyncEngine::begin(const QString &account, SyncQueue &queue, const SyncQueue::Entry &entry)
{
    const bool isDeletion = entry.action == OutboxEntry::Action::Delete;
    // Another program may have taken it back since.
    if (isDeletion && !m_store.outbox().entry(account, entry.id).value_or(std::nullopt))
        return queue.remove(entry.id);
    m_isIdleTold = false;
    noteBusy(queue, queue.running.size() + 1);
    queue.running.insert(entry.id);
    emit flowBegun(account, entry.id);
    if (isDeletion) {
        m_engine.removeReleased(account, entry.id, this, [this, account, id = entry.id](const Result<void> &done) {
            PushResult result;
            result.account = account;
            result.id = result.previousId = id;
            result.outcome = done                          ? PushOutcome::Sent
                : done.error().kind == ErrorKind::Conflict ? PushOutcome::Conflict
                                                           : PushOutcome::Rejected;
            if (!done) {
                result.error = done.error();
                if (concernsAccount(done.error()))
                    result.outcome = PushOutcome::Offline;
                result.isQueued = concernsAccount(done.error()) || isCredentialRefusal(done.error());
            }
            end(account, id, result);
        });
        return;
    }
    PushOptions options;
    options.isOnlyReleased = true;
    PushJob *job = m_engine.push(account, entry.id, options);
    m_jobs.insert(keyOf(account, entry.id), job);
    connect(job, &PushJob::finished, this,
        [this, account, id = entry.id](const PushResult &result) { end(account, id, result); });
}

void SyncEngine::end(const QString &account, const QString &id, const PushResult &result)
{
    SyncQueue &queue = m_queues[account];
    m_jobs.remove(keyOf(account, id));
    noteBusy(queue, queue.running.size() - 1);
    queue.running.erase(id);
    queue.created.remove(result.id);
    const bool isWithdrawn = m_withdrawn.remove(keyOf(account, id));

    if (SyncQueue::Entry *entry = queue.find(id)) {
        const Result<std::optional<OutboxEntry>> left = m_store.outbox().entry(account, result.id);
        if (!left)
            emit storeFailed(left.error());
        const bool isLeft = left && *left;
        const bool isSameRelease = isLeft && (*left)->queuedAt == entry->queuedAt;
        // A deletion that was refused waits for nothing: only a person can say what to do instead.
        const bool isRefusedDeletion = entry->action == OutboxEntry::Action::Delete && !result.isQueued;
        if ((result.isQueued || isSameRelease) && !isRefusedDeletion) {
            entry->id = result.id;
            if (isWithdrawn)
                withdraw(account, result.id);
            else
                retryLater(account, *entry, result);
        } else {
            const bool isDone = result.outcome == PushOutcome::Sent || result.outcome == PushOutcome::MergedAndSent
                || result.outcome == PushOutcome::NothingToSend;
            ++(isDone ? m_done : m_failed);
            ++queue.ended;
            if (isRefusedDeletion && isSameRelease)
                withdraw(account, result.id);
            queue.remove(id);
            if (isLeft && !isSameRelease) // released anew meanwhile
                m_refresh.start();
        }
    }
    emit flowFinished(result);
    proceed();
}

void SyncEngine::retryLater(const QString &account, SyncQueue::Entry &entry, const PushResult &result)
{
    if (isCredentialRefusal(result.error)) {
        (void)m_store.outbox().noteAttempt(
            account, entry.id, entry.attempts, entry.notBefore, result.error->toString());
        return refuse(account, *result.error);
    }
    if (result.outcome == PushOutcome::Cancelled || isWorkingOffline())
        return; // a person stopped it: that is no failure
    if (result.error && concernsAccount(*result.error))
        m_connectivity.noteFailed(account, *result.error);
    const std::optional<std::chrono::seconds> asked = result.error ? result.error->retryAfter : std::nullopt;
    const std::chrono::milliseconds wait = Backoff::wait(entry.attempts, m_surroundings.random(), asked);
    ++entry.attempts;
    entry.notBefore = m_surroundings.timeOfDay().addMSecs(wait.count());
    const Result<void> noted = m_store.outbox().noteAttempt(
        account, entry.id, entry.attempts, entry.notBefore, result.error ? result.error->toString() : QString());
    if (!noted)
        emit storeFailed(noted.error());
}

void SyncEngine::noteBusy(SyncQueue &queue, std::size_t running)
{
    const auto now = m_surroundings.now();
    if (!queue.running.empty())
        queue.active += now - queue.activeSince;
    if (running > 0)
        queue.activeSince = now;
}
