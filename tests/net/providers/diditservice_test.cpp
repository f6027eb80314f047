#include "net/providers/didit/diditservice.h"
#include "net/providers/didit/diditurl.h"

#include "support/examples.h"
#include "support/rawserver.h"

#include <QTest>

#include <gtest/gtest.h>

namespace {

const QString group = QStringLiteral("11111111-aaaa-4bbb-8ccc-000000000001");
const QString second = QStringLiteral("11111111-aaaa-4bbb-8ccc-000000000002");

QJsonObject row(const QString &uuid, int version, const QString &workflow = group)
{
    return {{QStringLiteral("uuid"), uuid}, {QStringLiteral("workflow_id"), workflow},
        {QStringLiteral("workflow_label"), QStringLiteral("Standard KYC")}, {QStringLiteral("version"), version},
        {QStringLiteral("features"), QStringLiteral("OCR")},
        {QStringLiteral("status"), version == 1 ? QStringLiteral("published") : QStringLiteral("draft")}};
}

QJsonObject detail(const QString &uuid, int version, const QString &workflow = group)
{
    QJsonObject found = row(uuid, version, workflow);
    const QJsonObject ocr{{QStringLiteral("node_type"), QStringLiteral("feature")},
        {QStringLiteral("feature"), QStringLiteral("OCR")},
        {QStringLiteral("config"), QJsonObject{{QStringLiteral("minimum_age"), 18}}}};
    found.insert(QStringLiteral("workflow_graph"),
        QJsonObject{{QStringLiteral("start_node"), QStringLiteral("ocr")},
            {QStringLiteral("nodes"), QJsonObject{{QStringLiteral("ocr"), ocr}}}});
    return found;
}

QByteArray envelope(const QJsonArray &rows, const QJsonValue &next = QJsonValue::Null)
{
    return Json::compact(QJsonObject{{QStringLiteral("count"), rows.size()}, {QStringLiteral("next"), next},
        {QStringLiteral("previous"), QJsonValue::Null}, {QStringLiteral("results"), rows}});
}

class DiditServiceTest : public ::testing::Test
{
protected:
    template <typename T> Result<T> wait(const std::function<void(std::function<void(Result<T>)>)> &start)
    {
        std::optional<Result<T>> result;
        start([&result](Result<T> value) {
            EXPECT_FALSE(result.has_value()) << "the callback must come once";
            result = std::move(value);
        });
        EXPECT_FALSE(result.has_value()) << "the callback must come from the event loop";
        EXPECT_TRUE(QTest::qWaitFor([&result]() { return result.has_value(); }, 20'000));
        return result ? *result : Result<T>(fail(ErrorKind::Usage, QStringLiteral("no callback")));
    }
    Result<FlowList> list()
    {
        return wait<FlowList>([this](FlowService::ListDone done) { service.list(&context, std::move(done)); });
    }
    Result<RemoteFlow> get(const QString &id = group)
    {
        return wait<RemoteFlow>([&](FlowService::FlowDone done) { service.get(id, &context, std::move(done)); });
    }
    Result<RemoteFlow> update(const QJsonObject &body, const QString &id = group)
    {
        return wait<RemoteFlow>(
            [&](FlowService::FlowDone done) { service.update(id, body, &context, std::move(done)); });
    }
    Result<RemoteFlow> create(const QJsonObject &body)
    {
        return wait<RemoteFlow>([&](FlowService::FlowDone done) { service.create(body, &context, std::move(done)); });
    }
    Result<void> remove(const QString &id = group)
    {
        return wait<void>([&](FlowService::Finished done) { service.remove(id, &context, std::move(done)); });
    }
    QStringList lines() const
    {
        QStringList all;
        for (const RawServer::Request &request : server.requests())
            all << QString::fromLatin1(request.line()).section(QLatin1Char(' '), 0, 1);
        return all;
    }

    RawServer server;
    HttpClient http;
    DiditService service{server.url(QStringLiteral("/v3/")), "the-key", http};
    QObject context;
    const QJsonObject rename{{QStringLiteral("workflow_label"), QStringLiteral("Premium KYC")}};
};

TEST(DiditUrl, LeadsFromEverySpellingOfTheBaseToTheSameAddressWithASlashAtItsEnd)
{
    for (const char *base : {"https://verification.didit.me", "https://verification.didit.me/",
             "https://verification.didit.me/v3", "https://user:pw@verification.didit.me/v3/?a=b#c"}) {
        const QUrl url(QString::fromLatin1(base));
        EXPECT_EQ(DiditUrl::list(url, DiditUrl::workflows).toEncoded(),
            QByteArray("https://verification.didit.me/v3/workflows/"))
            << base;
        EXPECT_EQ(DiditUrl::record(url, DiditUrl::workflows, QStringLiteral("a/b")).toEncoded(),
            QByteArray("https://verification.didit.me/v3/workflows/a%2Fb/"))
            << base;
    }
}

TEST(DiditUrl, NeverFollowsThePageOfAnAnswerToAnotherHost)
{
    const QUrl own(QStringLiteral("https://verification.didit.me/v3/workflows/"));
    EXPECT_EQ(DiditUrl::next(own, QStringLiteral("https://elsewhere.example/steal/?limit=50&offset=50")).toEncoded(),
        QByteArray("https://verification.didit.me/v3/workflows/?limit=50&offset=50"));
}

TEST_F(DiditServiceTest, SendsTheKeyInItsOwnHeaderAndNothingElse)
{
    server.answer(200, envelope({}));
    ASSERT_TRUE(list());
    EXPECT_EQ(server.requests().at(0).header("x-api-key"), "the-key");
    EXPECT_TRUE(server.requests().at(0).header("Authorization").isEmpty());
}

TEST_F(DiditServiceTest, ReadsEachWorkflowOfTheListWithTheSettingsOfItsChecks)
{
    server.answer(200, envelope({row(group, 1)}));
    server.answer(200, Json::compact(detail(group, 1)));
    const Result<FlowList> found = list();
    ASSERT_TRUE(found) << qPrintable(found.error().toString());
    ASSERT_EQ(found->flows.size(), 1u);
    EXPECT_EQ(found->flows.front().id, group);
    const QJsonArray features = found->flows.front().document.value(QLatin1String("features")).toArray();
    ASSERT_EQ(features.size(), 1);
    EXPECT_EQ(features.at(0).toObject().value(QLatin1String("config")),
        QJsonValue(QJsonObject{{QStringLiteral("minimum_age"), 18}}));
    EXPECT_EQ(found->flows.front().versions.size(), 1);
    EXPECT_EQ(lines(),
        (QStringList{QStringLiteral("GET /v3/workflows/"), QStringLiteral("GET /v3/workflows/%1/").arg(group)}));
}

TEST_F(DiditServiceTest, ReadsABareArrayAndEveryPageOfAnEnvelope)
{
    const QString other = QStringLiteral("22222222-aaaa-4bbb-8ccc-000000000001");
    server.answer(200, envelope({row(group, 1)}, QStringLiteral("http://elsewhere.example/v3/workflows/?offset=1")));
    server.answer(200, envelope({row(other, 1, other)}));
    server.answer(200, Json::compact(detail(group, 1)));
    server.answer(200, Json::compact(detail(other, 1, other)));
    Result<FlowList> found = list();
    ASSERT_TRUE(found) << qPrintable(found.error().toString());
    EXPECT_EQ(found->flows.size(), 2u);
    EXPECT_EQ(lines().at(1), QLatin1String("GET /v3/workflows/?offset=1"));

    server.answer(200, Json::compact(QJsonArray{row(group, 1)}));
    server.answer(200, Json::compact(detail(group, 1)));
    server.answer(200, Json::compact(detail(other, 1, other))); // known from before
    found = list();
    ASSERT_TRUE(found) << qPrintable(found.error().toString());
    EXPECT_EQ(found->flows.size(), 2u);
}

TEST_F(DiditServiceTest, StopsAtAListThatRepeatsItself)
{
    const QByteArray page = envelope({row(group, 1)}, QStringLiteral("http://x/?offset=0"));
    server.answer(200, page);
    server.answer(200, page);
    server.answer(200, Json::compact(detail(group, 1)));
    ASSERT_TRUE(list());
    EXPECT_EQ(server.requests().size(), 3u);
}

TEST_F(DiditServiceTest, TakesTheNewestVersionOfAWorkflowForTheWorkflow)
{
    server.answer(200, envelope({row(group, 1), row(second, 2)}));
    server.answer(200, Json::compact(detail(second, 2)));
    const Result<FlowList> found = list();
    ASSERT_TRUE(found) << qPrintable(found.error().toString());
    ASSERT_EQ(found->flows.size(), 1u);
    EXPECT_EQ(found->flows.front().id, group);
    EXPECT_EQ(found->flows.front().document.value(QLatin1String("version")), QJsonValue(2));
    EXPECT_EQ(found->flows.front().versions.size(), 2);
}

TEST_F(DiditServiceTest, StaysAtADraftThatTheListDoesNotShow)
{
    service.noteKnown(group, row(second, 2));
    server.answer(200, envelope({row(group, 1)}));
    server.answer(200, Json::compact(detail(second, 2)));
    const Result<RemoteFlow> found = get();
    ASSERT_TRUE(found) << qPrintable(found.error().toString());
    EXPECT_EQ(found->document.value(QLatin1String("uuid")), QJsonValue(second));
}

TEST_F(DiditServiceTest, GoesBackToWhatTheListShowsWhenTheKnownDraftIsGone)
{
    service.noteKnown(group, row(second, 2));
    server.answer(200, envelope({row(group, 1)}));
    server.answer(404, Examples::bytes(QStringLiteral("didit-v3/error-404.json")));
    server.answer(200, Json::compact(detail(group, 1)));
    const Result<RemoteFlow> found = get();
    ASSERT_TRUE(found) << qPrintable(found.error().toString());
    EXPECT_EQ(found->document.value(QLatin1String("uuid")), QJsonValue(group));
}

TEST_F(DiditServiceTest, AdoptsTheVersionThatTheAnswerToAWriteNames)
{
    service.noteKnown(group, row(group, 1));
    server.answer(200, Examples::bytes(QStringLiteral("didit-v3/patch-200-new-draft.json")));
    server.answer(200, Json::compact(detail(second, 2)));
    server.answer(200, Json::compact(row(second, 2)));
    ASSERT_TRUE(update(rename));
    const Result<RemoteFlow> after = get();
    ASSERT_TRUE(after) << qPrintable(after.error().toString());
    ASSERT_TRUE(update(rename));
    EXPECT_EQ(lines(),
        (QStringList{QStringLiteral("PATCH /v3/workflows/%1/").arg(group),
            QStringLiteral("GET /v3/workflows/%1/").arg(second),
            QStringLiteral("PATCH /v3/workflows/%1/").arg(second)}));
    EXPECT_EQ(server.requests().at(0).body, Json::compact(rename));
}

TEST_F(DiditServiceTest, AdoptsANewVersionFromAnAnswerThatNamesNoWorkflow)
{
    service.noteKnown(group, row(group, 1));
    server.answer(200, Json::compact(QJsonObject{{QStringLiteral("uuid"), second}}));
    ASSERT_TRUE(update(rename));
    server.answer(200, envelope({QJsonObject{{QStringLiteral("uuid"), second}}}));
    server.answer(200, Json::compact(detail(second, 2)));
    const Result<FlowList> found = list();
    ASSERT_TRUE(found) << qPrintable(found.error().toString());
    ASSERT_EQ(found->flows.size(), 1u);
    EXPECT_EQ(found->flows.front().id, group) << "it must not appear as another workflow";
}

TEST_F(DiditServiceTest, DoesNotTakeAnAnswerAboutAnotherWorkflowForItsOwn)
{
    service.noteKnown(group, row(group, 1));
    server.answer(200, Json::compact(row(second, 1, second)));
    const Result<RemoteFlow> answer = update(rename);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Malformed);
    EXPECT_EQ(server.requests().size(), 1u) << "a write is never repeated";
}

TEST_F(DiditServiceTest, LooksThroughTheListAgainAfterAWriteWhoseOutcomeIsNotKnown)
{
    service.noteKnown(group, row(group, 1));
    server.answer({QByteArray()}); // closes without a byte
    ASSERT_FALSE(update(rename));
    server.answer(200, envelope({row(group, 1), row(second, 2)}));
    server.answer(200, Json::compact(detail(second, 2)));
    const Result<RemoteFlow> found = get();
    ASSERT_TRUE(found) << qPrintable(found.error().toString());
    EXPECT_EQ(found->document.value(QLatin1String("uuid")), QJsonValue(second));
}

TEST_F(DiditServiceTest, KnowsANewWorkflowByItsGroup)
{
    server.answer(201, Examples::bytes(QStringLiteral("didit-v3/post-201.json")));
    const Result<RemoteFlow> made = create(Examples::object(QStringLiteral("didit-v3/post-body-minimal.json")));
    ASSERT_TRUE(made) << qPrintable(made.error().toString());
    EXPECT_EQ(made->id, group);
    EXPECT_EQ(lines(), QStringList{QStringLiteral("POST /v3/workflows/")});
}

TEST_F(DiditServiceTest, DeletesTheVersionItStandsAtAndThenFindsWhatIsLeft)
{
    service.noteKnown(group, row(second, 2));
    server.answer({RawServer::http(204, {})});
    ASSERT_TRUE(remove());
    server.answer(200, envelope({row(group, 1)}));
    server.answer(200, Json::compact(detail(group, 1)));
    const Result<RemoteFlow> left = get();
    ASSERT_TRUE(left) << qPrintable(left.error().toString());
    EXPECT_EQ(lines().at(0), QStringLiteral("DELETE /v3/workflows/%1/").arg(second));
    EXPECT_EQ(left->document.value(QLatin1String("version")), QJsonValue(1));
}

TEST_F(DiditServiceTest, TakesOnlyAnAnswerWithoutABodyForADeletion)
{
    // The log-in page of a network, and what a proxy that turned the request into a read would bring back.
    for (const QByteArray &body :
        {QByteArray("<html>Log in</html>"), Json::compact(row(second, 2)), QByteArray("{}")}) {
        service.noteKnown(group, row(second, 2));
        server.answer(200, body);
        const Result<void> answer = remove();
        ASSERT_FALSE(answer) << body.constData();
        EXPECT_EQ(answer.error().kind, ErrorKind::Malformed) << body.constData();
        EXPECT_TRUE(answer.error().meaning.contains(QLatin1String("not known")));
    }
    server.answer(200, {});
    EXPECT_TRUE(remove());
    EXPECT_EQ(lines().constLast(), QStringLiteral("DELETE /v3/workflows/%1/").arg(second))
        << "a deletion in doubt must not make it forget the version";
}

TEST_F(DiditServiceTest, LeavesAWriteInDoubtThatWasAnsweredByAPage)
{
    service.noteKnown(group, row(group, 1));
    server.answer(200, "<html>Log in</html>", "Content-Type: text/html\r\n");
    EXPECT_EQ(update(rename).error().kind, ErrorKind::Malformed);
    server.answer(201, "<html>Log in</html>", "Content-Type: text/html\r\n");
    EXPECT_EQ(create(rename).error().kind, ErrorKind::Malformed);
}

TEST_F(DiditServiceTest, LeavesOutAWorkflowThatCannotBeReadAndReadsTheOthers)
{
    const QString other = QStringLiteral("22222222-aaaa-4bbb-8ccc-000000000001");
    server.answer(200, envelope({row(group, 1), QJsonObject(), row(other, 1, other)}));
    server.answer(200, "{}");
    server.answer(200, Json::compact(detail(other, 1, other)));
    const Result<FlowList> found = list();
    ASSERT_TRUE(found) << qPrintable(found.error().toString());
    ASSERT_EQ(found->flows.size(), 1u);
    EXPECT_EQ(found->flows.front().id, other);
    EXPECT_EQ(found->skipped.size(), 2u);
}

TEST_F(DiditServiceTest, LeavesOutAWorkflowThatTheKeyMayNotRead)
{
    server.answer(200, envelope({row(group, 1)}));
    server.answer(403, Examples::bytes(QStringLiteral("didit-v3/error-403-permission.json")));
    const Result<FlowList> found = list();
    ASSERT_TRUE(found) << qPrintable(found.error().toString());
    EXPECT_TRUE(found->flows.empty());
    ASSERT_EQ(found->skipped.size(), 1u);
    EXPECT_EQ(found->skipped.front().kind, ErrorKind::Forbidden);
}

TEST_F(DiditServiceTest, TakesWhatTheListShowsWhenTheKnownDraftIsGone)
{
    service.noteKnown(group, row(second, 2));
    server.answer(200, envelope({row(group, 1)}));
    server.answer(404, Examples::bytes(QStringLiteral("didit-v3/error-404.json")));
    server.answer(200, Json::compact(detail(group, 1)));
    const Result<FlowList> found = list();
    ASSERT_TRUE(found) << qPrintable(found.error().toString());
    ASSERT_EQ(found->flows.size(), 1u);
    EXPECT_EQ(found->flows.front().document.value(QLatin1String("version")), QJsonValue(1));
    EXPECT_TRUE(found->skipped.empty());
}

TEST_F(DiditServiceTest, SaysOfAWorkflowWhetherThereIsADraftBesideIt)
{
    QJsonObject shown = row(group, 1);
    shown.insert(QStringLiteral("has_draft"), true);
    server.answer(200, envelope({shown}));
    server.answer(200, Json::compact(detail(group, 1)));
    const Result<RemoteFlow> found = get();
    ASSERT_TRUE(found) << qPrintable(found.error().toString());
    EXPECT_EQ(found->document.value(QLatin1String("has_draft")), QJsonValue(true)) << "only the list knows";
}

TEST_F(DiditServiceTest, EndsTheListAtARefusalThatConcernsAllOfIt)
{
    server.answer(200, envelope({row(group, 1)}));
    server.answer(429, Examples::bytes(QStringLiteral("didit-v3/error-429.json")), "Retry-After: 30\r\n");
    const Result<FlowList> found = list();
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::RateLimited);
    EXPECT_EQ(found.error().retryAfter, std::chrono::seconds(30));
}

TEST_F(DiditServiceTest, NamesKeyAndPermissionForBothRefusals)
{
    for (const int status : {401, 403}) {
        server.answer(status, Examples::bytes(QStringLiteral("didit-v3/error-401.json")));
        const Result<FlowList> found = list();
        ASSERT_FALSE(found);
        EXPECT_TRUE(found.error().what.contains(QLatin1String("key"))) << status;
        EXPECT_TRUE(found.error().advice.contains(QLatin1String("permissions"))) << status;
    }
}

TEST_F(DiditServiceTest, PutsAnObjectionOnTheVerySettingOfTheCheck)
{
    service.noteKnown(group, row(group, 1));
    server.answer(400, R"({"features":[{},{"config":{"face_match_score_decline_threshold":["Too high."]}}]})");
    const Result<RemoteFlow> answer = update(rename);
    ASSERT_FALSE(answer);
    ASSERT_EQ(answer.error().fields.size(), 1u);
    EXPECT_EQ(answer.error().fields.front().field.toString(),
        QLatin1String("/features/1/config/face_match_score_decline_threshold"));
    EXPECT_EQ(answer.error().fields.front().message, QLatin1String("Too high."));
}

TEST_F(DiditServiceTest, SendsNothingForWhatIsNoId)
{
    for (const QString &id : {QString(), QStringLiteral("."), QStringLiteral("..")}) {
        EXPECT_FALSE(get(id));
        EXPECT_FALSE(update(rename, id));
        EXPECT_FALSE(remove(id));
    }
    EXPECT_TRUE(server.requests().empty());
}

TEST_F(DiditServiceTest, ListsQuestionnaires)
{
    DiditService questionnaires(server.url(), "the-key", http, DiditService::Resource::Questionnaires);
    server.answer(200, Examples::bytes(QStringLiteral("didit-v3/questionnaires-list-200.json")));
    const Result<FlowList> found
        = wait<FlowList>([&](FlowService::ListDone done) { questionnaires.list(&context, std::move(done)); });
    ASSERT_TRUE(found) << qPrintable(found.error().toString());
    ASSERT_EQ(found->flows.size(), 1u);
    EXPECT_EQ(
        found->flows.front().document.value(QLatin1String("title")), QJsonValue(QStringLiteral("Source of funds")));
    EXPECT_EQ(lines(), QStringList{QStringLiteral("GET /v3/questionnaires/")});
}

TEST_F(DiditServiceTest, ListsWorkflowsWithoutTheirChecksWhereOnlyNamesAreWanted)
{
    DiditService names(server.url(), "the-key", http, DiditService::Resource::WorkflowRows);
    server.answer(200, envelope({row(group, 1), row(second, 2)}));
    const Result<FlowList> found
        = wait<FlowList>([&](FlowService::ListDone done) { names.list(&context, std::move(done)); });
    ASSERT_TRUE(found) << qPrintable(found.error().toString());
    ASSERT_EQ(found->flows.size(), 1u) << "two versions of one workflow";
    EXPECT_EQ(found->flows.front().id, group);
    EXPECT_EQ(server.requests().size(), 1u);
}

} // namespace
