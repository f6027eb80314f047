// Every setting of every check that the vendor documents, against the vendor's own table of them.

#include "models/core/json.h"
#include "models/document/projectflow.h"
#include "models/schema/fieldvariants.h"
#include "models/schema/schemacatalog.h"
#include "support/diditworkflow.h"
#include "support/examples.h"

#include <QFile>
#include <QUndoStack>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

FlowSchemaPtr workflowSchema()
{
    static const FlowSchemaPtr schema = SchemaCatalog().schema(QStringLiteral("didit-v3/workflow")).value();
    return schema;
}

QJsonObject contract()
{
    QFile file(QStringLiteral(FLOWFORM_TEST_DATA "/didit/feature-config-schema.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return Json::parseObject(file.readAll(), file.fileName()).value_or(QJsonObject());
}

//! One documented setting, with a value that the vendor takes and some that it does not.
struct Row
{
    QString feature, key;
    QJsonObject field; // as the vendor describes it
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << qPrintable(row.feature + QLatin1Char('.') + row.key);
}

std::vector<Row> rows()
{
    std::vector<Row> found;
    const QJsonObject features = contract().value(QLatin1String("features")).toObject();
    for (auto feature = features.begin(); feature != features.end(); ++feature) {
        const QJsonObject fields = feature.value().toObject().value(QLatin1String("fields")).toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            QJsonObject description = field.value().toObject();
            if (description.contains(QLatin1String("$ref")))
                description = "/common/status_rules"_ptr.in(contract()).toObject();
            found.push_back({feature.key(), field.key(), description});
        }
    }
    return found;
}

QJsonValue json(const char *text)
{
    return Json::parse(text, QStringLiteral("a test's value")).value_or(QJsonValue());
}

//! Values of settings that are objects or lists, after the shapes that the vendor publishes: legal, then illegal ones
//! with the place that is wrong.
struct Shape
{
    const char *legal;
    std::vector<std::pair<const char *, const char *>> illegal;
};

const std::map<QString, Shape> &shapes()
{
    static const std::map<QString, Shape> known{
        {QStringLiteral("documents_allowed"),
            {R"({"USA": {"DL": {"enabled": 1, "sides": 2, "subtypes": ["A"]}, "P": {"enabled": 0}}})",
                {{R"({"USA": {"DL": {"enabled": 2}}})", "/USA/DL/enabled"},
                    {R"({"USA": {"DL": {"enabled": 1, "sides": 3}}})", "/USA/DL/sides"},
                    {R"({"USA": {"DL": {"enabled": 1, "subtypes": [1]}}})", "/USA/DL/subtypes/0"},
                    {R"({"USA": {"DL": 1}, "ESP": {"P": {"enabled": 1}}})", "/USA/DL"},
                    {R"({"USA": 1, "ESP": {"P": {"enabled": 1}}})", "/USA"}, {"[1]", ""}, {"7", ""}}}},
        {QStringLiteral("poa_documents_allowed"),
            {R"({"ESP": {"UTILITY_BILL": {"enabled": 1}}})",
                {{R"({"ESP": {"UTILITY_BILL": {"enabled": "yes"}}})", "/ESP/UTILITY_BILL/enabled"}, {"\"all\"", ""}}}},
        {QStringLiteral("methods"),
            {R"({"ZAF": {"document": {"enabled": true}, "id_lookup": {"enabled": true, "max_attempts": 2, "source": null,
                "on_no_match": "fallback_to_document"}, "wallet": {"enabled": true, "providers": ["w"]}}})",
                {{R"({"ZAF": {"id_lookup": {"max_attempts": 6}}})", "/ZAF/id_lookup/max_attempts"},
                    {R"({"ZAF": {"id_lookup": {"on_no_match": "retry"}}})", "/ZAF/id_lookup/on_no_match"},
                    {R"({"ZAF": {"wallet": {"providers": "w"}}})", "/ZAF/wallet/providers"},
                    {R"({"ZAF": {"document": true}})", "/ZAF/document"}}}},
        {QStringLiteral("age_restrictions_by_country"),
            {R"({"ESP": {"minimum_age": 18, "maximum_age": null, "states": {"MD": {"minimum_age": 21}}}})",
                {{R"({"ESP": {"maximum_age": 80}})", "/ESP/minimum_age"},
                    {R"({"ESP": {"minimum_age": 0}})", "/ESP/minimum_age"},
                    {R"({"ESP": {"minimum_age": 18, "states": {"MD": {}}}})", "/ESP/states/MD/minimum_age"},
                    {R"({"ESP": {"minimum_age": 18, "maximum_age": 121}})", "/ESP/maximum_age"}}}},
        {QStringLiteral("document_blur_fields_by_country"),
            {R"({"ESP": ["document_number"]})",
                {{R"({"ESP": "document_number"})", "/ESP"}, {R"({"ESP": [1]})", "/ESP/0"}}}},
        {QStringLiteral("race_map_similarity_thresholds"),
            {R"({"asian": {"possible": 62, "high": 68}})",
                {{R"({"asian": {"possible": 101}})", "/asian/possible"}, {R"({"asian": 62})", "/asian"},
                    {"null", ""}}}},
        {QStringLiteral("poa_languages_allowed"),
            {R"({"en": 1, "es": 0})", {{R"({"en": 2})", "/en"}, {R"(["en"])", ""}}}},
        {QStringLiteral("phone_verification_countries"),
            {R"({"ES": {"sms": {"enabled": true, "max_retries": 2}, "whatsapp": false}})",
                {{R"({"ES": {"sms": {"enabled": 1}}})", "/ES/sms/enabled"}, {R"({"ES": {"sms": "on"}})", "/ES/sms"},
                    {R"({"ES": {"sms": {"max_retries": 1.5}}})", "/ES/sms/max_retries"}}}},
        {QStringLiteral("database_validation_countries"),
            {R"({"BRA": {"services": ["bra_cpf"]}, "COL": "one_by_one"})",
                {{R"({"BRA": {"services": [7]}})", "/BRA/services/0"}, {R"({"BRA": "three_by_three"})", "/BRA"}}}},
        {QStringLiteral("database_validation_field_sources"),
            {R"({"tax_id": {"source": "expected_data", "key": "expected_details.identification_number"}})",
                {{R"({"tax_id": {"source": "guess", "key": "x"}})", "/tax_id/source"},
                    {R"({"tax_id": {"source": "questionnaire"}})", "/tax_id/key"}, {R"({"tax_id": "x"})", "/tax_id"}}}},
        {QStringLiteral("aml_field_sources"),
            {R"({"full_name": {"source": "document_ai", "key": "name"}})",
                {{R"({"shoe_size": {"source": "document_ai", "key": "x"}})", "/shoe_size"},
                    {R"({"full_name": {"key": "x"}})", "/full_name/source"}}}},
        {QStringLiteral("bank_field_sources"),
            {R"({"address": {"source": "expected_data", "key": "metadata.home"}})",
                {{R"({"phone": {"source": "document_ai", "key": "x"}})", "/phone"}}}},
        {QStringLiteral("ip_geofencing_by_country"),
            {R"({"ESP": {"allowed": true, "states": null}, "USA": {"allowed": false, "states": {"NJ": {"allowed": true}}}})",
                {{R"({"ESP": {}})", "/ESP/allowed"}, {R"({"ESP": {"allowed": 1}})", "/ESP/allowed"},
                    {R"({"USA": {"allowed": true, "states": {"NJ": {}}}})", "/USA/states/NJ/allowed"}}}},
        {QStringLiteral("geolocation_geofencing_by_country"),
            {R"({"USA": {"allowed": true, "states": {"US-NJ": {"allowed": false}}}})",
                {{R"({"USA": {"allowed": "yes"}})", "/USA/allowed"}}}},
        {QStringLiteral("kyb_accepted_countries"), {R"(["ES", "GB"])", {{"[1]", "/0"}, {R"({"ES": true})", ""}}}},
        {QStringLiteral("kyb_registry_countries_config"),
            {R"({"ES": {"enabled": true, "tier": "basic"}})",
                {{R"({"ES": {"enabled": true, "tier": "gold"}})", "/ES/tier"},
                    {R"({"ES": {"enabled": 1}})", "/ES/enabled"}}}},
        {QStringLiteral("kyb_registry_fields_config"),
            {R"({"vat_number": {"enabled": true, "required": false}})",
                {{R"({"vat_number": {"required": 1}})", "/vat_number/required"},
                    {R"({"vat_number": 1})", "/vat_number"}}}},
        {QStringLiteral("kyb_required_document_groups"),
            {R"(["LEGAL_PRESENCE"])", {{R"(["POETRY"])", "/0"}, {"[]", ""}, {"null", ""}}}},
        {QStringLiteral("kyb_document_subtype_config"),
            {R"({"LEGAL_PRESENCE": {"enabled": true, "max_age_days": 90}, "ANNUAL_RETURN": {"enabled": true, "max_age_days": -1}})",
                {{R"({"LEGAL_PRESENCE": {"enabled": true, "max_age_days": 3651}})", "/LEGAL_PRESENCE/max_age_days"},
                    {R"({"LEGAL_PRESENCE": {"enabled": true, "max_age_days": -2}})", "/LEGAL_PRESENCE/max_age_days"},
                    {R"({"POETRY": {"enabled": true}})", "/POETRY"}}}},
        {QStringLiteral("kyb_role_config"),
            {R"({"director": {"enabled": true, "require_kyc": false, "verification_workflow": null}})",
                {{R"({"director": {"require_kyc": 1}})", "/director/require_kyc"},
                    {R"({"director": {"verification_workflow": "KYC"}})", "/director/verification_workflow"}}}},
        {QStringLiteral("kyb_key_people_person_fields"),
            {R"([{"key": "dob", "label": "Date of birth", "type": "date", "required": true, "custom": false}])",
                {{R"([{"label": "x"}])", "/0/key"}, {R"([{"key": "a", "type": "colour"}])", "/0/type"},
                    {R"([{"key": "a"}, {"key": "a"}])", ""}, {R"({"key": "a"})", ""}}}},
        {QStringLiteral("kyb_key_people_company_fields"),
            {R"([{"key": "registration_number", "type": "text"}])", {{R"([{"key": ""}])", "/0/key"}}}},
        {QStringLiteral("document_ai_documents"),
            {R"([{"document_key": "tax", "title": "Tax", "description": "A certificate.", "title_i18n": {"es": "Impuestos"},
                "fields": [{"key": "full_name", "name": "Name", "type": "text", "is_full_name": true}]}])",
                {{R"([{"title": "t", "description": "d", "fields": []}])", "/0/document_key"},
                    {R"([{"document_key": "a", "title": "t", "description": "d"}])", "/0/fields"},
                    {R"([{"document_key": "a", "title": "t", "description": "d", "fields": [{"key": "k"}]}])",
                        "/0/fields/0/name"},
                    {R"([{"document_key": "a", "title": "t", "description": "d",
                        "fields": [{"key": "k", "name": "n", "type": "image"}]}])",
                        "/0/fields/0/type"},
                    {R"([{"document_key": "a", "title": "t", "description": "d",
                        "fields": [{"key": "k", "name": "n"}, {"key": "k", "name": "m"}]}])",
                        "/0/fields"},
                    {R"([{"document_key": "a", "title": "t", "description": "d", "fields": []},
                        {"document_key": "b", "title": "t", "description": "d", "fields": []},
                        {"document_key": "c", "title": "t", "description": "d", "fields": []},
                        {"document_key": "d", "title": "t", "description": "d", "fields": []}])",
                        ""}}}},
        {QStringLiteral("bank_countries"),
            {R"({"ESP": {"enabled": true, "institutions": "all"}, "GBR": {"enabled": true, "institutions": ["i1"]}})",
                {{R"({"ESP": {"enabled": true, "institutions": "some"}})", "/ESP/institutions"},
                    {R"({"ESP": {"enabled": "x"}})", "/ESP/enabled"}}}},
        {QStringLiteral("bank_scopes"),
            {R"({"ownership": true, "balances": false})",
                {{R"({"ownership": false})", "/ownership"}, {R"({"balances": 1})", "/balances"}}}},
        {QStringLiteral("status_rules"),
            {R"([{"field": "kyc.issuing_state", "operator": "in", "value": ["VEN", "IRN"], "status": "In Review",
                "value_type": "literal", "score": 50}])",
                {{R"([{"operator": "in", "value": [], "status": "Approved"}])", "/0/field"},
                    {R"([{"field": "a", "operator": "near", "value": 1, "status": "Approved"}])", "/0/operator"},
                    {R"([{"field": "a", "operator": "equals", "value": 1, "status": "Maybe"}])", "/0/status"},
                    {R"([{"field": "a", "operator": "equals", "value": 1, "status": "Approved", "score": 101}])",
                        "/0/score"},
                    {"[7]", "/0"}, {"{}", ""}}}},
    };
    return known;
}

//! Legal and illegal values of a plain setting, after the vendor's type, range and list.
std::pair<std::vector<QJsonValue>, std::vector<QJsonValue>> plainValues(const QJsonObject &field)
{
    const QString type = field.value(QLatin1String("type")).toString();
    std::vector<QJsonValue> legal, illegal;
    if (field.contains(QLatin1String("enum"))) {
        for (const QJsonValue &value : field.value(QLatin1String("enum")).toArray()) {
            legal.push_back(value);
            legal.push_back(value.toString().toLower()); // either case is read
        }
        illegal = {QJsonValue("SOMETHING_ELSE"), QJsonValue(7), QJsonValue(true)};
    } else if (type == QLatin1String("boolean")) {
        legal = {true, false};
        illegal = {QJsonValue("yes"), QJsonValue(1)};
    } else if (type == QLatin1String("integer") || type == QLatin1String("number")) {
        const QJsonValue lowest = field.value(QLatin1String("minimum")),
                         highest = field.value(QLatin1String("maximum"));
        legal.push_back(lowest.isDouble() ? lowest : QJsonValue(10));
        if (highest.isDouble())
            legal.push_back(highest);
        if (lowest.isDouble())
            illegal.push_back(lowest.toDouble() - 1);
        if (highest.isDouble())
            illegal.push_back(highest.toDouble() + 1);
        if (type == QLatin1String("integer"))
            illegal.push_back(legal.front().toDouble() + 0.5);
        illegal.push_back(QJsonValue("many"));
    } else if (type == QLatin1String("uuid")) {
        legal = {QJsonValue("33333333-aaaa-4bbb-8ccc-000000000001")};
        illegal = {QJsonValue("Source of funds"), QJsonValue(7)};
    } else if (type == QLatin1String("array")) {
        QJsonArray all;
        const QJsonObject items = field.value(QLatin1String("items")).toObject();
        for (const QJsonValue &value : items.value(QLatin1String("enum")).toArray())
            all.append(value);
        legal = {QJsonValue(all.isEmpty() ? QJsonArray{"EUR"} : all)};
        illegal = {QJsonValue(QJsonArray{7}), QJsonValue("EUR"), QJsonValue(QJsonObject{{"EUR", true}})};
    } else {
        legal = {QJsonValue("1")};
        illegal = {QJsonValue(7), QJsonValue(QJsonArray{7})};
    }
    return {legal, illegal};
}

class FeatureSetting : public ::testing::TestWithParam<Row>
{
protected:
    //! A workflow in which nothing else is wrong, with this check somewhere in it.
    void SetUp() override
    {
        const QString name = GetParam().feature;
        QJsonArray features;
        const bool isOfCompany = name.startsWith(QLatin1String("KYB_"));
        if (name != QLatin1String("OCR") && name != QLatin1String("KYB_REGISTRY"))
            features = DiditWorkflow::checks(isOfCompany ? QStringLiteral("KYB_REGISTRY") : QStringLiteral("OCR"));
        if (name == QLatin1String("SIGNATURE"))
            features.append(DiditWorkflow::entry(QStringLiteral("EMAIL_VERIFICATION")));
        features.append(DiditWorkflow::entry(name, required(name)));
        m_check = QStringLiteral("/features/%1").arg(features.size() - 1);
        m_place = *JsonPointer::parse(m_check + QStringLiteral("/config/") + GetParam().key);
        const QJsonObject document = DiditWorkflow::document(features);
        m_flow = std::make_unique<ProjectFlow>(workflowSchema(), document, document);
    }

    static QJsonObject required(const QString &feature)
    {
        if (feature == QLatin1String("QUESTIONNAIRE"))
            return {{"questionnaire_uuid", "11111111-aaaa-4bbb-8ccc-000000000009"}};
        if (feature == QLatin1String("KYB_DOCUMENTS"))
            return {{"kyb_required_document_groups", QJsonArray{"OWNERSHIP_STRUCTURE"}}};
        return {};
    }

    //! Places of findings about this setting, and of all other errors.
    QStringList errors() const
    {
        QStringList places;
        for (const Problem &problem : m_flow->problems()) {
            if (problem.severity == Severity::Error)
                places << problem.pointer.toString();
        }
        return places;
    }

    QString title() const
    {
        const FlowSchemaPtr kind = workflowSchema()->field("/features"_ptr)->variants->schema(GetParam().feature);
        return kind ? kind->title() : QString();
    }

    QString label() const
    {
        const FlowSchemaPtr kind = workflowSchema()->field("/features"_ptr)->variants->schema(GetParam().feature);
        const JsonPointer key({GetParam().key});
        const FieldSpec *field = kind ? kind->field(key) : nullptr;
        return field ? field->label : QString();
    }

    std::unique_ptr<ProjectFlow> m_flow;
    QString m_check;
    JsonPointer m_place;
};

INSTANTIATE_TEST_SUITE_P(Documented, FeatureSetting, ::testing::ValuesIn(rows()),
    [](const auto &row) { return (row.param.feature + QStringLiteral("__") + row.param.key).toStdString(); });

} // namespace

TEST_P(FeatureSetting, TakesEveryLegalValue)
{
    const auto shape = shapes().find(GetParam().key);
    std::vector<QJsonValue> legal = shape == shapes().end() ? plainValues(GetParam().field).first
                                                            : std::vector<QJsonValue>{json(shape->second.legal)};
    if (GetParam().field.contains(QLatin1String("example")))
        legal.push_back(GetParam().field.value(QLatin1String("example")));
    const bool isRequired = GetParam().field.value(QLatin1String("required")).toBool();
    if (GetParam().field.value(QLatin1String("nullable")).toBool() && !isRequired)
        legal.push_back(QJsonValue());
    for (const QJsonValue &value : legal) {
        ASSERT_TRUE(m_flow->setValue(m_place, value)) << Json::compact(value).constData();
        QStringList found = errors();
        // What the vendor refuses by a rule of its own is tested with the rules.
        if (GetParam().key == QLatin1String("signature_level") || GetParam().key == QLatin1String("signature_format")
            || GetParam().key == QLatin1String("bank_partial_match_floor")
            || GetParam().key == QLatin1String("bank_name_match_threshold")) {
            found.removeAll(m_place.toString());
            found.removeAll(m_check + QStringLiteral("/config/bank_partial_match_floor"));
        }
        EXPECT_TRUE(found.isEmpty()) << Json::compact(value).constData() << ": " << qPrintable(found.join(u' '));
        EXPECT_TRUE(m_flow->revert("/features"_ptr));
    }
}

TEST_P(FeatureSetting, FindsEveryIllegalValueAndNamesTheCheckAndTheSetting)
{
    const auto shape = shapes().find(GetParam().key);
    std::vector<std::pair<QJsonValue, QString>> illegal;
    if (shape == shapes().end()) {
        for (const QJsonValue &value : plainValues(GetParam().field).second)
            illegal.emplace_back(value, QString());
    } else {
        for (const auto &[text, place] : shape->second.illegal)
            illegal.emplace_back(json(text), QString::fromLatin1(place));
    }
    if (!GetParam().field.value(QLatin1String("nullable")).toBool()
        && GetParam().field.value(QLatin1String("type")) == QLatin1String("string"))
        illegal.emplace_back(QJsonValue(), QString());
    // Engine choices have one value of each type only.
    ASSERT_FALSE(illegal.empty());
    for (const auto &[value, inside] : illegal) {
        SCOPED_TRACE(Json::compact(value).constData());
        ASSERT_TRUE(m_flow->setValue(m_place, value));
        QStringList sentences;
        const JsonPointer wrong = *JsonPointer::parse(m_place.toString() + inside);
        for (const Problem &problem : m_flow->problems("/features"_ptr)) {
            if (problem.severity == Severity::Error && wrong.contains(problem.pointer))
                sentences << problem.message;
        }
        ASSERT_FALSE(sentences.isEmpty()) << "places: " << qPrintable(errors().join(u' '));
        for (const QString &sentence : sentences) {
            EXPECT_TRUE(sentence.startsWith(title())) << qPrintable(sentence);
            EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << qPrintable(sentence);
            EXPECT_FALSE(sentence.contains(GetParam().key)) << qPrintable(sentence);
        }
        EXPECT_TRUE(m_flow->revert("/features"_ptr));
        EXPECT_FALSE(m_flow->isDirty());
        EXPECT_TRUE(errors().isEmpty());
    }
}

TEST_P(FeatureSetting, IsNamedInTheSentenceOfItsChange)
{
    const auto shape = shapes().find(GetParam().key);
    const QJsonValue value
        = shape == shapes().end() ? plainValues(GetParam().field).first.front() : json(shape->second.legal);
    ASSERT_TRUE(m_flow->setValue(m_place, value));
    const std::vector<Change> changes = m_flow->changes();
    ASSERT_EQ(changes.size(), 1U);
    ASSERT_FALSE(changes.front().details.isEmpty());
    for (const QString &sentence : changes.front().details) {
        EXPECT_TRUE(sentence.startsWith(title())) << qPrintable(sentence);
        EXPECT_TRUE(sentence.contains(label()) || GetParam().key == QLatin1String("bank_scopes"))
            << qPrintable(sentence);
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << qPrintable(sentence);
    }
    m_flow->undoStack()->undo();
    EXPECT_FALSE(m_flow->isDirty());
}

TEST(FeatureSettings, AreDescribedForEveryDocumentedCheckAndNoOther)
{
    const QStringList names = workflowSchema()->field("/features"_ptr)->variants->names();
    QStringList documented;
    for (const QJsonValue &name : contract().value(QLatin1String("feature_enum_order")).toArray())
        documented << name.toString();
    EXPECT_EQ(names, documented);
    for (const QString &name : names) {
        const FlowSchemaPtr kind = workflowSchema()->field("/features"_ptr)->variants->schema(name);
        ASSERT_NE(kind, nullptr) << qPrintable(name);
        QStringList have, want;
        for (const FieldSpec &field : kind->fields())
            have << field.pointer.first(1).last();
        have.removeDuplicates();
        const QJsonObject fields
            = JsonPointer({QStringLiteral("features"), name, QStringLiteral("fields")}).in(contract()).toObject();
        for (const QString &key : fields.keys())
            want << key;
        have.sort();
        want.sort();
        EXPECT_EQ(have, want) << qPrintable(name);
    }
}

TEST(FeatureSettings, KeepThePublishedDefaults)
{
    for (const Row &row : rows()) {
        if (row.key == QLatin1String("status_rules") || row.key == QLatin1String("bank_scopes"))
            continue;
        const FlowSchemaPtr kind = workflowSchema()->field("/features"_ptr)->variants->schema(row.feature);
        const FieldSpec *field = kind->field(JsonPointer({row.key}));
        ASSERT_NE(field, nullptr);
        EXPECT_EQ(field->defaultValue,
            row.field.contains(QLatin1String("default")) ? row.field.value(QLatin1String("default"))
                                                         : QJsonValue(QJsonValue::Undefined))
            << qPrintable(row.feature + QLatin1Char('.') + row.key);
    }
}
