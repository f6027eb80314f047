#include "practice.h"

#include <QJsonDocument>

using SandboxFaults = StartedSandboxTest;

namespace {
const QByteArray change = R"({"documents":{"attemptLimit":5}})";
}

TEST(SandboxFaultText, NamesEveryKindAndItsRequest)
{
    const std::pair<const char *, SandboxFault::Kind> kinds[]{{"drop-before@1", SandboxFault::DropBefore},
        {"drop-after@1", SandboxFault::DropAfter}, {"http-500@1", SandboxFault::Http500},
        {"http-503@1", SandboxFault::Http503}, {"truncate@1", SandboxFault::Truncate}, {"html@1", SandboxFault::Html}};
    for (const auto &[text, kind] : kinds) {
        const Result<SandboxFault> fault = SandboxFault::parse(text);
        ASSERT_TRUE(fault) << text;
        EXPECT_EQ(fault->kind, kind) << text;
        EXPECT_EQ(fault->request, 1);
    }
    EXPECT_EQ(SandboxFault::parse("drop-after@37")->request, 37);
}

TEST(SandboxFaultText, RefusesAnythingElse)
{
    for (const char *text : {"", "html", "html@", "html@0", "html@-1", "html@x", "@3", "explode@3", "html@1@2"}) {
        const Result<SandboxFault> fault = SandboxFault::parse(text);
        ASSERT_FALSE(fault) << text;
        EXPECT_EQ(fault.error().kind, ErrorKind::Usage);
        EXPECT_TRUE(fault.error().advice.contains("drop-after")) << qPrintable(fault.error().advice);
    }
}

TEST_F(SandboxFaults, DropBeforeClosesWithoutAByteAndAppliesNothing)
{
    const QString id = place("record-kyc-full.json");
    sandbox->failNext(SandboxFault::DropBefore);
    const Reply put = caller->put(at(id), change);
    EXPECT_EQ(put.status, 0);
    EXPECT_EQ(sandbox->flow(id)["documents"][u"attemptLimit"], 3);
    EXPECT_EQ(sandbox->requests().back().status, 0);
    EXPECT_EQ(sandbox->requests().back().body, change);
    EXPECT_EQ(caller->put(at(id), change).status, 200);
}

TEST_F(SandboxFaults, DropAfterAppliesAndClosesWithoutAByte)
{
    const QString id = place("record-kyc-full.json");
    sandbox->failNext(SandboxFault::DropAfter);
    EXPECT_EQ(caller->put(at(id), change).status, 0);
    EXPECT_EQ(sandbox->flow(id)["documents"][u"attemptLimit"], 5);
    EXPECT_EQ(sandbox->requests().back().status, 0);
}

TEST_F(SandboxFaults, DropsEndAConnectionThatWasKeptOpen)
{
    const QString id = place("record-kyc-full.json");
    caller->keepOpen();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(caller->get(at(id)).status, 200);
    sandbox->failNext(SandboxFault::DropAfter);
    EXPECT_EQ(caller->put(at(id), change).status, 0);
    EXPECT_EQ(caller->get(at(id)).data()["documents"][u"attemptLimit"], 5);
}

TEST_F(SandboxFaults, ServerErrorsApplyNothing)
{
    const QString id = place("record-kyc-full.json");
    sandbox->failNext(SandboxFault::Http500);
    sandbox->failNext(SandboxFault::Http503);
    for (int status : {500, 503}) {
        const Reply put = caller->put(at(id), change);
        EXPECT_EQ(put.status, status);
        EXPECT_FALSE(put.json()["message"].toString().isEmpty());
    }
    EXPECT_EQ(sandbox->flow(id)["documents"][u"attemptLimit"], 3);
}

TEST_F(SandboxFaults, TruncateSendsHalfOfWhatItAnnounces)
{
    const QString id = place("record-kyc-full.json");
    sandbox->failNext(SandboxFault::Truncate);
    const Reply put = caller->put(at(id), change);
    EXPECT_EQ(put.status, 200);
    EXPECT_FALSE(put.isWhole);
    const QByteArray whole = QJsonDocument(QJsonObject{{"data", sandbox->flow(id)}}).toJson(QJsonDocument::Compact);
    EXPECT_EQ(put.headers.value("content-length").toLongLong(), whole.size());
    EXPECT_EQ(put.body, whole.left(whole.size() / 2));
    EXPECT_EQ(sandbox->flow(id)["documents"][u"attemptLimit"], 5);
}

TEST_F(SandboxFaults, HtmlComesWithASuccessAndAppliesNothing)
{
    const QString id = place("record-kyc-full.json");
    sandbox->failNext(SandboxFault::Html);
    const Reply put = caller->put(at(id), change);
    EXPECT_EQ(put.status, 200);
    EXPECT_EQ(put.headers.value("content-type"), QByteArray("text/html"));
    EXPECT_TRUE(put.body.startsWith("<!DOCTYPE html>"));
    EXPECT_EQ(sandbox->flow(id)["documents"][u"attemptLimit"], 3);
}

TEST_F(SandboxFaults, AnOrderedAnswerComesAsItStands)
{
    const QByteArray page = "no JSON at all";
    sandbox->answerNext(418, page, "text/plain");
    sandbox->answerNext(200, {});
    const Reply first = caller->get(flows);
    EXPECT_EQ(first.status, 418);
    EXPECT_EQ(first.body, page);
    EXPECT_EQ(first.headers.value("content-type"), QByteArray("text/plain"));
    const Reply second = caller->get(flows);
    EXPECT_EQ(second.status, 200);
    EXPECT_TRUE(second.body.isEmpty());
    EXPECT_EQ(caller->get(flows).json()["data"].toArray().size(), 0);
}

TEST_F(SandboxFaults, AnOrderedErrorWithoutABodyStaysWithoutABody)
{
    sandbox->answerNext(503, {});
    const Reply reply = caller->get(flows);
    EXPECT_EQ(reply.status, 503);
    EXPECT_TRUE(reply.body.isEmpty());
}

TEST_F(SandboxFaults, NumberedFaultsCountEveryRequestFromOne)
{
    options.faults = {{SandboxFault::Http503, 2}, {SandboxFault::DropBefore, 4}};
    start();
    EXPECT_EQ(caller->get(flows).status, 200);
    EXPECT_EQ(caller->get(flows).status, 503);
    EXPECT_EQ(caller->with("wrong").get(flows).status, 401);
    EXPECT_EQ(caller->get(flows).status, 0);
    EXPECT_EQ(caller->get(flows).status, 200);
}
