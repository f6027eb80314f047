#include "net/http/retryafter.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 0), QTimeZone::utc());

TEST(RetryAfter, ReadsSeconds)
{
    EXPECT_EQ(parseRetryAfter("0", now), 0s);
    EXPECT_EQ(parseRetryAfter(" 120 ", now), 120s);
}

TEST(RetryAfter, ReadsAllThreeDateFormsOfHttp)
{
    EXPECT_EQ(parseRetryAfter("Sun, 06 Nov 1994 08:49:37 GMT", now), 37s);
    EXPECT_EQ(parseRetryAfter("Sunday, 06-Nov-94 08:49:37 GMT", now), 37s);
    EXPECT_EQ(parseRetryAfter("Sun Nov  6 08:49:37 1994", now), 37s);
}

TEST(RetryAfter, ReadsTwoDigitYearsOfThisCentury)
{
    const QDateTime later(QDate(2026, 3, 2), QTime(10, 0, 0), QTimeZone::utc());
    EXPECT_EQ(parseRetryAfter("Monday, 02-Mar-26 10:00:30 GMT", later), 30s);
}

TEST(RetryAfter, SeesTheSameMomentFromAnyTimeZone)
{
    EXPECT_EQ(parseRetryAfter("Sun, 06 Nov 1994 08:49:37 GMT", now.toOffsetFromUtc(-5 * 3600)), 37s);
}

TEST(RetryAfter, TakesAPastDateAsNow)
{
    EXPECT_EQ(parseRetryAfter("Sun, 06 Nov 1994 08:00:00 GMT", now), 0s);
}

TEST(RetryAfter, NeverAsksForMoreThanADay)
{
    EXPECT_EQ(parseRetryAfter("86401", now), std::chrono::hours(24));
    EXPECT_EQ(parseRetryAfter("99999999999999999999999", now), std::chrono::hours(24));
    EXPECT_EQ(parseRetryAfter("Fri, 31 Dec 1999 23:59:59 GMT", now), std::chrono::hours(24));
}

TEST(RetryAfter, IgnoresWhatIsNeither)
{
    for (const char *text : {"", "soon", "-5", "1.5", "Sun, 99 Nov 1994 08:49:37 GMT", "\xff\xfe"})
        EXPECT_FALSE(parseRetryAfter(text, now)) << text;
}

TEST(RateLimitReset, ReadsSecondsFromNowAndSecondsSince1970)
{
    const QDateTime today(QDate(2026, 3, 2), QTime(10, 0, 0), QTimeZone::utc());
    EXPECT_EQ(parseRateLimitReset("30", today), 30s);
    EXPECT_EQ(parseRateLimitReset(" 0 ", today), 0s);
    EXPECT_EQ(parseRateLimitReset(QByteArray::number(today.toSecsSinceEpoch() + 42), today), 42s);
    EXPECT_EQ(parseRateLimitReset(QByteArray::number(today.toSecsSinceEpoch() + 42) + ".5", today), 42s);
}

TEST(RateLimitReset, IsBoundedAndRefusesWhatIsNoNumber)
{
    const QDateTime today(QDate(2026, 3, 2), QTime(10, 0, 0), QTimeZone::utc());
    EXPECT_EQ(parseRateLimitReset("1000000000", today), 0s) << "a moment long past";
    EXPECT_EQ(parseRateLimitReset("99999999", today), std::chrono::hours(24));
    for (const char *text : {"", "-1", "soon", "1e3", "99999999999999999999"})
        EXPECT_FALSE(parseRateLimitReset(text, today)) << text;
}

} // namespace
