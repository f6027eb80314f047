// Settings of one check that must fit each other.

#include "models/didit/diditrules.h"
#include "models/didit/workflowchecks.h"
#include "models/schema/countrycodes.h"

#include <QCoreApplication>

#include <map>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowRules)
};

//! The settings of one check, for its rules.
struct Settings
{
    WorkflowReport &report;
    qsizetype position;
    QJsonObject config;

    QJsonValue value(const char *key) const { return config.value(QLatin1String(key)); }
    QString text(const char *key) const { return value(key).toString().toLower(); }
    RuleFinding &add(const QStringList &keys, Severity severity, const QString &message)
    {
        return report.addToConfig(position, keys, severity, message);
    }
    //! One click that sets members anew; Undefined removes one.
    void cure(RuleFinding &finding, const QString &text, const std::map<QString, QJsonValue> &members) const
    {
        QJsonObject cured = config;
        for (const auto &[key, member] : members)
            cured.insert(key, member);
        WorkflowReport::cure(finding, text, position, cured);
    }
};

//! Two limits on one scale, where the first must lie below the second. The sentence is translated when it is needed.
void inOrder(Settings &settings, const char *lowerKey, const char *upperKey, bool mayBeEqual, const char *sentence)
{
    const QJsonValue lower = settings.value(lowerKey), upper = settings.value(upperKey);
    if (!lower.isDouble() || !upper.isDouble())
        return;
    if (lower.toDouble() < upper.toDouble() || (mayBeEqual && lower.toDouble() == upper.toDouble()))
        return;
    const QString low = QLatin1String(lowerKey), high = QLatin1String(upperKey);
    RuleFinding &finding = settings.add({low, high}, Severity::Warning, Text::tr(sentence));
    if (lower.toDouble() > upper.toDouble())
        settings.cure(finding, Text::tr("Swap the two values"), {{low, upper}, {high, lower}});
}

void declineBelowReview(Settings &settings, const char *declineKey, const char *reviewKey)
{
    inOrder(settings, declineKey, reviewKey, true,
        QT_TRANSLATE_NOOP("WorkflowRules",
            "The limit for declining lies above the limit for a review, so no result would ever be reviewed."));
}

//! Whether a person left any document in a map of countries and documents.
bool takesAnyDocument(const QJsonObject &countries)
{
    for (auto country = countries.begin(); country != countries.end(); ++country) {
        if (!CountryCodes::find(country.key()))
            continue;
        const QJsonObject documents = country.value().toObject();
        for (auto document = documents.begin(); document != documents.end(); ++document) {
            const QJsonValue enabled = document.value().toObject().value(QLatin1String("enabled"));
            if (enabled.toBool() || enabled.toDouble() != 0)
                return true;
        }
    }
    return false;
}

void someDocument(Settings &settings, const char *key)
{
    const QJsonObject countries = settings.value(key).toObject();
    if (countries.isEmpty() || takesAnyDocument(countries)) // without entries every document is taken
        return;
    RuleFinding &finding = settings.add({QLatin1String(key)}, Severity::Error,
        Text::tr("No document is accepted. Accept at least one of one country, or every document."));
    settings.cure(finding, Text::tr("Accept every document"), {{QLatin1String(key), QJsonValue::Undefined}});
}

void acceptsSomeDocument(Settings &settings)
{
    someDocument(settings, "documents_allowed");
}

void acceptsSomeAddressDocument(Settings &settings)
{
    someDocument(settings, "poa_documents_allowed");
}

void ageLimits(Settings &settings)
{
    inOrder(settings, "minimum_age", "maximum_age", true,
        QT_TRANSLATE_NOOP("WorkflowRules", "The lowest age lies above the highest, so nobody would be let through."));
}

void ageLimitsOfCountries(Settings &settings)
{
    const QString key = QStringLiteral("age_restrictions_by_country");
    const QJsonObject countries = settings.config.value(key).toObject();
    for (auto it = countries.begin(); it != countries.end(); ++it) {
        const QJsonObject limits = it.value().toObject();
        const QJsonValue lowest = limits.value(QLatin1String("minimum_age"));
        const QJsonValue highest = limits.value(QLatin1String("maximum_age"));
        if (!lowest.isDouble() || !highest.isDouble() || lowest.toDouble() <= highest.toDouble())
            continue;
        settings.add({key}, Severity::Warning,
            Text::tr("%1: the lowest age lies above the highest, so nobody would be let through.")
                .arg(CountryCodes::name(it.key())));
    }
}

void portraitBand(Settings &settings)
{
    declineBelowReview(settings, "document_selfie_portrait_match_decline_threshold",
        "document_selfie_portrait_match_review_threshold");
}

void livenessBand(Settings &settings)
{
    declineBelowReview(settings, "face_liveness_score_decline_threshold", "face_liveness_score_review_threshold");
}

void qualityBand(Settings &settings)
{
    declineBelowReview(settings, "face_quality_decline_threshold", "face_quality_review_threshold");
}

void faceMatchBand(Settings &settings)
{
    declineBelowReview(settings, "face_match_score_decline_threshold", "face_match_score_review_threshold");
}

void brightnessBand(Settings &settings)
{
    inOrder(settings, "face_luminance_min_threshold", "face_luminance_max_threshold", false,
        QT_TRANSLATE_NOOP("WorkflowRules", "The limit for too dark must lie below the limit for too bright."));
}

void borderlineAges(Settings &settings)
{
    inOrder(settings, "borderline_minimum_age_threshold", "borderline_maximum_age_threshold", true,
        QT_TRANSLATE_NOOP("WorkflowRules", "The borderline ages begin above the age at which they end."));
}

void approveBelowReview(Settings &settings)
{
    constexpr const char *sentence = QT_TRANSLATE_NOOP("WorkflowRules",
        "The limit up to which a match is let through must lie below the limit up to which it is reviewed.");
    inOrder(settings, "aml_score_approve_threshold", "aml_score_review_threshold", false, sentence);
    inOrder(settings, "kyb_score_approve_threshold", "kyb_score_review_threshold", false, sentence);
}

void sumOfWeights(Settings &settings, const QStringList &keys, const char *sentence)
{
    double sum = 0;
    for (const QString &key : keys) {
        if (!settings.config.value(key).isDouble())
            return; // what the account's own value is, nobody here knows
        sum += settings.config.value(key).toDouble();
    }
    if (sum != 100)
        settings.add(keys, Severity::Warning, Text::tr(sentence).arg(sum));
}

void weightsAddUp(Settings &settings)
{
    sumOfWeights(settings,
        {QStringLiteral("aml_name_weight"), QStringLiteral("aml_dob_weight"), QStringLiteral("aml_country_weight")},
        QT_TRANSLATE_NOOP("WorkflowRules",
            "The weights of name, date of birth and country should add up to 100. They add up to %1."));
    sumOfWeights(settings,
        {QStringLiteral("kyb_company_aml_name_weight"), QStringLiteral("kyb_company_aml_dob_weight"),
            QStringLiteral("kyb_company_aml_country_weight")},
        QT_TRANSLATE_NOOP("WorkflowRules",
            "The company's weights of name, date and country should add up to 100. They add up to %1."));
}

//! Values that the session is expected to bring along, by the only names that the provider takes.
bool isExpectedDetail(const QString &key)
{
    static const QStringList known{QStringLiteral("address"), QStringLiteral("country"),
        QStringLiteral("date_of_birth"), QStringLiteral("first_name"), QStringLiteral("gender"),
        QStringLiteral("id_country"), QStringLiteral("identification_number"), QStringLiteral("ip_address"),
        QStringLiteral("last_name"), QStringLiteral("nationality"), QStringLiteral("poa_country")};
    const QString details = QStringLiteral("expected_details."), metadata = QStringLiteral("metadata.");
    if (key.startsWith(details))
        return known.contains(key.mid(details.size()));
    return key.startsWith(metadata) && key.size() > metadata.size() && !key.contains(QLatin1Char(' '));
}

void sources(Settings &settings, const char *name)
{
    const QString setting = QLatin1String(name);
    const QJsonObject map = settings.config.value(setting).toObject();
    for (auto it = map.begin(); it != map.end(); ++it) {
        const QJsonObject source = it.value().toObject();
        if (source.value(QLatin1String("source")) != QLatin1String("expected_data"))
            continue;
        const QString key = source.value(QLatin1String("key")).toString();
        if (!isExpectedDetail(key))
            settings.add({setting}, Severity::Error,
                Text::tr("\"%1\" cannot be expected with a session. The provider takes a detail such as "
                         "expected_details.last_name, or metadata and a name without spaces.")
                    .arg(key));
    }
}

void amlSources(Settings &settings)
{
    sources(settings, "aml_field_sources");
}

void databaseSources(Settings &settings)
{
    sources(settings, "database_validation_field_sources");
}

void bankSources(Settings &settings)
{
    sources(settings, "bank_field_sources");
}

void databaseDoesSomething(Settings &settings)
{
    const QString key = QStringLiteral("database_validation_countries");
    if (settings.config.value(key).toObject().isEmpty())
        settings.add({key}, Severity::Warning,
            Text::tr("Nothing is compared while no country is chosen, and the workflow may not be published."));
}

void oneNamePerDocument(Settings &settings)
{
    const QString key = QStringLiteral("document_ai_documents");
    for (const QJsonValue &document : settings.config.value(key).toArray()) {
        const QJsonArray fields = document.toObject().value(QLatin1String("fields")).toArray();
        const auto names = std::count_if(fields.begin(), fields.end(),
            [](const QJsonValue &field) { return field.toObject().value(QLatin1String("is_full_name")).toBool(); });
        if (names > 1)
            settings.add({key}, Severity::Error,
                Text::tr("%1: only one field of a document may hold the full name.")
                    .arg(document.toObject().value(QLatin1String("title")).toString()));
    }
}

void someRegistry(Settings &settings)
{
    const QString key = QStringLiteral("kyb_registry_countries_config");
    const QJsonObject countries = settings.config.value(key).toObject();
    const bool hasAny = std::any_of(countries.begin(), countries.end(),
        [](const QJsonValue &one) { return one.toObject().value(QLatin1String("enabled")).toBool(); });
    if (countries.isEmpty() || hasAny)
        return;
    RuleFinding &finding
        = settings.add({key}, Severity::Error, Text::tr("At least one country's registry must be switched on."));
    settings.cure(finding, Text::tr("Leave the registries to your account"), {{key, QJsonValue::Undefined}});
}

//! Somebody who must be verified needs the workflow that does it.
void rolesHaveWorkflow(Settings &settings)
{
    const QString key = QStringLiteral("kyb_role_config");
    const auto check = [&](const QString &role, const QJsonObject &entry) {
        if (entry.value(QLatin1String("require_kyc")).toBool()
            && entry.value(QLatin1String("verification_workflow")).toString().isEmpty())
            settings.add({key}, Severity::Error,
                Text::tr("People in the role \"%1\" must be verified, but no workflow is chosen for it.").arg(role));
    };
    const QJsonObject map = settings.config.value(key).toObject();
    for (auto it = map.begin(); it != map.end(); ++it)
        check(it.key(), it.value().toObject());
    for (const QJsonValue &entry : settings.config.value(key).toArray()) // the provider takes a list, too
        check(entry.toObject().value(QLatin1String("role")).toString(), entry.toObject());
}

void signatureLevel(Settings &settings)
{
    const QString level = settings.text("signature_level");
    const QString key = QStringLiteral("signature_level");
    const bool hasAdvanced = settings.report.document()
                                 .value(QLatin1String("signature_availability"))
                                 .toObject()
                                 .value(QLatin1String("aes"))
                                 .toBool(true);
    if (level == QLatin1String("qes")) {
        RuleFinding &finding = settings.add(
            {key}, Severity::Error, Text::tr("Qualified signatures are not available at the provider yet."));
        if (hasAdvanced)
            settings.cure(finding, Text::tr("Use advanced signatures"), {{key, QJsonValue(QStringLiteral("aes"))}});
    } else if (level == QLatin1String("aes") && !hasAdvanced) {
        settings.add({key}, Severity::Error,
            Text::tr("Advanced signatures are not available to this account, and the provider refuses them in a new "
                     "step."));
    }
}

void signatureFormat(Settings &settings)
{
    const QString format = settings.text("signature_format");
    if (settings.text("signature_level") != QLatin1String("aes")
        || (format != QLatin1String("xades") && format != QLatin1String("cades")))
        return;
    RuleFinding &finding = settings.add({QStringLiteral("signature_format"), QStringLiteral("signature_level")},
        Severity::Error, Text::tr("Advanced signatures are made as PAdES only."));
    settings.cure(
        finding, Text::tr("Use PAdES"), {{QStringLiteral("signature_format"), QJsonValue(QStringLiteral("pades"))}});
}

//! A step without countries runs nothing.
void bankHasCountries(Settings &settings)
{
    const QString key = QStringLiteral("bank_countries");
    if (settings.config.value(key).toObject().isEmpty())
        settings.add({key}, Severity::Warning, Text::tr("Nothing is verified while no country is chosen."));
}

void bankFloor(Settings &settings)
{
    const double threshold = settings.value("bank_name_match_threshold").toDouble(85);
    const double floor = settings.value("bank_partial_match_floor").toDouble(70);
    if (floor < threshold)
        return;
    settings.add({QStringLiteral("bank_partial_match_floor"), QStringLiteral("bank_name_match_threshold")},
        Severity::Error,
        Text::tr("A partial match begins at %1, which must lie below the full match at %2.").arg(floor).arg(threshold));
}

//! Settings that have no effect without the data that they look at.
void bankScopes(Settings &settings)
{
    const QJsonObject scopes = settings.value("bank_scopes").toObject();
    const auto reads = [&](const char *scope) { return scopes.value(QLatin1String(scope)).toBool(); };
    const auto isUsed = [&](const char *key) {
        const QJsonValue value = settings.value(key);
        return value.isDouble() || value.toBool();
    };
    if (isUsed("bank_min_balance") && !reads("balances"))
        settings.add({QStringLiteral("bank_min_balance"), QStringLiteral("bank_scopes")}, Severity::Warning,
            Text::tr("A lowest balance needs the account's balances to be read."));
    if (isUsed("bank_transactions_history_days") && !reads("transactions"))
        settings.add({QStringLiteral("bank_transactions_history_days"), QStringLiteral("bank_scopes")},
            Severity::Warning, Text::tr("The days of history need the account's transactions to be read."));
    if (isUsed("bank_store_full_identifiers") && !reads("identifiers"))
        settings.add({QStringLiteral("bank_store_full_identifiers"), QStringLiteral("bank_scopes")}, Severity::Warning,
            Text::tr("Storing full account numbers needs them to be read."));
    if (isUsed("bank_refresh_enabled") && !reads("balances") && !reads("transactions") && !reads("income"))
        settings.add({QStringLiteral("bank_refresh_enabled"), QStringLiteral("bank_scopes")}, Severity::Warning,
            Text::tr("Fetching again needs balances, transactions or income to be read."));
}

//! Every check: a condition that compares needs something to compare with.
void statusRulesCompare(Settings &settings)
{
    const QString key = QStringLiteral("status_rules");
    const QJsonArray rules = settings.config.value(key).toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QJsonObject rule = rules.at(i).toObject();
        const QString comparison = rule.value(QLatin1String("operator")).toString();
        const QJsonValue value = rule.value(QLatin1String("value"));
        const bool needsNone = comparison == QLatin1String("is_empty") || comparison == QLatin1String("is_not_empty");
        if (!needsNone && (value.isUndefined() || value.isNull()))
            settings.add({key}, Severity::Warning,
                Text::tr("Rule %1 compares with nothing. Give it a value, or ask whether the result is empty.")
                    .arg(i + 1));
    }
}

using ConfigRule = std::pair<const char *, void (*)(Settings &)>;

const std::vector<ConfigRule> &rulesOf(const QString &feature)
{
    static const std::map<QString, std::vector<ConfigRule>> rules{
        {QStringLiteral("OCR"),
            {{"accepts-some-document", acceptsSomeDocument}, {"age-limits", ageLimits},
                {"age-limits-of-countries", ageLimitsOfCountries}, {"portrait-band", portraitBand}}},
        {QStringLiteral("PROOF_OF_ADDRESS"), {{"accepts-some-document", acceptsSomeAddressDocument}}},
        {QStringLiteral("LIVENESS"),
            {{"liveness-band", livenessBand}, {"quality-band", qualityBand}, {"brightness-band", brightnessBand}}},
        {QStringLiteral("AGE_ESTIMATION"),
            {{"liveness-band", livenessBand}, {"quality-band", qualityBand}, {"brightness-band", brightnessBand},
                {"borderline-ages", borderlineAges}}},
        {QStringLiteral("FACE_MATCH"), {{"face-match-band", faceMatchBand}}},
        {QStringLiteral("AML"),
            {{"approve-below-review", approveBelowReview}, {"weights-add-up", weightsAddUp},
                {"field-sources", amlSources}}},
        {QStringLiteral("DATABASE_VALIDATION"),
            {{"database-does-something", databaseDoesSomething}, {"field-sources", databaseSources}}},
        {QStringLiteral("DOCUMENT_AI"), {{"one-name-per-document", oneNamePerDocument}}},
        {QStringLiteral("KYB_REGISTRY"), {{"some-registry", someRegistry}}},
        {QStringLiteral("KYB_KEY_PEOPLE"), {{"roles-have-workflow", rolesHaveWorkflow}}},
        {QStringLiteral("SIGNATURE"), {{"signature-level", signatureLevel}, {"signature-format", signatureFormat}}},
        {QStringLiteral("BANK_VERIFICATION"),
            {{"bank-has-countries", bankHasCountries}, {"bank-floor", bankFloor}, {"bank-scopes", bankScopes},
                {"field-sources", bankSources}}},
    };
    static const std::vector<ConfigRule> none;
    const auto found = rules.find(feature);
    return found == rules.end() ? none : found->second;
}

} // namespace

void checkDiditConfig(WorkflowReport &report, qsizetype position)
{
    Settings settings{report, position, report.checks().config(position)};
    for (const auto &[name, check] : rulesOf(report.checks().name(position))) {
        report.begin(name);
        check(settings);
    }
    report.begin("status-rules-compare");
    statusRulesCompare(settings);
}
