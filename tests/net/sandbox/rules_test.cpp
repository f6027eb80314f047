#include "practice.h"

#include "net/sandbox/verifikv3rules.h"

#include <QJsonDocument>

namespace {

struct Case
{
    const char *update; // into record-kyc-full.json, over the wire
    const char *field; // of the one objection; nullptr when it is accepted
    const char *message;
};

void PrintTo(const Case &each, std::ostream *out)
{
    *out << each.update;
}

const Case cases[] = {
    {R"({"status":"deleted"})", "status", "status must be one of draft, active, paused"},
    {R"({"status":"draft"})", nullptr, nullptr},
    {R"({"status":"paused"})", nullptr, nullptr},
    {R"({"target":"robots"})", "target", "target must be one of personal, business"},
    {R"({"type":"verification"})", "type", "type must be one of onboarding, login"},
    {R"({"version":"3"})", "version", "version must be a number"},
    {R"({"signUpForm":{"fullName":"yes"}})", "signUpForm.fullName", "fullName must be a boolean"},
    {R"({"signUpForm":{"fullNameStyle":"combined"}})", "signUpForm.fullNameStyle",
        "fullNameStyle must be one of together, separate"},
    {R"({"signUpForm":{"fullNameStyle":"together"}})", nullptr, nullptr},
    {R"({"signUpForm":{"email":null}})", "signUpForm.email", "email must be a boolean"},
    {R"({"signUpForm":{"emailGateway":"sendgrid"}})", "signUpForm.emailGateway",
        "emailGateway must be one of mailgun, none"},
    {R"({"signUpForm":{"emailGateway":"none"}})", nullptr, nullptr},
    {R"({"signUpForm":{"phone":1}})", "signUpForm.phone", "phone must be a boolean"},
    {R"({"signUpForm":{"phoneGateway":"pigeon"}})", "signUpForm.phoneGateway",
        "phoneGateway must be one of sms, whatsapp, both, none"},
    {R"({"signUpForm":{"phoneGateway":"both"}})", nullptr, nullptr},
    {R"({"signUpForm":{"showTermsAndConditions":0}})", "signUpForm.showTermsAndConditions",
        "showTermsAndConditions must be a boolean"},
    {R"({"signUpForm":{"showPrivacyNotice":0}})", "signUpForm.showPrivacyNotice",
        "showPrivacyNotice must be a boolean"},
    {R"({"signUpForm":{"allowAdditionalFields":0}})", "signUpForm.allowAdditionalFields",
        "allowAdditionalFields must be a boolean"},
    {R"({"signUpForm":{"additionalFields":{}}})", "signUpForm.additionalFields", "additionalFields must be an array"},
    {R"({"signUpForm":{"additionalFields":[{"name":"a"},{"label":"b"}]}})", "signUpForm.additionalFields.1.name",
        "name is required"},
    {R"({"signUpForm":{"additionalFields":["gender",{"name":"company"}]}})", nullptr, nullptr},
    {R"({"documents":{"attemptLimit":0}})", "documents.attemptLimit", "attemptLimit must be between 1 and 5"},
    {R"({"documents":{"attemptLimit":6}})", "documents.attemptLimit", "attemptLimit must be between 1 and 5"},
    {R"({"documents":{"attemptLimit":1}})", nullptr, nullptr},
    {R"({"documents":{"attemptLimit":5}})", nullptr, nullptr},
    {R"({"documents":{"attemptLimit":2.5}})", "documents.attemptLimit", "attemptLimit must be a whole number"},
    {R"({"documents":{"attemptLimit":"3"}})", "documents.attemptLimit", "attemptLimit must be a number"},
    {R"({"documents":{"criminalHistoryVerification":"no"}})", "documents.criminalHistoryVerification",
        "criminalHistoryVerification must be a boolean"},
    {R"({"documents":{"informationVerification":"no"}})", "documents.informationVerification",
        "informationVerification must be a boolean"},
    {R"({"documents":{"screening":"no"}})", "documents.screening", "screening must be a boolean"},
    {R"({"documents":{"verificationMethods":["SCAN_AGENT"]}})", "documents.verificationMethods",
        "verificationMethods may only hold SCAN_ZERO, SCAN_PROMPT, SCAN_STUDIO, scan, upload"},
    {R"({"documents":{"verificationMethods":["SCAN_ZERO","SCAN_PROMPT","SCAN_STUDIO"]}})", nullptr, nullptr},
    {R"({"documents":{"verificationMethods":"scan"}})", "documents.verificationMethods",
        "verificationMethods must be an array"},
    {R"({"documents":{"verificationMethods":[]}})", "documents.verificationMethods",
        "verificationMethods is required when documents step is not skipped"},
    {R"({"documents":{"documentTypes":[]}})", "documents.documentTypes",
        "documentTypes is required when documents step is not skipped"},
    {R"({"documents":{"documentTypes":[],"verificationMethods":[]},"steps":{"document":"skip"}})", nullptr, nullptr},
    {R"({"documents":{"documentTypes":{}}})", "documents.documentTypes", "documentTypes must be an array"},
    {R"({"documents":{"documentTypes":["Spain"]}})", "documents.documentTypes.0", "a document type must be an object"},
    {R"({"documents":{"documentTypes":[{"country":"","configurations":[]}]}})", "documents.documentTypes.0.country",
        "country is required"},
    {R"({"documents":{"documentTypes":[{"country":"Spain","configurations":[]},{"country":"Spain","configurations":[]}]}})",
        "documents.documentTypes.1.country", "country must not be repeated"},
    {R"({"documents":{"documentTypes":[{"country":"Spain"}]}})", "documents.documentTypes.0.configurations",
        "configurations must be an array"},
    {R"({"documents":{"documentTypes":[{"country":"Spain","configurations":[1]}]}})",
        "documents.documentTypes.0.configurations.0", "a configuration must be an object"},
    {R"({"documents":{"documentTypes":[{"country":"Spain","configurations":[{"documentCategory":"passport"}]}]}})",
        "documents.documentTypes.0.configurations.0.active", "active must be a boolean"},
    {R"({"documents":{"documentTypes":[{"country":"Spain","configurations":[{"active":true}]}]}})",
        "documents.documentTypes.0.configurations.0.documentCategory", "documentCategory is required"},
    {R"({"documents":{"documentTypes":[{"country":"Spain","configurations":[{"active":true,"documentCategory":"passport","documentTemplates":1}]}]}})",
        "documents.documentTypes.0.configurations.0.documentTemplates", "documentTemplates must be an array"},
    {R"({"liveness":{"attemptLimit":7}})", "liveness.attemptLimit", "attemptLimit must be between 1 and 5"},
    {R"({"liveness":{"minScore":0.51}})", "liveness.minScore", "minScore must be between 0.52 and 0.9"},
    {R"({"liveness":{"minScore":0.91}})", "liveness.minScore", "minScore must be between 0.52 and 0.9"},
    {R"({"liveness":{"minScore":0.52}})", nullptr, nullptr},
    {R"({"liveness":{"minScore":0.9}})", nullptr, nullptr},
    {R"({"liveness":{"minScore":"0.7"}})", "liveness.minScore", "minScore must be a number"},
    {R"({"liveness":{"searchMinScore":0.69}})", "liveness.searchMinScore",
        "searchMinScore must be between 0.7 and 0.95"},
    {R"({"liveness":{"searchMinScore":0.96}})", "liveness.searchMinScore",
        "searchMinScore must be between 0.7 and 0.95"},
    {R"({"liveness":{"searchMinScore":0.7}})", nullptr, nullptr},
    {R"({"liveness":{"searchMinScore":0.95}})", nullptr, nullptr},
    {R"({"liveness":{"searchMode":"SLOW"}})", "liveness.searchMode", "searchMode must be one of FAST, ACCURATE"},
    {R"({"liveness":{"searchMode":"ACCURATE"}})", nullptr, nullptr},
    {R"({"steps":{"document":"disabled"}})", "steps.document", "document must be one of mandatory, optional, skip"},
    {R"({"steps":{"document":"optional"}})", nullptr, nullptr},
    {R"({"steps":{"liveness":"disabled"}})", "steps.liveness", "liveness must be one of mandatory, optional, skip"},
    {R"({"steps":{"liveness":"skip"}})", nullptr, nullptr},
    {R"({"integrations":{"redirectUrl":5}})", "integrations.redirectUrl", "redirectUrl must be a string"},
    {R"({"integrations":{"webhook":5}})", "integrations.webhook", "webhook must be a string or null"},
    {R"({"integrations":{"webhook":null}})", nullptr, nullptr},
    {R"({"integrations":{"source":"WEBHOOK"}})", "integrations.source", "source must be one of API, CSV, NONE"},
    {R"({"integrations":{"source":"CSV"}})", nullptr, nullptr},
    {R"({"integrations":{"strategy":"whitelist"}})", "integrations.strategy",
        "strategy must be one of blacklist, none"},
    {R"({"integrations":{"apiUrl":5}})", "integrations.apiUrl", "apiUrl must be a string"},
    {R"({"integrations":{"apiTestType":"fax"}})", "integrations.apiTestType",
        "apiTestType must be one of email, phone"},
    {R"({"integrations":{"apiTestValue":5}})", "integrations.apiTestValue", "apiTestValue must be a string"},
    {R"({"integrations":{"source":"API","apiUrl":"https://example.com"}})", "integrations.apiTestValue",
        "apiTestValue is required when source is API"},
    {R"({"integrations":{"source":"API","apiTestValue":"a@example.com"}})", "integrations.apiUrl",
        "apiUrl is required when source is API"},
    {R"({"integrations":{"source":"API","apiUrl":"https://example.com","apiTestValue":"a@example.com"}})", nullptr,
        nullptr},
};

} // namespace

class SandboxRules : public StartedSandboxTest, public ::testing::WithParamInterface<Case>
{
};

TEST_P(SandboxRules, JudgeTheUpdateAsDocumented)
{
    const QString id = place("record-kyc-full.json");
    const Reply put = caller->put(at(id), QByteArray(GetParam().update));
    if (!GetParam().field) {
        EXPECT_EQ(put.status, 200) << put.body.constData();
        return;
    }
    EXPECT_EQ(put.status, 422);
    EXPECT_EQ(put.timeless(),
        (QJsonObject{{"message", "Project flow validation failed"}, {"code", "UnprocessableEntity"}, {"status", 422},
            {"details", QJsonArray{QJsonObject{{"field", GetParam().field}, {"message", GetParam().message}}}}}));
    EXPECT_EQ(sandbox->flow(id)["liveness"], example("record-kyc-full.json")["liveness"]);
}

INSTANTIATE_TEST_SUITE_P(EveryField, SandboxRules, ::testing::ValuesIn(cases));

using SandboxTolerance = StartedSandboxTest;

TEST_F(SandboxTolerance, AnOldFaultInAFieldThatTheUpdateLeavesAloneDoesNotMatter)
{
    const QString id = place("record-out-of-range.json");
    ASSERT_EQ(sandbox->flow(id)["liveness"][u"attemptLimit"], 7);
    EXPECT_EQ(caller->put(at(id), QByteArray(R"({"documents":{"attemptLimit":5}})")).status, 200);
    EXPECT_EQ(caller->put(at(id), QByteArray(R"({"liveness":{"minScore":0.6}})")).status, 200);
    EXPECT_EQ(sandbox->flow(id)["liveness"][u"attemptLimit"], 7);
}

TEST_F(SandboxTolerance, AWholeBlockMayCarryItsOldFaultAlong)
{
    const QString id = place("record-out-of-range.json");
    QJsonObject liveness = sandbox->flow(id)["liveness"].toObject();
    liveness["minScore"] = 0.6;
    EXPECT_EQ(caller->put(at(id), QJsonObject{{"liveness", liveness}}).status, 200);
}

TEST_F(SandboxTolerance, AnOldFaultThatIsExchangedForAnotherIsRefused)
{
    const QString id = place("record-out-of-range.json");
    const Reply put = caller->put(at(id), QByteArray(R"({"liveness":{"attemptLimit":8}})"));
    EXPECT_EQ(put.status, 422);
    ASSERT_EQ(put.json()["details"].toArray().size(), 1);
    EXPECT_EQ(put.json()["details"][0][u"field"], "liveness.attemptLimit");
    EXPECT_EQ(caller->put(at(id), QByteArray(R"({"liveness":{"attemptLimit":4}})")).status, 200);
}

TEST(SandboxRuleTable, FindsNothingInTheDocumentedRecords)
{
    for (const char *file : {"record-kyc-full.json", "record-business-skeleton.json", "record-login-default.json"}) {
        const QJsonObject flow = Examples::object(QStringLiteral("verifik-v3/") + QLatin1String(file));
        for (const VerifikV3Rules::Finding &finding : VerifikV3Rules::findings(flow))
            ADD_FAILURE() << file << ' ' << qPrintable(finding.field) << ' ' << qPrintable(finding.message);
    }
}

TEST(SandboxRuleTable, LooksIntoABusinessFlowsRepresentatives)
{
    QJsonObject flow = Examples::object("verifik-v3/record-business-skeleton.json");
    "/representatives/liveness/minScore"_ptr.write(flow, 0.1);
    "/business/attemptLimit"_ptr.write(flow, 9);
    const std::vector<VerifikV3Rules::Finding> findings = VerifikV3Rules::findings(flow);
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].field, QString("business.attemptLimit"));
    EXPECT_EQ(findings[1].field, QString("representatives.liveness.minScore"));
}

TEST(SandboxRuleTable, ReachesValuesByDottedName)
{
    const QJsonObject flow = Examples::object("verifik-v3/record-kyc-full.json");
    EXPECT_EQ(PracticeRules::at(flow, "documents.documentTypes.0.country"), "United States");
    EXPECT_EQ(PracticeRules::at(flow, "documents.documentTypes.9.country"), QJsonValue::Undefined);
    EXPECT_EQ(PracticeRules::at(flow, "status.x"), QJsonValue::Undefined);
}
