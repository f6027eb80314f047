// The order and combination of checks, and settings that must fit each other (api notes 2.1): each rule both ways.

#include "models/core/json.h"
#include "models/document/projectflow.h"
#include "models/schema/schemacatalog.h"
#include "support/diditworkflow.h"

#include <QElapsedTimer>
#include <QUndoStack>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

FlowSchemaPtr workflowSchema()
{
    static const FlowSchemaPtr schema = SchemaCatalog().schema(QStringLiteral("didit-v3/workflow")).value();
    return schema;
}

//! A workflow that a person just put together.
std::unique_ptr<ProjectFlow> fresh(const QJsonArray &features)
{
    QJsonObject working = workflowSchema()->defaults();
    working.insert(QStringLiteral("workflow_label"), QStringLiteral("New"));
    working.insert(QStringLiteral("features"), features);
    return std::make_unique<ProjectFlow>(workflowSchema(), QJsonObject(), working, true);
}

std::unique_ptr<ProjectFlow> held(const QJsonArray &features)
{
    const QJsonObject document = DiditWorkflow::document(features);
    return std::make_unique<ProjectFlow>(workflowSchema(), document, document);
}

//! "error 1 face-match-after-id": severity, position and rule of each finding about the checks.
std::vector<std::string> found(const ProjectFlow &flow)
{
    std::vector<std::string> lines;
    for (const Problem &problem : flow.problems("/features"_ptr)) {
        EXPECT_TRUE(problem.message.endsWith(QLatin1Char('.'))) << qPrintable(problem.message);
        EXPECT_FALSE(problem.message.contains(QLatin1Char('_')) && !problem.message.contains(QLatin1String("full_name"))
            && !problem.message.contains(QLatin1String("expected_details")))
            << qPrintable(problem.message);
        const std::string severity = problem.severity == Severity::Error ? "error " : "warning ";
        lines.push_back(severity + (problem.pointer.size() > 1 ? problem.pointer.tokens()[1].toStdString() : "list")
            + ' ' + problem.rule.toStdString());
    }
    return lines;
}

QString order(const ProjectFlow &flow)
{
    QStringList names;
    for (const QJsonValue &entry : flow.value("/features"_ptr).toArray())
        names << entry.toObject().value(QLatin1String("feature")).toString();
    return names.join(QStringLiteral(", "));
}

struct OrderRow
{
    const char *features; //!< the checks, in order
    std::vector<std::string> findings;
    const char *cure = ""; //!< what the first finding's click is called
    const char *cured = ""; //!< the checks after it
};

void PrintTo(const OrderRow &row, std::ostream *out)
{
    *out << row.features;
}

class Order : public ::testing::TestWithParam<OrderRow>
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Right, Order,
    ::testing::Values(OrderRow{"OCR, FACE_MATCH", {}}, OrderRow{"OCR, LIVENESS, FACE_MATCH", {}},
        OrderRow{"LIVENESS, OCR, FACE_MATCH", {}}, OrderRow{"OCR, NFC", {}}, OrderRow{"OCR, AML", {}},
        OrderRow{"KYB_REGISTRY, AML", {}}, OrderRow{"KYB_REGISTRY, KYB_KEY_PEOPLE", {}},
        OrderRow{"KYB_REGISTRY, DOCUMENT_AI, PHONE_VERIFICATION, EMAIL_VERIFICATION, IP_ANALYSIS, SIGNATURE", {}},
        OrderRow{"OCR, EMAIL_VERIFICATION, SIGNATURE", {}}, OrderRow{"LIVENESS", {}}, OrderRow{"AGE_ESTIMATION", {}},
        OrderRow{"VOICE_CHECK", {}}, OrderRow{"KYB_REGISTRY, VOICE_CHECK", {}}, OrderRow{"ocr, face_match", {}}));

INSTANTIATE_TEST_SUITE_P(Wrong, Order,
    ::testing::Values(OrderRow{"", {"error list "}},
        OrderRow{"FACE_MATCH, OCR", {"error 0 face-match-after-id"}, "Move Face match behind ID verification",
            "OCR, FACE_MATCH"},
        OrderRow{"LIVENESS, FACE_MATCH", {"error 1 face-match-after-id"}, "Add ID verification before it",
            "LIVENESS, OCR, FACE_MATCH"},
        OrderRow{"FACE_MATCH, LIVENESS, OCR, AML", {"error 0 face-match-after-id"},
            "Move Face match behind ID verification", "LIVENESS, OCR, FACE_MATCH, AML"},
        OrderRow{"LIVENESS, NFC", {"error 1 chip-needs-id"}, "Add ID verification before it", "LIVENESS, OCR, NFC"},
        OrderRow{"NFC, OCR", {"warning 0 chip-needs-id"}, "Move NFC chip behind ID verification", "OCR, NFC"},
        OrderRow{"AML", {"error 0 aml-after-identity"}, "Add ID verification before it", "OCR, AML"},
        OrderRow{"AML, LIVENESS, OCR", {"error 0 aml-after-identity"}, "Move AML screening behind ID verification",
            "LIVENESS, OCR, AML"},
        OrderRow{"AML, KYB_REGISTRY", {"error 0 aml-after-identity"}, "Move AML screening behind Company registry",
            "KYB_REGISTRY, AML"},
        OrderRow{"DOCUMENT_AI, AML", {"error 1 aml-needs-name"}},
        OrderRow{"KYB_KEY_PEOPLE", {"error 0 key-people-after-registry"}, "Add Company registry before it",
            "KYB_REGISTRY, KYB_KEY_PEOPLE"},
        OrderRow{"KYB_KEY_PEOPLE, KYB_REGISTRY", {"error 0 key-people-after-registry"},
            "Move Company key people behind Company registry", "KYB_REGISTRY, KYB_KEY_PEOPLE"},
        OrderRow{"KYB_REGISTRY, LIVENESS", {"error 1 person-or-company"}, "Remove Liveness", "KYB_REGISTRY"},
        OrderRow{"OCR, KYB_REGISTRY", {"error 0 person-or-company"}, "Remove ID verification", "KYB_REGISTRY"},
        OrderRow{
            "KYB_REGISTRY, AGE_ESTIMATION", {"error 1 person-or-company"}, "Remove Age estimation", "KYB_REGISTRY"},
        OrderRow{"KYB_REGISTRY, GEOLOCATION", {"warning 1 person-or-company", "warning 1 known-to-workflows"}},
        OrderRow{"OCR, SIGNATURE", {"warning 1 signature-late"}},
        OrderRow{"SIGNATURE, OCR, PHONE_VERIFICATION", {"warning 0 signature-late"},
            "Move Electronic signature to the end", "OCR, PHONE_VERIFICATION, SIGNATURE"},
        OrderRow{"KYB_REGISTRY, SIGNATURE", {"warning 1 signature-late"}},
        OrderRow{"OCR, LIVENESS, LIVENESS", {"warning 2 once-each"}, "Remove this one", "OCR, LIVENESS"},
        OrderRow{"OCR, GEOLOCATION", {"warning 1 known-to-workflows"}}));

TEST_P(Order, IsCheckedAndMendedByOneClick)
{
    const OrderRow &row = GetParam();
    const std::unique_ptr<ProjectFlow> flow = fresh(DiditWorkflow::checks(QString::fromLatin1(row.features)));
    ASSERT_EQ(found(*flow), row.findings);
    if (row.findings.empty())
        return;
    const Problem problem = flow->problems("/features"_ptr).front();
    EXPECT_EQ(problem.fixText, QString::fromLatin1(row.cure));
    if (!*row.cure) {
        EXPECT_FALSE(flow->applyFix(problem));
        return;
    }
    ASSERT_TRUE(flow->applyFix(problem));
    EXPECT_EQ(order(*flow), QString::fromLatin1(row.cured));
    EXPECT_THAT(found(*flow), IsEmpty());
    EXPECT_FALSE(flow->applyFix(problem)) << "it holds no more";
    EXPECT_EQ(flow->undoStack()->count(), 1);
    flow->undoStack()->undo();
    EXPECT_EQ(found(*flow), row.findings);
}

TEST_P(Order, IsOnlyAWarningWhereTheProviderHoldsItSo)
{
    const std::unique_ptr<ProjectFlow> flow = held(DiditWorkflow::checks(QString::fromLatin1(GetParam().features)));
    EXPECT_FALSE(flow->hasErrors());
    EXPECT_TRUE(flow->setValue("/workflow_label"_ptr, QStringLiteral("Renamed")));
    EXPECT_FALSE(flow->hasErrors());
    if (flow->value("/features"_ptr).toArray().isEmpty())
        return;
    // Settings and names of checks may change; their order is still the provider's own.
    EXPECT_TRUE(flow->setValue("/features/0/label"_ptr, QStringLiteral("First")));
    EXPECT_TRUE(flow->setValue("/features/0/config/status_rules"_ptr,
        QJsonArray{QJsonObject{{"field", "a"}, {"operator", "is_empty"}, {"status", "Approved"}}}));
    EXPECT_FALSE(flow->hasErrors());
}

TEST(WorkflowOrder, BecomesAPersonsOwnWithTheFirstChangeOfIt)
{
    const std::unique_ptr<ProjectFlow> flow = held(DiditWorkflow::checks(QStringLiteral("LIVENESS, FACE_MATCH")));
    EXPECT_THAT(found(*flow), ElementsAre("warning 1 face-match-after-id"));
    ASSERT_TRUE(flow->setValue("/features/2"_ptr, DiditWorkflow::entry(QStringLiteral("IP_ANALYSIS"))));
    EXPECT_THAT(found(*flow), ElementsAre("error 1 face-match-after-id"));
    flow->undoStack()->undo();
    EXPECT_THAT(found(*flow), ElementsAre("warning 1 face-match-after-id"));
}

TEST(WorkflowOrder, NeedsAQuestionnaireToAskAndDocumentsToDemand)
{
    const std::unique_ptr<ProjectFlow> flow = fresh(QJsonArray{QJsonObject{{"feature", "QUESTIONNAIRE"}},
        QJsonObject{{"feature", "KYB_REGISTRY"}}, DiditWorkflow::entry(QStringLiteral("KYB_DOCUMENTS"))});
    QStringList sentences;
    for (const Problem &problem : flow->problems("/features"_ptr))
        sentences << problem.pointer.toString() + QStringLiteral(": ") + problem.message;
    EXPECT_EQ(sentences,
        (QStringList{QStringLiteral("/features/0/config/questionnaire_uuid: Questionnaire is needed."),
            QStringLiteral("/features/2/config/kyb_required_document_groups: Company documents: Required proof is "
                           "needed.")}));
    ASSERT_TRUE(flow->setValue(
        "/features/0/config/questionnaire_uuid"_ptr, QStringLiteral("33333333-aaaa-4bbb-8ccc-000000000001")));
    ASSERT_TRUE(flow->setValue("/features/2/config/kyb_required_document_groups"_ptr, QJsonArray{"LEGAL_PRESENCE"}));
    EXPECT_FALSE(flow->hasErrors());
}

TEST(WorkflowOrder, LetsScreeningFollowADocumentThatGivesTheName)
{
    const std::unique_ptr<ProjectFlow> flow = fresh(DiditWorkflow::checks(QStringLiteral("DOCUMENT_AI, AML")));
    EXPECT_THAT(found(*flow), ElementsAre("error 1 aml-needs-name"));
    const QJsonValue documents
        = QJsonArray{QJsonObject{{"document_key", "tax"}, {"title", "Tax"}, {"description", "A certificate."},
            {"fields", QJsonArray{QJsonObject{{"key", "full_name"}, {"name", "Name"}}}}}};
    ASSERT_TRUE(flow->setValue("/features/0/config/document_ai_documents"_ptr, documents));
    EXPECT_THAT(found(*flow), IsEmpty());
    ASSERT_TRUE(flow->setValue("/features/0/config/document_ai_documents/0/fields/0/key"_ptr, QStringLiteral("name")));
    EXPECT_THAT(found(*flow), ElementsAre("error 1 aml-needs-name"));
    ASSERT_TRUE(flow->setValue("/features/1/config/aml_field_sources"_ptr,
        QJsonObject{{"full_name", QJsonObject{{"source", "document_ai"}, {"key", "name"}}}}));
    EXPECT_THAT(found(*flow), IsEmpty());
}

TEST(WorkflowOrder, SaysNothingOfChecksThatTheProviderTookAlready)
{
    EXPECT_THAT(found(*held(DiditWorkflow::checks(QStringLiteral("OCR, GEOLOCATION")))), IsEmpty());
}

TEST(WorkflowOrder, TakesEntriesThatAreNoChecksAsBroken)
{
    const std::unique_ptr<ProjectFlow> flow = fresh(
        QJsonArray{7, QJsonObject{{"feature", 3}}, QJsonObject(), QJsonObject{{"feature", "OCR"}, {"config", 1}}});
    QStringList places;
    for (const Problem &problem : flow->problems("/features"_ptr))
        places << problem.pointer.toString();
    places.sort();
    EXPECT_EQ(places,
        (QStringList{QStringLiteral("/features/0"), QStringLiteral("/features/1/feature"),
            QStringLiteral("/features/2/feature"), QStringLiteral("/features/3/config")}));
}

TEST(WorkflowOrder, ReadsTenThousandChecksInTime)
{
    QJsonArray features;
    for (int i = 0; i < 10'000; ++i)
        features.append(DiditWorkflow::entry(i % 2 ? QStringLiteral("AML") : QStringLiteral("FACE_MATCH")));
    QElapsedTimer clock;
    clock.start();
    const std::unique_ptr<ProjectFlow> flow = held(features);
    EXPECT_TRUE(flow->setValue("/features/9999/config/aml_match_score_threshold"_ptr, 50));
    EXPECT_LT(clock.elapsed(), 60'000); // a bound for a quadratic mistake, not a figure
}

namespace {

struct ConfigRow
{
    const char *feature, *config;
    std::vector<std::string> findings; //!< "error rule"
    const char *cure = "", *cured = ""; //!< the click of the first finding, and the settings after it
};

void PrintTo(const ConfigRow &row, std::ostream *out)
{
    *out << row.feature << ' ' << row.config;
}

class Settings : public ::testing::TestWithParam<ConfigRow>
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(ThatFit, Settings,
    ::testing::Values(ConfigRow{"OCR", "{}", {}}, ConfigRow{"OCR", R"({"documents_allowed": {}})", {}},
        ConfigRow{"OCR", R"({"documents_allowed": null})", {}},
        ConfigRow{"OCR", R"({"documents_allowed": {"USA": {"DL": {"enabled": 1}}}})", {}},
        ConfigRow{"OCR", R"({"minimum_age": 18, "maximum_age": 18})", {}},
        ConfigRow{"FACE_MATCH", R"({"face_match_score_decline_threshold": 40})", {}},
        ConfigRow{
            "FACE_MATCH", R"({"face_match_score_decline_threshold": 40, "face_match_score_review_threshold": 40})", {}},
        ConfigRow{"AML", R"({"aml_score_approve_threshold": 30, "aml_score_review_threshold": 70})", {}},
        ConfigRow{"AML", R"({"aml_name_weight": 60, "aml_dob_weight": 25, "aml_country_weight": 15})", {}},
        ConfigRow{"AML", R"({"aml_name_weight": 90, "aml_dob_weight": 25})", {}},
        ConfigRow{"SIGNATURE", R"({"signature_level": "aes", "signature_format": "pades"})", {}},
        ConfigRow{"SIGNATURE", R"({"signature_format": "xades"})", {}},
        ConfigRow{"KYB_KEY_PEOPLE",
            R"({"kyb_role_config": {"director": {"require_kyc": true,
                "verification_workflow": "11111111-aaaa-4bbb-8ccc-000000000001"}}})",
            {}},
        ConfigRow{
            "LIVENESS", R"({"status_rules": [{"field": "a", "operator": "is_empty", "status": "Approved"}]})", {}}));

INSTANTIATE_TEST_SUITE_P(ThatDoNotFit, Settings,
    ::testing::Values(ConfigRow{"OCR", R"({"documents_allowed": {"USA": {"DL": {"enabled": 0}}}})",
                          {"error accepts-some-document"}, "Accept every document", "{}"},
        ConfigRow{"OCR", R"({"documents_allowed": {"USA": {}}})", {"error accepts-some-document"},
            "Accept every document", "{}"},
        ConfigRow{"PROOF_OF_ADDRESS", R"({"poa_documents_allowed": {"ESP": {"UTILITY_BILL": {"enabled": 0}}}})",
            {"error accepts-some-document"}, "Accept every document", "{}"},
        ConfigRow{"OCR", R"({"minimum_age": 30, "maximum_age": 20})", {"warning age-limits"}, "Swap the two values",
            R"({"minimum_age": 20, "maximum_age": 30})"},
        ConfigRow{"OCR", R"({"age_restrictions_by_country": {"ESP": {"minimum_age": 30, "maximum_age": 20}}})",
            {"warning age-limits-of-countries"}},
        ConfigRow{"OCR",
            R"({"document_selfie_portrait_match_decline_threshold": 2, "document_selfie_portrait_match_review_threshold": 1})",
            {"warning portrait-band"}, "Swap the two values",
            R"({"document_selfie_portrait_match_decline_threshold": 1, "document_selfie_portrait_match_review_threshold": 2})"},
        ConfigRow{"FACE_MATCH",
            R"({"face_match_score_decline_threshold": 70, "face_match_score_review_threshold": 60})",
            {"warning face-match-band"}, "Swap the two values",
            R"({"face_match_score_decline_threshold": 60, "face_match_score_review_threshold": 70})"},
        ConfigRow{"LIVENESS",
            R"({"face_liveness_score_decline_threshold": 70, "face_liveness_score_review_threshold": 60,
                "face_quality_decline_threshold": 5, "face_quality_review_threshold": 3,
                "face_luminance_min_threshold": 50, "face_luminance_max_threshold": 50})",
            {"warning liveness-band", "warning quality-band", "warning brightness-band"}, "Swap the two values",
            R"({"face_liveness_score_decline_threshold": 60, "face_liveness_score_review_threshold": 70,
                "face_quality_decline_threshold": 5, "face_quality_review_threshold": 3,
                "face_luminance_min_threshold": 50, "face_luminance_max_threshold": 50})"},
        ConfigRow{"AGE_ESTIMATION",
            R"({"borderline_minimum_age_threshold": 30, "borderline_maximum_age_threshold": 20})",
            {"warning borderline-ages"}, "Swap the two values",
            R"({"borderline_minimum_age_threshold": 20, "borderline_maximum_age_threshold": 30})"},
        ConfigRow{"AML", R"({"aml_score_approve_threshold": 70, "aml_score_review_threshold": 70})",
            {"warning approve-below-review"}},
        ConfigRow{"AML", R"({"kyb_score_approve_threshold": 80, "kyb_score_review_threshold": 70})",
            {"warning approve-below-review"}, "Swap the two values",
            R"({"kyb_score_approve_threshold": 70, "kyb_score_review_threshold": 80})"},
        ConfigRow{"AML", R"({"aml_name_weight": 60, "aml_dob_weight": 25, "aml_country_weight": 25})",
            {"warning weights-add-up"}},
        ConfigRow{"AML",
            R"({"aml_field_sources": {"full_name": {"source": "expected_data", "key": "expected_details.shoe_size"}}})",
            {"error field-sources"}},
        ConfigRow{"AML", R"({"aml_field_sources": {"full_name": {"source": "expected_data", "key": "metadata."}}})",
            {"error field-sources"}},
        ConfigRow{"DATABASE_VALIDATION", "{}", {"warning database-does-something"}},
        ConfigRow{"DOCUMENT_AI",
            R"({"document_ai_documents": [{"document_key": "a", "title": "t", "description": "d", "fields": [
                {"key": "a", "name": "a", "is_full_name": true}, {"key": "b", "name": "b", "is_full_name": true}]}]})",
            {"error one-name-per-document"}},
        ConfigRow{"KYB_REGISTRY", R"({"kyb_registry_countries_config": {"ES": {"enabled": false, "tier": "basic"}}})",
            {"error some-registry"}, "Leave the registries to your account", "{}"},
        ConfigRow{"KYB_KEY_PEOPLE", R"({"kyb_role_config": {"director": {"require_kyc": true}}})",
            {"error roles-have-workflow"}},
        ConfigRow{"KYB_KEY_PEOPLE", R"({"kyb_role_config": [{"role": "director", "require_kyc": true}]})",
            {"error roles-have-workflow"}},
        ConfigRow{"SIGNATURE", R"({"signature_level": "qes"})", {"error signature-level"}, "Use advanced signatures",
            R"({"signature_level": "aes"})"},
        ConfigRow{"SIGNATURE", R"({"signature_level": "aes", "signature_format": "cades"})", {"error signature-format"},
            "Use PAdES", R"({"signature_level": "aes", "signature_format": "pades"})"},
        ConfigRow{"LIVENESS",
            R"({"status_rules": [{"field": "a", "operator": "equals", "status": "Approved", "value": null}]})",
            {"warning status-rules-compare"}}));

TEST_P(Settings, AreCheckedAndMendedByOneClick)
{
    const ConfigRow &row = GetParam();
    const QString name = QString::fromLatin1(row.feature);
    QJsonArray features;
    if (name != QLatin1String("OCR") && !name.startsWith(QLatin1String("KYB_REG")))
        features
            = DiditWorkflow::checks(name.startsWith(QLatin1String("KYB_")) ? QStringLiteral("KYB_REGISTRY")
                                                                           : QStringLiteral("OCR, EMAIL_VERIFICATION"));
    const qsizetype position = features.size();
    features.append(
        DiditWorkflow::entry(name, Json::parseObject(row.config, QStringLiteral("the row")).value_or(QJsonObject())));
    const std::unique_ptr<ProjectFlow> flow = fresh(features);
    std::vector<std::string> findings;
    for (const Problem &problem : flow->problems("/features"_ptr)) {
        EXPECT_EQ(problem.pointer.tokens()[1], QString::number(position));
        EXPECT_TRUE(problem.message.endsWith(QLatin1Char('.'))) << qPrintable(problem.message);
        findings.push_back((problem.severity == Severity::Error ? "error " : "warning ") + problem.rule.toStdString());
    }
    ASSERT_EQ(findings, row.findings);
    // What the provider holds this way never blocks anything.
    EXPECT_FALSE(held(features)->hasErrors());
    if (findings.empty())
        return;
    const Problem problem = flow->problems("/features"_ptr).front();
    EXPECT_EQ(problem.fixText, QString::fromLatin1(row.cure));
    if (!*row.cure)
        return;
    ASSERT_TRUE(flow->applyFix(problem));
    EXPECT_EQ(flow->value("/features"_ptr / position / QStringLiteral("config")),
        QJsonValue(Json::parseObject(row.cured, QStringLiteral("the row")).value_or(QJsonObject())));
    EXPECT_LT(flow->problems("/features"_ptr).size(), findings.size());
}

TEST(BankSettings, FitEachOther)
{
    const auto findings = [](const char *config) {
        const std::unique_ptr<ProjectFlow> flow = fresh({DiditWorkflow::entry(QStringLiteral("OCR")),
            DiditWorkflow::entry(QStringLiteral("BANK_VERIFICATION"),
                Json::parseObject(config, QStringLiteral("the test")).value_or(QJsonObject()))});
        return found(*flow);
    };
    const std::string known = "warning 1 known-to-workflows", countries = "warning 1 bank-has-countries";
    EXPECT_THAT(
        findings(R"({"bank_countries": {"ESP": {"enabled": true, "institutions": "all"}}})"), ElementsAre(known));
    EXPECT_THAT(findings("{}"), ElementsAre(known, countries));
    EXPECT_THAT(findings(R"({"bank_name_match_threshold": 60})"), ElementsAre("error 1 bank-floor", known, countries));
    EXPECT_THAT(findings(R"({"bank_name_match_threshold": 60, "bank_partial_match_floor": 59})"),
        ElementsAre(known, countries));
    EXPECT_THAT(findings(R"({"bank_min_balance": 0, "bank_transactions_history_days": 90,
        "bank_store_full_identifiers": true, "bank_refresh_enabled": true})"),
        ElementsAre(known, countries, "warning 1 bank-scopes", "warning 1 bank-scopes", "warning 1 bank-scopes",
            "warning 1 bank-scopes"));
    EXPECT_THAT(findings(R"({"bank_min_balance": 0, "bank_transactions_history_days": 90,
        "bank_store_full_identifiers": true, "bank_refresh_enabled": true, "bank_scopes": {"ownership": true,
        "identifiers": true, "balances": true, "transactions": true}})"),
        ElementsAre(known, countries));
    EXPECT_THAT(found(*fresh(DiditWorkflow::checks(QStringLiteral("BANK_VERIFICATION, OCR")))),
        ElementsAre("warning 0 bank-after-identity", "warning 0 known-to-workflows", "warning 0 bank-has-countries"));
}

TEST(SignatureSettings, AskForWhatTheAccountHas)
{
    QJsonObject document = DiditWorkflow::document(
        {DiditWorkflow::entry(QStringLiteral("OCR")), DiditWorkflow::entry(QStringLiteral("PHONE_VERIFICATION"))});
    document.insert(QStringLiteral("signature_availability"), QJsonObject{{"aes", false}});
    ProjectFlow flow(workflowSchema(), document, document);
    ASSERT_TRUE(flow.setValue(
        "/features/2"_ptr, DiditWorkflow::entry(QStringLiteral("SIGNATURE"), {{"signature_level", "aes"}})));
    EXPECT_THAT(found(flow), ElementsAre("error 2 signature-level"));
    ASSERT_TRUE(flow.setValue("/features/2/config/signature_level"_ptr, QStringLiteral("qes")));
    EXPECT_THAT(found(flow), ElementsAre("error 2 signature-level"));
    EXPECT_TRUE(flow.problems("/features"_ptr).front().fixText.isEmpty()) << "there is no level to use instead";
    ASSERT_TRUE(flow.setValue("/features/2/config/signature_level"_ptr, QJsonValue::Undefined));
    EXPECT_THAT(found(flow), IsEmpty());
}

TEST(WorkflowSettings, StayTheProvidersOwnWhenTheirCheckIsMoved)
{
    // 150 is no score; the provider holds it.
    const std::unique_ptr<ProjectFlow> flow
        = held({DiditWorkflow::entry(QStringLiteral("OCR"), {{"id_document_quality_threshold", 150}}),
            DiditWorkflow::entry(QStringLiteral("LIVENESS")), DiditWorkflow::entry(QStringLiteral("IP_ANALYSIS"))});
    EXPECT_FALSE(flow->hasErrors());
    const QJsonArray features = flow->value("/features"_ptr).toArray();
    ASSERT_TRUE(flow->setValue("/features"_ptr, QJsonArray{features.at(2), features.at(1), features.at(0)}));
    EXPECT_FALSE(flow->hasErrors());
    EXPECT_THAT(found(*flow), ElementsAre("warning 2 "));
    ASSERT_TRUE(flow->setValue("/features/2/config/id_document_quality_threshold"_ptr, 151));
    EXPECT_TRUE(flow->hasErrors());
}

TEST(WorkflowStatus, WarnsThatAPublishedVersionMayNotGoBack)
{
    const std::unique_ptr<ProjectFlow> flow = held(DiditWorkflow::checks(QStringLiteral("OCR")));
    ASSERT_TRUE(flow->setValue("/status"_ptr, QStringLiteral("draft")));
    ASSERT_EQ(flow->problems("/status"_ptr).size(), 1U);
    EXPECT_EQ(flow->problems("/status"_ptr).front().severity, Severity::Warning);
    ASSERT_TRUE(flow->setValue("/status"_ptr, QStringLiteral("published")));
    EXPECT_TRUE(flow->problems().empty());
}
