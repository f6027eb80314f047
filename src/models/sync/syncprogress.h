#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QStringList>

#include <chrono>
#include <optional>

//! How the sending of what waits in the outbox stands, for a progress line.
struct SyncProgress
{
    int total = 0; //!< flows since the queue was last empty
    int done = 0; //!< of those, sent or found to need no sending
    int failed = 0; //!< of those, refused or in conflict
    QStringList current; //!< names of the flows under way
    QDateTime waitingUntil; //!< UTC; invalid while nothing holds the queue up
    std::optional<std::chrono::seconds> remaining; //!< as estimated; nothing where nothing is known
    bool isPaused = false; //!< by a person
    bool isOffline = false; //!< no provider can be reached, or a person works offline

    int waiting() const { return total - done - failed; }
};

Q_DECLARE_METATYPE(SyncProgress)
