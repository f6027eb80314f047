#include "models/document/projectflow.h"
#include "models/schema/schemacatalog.h"
#include "models/schema/schemavalidator.h"
#include "support/documentedfields.h"
#include "support/examples.h"

#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

// What the schemas of the older Verifik shape say about whole documents: the published examples, how they are told
// apart, and one row for each rule.

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAreArray;

namespace {

using Findings = std::vector<std::string>;

const SchemaCatalog &catalog()
{
    static const SchemaCatalog instance;
    return instance;
}

FlowSchemaPtr schemaOf(const QString &id)
{
    const Result<FlowSchemaPtr> schema = catalog().schema(id);
    EXPECT_TRUE(schema) << qPrintable(schema ? QString() : schema.error().toString());
    return schema ? *schema : nullptr;
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

//! Id of the kind that a document is recognised as; empty for none.
std::string kindOf(const QJsonObject &document)
{
    const Result<FlowSchemaPtr> schema = catalog().detect(document, QStringLiteral("verifik"));
    return schema ? (*schema)->id().toStdString() : std::string();
}

//! Findings as "error /place", so that a table can list them.
Findings findings(const QJsonObject &document, const FlowSchema &schema)
{
    Findings found;
    for (const Problem &problem : schema.validator().checkAll(document)) {
        const char *severity = problem.severity == Severity::Error ? "error " : "warning ";
        found.push_back(severity + problem.pointer.toString().toStdString());
        EXPECT_TRUE(problem.message.front().isUpper() && problem.message.endsWith(QLatin1Char('.')))
            << qPrintable(problem.message);
        EXPECT_FALSE(problem.message.contains(QLatin1Char('/')) && problem.message.contains(problem.pointer.toString()))
            << qPrintable(problem.message);
    }
    return found;
}

struct ExampleRow
{
    const char *file;
    const char *kind; // empty: a body that is no flow
    Findings expected;
};

// The page has "<user_email>" and "<api_endpoint_url>", and a gateway for emails that are off.
const Findings placeholders{
    "error /security/apiUrl", "error /whiteList/0/email", "warning /loginSettings/emailGateway"};

// Every example of the folder; the test below sees to it.
const std::vector<ExampleRow> &exampleTable()
{
    static const std::vector<ExampleRow> table{
        {"record-login", "verifik-v2/login", {}},
        {"get-200-login-populated", "verifik-v2/login", {}},
        {"get-200-onboarding", "verifik-v2/onboarding", {"warning /redirectUrl"}},
        {"list-200-data-only", "verifik-v2/login", {}},
        {"list-200-paged-object", "verifik-v2/login", {}},
        {"list-200-paged-root", "verifik-v2/login", {}},
        {"put-200-login-bare", "verifik-v2/login", placeholders},
        {"put-body-login", "verifik-v2/login", placeholders},
        {"post-body-login", "verifik-v2/login", {}},
        {"post-body-configuration", "verifik-v2/steps", {}},
        {"post-success-configuration", "verifik-v2/steps", {}},
        {"put-body-whitelist-append", "", {}},
        {"put-body-whitelist-replace", "", {}},
        {"whitelist-list-200", "", {}},
        {"error-401-invalid-token", "", {}},
        {"error-403-expired-token", "", {}},
        {"error-409-missing-parameter", "", {}},
        {"get-404", "", {}},
        {"list-400", "", {}},
        {"post-error-invalid-flow-type", "", {}},
        {"post-error-invalid-project-id", "", {}},
        {"project-put-409-flow-required", "", {}},
        {"put-400-invalid-request", "", {}},
    };
    return table;
}

} // namespace

TEST(SchemaFindingsV2, KnowEveryExampleAndReportExactlyWhatIsWrongWithIt)
{
    QStringList listed;
    for (const ExampleRow &row : exampleTable()) {
        SCOPED_TRACE(row.file);
        listed << QStringLiteral("verifik-v2/%1.json").arg(QLatin1String(row.file));
        const QJsonObject document = Examples::flow(listed.last());
        EXPECT_EQ(kindOf(document), row.kind);
        if (*row.kind) {
            EXPECT_THAT(
                findings(document, *schemaOf(QLatin1String(row.kind))), UnorderedElementsAreArray(row.expected));
        }
    }
    listed.sort();
    EXPECT_EQ(listed, Examples::files(QStringLiteral("verifik-v2")));
}

TEST(SchemaFindingsV2, LoadEveryExampleWithoutLosingOrChangingAnything)
{
    for (const ExampleRow &row : exampleTable()) {
        if (!*row.kind)
            continue;
        const QJsonObject body = Examples::object(QStringLiteral("verifik-v2/%1.json").arg(QLatin1String(row.file)));
        QJsonArray flows = body.value(QLatin1String("data")).toArray();
        if (flows.isEmpty())
            flows.append(Examples::flow(QStringLiteral("verifik-v2/%1.json").arg(QLatin1String(row.file))));
        for (const QJsonValue &value : flows) {
            SCOPED_TRACE(row.file);
            const QJsonObject document = value.toObject();
            const ProjectFlow flow(*catalog().detect(document, QStringLiteral("verifik")), document, document);
            EXPECT_FALSE(flow.isDirty());
            EXPECT_TRUE(flow.patch(PatchDepth::Leaf).isEmpty());
            EXPECT_TRUE(flow.patch(PatchDepth::Block).isEmpty());
            EXPECT_EQ(flow.working(), document);
            EXPECT_THAT(flow.schema().unknownPlaces(document), IsEmpty());
            EXPECT_FALSE(flow.hasErrors()) << "what the provider holds never blocks";
        }
    }
}

TEST(SchemaFindingsV2, ChooseTheKindByTheBlocksAndNeverByTheVersion)
{
    const std::vector<std::pair<const char *, std::string>> table{
        // A login flow is of the newer shape until something of the older one is in it.
        {R"({"type": "login"})", "verifik-v3/login"},
        {R"({"type": "login", "name": "Door", "loginSettings": {"email": true}})", "verifik-v3/login"},
        {R"({"type": "login", "loginSettings": {}, "security": {}, "integrations": {}})", "verifik-v3/login"},
        {R"({"type": "login", "loginSettings": {}, "redirectUrl": "", "integrations": {}})", "verifik-v3/login"},
        {R"({"type": "login", "security": {}})", "verifik-v2/login"},
        {R"({"loginSettings": {}, "redirectUrl": ""})", "verifik-v2/login"},
        {R"({"loginSettings": {}, "webhook": null, "integrations": null})", "verifik-v2/login"},
        {R"({"type": "login", "linkSettings": null})", "verifik-v2/login"},
        {R"({"type": "login", "loginSettings": null, "onboardingSettings": null})", "verifik-v2/login"},
        // An onboarding flow is of the older shape unless it has blocks, or a target, of the newer one.
        {R"({"type": "onboarding"})", "verifik-v2/onboarding"},
        {R"({"onboardingSettings": {}})", "verifik-v2/onboarding"},
        {R"({"type": "login", "onboardingSettings": {}})", "verifik-v2/onboarding"},
        {R"({"type": "onboarding", "target": "personal"})", "verifik-v3/personal-onboarding"},
        {R"({"type": "onboarding", "target": "business"})", "verifik-v3/business-onboarding"},
        {R"({"target": "personal", "onboardingSettings": {}})", "verifik-v2/onboarding"},
        {R"({"target": "business", "onboardingSettings": {}})", "verifik-v2/onboarding"},
        {R"({"signUpForm": {}, "onboardingSettings": {}})", "verifik-v3/personal-onboarding"},
        {R"({"signUpForm": {}, "loginSettings": null, "onboardingSettings": null})", "verifik-v3/personal-onboarding"},
        // Steps are a list in the older shape and an object in the newer one.
        {R"({"type": "onboarding", "configuration": {}, "steps": []})", "verifik-v2/steps"},
        {R"({"type": "login", "configuration": {}, "steps": []})", "verifik-v2/steps"},
        {R"({"type": "onboarding", "configuration": {}})", "verifik-v2/steps"},
        {R"({"steps": [{"type": "email"}]})", "verifik-v2/steps"},
        {R"({"steps": {"document": "skip"}})", "verifik-v3/personal-onboarding"},
        // Blocks of several kinds.
        {R"({"loginSettings": {}, "onboardingSettings": {}})", "verifik-v2/login+onboarding"},
        {R"({"type": "onboarding", "loginSettings": {}, "configuration": {}, "steps": []})", "verifik-v2/login+steps"},
        {R"({"onboardingSettings": {}, "configuration": {}})", "verifik-v2/onboarding+steps"},
        {R"({"loginSettings": {}, "onboardingSettings": {}, "steps": []})", "verifik-v2/login+onboarding+steps"},
        // The rest, as long as it says what it is.
        {R"({"type": "smartlink", "linkSettings": {"a": 1}})", "verifik-v2/other"},
        {R"({"type": "aTypeOfTheFuture"})", "verifik-v2/other"},
        {R"({"type": "idScan", "loginSettings": {}, "webhook": null})", "verifik-v2/login"},
        {R"({"type": ""})", ""},
        {R"({"type": 7})", ""},
        {R"({"name": "No type"})", ""},
        {R"({})", ""},
    };
    for (const auto &[text, kind] : table) {
        for (const QJsonValue &version :
            {QJsonValue(QJsonValue::Undefined), QJsonValue(1), QJsonValue(3), QJsonValue("2")}) {
            QJsonObject document = json(text);
            if (!version.isUndefined())
                document.insert(QStringLiteral("version"), version);
            EXPECT_EQ(kindOf(document), kind) << text;
        }
    }
}

TEST(SchemaFindingsV2, RecogniseAnExampleAsOneKindOnly)
{
    for (const ExampleRow &row : exampleTable()) {
        const QJsonObject document = Examples::flow(QStringLiteral("verifik-v2/%1.json").arg(QLatin1String(row.file)));
        int kinds = 0;
        for (const QString &id : catalog().ids())
            kinds += schemaOf(id)->recognises(document) ? 1 : 0;
        EXPECT_EQ(kinds, *row.kind ? 1 : 0) << row.file;
        EXPECT_FALSE(schemaOf(QStringLiteral("verifik-v2/project"))->recognises(document)) << row.file;
    }
}

TEST(SchemaFindingsV2, ShowTheBlocksOfTheOtherShapeAsNotUnderstood)
{
    const QJsonObject document = json(
        R"({"signUpForm": {}, "onboardingSettings": {"steps": {}}, "linkSettings": null, "target": "personal"})");
    const FlowSchemaPtr schema = *catalog().detect(document, QStringLiteral("verifik"));
    EXPECT_THAT(
        schema->unknownPlaces(document), UnorderedElementsAreArray({"/onboardingSettings"_ptr, "/linkSettings"_ptr}));
}

TEST(SchemaFindingsV2, KeepWhatOnlyOtherKindsOfFlowKnow)
{
    const QJsonObject document = json(R"({"_id": "507f1f77bcf86cd799439011", "type": "smartlink", "status": "active",
        "linkSettings": {"expires": 5, "deep": [{"a": null}]}, "datApiSettings": null, "somethingNew": {"b": 1},
        "userFeatures": ["x"], "security": {"_id": "507f1f77bcf86cd799439012", "source": "NONE"}})");
    const FlowSchemaPtr schema = *catalog().detect(document, QStringLiteral("verifik"));
    ProjectFlow flow(schema, document, document);
    EXPECT_THAT(schema->unknownPlaces(document), ElementsAre("/somethingNew"_ptr));
    ASSERT_TRUE(flow.setValue("/security/source"_ptr, QStringLiteral("CSV")));
    EXPECT_EQ(flow.patch(PatchDepth::Block), json(R"({"security": {"source": "CSV"}})"));
    EXPECT_EQ(flow.value("/linkSettings"_ptr), document.value(QStringLiteral("linkSettings")));
    EXPECT_FALSE(flow.hasErrors());
}

TEST(JoinedKinds, ShowTheFieldsSectionsAndRulesOfTheirParts)
{
    const FlowSchemaPtr login = schemaOf(QStringLiteral("verifik-v2/login"));
    const FlowSchemaPtr onboarding = schemaOf(QStringLiteral("verifik-v2/onboarding"));
    const FlowSchemaPtr joined = schemaOf(QStringLiteral("verifik-v2/login+onboarding"));
    EXPECT_EQ(joined->dialect(), QStringLiteral("verifik-v2"));
    EXPECT_EQ(joined->kind(), QStringLiteral("login+onboarding"));
    EXPECT_EQ(joined->title(), QStringLiteral("Login and Onboarding"));
    EXPECT_EQ(joined->resource(), QStringLiteral("project-flows"));
    QStringList sections;
    for (const FieldSection &section : joined->sections())
        sections << section.id;
    EXPECT_EQ(sections.join(QLatin1Char(' ')),
        QStringLiteral("general sign-in face sign-up details form documents liveness access after emails record"));
    for (const FlowSchemaPtr &part : {login, onboarding}) {
        for (const FieldSpec &field : part->fields()) {
            const bool isBlockNow = joined->isBlock(field.pointer);
            EXPECT_NE(joined->field(field.pointer) != nullptr, isBlockNow) << qPrintable(field.pointer.toString());
        }
        for (const SchemaValidator::Rule &rule : part->validator().rules()) {
            const auto copies = std::count_if(joined->validator().rules().begin(), joined->validator().rules().end(),
                [&](const SchemaValidator::Rule &other) { return other.message == rule.message; });
            EXPECT_GE(copies, 1) << qPrintable(rule.message);
        }
    }
    EXPECT_LT(
        joined->validator().rules().size(), login->validator().rules().size() + onboarding->validator().rules().size())
        << "what both parts demand is said once";
}

TEST(JoinedKinds, CheckTheBlocksOfEachPart)
{
    QJsonObject document = Examples::flow(QStringLiteral("verifik-v2/record-login.json"));
    document.insert(QStringLiteral("onboardingSettings"),
        Examples::flow(QStringLiteral("verifik-v2/get-200-onboarding.json"))
            .value(QLatin1String("onboardingSettings")));
    const FlowSchemaPtr schema = *catalog().detect(document, QStringLiteral("verifik"));
    EXPECT_EQ(schema->id(), QStringLiteral("verifik-v2/login+onboarding"));
    EXPECT_THAT(schema->unknownPlaces(document), IsEmpty());
    EXPECT_THAT(findings(document, *schema), IsEmpty());
    ASSERT_TRUE("/loginSettings/livenessMinScore"_ptr.write(document, 0.3));
    ASSERT_TRUE("/onboardingSettings/document/maxAttempts"_ptr.write(document, 2));
    EXPECT_THAT(findings(document, *schema),
        UnorderedElementsAreArray(
            Findings{"error /loginSettings/livenessMinScore", "error /onboardingSettings/document/maxAttempts"}));
    ProjectFlow flow(schema, document, document);
    ASSERT_TRUE(flow.setValue("/onboardingSettings/document/maxAttempts"_ptr, 4));
    EXPECT_EQ(flow.patch(PatchDepth::Leaf), json(R"({"onboardingSettings": {"document": {"maxAttempts": 4}}})"));
}

TEST(JoinedKinds, AreFoundByTheirOneIdOnly)
{
    const FlowSchemaPtr joined = schemaOf(QStringLiteral("verifik-v2/login+onboarding"));
    EXPECT_EQ(joined, schemaOf(QStringLiteral("verifik-v2/login+onboarding"))) << "made once";
    for (const char *id : {"verifik-v2/onboarding+login", "verifik-v2/login+login", "verifik-v2/login+",
             "verifik-v2/+login", "verifik-v2/+", "+", "", "verifik-v2/", "verifik-v2/login+project",
             "verifik-v2/unknown", "verifik-v3/login+personal-onboarding", "login+onboarding", "didit-v3/workflow"}) {
        const Result<FlowSchemaPtr> schema = catalog().schema(QString::fromLatin1(id));
        ASSERT_FALSE(schema) << id;
        EXPECT_EQ(schema.error().kind, ErrorKind::Usage) << id;
    }
    for (const QString &id : catalog().ids())
        EXPECT_FALSE(id.contains(QLatin1Char('+'))) << qPrintable(id);
}

TEST(ProjectSchema, BelongsToProjectsAndIsNoKindOfFlow)
{
    const FlowSchemaPtr schema = schemaOf(QStringLiteral("verifik-v2/project"));
    EXPECT_EQ(schema->resource(), QStringLiteral("projects"));
    EXPECT_FALSE(catalog().ids().contains(schema->id()));
    EXPECT_EQ(catalog().recordIds(), QStringList{schema->id()});
    EXPECT_NE(kindOf(documentedRecord(schema->id())), "verifik-v2/project");
    EXPECT_THAT(schema->unknownPlaces(documentedRecord(schema->id())), IsEmpty());
    for (const char *name : {"name", "allowedCountries", "contactEmail"})
        EXPECT_TRUE(schema->field(JsonPointer({QLatin1String(name)}))->isNeededToCreate) << name;
}

// One edit of a document without problems, and the one finding it brings ("" for none)

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
            "error /whiteList/0/email"},
        EditRow{
            "login", "/whiteList", R"([{"name": "Ana", "countryCode": "+57", "phone": "300"}])", "error /whiteList"},
        EditRow{"login", "/whiteList", R"([{"name": "Ana", "email": "ana@example.com", "phone": "300"}])",
            "error /whiteList"},
        EditRow{"login", "/whiteList", R"([{"name": "Ana", "email": "a@example.com", "countryCode": "+1", "phone": "1"},
            {"name": "Eva", "email": "a@example.com", "countryCode": "+1", "phone": "2"}])",
            "error /whiteList"},
        EditRow{"login", "/whiteList", "{}", "error /whiteList"},
        EditRow{"login", "/whiteList", "[7]", "error /whiteList/0"},
        EditRow{"onboarding", "/whiteList", R"([{"name": "Ana", "phone": "300"}])", "warning /security/source"},
        EditRow{"login", "/replaceList", "true", ""}, EditRow{"login", "/replaceList", "\"yes\"", "error /replaceList"},
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
    EXPECT_EQ(messages,
        (QStringList{QStringLiteral("People to upload, entry 1: Name must not be empty."),
            QStringLiteral("People to upload: someone is listed twice.")}));
}
