#include "clifixture.h"

#include <QTcpServer>

namespace {

using CliJourney = CliTest;

QJsonObject attempts(int number)
{
    return {{QStringLiteral("documents"), QJsonObject{{QStringLiteral("attemptLimit"), number}}}};
}

} // namespace

TEST_F(CliJourney, OneChangedFieldTravelsAloneFromPullToPush)
{
    startSandbox();
    const CliResult pulled = json("pull");
    EXPECT_EQ(pulled.code, 0) << pulled.err.constData();
    EXPECT_EQ(pulled.object(),
        (QJsonObject{{QStringLiteral("pulled"), PracticeSandbox::sampleFlows}, {QStringLiteral("merged"), 0},
            {QStringLiteral("conflicts"), 0}, {QStringLiteral("errors"), QJsonArray()}}));

    const CliResult set = json("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5")});
    EXPECT_EQ(set.code, 0) << set.err.constData();
    EXPECT_EQ(set.object(), (QJsonObject{{QStringLiteral("changes"), 1}}));
    EXPECT_EQ(stateOf(mexico), QStringLiteral("modified"));

    const CliResult diff = json("diff", {mexico});
    EXPECT_EQ(diff.code, 2);
    const QJsonArray changes = diff.object().value(QLatin1String("changes")).toArray();
    ASSERT_EQ(changes.size(), 1);
    const QJsonObject change = changes.first().toObject();
    EXPECT_EQ(change.value(QLatin1String("field")), QStringLiteral("/documents/attemptLimit"));
    EXPECT_EQ(change.value(QLatin1String("before")), 3);
    EXPECT_EQ(change.value(QLatin1String("after")), 5);
    EXPECT_FALSE(change.value(QLatin1String("sentence")).toString().isEmpty());
    const QJsonObject request = diff.object().value(QLatin1String("request")).toObject();
    EXPECT_EQ(request.value(QLatin1String("method")), QStringLiteral("PUT"));
    EXPECT_EQ(request.value(QLatin1String("url")).toString(),
        m_sandbox->url().toString() + QStringLiteral("/v3/project-flows/") + mexico);
    EXPECT_EQ(request.value(QLatin1String("body")), attempts(5));
    EXPECT_FALSE(diff.object().value(QLatin1String("effect")).toString().isEmpty());
    EXPECT_TRUE(writes().empty()) << "nothing was sent yet";

    const CliResult pushed = json("push", {mexico});
    EXPECT_EQ(pushed.code, 0) << pushed.err.constData();
    const QJsonObject result = pushed.object().value(QLatin1String("results")).toArray().first().toObject();
    EXPECT_EQ(result.value(QLatin1String("id")), mexico);
    EXPECT_EQ(result.value(QLatin1String("outcome")), QStringLiteral("sent"));

    const std::vector<SandboxRequest> sent = writes();
    ASSERT_EQ(sent.size(), 1u);
    EXPECT_EQ(sent[0].method, QStringLiteral("PUT"));
    EXPECT_EQ(sent[0].path, QStringLiteral("/v3/project-flows/") + mexico);
    EXPECT_EQ(sent[0].body, QByteArray(R"({"documents":{"attemptLimit":5}})"));
    EXPECT_EQ(sent[0].status, 200);

    EXPECT_EQ(stateOf(mexico), QStringLiteral("clean"));
    EXPECT_EQ(run("diff", {mexico}).code, 0);
    EXPECT_EQ(json("push", {mexico})
                  .object()
                  .value(QLatin1String("results"))
                  .toArray()
                  .first()
                  .toObject()
                  .value(QLatin1String("outcome")),
        QStringLiteral("nothing-to-send"));
    EXPECT_EQ(writes().size(), 1u);
}

TEST_F(CliJourney, ListAndStatusTellTheSame)
{
    startAndPull();
    ASSERT_EQ(run("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5")}).code, 0);
    const QJsonArray flows = json("list --account acme").array();
    ASSERT_EQ(flows.size(), PracticeSandbox::sampleFlows);
    QJsonObject flow;
    for (const QJsonValue &entry : flows) {
        if (entry.toObject().value(QLatin1String("id")) == mexico)
            flow = entry.toObject();
    }
    EXPECT_EQ(flow,
        (QJsonObject{{QStringLiteral("id"), mexico}, {QStringLiteral("account"), QStringLiteral("acme")},
            {QStringLiteral("dialect"), QStringLiteral("verifik-v3")},
            {QStringLiteral("name"), QStringLiteral("Savings account Mexico")},
            {QStringLiteral("type"), QStringLiteral("onboarding")}, {QStringLiteral("status"), QStringLiteral("draft")},
            {QStringLiteral("state"), QStringLiteral("modified")}, {QStringLiteral("changes"), 1}}));
    EXPECT_EQ(run("list --account nobody").code, 1);

    const CliResult status = json("status");
    EXPECT_EQ(status.code, 0);
    EXPECT_TRUE(status.object().value(QLatin1String("online")).toBool());
    const QJsonArray waiting = status.object().value(QLatin1String("flows")).toArray();
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_EQ(waiting.first().toObject().value(QLatin1String("id")), mexico);
    EXPECT_EQ(waiting.first().toObject().value(QLatin1String("state")), QStringLiteral("modified"));

    const size_t asked = m_sandbox->requests().size();
    EXPECT_EQ(run("status").code, 0);
    EXPECT_EQ(m_sandbox->requests().size(), asked) << "asking for the status costs no request";
    m_sandbox.reset();
    EXPECT_FALSE(json("status").object().value(QLatin1String("online")).toBool());
}

TEST_F(CliJourney, TextForPeopleHasNoJsonAndQuietIsQuiet)
{
    startSandbox();
    const CliResult pulled = run("pull");
    EXPECT_FALSE(pulled.isJson());
    EXPECT_FALSE(pulled.err.isEmpty());
    EXPECT_TRUE(run("--quiet pull").err.isEmpty());
    EXPECT_TRUE(
        run("--quiet set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5")}).out.isEmpty());
    const CliResult diff = run("diff", {mexico});
    EXPECT_TRUE(diff.out.contains("PUT ")) << diff.out.constData();
    EXPECT_TRUE(diff.out.contains("\"attemptLimit\": 5"));
    EXPECT_TRUE(run("list").out.contains("Savings account Mexico"));
    EXPECT_TRUE(run("push", {mexico}).err.contains("Reading back"));
}

TEST_F(CliJourney, ValidationFailsWithThreeAndNothingIsSent)
{
    startAndPull();
    ASSERT_EQ(run("set", {mexico, QStringLiteral("/liveness/minScore"), QStringLiteral("0.95")}).code, 0);
    const CliResult found = json("validate", {mexico});
    EXPECT_EQ(found.code, 3);
    const QJsonArray errors = found.object().value(QLatin1String("errors")).toArray();
    ASSERT_EQ(errors.size(), 1);
    EXPECT_EQ(errors.first().toObject().value(QLatin1String("field")), QStringLiteral("/liveness/minScore"));
    EXPECT_TRUE(errors.first().toObject().value(QLatin1String("message")).toString().contains(QStringLiteral("0.52")));
    EXPECT_TRUE(found.object().value(QLatin1String("warnings")).isArray());

    const CliResult pushed = json("push", {mexico});
    EXPECT_EQ(pushed.code, 3);
    EXPECT_EQ(
        pushed.object().value(QLatin1String("results")).toArray().first().toObject().value(QLatin1String("outcome")),
        QStringLiteral("rejected"));
    EXPECT_TRUE(writes().empty());

    ASSERT_EQ(run("revert", {mexico}).code, 0);
    EXPECT_EQ(run("validate", {mexico}).code, 0);
}

TEST_F(CliJourney, AConflictIsFour)
{
    startAndPull();
    ASSERT_EQ(run("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5")}).code, 0);
    m_sandbox->editBehindOurBack(mexico, "/documents/attemptLimit"_ptr, 4);
    const CliResult pushed = json("push", {mexico});
    EXPECT_EQ(pushed.code, 4);
    const QJsonObject result = pushed.object().value(QLatin1String("results")).toArray().first().toObject();
    EXPECT_EQ(result.value(QLatin1String("outcome")), QStringLiteral("conflict"));
    const QJsonObject conflict = result.value(QLatin1String("conflicts")).toArray().first().toObject();
    EXPECT_EQ(conflict.value(QLatin1String("field")), QStringLiteral("/documents/attemptLimit"));
    EXPECT_EQ(conflict.value(QLatin1String("base")), 3);
    EXPECT_EQ(conflict.value(QLatin1String("mine")), 5);
    EXPECT_EQ(conflict.value(QLatin1String("theirs")), 4);
    EXPECT_TRUE(writes().empty());
    EXPECT_EQ(stateOf(mexico), QStringLiteral("conflict"));

    const CliResult pulled = json("pull", {mexico});
    EXPECT_EQ(pulled.code, 4);
    EXPECT_EQ(pulled.object().value(QLatin1String("conflicts")), 1);
    EXPECT_EQ(json("show", {mexico})
                  .object()
                  .value(QLatin1String("documents"))
                  .toObject()
                  .value(QLatin1String("attemptLimit")),
        5)
        << "the edit made here is still there";
}

TEST_F(CliJourney, SomebodyElsesChangeToAnotherFieldIsMerged)
{
    startAndPull();
    ASSERT_EQ(run("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5")}).code, 0);
    m_sandbox->editBehindOurBack(mexico, "/liveness/attemptLimit"_ptr, 2);
    EXPECT_EQ(json("pull", {mexico}).object().value(QLatin1String("merged")), 1);
    m_sandbox->editBehindOurBack(mexico, "/liveness/attemptLimit"_ptr, 4);
    const CliResult pushed = json("push", {mexico});
    EXPECT_EQ(pushed.code, 0) << pushed.err.constData();
    EXPECT_EQ(
        pushed.object().value(QLatin1String("results")).toArray().first().toObject().value(QLatin1String("outcome")),
        QStringLiteral("merged-and-sent"));
    EXPECT_EQ(
        m_sandbox->flow(mexico).value(QLatin1String("liveness")).toObject().value(QLatin1String("attemptLimit")), 4);
}

TEST_F(CliJourney, AProviderThatDoesNotAnswerIsFive)
{
    startAndPull();
    ASSERT_EQ(run("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5")}).code, 0);
    m_sandbox.reset();
    const CliResult pulled = json("pull");
    EXPECT_EQ(pulled.code, 5);
    EXPECT_EQ(pulled.object().value(QLatin1String("errors")).toArray().size(), 1);
    const CliResult pushed = json("push", {mexico});
    EXPECT_EQ(pushed.code, 5);
    EXPECT_EQ(
        pushed.object().value(QLatin1String("results")).toArray().first().toObject().value(QLatin1String("outcome")),
        QStringLiteral("offline"));
    EXPECT_EQ(stateOf(mexico), QStringLiteral("queued")) << "the edit is kept";
}

TEST_F(CliJourney, ARefusedCredentialIsSixAndTheDraftStaysQueued)
{
    startAndPull();
    ASSERT_EQ(run("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5")}).code, 0);
    qputenv("FLOWFORM_SECRET_ACME", "wrong");
    EXPECT_EQ(run("pull").code, 6);
    EXPECT_EQ(run("push", {mexico}).code, 6);
    EXPECT_EQ(stateOf(mexico), QStringLiteral("queued"));
}

TEST_F(CliJourney, ARejectionIsSixAndTheReasonIsKept)
{
    startAndPull();
    ASSERT_EQ(run("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5")}).code, 0);
    const size_t reads = m_sandbox->requests().size();
    EXPECT_GT(reads, 0u);
    m_sandbox->setActiveUsers(true);
    m_sandbox->editBehindOurBack(mexico, "/status"_ptr, QStringLiteral("active"));
    const CliResult pushed = json("push", {mexico});
    EXPECT_EQ(pushed.code, 6) << pushed.out.constData();
    EXPECT_EQ(stateOf(mexico), QStringLiteral("rejected"));
    const QJsonObject waiting = json("status").object().value(QLatin1String("flows")).toArray().first().toObject();
    EXPECT_EQ(waiting.value(QLatin1String("state")), QStringLiteral("rejected"));
    EXPECT_FALSE(waiting.value(QLatin1String("reason")).toString().isEmpty());
}

TEST_F(CliJourney, TheWorstOfSeveralFlowsDecidesTheCode)
{
    startAndPull();
    ASSERT_EQ(run("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5")}).code, 0);
    ASSERT_EQ(run("set", {colombia, QStringLiteral("/liveness/minScore"), QStringLiteral("0.2")}).code, 0);
    const CliResult pushed = json("push", {colombia, mexico});
    EXPECT_EQ(pushed.code, 3);
    ASSERT_EQ(pushed.object().value(QLatin1String("results")).toArray().size(), 2);
    EXPECT_EQ(stateOf(mexico), QStringLiteral("clean")) << "one flow's refusal does not hold up another";
    const size_t sent = writes().size();
    EXPECT_EQ(run("push", {mexico, QStringLiteral("misspelt")}).code, 1);
    EXPECT_EQ(writes().size(), sent);
}

TEST_F(CliJourney, ANewFlowIsCreatedByItsFirstPush)
{
    startAndPull();
    const CliResult made = json("new --account acme --dialect verifik-v3 --kind personal-onboarding");
    ASSERT_EQ(made.code, 0) << made.err.constData();
    const QString local = made.object().value(QLatin1String("id")).toString();
    EXPECT_TRUE(local.startsWith(QLatin1String("new-")));
    EXPECT_EQ(stateOf(local), QStringLiteral("new"));
    EXPECT_EQ(run("show --base", {local}).code, 1) << "nothing was confirmed yet";
    EXPECT_EQ(run("revert", {local}).code, 1) << "there is nothing to go back to";
    ASSERT_EQ(run("set",
                  {local, QStringLiteral("/name"), QStringLiteral("\"Peru\""), QStringLiteral("/project"),
                      QStringLiteral("\"507f1f77bcf86cd799439011\"")})
                  .code,
        0);
    const CliResult diff = json("diff", {local});
    EXPECT_EQ(diff.code, 2);
    EXPECT_EQ(diff.object().value(QLatin1String("request")).toObject().value(QLatin1String("method")),
        QStringLiteral("POST"));

    const CliResult pushed = json("push", {local});
    ASSERT_EQ(pushed.code, 0) << pushed.out.constData() << pushed.err.constData();
    const QJsonObject result = pushed.object().value(QLatin1String("results")).toArray().first().toObject();
    EXPECT_EQ(result.value(QLatin1String("previousId")), local);
    const QString created = result.value(QLatin1String("id")).toString();
    EXPECT_EQ(m_sandbox->flow(created).value(QLatin1String("name")), QStringLiteral("Peru"));
    EXPECT_EQ(stateOf(created), QStringLiteral("clean"));
    EXPECT_EQ(stateOf(local), QString());
}

TEST_F(CliJourney, NewRefusesKindsThatItDoesNotKnow)
{
    startSandbox();
    for (const char *line :
        {"new", "new --account acme --dialect verifik-v3", "new --account acme --dialect verifik-v3 --kind nonsense",
            "new --account nobody --dialect verifik-v3 --kind login",
            "new --account acme --dialect verifik-v3 --kind login --from missing.json"}) {
        const CliResult made = run(line);
        EXPECT_EQ(made.code, 1) << line;
        EXPECT_FALSE(made.err.isEmpty()) << line;
    }
    EXPECT_TRUE(json("list").array().isEmpty());
}

TEST_F(CliJourney, DeletingNeedsToBeMeant)
{
    startAndPull();
    const CliResult asked = run("delete", {mexico});
    EXPECT_EQ(asked.code, 1);
    EXPECT_TRUE(asked.err.contains("--yes"));
    EXPECT_TRUE(writes().empty());
    const CliResult deleted = json("delete --yes", {mexico});
    EXPECT_EQ(deleted.code, 0) << deleted.err.constData();
    const QJsonObject result = deleted.object().value(QLatin1String("results")).toArray().first().toObject();
    EXPECT_EQ(result.value(QLatin1String("id")), mexico);
    EXPECT_EQ(result.value(QLatin1String("outcome")), QStringLiteral("sent"));
    ASSERT_EQ(writes().size(), 1u);
    EXPECT_EQ(writes().at(0).method, QStringLiteral("DELETE"));
    EXPECT_EQ(json("list").array().size(), PracticeSandbox::sampleFlows - 1);

    m_sandbox->setActiveUsers(true);
    EXPECT_EQ(json("delete --yes", {colombia}).code, 6);
    EXPECT_EQ(json("list").array().size(), PracticeSandbox::sampleFlows - 1);
    m_sandbox.reset();
    EXPECT_EQ(json("delete --yes", {colombia}).code, 5);
    EXPECT_EQ(json("list").array().size(), PracticeSandbox::sampleFlows - 1);
}

TEST_F(CliJourney, AFlowInTwoAccountsHasToBeNamedInFull)
{
    startAndPull();
    qputenv("FLOWFORM_SECRET_SECOND", secret);
    addAccount(QStringLiteral("second"));
    ASSERT_EQ(run("pull --account second").code, 0);
    const CliResult ambiguous = run("show", {mexico});
    EXPECT_EQ(ambiguous.code, 1);
    EXPECT_TRUE(ambiguous.err.contains("acme/" + mexico.toUtf8())) << ambiguous.err.constData();
    EXPECT_TRUE(ambiguous.err.contains("second/" + mexico.toUtf8()));
    EXPECT_EQ(
        run("set", {QStringLiteral("second/") + mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5")})
            .code,
        0);
    EXPECT_EQ(run("diff", {QStringLiteral("second/") + mexico}).code, 2);
    EXPECT_EQ(run("diff", {QStringLiteral("acme/") + mexico}).code, 0);
    EXPECT_EQ(json("pull", {QStringLiteral("second/") + mexico}).object().value(QLatin1String("pulled")), 1);
    qunsetenv("FLOWFORM_SECRET_SECOND");
}

TEST_F(CliJourney, AFlowCanBePulledByItsIdAlone)
{
    startSandbox();
    const CliResult pulled = json("pull", {mexico});
    EXPECT_EQ(pulled.code, 0) << pulled.err.constData();
    EXPECT_EQ(pulled.object().value(QLatin1String("pulled")), 1);
    EXPECT_EQ(json("list").array().size(), 1);
    const CliResult missing = json("pull 000000000000000000000000");
    EXPECT_EQ(missing.code, 6);
    EXPECT_EQ(missing.object().value(QLatin1String("errors")).toArray().size(), 1);
}
