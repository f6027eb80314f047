#include "net/sync/enginefixture.h"
#include "support/examples.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

// What v2 flows add to sending: white lists that are never read back, webhooks that know their flows, projects.

namespace {

class VerifikV2Push : public EngineTest
{
protected:
    static constexpr const char *login = "6643b1f2c4a19e0012d4e101"; // active, with twelve people on its list
    static constexpr const char *onboarding = "66d8e2a1c4a19e0012d4e102"; // a draft
    static constexpr const char *steps = "670f2e5bc4a19e0012d4e103"; // paused
    static constexpr const char *project = "66d8e0f4c4a19e0012d4b107";

    static QJsonArray people(std::initializer_list<const char *> names)
    {
        QJsonArray rows;
        for (const char *name : names) {
            const QString text = QString::fromLatin1(name);
            rows.append(QJsonObject{{QStringLiteral("name"), text},
                {QStringLiteral("email"), text + QStringLiteral("@example.com")},
                {QStringLiteral("countryCode"), QStringLiteral("+57")},
                {QStringLiteral("phone"), QStringLiteral("300000%1").arg(rows.size() + 1000)}});
        }
        return rows;
    }

    //! The people that the provider has on the list of the login flow.
    qsizetype stored()
    {
        std::optional<Result<FlowList>> list;
        engine->records().list(QStringLiteral("practice"), RecordKind::WhiteListRows, login, &context,
            [&](const Result<FlowList> &answer) { list = answer; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return list.has_value(); }, 20'000));
        return list && *list ? static_cast<qsizetype>((*list)->flows.size()) : -1;
    }

    //! The pull's two lists and a look at the stored people are the first three requests.
    void beginWithFaults(std::vector<SandboxFault> faults)
    {
        SandboxOptions options = PracticeSandbox::options();
        options.faults = std::move(faults);
        begin(options);
    }

    QStringList flowBodies() const
    {
        QStringList bodies;
        for (const SandboxRequest &request : sandbox->requests()) {
            if (request.method != QLatin1String("GET") && request.path.contains(QLatin1String("/project-flows")))
                bodies << QString::fromUtf8(request.body);
        }
        return bodies;
    }
};

} // namespace

TEST_F(VerifikV2Push, PullsTheFlowsOfBothVersionsOnce)
{
    EXPECT_EQ(pull().pulled, 10);
    EXPECT_EQ(record(login).kind, QStringLiteral("verifik-v2/login"));
    EXPECT_EQ(record(steps).kind, QStringLiteral("verifik-v2/steps"));
    EXPECT_EQ(record(mexico).kind, QStringLiteral("verifik-v3/personal-onboarding"));
}

TEST_F(VerifikV2Push, SendsOneChangedSettingToTheAddressOfItsVersion)
{
    pull();
    edit(steps, "/description"_ptr, QStringLiteral("For partners in Lima"));
    EXPECT_EQ(push(steps).outcome, PushOutcome::Sent);
    EXPECT_EQ(flowBodies(), QStringList{QStringLiteral(R"({"description":"For partners in Lima"})")});
    EXPECT_EQ(record(steps).state, FlowState::Clean);
}

TEST_F(VerifikV2Push, PeopleAreAddedOnceAndAreNoChangeAfterwards)
{
    pull();
    const qsizetype before = stored();
    edit(login, "/whiteList"_ptr, people({"ana", "luis"}));
    const PushResult result = push(login);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_EQ(record(login).state, FlowState::Clean);
    EXPECT_TRUE("/whiteList"_ptr.in(record(login).working).isUndefined());
    EXPECT_EQ(stored(), before + 2);
    EXPECT_EQ(push(login).outcome, PushOutcome::NothingToSend);
}

TEST_F(VerifikV2Push, AnAdditionWhoseAnswerGotLostIsNotRepeated)
{
    beginWithFaults({{SandboxFault::DropAfter, 6}}); // the PUT
    pull();
    const qsizetype before = stored();
    edit(login, "/whiteList"_ptr, people({"ana", "luis"}));
    const PushResult result = push(login);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_EQ(stored(), before + 2);
    EXPECT_EQ(flowBodies().size(), 1);
}

TEST_F(VerifikV2Push, AnAdditionThatNeverArrivedIsSentAgain)
{
    beginWithFaults({{SandboxFault::DropBefore, 6}});
    pull();
    const qsizetype before = stored();
    edit(login, "/whiteList"_ptr, people({"ana", "luis"}));
    EXPECT_EQ(push(login).outcome, PushOutcome::Offline);
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(push(login).outcome, PushOutcome::Sent);
    EXPECT_EQ(stored(), before + 2);
}

TEST_F(VerifikV2Push, AnAdditionInDoubtIsSettledByTheProvidersListBeforeTheNextAttempt)
{
    // The PUT is applied, and then nothing can be read.
    beginWithFaults({{SandboxFault::DropAfter, 6}, {SandboxFault::DropBefore, 7}});
    pull();
    const qsizetype before = stored();
    edit(login, "/whiteList"_ptr, people({"ana", "luis"}));
    EXPECT_EQ(push(login).outcome, PushOutcome::Unknown);
    EXPECT_EQ(record(login).state, FlowState::Unknown);
    EXPECT_FALSE("/whiteList"_ptr.in(record(login).working).isUndefined());

    const PushResult next = push(login);
    EXPECT_EQ(next.outcome, PushOutcome::NothingToSend) << (next.error ? qPrintable(next.error->toString()) : "");
    EXPECT_EQ(stored(), before + 2);
    EXPECT_EQ(record(login).state, FlowState::Clean);
    EXPECT_TRUE("/whiteList"_ptr.in(record(login).working).isUndefined());
}

TEST_F(VerifikV2Push, AReplacementLeavesThoseWhoWereSent)
{
    pull();
    edit(login, "/whiteList"_ptr, people({"ana", "luis"}));
    edit(login, "/replaceList"_ptr, true);
    EXPECT_EQ(push(login).outcome, PushOutcome::Sent);
    EXPECT_EQ(stored(), 2);
    EXPECT_EQ(record(login).changes, 0);
}

TEST_F(VerifikV2Push, TheWordReplaceAloneNeverEmptiesAList)
{
    pull();
    const qsizetype before = stored();
    edit(login, "/replaceList"_ptr, true);
    const PushResult result = push(login);
    ASSERT_EQ(result.outcome, PushOutcome::Rejected);
    EXPECT_EQ(result.error->kind, ErrorKind::Invalid);
    EXPECT_TRUE(flowBodies().isEmpty());
    EXPECT_EQ(stored(), before);
}

TEST_F(VerifikV2Push, BothSidesKnowOfAChangedWebhook)
{
    pull();
    const QString was = QStringLiteral("65f1a58cc4a19e0012d4c201"), now = QStringLiteral("66214d02c4a19e0012d4c202");
    edit(login, "/webhook"_ptr, now);
    const PushResult result = push(login);
    EXPECT_EQ(result.outcome, PushOutcome::Sent);
    EXPECT_FALSE(result.error) << qPrintable(result.error->toString());
    std::optional<Result<FlowList>> list;
    engine->records().list(QStringLiteral("practice"), RecordKind::Webhooks, {}, &context,
        [&](const Result<FlowList> &answer) { list = answer; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return list.has_value(); }, 20'000));
    ASSERT_TRUE(*list);
    for (const RemoteFlow &webhook : (*list)->flows) {
        const QJsonArray flows = webhook.document.value(QLatin1String("projectFlow")).toArray();
        EXPECT_EQ(flows.contains(QJsonValue(QLatin1String(login))), webhook.id == now) << qPrintable(webhook.id);
    }
    EXPECT_EQ(was, QStringLiteral("65f1a58cc4a19e0012d4c201"));
}

TEST_F(VerifikV2Push, AProjectIsEditedAndSentLikeAFlow)
{
    std::optional<PullReport> report;
    engine->pullProjects(QStringLiteral("practice"), {}, &context, [&](const PullReport &done) { report = done; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return report.has_value(); }, 20'000));
    EXPECT_EQ(report->pulled, 9);
    EXPECT_TRUE(report->errors.empty());
    EXPECT_FALSE(record(project).isFlow());

    edit(project, "/name"_ptr, QStringLiteral("Credit cards Mexico"));
    const PushResult result = push(project);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_EQ(sandbox->requests().back().path.section(QLatin1Char('?'), 0, 0),
        QStringLiteral("/v2/projects/%1").arg(QLatin1String(project)));
    EXPECT_EQ(sentBodies(), QStringList{QStringLiteral(R"({"name":"Credit cards Mexico"})")});
    EXPECT_EQ(record(project).state, FlowState::Clean);
}

TEST_F(VerifikV2Push, CreatesTheSeedsStepsFlow)
{
    QJsonObject document = Examples::object(QStringLiteral("verifik-v2/post-body-configuration.json"));
    document.insert(QStringLiteral("project"), QStringLiteral("670f2c31c4a19e0012d4b108"));
    const Result<FlowRecord> created
        = engine->createLocal(QStringLiteral("practice"), QStringLiteral("verifik-v2/steps"), document);
    ASSERT_TRUE(created) << qPrintable(created.error().toString());
    const PushResult result = push(created->id);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_EQ(record(result.id).state, FlowState::Clean);
    const QJsonObject stored = sandbox->flow(result.id);
    EXPECT_EQ(stored.value(QLatin1String("steps")), document.value(QLatin1String("steps")));
    EXPECT_EQ(stored.value(QLatin1String("configuration")), document.value(QLatin1String("configuration")));
}

TEST_F(VerifikV2Push, ADeletedOlderFlowIsNoRequest)
{
    pull();
    std::optional<Result<void>> answer;
    engine->remove(QStringLiteral("practice"), steps, &context, [&](const Result<void> &done) { answer = done; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
    ASSERT_FALSE(*answer);
    EXPECT_EQ(answer->error().kind, ErrorKind::Usage);
    EXPECT_TRUE(store->flow(QStringLiteral("practice"), steps));
}

TEST_F(VerifikV2Push, APullInBetweenDoesNotMakeAnAdditionCertain)
{
    beginWithFaults({{SandboxFault::DropAfter, 6}, {SandboxFault::DropBefore, 7}});
    pull();
    const qsizetype before = stored();
    edit(login, "/whiteList"_ptr, people({"ana", "luis"}));
    EXPECT_EQ(push(login).outcome, PushOutcome::Unknown);
    pull(); // shows the flow, and never its people
    push(login);
    EXPECT_EQ(stored(), before + 2);
    EXPECT_EQ(record(login).changes, 0);
}

TEST_F(VerifikV2Push, SendsOnlyThoseWhomTheProviderDoesNotHaveYet)
{
    pull();
    const qsizetype before = stored();
    edit(login, "/whiteList"_ptr, people({"ana", "luis"}));
    EXPECT_EQ(push(login).outcome, PushOutcome::Sent);
    edit(login, "/whiteList"_ptr, people({"ana", "luis", "rosa"}));
    EXPECT_EQ(push(login).outcome, PushOutcome::Sent);
    EXPECT_EQ(stored(), before + 3);
    const QJsonObject body = QJsonDocument::fromJson(flowBodies().last().toUtf8()).object();
    ASSERT_EQ(body.value(QLatin1String("whiteList")).toArray().size(), 1);
}

TEST_F(VerifikV2Push, ACorrectedNumberIsAnotherRow)
{
    pull();
    QJsonArray rows = people({"ana"});
    edit(login, "/whiteList"_ptr, rows);
    EXPECT_EQ(push(login).outcome, PushOutcome::Sent);
    const qsizetype before = stored();
    QJsonObject corrected = rows.first().toObject();
    corrected.insert(QStringLiteral("phone"), QStringLiteral("3009999999"));
    edit(login, "/whiteList"_ptr, QJsonArray{corrected});
    EXPECT_EQ(push(login).outcome, PushOutcome::Sent);
    EXPECT_EQ(stored(), before + 1);
}

TEST_F(VerifikV2Push, PeopleAddedToTheDraftWhileItIsSentStayToBeSent)
{
    pull();
    const qsizetype before = stored();
    edit(login, "/whiteList"_ptr, people({"ana"}));
    onJob = [&](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [&](PushStage stage) {
            if (stage == PushStage::ReadingBack)
                edit(login, "/whiteList"_ptr, people({"ana", "luis"}));
        });
    };
    EXPECT_EQ(push(login).outcome, PushOutcome::Sent);
    onJob = nullptr;
    ASSERT_EQ("/whiteList"_ptr.in(record(login).working).toArray().size(), 1);
    EXPECT_EQ(push(login).outcome, PushOutcome::Sent);
    EXPECT_EQ(stored(), before + 2);
}

TEST_F(VerifikV2Push, ALostCreationIsFoundAndItsPeopleAreSentOnce)
{
    QJsonObject document = Examples::object(QStringLiteral("verifik-v2/post-body-login.json"));
    document.insert(QStringLiteral("project"), QStringLiteral("670f2c31c4a19e0012d4b108"));
    document.insert(QStringLiteral("webhook"), QJsonValue::Null);
    document.remove(QStringLiteral("systemForm"));
    "/security/source"_ptr.write(document, QStringLiteral("CSV"));
    document.insert(QStringLiteral("whiteList"), people({"ana", "luis"}));
    const FlowRecord created
        = engine->createLocal(QStringLiteral("practice"), QStringLiteral("verifik-v2/login"), document).value();
    pull();
    sandbox->failNext(SandboxFault::DropAfter);
    const PushResult first = push(created.id);
    ASSERT_NE(first.id, created.id) << (first.error ? qPrintable(first.error->toString()) : "");
    push(first.id);
    EXPECT_EQ(record(first.id).changes, 0);
    qsizetype creations = 0;
    for (const SandboxRequest &request : sandbox->requests())
        creations += request.method == QLatin1String("POST");
    EXPECT_EQ(creations, 1);
    std::optional<Result<FlowList>> list;
    engine->records().list(QStringLiteral("practice"), RecordKind::WhiteListRows, first.id, &context,
        [&](const Result<FlowList> &answer) { list = answer; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return list.has_value(); }, 20'000));
    ASSERT_TRUE(*list);
    EXPECT_EQ((*list)->flows.size(), 2U);
}

TEST_F(VerifikV2Push, NothingOfPeopleStaysBehindOnceTheyAreSent)
{
    pull();
    edit(login, "/whiteList"_ptr, people({"ana"}));
    EXPECT_EQ(push(login).outcome, PushOutcome::Sent);
    EXPECT_TRUE(store->setting(QStringLiteral("sent/practice/%1").arg(QLatin1String(login)))->isEmpty());
}

TEST_F(VerifikV2Push, AWebhookThatCouldNotBeToldIsToldByTheNextSend)
{
    pull();
    const QString now = QStringLiteral("66214d02c4a19e0012d4c202");
    edit(login, "/webhook"_ptr, now);
    onJob = [&](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [&](PushStage stage) {
            if (stage == PushStage::ReadingBack) { // the read-back goes well, the two webhooks do not
                sandbox->setLatency(std::chrono::milliseconds(0));
                QObject::connect(engine.get(), &FlowEngine::flowStored, &context, [&] {
                    sandbox->failNext(SandboxFault::Http500);
                    sandbox->failNext(SandboxFault::Http500);
                    QObject::disconnect(engine.get(), &FlowEngine::flowStored, &context, nullptr);
                });
            }
        });
    };
    const PushResult first = push(login);
    onJob = nullptr;
    EXPECT_EQ(first.outcome, PushOutcome::Sent);
    ASSERT_TRUE(first.error);
    const PushResult second = push(login);
    EXPECT_FALSE(second.error) << qPrintable(second.error->toString());
    const QStringList last = sentBodies().mid(sentBodies().size() - 2);
    EXPECT_TRUE(last.first().contains(QLatin1String("\"link\""))) << qPrintable(last.join(QLatin1Char(' ')));
    EXPECT_TRUE(last.last().contains(QLatin1String("\"unlink\""))) << qPrintable(last.join(QLatin1Char(' ')));
}

TEST_F(VerifikV2Push, ADeletedProjectIsDeletedByItsNewerAddress)
{
    std::optional<PullReport> report;
    engine->pullProjects(QStringLiteral("practice"), {}, &context, [&](const PullReport &done) { report = done; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return report.has_value(); }, 20'000));
    const QString peru = QStringLiteral("671b90d8c4a19e0012d4b109"); // a draft without a flow
    std::optional<Result<void>> answer;
    engine->remove(QStringLiteral("practice"), peru, &context, [&](const Result<void> &done) { answer = done; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
    EXPECT_TRUE(*answer) << qPrintable(answer->error().toString());
    EXPECT_EQ(sandbox->requests().back().path, QStringLiteral("/v3/projects/") + peru);
    EXPECT_FALSE(store->flow(QStringLiteral("practice"), peru));
}

TEST_F(VerifikV2Push, WhatMakesAFlowLiveTravelsWhole)
{
    SandboxOptions options = PracticeSandbox::options();
    options.nestedUpdates = NestedUpdates::Replaces;
    begin(options);
    pull();
    edit(onboarding, "/onboardingSettings/liveness/maxAttempts"_ptr, 6);
    edit(onboarding, "/status"_ptr, QStringLiteral("active"));
    const QJsonObject before = record(onboarding).base.value(QLatin1String("onboardingSettings")).toObject();
    push(onboarding);
    QJsonObject sent = QJsonDocument::fromJson(flowBodies().first().toUtf8()).object();
    EXPECT_EQ(sent.value(QLatin1String("onboardingSettings")).toObject().keys(), before.keys());
}

TEST_F(VerifikV2Push, SettingsThatAReplacementTookAreWantedBackWhoeverReadsFirst)
{
    for (const bool isPulledBetween : {false, true}) {
        SandboxOptions options = PracticeSandbox::options();
        options.nestedUpdates = NestedUpdates::Replaces;
        options.faults = {{SandboxFault::Http500, 5}}; // two lists, the read, the write, and then no read-back
        store->removeAccount(QStringLiteral("practice"));
        begin(options);
        pull();
        const QJsonObject before = record(onboarding).base.value(QLatin1String("onboardingSettings")).toObject();
        edit(onboarding, "/onboardingSettings/liveness/maxAttempts"_ptr, 6);
        EXPECT_EQ(push(onboarding).outcome, PushOutcome::Unknown);
        if (isPulledBetween)
            pull();
        push(onboarding);
        QJsonObject expected = before, liveness = before.value(QLatin1String("liveness")).toObject();
        liveness.insert(QStringLiteral("maxAttempts"), 6);
        expected.insert(QStringLiteral("liveness"), liveness);
        EXPECT_EQ(sandbox->flow(onboarding).value(QLatin1String("onboardingSettings")).toObject(), expected)
            << isPulledBetween;
    }
}

TEST_F(VerifikV2Push, TakingOutABlockSaysWhatItsSettingsBecome)
{
    pull();
    edit(login, "/security"_ptr, QJsonValue::Undefined);
    EXPECT_EQ("/security/_id"_ptr.in(record(login).working), "/security/_id"_ptr.in(record(login).base));
    push(login);
    const QJsonObject sent = QJsonDocument::fromJson(flowBodies().first().toUtf8()).object();
    EXPECT_EQ(sent.value(QLatin1String("security")).toObject().value(QLatin1String("source")), QStringLiteral("NONE"));
    EXPECT_EQ(record(login).state, FlowState::Clean);
}

TEST_F(VerifikV2Push, AWebhookThatDoesNotExistIsSaid)
{
    pull();
    edit(login, "/webhook"_ptr, QStringLiteral("000000000000000000000000"));
    const PushResult result = push(login);
    EXPECT_EQ(result.outcome, PushOutcome::Sent);
    ASSERT_TRUE(result.error);
    EXPECT_TRUE(result.error->what.contains(QLatin1String("no such webhook"))) << qPrintable(result.error->what);
}
