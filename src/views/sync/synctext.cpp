#include "views/sync/synctext.h"

#include "models/core/momenttext.h"

#include <QCoreApplication>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

QString reachText(NetworkReach reach)
{
    switch (reach) {
    case NetworkReach::NotTried:
        break;
    case NetworkReach::Online:
        return Text::tr("Online");
    case NetworkReach::Offline:
        return Text::tr("Offline: you can go on editing");
    case NetworkReach::Reading:
        return Text::tr("Reading from the provider…");
    case NetworkReach::Sending:
        return Text::tr("Sending…");
    }
    return Text::tr("Not connected yet");
}

QString sending(const SyncProgress &progress)
{
    const int at = std::min(progress.done + progress.failed + 1, progress.total);
    const QString rest = SyncText::remaining(progress);
    return rest.isEmpty()
        //: %1 is the number of the flow that is being sent, %2 how many there are
        ? Text::tr("Sending %1 of %2").arg(at).arg(progress.total)
        //: %3 is how long it takes: "about 2 minutes left"
        : Text::tr("Sending %1 of %2, %3").arg(at).arg(progress.total).arg(rest);
}

} // namespace

QString SyncText::remaining(const SyncProgress &progress)
{
    if (!progress.remaining)
        return {};
    const int minutes = static_cast<int>((progress.remaining->count() + 30) / 60);
    if (minutes < 1)
        return Text::tr("less than a minute left");
    if (minutes < 90)
        return Text::tr("about %n minute(s) left", nullptr, minutes);
    return Text::tr("about %n hour(s) left", nullptr, (minutes + 30) / 60);
}

QString SyncText::state(const NetworkState &state, const QDateTime &now)
{
    const SyncProgress &progress = state.progress;
    const int waiting = state.waiting;
    if (state.isWorkingOffline)
        return waiting > 0 ? Text::tr("Working offline, %n waiting to be sent", nullptr, waiting)
                           : Text::tr("Working offline");
    if (progress.isPaused && waiting > 0)
        return Text::tr("Sending is paused, %n waiting", nullptr, waiting);
    if (state.isOffline() && waiting > 0)
        return Text::tr("Offline, %n waiting to be sent", nullptr, waiting);
    if (state.isOffline())
        return reachText(NetworkReach::Offline);
    if (!progress.current.isEmpty())
        return sending(progress);
    if (state.reach == NetworkReach::Reading || state.reach == NetworkReach::Sending)
        return reachText(state.reach);
    if (waiting > 0 && progress.waitingUntil > now)
        //: %n flows; %1 is when: "at 14:05"
        return Text::tr("%n waiting to be sent, next try %1", nullptr, waiting)
            .arg(MomentText::within(progress.waitingUntil, now));
    if (waiting > 0)
        return Text::tr("%n waiting to be sent", nullptr, waiting);
    if (progress.isPaused)
        return Text::tr("Sending is paused");
    if (progress.failed > 0)
        return Text::tr("%n could not be sent", nullptr, progress.failed);
    return reachText(state.reach);
}

QString SyncText::icon(const NetworkState &state)
{
    if (state.isOffline())
        return QStringLiteral("cloud-off");
    if (state.progress.isPaused)
        return QStringLiteral("pause");
    if (!state.progress.current.isEmpty() || state.reach == NetworkReach::Sending)
        return QStringLiteral("send");
    if (state.reach == NetworkReach::Reading)
        return QStringLiteral("sync");
    if (state.waiting == 0 && state.progress.failed > 0)
        return QStringLiteral("warning");
    return QStringLiteral("cloud");
}
