#include "net/sandbox/verifikquery.h"
#include "net/sandbox/verifikv3answers.h"
#include "net/sandbox/verifikv3flow.h"
#include "net/sandbox/verifikv3routes.h"

namespace {

using namespace Verifik;
using namespace VerifikV3;

//! What is wrong with the id in the path, or with what it names.
std::optional<PracticeAnswer> refuseFlow(const PracticeRequest &request, const PracticeWorld &world)
{
    if (!isId(request.captures.value(0)))
        return badRequest(request, world, QStringLiteral("Invalid project flow ID format"));
    if (!world.state.find(v3Flows, request.captures.value(0))) {
        return refusal(request, world, 404, QStringLiteral("NotFound"), QStringLiteral("Project flow not found"));
    }
    return std::nullopt;
}

PracticeAnswer listFlows(const PracticeRequest &request, PracticeWorld &world)
{
    VerifikQuery::Options options;
    options.plainFilters = {QStringLiteral("type"), QStringLiteral("status")};
    QString fault;
    const std::optional<QJsonObject> list
        = VerifikQuery::list(request.query, VerifikQuery::documents(world.state.records(v3Flows)), options, &fault);
    if (!list) {
        return refusal(request, world, 409, QStringLiteral("MissingParameter"),
            QStringLiteral("Invalid parameter: %1").arg(fault));
    }
    const QJsonObject pagination{{QStringLiteral("page"), list->value(QLatin1String("page"))},
        {QStringLiteral("perPage"), list->value(QLatin1String("limit"))},
        {QStringLiteral("total"), list->value(QLatin1String("total"))}};
    return answer(200,
        {{QStringLiteral("data"), list->value(QLatin1String("data"))}, {QStringLiteral("pagination"), pagination}});
}

PracticeAnswer createFlow(const PracticeRequest &request, PracticeWorld &world)
{
    const std::optional<QJsonObject> body = bodyOf(request);
    if (!body)
        return badRequest(request, world, QStringLiteral("Invalid JSON format"));

    std::vector<VerifikV3Rules::Finding> findings;
    const QStringList needed{QStringLiteral("project"), QStringLiteral("type"), QStringLiteral("name")};
    for (const QString &key : needed) {
        if (body->value(key).toString().isEmpty())
            findings.push_back({key, QStringLiteral("%1 is required").arg(key)});
    }

    const QJsonObject flow = described(*body);
    for (const VerifikV3Rules::Finding &finding : VerifikV3Rules::findings(flow)) {
        if (!needed.contains(finding.field) || !flow.value(finding.field).toString().isEmpty())
            findings.push_back(finding);
    }
    if (!findings.empty())
        return unprocessable(request, world, findings);

    const QJsonObject stored = registered(flow, 3, world.now);
    if (!world.state.put(v3Flows, stored.value(QLatin1String("_id")).toString(), stored))
        return notStored(request, world);
    return data(201, stored);
}

PracticeAnswer readFlow(const PracticeRequest &request, PracticeWorld &world)
{
    if (const std::optional<PracticeAnswer> refused = refuseFlow(request, world))
        return *refused;
    return data(200, *world.state.find(v3Flows, request.captures.value(0)));
}

PracticeAnswer updateFlow(const PracticeRequest &request, PracticeWorld &world)
{
    if (const std::optional<PracticeAnswer> refused = refuseFlow(request, world))
        return *refused;
    const std::optional<QJsonObject> body = bodyOf(request);
    if (!body)
        return badRequest(request, world, QStringLiteral("Invalid JSON format"));

    const QString id = request.captures.value(0);
    const QJsonObject flow = *world.state.find(v3Flows, id);
    const QJsonObject next = updated(flow, *body, world.nestedUpdates);
    if (isInUse(flow, world) && !onlyPauses(flow, next)) {
        return refusal(request, world, 409, QStringLiteral("Conflict"),
            QStringLiteral("Cannot update project flow with active users"));
    }
    const std::vector<VerifikV3Rules::Finding> findings = newFindings(flow, next);
    if (!findings.empty())
        return unprocessable(request, world, findings);

    const QJsonObject stored = stamped(next, world.now);
    if (!world.state.put(v3Flows, id, stored))
        return notStored(request, world);
    return data(200, stored);
}

PracticeAnswer deleteFlow(const PracticeRequest &request, PracticeWorld &world)
{
    if (const std::optional<PracticeAnswer> refused = refuseFlow(request, world))
        return *refused;
    const QString id = request.captures.value(0);
    const QJsonObject flow = *world.state.find(v3Flows, id);
    if (isInUse(flow, world)) {
        return refusal(request, world, 409, QStringLiteral("Conflict"),
            QStringLiteral("Cannot delete project flow with active users"));
    }
    std::vector<PracticeChange> changes{{v3Flows, id, std::nullopt}};
    forgetFlow(world.state, id, changes);
    if (!world.state.apply(changes))
        return notStored(request, world);
    QJsonObject left{{QStringLiteral("_id"), id}, {QStringLiteral("status"), QStringLiteral("deleted")}};
    for (const QString &key : {QStringLiteral("type"), QStringLiteral("target")}) {
        if (flow.contains(key))
            left.insert(key, flow.value(key));
    }
    return data(200, left);
}

} // namespace

std::vector<PracticeRoute> VerifikV3::flowRoutes()
{
    const QRegularExpression all(QStringLiteral("\\A/v3/project-flows\\z"));
    const QRegularExpression one(QStringLiteral("\\A/v3/project-flows/([^/]+)\\z"));
    return {
        {QStringLiteral("GET"), all, listFlows},
        {QStringLiteral("POST"), all, createFlow},
        {QStringLiteral("GET"), one, readFlow},
        {QStringLiteral("PUT"), one, updateFlow},
        {QStringLiteral("DELETE"), one, deleteFlow},
    };
}
