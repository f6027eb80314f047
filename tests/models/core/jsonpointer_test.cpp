#include "models/core/json.h"
#include "models/core/jsonplace.h"

#include <gtest/gtest.h>

namespace {
QJsonObject object(const char *json)
{
    return Json::parseObject(json, QStringLiteral("test")).value();
}
} // namespace

TEST(JsonPointer, ReadsAndWritesEscapedTokens)
{
    const std::optional<JsonPointer> pointer = JsonPointer::parse(QStringLiteral("/a~1b/m~0n/~01/"));
    ASSERT_TRUE(pointer);
    EXPECT_EQ(pointer->tokens(),
        (QStringList{QStringLiteral("a/b"), QStringLiteral("m~n"), QStringLiteral("~1"), QString()}));
    EXPECT_EQ(pointer->toString(), QStringLiteral("/a~1b/m~0n/~01/"));
}

TEST(JsonPointer, RefusesTextThatIsNotAPointer)
{
    EXPECT_FALSE(JsonPointer::parse(QStringLiteral("a/b")));
    EXPECT_FALSE(JsonPointer::parse(QStringLiteral("/a~2")));
    EXPECT_FALSE(JsonPointer::parse(QStringLiteral("/a~")));
    EXPECT_TRUE(JsonPointer::parse(QString())->isEmpty());
}

TEST(JsonPointer, FindsValuesInObjectsAndArrays)
{
    const QJsonObject document = object(R"({"a":{"b":[10,{"c":null}]}})");
    EXPECT_EQ("/a/b/0"_ptr.in(document), QJsonValue(10));
    EXPECT_TRUE("/a/b/1/c"_ptr.in(document).isNull());
    EXPECT_TRUE("/a/b/2"_ptr.in(document).isUndefined());
    EXPECT_TRUE("/a/b/00"_ptr.in(document).isUndefined());
    EXPECT_TRUE("/a/b/-1"_ptr.in(document).isUndefined());
    EXPECT_TRUE("/a/x/y"_ptr.in(document).isUndefined());
    EXPECT_EQ(""_ptr.in(document), QJsonValue(document));
}

TEST(JsonPointer, CreatesMissingObjectsOnTheWay)
{
    QJsonObject document;
    EXPECT_TRUE("/liveness/minScore"_ptr.write(document, 0.7));
    EXPECT_EQ(document, object(R"({"liveness":{"minScore":0.7}})"));
}

TEST(JsonPointer, AppendsAtAnArraysEndAndRemovesByUndefined)
{
    QJsonObject document = object(R"({"list":[1,2]})");
    EXPECT_TRUE("/list/2"_ptr.write(document, 3));
    EXPECT_TRUE("/list/0"_ptr.write(document, QJsonValue::Undefined));
    EXPECT_EQ(document, object(R"({"list":[2,3]})"));
}

TEST(JsonPointer, ChangesNothingWhenAScalarOrAGapStandsInTheWay)
{
    QJsonObject document = object(R"({"name":"KYC","list":[1]})");
    const QJsonObject before = document;
    EXPECT_FALSE("/name/first"_ptr.write(document, 1));
    EXPECT_FALSE("/list/5"_ptr.write(document, 1));
    EXPECT_FALSE("/list/x"_ptr.write(document, 1));
    EXPECT_EQ(document, before);
}

TEST(JsonPointer, RemovingFromAMissingBlockDoesNotCreateIt)
{
    QJsonObject document;
    EXPECT_TRUE("/liveness/minScore"_ptr.write(document, QJsonValue::Undefined));
    EXPECT_TRUE(document.isEmpty());
}

TEST(JsonPointer, KnowsWhatLiesInside)
{
    EXPECT_TRUE("/a"_ptr.contains("/a/b"_ptr));
    EXPECT_TRUE("/a"_ptr.contains("/a"_ptr));
    EXPECT_TRUE(""_ptr.contains("/a"_ptr));
    EXPECT_FALSE("/a"_ptr.contains("/ab"_ptr));
    EXPECT_FALSE("/a/b"_ptr.contains("/a"_ptr));
}

TEST(JsonPointer, WritesIntoOneDocumentAndNoneThatSharesWithIt)
{
    const QJsonObject before = Json::parseObject(
        R"({"a": {"b": [{"c": 1, "d": [1, 2]}, 7, null], "e": {}}, "f": "text", "g": null})", QStringLiteral("test"))
                                   .value();
    const QByteArray text = Json::compact(before);
    for (const char *place :
        {"/a/b/0/c", "/a/b/0/d/1", "/a/b/0/d/2", "/a/b/0/d/3", "/a/b/0", "/a/b/3", "/a/b/4", "/a/b/01", "/a/b/x",
            "/a/b/1/c", "/a/b/2/c", "/a/b/3/c/d", "/a/e", "/a/e/x/y", "/f", "/f/x", "/g/x", "/h/i"}) {
        const JsonPointer pointer = *JsonPointer::parse(QString::fromLatin1(place));
        for (const QJsonValue &value : {QJsonValue(5), QJsonValue(QJsonObject{{"z", 1}}), QJsonValue(QJsonArray{1}),
                 QJsonValue(), QJsonValue(QJsonValue::Undefined)}) {
            QJsonObject document = before;
            for (int round = 0; round < 2; ++round) { // the second time its containers are its own
                const QJsonObject copy = document;
                const bool isDone = pointer.write(document, value);
                EXPECT_EQ(isDone, isWritable(copy, pointer)) << place;
                if (!isDone) {
                    EXPECT_EQ(document, copy) << place;
                } else if (!value.isUndefined()) {
                    EXPECT_EQ(pointer.in(document), value) << place;
                }
            }
            EXPECT_EQ(Json::compact(before), text) << place;
        }
    }
}
