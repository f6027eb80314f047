#include "net/sandbox/diditmaprules.h"

#include "net/sandbox/diditcatalogue.h"
#include "net/sandbox/diditerrors.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

using namespace DiditErrors;

//! Sentences, each said once, with the place inside the map that they are about.
class Objections
{
public:
    void add(const QStringList &place, const QString &error)
    {
        if (error.isEmpty())
            return;
        const QString text
            = place.isEmpty() ? error : QStringLiteral("%1: %2").arg(place.join(QLatin1Char('.')), error);
        if (!m_errors.contains(text))
            m_errors.append(text);
    }
    QJsonArray take() { return m_errors; }

private:
    QJsonArray m_errors;
};

QString unknown(const QString &what)
{
    return QStringLiteral("Unknown %1.").arg(what);
}

bool isFlag(const QJsonValue &value)
{
    return value == 0 || value == 1;
}

//! {"COL":{"DL":{"enabled":1,"sides":2}}}; an empty map stands for every document.
QJsonArray documentMap(const QJsonObject &map, const QStringList &kinds)
{
    Objections objections;
    bool hasOne = map.isEmpty();
    for (auto country = map.begin(); country != map.end(); ++country) {
        if (!DiditCatalogue::isCountry(country.key()))
            objections.add({country.key()}, unknown(QStringLiteral("country")));
        objections.add({country.key()}, mapError(country.value()));
        const QJsonObject documents = country.value().toObject();
        for (auto document = documents.begin(); document != documents.end(); ++document) {
            const QStringList place{country.key(), document.key()};
            if (!kinds.contains(document.key()))
                objections.add(place, unknown(QStringLiteral("document type")));
            if (!isFlag(document.value()[QLatin1String("enabled")]))
                objections.add(place, QStringLiteral("enabled must be 0 or 1."));
            const QJsonValue sides = document.value()[QLatin1String("sides")];
            if (!sides.isUndefined() && sides != 1 && sides != 2)
                objections.add(place, QStringLiteral("sides must be 1 or 2."));
            hasOne = hasOne || document.value()[QLatin1String("enabled")] == 1;
        }
    }
    if (!hasOne)
        objections.add({}, QStringLiteral("At least one document must be enabled."));
    return objections.take();
}

QJsonArray documentsAllowed(const QJsonValue &value)
{
    return documentMap(
        value.toObject(), {"P", "DL", "ID", "RP", "SSC", "HIC", "WP", "TC", "VISA", "PSC", "BC", "OTHER"});
}

QJsonArray proofsAllowed(const QJsonValue &value)
{
    return documentMap(
        value.toObject(), {"UTILITY_BILL", "BANK_STATEMENT", "GOVERNMENT_ISSUED_DOCUMENT", "OTHER_POA_DOCUMENT"});
}

QJsonArray languages(const QJsonValue &value)
{
    Objections objections;
    const QJsonObject map = value.toObject();
    for (auto each = map.begin(); each != map.end(); ++each) {
        if (!isFlag(each.value()))
            objections.add({each.key()}, QStringLiteral("Must be 0 or 1."));
    }
    return objections.take();
}

void addAges(Objections &objections, const QStringList &place, const QJsonValue &ages)
{
    const QJsonValue least = ages[QLatin1String("minimum_age")];
    objections.add(place + QStringList{QStringLiteral("minimum_age")},
        least.isUndefined() ? required() : integerError(least, 1, 120));
    const QJsonValue most = ages[QLatin1String("maximum_age")];
    if (!most.isUndefined() && !most.isNull())
        objections.add(place + QStringList{QStringLiteral("maximum_age")}, integerError(most, 1, 120));
}

QJsonArray agesByCountry(const QJsonValue &value)
{
    Objections objections;
    const QJsonObject map = value.toObject();
    for (auto country = map.begin(); country != map.end(); ++country) {
        addAges(objections, {country.key()}, country.value());
        const QJsonObject states = country.value()[QLatin1String("states")].toObject();
        for (auto state = states.begin(); state != states.end(); ++state)
            addAges(objections, {country.key(), state.key()}, state.value());
    }
    return objections.take();
}

QJsonArray captureMethods(const QJsonValue &value)
{
    Objections objections;
    const QStringList reactions{QStringLiteral("fallback_to_document"), QStringLiteral("decline")};
    const QJsonObject map = value.toObject();
    for (auto country = map.begin(); country != map.end(); ++country) {
        const QJsonValue lookUp = country.value()[QLatin1String("id_lookup")];
        const QJsonValue attempts = lookUp[QLatin1String("max_attempts")];
        if (!attempts.isUndefined())
            objections.add({country.key(), QStringLiteral("id_lookup"), QStringLiteral("max_attempts")},
                integerError(attempts, 1, 5));
        for (const QString &key :
            {QStringLiteral("on_partial_match"), QStringLiteral("on_no_match"), QStringLiteral("on_provider_error")}) {
            const QJsonValue reaction = lookUp[key];
            if (!reaction.isUndefined())
                objections.add({country.key(), QStringLiteral("id_lookup"), key}, choiceError(reaction, reactions));
        }
    }
    return objections.take();
}

QJsonArray fence(const QJsonValue &value)
{
    Objections objections;
    const QString allowed = QStringLiteral("allowed");
    const auto check = [&](const QStringList &place, const QJsonValue &rule) {
        objections.add(
            place + QStringList{allowed}, rule[allowed].isUndefined() ? required() : booleanError(rule[allowed]));
    };
    const QJsonObject map = value.toObject();
    for (auto country = map.begin(); country != map.end(); ++country) {
        check({country.key()}, country.value());
        const QJsonObject states = country.value()[QLatin1String("states")].toObject();
        for (auto state = states.begin(); state != states.end(); ++state)
            check({country.key(), state.key()}, state.value());
    }
    return objections.take();
}

QJsonArray similarities(const QJsonValue &value)
{
    Objections objections;
    const QJsonObject map = value.toObject();
    for (auto group = map.begin(); group != map.end(); ++group) {
        for (const QString &key : {QStringLiteral("possible"), QStringLiteral("high")}) {
            if (!group.value()[key].isUndefined())
                objections.add({group.key(), key}, integerError(group.value()[key], 0, 100));
        }
    }
    return objections.take();
}

QJsonArray registries(const QJsonValue &value)
{
    Objections objections;
    bool hasOne = false;
    const QJsonObject map = value.toObject();
    for (auto country = map.begin(); country != map.end(); ++country) {
        const QJsonValue tier = country.value()[QLatin1String("tier")];
        if (!tier.isUndefined())
            objections.add(
                {country.key(), QStringLiteral("tier")}, choiceError(tier, {"basic", "shareholders", "ubo"}));
        hasOne = hasOne || country.value()[QLatin1String("enabled")].toBool();
    }
    if (!hasOne)
        objections.add({}, QStringLiteral("At least one country must be enabled."));
    return objections.take();
}

QJsonArray registryFields(const QJsonValue &value)
{
    static const QSet<QString> fields{"registration_number", "incorporation_date", "legal_address", "vat_number",
        "alternative_names", "tax_number", "company_type", "legal_entity_identifier", "location_of_registration",
        "nature_of_business", "registered_capital_amount", "registered_capital_currency", "website", "email", "phone"};
    Objections objections;
    const QJsonObject map = value.toObject();
    for (auto field = map.begin(); field != map.end(); ++field) {
        if (!fields.contains(field.key()))
            objections.add({field.key()}, unknown(QStringLiteral("field")));
        objections.add({field.key()}, mapError(field.value()));
        for (const QString &key : field.value().toObject().keys()) {
            if (key != QLatin1String("enabled") && key != QLatin1String("required"))
                objections.add({field.key(), key}, unknown(QStringLiteral("key")));
            else
                objections.add({field.key(), key}, booleanError(field.value()[key]));
        }
    }
    return objections.take();
}

QJsonArray documentAges(const QJsonValue &value)
{
    Objections objections;
    const QJsonObject map = value.toObject();
    for (auto each = map.begin(); each != map.end(); ++each) {
        const QJsonObject own = each.value().toObject();
        for (const QString &key : own.keys()) {
            const QStringList place{each.key(), key};
            if (key == QLatin1String("enabled"))
                objections.add(place, booleanError(own.value(key)));
            else if (key != QLatin1String("max_age_days"))
                objections.add(place, unknown(QStringLiteral("key")));
            else if (!own.value(key).isNull()) // the usual window; -1 stands for no limit
                objections.add(place, integerError(own.value(key), -1, 3650));
        }
    }
    return objections.take();
}

QJsonArray documentGroups(const QJsonValue &value)
{
    Objections objections;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        objections.add({},
            choiceError(
                item, {"LEGAL_PRESENCE", "COMPANY_DETAILS", "OWNERSHIP_STRUCTURE", "REPRESENTATIVES_AUTHORIZATION"}));
    return objections.take();
}

QJsonArray roles(const QJsonValue &value)
{
    Objections objections;
    const auto check = [&](const QString &role, const QJsonValue &own) {
        if (own[QLatin1String("require_kyc")].toBool()
            && own[QLatin1String("verification_workflow")].toString().isEmpty())
            objections.add({role}, QStringLiteral("verification_workflow is required when require_kyc is true."));
    };
    const QJsonObject map = value.toObject();
    for (auto role = map.begin(); role != map.end(); ++role)
        check(role.key(), role.value());
    const QJsonArray list = value.toArray();
    for (const QJsonValue &role : list)
        check(role[QLatin1String("role")].toString(), role);
    return objections.take();
}

//! {} or {"field":[…]} of one rule that decides on a result.
QJsonObject statusRule(const QJsonValue &rule)
{
    static const QStringList operators{"equals", "not_equals", "greater_than", "greater_than_or_equals", "less_than",
        "less_than_or_equals", "contains", "not_contains", "in", "not_in", "is_empty", "is_not_empty", "regex",
        "fuzzy_match"};
    QJsonObject found;
    const auto check = [&](const QString &key, bool isRequired, const auto &error) {
        const QJsonValue value = rule[key];
        const QString wrong = value.isUndefined() ? (isRequired ? required() : QString()) : error(value);
        if (!wrong.isEmpty())
            found.insert(key, QJsonArray{wrong});
    };
    check(QStringLiteral("field"), true, textError);
    check(QStringLiteral("operator"), true, [](const QJsonValue &value) { return choiceError(value, operators); });
    check(QStringLiteral("status"), true, [](const QJsonValue &value) {
        return choiceError(value, {"Approved", "Declined", "In Review", "No Action"});
    });
    check(QStringLiteral("value_type"), false, [](const QJsonValue &value) {
        return choiceError(value, {"literal", "field", "list", "relative_date"});
    });
    check(QStringLiteral("score"), false, [](const QJsonValue &value) { return numberError(value, 0, 100); });
    return found;
}

//! The same of one document that is read by Document AI.
QJsonObject readDocument(const QJsonValue &document)
{
    QJsonObject found;
    for (const QString &key :
        {QStringLiteral("document_key"), QStringLiteral("title"), QStringLiteral("description")}) {
        const QString wrong = document[key].isUndefined() ? required() : textError(document[key]);
        if (!wrong.isEmpty())
            found.insert(key, QJsonArray{wrong});
    }
    const QJsonValue fields = document[QLatin1String("fields")];
    Objections objections;
    objections.add({}, fields.isUndefined() ? required() : listError(fields));
    QSet<QString> keys;
    int fullNames = 0;
    const QJsonArray items = fields.toArray();
    for (const QJsonValue &field : items) {
        const QString key = field[QLatin1String("key")].toString();
        if (key.isEmpty() || field[QLatin1String("name")].toString().isEmpty())
            objections.add({}, QStringLiteral("Each field needs a key and a name."));
        else if (keys.contains(key))
            objections.add({key}, QStringLiteral("Field keys must be unique within a document."));
        const QJsonValue type = field[QLatin1String("type")];
        if (!type.isUndefined())
            objections.add({key, QStringLiteral("type")}, choiceError(type, {"text", "number", "date"}));
        fullNames += field[QLatin1String("is_full_name")].toBool() ? 1 : 0;
        keys.insert(key);
    }
    if (fullNames > 1)
        objections.add({}, QStringLiteral("Only one field of a document may be the full name."));
    const QJsonArray inFields = objections.take();
    if (!inFields.isEmpty())
        found.insert(QStringLiteral("fields"), inFields);
    return found;
}

template <typename Check> QJsonArray ofEach(const QJsonValue &list, const Check &check)
{
    QJsonArray found;
    bool isFine = true;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items) {
        const QJsonObject wrong = check(item);
        isFine = isFine && wrong.isEmpty();
        found.append(wrong);
    }
    return isFine ? QJsonArray() : found;
}

QJsonArray statusRules(const QJsonValue &value)
{
    return ofEach(value, statusRule);
}

QJsonArray readDocuments(const QJsonValue &value)
{
    if (value.toArray().size() > 3)
        return {QStringLiteral("Ensure this field has no more than 3 elements.")};
    return ofEach(value, readDocument);
}

} // namespace

QJsonArray DiditMapRules::errors(const QString &key, const QJsonValue &value)
{
    static const QHash<QString, QJsonArray (*)(const QJsonValue &)> rules{{"documents_allowed", documentsAllowed},
        {"poa_documents_allowed", proofsAllowed}, {"poa_languages_allowed", languages},
        {"age_restrictions_by_country", agesByCountry}, {"methods", captureMethods},
        {"ip_geofencing_by_country", fence}, {"geolocation_geofencing_by_country", fence},
        {"race_map_similarity_thresholds", similarities}, {"kyb_registry_countries_config", registries},
        {"kyb_registry_fields_config", registryFields}, {"kyb_document_subtype_config", documentAges},
        {"kyb_required_document_groups", documentGroups}, {"kyb_role_config", roles}, {"status_rules", statusRules},
        {"document_ai_documents", readDocuments}};
    const auto rule = rules.value(key);
    return rule ? rule(value) : QJsonArray();
}
