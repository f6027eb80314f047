#include "diditclient.h"

#include "support/practicesandbox.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

//! The sandbox as a client meets it that was written against the real provider: whatever it disagrees with is a
//! failure.
class ForeignDiditClient : public ::testing::Test
{
protected:
    void SetUp() override { begin(); }

    void begin()
    {
        client.reset();
        sandbox = PracticeSandbox::start(options);
        ASSERT_TRUE(sandbox);
        client = std::make_unique<DiditClient>(*sandbox, sandbox->secret());
        ASSERT_TRUE(client->isRunning());
    }

    //! Calls a tool that must succeed.
    QJsonObject done(const char *tool, const QJsonObject &arguments = {})
    {
        const DiditClient::Answer answer = client->call(QLatin1String(tool), arguments);
        EXPECT_FALSE(answer.isError) << tool << ": " << qPrintable(answer.text);
        return answer.json();
    }
    QString refused(const char *tool, const QJsonObject &arguments = {})
    {
        const DiditClient::Answer answer = client->call(QLatin1String(tool), arguments);
        EXPECT_TRUE(answer.isError) << tool << ": " << qPrintable(answer.text);
        return answer.text;
    }
    QJsonObject list() { return done("didit_list_workflows"); }
    QJsonObject create(const char *status, const QJsonArray &features)
    {
        return done("didit_create_workflow",
            {{"workflow_label", "Made elsewhere"}, {"status", status}, {"features", features}});
    }
    QJsonObject get(const QJsonValue &uuid) { return done("didit_get_workflow", {{"workflow_id", uuid}}); }
    QJsonObject update(const QJsonValue &uuid, QJsonObject change)
    {
        change["workflow_id"] = uuid;
        return done("didit_update_workflow", change);
    }
    QJsonObject remove(const QJsonValue &uuid) { return done("didit_delete_workflow", {{"workflow_id", uuid}}); }

    SandboxOptions options = PracticeSandbox::options();
    std::unique_ptr<Sandbox> sandbox;
    std::unique_ptr<DiditClient> client;
};

const QJsonArray identity{QJsonObject{{"feature", "OCR"}},
    QJsonObject{{"feature", "LIVENESS"}, {"config", QJsonObject{{"face_liveness_method", "PASSIVE"}}}},
    QJsonObject{{"feature", "FACE_MATCH"}, {"label", "Same face"}}};

} // namespace

TEST_F(ForeignDiditClient, ListsCreatesReadsUpdatesAndDeletes)
{
    const int before = list()["count"].toInt();
    EXPECT_EQ(before, 6);

    const QJsonObject created = create("draft", identity);
    const QJsonValue uuid = created["uuid"];
    EXPECT_EQ(created["workflow_label"], "Made elsewhere");
    EXPECT_EQ(created["status"], "draft");
    EXPECT_EQ(list()["count"], before + 1);
    EXPECT_EQ(list()["results"][0][u"uuid"], uuid);

    const QJsonValue nodes = get(uuid)["workflow_graph"][u"nodes"];
    EXPECT_EQ(nodes["liveness"][u"config"][u"face_liveness_method"], "PASSIVE");
    EXPECT_EQ(nodes["face_match"][u"label"], "Same face");

    const QJsonObject changed = update(uuid,
        {{"workflow_label", "Changed elsewhere"}, {"retry_window_days", QJsonValue::Null}, {"max_retry_attempts", 0},
            {"status", "draft"}});
    EXPECT_EQ(changed["uuid"], uuid);
    EXPECT_EQ(get(uuid)["workflow_label"], "Changed elsewhere");
    EXPECT_EQ(get(uuid)["retry_window_days"], QJsonValue::Null);
    EXPECT_EQ(get(uuid)["features"], "OCR + LIVENESS + FACE_MATCH");

    EXPECT_EQ(remove(uuid)["success"], true);
    EXPECT_TRUE(refused("didit_get_workflow", {{"workflow_id", uuid}}).contains("404"));
    EXPECT_EQ(list()["count"], before);
}

TEST_F(ForeignDiditClient, SendsTheRequestsThatWeKnow)
{
    const QString uuid = create("draft", {QJsonObject{{"feature", "OCR"}}})["uuid"].toString();
    get(uuid);
    update(uuid, {{"workflow_label", "P"}, {"retry_window_days", QJsonValue::Null}});
    remove(uuid);
    list();
    done("didit_list_questionnaires");
    const QString one = QStringLiteral("/v3/workflows/%1/").arg(uuid);
    EXPECT_EQ(PracticeSandbox::lines(*sandbox),
        QStringList(
            {R"(POST /v3/workflows/ {"features":[{"feature":"OCR"}],"status":"draft","workflow_label":"Made elsewhere"})",
                "GET " + one, "PATCH " + one + R"( {"retry_window_days":null,"workflow_label":"P"})", "DELETE " + one,
                "GET /v3/workflows/", "GET /v3/questionnaires/"}));
}

TEST_F(ForeignDiditClient, GetsANewDraftOfAPublishedWorkflow)
{
    const QJsonObject live = create("published", identity);
    const QJsonObject draft = update(live["uuid"], {{"max_retry_attempts", 5}});
    EXPECT_NE(draft["uuid"], live["uuid"]);
    EXPECT_EQ(draft["workflow_id"], live["workflow_id"]);
    EXPECT_EQ(draft["version"], 2);
    EXPECT_EQ(draft["status"], "draft");
    EXPECT_EQ(get(live["uuid"])["max_retry_attempts"], 3);
    EXPECT_EQ(update(draft["uuid"], {{"status", "published"}})["status"], "published");
}

TEST_F(ForeignDiditClient, ChangesAPublishedWorkflowWhereThatIsHowTheProviderWorks)
{
    options.diditVersioning = PracticeVersioning::InPlace;
    begin();
    const QJsonObject live = create("published", identity);
    EXPECT_EQ(update(live["uuid"], {{"max_retry_attempts", 5}})["uuid"], live["uuid"]);
    EXPECT_EQ(get(live["uuid"])["max_retry_attempts"], 5);
    const QString refusal = refused("didit_update_workflow", {{"workflow_id", live["uuid"]}, {"status", "draft"}});
    EXPECT_TRUE(refusal.contains("Cannot revert a published version to draft.")) << qPrintable(refusal);
}

TEST_F(ForeignDiditClient, KnowsNoFeatureThatIsRefusedHere)
{
    const QJsonArray known
        = client
              ->schemaOf(
                  "didit_create_workflow")["properties"][u"features"][u"items"][u"properties"][u"feature"][u"enum"]
              .toArray();
    EXPECT_GE(known.size(), 15);
    for (const QJsonValue &feature : known) {
        const QString name = feature.toString();
        const QString first = name.startsWith("KYB_") ? "KYB_REGISTRY" : "OCR"; // what others build upon
        QJsonArray features;
        if (name != first)
            features.append(QJsonObject{{"feature", first}});
        QJsonObject config;
        if (name == "QUESTIONNAIRE")
            config["questionnaire_uuid"] = done("didit_list_questionnaires")["results"][0][u"uuid"];
        if (name == "KYB_DOCUMENTS")
            config["kyb_required_document_groups"] = QJsonArray{"LEGAL_PRESENCE"};
        features.append(QJsonObject{{"feature", name}, {"config", config}});
        EXPECT_EQ(create("draft", features)["features"].toArray().size(), features.size()) << qPrintable(name);
    }
}

TEST_F(ForeignDiditClient, ReadsEverySampleAndEveryRefusal)
{
    const QJsonArray rows = list()["results"].toArray();
    for (const QJsonValue &row : rows)
        EXPECT_EQ(get(row[u"uuid"])["workflow_id"], row[u"workflow_id"]);

    const QJsonValue uuid = rows[0][u"uuid"];
    QString refusal = refused("didit_create_workflow", {{"features", QJsonArray{}}});
    EXPECT_TRUE(refusal.startsWith("Error: Didit API 400")) << qPrintable(refusal);
    refusal = refused("didit_update_workflow", {{"workflow_id", uuid}, {"is_aml_enabled", true}});
    EXPECT_TRUE(refusal.contains("Unknown field.")) << qPrintable(refusal);
    refusal = refused("didit_update_workflow", {{"workflow_id", uuid}, {"max_retry_attempts", 11}});
    EXPECT_TRUE(refusal.contains("Ensure this value is less than or equal to 10.")) << qPrintable(refusal);

    const DiditClient::Answer stranger = DiditClient(*sandbox, "wrong").call("didit_list_workflows");
    EXPECT_TRUE(stranger.isError && stranger.text.startsWith("Error: Didit API 401")) << qPrintable(stranger.text);
    const DiditClient::Answer nobody = DiditClient(*sandbox, {}).call("didit_list_workflows");
    EXPECT_TRUE(nobody.isError && nobody.text.startsWith("Error: Didit API 403")) << qPrintable(nobody.text);
}
