#include "models/core/json.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace {
const QString name = QStringLiteral("The flow Onboarding");

ErrorKind kindOf(const QByteArray &text)
{
    const Result<QJsonValue> value = Json::parse(text, name);
    EXPECT_FALSE(value) << text.left(80).constData();
    if (value)
        return ErrorKind::Usage;
    EXPECT_TRUE(value.error().what.contains(name)) << qPrintable(value.error().what);
    return value.error().kind;
}
} // namespace

TEST(Json, RefusesBadTextWithASentenceThatNamesWhatWasRead)
{
    EXPECT_EQ(kindOf(""), ErrorKind::Malformed);
    EXPECT_EQ(kindOf("   \n"), ErrorKind::Malformed);
    EXPECT_EQ(kindOf("{\"a\":"), ErrorKind::Malformed);
    EXPECT_EQ(kindOf("{\"a\":1} trailing"), ErrorKind::Malformed);
    EXPECT_EQ(kindOf("<!DOCTYPE html><html></html>"), ErrorKind::Malformed);
    EXPECT_EQ(kindOf("\n<html><body>502 Bad Gateway</body></html>"), ErrorKind::Malformed);
    EXPECT_EQ(kindOf("{\"a\":\"\xff\xfe\"}"), ErrorKind::Malformed);
    EXPECT_EQ(kindOf("1,2"), ErrorKind::Malformed);
}

TEST(Json, RefusesDeepNestingWithoutOverflowingTheStack)
{
    EXPECT_EQ(kindOf(QByteArray(10'000, '[') + QByteArray(10'000, ']')), ErrorKind::Malformed);
    QByteArray objects;
    for (int i = 0; i < 10'000; ++i)
        objects += "{\"a\":";
    EXPECT_EQ(kindOf(objects + "1" + QByteArray(10'000, '}')), ErrorKind::Malformed);
}

TEST(Json, RefusesMoreThanTheLimitBeforeParsing)
{
    EXPECT_EQ(kindOf(QByteArray(Json::maxBytes + 1, ' ')), ErrorKind::TooLarge);
}

TEST(Json, ToleratesAByteOrderMarkAndBareScalars)
{
    EXPECT_EQ(Json::parse("\xef\xbb\xbf{\"a\":1}", name)->toObject().value(QLatin1String("a")), QJsonValue(1));
    EXPECT_EQ(*Json::parse(" \"FAST\" ", name), QJsonValue(QStringLiteral("FAST")));
    EXPECT_EQ(*Json::parse("0.65", name), QJsonValue(0.65));
    EXPECT_TRUE(Json::parse("null", name)->isNull());
}

TEST(Json, KeepsNumbersAsTheyWereTyped)
{
    for (const char *text : {"0.65", "0.1", "0.52", "3", "0", "-7", "9007199254740993", "0.95", "1e-07"})
        EXPECT_EQ(Json::compact(*Json::parse(text, name)), QByteArray(text));
}

TEST(Json, CanonicalTextIsSortedAndTouchesNoSpacesInsideTexts)
{
    const QJsonObject object = Json::parseObject(R"({"b":[{"x":"four    spaces"}],"a":1})", name).value();
    EXPECT_EQ(
        Json::canonical(object), "{\n  \"a\": 1,\n  \"b\": [\n    {\n      \"x\": \"four    spaces\"\n    }\n  ]\n}\n");
    EXPECT_EQ(Json::parseObject(Json::canonical(object), name).value(), object);
}

TEST(Json, AnObjectIsDemandedWhereAFlowIsExpected)
{
    EXPECT_EQ(Json::parseObject("[1]", name).error().kind, ErrorKind::Malformed);
    EXPECT_EQ(Json::parseObject("null", name).error().kind, ErrorKind::Malformed);
}

TEST(Json, RefusesNumbersThatOnlyQtReads)
{
    for (const char *text : {".5", "01", "1.", "-.5", "1e", "+1"})
        EXPECT_FALSE(Json::parse(text, QStringLiteral("x"))) << text;
    for (const char *text : {"0.5", "-0", "10", "1e5", "1.25E-3"})
        EXPECT_TRUE(Json::parse(text, QStringLiteral("x"))) << text;
}

TEST(Json, SharesWhatIsEqualAndChangesNothing)
{
    const auto read = [](const char *text) { return Json::parse(text, name).value_or(QJsonValue()); };
    const char *const texts[] = {"{}", "[]", "null", "1", "\"a\"", "[1, 2]", "[1, 2, 3]", "[[1, 2], {\"a\": null}]",
        "{\"a\": 1}", "{\"a\": {\"b\": [1, 2]}}", "{\"a\": {\"b\": [1, 2], \"c\": {}}}", "{\"a\": {\"b\": [2, 1]}}",
        "{\"a\": [], \"c\": {\"b\": [1, 2]}}", "{\"a\": {}, \"b\": {\"b\": 1}}", "[{\"a\": {\"b\": [1, 2]}}, 2]"};
    for (const char *value : texts) {
        for (const char *model : texts)
            EXPECT_EQ(Json::sharing(read(value), read(model)), read(value)) << value << " beside " << model;
    }
}
