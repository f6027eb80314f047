#include "models/schema/flowschema.h"
#include "models/schema/problem.h"
#include "models/schema/schemacatalog.h"
#include "models/schema/schemavalidator.h"
#include "resources/resources.h"
#include "support/documentedfields.h"
#include "support/examples.h"

#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

using ::testing::IsEmpty;

namespace {

const QString personalId = QStringLiteral("verifik-v3/personal-onboarding");
const QString businessId = QStringLiteral("verifik-v3/business-onboarding");
const QString loginId = QStringLiteral("verifik-v3/login");

FlowSchemaPtr schemaOf(const QString &id)
{
    static const SchemaCatalog catalog;
    const Result<FlowSchemaPtr> schema = catalog.schema(id);
    EXPECT_TRUE(schema) << qPrintable(schema ? QString() : schema.error().toString());
    return schema ? *schema : nullptr;
}

QString idOf(const QJsonObject &document)
{
    const Result<FlowSchemaPtr> schema = SchemaCatalog().detect(document, QStringLiteral("verifik"));
    return schema ? (*schema)->id() : QString();
}

//! Calls `visit` for every field, and for the members of every list's entries.
void forEachField(const std::vector<FieldSpec> &fields, const std::function<void(const FieldSpec &)> &visit)
{
    for (const FieldSpec &field : fields) {
        visit(field);
        forEachField(field.itemFields, visit);
    }
}

bool isSentence(const QString &text)
{
    return text.size() > 8 && text.front().isUpper() && text.endsWith(QLatin1Char('.'))
        && !text.contains(QLatin1Char('!'));
}

class SchemaFile : public ::testing::TestWithParam<QString>
{
protected:
    FlowSchemaPtr schema = schemaOf(GetParam());
};

//! Those of the newer shape, which takes less in an update than the older one.
class NewerSchemaFile : public SchemaFile
{
};

bool isV3(const QString &id)
{
    return id.startsWith(QLatin1String("verifik-v3/"));
}

//! Those with a published table of their fields.
class DocumentedTable : public SchemaFile
{
protected:
    const std::vector<DocumentedField> &fields = documentedFields(GetParam());
};

std::string nameOf(const ::testing::TestParamInfo<QString> &info)
{
    QString name;
    for (const QChar letter : info.param)
        name += letter.isLetterOrNumber() ? letter : QLatin1Char('_');
    return name.toStdString();
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Shipped, SchemaFile,
    ::testing::Values(personalId, businessId, loginId, QStringLiteral("verifik-v2/login"),
        QStringLiteral("verifik-v2/onboarding"), QStringLiteral("verifik-v2/steps"), QStringLiteral("verifik-v2/other"),
        QStringLiteral("verifik-v2/project"), QStringLiteral("verifik-v2/login+onboarding"),
        QStringLiteral("verifik-v2/login+onboarding+steps")),
    nameOf);
INSTANTIATE_TEST_SUITE_P(Published, DocumentedTable, ::testing::ValuesIn(documentedKinds()), nameOf);
INSTANTIATE_TEST_SUITE_P(Shipped, NewerSchemaFile, ::testing::Values(personalId, businessId, loginId), nameOf);

TEST(SchemaFiles, EachShippedFileBelongsToOneKnownKind)
{
    QStringList expected{QStringLiteral("schemas/countries.json")};
    const SchemaCatalog catalog;
    for (const QString &id : catalog.ids() + catalog.recordIds() + catalog.partIds())
        expected << QStringLiteral("schemas/%1.schema.json").arg(id);
    expected.sort();
    EXPECT_EQ(Resources::files(QStringLiteral("schemas")), expected);
}

TEST_P(SchemaFile, NamesItselfAsItsFileDoes)
{
    EXPECT_EQ(schema->id(), GetParam());
    EXPECT_FALSE(schema->title().isEmpty());
}

TEST_P(SchemaFile, GivesEverySectionATitleAHelpTextAndSomethingToShow)
{
    QSet<QString> ids;
    for (const FieldSection &section : schema->sections()) {
        EXPECT_FALSE(ids.contains(section.id)) << qPrintable(section.id);
        ids.insert(section.id);
        EXPECT_FALSE(section.title.isEmpty()) << qPrintable(section.id);
        EXPECT_TRUE(isSentence(section.help)) << qPrintable(section.id);
        EXPECT_TRUE(std::any_of(schema->fields().begin(), schema->fields().end(), [&](const FieldSpec &field) {
            return field.section == section.id;
        })) << qPrintable(section.id);
    }
}

TEST_P(SchemaFile, GivesEveryFieldALabelAndAHelpText)
{
    forEachField(schema->fields(), [](const FieldSpec &field) {
        SCOPED_TRACE(qPrintable(field.pointer.toString()));
        ASSERT_FALSE(field.label.isEmpty());
        EXPECT_TRUE(field.label.front().isUpper());
        EXPECT_FALSE(field.label.endsWith(QLatin1Char(':')) || field.label.endsWith(QLatin1Char('.')));
        EXPECT_TRUE(isSentence(field.help)) << qPrintable(field.help);
    });
}

TEST_P(SchemaFile, GivesEveryFieldItsOwnPlaceInItsSection)
{
    QMap<std::pair<QString, int>, QString> taken;
    for (const FieldSpec &field : schema->fields()) {
        const std::pair place(field.section, field.order);
        EXPECT_FALSE(taken.contains(place))
            << qPrintable(field.pointer.toString()) << " and " << qPrintable(taken.value(place));
        taken.insert(place, field.pointer.toString());
    }
    forEachField(schema->fields(), [](const FieldSpec &field) {
        QSet<int> orders;
        for (const FieldSpec &member : field.itemFields)
            orders.insert(member.order);
        EXPECT_EQ(orders.size(), static_cast<qsizetype>(field.itemFields.size()))
            << qPrintable(field.pointer.toString());
    });
}

TEST_P(SchemaFile, GivesNoTwoFieldsTheSameLabel)
{
    // The list of changes names a field by its label alone.
    QSet<QString> seen;
    for (const FieldSpec &field : schema->fields()) {
        EXPECT_FALSE(seen.contains(field.label)) << qPrintable(field.label);
        seen.insert(field.label);
    }
}

TEST_P(SchemaFile, NamesEveryListedValueForPeople)
{
    // On the file itself: the parser would stand in for a missing label with the value.
    int lists = 0;
    const std::function<void(const QJsonObject &, const QString &)> walk
        = [&](const QJsonObject &json, const QString &place) {
              const QJsonObject labels = json.value(QLatin1String("x-enum-labels")).toObject();
              const QJsonArray values = json.value(QLatin1String("enum")).toArray();
              lists += values.isEmpty() ? 0 : 1;
              qsizetype named = 0;
              for (const QJsonValue &value : values) {
                  named += value.isString() ? 1 : 0;
                  EXPECT_TRUE(value.isNull() || !labels.value(value.toString()).toString().isEmpty())
                      << qPrintable(place + QLatin1Char(' ') + value.toString());
              }
              EXPECT_EQ(labels.size(), named) << "labels for values that are not listed at " << qPrintable(place);
              for (const QJsonValue &value : json.value(QLatin1String("x-enum-undocumented")).toArray())
                  EXPECT_TRUE(values.contains(value)) << qPrintable(place + QLatin1Char(' ') + value.toString());
              const QJsonObject properties = json.value(QLatin1String("properties")).toObject();
              for (auto it = properties.begin(); it != properties.end(); ++it)
                  walk(it.value().toObject(), place + QLatin1Char('/') + it.key());
              if (json.contains(QLatin1String("items")))
                  walk(json.value(QLatin1String("items")).toObject(), place + QStringLiteral("/*"));
          };
    walk(schema->json(), QString());
    EXPECT_GT(lists, 2);
}

TEST_P(SchemaFile, BuildsRulesOnlyOnFieldsThatExist)
{
    ASSERT_FALSE(schema->validator().rules().empty());
    for (const SchemaValidator::Rule &rule : schema->validator().rules()) {
        SCOPED_TRACE(qPrintable(rule.message));
        EXPECT_TRUE(isSentence(rule.message));
        EXPECT_NE(schema->field(rule.target), nullptr) << qPrintable(rule.target.toString());
        EXPECT_THAT(rule.looksAt, ::testing::Not(IsEmpty()));
        for (const JsonPointer &pointer : rule.looksAt)
            EXPECT_NE(schema->field(pointer), nullptr) << qPrintable(pointer.toString());
        for (const JsonPointer &pointer : rule.shows)
            EXPECT_NE(schema->field(pointer), nullptr) << qPrintable(pointer.toString());
    }
}

TEST_P(SchemaFile, ExplainsEveryDashboardLimitAndKeepsItInsideTheDocumentedOne)
{
    forEachField(schema->fields(), [](const FieldSpec &field) {
        if (!field.warnMinimum && !field.warnMaximum)
            return;
        SCOPED_TRACE(qPrintable(field.pointer.toString()));
        EXPECT_TRUE(isSentence(field.warning));
        if (field.minimum && field.warnMinimum) {
            EXPECT_GT(*field.warnMinimum, *field.minimum);
        }
        if (field.maximum && field.warnMaximum) {
            EXPECT_LT(*field.warnMaximum, *field.maximum);
        }
    });
}

TEST_P(SchemaFile, LetsScoresMoveInHundredths)
{
    int scores = 0;
    forEachField(schema->fields(), [&](const FieldSpec &field) {
        if (field.widget != FieldWidget::Score)
            return;
        ++scores;
        EXPECT_EQ(field.step, 0.01) << qPrintable(field.pointer.toString());
        EXPECT_EQ(field.decimals, 2) << qPrintable(field.pointer.toString());
        EXPECT_EQ(field.stronger, QStringLiteral("higher")) << qPrintable(field.pointer.toString());
        EXPECT_TRUE(field.minimum || field.warnMinimum) << qPrintable(field.pointer.toString());
    });
    const bool hasFaces = GetParam().contains(QLatin1String("login")) || GetParam().contains(QLatin1String("onboard"));
    EXPECT_EQ(scores >= 2, hasFaces);
}

TEST_P(SchemaFile, SaysWhichWayIsStricterInWordsThatFitTheField)
{
    forEachField(schema->fields(), [](const FieldSpec &field) {
        SCOPED_TRACE(qPrintable(field.pointer.toString()));
        if (field.stronger == QLatin1String("true") || field.stronger == QLatin1String("false")) {
            EXPECT_EQ(field.widget, FieldWidget::Toggle);
        } else if (field.stronger == QLatin1String("order")) {
            EXPECT_GE(field.choices.size(), 2U);
        } else if (field.stronger == QLatin1String("higher") || field.stronger == QLatin1String("lower")) {
            EXPECT_TRUE(field.widget == FieldWidget::Score || field.widget == FieldWidget::Number);
        } else {
            EXPECT_TRUE(field.stronger.isEmpty());
        }
    });
}

TEST_P(SchemaFile, KeepsTheProvidersOwnFieldsReadOnly)
{
    for (const char *name : {"_id", "client", "createdAt", "updatedAt", "__v"}) {
        const FieldSpec *field = schema->field(JsonPointer({QString::fromLatin1(name)}));
        ASSERT_NE(field, nullptr) << name;
        EXPECT_TRUE(field->isReadOnly) << name;
        EXPECT_EQ(field->widget, FieldWidget::ReadOnly) << name;
    }
}

TEST_P(NewerSchemaFile, KnowsWhatTheProviderStoresTwiceAndTakesOnlyOnce)
{
    for (const char *name : {"redirectUrl", "webhookUrl"}) {
        const FieldSpec *field = schema->field(JsonPointer({QString::fromLatin1(name)}));
        ASSERT_NE(field, nullptr) << name;
        EXPECT_TRUE(field->isReadOnly) << name;
    }
    for (const char *name : {"name", "description", "project"}) {
        const FieldSpec *field = schema->field(JsonPointer({QString::fromLatin1(name)}));
        ASSERT_NE(field, nullptr) << name;
        EXPECT_TRUE(field->isCreateOnly) << name;
        EXPECT_FALSE(field->isReadOnly) << name;
    }
}

TEST_P(SchemaFile, MarksPersonalDataAndNothingElse)
{
    QSet<QString> sensitive;
    for (const FieldSpec &field : schema->fields()) {
        if (field.isSensitive)
            sensitive.insert(field.pointer.last());
    }
    QSet<QString> expected{QStringLiteral("apiTestValue")};
    if (GetParam() == QLatin1String("verifik-v2/project"))
        expected = {QStringLiteral("demoOTP")};
    else if (GetParam() == QLatin1String("verifik-v2/steps"))
        expected.clear();
    else if (!isV3(GetParam()))
        expected.insert(QStringLiteral("whiteList"));
    EXPECT_EQ(sensitive, expected);
    // A list of personal data has no member that is not.
    forEachField(schema->fields(), [](const FieldSpec &field) {
        for (const FieldSpec &member : field.itemFields)
            EXPECT_EQ(member.isSensitive, field.isSensitive) << qPrintable(member.pointer.toString());
    });
}

TEST_P(SchemaFile, StartsANewFlowOfItsOwnKindWithoutErrors)
{
    QJsonObject fresh = schema->defaults();
    if (schema->kind() == QLatin1String("other"))
        fresh.insert(QStringLiteral("type"), QStringLiteral("smartlink")); // it has no type of its own
    if (schema->resource() == QLatin1String("project-flows")) {
        EXPECT_EQ(idOf(fresh), GetParam());
    }
    const bool needsCountries = schema->kind() == QLatin1String("project"); // only a person can choose them
    if (needsCountries)
        fresh.insert(QStringLiteral("allowedCountries"), QJsonArray{QStringLiteral("All")});
    for (const Problem &problem : schema->validator().checkAll(fresh))
        EXPECT_EQ(problem.severity, Severity::Warning) << qPrintable(problem.message);
    EXPECT_THAT(schema->unknownPlaces(fresh), IsEmpty());
}

// The documented page, row by row

TEST_P(DocumentedTable, IsAllInTheSchemaWithItsDefaultsValuesAndRanges)
{
    for (const DocumentedField &row : fields) {
        SCOPED_TRACE(qPrintable(row.pointer.toString()));
        const FieldSpec *field = schema->field(row.pointer);
        ASSERT_NE(field, nullptr);
        EXPECT_FALSE(field->isReadOnly);
        EXPECT_FALSE(field->isCreateOnly);
        EXPECT_FALSE(field->isUndocumented);
        if (!row.defaultValue.isUndefined()) {
            EXPECT_EQ(field->defaultValue, row.defaultValue);
        }
        EXPECT_EQ(field->minimum, row.minimum);
        EXPECT_EQ(field->maximum, row.maximum);
        QStringList documented;
        for (const FieldChoice &choice : field->choices) {
            if (!choice.isUndocumented)
                documented << choice.value;
        }
        EXPECT_EQ(
            QSet<QString>(documented.begin(), documented.end()), QSet<QString>(row.values.begin(), row.values.end()));
    }
}

TEST(DocumentedFields, GiveANewFlowExactlyTheDocumentedDefaults)
{
    QJsonObject expected;
    for (const DocumentedField &row : documentedFields()) {
        if (!row.defaultValue.isUndefined()) {
            ASSERT_TRUE(row.pointer.write(expected, row.defaultValue));
        }
    }
    // Without a default in the tables, but with one value that the page allows; 3 is the format version of its answers.
    expected.insert(QStringLiteral("target"), QStringLiteral("personal"));
    expected.insert(QStringLiteral("type"), QStringLiteral("onboarding"));
    expected.insert(QStringLiteral("version"), 3);
    EXPECT_EQ(schemaOf(personalId)->defaults(), expected);
}

TEST_P(DocumentedTable, AcceptsEveryDocumentedValueAndBothEndsOfEveryRange)
{
    const QJsonObject base = documentedRecord(GetParam());
    const auto errorsWith = [&](const JsonPointer &pointer, const QJsonValue &value) {
        QJsonObject document = base;
        EXPECT_TRUE(pointer.write(document, value));
        QStringList errors;
        for (const Problem &problem : schema->validator().checkAt(document, pointer)) {
            if (problem.severity == Severity::Error)
                errors << problem.message;
        }
        return errors;
    };
    for (const DocumentedField &row : fields) {
        SCOPED_TRACE(qPrintable(row.pointer.toString()));
        EXPECT_EQ(errorsWith(row.pointer, row.anotherValue), QStringList());
        for (const QString &value : row.values) {
            const bool isList = row.defaultValue.isArray();
            EXPECT_EQ(
                errorsWith(row.pointer, isList ? QJsonValue(QJsonArray{value}) : QJsonValue(value)), QStringList());
        }
        if (!row.values.isEmpty()) {
            EXPECT_EQ(errorsWith(row.pointer, QStringLiteral("no such value")).size(), 1);
        }
        if (row.minimum && row.maximum) {
            EXPECT_EQ(errorsWith(row.pointer, *row.minimum), QStringList());
            EXPECT_EQ(errorsWith(row.pointer, *row.maximum), QStringList());
            EXPECT_EQ(errorsWith(row.pointer, *row.minimum - 0.01).size(), 1);
            EXPECT_EQ(errorsWith(row.pointer, *row.maximum + 0.01).size(), 1);
        }
        const FieldWidget widget = schema->field(row.pointer)->widget;
        const bool mayBeObject = widget == FieldWidget::Reference || widget == FieldWidget::EmailTemplates;
        EXPECT_EQ(errorsWith(row.pointer, QJsonObject{{QStringLiteral("wrong"), true}}).size(), mayBeObject ? 0 : 1);
    }
}

TEST_P(DocumentedTable, HoldsEverythingThatANewFlowSends)
{
    const QJsonObject fresh = schema->defaults();
    for (const FieldSpec &field : schema->fields()) {
        const bool isSent = !field.pointer.in(fresh).isUndefined();
        const bool isListed = std::any_of(
            fields.begin(), fields.end(), [&](const DocumentedField &row) { return row.pointer == field.pointer; });
        EXPECT_TRUE(isListed || !isSent) << qPrintable(field.pointer.toString());
        EXPECT_TRUE(isListed || field.isReadOnly || field.isUndocumented || field.isCreateOnly
            || field.widget == FieldWidget::ReadOnly)
            << "neither documented nor marked: " << qPrintable(field.pointer.toString());
    }
}

TEST(DocumentedFields, AreJoinedOnlyByFieldsMarkedAsUndocumented)
{
    QStringList undocumented;
    for (const FieldSpec &field : schemaOf(personalId)->fields()) {
        if (field.isUndocumented) {
            undocumented << field.pointer.toString();
            EXPECT_TRUE(field.defaultValue.isUndefined())
                << "a new flow would send " << qPrintable(field.pointer.toString());
        }
    }
    undocumented.sort();
    EXPECT_EQ(undocumented.join(QLatin1Char(' ')),
        QStringLiteral("/documents/criminalHistoryVerificationEndpoints /liveness/compareMinScore /liveness/kycType "
                       "/signUpForm/countryCode"));
}

TEST(DocumentedFields, DescribeDocumentTypesDownToTheirTemplates)
{
    const FieldSpec *types = schemaOf(personalId)->field("/documents/documentTypes"_ptr);
    ASSERT_NE(types, nullptr);
    EXPECT_EQ(types->widget, FieldWidget::DocumentTypes);
    EXPECT_EQ(types->itemKey, QStringLiteral("country"));
    ASSERT_EQ(types->itemFields.size(), 2U);
    const FieldSpec &configurations = types->itemFields[1];
    EXPECT_EQ(configurations.pointer, "/configurations"_ptr);
    EXPECT_EQ(configurations.itemKey, QStringLiteral("documentCategory"));
    ASSERT_EQ(configurations.itemFields.size(), 3U);
    EXPECT_EQ(configurations.itemFields[0].pointer, "/active"_ptr);
    EXPECT_EQ(configurations.itemFields[1].choices.size(), 3U);
    const FieldSpec &templates = configurations.itemFields[2];
    EXPECT_EQ(templates.itemKey, QStringLiteral("promptTemplate"));
    ASSERT_EQ(templates.itemFields.size(), 2U);
    EXPECT_EQ(templates.itemFields[0].widget, FieldWidget::Reference);
    EXPECT_EQ(templates.itemFields[1].defaultValue, QJsonValue("optional"));
}

TEST(DocumentedFields, UseTheEditorThatFitsThem)
{
    const std::vector<std::pair<JsonPointer, FieldWidget>> table{
        {"/status"_ptr, FieldWidget::Choice},
        {"/signUpForm/email"_ptr, FieldWidget::Toggle},
        {"/signUpForm/phoneGateway"_ptr, FieldWidget::Choice},
        {"/signUpForm/additionalFields"_ptr, FieldWidget::FieldTable},
        {"/documents/attemptLimit"_ptr, FieldWidget::Number},
        {"/documents/verificationMethods"_ptr, FieldWidget::Chips},
        {"/documents/criminalHistoryVerificationEndpoints"_ptr, FieldWidget::Chips},
        {"/liveness/minScore"_ptr, FieldWidget::Score},
        {"/integrations/redirectUrl"_ptr, FieldWidget::Url},
        {"/integrations/apiUrl"_ptr, FieldWidget::Url},
        {"/integrations/apiTestValue"_ptr, FieldWidget::Text},
        {"/integrations/webhook"_ptr, FieldWidget::Reference},
        {"/project"_ptr, FieldWidget::Reference},
    };
    for (const auto &[pointer, widget] : table)
        EXPECT_EQ(schemaOf(personalId)->field(pointer)->widget, widget) << qPrintable(pointer.toString());
    EXPECT_TRUE(schemaOf(personalId)->field("/integrations/webhook"_ptr)->isNullable);
    EXPECT_TRUE(schemaOf(personalId)->field("/documents/attemptLimit"_ptr)->isInteger);
}

TEST(DocumentedFields, ShowTheApiFieldsOnlyWhileTheSourceIsAnApi)
{
    const SchemaValidator &validator = schemaOf(personalId)->validator();
    QSet<QString> shown;
    for (size_t i = 0; i < validator.rules().size(); ++i) {
        const SchemaValidator::Rule &rule = validator.rules()[i];
        for (const JsonPointer &pointer : rule.shows) {
            shown.insert(pointer.toString());
            if (pointer.toString().startsWith(QLatin1String("/integrations/api"))) {
                EXPECT_TRUE(validator.ruleApplies(i, {{"integrations", QJsonObject{{"source", "API"}}}}));
                EXPECT_FALSE(validator.ruleApplies(i, {{"integrations", QJsonObject{{"source", "NONE"}}}}));
                EXPECT_FALSE(validator.ruleApplies(i, {}));
            }
        }
    }
    EXPECT_EQ(shown,
        (QSet<QString>{"/integrations/apiUrl", "/integrations/apiTestType", "/integrations/apiTestValue",
            "/signUpForm/emailGateway", "/signUpForm/phoneGateway"}));
}
