#pragma once

#include "models/sync/syncprogress.h"

//! How the provider was reached last.
enum class NetworkReach {
    NotTried, //!< nothing was asked of the provider yet
    Online,
    Offline, //!< the last request did not get through
    Reading,
    Sending, //!< a send that a person watches, beside the outbox
};

//! All that the status line says about the network and what waits for it.
struct NetworkState
{
    NetworkReach reach = NetworkReach::NotTried;
    SyncProgress progress;
    int waiting = 0; //!< flows in the outbox
    bool isWorkingOffline = false; //!< a person's choice

    //! Whether what is sent now would only wait.
    bool isOffline() const { return isWorkingOffline || progress.isOffline || reach == NetworkReach::Offline; }
};

namespace SyncText {

//! The state in a few words: "Online", "3 waiting to be sent", "Sending 12 of 40, about 2 minutes left".
QString state(const NetworkState &state, const QDateTime &now);
//! "about 2 minutes left"; empty while nothing is known.
QString remaining(const SyncProgress &progress);
//! Name of an icon that says the same.
QString icon(const NetworkState &state);

} // namespace SyncText
