#include "net/sandbox/verifikv2rules.h"

#include "net/sandbox/verifik.h"
#include "net/sandbox/verifikcountries.h"

#include <QJsonArray>

namespace {

using Findings = std::vector<PracticeFinding>;
using Rule = PracticeRule;

const QStringList requirements{"mandatory", "optional", "skip"};
const QStringList scanMethods{"SCAN_ZERO", "SCAN_PROMPT", "SCAN_STUDIO"};
const QStringList searchModes{"FAST", "ACCURATE"};
const QStringList emailGateways{"mailgun", "none"};
const QStringList phoneGateways{"sms", "whatsapp", "both", "none"};

const std::vector<Rule> &headRules()
{
    static const std::vector<Rule> table{
        {"", "status", Rule::Choice, {"draft", "active", "paused"}},
        // A caller may create the first two; the vendor's console knows the others too.
        {"", "type", Rule::Choice,
            {"login", "onboarding", "oneTimeLink", "idScan", "scanPro", "scanGPT", "datAPI", "liveness", "smartlink"}},
        {"", "project", Rule::Text},
        {"", "name", Rule::Text},
        {"", "description", Rule::Text},
        {"", "identityUrl", Rule::Text},
        {"", "webhookUrl", Rule::Text},
        {"", "systemForm", Rule::TextOrNull},
        {"", "usesWhiteList", Rule::Boolean},
        {"", "allowedCountries", Rule::Texts},
        {"", "linkSettings", Rule::ObjectOrNull},
        {"", "datApiSettings", Rule::ObjectOrNull},
    };
    return table;
}

//! What v2's update may write in flows of either shape.
const std::vector<Rule> &sharedRules()
{
    static const std::vector<Rule> table{
        {"", "redirectUrl", Rule::Text},
        {"", "webhook", Rule::TextOrNull},
        {"", "emailTemplates", Rule::ObjectOrNull},
        {"", "emailTemplateDesign", Rule::Choice, {"standard", "custom"}},
        // The last one and null are in no document, but the vendor's console sends them.
        {"security", "source", Rule::ChoiceOrNull, {"API", "CSV", "NONE", "SMART_ENROLL"}},
        {"security", "strategy", Rule::Choice, {"whitelist", "blacklist", "none"}},
        {"security", "apiUrl", Rule::Text},
        {"security", "apiTestType", Rule::Choice, {"email", "phone"}},
        {"security", "apiTestValue", Rule::Text},
    };
    return table;
}

const std::vector<Rule> &loginRules()
{
    static const std::vector<Rule> table{
        {"loginSettings", "email", Rule::Boolean},
        {"loginSettings", "emailGateway", Rule::Choice, emailGateways},
        {"loginSettings", "phone", Rule::Boolean},
        {"loginSettings", "phoneGateway", Rule::Choice, phoneGateways},
        {"loginSettings", "faceLiveness", Rule::Boolean},
        {"loginSettings", "showFaceLivenessRecommendation", Rule::Boolean},
        {"loginSettings", "livenessMinScore", Rule::Number, {}, 0.51, 0.9},
        {"loginSettings", "searchMode", Rule::Choice, searchModes},
        {"loginSettings", "searchMinScore", Rule::Number, {}, 0.7, 0.95},
        {"loginSettings", "steps", Rule::Texts},
        {"loginSettings", "allowPasskeys", Rule::Boolean},
    };
    return table;
}

const std::vector<Rule> &onboardingRules()
{
    static const std::vector<Rule> table{
        {"onboardingSettings", "requiresSignature", Rule::Boolean},
        {"onboardingSettings", "hiddenLoginOption", Rule::Boolean},
        {"onboardingSettings.steps", "signUpForm", Rule::Choice, requirements},
        {"onboardingSettings.steps", "basicInformation", Rule::Choice, requirements},
        {"onboardingSettings.steps", "document", Rule::Choice, requirements},
        {"onboardingSettings.steps", "liveness", Rule::Choice, requirements},
        {"onboardingSettings.steps", "form", Rule::Choice, requirements},
        {"onboardingSettings.signUpForm", "fullName", Rule::Boolean},
        {"onboardingSettings.signUpForm", "firstName", Rule::Boolean},
        {"onboardingSettings.signUpForm", "lastName", Rule::Boolean},
        {"onboardingSettings.signUpForm", "email", Rule::Boolean},
        {"onboardingSettings.signUpForm", "emailGateway", Rule::Choice, emailGateways},
        {"onboardingSettings.signUpForm", "phone", Rule::Boolean},
        {"onboardingSettings.signUpForm", "phoneGateway", Rule::Choice, phoneGateways},
        {"onboardingSettings.signUpForm", "showPrivacyNotice", Rule::Boolean},
        {"onboardingSettings.signUpForm", "showTermsAndConditions", Rule::Boolean},
        {"onboardingSettings.signUpForm", "extraFields", Rule::Texts},
        {"onboardingSettings.basicInformation", "address", Rule::Boolean},
        {"onboardingSettings.basicInformation", "age", Rule::Boolean},
        {"onboardingSettings.basicInformation", "dateOfBirth", Rule::Boolean},
        {"onboardingSettings.basicInformation", "gender", Rule::Boolean},
        {"onboardingSettings.basicInformation", "postalCode", Rule::Boolean},
        {"onboardingSettings.document", "compareMinScore", Rule::Number, {}, 0.5, 1},
        {"onboardingSettings.document", "validationMethod", Rule::Choice, scanMethods},
        {"onboardingSettings.document", "fallbackValidationMethod", Rule::Choice, scanMethods},
        {"onboardingSettings.document", "maxAttempts", Rule::Whole, {}, 3, 10},
        {"onboardingSettings.document", "scanDocumentAllowed", Rule::Boolean},
        {"onboardingSettings.document", "uploadDocumentAllowed", Rule::Boolean},
        {"onboardingSettings.document", "useGovernmentID", Rule::Boolean},
        {"onboardingSettings.document", "useLicense", Rule::Boolean},
        {"onboardingSettings.document", "usePassport", Rule::Boolean},
        {"onboardingSettings.document", "verifyCriminalHistory", Rule::Boolean},
        {"onboardingSettings.document", "verifyNames", Rule::Boolean},
        {"onboardingSettings.document", "idPrompt", Rule::TextOrNull},
        {"onboardingSettings.document", "licensePrompt", Rule::TextOrNull},
        {"onboardingSettings.document", "passportPrompt", Rule::TextOrNull},
        {"onboardingSettings.document", "criminalEndpoints", Rule::Texts},
        {"onboardingSettings.liveness", "livenessMinScore", Rule::Number, {}, 0.5, 1},
        {"onboardingSettings.liveness", "maxAttempts", Rule::Whole, {}, 3, 10},
        {"onboardingSettings.liveness", "searchMinScore", Rule::Number, {}, 0.3, 1},
        {"onboardingSettings.liveness", "searchMode", Rule::Choice, searchModes},
    };
    return table;
}

const std::vector<Rule> &genericRules()
{
    static const std::vector<Rule> table{
        {"configuration", "emailVerification", Rule::Object},
        {"configuration.emailVerification", "enabled", Rule::Boolean},
        {"configuration.emailVerification", "required", Rule::Boolean},
        {"configuration.emailVerification", "method", Rule::Text},
        {"configuration", "phoneVerification", Rule::Object},
        {"configuration.phoneVerification", "enabled", Rule::Boolean},
        {"configuration.phoneVerification", "required", Rule::Boolean},
        {"configuration.phoneVerification", "method", Rule::Text},
        {"configuration", "biometricVerification", Rule::Object},
        {"configuration.biometricVerification", "enabled", Rule::Boolean},
        {"configuration.biometricVerification", "required", Rule::Boolean},
        {"configuration.biometricVerification", "livenessDetection", Rule::Boolean},
        {"configuration", "documentVerification", Rule::Object},
        {"configuration", "securityThresholds", Rule::Object},
    };
    return table;
}

void append(Findings &to, const Findings &more)
{
    to.insert(to.end(), more.begin(), more.end());
}

QString typeOf(const QJsonObject &flow)
{
    return flow.value(QLatin1String("type")).toString();
}

void security(Findings &findings, const QJsonObject &flow)
{
    const QJsonValue block = flow.value(QLatin1String("security"));
    if (block[QLatin1String("source")].toString() == QLatin1String("API")) {
        for (const QString &member : {QStringLiteral("apiUrl"), QStringLiteral("apiTestValue")}) {
            if (PracticeRules::isEmpty(block[member])) {
                const QString field = QStringLiteral("security.") + member;
                findings.push_back({field, QStringLiteral("%1 is required when source is API").arg(member), true});
            }
        }
    }
    // The login page allows a list of who may enter, the onboarding page a list of who may not.
    const QString strategy = block[QLatin1String("strategy")].toString();
    const bool isLoginFault = typeOf(flow) == QLatin1String("login") && strategy == QLatin1String("blacklist");
    const bool isOnboardingFault
        = typeOf(flow) == QLatin1String("onboarding") && strategy == QLatin1String("whitelist");
    if (isLoginFault || isOnboardingFault) {
        findings.push_back({QStringLiteral("security.strategy"),
            QStringLiteral("strategy must not be %1 in a flow of type %2").arg(strategy, typeOf(flow))});
    }
}

void emailTemplates(Findings &findings, const QJsonObject &flow)
{
    const QJsonObject languages = flow.value(QLatin1String("emailTemplates")).toObject();
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        const QString field = QStringLiteral("emailTemplates.") + language.key();
        if (!language.value().isObject()) {
            findings.push_back({field, QStringLiteral("a template must be an object")});
            continue;
        }
        const QJsonObject members = language.value().toObject();
        for (auto each = members.begin(); each != members.end(); ++each) {
            const bool isFine = each.key() == QLatin1String("showButton") ? each.value().isBool()
                : each.key() == QLatin1String("htmlSlotStatus")           ? each.value().isObject()
                                                                          : each.value().isString();
            if (!isFine) {
                findings.push_back(
                    {field + QLatin1Char('.') + each.key(), QStringLiteral("%1 has the wrong type").arg(each.key())});
            }
        }
    }
}

//! The list of a generic flow.
void steps(Findings &findings, const QJsonValue &value)
{
    if (!value.isArray()) {
        findings.push_back({QStringLiteral("steps"), QStringLiteral("steps must be an array")});
        return;
    }
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString item = QStringLiteral("steps.%1").arg(i);
        const QJsonValue step = items.at(i);
        const auto wants = [&](const char *member, bool isFine) {
            if (!isFine) {
                findings.push_back({item + QLatin1Char('.') + QLatin1String(member),
                    QStringLiteral("%1 has the wrong type").arg(QLatin1String(member))});
            }
        };
        if (!step.isObject()) {
            findings.push_back({item, QStringLiteral("a step must be an object")});
            continue;
        }
        wants("stepType", !step[QLatin1String("stepType")].toString().isEmpty());
        wants("order", step[QLatin1String("order")].isDouble());
        wants("required", step[QLatin1String("required")].isBool());
        const QJsonValue config = step[QLatin1String("config")];
        wants("config", config.isUndefined() || config.isObject());
    }
}

void countries(Findings &findings, const QJsonObject &flow)
{
    const QJsonArray names = flow.value(QLatin1String("allowedCountries")).toArray();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i).isString() && !isVerifikCountry(names.at(i).toString()))
            findings.push_back({QStringLiteral("allowedCountries.%1").arg(i), QStringLiteral("Country not supported")});
    }
}

} // namespace

std::vector<PracticeFinding> VerifikV2Rules::findings(const QJsonObject &flow)
{
    Findings all;
    for (const std::vector<Rule> &rules : {headRules(), sharedRules(), loginRules(), onboardingRules(), genericRules()})
        append(all, PracticeRules::findings(rules, flow));
    if (!Verifik::isId(flow.value(QLatin1String("project")).toString()))
        all.push_back({QStringLiteral("project"), QStringLiteral("project must be an id")});
    security(all, flow);
    emailTemplates(all, flow);
    countries(all, flow);
    if (isGeneric(flow)) {
        for (const char *key : {"name", "configuration", "steps"}) {
            const QString field = QLatin1String(key);
            if (PracticeRules::isEmpty(flow.value(field)))
                all.push_back({field, QStringLiteral("%1 is required").arg(field), true});
        }
        steps(all, flow.value(QLatin1String("steps")));
    }
    return all;
}

std::vector<PracticeFinding> VerifikV2Rules::findingsInV3Flow(const QJsonObject &flow)
{
    Findings all = PracticeRules::findings(sharedRules(), flow);
    security(all, flow);
    emailTemplates(all, flow);
    return all;
}

std::vector<PracticeFinding> VerifikV2Rules::findingsInRows(const QJsonValue &rows, const QJsonObject &flow)
{
    const QString list = QStringLiteral("whiteList");
    if (!rows.isArray())
        return {{list, QStringLiteral("whiteList must be an array")}};
    const QJsonArray items = rows.toArray();
    if (items.size() > mostRows)
        return {{list, QStringLiteral("whiteList must not have more than %1 rows").arg(mostRows)}};

    QStringList needed{QStringLiteral("name")};
    const QJsonValue methods = flow.value(QLatin1String("loginSettings"));
    if (methods[QLatin1String("email")].toBool())
        needed << QStringLiteral("email");
    if (methods[QLatin1String("phone")].toBool())
        needed << QStringLiteral("countryCode") << QStringLiteral("phone");

    Findings all;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString row = QStringLiteral("%1.%2").arg(list).arg(i);
        if (!items.at(i).isObject()) {
            all.push_back({row, QStringLiteral("a row must be an object")});
            continue;
        }
        for (const char *key : {"name", "email", "countryCode", "phone"}) {
            const QString member = QLatin1String(key);
            const QJsonValue cell = items.at(i)[member];
            const QString field = row + QLatin1Char('.') + member;
            if (!cell.isUndefined() && !cell.isNull() && !cell.isString())
                all.push_back({field, QStringLiteral("%1 must be a string").arg(member)});
            else if (needed.contains(member) && cell.toString().isEmpty())
                all.push_back({field, QStringLiteral("%1 is required").arg(member), true});
        }
    }
    return all;
}

bool VerifikV2Rules::isField(const QString &key)
{
    static const QStringList keys{"project", "type", "status", "name", "description", "configuration", "steps",
        "redirectUrl", "webhook", "webhookUrl", "identityUrl", "allowedCountries", "systemForm", "usesWhiteList",
        "loginSettings", "onboardingSettings", "linkSettings", "datApiSettings", "security", "emailTemplates",
        "emailTemplateDesign"};
    return keys.contains(key);
}

bool VerifikV2Rules::isFieldOfV3Flow(const QString &key)
{
    static const QStringList keys{"security", "webhook", "redirectUrl", "emailTemplates", "emailTemplateDesign"};
    return keys.contains(key);
}

bool VerifikV2Rules::isGeneric(const QJsonObject &flow)
{
    return flow.contains(QLatin1String("configuration")) || flow.value(QLatin1String("steps")).isArray();
}
