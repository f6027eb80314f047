// What is released waits until it is sent, across restarts and failures; what was edited since stays here.
#include "enginefixture.h"

#include "models/store/auditstore.h"
#include "models/store/outboxstore.h"
#include "models/store/revisionstore.h"
#include "net/sync/readback.h"

namespace {

const JsonPointer attempts = "/documents/attemptLimit"_ptr;
const JsonPointer score = "/liveness/minScore"_ptr;

class OutboxTest : public EngineTest
{
protected:
    void SetUp() override
    {
        EngineTest::SetUp();
        pull();
    }

    PushResult release(const QString &id, const QString &message = {})
    {
        PushOptions options;
        options.releases = true;
        options.message = message;
        return pushWith(id, options);
    }
    //! The provider starts anew, and fails these of its requests.
    void beginWith(const std::vector<SandboxFault> &faults)
    {
        SandboxOptions options = PracticeSandbox::options();
        options.faults = faults;
        begin(options);
    }
    bool waits(const QString &id) { return store->outbox().entry(QStringLiteral("practice"), id).value().has_value(); }
};

} // namespace

TEST_F(OutboxTest, AnOfflineSendWaitsAndGoesOutLater)
{
    edit(mexico, attempts, 5);
    ASSERT_TRUE(engine->setWorkingOffline(true));
    const PushResult waiting = release(mexico, QStringLiteral("Ticket 7"));
    EXPECT_EQ(waiting.outcome, PushOutcome::Offline);
    EXPECT_TRUE(waiting.isQueued);
    EXPECT_EQ(record(mexico).state, FlowState::Queued);
    EXPECT_TRUE(waits(mexico));

    ASSERT_TRUE(engine->setWorkingOffline(false));
    const PushResult sent = push(mexico);
    EXPECT_EQ(sent.outcome, PushOutcome::Sent);
    EXPECT_FALSE(sent.isQueued);
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
    EXPECT_FALSE(waits(mexico));
    EXPECT_EQ(store->revisions().revisions(QStringLiteral("practice"), mexico).value().back().message,
        QStringLiteral("Ticket 7"));
}

TEST_F(OutboxTest, WhatIsEditedAfterTheReleaseIsNotSentWithIt)
{
    edit(mexico, attempts, 5);
    ASSERT_TRUE(engine->release(QStringLiteral("practice"), mexico, {}));
    edit(mexico, attempts, 4);
    edit(mexico, score, 0.9);
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);

    const FlowRecord after = record(mexico);
    EXPECT_EQ(attempts.in(after.base), QJsonValue(5)) << "what was released";
    EXPECT_EQ(attempts.in(after.working), QJsonValue(4)) << "what was typed since";
    EXPECT_EQ(score.in(after.working), QJsonValue(0.9));
    EXPECT_EQ(after.state, FlowState::Modified);
    EXPECT_EQ(after.changes, 2);
}

TEST_F(OutboxTest, ReleasingAgainTakesTheLaterEditsAlong)
{
    edit(mexico, attempts, 5);
    ASSERT_TRUE(engine->release(QStringLiteral("practice"), mexico, {}));
    edit(mexico, score, 0.9);
    EXPECT_EQ(release(mexico).outcome, PushOutcome::Sent);
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
    EXPECT_EQ(score.in(record(mexico).base), QJsonValue(0.9));
}

TEST_F(OutboxTest, WhatWaitsUndoesNothingThatAColleagueChangedMeanwhile)
{
    edit(mexico, attempts, 5);
    ASSERT_TRUE(engine->release(QStringLiteral("practice"), mexico, {}));
    sandbox->editBehindOurBack(mexico, score, 0.77);
    pull();
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);
    EXPECT_EQ(score.in(sandbox->flow(mexico)), QJsonValue(0.77));
    EXPECT_EQ(attempts.in(sandbox->flow(mexico)), QJsonValue(5));
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
}

TEST_F(OutboxTest, WhatWaitsIsTakenBackWhereAColleagueChangedTheSame)
{
    const QJsonValue before = attempts.in(record(mexico).base);
    edit(mexico, attempts, 5);
    ASSERT_TRUE(engine->release(QStringLiteral("practice"), mexico, {}));
    edit(mexico, attempts, before); // so the draft itself is in no conflict
    sandbox->editBehindOurBack(mexico, attempts, 4);
    pull();
    EXPECT_FALSE(waits(mexico));
    EXPECT_NE(record(mexico).state, FlowState::Queued);
    EXPECT_EQ(attempts.in(record(mexico).working), QJsonValue(4));
}

TEST_F(OutboxTest, ASendOfWhatWasReleasedLeavesADraftAlone)
{
    edit(mexico, attempts, 5);
    PushOptions options;
    options.isOnlyReleased = true;
    EXPECT_EQ(pushWith(mexico, options).outcome, PushOutcome::NothingToSend);
    EXPECT_EQ(record(mexico).state, FlowState::Modified);
    EXPECT_TRUE(sentBodies().isEmpty());
}

TEST_F(OutboxTest, AnInvalidDraftIsNotReleased)
{
    edit(mexico, attempts, 99);
    const Result<FlowRecord> released = engine->release(QStringLiteral("practice"), mexico, {});
    ASSERT_FALSE(released);
    EXPECT_EQ(released.error().kind, ErrorKind::Invalid);
    EXPECT_FALSE(waits(mexico));
    EXPECT_EQ(record(mexico).state, FlowState::Modified);
}

TEST_F(OutboxTest, WhatIsTakenBackIsADraftAgain)
{
    edit(mexico, attempts, 5);
    ASSERT_TRUE(engine->release(QStringLiteral("practice"), mexico, {}));
    ASSERT_TRUE(engine->withdraw(QStringLiteral("practice"), mexico));
    EXPECT_EQ(record(mexico).state, FlowState::Modified);
    EXPECT_FALSE(waits(mexico));
}

TEST_F(OutboxTest, ARefusedCredentialKeepsItWaiting)
{
    edit(mexico, attempts, 5);
    credentials.set(QStringLiteral("practice"), "wrong");
    const PushResult refused = release(mexico);
    EXPECT_EQ(refused.outcome, PushOutcome::Rejected);
    EXPECT_TRUE(refused.isQueued);
    EXPECT_EQ(record(mexico).state, FlowState::Queued);
    credentials.set(QStringLiteral("practice"), sandbox->secret().toUtf8());
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);
}

TEST_F(OutboxTest, ARefusedChangeDoesNotWait)
{
    edit(mexico, attempts, 5);
    onJob = [&](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [&](PushStage stage) {
            if (stage == PushStage::Sending)
                sandbox->answerNext(422, R"({"code":"ValidationError","message":"No."})");
        });
    };
    const PushResult refused = release(mexico);
    ASSERT_EQ(refused.outcome, PushOutcome::Rejected) << qPrintable(toString(refused.outcome));
    EXPECT_FALSE(refused.isQueued);
    EXPECT_EQ(record(mexico).state, FlowState::Rejected);
    EXPECT_FALSE(waits(mexico));
}

TEST_F(OutboxTest, AConflictKeepsTheProvidersStateForThePersonWhoDecides)
{
    sandbox->editBehindOurBack(mexico, attempts, 4);
    edit(mexico, attempts, 5);
    const PushResult result = release(mexico);
    EXPECT_EQ(result.outcome, PushOutcome::Conflict);
    EXPECT_FALSE(waits(mexico));
    const FlowConflicts found = engine->conflicts(QStringLiteral("practice"), mexico).value();
    ASSERT_EQ(found.fields.size(), 1u);
    EXPECT_EQ(found.fields[0].conflict.field, attempts);
    EXPECT_EQ(found.fields[0].conflict.mine, QJsonValue(5));
    EXPECT_EQ(found.fields[0].conflict.theirs, QJsonValue(4));
    EXPECT_FALSE(found.isDecided());
    EXPECT_TRUE(found.seenAt.isValid());
}

TEST_F(OutboxTest, EveryStateThatTheProviderConfirmedIsInTheHistory)
{
    edit(mexico, attempts, 5);
    ASSERT_EQ(release(mexico).outcome, PushOutcome::Sent);
    sandbox->editBehindOurBack(mexico, attempts, 3);
    pull({mexico});
    pull({mexico}); // nothing new
    const std::vector<Revision> history = store->revisions().revisions(QStringLiteral("practice"), mexico).value();
    ASSERT_EQ(history.size(), 3u);
    EXPECT_EQ(history[0].source, Revision::Source::Pulled);
    EXPECT_EQ(history[1].source, Revision::Source::Sent);
    EXPECT_EQ(attempts.in(history[1].document), QJsonValue(5));
    EXPECT_EQ(history[2].source, Revision::Source::Pulled);
    EXPECT_EQ(attempts.in(history[2].document), QJsonValue(3));
}

TEST_F(OutboxTest, RestoringAnEarlierStateIsAnOrdinaryEdit)
{
    const QJsonValue before = attempts.in(record(mexico).base);
    edit(mexico, attempts, 5);
    ASSERT_EQ(release(mexico).outcome, PushOutcome::Sent);
    const Result<FlowRecord> restored = engine->restore(QStringLiteral("practice"), mexico, 1);
    ASSERT_TRUE(restored);
    EXPECT_EQ(attempts.in(restored->working), before);
    EXPECT_EQ(attempts.in(restored->base), QJsonValue(5));
    EXPECT_EQ(restored->state, FlowState::Modified);
    EXPECT_EQ(release(mexico).outcome, PushOutcome::Sent);
    EXPECT_FALSE(engine->restore(QStringLiteral("practice"), mexico, 99));
}

TEST_F(OutboxTest, ADeletedFlowComesBackAsANewOne)
{
    edit(mexico, attempts, 5); // never sent
    ASSERT_TRUE(remove(mexico));
    EXPECT_FALSE(store->flow(QStringLiteral("practice"), mexico));
    const std::vector<Revision> history = store->revisions().revisions(QStringLiteral("practice"), mexico).value();
    ASSERT_EQ(history.size(), 3u);
    EXPECT_EQ(history[1].source, Revision::Source::Deleted);
    const Result<FlowRecord> restored = engine->restore(QStringLiteral("practice"), mexico, 3);
    ASSERT_TRUE(restored) << qPrintable(restored.error().toString());
    EXPECT_EQ(restored->state, FlowState::New);
    EXPECT_EQ(attempts.in(restored->working), QJsonValue(5));
    EXPECT_EQ(release(restored->id).outcome, PushOutcome::Sent);
}

TEST_F(OutboxTest, WhatWasTakenBackIsNotSent)
{
    const QString account = QStringLiteral("practice");
    const QJsonValue attemptsBefore = attempts.in(record(mexico).base), scoreBefore = score.in(record(mexico).base);
    edit(mexico, attempts, 5);
    edit(mexico, score, 0.9);
    ASSERT_TRUE(engine->release(account, mexico, {}));
    edit(mexico, score, scoreBefore);
    EXPECT_TRUE(waits(mexico)) << "the other setting still does";
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);
    EXPECT_EQ(sentBodies(), QStringList{QStringLiteral(R"({"documents":{"attemptLimit":5}})")});

    edit(mexico, attempts, attemptsBefore);
    ASSERT_TRUE(engine->release(account, mexico, {}));
    edit(mexico, attempts, 5);
    EXPECT_FALSE(waits(mexico));
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
    EXPECT_EQ(push(mexico).outcome, PushOutcome::NothingToSend);
    EXPECT_EQ(sentBodies().size(), 1);
}

TEST_F(OutboxTest, WhatTheWindowTookBackIsNotSentEither)
{
    edit(mexico, attempts, 5);
    ASSERT_TRUE(engine->release(QStringLiteral("practice"), mexico, {}));
    ASSERT_TRUE(store->modifyFlow(QStringLiteral("practice"), mexico, [](FlowRecord &record) -> Result<void> {
        record.working = record.base; // a draft is saved without looking at the outbox
        return {};
    }));
    EXPECT_EQ(push(mexico).outcome, PushOutcome::NothingToSend);
    EXPECT_TRUE(sentBodies().isEmpty());
    EXPECT_FALSE(waits(mexico));
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
}

TEST_F(OutboxTest, ADeletionWhoseAnswerGotLostIsFoundDone)
{
    beginWith({{SandboxFault::DropAfter, 2}}); // the first request looks at the flow
    EXPECT_TRUE(remove(mexico));
    EXPECT_TRUE(sandbox->flow(mexico).isEmpty());
    EXPECT_FALSE(store->flow(QStringLiteral("practice"), mexico));
}

TEST_F(OutboxTest, ADeletionThatNeverArrivedWaitsAndIsMadeLater)
{
    beginWith({{SandboxFault::DropBefore, 2}});
    const Result<void> lost = remove(mexico);
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, ErrorKind::Offline) << "it was looked at, and is there";
    EXPECT_EQ(record(mexico).state, FlowState::Queued);
    EXPECT_TRUE(waits(mexico));
    EXPECT_TRUE(removeReleased(mexico));
    EXPECT_TRUE(sandbox->flow(mexico).isEmpty());
    EXPECT_FALSE(store->flow(QStringLiteral("practice"), mexico));
}

TEST_F(OutboxTest, ADeletionOfUnknownOutcomeIsSettledByTheNextLook)
{
    for (const SandboxFault::Kind fault : {SandboxFault::DropAfter, SandboxFault::DropBefore}) {
        beginWith({{fault, 2}, {SandboxFault::DropBefore, 3}}); // nor can it be looked at afterwards
        const Result<void> lost = remove(mexico);
        ASSERT_FALSE(lost);
        EXPECT_TRUE(leavesDoubt(lost.error())) << fault;
        EXPECT_TRUE(waits(mexico)) << fault;
        EXPECT_FALSE(record(mexico).stateReason.isEmpty()) << fault;
        restart();
        EXPECT_TRUE(removeReleased(mexico)) << fault;
        EXPECT_TRUE(sandbox->flow(mexico).isEmpty()) << fault;
        EXPECT_FALSE(store->flow(QStringLiteral("practice"), mexico)) << fault;
        begin(PracticeSandbox::options());
        pull(); // it is there again for the next round
    }
}

TEST_F(OutboxTest, ARefusedDeletionWaitsForNothing)
{
    sandbox->setActiveUsers(true);
    ASSERT_FALSE(remove(colombia));
    EXPECT_FALSE(waits(colombia));
    EXPECT_EQ(record(colombia).state, FlowState::Clean);
}

TEST_F(OutboxTest, AWaitingDeletionIsTakenBackByRestoring)
{
    ASSERT_TRUE(engine->releaseDeletion(QStringLiteral("practice"), mexico, {}));
    ASSERT_TRUE(engine->restore(QStringLiteral("practice"), mexico, 1));
    EXPECT_FALSE(waits(mexico));
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
}

TEST_F(OutboxTest, TheHistoryKeepsWhatTheProviderHeldWhenItWasDeleted)
{
    sandbox->editBehindOurBack(mexico, attempts, 2); // not read here before the deletion
    ASSERT_TRUE(remove(mexico));
    const std::vector<Revision> history = store->revisions().revisions(QStringLiteral("practice"), mexico).value();
    EXPECT_EQ(history.back().source, Revision::Source::Deleted);
    EXPECT_EQ(attempts.in(history.back().document), QJsonValue(2));
}

TEST_F(OutboxTest, WhatTravelledIsInTheAuditLog)
{
    edit(mexico, attempts, 5);
    release(mexico, QStringLiteral("Ticket 7"));
    ASSERT_TRUE(remove(colombia));
    const std::vector<AuditEntry> log = store->audit().entries().value();
    ASSERT_EQ(log.size(), 2u);
    EXPECT_EQ(log[0].action, QStringLiteral("push"));
    EXPECT_EQ(log[0].outcome, QStringLiteral("sent"));
    EXPECT_EQ(log[0].message, QStringLiteral("Ticket 7"));
    EXPECT_EQ(attempts.in(log[0].request), QJsonValue(5));
    EXPECT_EQ(log[1].action, QStringLiteral("delete"));
    EXPECT_EQ(log[1].hash, AuditStore::hashOf(log[1], log[0].hash));
}

TEST_F(OutboxTest, NothingLeavesThisComputerWhileAPersonWorksOffline)
{
    ASSERT_TRUE(engine->setWorkingOffline(true));
    const size_t before = sandbox->requests().size();
    const PullReport pulled = pull();
    ASSERT_EQ(pulled.errors.size(), 1u);
    EXPECT_EQ(pulled.errors[0].kind, ErrorKind::Offline);
    EXPECT_EQ(sandbox->requests().size(), before);
}

TEST_F(OutboxTest, AReadOfAllFlowsEndsWhenAPersonGoesOffline)
{
    const std::vector<FlowSummary> flows = store->flows(QStringLiteral("practice")).value();
    for (const FlowSummary &flow : flows)
        ASSERT_TRUE(store->removeFlow(flow.account, flow.id));
    // Behind what begins the read, and before any answer can have come.
    QTimer::singleShot(0, &context,
        [this] { QTimer::singleShot(0, &context, [this] { EXPECT_TRUE(engine->setWorkingOffline(true)); }); });
    const PullReport report = pull();
    ASSERT_EQ(report.errors.size(), 1u);
    EXPECT_EQ(report.errors[0].kind, ErrorKind::Offline);
    EXPECT_TRUE(report.errors[0].what.contains(QStringLiteral("you work offline")))
        << qPrintable(report.errors[0].what);
    EXPECT_EQ(report.pulled, 0);
    EXPECT_TRUE(store->flows(QStringLiteral("practice"))->empty()) << "nothing half read is kept";
}

TEST_F(OutboxTest, AReadOfSeveralFlowsAsksForNoFurtherOneWhenAPersonGoesOffline)
{
    const size_t before = sandbox->requests().size();
    const QMetaObject::Connection first = QObject::connect(&http, &HttpClient::logged, &context, [this] {
        QMetaObject::invokeMethod(
            &context, [this] { EXPECT_TRUE(engine->setWorkingOffline(true)); }, Qt::QueuedConnection);
    });
    const PullReport report = pull({mexico, colombia, mexico, colombia});
    QObject::disconnect(first);
    EXPECT_EQ(report.pulled, 1);
    ASSERT_EQ(report.errors.size(), 1u);
    EXPECT_EQ(report.errors[0].kind, ErrorKind::Offline);
    EXPECT_LE(sandbox->requests().size(), before + 2) << "the second was under way";
}

TEST_F(OutboxTest, ANewFlowWaitsLikeAnyOther)
{
    const FlowRecord made = engine
                                ->createLocal(QStringLiteral("practice"),
                                    QStringLiteral("verifik-v3/personal-onboarding"), record(mexico).base)
                                .value();
    ASSERT_TRUE(engine->setWorkingOffline(true));
    EXPECT_TRUE(release(made.id).isQueued);
    EXPECT_EQ(record(made.id).state, FlowState::Queued);
    ASSERT_TRUE(engine->withdraw(QStringLiteral("practice"), made.id));
    EXPECT_EQ(record(made.id).state, FlowState::New);
    ASSERT_TRUE(engine->setWorkingOffline(false));
    const PushResult created = release(made.id);
    ASSERT_EQ(created.outcome, PushOutcome::Sent) << (created.error ? qPrintable(created.error->toString()) : "");
    EXPECT_EQ(store->revisions().revisions(QStringLiteral("practice"), created.id).value().front().source,
        Revision::Source::Created);
    EXPECT_FALSE(waits(created.id));
}
