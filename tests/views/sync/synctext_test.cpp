#include "views/sync/synctext.h"

#include <gtest/gtest.h>

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0));

NetworkState online(int waiting = 0)
{
    NetworkState state;
    state.reach = NetworkReach::Online;
    state.waiting = waiting;
    return state;
}

QString said(const NetworkState &state)
{
    return SyncText::state(state, now);
}

} // namespace

TEST(SyncText, SaysHowTheNetworkStands)
{
    NetworkState state;
    EXPECT_EQ(said(state), QStringLiteral("Not connected yet"));
    EXPECT_EQ(said(online()), QStringLiteral("Online"));
    state.reach = NetworkReach::Offline;
    EXPECT_EQ(said(state), QStringLiteral("Offline: you can go on editing"));
    EXPECT_TRUE(state.isOffline());
}

TEST(SyncText, SaysWhatWaitsAlsoWithoutANetwork)
{
    EXPECT_EQ(said(online(3)), QStringLiteral("3 waiting to be sent"));
    NetworkState state = online(3);
    state.progress.isOffline = true;
    EXPECT_EQ(said(state), QStringLiteral("Offline, 3 waiting to be sent"));
    state.isWorkingOffline = true;
    EXPECT_EQ(said(state), QStringLiteral("Working offline, 3 waiting to be sent"));
    state.waiting = 0;
    EXPECT_EQ(said(state), QStringLiteral("Working offline"));
}

TEST(SyncText, CountsWhileItSendsAndSaysHowLongItTakes)
{
    NetworkState state = online(29);
    state.progress.total = 40;
    state.progress.done = 10;
    state.progress.failed = 1;
    state.progress.current = QStringList{QStringLiteral("Onboarding")};
    EXPECT_EQ(said(state), QStringLiteral("Sending 12 of 40"));
    state.progress.remaining = std::chrono::seconds(20);
    EXPECT_EQ(said(state), QStringLiteral("Sending 12 of 40, less than a minute left"));
    state.progress.remaining = std::chrono::seconds(125);
    EXPECT_EQ(said(state), QStringLiteral("Sending 12 of 40, about 2 minute(s) left"));
    state.progress.remaining = std::chrono::hours(3);
    EXPECT_EQ(said(state), QStringLiteral("Sending 12 of 40, about 3 hour(s) left"));
}

TEST(SyncText, SaysThatSendingIsPausedOrWaitsForTheProvider)
{
    NetworkState state = online(3);
    state.progress.waitingUntil = now.addSecs(120);
    EXPECT_TRUE(said(state).startsWith(QStringLiteral("3 waiting to be sent, next try at ")));
    state.progress.isPaused = true;
    EXPECT_EQ(said(state), QStringLiteral("Sending is paused, 3 waiting"));
    state.waiting = 0;
    EXPECT_EQ(said(state), QStringLiteral("Sending is paused"));
}

TEST(SyncText, DoesNotHideThatSomethingWasRefused)
{
    NetworkState state = online();
    state.progress.total = 4;
    state.progress.done = 2;
    state.progress.failed = 2;
    EXPECT_EQ(said(state), QStringLiteral("2 could not be sent"));
}
