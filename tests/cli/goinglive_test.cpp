#include "clifixture.h"

namespace {

class CliGoingLive : public CliTest
{
protected:
    const QString oldMexico = QStringLiteral("66d8e2a1c4a19e0012d4e102"); // v2, a draft in a draft project

    static QStringList donesOf(const CliResult &result)
    {
        QStringList dones;
        for (const QJsonValue &step : result.object().value(QLatin1String("steps")).toArray()) {
            const QJsonObject object = step.toObject();
            EXPECT_TRUE(object.value(QLatin1String("what")).isString());
            EXPECT_TRUE(object.value(QLatin1String("message")).isString());
            dones << (object.value(QLatin1String("done")).toBool() ? QStringLiteral("done") : QStringLiteral("not"));
        }
        return dones;
    }
};

} // namespace

TEST_F(CliGoingLive, ActivatingTakesTheProjectAndThenTheFlow)
{
    startAndPull();
    const CliResult activated = json("activate", {oldMexico});
    EXPECT_EQ(activated.code, 0) << activated.err.constData();
    EXPECT_EQ(donesOf(activated), QStringList(4, QStringLiteral("done")));
    const std::vector<SandboxRequest> sent = writes();
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_EQ(sent[0].path, QStringLiteral("/v2/projects/66d8e0f4c4a19e0012d4b107"));
    EXPECT_EQ(sent[1].path, QStringLiteral("/v2/project-flows/") + oldMexico);
    EXPECT_EQ(sent[1].body, QByteArray(R"({"status":"active"})"));

    EXPECT_EQ(json("activate", {oldMexico}).code, 0); // again: all is done, nothing is written
    EXPECT_EQ(writes().size(), 2U);
    EXPECT_EQ(json("pause", {oldMexico}).code, 0);
    EXPECT_EQ(writes().back().body, QByteArray(R"({"status":"paused"})"));
    EXPECT_EQ(stateOf(oldMexico), QStringLiteral("clean"));
}

TEST_F(CliGoingLive, SaysWhatIsMissing)
{
    startAndPull();
    run("set", {oldMexico, QStringLiteral("/redirectUrl"), QStringLiteral("\"https://bank.example/ready\"")});
    const CliResult refused = json("activate", {oldMexico});
    EXPECT_EQ(refused.code, 3);
    EXPECT_EQ(donesOf(refused), QStringList(4, QStringLiteral("not")));
    EXPECT_TRUE(writes().empty());
}

TEST_F(CliGoingLive, AHalfThatFailedIsSaidAndCanBeRepeated)
{
    SandboxOptions options;
    options.faults.push_back({SandboxFault::Http500, 7}); // two lists, four requests up to the project's read-back
    startAndPull(options);
    const CliResult half = json("activate", {oldMexico});
    EXPECT_EQ(half.code, 5);
    EXPECT_EQ(donesOf(half),
        (QStringList{QStringLiteral("done"), QStringLiteral("done"), QStringLiteral("done"), QStringLiteral("not")}));
    EXPECT_EQ(json("activate", {oldMexico}).code, 0);
}

TEST_F(CliGoingLive, ProjectsAreListedAndEditedButAreNoFlows)
{
    startAndPull();
    const CliResult listed = json("projects --account acme");
    EXPECT_EQ(listed.code, 0) << listed.err.constData();
    ASSERT_EQ(listed.array().size(), 9);
    const QJsonObject first = listed.array().first().toObject();
    EXPECT_EQ(first.keys(), (QStringList{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("status")}));
    EXPECT_EQ(json("list").array().size(), 10); // flows only

    const QString project = QStringLiteral("66d8e0f4c4a19e0012d4b107");
    EXPECT_EQ(run("set", {project, QStringLiteral("/name"), QStringLiteral("\"Credit cards Mexico\"")}).code, 0);
    EXPECT_EQ(run("push", {project}).code, 0);
    ASSERT_EQ(writes().size(), 1U);
    EXPECT_EQ(writes().front().path, QStringLiteral("/v2/projects/") + project);
    EXPECT_EQ(writes().front().body, QByteArray(R"({"name":"Credit cards Mexico"})"));
    EXPECT_EQ(run("pull", {project}).code, 0);
}

TEST_F(CliGoingLive, NewFlowsOfTheOlderKindsAreCreated)
{
    startAndPull();
    for (const char *kind : {"login", "onboarding", "steps"}) {
        const CliResult made = json("new --account acme --dialect verifik-v2 --kind", {QString::fromLatin1(kind)});
        ASSERT_EQ(made.code, 0) << kind << made.err.constData();
        const QString id = made.object().value(QLatin1String("id")).toString();
        EXPECT_TRUE(id.startsWith(QLatin1String("new-")));
        run("set",
            {id, QStringLiteral("/project"), QStringLiteral("\"66d8e0f4c4a19e0012d4b107\""), QStringLiteral("/name"),
                QStringLiteral("\"New one\"")});
        if (QLatin1String(kind) == QLatin1String("steps"))
            run("set",
                {id, QStringLiteral("/steps"), QStringLiteral(R"([{"stepType":"email","order":1,"required":true}])"),
                    QStringLiteral("/configuration/emailVerification/enabled"), QStringLiteral("true")});
        const CliResult pushed = json("push", {id});
        EXPECT_EQ(pushed.code, 0) << kind << pushed.err.constData();
        EXPECT_EQ(writes().back().method, QStringLiteral("POST"));
        EXPECT_EQ(writes().back().path, QStringLiteral("/v2/project-flows"));
        EXPECT_EQ(run("show", {id}).code, 0); // the local id still leads to it
    }
}
