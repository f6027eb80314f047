#include "models/schema/flowschema.h"
#include "models/schema/problem.h"
#include "models/schema/schemacatalog.h"
#include "models/schema/schemavalidator.h"
#include "resources/resources.h"
#include "support/examples.h"

#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

// What the shipped schemas say about whole flows: the real examples, the samples, and one row for each rule.

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

FlowSchemaPtr schemaOf(const QString &kind)
{
    const Result<FlowSchemaPtr> schema = catalog().schema(QStringLiteral("verifik-v3/") + kind);
    EXPECT_TRUE(schema) << qPrintable(schema ? QString() : schema.error().toString());
    return schema ? *schema : nullptr;
}

//! The flow inside an answer: the body itself, what its `data` holds, or the first of a list.
QJsonObject flowIn(const QJsonObject &body)
{
    const QJsonValue data = body.value(QLatin1String("data"));
    return data.isObject() ? data.toObject() : data.isArray() ? data.toArray().first().toObject() : body;
}

QJsonObject example(const char *name)
{
    return flowIn(Examples::object(QStringLiteral("verifik-v3/%1.json").arg(QLatin1String(name))));
}

QString kindOf(const QJsonObject &document)
{
    const Result<FlowSchemaPtr> schema = catalog().detect(document, QStringLiteral("verifik"));
    return schema ? (*schema)->kind() : QString();
}

//! Findings as "error /place", so that a table can list them.
Findings findings(const QJsonObject &document)
{
    Findings found;
    for (const Problem &problem : schemaOf(kindOf(document))->validator().checkAll(document)) {
        const char *severity = problem.severity == Severity::Error ? "error " : "warning ";
        found.push_back(severity + problem.pointer.toString().toStdString());
        EXPECT_TRUE(problem.message.front().isUpper() && problem.message.endsWith(QLatin1Char('.')))
            << qPrintable(problem.message);
        EXPECT_FALSE(
            problem.message.contains(problem.pointer.toString()) || problem.message.contains(QLatin1String("JSON")))
            << qPrintable(problem.message);
    }
    return found;
}

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().first();
}

const char *const scan = "warning /documents/verificationMethods/0";
const char *const upload = "warning /documents/verificationMethods/1";
const char *const noContact = "warning /signUpForm/email";
const char *const noRedirect = "warning /integrations/redirectUrl";
const char *const noTemplate = "warning /documents/documentTypes/0/configurations/0";

struct ExampleRow
{
    const char *file;
    const char *kind; // empty: an answer that is no flow
    Findings expected;
};

// Every example of the folder; the test below sees to it.
const std::vector<ExampleRow> &exampleTable()
{
    static const std::vector<ExampleRow> table{
        {"record-kyc-full", "personal-onboarding", {scan, upload}},
        {"list-200", "personal-onboarding", {scan, upload}},
        {"put-200", "personal-onboarding", {noTemplate}},
        {"record-out-of-range", "personal-onboarding",
            {"error /liveness/attemptLimit", "error /liveness/minScore", "error /liveness/searchMinScore",
                "warning /signUpForm/fullName", scan, upload}},
        {"record-unknown-keys", "personal-onboarding", {"error /integrations/source", scan, upload}},
        {"record-business-skeleton", "business-onboarding",
            {"warning /representatives/documents/verificationMethods/0",
                "warning /representatives/documents/verificationMethods/1"}},
        {"record-login-default", "login", {"warning /loginSettings/email", noRedirect}},
        // A partial body is checked as if it were a whole flow.
        {"put-body-complete", "personal-onboarding", {noTemplate, "warning /liveness/searchMinScore"}},
        {"put-body-documents", "personal-onboarding",
            {noTemplate, "warning /documents/documentTypes/0/configurations/1", noContact, noRedirect}},
        {"put-body-documents-sparse", "personal-onboarding", {noTemplate, noContact, noRedirect}},
        {"put-body-integrations", "personal-onboarding", {noContact}},
        {"put-body-integrations-no-webhook", "personal-onboarding", {noContact}},
        {"put-body-liveness", "personal-onboarding", {noContact, noRedirect}},
        {"put-body-signUpForm", "personal-onboarding", {noRedirect}},
        {"put-body-steps", "personal-onboarding",
            {"error /documents/verificationMethods", "error /documents/documentTypes", noContact, noRedirect}},
        {"delete-200", "personal-onboarding", {"error /status", noContact, noRedirect}},
        {"delete-409-active-users", "", {}},
        {"error-429", "", {}},
        {"error-es-envelope", "", {}},
        {"project-put-activate", "", {}},
        {"project-put-documents-step", "", {}},
        {"put-400-bad-request", "", {}},
        {"put-401-forbidden-code", "", {}},
        {"put-403-forbidden", "", {}},
        {"put-404-not-found", "", {}},
        {"put-409-active-users", "", {}},
        {"put-422-validation-details", "", {}},
    };
    return table;
}

struct SampleRow
{
    const char *file;
    const char *kind;
    const char *status;
    Findings expected;
};

const std::vector<SampleRow> &sampleTable()
{
    static const std::vector<SampleRow> table{
        {"brazil", "personal-onboarding", "paused", {}},
        {"colombia", "personal-onboarding", "active", {}},
        {"mexico", "personal-onboarding", "draft", {noRedirect, "warning /liveness/searchMinScore"}},
        {"panama-business", "business-onboarding", "draft", {}},
        {"spain", "personal-onboarding", "active", {scan}},
        {"united-states", "personal-onboarding", "active", {"error /liveness/searchMinScore"}},
    };
    return table;
}

QJsonObject sample(const char *name)
{
    return QJsonDocument::fromJson(
        Resources::text(QStringLiteral("samples/verifik-v3/%1.json").arg(QLatin1String(name))))
        .object();
}

//! One edit of a flow without problems, and the one finding it brings ("" for none).
struct EditRow
{
    const char *base; // sample
    const char *pointer;
    const char *value; // JSON; empty removes the field
    const char *finding;
};

void PrintTo(const EditRow &row, std::ostream *out)
{
    *out << row.base << ' ' << row.pointer << " = " << row.value;
}

class EditOfAGoodFlow : public ::testing::TestWithParam<EditRow>
{
};

} // namespace

TEST(SchemaFindings, KnowEveryExampleAndReportExactlyWhatIsWrongWithIt)
{
    QStringList listed;
    for (const ExampleRow &row : exampleTable()) {
        SCOPED_TRACE(row.file);
        listed << QStringLiteral("verifik-v3/%1.json").arg(QLatin1String(row.file));
        const QJsonObject document = example(row.file);
        EXPECT_EQ(kindOf(document), QLatin1String(row.kind));
        if (!kindOf(document).isEmpty()) {
            EXPECT_THAT(findings(document), UnorderedElementsAreArray(row.expected));
        }
    }
    listed.sort();
    EXPECT_EQ(listed, Examples::files(QStringLiteral("verifik-v3")));
}

TEST(SchemaFindings, FindTheUnknownKeysOfAnExampleAndOnlyThose)
{
    const auto unknown = [](const QJsonObject &document) {
        QStringList places;
        for (const JsonPointer &pointer : schemaOf(kindOf(document))->unknownPlaces(document))
            places << pointer.toString();
        return places.join(QLatin1Char(' '));
    };
    EXPECT_EQ(unknown(example("record-unknown-keys")), QStringLiteral("/documents/futureKey /experimental"));
    EXPECT_EQ(unknown(example("record-kyc-full")), QString());
    EXPECT_EQ(unknown(example("record-business-skeleton")), QString());
    EXPECT_EQ(unknown(example("record-login-default")), QString());
    EXPECT_EQ(unknown(sample("spain")), QStringLiteral("/documents/chipReading /retentionMonths"));
}

TEST(SchemaFindings, ChooseTheKindByTheBlocksAndNeverByTheVersion)
{
    for (const char *name : {"record-kyc-full", "record-business-skeleton", "record-login-default"}) {
        QJsonObject document = example(name);
        const QString kind = kindOf(document);
        for (const QJsonValue &version :
            {QJsonValue(1), QJsonValue(99), QJsonValue("3"), QJsonValue(QJsonValue::Undefined)}) {
            ASSERT_TRUE("/version"_ptr.write(document, version));
            EXPECT_EQ(kindOf(document), kind) << name;
        }
    }
    EXPECT_EQ(kindOf({{"type", "login"}}), QStringLiteral("login"));
    EXPECT_EQ(kindOf({{"loginSettings", QJsonObject()}}), QStringLiteral("login"));
    EXPECT_EQ(kindOf({{"target", "business"}}), QStringLiteral("business-onboarding"));
    EXPECT_EQ(kindOf({{"representatives", QJsonObject()}, {"signUpForm", QJsonObject()}}),
        QStringLiteral("business-onboarding"));
    EXPECT_EQ(kindOf({{"target", "personal"}}), QStringLiteral("personal-onboarding"));
    EXPECT_EQ(kindOf({{"liveness", QJsonObject()}, {"loginSettings", QJsonValue::Null}}),
        QStringLiteral("personal-onboarding"));
    EXPECT_EQ(kindOf({{"version", 3}}), QString());
    EXPECT_EQ(kindOf({{"type", "onboarding"}, {"steps", QJsonArray()}}), QStringLiteral("steps"))
        << "the older shape has a list of steps";
}

TEST(SchemaFindings, RecogniseAFlowAsOneKindOnly)
{
    for (const char *name : {"record-kyc-full", "record-business-skeleton", "record-login-default"}) {
        int kinds = 0;
        for (const QString &id : catalog().ids())
            kinds += (*catalog().schema(id))->recognises(example(name)) ? 1 : 0;
        EXPECT_EQ(kinds, 1) << name;
    }
}

TEST(Samples, AreTheSixFlowsOfThePracticeProvider)
{
    QStringList expected;
    QMap<QString, int> statuses;
    QSet<QString> ids;
    for (const SampleRow &row : sampleTable()) {
        SCOPED_TRACE(row.file);
        expected << QStringLiteral("samples/verifik-v3/%1.json").arg(QLatin1String(row.file));
        const QJsonObject flow = sample(row.file);
        EXPECT_EQ(kindOf(flow), QLatin1String(row.kind));
        EXPECT_EQ(flow.value(QLatin1String("status")), QJsonValue(row.status));
        EXPECT_THAT(findings(flow), UnorderedElementsAreArray(row.expected));
        statuses[QLatin1String(row.status)] += 1;
        ids.insert(flow.value(QLatin1String("_id")).toString());
        EXPECT_EQ(flow.value(QLatin1String("version")), QJsonValue(3));
        for (const char *name : {"_id", "client", "project"}) {
            const QString id = flow.value(QLatin1String(name)).toString();
            EXPECT_EQ(id.size(), 24) << name;
            EXPECT_TRUE(std::all_of(id.begin(), id.end(), [](QChar c) {
                return c.isDigit() || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
            })) << name;
        }
        EXPECT_FALSE(flow.value(QLatin1String("name")).toString().isEmpty());
        EXPECT_FALSE(flow.value(QLatin1String("description")).toString().isEmpty());
        EXPECT_LT(flow.value(QLatin1String("createdAt")).toString(), flow.value(QLatin1String("updatedAt")).toString());
    }
    EXPECT_EQ(Resources::files(QStringLiteral("samples/verifik-v3")), expected);
    EXPECT_EQ(ids.size(), 6);
    EXPECT_EQ(statuses.size(), 3) << "a draft, an active and a paused flow are needed";
}

TEST_P(EditOfAGoodFlow, BringsExactlyItsOwnFinding)
{
    const EditRow row = GetParam();
    QJsonObject document = sample(row.base);
    const QString kind = kindOf(document);
    const JsonPointer pointer = JsonPointer::parse(QString::fromLatin1(row.pointer)).value();
    ASSERT_TRUE(pointer.write(document, *row.value ? json(row.value) : QJsonValue(QJsonValue::Undefined)));
    ASSERT_EQ(kindOf(document), kind);
    if (*row.finding) {
        EXPECT_THAT(findings(document), ElementsAre(row.finding));
    } else {
        EXPECT_THAT(findings(document), IsEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(RequiredWhen, EditOfAGoodFlow,
    ::testing::Values(
        EditRow{"colombia", "/documents/verificationMethods", "[]", "error /documents/verificationMethods"},
        EditRow{"colombia", "/documents/verificationMethods", "", "error /documents/verificationMethods"},
        EditRow{"colombia", "/documents/documentTypes", "[]", "error /documents/documentTypes"},
        EditRow{"colombia", "/documents/documentTypes", "", "error /documents/documentTypes"},
        EditRow{"brazil", "/integrations/apiUrl", "\"\"", "error /integrations/apiUrl"},
        EditRow{"brazil", "/integrations/apiUrl", "", "error /integrations/apiUrl"},
        EditRow{"brazil", "/integrations/apiTestType", "", "error /integrations/apiTestType"},
        EditRow{"brazil", "/integrations/apiTestValue", "\"\"", "error /integrations/apiTestValue"},
        EditRow{"brazil", "/integrations/apiTestValue", "", "error /integrations/apiTestValue"}));

INSTANTIATE_TEST_SUITE_P(Limits, EditOfAGoodFlow,
    ::testing::Values(EditRow{"colombia", "/documents/attemptLimit", "0", "error /documents/attemptLimit"},
        EditRow{"colombia", "/documents/attemptLimit", "6", "error /documents/attemptLimit"},
        EditRow{"colombia", "/documents/attemptLimit", "2.5", "error /documents/attemptLimit"},
        EditRow{"colombia", "/documents/attemptLimit", "\"3\"", "error /documents/attemptLimit"},
        EditRow{"colombia", "/liveness/minScore", "0.51", "error /liveness/minScore"},
        EditRow{"colombia", "/liveness/minScore", "0.52", ""}, EditRow{"colombia", "/liveness/minScore", "0.9", ""},
        EditRow{"colombia", "/liveness/searchMinScore", "0.96", "error /liveness/searchMinScore"},
        EditRow{"colombia", "/liveness/searchMinScore", "0.8", "warning /liveness/searchMinScore"},
        EditRow{"colombia", "/liveness/searchMinScore", "0.81", ""},
        EditRow{"colombia", "/liveness/compareMinScore", "0.6", "warning /liveness/compareMinScore"},
        EditRow{"colombia", "/liveness/compareMinScore", "0.95", ""},
        EditRow{"colombia", "/integrations/redirectUrl", "\"meridiano.example\"", "error /integrations/redirectUrl"},
        EditRow{
            "colombia", "/integrations/redirectUrl", "\"ftp://meridiano.example\"", "error /integrations/redirectUrl"},
        EditRow{"colombia", "/version", "2", "warning /version"},
        EditRow{"panama-business", "/business/attemptLimit", "6", "error /business/attemptLimit"},
        EditRow{
            "panama-business", "/representatives/liveness/minScore", "0.5", "error /representatives/liveness/minScore"},
        EditRow{"panama-business", "/representatives/minRepresentatives", "0",
            "warning /representatives/minRepresentatives"},
        EditRow{"panama-business", "/representatives/maxRepresentatives", "11",
            "warning /representatives/maxRepresentatives"}));

INSTANTIATE_TEST_SUITE_P(DashboardRules, EditOfAGoodFlow,
    ::testing::Values(EditRow{"colombia", "/signUpForm/fullName", "false", "warning /signUpForm/fullName"},
        EditRow{"colombia", "/signUpForm/email", "false", ""}, // the phone number is left
        EditRow{"colombia", "/signUpForm/emailGateway", "\"none\"", "warning /signUpForm/emailGateway"},
        EditRow{"colombia", "/signUpForm/emailGateway", "", "warning /signUpForm/emailGateway"},
        EditRow{"colombia", "/signUpForm/phoneGateway", "\"none\"", "warning /signUpForm/phoneGateway"},
        EditRow{"colombia", "/signUpForm/phoneGateway", "", ""}, // its default is a code by SMS
        EditRow{"colombia", "/signUpForm/additionalFields", "[]", "warning /signUpForm/additionalFields"},
        EditRow{"colombia", "/documents/criminalHistoryVerification", "false", ""}, // the other check is left
        EditRow{
            "mexico", "/integrations/redirectUrl", "\"https://meridiano.example\"", "warning /liveness/searchMinScore"},
        EditRow{"brazil", "/integrations/source", "\"CSV\"", "warning /integrations/source"},
        EditRow{"brazil", "/integrations/strategy", "\"none\"", "warning /integrations/strategy"},
        EditRow{"brazil", "/documents/informationVerification", "false", "warning /documents/screening"},
        EditRow{"colombia", "/integrations/redirectUrl", "", noRedirect},
        EditRow{"colombia", "/documents/documentTypes/0/configurations/0/documentTemplates", "[]", noTemplate},
        EditRow{"colombia", "/documents/documentTypes/1/configurations/1/active", "false",
            "warning /documents/documentTypes/1"},
        EditRow{"panama-business", "/signUpForm/email", "false", noContact},
        EditRow{"panama-business", "/business/informationVerification", "false", "warning /business/screening"},
        EditRow{"panama-business", "/representatives/information/emailGateway", "\"none\"",
            "warning /representatives/information/emailGateway"}));

INSTANTIATE_TEST_SUITE_P(Tolerance, EditOfAGoodFlow,
    ::testing::Values(EditRow{"colombia", "/documents/verificationMethods", "[\"SCAN_PROMPT\", \"upload\"]", upload},
        EditRow{"colombia", "/documents/verificationMethods", "[\"SCAN_FUTURE\"]",
            "error /documents/verificationMethods/0"},
        EditRow{
            "colombia", "/signUpForm/additionalFields", "[\"gender\", \"country\"]", ""}, // the dashboard's own shape
        EditRow{"colombia", "/signUpForm/additionalFields/0", "true", "error /signUpForm/additionalFields/0"},
        EditRow{"colombia", "/integrations/webhook", "null", ""},
        EditRow{"colombia", "/integrations/webhook", "{\"_id\": \"65f1a58cc4a19e0012d4c201\"}", ""},
        EditRow{"colombia", "/integrations/webhook", "7", "error /integrations/webhook"},
        EditRow{"colombia", "/project", "{\"_id\": \"65f1a3e8c4a19e0012d4b101\", \"name\": \"Retail\"}", ""},
        EditRow{"colombia", "/signUpForm/future", "{\"deep\": [1]}", ""},
        EditRow{"colombia", "/documents/documentTypes/0/country", "\"World\"",
            "error /documents/documentTypes"})); // listed twice

TEST(SchemaFindings, AskSignInFlowsForAWayInAndForWhatItNeeds)
{
    QJsonObject flow = example("record-login-default");
    ASSERT_TRUE("/integrations/redirectUrl"_ptr.write(flow, "https://example.com"));
    ASSERT_TRUE("/loginSettings/phone"_ptr.write(flow, true));
    EXPECT_THAT(findings(flow), ElementsAre("warning /loginSettings/phoneGateway"));
    ASSERT_TRUE("/loginSettings/phoneGateway"_ptr.write(flow, "both"));
    EXPECT_THAT(findings(flow), IsEmpty());
    ASSERT_TRUE("/loginSettings/emailGateway"_ptr.write(flow, "mailgun"));
    EXPECT_THAT(findings(flow), ElementsAre("warning /loginSettings/emailGateway"));
    ASSERT_TRUE("/loginSettings/email"_ptr.write(flow, true));
    EXPECT_THAT(findings(flow), IsEmpty());
    ASSERT_TRUE("/security/source"_ptr.write(flow, "SMART_ENROLL"));
    EXPECT_THAT(findings(flow), IsEmpty());
    ASSERT_TRUE("/security/source"_ptr.write(flow, "API"));
    EXPECT_THAT(
        findings(flow), UnorderedElementsAreArray(Findings{"error /security/apiUrl", "error /security/apiTestValue"}));
    ASSERT_TRUE("/security/source"_ptr.write(flow, QJsonValue::Null));
    ASSERT_TRUE("/security/strategy"_ptr.write(flow, "none"));
    EXPECT_THAT(findings(flow), ElementsAre("warning /security/strategy"));
    ASSERT_TRUE("/security/strategy"_ptr.write(flow, "whitelist"));
    ASSERT_TRUE("/loginSettings/livenessMinScore"_ptr.write(flow, 0.9));
    EXPECT_THAT(findings(flow), ElementsAre("warning /loginSettings/livenessMinScore"));
    ASSERT_TRUE("/loginSettings/livenessMinScore"_ptr.write(flow, 0.91));
    EXPECT_THAT(findings(flow), ElementsAre("error /loginSettings/livenessMinScore"));
}

TEST(SchemaFindings, SayTheDocumentedRangesInAPlainSentence)
{
    QStringList messages;
    for (const Problem &problem :
        schemaOf(QStringLiteral("personal-onboarding"))->validator().checkAll(example("record-out-of-range"))) {
        if (problem.severity == Severity::Error)
            messages << problem.message;
    }
    messages.sort();
    EXPECT_EQ(messages,
        (QStringList{QStringLiteral("Liveness attempts allowed must be between 1 and 5."),
            QStringLiteral("Minimum liveness score must be between 0.52 and 0.90."),
            QStringLiteral("Minimum search score must be between 0.70 and 0.95.")}));
}

TEST(Countries, ListTheWorldFirstAndEveryNameOnce)
{
    const QJsonArray countries
        = QJsonDocument::fromJson(Resources::text(QStringLiteral("schemas/countries.json"))).array();
    QStringList names;
    for (const QJsonValue &name : countries)
        names << name.toString();
    ASSERT_GE(names.size(), 190);
    EXPECT_EQ(names.takeFirst(), QStringLiteral("World"));
    EXPECT_EQ(names.removeDuplicates(), 0);
    QStringList sorted = names;
    sorted.sort();
    EXPECT_EQ(names, sorted);
    for (const char *name : {"Colombia", "Mexico", "Brazil", "Spain", "United States", "Panama", "Puerto Rico"})
        EXPECT_TRUE(names.contains(QLatin1String(name))) << name;
}
