#include "net/sync/syncengine.h"

#include <algorithm>

// What the sync engine waits for, and what it tells of that.

namespace {

constexpr std::chrono::seconds worthTelling{5}; // shorter waits between two requests are the ordinary pace

} // namespace

std::optional<QDateTime> SyncEngine::nextAt(const QString &account, const SyncQueue &queue) const
{
    if (m_isPaused || queue.isRefused || queue.isPulling || queue.running.size() >= atOnce)
        return std::nullopt;
    const QDateTime now = m_surroundings.timeOfDay();
    std::optional<QDateTime> next = queue.nextAt(now);
    if (!next || m_connectivity.mayTry(account, m_surroundings.now()))
        return next;
    const auto held = std::chrono::ceil<std::chrono::milliseconds>(
        std::max(m_connectivity.notBefore(account), m_surroundings.now()) - m_surroundings.now());
    if (held.count() <= 0)
        return std::nullopt; // a person or the system holds it, not time
    return std::max(*next, now.addMSecs(held.count()));
}

bool SyncEngine::isIdle() const
{
    const QDateTime now = m_surroundings.timeOfDay();
    for (auto queue = m_queues.begin(); queue != m_queues.end(); ++queue) {
        if (queue->isPulling || !queue->running.empty())
            return false;
        if (mayBegin(queue.key(), *queue) && queue->next(now))
            return false;
    }
    return !m_refresh.isActive();
}

void SyncEngine::beginCounting(const QString &account, SyncQueue &queue)
{
    const bool isEmpty
        = std::all_of(m_queues.cbegin(), m_queues.cend(), [](const SyncQueue &other) { return other.entries.empty(); });
    if (isEmpty)
        m_done = m_failed = 0;
    queue.ended = 0;
    queue.active = {};
    queue.requestsBefore = m_pacer.passed(account);
}

SyncProgress SyncEngine::progress() const
{
    SyncProgress progress;
    progress.done = m_done;
    progress.failed = m_failed;
    progress.total = m_done + m_failed;
    progress.isPaused = m_isPaused;
    const QDateTime today = m_surroundings.timeOfDay();
    std::optional<QDateTime> heldUntil;
    bool isHeld = true, hasWaiting = false, isReachable = false;
    for (auto it = m_queues.begin(); it != m_queues.end(); ++it) {
        const SyncQueue &queue = *it;
        progress.total += static_cast<int>(queue.entries.size());
        for (const SyncQueue::Entry &entry : queue.entries) {
            if (queue.running.count(entry.id) > 0)
                progress.current << entry.name;
        }
        if (queue.entries.empty())
            continue;
        hasWaiting = true;
        const Connectivity::State state = m_connectivity.state(it.key());
        isReachable |= state == Connectivity::State::Online || state == Connectivity::State::Unknown;
        if (queue.isRefused)
            continue;
        const std::optional<QDateTime> until = heldBy(it.key(), queue);
        isHeld &= until.has_value();
        if (until)
            heldUntil = heldUntil ? std::min(*heldUntil, *until) : *until;
        const RateLimit limit = m_pacer.limit(it.key());
        std::optional<std::chrono::seconds> time = estimatedTime(static_cast<qsizetype>(queue.entries.size()), queue,
            m_pacer.passed(it.key()), limit.perMinute, limit.writesPerMinute);
        if (time && until)
            *time += std::chrono::seconds(today.secsTo(*until));
        if (time)
            progress.remaining = std::max(progress.remaining.value_or(*time), *time);
    }
    if (isHeld && heldUntil)
        progress.waitingUntil = *heldUntil;
    progress.isOffline = isWorkingOffline() || (hasWaiting && !isReachable);
    if (progress.isPaused || progress.isOffline)
        progress.remaining.reset();
    return progress;
}

//! Until when nothing of the account moves, where time is what it waits for.
std::optional<QDateTime> SyncEngine::heldBy(const QString &account, const SyncQueue &queue) const
{
    const QDateTime now = m_surroundings.timeOfDay();
    if (queue.running.empty()) {
        const std::optional<QDateTime> next = nextAt(account, queue);
        return next && *next > now ? next : std::nullopt;
    }
    const auto closed = m_pacer.wait(account);
    if (m_pacer.waiting(account) == 0 || closed < worthTelling)
        return std::nullopt;
    return now.addMSecs(std::chrono::ceil<std::chrono::milliseconds>(closed).count());
}

void SyncEngine::settle()
{
    const QDateTime now = m_surroundings.timeOfDay();
    std::optional<QDateTime> next;
    for (auto queue = m_queues.cbegin(); queue != m_queues.cend(); ++queue) {
        if (const std::optional<QDateTime> at = nextAt(queue.key(), *queue))
            next = next ? std::min(*next, *at) : *at;
    }
    if (next)
        m_timer.start(std::chrono::milliseconds(std::max<qint64>(1, now.msecsTo(*next))));
    else
        m_timer.stop();
    if (m_isToldSoon)
        return;
    m_isToldSoon = true;
    QMetaObject::invokeMethod(this, &SyncEngine::tell, Qt::QueuedConnection);
}

void SyncEngine::tell()
{
    m_isToldSoon = false;
    const bool wasIdle = m_isIdleTold;
    m_isIdleTold = isIdle();
    emit progressChanged(progress());
    if (m_isIdleTold && !wasIdle)
        emit idle();
}
