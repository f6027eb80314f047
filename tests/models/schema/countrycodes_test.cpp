#include "models/schema/countrycodes.h"
#include "models/schema/valuetext.h"

#include <QSet>

#include <gtest/gtest.h>

#include <map>

TEST(CountryCodes, AreSortedAndEachStandsForOneCountry)
{
    const std::vector<CountryCodes::Country> &all = CountryCodes::all();
    EXPECT_EQ(all.size(), 250U); // ISO 3166-1 has 249, and Kosovo
    QSet<QString> codes, names;
    std::map<CountryCodes::Region, int> regions;
    for (size_t i = 0; i < all.size(); ++i) {
        EXPECT_TRUE(i == 0 || all[i - 1].alpha3() < all[i].alpha3()) << all[i].code3;
        EXPECT_FALSE(codes.contains(all[i].alpha2())) << all[i].code2;
        codes.insert(all[i].alpha2());
        EXPECT_FALSE(names.contains(QString::fromUtf8(all[i].englishName))) << all[i].englishName;
        names.insert(QString::fromUtf8(all[i].englishName));
        ++regions[all[i].region];
    }
    EXPECT_EQ(regions.size(), 5U);
}

TEST(CountryCodes, FindACountryByEitherCodeAndNoOtherText)
{
    for (const CountryCodes::Country &country : CountryCodes::all()) {
        EXPECT_EQ(CountryCodes::find(country.alpha3()), &country);
        EXPECT_EQ(CountryCodes::find(country.alpha2()), &country);
    }
    for (const char *text : {"", "C", "CO ", "col", "QQQ", "ZZZ", "AAA", "COLO", "\xc3\xa9s"})
        EXPECT_EQ(CountryCodes::find(QString::fromUtf8(text)), nullptr) << text;
    EXPECT_EQ(CountryCodes::name(QStringLiteral("COL")), QStringLiteral("Colombia"));
    EXPECT_EQ(CountryCodes::name(QStringLiteral("GB")), QStringLiteral("United Kingdom"));
    EXPECT_EQ(CountryCodes::name(QStringLiteral("Narnia")), QStringLiteral("Narnia"));
}

// Without a language's plurals, texts show the form they are written in.
TEST(ValueText, SaysSecondsInDaysHoursAndMinutes)
{
    EXPECT_EQ(ValueText::duration(3600), QStringLiteral("1 hour(s)"));
    EXPECT_EQ(ValueText::duration(604800), QStringLiteral("7 day(s)"));
    EXPECT_EQ(ValueText::duration(93784), QStringLiteral("1 day(s), 2 hour(s), 3 minute(s), 4 second(s)"));
    EXPECT_EQ(ValueText::duration(1440), QStringLiteral("24 minute(s)"));
    EXPECT_EQ(ValueText::duration(0), QStringLiteral("0 second(s)"));
}
