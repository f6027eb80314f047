#include "net/sandbox/diditversions.h"

#include "net/sandbox/didit.h"
#include "net/sandbox/diditgraph.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace {

using namespace DiditVersions;

const QString draftStatus = QStringLiteral("draft");
const QString publishedStatus = QStringLiteral("published");

QString uuidOf(const QJsonObject &version)
{
    return version.value(QLatin1String("uuid")).toString();
}

QString workflowOf(const QJsonObject &version)
{
    return version.value(QLatin1String("workflow_id")).toString();
}

QString newAddress()
{
    static const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    QString name;
    for (int i = 0; i < 22; ++i)
        name += letters[QRandomGenerator::global()->bounded(static_cast<int>(letters.size()))];
    return QStringLiteral("https://verify.didit.me/u/") + name;
}

QJsonObject byTheKey()
{
    return {{QStringLiteral("name"), QStringLiteral("Practice key")}, {QStringLiteral("email"), QJsonValue::Null},
        {QStringLiteral("type"), QStringLiteral("api_key")}};
}

//! `version` with what a body says, whatever becomes of its status.
QJsonObject edited(QJsonObject version, const QJsonObject &body)
{
    const QJsonObject before = version;
    for (auto each = body.begin(); each != body.end(); ++each) {
        if (each.key() != QLatin1String("features") && each.key() != QLatin1String("status"))
            version.insert(each.key(), each.value());
    }
    const QJsonObject graph = version.value(QLatin1String("workflow_graph")).toObject();
    version.insert(QStringLiteral("workflow_graph"),
        body.contains(QLatin1String("features"))
            ? DiditGraph::linear(body.value(QLatin1String("features")).toArray(), version)
            : DiditGraph::withAttempts(graph, before, version));
    return version;
}

QJsonObject withStatus(QJsonObject version, const QString &status, Moment now)
{
    if (status == publishedStatus && !isPublished(version))
        version.insert(QStringLiteral("published_at"), Didit::timestamp(now));
    version.insert(QStringLiteral("status"), status);
    return version;
}

int latestOf(const PracticeState &state, const QString &workflow)
{
    int latest = 0;
    for (const PracticeRecord &record : state.records(Didit::workflowVersions)) {
        if (workflowOf(record.document) == workflow)
            latest = std::max(latest, record.document.value(QLatin1String("version")).toInt());
    }
    return latest;
}

Outcome stored(const PracticeState &state, const QJsonObject &version)
{
    Outcome outcome{version, {{Didit::workflowVersions, uuidOf(version), version}}};
    // An application has one default. A draft does not serve anybody yet, so it takes nothing from the present one.
    if (!isPublished(version) || !version.value(QLatin1String("is_default")).toBool())
        return outcome;
    for (const PracticeRecord &record : state.records(Didit::workflowVersions)) {
        if (workflowOf(record.document) == workflowOf(version)
            || !record.document.value(QLatin1String("is_default")).toBool())
            continue;
        QJsonObject other = record.document;
        other.insert(QStringLiteral("is_default"), false);
        outcome.changes.push_back({Didit::workflowVersions, record.id, other});
    }
    return outcome;
}

//! A further version, made from `version`, in place of the draft that the workflow may have.
Outcome further(
    const PracticeState &state, QJsonObject version, const QJsonObject &body, const QString &status, Moment now)
{
    const QString workflow = workflowOf(version);
    const std::optional<QJsonObject> draft = draftOf(state, workflow);
    int latest = latestOf(state, workflow);
    if (draft && draft->value(QLatin1String("version")).toInt() == latest)
        --latest; // its number is free again
    version = edited(version, body);
    version.insert(QStringLiteral("uuid"), Didit::newUuid());
    version.insert(QStringLiteral("version"), latest + 1);
    version.insert(QStringLiteral("created_by"), byTheKey());
    version.insert(QStringLiteral("created_at"), Didit::timestamp(now));
    version.insert(QStringLiteral("status"), draftStatus);
    version.insert(QStringLiteral("published_at"), QJsonValue::Null);
    Outcome outcome = stored(state, withStatus(Didit::stamped(version, now), status, now));
    if (draft)
        outcome.changes.push_back({Didit::workflowVersions, uuidOf(*draft), std::nullopt});
    return outcome;
}

} // namespace

bool DiditVersions::isPublished(const QJsonObject &version)
{
    return version.value(QLatin1String("status")) == publishedStatus;
}

std::optional<QJsonObject> DiditVersions::draftOf(const PracticeState &state, const QString &workflowId)
{
    for (const PracticeRecord &record : state.records(Didit::workflowVersions)) {
        if (workflowOf(record.document) == workflowId && !isPublished(record.document))
            return record.document;
    }
    return std::nullopt;
}

int DiditVersions::workflowCount(const PracticeState &state)
{
    QSet<QString> workflows;
    for (const PracticeRecord &record : state.records(Didit::workflowVersions))
        workflows.insert(workflowOf(record.document));
    return static_cast<int>(workflows.size());
}

std::vector<QJsonObject> DiditVersions::shownOnes(const PracticeState &state, PracticeListing listing)
{
    std::vector<QJsonObject> shown;
    for (const PracticeRecord &record : state.records(Didit::workflowVersions)) {
        const QJsonObject &version = record.document;
        const auto sameWorkflow = [&](const QJsonObject &other) { return workflowOf(other) == workflowOf(version); };
        const auto standing = listing == PracticeListing::Versions
            ? shown.end()
            : std::find_if(shown.begin(), shown.end(), sameWorkflow);
        if (standing == shown.end()) {
            shown.push_back(version);
            continue;
        }
        const auto rank = [](const QJsonObject &each) {
            return std::pair(isPublished(each), each.value(QLatin1String("version")).toInt());
        };
        if (rank(version) > rank(*standing))
            *standing = version;
    }
    std::reverse(shown.begin(), shown.end()); // of two that are equally new, the one stored later
    std::stable_sort(shown.begin(), shown.end(), [](const QJsonObject &left, const QJsonObject &right) {
        return left.value(QLatin1String("created_at")).toString() > right.value(QLatin1String("created_at")).toString();
    });
    return shown;
}

QJsonObject DiditVersions::created(const QJsonObject &body, const QString &otherwise, Moment now)
{
    const QString id = Didit::newUuid();
    const QString moment = Didit::timestamp(now);
    const QJsonObject blank{{"uuid", id}, {"workflow_id", id}, {"workflow_label", otherwise},
        {"workflow_type", QJsonValue::Null}, {"is_default", false}, {"is_archived", false},
        {"is_white_label_enabled", false}, {"is_desktop_allowed", false}, {"max_retry_attempts", 3},
        {"retry_window_days", 7}, {"session_expiration_time", 604800}, {"face_liveness_max_attempts", 3},
        {"face_match_max_attempts", 3}, {"version", 1}, {"status", draftStatus}, {"published_at", QJsonValue::Null},
        {"workflow_url", newAddress()}, {"created_by", byTheKey()}, {"created_at", moment}, {"updated_at", moment}};
    return withStatus(edited(blank, body), body.value(QLatin1String("status")).toString(publishedStatus), now);
}

DiditVersions::Outcome DiditVersions::creation(const PracticeState &state, const QJsonObject &version)
{
    return stored(state, version);
}

std::optional<DiditVersions::Outcome> DiditVersions::update(const PracticeState &state, const QJsonObject &version,
    const QJsonObject &body, PracticeVersioning versioning, Moment now)
{
    const QString wanted = body.value(QLatin1String("status")).toString();
    const bool isInPlace = versioning == PracticeVersioning::InPlace;
    if (isPublished(version)) {
        if (wanted == publishedStatus)
            return further(state, version, body, publishedStatus, now);
        if (!isInPlace)
            return further(state, version, body, draftStatus, now);
        if (wanted == draftStatus)
            return std::nullopt;
        return stored(state, Didit::stamped(edited(version, body), now));
    }
    const QString untold = isInPlace ? publishedStatus : draftStatus;
    return stored(
        state, withStatus(Didit::stamped(edited(version, body), now), wanted.isEmpty() ? untold : wanted, now));
}
