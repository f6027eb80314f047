#include "net/sync/syncqueue.h"

#include <algorithm>
#include <cmath>

SyncQueue::Entry *SyncQueue::find(const QString &id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

void SyncQueue::remove(const QString &id)
{
    std::erase_if(entries, [&](const Entry &entry) { return entry.id == id; });
}

const SyncQueue::Entry *SyncQueue::next(const QDateTime &now) const
{
    for (const Entry &entry : entries) {
        if (running.count(entry.id) == 0 && (!entry.notBefore.isValid() || entry.notBefore <= now))
            return &entry;
    }
    return nullptr;
}

std::optional<QDateTime> SyncQueue::nextAt(const QDateTime &now) const
{
    std::optional<QDateTime> earliest;
    for (const Entry &entry : entries) {
        if (running.count(entry.id) > 0)
            continue;
        const QDateTime at = entry.notBefore.isValid() && entry.notBefore > now ? entry.notBefore : now;
        earliest = earliest ? std::min(*earliest, at) : at;
        if (*earliest == now)
            break;
    }
    return earliest;
}

void SyncQueue::refill(const std::vector<OutboxEntry> &outbox, const QHash<QString, QString> &names)
{
    std::deque<Entry> before;
    before.swap(entries);
    QHash<QString, const Entry *> known;
    for (const Entry &entry : before)
        known.insert(entry.id, &entry);
    std::set<QString> present;
    for (const OutboxEntry &entry : outbox) {
        const QString id = created.value(entry.id, entry.id);
        present.insert(id);
        entries.push_back(
            {id, entry.action, entry.queuedAt, entry.attempts, entry.notBefore, names.value(entry.id, entry.id)});
    }
    for (const QString &id : running) { // it has left the outbox, and its end is still to be told
        if (present.count(id) == 0 && known.contains(id))
            entries.push_front(*known.value(id));
    }
}

std::optional<std::chrono::seconds> estimatedTime(
    qsizetype flows, const SyncQueue &queue, qint64 requests, int readsPerMinute, int writesPerMinute)
{
    constexpr double usualRequests = 3; // a flow is read, written and read back
    constexpr int enoughToMeasure = 3;
    const double count = static_cast<double>(flows), ended = static_cast<double>(queue.ended);
    const bool isMeasured = queue.ended >= enoughToMeasure;
    const double each = isMeasured ? static_cast<double>(requests - queue.requestsBefore) / ended : usualRequests;
    double seconds = 0;
    if (readsPerMinute > 0)
        seconds = std::max(seconds, count * (writesPerMinute > 0 ? each - 1 : each) * 60 / readsPerMinute);
    if (writesPerMinute > 0)
        seconds = std::max(seconds, count * 60 / writesPerMinute);
    if (isMeasured)
        seconds = std::max(seconds, std::chrono::duration<double>(queue.active).count() / ended * count);
    if (readsPerMinute <= 0 && !isMeasured)
        return std::nullopt;
    return std::chrono::seconds(static_cast<std::chrono::seconds::rep>(std::ceil(seconds)));
}
