#include "net/providers/verifik/verifikservice.h"

#include "support/examples.h"
#include "support/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <gtest/gtest.h>

namespace {

QByteArray flowJson(const QByteArray &id)
{
    return "{\"_id\":\"" + id + "\",\"type\":\"onboarding\"}";
}

QByteArray rows(int from, int count)
{
    QByteArray text;
    for (int i = from; i < from + count; ++i)
        text += (text.isEmpty() ? "" : ",") + flowJson(QByteArray::number(i));
    return '[' + text + ']';
}

class VerifikServiceTest : public ::testing::Test
{
protected:
    template <typename T> Result<T> wait(const std::function<void(std::function<void(Result<T>)>)> &start)
    {
        std::optional<Result<T>> result;
        start([&result](Result<T> value) {
            EXPECT_FALSE(result.has_value()) << "the callback must come once";
            result = std::move(value);
        });
        EXPECT_FALSE(result.has_value()) << "the callback must come from the event loop";
        EXPECT_TRUE(QTest::qWaitFor([&result]() { return result.has_value(); }, 20'000));
        return result ? *result : Result<T>(fail(ErrorKind::Usage, QStringLiteral("no callback")));
    }

    Result<FlowList> list()
    {
        return wait<FlowList>([this](FlowService::ListDone done) { service.list(&context, std::move(done)); });
    }
    Result<FlowPage> listPage(const ListPlace &place)
    {
        return wait<FlowPage>([&](FlowService::PageDone done) { service.listPage(place, &context, std::move(done)); });
    }
    Result<RemoteFlow> get(const QString &id = QStringLiteral("1"))
    {
        return wait<RemoteFlow>([this, id](FlowService::FlowDone done) { service.get(id, &context, std::move(done)); });
    }
    Result<RemoteFlow> update(const QString &id = QStringLiteral("1"),
        const QJsonObject &body = {{QStringLiteral("documents"), QJsonObject{{QStringLiteral("attemptLimit"), 5}}}})
    {
        return wait<RemoteFlow>(
            [this, id, body](FlowService::FlowDone done) { service.update(id, body, &context, std::move(done)); });
    }
    Result<RemoteFlow> create()
    {
        return wait<RemoteFlow>([this](FlowService::FlowDone done) {
            service.create({{QStringLiteral("type"), QStringLiteral("onboarding")}}, &context, std::move(done));
        });
    }
    Result<void> remove(const QString &id = QStringLiteral("1"))
    {
        return wait<void>([this, id](FlowService::Finished done) { service.remove(id, &context, std::move(done)); });
    }
    Result<void> test()
    {
        return wait<void>([this](FlowService::Finished done) { service.test(&context, std::move(done)); });
    }

    QByteArray line(size_t index) const { return server.requests().at(index).line(); }

    RawServer server;
    HttpClient http;
    VerifikService service{server.url(QStringLiteral("/v3")), "the-secret", http};
    QObject context;
};

// ---- list: envelopes and paging

TEST_F(VerifikServiceTest, ListsFlowsInEveryEnvelope)
{
    const QByteArray two = "[" + flowJson("a") + ",{\"id\":\"b\",\"type\":\"login\"}]";
    for (const QByteArray &body : QByteArrayList{
             two,
             "\xef\xbb\xbf" + two,
             "{\"data\":" + two + "}",
             "{\"success\":true,\"data\":" + two
                 + ",\"pagination\":{\"page\":1,\"limit\":10,\"total\":2,\"pages\":1},\"signature\":{}}",
             "{\"data\":" + two + ",\"total\":2,\"limit\":20,\"page\":1,\"pages\":1}",
             "{\"data\":" + two + ",\"pagination\":{\"page\":1,\"perPage\":20,\"total\":2}}",
             "{\"data\":{\"docs\":" + two + ",\"totalDocs\":2,\"limit\":100,\"totalPages\":1}}",
             "{\"success\":true,\"data\":{\"docs\":" + two + "}}",
         }) {
        const size_t before = server.requests().size();
        server.answer(200, body);
        const Result<FlowList> flows = list();
        ASSERT_TRUE(flows) << body.constData() << qPrintable(flows.error().toString());
        ASSERT_EQ(flows->flows.size(), 2u) << body.constData();
        EXPECT_EQ(flows->flows[0].id, QLatin1String("a"));
        EXPECT_EQ(flows->flows[1].id, QLatin1String("b"));
        EXPECT_EQ(flows->flows[1].document.value(QLatin1String("type")).toString(), QLatin1String("login"));
        EXPECT_TRUE(flows->skipped.empty());
        EXPECT_EQ(server.requests().size(), before + 1) << body.constData();
    }
    EXPECT_EQ(line(0), "GET /v3/project-flows?page=1&perPage=100 HTTP/1.1");
    EXPECT_EQ(server.requests().front().header("Authorization"), "Bearer the-secret");
}

TEST_F(VerifikServiceTest, ListsTheDocumentedExamples)
{
    for (const char *file : {"verifik-v3/list-200.json", "verifik-v2/list-200-data-only.json",
             "verifik-v2/list-200-paged-object.json", "verifik-v2/list-200-paged-root.json"}) {
        const QByteArray body = Examples::bytes(QString::fromLatin1(file));
        const qsizetype expected = QJsonDocument::fromJson(body).object().value(QLatin1String("data")).toArray().size();
        server.answer(200, body);
        const Result<FlowList> flows = list();
        ASSERT_TRUE(flows) << file;
        EXPECT_EQ(static_cast<qsizetype>(flows->flows.size()), expected) << file;
        EXPECT_TRUE(flows->skipped.empty()) << file;
    }
}

TEST_F(VerifikServiceTest, ReadsPageAfterPageUntilTheTotalIsReached)
{
    server.answer(200, "{\"data\":" + rows(0, 100) + ",\"total\":250}");
    server.answer(200, "{\"data\":" + rows(100, 100) + ",\"total\":250}");
    server.answer(200, "{\"data\":" + rows(200, 50) + ",\"total\":250}");
    const Result<FlowList> flows = list();
    ASSERT_TRUE(flows);
    EXPECT_EQ(flows->flows.size(), 250u);
    ASSERT_EQ(server.requests().size(), 3u);
    EXPECT_EQ(line(2), "GET /v3/project-flows?page=3&perPage=100 HTTP/1.1");
}

TEST_F(VerifikServiceTest, ReadsOnePageAtATimeWhereThatIsAsked)
{
    server.answer(200, "{\"data\":" + rows(0, 20) + ",\"total\":35,\"limit\":20}");
    const Result<FlowPage> first = listPage({});
    ASSERT_TRUE(first);
    EXPECT_EQ(first->list.flows.size(), 20u);
    EXPECT_EQ(first->total, 35);
    ASSERT_TRUE(first->next);
    EXPECT_EQ(server.requests().size(), 1u);

    // One that moved between the pages is told once.
    server.answer(200, "{\"data\":" + rows(19, 16) + ",\"total\":35,\"limit\":20}");
    const Result<FlowPage> second = listPage(*first->next);
    ASSERT_TRUE(second);
    EXPECT_EQ(line(1), "GET /v3/project-flows?page=2&perPage=100 HTTP/1.1");
    EXPECT_EQ(second->list.flows.size(), 15u);
    EXPECT_EQ(second->list.flows.front().id, QStringLiteral("20"));
    EXPECT_FALSE(second->next);
}

TEST_F(VerifikServiceTest, SaysWhyAPageCouldNotBeRead)
{
    server.answer(429, Examples::bytes(QStringLiteral("verifik-v3/error-429.json")), "Retry-After: 3\r\n");
    const Result<FlowPage> page = listPage({});
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, ErrorKind::RateLimited);
}

TEST_F(VerifikServiceTest, ReadsOnWhenTheServerKeepsToSmallerPages)
{
    server.answer(200, "{\"data\":" + rows(0, 20) + ",\"pages\":2,\"limit\":20}");
    server.answer(200, "{\"data\":" + rows(20, 20) + ",\"pages\":2,\"limit\":20}");
    EXPECT_EQ(list().value().flows.size(), 40u);

    // Without any figures, a round count may be a full page.
    server.answer(200, rows(0, 20));
    server.answer(200, rows(20, 7));
    EXPECT_EQ(list().value().flows.size(), 27u);
    EXPECT_EQ(server.requests().size(), 4u);
}

TEST_F(VerifikServiceTest, StopsAtAnEmptyPage)
{
    server.answer(200, rows(0, 100));
    server.answer(200, "{\"data\":[]}");
    EXPECT_EQ(list().value().flows.size(), 100u);
    server.answer(200, "[]");
    EXPECT_TRUE(list().value().flows.empty());
}

TEST_F(VerifikServiceTest, StopsWhenAPageRepeatsOnlyKnownFlows)
{
    server.answer(200, rows(0, 100));
    server.answer(200, rows(0, 100));
    const Result<FlowList> flows = list();
    ASSERT_TRUE(flows);
    EXPECT_EQ(flows->flows.size(), 100u);
    EXPECT_TRUE(flows->skipped.empty()) << "a server without paging is no fault of the flows";
    EXPECT_EQ(server.requests().size(), 2u);
}

TEST_F(VerifikServiceTest, ReadsOneMorePageWhenTheFiguresDisagree)
{
    server.answer(200, "{\"data\":" + rows(0, 10) + ",\"total\":10,\"pages\":2}");
    server.answer(200, "{\"data\":" + rows(10, 5) + ",\"total\":10,\"pages\":2}");
    EXPECT_EQ(list().value().flows.size(), 15u);
}

TEST_F(VerifikServiceTest, ReportsAFailureOnALaterPage)
{
    server.answer(200, rows(0, 100));
    server.answer(429, Examples::bytes(QStringLiteral("verifik-v3/error-429.json")), "Retry-After: 3\r\n");
    const Result<FlowList> flows = list();
    ASSERT_FALSE(flows);
    EXPECT_EQ(flows.error().kind, ErrorKind::RateLimited);
    EXPECT_EQ(flows.error().retryAfter, std::chrono::seconds(3));
}

// ---- list: bad input

TEST_F(VerifikServiceTest, LeavesOutRowsThatAreNoFlowsAndNamesThem)
{
    server.answer(200,
        "{\"data\":[null,7," + flowJson("a")
            + ",{\"name\":\"Sin id\",\"type\":\"login\"},{\"_id\":null},{\"_id\":5},[],"
            + "{\"_id\":\"a\",\"name\":\"Otra vez\"}," + flowJson("b") + "],\"total\":9}");
    const Result<FlowList> flows = list();
    ASSERT_TRUE(flows);
    EXPECT_EQ(flows->flows.size(), 2u);
    ASSERT_EQ(flows->skipped.size(), 7u);
    QString all;
    for (const Error &error : flows->skipped) {
        EXPECT_EQ(error.kind, ErrorKind::Malformed);
        EXPECT_FALSE(error.advice.isEmpty());
        all += error.what;
    }
    EXPECT_TRUE(all.contains(QLatin1String("place 1 ")));
    EXPECT_TRUE(all.contains(QStringLiteral("“Sin id” has no id")));
    EXPECT_TRUE(all.contains(QStringLiteral("“Otra vez” is in the list more than once")));
}

QByteArrayList unreadableBodies()
{
    return {"", "   ", "{\"data\":[{\"_id\":\"1\"", "<!DOCTYPE html><html><body>Log in</body></html>",
        "{\"data\":\"\xff\xfe\"}", QByteArray(10'000, '[') + QByteArray(10'000, ']'),
        "{\"data\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}", "null", "42", "\"text\"", "{}",
        "{\"data\":null}", "{\"data\":5}", "not json", QByteArray("\0\0\0", 3)};
}

TEST_F(VerifikServiceTest, NamesTheListWhenItCannotBeRead)
{
    for (const QByteArray &body : unreadableBodies()) {
        server.answer(200, body);
        const Result<FlowList> flows = list();
        ASSERT_FALSE(flows) << body.left(60).constData();
        EXPECT_EQ(flows.error().kind, ErrorKind::Malformed) << body.left(60).constData();
        EXPECT_TRUE(flows.error().what.contains(QLatin1String("list of flows"))) << qPrintable(flows.error().what);
        EXPECT_FALSE(flows.error().advice.isEmpty());
    }
}

TEST_F(VerifikServiceTest, NamesTheFlowWhenItCannotBeRead)
{
    for (const QByteArray &body :
        unreadableBodies() + QByteArrayList{"[]", "{\"message\":\"done\"}", "{\"data\":[]}"}) {
        server.answer(200, body);
        server.answer(200, body);
        const Result<RemoteFlow> flow = get(QStringLiteral("64a1"));
        ASSERT_FALSE(flow) << body.left(60).constData();
        EXPECT_EQ(flow.error().kind, ErrorKind::Malformed) << body.left(60).constData();
        EXPECT_TRUE(flow.error().what.contains(QStringLiteral("“64a1”"))) << qPrintable(flow.error().what);
        const Result<RemoteFlow> written = update(QStringLiteral("64a1"));
        ASSERT_FALSE(written) << body.left(60).constData();
        EXPECT_EQ(written.error().kind, ErrorKind::Malformed) << body.left(60).constData();
        EXPECT_TRUE(written.error().meaning.contains(QLatin1String("not known")))
            << qPrintable(written.error().meaning);
    }
}

TEST_F(VerifikServiceTest, IsInterruptedByATruncatedFlow)
{
    const QByteArray whole = RawServer::http(200, Examples::bytes(QStringLiteral("verifik-v3/put-200.json")));
    server.answer({whole.left(whole.size() - 40)});
    EXPECT_EQ(get().error().kind, ErrorKind::Interrupted);
    server.answer({whole.left(whole.size() - 40)});
    EXPECT_EQ(update().error().kind, ErrorKind::Interrupted);
}

TEST_F(VerifikServiceTest, TakesAHundredThousandNestedLevelsForWhatTheyAre)
{
    server.answer(
        200, "{\"data\":{\"_id\":\"1\",\"steps\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}}");
    const Result<RemoteFlow> flow = get();
    ASSERT_FALSE(flow);
    EXPECT_EQ(flow.error().kind, ErrorKind::Malformed);
    EXPECT_TRUE(flow.error().what.contains(QLatin1String("nested"))) << qPrintable(flow.error().what);
}

// ---- one flow

TEST_F(VerifikServiceTest, ReadsAFlowInEveryEnvelope)
{
    for (const QByteArray &body : QByteArrayList{flowJson("1"), "{\"data\":" + flowJson("1") + "}",
             "{\"success\":true,\"data\":" + flowJson("1") + ",\"signature\":{}}",
             R"({"data":{"id":"1","type":"onboarding"}})",
             R"({"data":{"type":"onboarding","_id":"1","data":{"x":1}}})"}) {
        server.answer(200, body);
        const Result<RemoteFlow> flow = get();
        ASSERT_TRUE(flow) << body.constData();
        EXPECT_EQ(flow->id, QLatin1String("1"));
        EXPECT_EQ(flow->document.value(QLatin1String("type")).toString(), QLatin1String("onboarding"))
            << body.constData();
    }
    EXPECT_EQ(line(0), "GET /v3/project-flows/1 HTTP/1.1");
}

TEST_F(VerifikServiceTest, KeepsEveryKeyOfARecordAsItCame)
{
    for (const char *file : {"verifik-v3/record-kyc-full.json", "verifik-v3/record-unknown-keys.json",
             "verifik-v3/record-out-of-range.json", "verifik-v3/record-business-skeleton.json",
             "verifik-v3/record-login-default.json"}) {
        const QJsonObject record = Examples::object(QString::fromLatin1(file));
        server.answer(200, "{\"data\":" + QJsonDocument(record).toJson() + "}");
        const Result<RemoteFlow> flow = get(record.value(QLatin1String("_id")).toString());
        ASSERT_TRUE(flow) << file << qPrintable(flow.error().toString());
        EXPECT_EQ(flow->document, record) << file;
    }
}

TEST_F(VerifikServiceTest, RefusesAnAnswerAboutAnotherFlow)
{
    server.answer(200, flowJson("2"));
    const Result<RemoteFlow> flow = get();
    ASSERT_FALSE(flow);
    EXPECT_EQ(flow.error().kind, ErrorKind::Malformed);
}

TEST_F(VerifikServiceTest, SendsExactlyTheBodyItIsGiven)
{
    server.answer(200, Examples::bytes(QStringLiteral("verifik-v3/put-200.json")));
    const Result<RemoteFlow> flow = update(QStringLiteral("64a1b2c3d4e5f6789012346"));
    ASSERT_TRUE(flow) << qPrintable(flow.error().toString());
    EXPECT_EQ(flow->id, QLatin1String("64a1b2c3d4e5f6789012346"));
    EXPECT_EQ(line(0), "PUT /v3/project-flows/64a1b2c3d4e5f6789012346 HTTP/1.1");
    EXPECT_EQ(server.requests().front().body, R"({"documents":{"attemptLimit":5}})");
}

TEST_F(VerifikServiceTest, TakesABareAnswerWithoutIdAndAnEmpty204)
{
    server.answer(200, Examples::bytes(QStringLiteral("verifik-v2/put-200-login-bare.json")));
    EXPECT_EQ(update().value().id, QLatin1String("1"));
    server.answer(204, "");
    const Result<RemoteFlow> flow = update();
    ASSERT_TRUE(flow);
    EXPECT_EQ(flow->id, QLatin1String("1"));
    EXPECT_TRUE(flow->document.isEmpty());
}

TEST_F(VerifikServiceTest, CreatesAFlowAndReadsItsNewId)
{
    server.answer(201, "{\"data\":" + flowJson("new") + "}");
    const Result<RemoteFlow> flow = create();
    ASSERT_TRUE(flow);
    EXPECT_EQ(flow->id, QLatin1String("new"));
    EXPECT_EQ(line(0), "POST /v3/project-flows HTTP/1.1");
    EXPECT_EQ(server.requests().front().body, R"({"type":"onboarding"})");

    server.answer(200, R"({"type":"onboarding","status":"draft"})");
    EXPECT_EQ(create().value().id, QString());
    server.answer(200, R"({"success":true,"data":{"_id":"x","type":"onboarding"}})");
    EXPECT_EQ(create().value().id, QLatin1String("x"));
}

TEST_F(VerifikServiceTest, DeletesAFlow)
{
    server.answer(200, Examples::bytes(QStringLiteral("verifik-v3/delete-200.json")));
    EXPECT_TRUE(remove());
    EXPECT_EQ(line(0), "DELETE /v3/project-flows/1 HTTP/1.1");
    server.answer(204, "");
    EXPECT_TRUE(remove());
    server.answer(200, "");
    EXPECT_TRUE(remove());
    server.answer(409, Examples::bytes(QStringLiteral("verifik-v3/delete-409-active-users.json")));
    EXPECT_EQ(remove().error().kind, ErrorKind::ActiveUsers);
    server.answer(200, "<html>Log in</html>");
    EXPECT_EQ(remove().error().kind, ErrorKind::Malformed);
    server.answer(200, R"({"success":false,"message":"Project flow not found","code":"NotFound"})");
    EXPECT_EQ(remove().error().kind, ErrorKind::NotFound);
}

TEST_F(VerifikServiceTest, TestsTheAccountWithOneSmallRead)
{
    server.answer(200, "{\"data\":[]}");
    EXPECT_TRUE(test());
    EXPECT_EQ(line(0), "GET /v3/project-flows?page=1&perPage=1 HTTP/1.1");
    server.answer(401, Examples::bytes(QStringLiteral("verifik-v2/error-401-invalid-token.json")));
    EXPECT_EQ(test().error().kind, ErrorKind::Unauthorized);
    server.answer(200, "<html></html>");
    EXPECT_EQ(test().error().kind, ErrorKind::Malformed);
}

TEST_F(VerifikServiceTest, EncodesTheIdIntoThePath)
{
    server.answer(200, R"({"data":{"_id":"a/b?c","type":"login"}})");
    EXPECT_TRUE(get(QStringLiteral("a/b?c")));
    EXPECT_EQ(line(0), "GET /v3/project-flows/a%2Fb%3Fc HTTP/1.1");
}

TEST_F(VerifikServiceTest, SendsNothingForAnIdThatIsNone)
{
    for (const char *id : {"", "..", "."}) {
        EXPECT_EQ(get(QString::fromLatin1(id)).error().kind, ErrorKind::Usage);
        EXPECT_EQ(update(QString::fromLatin1(id)).error().kind, ErrorKind::Usage);
        EXPECT_EQ(remove(QString::fromLatin1(id)).error().kind, ErrorKind::Usage);
    }
    EXPECT_TRUE(server.requests().empty());
}

// ---- refusals and endings

TEST_F(VerifikServiceTest, TiesA422ToItsFieldAndNamesTheFlow)
{
    server.answer(422, Examples::bytes(QStringLiteral("verifik-v3/put-422-validation-details.json")));
    const Result<RemoteFlow> flow = update(QStringLiteral("64a1"));
    ASSERT_FALSE(flow);
    EXPECT_EQ(flow.error().kind, ErrorKind::Rejected);
    ASSERT_EQ(flow.error().fields.size(), 1u);
    EXPECT_EQ(flow.error().fields.front().field, "/documents/verificationMethods"_ptr);
    EXPECT_TRUE(flow.error().what.contains(QLatin1String("64a1")));
}

TEST_F(VerifikServiceTest, TakesSuccessFalseInA200ForARefusal)
{
    server.answer(200, Examples::bytes(QStringLiteral("verifik-v2/list-400.json")));
    EXPECT_EQ(list().error().kind, ErrorKind::Rejected);
    server.answer(200, R"({"success":false,"message":"expired_token","code":"Forbidden"})");
    EXPECT_EQ(update().error().kind, ErrorKind::Unauthorized);
    server.answer(200, R"({"error":{"message":"Validation failed","code":"VALIDATION_ERROR"}})");
    EXPECT_EQ(update().error().kind, ErrorKind::Rejected);
}

TEST_F(VerifikServiceTest, NeverPutsTheSecretIntoAnError)
{
    server.answer(400, R"({"message":"token the-secret is wrong","code":"the-secret"})");
    const Result<RemoteFlow> flow = update();
    ASSERT_FALSE(flow);
    const Error &error = flow.error();
    EXPECT_FALSE((error.toString() + error.detail + error.code).contains(QLatin1String("the-secret")));
}

TEST_F(VerifikServiceTest, CancelsEverythingUnderWay)
{
    server.answer({QByteArray(), false});
    server.answer({QByteArray(), false});
    std::vector<ErrorKind> kinds;
    service.list(&context, [&kinds](const Result<FlowList> &flows) { kinds.push_back(flows.error().kind); });
    service.update(QStringLiteral("1"), {}, &context,
        [&kinds](const Result<RemoteFlow> &flow) { kinds.push_back(flow.error().kind); });
    ASSERT_TRUE(QTest::qWaitFor([this]() { return server.requests().size() == 2; }));
    service.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&kinds]() { return kinds.size() == 2; }));
    EXPECT_EQ(kinds, (std::vector<ErrorKind>{ErrorKind::Cancelled, ErrorKind::Cancelled}));
}

TEST_F(VerifikServiceTest, CancelsWhatIsUnderWayWhenItIsDestroyed)
{
    server.answer({QByteArray(), false});
    auto shortLived = std::make_unique<VerifikService>(server.url(), "t", http);
    std::optional<ErrorKind> kind;
    shortLived->list(&context, [&kind](const Result<FlowList> &flows) { kind = flows.error().kind; });
    ASSERT_TRUE(QTest::qWaitFor([this]() { return !server.requests().empty(); }));
    shortLived.reset();
    ASSERT_TRUE(QTest::qWaitFor([&kind]() { return kind.has_value(); }));
    EXPECT_EQ(kind, ErrorKind::Cancelled);
}

TEST_F(VerifikServiceTest, NeverCallsBackForAContextThatIsGone)
{
    server.answer(200, rows(0, 100));
    server.answer({QByteArray(), false});
    auto asker = std::make_unique<QObject>();
    bool isCalled = false;
    service.list(asker.get(), [&isCalled](const Result<FlowList> &) { isCalled = true; });
    ASSERT_TRUE(QTest::qWaitFor([this]() { return server.requests().size() == 2; }));
    asker.reset();
    server.answer(200, "{\"data\":[]}");
    EXPECT_TRUE(test());
    EXPECT_FALSE(isCalled);
}

} // namespace
