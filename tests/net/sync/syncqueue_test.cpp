#include "net/sync/syncqueue.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc());

OutboxEntry entry(const char *id, const QDateTime &notBefore = {})
{
    OutboxEntry entry;
    entry.id = QString::fromLatin1(id);
    entry.queuedAt = now;
    entry.notBefore = notBefore;
    return entry;
}

QString nextId(const SyncQueue &queue)
{
    const SyncQueue::Entry *next = queue.next(now);
    return next ? next->id : QString();
}

TEST(SyncQueue, GivesTheFirstThatIsNotUnderWayAndMayBeTried)
{
    SyncQueue queue;
    queue.refill({entry("held", now.addSecs(30)), entry("running"), entry("first"), entry("second")}, {});
    queue.running.insert(QStringLiteral("running"));
    EXPECT_EQ(nextId(queue), QLatin1String("first"));
    EXPECT_EQ(queue.waiting(), 3);
    queue.remove(QStringLiteral("first"));
    EXPECT_EQ(nextId(queue), QLatin1String("second"));
    queue.remove(QStringLiteral("second"));
    EXPECT_EQ(nextId(queue), QString());
    EXPECT_EQ(queue.nextAt(now), now.addSecs(30));
}

TEST(SyncQueue, KeepsWhatIsUnderWayWhenItHasLeftTheOutbox)
{
    SyncQueue queue;
    queue.refill({entry("a"), entry("b")}, {});
    queue.running.insert(QStringLiteral("a"));
    queue.refill({entry("b"), entry("c")}, {});
    EXPECT_TRUE(queue.find(QStringLiteral("a")));
    EXPECT_EQ(queue.entries.size(), 3u);
    queue.running.clear();
    queue.refill({entry("c")}, {{QStringLiteral("c"), QStringLiteral("KYC Mexico")}});
    ASSERT_EQ(queue.entries.size(), 1u);
    EXPECT_EQ(queue.entries.front().name, QLatin1String("KYC Mexico"));
}

TEST(SyncQueue, KnowsANewFlowUnderWayByTheIdThatItGot)
{
    SyncQueue queue;
    queue.refill({entry("new-1")}, {});
    queue.running.insert(QStringLiteral("new-1"));
    queue.created.insert(QStringLiteral("66d8"), QStringLiteral("new-1"));
    queue.refill({entry("66d8")}, {});
    EXPECT_EQ(queue.entries.size(), 1u);
    EXPECT_EQ(nextId(queue), QString()) << "it must not be begun a second time";
}

TEST(SyncQueue, EstimatesByTheLimitWhileNothingIsMeasured)
{
    const SyncQueue queue;
    EXPECT_EQ(estimatedTime(1000, queue, 0, 50, 0), 3600s) << "three requests a flow";
    EXPECT_EQ(estimatedTime(300, queue, 0, 600, 300), 60s) << "a flow has one write and two reads";
    EXPECT_FALSE(estimatedTime(1000, queue, 0, 0, 0));
}

TEST(SyncQueue, EstimatesByWhatWasMeasuredWhereThatTakesLonger)
{
    SyncQueue queue;
    queue.ended = 10;
    queue.active = 20s;
    EXPECT_EQ(estimatedTime(100, queue, 30, 0, 0), 200s);
    EXPECT_EQ(estimatedTime(100, queue, 30, 50, 0), 360s) << "the limit is slower";
    EXPECT_EQ(estimatedTime(100, queue, 60, 50, 0), 720s) << "these flows need six requests each";
}

} // namespace
