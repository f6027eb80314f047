#pragma once

#include "models/store/outboxstore.h"

#include <QHash>

#include <chrono>
#include <deque>
#include <optional>
#include <set>

//! What waits in the outbox for one account, as the sync engine sees it: in the order of release, with what is under
//! way. A plain value; knows no clock and no network.
struct SyncQueue
{
    struct Entry
    {
        QString id;
        OutboxEntry::Action action = OutboxEntry::Action::Send;
        QDateTime queuedAt; //!< tells one release of a flow from the next
        int attempts = 0;
        QDateTime notBefore; //!< UTC; invalid: at once
        QString name; //!< of the flow
    };

    std::deque<Entry> entries; //!< those under way stay until they are done
    std::set<QString> running; //!< ids
    QHash<QString, QString> created; //!< of those: the id that a new flow has got meanwhile → the one it runs by
    bool isRefused = false; //!< the provider refused the credential
    bool isPulling = false;

    // How fast it goes:
    int ended = 0; //!< flows that went through since the queue was last empty
    qint64 requestsBefore = 0; //!< requests of the account by then
    std::chrono::steady_clock::duration active{0}; //!< while something was under way
    std::chrono::steady_clock::time_point activeSince;

    Entry *find(const QString &id);
    void remove(const QString &id);
    //! The first that may be begun at `now`; null when there is none.
    const Entry *next(const QDateTime &now) const;
    //! When the next one that waits may be begun, as far as the entries say; nothing when none waits.
    std::optional<QDateTime> nextAt(const QDateTime &now) const;
    //! Entries that are not under way.
    qsizetype waiting() const
    {
        return static_cast<qsizetype>(entries.size()) - static_cast<qsizetype>(running.size());
    }
    //! Takes the outbox as it is now; what is under way stays. `names` are those of the flows, by id.
    void refill(const std::vector<OutboxEntry> &outbox, const QHash<QString, QString> &names);
};

//! How long `flows` flows will take: as measured, and as the limit allows, whichever is longer. Nothing where neither
//! is known. `readsPerMinute` and `writesPerMinute`: 0 where there is no limit, or where both are counted as reads.
std::optional<std::chrono::seconds> estimatedTime(
    qsizetype flows, const SyncQueue &queue, qint64 requests, int readsPerMinute, int writesPerMinute);
