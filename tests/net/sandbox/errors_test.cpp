#include "practice.h"

#include <QDateTime>

using SandboxErrors = StartedSandboxTest;

TEST_F(SandboxErrors, AnIdThatIsNotTwentyFourHexDigitsIsABadRequest)
{
    for (const char *id :
        {"64a1b2c3d4e5f6789012346", "64a1b2c3d4e5f678901234zz", "64a1b2c3d4e5f678901234560", "%20", "x"}) {
        const Reply put = caller->put(at(id), QByteArray("{}"));
        EXPECT_EQ(put.status, 400) << id;
        EXPECT_EQ(put.timeless(), example("put-400-bad-request.json"));
        EXPECT_EQ(caller->get(at(id)).status, 400);
        EXPECT_EQ(caller->remove(at(id)).status, 400);
    }
}

TEST_F(SandboxErrors, ErrorsOfAPutCarryTheMomentTheyWereMade)
{
    const QString moment = caller->put(at("x"), QByteArray("{}")).json()["timestamp"].toString();
    EXPECT_TRUE(QDateTime::fromString(moment, Qt::ISODateWithMs).isValid()) << qPrintable(moment);
}

TEST_F(SandboxErrors, AMissingOrWrongTokenIsUnauthorized)
{
    const QString id = place("record-kyc-full.json");
    for (const QByteArray &token : {QByteArray(), QByteArray("wrong"), sandbox->secret().toUtf8() + "x"}) {
        Caller stranger = caller->with(token);
        const Reply put = stranger.put(at(id), QByteArray(R"({"status":"paused"})"));
        EXPECT_EQ(put.status, 401);
        EXPECT_EQ(put.timeless(), example("put-401-forbidden-code.json"));
        EXPECT_EQ(stranger.get(flows).status, 401);
        EXPECT_EQ(stranger.post(flows, QByteArray("{}")).status, 401);
        EXPECT_EQ(stranger.remove(at(id)).status, 401);
        EXPECT_EQ(stranger.get("/v3/projects").status, 401);
    }
    EXPECT_EQ(sandbox->flow(id)["status"], "active");
}

TEST_F(SandboxErrors, AnExpiredTokenIsForbiddenWithItsOwnMessage)
{
    const Reply get = caller->with("expired").get(flows);
    EXPECT_EQ(get.status, 403);
    EXPECT_EQ(get.json(), (QJsonObject{{"message", "expired_token"}, {"code", "Forbidden"}}));
}

TEST_F(SandboxErrors, ATokenWithoutPermissionIsForbidden)
{
    const QString id = place("record-kyc-full.json");
    const Reply put = caller->with("forbidden").put(at(id), QByteArray(R"({"status":"paused"})"));
    EXPECT_EQ(put.status, 403);
    EXPECT_EQ(put.timeless(), example("put-403-forbidden.json"));
}

TEST_F(SandboxErrors, AnUnknownFlowIsNotFound)
{
    const QString id = QStringLiteral("64a1b2c3d4e5f67890123460");
    const Reply put = caller->put(at(id), QByteArray("{}"));
    EXPECT_EQ(put.status, 404);
    EXPECT_EQ(put.timeless(), example("put-404-not-found.json"));
    // The vendor's pages for the other two show message and code alone.
    const QJsonObject brief{{"message", "Project flow not found"}, {"code", "NotFound"}};
    EXPECT_EQ(caller->get(at(id)).json(), brief);
    EXPECT_EQ(caller->remove(at(id)).json(), brief);
}

TEST_F(SandboxErrors, AnUnknownAddressIsNotFound)
{
    EXPECT_EQ(caller->get("/").status, 404);
    EXPECT_EQ(caller->get("/v3/webhooks").status, 404);
    EXPECT_EQ(caller->get("/v3/project-flows/64a1b2c3d4e5f67890123460/steps").status, 404);
    EXPECT_EQ(caller->send("PATCH", flows, "{}").status, 404);
}

TEST_F(SandboxErrors, AFlowWithActiveUsersCannotBeUpdatedNorDeleted)
{
    const QString id = place("record-kyc-full.json");
    sandbox->setActiveUsers(true);
    const Reply put = caller->put(at(id), QByteArray(R"({"documents":{"attemptLimit":5}})"));
    EXPECT_EQ(put.status, 409);
    EXPECT_EQ(put.timeless(), example("put-409-active-users.json"));
    const Reply removed = caller->remove(at(id));
    EXPECT_EQ(removed.status, 409);
    EXPECT_EQ(removed.json(), example("delete-409-active-users.json"));
    EXPECT_EQ(sandbox->flow(id)["documents"][u"attemptLimit"], 3);

    EXPECT_EQ(caller->put(at(id), QByteArray(R"({"status":"paused","documents":{"attemptLimit":5}})")).status, 409);
    EXPECT_EQ(caller->get(at(id)).status, 200);

    sandbox->setActiveUsers(false);
    EXPECT_EQ(caller->put(at(id), QByteArray(R"({"documents":{"attemptLimit":5}})")).status, 200);
}

TEST_F(SandboxErrors, PausingFirstGetsRoundActiveUsers)
{
    options.hasActiveUsers = true;
    start();
    const QString id = place("record-kyc-full.json");
    EXPECT_EQ(caller->put(at(id), QByteArray(R"({"status":"paused"})")).status, 200);
    EXPECT_EQ(caller->put(at(id), QByteArray(R"({"documents":{"attemptLimit":5}})")).status, 200);
    EXPECT_EQ(caller->put(at(id), QByteArray(R"({"status":"active"})")).status, 200);
    EXPECT_EQ(caller->put(at(id), QByteArray(R"({"status":"draft"})")).status, 200);
    EXPECT_EQ(caller->remove(at(id)).status, 200);
}

TEST_F(SandboxErrors, ABodyThatIsNotAJsonObjectIsABadRequest)
{
    const QString id = place("record-kyc-full.json");
    const QJsonObject expected{{"message", "Invalid JSON format"}, {"code", "BadRequest"}, {"status", 400}};
    const QByteArray deep = QByteArray(R"({"documents":)") + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}";
    const QByteArray nested = QByteArray(1'010, '{').replace("{", R"({"a":)") + "1" + QByteArray(1'010, '}');
    for (const QByteArray &body : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("null"), QByteArray("5"),
             QByteArray("\"text\""), QByteArray("<html></html>"), QByteArray("{\"status\":\"\xff\xfe\"}"),
             QByteArray("\0\0\0", 3), deep, nested}) {
        const Reply put = caller->put(at(id), body);
        EXPECT_EQ(put.status, 400) << body.left(40).constData();
        EXPECT_EQ(put.timeless(), expected);
        EXPECT_EQ(caller->post(flows, body).status, 400);
    }
    EXPECT_EQ(caller->get(at(id)).status, 200);
}

TEST_F(SandboxErrors, ABlockThatIsNoObjectIsRefusedWithItsName)
{
    const QString id = place("record-kyc-full.json");
    for (const char *value : {"null", "5", "\"text\"", "[]", "true"}) {
        const Reply put = caller->put(at(id), QByteArray("{\"documents\":") + value + "}");
        EXPECT_EQ(put.status, 422) << value;
        EXPECT_EQ(put.json()["details"][0][u"field"], "documents") << value;
    }
}

TEST_F(SandboxErrors, ABodyPastTenMegabytesIsTooLarge)
{
    const QString id = place("record-kyc-full.json");
    const Reply put
        = caller->put(at(id), QByteArray(R"({"documents":{"x":")") + QByteArray(10 * 1024 * 1024, 'x') + "\"}}");
    EXPECT_EQ(put.status, 413);
    EXPECT_FALSE(put.json()["message"].toString().isEmpty());
    EXPECT_EQ(sandbox->requests().back().status, 413);
    EXPECT_EQ(caller->get(at(id)).status, 200);
}

TEST_F(SandboxErrors, NonsenseInsteadOfHttpHarmsNobody)
{
    Caller nonsense = caller->with({});
    EXPECT_EQ(nonsense.raw("nonsense\r\n\r\n").status, 400);
    EXPECT_EQ(nonsense.raw("GET / HTTP/9.9\r\n\r\n").status, 400);
    EXPECT_EQ(nonsense.raw("GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n").status, 414);
    EXPECT_EQ(
        nonsense.raw("PUT /v3/project-flows HTTP/1.1\r\nContent-Length: x\r\nConnection: close\r\n\r\n").status, 401);
    EXPECT_EQ(caller->get(flows).status, 200);
}

TEST_F(SandboxErrors, ALongAddressIsAnswered)
{
    EXPECT_EQ(caller->get("/v3/project-flows/" + QString(8000, 'a')).status, 400);
}

TEST_F(SandboxErrors, ACreateWithoutItsRequiredFieldsNamesThem)
{
    const Reply post = caller->post(flows, QJsonObject{{"type", "onboarding"}, {"name", ""}, {"project", 5}});
    EXPECT_EQ(post.status, 422);
    EXPECT_EQ(post.timeless(),
        (QJsonObject{{"message", "Project flow validation failed"}, {"code", "UnprocessableEntity"}, {"status", 422},
            {"details",
                QJsonArray{QJsonObject{{"field", "project"}, {"message", "project is required"}},
                    QJsonObject{{"field", "name"}, {"message", "name is required"}}}}}));
    EXPECT_TRUE(caller->get(flows).json()["data"].toArray().isEmpty());
}

TEST_F(SandboxErrors, AnInvalidUpdateChangesNothingAndAnswersAsDocumented)
{
    const QString id = place("record-kyc-full.json");
    sandbox->editBehindOurBack(id, "/steps/document"_ptr, "skip");
    sandbox->editBehindOurBack(id, "/documents/verificationMethods"_ptr, QJsonArray());
    const QJsonObject before = sandbox->flow(id);
    const Reply put = caller->put(at(id), QByteArray(R"({"steps":{"document":"mandatory"}})"));
    EXPECT_EQ(put.status, 422);
    EXPECT_EQ(put.timeless(), example("put-422-validation-details.json"));
    EXPECT_EQ(sandbox->flow(id), before);
}
