#include "net/sandbox/diditfeaturerules.h"

#include "net/sandbox/diditconfigrules.h"
#include "net/sandbox/diditerrors.h"
#include "net/sandbox/diditgraph.h"

#include <algorithm>

namespace {

using namespace DiditErrors;

//! The last two are in the vendor's contract of configurations, and no page says whether a workflow takes them.
const QStringList published{"OCR", "NFC", "LIVENESS", "FACE_MATCH", "PROOF_OF_ADDRESS", "QUESTIONNAIRE",
    "PHONE_VERIFICATION", "EMAIL_VERIFICATION", "DATABASE_VALIDATION", "AML", "IP_ANALYSIS", "AGE_ESTIMATION",
    "DOCUMENT_AI", "KYB_REGISTRY", "KYB_DOCUMENTS", "KYB_KEY_PEOPLE", "SIGNATURE", "BANK_VERIFICATION", "GEOLOCATION"};
const QStringList ofPersons{"OCR", "NFC", "LIVENESS", "FACE_MATCH", "PROOF_OF_ADDRESS", "DATABASE_VALIDATION",
    "AGE_ESTIMATION", "BANK_VERIFICATION", "GEOLOCATION"};

QString nameOf(const QJsonValue &item)
{
    return item[QLatin1String("feature")].toString();
}

//! The objections to one item: {}, or what is wrong with its members.
QJsonValue itemErrors(const QJsonValue &item, const QStringList &known)
{
    if (!item.isObject())
        return QJsonArray{QStringLiteral("Each workflow feature must be an object.")};
    QJsonObject found;
    const QJsonValue feature = item[QLatin1String("feature")];
    const QString wrongName = feature.isUndefined() ? required() : choiceError(feature, published + known);
    if (!wrongName.isEmpty())
        found.insert(QStringLiteral("feature"), QJsonArray{wrongName});
    const QJsonValue label = item[QLatin1String("label")];
    if (!label.isUndefined() && !label.isNull() && !label.isString())
        found.insert(QStringLiteral("label"), QJsonArray{textError(label)});
    const QJsonValue config = item[QLatin1String("config")];
    if (!config.isUndefined() && !config.isNull() && !config.isObject()) {
        found.insert(QStringLiteral("config"), QJsonArray{mapError(config)});
    } else if (wrongName.isEmpty()) {
        const QJsonObject wrong = DiditConfigRules::errors(feature.toString(), config.toObject());
        if (!wrong.isEmpty())
            found.insert(QStringLiteral("config"), wrong);
    }
    return found;
}

//! True when the documents that an item reads fill a person's or a company's name.
bool fillsName(const QJsonValue &documentAi)
{
    const QJsonArray documents = documentAi[QLatin1String("config")][QLatin1String("document_ai_documents")].toArray();
    return std::any_of(documents.begin(), documents.end(), [](const QJsonValue &document) {
        const QJsonArray fields = document[QLatin1String("fields")].toArray();
        return std::any_of(fields.begin(), fields.end(),
            [](const QJsonValue &field) { return field[QLatin1String("key")] == QLatin1String("full_name"); });
    });
}

//! The rules about order and company, over items that are each fine by themselves.
class Order
{
public:
    explicit Order(const QJsonArray &features)
        : m_features(features)
    {
        for (const QJsonValue &item : features)
            m_names << nameOf(item);
    }

    QJsonArray errors()
    {
        for (qsizetype i = 0; i < m_names.size(); ++i)
            check(i);
        const bool hasBusiness = std::any_of(
            m_names.begin(), m_names.end(), [](const QString &name) { return name.startsWith(QLatin1String("KYB_")); });
        for (const QString &name : ofPersons) {
            if (hasBusiness && m_names.contains(name))
                add(QStringLiteral("%1 cannot be combined with KYB features.").arg(name));
        }
        return m_errors;
    }

private:
    void check(qsizetype at)
    {
        const QString &name = m_names[at];
        const auto before = [&](const QString &other) { return m_names.mid(0, at).contains(other); };
        const auto demand = [&](bool isMet, const QString &rule) {
            if (!isMet)
                add(rule.arg(name));
        };
        if (name == QLatin1String("FACE_MATCH")) {
            demand(before(QStringLiteral("OCR")), QStringLiteral("%1 must come after OCR."));
        } else if (name == QLatin1String("NFC") || name == QLatin1String("DATABASE_VALIDATION")) {
            demand(m_names.contains(QStringLiteral("OCR")), QStringLiteral("%1 requires OCR in the same workflow."));
        } else if (name == QLatin1String("KYB_DOCUMENTS") || name == QLatin1String("KYB_KEY_PEOPLE")) {
            demand(before(QStringLiteral("KYB_REGISTRY")),
                QStringLiteral("%1 requires KYB_REGISTRY earlier in the workflow."));
        } else if (name == QLatin1String("AML")) {
            const bool hasIdentity = before(QStringLiteral("OCR")) || before(QStringLiteral("KYB_REGISTRY"));
            demand(hasIdentity || before(QStringLiteral("DOCUMENT_AI")),
                QStringLiteral("%1 requires OCR, KYB_REGISTRY or DOCUMENT_AI earlier in the workflow."));
            if (!hasIdentity && before(QStringLiteral("DOCUMENT_AI")))
                demand(hasName(at), QStringLiteral("%1 requires a DOCUMENT_AI field for full_name."));
        }
    }

    bool hasName(qsizetype aml) const
    {
        if (m_features[aml][QLatin1String("config")][QLatin1String("aml_field_sources")][QLatin1String("full_name")]
                .isObject())
            return true;
        for (qsizetype i = 0; i < aml; ++i) {
            if (m_names[i] == QLatin1String("DOCUMENT_AI") && fillsName(m_features[i]))
                return true;
        }
        return false;
    }

    void add(const QString &error)
    {
        if (!m_errors.contains(error))
            m_errors.append(error);
    }

    QJsonArray m_features;
    QStringList m_names;
    QJsonArray m_errors;
};

} // namespace

QJsonArray DiditFeatureRules::errors(const QJsonValue &features, const QStringList &known)
{
    const QString wrong = listError(features);
    if (!wrong.isEmpty())
        return {wrong};
    const QJsonArray items = features.toArray();
    if (items.isEmpty())
        return {QStringLiteral("This list may not be empty.")};
    QJsonArray each;
    bool isFine = true;
    for (const QJsonValue &item : items) {
        each.append(itemErrors(item, known));
        isFine = isFine && each.last() == QJsonObject();
    }
    return isFine ? Order(items).errors() : each;
}

QJsonObject DiditFeatureRules::signatureRefusal(const QJsonArray &features, const std::optional<QJsonObject> &stored)
{
    const auto word
        = [](const QJsonValue &config, const char *key) { return config[QLatin1String(key)].toString().toLower(); };
    for (const QJsonValue &item : features) {
        if (nameOf(item) != QLatin1String("SIGNATURE"))
            continue;
        const QJsonValue config = item[QLatin1String("config")];
        const QString level = word(config, "signature_level");
        const QString format = word(config, "signature_format");
        const bool isNew = !stored || word(*stored, "signature_level") != level;
        const auto refused = [](const char *key, const char *code) {
            return QJsonObject{{QLatin1String(key), QLatin1String(code)}};
        };
        if (level == QLatin1String("qes"))
            return refused("signature_level", "qes_not_available");
        if (level == QLatin1String("aes") && isNew) // as signature_availability in the detail says
            return refused("signature_level", "aes_not_available");
        if (level == QLatin1String("aes") && !format.isEmpty() && format != QLatin1String("pades"))
            return refused("signature_format", "signature_format_not_supported");
    }
    return {};
}

QString DiditFeatureRules::liveObstacle(const QJsonObject &graph)
{
    const std::optional<QJsonObject> signature = DiditGraph::configOf(graph, QStringLiteral("SIGNATURE"));
    // Documents to sign are uploaded in the vendor's console, which nobody has here.
    const bool lacksDocuments
        = signature && signature->value(QLatin1String("signature_documents_source")) == QLatin1String("workflow");
    return lacksDocuments
        ? QStringLiteral("SIGNATURE needs at least one document before the workflow can be published.")
        : QString();
}
