#include "diditpractice.h"

using DiditWorkflows = DiditSandboxTest;

namespace {

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

} // namespace

TEST_F(DiditWorkflows, ACreatedOneAnswersInTheDocumentedShape)
{
    const Reply created = caller->post(workflows, didit("post-body-minimal.json"));
    ASSERT_EQ(created.status, 201);
    const QJsonObject version = created.json();
    const QJsonObject documented = didit("post-201.json");
    for (const QString &key : keysOf(documented))
        EXPECT_EQ(version[key].type(), documented[key].type()) << qPrintable(key);
    EXPECT_EQ(version["uuid"], version["workflow_id"]);
    EXPECT_EQ(version["workflow_label"], "Standard KYC");
    EXPECT_EQ(version["workflow_type"], QJsonValue::Null);
    EXPECT_EQ(version["features"], (QJsonArray{"OCR", "LIVENESS", "FACE_MATCH"}));
    EXPECT_EQ(version["version"], 1);
    EXPECT_EQ(version["status"], "draft");
    EXPECT_EQ(version["has_draft"], true);
    EXPECT_EQ(version["is_editable"], true);
    EXPECT_EQ(version["is_simple_workflow"], true);
    EXPECT_EQ(version["total_price"], "0.30");
    EXPECT_EQ(version["created_by"][u"type"], "api_key");
    EXPECT_EQ(version["workflow_url"].toString().section('/', -1).size(), 22);
}

TEST_F(DiditWorkflows, ACreationWithoutMoreThanFeaturesHasTheDocumentedDefaultsAndIsLive)
{
    const Reply created = tryToCreate(features({"EMAIL_VERIFICATION"}));
    ASSERT_EQ(created.status, 201);
    const QJsonObject version = detail(created.json());
    EXPECT_EQ(version["status"], "published");
    EXPECT_TRUE(version["published_at"].isString());
    EXPECT_EQ(version["max_retry_attempts"], 3);
    EXPECT_EQ(version["retry_window_days"], 7);
    EXPECT_EQ(version["session_expiration_time"], 604800);
    EXPECT_EQ(version["face_liveness_max_attempts"], 3);
    EXPECT_EQ(version["face_match_max_attempts"], 3);
    for (const char *key : {"is_default", "is_white_label_enabled", "is_desktop_allowed", "is_archived"})
        EXPECT_EQ(version[QLatin1String(key)], false) << key;
    EXPECT_FALSE(version["workflow_label"].toString().isEmpty());
    EXPECT_EQ(created.json()["has_draft"], false);
}

TEST_F(DiditWorkflows, EachCreationMakesAnotherOne)
{
    EXPECT_NE(create("draft")["uuid"], create("draft")["uuid"]);
    EXPECT_EQ(listed().size(), 2U);
}

TEST_F(DiditWorkflows, FiftyAreTheMostAndVersionsDoNotCount)
{
    caller->keepOpen();
    QJsonObject first;
    for (int i = 0; i < 50; ++i)
        first = create("published", {"EMAIL_VERIFICATION"});
    EXPECT_EQ(caller->patch(one(first), didit("patch-body-rename.json")).status, 200);
    const Reply refused = caller->post(workflows, didit("post-body-minimal.json"));
    EXPECT_EQ(refused.status, 400);
    EXPECT_TRUE(QJsonDocument::fromJson(refused.body).isArray());
    EXPECT_EQ(caller->remove(one(listed().back())).status, 204);
    EXPECT_EQ(caller->post(workflows, didit("post-body-minimal.json")).status, 201);
}

TEST_F(DiditWorkflows, AListRowHasNumbersAndALineOfFeatures)
{
    create("published");
    const Reply list = caller->get(workflows);
    const QJsonObject documented = didit("list-200-envelope.json");
    EXPECT_EQ(keysOf(list.json()), keysOf(documented));
    const QJsonObject row = list.json()["results"][0].toObject();
    const QJsonObject documentedRow = documented["results"][0].toObject();
    EXPECT_EQ(keysOf(row), keysOf(documentedRow));
    EXPECT_EQ(row["features"], "OCR + LIVENESS + FACE_MATCH");
    EXPECT_EQ(row["total_price"], 0.3);
    EXPECT_EQ(row["is_editable"], false);
    EXPECT_EQ(list.json()["count"], 1);
    EXPECT_EQ(list.json()["next"], QJsonValue::Null);
    EXPECT_EQ(list.json()["previous"], QJsonValue::Null);
}

TEST_F(DiditWorkflows, TheOlderListIsABareArrayWithTextsAndArrays)
{
    options.diditPaging = PracticePaging::Whole;
    begin();
    const QJsonValue uuid = create("published")["uuid"];
    create("draft");
    const QJsonDocument list = QJsonDocument::fromJson(caller->get(workflows + "?limit=1").body);
    ASSERT_TRUE(list.isArray());
    EXPECT_EQ(list.array().size(), 2) << "older pages know no limit";
    const QJsonObject row = list[1].toObject();
    const QJsonObject documented
        = QJsonDocument::fromJson(Examples::bytes("didit-v3/list-200-bare-array.json"))[0].toObject();
    for (const QString &key : keysOf(documented))
        EXPECT_TRUE(row.contains(key)) << qPrintable(key);
    EXPECT_EQ(row["uuid"], uuid);
    EXPECT_EQ(row["features"], (QJsonArray{"OCR", "LIVENESS", "FACE_MATCH"}));
    EXPECT_EQ(row["total_price"], "0.30");
}

TEST_F(DiditWorkflows, TheNewestComesFirst)
{
    const QJsonValue first = create("published")["uuid"];
    const QJsonValue second = create("draft")["uuid"];
    const std::vector<QJsonObject> rows = listed();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0]["uuid"], second);
    EXPECT_EQ(rows[1]["uuid"], first);
}

TEST_F(DiditWorkflows, PagesAreFollowedByTheirAbsoluteAddresses)
{
    caller->keepOpen();
    for (int i = 0; i < 5; ++i)
        create("draft");
    QStringList seen;
    QJsonObject page = caller->get(workflows + "?limit=2&colour=blue").json();
    EXPECT_EQ(page["previous"], QJsonValue::Null);
    int pages = 1;
    const auto note = [&] {
        const QJsonArray results = page["results"].toArray();
        for (const QJsonValue &row : results)
            seen << row["uuid"].toString();
    };
    note();
    QString last;
    while (page["next"].isString()) {
        const QUrl next(page["next"].toString());
        EXPECT_EQ(next.scheme(), QString("http"));
        EXPECT_EQ(next.port(), sandbox->url().port());
        EXPECT_TRUE(next.query().contains("colour=blue"));
        last = page["next"].toString();
        page = caller->get(next.path() + QLatin1Char('?') + next.query()).json();
        EXPECT_EQ(page["count"], 5);
        note();
        ++pages;
    }
    EXPECT_EQ(pages, 3);
    EXPECT_EQ(seen.removeDuplicates(), 0);
    EXPECT_EQ(seen.size(), 5);
    EXPECT_TRUE(page["previous"].toString().contains("limit=2&offset=2")) << qPrintable(page["previous"].toString());
}

TEST_F(DiditWorkflows, AQueryThatMakesNoSenseIsAsGoodAsNone)
{
    caller->keepOpen();
    for (int i = 0; i < 3; ++i)
        create("draft");
    for (const char *query : {"?limit=0", "?limit=-1", "?limit=many", "?offset=-2", "?offset=x", "?limit=99999"})
        EXPECT_EQ(caller->get(workflows + QLatin1String(query)).json()["results"].toArray().size(), 3) << query;
    const QJsonObject beyond = caller->get(workflows + "?offset=7").json();
    EXPECT_TRUE(beyond["results"].toArray().isEmpty());
    EXPECT_EQ(beyond["next"], QJsonValue::Null);
}

TEST_F(DiditWorkflows, ADetailHoldsEveryDocumentedKeyAndTheConfigsInItsGraph)
{
    const QJsonArray items{
        feature("OCR",
            {{"documents_allowed",
                 QJsonObject{{"COL", QJsonObject{{"ID", QJsonObject{{"enabled", 1}, {"sides", 2}}}}}}},
                {"duplicated_user_action", "REVIEW"}}),
        feature("LIVENESS", {{"face_liveness_method", "ACTIVE_3D"}, {"face_liveness_score_review_threshold", 80}}),
        QJsonObject{{"feature", "EMAIL_VERIFICATION"}, {"label", "Mail"}}};
    const QJsonObject version = detail(tryToCreate(items).json());
    const QJsonObject documented = didit("get-200-detail-graph.json");
    EXPECT_EQ(keysOf(version), keysOf(documented));
    EXPECT_EQ(version["features"], "OCR + LIVENESS + EMAIL_VERIFICATION");
    EXPECT_EQ(version["is_liveness_enabled"], true);
    EXPECT_EQ(version["is_email_verification_enabled"], true);
    EXPECT_EQ(version["is_face_match_enabled"], false);
    EXPECT_EQ(version["face_liveness_method"], "active_3d");
    EXPECT_EQ(version["face_liveness_score_review_threshold"], 80);
    EXPECT_EQ(version["face_liveness_score_decline_threshold"], 50);
    EXPECT_EQ(version["duplicated_user_action"], "review");

    const QJsonObject graph = version["workflow_graph"].toObject();
    EXPECT_EQ(graph["start_node"], "ocr");
    const QJsonObject nodes = graph["nodes"].toObject();
    EXPECT_EQ(nodes["ocr"],
        (QJsonObject{
            {"node_type", "feature"}, {"feature", "OCR"}, {"config", items[0][u"config"]}, {"next", "liveness"}}));
    EXPECT_EQ(nodes["liveness"][u"config"][u"face_liveness_max_attempts"], 3);
    EXPECT_EQ(nodes["email_verification"],
        (QJsonObject{{"node_type", "feature"}, {"feature", "EMAIL_VERIFICATION"}, {"config", QJsonObject()},
            {"label", "Mail"}, {"next", "status"}}));
    EXPECT_EQ(nodes["status"], (QJsonObject{{"node_type", "status"}}));
    EXPECT_EQ(nodes.size(), 4);
}

TEST_F(DiditWorkflows, TheSameFeatureTwiceHasTwoNodes)
{
    const QJsonObject version = detail(tryToCreate(features({"QUESTIONNAIRE", "QUESTIONNAIRE"})).json());
    EXPECT_EQ(version["features"], "QUESTIONNAIRE + QUESTIONNAIRE");
    EXPECT_EQ(version["workflow_graph"][u"nodes"][u"questionnaire"][u"next"], "questionnaire_2");
}

TEST_F(DiditWorkflows, EveryDocumentIsStoredAsTheFullCatalogue)
{
    for (const QJsonValue &everything : {QJsonValue(QJsonValue::Undefined), QJsonValue(), QJsonValue(QJsonObject())}) {
        const QJsonArray items{feature("OCR", {{"documents_allowed", everything}}),
            feature("PROOF_OF_ADDRESS", {{"poa_documents_allowed", everything}})};
        const QJsonValue nodes = detail(tryToCreate(items).json())["workflow_graph"][u"nodes"];
        const QJsonObject documents = nodes["ocr"][u"config"][u"documents_allowed"].toObject();
        EXPECT_EQ(documents.size(), 240);
        EXPECT_EQ(documents["COL"].toObject().size(), 12);
        EXPECT_EQ(nodes["proof_of_address"][u"config"][u"poa_documents_allowed"].toObject().size(), 240);
    }
}

TEST_F(DiditWorkflows, ABrazilianLicenceHasOneSideWhateverIsAsked)
{
    const QJsonObject asked{{"BRA", QJsonObject{{"DL", QJsonObject{{"enabled", 1}, {"sides", 2}}}}}};
    const QJsonObject version = detail(tryToCreate(QJsonArray{feature("OCR", {{"documents_allowed", asked}})}).json());
    EXPECT_EQ(version["workflow_graph"][u"nodes"][u"ocr"][u"config"][u"documents_allowed"],
        (QJsonObject{{"BRA", QJsonObject{{"DL", QJsonObject{{"enabled", 1}, {"sides", 1}}}}}}));
}

TEST_F(DiditWorkflows, AttemptsAreCopiedIntoTheStepsUnlessTheyHaveTheirOwn)
{
    const Reply created = caller->post(workflows,
        QJsonObject{{"status", "draft"}, {"face_liveness_max_attempts", 2}, {"face_match_max_attempts", 1},
            {"features",
                QJsonArray{feature("OCR"), feature("LIVENESS"), feature("FACE_MATCH", {{"face_match_max_attempts", 3}}),
                    feature("AGE_ESTIMATION", {{"face_liveness_max_attempts", QJsonValue::Null}})}}});
    ASSERT_EQ(created.status, 201);
    const auto attempts = [&](const char16_t *node, const char16_t *key) {
        return detail(created.json())["workflow_graph"][u"nodes"][node][u"config"][key];
    };
    EXPECT_EQ(attempts(u"liveness", u"face_liveness_max_attempts"), 2);
    EXPECT_EQ(attempts(u"age_estimation", u"face_liveness_max_attempts"), 2);
    EXPECT_EQ(attempts(u"face_match", u"face_match_max_attempts"), 3);

    caller->patch(one(created.json()),
        QByteArray(R"({"status":"draft","face_liveness_max_attempts":1,"face_match_max_attempts":2})"));
    EXPECT_EQ(attempts(u"liveness", u"face_liveness_max_attempts"), 1);
    EXPECT_EQ(attempts(u"face_match", u"face_match_max_attempts"), 3) << "its own";
}

TEST_F(DiditWorkflows, KeysThatNobodyPublishedAreKept)
{
    const QJsonObject config{{"new_vendor_key", QJsonObject{{"x", QJsonArray{1, QJsonValue::Null}}}}};
    const QJsonObject version = detail(tryToCreate(QJsonArray{feature("IP_ANALYSIS", config)}).json());
    EXPECT_EQ(version["workflow_graph"][u"nodes"][u"ip_analysis"][u"config"], config);
}

TEST_F(DiditWorkflows, PricesAddUpAndDifferOnlyWhereTheGraphBranches)
{
    const QJsonObject linear = detail(create("published", {"OCR", "AML"}));
    EXPECT_EQ(linear["total_price"], "0.40");
    EXPECT_EQ(linear["min_price"], linear["max_price"]);
    const QString uuid = create("published")["uuid"].toString();
    sandbox->editBehindOurBack(uuid, "/workflow_graph"_ptr, didit("get-200-detail-branching.json")["workflow_graph"]);
    const QJsonObject branching = caller->get(one(uuid)).json();
    EXPECT_EQ(branching["min_price"], "0.25");
    EXPECT_EQ(branching["max_price"], "0.45");
    EXPECT_EQ(branching["features"], "OCR + AML + LIVENESS");
    EXPECT_EQ(branching["is_simple_workflow"], false);
}

TEST_F(DiditWorkflows, AGraphThatGoesRoundInCirclesIsShownAllTheSame)
{
    const QString uuid = create("published")["uuid"].toString();
    sandbox->editBehindOurBack(uuid, "/workflow_graph/nodes/face_match/next"_ptr, "ocr");
    const QJsonObject version = caller->get(one(uuid)).json();
    EXPECT_EQ(version["is_simple_workflow"], false);
    EXPECT_EQ(version["features"], "OCR + LIVENESS + FACE_MATCH");
    EXPECT_EQ(version["total_price"], "0.30");
}

TEST_F(DiditWorkflows, DeletingTakesOneVersionAndAnswersNothing)
{
    const QJsonObject published = create("published");
    const QJsonObject draft = caller->patch(one(published), didit("patch-body-rename.json")).json();
    ASSERT_NE(draft["uuid"], published["uuid"]);
    const Reply removed = caller->remove(one(draft));
    EXPECT_EQ(removed.status, 204);
    EXPECT_TRUE(removed.body.isEmpty());
    EXPECT_EQ(caller->get(one(draft)).status, 404);
    EXPECT_EQ(caller->get(one(published)).status, 200);
    EXPECT_EQ(listed().front()["has_draft"], false);
    EXPECT_EQ(caller->remove(one(published)).status, 204);
    EXPECT_TRUE(listed().empty());
}

TEST_F(DiditWorkflows, QuestionnairesNameTheWorkflowsThatAskThem)
{
    options.isSeeded = true;
    begin();
    const QJsonObject list = caller->get(questionnaires).json();
    EXPECT_EQ(keysOf(list), keysOf(didit("questionnaires-list-200.json")));
    const QJsonObject documented = didit("questionnaires-list-200.json")["results"][0].toObject();
    const QJsonArray rows = list["results"].toArray();
    EXPECT_EQ(rows.size(), 4);
    for (const QJsonValue &row : rows)
        EXPECT_EQ(keysOf(row.toObject()), keysOf(documented));
    EXPECT_EQ(rows[0][u"title"], "Source of funds");
    EXPECT_EQ(rows[0][u"workflow_names"], QJsonArray{"Suppliers (KYB)"});
    EXPECT_EQ(rows[1][u"workflow_names"], QJsonArray());
    EXPECT_EQ(caller->get(questionnaires + "?limit=3").json()["results"].toArray().size(), 3);
}
