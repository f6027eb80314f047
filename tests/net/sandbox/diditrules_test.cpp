#include "diditpractice.h"

#include "net/sandbox/diditconfigrules.h"
#include "net/sandbox/diditrules.h"

using DiditRefusals = DiditSandboxTest;

namespace {

QJsonObject said(const char *key, const char *error)
{
    return {{QLatin1String(key), QJsonArray{error}}};
}

} // namespace

TEST_F(DiditRefusals, AKeyThatIsNotAllowedIsNamedWithThoseThatAre)
{
    const QJsonObject version = create("published");
    for (const char *key : {"workflow_type", "is_aml_enabled", "aml_decline_threshold", "uuid", "is_archived"}) {
        const Reply refused = caller->patch(one(version), QJsonObject{{QLatin1String(key), true}});
        EXPECT_EQ(refused.status, 400) << key;
        EXPECT_EQ(refused.json()["detail"], didit("error-400-detail-allowed.json")["detail"]) << key;
        EXPECT_EQ(refused.json()["field"], key);
        EXPECT_EQ(refused.json()["allowed"], QJsonArray::fromStringList(DiditRules::allowedKeys()));
    }
    EXPECT_EQ(DiditRules::allowedKeys().size(), 11);
    EXPECT_EQ(caller->patch(one(version), detail(version)).status, 400) << "what GET answers is never to be sent back";
}

TEST_F(DiditRefusals, EverySettingHasItsLimits)
{
    const QJsonObject version = create("draft");
    const struct
    {
        const char *key;
        QJsonValue value;
        const char *error; // null: taken
    } cases[]{
        {"workflow_label", "x", nullptr},
        {"workflow_label", QString(50, 'x'), nullptr},
        {"workflow_label", QString(51, 'x'), "Ensure this field has no more than 50 characters."},
        {"workflow_label", QString::fromUtf8("\U0001F600").repeated(50), nullptr},
        {"workflow_label", "", "This field may not be blank."},
        {"workflow_label", QJsonValue::Null, "This field may not be null."},
        {"workflow_label", 5, "Not a valid string."},
        {"is_default", true, nullptr},
        {"is_default", "yes", "Must be a valid boolean."},
        {"is_white_label_enabled", false, nullptr},
        {"is_white_label_enabled", QJsonValue::Null, "This field may not be null."},
        {"is_desktop_allowed", 1, "Must be a valid boolean."},
        {"status", "live", "\"live\" is not a valid choice."},
        {"status", "Draft", "\"Draft\" is not a valid choice."},
        {"max_retry_attempts", 0, nullptr},
        {"max_retry_attempts", 10, nullptr},
        {"max_retry_attempts", -1, "Ensure this value is greater than or equal to 0."},
        {"max_retry_attempts", 11, "Ensure this value is less than or equal to 10."},
        {"max_retry_attempts", 2.5, "A valid integer is required."},
        {"max_retry_attempts", QJsonValue::Null, "This field may not be null."},
        {"retry_window_days", 1, nullptr},
        {"retry_window_days", 365, nullptr},
        {"retry_window_days", QJsonValue::Null, nullptr},
        {"retry_window_days", 0, "Ensure this value is greater than or equal to 1."},
        {"retry_window_days", 366, "Ensure this value is less than or equal to 365."},
        {"face_liveness_max_attempts", 3, nullptr},
        {"face_liveness_max_attempts", 4, "Ensure this value is less than or equal to 3."},
        {"face_match_max_attempts", 1, nullptr},
        {"face_match_max_attempts", 0, "Ensure this value is greater than or equal to 1."},
        {"session_expiration_time", 3600, nullptr},
        {"session_expiration_time", 2419200, nullptr},
        {"session_expiration_time", 3599, "Ensure this value is greater than or equal to 3600."},
        {"session_expiration_time", 2419201, "Ensure this value is less than or equal to 2419200."},
        {"session_expiration_time", "3600", "A valid integer is required."},
        {"features", QJsonArray(), "This list may not be empty."},
        {"features", QJsonValue::Null, "This field may not be null."},
        {"features", "OCR + AML", "Expected a list of items but got type \"str\"."},
        {"features", QJsonObject(), "Expected a list of items but got type \"dict\"."},
    };
    caller->keepOpen();
    for (const auto &row : cases) {
        QJsonObject body{{"status", "draft"}};
        body[QLatin1String(row.key)] = row.value;
        const Reply reply = caller->patch(one(version), body);
        const std::string about = row.key + (' ' + QJsonDocument({row.value}).toJson().toStdString());
        EXPECT_EQ(reply.status, row.error ? 400 : 200) << about;
        const QString key = QLatin1String(row.key);
        if (row.error) {
            EXPECT_EQ(reply.json(), said(row.key, row.error)) << about << reply.body.constData();
        } else {
            EXPECT_EQ(detail(version)[key], row.value) << about;
        }
    }
}

TEST_F(DiditRefusals, AllThatIsWrongIsSaidAtOnceAndNothingHappens)
{
    const QJsonObject version = create("published");
    const QJsonObject before = detail(version);
    const Reply refused = caller->patch(one(version),
        QJsonObject{
            {"workflow_label", "Fine"}, {"max_retry_attempts", 11}, {"is_default", "yes"}, {"features", QJsonArray()}});
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(refused.json().keys(), QStringList({"features", "is_default", "max_retry_attempts"}));
    EXPECT_EQ(detail(version), before);
    EXPECT_EQ(listed().size(), 1U);
}

TEST_F(DiditRefusals, ACreationNeedsFeatures)
{
    EXPECT_EQ(caller->post(workflows, QJsonObject()).json(), said("features", "This field is required."));
    EXPECT_TRUE(listed().empty());
}

TEST_F(DiditRefusals, ItemsAreRefusedByTheirPlace)
{
    EXPECT_EQ(tryToCreate(QJsonArray{"OCR"}).json(), didit("error-400-nested-features.json"));
    const Reply second = tryToCreate(QJsonArray{feature("OCR"), QJsonObject{{"config", QJsonObject()}}});
    EXPECT_EQ(second.json()["features"], (QJsonArray{QJsonObject(), said("feature", "This field is required.")}));
    const QJsonArray items{feature("LIVENESS", {{"face_liveness_max_attempts", 4}}), feature("OCR"),
        QJsonObject{{"feature", "ocr"}}, QJsonObject{{"feature", "AML"}, {"config", 5}, {"label", 5}}};
    EXPECT_EQ(tryToCreate(items).json()["features"],
        (QJsonArray{QJsonObject{{"config",
                        said("face_liveness_max_attempts", "Ensure this value is less than or equal to 3.")}},
            QJsonObject(), said("feature", "\"ocr\" is not a valid choice."),
            QJsonObject{{"config", QJsonArray{"Expected a dictionary of items but got type \"int\"."}},
                {"label", QJsonArray{"Not a valid string."}}}}));
}

TEST_F(DiditRefusals, AnUnknownFeatureIsTakenOnlyWhereTheWorkflowHasItAlready)
{
    const QJsonArray items{feature("OCR"), feature("VOICE_CHECK", {{"voice_threshold", 55}})};
    const Reply refused = tryToCreate(items);
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(refused.json()["features"][1][u"feature"], QJsonArray{"\"VOICE_CHECK\" is not a valid choice."});
    const QJsonObject version = create("draft");
    sandbox->editBehindOurBack(version["uuid"].toString(), "/workflow_graph"_ptr,
        didit("get-200-detail-unknown-feature.json")["workflow_graph"]);
    EXPECT_EQ(detail(version)["features"], "OCR + LIVENESS + FACE_MATCH + VOICE_CHECK");
    EXPECT_EQ(caller->patch(one(version), QJsonObject{{"features", items}}).status, 200);
    EXPECT_EQ(detail(version)["workflow_graph"][u"nodes"][u"voice_check"][u"config"], items[1][u"config"]);
}

TEST_F(DiditRefusals, OrderAndCompanyFollowTheDocumentedRules)
{
    const struct
    {
        QStringList names;
        const char *error; // null: taken
    } cases[]{
        {{"OCR", "LIVENESS", "FACE_MATCH", "IP_ANALYSIS"}, nullptr},
        {{"FACE_MATCH", "OCR"}, "FACE_MATCH must come after OCR."},
        {{"LIVENESS", "FACE_MATCH"}, "FACE_MATCH must come after OCR."},
        {{"NFC", "OCR"}, nullptr},
        {{"NFC"}, "NFC requires OCR in the same workflow."},
        {{"DATABASE_VALIDATION", "OCR"}, nullptr},
        {{"DATABASE_VALIDATION", "LIVENESS"}, "DATABASE_VALIDATION requires OCR in the same workflow."},
        {{"OCR", "AML"}, nullptr},
        {{"AML", "OCR"}, "AML requires OCR, KYB_REGISTRY or DOCUMENT_AI earlier in the workflow."},
        {{"DOCUMENT_AI", "AML"}, "AML requires a DOCUMENT_AI field for full_name."},
        {{"OCR", "DOCUMENT_AI", "AML"}, nullptr},
        {{"KYB_REGISTRY", "KYB_DOCUMENTS", "KYB_KEY_PEOPLE", "AML", "QUESTIONNAIRE", "PHONE_VERIFICATION",
             "EMAIL_VERIFICATION", "IP_ANALYSIS", "DOCUMENT_AI", "SIGNATURE"},
            nullptr},
        {{"KYB_DOCUMENTS", "KYB_REGISTRY"}, "KYB_DOCUMENTS requires KYB_REGISTRY earlier in the workflow."},
        {{"KYB_KEY_PEOPLE"}, "KYB_KEY_PEOPLE requires KYB_REGISTRY earlier in the workflow."},
        {{"KYB_REGISTRY", "OCR"}, "OCR cannot be combined with KYB features."},
        {{"KYB_REGISTRY", "LIVENESS"}, "LIVENESS cannot be combined with KYB features."},
        {{"KYB_REGISTRY", "PROOF_OF_ADDRESS"}, "PROOF_OF_ADDRESS cannot be combined with KYB features."},
        {{"KYB_REGISTRY", "AGE_ESTIMATION"}, "AGE_ESTIMATION cannot be combined with KYB features."},
        {{"BANK_VERIFICATION", "GEOLOCATION", "AGE_ESTIMATION"}, nullptr},
    };
    caller->keepOpen();
    for (const auto &row : cases) {
        const Reply reply = tryToCreate(features(row.names));
        const QString about = row.names.join(' ');
        EXPECT_EQ(reply.status, row.error ? 400 : 201) << qPrintable(about) << reply.body.constData();
        if (row.error) {
            EXPECT_EQ(reply.json(), said("features", row.error)) << qPrintable(about);
        }
    }
    EXPECT_EQ(tryToCreate(features({"FACE_MATCH", "NFC", "KYB_KEY_PEOPLE"})).json()["features"].toArray().size(), 5)
        << "one sentence a rule";
}

TEST_F(DiditRefusals, ScreeningAfterDocumentAiNeedsAName)
{
    const QJsonObject field{{"key", "full_name"}, {"name", "Full name"}};
    const QJsonObject document{
        {"document_key", "deed"}, {"title", "Deed"}, {"description", "A deed"}, {"fields", QJsonArray{field}}};
    const QJsonObject mapping{{"full_name", QJsonObject{{"source", "questionnaire"}, {"key", "q1"}}}};
    EXPECT_EQ(tryToCreate(
                  QJsonArray{feature("DOCUMENT_AI", {{"document_ai_documents", QJsonArray{document}}}), feature("AML")})
                  .status,
        201);
    EXPECT_EQ(
        tryToCreate(QJsonArray{feature("DOCUMENT_AI"), feature("AML", {{"aml_field_sources", mapping}})}).status, 201);
}

TEST_F(DiditRefusals, SignaturesAreRefusedByCodesOfTheirOwn)
{
    const auto refused
        = [&](const QJsonObject &config) { return tryToCreate(QJsonArray{feature("SIGNATURE", config)}).json(); };
    EXPECT_EQ(refused({{"signature_level", "qes"}}), (QJsonObject{{"signature_level", "qes_not_available"}}));
    EXPECT_EQ(refused({{"signature_level", "aes"}}), (QJsonObject{{"signature_level", "aes_not_available"}}));
    const QJsonObject version = create("draft", {"SIGNATURE"});
    sandbox->editBehindOurBack(
        version["uuid"].toString(), "/workflow_graph/nodes/signature/config/signature_level"_ptr, "aes");
    const auto patched = [&](const char *format) {
        return caller->patch(one(version),
            QJsonObject{{"features",
                QJsonArray{feature("SIGNATURE", {{"signature_level", "aes"}, {"signature_format", format}})}}});
    };
    EXPECT_EQ(patched("pades").status, 200) << "the step was there before";
    EXPECT_EQ(patched("xades").json(), (QJsonObject{{"signature_format", "signature_format_not_supported"}}));
}

TEST_F(DiditRefusals, ASignatureWithoutDocumentsCannotGoLive)
{
    const QJsonObject body{{"status", "draft"},
        {"features", QJsonArray{feature("SIGNATURE", {{"signature_documents_source", "workflow"}})}}};
    const Reply draft = caller->post(workflows, body);
    ASSERT_EQ(draft.status, 201);
    const Reply refused = caller->patch(one(draft.json()), QByteArray(R"({"status":"published"})"));
    EXPECT_EQ(refused.status, 400);
    EXPECT_TRUE(refused.json()["features"].isArray());
    EXPECT_EQ(detail(draft.json())["status"], "draft");
}

namespace {

//! A key of a config with a legal and an illegal value.
struct ConfigCase
{
    const char *feature;
    const char *key;
    const char *legal; // JSON
    const char *illegal;
};

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + ']')[0];
}

QJsonObject errorsOf(const ConfigCase &row, const char *value)
{
    QJsonObject config;
    if (QLatin1String(row.feature) == QLatin1String("KYB_DOCUMENTS"))
        config["kyb_required_document_groups"] = QJsonArray{"LEGAL_PRESENCE"};
    if (QLatin1String(row.feature) == QLatin1String("QUESTIONNAIRE"))
        config["questionnaire_uuid"] = "33333333-aaaa-4bbb-8ccc-000000000001";
    config[QLatin1String(row.key)] = json(value);
    return DiditConfigRules::errors(QLatin1String(row.feature), config);
}

} // namespace

TEST(DiditConfigTable, EveryKindOfKeyTakesWhatIsPublishedAndRefusesTheRest)
{
    const ConfigCase cases[]{
        {"OCR", "minimum_age", "120", "121"},
        {"OCR", "maximum_age", "1", "0"},
        {"OCR", "id_verification_max_retry_attempts", "2", "1"},
        {"OCR", "id_document_quality_threshold", "100", "101"},
        {"OCR", "duplicated_user_action", "\"REVIEW\"", "\"BLOCK\""},
        {"OCR", "duplicated_user_action", "\"no_action\"", "true"},
        {"OCR", "ocr_id_verification_data_review_critical_mismatch_action", "\"DECLINE\"", "\"NO_ACTION\""},
        {"OCR", "ocr_id_verification_data_review_critical_fields", R"(["address"])", R"(["shoe_size"])"},
        {"OCR", "is_age_restrictions_enabled", "true", "1"},
        {"OCR", "is_age_restrictions_enabled", "null", "\"true\""},
        {"OCR", "image_capture_methods_allowed", "[]", "\"UPLOAD\""},
        {"OCR", "documents_allowed", "{}", "[]"},
        {"OCR", "documents_allowed", R"({"COL":{"ID":{"enabled":1,"sides":2}}})", R"({"COL":{"ID":{"enabled":0}}})"},
        {"OCR", "documents_allowed", R"({"COL":{"P":{"enabled":1},"ID":{"enabled":0}}})", R"({"COL":{}})"},
        {"OCR", "documents_allowed", "null", R"({"ZZZ":{"P":{"enabled":1}}})"},
        {"OCR", "documents_allowed", "null", R"({"COL":{"XX":{"enabled":1}}})"},
        {"OCR", "documents_allowed", "null", R"({"COL":{"P":{"enabled":1,"sides":3}}})"},
        {"OCR", "documents_allowed", "null", R"({"COL":{"P":{"enabled":true}}})"},
        {"OCR", "age_restrictions_by_country", R"({"ESP":{"minimum_age":18,"maximum_age":null,"states":null}})",
            R"({"ESP":{"maximum_age":60}})"},
        {"OCR", "age_restrictions_by_country", R"({"USA":{"minimum_age":18,"states":{"MS":{"minimum_age":21}}}})",
            R"({"USA":{"minimum_age":18,"states":{"MS":{"minimum_age":0}}}})"},
        {"OCR", "methods", R"({"ZAF":{"id_lookup":{"enabled":true,"max_attempts":5,"on_no_match":"decline"}}})",
            R"({"ZAF":{"id_lookup":{"enabled":true,"max_attempts":6}}})"},
        {"OCR", "methods", "null", R"({"ZAF":{"id_lookup":{"on_no_match":"ignore"}}})"},
        {"NFC", "allow_nfc_skip", "false", "0"},
        {"LIVENESS", "face_liveness_method", "\"ACTIVE_3D\"", "\"SMILE\""},
        {"LIVENESS", "face_liveness_max_attempts", "3", "4"},
        {"LIVENESS", "face_liveness_score_decline_threshold", "0", "52.5"},
        {"LIVENESS", "face_liveness_flash_mode", "\"1\"", "1"},
        {"LIVENESS", "race_map_similarity_thresholds", R"({"asian":{"possible":62,"high":68}})",
            R"({"asian":{"possible":101}})"},
        {"LIVENESS", "race_map_similarity_thresholds", "{}", "null"},
        {"FACE_MATCH", "face_match_not_computed_action", "\"REVIEW\"", "\"NO_ACTION\""},
        {"FACE_MATCH", "face_match_face_covered_action", "\"NO_ACTION\"", "null"},
        {"PROOF_OF_ADDRESS", "poa_documents_allowed", R"({"ESP":{"UTILITY_BILL":{"enabled":1}}})",
            R"({"ESP":{"P":{"enabled":1}}})"},
        {"PROOF_OF_ADDRESS", "poa_languages_allowed", R"({"en":1,"es":0})", R"(["en"])"},
        {"PROOF_OF_ADDRESS", "poa_languages_allowed", "null", R"({"en":2})"},
        {"PROOF_OF_ADDRESS", "poa_max_retry_attempts", "5", "6"},
        {"QUESTIONNAIRE", "questionnaire_uuid", "\"33333333-aaaa-4bbb-8ccc-000000000001\"", "\"Source of funds\""},
        {"QUESTIONNAIRE", "questionnaire_uuid", "\"33333333-AAAA-4BBB-8CCC-000000000001\"", "null"},
        {"PHONE_VERIFICATION", "code_size", "4", "9"},
        {"PHONE_VERIFICATION", "high_risk_phone_action", "\"DECLINE\"", "\"NO_ACTION\""},
        {"PHONE_VERIFICATION", "phone_max_retries", "1", "0"},
        {"EMAIL_VERIFICATION", "email_code_size", "8", "3"},
        {"EMAIL_VERIFICATION", "only_corporate_emails_allowed", "true", "\"no\""},
        {"DATABASE_VALIDATION", "database_validation_countries", R"({"BRA":{"services":["bra_cpf"]}})", "[]"},
        {"AML", "aml_name_weight", "60", "-1"},
        {"AML", "aml_entity_type", "\"company\"", "\"robot\""},
        {"AML", "case_blueprint", "null", "\"x\""},
        {"AML", "provider_key", "\"native\"", "5"},
        {"IP_ANALYSIS", "ip_geofencing_by_country", R"({"ESP":{"allowed":true,"states":null}})",
            R"({"ESP":{"allowed":1}})"},
        {"IP_ANALYSIS", "ip_geofencing_by_country", R"({"USA":{"allowed":true,"states":{"NJ":{"allowed":false}}}})",
            R"({"USA":{"states":{}}})"},
        {"AGE_ESTIMATION", "face_liveness_score_decline_threshold", "152.5", "\"high\""},
        {"AGE_ESTIMATION", "minimum_age_threshold", "100", "101"},
        {"DOCUMENT_AI", "document_ai_documents", "[]", "null"},
        {"DOCUMENT_AI", "document_ai_documents",
            R"([{"document_key":"a","title":"A","description":"","fields":[{"key":"x","name":"X","is_full_name":true}]}])",
            R"([{"document_key":"a","title":"A","description":"","fields":[{"key":"x","name":"X"},{"key":"x","name":"Y"}]}])"},
        {"DOCUMENT_AI", "document_ai_documents", "[]", R"([{},{},{},{}])"},
        {"DOCUMENT_AI", "document_ai_documents", "[]",
            R"([{"document_key":"a","title":"A","description":"","fields":[{"key":"x","name":"X","is_full_name":true},{"key":"y","name":"Y","is_full_name":true}]}])"},
        {"DOCUMENT_AI", "document_ai_document_tampering_action", "\"REVIEW\"", "\"NO_ACTION\""},
        {"KYB_REGISTRY", "kyb_accepted_countries", R"(["ES"])", R"({"ES":true})"},
        {"KYB_REGISTRY", "kyb_registry_countries_config", R"({"ES":{"enabled":true,"tier":"ubo"}})",
            R"({"ES":{"enabled":false,"tier":"ubo"}})"},
        {"KYB_REGISTRY", "kyb_registry_countries_config", "null", R"({"ES":{"enabled":true,"tier":"gold"}})"},
        {"KYB_REGISTRY", "kyb_registry_fields_config", R"({"vat_number":{"enabled":true,"required":false}})",
            R"({"shoe_size":{"enabled":true}})"},
        {"KYB_REGISTRY", "kyb_registry_fields_config", "{}", R"({"vat_number":{"hidden":true}})"},
        {"KYB_DOCUMENTS", "kyb_required_document_groups", R"(["OWNERSHIP_STRUCTURE"])", "[]"},
        {"KYB_DOCUMENTS", "kyb_required_document_groups", R"(["COMPANY_DETAILS"])", R"(["PHOTOS"])"},
        {"KYB_DOCUMENTS", "kyb_document_subtype_config", R"({"LEGAL_PRESENCE":{"enabled":true,"max_age_days":-1}})",
            R"({"LEGAL_PRESENCE":{"enabled":true,"max_age_days":3651}})"},
        {"KYB_DOCUMENTS", "kyb_document_subtype_config", R"({"LEGAL_PRESENCE":{"max_age_days":null}})",
            R"({"LEGAL_PRESENCE":{"colour":"blue"}})"},
        {"KYB_KEY_PEOPLE", "kyb_ubo_ownership_threshold", "25", "100.5"},
        {"KYB_KEY_PEOPLE", "kyb_role_config", R"({"director":{"enabled":true,"require_kyc":false}})",
            R"({"director":{"require_kyc":true}})"},
        {"KYB_KEY_PEOPLE", "kyb_role_config", R"([{"role":"director"}])",
            R"([{"role":"director","require_kyc":true}])"},
        {"SIGNATURE", "signature_documents_source", "\"session\"", "\"post\""},
        {"BANK_VERIFICATION", "bank_name_match_threshold", "90", "101"},
        {"BANK_VERIFICATION", "bank_partial_match_floor", "84", "85"},
        {"BANK_VERIFICATION", "bank_min_balance", "0.5", "-0.5"},
        {"BANK_VERIFICATION", "bank_reference_identity", "\"kyc\"", "\"passport\""},
        {"GEOLOCATION", "geolocation_timeout_seconds", "30", "30.5"},
        {"GEOLOCATION", "geolocation_ip_distance_km", "0", "-1"},
        {"GEOLOCATION", "geolocation_accuracy_mode", "\"precise\"", "\"rough\""},
        {"OCR", "status_rules",
            R"([{"field":"kyc.issuing_state","operator":"in","value":["VEN"],"status":"In Review","value_type":"literal","score":5}])",
            R"([{"field":"kyc.issuing_state","operator":"among","value":["VEN"],"status":"In Review"}])"},
        {"OCR", "status_rules", "[]", "null"},
        {"OCR", "status_rules", "[]", R"([{"operator":"in","status":"Approved"}])"},
        {"OCR", "status_rules", "[]", R"([{"field":"a","operator":"in","status":"Perhaps"}])"},
        {"OCR", "status_rules", "[]", R"([{"field":"a","operator":"in","status":"Approved","score":101}])"},
    };
    for (const ConfigCase &row : cases) {
        EXPECT_EQ(errorsOf(row, row.legal), QJsonObject()) << row.feature << ' ' << row.key << ' ' << row.legal;
        EXPECT_EQ(errorsOf(row, row.illegal).keys(), QStringList{QLatin1String(row.key)})
            << row.feature << ' ' << row.key << ' ' << row.illegal;
    }
}

TEST(DiditConfigTable, TheApproveThresholdLiesBelowTheReviewThreshold)
{
    const auto errors = [](int approve, int review) {
        return DiditConfigRules::errors(
            "AML", {{"aml_score_approve_threshold", approve}, {"aml_score_review_threshold", review}});
    };
    EXPECT_TRUE(errors(30, 70).isEmpty());
    EXPECT_TRUE(errors(70, 70).contains("aml_score_approve_threshold"));
}

TEST(DiditConfigTable, StatusRulesAreRefusedByTheirPlace)
{
    const QJsonObject good{{"field", "a"}, {"operator", "is_empty"}, {"status", "Declined"}};
    const QJsonObject bad{{"field", "a"}, {"status", "Declined"}};
    EXPECT_EQ(DiditConfigRules::errors("OCR", {{"status_rules", QJsonArray{good, bad}}})["status_rules"],
        (QJsonArray{QJsonObject(), said("operator", "This field is required.")}));
}

TEST(DiditConfigTable, KeysThatNobodyPublishedPass)
{
    EXPECT_TRUE(DiditConfigRules::errors("OCR", {{"new_vendor_key", 5}}).isEmpty());
}
