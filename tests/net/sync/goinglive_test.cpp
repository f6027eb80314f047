#include "net/sync/enginefixture.h"
#include "net/sync/statusjob.h"

#include <gtest/gtest.h>

// Into service and out of it (seed 000: both the project and the flow have to be active).

namespace {

class GoingLive : public EngineTest
{
protected:
    static constexpr const char *oldMexico = "66d8e2a1c4a19e0012d4e102"; // v2 onboarding, a draft in a draft project
    static constexpr const char *oldMexicoProject = "66d8e0f4c4a19e0012d4b107";
    static constexpr const char *panama = "66a0c4d9c4a19e0012d4e006"; // v3 business, a draft in a draft project
    static constexpr const char *panamaProject = "66a0c3f1c4a19e0012d4b105";
    static constexpr const char *login = "6643b1f2c4a19e0012d4e101"; // v2 login, active in an active project

    GoingLiveReport change(const QString &id, const QString &status)
    {
        std::optional<GoingLiveReport> report;
        StatusJob *job = engine->changeStatus(QStringLiteral("practice"), id, status);
        QObject::connect(job, &StatusJob::finished, &context, [&](const GoingLiveReport &done) { report = done; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return report.has_value(); }, 20'000));
        return report.value_or(GoingLiveReport());
    }

    //! The flow's own write goes wrong: two lists, the flow, the project, the project's write and its read-back come
    //! before it.
    void beginWithFault(SandboxFault::Kind kind)
    {
        SandboxOptions options = PracticeSandbox::options();
        options.faults.push_back({kind, 7});
        begin(options);
    }

    GoingLiveReport check(const QString &id, const QString &status)
    {
        std::optional<GoingLiveReport> report;
        StatusJob *job = engine->checkStatus(QStringLiteral("practice"), id, status);
        QObject::connect(job, &StatusJob::finished, &context, [&](const GoingLiveReport &done) { report = done; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return report.has_value(); }, 20'000));
        return report.value_or(GoingLiveReport());
    }

    //! As writes() tells them, what a check says would be sent.
    QStringList requests(const GoingLiveReport &report) const
    {
        QStringList lines;
        for (const GoingLiveRequest &request : report.requests)
            lines << request.method + QLatin1Char(' ') + request.url.path() + QLatin1Char(' ')
                    + QString::fromUtf8(QJsonDocument(request.body).toJson(QJsonDocument::Compact));
        return lines;
    }

    static QString states(const GoingLiveReport &report)
    {
        QString states;
        for (const GoingLiveStep &step : report.steps)
            states += QLatin1Char("-odf"[static_cast<int>(step.state)]);
        return states;
    }

    //! Method, address and body of every write, in order.
    QStringList writes() const
    {
        QStringList lines;
        for (const SandboxRequest &request : sandbox->requests()) {
            if (request.method != QLatin1String("GET"))
                lines << request.method + QLatin1Char(' ') + request.path + QLatin1Char(' ')
                        + QString::fromUtf8(request.body);
        }
        return lines;
    }
};

} // namespace

TEST_F(GoingLive, AnOlderFlowTakesOneRequestForItsProjectAndOneForItself)
{
    pull();
    const GoingLiveReport report = change(oldMexico, QStringLiteral("active"));
    EXPECT_TRUE(report.isDone()) << (report.error ? qPrintable(report.error->toString()) : "");
    EXPECT_EQ(states(report), QStringLiteral("dddd"));
    EXPECT_EQ(report.projectName, QStringLiteral("Credit card Mexico"));
    EXPECT_EQ(writes(),
        (QStringList{QStringLiteral("PUT /v2/projects/%1 {\"status\":\"active\"}").arg(QLatin1String(oldMexicoProject)),
            QStringLiteral("PUT /v2/project-flows/%1 {\"status\":\"active\"}").arg(QLatin1String(oldMexico))}));
    EXPECT_EQ(record(oldMexico).status, QStringLiteral("active"));
    EXPECT_EQ(record(oldMexico).state, FlowState::Clean);
}

TEST_F(GoingLive, ANewerFlowTakesOneRequestForBoth)
{
    pull();
    const GoingLiveReport report = change(panama, QStringLiteral("active"));
    EXPECT_TRUE(report.isDone()) << (report.error ? qPrintable(report.error->toString()) : "");
    const QString expected = QStringLiteral(R"(PUT /v3/projects/%1 {"projectFlow":{"_id":"%2","status":"active"},)"
                                            R"("projectFlowType":"onboarding","status":"active"})");
    EXPECT_EQ(writes(), QStringList{expected.arg(QLatin1String(panamaProject), QLatin1String(panama))});
    EXPECT_EQ(sandbox->flow(panama).value(QLatin1String("status")), QStringLiteral("active"));
    EXPECT_EQ(record(panama).status, QStringLiteral("active"));
}

TEST_F(GoingLive, SaysWhichHalfSucceededAndGoesOnFromThere)
{
    beginWithFault(SandboxFault::Http500);
    pull();
    const GoingLiveReport half = change(oldMexico, QStringLiteral("active"));
    EXPECT_FALSE(half.isDone());
    EXPECT_EQ(states(half), QStringLiteral("dddf"));
    ASSERT_TRUE(half.error);
    EXPECT_TRUE(half.error->meaning.contains(QStringLiteral("project is active")))
        << qPrintable(half.error->toString());
    EXPECT_EQ(record(oldMexico).status, QStringLiteral("draft"));

    const GoingLiveReport rest = change(oldMexico, QStringLiteral("active"));
    EXPECT_TRUE(rest.isDone());
    EXPECT_EQ(writes().size(), 3); // the project's PUT is not repeated
    EXPECT_EQ(writes().last(),
        QStringLiteral("PUT /v2/project-flows/%1 {\"status\":\"active\"}").arg(QLatin1String(oldMexico)));
}

TEST_F(GoingLive, AnAnswerThatGotLostIsSettledByReading)
{
    beginWithFault(SandboxFault::DropAfter);
    pull();
    const GoingLiveReport report = change(oldMexico, QStringLiteral("active"));
    EXPECT_TRUE(report.isDone()) << (report.error ? qPrintable(report.error->toString()) : "");
    EXPECT_EQ(writes().size(), 2);
}

TEST_F(GoingLive, LooksWithoutChangingAnything)
{
    pull();
    const GoingLiveReport report = change(oldMexico, {});
    EXPECT_EQ(states(report), QStringLiteral("ddoo"));
    EXPECT_FALSE(report.isDone());
    EXPECT_FALSE(report.error);
    EXPECT_TRUE(writes().isEmpty());
}

TEST_F(GoingLive, ACheckSaysExactlyWhatWouldTravel)
{
    pull();
    for (const auto &[id, status] : {std::pair{oldMexico, "active"}, {panama, "active"}, {login, "paused"}}) {
        const QStringList before = writes();
        const GoingLiveReport checked = check(QLatin1String(id), QLatin1String(status));
        EXPECT_TRUE(checked.isCheck);
        EXPECT_FALSE(checked.isDone());
        EXPECT_EQ(writes(), before) << id;
        EXPECT_TRUE(change(QLatin1String(id), QLatin1String(status)).isDone()) << id;
        EXPECT_EQ(requests(checked), writes().mid(before.size())) << id;
        const GoingLiveReport after = check(QLatin1String(id), QLatin1String(status));
        EXPECT_TRUE(after.isDone()) << id;
        EXPECT_TRUE(after.requests.empty()) << id;
    }
}

TEST_F(GoingLive, UnsentOrWrongSettingsDoNotGoLive)
{
    pull();
    edit(oldMexico, "/redirectUrl"_ptr, QStringLiteral("https://bank.example/ready"));
    const GoingLiveReport unsent = change(oldMexico, QStringLiteral("active"));
    EXPECT_EQ(states(unsent), QStringLiteral("f---"));
    ASSERT_TRUE(unsent.error);
    EXPECT_EQ(unsent.error->kind, ErrorKind::Invalid);
    EXPECT_TRUE(writes().isEmpty());

    edit(oldMexico, "/redirectUrl"_ptr, QStringLiteral("no address"));
    EXPECT_EQ(states(change(oldMexico, QStringLiteral("active"))), QStringLiteral("f---"));
}

TEST_F(GoingLive, PausingNeedsNothingElse)
{
    pull();
    edit(login, "/redirectUrl"_ptr, QStringLiteral("https://bank.example/ready")); // unsent, and none of its business
    const GoingLiveReport report = change(login, QStringLiteral("paused"));
    EXPECT_TRUE(report.isDone()) << (report.error ? qPrintable(report.error->toString()) : "");
    EXPECT_EQ(writes(),
        QStringList{QStringLiteral("PUT /v2/project-flows/%1 {\"status\":\"paused\"}").arg(QLatin1String(login))});
    EXPECT_EQ(record(login).status, QStringLiteral("paused"));
    EXPECT_EQ(record(login).changes, 1); // the address still waits
    EXPECT_TRUE(change(login, QStringLiteral("draft")).isDone());
}

TEST_F(GoingLive, AFlowInUseCanBePaused)
{
    SandboxOptions options = PracticeSandbox::options();
    options.hasActiveUsers = true; // the provider advises to pause first (api/verifik.md 1.5)
    begin(options);
    pull();
    EXPECT_TRUE(change(colombia, QStringLiteral("paused")).isDone());
    EXPECT_EQ(record(colombia).status, QStringLiteral("paused"));
}

TEST_F(GoingLive, AProjectThatIsGoneIsExplained)
{
    pull();
    sandbox->editBehindOurBack(oldMexico, "/project"_ptr, QStringLiteral("000000000000000000000000"));
    pull();
    const GoingLiveReport report = change(oldMexico, QStringLiteral("active"));
    EXPECT_EQ(states(report), QStringLiteral("df--"));
    ASSERT_TRUE(report.error);
    EXPECT_TRUE(report.error->what.contains(QStringLiteral("project"))) << qPrintable(report.error->what);
    EXPECT_TRUE(writes().isEmpty());
}

TEST_F(GoingLive, ANewFlowHasToBeSentFirst)
{
    const Result<FlowRecord> created
        = engine->createLocal(QStringLiteral("practice"), QStringLiteral("verifik-v2/login"), {});
    ASSERT_TRUE(created) << qPrintable(created.error().toString());
    const GoingLiveReport report = change(created->id, QStringLiteral("active"));
    EXPECT_EQ(states(report), QStringLiteral("f---"));
}

TEST_F(GoingLive, ANewerFlowBesideAnotherOfItsProjectTakesTwoRequests)
{
    pull();
    // Colombia's project has Mexico's flow too: the one call could mean either.
    sandbox->editBehindOurBack(colombia, "/status"_ptr, QStringLiteral("draft"));
    sandbox->editBehindOurBack("65f1a3e8c4a19e0012d4b101", "/status"_ptr, QStringLiteral("draft"));
    pull();
    const GoingLiveReport report = change(mexico, QStringLiteral("active"));
    EXPECT_TRUE(report.isDone()) << (report.error ? qPrintable(report.error->toString()) : "");
    EXPECT_EQ(sandbox->flow(colombia).value(QLatin1String("status")), QStringLiteral("draft"));
    EXPECT_EQ(sandbox->flow(mexico).value(QLatin1String("status")), QStringLiteral("active"));
}

TEST_F(GoingLive, EditsMadeMeanwhileOrUnsentSurviveAPause)
{
    pull();
    edit(login, "/redirectUrl"_ptr, QStringLiteral("https://bank.example/ready"));
    sandbox->editBehindOurBack(login, "/identityUrl"_ptr, QStringLiteral("https://bank.example/who"));
    EXPECT_TRUE(change(login, QStringLiteral("paused")).isDone());
    EXPECT_EQ("/redirectUrl"_ptr.in(record(login).working), QJsonValue(QStringLiteral("https://bank.example/ready")));
    EXPECT_EQ(sandbox->flow(login).value(QLatin1String("identityUrl")), QStringLiteral("https://bank.example/who"));
}

TEST_F(GoingLive, AProjectIsNoFlow)
{
    std::optional<PullReport> report;
    engine->pullProjects(QStringLiteral("practice"), {}, &context, [&](const PullReport &done) { report = done; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return report.has_value(); }, 20'000));
    const GoingLiveReport refused = change(oldMexicoProject, QStringLiteral("active"));
    ASSERT_TRUE(refused.error);
    EXPECT_EQ(refused.error->kind, ErrorKind::Usage);
    EXPECT_TRUE(writes().isEmpty());
}

TEST_F(GoingLive, AColleaguesEditDoesNotGoLiveUnseen)
{
    pull();
    sandbox->editBehindOurBack(oldMexico, "/redirectUrl"_ptr, QStringLiteral("https://elsewhere.example"));
    const GoingLiveReport report = change(oldMexico, QStringLiteral("active"));
    EXPECT_EQ(states(report), QStringLiteral("f---"));
    EXPECT_TRUE(writes().isEmpty());
    pull();
    EXPECT_TRUE(change(oldMexico, QStringLiteral("active")).isDone());
}

TEST_F(GoingLive, AStatusThatCouldNotBeReadBackIsNotGuessed)
{
    SandboxOptions options = PracticeSandbox::options();
    options.faults = {{SandboxFault::Http500, 5}}; // two lists, the read, the write, and then no read-back
    begin(options);
    pull();
    const GoingLiveReport report = change(login, QStringLiteral("paused"));
    ASSERT_TRUE(report.error);
    EXPECT_TRUE(report.error->what.contains(QLatin1String("not known"))) << qPrintable(report.error->what);
    EXPECT_EQ(record(login).state, FlowState::Unknown);
    EXPECT_TRUE(change(login, QStringLiteral("paused")).isDone());
    EXPECT_EQ(record(login).status, QStringLiteral("paused"));
    EXPECT_EQ(writes().size(), 1);
}
