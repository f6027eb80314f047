#include "models/core/momenttext.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace {
const QDateTime now(QDate(2026, 11, 12), QTime(15, 0));
const QString early = QLocale().toString(QTime(9, 5), QLocale::ShortFormat);
} // namespace

TEST(MomentText, NamesTheDayByItsNearness)
{
    const QTime time(9, 5);
    EXPECT_EQ(MomentText::alone({now.date(), time}, now), QStringLiteral("Today, %1").arg(early));
    EXPECT_EQ(MomentText::alone({now.date().addDays(-1), time}, now), QStringLiteral("Yesterday, %1").arg(early));
    EXPECT_EQ(MomentText::alone({QDate(2026, 3, 1), time}, now), QStringLiteral("1 Mar 2026, %1").arg(early));
}

TEST(MomentText, FitsIntoASentence)
{
    const QTime time(9, 5);
    EXPECT_EQ(MomentText::within({now.date(), time}, now), QStringLiteral("at %1").arg(early));
    EXPECT_EQ(MomentText::within({now.date().addDays(-1), time}, now), QStringLiteral("yesterday at %1").arg(early));
    EXPECT_EQ(MomentText::within({QDate(2026, 3, 1), time}, now), QStringLiteral("on 1 Mar 2026 at %1").arg(early));
}

TEST(MomentText, CountsDaysAsThePersonDoesNotAsGreenwichDoes)
{
    const QDateTime late(QDate(2026, 11, 12), QTime(0, 10)), justBefore(QDate(2026, 11, 11), QTime(23, 50));
    EXPECT_TRUE(MomentText::alone(justBefore.toUTC(), late.toUTC()).startsWith(QStringLiteral("Yesterday")));
}

TEST(MomentText, SaysNothingOfAMomentThatIsNotKnown)
{
    EXPECT_EQ(MomentText::alone({}, now), QString());
    EXPECT_EQ(MomentText::within({}, now), QString());
}
