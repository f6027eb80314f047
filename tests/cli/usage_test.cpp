#include "app/cli/cliarguments.h"
#include "app/cli/cliverbs.h"

#include "clifixture.h"

namespace {

using CliUsage = CliTest;

const std::vector<CliOption> options{{QStringLiteral("json"), {}, {}},
    {QStringLiteral("port"), QStringLiteral("N"), {}}, {QStringLiteral("fault"), QStringLiteral("K"), {}, true}};

} // namespace

TEST(CliArguments, TakesOptionsWhereverTheyStand)
{
    const Result<CliArguments> parsed
        = CliArguments::parse({QStringLiteral("set"), QStringLiteral("--json"), QStringLiteral("id"),
                                  QStringLiteral("--port=5"), QStringLiteral("-5")},
            options);
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->positional(), QStringList({QStringLiteral("set"), QStringLiteral("id"), QStringLiteral("-5")}));
    EXPECT_TRUE(parsed->has(QStringLiteral("json")));
    EXPECT_EQ(parsed->value(QStringLiteral("port")), QStringLiteral("5"));
}

TEST(CliArguments, TwoDashesEndTheOptions)
{
    const Result<CliArguments> parsed = CliArguments::parse({QStringLiteral("--"), QStringLiteral("--json")}, options);
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->positional(), QStringList(QStringLiteral("--json")));
}

TEST(CliArguments, RefusesWhatItDoesNotKnow)
{
    const std::vector<QStringList> wrong{
        {QStringLiteral("--colour")},
        {QStringLiteral("--port")},
        {QStringLiteral("--json=yes")},
        {QStringLiteral("--port"), QStringLiteral("1"), QStringLiteral("--port"), QStringLiteral("2")},
    };
    for (const QStringList &arguments : wrong) {
        const Result<CliArguments> parsed = CliArguments::parse(arguments, options);
        ASSERT_FALSE(parsed) << qPrintable(arguments.join(QLatin1Char(' ')));
        EXPECT_EQ(parsed.error().kind, ErrorKind::Usage);
    }
    const Result<CliArguments> repeated = CliArguments::parse(
        {QStringLiteral("--fault"), QStringLiteral("a"), QStringLiteral("--fault"), QStringLiteral("b")}, options);
    ASSERT_TRUE(repeated);
    EXPECT_EQ(repeated->values(QStringLiteral("fault")), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

TEST(CliArguments, ChecksNumbersAndChoices)
{
    const Result<CliArguments> parsed = CliArguments::parse({QStringLiteral("--port=70000")}, options);
    EXPECT_FALSE(parsed->number(QStringLiteral("port"), 0, 0, 65535));
    EXPECT_EQ(*parsed->number(QStringLiteral("port"), 0, 0, 70000), 70000);
    EXPECT_EQ(*parsed->number(QStringLiteral("other"), 7, 0, 9), 7);
    EXPECT_FALSE(parsed->choice(QStringLiteral("port"), {QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(
        *parsed->choice(QStringLiteral("other"), {QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a"));
}

TEST_F(CliUsage, AnOptionWithoutValueMayBeRepeated)
{
    EXPECT_EQ(run("--json --quiet --json list --quiet").code, 0);
}

TEST_F(CliUsage, BadUsageIsToldInJsonToo)
{
    const CliResult none = run("--json");
    EXPECT_EQ(none.code, 1);
    EXPECT_TRUE(none.isJson());
    EXPECT_TRUE(none.object().contains(QLatin1String("error")));
    const CliResult nowhere = runAs({QStringLiteral("--data-dir"), QString(), QStringLiteral("list")});
    EXPECT_EQ(nowhere.code, 1);
}

TEST_F(CliUsage, HelpListsEveryVerbThatIsServedAndNoOther)
{
    const CliResult help = run("--help");
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(help.err.isEmpty());
    for (const char *verb : {"account add", "account list", "account remove", "account test", "pull", "list", "show",
             "new", "set", "unset", "revert", "validate", "diff", "push", "delete", "activate", "pause", "projects",
             "status", "sync", "conflicts", "resolve", "history", "restore", "export", "import", "sandbox"})
        EXPECT_TRUE(help.out.contains(QByteArray("\n  ") + verb + " ")) << verb;
    for (const char *verb : {"audit"}) {
        EXPECT_FALSE(help.out.contains(QByteArray("\n  ") + verb + " ")) << verb;
        const CliResult later = run(verb, {QStringLiteral("--account"), QStringLiteral("acme")});
        EXPECT_EQ(later.code, 1) << verb;
        EXPECT_TRUE(later.err.contains("unknown verb")) << verb;
        EXPECT_TRUE(later.out.isEmpty());
    }
}

TEST_F(CliUsage, EveryVerbExplainsItself)
{
    for (const CliVerb &verb : cliVerbs()) {
        const CliResult help = run((verb.name + QStringLiteral(" --help")).toUtf8().constData());
        EXPECT_EQ(help.code, 0) << qPrintable(verb.name);
        EXPECT_TRUE(help.out.startsWith("Usage: flowform-cli " + verb.name.toUtf8())) << help.out.constData();
        for (const CliOption &option : verb.options)
            EXPECT_TRUE(help.out.contains("--" + option.name.toUtf8())) << qPrintable(option.name);
        EXPECT_TRUE(help.err.isEmpty());
    }
    EXPECT_EQ(run("account --help").code, 0);
    EXPECT_TRUE(run("account --help").out.contains("account remove"));
    EXPECT_EQ(run("-h").code, 0);
}

TEST_F(CliUsage, PrintsItsVersion)
{
    const CliResult version = run("--version");
    EXPECT_EQ(version.code, 0);
    EXPECT_TRUE(version.out.startsWith("flowform-cli "));
}

TEST_F(CliUsage, BadUsageIsOneAndSaysWhy)
{
    for (const char *line : {"", "nonsense", "account", "account nonsense", "pull --nonsense", "show", "show a b",
             "set id", "list --account"}) {
        const CliResult result = run(line);
        EXPECT_EQ(result.code, 1) << line;
        EXPECT_FALSE(result.err.isEmpty()) << line;
        EXPECT_TRUE(result.out.isEmpty()) << line;
    }
    const CliResult json = run("--json nonsense");
    EXPECT_EQ(json.code, 1);
    EXPECT_TRUE(json.isJson());
    EXPECT_FALSE(
        json.object().value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString().isEmpty());
}

TEST_F(CliUsage, TakesTheDataFolderFromTheEnvironment)
{
    const QString other = path(QStringLiteral("elsewhere"));
    qputenv("FLOWFORM_DATA_DIR", other.toUtf8());
    EXPECT_EQ(runAs({QStringLiteral("account"), QStringLiteral("list")}).code, 0);
    EXPECT_TRUE(QFile::exists(other + QStringLiteral("/flowform.db")));
    EXPECT_EQ(run("account list").code, 0);
    EXPECT_TRUE(QFile::exists(dataFolder() + QStringLiteral("/flowform.db"))) << "the option wins";
    qunsetenv("FLOWFORM_DATA_DIR");
}

TEST_F(CliUsage, AStoreThatCannotBeOpenedIsAnError)
{
    writeFile(QStringLiteral("data"), "a file where the folder should be");
    const CliResult result = json("list");
    EXPECT_EQ(result.code, 1);
    EXPECT_FALSE(result.err.isEmpty());
}
