#include "diditpractice.h"

#include <QFile>

#include <atomic>

using DiditAccess = DiditSandboxTest;

namespace {

QJsonObject saying(const char *detail)
{
    return {{"detail", detail}};
}

} // namespace

TEST_F(DiditAccess, TheSecretOfTheSandboxIsTheApiKey)
{
    EXPECT_EQ(caller->get(workflows).status, 200);
    EXPECT_EQ(caller->get(questionnaires).status, 200);
}

TEST_F(DiditAccess, AWrongOrExpiredKeyIsUnknownAndAMissingOneForbidden)
{
    for (const char *key : {"wrong", "expired"}) {
        const Reply refused = caller->with(key).get(workflows);
        EXPECT_EQ(refused.status, 401) << key;
        EXPECT_EQ(refused.json(), didit("error-401.json")) << key;
    }
    const Reply refused = caller->with({}).get(workflows);
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(refused.json(), didit("error-401.json"));
}

TEST_F(DiditAccess, AKeyWithoutPermissionAndASuspendedAccountAreForbidden)
{
    const Reply powerless = caller->with("forbidden").get(workflows);
    EXPECT_EQ(powerless.status, 403);
    EXPECT_EQ(powerless.json(), didit("error-403-permission.json"));
    const Reply suspended = caller->with("suspended").post(workflows, didit("post-body-minimal.json"));
    EXPECT_EQ(suspended.status, 403);
    EXPECT_EQ(suspended.json(), didit("error-403-code.json"));
    EXPECT_TRUE(listed().empty());
}

TEST_F(DiditAccess, TheBearerTokenOfTheOtherProviderDoesNotOpenThisOne)
{
    Caller bearer(*sandbox);
    EXPECT_EQ(bearer.get(workflows).status, 403);
    EXPECT_EQ(bearer.get(flows).status, 200);
    EXPECT_EQ(caller->get(flows).status, 401);
}

TEST_F(DiditAccess, PathsEndInASlash)
{
    const QJsonObject version = create("draft");
    for (const QString &path : {QString("/v3/workflows"), QString("/v3/questionnaires"), one(version).chopped(1)}) {
        const Reply refused = caller->get(path);
        EXPECT_EQ(refused.status, 404) << qPrintable(path);
        EXPECT_EQ(refused.json(), didit("error-404.json"));
    }
}

TEST_F(DiditAccess, AnUnknownWorkflowIsNotFoundWhateverIsDoneToIt)
{
    for (const char *id : {"11111111-aaaa-4bbb-8ccc-00000000000f", "no-uuid", "%20"}) {
        EXPECT_EQ(caller->get(one(id)).json(), didit("error-404.json")) << id;
        EXPECT_EQ(caller->patch(one(id), didit("patch-body-rename.json")).status, 404) << id;
        EXPECT_EQ(caller->remove(one(id)).status, 404) << id;
    }
}

TEST_F(DiditAccess, AMethodThatAnAddressDoesNotTakeIsSaid)
{
    const Reply put = caller->put(one(create("draft")), didit("patch-body-rename.json"));
    EXPECT_EQ(put.status, 405);
    EXPECT_EQ(put.json(), saying("Method \"PUT\" not allowed."));
    EXPECT_EQ(put.headers.value("allow"), QByteArray("GET, PATCH, DELETE"));
    EXPECT_EQ(caller->remove(questionnaires).status, 405);
}

TEST_F(DiditAccess, ABodyMustBeAJsonObject)
{
    const QString path = one(create("draft"));
    EXPECT_EQ(caller->patch(path, QByteArray("{")).status, 400);
    EXPECT_TRUE(caller->patch(path, QByteArray("{")).json()["detail"].toString().startsWith("JSON parse error"));
    EXPECT_EQ(caller->patch(path, QByteArray("[]")).json(),
        (QJsonObject{{"non_field_errors", QJsonArray{"Invalid data. Expected a dictionary, but got list."}}}));
    const QByteArray body = "workflow_label=x";
    const Reply form = caller->raw("PATCH " + path.toUtf8() + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nx-api-key: "
        + sandbox->secret().toUtf8() + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    EXPECT_EQ(form.status, 415);
    EXPECT_EQ(form.json(), saying("Unsupported media type \"application/x-www-form-urlencoded\" in request."));
}

TEST_F(DiditAccess, WritesPastTheLimitAreThrottledWithTheDocumentedHeaders)
{
    using namespace std::chrono_literals;
    std::atomic<std::chrono::milliseconds> time = 1'700'000'000'000ms;
    options.diditRateLimit = 2;
    options.now = [&] { return std::chrono::system_clock::time_point(time.load()); };
    begin();

    const QString path = one(create("draft"));
    time = time.load() + 30s;
    EXPECT_EQ(caller->patch(path, QByteArray(R"({"status":"draft"})")).status, 200);
    const Reply refused = caller->remove(path);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.json(), didit("error-429.json"));
    EXPECT_EQ(refused.headers.value("retry-after"), QByteArray("30"));
    EXPECT_EQ(refused.headers.value("x-ratelimit-limit"), QByteArray("2"));
    EXPECT_EQ(refused.headers.value("x-ratelimit-remaining"), QByteArray("0"));
    EXPECT_EQ(refused.headers.value("x-ratelimit-reset"), QByteArray("1700000060"));
    time = time.load() + 30s;
    const Reply removed = caller->remove(path);
    EXPECT_EQ(removed.status, 204);
    EXPECT_FALSE(removed.headers.contains("x-ratelimit-limit")) << "only with 429";
    sandbox.reset(); // its threads use the clock above
}

TEST_F(DiditAccess, ReadsHaveTwiceTheLimitAndVerifikHasItsOwn)
{
    EXPECT_EQ(SandboxOptions().diditRateLimit, 300);
    options.diditRateLimit = 1;
    options.rateLimit = 1;
    begin();
    EXPECT_EQ(caller->get(workflows).status, 200);
    EXPECT_EQ(caller->get(questionnaires).status, 200);
    const Reply refused = caller->get(workflows);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.headers.value("x-ratelimit-limit"), QByteArray("2"));
    EXPECT_EQ(caller->post(workflows, didit("post-body-minimal.json")).status, 201);
    EXPECT_EQ(Caller(*sandbox).get(flows).status, 200);
}

TEST_F(DiditAccess, FaultsAndTheLogWorkAsForTheOtherProvider)
{
    options.logFile = folder.filePath("requests.log");
    begin();
    const QJsonObject version = create("draft");
    sandbox->failNext(SandboxFault::DropAfter);
    EXPECT_EQ(caller->patch(one(version), QByteArray(R"({"workflow_label":"A","status":"draft"})")).status, 0);
    EXPECT_EQ(detail(version)["workflow_label"], "A");
    sandbox->failNext(SandboxFault::DropBefore);
    EXPECT_EQ(caller->patch(one(version), QByteArray(R"({"workflow_label":"B","status":"draft"})")).status, 0);
    EXPECT_EQ(detail(version)["workflow_label"], "A");

    QFile log(options.logFile);
    ASSERT_TRUE(log.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = log.readAll().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 5);
    EXPECT_EQ(QJsonDocument::fromJson(lines[1]).object(),
        (QJsonObject{{"method", "PATCH"}, {"path", one(version)}, {"status", 0},
            {"body", QJsonObject{{"workflow_label", "A"}, {"status", "draft"}}}}));
    EXPECT_FALSE(lines.join().contains(sandbox->secret().toUtf8()));
}

TEST_F(DiditAccess, AFileCarriesTheWorkflowsOverARestart)
{
    options.file = folder.filePath("state.json");
    begin();
    const QJsonObject version = create("published");
    const QJsonObject draft = caller->patch(one(version), didit("patch-body-rename.json")).json();
    const QJsonObject before = detail(draft);
    const QJsonValue list = caller->get(workflows).json()["results"];
    begin();
    EXPECT_EQ(detail(draft), before);
    EXPECT_EQ(caller->get(workflows).json()["results"], list);
}

TEST_F(DiditAccess, AChangeThatTheFileDidNotTakeDidNotHappen)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir("kept"));
    options.file = folder.filePath("kept/state.json");
    begin();
    const QJsonObject version = create("draft");
    ASSERT_TRUE(QDir(folder.filePath("kept")).removeRecursively());
    EXPECT_EQ(caller->patch(one(version), didit("patch-body-rename.json")).status, 500);
    EXPECT_EQ(caller->remove(one(version)).status, 500);
    EXPECT_EQ(caller->post(workflows, didit("post-body-minimal.json")).status, 500);
    EXPECT_EQ(listed().size(), 1U);
    EXPECT_EQ(detail(version)["workflow_label"], "Standard KYC");
}

TEST_F(DiditAccess, AColleaguesEditShowsANewMoment)
{
    const QJsonObject version = create("draft");
    const QJsonObject before = detail(version);
    sandbox->editBehindOurBack(version["uuid"].toString(), "/workflow_label"_ptr, "From the console");
    const QJsonObject after = detail(version);
    EXPECT_EQ(after["workflow_label"], "From the console");
    EXPECT_GT(after["updated_at"].toString(), before["updated_at"].toString());
    EXPECT_FALSE(sandbox->flow(version["uuid"].toString()).contains("updatedAt"));
}
