#include "enginefixture.h"

#include "models/store/localid.h"
#include "support/examples.h"

namespace {

const QString standard = QStringLiteral("b52a7c10-3f64-4e8a-9d21-000000000001"); // published, version 3
const QString standardVersion = QStringLiteral("b52a7c10-3f64-4e8a-9d21-000000000003");
const QString ageCheck = QStringLiteral("b52a7c10-3f64-4e8a-9d21-000000000020"); // a draft, version 1
const QString branching = QStringLiteral("b52a7c10-3f64-4e8a-9d21-000000000040");

//! The engine with an account at the practised Didit.
class DiditPush : public EngineTest
{
protected:
    void SetUp() override { restart(PracticeVersioning::NewDraft); }

    void restart(PracticeVersioning versioning)
    {
        SandboxOptions options = PracticeSandbox::options();
        options.diditVersioning = versioning;
        begin(options);
        Account account;
        account.name = QStringLiteral("practice");
        account.provider = QStringLiteral("didit");
        account.url = sandbox->url();
        ASSERT_TRUE(store->saveAccount(account));
    }

    //! Method, path and body of the requests that may change something.
    QStringList writes() const
    {
        QStringList lines;
        for (const SandboxRequest &request : sandbox->requests()) {
            if (request.method != QLatin1String("GET"))
                lines << QStringLiteral("%1 %2 %3").arg(request.method, request.path, QString::fromUtf8(request.body));
        }
        return lines;
    }
    QString text(const QString &id, const char *key) { return record(id).base.value(QLatin1String(key)).toString(); }
    void rename(const QString &id, const QString &label) { edit(id, "/workflow_label"_ptr, label); }
};

} // namespace

TEST_F(DiditPush, ReadsEveryWorkflowWithItsChecksInOrder)
{
    const PullReport report = pull();
    ASSERT_TRUE(report.errors.empty()) << qPrintable(report.errors.front().toString());
    EXPECT_EQ(report.pulled, 6);
    const FlowRecord read = record(standard);
    EXPECT_EQ(read.kind, QLatin1String("didit-v3/workflow"));
    EXPECT_EQ(read.name, QLatin1String("Standard KYC"));
    QStringList checks;
    for (const QJsonValue &check : read.base.value(QLatin1String("features")).toArray())
        checks << check.toObject().value(QLatin1String("feature")).toString();
    EXPECT_EQ(checks,
        (QStringList{QStringLiteral("OCR"), QStringLiteral("LIVENESS"), QStringLiteral("FACE_MATCH"),
            QStringLiteral("IP_ANALYSIS")}));
    EXPECT_EQ(read.state, FlowState::Clean);
}

TEST_F(DiditPush, SendsOnlyTheNewLabelOfAPublishedWorkflowAndFollowsItToItsNewDraft)
{
    pull();
    rename(standard, QStringLiteral("Premium KYC"));
    const PushResult result = push(standard);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_EQ(writes(),
        QStringList{
            QStringLiteral("PATCH /v3/workflows/%1/ {\"workflow_label\":\"Premium KYC\"}").arg(standardVersion)});
    EXPECT_NE(text(standard, "uuid"), standardVersion) << "the draft is the workflow from here on";
    EXPECT_EQ(text(standard, "status"), QLatin1String("draft"));
    EXPECT_EQ(text(standard, "workflow_label"), QLatin1String("Premium KYC"));
    EXPECT_EQ(record(standard).state, FlowState::Clean);
    EXPECT_TRUE(result.report.changedThoughNotSent.empty()) << "a draft's status is no damage";
    EXPECT_TRUE(result.note.contains(QLatin1String("Version 4 is a new draft"))) << qPrintable(result.note);
    EXPECT_EQ(engine->publishing(QStringLiteral("practice")), DiditPublishing::Behaviour::NewDraft);
    EXPECT_EQ(engine->versions(QStringLiteral("practice"), standard).size(), 2);
}

TEST_F(DiditPush, KeepsADraftADraftUnderBothBehaviours)
{
    for (const PracticeVersioning versioning : {PracticeVersioning::NewDraft, PracticeVersioning::InPlace}) {
        restart(versioning);
        pull();
        rename(ageCheck, QStringLiteral("Age check for shops"));
        const PushResult result = push(ageCheck);
        EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
        EXPECT_EQ(writes(),
            QStringList{QStringLiteral(
                "PATCH /v3/workflows/%1/ {\"status\":\"draft\",\"workflow_label\":\"Age check for shops\"}")
                            .arg(ageCheck)});
        EXPECT_EQ(text(ageCheck, "status"), QLatin1String("draft"));
        EXPECT_EQ(engine->publishing(QStringLiteral("practice")), DiditPublishing::Behaviour::Unknown)
            << "an edit of a draft proves nothing about published ones";
    }
}

TEST_F(DiditPush, LearnsThatAnAccountChangesPublishedWorkflowsInPlace)
{
    restart(PracticeVersioning::InPlace);
    pull();
    rename(standard, QStringLiteral("Premium KYC"));
    const PushResult result = push(standard);
    EXPECT_EQ(result.outcome, PushOutcome::Sent);
    EXPECT_EQ(text(standard, "uuid"), standardVersion);
    EXPECT_TRUE(result.note.contains(QLatin1String("in place"))) << qPrintable(result.note);
    EXPECT_EQ(engine->publishing(QStringLiteral("practice")), DiditPublishing::Behaviour::InPlace);
}

TEST_F(DiditPush, PublishesADraftOnlyWhenAPersonChoseTo)
{
    pull();
    edit(ageCheck, "/status"_ptr, QStringLiteral("published"));
    const PushResult result = push(ageCheck);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_EQ(
        writes(), QStringList{QStringLiteral("PATCH /v3/workflows/%1/ {\"status\":\"published\"}").arg(ageCheck)});
    EXPECT_EQ(text(ageCheck, "status"), QLatin1String("published"));
    EXPECT_TRUE(result.note.contains(QLatin1String("is published"))) << qPrintable(result.note);
}

TEST_F(DiditPush, SendsTheWholeListOfChecksForOneChangeInsideIt)
{
    pull();
    const QJsonArray before = record(standard).base.value(QLatin1String("features")).toArray();
    edit(standard, "/features/2/config/face_match_score_decline_threshold"_ptr, 45);
    const PushResult result = push(standard);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    ASSERT_EQ(writes().size(), 1);
    const QJsonObject body = Json::parseObject(sandbox->requests().at(sandbox->requests().size() - 2).body, {}).value();
    EXPECT_EQ(body.keys(), QStringList{QStringLiteral("features")});
    QJsonArray wanted = before;
    QJsonObject check = wanted.at(2).toObject(), config = check.value(QLatin1String("config")).toObject();
    config.insert(QStringLiteral("face_match_score_decline_threshold"), 45);
    check.insert(QStringLiteral("config"), config);
    wanted.replace(2, check);
    EXPECT_EQ(body.value(QLatin1String("features")).toArray(), wanted);
}

TEST_F(DiditPush, SendsNoLimitOfTimeAsNull)
{
    pull();
    edit(standard, "/retry_window_days"_ptr, QJsonValue::Null);
    EXPECT_EQ(push(standard).outcome, PushOutcome::Sent);
    EXPECT_TRUE(writes().value(0).endsWith(QLatin1String("{\"retry_window_days\":null}")))
        << qPrintable(writes().value(0));
}

TEST_F(DiditPush, MergesWhatAColleagueChangedInAnotherSetting)
{
    pull();
    rename(standard, QStringLiteral("Premium KYC"));
    sandbox->editBehindOurBack(standardVersion, "/max_retry_attempts"_ptr, 7);
    const PushResult result = push(standard);
    EXPECT_EQ(result.outcome, PushOutcome::MergedAndSent);
    EXPECT_EQ(record(standard).base.value(QLatin1String("max_retry_attempts")), QJsonValue(7));
    EXPECT_TRUE(writes().value(0).endsWith(QLatin1String("{\"workflow_label\":\"Premium KYC\"}")));
}

TEST_F(DiditPush, StopsAtAConflictOfTheSameSetting)
{
    pull();
    rename(standard, QStringLiteral("Premium KYC"));
    sandbox->editBehindOurBack(standardVersion, "/workflow_label"_ptr, QStringLiteral("Basic KYC"));
    EXPECT_EQ(push(standard).outcome, PushOutcome::Conflict);
    EXPECT_TRUE(writes().isEmpty());
}

TEST_F(DiditPush, DoesNotRepeatAWriteWhoseAnswerIsLostAndFindsItsDraft)
{
    pull();
    rename(ageCheck, QStringLiteral("Age check for shops"));
    onJob = [this](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [this](PushStage stage) {
            if (stage == PushStage::Sending)
                sandbox->failNext(SandboxFault::DropAfter);
        });
    };
    const PushResult result = push(ageCheck);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_EQ(writes().size(), 1);
    EXPECT_EQ(record(ageCheck).state, FlowState::Clean);
}

TEST_F(DiditPush, SaysThatALostAnswerMayHideInADraftThatTheListDoesNotShow)
{
    pull();
    rename(standard, QStringLiteral("Premium KYC"));
    onJob = [this](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [this](PushStage stage) {
            if (stage == PushStage::Sending)
                sandbox->failNext(SandboxFault::DropAfter);
        });
    };
    const PushResult result = push(standard);
    EXPECT_EQ(result.outcome, PushOutcome::Unknown);
    ASSERT_TRUE(result.error);
    EXPECT_TRUE(result.error->meaning.contains(QLatin1String("draft"))) << qPrintable(result.error->toString());
    EXPECT_EQ(record(standard).state, FlowState::Unknown);
    EXPECT_EQ(writes().size(), 1) << "a write is never repeated blindly";
}

TEST_F(DiditPush, CreatesAWorkflowAsADraftAndKnowsItByItsGroup)
{
    const QJsonObject body = Examples::object(QStringLiteral("didit-v3/post-body-minimal.json"));
    const Result<FlowRecord> local
        = engine->createLocal(QStringLiteral("practice"), QStringLiteral("didit-v3/workflow"), body);
    ASSERT_TRUE(local) << qPrintable(local.error().toString());
    const PushResult result = push(local->id);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_FALSE(isLocalId(result.id));
    EXPECT_EQ(text(result.id, "workflow_id"), result.id);
    EXPECT_EQ(text(result.id, "status"), QLatin1String("draft"));
    EXPECT_EQ(writes().size(), 1);
}

TEST_F(DiditPush, LooksForANewWorkflowBeforeItIsCreatedAgain)
{
    const QJsonObject body = Examples::object(QStringLiteral("didit-v3/post-body-minimal.json"));
    const QString local
        = engine->createLocal(QStringLiteral("practice"), QStringLiteral("didit-v3/workflow"), body).value().id;
    sandbox->failNext(SandboxFault::DropAfter);
    const PushResult result = push(local);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_EQ(writes().size(), 1) << "it was there already";
}

TEST_F(DiditPush, GoesOnWithWhatIsLeftAfterAVersionIsDeleted)
{
    pull();
    rename(standard, QStringLiteral("Premium KYC"));
    ASSERT_EQ(push(standard).outcome, PushOutcome::Sent);
    const QString draft = text(standard, "uuid");
    std::optional<Result<void>> removed;
    engine->remove(QStringLiteral("practice"), standard, &context, [&](const Result<void> &done) { removed = done; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return removed.has_value(); }, 20'000));
    EXPECT_TRUE(*removed);
    EXPECT_EQ(writes().last(), QStringLiteral("DELETE /v3/workflows/%1/ ").arg(draft));
    EXPECT_EQ(text(standard, "uuid"), standardVersion) << "the published version is the workflow again";
    EXPECT_EQ(record(standard).name, QLatin1String("Standard KYC"));
}

TEST_F(DiditPush, ForgetsAWorkflowWhoseLastVersionIsDeleted)
{
    pull();
    std::optional<Result<void>> removed;
    engine->remove(QStringLiteral("practice"), ageCheck, &context, [&](const Result<void> &done) { removed = done; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return removed.has_value(); }, 20'000));
    EXPECT_TRUE(*removed);
    EXPECT_FALSE(store->flow(QStringLiteral("practice"), ageCheck));
}

TEST_F(DiditPush, NeverSendsTheChecksOfAWorkflowThatBranches)
{
    pull();
    EXPECT_FALSE(engine->edit(QStringLiteral("practice"), branching,
        [](ProjectFlow &flow) { return flow.setValue("/features"_ptr, QJsonArray()); }));
    EXPECT_EQ(record(branching).state, FlowState::Clean);
}

TEST_F(DiditPush, SendsNothingWhenTheDraftWasPublishedSinceItWasReviewed)
{
    restart(PracticeVersioning::InPlace);
    pull();
    rename(ageCheck, QStringLiteral("Age check for shops"));
    sandbox->editBehindOurBack(ageCheck, "/status"_ptr, QStringLiteral("published"));
    const PushResult result = push(ageCheck);
    EXPECT_EQ(result.outcome, PushOutcome::Rejected);
    ASSERT_TRUE(result.error);
    EXPECT_TRUE(result.error->what.contains(QLatin1String("which is published")))
        << qPrintable(result.error->toString());
    EXPECT_TRUE(writes().isEmpty());
    EXPECT_EQ(record(ageCheck).working.value(QLatin1String("workflow_label")), QJsonValue("Age check for shops"));
    EXPECT_EQ(text(ageCheck, "status"), QLatin1String("published")) << "the next review says what sending does now";
    EXPECT_EQ(push(ageCheck).outcome, PushOutcome::Sent) << "after another look it is a person's choice";
}

TEST_F(DiditPush, SendsNothingWhenSomebodyBeganADraftThatTheWriteWouldReplace)
{
    pull();
    rename(standard, QStringLiteral("Premium KYC"));
    HttpRequest colleague; // saves a draft in the console
    colleague.method = "PATCH";
    colleague.url = QUrl(sandbox->url().toString() + QStringLiteral("/v3/workflows/%1/").arg(standardVersion));
    colleague.apiKey = sandbox->secret().toUtf8();
    colleague.body = R"({"max_retry_attempts":1})";
    bool isDone = false;
    http.send(colleague, &context, [&](const Result<HttpResponse> &) { isDone = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }, 20'000));
    const PushResult result = push(standard);
    EXPECT_EQ(result.outcome, PushOutcome::Rejected);
    ASSERT_TRUE(result.error);
    EXPECT_TRUE(result.error->what.contains(QLatin1String("begun a draft"))) << qPrintable(result.error->toString());
    EXPECT_EQ(writes().size(), 1) << "the colleague's";
}

TEST_F(DiditPush, FindsTheDraftThatAnAnswerNamedAfterTheReadBackFailed)
{
    pull();
    rename(standard, QStringLiteral("Premium KYC"));
    onJob = [this](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [this](PushStage stage) {
            if (stage == PushStage::ReadingBack)
                sandbox->failNext(SandboxFault::DropBefore);
        });
    };
    EXPECT_EQ(push(standard).outcome, PushOutcome::Unknown);
    onJob = nullptr;
    const PushResult again = push(standard);
    EXPECT_EQ(writes().size(), 1) << "the write was answered: it must not be repeated";
    EXPECT_EQ(text(standard, "workflow_label"), QLatin1String("Premium KYC"));
    EXPECT_EQ(text(standard, "status"), QLatin1String("draft"));
    EXPECT_EQ(record(standard).state, FlowState::Clean) << qPrintable(toString(again.outcome));
}

TEST_F(DiditPush, IsCleanAfterTheProviderFilledInTheSettingsOfANewCheck)
{
    pull();
    QJsonArray checks = record(ageCheck).base.value(QLatin1String("features")).toArray();
    checks.append(QJsonObject{{QStringLiteral("feature"), QStringLiteral("OCR")}});
    checks.append(QJsonObject{{QStringLiteral("feature"), QStringLiteral("LIVENESS")},
        {QStringLiteral("config"), QJsonObject{{QStringLiteral("face_liveness_method"), QStringLiteral("PASSIVE")}}}});
    edit(ageCheck, "/features"_ptr, checks);
    const PushResult result = push(ageCheck);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_EQ(record(ageCheck).state, FlowState::Clean);
    EXPECT_EQ(push(ageCheck).outcome, PushOutcome::NothingToSend);
    EXPECT_EQ(writes().size(), 1);
}

TEST_F(DiditPush, DoesNotReportTheAttemptsThatTheProviderCopiesIntoTheChecks)
{
    pull();
    edit(standard, "/face_liveness_max_attempts"_ptr, 2);
    const PushResult result = push(standard);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    EXPECT_TRUE(result.report.changedThoughNotSent.empty());
}

TEST_F(DiditPush, SaysThatNothingArrivedWhenAChangeInsideTheChecksWasDropped)
{
    pull();
    QJsonArray checks = record(standard).base.value(QLatin1String("features")).toArray();
    QJsonObject match = checks.at(2).toObject(), config = match.value(QLatin1String("config")).toObject();
    ASSERT_FALSE(config.isEmpty());
    config.remove(config.keys().first());
    match.insert(QStringLiteral("config"), config);
    checks.replace(2, match);
    edit(standard, "/features"_ptr, checks);
    onJob = [this](PushJob *job) {
        QObject::connect(job, &PushJob::stageChanged, &context, [this](PushStage stage) {
            if (stage == PushStage::Sending)
                sandbox->failNext(SandboxFault::DropBefore);
        });
    };
    EXPECT_EQ(push(standard).outcome, PushOutcome::Offline);
    EXPECT_EQ(record(standard).state, FlowState::Modified);
}

TEST_F(DiditPush, NeverMakesALiveWorkflowOutOfAFile)
{
    pull();
    QJsonObject file = record(standard).base;
    file.insert(QStringLiteral("is_default"), true);
    const Result<FlowRecord> copy
        = engine->createLocal(QStringLiteral("practice"), QStringLiteral("didit-v3/workflow"), file);
    ASSERT_TRUE(copy) << qPrintable(copy.error().toString());
    EXPECT_EQ(copy->working.value(QLatin1String("status")), QJsonValue(QStringLiteral("draft")));
    EXPECT_EQ(copy->working.value(QLatin1String("is_default")), QJsonValue(false));
}
