#include "v2practice.h"

#include <gmock/gmock.h>

using SandboxV2Flows = V2SandboxTest;
using ::testing::ElementsAre;

namespace {

QStringList idsIn(const Reply &list)
{
    QStringList ids;
    const QJsonArray flows = list.json()["data"].toArray();
    for (const QJsonValue &flow : flows)
        ids << flow[u"_id"].toString();
    return ids;
}

//! `flow` with what `name` says, for a case that differs in one place from a good one.
QJsonObject with(QJsonObject body, const char *member, const QJsonValue &value)
{
    const std::optional<JsonPointer> pointer = JsonPointer::parse(QLatin1String(member));
    EXPECT_TRUE(pointer && pointer->write(body, value)) << member;
    return body;
}

} // namespace

TEST_F(SandboxV2Flows, CreatesALoginFlowFromTheDocumentedBodyAndAnswersBare)
{
    const QJsonObject body = bodyOf("post-body-login.json");
    const Reply created = caller->post(v2Flows, body);
    ASSERT_EQ(created.status, 200);
    const QJsonObject flow = created.json();
    EXPECT_EQ(flow["_id"].toString().size(), 24);
    EXPECT_EQ(flow["version"], 1);
    EXPECT_EQ(flow["status"], "active");
    EXPECT_EQ(flow["createdAt"], flow["updatedAt"]);
    EXPECT_EQ(flow["onboardingSettings"], QJsonValue::Null);
    EXPECT_EQ(flow["linkSettings"], QJsonValue::Null);
    EXPECT_EQ(flow["allowedCountries"], QJsonArray());
    EXPECT_EQ(flow["loginSettings"], body["loginSettings"]);
    EXPECT_EQ(flow["security"][u"_id"].toString().size(), 24);
    for (const QString &key : body.keys()) {
        if (key == "security") // has got an id of its own
            continue;
        EXPECT_EQ(flow[key], body[key]) << qPrintable(key);
    }
    EXPECT_EQ(caller->get(v2At(flow["_id"].toString())).json(), (QJsonObject{{"data", flow}}));
}

TEST_F(SandboxV2Flows, CreatesAnOnboardingFlowAsADraftUnlessToldOtherwise)
{
    const QJsonObject record = v2Example("get-200-onboarding.json")["data"].toObject();
    const QJsonObject body{{"project", project()}, {"type", "onboarding"}, {"redirectUrl", ""},
        {"onboardingSettings", record["onboardingSettings"]},
        {"security", QJsonObject{{"source", "NONE"}, {"strategy", "blacklist"}}}};
    const Reply created = caller->post(v2Flows, body);
    ASSERT_EQ(created.status, 200);
    EXPECT_EQ(created.json()["status"], "draft");
    EXPECT_EQ(created.json()["onboardingSettings"], record["onboardingSettings"]);
    EXPECT_EQ(created.json()["loginSettings"], QJsonValue::Null);
}

TEST_F(SandboxV2Flows, CreatesAGenericFlowFromSeed003sBodyAndAnswersAsItShows)
{
    const Reply created = caller->post(v2Flows, bodyOf("post-body-configuration.json"));
    ASSERT_EQ(created.status, 200);
    EXPECT_EQ(created.json()["success"], true);
    EXPECT_EQ(created.json()["signature"][u"message"], "Certified by Verifik.co");
    QJsonObject expected = v2Example("post-success-configuration.json")["data"].toObject();
    const QJsonObject flow = created.data();
    EXPECT_EQ(flow.keys(), expected.keys());
    for (const char *own : {"_id", "project", "client", "createdAt", "updatedAt"})
        expected[own] = flow[own];
    EXPECT_EQ(flow, expected);
}

TEST_F(SandboxV2Flows, AnUnknownProjectIsRefusedAsSeed003Shows)
{
    for (const char *project : {"project_123456789", "507f1f77bcf86cd799439012", "x"}) {
        const Reply refused = caller->post(v2Flows, with(bodyOf("post-body-configuration.json"), "/project", project));
        EXPECT_EQ(refused.status, 400);
        EXPECT_EQ(refused.json(), v2Example("post-error-invalid-project-id.json"));
        EXPECT_EQ(caller->post(v2Flows, with(bodyOf("post-body-login.json"), "/project", project)).json(),
            v2Example("post-error-invalid-project-id.json"));
    }
}

TEST_F(SandboxV2Flows, AnUnknownTypeIsRefusedAsSeed003Shows)
{
    for (const QJsonValue &type : {QJsonValue("verification"), QJsonValue("smartlink"), QJsonValue(5)}) {
        const Reply refused = caller->post(v2Flows, with(bodyOf("post-body-login.json"), "/type", type));
        EXPECT_EQ(refused.status, 400);
        EXPECT_EQ(refused.json(), v2Example("post-error-invalid-flow-type.json"));
    }
    EXPECT_TRUE(idsIn(caller->get(v2Flows)).isEmpty());
}

TEST_F(SandboxV2Flows, WhatACreationNeedsIsNamedWhereItIsMissing)
{
    const auto message = [&](const QJsonObject &body) {
        const Reply refused = caller->post(v2Flows, body);
        EXPECT_EQ(refused.status, 409);
        EXPECT_EQ(refused.json()["code"], "MissingParameter");
        return refused.json()["message"].toString();
    };
    EXPECT_EQ(message({}), QString("missing project\n. missing type\n"));
    EXPECT_EQ(message({{"project", ""}, {"type", "login"}}), QString("missing project\n"));
    EXPECT_EQ(message({{"project", project()}, {"type", "onboarding"}, {"name", "Onboarding"}}),
        QString("missing configuration\n. missing steps\n"));
    EXPECT_EQ(message(with(bodyOf("post-body-configuration.json"), "/name", QJsonValue::Undefined)),
        QString("missing name\n"));
    EXPECT_EQ(
        message(with(bodyOf("post-body-configuration.json"), "/steps", QJsonArray())), QString("missing steps\n"));
    EXPECT_EQ(
        message(with(bodyOf("post-body-login.json"), "/security/apiUrl", "")), QString("missing security.apiUrl\n"));
}

TEST_F(SandboxV2Flows, TakesTheV3BodyAtItsOwnAddress)
{
    QJsonObject body = example("put-body-complete.json");
    body["project"] = project();
    body["type"] = "onboarding";
    body["name"] = "Through the older address";
    const Reply created = caller->post(v2Flows, body);
    ASSERT_EQ(created.status, 200) << created.body.constData();
    EXPECT_EQ(created.data()["version"], 1);
    EXPECT_EQ(created.data()["liveness"], body["liveness"]);
    const QString id = created.data()["_id"].toString();
    EXPECT_EQ(caller->get(at(id)).data(), created.data());
}

TEST_F(SandboxV2Flows, TheListShowsBothShapesAndV3sListItsOwnAlone)
{
    const QString login = createLogin();
    const QString onboarding = place("record-kyc-full.json");
    const Reply list = caller->get(v2Flows);
    EXPECT_EQ(list.status, 200);
    EXPECT_THAT(idsIn(list), ElementsAre(login, onboarding));
    QJsonObject envelope = list.json();
    QJsonObject expected = v2Example("list-200-paged-root.json");
    envelope.remove("data");
    expected.remove("data");
    EXPECT_EQ(envelope, expected);
    EXPECT_EQ(list.json()["data"][0], sandbox->flow(login));
    EXPECT_EQ(list.json()["data"][1], sandbox->flow(onboarding));

    EXPECT_THAT(idsIn(caller->get(flows)), ElementsAre(onboarding));
    EXPECT_EQ(caller->get(at(login)).status, 404);
    EXPECT_EQ(caller->get(v2At(onboarding)).data(), sandbox->flow(onboarding));
}

TEST_F(SandboxV2Flows, TheListComesInPagesUnderEitherName)
{
    QStringList ids;
    for (int i = 0; i < 25; ++i)
        ids << createLogin();
    EXPECT_EQ(idsIn(caller->get(v2Flows)), ids.mid(0, 20));
    EXPECT_EQ(idsIn(caller->get(v2Flows + "?page=2")), ids.mid(20));
    EXPECT_EQ(idsIn(caller->get(v2Flows + "?page=3")), QStringList());
    EXPECT_EQ(idsIn(caller->get(v2Flows + "?limit=10&page=2")), ids.mid(10, 10));
    EXPECT_EQ(idsIn(caller->get(v2Flows + "?perPage=10&page=3")), ids.mid(20));
    const QJsonObject third = caller->get(v2Flows + "?perPage=10&page=3").json();
    EXPECT_EQ(third["total"], 25);
    EXPECT_EQ(third["limit"], 10);
    EXPECT_EQ(third["page"], 3);
    EXPECT_EQ(third["pages"], 3);
    for (const char *query : {"?limit=101", "?limit=0", "?perPage=x", "?page=0", "?page=99999999999"}) {
        const Reply refused = caller->get(v2Flows + QLatin1String(query));
        EXPECT_EQ(refused.status, 400) << query;
        EXPECT_EQ(refused.json(), v2Example("list-400.json")) << query;
    }
}

TEST_F(SandboxV2Flows, TheListCanBeFilteredSortedAndCutAsTheVendorsConsoleDoes)
{
    const QString login = placeV2("record-login.json");
    const QString onboarding
        = placeV2(with(v2Example("get-200-onboarding.json")["data"].toObject(), "/status", "paused"));
    const QString v3 = place("record-kyc-full.json");
    const auto ids = [&](const char *query) { return idsIn(caller->get(v2Flows + QLatin1String(query))); };
    EXPECT_THAT(ids("?status=active"), ElementsAre(login, v3));
    EXPECT_THAT(ids("?type=login"), ElementsAre(login));
    EXPECT_THAT(ids("?project=67054e609e2c794b78e02af8"), ElementsAre(login));
    EXPECT_THAT(ids("?where_status=paused"), ElementsAre(onboarding));
    EXPECT_THAT(ids("?where_loginSettings.email=true"), ElementsAre(login));
    EXPECT_THAT(ids("?in_type=login&in_type=smartlink"), ElementsAre(login));
    EXPECT_THAT(ids("?in_type[]=login&in_type[]=onboarding&where_status=active"), ElementsAre(login, v3));
    EXPECT_THAT(ids("?like_redirectUrl=VERIFIK.CO"), ElementsAre(login));
    EXPECT_THAT(ids("?whereGTE_createdAt=2024-06-01"), ElementsAre(login));
    EXPECT_THAT(ids("?whereLTE_createdAt=2023-12-31"), ElementsAre(v3));
    EXPECT_THAT(ids("?sort=type%20-createdAt"), ElementsAre(login, onboarding, v3));
    EXPECT_THAT(ids("?sort=-createdAt"), ElementsAre(login, onboarding, v3));
    EXPECT_THAT(ids("?sort=createdAt"), ElementsAre(v3, onboarding, login));
    EXPECT_EQ(ids("?where_status=deleted"), QStringList());
    EXPECT_EQ(caller->get(v2Flows + "?type=login&select=type%20status").json()["data"][0].toObject(),
        (QJsonObject{{"_id", login}, {"type", "login"}, {"status", "active"}}));
}

TEST_F(SandboxV2Flows, ReferencesComeAsIdsUnlessTheyAreAskedFor)
{
    const QString id = createLogin();
    const QString project = sandbox->flow(id)["project"].toString();
    EXPECT_EQ(caller->get(v2At(id)).data()["project"], project);
    const QJsonObject flow = caller->get(v2At(id) + "?populates=project&populates=webhook").data();
    EXPECT_EQ(flow["project"], (QJsonObject{{"_id", project}, {"name", "Practice project 1"}, {"status", "active"}}));
    EXPECT_EQ(flow["webhook"], QJsonValue::Null) << "the webhook of the documented body leads nowhere";
    const QJsonValue listed
        = caller->get(v2Flows + "?populates%5B%5D=project&populateSelects=%7B%22project%22%3A%22target%22%7D")
              .json()["data"][0][u"project"];
    EXPECT_EQ(listed, (QJsonObject{{"_id", project}, {"target", "personal"}}));
    EXPECT_EQ(sandbox->flow(id)["project"], project);
}

TEST_F(SandboxV2Flows, AFlowThatIsNotThereIsAnsweredAsDocumented)
{
    for (const char *id : {"507f1f77bcf86cd799439011", "000000000000000000000000"}) {
        EXPECT_EQ(caller->get(v2At(id)).status, 404);
        EXPECT_EQ(caller->get(v2At(id)).json(), v2Example("get-404.json"));
        EXPECT_EQ(caller->put(v2At(id), QByteArray("{}")).json(), v2Example("get-404.json"));
    }
    EXPECT_EQ(caller->get(v2At("x")).status, 400);
    EXPECT_EQ(caller->get(v2At("x")).json(), v2Example("put-400-invalid-request.json"));
}

TEST_F(SandboxV2Flows, NoPageDocumentsADeletionSoThereIsNone)
{
    const QString id = createLogin();
    EXPECT_EQ(caller->remove(v2At(id)).status, 404);
    EXPECT_EQ(caller->get(v2At(id)).status, 200);
}

TEST_F(SandboxV2Flows, SeedZerosCompleteUpdateIsTakenAndAnsweredBare)
{
    const QString id = createLogin();
    const QJsonObject body = v2Example("put-body-login.json");
    const Reply put = caller->put(v2At(id), body);
    ASSERT_EQ(put.status, 200) << put.body.constData();
    const QJsonObject expected = v2Example("put-200-login-bare.json");
    for (const QString &key : expected.keys()) {
        if (key == "security" || key == "loginSettings") // keep members that were not sent
            continue;
        EXPECT_EQ(put.json()[key], expected[key]) << qPrintable(key);
    }
    for (const char *block : {"security", "loginSettings"}) {
        const QJsonObject wanted = expected[block].toObject();
        for (const QString &key : wanted.keys())
            EXPECT_EQ(put.json()[block][key], wanted[key]) << qPrintable(key);
    }
    for (const char *key : {"_id", "data", "client", "createdAt", "updatedAt", "version"})
        EXPECT_FALSE(put.json().contains(key)) << key;

    const QJsonObject stored = caller->get(v2At(id)).data();
    EXPECT_EQ(stored["usesWhiteList"], false);
    EXPECT_EQ(stored["loginSettings"][u"livenessMinScore"], 0.65);
    EXPECT_FALSE(stored.contains("whiteList"));
}

TEST_F(SandboxV2Flows, WhatAnUpdateLeavesOutStaysAndServerFieldsCannotBeWritten)
{
    const QString id = placeV2("record-login.json");
    const QJsonObject before = sandbox->flow(id);
    const Reply put = caller->put(v2At(id),
        QJsonObject{{"status", "paused"}, {"_id", "x"}, {"client", "x"}, {"version", 7}, {"createdAt", "x"},
            {"surprise", 1}, {"whiteListLength", 3}});
    ASSERT_EQ(put.status, 200);
    QJsonObject expected = before;
    expected["status"] = "paused";
    expected["updatedAt"] = sandbox->flow(id)["updatedAt"];
    EXPECT_EQ(sandbox->flow(id), expected);
    EXPECT_LT(before["updatedAt"].toString(), expected["updatedAt"].toString());
}

TEST_F(SandboxV2Flows, APartialBlockLeavesItsSiblingsOrTakesTheirPlace)
{
    const QString id = placeV2("get-200-onboarding.json");
    const QJsonObject settings = sandbox->flow(id)["onboardingSettings"].toObject();
    const QByteArray partial = R"({"onboardingSettings":{"document":{"maxAttempts":4}},"security":{"source":"CSV"}})";
    ASSERT_EQ(caller->put(v2At(id), partial).status, 200);
    EXPECT_EQ(sandbox->flow(id)["onboardingSettings"], with(settings, "/document/maxAttempts", 4));
    EXPECT_EQ(sandbox->flow(id)["security"][u"strategy"], "blacklist");

    sandbox->setNestedUpdates(NestedUpdates::Replaces);
    const QJsonValue securityId = sandbox->flow(id)["security"][u"_id"];
    ASSERT_EQ(caller->put(v2At(id), partial).status, 200);
    EXPECT_EQ(sandbox->flow(id)["onboardingSettings"], (QJsonObject{{"document", QJsonObject{{"maxAttempts", 4}}}}));
    EXPECT_EQ(sandbox->flow(id)["security"], (QJsonObject{{"source", "CSV"}, {"_id", securityId}}));
}

TEST_F(SandboxV2Flows, AGenericFlowCanBeUpdated)
{
    const QString id = caller->post(v2Flows, bodyOf("post-body-configuration.json")).data()["_id"].toString();
    const QJsonArray steps{QJsonObject{{"stepType", "email"}, {"order", 1}, {"required", false}}};
    const Reply put = caller->put(v2At(id),
        QJsonObject{{"name", "Renamed"}, {"steps", steps},
            {"configuration", QJsonObject{{"emailVerification", QJsonObject{{"required", false}}}}}});
    ASSERT_EQ(put.status, 200);
    EXPECT_EQ(put.json()["name"], "Renamed");
    EXPECT_EQ(put.json()["steps"], steps) << "an array goes whole";
    EXPECT_EQ(put.json()["configuration"][u"emailVerification"],
        (QJsonObject{{"enabled", true}, {"required", false}, {"method", "verificationCode"}}));
    EXPECT_EQ(caller->put(v2At(id), QByteArray(R"({"steps":[]})")).json()["message"], "missing steps\n");
}

TEST_F(SandboxV2Flows, AV3FlowTakesFromV2WhatV3HasNoPlaceFor)
{
    const QString id = place("record-kyc-full.json");
    const QJsonObject before = sandbox->flow(id);
    const QJsonObject security{
        {"strategy", "none"}, {"source", "CSV"}, {"apiUrl", ""}, {"apiTestType", "email"}, {"apiTestValue", ""}};
    const QJsonObject templates{{"en", QJsonObject{{"subject", "Your code"}, {"showButton", true}}}};
    const Reply put = caller->put(v2At(id),
        QJsonObject{{"security", security}, {"webhook", QJsonValue::Null}, {"redirectUrl", ""},
            {"emailTemplates", templates}, {"emailTemplateDesign", "custom"}, {"replaceList", false},
            {"whiteList", QJsonArray{QJsonObject{{"name", "Ana"}, {"email", "ana@example.com"}}}},
            {"liveness", QJsonObject{{"minScore", 0.9}}}, {"name", "Other"}});
    ASSERT_EQ(put.status, 200) << put.body.constData();
    QJsonObject expected = before;
    expected["security"] = security;
    expected["webhook"] = QJsonValue::Null;
    expected["redirectUrl"] = "";
    expected["emailTemplates"] = templates;
    expected["emailTemplateDesign"] = "custom";
    expected["updatedAt"] = sandbox->flow(id)["updatedAt"];
    EXPECT_EQ(sandbox->flow(id), expected);
    EXPECT_EQ(caller->get(rows + "?where_projectFlow=" + id).json()["total"], 1);
    EXPECT_EQ(caller->put(v2At(id), QByteArray(R"({"emailTemplateDesign":"tcc"})")).status, 400);
}

TEST_F(SandboxV2Flows, ABodyThatIsNoJsonObjectIsAnInvalidRequest)
{
    const QString id = createLogin();
    for (const QByteArray &body : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("null")}) {
        EXPECT_EQ(caller->put(v2At(id), body).status, 400);
        EXPECT_EQ(caller->put(v2At(id), body).json(), v2Example("put-400-invalid-request.json"));
        EXPECT_EQ(caller->post(v2Flows, body).json(), v2Example("put-400-invalid-request.json"));
    }
}

TEST_F(SandboxV2Flows, CredentialsAreRefusedAsV2Does)
{
    const Reply stranger = caller->with("wrong").get(v2Flows);
    EXPECT_EQ(stranger.status, 401);
    QJsonObject expected = v2Example("error-401-invalid-token.json");
    EXPECT_EQ(stranger.json().keys(), expected.keys());
    EXPECT_EQ(stranger.json()["message"], expected["message"]);
    EXPECT_EQ(stranger.json()["code"], expected["code"]);
    EXPECT_EQ(caller->with({}).get(v2Flows).status, 401);
    const Reply expired = caller->with("expired").get(v2Flows);
    EXPECT_EQ(expired.status, 403);
    EXPECT_EQ(expired.json(), v2Example("error-403-expired-token.json"));
    EXPECT_EQ(caller->with("forbidden").get(v2Flows).status, 403);
    EXPECT_EQ(caller->get("/v2/nowhere").status, 404);
}

TEST_F(SandboxV2Flows, DeletingAFlowThroughV3TakesItsRowsAlong)
{
    const QString id = place("record-kyc-full.json");
    const QString other = createLogin();
    const QJsonArray people{
        QJsonObject{{"name", "Ana"}, {"email", "ana@example.com"}, {"countryCode", "+57"}, {"phone", "3000000001"}}};
    ASSERT_EQ(caller->put(v2At(id), QJsonObject{{"whiteList", people}}).status, 200);
    ASSERT_EQ(caller->put(v2At(other), QJsonObject{{"whiteList", people}}).status, 200);
    ASSERT_EQ(caller->remove(at(id)).status, 200);
    EXPECT_EQ(caller->get(rows).json()["total"], 1);
    EXPECT_EQ(caller->get(rows).json()["data"][0][u"projectFlow"], other);
}
