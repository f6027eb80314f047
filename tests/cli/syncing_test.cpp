// sync, conflicts, resolve, history, restore: what waits, what is decided, what was.
#include "clifixture.h"

namespace {

class CliSyncing : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        startAndPull();
    }
    void set(const QString &flow, const char *pointer, const char *value) const
    {
        const CliResult edited = run("set", {flow, QLatin1String(pointer), QLatin1String(value)});
        ASSERT_EQ(edited.code, 0) << edited.err.constData();
    }
    //! The provider stops answering, and keeps what it holds for comeBack().
    void goAway()
    {
        m_port = static_cast<quint16>(m_sandbox->url().port());
        m_sandbox.reset();
    }
    void comeBack()
    {
        SandboxOptions options;
        options.port = m_port;
        startSandbox(options);
    }
    QString outcome(const CliResult &result, int which = 0) const
    {
        return result.object()
            .value(QLatin1String("results"))
            .toArray()
            .at(which)
            .toObject()
            .value(QLatin1String("outcome"))
            .toString();
    }
    void makeConflict() const
    {
        set(mexico, "/documents/attemptLimit", "5");
        m_sandbox->editBehindOurBack(
            mexico, JsonPointer({QStringLiteral("documents"), QStringLiteral("attemptLimit")}), 4);
        EXPECT_EQ(run("push", {mexico}).code, 4);
    }
    quint16 m_port = 0;
};

} // namespace

TEST_F(CliSyncing, WhatCouldNotBeSentIsQueuedAndSentByTheNextSync)
{
    set(mexico, "/documents/attemptLimit", "5");
    goAway();
    const CliResult offline = json("push", {mexico});
    EXPECT_EQ(offline.code, 5);
    EXPECT_EQ(outcome(offline), QStringLiteral("offline"));
    EXPECT_EQ(stateOf(mexico), QStringLiteral("queued"));

    comeBack();
    const CliResult synced = json("sync");
    EXPECT_EQ(synced.code, 0) << synced.err.constData();
    EXPECT_EQ(outcome(synced), QStringLiteral("sent"));
    EXPECT_EQ(stateOf(mexico), QStringLiteral("clean"));
    EXPECT_EQ(writes().size(), 1u);
}

TEST_F(CliSyncing, OnlyWhatWasReleasedGoesWithQueued)
{
    set(mexico, "/documents/attemptLimit", "5");
    const CliResult none = json("sync --queued");
    EXPECT_EQ(none.code, 0);
    EXPECT_TRUE(none.object().value(QLatin1String("results")).toArray().isEmpty());
    EXPECT_EQ(stateOf(mexico), QStringLiteral("modified"));
    EXPECT_EQ(outcome(json("sync")), QStringLiteral("sent"));
}

TEST_F(CliSyncing, SeveralFlowsOfAnUnreachableProviderAreAskedForOnce)
{
    set(mexico, "/documents/attemptLimit", "5");
    set(colombia, "/documents/attemptLimit", "5");
    goAway();
    const CliResult synced = json("sync");
    EXPECT_EQ(synced.code, 5);
    EXPECT_EQ(outcome(synced, 0), QStringLiteral("offline"));
    EXPECT_EQ(outcome(synced, 1), QStringLiteral("offline"));
    EXPECT_EQ(stateOf(mexico), QStringLiteral("queued"));
    EXPECT_EQ(stateOf(colombia), QStringLiteral("queued"));
}

TEST_F(CliSyncing, ADeletionWaitsUntilTheProviderCanBeReached)
{
    goAway();
    EXPECT_EQ(run("delete --yes", {mexico}).code, 5);
    EXPECT_EQ(stateOf(mexico), QStringLiteral("queued"));
    comeBack();
    const CliResult synced = json("sync");
    EXPECT_EQ(synced.code, 0) << synced.err.constData();
    EXPECT_EQ(stateOf(mexico), QString());
    EXPECT_TRUE(m_sandbox->flow(mexico).isEmpty());
}

TEST_F(CliSyncing, ADeletionOfUnknownOutcomeIsSettledByTheNextSync)
{
    SandboxOptions options;
    options.faults = {{SandboxFault::DropAfter, 2}, {SandboxFault::DropBefore, 3}};
    startSandbox(options);
    const CliResult lost = json("delete", {mexico, QStringLiteral("--yes")});
    EXPECT_EQ(lost.code, 5);
    EXPECT_EQ(outcome(lost), QStringLiteral("unknown"));
    EXPECT_EQ(stateOf(mexico), QStringLiteral("queued"));
    EXPECT_EQ(run("sync").code, 0);
    EXPECT_EQ(run("show", {mexico}).code, 1) << "it is gone here, too";
}

TEST_F(CliSyncing, ADeletionThatWaitsIsTakenBackByReverting)
{
    goAway();
    EXPECT_EQ(run("delete", {mexico, QStringLiteral("--yes")}).code, 5);
    EXPECT_EQ(stateOf(mexico), QStringLiteral("queued"));
    EXPECT_EQ(run("revert", {mexico}).code, 0);
    EXPECT_EQ(stateOf(mexico), QStringLiteral("clean"));
    comeBack();
    EXPECT_EQ(run("sync").code, 0);
    EXPECT_FALSE(m_sandbox->flow(mexico).isEmpty());
}

TEST_F(CliSyncing, AnEditThatIsTakenBackIsNotSent)
{
    set(mexico, "/documents/attemptLimit", "5");
    goAway();
    EXPECT_EQ(run("push", {mexico}).code, 5);
    EXPECT_EQ(run("revert", {mexico}).code, 0);
    EXPECT_EQ(stateOf(mexico), QStringLiteral("clean"));
    comeBack();
    EXPECT_EQ(run("sync").code, 0);
    EXPECT_TRUE(writes().empty());
}

TEST_F(CliSyncing, ARefusedCredentialIsNotTriedWithTheNextFlow)
{
    set(mexico, "/documents/attemptLimit", "5");
    set(colombia, "/documents/attemptLimit", "5");
    qputenv("FLOWFORM_SECRET_ACME", "expired");
    const std::size_t before = m_sandbox->requests().size();
    const CliResult refused = json("push", {mexico, colombia});
    EXPECT_EQ(refused.code, 6);
    EXPECT_EQ(outcome(refused, 0), QStringLiteral("rejected"));
    EXPECT_EQ(outcome(refused, 1), QStringLiteral("rejected"));
    EXPECT_EQ(m_sandbox->requests().size(), before + 1);
    EXPECT_EQ(stateOf(colombia), QStringLiteral("queued")) << "it waits for a better one";
    EXPECT_EQ(run("sync").code, 6);
    EXPECT_EQ(m_sandbox->requests().size(), before + 2) << "the list alone";
}

TEST_F(CliSyncing, AnIdThatTwoAccountsHoldIsAskedAboutInTheHistoryToo)
{
    ASSERT_NO_FATAL_FAILURE(addAccount(QStringLiteral("other")));
    qputenv("FLOWFORM_SECRET_OTHER", m_sandbox->secret().toUtf8());
    ASSERT_EQ(run("pull").code, 0);
    EXPECT_EQ(run("history", {mexico}).code, 1);
    EXPECT_EQ(run("restore", {mexico, QStringLiteral("1")}).code, 1);
    EXPECT_EQ(run("history", {QStringLiteral("other/") + mexico}).code, 0);
    qunsetenv("FLOWFORM_SECRET_OTHER");
}

TEST_F(CliSyncing, ANewFlowGoesOnlyToAnAccountOfItsProvider)
{
    const CliResult refused = run("new",
        {QStringLiteral("--account"), QStringLiteral("acme"), QStringLiteral("--dialect"), QStringLiteral("didit-v3"),
            QStringLiteral("--kind"), QStringLiteral("workflow")});
    EXPECT_EQ(refused.code, 1);
}

TEST_F(CliSyncing, ListsAndDecidesConflicts)
{
    makeConflict();
    const QJsonArray listed = json("conflicts", {mexico}).array();
    ASSERT_EQ(listed.size(), 1);
    const QJsonObject conflict = listed[0].toObject();
    EXPECT_EQ(conflict.value(QLatin1String("field")), QStringLiteral("/documents/attemptLimit"));
    EXPECT_EQ(conflict.value(QLatin1String("base")), 3);
    EXPECT_EQ(conflict.value(QLatin1String("mine")), 5);
    EXPECT_EQ(conflict.value(QLatin1String("theirs")), 4);
    EXPECT_EQ(stateOf(mexico), QStringLiteral("conflict"));
    EXPECT_EQ(json("sync").code, 4) << "a conflict is never sent over";

    const CliResult decided = json("resolve",
        {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("--take"), QStringLiteral("mine")});
    EXPECT_EQ(decided.code, 0) << decided.err.constData();
    EXPECT_EQ(decided.object().value(QLatin1String("open")), 0);
    EXPECT_TRUE(json("conflicts", {mexico}).array().isEmpty());
    EXPECT_EQ(stateOf(mexico), QStringLiteral("modified"));
    EXPECT_EQ(outcome(json("push", {mexico})), QStringLiteral("sent"));
}

TEST_F(CliSyncing, AConflictCanEndInAThirdValue)
{
    makeConflict();
    const CliResult decided = json(
        "resolve", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("--value"), QStringLiteral("2")});
    EXPECT_EQ(decided.code, 0) << decided.err.constData();
    EXPECT_EQ(run("push", {mexico}).code, 0);
    EXPECT_EQ(
        m_sandbox->flow(mexico).value(QLatin1String("documents")).toObject().value(QLatin1String("attemptLimit")), 2);
}

TEST_F(CliSyncing, ADecisionSaysExactlyOneThingAboutAConflict)
{
    makeConflict();
    const QString place = QStringLiteral("/documents/attemptLimit");
    EXPECT_EQ(run("resolve", {mexico, place}).code, 1);
    EXPECT_EQ(run("resolve", {mexico, place, QStringLiteral("--take"), QStringLiteral("ours")}).code, 1);
    EXPECT_EQ(
        run("resolve", {mexico, QStringLiteral("/name"), QStringLiteral("--take"), QStringLiteral("mine")}).code, 1);
}

TEST_F(CliSyncing, TheHistorySaysWhatChangedWhenAndWhy)
{
    set(mexico, "/documents/attemptLimit", "5");
    ASSERT_EQ(run("push", {mexico, QStringLiteral("--message"), QStringLiteral("Ticket 7")}).code, 0);
    const QJsonArray history = json("history", {mexico}).array();
    ASSERT_EQ(history.size(), 2);
    const QJsonObject last = history[1].toObject();
    EXPECT_EQ(last.value(QLatin1String("revision")), 2);
    EXPECT_EQ(last.value(QLatin1String("source")), QStringLiteral("sent"));
    EXPECT_EQ(last.value(QLatin1String("message")), QStringLiteral("Ticket 7"));
    EXPECT_TRUE(QDateTime::fromString(last.value(QLatin1String("at")).toString(), Qt::ISODateWithMs).isValid());
    const QJsonObject change = last.value(QLatin1String("changes")).toArray().at(0).toObject();
    EXPECT_EQ(change.value(QLatin1String("field")), QStringLiteral("/documents/attemptLimit"));
    EXPECT_EQ(change.value(QLatin1String("before")), 3);
    EXPECT_EQ(change.value(QLatin1String("after")), 5);
}

TEST_F(CliSyncing, AnEarlierStateComesBackAsAnEdit)
{
    set(mexico, "/documents/attemptLimit", "5");
    ASSERT_EQ(run("push", {mexico}).code, 0);
    const CliResult restored = json("restore", {mexico, QStringLiteral("1")});
    EXPECT_EQ(restored.code, 0) << restored.err.constData();
    EXPECT_EQ(restored.object().value(QLatin1String("changes")), 1);
    EXPECT_EQ(stateOf(mexico), QStringLiteral("modified"));
    EXPECT_EQ(run("restore", {mexico, QStringLiteral("9")}).code, 1);
    EXPECT_EQ(run("restore", {mexico, QStringLiteral("first")}).code, 1);
}

TEST_F(CliSyncing, ADeletedFlowKeepsItsHistoryAndComesBackAsANewOne)
{
    ASSERT_EQ(run("delete --yes", {mexico}).code, 0);
    const QJsonArray history = json("history", {mexico}).array();
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history[1].toObject().value(QLatin1String("source")), QStringLiteral("deleted"));
    const CliResult restored = json("restore", {mexico, QStringLiteral("2")});
    EXPECT_EQ(restored.code, 0) << restored.err.constData();
    const QString id = restored.object().value(QLatin1String("id")).toString();
    EXPECT_TRUE(id.startsWith(QLatin1String("new-")));
    EXPECT_EQ(run("push", {id}).code, 0);
}
