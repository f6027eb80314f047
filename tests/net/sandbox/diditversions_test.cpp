#include "diditpractice.h"

//! A: a published version stays as it is and a draft takes the change.
class DiditNewDraft : public DiditSandboxTest
{
};

//! B: a published version is changed in place, and drafts are published unless told otherwise.
class DiditInPlace : public DiditSandboxTest
{
protected:
    void SetUp() override
    {
        options.diditVersioning = PracticeVersioning::InPlace;
        begin();
    }
};

namespace {

const QByteArray relabel = R"({"workflow_label":"Premium KYC"})";
const QByteArray relabelAsDraft = R"({"workflow_label":"Premium KYC","status":"draft"})";
const QByteArray relabelLive = R"({"workflow_label":"Premium KYC","status":"published"})";

} // namespace

TEST_F(DiditNewDraft, APublishedVersionAnswersWithANewDraft)
{
    const QJsonObject live = create("published");
    const QJsonObject before = detail(live);
    const Reply patched = caller->patch(one(live), relabel);
    EXPECT_EQ(patched.status, 200);
    const QJsonObject draft = patched.json();
    const QJsonObject documented = didit("patch-200-list-row.json");
    for (const QString &key : documented.keys())
        EXPECT_TRUE(draft.contains(key)) << qPrintable(key);
    EXPECT_TRUE(draft["total_price"].isString());
    EXPECT_TRUE(draft["features"].isArray());
    EXPECT_NE(draft["uuid"], live["uuid"]);
    EXPECT_EQ(draft["workflow_id"], live["workflow_id"]);
    EXPECT_EQ(draft["version"], 2);
    EXPECT_EQ(draft["status"], "draft");
    EXPECT_EQ(draft["has_draft"], true);
    EXPECT_EQ(draft["is_editable"], true);
    EXPECT_EQ(draft["workflow_label"], "Premium KYC");
    EXPECT_EQ(detail(live), before) << "what is live stays as it was";
    EXPECT_EQ(detail(draft)["published_at"], QJsonValue::Null);
    EXPECT_EQ(detail(draft)["workflow_graph"], before["workflow_graph"]);
}

TEST_F(DiditNewDraft, AskingForADraftOfAPublishedVersionIsTheSame)
{
    const QJsonObject live = create("published");
    const QJsonObject draft = caller->patch(one(live), relabelAsDraft).json();
    EXPECT_NE(draft["uuid"], live["uuid"]);
    EXPECT_EQ(draft["status"], "draft");
    EXPECT_EQ(detail(live)["workflow_label"], "Standard KYC");
}

TEST_F(DiditNewDraft, ADraftIsEditedInPlaceAndStaysOne)
{
    const QJsonObject draft = create("draft");
    for (const QByteArray &body : {relabel, relabelAsDraft}) {
        const QJsonObject edited = caller->patch(one(draft), body).json();
        EXPECT_EQ(edited["uuid"], draft["uuid"]);
        EXPECT_EQ(edited["version"], 1);
        EXPECT_EQ(edited["status"], "draft");
        EXPECT_EQ(edited["workflow_label"], "Premium KYC");
    }
    EXPECT_EQ(listed().size(), 1U);
}

TEST_F(DiditNewDraft, ADraftIsPublishedWhenTold)
{
    const QJsonObject live = create("published");
    const QJsonObject draft = caller->patch(one(live), relabel).json();
    const QJsonObject published = caller->patch(one(draft), QByteArray(R"({"status":"published"})")).json();
    EXPECT_EQ(published["uuid"], draft["uuid"]);
    EXPECT_EQ(published["status"], "published");
    EXPECT_EQ(published["has_draft"], false);
    EXPECT_EQ(published["is_editable"], false);
    EXPECT_TRUE(detail(draft)["published_at"].isString());
    EXPECT_EQ(caller->get(one(live)).status, 200) << "the former version stays";
}

TEST_F(DiditNewDraft, AFurtherDraftTakesThePlaceOfTheFormer)
{
    const QJsonObject live = create("published");
    const QJsonObject first = caller->patch(one(live), relabel).json();
    const QJsonObject second = caller->patch(one(live), QByteArray(R"({"max_retry_attempts":1})")).json();
    EXPECT_NE(second["uuid"], first["uuid"]);
    EXPECT_EQ(second["version"], 2);
    EXPECT_EQ(second["workflow_label"], "Standard KYC") << "made from the version that was named";
    EXPECT_EQ(caller->get(one(first)).status, 404);
}

TEST_F(DiditNewDraft, TheListShowsWhatIsLiveAndSaysThatThereIsADraft)
{
    const QJsonObject live = create("published");
    caller->patch(one(live), relabel);
    const std::vector<QJsonObject> rows = listed();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0]["uuid"], live["uuid"]);
    EXPECT_EQ(rows[0]["status"], "published");
    EXPECT_EQ(rows[0]["has_draft"], true);
}

TEST_F(DiditNewDraft, TheListOfVersionsShowsEveryOne)
{
    options.diditListing = PracticeListing::Versions;
    begin();
    const QJsonObject live = create("published");
    const QJsonObject draft = caller->patch(one(live), relabel).json();
    const std::vector<QJsonObject> rows = listed();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0]["uuid"], draft["uuid"]);
    EXPECT_EQ(rows[1]["uuid"], live["uuid"]);
    EXPECT_EQ(rows[0]["workflow_id"], rows[1]["workflow_id"]);
}

TEST_F(DiditInPlace, APublishedVersionIsChangedWhereItIs)
{
    const QJsonObject live = create("published");
    const QJsonObject changed = caller->patch(one(live), relabel).json();
    EXPECT_EQ(changed["uuid"], live["uuid"]);
    EXPECT_EQ(changed["version"], 1);
    EXPECT_EQ(changed["status"], "published");
    EXPECT_EQ(changed["has_draft"], false);
    EXPECT_GT(changed["updated_at"].toString(), live["updated_at"].toString());
    EXPECT_EQ(detail(live)["workflow_label"], "Premium KYC");
}

TEST_F(DiditInPlace, ADraftGoesLiveUnlessItIsToldToStay)
{
    const QJsonObject staying = create("draft");
    EXPECT_EQ(caller->patch(one(staying), relabelAsDraft).json()["status"], "draft");
    const QJsonObject live = caller->patch(one(staying), relabel).json();
    EXPECT_EQ(live["uuid"], staying["uuid"]);
    EXPECT_EQ(live["status"], "published");
    EXPECT_EQ(live["has_draft"], false);
    EXPECT_EQ(caller->patch(one(create("draft")), QByteArray("{}")).json()["status"], "published");
    EXPECT_EQ(caller->patch(one(create("draft")), relabelLive).json()["status"], "published");
}

TEST_F(DiditInPlace, APublishedVersionDoesNotBecomeADraft)
{
    const QJsonObject live = create("published");
    const Reply refused = caller->patch(one(live), relabelAsDraft);
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(refused.json(), didit("error-400-revert-to-draft.json"));
    EXPECT_EQ(detail(live)["workflow_label"], "Standard KYC");
}

TEST_F(DiditInPlace, PublishingAPublishedVersionMakesTheNextAndDropsTheDraft)
{
    const QJsonObject live = create("published");
    sandbox->setDiditVersioning(PracticeVersioning::NewDraft);
    const QJsonObject draft = caller->patch(one(live), relabel).json();
    sandbox->setDiditVersioning(PracticeVersioning::InPlace);
    const QJsonObject next = caller->patch(one(live), relabelLive).json();
    EXPECT_NE(next["uuid"], live["uuid"]);
    EXPECT_NE(next["uuid"], draft["uuid"]);
    EXPECT_EQ(next["workflow_id"], live["workflow_id"]);
    EXPECT_EQ(next["version"], 2);
    EXPECT_EQ(next["status"], "published");
    EXPECT_EQ(next["has_draft"], false);
    EXPECT_EQ(caller->get(one(draft)).status, 404);
    EXPECT_EQ(detail(live)["workflow_label"], "Standard KYC");
    const std::vector<QJsonObject> rows = listed();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0]["uuid"], next["uuid"]) << "sessions use the latest published version";
}

TEST_F(DiditInPlace, OnlyWhatIsSentChanges)
{
    const QJsonObject version = create("published");
    QJsonObject expected = detail(version);
    const QJsonObject body = didit("patch-body-settings.json");
    EXPECT_EQ(caller->patch(one(version), body).status, 200);
    QJsonObject changed = detail(version);
    for (const QString &key : body.keys())
        expected[key] = body[key];
    expected["updated_at"] = changed["updated_at"];
    for (const char *price : {"total_price", "min_price", "max_price"})
        expected[QLatin1String(price)] = "0.50"; // white label costs
    EXPECT_EQ(changed, expected);

    EXPECT_EQ(caller->patch(one(version), didit("patch-body-window-null.json")).json()["retry_window_days"],
        QJsonValue::Null);
    EXPECT_EQ(detail(version)["retry_window_days"], QJsonValue::Null);
    EXPECT_EQ(detail(version)["max_retry_attempts"], 5);
}

TEST_F(DiditInPlace, FeaturesReplaceOrderAndConfigsAlike)
{
    const QJsonObject version = create("published");
    EXPECT_EQ(caller->patch(one(version), didit("patch-body-features-rebuilt.json")).status, 200);
    QJsonObject nodes = detail(version)["workflow_graph"][u"nodes"].toObject();
    EXPECT_EQ(nodes["face_match"][u"config"][u"face_match_score_decline_threshold"], 45);
    EXPECT_EQ(nodes["ocr"][u"label"], "ID");
    EXPECT_EQ(caller->patch(one(version), didit("patch-body-features.json")).status, 200);
    const QJsonObject changed = detail(version);
    nodes = changed["workflow_graph"][u"nodes"].toObject();
    EXPECT_EQ(nodes.keys(), QStringList({"aml", "ocr", "status"}));
    EXPECT_FALSE(nodes["ocr"].toObject().contains("label"));
    EXPECT_FALSE(nodes["ocr"][u"config"].toObject().contains("duplicated_user_action")) << "left out, so gone";
    EXPECT_EQ(changed["features"], "OCR + AML");
}

TEST_F(DiditInPlace, TheLinearListFlattensAGraph)
{
    const QJsonObject version = create("published");
    sandbox->editBehindOurBack(
        version["uuid"].toString(), "/workflow_graph"_ptr, didit("get-200-detail-branching.json")["workflow_graph"]);
    EXPECT_EQ(caller->patch(one(version), relabel).json()["is_simple_workflow"], false) << "a label leaves it alone";
    EXPECT_EQ(caller->patch(one(version), didit("patch-body-features.json")).json()["is_simple_workflow"], true);
}

TEST_F(DiditInPlace, OneWorkflowIsTheDefault)
{
    const QJsonObject first = create("published");
    const QJsonObject second = create("published");
    const QByteArray makeDefault = R"({"is_default":true})";
    EXPECT_EQ(caller->patch(one(first), makeDefault).json()["is_default"], true);
    EXPECT_EQ(caller->patch(one(second), makeDefault).json()["is_default"], true);
    EXPECT_EQ(detail(first)["is_default"], false);
    EXPECT_EQ(caller->patch(one(second), QByteArray(R"({"is_default":false})")).json()["is_default"], false);
}

TEST_F(DiditNewDraft, ADraftTakesTheDefaultOverWhenItGoesLive)
{
    const QJsonObject first
        = caller->post(workflows, QJsonObject{{"is_default", true}, {"features", features({"OCR"})}}).json();
    const QJsonObject second = create("draft");
    EXPECT_EQ(caller->patch(one(second), QByteArray(R"({"is_default":true})")).json()["is_default"], true);
    EXPECT_EQ(detail(first)["is_default"], true);
    EXPECT_EQ(caller->patch(one(second), QByteArray(R"({"status":"published"})")).status, 200);
    EXPECT_EQ(detail(first)["is_default"], false);
}
