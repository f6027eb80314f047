#include "net/sandbox/didit.h"
#include "net/sandbox/diditanswers.h"
#include "net/sandbox/diditfeaturerules.h"
#include "net/sandbox/diditgraph.h"
#include "net/sandbox/diditroutes.h"
#include "net/sandbox/diditrules.h"
#include "net/sandbox/diditversions.h"
#include "net/sandbox/practicebody.h"

#include <QJsonArray>

#include <variant>

namespace {

using namespace Didit;

constexpr int mostWorkflows = 50;

//! The body of a write as an object, or the refusal of what is none.
std::variant<QJsonObject, PracticeAnswer> bodyOf(const PracticeRequest &request)
{
    if (request.body.isEmpty())
        return QJsonObject();
    if (request.contentType != "application/json") {
        return detail(415,
            QStringLiteral("Unsupported media type \"%1\" in request.").arg(QString::fromUtf8(request.contentType)));
    }
    const std::optional<QJsonValue> body = practiceBody(request.body);
    if (!body)
        return detail(400, QStringLiteral("JSON parse error - Expecting value: line 1 column 1 (char 0)"));
    if (!body->isObject()) {
        return answer(400,
            QJsonObject{{QStringLiteral("non_field_errors"),
                QJsonArray{QStringLiteral("Invalid data. Expected a dictionary, but got list.")}}});
    }
    return body->toObject();
}

std::optional<PracticeAnswer> refuseUnknownKey(const QJsonObject &body)
{
    for (const QString &key : body.keys()) {
        if (!DiditRules::allowedKeys().contains(key)) {
            return answer(400,
                QJsonObject{{QStringLiteral("detail"), QStringLiteral("Unknown field.")},
                    {QStringLiteral("field"), key},
                    {QStringLiteral("allowed"), QJsonArray::fromStringList(DiditRules::allowedKeys())}});
        }
    }
    return std::nullopt;
}

//! Everything that speaks against a body before its effect is known. `version` is the one that it changes.
std::optional<PracticeAnswer> refuseBody(const QJsonObject &body, const std::optional<QJsonObject> &version)
{
    if (std::optional<PracticeAnswer> refused = refuseUnknownKey(body))
        return refused;
    const QJsonObject graph = version.value_or(QJsonObject()).value(QLatin1String("workflow_graph")).toObject();
    const QJsonObject errors = DiditRules::errors(body, !version, DiditGraph::features(graph));
    if (!errors.isEmpty())
        return answer(400, errors);
    const QJsonObject signature = DiditFeatureRules::signatureRefusal(
        body.value(QLatin1String("features")).toArray(), DiditGraph::configOf(graph, QStringLiteral("SIGNATURE")));
    return signature.isEmpty() ? std::nullopt : std::optional(answer(400, signature));
}

//! Stores an outcome and answers with its version.
PracticeAnswer settled(int status, const DiditVersions::Outcome &outcome, PracticeWorld &world)
{
    const QString obstacle
        = DiditFeatureRules::liveObstacle(outcome.version.value(QLatin1String("workflow_graph")).toObject());
    if (DiditVersions::isPublished(outcome.version) && !obstacle.isEmpty())
        return answer(400, QJsonObject{{QStringLiteral("features"), QJsonArray{obstacle}}});
    if (!world.state.apply(outcome.changes))
        return notStored();
    return answer(status, DiditAnswers::written(outcome.version, world.state));
}

PracticeAnswer listWorkflows(const PracticeRequest &request, PracticeWorld &world)
{
    const std::vector<QJsonObject> versions = DiditVersions::shownOnes(world.state, world.listing);
    if (world.paging == PracticePaging::Whole) {
        QJsonArray all;
        for (const QJsonObject &version : versions)
            all.append(DiditAnswers::written(version, world.state));
        return answer(200, all);
    }
    std::vector<QJsonObject> rows;
    for (const QJsonObject &version : versions)
        rows.push_back(DiditAnswers::listed(version, world.state));
    return page(request, rows);
}

PracticeAnswer createWorkflow(const PracticeRequest &request, PracticeWorld &world)
{
    const std::variant<QJsonObject, PracticeAnswer> given = bodyOf(request);
    if (const PracticeAnswer *refused = std::get_if<PracticeAnswer>(&given))
        return *refused;
    const QJsonObject body = std::get<QJsonObject>(given);
    if (const std::optional<PracticeAnswer> refused = refuseBody(body, std::nullopt))
        return *refused;
    const int count = DiditVersions::workflowCount(world.state);
    if (count >= mostWorkflows)
        return answer(400, QJsonArray{QStringLiteral("You can have at most 50 workflows per application.")});
    const QString label = QStringLiteral("Workflow %1").arg(count + 1);
    return settled(201, DiditVersions::creation(world.state, DiditVersions::created(body, label, world.now)), world);
}

PracticeAnswer readWorkflow(const PracticeRequest &request, PracticeWorld &world)
{
    const QJsonObject *version = world.state.find(workflowVersions, request.captures.value(0));
    return version ? answer(200, DiditAnswers::detailed(*version)) : notFound();
}

PracticeAnswer updateWorkflow(const PracticeRequest &request, PracticeWorld &world)
{
    const QJsonObject *found = world.state.find(workflowVersions, request.captures.value(0));
    if (!found)
        return notFound();
    const QJsonObject version = *found;
    const std::variant<QJsonObject, PracticeAnswer> given = bodyOf(request);
    if (const PracticeAnswer *refused = std::get_if<PracticeAnswer>(&given))
        return *refused;
    const QJsonObject body = std::get<QJsonObject>(given);
    if (const std::optional<PracticeAnswer> refused = refuseBody(body, version))
        return *refused;
    const std::optional<DiditVersions::Outcome> outcome
        = DiditVersions::update(world.state, version, body, world.versioning, world.now);
    if (!outcome) {
        return answer(400,
            QJsonObject{
                {QStringLiteral("status"), QJsonArray{QStringLiteral("Cannot revert a published version to draft.")}}});
    }
    return settled(200, *outcome, world);
}

PracticeAnswer deleteVersion(const PracticeRequest &request, PracticeWorld &world)
{
    const QString uuid = request.captures.value(0);
    if (!world.state.find(workflowVersions, uuid))
        return notFound();
    if (!world.state.remove(workflowVersions, uuid))
        return notStored();
    return {204, {}};
}

} // namespace

std::vector<PracticeRoute> Didit::workflowRoutes()
{
    const QRegularExpression all(QStringLiteral("\\A/v3/workflows/\\z"));
    const QRegularExpression one(QStringLiteral("\\A/v3/workflows/([^/]+)/\\z"));
    return {
        {QStringLiteral("GET"), all, listWorkflows},
        {QStringLiteral("POST"), all, createWorkflow},
        {QStringLiteral("GET"), one, readWorkflow},
        {QStringLiteral("PATCH"), one, updateWorkflow},
        {QStringLiteral("DELETE"), one, deleteVersion},
    };
}
