#include "models/document/reference.h"

#include "models/core/json.h"
#include "models/document/patch.h"
#include "models/document/summary.h"
#include "models/schema/schemacatalog.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace {

QJsonObject populated(const char *id)
{
    return {{QStringLiteral("_id"), QLatin1String(id)}, {QStringLiteral("name"), QStringLiteral("A name")}};
}

FlowSchemaPtr schema(const char *id)
{
    return SchemaCatalog().schema(QString::fromLatin1(id)).value();
}

} // namespace

TEST(Reference, IsTheIdOfWhateverTheProviderGives)
{
    EXPECT_EQ(Reference::idOf(QStringLiteral("1")), QStringLiteral("1"));
    EXPECT_EQ(Reference::idOf(populated("1")), QStringLiteral("1"));
    EXPECT_EQ(Reference::idOf(QJsonObject{{QStringLiteral("id"), QStringLiteral("1")}}), QStringLiteral("1"));
    EXPECT_EQ(Reference::idOf(QJsonValue::Null), QString());
    EXPECT_EQ(Reference::idOf(QJsonValue::Undefined), QString());
}

TEST(Reference, APopulatedRecordIsNoChange)
{
    const FlowSchemaPtr login = schema("verifik-v2/login");
    QJsonObject base{{QStringLiteral("webhook"), QStringLiteral("1")}};
    QJsonObject other{{QStringLiteral("webhook"), populated("1")}};
    EXPECT_TRUE(differingFields(*login, base, other).empty());
    other.insert(QStringLiteral("webhook"), populated("2"));
    EXPECT_EQ(differingFields(*login, base, other), std::vector<JsonPointer>{"/webhook"_ptr});
    EXPECT_EQ(makePatch(*login, base, other, PatchDepth::Leaf),
        (QJsonObject{{QStringLiteral("webhook"), QStringLiteral("2")}}));
}

TEST(Reference, AnotherOrderIsNoChangeWhereOrderMeansNothing)
{
    const FlowSchemaPtr flow = schema("verifik-v3/personal-onboarding");
    const auto differ = [&](const char *place, const char *a, const char *b) {
        const auto document = [&](const char *text) {
            QJsonObject flowWithList;
            JsonPointer::parse(QLatin1String(place))
                ->write(flowWithList, Json::parse(text, QStringLiteral("the list")).value().toArray());
            return flowWithList;
        };
        return !differingFields(*flow, document(a), document(b)).empty();
    };
    const char *const countries = "/documents/documentTypes";
    const char *const methods = "/documents/verificationMethods";
    EXPECT_FALSE(
        differ(countries, R"([{"country": "A"}, {"country": "B"}])", R"([{"country": "B"}, {"country": "A"}])"));
    EXPECT_FALSE(differ(countries,
        R"([{"country": "A", "configurations": [{"documentCategory": "1"}, {"documentCategory": "2"}]}])",
        R"([{"country": "A", "configurations": [{"documentCategory": "2"}, {"documentCategory": "1"}]}])"));
    EXPECT_TRUE(differ(
        countries, R"([{"country": "A"}, {"country": "B"}])", R"([{"country": "B", "x": 1}, {"country": "A"}])"));
    EXPECT_FALSE(differ(methods, R"(["scan", "upload"])", R"(["upload", "scan"])"));
    EXPECT_TRUE(differ(methods, R"(["scan", "upload", "scan"])", R"(["upload", "scan", "upload"])"));
    EXPECT_TRUE(differ(
        "/signUpForm/additionalFields", R"([{"name": "a"}, {"name": "b"}])", R"([{"name": "b"}, {"name": "a"}])"))
        << "the form asks in this order";
}

TEST(Reference, InsideAListCountsTheSame)
{
    const FlowSchemaPtr flow = schema("verifik-v3/personal-onboarding");
    const auto countries = [](const QJsonValue &prompt) {
        const QJsonObject one{{QStringLiteral("promptTemplate"), prompt}};
        const QJsonObject category{{QStringLiteral("documentCategory"), QStringLiteral("passport")},
            {QStringLiteral("documentTemplates"), QJsonArray{one}}};
        const QJsonObject country{{QStringLiteral("country"), QStringLiteral("Peru")},
            {QStringLiteral("configurations"), QJsonArray{category}}};
        return QJsonObject{
            {QStringLiteral("documents"), QJsonObject{{QStringLiteral("documentTypes"), QJsonArray{country}}}}};
    };
    EXPECT_TRUE(differingFields(*flow, countries(QStringLiteral("1")), countries(populated("1"))).empty());
    EXPECT_EQ(differingFields(*flow, countries(QStringLiteral("1")), countries(populated("2"))).size(), 1U);
    EXPECT_EQ(makePatch(*flow, countries(QStringLiteral("1")), countries(populated("2")), PatchDepth::Leaf),
        countries(QStringLiteral("2")));
}

TEST(WriteOnlyFields, AreNothingThatAProviderCanShow)
{
    const FlowSchemaPtr login = schema("verifik-v2/login");
    const QJsonObject document{{QStringLiteral("type"), QStringLiteral("login")},
        {QStringLiteral("whiteList"), QJsonArray{QJsonObject()}}, {QStringLiteral("replaceList"), true}};
    EXPECT_EQ(withoutWriteOnly(*login, document), (QJsonObject{{QStringLiteral("type"), QStringLiteral("login")}}));
}

TEST(WriteOnlyFields, ASwitchThatSaysHowAListIsTakenNeverTravelsAlone)
{
    const FlowSchemaPtr login = schema("verifik-v2/login");
    QJsonObject working{{QStringLiteral("replaceList"), true}};
    EXPECT_TRUE(makePatch(*login, QJsonObject(), working, PatchDepth::Leaf).isEmpty());
    working.insert(QStringLiteral("whiteList"), QJsonArray{QJsonObject()});
    EXPECT_EQ(makePatch(*login, QJsonObject(), working, PatchDepth::Leaf), working);
}
