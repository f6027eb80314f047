#include "net/sandbox/verifikquery.h"
#include "net/sandbox/verifikv2answers.h"
#include "net/sandbox/verifikv2flow.h"
#include "net/sandbox/verifikv2routes.h"
#include "net/sandbox/verifikv2whitelist.h"
#include "net/sandbox/verifikv3flow.h"

namespace {

using namespace Verifik;
using namespace VerifikV2;

const QString whiteListKey = QStringLiteral("whiteList");

//! What is wrong with the id in the path, or with what it names.
std::optional<PracticeAnswer> refuseFlow(const PracticeRequest &request, const PracticeWorld &world)
{
    if (!isId(request.captures.value(0)))
        return invalidRequest();
    if (flowCollection(world.state, request.captures.value(0)).isEmpty())
        return coded(404, QStringLiteral("Project flow not found"), QStringLiteral("PROJECT_FLOW_NOT_FOUND"));
    return std::nullopt;
}

QJsonObject populated(const QJsonObject &flow, const QUrlQuery &query, const PracticeState &state)
{
    const auto in = [&](const QString &collection) {
        return [&state, collection](const QString &id) { return state.find(collection, id); };
    };
    const QJsonObject withProject = VerifikQuery::populated(
        flow, QStringLiteral("project"), query, {QStringLiteral("name"), QStringLiteral("status")}, in(allProjects));
    return VerifikQuery::populated(withProject, QStringLiteral("webhook"), query,
        {QStringLiteral("name"), QStringLiteral("url"), QStringLiteral("isActive")}, in(allWebhooks));
}

PracticeAnswer listFlows(const PracticeRequest &request, PracticeWorld &world)
{
    std::vector<QJsonObject> flows = VerifikQuery::documents(world.state.records(v2Flows));
    // The vendor's console lists the flows of both versions here.
    const std::vector<QJsonObject> others = VerifikQuery::documents(world.state.records(v3Flows));
    flows.insert(flows.end(), others.begin(), others.end());

    VerifikQuery::Options options;
    options.plainFilters = {QStringLiteral("project"), QStringLiteral("type"), QStringLiteral("status")};
    options.dressed = [&](const QJsonObject &flow) { return populated(flow, request.query, world.state); };
    QString fault;
    const std::optional<QJsonObject> list = VerifikQuery::list(request.query, flows, options, &fault);
    if (!list) {
        return answer(400,
            {{QStringLiteral("success"), false}, {QStringLiteral("error"), QStringLiteral("Invalid query parameters")},
                {QStringLiteral("code"), QStringLiteral("INVALID_PARAMETERS")}});
    }
    return answer(200, *list);
}

PracticeAnswer readFlow(const PracticeRequest &request, PracticeWorld &world)
{
    if (const std::optional<PracticeAnswer> refused = refuseFlow(request, world))
        return *refused;
    const QString id = request.captures.value(0);
    return data(200, populated(*world.state.find(flowCollection(world.state, id), id), request.query, world.state));
}

//! Which of the documented bodies this is.
enum class Body { Settings, Generic, V3 };

Body kindOf(const QJsonObject &body)
{
    for (const char *key : {"signUpForm", "documents", "liveness", "integrations"}) {
        if (body.contains(QLatin1String(key)))
            return Body::V3;
    }
    if (body.value(QLatin1String("steps")).isObject())
        return Body::V3;
    const auto has = [&](const char *key) { return body.contains(QLatin1String(key)); };
    if (VerifikV2Rules::isGeneric(body))
        return Body::Generic;
    // Only the generic page knows a name; the other two have settings instead.
    const bool hasSettings = has("loginSettings") || has("onboardingSettings") || has("security");
    return has("name") && !hasSettings ? Body::Generic : Body::Settings;
}

//! What every creation is refused with, whatever its shape.
std::optional<PracticeAnswer> refuseHead(const QJsonObject &body, Body kind, const PracticeWorld &world)
{
    QStringList needed{QStringLiteral("project"), QStringLiteral("type")};
    if (kind != Body::Settings)
        needed << QStringLiteral("name");
    if (kind == Body::Generic)
        needed << QStringLiteral("configuration") << QStringLiteral("steps");
    QStringList absent;
    for (const QString &key : needed) {
        if (PracticeRules::isEmpty(body.value(key)))
            absent << key;
    }
    if (!absent.isEmpty())
        return missing(absent);
    if (!world.state.find(allProjects, body.value(QLatin1String("project")).toString()))
        return coded(400, QStringLiteral("Invalid project ID"), QStringLiteral("INVALID_PROJECT_ID"));
    const QString type = body.value(QLatin1String("type")).toString();
    if (type != QLatin1String("login") && type != QLatin1String("onboarding"))
        return coded(400, QStringLiteral("Invalid flow type"), QStringLiteral("INVALID_FLOW_TYPE"));
    return std::nullopt;
}

//! v2's address takes v3's body as well, and then stores it as v3 would, but for the version it writes.
PracticeAnswer createV3Flow(const QJsonObject &body, PracticeWorld &world)
{
    const QJsonObject flow = VerifikV3::described(body);
    if (!VerifikV3Rules::findings(flow).empty())
        return brief(400, QStringLiteral("Invalid request"), QStringLiteral("BadRequest"));
    const QJsonObject stored = VerifikV3::registered(flow, 1, world.now);
    if (!world.state.put(v3Flows, stored.value(QLatin1String("_id")).toString(), stored))
        return notStored();
    return data(200, stored);
}

PracticeAnswer createFlow(const PracticeRequest &request, PracticeWorld &world)
{
    const std::optional<QJsonObject> body = bodyOf(request);
    if (!body)
        return invalidRequest();
    const Body kind = kindOf(*body);
    if (const std::optional<PracticeAnswer> refused = refuseHead(*body, kind, world))
        return *refused;
    if (kind == Body::V3)
        return createV3Flow(*body, world);

    QJsonObject flow;
    for (auto each = body->begin(); each != body->end(); ++each) {
        if (VerifikV2Rules::isField(each.key()) || each.key() == QLatin1String("collectionCode"))
            flow.insert(each.key(), each.value());
    }
    if (!flow.contains(QLatin1String("status")))
        flow.insert(QStringLiteral("status"), QStringLiteral("draft"));
    std::vector<PracticeFinding> findings = VerifikV2Rules::findings(flow);
    if (body->contains(whiteListKey)) {
        const std::vector<PracticeFinding> more = VerifikV2Rules::findingsInRows(body->value(whiteListKey), flow);
        findings.insert(findings.end(), more.begin(), more.end());
    }
    if (const std::optional<PracticeAnswer> refused = refusal(findings))
        return *refused;

    flow = VerifikV3::registered(flow, 1, world.now);
    if (kind == Body::Settings) {
        // As stored records of these kinds look.
        flow.insert(QStringLiteral("__v"), 0);
        for (const QString &key :
            {QStringLiteral("linkSettings"), QStringLiteral("loginSettings"), QStringLiteral("onboardingSettings")}) {
            if (!flow.contains(key))
                flow.insert(key, QJsonValue::Null);
        }
        if (!flow.contains(QLatin1String("allowedCountries")))
            flow.insert(QStringLiteral("allowedCountries"), QJsonArray());
        giveSecurityAnId(flow, {}, world);
    }
    const QString id = flow.value(QLatin1String("_id")).toString();
    std::vector<PracticeChange> changes{{v2Flows, id, flow}};
    storeRows(*body, id, flow, world, changes);
    if (!world.state.apply(changes))
        return notStored();
    if (kind == Body::Settings)
        return answer(200, flow);
    return answer(200,
        {{QStringLiteral("success"), true}, {QStringLiteral("data"), flow},
            {QStringLiteral("signature"), signature(world.now)}});
}

//! Seed 000's answer: the flow itself, with the rows that were sent, and without what only the server gives.
QJsonObject bare(QJsonObject flow, const QJsonObject &body)
{
    for (const char *key : {"_id", "client", "createdAt", "updatedAt", "version", "__v"})
        flow.remove(QLatin1String(key));
    if (body.contains(whiteListKey))
        flow.insert(whiteListKey, body.value(whiteListKey));
    return flow;
}

PracticeAnswer updateFlow(const PracticeRequest &request, PracticeWorld &world)
{
    if (const std::optional<PracticeAnswer> refused = refuseFlow(request, world))
        return *refused;
    const std::optional<QJsonObject> body = bodyOf(request);
    if (!body)
        return invalidRequest();

    const QString id = request.captures.value(0);
    const QString collection = flowCollection(world.state, id);
    const bool isV3 = collection == v3Flows;
    const QJsonObject flow = *world.state.find(collection, id);
    QJsonObject next = isV3 ? updatedV3Flow(flow, *body, world) : updated(flow, *body, world);
    std::vector<PracticeFinding> findings = isV3 ? newFindingsInV3Flow(flow, next) : newFindings(flow, next);
    if (body->contains(whiteListKey)) {
        const std::vector<PracticeFinding> more = VerifikV2Rules::findingsInRows(body->value(whiteListKey), next);
        findings.insert(findings.end(), more.begin(), more.end());
    }
    if (const QJsonValue replace = body->value(QLatin1String("replaceList"));
        !replace.isUndefined() && !replace.isBool())
        findings.push_back({QStringLiteral("replaceList"), QStringLiteral("replaceList must be a boolean")});
    if (const std::optional<PracticeAnswer> refused = refusal(findings))
        return *refused;

    next = stamped(next, world.now);
    std::vector<PracticeChange> changes{{collection, id, next}};
    storeRows(*body, id, next, world, changes);
    if (!world.state.apply(changes))
        return notStored();
    return answer(200, bare(next, *body));
}

} // namespace

std::vector<PracticeRoute> VerifikV2::flowRoutes()
{
    const QRegularExpression all(QStringLiteral("\\A/v2/project-flows\\z"));
    const QRegularExpression one(QStringLiteral("\\A/v2/project-flows/([^/]+)\\z"));
    return {
        {QStringLiteral("GET"), all, listFlows},
        {QStringLiteral("POST"), all, createFlow},
        {QStringLiteral("GET"), one, readFlow},
        {QStringLiteral("PUT"), one, updateFlow},
    };
}
