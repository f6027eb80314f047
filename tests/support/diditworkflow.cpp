#include "support/diditworkflow.h"

#include "models/schema/countrycodes.h"

namespace {

//! A catalogue of `codes` for the first `countries` countries; each document with so many named variants.
QJsonObject catalogue(qsizetype countries, const QStringList &codes, int variants)
{
    QJsonObject found;
    for (const CountryCodes::Country &country : CountryCodes::all()) {
        if (found.size() == countries)
            break;
        QJsonObject documents;
        for (const QString &code : codes) {
            QJsonArray subtypes;
            for (int i = 0; i < variants; ++i)
                subtypes.append(QStringLiteral("%1_%2_%3").arg(country.alpha3(), code).arg(2010 + i));
            QJsonObject document{{"enabled", 1}, {"sides", code == QLatin1String("P") ? 1 : 2}};
            if (!subtypes.isEmpty())
                document.insert(QStringLiteral("subtypes"), subtypes);
            documents.insert(code, document);
        }
        found.insert(country.alpha3(), documents);
    }
    return found;
}

} // namespace

QJsonObject DiditWorkflow::fullCatalogue()
{
    return catalogue(240,
        {QStringLiteral("P"), QStringLiteral("DL"), QStringLiteral("ID"), QStringLiteral("RP"), QStringLiteral("SSC"),
            QStringLiteral("HIC"), QStringLiteral("WP"), QStringLiteral("TC"), QStringLiteral("VISA")},
        2);
}

QJsonObject DiditWorkflow::fullAddressCatalogue()
{
    return catalogue(240,
        {QStringLiteral("UTILITY_BILL"), QStringLiteral("BANK_STATEMENT"), QStringLiteral("GOVERNMENT_ISSUED_DOCUMENT"),
            QStringLiteral("OTHER_POA_DOCUMENT")},
        0);
}

QJsonObject DiditWorkflow::entry(const QString &feature, const QJsonObject &config)
{
    return {{"feature", feature}, {"config", config}};
}

QJsonObject DiditWorkflow::document(const QJsonArray &features)
{
    return {{"uuid", "11111111-aaaa-4bbb-8ccc-000000000001"}, {"workflow_id", "11111111-aaaa-4bbb-8ccc-000000000001"},
        {"workflow_label", "Standard KYC"}, {"status", "published"}, {"version", 2}, {"is_default", true},
        {"is_white_label_enabled", false}, {"is_desktop_allowed", false}, {"max_retry_attempts", 3},
        {"retry_window_days", 7}, {"session_expiration_time", 604800}, {"face_liveness_max_attempts", 3},
        {"face_match_max_attempts", 3}, {"features", features}};
}

QJsonArray DiditWorkflow::checks(const QString &names)
{
    QJsonArray features;
    for (const QString &name : names.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        features.append(entry(name));
    return features;
}

QJsonObject DiditWorkflow::large()
{
    return document({entry(QStringLiteral("OCR"),
                         {{"documents_allowed", fullCatalogue()}, {"duplicated_user_action", "REVIEW"},
                             {"id_document_quality_threshold", 50}}),
        entry(QStringLiteral("LIVENESS"),
            {{"face_liveness_method", "PASSIVE"}, {"face_liveness_score_decline_threshold", 50},
                {"face_liveness_score_review_threshold", 70}}),
        entry(QStringLiteral("FACE_MATCH"),
            {{"face_match_score_decline_threshold", 40}, {"face_match_score_review_threshold", 60}}),
        entry(QStringLiteral("PROOF_OF_ADDRESS"), {{"poa_documents_allowed", fullAddressCatalogue()}})});
}
