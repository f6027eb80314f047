#include "support/documentedfields.h"

#include <QJsonDocument>

namespace {

const std::optional<double> none;

QJsonArray words(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonArray oneCountry()
{
    return QJsonDocument::fromJson(R"([{"country": "United States", "configurations": [
        {"active": true, "documentCategory": "government_id", "documentTemplates": []},
        {"active": true, "documentCategory": "passport", "documentTemplates": []}]}])")
        .array();
}

QJsonArray oneQuestion()
{
    return QJsonDocument::fromJson(
        R"([{"name": "company", "label": "Company Name", "type": "text", "required": false}])")
        .array();
}

QJsonValue text(const char *value)
{
    return QString::fromUtf8(value);
}

} // namespace

const std::vector<DocumentedField> &documentedFields()
{
    const QJsonValue missing(QJsonValue::Undefined);
    static const std::vector<DocumentedField> fields{
        // Allowed update fields
        {"/status"_ptr, text("draft"), {"draft", "active", "paused"}, none, none, text("paused")},
        {"/target"_ptr, missing, {"personal"}, none, none, text("personal")},
        {"/type"_ptr, missing, {"onboarding"}, none, none, text("onboarding")},
        {"/version"_ptr, missing, {}, none, none, 4},
        // Sign-up form
        {"/signUpForm/fullName"_ptr, true, {}, none, none, false},
        {"/signUpForm/fullNameStyle"_ptr, text("separate"), {"together", "separate"}, none, none, text("together")},
        {"/signUpForm/email"_ptr, false, {}, none, none, true},
        {"/signUpForm/emailGateway"_ptr, text("none"), {"mailgun", "none"}, none, none, text("mailgun")},
        {"/signUpForm/phone"_ptr, false, {}, none, none, true},
        {"/signUpForm/phoneGateway"_ptr, text("sms"), {"sms", "whatsapp", "both", "none"}, none, none,
            text("whatsapp")},
        {"/signUpForm/showTermsAndConditions"_ptr, false, {}, none, none, true},
        {"/signUpForm/showPrivacyNotice"_ptr, false, {}, none, none, true},
        {"/signUpForm/additionalFields"_ptr, QJsonArray(), {}, none, none, oneQuestion()},
        {"/signUpForm/allowAdditionalFields"_ptr, false, {}, none, none, true},
        // Document configuration
        {"/documents/attemptLimit"_ptr, 3, {}, 1, 5, 5},
        {"/documents/criminalHistoryVerification"_ptr, false, {}, none, none, true},
        {"/documents/informationVerification"_ptr, false, {}, none, none, true},
        {"/documents/screening"_ptr, false, {}, none, none, true},
        {"/documents/verificationMethods"_ptr, QJsonArray(), {"SCAN_ZERO", "SCAN_PROMPT", "SCAN_STUDIO"}, none, none,
            words({"SCAN_PROMPT", "SCAN_STUDIO"})},
        {"/documents/documentTypes"_ptr, QJsonArray(), {}, none, none, oneCountry()},
        // Liveness configuration
        {"/liveness/attemptLimit"_ptr, 3, {}, 1, 5, 2},
        {"/liveness/minScore"_ptr, 0.65, {}, 0.52, 0.9, 0.7},
        {"/liveness/searchMinScore"_ptr, 0.8, {}, 0.7, 0.95, 0.85},
        {"/liveness/searchMode"_ptr, text("FAST"), {"FAST", "ACCURATE"}, none, none, text("ACCURATE")},
        // Steps configuration
        {"/steps/document"_ptr, text("skip"), {"mandatory", "optional", "skip"}, none, none, text("optional")},
        {"/steps/liveness"_ptr, text("skip"), {"mandatory", "optional", "skip"}, none, none, text("optional")},
        // Integrations configuration
        {"/integrations/redirectUrl"_ptr, text(""), {}, none, none, text("https://example.com/success")},
        {"/integrations/webhook"_ptr, QJsonValue::Null, {}, none, none, text("64a1b2c3d4e5f6789012347")},
        {"/integrations/source"_ptr, text("NONE"), {"API", "CSV", "NONE"}, none, none, text("CSV")},
        {"/integrations/strategy"_ptr, text("none"), {"blacklist", "none"}, none, none, text("blacklist")},
        {"/integrations/apiUrl"_ptr, text(""), {}, none, none, text("https://api.example.com/check")},
        {"/integrations/apiTestType"_ptr, text("email"), {"email", "phone"}, none, none, text("phone")},
        {"/integrations/apiTestValue"_ptr, text(""), {}, none, none, text("test@example.com")},
    };
    return fields;
}
