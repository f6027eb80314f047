#include "clifixture.h"

namespace {

class CliEditing : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        startAndPull();
    }
    QJsonValue at(const JsonPointer &pointer) const { return pointer.in(json("show", {mexico}).object()); }
};

} // namespace

TEST_F(CliEditing, SetsSeveralFieldsAsOneEdit)
{
    const CliResult set = json("set",
        {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5"), QStringLiteral("/liveness/searchMode"),
            QStringLiteral("\"ACCURATE\""), QStringLiteral("/liveness/minScore"), QStringLiteral("0.71")});
    EXPECT_EQ(set.code, 0) << set.err.constData();
    EXPECT_EQ(set.object(), (QJsonObject{{QStringLiteral("changes"), 3}}));
    EXPECT_EQ(at("/liveness/searchMode"_ptr), QStringLiteral("ACCURATE"));
    EXPECT_TRUE(run("show", {mexico}).out.contains("\"minScore\": 0.71"));
    EXPECT_EQ(json("show --base", {mexico})
                  .object()
                  .value(QLatin1String("documents"))
                  .toObject()
                  .value(QLatin1String("attemptLimit")),
        3);
}

TEST_F(CliEditing, NothingIsSetWhenOneOfSeveralIsRefused)
{
    EXPECT_EQ(run("set",
                  {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5"), QStringLiteral("/_id"),
                      QStringLiteral("\"x\"")})
                  .code,
        1);
    EXPECT_EQ(at("/documents/attemptLimit"_ptr), 3);
    EXPECT_EQ(stateOf(mexico), QStringLiteral("clean"));
}

TEST_F(CliEditing, AValueAndBackLeavesNothingToSend)
{
    EXPECT_EQ(json("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5")})
                  .object()
                  .value(QLatin1String("changes")),
        1);
    EXPECT_EQ(json("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("3")})
                  .object()
                  .value(QLatin1String("changes")),
        0);
    EXPECT_EQ(stateOf(mexico), QStringLiteral("clean"));
    const CliResult diff = json("diff", {mexico});
    EXPECT_EQ(diff.code, 0);
    EXPECT_TRUE(diff.object().value(QLatin1String("changes")).toArray().isEmpty());
    EXPECT_TRUE(diff.object().value(QLatin1String("request")).isNull());
}

TEST_F(CliEditing, AValueOfTheWrongTypeIsKeptAndReported)
{
    EXPECT_EQ(run("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("\"many\"")}).code, 0);
    EXPECT_EQ(at("/documents/attemptLimit"_ptr), QStringLiteral("many"));
    EXPECT_EQ(run("validate", {mexico}).code, 3);
}

TEST_F(CliEditing, TakesNegativeNumbers)
{
    EXPECT_EQ(run("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("-1")}).code, 0);
    EXPECT_EQ(at("/documents/attemptLimit"_ptr), -1);
}

TEST_F(CliEditing, ABareWordIsRefusedWithTheQuotedForm)
{
    const CliResult set = run("set", {mexico, QStringLiteral("/liveness/searchMode"), QStringLiteral("FAST")});
    EXPECT_EQ(set.code, 1);
    EXPECT_TRUE(set.err.contains("'\"FAST\"'")) << set.err.constData();
}

TEST_F(CliEditing, RefusesPlacesThatAreNone)
{
    for (const QString &pointer : {QStringLiteral("documents/attemptLimit"), QStringLiteral("/~2"), QString(),
             QStringLiteral("/no/such/setting"), QStringLiteral("/_id")}) {
        const CliResult set = run("set", {mexico, pointer, QStringLiteral("1")});
        EXPECT_EQ(set.code, 1) << qPrintable(pointer);
        EXPECT_FALSE(set.err.isEmpty()) << qPrintable(pointer);
    }
    EXPECT_EQ(run("set", {mexico, QStringLiteral("/a"), QStringLiteral("1"), QStringLiteral("/b")}).code, 1)
        << "a pointer without a value";
    EXPECT_EQ(run("set", {QStringLiteral("nowhere"), QStringLiteral("/name"), QStringLiteral("1")}).code, 1);
}

TEST_F(CliEditing, UnsetRemovesAFieldAndRevertBringsItBack)
{
    const QJsonValue before = at("/documents/attemptLimit"_ptr);
    EXPECT_EQ(
        json("unset", {mexico, QStringLiteral("/documents/attemptLimit")}).object().value(QLatin1String("changes")), 1);
    EXPECT_TRUE(at("/documents/attemptLimit"_ptr).isUndefined());
    const CliResult diff = json("diff", {mexico});
    EXPECT_TRUE(diff.object()
                    .value(QLatin1String("changes"))
                    .toArray()
                    .first()
                    .toObject()
                    .value(QLatin1String("after"))
                    .isNull());
    EXPECT_EQ(run("set", {mexico, QStringLiteral("/liveness/attemptLimit"), QStringLiteral("1")}).code, 0);

    EXPECT_EQ(
        json("revert", {mexico, QStringLiteral("/documents/attemptLimit")}).object().value(QLatin1String("changes")),
        1);
    EXPECT_EQ(at("/documents/attemptLimit"_ptr), before);
    EXPECT_EQ(json("revert", {mexico}).object().value(QLatin1String("changes")), 0);
    EXPECT_EQ(stateOf(mexico), QStringLiteral("clean"));
}

TEST_F(CliEditing, PersonalDataStaysOutOfPlans)
{
    const QString person = QStringLiteral("somebody@example.com");
    ASSERT_EQ(run("set",
                  {mexico, QStringLiteral("/integrations/apiTestValue"),
                      QStringLiteral("\"") + person + QStringLiteral("\"")})
                  .code,
        0);
    for (const CliResult &diff : {json("diff", {mexico}), run("diff", {mexico})}) {
        EXPECT_EQ(diff.code, 2);
        EXPECT_FALSE(diff.out.contains(person.toUtf8())) << diff.out.constData();
    }
}

TEST_F(CliEditing, ExportAndImportGoRoundByteForByte)
{
    const QString file = path(QStringLiteral("flow.json")), again = path(QStringLiteral("again.json"));
    ASSERT_EQ(run("set", {mexico, QStringLiteral("/documents/attemptLimit"), QStringLiteral("5")}).code, 0);
    ASSERT_EQ(run("export", {mexico, file}).code, 0);
    ASSERT_EQ(run("revert", {mexico}).code, 0);

    const CliResult imported = json("import --account acme", {file});
    EXPECT_EQ(imported.code, 0) << imported.err.constData();
    EXPECT_EQ(imported.object().value(QLatin1String("id")), mexico)
        << "the account has this flow: its draft takes the settings over";
    EXPECT_EQ(imported.object().value(QLatin1String("changes")), 1);
    ASSERT_EQ(run("export", {mexico, again}).code, 0);
    QFile first(file), second(again);
    ASSERT_TRUE(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    EXPECT_EQ(first.readAll(), second.readAll());
}

TEST_F(CliEditing, ImportOfAFlowThatTheAccountDoesNotHaveMakesANewOne)
{
    const QString file = path(QStringLiteral("flow.json"));
    ASSERT_EQ(run("export", {mexico, file}).code, 0);
    qputenv("FLOWFORM_SECRET_SECOND", secret);
    addAccount(QStringLiteral("second"));
    const CliResult imported = json("import --account second", {file});
    EXPECT_EQ(imported.code, 0) << imported.err.constData();
    const QString id = imported.object().value(QLatin1String("id")).toString();
    EXPECT_TRUE(id.startsWith(QLatin1String("new-")));
    EXPECT_EQ(stateOf(id), QStringLiteral("new"));
    EXPECT_TRUE(json("show", {id}).object().value(QLatin1String("_id")).isUndefined())
        << "the id belongs to the other flow";
    qunsetenv("FLOWFORM_SECRET_SECOND");
}

TEST_F(CliEditing, AMalformedFileSaysWhereAndWhy)
{
    writeFile(QStringLiteral("broken.json"), "{\"type\": \"onboarding\", \"documents\": {");
    writeFile(QStringLiteral("page.json"), "<!doctype html><html></html>");
    writeFile(QStringLiteral("list.json"), "[1, 2]");
    writeFile(QStringLiteral("other.json"), "{\"colour\": \"blue\"}");
    writeFile(QStringLiteral("bytes.json"), "{\"name\": \"\xff\xfe\"}");
    writeFile(
        QStringLiteral("deep.json"), QByteArray("{\"a\":").repeated(10000) + "1" + QByteArray("}").repeated(10000));
    for (const char *name :
        {"broken.json", "page.json", "list.json", "other.json", "bytes.json", "deep.json", "missing.json"}) {
        const CliResult imported = run("import --account acme", {path(QLatin1String(name))});
        EXPECT_EQ(imported.code, 1) << name;
        EXPECT_FALSE(imported.err.isEmpty()) << name;
    }
    const CliResult broken = run("import --account acme", {path(QStringLiteral("broken.json"))});
    EXPECT_TRUE(broken.err.contains("broken.json")) << broken.err.constData();
    EXPECT_TRUE(broken.err.contains("character")) << broken.err.constData();
    EXPECT_EQ(json("list").array().size(), PracticeSandbox::sampleFlows) << "nothing was imported";
    EXPECT_EQ(run("import", {path(QStringLiteral("broken.json"))}).code, 1) << "the account is needed";
    EXPECT_EQ(run("export", {mexico, path(QStringLiteral("no/such/folder/flow.json"))}).code, 1);
}

TEST_F(CliEditing, APersonWhoCannotSignInIsAnErrorThatNamesOnlyTheRow)
{
    startAndPull();
    const QString rows = QStringLiteral(
        R"([{"name": "Ana", "email": "ana@example.com", "countryCode": "+57", "phone": "3001112233"},
            {"name": "Eva", "email": "", "countryCode": "+57", "phone": "3004445566"}])");
    ASSERT_EQ(run("set", {colombiaLogin, QStringLiteral("/whiteList"), rows}).code, 0);
    const CliResult checked = json("validate", {colombiaLogin});
    EXPECT_EQ(checked.code, 3);
    const QJsonArray errors = checked.object().value(QLatin1String("errors")).toArray();
    ASSERT_EQ(errors.size(), 1);
    EXPECT_EQ(errors.first().toObject().value(QLatin1String("field")), QStringLiteral("/whiteList/1/email"));
    EXPECT_EQ(errors.first().toObject().value(QLatin1String("message")),
        QStringLiteral("People to upload, row 2: An email address is needed, because people sign in by email."));
    const CliResult pushed = run("push", {colombiaLogin});
    EXPECT_NE(pushed.code, 0);
    EXPECT_TRUE(writes().empty());
    for (const CliResult &result : {checked, pushed})
        EXPECT_FALSE(result.out.contains("3004445566") || result.err.contains("3004445566"));
}
