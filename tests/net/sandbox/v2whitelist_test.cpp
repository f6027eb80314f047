#include "v2practice.h"

#include <gmock/gmock.h>

#include <QDir>

#include <atomic>

using ::testing::ElementsAre;

namespace {

QJsonObject person(const QString &name, int number)
{
    return {{"name", name}, {"email", QStringLiteral("%1@example.com").arg(name.toLower())}, {"countryCode", "+57"},
        {"phone", QString::number(3'000'000'000 + number)}};
}

QJsonArray people(int count)
{
    QJsonArray all;
    for (int i = 0; i < count; ++i)
        all.append(person(QStringLiteral("Person%1").arg(i), i));
    return all;
}

//! White lists: what an upload leaves, and what the address of their own gives.
class SandboxV2WhiteList : public V2SandboxTest
{
protected:
    QStringList names(const QString &query)
    {
        QStringList found;
        const Reply list = caller->get(rows + query);
        EXPECT_EQ(list.status, 200) << list.body.constData();
        const QJsonArray data = list.json()["data"].toArray();
        for (const QJsonValue &row : data)
            found << row[u"name"].toString();
        return found;
    }
    Reply upload(const QString &id, const QJsonArray &list, std::optional<bool> replaces = std::nullopt)
    {
        QJsonObject body{{"whiteList", list}};
        if (replaces)
            body["replaceList"] = *replaces;
        return caller->put(v2At(id), body);
    }
};

} // namespace

TEST_F(SandboxV2WhiteList, TheDocumentedBodiesAddAndReplace)
{
    const QString id = createLogin();
    const QJsonObject stored = sandbox->flow(id);
    ASSERT_EQ(caller->put(v2At(id), v2Example("put-body-whitelist-append.json")).status, 200);
    ASSERT_EQ(caller->put(v2At(id), v2Example("put-body-whitelist-append.json")).status, 200);
    EXPECT_THAT(names("?where_projectFlow=" + id), ElementsAre("<user_name>", "<user_name>"))
        << "an addition that arrives twice adds twice";
    ASSERT_EQ(caller->put(v2At(id), v2Example("put-body-whitelist-replace.json")).status, 200);
    EXPECT_THAT(names("?where_projectFlow=" + id), ElementsAre("<user_name>"));
    EXPECT_EQ(sandbox->flow(id)["webhook"], QJsonValue::Null);
    EXPECT_EQ(sandbox->flow(id)["loginSettings"], stored["loginSettings"]);
    EXPECT_EQ(sandbox->flow(id)["security"][u"source"], "CSV");
}

TEST_F(SandboxV2WhiteList, ARowLooksAsInTheVendorsCollection)
{
    const QString id = createLogin();
    ASSERT_EQ(upload(id, {person("Ana", 1)}).status, 200);
    const QJsonObject list = caller->get(rows).json();
    const QJsonObject row = list["data"][0].toObject();
    const QJsonObject expected = v2Example("whitelist-list-200.json")["data"][0].toObject();
    for (const QString &key : expected.keys())
        EXPECT_EQ(row[key].type(), expected[key].type()) << qPrintable(key);
    EXPECT_EQ(row["projectFlow"], id);
    EXPECT_EQ(row["project"], sandbox->flow(id)["project"]);
    EXPECT_EQ(row["_id"].toString().size(), 24);
    EXPECT_EQ(row["email"], "ana@example.com");
    EXPECT_EQ(list["total"], 1);
    EXPECT_EQ(list["limit"], 20);
    EXPECT_EQ(list["page"], 1);
    EXPECT_EQ(list["pages"], 1);
}

TEST_F(SandboxV2WhiteList, AFlowsRecordNeverHoldsIt)
{
    const QString id = createLogin();
    const Reply put = upload(id, people(2), false);
    EXPECT_EQ(put.json()["whiteList"], people(2)) << "seed 000 answers with the rows that were sent";
    const QJsonObject flow = caller->get(v2At(id)).data();
    EXPECT_FALSE(flow.contains("whiteList"));
    EXPECT_FALSE(flow.contains("replaceList"));
    EXPECT_FALSE(caller->get(v2Flows).body.contains("Person1"));
    EXPECT_FALSE(caller->put(v2At(id), QByteArray(R"({"status":"paused"})")).json().contains("whiteList"));
}

TEST_F(SandboxV2WhiteList, IsReadPageByPage)
{
    const QString id = createLogin();
    const QString other = createLogin();
    ASSERT_EQ(upload(id, people(45)).status, 200);
    ASSERT_EQ(upload(other, {person("Zoe", 99)}).status, 200);
    const QString own = "?where_projectFlow=" + id;
    EXPECT_EQ(names(own).size(), 20);
    EXPECT_EQ(names(own + "&page=3").size(), 5);
    EXPECT_EQ(names(own + "&perPage=50").size(), 45);
    EXPECT_EQ(caller->get(rows + own + "&perPage=20&page=2").json()["pages"], 3);
    EXPECT_EQ(names("?where_projectFlow=" + other), QStringList{"Zoe"});
    EXPECT_EQ(names("?perPage=100&where_project=" + project()).size(), 46);
    EXPECT_EQ(names("?where_project=507f1f77bcf86cd799439011"), QStringList());
    EXPECT_EQ(names(own + "&like_name=person44"), QStringList{"Person44"});
    const Reply refused = caller->get(rows + "?perPage=101");
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.json()["message"], "Invalid parameter: perPage must be between 1 and 100");
}

TEST_F(SandboxV2WhiteList, TheNewestComeFirstWhereThatIsAsked)
{
    std::atomic<int> minutes = 0;
    options.now
        = [&] { return std::chrono::system_clock::time_point(std::chrono::minutes(28'000'000 + minutes.load())); };
    start();
    const QString id = createLogin();
    for (const char *name : {"Ana", "Berta", "Carla"}) {
        ++minutes;
        ASSERT_EQ(upload(id, {person(name, minutes)}).status, 200);
    }
    EXPECT_THAT(names("?sort=-createdAt"), ElementsAre("Carla", "Berta", "Ana"));
    EXPECT_THAT(names("?sort=createdAt"), ElementsAre("Ana", "Berta", "Carla"));
    EXPECT_THAT(names("?sort=-name"), ElementsAre("Carla", "Berta", "Ana"));
    sandbox.reset(); // its threads use the clock above
}

TEST_F(SandboxV2WhiteList, RowsAreRemovedOneByOne)
{
    const QString id = createLogin();
    ASSERT_EQ(upload(id, people(3)).status, 200);
    const QJsonObject row = caller->get(rows).json()["data"][1].toObject();
    const QString rowAt = rows + QLatin1Char('/') + row["_id"].toString();
    const Reply removed = caller->remove(rowAt);
    EXPECT_EQ(removed.status, 200);
    EXPECT_EQ(removed.data(), row);
    EXPECT_THAT(names(""), ElementsAre("Person0", "Person2"));
    EXPECT_EQ(caller->remove(rowAt).status, 404);
    EXPECT_EQ(caller->remove(rowAt).json(), (QJsonObject{{"code", "NotFound"}, {"message", "Record not found."}}));
    EXPECT_EQ(caller->send("PUT", rowAt, "{}").status, 404) << "no page documents an edit of a row";
}

TEST_F(SandboxV2WhiteList, FiveHundredRowsAreTakenAndOneMoreIsRefused)
{
    const QString id = createLogin();
    EXPECT_EQ(upload(id, people(500)).status, 200);
    EXPECT_EQ(caller->get(rows).json()["total"], 500);
    const Reply refused = upload(id, people(501), true);
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(refused.json(),
        (QJsonObject{{"error", "Invalid request"}, {"message", "whiteList must not have more than 500 rows"}}));
    EXPECT_EQ(caller->get(rows).json()["total"], 500) << "nothing was replaced, nothing cut off";
}

TEST_F(SandboxV2WhiteList, ReplacingWithNobodyEmptiesIt)
{
    const QString id = createLogin();
    const QString other = createLogin();
    upload(id, people(3));
    upload(other, people(2));
    EXPECT_EQ(upload(id, {}, false).status, 200);
    EXPECT_EQ(caller->get(rows).json()["total"], 5);
    EXPECT_EQ(upload(id, {}, true).status, 200);
    EXPECT_EQ(caller->get(rows).json()["total"], 2);
    EXPECT_EQ(caller->put(v2At(other), QByteArray(R"({"replaceList":true})")).status, 200);
    EXPECT_EQ(caller->get(rows).json()["total"], 2) << "without rows nothing is replaced";
}

TEST_F(SandboxV2WhiteList, TheSameMailTwiceIsNobodysError)
{
    const QString id = createLogin();
    EXPECT_EQ(upload(id, {person("Ana", 1), person("Ana", 1)}).status, 200);
    EXPECT_THAT(names(""), ElementsAre("Ana", "Ana"));
}

TEST_F(SandboxV2WhiteList, WhichCellsAreRequiredFollowsTheLoginMethods)
{
    const auto refusal = [&](const char *methods, const QJsonObject &row) {
        const QString id = createLogin();
        EXPECT_EQ(caller->put(v2At(id), QByteArray(R"({"loginSettings":)") + methods + "}").status, 200);
        return upload(id, {person("Ana", 1), row}).json()["message"].toString();
    };
    const QJsonObject nameAlone{{"name", "Berta"}};
    EXPECT_EQ(refusal(R"({"email":false,"phone":false})", nameAlone), QString());
    EXPECT_EQ(refusal(R"({"email":true,"phone":false})", nameAlone), QString("missing whiteList.1.email\n"));
    EXPECT_EQ(refusal(R"({"email":false,"phone":true})", nameAlone),
        QString("missing whiteList.1.countryCode\n. missing whiteList.1.phone\n"));
    EXPECT_EQ(refusal(R"({"email":false,"phone":false})", {{"email", "b@example.com"}}),
        QString("missing whiteList.1.name\n"));
}

TEST_F(SandboxV2WhiteList, WhatIsNoListIsRefusedWithAWord)
{
    const QString id = createLogin();
    for (const char *body : {R"({"whiteList":{}})", R"({"whiteList":null})", R"({"whiteList":["Ana"]})",
             R"({"whiteList":[{"name":"Ana","email":"a@example.com","countryCode":57,"phone":"3000000000"}]})"}) {
        const Reply refused = caller->put(v2At(id), QByteArray(body));
        EXPECT_EQ(refused.status, 400) << body;
        EXPECT_FALSE(refused.json()["message"].toString().isEmpty()) << body;
    }
    EXPECT_EQ(caller->put(v2At(id), QByteArray(R"({"replaceList":"yes","whiteList":[]})")).status, 400);
    EXPECT_EQ(caller->get(rows).json()["total"], 0);
}

TEST_F(SandboxV2WhiteList, CanComeWithTheCreationAlready)
{
    QJsonObject body = bodyOf("post-body-login.json");
    body["whiteList"] = people(2);
    const Reply created = caller->post(v2Flows, body);
    ASSERT_EQ(created.status, 200);
    EXPECT_FALSE(created.json().contains("whiteList"));
    EXPECT_EQ(caller->get(rows + "?where_projectFlow=" + created.json()["_id"].toString()).json()["total"], 2);
}

TEST_F(SandboxV2WhiteList, AnAnswerThatIsLostLeavesTheRowsAllTheSame)
{
    const QString id = createLogin();
    sandbox->failNext(SandboxFault::DropAfter);
    EXPECT_EQ(upload(id, people(2), false).status, 0);
    EXPECT_EQ(names("").size(), 2);
    EXPECT_EQ(upload(id, people(2), false).status, 200);
    EXPECT_THAT(names(""), ElementsAre("Person0", "Person1", "Person0", "Person1"));
}

TEST_F(SandboxV2WhiteList, SurvivesARestartWithItsFlow)
{
    options.file = folder.filePath("state.json");
    start();
    const QString id = createLogin();
    ASSERT_EQ(upload(id, people(2)).status, 200);
    const QJsonObject before = caller->get(rows).json();
    start();
    EXPECT_EQ(caller->get(rows).json(), before);
    EXPECT_EQ(caller->get(v2At(id)).status, 200);
}

TEST_F(SandboxV2WhiteList, AnUploadThatTheFileDidNotTakeChangesNeitherFlowNorRows)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir("kept"));
    options.file = folder.filePath("kept/state.json");
    start();
    const QString id = createLogin();
    const QJsonObject before = sandbox->flow(id);
    ASSERT_TRUE(QDir(folder.filePath("kept")).removeRecursively());
    const Reply put
        = caller->put(v2At(id), QJsonObject{{"status", "paused"}, {"whiteList", people(2)}, {"replaceList", true}});
    EXPECT_EQ(put.status, 500);
    EXPECT_EQ(sandbox->flow(id), before);
    EXPECT_EQ(names(""), QStringList());
}
