#include "net/providers/verifik/verifikservice.h"
#include "net/sandbox/sandbox.h"

#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

//! The service against the practice provider: two independent stacks that must agree.
class VerifikV3SandboxTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        SandboxOptions options;
        options.rateLimit = 0;
        begin(std::move(options));
    }

    void begin(SandboxOptions options)
    {
        Result<std::unique_ptr<Sandbox>> started = Sandbox::start(std::move(options));
        ASSERT_TRUE(started) << qPrintable(started.error().toString());
        sandbox = std::move(*started);
        service = std::make_unique<VerifikService>(sandbox->url(), sandbox->secret().toUtf8(), http);
    }

    template <typename T> Result<T> wait(const std::function<void(std::function<void(Result<T>)>)> &start)
    {
        std::optional<Result<T>> result;
        start([&result](Result<T> value) { result = std::move(value); });
        EXPECT_TRUE(QTest::qWaitFor([&result]() { return result.has_value(); }, 30'000));
        return result ? *result : Result<T>(fail(ErrorKind::Usage, QStringLiteral("no callback")));
    }
    Result<FlowList> list()
    {
        return wait<FlowList>([this](FlowService::ListDone done) { service->list(&context, std::move(done)); });
    }
    Result<RemoteFlow> get(const QString &id)
    {
        return wait<RemoteFlow>([&](FlowService::FlowDone done) { service->get(id, &context, std::move(done)); });
    }
    Result<RemoteFlow> update(const QString &id, const QJsonObject &body)
    {
        return wait<RemoteFlow>(
            [&](FlowService::FlowDone done) { service->update(id, body, &context, std::move(done)); });
    }
    Result<RemoteFlow> create(const QJsonObject &body)
    {
        return wait<RemoteFlow>([&](FlowService::FlowDone done) { service->create(body, &context, std::move(done)); });
    }
    Result<void> remove(const QString &id)
    {
        return wait<void>([&](FlowService::Finished done) { service->remove(id, &context, std::move(done)); });
    }
    Result<void> test()
    {
        return wait<void>([this](FlowService::Finished done) { service->test(&context, std::move(done)); });
    }

    //! A personal onboarding flow with this status.
    RemoteFlow sample(const QString &status)
    {
        const Result<FlowList> flows = list();
        if (flows) {
            for (const RemoteFlow &flow : flows->flows) {
                if (flow.document.value(QLatin1String("status")).toString() == status
                    && flow.document.value(QLatin1String("target")).toString() == QLatin1String("personal")
                    && flow.document.contains(QLatin1String("documents")))
                    return flow;
            }
        }
        ADD_FAILURE() << "no sample flow is " << qPrintable(status);
        return {};
    }

    static QJsonObject fiveAttempts()
    {
        return {{QStringLiteral("documents"), QJsonObject{{QStringLiteral("attemptLimit"), 5}}}};
    }

    HttpClient http;
    QObject context;
    std::unique_ptr<Sandbox> sandbox;
    std::unique_ptr<VerifikService> service;
};

TEST_F(VerifikV3SandboxTest, ListsTheSampleFlowsAndReadsEachAsListed)
{
    const Result<FlowList> flows = list();
    ASSERT_TRUE(flows) << qPrintable(flows.error().toString());
    EXPECT_EQ(flows->flows.size(), 6u);
    EXPECT_TRUE(flows->skipped.empty());
    for (const RemoteFlow &listed : flows->flows) {
        const Result<RemoteFlow> flow = get(listed.id);
        ASSERT_TRUE(flow) << qPrintable(flow.error().toString());
        EXPECT_EQ(flow->document, sandbox->flow(listed.id));
    }
}

TEST_F(VerifikV3SandboxTest, SendsOneChangedFieldAndReadsItBack)
{
    const RemoteFlow flow = sample(QStringLiteral("draft"));
    const Result<RemoteFlow> answer = update(flow.id, fiveAttempts());
    ASSERT_TRUE(answer) << qPrintable(answer.error().toString());
    EXPECT_EQ("/documents/attemptLimit"_ptr.in(answer->document), QJsonValue(5));
    EXPECT_EQ("/documents/attemptLimit"_ptr.in(sandbox->flow(flow.id)), QJsonValue(5));
    EXPECT_EQ(sandbox->requests().back().body, R"({"documents":{"attemptLimit":5}})");
}

TEST_F(VerifikV3SandboxTest, TiesARefusalToTheFieldThatCausedIt)
{
    const RemoteFlow flow = sample(QStringLiteral("draft"));
    const Result<RemoteFlow> answer
        = update(flow.id, {{QStringLiteral("liveness"), QJsonObject{{QStringLiteral("attemptLimit"), 9}}}});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Rejected);
    ASSERT_FALSE(answer.error().fields.empty());
    EXPECT_EQ(answer.error().fields.front().field, "/liveness/attemptLimit"_ptr);
    EXPECT_EQ(sandbox->flow(flow.id), flow.document);
}

TEST_F(VerifikV3SandboxTest, CreatesAndDeletesAFlow)
{
    QJsonObject body = sample(QStringLiteral("draft")).document;
    for (const char *key : {"_id", "client", "createdAt", "updatedAt", "__v"})
        body.remove(QLatin1String(key));
    const Result<RemoteFlow> created = create(body);
    ASSERT_TRUE(created) << qPrintable(created.error().toString() + created.error().detail);
    ASSERT_FALSE(created->id.isEmpty());
    EXPECT_FALSE(sandbox->flow(created->id).isEmpty());

    EXPECT_TRUE(remove(created->id));
    EXPECT_EQ(get(created->id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(remove(created->id).error().kind, ErrorKind::NotFound);
}

TEST_F(VerifikV3SandboxTest, TellsActiveUsersFromOtherRefusals)
{
    const RemoteFlow flow = sample(QStringLiteral("active"));
    sandbox->setActiveUsers(true);
    EXPECT_EQ(update(flow.id, fiveAttempts()).error().kind, ErrorKind::ActiveUsers);
    EXPECT_EQ(remove(flow.id).error().kind, ErrorKind::ActiveUsers);
    sandbox->setActiveUsers(false);
    EXPECT_TRUE(update(flow.id, fiveAttempts()));
}

TEST_F(VerifikV3SandboxTest, TestsTheAccountsToken)
{
    EXPECT_TRUE(test());
    for (const char *token : {"wrong", "expired"}) {
        service = std::make_unique<VerifikService>(sandbox->url(), token, http);
        EXPECT_EQ(test().error().kind, ErrorKind::Unauthorized) << token;
    }
    service = std::make_unique<VerifikService>(sandbox->url(), "forbidden", http);
    EXPECT_EQ(test().error().kind, ErrorKind::Forbidden);
}

TEST_F(VerifikV3SandboxTest, NamesEachFaultAndNeverSendsAWriteTwice)
{
    struct Row
    {
        SandboxFault::Kind fault;
        ErrorKind kind;
        bool isApplied;
    };
    for (const Row &row : {Row{SandboxFault::DropBefore, ErrorKind::Interrupted, false},
             Row{SandboxFault::DropAfter, ErrorKind::Interrupted, true},
             Row{SandboxFault::Http500, ErrorKind::Server, false}, Row{SandboxFault::Http503, ErrorKind::Server, false},
             Row{SandboxFault::Truncate, ErrorKind::Interrupted, true},
             Row{SandboxFault::Html, ErrorKind::Malformed, false}}) {
        const RemoteFlow flow = sample(QStringLiteral("draft"));
        const int before = "/documents/attemptLimit"_ptr.in(flow.document).toInt();
        const int wanted = before == 5 ? 4 : 5;
        const size_t requests = sandbox->requests().size();
        sandbox->failNext(row.fault);
        const Result<RemoteFlow> answer
            = update(flow.id, {{QStringLiteral("documents"), QJsonObject{{QStringLiteral("attemptLimit"), wanted}}}});
        ASSERT_FALSE(answer) << row.fault;
        EXPECT_EQ(answer.error().kind, row.kind) << row.fault;
        EXPECT_EQ("/documents/attemptLimit"_ptr.in(sandbox->flow(flow.id)), QJsonValue(row.isApplied ? wanted : before))
            << row.fault;
        EXPECT_EQ(sandbox->requests().size(), requests + 1) << row.fault;
    }
}

TEST_F(VerifikV3SandboxTest, CarriesTheWaitOfTheRateLimit)
{
    SandboxOptions options;
    options.rateLimit = 2;
    begin(std::move(options));
    EXPECT_TRUE(test());
    EXPECT_TRUE(test());
    const Result<void> third = test();
    ASSERT_FALSE(third);
    EXPECT_EQ(third.error().kind, ErrorKind::RateLimited);
    ASSERT_TRUE(third.error().retryAfter);
    EXPECT_LE(*third.error().retryAfter, 60s);
}

TEST_F(VerifikV3SandboxTest, IsOfflineOnceTheProviderIsGone)
{
    const RemoteFlow flow = sample(QStringLiteral("draft"));
    sandbox.reset();
    EXPECT_EQ(update(flow.id, fiveAttempts()).error().kind, ErrorKind::Offline);
    EXPECT_EQ(list().error().kind, ErrorKind::Offline);
}

} // namespace
