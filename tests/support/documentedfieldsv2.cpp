#include "support/documentedfields.h"
#include "support/examples.h"

#include <QJsonDocument>

namespace {

using Fields = std::vector<DocumentedField>;

const std::optional<double> none;
const QJsonValue missing(QJsonValue::Undefined);

QJsonValue text(const char *value)
{
    return QString::fromUtf8(value);
}

QJsonValue json(const char *value)
{
    return QJsonDocument::fromJson(QByteArray("[") + value + "]").array().first();
}

DocumentedField toggle(JsonPointer pointer, const QJsonValue &standard = missing)
{
    return {std::move(pointer), standard, {}, none, none, true};
}

DocumentedField plain(JsonPointer pointer, const QJsonValue &another, const QJsonValue &standard = missing)
{
    return {std::move(pointer), standard, {}, none, none, another};
}

DocumentedField choice(
    JsonPointer pointer, const QStringList &values, const char *another, const QJsonValue &standard = missing)
{
    return {std::move(pointer), standard, values, none, none, text(another)};
}

DocumentedField number(JsonPointer pointer, double minimum, double maximum, double another)
{
    return {std::move(pointer), missing, {}, minimum, maximum, another};
}

Fields operator+(Fields first, const Fields &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

const char *const anId = "507f1f77bcf86cd799439099";

Fields everyFlow()
{
    return {
        plain("/project"_ptr, text(anId)),
        choice("/type"_ptr, {"login", "onboarding"}, "onboarding"),
        plain("/name"_ptr, text("Complete Onboarding Flow")),
        plain("/description"_ptr, text("Full onboarding flow")),
        choice("/status"_ptr, {"draft", "active", "paused"}, "paused", text("draft")),
        plain("/version"_ptr, 2, 1),
        plain("/redirectUrl"_ptr, text("https://example.com")),
        plain("/webhook"_ptr, text(anId)),
        plain("/webhookUrl"_ptr, text("https://api.client.com/webhooks/verifik")),
        plain("/identityUrl"_ptr, text("https://identity.verifik.co/verify")),
    };
}

Fields access()
{
    return {
        plain("/systemForm"_ptr, text(anId)),
        plain("/allowedCountries"_ptr, json(R"(["Colombia", "Puerto Rico"])")),
        choice("/security/source"_ptr, {"API", "CSV", "NONE"}, "CSV"),
        choice("/security/strategy"_ptr, {"whitelist", "blacklist", "none"}, "whitelist"),
        plain("/security/apiUrl"_ptr, text("https://security.client.com/api/verify")),
        choice("/security/apiTestType"_ptr, {"email", "phone"}, "phone"),
        plain("/security/apiTestValue"_ptr, text("test@client.com")),
        toggle("/usesWhiteList"_ptr),
        plain("/whiteList"_ptr, json(R"([{"name": "Ana Pérez", "email": "ana@example.com", "countryCode": "+57",
            "phone": "3001112233", "project": "507f1f77bcf86cd799439011"}])")),
        choice("/emailTemplateDesign"_ptr, {"standard", "custom"}, "custom"),
        plain("/emailTemplates"_ptr, json(R"({"en": {"subject": "Your code", "showButton": true}})")),
    };
}

Fields login()
{
    return everyFlow() + access()
        + Fields{
            toggle("/loginSettings/email"_ptr),
            choice("/loginSettings/emailGateway"_ptr, {"mailgun", "none"}, "mailgun"),
            toggle("/loginSettings/phone"_ptr),
            choice("/loginSettings/phoneGateway"_ptr, {"sms", "whatsapp", "both", "none"}, "both"),
            toggle("/loginSettings/faceLiveness"_ptr),
            toggle("/loginSettings/showFaceLivenessRecommendation"_ptr),
            number("/loginSettings/livenessMinScore"_ptr, 0.51, 0.9, 0.75),
            choice("/loginSettings/searchMode"_ptr, {"FAST", "ACCURATE"}, "ACCURATE"),
            number("/loginSettings/searchMinScore"_ptr, 0.7, 0.95, 0.9),
            {"/loginSettings/steps"_ptr, QJsonArray(), {"email", "phone", "liveness"}, none, none,
                json(R"(["email", "liveness"])")},
        };
}

Fields onboarding()
{
    Fields fields = everyFlow() + access();
    for (const char *step : {"signUpForm", "basicInformation", "document", "liveness", "form"}) {
        fields.push_back(choice("/onboardingSettings/steps"_ptr / QString::fromLatin1(step),
            {"mandatory", "optional", "skip"}, "optional"));
    }
    for (const char *name : {"requiresSignature", "hiddenLoginOption"})
        fields.push_back(toggle("/onboardingSettings"_ptr / QString::fromLatin1(name)));
    for (const char *name :
        {"fullName", "firstName", "lastName", "email", "phone", "showPrivacyNotice", "showTermsAndConditions"})
        fields.push_back(toggle("/onboardingSettings/signUpForm"_ptr / QString::fromLatin1(name), false));
    for (const char *name : {"address", "age", "dateOfBirth", "gender", "postalCode"})
        fields.push_back(toggle("/onboardingSettings/basicInformation"_ptr / QString::fromLatin1(name)));
    for (const char *name : {"scanDocumentAllowed", "uploadDocumentAllowed", "useGovernmentID", "useLicense",
             "usePassport", "verifyCriminalHistory", "verifyNames"})
        fields.push_back(toggle("/onboardingSettings/document"_ptr / QString::fromLatin1(name)));
    for (const char *name : {"validationMethod", "fallbackValidationMethod"}) {
        fields.push_back(choice("/onboardingSettings/document"_ptr / QString::fromLatin1(name),
            {"SCAN_ZERO", "SCAN_PROMPT", "SCAN_STUDIO"}, "SCAN_STUDIO"));
    }
    return fields
        + Fields{
            choice("/onboardingSettings/signUpForm/emailGateway"_ptr, {"mailgun", "none"}, "mailgun", text("none")),
            choice("/onboardingSettings/signUpForm/phoneGateway"_ptr, {"sms", "whatsapp", "both", "none"}, "sms",
                text("none")),
            plain("/onboardingSettings/signUpForm/extraFields"_ptr, json(R"(["company", "position"])")),
            number("/onboardingSettings/document/compareMinScore"_ptr, 0.5, 1.0, 0.8),
            number("/onboardingSettings/document/maxAttempts"_ptr, 3, 10, 5),
            number("/onboardingSettings/liveness/livenessMinScore"_ptr, 0.5, 1.0, 0.8),
            number("/onboardingSettings/liveness/maxAttempts"_ptr, 3, 10, 5),
            number("/onboardingSettings/liveness/searchMinScore"_ptr, 0.3, 1.0, 0.9),
            choice("/onboardingSettings/liveness/searchMode"_ptr, {"FAST", "ACCURATE"}, "ACCURATE"),
        };
}

Fields steps()
{
    return everyFlow()
        + Fields{
            toggle("/configuration/emailVerification/enabled"_ptr),
            toggle("/configuration/emailVerification/required"_ptr),
            choice("/configuration/emailVerification/method"_ptr, {"verificationCode"}, "verificationCode"),
            toggle("/configuration/phoneVerification/enabled"_ptr),
            toggle("/configuration/phoneVerification/required"_ptr),
            choice("/configuration/phoneVerification/method"_ptr, {"sms"}, "sms"),
            toggle("/configuration/biometricVerification/enabled"_ptr),
            toggle("/configuration/biometricVerification/required"_ptr),
            toggle("/configuration/biometricVerification/livenessDetection"_ptr),
            plain("/steps"_ptr, json(R"([{"stepType": "phone", "order": 1, "required": true,
            "config": {"verificationMethod": "sms"}}, {"stepType": "biometric", "order": 2, "required": false,
            "config": {"livenessDetection": true}}])")),
        };
}

Fields project()
{
    Fields fields{
        plain("/name"_ptr, text("Retail customers")),
        plain("/allowedCountries"_ptr, json(R"(["Colombia", "Mexico"])")),
        plain("/contactEmail"_ptr, text("help@example.com")),
        plain("/privacyUrl"_ptr, text("https://example.com/privacy")),
        plain("/termsAndConditionsUrl"_ptr, text("https://example.com/terms")),
        plain("/dataProtection/email"_ptr, text("privacy@example.com")),
        plain("/dataProtection/postalCode"_ptr, text("110-111")),
        choice("/defaultLanguage"_ptr, {"en", "es", "br", "fr", "ja", "kr", "cn"}, "es", text("en")),
        plain("/identifier"_ptr, text("retail")),
        choice("/status"_ptr, {"draft", "active", "paused"}, "paused", text("draft")),
        choice("/target"_ptr, {"personal", "business", ""}, "business"),
        toggle("/demoMode"_ptr, false),
    };
    for (const char *name : {"name", "address", "address2", "city", "country"})
        fields.push_back(plain("/dataProtection"_ptr / QString::fromLatin1(name), text("Meridiano")));
    const std::vector<std::pair<const char *, const char *>> standards{{"bgColor", "#01236D"}, {"tabColor", "#01236D"},
        {"borderColor", "#B2BDD3"}, {"buttonColor", "#B2BDD3"}, {"buttonTxtColor", "#FFFFFF"},
        {"secondaryButtonColor", "#B2BDD3"}, {"secondaryButtonTextColor", "#FFFFFF"}, {"txtColor", "#8091B6"},
        {"titleColor", "#000000"}, {"rightBackgroundColor", "white"}, {"rightImagePosition", "center center"}};
    for (const auto &[name, standard] : standards)
        fields.push_back(plain("/branding"_ptr / QString::fromLatin1(name), text("#336699"), text(standard)));
    for (const char *name : {"backgroundColor", "textColor", "buttonTextColor", "imageBackgroundColor",
             "backgroundImageColor", "image", "backgroundImage"})
        fields.push_back(plain("/branding"_ptr / QString::fromLatin1(name), text("#336699")));
    for (const char *name : {"logo", "rightImage"}) {
        fields.push_back(
            plain("/branding"_ptr / QString::fromLatin1(name), text("https://example.com/a.png"), QJsonValue::Null));
    }
    return fields;
}

} // namespace

QStringList documentedKinds()
{
    return {QStringLiteral("verifik-v3/personal-onboarding"), QStringLiteral("verifik-v2/login"),
        QStringLiteral("verifik-v2/onboarding"), QStringLiteral("verifik-v2/steps"),
        QStringLiteral("verifik-v2/project")};
}

QJsonObject documentedRecord(const QString &schemaId)
{
    static const std::vector<std::pair<QString, QString>> files{
        {QStringLiteral("verifik-v3/personal-onboarding"), QStringLiteral("verifik-v3/record-kyc-full.json")},
        {QStringLiteral("verifik-v2/login"), QStringLiteral("verifik-v2/record-login.json")},
        {QStringLiteral("verifik-v2/onboarding"), QStringLiteral("verifik-v2/get-200-onboarding.json")},
        {QStringLiteral("verifik-v2/steps"), QStringLiteral("verifik-v2/post-success-configuration.json")},
    };
    for (const auto &[id, file] : files) {
        if (id == schemaId)
            return Examples::flow(file);
    }
    return json(R"({"_id": "507f1f77bcf86cd799439011", "name": "Example project", "status": "draft", "version": 3,
        "contactEmail": "help@example.com", "allowedCountries": ["All"], "currentStep": 2, "demoOTP": "123456",
        "projectFlows": "507f1f77bcf86cd799439012", "target": "personal",
        "dataProtection": {"name": "Ana", "address2": null}, "branding": {"bgColor": "#ffffff", "logo": null},
        "createdAt": "2024-01-01T00:00:00.000Z", "updatedAt": "2024-01-01T00:00:00.000Z"})")
        .toObject();
}

const std::vector<DocumentedField> &documentedFields(const QString &schemaId)
{
    static const std::vector<std::pair<QString, Fields>> tables{{QStringLiteral("verifik-v2/login"), login()},
        {QStringLiteral("verifik-v2/onboarding"), onboarding()}, {QStringLiteral("verifik-v2/steps"), steps()},
        {QStringLiteral("verifik-v2/project"), project()}};
    for (const auto &[id, fields] : tables) {
        if (id == schemaId)
            return fields;
    }
    return documentedFields();
}
