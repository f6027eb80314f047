#include "net/sandbox/diditanswers.h"

#include "net/sandbox/didit.h"
#include "net/sandbox/diditgraph.h"
#include "net/sandbox/diditversions.h"

#include <QJsonArray>

namespace {

constexpr int whiteLabelCents = 20;

QString money(int cents)
{
    return QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

QJsonObject graphOf(const QJsonObject &version)
{
    return version.value(QLatin1String("workflow_graph")).toObject();
}

DiditGraph::Price priceOf(const QJsonObject &version)
{
    DiditGraph::Price price = DiditGraph::price(graphOf(version));
    if (version.value(QLatin1String("is_white_label_enabled")).toBool()) {
        price.least += whiteLabelCents;
        price.most += whiteLabelCents;
    }
    return price;
}

void insertPrices(QJsonObject &shown, const QJsonObject &version, QJsonValue (*as)(int cents))
{
    const DiditGraph::Price price = priceOf(version);
    shown.insert(QStringLiteral("total_price"), as(price.most));
    shown.insert(QStringLiteral("min_price"), as(price.least));
    shown.insert(QStringLiteral("max_price"), as(price.most));
}

QJsonValue asNumber(int cents)
{
    return cents / 100.0;
}

QJsonValue asText(int cents)
{
    return money(cents);
}

QString featureLine(const QJsonObject &version)
{
    return DiditGraph::features(graphOf(version)).join(QStringLiteral(" + "));
}

//! What every answer about a version has, but for prices and features.
QJsonObject common(const QJsonObject &version)
{
    static const QStringList stored{"uuid", "workflow_id", "workflow_label", "workflow_type", "is_default",
        "is_archived", "is_white_label_enabled", "workflow_url", "max_retry_attempts", "retry_window_days",
        "session_expiration_time", "version", "status", "updated_at"};
    QJsonObject shown;
    for (const QString &key : stored)
        shown.insert(key, version.value(key));
    shown.insert(QStringLiteral("is_simple_workflow"), DiditGraph::isLinear(graphOf(version)));
    shown.insert(QStringLiteral("is_editable"), !DiditVersions::isPublished(version));
    return shown;
}

QJsonObject row(const QJsonObject &version, const PracticeState &state)
{
    QJsonObject shown = common(version);
    const QString workflow = version.value(QLatin1String("workflow_id")).toString();
    shown.insert(QStringLiteral("has_draft"), DiditVersions::draftOf(state, workflow).has_value());
    shown.insert(QStringLiteral("created_by"), version.value(QLatin1String("created_by")));
    return shown;
}

} // namespace

QJsonObject DiditAnswers::listed(const QJsonObject &version, const PracticeState &state)
{
    QJsonObject shown = row(version, state);
    insertPrices(shown, version, asNumber);
    shown.insert(QStringLiteral("features"), featureLine(version));
    return shown;
}

QJsonObject DiditAnswers::written(const QJsonObject &version, const PracticeState &state)
{
    QJsonObject shown = row(version, state);
    insertPrices(shown, version, asText);
    shown.insert(QStringLiteral("features"), QJsonArray::fromStringList(DiditGraph::features(graphOf(version))));
    for (const QString &key : {QStringLiteral("face_liveness_max_attempts"), QStringLiteral("face_match_max_attempts")})
        shown.insert(key, version.value(key));
    shown.insert(QStringLiteral("special_add_on_prices"), QJsonObject());
    return shown;
}

QJsonObject DiditAnswers::detailed(const QJsonObject &version)
{
    const QJsonObject graph = graphOf(version);
    QJsonObject shown = common(version);
    insertPrices(shown, version, asText);
    shown.insert(QStringLiteral("features"), featureLine(version));
    shown.insert(QStringLiteral("workflow_graph"), graph);
    static const QStringList stored{
        "is_desktop_allowed", "face_liveness_max_attempts", "face_match_max_attempts", "created_at", "published_at"};
    for (const QString &key : stored)
        shown.insert(key, version.value(key));

    // The settings of an older API, which GET still shows as they follow from the steps.
    const auto config = [&](const QString &feature) { return DiditGraph::configOf(graph, feature); };
    const auto figure = [&](const QString &feature, const QString &key, int otherwise) {
        const QJsonValue value = config(feature).value_or(QJsonObject()).value(key);
        shown.insert(key, value.isDouble() ? value : QJsonValue(otherwise));
    };
    const auto word = [&](const QString &feature, const QString &key, const QString &otherwise) {
        const QString value = config(feature).value_or(QJsonObject()).value(key).toString();
        shown.insert(key, value.isEmpty() ? otherwise : value.toLower());
    };
    const std::pair<QString, QString> switches[]{{"is_liveness_enabled", "LIVENESS"},
        {"is_face_match_enabled", "FACE_MATCH"}, {"is_aml_enabled", "AML"}, {"is_kyb_enabled", "KYB_REGISTRY"},
        {"is_phone_verification_enabled", "PHONE_VERIFICATION"},
        {"is_email_verification_enabled", "EMAIL_VERIFICATION"},
        {"is_database_validation_enabled", "DATABASE_VALIDATION"}, {"is_ip_analysis_enabled", "IP_ANALYSIS"},
        {"is_nfc_enabled", "NFC"}};
    for (const auto &[key, feature] : switches)
        shown.insert(key, config(feature).has_value());
    shown.insert(QStringLiteral("is_aml_ongoing_monitoring_enabled"),
        config(QStringLiteral("AML"))
            .value_or(QJsonObject())
            .value(QLatin1String("is_aml_ongoing_monitoring_enabled"))
            .toBool());
    word("LIVENESS", "face_liveness_method", "passive");
    figure("LIVENESS", "face_liveness_score_decline_threshold", 50);
    figure("LIVENESS", "face_liveness_score_review_threshold", 70);
    figure("FACE_MATCH", "face_match_score_decline_threshold", 40);
    figure("FACE_MATCH", "face_match_score_review_threshold", 60);
    figure("OCR", "id_verification_max_retry_attempts", 2);
    word("OCR", "duplicated_user_action", "no_action");
    shown.insert(QStringLiteral("documents_allowed"), QJsonObject());
    shown.insert(QStringLiteral("allow_create_session_with_vendor_data_without_apikey"), false);
    shown.insert(QStringLiteral("callback_url"), QJsonValue::Null);
    shown.insert(QStringLiteral("signature_availability"), QJsonObject{{QStringLiteral("aes"), false}});
    return shown;
}

QJsonObject DiditAnswers::questionnaire(const QJsonObject &questionnaire, const PracticeState &state)
{
    QJsonArray names;
    for (const QJsonObject &version : DiditVersions::shownOnes(state, PracticeListing::Workflows)) {
        const std::optional<QJsonObject> config
            = DiditGraph::configOf(graphOf(version), QStringLiteral("QUESTIONNAIRE"));
        if (config && config->value(QLatin1String("questionnaire_uuid")) == questionnaire.value(QLatin1String("uuid")))
            names.append(version.value(QLatin1String("workflow_label")));
    }
    QJsonObject shown = questionnaire;
    shown.insert(QStringLiteral("workflow_names"), names);
    return shown;
}
