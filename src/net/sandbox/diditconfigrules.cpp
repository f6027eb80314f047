#include "net/sandbox/diditconfigrules.h"

#include "net/sandbox/diditerrors.h"
#include "net/sandbox/diditmaprules.h"

#include <QHash>
#include <QJsonArray>

#include <limits>

namespace {

using namespace DiditErrors;

constexpr double none = std::numeric_limits<double>::infinity();

struct Rule
{
    enum Kind { Boolean, Whole, Number, Choice, Choices, Text, Uuid, List, Map };
    Kind kind = Text;
    double least = -none;
    double most = none;
    QStringList choices = {};
    bool mayBeNull = true;
};

//! Keys that have a rule in common; a key means the same in every feature that has it.
struct Group
{
    Rule rule;
    const char *keys;
};

const std::vector<Group> &groups()
{
    static const std::vector<Group> table{
        {{Rule::Boolean},
            "is_age_restrictions_enabled is_document_selfie_portrait_match_enabled document_selfie_face_search_enabled "
            "document_audio_recording_enabled is_image_capture_review_screen_enabled "
            "is_ocr_id_verification_data_review_enabled allow_nfc_skip face_liveness_uncertain_retry_enabled "
            "face_audio_recording_enabled face_privacy_mode_enabled face_search_enabled review_questionnaire_manually "
            "phone_enrichment_enabled phone_social_enabled phone_shared_device_mode fallback_to_native "
            "email_alphanumeric_code email_enrichment_enabled email_social_enabled only_corporate_emails_allowed "
            "is_aml_ongoing_monitoring_enabled kyb_enable_ongoing_monitoring create_cases_on_hit "
            "is_ip_geofencing_enabled enable_id_verification_fallback kyb_registry_monitoring_enabled "
            "kyb_require_ubo_kyc kyb_require_officer_kyc kyb_require_corporate_ubo_kyb kyb_reject_if_ubo_rejected "
            "kyb_reuse_verified_individuals kyb_wait_for_all_ubos kyb_notify_parties_by_email "
            "kyb_key_people_ownership_required kyb_key_people_prefill_from_registry bank_require_address_match "
            "bank_refresh_enabled bank_allow_skip bank_require_oauth_only bank_show_match_result_to_user "
            "bank_store_full_identifiers bank_store_raw_owner_data bank_use_provider_score "
            "geolocation_allow_qr_handoff "
            "geolocation_allow_skip geolocation_deep_link_enabled is_geolocation_geofencing_enabled"},
        {{Rule::Whole, 0, 100},
            "id_verification_name_match_score_threshold id_document_quality_threshold "
            "document_liveness_screen_replay_decline_threshold document_liveness_screen_replay_review_threshold "
            "document_liveness_printed_copy_decline_threshold document_liveness_printed_copy_review_threshold "
            "document_liveness_portrait_replace_decline_threshold document_liveness_portrait_replace_review_threshold "
            "document_selfie_portrait_match_decline_threshold document_selfie_portrait_match_review_threshold "
            "face_liveness_score_decline_threshold face_liveness_score_review_threshold face_quality_decline_threshold "
            "face_quality_review_threshold face_luminance_min_threshold face_luminance_max_threshold "
            "face_match_score_decline_threshold face_match_score_review_threshold poa_name_match_score_threshold "
            "phone_trust_index_threshold phone_intelligence_score_threshold email_intelligence_score_threshold "
            "aml_score_approve_threshold aml_score_review_threshold aml_match_score_threshold aml_name_weight "
            "aml_dob_weight aml_country_weight kyb_score_approve_threshold kyb_score_review_threshold "
            "kyb_company_aml_match_score_threshold kyb_company_aml_name_weight kyb_company_aml_dob_weight "
            "kyb_company_aml_country_weight document_ai_name_match_score_threshold kyb_ubo_ownership_threshold "
            "kyb_shareholder_ownership_threshold"},
        {{Rule::Whole, 1, 120}, "minimum_age maximum_age"},
        {{Rule::Whole, 1, 100},
            "minimum_age_threshold borderline_minimum_age_threshold borderline_maximum_age_threshold"},
        {{Rule::Whole, 2, 5},
            "id_verification_max_retry_attempts poa_max_retry_attempts document_ai_max_retry_attempts"},
        {{Rule::Whole, 1, 3}, "face_liveness_max_attempts face_match_max_attempts"},
        {{Rule::Whole, 4, 8}, "code_size email_code_size"},
        {{Rule::Whole, 1, 5},
            "phone_max_check_attempts phone_max_retries email_max_check_attempts email_max_retries "
            "kyb_document_max_retry_attempts bank_max_attempts"},
        {{Rule::Whole, 5, 60}, "bank_connection_timeout_minutes"},
        {{Rule::Whole, 50, 100}, "bank_name_match_threshold"},
        {{Rule::Whole, 0, 99}, "bank_partial_match_floor"},
        {{Rule::Whole, 30, 365}, "bank_transactions_history_days"},
        {{Rule::Whole, 0, none}, "geolocation_document_distance_km geolocation_ip_distance_km"},
        {{Rule::Whole},
            "geolocation_max_attempts geolocation_timeout_seconds geolocation_max_age_seconds "
            "geolocation_max_accuracy_radius_m"},
        {{Rule::Number, 0, none}, "bank_min_balance"},
        {{Rule::Choice, 0, 0, {"REVIEW", "DECLINE"}},
            "ocr_id_verification_data_review_critical_mismatch_action face_match_not_computed_action "
            "high_risk_phone_action document_ai_document_tampering_action document_ai_max_attempts_exceeded_action "
            "bank_attempts_exhausted_action bank_no_match_action bank_skipped_action"},
        {{Rule::Choice, 0, 0, {"NO_ACTION", "REVIEW", "DECLINE"}, false},
            "face_match_eyes_covered_action face_match_mouth_covered_action face_match_face_covered_action"},
        {{Rule::Choice, 0, 0, {"ACTIVE_3D", "FLASHING", "PASSIVE"}}, "face_liveness_method"},
        {{Rule::Choice, 0, 0, {"person", "company"}}, "aml_entity_type"},
        {{Rule::Choice, 0, 0, {"aes", "qes"}}, "signature_level"},
        {{Rule::Choice, 0, 0, {"workflow", "session"}}, "signature_documents_source"},
        {{Rule::Choice, 0, 0, {"pades", "xades", "cades"}}, "signature_format"},
        {{Rule::Choice, 0, 0, {"auto", "user"}}, "bank_account_selection"},
        {{Rule::Choice, 0, 0, {"auto", "kyc", "database_validation", "expected_details", "questionnaire"}},
            "bank_reference_identity"},
        {{Rule::Choice, 0, 0, {"precise", "approximate_allowed"}}, "geolocation_accuracy_mode"},
        {{Rule::Choice, 0, 0, {"metric", "imperial"}},
            "geolocation_max_accuracy_radius_unit geolocation_document_distance_unit geolocation_ip_distance_unit"},
        {{Rule::Choices, 0, 0,
             {"first_name", "middle_name", "last_name", "date_of_birth", "date_of_issue", "expiration_date",
                 "document_number", "personal_number", "tax_number", "gender", "address", "place_of_birth",
                 "nationality", "marital_status"}},
            "ocr_id_verification_data_review_critical_fields"},
        {{Rule::Text}, "face_liveness_flash_mode face_liveness_mode provider_key"},
        {{Rule::Uuid},
            "questionnaire_uuid case_blueprint kyb_ubo_verification_workflow kyb_officer_verification_workflow "
            "kyb_shareholder_verification_workflow kyb_corporate_ubo_verification_workflow"},
        {{Rule::List},
            "image_capture_methods_allowed kyb_accepted_countries kyb_required_document_groups "
            "kyb_key_people_person_fields kyb_key_people_company_fields bank_eligible_account_types "
            "bank_expected_currencies"},
        {{Rule::List, 0, 0, {}, false}, "document_ai_documents status_rules"},
        {{Rule::Map},
            "documents_allowed methods age_restrictions_by_country document_blur_fields_by_country "
            "poa_documents_allowed poa_languages_allowed phone_verification_countries database_validation_countries "
            "database_validation_field_sources aml_field_sources ip_geofencing_by_country "
            "kyb_registry_countries_config kyb_registry_fields_config kyb_document_subtype_config bank_countries "
            "bank_field_sources bank_scopes geolocation_geofencing_by_country"},
        {{Rule::Map, 0, 0, {}, false}, "race_map_similarity_thresholds"},
    };
    return table;
}

const Rule *ruleOf(const QString &feature, const QString &key)
{
    static const QHash<QString, Rule> rules = [] {
        QHash<QString, Rule> all;
        for (const Group &group : groups()) {
            const QStringList keys = QString(QLatin1String(group.keys)).split(QLatin1Char(' '));
            for (const QString &each : keys)
                all.insert(each, group.rule);
        }
        return all;
    }();
    static const Rule action{Rule::Choice, 0, 0, {"NO_ACTION", "REVIEW", "DECLINE"}};
    static const Rule score{Rule::Number};
    // Without limits for this feature alone.
    if (feature == QLatin1String("AGE_ESTIMATION") && key.startsWith(QLatin1String("face_liveness_score_")))
        return &score;
    const auto found = rules.constFind(key);
    if (found != rules.constEnd())
        return &found.value();
    return key.endsWith(QLatin1String("_action")) ? &action : nullptr;
}

QString objection(const Rule &rule, const QJsonValue &value)
{
    if (value.isNull())
        return rule.mayBeNull ? QString() : notNull();
    switch (rule.kind) {
    case Rule::Boolean:
        return booleanError(value);
    case Rule::Whole:
        return integerError(value, rule.least, rule.most);
    case Rule::Number:
        return numberError(value, rule.least, rule.most);
    case Rule::Choice:
        // The vendor's own samples write some of them in lower case.
        return choiceError(value, rule.choices, Qt::CaseInsensitive);
    case Rule::Choices: {
        const QString wrong = listError(value);
        if (!wrong.isEmpty())
            return wrong;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            const QString wrongItem = choiceError(item, rule.choices);
            if (!wrongItem.isEmpty())
                return wrongItem;
        }
        return {};
    }
    case Rule::Text:
        return textError(value);
    case Rule::Uuid:
        return uuidError(value);
    case Rule::List:
        return listError(value);
    case Rule::Map:
        return mapError(value);
    }
    return {};
}

//! What follows from several keys of a config, each of which is fine by itself.
void addRelations(const QString &feature, const QJsonObject &config, QJsonObject &found)
{
    const auto add = [&](const QString &key, const QString &error) {
        if (!found.contains(key))
            found.insert(key, QJsonArray{error});
    };
    const auto value = [&](const char *key) { return config.value(QLatin1String(key)); };
    if (feature == QLatin1String("QUESTIONNAIRE") && value("questionnaire_uuid").toString().isEmpty())
        add(QStringLiteral("questionnaire_uuid"), required());
    if (feature == QLatin1String("KYB_DOCUMENTS") && value("kyb_required_document_groups").toArray().isEmpty())
        add(QStringLiteral("kyb_required_document_groups"), required());
    if (feature == QLatin1String("AML") && value("aml_score_approve_threshold").isDouble()
        && value("aml_score_review_threshold").isDouble()
        && value("aml_score_approve_threshold").toDouble() >= value("aml_score_review_threshold").toDouble())
        add(QStringLiteral("aml_score_approve_threshold"),
            QStringLiteral("The approve threshold must be below the review threshold."));
    if (feature == QLatin1String("BANK_VERIFICATION")
        && value("bank_partial_match_floor").toDouble(70) >= value("bank_name_match_threshold").toDouble(85))
        add(QStringLiteral("bank_partial_match_floor"),
            QStringLiteral("The partial match floor must be below the name match threshold."));
}

} // namespace

QJsonObject DiditConfigRules::errors(const QString &feature, const QJsonObject &config)
{
    QJsonObject found;
    for (auto each = config.begin(); each != config.end(); ++each) {
        const Rule *rule = ruleOf(feature, each.key());
        const QString wrong = rule ? objection(*rule, each.value()) : QString();
        if (!wrong.isEmpty()) {
            found.insert(each.key(), QJsonArray{wrong});
        } else if (!each.value().isNull()) {
            const QJsonArray inside = DiditMapRules::errors(each.key(), each.value());
            if (!inside.isEmpty())
                found.insert(each.key(), inside);
        }
    }
    addRelations(feature, config, found);
    return found;
}
