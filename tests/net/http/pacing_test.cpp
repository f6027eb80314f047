#include "net/http/backoff.h"
#include "net/http/ratelimit.h"
#include "net/http/tokenbucket.h"

#include <gtest/gtest.h>

#include <vector>

namespace {

using namespace std::chrono_literals;
using Time = TokenBucket::Clock::time_point;

//! Takes `count` tokens as early as they are there, and says when.
std::vector<Time> takeAsap(TokenBucket &bucket, Time now, int count)
{
    std::vector<Time> taken;
    while (taken.size() < static_cast<std::size_t>(count)) {
        now += bucket.wait(now);
        EXPECT_TRUE(bucket.take(now));
        taken.push_back(now);
    }
    return taken;
}

TEST(TokenBucket, LetsAFewThroughAtOnceAndThenEvenly)
{
    TokenBucket bucket(60, 5);
    const Time start = Time() + 1h;
    const std::vector<Time> taken = takeAsap(bucket, start, 8);
    for (std::size_t i = 0; i < 5; ++i)
        EXPECT_EQ(taken[i], start);
    EXPECT_EQ(taken[5], start + 1s);
    EXPECT_EQ(taken[6], start + 2s);
    EXPECT_EQ(taken[7], start + 3s);
}

TEST(TokenBucket, RefusesWhileItIsEmptyAndSaysForHowLong)
{
    TokenBucket bucket(60, 1);
    const Time start = Time() + 1h;
    ASSERT_TRUE(bucket.take(start));
    EXPECT_FALSE(bucket.take(start));
    EXPECT_EQ(bucket.wait(start), 1s);
    EXPECT_EQ(bucket.wait(start + 400ms), 600ms);
    EXPECT_FALSE(bucket.take(start + 999ms));
    EXPECT_TRUE(bucket.take(start + 1s));
}

TEST(TokenBucket, NeverLetsMoreThroughWithinAnyMinuteThanTheLimit)
{
    TokenBucket bucket(50, 10);
    const std::vector<Time> taken = takeAsap(bucket, Time() + 1h, 1000);
    for (std::size_t i = 50; i < taken.size(); ++i)
        EXPECT_GT(taken[i] - taken[i - 50], 1min) << i;
}

TEST(TokenBucket, ReachesTheLimitInTheLongRun)
{
    TokenBucket bucket(50, 10);
    const std::vector<Time> taken = takeAsap(bucket, Time() + 1h, 3000);
    const double minutes = std::chrono::duration<double, std::ratio<60>>(taken.back() - taken.front()).count();
    EXPECT_GT(3000 / minutes, 48);
}

TEST(TokenBucket, IsFullAgainAfterARestAndNoFullerThanThat)
{
    TokenBucket bucket(60, 3);
    const Time start = Time() + 1h;
    takeAsap(bucket, start, 30);
    const Time rested = start + 3h;
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(bucket.take(rested));
    EXPECT_FALSE(bucket.take(rested));
}

TEST(Backoff, GrowsFromOneSecondToFiveMinutes)
{
    // Half of the range at each attempt.
    EXPECT_EQ(Backoff::wait(0, 0.5), 500ms);
    EXPECT_EQ(Backoff::wait(1, 0.5), 1s);
    EXPECT_EQ(Backoff::wait(5, 0.5), 16s);
    EXPECT_EQ(Backoff::wait(9, 0.5), 150s);
    EXPECT_EQ(Backoff::wait(1'000'000, 0.5), 150s);
    EXPECT_EQ(Backoff::wait(-1, 0.5), 500ms);
}

TEST(Backoff, SpreadsOverTheWholeRange)
{
    EXPECT_EQ(Backoff::wait(6, 0), 0ms);
    EXPECT_EQ(Backoff::wait(6, 0.25), 16s);
    EXPECT_EQ(Backoff::wait(6, 0.5), 32s);
}

TEST(Backoff, NeverWaitsLessThanTheProviderAskedFor)
{
    EXPECT_EQ(Backoff::wait(0, 0, 7s), 7s);
    EXPECT_EQ(Backoff::wait(0, 0.5, 1h), 1h);
    EXPECT_EQ(Backoff::wait(6, 0.5, 7s), 32s);
}

TEST(RateLimit, IsTheDocumentedOneAtAProvider)
{
    EXPECT_EQ(documentedRateLimit(QStringLiteral("verifik"), QUrl(QStringLiteral("https://api.verifik.co"))),
        (RateLimit{50, 0}));
    EXPECT_EQ(documentedRateLimit(QStringLiteral("didit"), QUrl(QStringLiteral("https://verification.didit.me"))),
        (RateLimit{600, 300}));
    EXPECT_EQ(documentedRateLimit(QStringLiteral("else"), QUrl(QStringLiteral("https://example.com"))), RateLimit());
}

TEST(RateLimit, IsNotAppliedToAProviderOnThisComputer)
{
    for (const char *address :
        {"http://127.0.0.1:4010", "http://127.1.2.3", "http://[::1]:80/v3", "http://LocalHost:1"})
        EXPECT_EQ(documentedRateLimit(QStringLiteral("verifik"), QUrl(QString::fromLatin1(address))), RateLimit())
            << address;
    for (const char *address : {"https://localhost.example.com", "https://10.0.0.1"})
        EXPECT_NE(documentedRateLimit(QStringLiteral("verifik"), QUrl(QString::fromLatin1(address))), RateLimit())
            << address;
}

} // namespace
