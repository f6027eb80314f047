#include "v2practice.h"

#include <QTcpServer>

#include <gmock/gmock.h>

using ::testing::ElementsAre;

namespace {

class SandboxWebhooks : public V2SandboxTest
{
protected:
    static QString webhookAt(const QString &id) { return webhooks + QLatin1Char('/') + id; }
    QString create(const QString &name, bool isActive = true)
    {
        const Reply created = caller->post(
            webhooks, QJsonObject{{"url", "https://example.com/" + name}, {"name", name}, {"isActive", isActive}});
        EXPECT_EQ(created.status, 200) << created.body.constData();
        return created.data()["_id"].toString();
    }
    QStringList names(const QString &query)
    {
        QStringList found;
        const QJsonArray data = caller->get(webhooks + query).json()["data"].toArray();
        for (const QJsonValue &webhook : data)
            found << webhook[u"name"].toString();
        return found;
    }
    QJsonObject tried(const QString &url)
    {
        const Reply reply = caller->post(webhooks + "/test", QJsonObject{{"url", url}});
        EXPECT_EQ(reply.status, 200) << reply.body.constData();
        return reply.data();
    }

    inline static const QString webhooks = QStringLiteral("/v2/webhooks");
};

} // namespace

TEST_F(SandboxWebhooks, CreateGivesTheDocumentedRecord)
{
    const QString flow = createLogin();
    const Reply created = caller->post(webhooks,
        QJsonObject{{"url", "https://example.com/hook"}, {"name", "Main"}, {"isActive", false},
            {"description", "Decisions"}, {"link", QJsonArray{flow}}, {"surprise", 1}});
    ASSERT_EQ(created.status, 200);
    const QJsonObject webhook = created.data();
    EXPECT_THAT(webhook.keys(),
        ElementsAre("__v", "_id", "client", "createdAt", "description", "isActive", "name", "notification",
            "projectFlow", "statistics", "updatedAt", "url"));
    EXPECT_EQ(webhook["projectFlow"], QJsonArray{flow});
    EXPECT_EQ(webhook["notification"][u"fail"], true);
    EXPECT_EQ(webhook["isActive"], false);
    EXPECT_EQ(caller->get(webhookAt(webhook["_id"].toString())).data(), webhook);
}

TEST_F(SandboxWebhooks, WhatACreationNeedsIsNamed)
{
    const auto refusal = [&](const char *body) { return caller->post(webhooks, QByteArray(body)).json(); };
    EXPECT_EQ(refusal(R"({"name":"Main","isActive":true})"),
        (QJsonObject{{"code", "MissingParameter"}, {"message", "missing url\n"}}));
    EXPECT_EQ(refusal("{}")["message"], "missing url\n. missing name\n. missing isActive\n");
    EXPECT_EQ(refusal(R"({"url":"https://example.com","name":"Main","isActive":"yes"})")["message"],
        "Invalid parameter: isActive must be a boolean");
    EXPECT_EQ(
        refusal(R"({"url":"https://example.com","name":"Main","isActive":true,"link":["507f1f77bcf86cd799439011"]})"),
        v2Example("get-404.json"));
    EXPECT_EQ(names(""), QStringList());
}

TEST_F(SandboxWebhooks, TheListComesInPagesAndCanBeFiltered)
{
    const QString flow = createLogin();
    for (int i = 0; i < 22; ++i)
        create(QStringLiteral("Hook%1").arg(i), i % 2 == 0);
    EXPECT_EQ(names("").size(), 20);
    EXPECT_EQ(names("?page=2").size(), 2);
    EXPECT_EQ(names("?perPage=5&page=2").first(), QString("Hook5"));
    EXPECT_EQ(names("?limit=3").size(), 3);
    EXPECT_EQ(names("?where_isActive=true").size(), 11);
    EXPECT_EQ(names("?isActive=false&like_name=hook2"), QStringList{"Hook21"});
    EXPECT_EQ(names("?where_url=https://example.com/Hook7"), QStringList{"Hook7"});
    const QString id = caller->get(webhooks + "?like_name=Hook3").json()["data"][0][u"_id"].toString();
    caller->put(webhookAt(id), QJsonObject{{"link", QJsonArray{flow}}});
    EXPECT_EQ(names("?projectFlow=" + flow), QStringList{"Hook3"});
    const QJsonObject list = caller->get(webhooks + "?perPage=5").json();
    EXPECT_EQ(list["total"], 22);
    EXPECT_EQ(list["pages"], 5);
    EXPECT_EQ(caller->get(webhooks + "?perPage=0").status, 409);

    const QJsonArray linked
        = caller->get(webhookAt(id) + "?populates=projectFlow.project").data()["projectFlow"].toArray();
    ASSERT_EQ(linked.size(), 1);
    EXPECT_EQ(linked[0].toObject(), (QJsonObject{{"_id", flow}, {"project", project()}, {"type", "login"}}));
}

TEST_F(SandboxWebhooks, AnUpdateIsPartial)
{
    const QString id = create("Main");
    const QJsonObject before = caller->get(webhookAt(id)).data();
    const Reply put = caller->put(webhookAt(id), QByteArray(R"({"description":"New","isActive":false,"client":"x"})"));
    ASSERT_EQ(put.status, 200);
    QJsonObject expected = before;
    expected["description"] = "New";
    expected["isActive"] = false;
    expected["updatedAt"] = put.data()["updatedAt"];
    EXPECT_EQ(put.data(), expected);
    EXPECT_EQ(caller->put(webhookAt(id), QByteArray(R"({"url":""})")).json()["message"], "missing url\n");
    EXPECT_EQ(caller->put(webhookAt("x"), QByteArray("{}")).json(),
        (QJsonObject{{"code", "NotFound"}, {"message", "Record not found."}}));
    EXPECT_EQ(caller->get(webhookAt("x")).status, 404);
}

TEST_F(SandboxWebhooks, LinkingWritesTheWebhooksSideAlone)
{
    const QString id = create("Main");
    const QString first = createLogin();
    const QString second = place("record-kyc-full.json");
    const QJsonObject flowBefore = sandbox->flow(first);
    const auto linked = [&](const QJsonObject &body) {
        const Reply put = caller->put(webhookAt(id), body);
        EXPECT_EQ(put.status, 200) << put.body.constData();
        return put.data()["projectFlow"].toArray();
    };
    EXPECT_EQ(linked({{"link", QJsonArray{first, second}}}), (QJsonArray{first, second}));
    EXPECT_EQ(linked({{"link", QJsonArray{first}}}), (QJsonArray{first, second})) << "twice is once";
    EXPECT_EQ(linked({{"unlink", QJsonArray{first}}}), QJsonArray{second});
    EXPECT_EQ(linked({{"link", QJsonArray{first}}, {"unlink", QJsonArray{second}}}), QJsonArray{first});
    EXPECT_EQ(linked({{"unlink", QJsonArray{"507f1f77bcf86cd799439011"}}}), QJsonArray{first});
    EXPECT_EQ(sandbox->flow(first), flowBefore) << "the flow's own webhook is written by a flow's update";
    EXPECT_EQ(caller->put(webhookAt(id), QByteArray(R"({"link":"x"})")).status, 409);

    caller->put(webhookAt(id), QJsonObject{{"link", QJsonArray{second}}});
    ASSERT_EQ(caller->remove(at(second)).status, 200);
    EXPECT_EQ(caller->get(webhookAt(id)).data()["projectFlow"], QJsonArray{first}) << "a deleted flow is forgotten";
}

TEST_F(SandboxWebhooks, ADeletedWebhookIsGoneAndFlowsStillNameIt)
{
    const QString id = create("Main");
    const QString flow = createLogin();
    caller->put(v2At(flow), QJsonObject{{"webhook", id}});
    EXPECT_EQ(caller->get(v2At(flow) + "?populates=webhook").data()["webhook"][u"name"], "Main");
    const Reply removed = caller->remove(webhookAt(id));
    EXPECT_EQ(removed.status, 200);
    EXPECT_EQ(removed.json(), (QJsonObject{{"success", true}, {"message", "Webhook deleted successfully"}}));
    EXPECT_EQ(caller->remove(webhookAt(id)).status, 404);
    EXPECT_EQ(caller->remove(webhookAt(id)).json()["message"], "WEBHOOK_NOT_FOUND");
    EXPECT_EQ(caller->get(v2At(flow)).data()["webhook"], id);
    EXPECT_EQ(caller->get(v2At(flow) + "?populates=webhook").data()["webhook"], QJsonValue::Null);
}

TEST_F(SandboxWebhooks, ATrialReallyCallsThisComputer)
{
    // The practice provider itself is at hand, and must be able to answer while the trial runs.
    const QString base = sandbox->url().toString();
    const QJsonObject refused = tried(base + "/practice/access");
    EXPECT_EQ(refused["status"], "fail");
    EXPECT_EQ(refused["statusCode"], 409) << "a test event names nobody";
    EXPECT_EQ(tried(base + "/nowhere")["statusCode"], 404);

    SandboxOptions other = options;
    other.secret = "another";
    const std::unique_ptr<Sandbox> receiver = PracticeSandbox::start(other);
    receiver->answerNext(204, {});
    const QJsonObject fine = tried(receiver->url().toString().replace("127.0.0.1", "localhost") + "/hook?a=1");
    EXPECT_EQ(fine["status"], "success");
    EXPECT_EQ(fine["statusCode"], 204);
    ASSERT_EQ(receiver->requests().size(), 1U);
    EXPECT_EQ(receiver->requests()[0].method, QString("POST"));
    EXPECT_EQ(receiver->requests()[0].path, QString("/hook?a=1"));
    EXPECT_TRUE(receiver->requests()[0].body.contains("webhook_test"));
}

TEST_F(SandboxWebhooks, ATrialThatNobodyAnswersFails)
{
    quint16 port = 0;
    {
        QTcpServer gone;
        ASSERT_TRUE(gone.listen(QHostAddress::LocalHost));
        port = gone.serverPort();
    }
    const QJsonObject failed = tried(QStringLiteral("http://127.0.0.1:%1/").arg(port));
    EXPECT_EQ(failed["status"], "fail");
    EXPECT_FALSE(failed.contains("statusCode"));
    EXPECT_FALSE(failed["message"].toString().isEmpty());
}

TEST_F(SandboxWebhooks, ATrialNeverLeavesThisComputer)
{
    for (const char *url : {"https://example.com/hook", "http://10.0.0.1/", "http://localhost.example.com/",
             "http://127.0.0.1.example.com/", "http://[2001:db8::1]/", "http://0.0.0.0/", "http://user@example.com/"}) {
        const QJsonObject failed = tried(QLatin1String(url));
        EXPECT_EQ(failed["status"], "fail") << url;
        EXPECT_TRUE(failed["message"].toString().contains("only calls addresses of this computer")) << url;
    }
    for (const char *url : {"nonsense", "ftp://127.0.0.1/", "127.0.0.1:80", "https://127.0.0.1/"})
        EXPECT_EQ(tried(QLatin1String(url))["status"], "fail") << url;
    EXPECT_EQ(caller->post(webhooks + "/test", QByteArray("{}")).json()["message"], "missing url\n");
}
