#include "models/document/projectflow.h"
#include "resources/resources.h"
#include "schemahelpers.h"
#include "support/documentedfields.h"
#include "support/examples.h"

#include <QSet>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

// How the schemas of the older Verifik shape tell documents apart, what they say about the published examples, and what
// becomes of documents with the blocks of several kinds.

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;
using ::testing::UnorderedElementsAreArray;
using namespace Schemas;

namespace {

struct ExampleRow
{
    const char *file;
    const char *kind; // empty: a body that is no flow
    Findings expected;
};

// The page has "<user_email>" and "<api_endpoint_url>", and a gateway for emails that are off.
const Findings placeholders{
    "warning /security/apiUrl", "warning /whiteList/0/email", "warning /loginSettings/emailGateway"};

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

TEST(SchemaFindingsV2, FindNoErrorsInTheFlowsAndProjectsOfThePracticeProvider)
{
    QSet<QString> kinds;
    for (const QString &file : Resources::files(QStringLiteral("samples/verifik-v2"))) {
        SCOPED_TRACE(qPrintable(file));
        const QJsonObject document = QJsonDocument::fromJson(Resources::text(file)).object();
        const Result<FlowSchemaPtr> schema = catalog().detect(document, QStringLiteral("verifik"));
        ASSERT_TRUE(schema);
        EXPECT_EQ((*schema)->dialect(), QStringLiteral("verifik-v2"));
        kinds.insert((*schema)->kind());
        EXPECT_THAT((*schema)->unknownPlaces(document), IsEmpty());
        EXPECT_THAT(findings(document, **schema), Not(Contains(StartsWith("error"))));
    }
    EXPECT_GE(kinds.size(), 4) << "each kind is worth practising";
    const QJsonArray projects
        = QJsonDocument::fromJson(Resources::text(QStringLiteral("samples/verifik-account/projects.json"))).array();
    EXPECT_FALSE(projects.isEmpty());
    const FlowSchemaPtr schema = schemaOf(QStringLiteral("verifik-v2/project"));
    for (const QJsonValue &project : projects) {
        SCOPED_TRACE(qPrintable(project.toObject().value(QLatin1String("name")).toString()));
        EXPECT_THAT(schema->unknownPlaces(project.toObject()), IsEmpty());
        EXPECT_THAT(findings(project.toObject(), *schema), Not(Contains(StartsWith("error"))));
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
             "verifik-v2/unknown", "verifik-v3/login+personal-onboarding", "login+onboarding", "didit-v3/flow"}) {
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

TEST(SchemaFindingsV2, NameAWrongEntryOfAListAndWhatMayStandThere)
{
    const auto messages = [](const char *kind, const char *list, const QJsonArray &value) {
        QJsonObject document;
        JsonPointer::parse(QString::fromLatin1(list))->write(document, value);
        QStringList found;
        const FlowSchemaPtr schema = schemaOf(QString::fromLatin1(kind));
        for (const Problem &problem :
            schema->validator().checkAt(document, *JsonPointer::parse(QString::fromLatin1(list))))
            found << problem.message;
        return found;
    };
    EXPECT_EQ(messages("verifik-v2/login", "/loginSettings/steps", {"email", "fingerprint"}),
        QStringList{"Sign-in steps must not contain \"fingerprint\". Possible are: Email, Phone, Selfie."});
    EXPECT_EQ(messages("verifik-v2/login", "/allowedCountries", {"Colombia", 7}),
        QStringList{"Allowed countries, entry 2 is not an entry that the documentation allows here."});
}
