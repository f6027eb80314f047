#include "v2practice.h"

#include "net/sandbox/verifik.h"
#include "net/sandbox/verifikcountries.h"
#include "net/sandbox/verifikv2rules.h"

#include <QJsonDocument>

namespace {

struct Case
{
    const char *update; // into an example record, over the wire
    const char *field; // of the one objection; nullptr when it is accepted
    bool isMissing = false;
};

void PrintTo(const Case &each, std::ostream *out)
{
    *out << each.update;
}

const Case loginCases[] = {
    {R"({"status":"deleted"})", "status"},
    {R"({"status":"draft"})", nullptr},
    {R"({"status":"paused"})", nullptr},
    {R"({"type":"verification"})", "type"},
    {R"({"type":"oneTimeLink"})", nullptr},
    {R"({"project":"project_123456789"})", "project"},
    {R"({"project":null})", "project"},
    {R"({"name":5})", "name"},
    {R"({"name":"Customers"})", nullptr},
    {R"({"identityUrl":false})", "identityUrl"},
    {R"({"webhookUrl":[]})", "webhookUrl"},
    {R"({"systemForm":null})", nullptr},
    {R"({"usesWhiteList":"no"})", "usesWhiteList"},
    {R"({"usesWhiteList":true})", nullptr},
    {R"({"allowedCountries":"Colombia"})", "allowedCountries"},
    {R"({"allowedCountries":["Colombia","Atlantis"]})", "allowedCountries.1"},
    {R"({"allowedCountries":["Colombia","Puerto Rico","All"]})", nullptr},
    {R"({"linkSettings":{"anything":[1]}})", nullptr},
    {R"({"linkSettings":5})", "linkSettings"},
    {R"({"redirectUrl":null})", "redirectUrl"},
    {R"({"redirectUrl":""})", nullptr},
    {R"({"webhook":null})", nullptr},
    {R"({"webhook":5})", "webhook"},
    {R"({"emailTemplateDesign":"tcc"})", "emailTemplateDesign"},
    {R"({"emailTemplateDesign":"standard"})", nullptr},
    {R"({"emailTemplates":[]})", "emailTemplates"},
    {R"({"emailTemplates":{"en":"Hello"}})", "emailTemplates.en"},
    {R"({"emailTemplates":{"en":{"subject":5}}})", "emailTemplates.en.subject"},
    {R"({"emailTemplates":{"en":{"showButton":"yes"}}})", "emailTemplates.en.showButton"},
    {R"({"emailTemplates":{"en":{"htmlSlotStatus":"present"}}})", "emailTemplates.en.htmlSlotStatus"},
    {R"({"emailTemplates":{"en":{"subject":"Code","showButton":true,"htmlSlotStatus":{"greeting":"removed"}}}})",
        nullptr},
    {R"({"loginSettings":[]})", "loginSettings"},
    {R"({"loginSettings":{"email":"yes"}})", "loginSettings.email"},
    {R"({"loginSettings":{"emailGateway":"sendgrid"}})", "loginSettings.emailGateway"},
    {R"({"loginSettings":{"emailGateway":"none"}})", nullptr},
    {R"({"loginSettings":{"phone":1}})", "loginSettings.phone"},
    {R"({"loginSettings":{"phoneGateway":"pigeon"}})", "loginSettings.phoneGateway"},
    {R"({"loginSettings":{"phoneGateway":"whatsapp"}})", nullptr},
    {R"({"loginSettings":{"faceLiveness":null}})", "loginSettings.faceLiveness"},
    {R"({"loginSettings":{"showFaceLivenessRecommendation":0}})", "loginSettings.showFaceLivenessRecommendation"},
    {R"({"loginSettings":{"livenessMinScore":0.5}})", "loginSettings.livenessMinScore"},
    {R"({"loginSettings":{"livenessMinScore":0.51}})", nullptr},
    {R"({"loginSettings":{"livenessMinScore":0.9}})", nullptr},
    {R"({"loginSettings":{"livenessMinScore":0.91}})", "loginSettings.livenessMinScore"},
    {R"({"loginSettings":{"livenessMinScore":"0.7"}})", "loginSettings.livenessMinScore"},
    {R"({"loginSettings":{"searchMode":"SLOW"}})", "loginSettings.searchMode"},
    {R"({"loginSettings":{"searchMode":"ACCURATE"}})", nullptr},
    {R"({"loginSettings":{"searchMinScore":0.69}})", "loginSettings.searchMinScore"},
    {R"({"loginSettings":{"searchMinScore":0.7}})", nullptr},
    {R"({"loginSettings":{"searchMinScore":0.95}})", nullptr},
    {R"({"loginSettings":{"searchMinScore":0.96}})", "loginSettings.searchMinScore"},
    {R"({"loginSettings":{"steps":"email"}})", "loginSettings.steps"},
    {R"({"loginSettings":{"steps":["email",5]}})", "loginSettings.steps"},
    {R"({"loginSettings":{"steps":["email","phone","liveness"]}})", nullptr},
    {R"({"loginSettings":{"allowPasskeys":1}})", "loginSettings.allowPasskeys"},
    {R"({"loginSettings":{"emailAuthy":1,"futureKey":{}}})", nullptr},
    {R"({"security":{"source":"WEBHOOK"}})", "security.source"},
    {R"({"security":{"source":null}})", nullptr},
    {R"({"security":{"source":"SMART_ENROLL"}})", nullptr},
    {R"({"security":{"strategy":"greylist"}})", "security.strategy"},
    {R"({"security":{"strategy":"blacklist"}})", "security.strategy"},
    {R"({"security":{"strategy":"none"}})", nullptr},
    {R"({"security":{"apiTestType":"fax"}})", "security.apiTestType"},
    {R"({"security":{"apiUrl":5}})", "security.apiUrl"},
    {R"({"security":{"apiTestValue":5}})", "security.apiTestValue"},
    {R"({"security":{"source":"API","apiUrl":"https://example.com"}})", "security.apiTestValue", true},
    {R"({"security":{"source":"API","apiTestValue":"a@example.com"}})", "security.apiUrl", true},
    {R"({"security":{"source":"API","apiUrl":"https://example.com","apiTestValue":"a@example.com"}})", nullptr},
};

const Case onboardingCases[] = {
    {R"({"onboardingSettings":5})", "onboardingSettings"},
    {R"({"onboardingSettings":{"requiresSignature":"no"}})", "onboardingSettings.requiresSignature"},
    {R"({"onboardingSettings":{"hiddenLoginOption":"no"}})", "onboardingSettings.hiddenLoginOption"},
    {R"({"onboardingSettings":{"steps":[]}})", "onboardingSettings.steps"},
    {R"({"onboardingSettings":{"steps":{"signUpForm":"disabled"}}})", "onboardingSettings.steps.signUpForm"},
    {R"({"onboardingSettings":{"steps":{"basicInformation":true}}})", "onboardingSettings.steps.basicInformation"},
    {R"({"onboardingSettings":{"steps":{"document":"x"}}})", "onboardingSettings.steps.document"},
    {R"({"onboardingSettings":{"steps":{"liveness":"x"}}})", "onboardingSettings.steps.liveness"},
    {R"({"onboardingSettings":{"steps":{"form":"x"}}})", "onboardingSettings.steps.form"},
    {R"({"onboardingSettings":{"steps":{"document":"skip","liveness":"mandatory","form":"optional"}}})", nullptr},
    {R"({"onboardingSettings":{"signUpForm":{"fullName":1}}})", "onboardingSettings.signUpForm.fullName"},
    {R"({"onboardingSettings":{"signUpForm":{"firstName":1}}})", "onboardingSettings.signUpForm.firstName"},
    {R"({"onboardingSettings":{"signUpForm":{"lastName":1}}})", "onboardingSettings.signUpForm.lastName"},
    {R"({"onboardingSettings":{"signUpForm":{"email":1}}})", "onboardingSettings.signUpForm.email"},
    {R"({"onboardingSettings":{"signUpForm":{"emailGateway":"x"}}})", "onboardingSettings.signUpForm.emailGateway"},
    {R"({"onboardingSettings":{"signUpForm":{"phone":1}}})", "onboardingSettings.signUpForm.phone"},
    {R"({"onboardingSettings":{"signUpForm":{"phoneGateway":"x"}}})", "onboardingSettings.signUpForm.phoneGateway"},
    {R"({"onboardingSettings":{"signUpForm":{"showPrivacyNotice":1}}})",
        "onboardingSettings.signUpForm.showPrivacyNotice"},
    {R"({"onboardingSettings":{"signUpForm":{"showTermsAndConditions":1}}})",
        "onboardingSettings.signUpForm.showTermsAndConditions"},
    {R"({"onboardingSettings":{"signUpForm":{"extraFields":[5]}}})", "onboardingSettings.signUpForm.extraFields"},
    {R"({"onboardingSettings":{"signUpForm":{"extraFields":["occupation"]}}})", nullptr},
    {R"({"onboardingSettings":{"basicInformation":{"address":1}}})", "onboardingSettings.basicInformation.address"},
    {R"({"onboardingSettings":{"basicInformation":{"age":1}}})", "onboardingSettings.basicInformation.age"},
    {R"({"onboardingSettings":{"basicInformation":{"dateOfBirth":1}}})",
        "onboardingSettings.basicInformation.dateOfBirth"},
    {R"({"onboardingSettings":{"basicInformation":{"gender":1}}})", "onboardingSettings.basicInformation.gender"},
    {R"({"onboardingSettings":{"basicInformation":{"postalCode":1}}})",
        "onboardingSettings.basicInformation.postalCode"},
    {R"({"onboardingSettings":{"document":{"compareMinScore":0.49}}})", "onboardingSettings.document.compareMinScore"},
    {R"({"onboardingSettings":{"document":{"compareMinScore":0.5}}})", nullptr},
    {R"({"onboardingSettings":{"document":{"compareMinScore":1}}})", nullptr},
    {R"({"onboardingSettings":{"document":{"compareMinScore":1.01}}})", "onboardingSettings.document.compareMinScore"},
    {R"({"onboardingSettings":{"document":{"validationMethod":"SCAN_AGENT"}}})",
        "onboardingSettings.document.validationMethod"},
    {R"({"onboardingSettings":{"document":{"fallbackValidationMethod":"x"}}})",
        "onboardingSettings.document.fallbackValidationMethod"},
    {R"({"onboardingSettings":{"document":{"validationMethod":"SCAN_ZERO","fallbackValidationMethod":"SCAN_STUDIO"}}})",
        nullptr},
    {R"({"onboardingSettings":{"document":{"maxAttempts":2}}})", "onboardingSettings.document.maxAttempts"},
    {R"({"onboardingSettings":{"document":{"maxAttempts":3}}})", nullptr},
    {R"({"onboardingSettings":{"document":{"maxAttempts":10}}})", nullptr},
    {R"({"onboardingSettings":{"document":{"maxAttempts":11}}})", "onboardingSettings.document.maxAttempts"},
    {R"({"onboardingSettings":{"document":{"maxAttempts":4.5}}})", "onboardingSettings.document.maxAttempts"},
    {R"({"onboardingSettings":{"document":{"useGovernmentID":1}}})", "onboardingSettings.document.useGovernmentID"},
    {R"({"onboardingSettings":{"document":{"usePassport":1}}})", "onboardingSettings.document.usePassport"},
    {R"({"onboardingSettings":{"document":{"useLicense":1}}})", "onboardingSettings.document.useLicense"},
    {R"({"onboardingSettings":{"document":{"scanDocumentAllowed":1}}})",
        "onboardingSettings.document.scanDocumentAllowed"},
    {R"({"onboardingSettings":{"document":{"uploadDocumentAllowed":1}}})",
        "onboardingSettings.document.uploadDocumentAllowed"},
    {R"({"onboardingSettings":{"document":{"verifyCriminalHistory":1}}})",
        "onboardingSettings.document.verifyCriminalHistory"},
    {R"({"onboardingSettings":{"document":{"verifyNames":1}}})", "onboardingSettings.document.verifyNames"},
    {R"({"onboardingSettings":{"document":{"criminalEndpoints":"x"}}})",
        "onboardingSettings.document.criminalEndpoints"},
    {R"({"onboardingSettings":{"liveness":{"livenessMinScore":0.49}}})",
        "onboardingSettings.liveness.livenessMinScore"},
    {R"({"onboardingSettings":{"liveness":{"livenessMinScore":0.5}}})", nullptr},
    {R"({"onboardingSettings":{"liveness":{"livenessMinScore":1}}})", nullptr},
    {R"({"onboardingSettings":{"liveness":{"maxAttempts":2}}})", "onboardingSettings.liveness.maxAttempts"},
    {R"({"onboardingSettings":{"liveness":{"maxAttempts":11}}})", "onboardingSettings.liveness.maxAttempts"},
    {R"({"onboardingSettings":{"liveness":{"searchMinScore":0.29}}})", "onboardingSettings.liveness.searchMinScore"},
    {R"({"onboardingSettings":{"liveness":{"searchMinScore":0.3}}})", nullptr},
    {R"({"onboardingSettings":{"liveness":{"searchMode":"x"}}})", "onboardingSettings.liveness.searchMode"},
    {R"({"security":{"strategy":"whitelist"}})", "security.strategy"},
    {R"({"security":{"strategy":"blacklist","source":"CSV"}})", nullptr},
};

const Case genericCases[] = {
    {R"({"name":""})", "name", true},
    {R"({"description":5})", "description"},
    {R"({"configuration":{"emailVerification":5}})", "configuration.emailVerification"},
    {R"({"configuration":{"emailVerification":{"enabled":"yes"}}})", "configuration.emailVerification.enabled"},
    {R"({"configuration":{"emailVerification":{"required":"yes"}}})", "configuration.emailVerification.required"},
    {R"({"configuration":{"emailVerification":{"method":5}}})", "configuration.emailVerification.method"},
    {R"({"configuration":{"phoneVerification":{"enabled":"yes"}}})", "configuration.phoneVerification.enabled"},
    {R"({"configuration":{"phoneVerification":{"required":"yes"}}})", "configuration.phoneVerification.required"},
    {R"({"configuration":{"phoneVerification":{"method":5}}})", "configuration.phoneVerification.method"},
    {R"({"configuration":{"biometricVerification":{"enabled":"yes"}}})", "configuration.biometricVerification.enabled"},
    {R"({"configuration":{"biometricVerification":{"required":"yes"}}})",
        "configuration.biometricVerification.required"},
    {R"({"configuration":{"biometricVerification":{"livenessDetection":"yes"}}})",
        "configuration.biometricVerification.livenessDetection"},
    {R"({"configuration":{"documentVerification":{"enabled":true},"securityThresholds":{},"searchModes":{}}})",
        nullptr},
    {R"({"steps":{}})", "steps", true},
    {R"({"steps":5})", "steps"},
    {R"({"steps":[5]})", "steps.0"},
    {R"({"steps":[{"stepType":"","order":1,"required":true}]})", "steps.0.stepType"},
    {R"({"steps":[{"stepType":"email","order":"1","required":true}]})", "steps.0.order"},
    {R"({"steps":[{"stepType":"email","order":1,"required":1}]})", "steps.0.required"},
    {R"({"steps":[{"stepType":"email","order":1,"required":true,"config":5}]})", "steps.0.config"},
    {R"({"steps":[{"stepType":"email","order":1,"required":true}]})", nullptr},
};

//! Sends the case's update and compares the answer, the stored flow and the finding behind it.
class V2RuleTest : public V2SandboxTest, public ::testing::WithParamInterface<Case>
{
protected:
    void check(const QString &id)
    {
        const QJsonObject before = sandbox->flow(id);
        const QJsonObject update = QJsonDocument::fromJson(GetParam().update).object();
        ASSERT_FALSE(update.isEmpty());
        const Reply put = caller->put(v2At(id), update);
        if (!GetParam().field) {
            EXPECT_EQ(put.status, 200) << put.body.constData();
            return;
        }
        EXPECT_EQ(sandbox->flow(id), before);
        if (GetParam().isMissing) {
            EXPECT_EQ(put.status, 409);
            EXPECT_EQ(put.json(),
                (QJsonObject{{"code", "MissingParameter"},
                    {"message", QStringLiteral("missing %1\n").arg(QLatin1String(GetParam().field))}}));
        } else if (QLatin1String(GetParam().field).startsWith(QLatin1String("allowedCountries."))) {
            EXPECT_EQ(put.status, 409);
            EXPECT_TRUE(put.json()["message"].toString().startsWith("Country not supported"));
        } else {
            EXPECT_EQ(put.status, 400);
            EXPECT_EQ(put.json(), v2Example("put-400-invalid-request.json"));
        }
        QJsonObject next = before;
        for (const QString &key : update.keys()) {
            const bool isBoth = before[key].isObject() && update[key].isObject();
            next[key] = isBoth ? QJsonValue(Verifik::merged(before[key].toObject(), update[key].toObject()))
                               : QJsonValue(update[key]);
        }
        const std::vector<PracticeFinding> findings = VerifikV2Rules::findings(next);
        ASSERT_FALSE(findings.empty());
        EXPECT_EQ(findings.front().field, QLatin1String(GetParam().field));
        EXPECT_EQ(findings.front().isMissing, GetParam().isMissing);
    }
};

class SandboxV2LoginRules : public V2RuleTest
{
};
class SandboxV2OnboardingRules : public V2RuleTest
{
};
class SandboxV2GenericRules : public V2RuleTest
{
};

} // namespace

TEST_P(SandboxV2LoginRules, AnswersAsTheDocumentsSay)
{
    check(placeV2("record-login.json"));
}
INSTANTIATE_TEST_SUITE_P(EveryField, SandboxV2LoginRules, ::testing::ValuesIn(loginCases));

TEST_P(SandboxV2OnboardingRules, AnswersAsTheDocumentsSay)
{
    check(placeV2("get-200-onboarding.json"));
}
INSTANTIATE_TEST_SUITE_P(EveryField, SandboxV2OnboardingRules, ::testing::ValuesIn(onboardingCases));

TEST_P(SandboxV2GenericRules, AnswersAsTheDocumentsSay)
{
    check(caller->post(v2Flows, bodyOf("post-body-configuration.json")).data()["_id"].toString());
}
INSTANTIATE_TEST_SUITE_P(EveryField, SandboxV2GenericRules, ::testing::ValuesIn(genericCases));

TEST(SandboxV2RuleTable, ObjectsToNoDocumentedRecord)
{
    for (const char *file : {"record-login.json", "get-200-onboarding.json"}) {
        const QJsonObject record = Examples::object(QStringLiteral("verifik-v2/") + QLatin1String(file));
        for (const PracticeFinding &finding :
            VerifikV2Rules::findings(record.contains("data") ? record["data"].toObject() : record))
            ADD_FAILURE() << file << ": " << qPrintable(finding.field) << " " << qPrintable(finding.message);
    }
}

TEST(SandboxV2RuleTable, KnowsTheCountriesOfThePagesAndOfTheConsole)
{
    for (const char *name : {"Colombia", "Guinea-Bissau", "Trinidad and Tobago", "Puerto Rico", "United States",
             "United States of America", "All"})
        EXPECT_TRUE(isVerifikCountry(QLatin1String(name))) << name;
    for (const char *name : {"", "colombia", "Atlantis", "World"})
        EXPECT_FALSE(isVerifikCountry(QLatin1String(name))) << name;
}

using SandboxV2Tolerance = V2SandboxTest;

TEST_F(SandboxV2Tolerance, AnOldFaultElsewhereDoesNotStandInTheWay)
{
    const QString id = placeV2("record-login.json");
    sandbox->editBehindOurBack(id, "/loginSettings/livenessMinScore"_ptr, 0.3);
    sandbox->editBehindOurBack(id, "/emailTemplateDesign"_ptr, "tcc");
    EXPECT_EQ(caller->put(v2At(id), QByteArray(R"({"status":"paused"})")).status, 200);
    EXPECT_EQ(caller->put(v2At(id), QByteArray(R"({"loginSettings":{"livenessMinScore":0.4}})")).status, 400);
    EXPECT_EQ(caller->put(v2At(id), QByteArray(R"({"loginSettings":{"livenessMinScore":0.7}})")).status, 200);
}
