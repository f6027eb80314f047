#include "models/document/projectflow.h"
#include "models/whitelist/whitelistmodel.h"
#include "schemahelpers.h"
#include "support/documentedfields.h"

#include <QUndoStack>

#include <gmock/gmock.h>

// The rules of the older Verifik shape: one edit of a document without problems, and the one finding it brings ("" for
// none).

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAreArray;
using namespace Schemas;

namespace {

struct EditRow
{
    const char *kind;
    const char *pointer;
    const char *value; // JSON; empty removes the field
    const char *finding;
};

void PrintTo(const EditRow &row, std::ostream *out)
{
    *out << row.kind << ' ' << row.pointer << " = " << row.value;
}

QJsonObject goodDocument(const QString &kind)
{
    QJsonObject document = documentedRecord(QStringLiteral("verifik-v2/") + kind);
    if (kind == QLatin1String("onboarding")) {
        document.insert(QStringLiteral("redirectUrl"), QStringLiteral("https://example.com"));
    } else if (kind == QLatin1String("project")) {
        document.insert(QStringLiteral("privacyUrl"), QStringLiteral("https://example.com/privacy"));
        document.insert(QStringLiteral("termsAndConditionsUrl"), QStringLiteral("https://example.com/terms"));
        document.insert(QStringLiteral("dataProtection"),
            json(R"({"name": "Ana Pérez", "email": "privacy@example.com", "address": "Calle 1", "address2": null,
                "city": "Bogotá", "country": "Colombia", "postalCode": "110111"})"));
    }
    return document;
}

class EditOfAGoodDocument : public ::testing::TestWithParam<EditRow>
{
};

} // namespace

TEST_P(EditOfAGoodDocument, BringsExactlyItsOwnFinding)
{
    const EditRow row = GetParam();
    const FlowSchemaPtr schema = schemaOf(QStringLiteral("verifik-v2/") + QLatin1String(row.kind));
    QJsonObject document = goodDocument(QLatin1String(row.kind));
    ASSERT_THAT(findings(document, *schema), IsEmpty());
    const JsonPointer pointer = JsonPointer::parse(QString::fromLatin1(row.pointer)).value();
    const QJsonArray value = QJsonDocument::fromJson(QByteArray("[") + row.value + "]").array();
    ASSERT_TRUE(pointer.write(document, *row.value ? value.first() : QJsonValue(QJsonValue::Undefined)));
    if (*row.finding) {
        EXPECT_THAT(findings(document, *schema), ElementsAre(row.finding));
    } else {
        EXPECT_THAT(findings(document, *schema), IsEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(Login, EditOfAGoodDocument,
    ::testing::Values(
        EditRow{"login", "/loginSettings/livenessMinScore", "0.5", "error /loginSettings/livenessMinScore"},
        EditRow{"login", "/loginSettings/livenessMinScore", "0.51", "warning /loginSettings/livenessMinScore"},
        EditRow{"login", "/loginSettings/livenessMinScore", "0.52", ""},
        EditRow{"login", "/loginSettings/livenessMinScore", "0.9", "warning /loginSettings/livenessMinScore"},
        EditRow{"login", "/loginSettings/searchMinScore", "0.69", "error /loginSettings/searchMinScore"},
        EditRow{"login", "/loginSettings/searchMinScore", "0.7", "warning /loginSettings/searchMinScore"},
        EditRow{"login", "/loginSettings/searchMinScore", "0.95", ""},
        EditRow{"login", "/loginSettings/searchMode", "\"SLOW\"", "error /loginSettings/searchMode"},
        EditRow{"login", "/loginSettings/steps", "[\"email\", \"liveness\"]", ""},
        EditRow{"login", "/loginSettings/steps", "[\"email\", \"email\"]", "error /loginSettings/steps"},
        EditRow{"login", "/loginSettings/steps", "[\"fingerprint\"]", "error /loginSettings/steps/0"},
        EditRow{"login", "/loginSettings/email", "false", "warning /loginSettings/emailGateway"},
        EditRow{"login", "/loginSettings/emailGateway", "\"none\"", "warning /loginSettings/emailGateway"},
        EditRow{"login", "/loginSettings/phone", "false", "warning /loginSettings/phoneGateway"},
        EditRow{"login", "/loginSettings/phoneGateway", "\"none\"", "warning /loginSettings/phoneGateway"},
        EditRow{"login", "/loginSettings", R"({"email": false, "phone": false})", "warning /loginSettings/email"},
        EditRow{"login", "/redirectUrl", "\"\"", "warning /redirectUrl"},
        EditRow{"login", "/redirectUrl", "", "warning /redirectUrl"},
        EditRow{"login", "/redirectUrl", "\"example.com\"", "error /redirectUrl"},
        EditRow{"login", "/webhookUrl", "\"ftp://example.com\"", "error /webhookUrl"},
        EditRow{"login", "/webhook", "null", ""}, EditRow{"login", "/webhook", R"({"_id": "1", "name": "Main"})", ""},
        EditRow{"login", "/webhook", "7", "error /webhook"}, EditRow{"login", "/project", "null", ""},
        EditRow{"login", "/type", "\"smartlink\"", "warning /type"},
        EditRow{"login", "/type", "\"dance\"", "error /type"}, EditRow{"login", "/status", "\"paused\"", ""},
        EditRow{"login", "/status", "\"deleted\"", "error /status"},
        EditRow{"login", "/version", "1.5", "error /version"},
        EditRow{"login", "/allowedCountries", R"(["Colombia", "A country of tomorrow"])", ""},
        EditRow{"login", "/allowedCountries", R"(["Colombia", "Colombia"])", "error /allowedCountries"},
        EditRow{"login", "/allowedCountries", R"(["All"])", ""},
        EditRow{"login", "/allowedCountries", R"(["All", "Colombia"])", "warning /allowedCountries"},
        EditRow{"login", "/allowedCountries", "\"Colombia\"", "error /allowedCountries"},
        EditRow{"login", "/emailTemplateDesign", "\"custom\"", ""},
        EditRow{"login", "/emailTemplateDesign", "\"tcc\"", "warning /emailTemplateDesign"},
        EditRow{"login", "/emailTemplateDesign", "\"fancy\"", "error /emailTemplateDesign"},
        EditRow{"login", "/emailTemplates", R"({"en": {"subject": "Code"}, "xx": {"future": [1]}})", ""},
        EditRow{"login", "/emailTemplates", "[]", "error /emailTemplates"}, EditRow{"login", "/security", "null", ""}));

INSTANTIATE_TEST_SUITE_P(AccessList, EditOfAGoodDocument,
    ::testing::Values(EditRow{"login", "/security/strategy", "\"none\"", "warning /security/strategy"},
        EditRow{"login", "/security/strategy", "", "warning /security/strategy"},
        EditRow{"login", "/security/strategy", "\"blacklist\"", "warning /security/strategy"},
        EditRow{"login", "/security/source", "\"SMART_ENROLL\"", "warning /security/source"},
        EditRow{"login", "/security/source", "\"SENDGRID\"", "error /security/source"},
        EditRow{"login", "/security/source", "null", ""},
        EditRow{"login", "/security", R"({"source": "API", "strategy": "whitelist", "apiUrl": "https://a.example.com",
            "apiTestType": "email", "apiTestValue": "a@example.com"})",
            ""},
        EditRow{"login", "/security", R"({"source": "API", "strategy": "whitelist", "apiUrl": "an address",
            "apiTestType": "email", "apiTestValue": "a@example.com"})",
            "error /security/apiUrl"},
        EditRow{"login", "/security/apiUrl", "\"an address\"", "warning /security/apiUrl"},
        EditRow{"login", "/security",
            R"({"source": "API", "strategy": "whitelist", "apiTestType": "email", "apiTestValue": "a@example.com"})",
            "error /security/apiUrl"},
        EditRow{"login", "/security", R"({"source": "API", "strategy": "whitelist", "apiUrl": "https://a.example.com",
            "apiTestValue": "a@example.com"})",
            "error /security/apiTestType"},
        EditRow{"login", "/security", R"({"source": "API", "strategy": "whitelist", "apiUrl": "https://a.example.com",
            "apiTestType": "phone", "apiTestValue": ""})",
            "error /security/apiTestValue"},
        EditRow{"login", "/security", R"({"source": "API", "strategy": "none", "apiUrl": "https://a.example.com",
            "apiTestType": "phone", "apiTestValue": "3001112233"})",
            "warning /security/strategy"},
        EditRow{"onboarding", "/security/source", "\"CSV\"", "warning /security/source"},
        EditRow{"onboarding", "/security/strategy", "\"whitelist\"", "warning /security/strategy"},
        EditRow{"onboarding", "/security/strategy", "\"none\"", ""}));

INSTANTIATE_TEST_SUITE_P(WhiteList, EditOfAGoodDocument,
    ::testing::Values(EditRow{"login", "/whiteList", "[]", ""},
        EditRow{"login", "/whiteList",
            R"([{"name": "Ana", "email": "ana@example.com", "countryCode": "+57", "phone": "300", "project": "1"}])",
            ""},
        EditRow{"login", "/whiteList", R"([{"email": "ana@example.com", "countryCode": "+57", "phone": "300"}])",
            "error /whiteList/0/name"},
        EditRow{"login", "/whiteList",
            R"([{"name": "", "email": "ana@example.com", "countryCode": "+57", "phone": "300"}])",
            "error /whiteList/0/name"},
        EditRow{"login", "/whiteList", R"([{"name": "Ana", "email": "ana", "countryCode": "+57", "phone": "300"}])",
            "warning /whiteList/0/email"},
        EditRow{"login", "/whiteList", R"([{"name": "Ana", "countryCode": "+57", "phone": "300"}])",
            "error /whiteList/0/email"},
        EditRow{"login", "/whiteList", R"([{"name": "Ana", "email": "ana@example.com", "phone": "300"}])",
            "error /whiteList/0/countryCode"},
        EditRow{"login", "/whiteList",
            R"([{"name": "Ana", "email": "a@example.com", "countryCode": "57", "phone": "1"}])",
            "warning /whiteList/0/countryCode"},
        EditRow{"login", "/whiteList",
            R"([{"name": "Ana", "email": "a@example.com", "countryCode": "+57", "phone": "300 1"}])",
            "warning /whiteList/0/phone"},
        EditRow{"login", "/whiteList", R"([{"name": "Ana", "email": "a@example.com", "countryCode": "+1", "phone": "1"},
            {"name": "Eva", "email": "A@example.com", "countryCode": "+1", "phone": "2"}])",
            "error /whiteList/0/email"},
        EditRow{"login", "/whiteList", R"([{"name": "Ana", "email": "a@example.com", "countryCode": "+1", "phone": "1"},
            {"name": "Eva", "email": "e@example.com", "countryCode": "+1", "phone": "1"}])",
            "error /whiteList/0/phone"},
        EditRow{"login", "/whiteList", "{}", "error /whiteList"},
        EditRow{"login", "/whiteList", "[7]", "error /whiteList/0"},
        EditRow{"onboarding", "/whiteList", R"([{"name": "Ana", "countryCode": "+57", "phone": "300"}])",
            "warning /security/source"},
        EditRow{"login", "/replaceList", "true", "error /whiteList"},
        EditRow{"login", "/replaceList", "\"yes\"", "error /replaceList"},
        EditRow{"login", "/usesWhiteList", "true", ""}));

INSTANTIATE_TEST_SUITE_P(Onboarding, EditOfAGoodDocument,
    ::testing::Values(EditRow{"onboarding", "/onboardingSettings/document/compareMinScore", "0.49",
                          "error /onboardingSettings/document/compareMinScore"},
        EditRow{"onboarding", "/onboardingSettings/document/compareMinScore", "1", ""},
        EditRow{"onboarding", "/onboardingSettings/document/maxAttempts", "11",
            "error /onboardingSettings/document/maxAttempts"},
        EditRow{"onboarding", "/onboardingSettings/liveness/maxAttempts", "2",
            "error /onboardingSettings/liveness/maxAttempts"},
        EditRow{"onboarding", "/onboardingSettings/liveness/livenessMinScore", "0.4",
            "error /onboardingSettings/liveness/livenessMinScore"},
        EditRow{"onboarding", "/onboardingSettings/liveness/searchMinScore", "0.29",
            "error /onboardingSettings/liveness/searchMinScore"},
        EditRow{"onboarding", "/onboardingSettings/liveness/searchMinScore", "0.3",
            "warning /onboardingSettings/liveness/searchMinScore"},
        EditRow{"onboarding", "/onboardingSettings/liveness/searchMinScore", "0.8", ""},
        EditRow{"onboarding", "/onboardingSettings/document/validationMethod", "\"SCAN_AGENT\"",
            "warning /onboardingSettings/document/validationMethod"},
        EditRow{"onboarding", "/onboardingSettings/document/validationMethod", "",
            "warning /onboardingSettings/document/validationMethod"},
        EditRow{"onboarding", "/onboardingSettings/document/fallbackValidationMethod", "\"SCAN_FUTURE\"",
            "error /onboardingSettings/document/fallbackValidationMethod"},
        EditRow{"onboarding", "/onboardingSettings/document/criminalEndpoints", R"(["world_api_fbi"])",
            "warning /onboardingSettings/document/criminalEndpoints"},
        EditRow{"onboarding", "/onboardingSettings/document/idPrompt", R"({"_id": "1"})", ""},
        EditRow{"onboarding", "/onboardingSettings/steps/document", "\"skip\"", ""},
        EditRow{"onboarding", "/onboardingSettings/steps/document", "\"disabled\"",
            "error /onboardingSettings/steps/document"},
        EditRow{"onboarding", "/onboardingSettings/signUpForm/email", "false",
            "warning /onboardingSettings/signUpForm/emailGateway"},
        EditRow{"onboarding", "/onboardingSettings/signUpForm/phoneGateway", "",
            "warning /onboardingSettings/signUpForm/phoneGateway"},
        EditRow{"onboarding", "/onboardingSettings/signUpForm", "{}", "warning /onboardingSettings/signUpForm/email"},
        EditRow{"onboarding", "/onboardingSettings/document/uploadDocumentAllowed", "false", ""},
        EditRow{"onboarding", "/onboardingSettings/document/usePassport", "false", ""},
        EditRow{"onboarding", "/redirectUrl", "\"\"", "warning /redirectUrl"}));

INSTANTIATE_TEST_SUITE_P(Steps, EditOfAGoodDocument,
    ::testing::Values(EditRow{"steps", "/configuration/emailVerification", R"({"enabled": false, "required": false})",
                          "warning /configuration/emailVerification/enabled"},
        EditRow{"steps", "/configuration/biometricVerification/livenessDetection", "false", ""},
        EditRow{"steps", "/configuration/phoneVerification/method", "\"pigeon\"",
            "error /configuration/phoneVerification/method"},
        EditRow{"steps", "/configuration/securityThresholds", R"({"face": 0.8})", ""},
        EditRow{"steps", "/configuration/searchModes", "[]", "error /configuration/searchModes"},
        EditRow{"steps", "/steps", "[]", "warning /steps"}, EditRow{"steps", "/steps", "", "warning /steps"},
        EditRow{"steps", "/steps/1/order", "1.5", "error /steps/1/order"},
        EditRow{"steps", "/steps/1/order", "\"2\"", "error /steps/1/order"},
        EditRow{"steps", "/steps/1/required", "1", "error /steps/1/required"},
        EditRow{"steps", "/steps/0/stepType", "\"document\"", "warning /steps/0/stepType"},
        EditRow{"steps", "/steps/0/stepType", "", "error /steps/0/stepType"},
        EditRow{"steps", "/steps/0/stepType", "\"dance\"", "error /steps/0/stepType"},
        EditRow{"steps", "/steps/0/stepType", "\"phone\"", ""}, // twice is not forbidden anywhere
        EditRow{"steps", "/steps/0/config/verificationMethod", "\"sms\"", ""},
        EditRow{"steps", "/steps/0/config/verificationMethod", "7", "error /steps/0/config/verificationMethod"},
        EditRow{"steps", "/steps/2/config/livenessDetection", "\"yes\"", "error /steps/2/config/livenessDetection"},
        EditRow{"steps", "/steps/2/config/future", "{\"deep\": [1]}", ""}, EditRow{"steps", "/steps/2/config", "", ""},
        EditRow{"steps", "/steps/2/config", "7", "error /steps/2/config"},
        EditRow{"steps", "/steps/2", "\"biometric\"", "error /steps/2"}));

INSTANTIATE_TEST_SUITE_P(Projects, EditOfAGoodDocument,
    ::testing::Values(
        EditRow{"project", "/name", "\"123456789012345678901234567890123456789012345678901234567890\"", ""},
        EditRow{"project", "/name", "\"1234567890123456789012345678901234567890123456789012345678901\"", "error /name"},
        EditRow{"project", "/contactEmail", "\"help at example\"", "error /contactEmail"},
        EditRow{"project", "/allowedCountries", "[]", "error /allowedCountries"},
        EditRow{"project", "/allowedCountries", R"(["Puerto Rico"])", ""},
        EditRow{"project", "/allowedCountries", R"(["All", "Peru"])", "warning /allowedCountries"},
        EditRow{"project", "/privacyUrl", "\"\"", "warning /privacyUrl"},
        EditRow{"project", "/termsAndConditionsUrl", "\"example\"", "error /termsAndConditionsUrl"},
        EditRow{"project", "/status", "\"inactive\"", "error /status"}, EditRow{"project", "/target", "\"\"", ""},
        EditRow{"project", "/identifier", "null", ""},
        EditRow{"project", "/defaultLanguage", "\"xx\"", "error /defaultLanguage"},
        EditRow{"project", "/dataProtection/city", "", "warning /dataProtection/city"},
        EditRow{"project", "/dataProtection/postalCode", "\"12\"", "error /dataProtection/postalCode"},
        EditRow{"project", "/dataProtection/postalCode", "\"123\"", ""},
        EditRow{"project", "/dataProtection/postalCode", "\"123456789012\"", ""},
        EditRow{"project", "/dataProtection/postalCode", "\"1234567890123\"", "error /dataProtection/postalCode"},
        EditRow{"project", "/branding/backgroundColor", "\"#fff\"", ""},
        EditRow{"project", "/branding/logo", "\"data:image/png;base64,AAAA\"", ""},
        EditRow{"project", "/branding/logo", "7", "error /branding/logo"},
        EditRow{"project", "/projectFlows", R"([{"_id": "1", "future": {}}])", ""}));

TEST(Steps, CannotBeMandatoryWhileTheirCheckIsOff)
{
    const FlowSchemaPtr schema = schemaOf(QStringLiteral("verifik-v2/steps"));
    QJsonObject document = goodDocument(QStringLiteral("steps"));
    document.insert(QStringLiteral("steps"), QJsonDocument::fromJson(R"([{"stepType": "document"}])").array());
    for (const char *check : {"emailVerification", "phoneVerification", "biometricVerification"}) {
        const JsonPointer place = "/configuration"_ptr / QString::fromLatin1(check) / QStringLiteral("enabled");
        ASSERT_TRUE(place.write(document, false));
        EXPECT_THAT(findings(document, *schema),
            UnorderedElementsAreArray(
                Findings{"warning " + place.toString().toStdString(), "warning /steps/0/stepType"}));
        ASSERT_TRUE(place.write(document, true));
    }
}

TEST(WhiteListLimit, RefusesThe501stPersonWithASentence)
{
    const FlowSchemaPtr schema = schemaOf(QStringLiteral("verifik-v2/login"));
    QJsonArray rows;
    for (int i = 0; i < 500; ++i) {
        rows.append(QJsonObject{{"name", QStringLiteral("Person %1").arg(i)},
            {"email", QStringLiteral("p%1@example.com").arg(i)}, {"countryCode", "+57"},
            {"phone", QString::number(3000000000 + i)}});
    }
    QJsonObject document = goodDocument(QStringLiteral("login"));
    document.insert(QStringLiteral("whiteList"), rows);
    EXPECT_THAT(findings(document, *schema), IsEmpty());
    rows.append(rows.first().toObject());
    QJsonObject last = rows.last().toObject();
    last.insert(QStringLiteral("email"), QStringLiteral("last@example.com"));
    last.insert(QStringLiteral("phone"), QStringLiteral("3000009999"));
    rows[500] = last;
    document.insert(QStringLiteral("whiteList"), rows);
    const std::vector<Problem> found = schema->validator().checkAll(document);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().message,
        QStringLiteral("The provider takes at most 500 people at once. Remove some, or upload the list in parts."));
    EXPECT_EQ(found.front().severity, Severity::Error);
}

TEST(WhiteListLimit, NamesPeopleByTheirPlaceOnly)
{
    QJsonObject document = goodDocument(QStringLiteral("login"));
    document.insert(QStringLiteral("whiteList"),
        QJsonDocument::fromJson(R"([{"name": "", "email": "ana@example.com", "countryCode": "+57", "phone": "300"},
            {"name": "Eva", "email": "ana@example.com", "countryCode": "+57", "phone": "301"}])")
            .array());
    QStringList messages;
    for (const Problem &problem : schemaOf(QStringLiteral("verifik-v2/login"))->validator().checkAll(document))
        messages << problem.message;
    messages.sort();
    EXPECT_EQ(
        messages, QStringList{QStringLiteral("People to upload, row 1: A name is needed. 1 more row(s) to correct.")});
}

TEST(WhiteListRule, FollowsTheLoginAndTheRowsFromEditToEdit)
{
    QJsonObject document = goodDocument(QStringLiteral("login"));
    document.insert(QStringLiteral("whiteList"), QJsonArray());
    ProjectFlow flow(schemaOf(QStringLiteral("verifik-v2/login")), document, document);
    const JsonPointer list = "/whiteList"_ptr;
    const auto problem = [&] {
        const std::vector<Problem> found = flow.problems(list);
        EXPECT_LE(found.size(), 1U);
        return found.empty() ? std::string() : found.front().pointer.toString().toStdString();
    };
    ASSERT_TRUE(flow.setValue(list,
        QJsonDocument::fromJson(R"([{"name": "Ana", "email": "ana@example.com", "countryCode": "+57", "phone": "300"},
            {"name": "Eva", "email": "eva@example.com", "countryCode": "", "phone": ""}])")
            .array()));
    EXPECT_EQ(problem(), "/whiteList/1/countryCode");
    EXPECT_TRUE(flow.hasErrors()) << "nothing is sent";
    ASSERT_TRUE(flow.setValue("/loginSettings/phone"_ptr, false));
    EXPECT_EQ(problem(), "");
    EXPECT_FALSE(flow.hasErrors());
    ASSERT_TRUE(flow.setValue("/whiteList/0/email"_ptr, QStringLiteral("eva@example.com")));
    EXPECT_EQ(problem(), "/whiteList/0/email");
    flow.undoStack()->undo();
    flow.undoStack()->undo();
    EXPECT_EQ(problem(), "/whiteList/1/countryCode");
    ASSERT_TRUE(flow.setValue("/whiteList/1"_ptr, QJsonValue(QJsonValue::Undefined)));
    EXPECT_EQ(problem(), "");
    EXPECT_FALSE(flow.hasErrors());
}

TEST(WhiteListRule, AgreesWithTheTableThatMarksTheRows)
{
    const QJsonArray rows = QJsonDocument::fromJson(R"([
        {"name": "Ana", "email": "a@example.com"}, {"name": "", "email": "b@example.com"},
        {"name": "Eva", "email": "e@example", "countryCode": "+57", "phone": "300"},
        {"name": "Ivo", "countryCode": "+57", "phone": "300"}, {"name": "Ute", "phone": "3.0E+09"},
        {"name": "Leo"}, {"name": "Mia", "email": "A@example.com"}])")
                                .array();
    for (const auto &[email, phone] :
        std::vector<std::pair<bool, bool>>{{false, false}, {true, false}, {false, true}, {true, true}}) {
        QJsonObject document = goodDocument(QStringLiteral("login"));
        ASSERT_TRUE("/loginSettings/email"_ptr.write(document, email));
        ASSERT_TRUE("/loginSettings/phone"_ptr.write(document, phone));
        WhiteListModel table;
        table.setRules(WhiteListRules::of(document));
        table.fromJson(rows);
        std::vector<qsizetype> marked, found;
        for (int row = 0; row < table.rowCount(); ++row) {
            if (!table.index(row, 0).data(WhiteListModel::RowProblemRole).toString().isEmpty())
                marked.push_back(row);
        }
        for (const WhiteListRules::Finding &finding : WhiteListRules::of(document).check(table.people()))
            found.push_back(finding.row);
        EXPECT_EQ(found, marked) << email << ' ' << phone;
        EXPECT_EQ(static_cast<qsizetype>(found.size()), table.badCount());
    }
}
