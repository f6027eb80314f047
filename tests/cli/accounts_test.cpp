#include "clifixture.h"

namespace {

using CliAccounts = CliTest;

QJsonObject named(const QJsonArray &entries, const char *name)
{
    for (const QJsonValue &entry : entries) {
        if (entry.toObject().value(QLatin1String("name")) == QLatin1String(name))
            return entry.toObject();
    }
    return {};
}

} // namespace

TEST_F(CliAccounts, AreAddedListedAndRemoved)
{
    const CliResult added = json("account add acme --provider verifik --url https://api.verifik.co");
    EXPECT_EQ(added.code, 0);
    EXPECT_EQ(added.object(), (QJsonObject{{QStringLiteral("account"), QStringLiteral("acme")}}));
    ASSERT_EQ(json("account add other --provider verifik --url https://api.verifik.co").code, 0);

    const QJsonArray accounts = json("account list").array();
    ASSERT_EQ(accounts.size(), 2);
    EXPECT_EQ(named(accounts, "acme"),
        (QJsonObject{{QStringLiteral("name"), QStringLiteral("acme")},
            {QStringLiteral("provider"), QStringLiteral("verifik")},
            {QStringLiteral("url"), QStringLiteral("https://api.verifik.co")}, {QStringLiteral("hasSecret"), true}}));
    EXPECT_FALSE(named(accounts, "other").value(QLatin1String("hasSecret")).toBool());

    EXPECT_EQ(json("account remove acme").object(), (QJsonObject{{QStringLiteral("account"), QStringLiteral("acme")}}));
    EXPECT_EQ(json("account list").array().size(), 1);
    EXPECT_EQ(run("account remove acme").code, 1);
}

TEST_F(CliAccounts, RefuseASecretWhileThereIsNoKeyStore)
{
    const CliResult added = run("account add my-bank --provider verifik --url https://api.verifik.co --secret-stdin");
    EXPECT_EQ(added.code, 1);
    EXPECT_TRUE(added.err.contains("FLOWFORM_SECRET_MY_BANK")) << added.err.constData();
    EXPECT_TRUE(json("account list").array().isEmpty()) << "nothing was saved";
}

TEST_F(CliAccounts, RefuseWhatCouldNotWork)
{
    for (const char *line : {"account add acme --provider verifik", "account add acme --url https://api.verifik.co",
             "account add acme --provider other --url https://api.verifik.co",
             "account add acme --provider other --url https://api.didit.me",
             "account add acme --provider verifik --url nonsense",
             "account add acme --provider verifik --url ftp://api.verifik.co",
             "account add acme --provider verifik --url https://user:password@api.verifik.co",
             "account add a/b --provider verifik --url https://api.verifik.co"}) {
        const CliResult added = run(line);
        EXPECT_EQ(added.code, 1) << line;
        EXPECT_FALSE(added.err.isEmpty()) << line;
        EXPECT_FALSE(added.err.contains("password@")) << line;
    }
    EXPECT_TRUE(json("account list").array().isEmpty());
}

TEST_F(CliAccounts, ANewAddressKeepsTheFlows)
{
    startAndPull();
    startSandbox(); // another port
    EXPECT_EQ(json("list").array().size(), PracticeSandbox::sampleFlows);
    EXPECT_EQ(json("account list").array().size(), 1);
}

TEST_F(CliAccounts, AreNotRemovedOverUnsentEditsByAccident)
{
    startAndPull();
    ASSERT_EQ(run("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5")}).code, 0);
    const CliResult refused = run("account remove acme");
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains("--yes"));
    EXPECT_EQ(json("list").array().size(), PracticeSandbox::sampleFlows);
    EXPECT_EQ(run("account remove acme --yes").code, 0);
    EXPECT_TRUE(json("list").array().isEmpty());
}

TEST_F(CliAccounts, AreTestedWithOneAuthenticatedRead)
{
    startSandbox();
    const CliResult good = json("account test acme");
    EXPECT_EQ(good.code, 0) << good.err.constData();
    EXPECT_EQ(good.object().value(QLatin1String("account")), QStringLiteral("acme"));
    EXPECT_EQ(m_sandbox->requests().size(), 1u);

    qputenv("FLOWFORM_SECRET_ACME", "wrong");
    EXPECT_EQ(run("account test acme").code, 6);
    qunsetenv("FLOWFORM_SECRET_ACME");
    const CliResult without = run("account test acme");
    EXPECT_EQ(without.code, 6);
    EXPECT_TRUE(without.err.contains("FLOWFORM_SECRET_ACME"));

    qputenv("FLOWFORM_SECRET_ACME", secret);
    m_sandbox.reset();
    EXPECT_EQ(json("account test acme").code, 5);
    EXPECT_EQ(run("account test nobody").code, 1);
}

TEST_F(CliAccounts, ThePracticeWorkspaceNeedsNeitherServerNorSecret)
{
    ASSERT_EQ(run("account add Practice --provider verifik --url practice:").code, 0);
    EXPECT_TRUE(named(json("account list").array(), "Practice").value(QLatin1String("hasSecret")).toBool());
    EXPECT_EQ(run("account test Practice").code, 0);
    EXPECT_EQ(json("pull").object().value(QLatin1String("pulled")), PracticeSandbox::sampleFlows);
    ASSERT_EQ(run("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5")}).code, 0);
    EXPECT_EQ(run("diff", {mexico}).code, 2);
    EXPECT_EQ(run("push", {mexico}).code, 0);
    // The next run starts another practice provider on the same state.
    EXPECT_EQ(run("pull").code, 0);
    EXPECT_EQ(json("show --base", {mexico})
                  .object()
                  .value(QLatin1String("documents"))
                  .toObject()
                  .value(QLatin1String("attemptLimit")),
        5);
    EXPECT_TRUE(QFile::exists(dataFolder() + QStringLiteral("/practice.json")));
}
