#include "enginefixture.h"

#include "net/sync/sendplan.h"
#include "support/examples.h"

#include <atomic>

class Push : public EngineTest
{
};

TEST_F(Push, SendsOneChangedSettingAndNothingElse)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    const PushResult result = push(mexico);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_EQ(sentBodies(), QStringList{QStringLiteral(R"({"documents":{"attemptLimit":5}})")});
    ASSERT_EQ(result.report.storedAsSent.size(), 1U);
    EXPECT_EQ(result.report.storedAsSent.front().field, "/documents/attemptLimit"_ptr);
    EXPECT_TRUE(result.report.changedThoughNotSent.empty());
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
    EXPECT_EQ("/documents/attemptLimit"_ptr.in(sandbox->flow(mexico)), QJsonValue(5));
}

TEST_F(Push, ReadsBeforeAndAfterTheWrite)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    const auto before = sandbox->requests().size();
    push(mexico);
    QStringList methods;
    for (const SandboxRequest &request : sandbox->requests())
        methods << request.method;
    EXPECT_EQ(methods.mid(static_cast<qsizetype>(before)),
        (QStringList{QStringLiteral("GET"), QStringLiteral("PUT"), QStringLiteral("GET")}));
}

TEST_F(Push, LearnsFromTheReadBackThatBlocksAreMerged)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    EXPECT_EQ(push(mexico).learnt, NestedUpdates::Merges);
    EXPECT_EQ(store->accounts()->front().nestedUpdates, NestedUpdates::Merges);
    edit(colombia, "/documents/attemptLimit"_ptr, 4);
    EXPECT_EQ(push(colombia).outcome, PushOutcome::Sent);
    EXPECT_EQ(sentBodies().last(), QStringLiteral(R"({"documents":{"attemptLimit":4}})"))
        << "proven, so leaves are safe on a live flow";
}

TEST_F(Push, SendsTheWholeBlockOfALiveFlowWhileNothingIsProven)
{
    pull();
    edit(colombia, "/documents/attemptLimit"_ptr, 4);
    EXPECT_EQ(push(colombia).outcome, PushOutcome::Sent);
    const QJsonObject body = QJsonDocument::fromJson(sentBodies().last().toUtf8()).object();
    EXPECT_EQ(body.keys(), QStringList{QStringLiteral("documents")});
    EXPECT_EQ(
        body, (QJsonObject{{QStringLiteral("documents"), sandbox->flow(colombia).value(QLatin1String("documents"))}}));
}

TEST_F(Push, PutsBackWhatAReplacedBlockTookWithItAndRemembersIt)
{
    SandboxOptions options = PracticeSandbox::options();
    options.nestedUpdates = NestedUpdates::Replaces;
    begin(options);
    sandbox->editBehindOurBack(mexico, "/liveness/searchMode"_ptr, QStringLiteral("ACCURATE")); // no default: a witness
    pull();
    const QJsonObject before = sandbox->flow(mexico).value(QLatin1String("liveness")).toObject();
    edit(mexico, "/liveness/minScore"_ptr, 0.8);
    const PushResult result = push(mexico);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_TRUE(result.report.isRepaired);
    EXPECT_FALSE(result.report.changedThoughNotSent.empty());
    EXPECT_EQ(result.learnt, NestedUpdates::Replaces);
    QJsonObject expected = before;
    expected.insert(QStringLiteral("minScore"), 0.8);
    EXPECT_EQ(sandbox->flow(mexico).value(QLatin1String("liveness")).toObject(), expected);
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
    EXPECT_EQ(store->accounts()->front().nestedUpdates, NestedUpdates::Replaces);
}

TEST_F(Push, ARepairThatTheProviderHasNoTimeForIsMadeLater)
{
    SandboxOptions options = PracticeSandbox::options();
    options.nestedUpdates = NestedUpdates::Replaces;
    options.rateLimit = 3; // read, write and read back, each minute
    const auto clock = std::make_shared<std::atomic<int>>(0);
    options.now = [clock] { return std::chrono::system_clock::time_point(std::chrono::minutes(*clock)); };
    begin(options);
    sandbox->editBehindOurBack(mexico, "/liveness/searchMode"_ptr, QStringLiteral("ACCURATE"));
    pull();
    edit(mexico, "/liveness/minScore"_ptr, 0.8);
    *clock = 2;
    PushOptions releasing;
    releasing.releases = true;
    onJob = [this](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [this](PushStage stage) {
            if (stage == PushStage::ReadingBack)
                sandbox->editBehindOurBack(mexico, "/documents/attemptLimit"_ptr, 2);
        });
    };
    const PushResult result = pushWith(mexico, releasing);
    EXPECT_EQ(result.outcome, PushOutcome::Offline);
    EXPECT_TRUE(result.isQueued);
    EXPECT_EQ(record(mexico).state, FlowState::Queued);

    onJob = {};
    *clock = 4;
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);
    EXPECT_EQ("/liveness/searchMode"_ptr.in(sandbox->flow(mexico)), QJsonValue(QStringLiteral("ACCURATE")));
    EXPECT_EQ("/liveness/minScore"_ptr.in(sandbox->flow(mexico)), QJsonValue(0.8));
    EXPECT_EQ("/documents/attemptLimit"_ptr.in(sandbox->flow(mexico)), QJsonValue(2)) << "a colleague's meanwhile";
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
}

TEST_F(Push, AnEditOfWhatAWriteResetIsNotTakenBackByARepairThatFailed)
{
    const JsonPointer limit = "/liveness/attemptLimit"_ptr;
    SandboxOptions options = PracticeSandbox::options();
    options.nestedUpdates = NestedUpdates::Replaces;
    options.rateLimit = 3; // read, write and read back: there is no time for a repair
    const auto clock = std::make_shared<std::atomic<int>>(0);
    options.now = [clock] { return std::chrono::system_clock::time_point(std::chrono::minutes(*clock)); };
    begin(options);
    sandbox->editBehindOurBack(mexico, "/liveness/searchMode"_ptr, QStringLiteral("ACCURATE"));
    sandbox->editBehindOurBack(mexico, limit, 1);
    pull();
    edit(mexico, "/liveness/minScore"_ptr, 0.8);
    *clock = 2;
    onJob = [&](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [&](PushStage stage) {
            if (stage == PushStage::ReadingBack)
                edit(mexico, limit, 2);
        });
    };
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Offline);
    EXPECT_EQ(limit.in(record(mexico).working), QJsonValue(2));
}

TEST_F(Push, MergesWhatAColleagueChangedMeanwhile)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    sandbox->editBehindOurBack(mexico, "/liveness/minScore"_ptr, 0.88);
    const PushResult result = push(mexico);
    EXPECT_EQ(result.outcome, PushOutcome::MergedAndSent);
    EXPECT_EQ(result.merged, std::vector<JsonPointer>{"/liveness/minScore"_ptr});
    EXPECT_EQ(sentBodies(), QStringList{QStringLiteral(R"({"documents":{"attemptLimit":5}})")});
    EXPECT_EQ("/liveness/minScore"_ptr.in(record(mexico).base), QJsonValue(0.88));
}

TEST_F(Push, TheOrderOfCountriesNeitherTravelsNorStands)
{
    const JsonPointer place = "/documents/documentTypes"_ptr;
    const auto country = [](const char *name) {
        return QJsonObject{{QStringLiteral("country"), QLatin1String(name)}, {QStringLiteral("configurations"), {}}};
    };
    const QJsonObject own = country("Colombia"), venezuela = country("Venezuela"), world = country("World");
    sandbox->editBehindOurBack(mexico, place, QJsonArray{own, venezuela, world});
    pull();
    const QJsonArray mine{venezuela, world, own}, theirs{world, venezuela, own};
    edit(mexico, place, mine);
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
    // As a draft of an earlier version may hold it.
    ASSERT_TRUE(store->modifyFlow(QStringLiteral("practice"), mexico, [&](FlowRecord &record) -> Result<void> {
        place.write(record.working, mine);
        record.state = FlowState::Modified;
        return {};
    }));
    sandbox->editBehindOurBack(mexico, place, theirs);
    const auto revisions
        = [&] { return store->revisions().revisions(QStringLiteral("practice"), mexico).value().size(); };
    const size_t before = revisions();
    const PushResult result = push(mexico);
    EXPECT_EQ(result.outcome, PushOutcome::NothingToSend);
    EXPECT_TRUE(sentBodies().isEmpty());
    EXPECT_EQ(place.in(sandbox->flow(mexico)), QJsonValue(theirs));
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
    EXPECT_EQ(record(mexico).changes, 0);
    EXPECT_EQ(record(mexico).working, record(mexico).base);
    EXPECT_EQ(revisions(), before) << "nothing that a history could say has changed";
}

TEST_F(Push, StopsWhenAColleagueChangedTheSameSettingAndSendsNothing)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    sandbox->editBehindOurBack(mexico, "/documents/attemptLimit"_ptr, 1);
    const PushResult result = push(mexico);
    EXPECT_EQ(result.outcome, PushOutcome::Conflict);
    ASSERT_EQ(result.conflicts.size(), 1U);
    EXPECT_EQ(result.conflicts.front().theirs, QJsonValue(1));
    EXPECT_TRUE(sentBodies().isEmpty());
    EXPECT_EQ(record(mexico).state, FlowState::Conflict);
    EXPECT_EQ("/documents/attemptLimit"_ptr.in(record(mexico).working), QJsonValue(5));

    ASSERT_TRUE(engine->resolve(
        QStringLiteral("practice"), mexico, result.conflicts.front().field, Decision{Decision::Take::Mine}));
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);
    EXPECT_EQ("/documents/attemptLimit"_ptr.in(sandbox->flow(mexico)), QJsonValue(5));
}

TEST_F(Push, TakingTheirsInAConflictLeavesNothingToSend)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    sandbox->editBehindOurBack(mexico, "/documents/attemptLimit"_ptr, 1);
    const PushResult result = push(mexico);
    ASSERT_EQ(result.conflicts.size(), 1U);
    ASSERT_TRUE(engine->resolve(
        QStringLiteral("practice"), mexico, result.conflicts.front().field, Decision{Decision::Take::Theirs}));
    EXPECT_EQ(push(mexico).outcome, PushOutcome::NothingToSend);
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
    EXPECT_TRUE(sentBodies().isEmpty());
}

TEST_F(Push, AnOwnChangeThatIsAlreadyThereIsNoConflict)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    sandbox->editBehindOurBack(mexico, "/documents/attemptLimit"_ptr, 5);
    EXPECT_EQ(push(mexico).outcome, PushOutcome::NothingToSend);
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
}

TEST_F(Push, RefusesAnInvalidDraftBeforeAnythingTravels)
{
    pull();
    edit(mexico, "/liveness/minScore"_ptr, 0.2);
    const auto before = sandbox->requests().size();
    const PushResult result = push(mexico);
    EXPECT_EQ(result.outcome, PushOutcome::Rejected);
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->kind, ErrorKind::Invalid);
    EXPECT_EQ(result.error->fields.front().field, "/liveness/minScore"_ptr);
    EXPECT_EQ(sandbox->requests().size(), before);
    EXPECT_EQ(record(mexico).state, FlowState::Modified);
}

TEST_F(Push, AnAnswerThatGetsLostIsSettledByReadingNotByRepeating)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    onJob = [this](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [this](PushStage stage) {
            if (stage == PushStage::Sending)
                sandbox->failNext(SandboxFault::DropAfter);
        });
    };
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);
    EXPECT_EQ(sentBodies().size(), 1);
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
}

TEST_F(Push, AWriteThatNeverArrivedLeavesTheDraftReadyToSendAgain)
{
    int attempts = 3;
    for (const SandboxFault::Kind fault : {SandboxFault::DropBefore, SandboxFault::Http500, SandboxFault::Http503}) {
        pull();
        edit(mexico, "/documents/attemptLimit"_ptr, attempts == 5 ? 1 : ++attempts);
        onJob = [this, fault](PushJob *job) {
            QObject::connect(job, &PushJob::stageChanged, &context, [this, fault](PushStage stage) {
                if (stage == PushStage::Sending)
                    sandbox->failNext(fault);
            });
        };
        const PushResult result = push(mexico);
        EXPECT_EQ(result.outcome, PushOutcome::Offline) << fault;
        EXPECT_EQ(record(mexico).state, FlowState::Modified) << fault;
        onJob = {};
        EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent) << fault;
    }
}

TEST_F(Push, WithoutAConnectionTheDraftStaysAndTheOutcomeIsOffline)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    sandbox.reset();
    const PushResult result = push(mexico);
    EXPECT_EQ(result.outcome, PushOutcome::Offline);
    EXPECT_EQ(record(mexico).state, FlowState::Modified);
    EXPECT_EQ(record(mexico).changes, 1);
}

TEST_F(Push, WhatTheProviderRefusesIsKeptWithItsReasonAndItsFields)
{
    pull();
    edit(mexico, "/documents/verificationMethods"_ptr, QJsonArray{QStringLiteral("SCAN_STUDIO")});
    onJob = [this](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [this](PushStage stage) {
            if (stage == PushStage::Sending)
                sandbox->answerNext(422, Examples::bytes(QStringLiteral("verifik-v3/put-422-validation-details.json")));
        });
    };
    const PushResult result = push(mexico);
    EXPECT_EQ(result.outcome, PushOutcome::Rejected);
    ASSERT_TRUE(result.error);
    ASSERT_EQ(result.error->fields.size(), 1U);
    EXPECT_EQ(result.error->fields.front().field, "/documents/verificationMethods"_ptr);
    EXPECT_EQ(record(mexico).state, FlowState::Rejected);
    EXPECT_FALSE(record(mexico).stateReason.isEmpty());
    EXPECT_EQ(record(mexico).changes, 1) << "nothing is lost";
}

TEST_F(Push, ActiveUsersAreTheirOwnKindOfRefusal)
{
    sandbox->setActiveUsers(true);
    pull();
    edit(colombia, "/documents/attemptLimit"_ptr, 4);
    const PushResult result = push(colombia);
    EXPECT_EQ(result.outcome, PushOutcome::Rejected);
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->kind, ErrorKind::ActiveUsers);
}

TEST_F(Push, ARefusedCredentialSaysNothingAboutTheFlow)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    credentials.set(QStringLiteral("practice"), "expired");
    const PushResult result = push(mexico);
    EXPECT_EQ(result.outcome, PushOutcome::Rejected);
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->kind, ErrorKind::Unauthorized);
    EXPECT_EQ(record(mexico).state, FlowState::Modified);
}

TEST_F(Push, CreatesAFlowOnceAndKnowsItByItsNewId)
{
    QJsonObject document = catalog.schema(QStringLiteral("verifik-v3/personal-onboarding")).value()->defaults();
    document.insert(QStringLiteral("name"), QStringLiteral("Bogotá"));
    document.insert(QStringLiteral("project"), QStringLiteral("507f1f77bcf86cd799439011"));
    document.insert(QStringLiteral("type"), QStringLiteral("onboarding"));
    const Result<FlowRecord> created
        = engine->createLocal(QStringLiteral("practice"), QStringLiteral("verifik-v3/personal-onboarding"), document);
    ASSERT_TRUE(created);
    EXPECT_EQ(created->state, FlowState::New);
    const PushResult result = push(created->id);
    ASSERT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_NE(result.id, created->id);
    EXPECT_EQ(result.previousId, created->id);
    EXPECT_EQ(record(result.id).state, FlowState::Clean);
    EXPECT_FALSE(store->flow(QStringLiteral("practice"), created->id));
    EXPECT_EQ(sandbox->flow(result.id).value(QLatin1String("name")), QStringLiteral("Bogotá"));
}

TEST_F(Push, ACreateWhoseAnswerGotLostIsFoundInsteadOfRepeated)
{
    QJsonObject document = catalog.schema(QStringLiteral("verifik-v3/personal-onboarding")).value()->defaults();
    document.insert(QStringLiteral("name"), QStringLiteral("Lima"));
    document.insert(QStringLiteral("project"), QStringLiteral("507f1f77bcf86cd799439011"));
    document.insert(QStringLiteral("type"), QStringLiteral("onboarding"));
    pull();
    const FlowRecord created
        = engine->createLocal(QStringLiteral("practice"), QStringLiteral("verifik-v3/personal-onboarding"), document)
              .value();
    sandbox->failNext(SandboxFault::DropAfter);
    const PushResult result = push(created.id);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_EQ(sentBodies().size(), 1);
    EXPECT_EQ(record(result.id).state, FlowState::Clean);
}

TEST_F(Push, EditsMadeWhileSendingStayOnTop)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    onJob = [this](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [this](PushStage stage) {
            if (stage == PushStage::Sending)
                edit(mexico, "/liveness/minScore"_ptr, 0.77);
        });
    };
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);
    EXPECT_EQ(record(mexico).state, FlowState::Modified);
    EXPECT_EQ("/liveness/minScore"_ptr.in(record(mexico).working), QJsonValue(0.77));
    EXPECT_NE("/liveness/minScore"_ptr.in(record(mexico).base), QJsonValue(0.77));
}

TEST_F(Push, AnEditMadeWhileSendingOfWhatAColleagueChangedIsAskedAbout)
{
    const JsonPointer score = "/liveness/minScore"_ptr, limit = "/documents/attemptLimit"_ptr;
    pull();
    const QJsonValue before = score.in(record(mexico).base);
    edit(mexico, limit, 5);
    onJob = [&](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [&](PushStage stage) {
            if (stage != PushStage::Sending)
                return;
            sandbox->editBehindOurBack(mexico, score, 0.88);
            edit(mexico, score, 0.77);
        });
    };
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);

    EXPECT_EQ(record(mexico).state, FlowState::Conflict);
    EXPECT_EQ(score.in(record(mexico).working), QJsonValue(0.77));
    const FlowConflicts found = engine->conflicts(QStringLiteral("practice"), mexico).value();
    ASSERT_EQ(found.fields.size(), 1U);
    EXPECT_EQ(found.fields.front().conflict.field, score);
    EXPECT_EQ(found.fields.front().conflict.base, before);
    EXPECT_EQ(found.fields.front().conflict.theirs, QJsonValue(0.88));
    // The history tells what the provider confirmed, not what the draft is compared with.
    const std::vector<Revision> history = store->revisions().revisions(QStringLiteral("practice"), mexico).value();
    EXPECT_EQ(history.back().source, Revision::Source::Sent);
    EXPECT_EQ(score.in(history.back().document), QJsonValue(0.88));
    EXPECT_EQ(limit.in(history.back().document), QJsonValue(5));

    onJob = {};
    ASSERT_TRUE(engine->resolve(QStringLiteral("practice"), mexico, score, Decision{Decision::Take::Mine}));
    EXPECT_EQ(record(mexico).state, FlowState::Modified);
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);
    EXPECT_EQ(sentBodies().back(), QStringLiteral(R"({"liveness":{"minScore":0.77}})"));
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
}

TEST_F(Push, AnEditMadeWhileSendingOfWhatWasMergedIsAskedAbout)
{
    const JsonPointer score = "/liveness/minScore"_ptr;
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    sandbox->editBehindOurBack(mexico, score, 0.88);
    onJob = [&](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [&](PushStage stage) {
            if (stage == PushStage::ReadingBack)
                edit(mexico, score, 0.77);
        });
    };
    EXPECT_EQ(push(mexico).outcome, PushOutcome::MergedAndSent);
    EXPECT_EQ(record(mexico).state, FlowState::Conflict);
    EXPECT_EQ(engine->conflicts(QStringLiteral("practice"), mexico).value().fields.size(), 1U);
    EXPECT_EQ(score.in(record(mexico).working), QJsonValue(0.77));
}

TEST_F(Push, CancellingBeforeTheWriteSendsNothing)
{
    sandbox->setLatency(std::chrono::milliseconds(200));
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    onJob = [this](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [job](PushStage stage) {
            if (stage == PushStage::Reading)
                QMetaObject::invokeMethod(job, &PushJob::cancel, Qt::QueuedConnection);
        });
    };
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Cancelled);
    EXPECT_TRUE(sentBodies().isEmpty());
    EXPECT_EQ(record(mexico).state, FlowState::Modified);
}

TEST_F(Push, CancellingDuringTheWriteStillFindsOutWhatHappened)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    onJob = [this](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [this, job](PushStage stage) {
            if (stage == PushStage::Sending) {
                sandbox->setLatency(std::chrono::milliseconds(200));
                QMetaObject::invokeMethod(job, &PushJob::cancel, Qt::QueuedConnection);
            }
        });
    };
    const PushResult result = push(mexico);
    const bool isStored = "/documents/attemptLimit"_ptr.in(sandbox->flow(mexico)) == QJsonValue(5);
    EXPECT_TRUE(result.outcome == (isStored ? PushOutcome::Sent : PushOutcome::Cancelled))
        << qPrintable(toString(result.outcome));
}

TEST_F(Push, PullingKeepsLocalEditsAndCountsThem)
{
    EXPECT_EQ(pull().pulled, 10);
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    sandbox->editBehindOurBack(mexico, "/liveness/minScore"_ptr, 0.88);
    const PullReport report = pull({mexico});
    EXPECT_EQ(report.pulled, 1);
    EXPECT_EQ(report.merged, 1);
    EXPECT_EQ(report.conflicts, 0);
    EXPECT_EQ("/documents/attemptLimit"_ptr.in(record(mexico).working), QJsonValue(5));
    EXPECT_EQ("/liveness/minScore"_ptr.in(record(mexico).working), QJsonValue(0.88));
}

TEST_F(Push, DeletingRemovesTheFlowThereAndHere)
{
    pull();
    std::optional<Result<void>> answer;
    engine->remove(QStringLiteral("practice"), mexico, &context, [&](const Result<void> &done) { answer = done; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
    EXPECT_TRUE(*answer);
    EXPECT_TRUE(sandbox->flow(mexico).isEmpty()
        || sandbox->flow(mexico).value(QLatin1String("status")) == QLatin1String("deleted"));
    EXPECT_FALSE(store->flow(QStringLiteral("practice"), mexico));
}

TEST_F(Push, ThePlanShowsExactlyTheRequestThatTravels)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    const FlowRecord stored = record(mexico);
    const ProjectFlow flow(catalog.schema(stored.kind).value(), stored.base, stored.working);
    const Account account = store->accounts()->front();
    const SendPlan plan = makeSendPlan(flow, account, account.url, mexico);
    EXPECT_TRUE(plan.errors.empty());
    EXPECT_FALSE(plan.curl().contains(sandbox->secret()));
    push(mexico);
    const auto all = sandbox->requests();
    const auto put = std::find_if(
        all.begin(), all.end(), [](const SandboxRequest &request) { return request.method == QLatin1String("PUT"); });
    ASSERT_NE(put, all.end());
    EXPECT_EQ(plan.method, QStringLiteral("PUT"));
    EXPECT_EQ(plan.url.path(), put->path);
    EXPECT_EQ(QJsonDocument(plan.body).toJson(QJsonDocument::Compact), put->body);
}

TEST_F(Push, ASettingThatWasTakenOutEndsCleanHoweverTheProviderStoresIt)
{
    sandbox->editBehindOurBack(mexico, "/integrations/redirectUrl"_ptr, QStringLiteral("https://example.com"));
    pull();
    edit(mexico, "/integrations/redirectUrl"_ptr, QJsonValue::Undefined);
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
    EXPECT_EQ(record(mexico).changes, 0);
}

TEST_F(Push, TakingOutWhatIsAlreadyEmptyEndsCleanToo)
{
    pull();
    edit(mexico, "/integrations/webhook"_ptr, QJsonValue::Undefined);
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
    EXPECT_EQ(push(mexico).outcome, PushOutcome::NothingToSend);
}

TEST_F(Push, ARefusalOverSettingsThatWereNotSentIsAnsweredWithTheWholeBlock)
{
    SandboxOptions options = PracticeSandbox::options();
    options.nestedUpdates = NestedUpdates::Replaces;
    begin(options);
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5); // alone it would leave the step without accepted documents
    const PushResult result = push(mexico);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_EQ(result.learnt, NestedUpdates::Replaces);
    EXPECT_EQ("/documents/attemptLimit"_ptr.in(sandbox->flow(mexico)), QJsonValue(5));
    EXPECT_EQ("/documents/documentTypes"_ptr.in(sandbox->flow(mexico)),
        "/documents/documentTypes"_ptr.in(record(mexico).base));
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
}

TEST_F(Push, WhatAReplacementTookIsPutBackEvenIfTheReadBackCameALateDay)
{
    SandboxOptions options = PracticeSandbox::options();
    options.nestedUpdates = NestedUpdates::Replaces;
    begin(options);
    sandbox->editBehindOurBack(mexico, "/liveness/searchMode"_ptr, QStringLiteral("ACCURATE"));
    pull();
    edit(mexico, "/liveness/minScore"_ptr, 0.8);
    onJob = [this](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [this](PushStage stage) {
            if (stage == PushStage::ReadingBack)
                sandbox->failNext(SandboxFault::DropBefore);
        });
    };
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Unknown);
    EXPECT_EQ(record(mexico).state, FlowState::Unknown);
    EXPECT_EQ("/liveness/searchMode"_ptr.in(sandbox->flow(mexico)), QJsonValue(QStringLiteral("FAST"))) << "lost there";
    onJob = {};
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);
    EXPECT_EQ("/liveness/searchMode"_ptr.in(sandbox->flow(mexico)), QJsonValue(QStringLiteral("ACCURATE")));
    EXPECT_EQ("/liveness/minScore"_ptr.in(sandbox->flow(mexico)), QJsonValue(0.8));
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
}

TEST_F(Push, AnEditAfterAnUnknownOutcomeIsNoConflictWithOnesOwnWrite)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    onJob = [this](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [this](PushStage stage) {
            if (stage == PushStage::ReadingBack)
                sandbox->failNext(SandboxFault::DropBefore);
        });
    };
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Unknown);
    onJob = {};
    edit(mexico, "/documents/attemptLimit"_ptr, 4);
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);
    EXPECT_EQ("/documents/attemptLimit"_ptr.in(sandbox->flow(mexico)), QJsonValue(4));
}

TEST_F(Push, AThinAnswerNeverReplacesTheDraft)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    const QJsonObject draft = record(mexico).working;
    onJob = [this](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [this](PushStage stage) {
            if (stage == PushStage::ReadingBack)
                sandbox->answerNext(
                    200, R"({"data":{"_id":"66d8e2a1c4a19e0012d4e002","type":"onboarding","target":"personal"}})");
        });
    };
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Unknown);
    EXPECT_EQ(record(mexico).working, draft);
    onJob = {};
    EXPECT_EQ(push(mexico).outcome, PushOutcome::NothingToSend) << "reading settles it";
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
}

TEST_F(Push, UndoingAnEditWhileItIsBeingSentIsKept)
{
    pull();
    const QJsonValue before = "/documents/attemptLimit"_ptr.in(record(mexico).working);
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    onJob = [this, before](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [this, before](PushStage stage) {
            if (stage == PushStage::ReadingBack)
                edit(mexico, "/documents/attemptLimit"_ptr, before);
        });
    };
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);
    EXPECT_EQ("/documents/attemptLimit"_ptr.in(record(mexico).working), before);
    EXPECT_EQ(record(mexico).state, FlowState::Modified);
}

TEST_F(Push, AColleaguesEditBesideOursIsNotTakenForAReplacement)
{
    sandbox->editBehindOurBack(mexico, "/liveness/searchMode"_ptr, QStringLiteral("ACCURATE"));
    sandbox->editBehindOurBack(mexico, "/liveness/attemptLimit"_ptr, 2);
    pull();
    edit(mexico, "/liveness/minScore"_ptr, 0.8);
    onJob = [this](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [this](PushStage stage) {
            if (stage == PushStage::ReadingBack) // back to its default, while another value stays
                sandbox->editBehindOurBack(mexico, "/liveness/searchMode"_ptr, QStringLiteral("FAST"));
        });
    };
    const PushResult result = push(mexico);
    EXPECT_EQ(result.outcome, PushOutcome::Sent);
    EXPECT_FALSE(result.report.isRepaired);
    ASSERT_EQ(result.report.changedThoughNotSent.size(), 1U);
    EXPECT_EQ("/liveness/searchMode"_ptr.in(sandbox->flow(mexico)), QJsonValue(QStringLiteral("FAST")));
    EXPECT_EQ(sentBodies().size(), 1);
}

TEST_F(Push, ACreateThatWasNeverAnsweredIsLookedForByWhatWasSentEvenAfterAnEdit)
{
    pull();
    QJsonObject document = catalog.schema(QStringLiteral("verifik-v3/personal-onboarding")).value()->defaults();
    document.insert(QStringLiteral("name"), QStringLiteral("Quito"));
    document.insert(QStringLiteral("project"), QStringLiteral("507f1f77bcf86cd799439011"));
    const FlowRecord draft
        = engine->createLocal(QStringLiteral("practice"), QStringLiteral("verifik-v3/personal-onboarding"), document)
              .value();
    sandbox->failNext(SandboxFault::DropAfter);
    sandbox->failNext(SandboxFault::Http503); // and the list cannot be read either
    EXPECT_EQ(push(draft.id).outcome, PushOutcome::Unknown);
    EXPECT_EQ(record(draft.id).state, FlowState::Unknown);
    edit(draft.id, "/documents/attemptLimit"_ptr, 5);
    const PushResult result = push(draft.id);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_EQ(sentBodies().size(), 1) << "one POST and no other";
    EXPECT_EQ(record(result.id).changes, 1) << "the edit waits on top";
    EXPECT_EQ("/documents/attemptLimit"_ptr.in(record(result.id).working), QJsonValue(5));
}

TEST_F(Push, SettingsOfAnotherKindAreRefusedForANewFlow)
{
    const Result<FlowRecord> created
        = engine->createLocal(QStringLiteral("practice"), QStringLiteral("verifik-v3/personal-onboarding"),
            Examples::object(QStringLiteral("verifik-v3/record-login-default.json")));
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().kind, ErrorKind::Usage);
}
