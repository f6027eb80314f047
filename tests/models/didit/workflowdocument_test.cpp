// A Didit workflow as a document: its schema, its examples, what a change of it says and sends.

#include "models/core/json.h"
#include "models/didit/diditfeatures.h"
#include "models/didit/workflowgraph.h"
#include "models/document/projectflow.h"
#include "models/schema/schemacatalog.h"
#include "support/diditworkflow.h"
#include "support/examples.h"

#include <QMap>
#include <QSet>
#include <QUndoStack>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

using ::testing::IsEmpty;

namespace {

FlowSchemaPtr workflowSchema()
{
    static const FlowSchemaPtr schema = SchemaCatalog().schema(QStringLiteral("didit-v3/workflow")).value();
    return schema;
}

std::unique_ptr<ProjectFlow> open(const QJsonObject &document)
{
    return std::make_unique<ProjectFlow>(workflowSchema(), document, document);
}

QJsonObject example(const char *file)
{
    return Examples::object(QStringLiteral("didit-v3/") + QString::fromLatin1(file));
}

QStringList details(const ProjectFlow &flow)
{
    const std::vector<Change> changes = flow.changes();
    EXPECT_EQ(changes.size(), 1U);
    return changes.empty() ? QStringList() : changes.front().details;
}

bool isSentence(const QString &text)
{
    return text.size() > 8 && text.front().isUpper() && text.endsWith(QLatin1Char('.'))
        && !text.contains(QLatin1Char('!'));
}

//! Calls `visit` for a field and the members of its entries.
void forEachField(const std::vector<FieldSpec> &fields, const std::function<void(const FieldSpec &)> &visit)
{
    for (const FieldSpec &field : fields) {
        visit(field);
        forEachField(field.itemFields, visit);
    }
}

class WorkflowSchemaFile : public ::testing::TestWithParam<QString>
{
protected:
    FlowSchemaPtr schema = SchemaCatalog().schema(GetParam()).value_or(nullptr);
};

std::string nameOf(const ::testing::TestParamInfo<QString> &info)
{
    return info.param.section(QLatin1Char('/'), -1).toStdString();
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Shipped, WorkflowSchemaFile,
    ::testing::ValuesIn(SchemaCatalog().partIds() + QStringList(QStringLiteral("didit-v3/workflow"))), nameOf);

TEST_P(WorkflowSchemaFile, SpeaksToPeopleInEveryText)
{
    ASSERT_NE(schema, nullptr);
    EXPECT_EQ(schema->id(), GetParam());
    for (const FieldSection &section : schema->sections()) {
        EXPECT_FALSE(section.title.isEmpty());
        EXPECT_TRUE(isSentence(section.help)) << qPrintable(section.help);
        EXPECT_TRUE(std::any_of(schema->fields().begin(), schema->fields().end(), [&](const FieldSpec &field) {
            return field.section == section.id;
        })) << qPrintable(section.id);
    }
    QSet<QString> labels;
    QMap<std::pair<QString, int>, QString> taken;
    for (const FieldSpec &field : schema->fields()) {
        EXPECT_FALSE(labels.contains(field.label)) << qPrintable(field.label);
        labels.insert(field.label);
        const std::pair place(field.section, field.order);
        EXPECT_FALSE(taken.contains(place)) << qPrintable(field.label) << " and " << qPrintable(taken.value(place));
        taken.insert(place, field.label);
    }
    forEachField(schema->fields(), [](const FieldSpec &field) {
        SCOPED_TRACE(qPrintable(field.label));
        ASSERT_FALSE(field.label.isEmpty());
        EXPECT_TRUE(field.label.front().isUpper());
        EXPECT_FALSE(field.label.endsWith(QLatin1Char('.')));
        EXPECT_TRUE(isSentence(field.help)) << qPrintable(field.help);
        for (const FieldChoice &choice : field.choices)
            EXPECT_FALSE(choice.label.isEmpty() || (choice.label == choice.value && choice.value.contains(u'_')))
                << qPrintable(choice.value);
        QSet<int> orders;
        for (const FieldSpec &member : field.itemFields)
            orders.insert(member.order);
        EXPECT_EQ(orders.size(), static_cast<qsizetype>(field.itemFields.size()));
    });
}

TEST_P(WorkflowSchemaFile, SaysWhichWayIsStricterInWordsThatFitTheField)
{
    forEachField(schema->fields(), [this](const FieldSpec &field) {
        SCOPED_TRACE(qPrintable(field.label));
        if (field.stronger == QLatin1String("true") || field.stronger == QLatin1String("false")) {
            EXPECT_EQ(field.widget, FieldWidget::Toggle);
        } else if (field.stronger == QLatin1String("order")) {
            EXPECT_EQ(field.widget, FieldWidget::Action);
        } else if (!field.stronger.isEmpty()) {
            EXPECT_TRUE(field.stronger == QLatin1String("higher") || field.stronger == QLatin1String("lower"));
            EXPECT_TRUE(field.widget == FieldWidget::Score || field.widget == FieldWidget::Number
                || field.widget == FieldWidget::Duration);
        }
        if (field.widget == FieldWidget::Action) {
            EXPECT_EQ(field.choices.back().value, QStringLiteral("DECLINE"));
            EXPECT_EQ(field.stronger, QStringLiteral("order"));
        }
        if (field.shownIf) {
            EXPECT_NE(schema->field(field.shownIf->field), nullptr);
        }
    });
}

TEST_P(WorkflowSchemaFile, PutsLimitsOfOneScaleInPairs)
{
    QMap<QString, QStringList> roles;
    for (const FieldSpec &field : schema->fields()) {
        if (!field.band.id.isEmpty())
            roles[field.band.id] << field.band.role;
    }
    for (const QStringList &pair : roles) {
        const QString said = pair.join(QLatin1Char(' '));
        EXPECT_TRUE(said == QLatin1String("decline-below review-below")
            || said == QLatin1String("approve-up-to review-up-to") || said == QLatin1String("allow-from allow-up-to"))
            << qPrintable(said);
    }
}

// The document

TEST(WorkflowDocuments, AreRecognisedByWhatTheyHold)
{
    const SchemaCatalog catalog;
    int count = 0;
    for (const QString &file : Examples::files(QStringLiteral("didit-v3"))) {
        const QJsonObject body = Json::parse(Examples::bytes(file), file).value_or(QJsonValue()).toObject();
        const bool isWorkflow = body.contains(QLatin1String("workflow_id"))
            || body.contains(QLatin1String("workflow_graph")) || body.value(QLatin1String("features")).isArray();
        const Result<FlowSchemaPtr> schema = catalog.detect(body, QStringLiteral("didit"));
        const bool isError = file.contains(QLatin1String("error"));
        if (!isError) {
            EXPECT_EQ(schema.has_value(), isWorkflow) << qPrintable(file);
        }
        count += isWorkflow && !isError ? 1 : 0;
    }
    EXPECT_GE(count, 10);
}

TEST(WorkflowDocuments, HoldNothingUnknownInAnyExample)
{
    for (const char *file : {"get-200-detail-graph.json", "get-200-detail-branching.json",
             "get-200-detail-unknown-feature.json", "post-201.json", "patch-200-list-row.json",
             "patch-200-new-draft.json", "patch-200-in-place.json", "post-body-minimal.json"}) {
        const QJsonObject document = WorkflowGraph::document(example(file));
        EXPECT_THAT(workflowSchema()->unknownPlaces(document), IsEmpty()) << file;
    }
}

TEST(WorkflowDocuments, OfEveryExampleOpenWithoutErrorsOrChanges)
{
    for (const QString &file : Examples::files(QStringLiteral("didit-v3"))) {
        const Result<QJsonValue> body = Json::parse(Examples::bytes(file), file);
        QJsonArray rows = body->isArray() ? body->toArray() : QJsonArray{*body};
        if (body->toObject().contains(QLatin1String("results")))
            rows = body->toObject().value(QLatin1String("results")).toArray();
        for (const QJsonValue &row : rows) {
            if (!row.toObject().contains(QLatin1String("workflow_label")))
                continue;
            const std::unique_ptr<ProjectFlow> flow = open(WorkflowGraph::document(row.toObject()));
            EXPECT_FALSE(flow->isDirty()) << qPrintable(file);
            EXPECT_FALSE(flow->hasErrors()) << qPrintable(file);
            EXPECT_TRUE(flow->patch(PatchDepth::Leaf).isEmpty()) << qPrintable(file);
            EXPECT_EQ(flow->working(), WorkflowGraph::document(row.toObject()));
        }
    }
}

TEST(WorkflowDocuments, SendOnlyTheNameWhenOnlyTheNameChanged)
{
    const std::unique_ptr<ProjectFlow> flow = open(WorkflowGraph::document(example("get-200-detail-graph.json")));
    ASSERT_TRUE(flow->setValue("/workflow_label"_ptr, QStringLiteral("Premium KYC")));
    EXPECT_EQ(flow->patch(PatchDepth::Leaf), example("patch-body-rename.json"));
}

TEST(WorkflowDocuments, SendAllTimeAsNull)
{
    const std::unique_ptr<ProjectFlow> flow = open(WorkflowGraph::document(example("get-200-detail-graph.json")));
    ASSERT_TRUE(flow->setValue("/retry_window_days"_ptr, QJsonValue::Null));
    EXPECT_EQ(flow->patch(PatchDepth::Leaf), example("patch-body-window-null.json"));
    EXPECT_EQ(flow->changes().front().sentence, QStringLiteral("Counted over changed from 7 to all time."));
}

TEST(WorkflowDocuments, SendTheWholeListWhenOneSettingOfOneCheckChanged)
{
    const std::unique_ptr<ProjectFlow> flow = open(WorkflowGraph::document(example("get-200-detail-graph.json")));
    ASSERT_TRUE(flow->setValue("/features/2/config/face_match_score_decline_threshold"_ptr, 45));
    EXPECT_EQ(flow->patch(PatchDepth::Leaf), example("patch-body-features-rebuilt.json"));
    EXPECT_EQ(flow->patch(PatchDepth::Block), example("patch-body-features-rebuilt.json"));
    EXPECT_EQ(flow->changes().front().sentence, QStringLiteral("Face match: Decline below changed from 40 to 45."));
    EXPECT_FALSE(flow->hasErrors());
    ASSERT_TRUE(flow->setValue("/features/2/config/face_match_score_decline_threshold"_ptr, 40));
    EXPECT_FALSE(flow->isDirty());
}

TEST(WorkflowDocuments, SendEveryDocumentByLeavingTheListOut)
{
    const QJsonObject held = DiditWorkflow::large();
    const std::unique_ptr<ProjectFlow> flow = open(held);
    ASSERT_TRUE(flow->setValue("/features/0/config/documents_allowed"_ptr, QJsonValue::Undefined));
    const QJsonObject body = flow->patch(PatchDepth::Leaf);
    EXPECT_EQ("/features/0/config"_ptr.in(body),
        QJsonValue(QJsonObject{{"duplicated_user_action", "REVIEW"}, {"id_document_quality_threshold", 50}}));
    EXPECT_EQ("/features/3"_ptr.in(body), "/features/3"_ptr.in(held)) << "what nobody chose to change stays";
    EXPECT_FALSE(flow->hasErrors());
    // A setting that is left out falls back to what the account or the provider has.
    ASSERT_TRUE(flow->setValue("/features/0/config/duplicated_user_action"_ptr, QJsonValue::Undefined));
    EXPECT_EQ("/features/0/config"_ptr.in(flow->patch(PatchDepth::Leaf)),
        QJsonValue(QJsonObject{{"id_document_quality_threshold", 50}}));
}

TEST(WorkflowDocuments, KeepUnknownChecksAndSettingsThroughAnEdit)
{
    const QJsonObject document = WorkflowGraph::document(example("get-200-detail-unknown-feature.json"));
    const std::unique_ptr<ProjectFlow> flow = open(document);
    EXPECT_FALSE(flow->hasErrors());
    ASSERT_TRUE(flow->setValue("/features/1/config/face_liveness_max_attempts"_ptr, 2));
    const QJsonObject body = flow->patch(PatchDepth::Leaf);
    EXPECT_EQ(body.keys(), QStringList{QStringLiteral("features")});
    EXPECT_EQ("/features/3"_ptr.in(body), "/features/3"_ptr.in(document));
    EXPECT_EQ("/features/0"_ptr.in(body), "/features/0"_ptr.in(document));
    // Even an edit inside what nobody knows is possible, and said.
    ASSERT_TRUE(flow->revert(JsonPointer()));
    ASSERT_TRUE(flow->setValue("/features/3/config/voice_threshold"_ptr, 60));
    EXPECT_EQ(details(*flow),
        QStringList{QStringLiteral("VOICE_CHECK: voice_threshold, which this version does not understand, changed.")});
}

TEST(WorkflowDocuments, CreateWithNothingButWhatTheProviderTakes)
{
    QJsonObject document = WorkflowGraph::document(example("get-200-detail-graph.json"));
    document.insert(QStringLiteral("brand_new_key"), true);
    const QStringList allowed{QStringLiteral("face_liveness_max_attempts"), QStringLiteral("face_match_max_attempts"),
        QStringLiteral("features"), QStringLiteral("is_default"), QStringLiteral("is_desktop_allowed"),
        QStringLiteral("is_white_label_enabled"), QStringLiteral("max_retry_attempts"),
        QStringLiteral("retry_window_days"), QStringLiteral("session_expiration_time"), QStringLiteral("status"),
        QStringLiteral("workflow_label")};
    EXPECT_EQ(makeCreateBody(*workflowSchema(), document).keys(), allowed);
}

TEST(WorkflowDocuments, StartAsADraftWithTheDocumentedSettings)
{
    const QJsonObject fresh = workflowSchema()->defaults();
    EXPECT_EQ(fresh,
        (QJsonObject{{"status", "draft"}, {"is_default", false}, {"is_white_label_enabled", false},
            {"is_desktop_allowed", false}, {"features", QJsonArray()}, {"max_retry_attempts", 3},
            {"retry_window_days", 7}, {"session_expiration_time", 604800}, {"face_liveness_max_attempts", 3},
            {"face_match_max_attempts", 3}}));
    ProjectFlow flow(workflowSchema(), QJsonObject(), fresh, true);
    QStringList sentences;
    for (const Problem &problem : flow.problems())
        sentences << problem.message;
    EXPECT_EQ(sentences, QStringList{QStringLiteral("A workflow needs at least one check.")});
    const Result<FlowSchemaPtr> kind = SchemaCatalog().detect(fresh, QStringLiteral("didit"));
    ASSERT_TRUE(kind);
    EXPECT_EQ((*kind)->id(), QStringLiteral("didit-v3/workflow"));
}

struct LimitRow
{
    const char *key;
    int lowest, highest;
};

class Limit : public ::testing::TestWithParam<LimitRow>
{
};

INSTANTIATE_TEST_SUITE_P(Settings, Limit,
    ::testing::Values(LimitRow{"max_retry_attempts", 0, 10}, LimitRow{"retry_window_days", 1, 365},
        LimitRow{"session_expiration_time", 3600, 2419200}, LimitRow{"face_liveness_max_attempts", 1, 3},
        LimitRow{"face_match_max_attempts", 1, 3}));

TEST_P(Limit, IsAnErrorOnlyForWhoChoseIt)
{
    const JsonPointer place({QString::fromLatin1(GetParam().key)});
    const QJsonObject document = DiditWorkflow::document(DiditWorkflow::checks(QStringLiteral("OCR")));
    const std::unique_ptr<ProjectFlow> flow = open(document);
    for (const int legal : {GetParam().lowest, GetParam().highest}) {
        ASSERT_TRUE(flow->setValue(place, legal));
        EXPECT_THAT(flow->problems(place), IsEmpty());
    }
    for (const int illegal : {GetParam().lowest - 1, GetParam().highest + 1}) {
        ASSERT_TRUE(flow->setValue(place, illegal));
        EXPECT_TRUE(flow->hasErrors());
        QJsonObject provided = document;
        provided.insert(place.last(), illegal);
        EXPECT_FALSE(open(provided)->hasErrors());
        EXPECT_EQ(open(provided)->problems(place).size(), 1U);
    }
}

TEST(WorkflowDocuments, LimitTheLengthOfTheName)
{
    const std::unique_ptr<ProjectFlow> flow
        = open(DiditWorkflow::document(DiditWorkflow::checks(QStringLiteral("OCR"))));
    ASSERT_TRUE(flow->setValue("/workflow_label"_ptr, QString(50, QLatin1Char('a'))));
    EXPECT_FALSE(flow->hasErrors());
    ASSERT_TRUE(flow->setValue("/workflow_label"_ptr, QString(51, QLatin1Char('a'))));
    EXPECT_TRUE(flow->hasErrors());
}

TEST(WorkflowDocuments, ThatCannotBeEditedSayWhy)
{
    const std::unique_ptr<ProjectFlow> flow = open(WorkflowGraph::document(example("get-200-detail-branching.json")));
    EXPECT_TRUE(flow->whyReadOnly().contains(QLatin1String("High risk country")));
    for (const FieldSpec &field : workflowSchema()->fields())
        EXPECT_FALSE(flow->isEditable(field)) << qPrintable(field.label);
    const Result<void> edit = flow->setValue("/workflow_label"_ptr, QStringLiteral("x"));
    ASSERT_FALSE(edit);
    EXPECT_EQ(edit.error().what, flow->whyReadOnly());
    EXPECT_FALSE(flow->isDirty());
    // The next version of it may be a plain list.
    flow->rebase(WorkflowGraph::document(example("get-200-detail-graph.json")));
    EXPECT_TRUE(flow->whyReadOnly().isEmpty());
    EXPECT_TRUE(flow->setValue("/workflow_label"_ptr, QStringLiteral("x")));
}

// Sentences of changes

namespace {

struct ChangeRow
{
    const char *before, *after; //!< the list of checks as JSON
    QStringList sentences;
};

void PrintTo(const ChangeRow &row, std::ostream *out)
{
    *out << row.after;
}

class ChangeOfChecks : public ::testing::TestWithParam<ChangeRow>
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Lists, ChangeOfChecks,
    ::testing::Values(ChangeRow{R"([{"feature": "OCR"}])", R"([{"feature": "OCR"}, {"feature": "LIVENESS"}])",
                          {QStringLiteral("Liveness was added.")}},
        ChangeRow{R"([{"feature": "OCR"}, {"feature": "LIVENESS"}])", R"([{"feature": "LIVENESS"}])",
            {QStringLiteral("ID verification was removed.")}},
        ChangeRow{R"([{"feature": "OCR"}, {"feature": "LIVENESS"}])",
            R"([{"feature": "LIVENESS"}, {"feature": "OCR"}])",
            {QStringLiteral("The order is now: Liveness, ID verification.")}},
        ChangeRow{R"([{"feature": "OCR"}, {"feature": "LIVENESS"}, {"feature": "AML"}])",
            R"([{"feature": "AML", "config": {"create_cases_on_hit": true}}, {"feature": "OCR"}])",
            {QStringLiteral("Liveness was removed."),
                QStringLiteral("AML screening: Open a case for every match switched on."),
                QStringLiteral("The order is now: AML screening, ID verification.")}},
        ChangeRow{R"([{"feature": "QUESTIONNAIRE"}, {"feature": "QUESTIONNAIRE"}])",
            R"([{"feature": "QUESTIONNAIRE"}, {"feature": "QUESTIONNAIRE", "label": "Funds"}])",
            {QStringLiteral("Questionnaire (2): Label set to Funds.")}},
        ChangeRow{R"([{"feature": "FACE_MATCH", "config": {"face_match_score_decline_threshold": 40}}])",
            R"([{"feature": "FACE_MATCH", "config": {"face_match_score_decline_threshold": null}}])",
            {QStringLiteral("Face match: Decline below changed from 40 to the account's setting.")}},
        ChangeRow{R"([{"feature": "FACE_MATCH"}])",
            R"([{"feature": "FACE_MATCH", "config": {"face_match_eyes_covered_action": "DECLINE"}}])",
            {QStringLiteral("Face match: Eyes are covered changed from Go on, the default to Decline.")}},
        ChangeRow{R"([{"feature": "OCR", "config": {}}])",
            R"([{"feature": "OCR", "config": {"documents_allowed": {"BRA": {"DL": {"enabled": 1}}, "COL": {"P": {"enabled": 1}}}}}])",
            {QStringLiteral("ID verification: Accepted documents changed from every document to Brazil, Colombia.")}},
        ChangeRow{
            R"([{"feature": "OCR", "config": {"documents_allowed": {"BRA": {"DL": {"enabled": 1, "sides": 1}}}}}])",
            R"([{"feature": "OCR", "config": {"documents_allowed": {"BRA": {"DL": {"enabled": 0, "sides": 2}, "P": {"enabled": 1}}, "PER": {}}}}])",
            {QStringLiteral("ID verification, Accepted documents, Brazil, Driving licence: Accepted switched off."),
                QStringLiteral(
                    "ID verification, Accepted documents, Brazil, Driving licence: Sides changed from 1 to 2."),
                QStringLiteral("ID verification, Accepted documents, Brazil, Passport was added."),
                QStringLiteral("ID verification, Accepted documents, Peru was added.")}},
        ChangeRow{R"([{"feature": "OCR", "config": {"documents_allowed": {"BRA": {"DL": {"enabled": 1}}}}}])",
            R"([{"feature": "OCR", "config": {}}])",
            {QStringLiteral("ID verification: Accepted documents changed from Brazil to every document.")}},
        ChangeRow{R"([{"feature": "PROOF_OF_ADDRESS", "config": {"poa_languages_allowed": {"en": 1, "es": 1}}}])",
            R"([{"feature": "PROOF_OF_ADDRESS", "config": {"poa_languages_allowed": {"en": 1, "es": 0}}}])",
            {QStringLiteral("Proof of address, Accepted languages, Spanish: Accepted switched off.")}},
        ChangeRow{
            R"([{"feature": "AML", "config": {"status_rules": [{"field": "a", "operator": "in", "value": 1, "status": "Approved"}]}}])",
            R"([{"feature": "AML", "config": {"status_rules": [{"field": "a", "operator": "in", "value": 1, "status": "Declined"}]}}])",
            {QStringLiteral("AML screening, Rules, entry 1: Verdict changed from Approve to Decline.")}},
        ChangeRow{R"([{"feature": "OCR", "config": {"new_key": 1}}])",
            R"([{"feature": "OCR", "config": {"new_key": 2}}])",
            {QStringLiteral("ID verification: new_key, which this version does not understand, changed.")}},
        ChangeRow{R"([{"feature": "KYB_REGISTRY", "config": {"kyb_accepted_countries": ["ES"]}}])",
            R"([{"feature": "KYB_REGISTRY", "config": {"kyb_accepted_countries": ["ES", "GB"]}}])",
            {QStringLiteral("Company registry: Accepted countries changed from Spain to Spain, United Kingdom.")}},
        ChangeRow{R"([{"feature": "VOICE_CHECK", "config": {}}])",
            R"([{"feature": "VOICE_CHECK", "config": {}, "x": 1}])", {QStringLiteral("VOICE_CHECK changed.")}}));

TEST_P(ChangeOfChecks, NamesTheCheckAndTheSetting)
{
    const auto list = [](const char *text) {
        return Json::parse(text, QStringLiteral("the row")).value_or(QJsonValue()).toArray();
    };
    const std::unique_ptr<ProjectFlow> flow = open(DiditWorkflow::document(list(GetParam().before)));
    ASSERT_TRUE(flow->setValue("/features"_ptr, list(GetParam().after)));
    EXPECT_EQ(details(*flow), GetParam().sentences);
    if (GetParam().sentences.size() == 1) {
        EXPECT_EQ(flow->changes().front().sentence, GetParam().sentences.front());
    }
    flow->undoStack()->undo();
    EXPECT_FALSE(flow->isDirty());
}

// The list of checks to choose from

TEST(FeatureCatalogue, DescribesEveryCheckInASentence)
{
    const DiditFeatures catalogue(workflowSchema());
    const std::vector<DiditFeatures::Feature> all = catalogue.all();
    EXPECT_EQ(all.size(), 19U);
    QSet<QString> titles;
    for (const DiditFeatures::Feature &feature : all) {
        EXPECT_TRUE(isSentence(feature.description)) << qPrintable(feature.name);
        EXPECT_FALSE(titles.contains(feature.title)) << qPrintable(feature.title);
        titles.insert(feature.title);
        EXPECT_EQ(feature.isDocumented,
            feature.name != QLatin1String("BANK_VERIFICATION") && feature.name != QLatin1String("GEOLOCATION"));
    }
    EXPECT_EQ(catalogue.feature(QStringLiteral("face_match"))->title, QStringLiteral("Face match"));
    EXPECT_FALSE(catalogue.feature(QStringLiteral("VOICE_CHECK")));
    EXPECT_EQ(catalogue.feature(QStringLiteral("KYB_REGISTRY"))->subject, DiditFeatures::Subject::Company);
    EXPECT_TRUE(catalogue.feature(QStringLiteral("SIGNATURE"))->isPartlyKnown);
}

TEST(FeatureCatalogue, KnowsWhereANewCheckFits)
{
    const DiditFeatures catalogue(workflowSchema());
    const auto position = [&](const char *list, const char *name) {
        return catalogue.bestPosition(DiditWorkflow::checks(QString::fromLatin1(list)), QString::fromLatin1(name));
    };
    EXPECT_EQ(position("", "OCR"), 0);
    EXPECT_EQ(position("OCR, LIVENESS", "FACE_MATCH"), 2);
    EXPECT_EQ(position("LIVENESS, FACE_MATCH, AML", "OCR"), 1);
    EXPECT_EQ(position("KYB_KEY_PEOPLE", "KYB_REGISTRY"), 0);
}

TEST(FeatureCatalogue, SaysWhyACheckDoesNotFitAtAll)
{
    const DiditFeatures catalogue(workflowSchema());
    const auto why = [&](const char *list, const char *name) {
        return catalogue.whyNot(DiditWorkflow::checks(QString::fromLatin1(list)), QString::fromLatin1(name));
    };
    EXPECT_EQ(why("KYB_REGISTRY", "LIVENESS"),
        QStringLiteral("Liveness checks a person and cannot stand in a workflow with Company registry, which checks a "
                       "company."));
    EXPECT_FALSE(why("OCR", "KYB_REGISTRY").isEmpty());
    EXPECT_TRUE(why("KYB_REGISTRY", "AML").isEmpty());
    EXPECT_TRUE(why("OCR", "AML").isEmpty());
    EXPECT_TRUE(why("OCR, KYB_REGISTRY", "AML").isEmpty()) << "the list is mixed already";
}

TEST(FeatureCatalogue, ShowsSettingsThatHaveAnEffect)
{
    const DiditFeatures catalogue(workflowSchema());
    const FlowSchemaPtr id = catalogue.feature(QStringLiteral("OCR"))->settings;
    const FieldSpec *age = id->field("/minimum_age"_ptr), *quality = id->field("/id_document_quality_threshold"_ptr);
    const QString key = QStringLiteral("is_age_restrictions_enabled");
    EXPECT_TRUE(DiditFeatures::isRelevant(*quality, *id, {}));
    EXPECT_TRUE(DiditFeatures::isRelevant(*age, *id, {})) << "what the account does is not known here";
    EXPECT_TRUE(DiditFeatures::isRelevant(*age, *id, {{key, true}}));
    EXPECT_FALSE(DiditFeatures::isRelevant(*age, *id, {{key, false}}));
    EXPECT_TRUE(DiditFeatures::isRelevant(*age, *id, {{key, false}, {"minimum_age", 18}})) << "somebody chose it";
    const FieldSpec *important = id->field("/ocr_id_verification_data_review_critical_fields"_ptr);
    EXPECT_FALSE(DiditFeatures::isRelevant(*important, *id, {})) << "off by default";
}

TEST(DiditCatalogue, HasTheSizeOfTheRealOne)
{
    const qsizetype bytes = Json::compact(DiditWorkflow::fullCatalogue()).size();
    EXPECT_GT(bytes, 150'000);
    EXPECT_LT(bytes, 165'000);
    const qsizetype address = Json::compact(DiditWorkflow::fullAddressCatalogue()).size();
    EXPECT_GT(address, 40'000);
    EXPECT_LT(address, 55'000);
    const std::unique_ptr<ProjectFlow> flow = open(DiditWorkflow::large());
    EXPECT_THAT(flow->problems(), IsEmpty());
}

TEST(DiditCatalogue, IsEditedOneDocumentAtATime)
{
    const std::unique_ptr<ProjectFlow> flow = open(DiditWorkflow::large());
    ASSERT_TRUE(flow->setValue("/features/0/config/documents_allowed/COL/DL/enabled"_ptr, 0));
    EXPECT_EQ(details(*flow),
        QStringList{
            QStringLiteral("ID verification, Accepted documents, Colombia, Driving licence: Accepted switched off.")});
    ASSERT_TRUE(flow->setValue("/features/0/config/documents_allowed/COL/DL/sides"_ptr, 3));
    ASSERT_EQ(flow->problems().size(), 1U);
    EXPECT_EQ(flow->problems().front().message,
        QStringLiteral(
            "ID verification, Accepted documents, Colombia, Driving licence: Sides must be between 1 and 2."));
    ASSERT_TRUE(flow->setValue("/features/0/config/documents_allowed"_ptr, QJsonValue::Undefined));
    EXPECT_THAT(flow->problems(), IsEmpty());
    EXPECT_EQ(details(*flow).size(), 1);
    ASSERT_TRUE(flow->revert(JsonPointer()));
    EXPECT_FALSE(flow->isDirty());
}
