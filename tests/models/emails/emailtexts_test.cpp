#include "models/emails/emailtexts.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace {

const QJsonObject base{{"en",
                           QJsonObject{{"subject", "Your code"}, {"footerNote", QJsonValue::Null}, {"tracking", 7},
                               {"htmlSlotStatus", QJsonObject{{"header", "present"}, {"footer", "removed"}}}}},
    {"es", QJsonObject{{"subject", "Su código"}}}, {"xx", "kept"}};

TEST(EmailTexts, OffersTheProvidersLanguagesAndThoseThatAreThere)
{
    EXPECT_EQ(EmailTexts::languages(base), (QStringList{"en", "es", "pt", "fr", "ja", "ko", "zh", "xx"}));
    EXPECT_EQ(EmailTexts::languages(QJsonValue::Undefined).size(), 7);
    EXPECT_EQ(EmailTexts::languageName(QStringLiteral("ko")), QStringLiteral("Korean"));
    EXPECT_EQ(EmailTexts::languageName(QStringLiteral("xx")), QStringLiteral("Other language (xx)"));
}

TEST(EmailTexts, ChangesOneTextAndNothingElse)
{
    QJsonObject expected = base;
    QJsonObject english = base.value(QStringLiteral("en")).toObject();
    english.insert(QStringLiteral("subject"), QStringLiteral("Hello"));
    expected.insert(QStringLiteral("en"), english);
    EXPECT_EQ(EmailTexts::edited(base, base, QStringLiteral("en"), QStringLiteral("subject"), QStringLiteral("Hello")),
        QJsonValue(expected));
}

TEST(EmailTexts, EnteredAndEmptiedAgainLeavesTheBase)
{
    struct Case
    {
        QJsonValue base;
        const char *language, *key;
        QJsonValue value;
    };
    const Case cases[] = {{base, "en", "greeting", "Hi"}, {base, "en", "footerNote", "Hi"},
        {base, "fr", "subject", "Hi"}, {base, "en", "showButton", true}, {QJsonValue::Undefined, "en", "subject", "Hi"},
        {QJsonValue::Null, "zh", "subject", "Hi"}, {QJsonObject(), "zh", "subject", "Hi"}};
    for (const Case &tried : cases) {
        const QString language = QString::fromLatin1(tried.language), key = QString::fromLatin1(tried.key);
        const QJsonValue entered = EmailTexts::edited(tried.base, tried.base, language, key, tried.value);
        EXPECT_NE(entered, tried.base) << tried.language << ' ' << tried.key;
        const QJsonValue nothing = tried.value.isBool() ? QJsonValue(false) : QJsonValue(QString());
        EXPECT_EQ(EmailTexts::edited(entered, tried.base, language, key, nothing), tried.base)
            << tried.language << ' ' << tried.key;
    }
}

TEST(EmailTexts, EmptiesATextThatTheProviderHas)
{
    const QJsonValue emptied
        = EmailTexts::edited(base, base, QStringLiteral("es"), QStringLiteral("subject"), QString());
    EXPECT_EQ(emptied.toObject().value(QStringLiteral("es")), QJsonValue(QJsonObject{{"subject", ""}}));
    EXPECT_TRUE(EmailTexts::isEmpty(emptied.toObject().value(QStringLiteral("es"))));
}

TEST(EmailTexts, CopiesWhatIsKnownAndKeepsTheRestOfTheOther)
{
    QJsonObject with = base;
    with.insert(QStringLiteral("fr"), QJsonObject{{"greeting", "Bonjour"}, {"origin", "import"}});
    const QJsonObject french = EmailTexts::copied(with, QStringLiteral("en"), QStringLiteral("fr"))
                                   .toObject()
                                   .value(QStringLiteral("fr"))
                                   .toObject();
    EXPECT_EQ(french,
        (QJsonObject{{"subject", "Your code"}, {"footerNote", QJsonValue::Null}, {"origin", "import"},
            {"htmlSlotStatus", QJsonObject{{"header", "present"}, {"footer", "removed"}}}}));
}

TEST(EmailTexts, RevertsOneLanguage)
{
    const QJsonValue edited
        = EmailTexts::edited(base, base, QStringLiteral("pt"), QStringLiteral("subject"), QStringLiteral("Oi"));
    EXPECT_EQ(EmailTexts::reverted(edited, base, QStringLiteral("pt")), QJsonValue(base));
    const QJsonValue first = EmailTexts::edited(QJsonValue::Undefined, QJsonValue::Undefined, QStringLiteral("pt"),
        QStringLiteral("subject"), QStringLiteral("Oi"));
    EXPECT_TRUE(EmailTexts::reverted(first, QJsonValue::Undefined, QStringLiteral("pt")).isUndefined());
}

TEST(EmailTexts, KnowsTheSlotsOfAnOwnDesign)
{
    const QJsonObject english = base.value(QStringLiteral("en")).toObject();
    EXPECT_EQ(EmailTexts::slotNames(english), (QStringList{"footer", "header"}));
    EXPECT_TRUE(EmailTexts::isSlotPresent(english, QStringLiteral("header")));
    EXPECT_FALSE(EmailTexts::isSlotPresent(english, QStringLiteral("footer")));
    const QJsonValue changed = EmailTexts::withSlot(base, QStringLiteral("en"), QStringLiteral("footer"), true);
    EXPECT_EQ(EmailTexts::withSlot(changed, QStringLiteral("en"), QStringLiteral("footer"), false), QJsonValue(base));
    EXPECT_EQ(EmailTexts::unknownKeys(english), QStringList("tracking"));
}

TEST(EmailTexts, TellsAnEmptyLanguageFromOneThatIsNotUnderstood)
{
    EXPECT_TRUE(EmailTexts::isEmpty(QJsonValue::Undefined));
    EXPECT_TRUE(EmailTexts::isEmpty(QJsonObject{{"subject", " "}, {"showButton", false}}));
    EXPECT_FALSE(EmailTexts::isEmpty(QJsonObject{{"subject", "x"}}));
    EXPECT_FALSE(EmailTexts::isEmpty(QJsonArray{1}));
}

} // namespace
