#include "net/sandbox/verifikprojects.h"

#include "net/sandbox/verifikprojectrules.h"
#include "net/sandbox/verifikquery.h"
#include "net/sandbox/verifikv2answers.h"
#include "net/sandbox/verifikv2flow.h"
#include "net/sandbox/verifikv3answers.h"
#include "net/sandbox/verifikv3flow.h"

#include <QRandomGenerator>

#include <algorithm>

namespace {

using namespace Verifik;
using VerifikProjects::Version;

const QString flowsKey = QStringLiteral("projectFlows");
const QString flowKey = QStringLiteral("projectFlow");
const QString flowTypeKey = QStringLiteral("projectFlowType");

//! One call to one version's address.
class Call
{
public:
    Call(const PracticeRequest &request, PracticeWorld &world, Version version)
        : m_request(request)
        , m_world(world)
        , m_isV3(version == Version::V3)
    {
    }

    PracticeAnswer list() const;
    PracticeAnswer create() const;
    PracticeAnswer read() const;
    PracticeAnswer update() const;
    PracticeAnswer remove() const;

private:
    PracticeAnswer refusal(int status, const char *code, const QString &message) const;
    PracticeAnswer notFound() const;
    PracticeAnswer notJson() const;
    PracticeAnswer notStored() const
    {
        return refusal(500, "InternalServerError", QStringLiteral("Internal server error"));
    }
    std::optional<PracticeAnswer> refuse(const std::vector<PracticeFinding> &findings) const;
    std::optional<PracticeAnswer> refuseName(const QString &name, const QString &id) const;
    std::optional<PracticeAnswer> storeFlow(
        const QJsonObject &body, const QJsonObject &project, std::vector<PracticeChange> &changes) const;
    std::optional<PracticeAnswer> makeFlow(
        QJsonObject described, const QJsonObject &project, std::vector<PracticeChange> &changes) const;
    std::optional<PracticeAnswer> changeFlow(
        const QJsonObject &flow, const QJsonObject &body, std::vector<PracticeChange> &changes) const;
    PracticeAnswer unprocessable(std::vector<PracticeFinding> findings) const;
    QJsonObject written(QJsonObject project, const QJsonObject &body) const;
    QJsonObject withFlows(QJsonObject project) const;
    QJsonObject withFlowIds(QJsonObject project) const;

    const PracticeRequest &m_request;
    PracticeWorld &m_world;
    bool m_isV3;
};

QString idOf(const QJsonObject &document)
{
    return document.value(QLatin1String("_id")).toString();
}

PracticeAnswer Call::refusal(int status, const char *code, const QString &message) const
{
    return m_isV3 ? VerifikV3::refusal(m_request, m_world, status, QLatin1String(code), message)
                  : VerifikV2::brief(status, message, QLatin1String(code));
}

PracticeAnswer Call::notFound() const
{
    return refusal(404, "NotFound", QStringLiteral("project_not_found"));
}

PracticeAnswer Call::notJson() const
{
    return m_isV3 ? VerifikV3::badRequest(m_request, m_world, QStringLiteral("Invalid JSON format"))
                  : VerifikV2::invalidRequest();
}

//! The pages know one code for a parameter that is missing and for one that is wrong.
std::optional<PracticeAnswer> Call::refuse(const std::vector<PracticeFinding> &findings) const
{
    if (findings.empty())
        return std::nullopt;
    QStringList missing;
    for (const PracticeFinding &finding : findings) {
        if (finding.isMissing)
            missing << QStringLiteral("missing %1\n").arg(finding.field);
    }
    if (!missing.isEmpty())
        return refusal(409, "MissingParameter", missing.join(QStringLiteral(". ")));
    const QString message = findings.front().message;
    if (message == QLatin1String("Country not supported"))
        return refusal(409, "MissingParameter", QStringLiteral("Country not supported. contact support"));
    return refusal(409, "MissingParameter", QStringLiteral("Invalid parameter: %1").arg(message));
}

//! Names are unique in an account; `id` is the project that bears this one.
std::optional<PracticeAnswer> Call::refuseName(const QString &name, const QString &id) const
{
    const std::vector<PracticeRecord> &all = m_world.state.records(allProjects);
    const bool isTaken = std::any_of(all.begin(), all.end(), [&](const PracticeRecord &record) {
        return record.id != id && record.document.value(QLatin1String("name")).toString() == name;
    });
    if (!isTaken)
        return std::nullopt;
    const QString code = QStringLiteral("PROJECT_NAME_EXISTS");
    return m_isV3 ? refusal(409, "Conflict", code)
                  : VerifikV2::coded(409, QStringLiteral("Project name already exists"), code);
}

//! v3's lists and reads come with the project's flows, v2's where they are asked for.
QJsonObject Call::withFlows(QJsonObject project) const
{
    const bool isAsked = m_isV3
        || m_request.query.allQueryItemValues(QStringLiteral("with"), QUrl::FullyDecoded).contains(flowsKey)
        || m_request.query.allQueryItemValues(QStringLiteral("populates"), QUrl::FullyDecoded).contains(flowsKey);
    if (!isAsked)
        return project;
    const QString type
        = m_request.query.queryItemValue(m_isV3 ? flowTypeKey : QStringLiteral("type"), QUrl::FullyDecoded);
    QJsonArray flows;
    for (const QJsonObject &flow : flowsOf(m_world.state, idOf(project), type))
        flows.append(flow);
    project.insert(flowsKey, flows);
    return project;
}

//! v3's answers to a creation and an update hold ids instead: one as a plain string.
QJsonObject Call::withFlowIds(QJsonObject project) const
{
    if (!m_isV3)
        return project;
    QJsonArray ids;
    for (const QJsonObject &flow : flowsOf(m_world.state, idOf(project)))
        ids.append(idOf(flow));
    project.insert(flowsKey, ids.size() == 1 ? ids.first() : QJsonValue(ids));
    return project;
}

PracticeAnswer Call::list() const
{
    VerifikQuery::Options options;
    options.pageSize = m_isV3 ? 10 : 20;
    options.plainFilters = {QStringLiteral("status")};
    options.dressed = [this](const QJsonObject &project) { return withFlows(project); };
    QString fault;
    const std::optional<QJsonObject> list = VerifikQuery::list(
        m_request.query, VerifikQuery::documents(m_world.state.records(allProjects)), options, &fault);
    if (!list)
        return refusal(409, "MissingParameter", QStringLiteral("Invalid parameter: %1").arg(fault));
    return answer(200, *list);
}

PracticeAnswer Call::read() const
{
    const QJsonObject *project = m_world.state.find(allProjects, m_request.captures.value(0));
    return project ? data(200, withFlows(*project)) : notFound();
}

//! `project` with what a body says, nested objects as the sandbox was told.
QJsonObject Call::written(QJsonObject project, const QJsonObject &body) const
{
    for (auto each = body.begin(); each != body.end(); ++each) {
        if (!VerifikProjectRules::isField(each.key()))
            continue;
        const bool merges = m_world.nestedUpdates == NestedUpdates::Merges && each.value().isObject();
        project.insert(each.key(),
            merges ? QJsonValue(merged(project.value(each.key()).toObject(), each.value().toObject()))
                   : QJsonValue(each.value()));
    }
    // The demonstration's one-time password is the server's to give, and gone with the demonstration.
    if (!project.value(QLatin1String("demoMode")).toBool())
        project.insert(QStringLiteral("demoOTP"), QJsonValue::Null);
    else if (project.value(QLatin1String("demoOTP")).toString().isEmpty())
        project.insert(
            QStringLiteral("demoOTP"), QString::number(QRandomGenerator::global()->bounded(100'000, 1'000'000)));
    return project;
}

PracticeAnswer Call::create() const
{
    const std::optional<QJsonObject> body = bodyOf(m_request);
    if (!body)
        return notJson();
    if (PracticeRules::isEmpty(body->value(QLatin1String("name"))))
        return refusal(409, "MissingParameter", QStringLiteral("missing name\n"));
    QJsonObject project = VerifikProjectRules::withDefaults(written({}, *body), m_isV3);
    if (const std::optional<PracticeAnswer> refused = refuse(VerifikProjectRules::findings(project)))
        return *refused;
    if (const std::optional<PracticeAnswer> refused
        = refuseName(project.value(QLatin1String("name")).toString(), QString()))
        return *refused;

    const QString id = newId(m_world.now);
    project.insert(QStringLiteral("_id"), id);
    project.insert(QStringLiteral("client"), clientId);
    project.insert(QStringLiteral("version"), m_isV3 ? 3 : 2);
    project.insert(QStringLiteral("createdAt"), timestamp(m_world.now));
    project.insert(QStringLiteral("updatedAt"), timestamp(m_world.now));
    project.insert(QStringLiteral("__v"), 0);
    std::vector<PracticeChange> changes{{allProjects, id, project}};
    if (const std::optional<PracticeAnswer> refused = storeFlow(*body, project, changes))
        return *refused;
    const bool hasFlow = changes.size() > 1;
    if (project.value(QLatin1String("status")).toString() == QLatin1String("active") && !hasFlow)
        return refusal(409, "Conflict", QStringLiteral("project_flow_required"));
    if (!m_world.state.apply(changes))
        return notStored();
    return data(m_isV3 ? 201 : 200, withFlowIds(project));
}

PracticeAnswer Call::update() const
{
    const QString id = m_request.captures.value(0);
    if (!m_world.state.find(allProjects, id))
        return notFound();
    const std::optional<QJsonObject> body = bodyOf(m_request);
    if (!body)
        return notJson();

    const QJsonObject project = *m_world.state.find(allProjects, id);
    const QJsonObject next = stamped(written(project, *body), m_world.now);
    const std::vector<PracticeFinding> findings = PracticeRules::newOnes(
        VerifikProjectRules::findings(project), project, VerifikProjectRules::findings(next), next);
    if (const std::optional<PracticeAnswer> refused = refuse(findings))
        return *refused;
    const QString name = next.value(QLatin1String("name")).toString();
    if (name != project.value(QLatin1String("name")).toString()) {
        if (const std::optional<PracticeAnswer> refused = refuseName(name, id))
            return *refused;
    }

    std::vector<PracticeChange> changes{{allProjects, id, next}};
    if (const std::optional<PracticeAnswer> refused = storeFlow(*body, next, changes))
        return *refused;
    const bool hasFlow = changes.size() > 1 || !flowsOf(m_world.state, id).empty();
    if (body->value(QLatin1String("status")).toString() == QLatin1String("active") && !hasFlow)
        return refusal(409, "Conflict", QStringLiteral("project_flow_required"));
    if (!m_world.state.apply(changes))
        return notStored();
    return answer(
        200, {{QStringLiteral("data"), withFlowIds(next)}, {QStringLiteral("status"), QStringLiteral("completed")}});
}

PracticeAnswer Call::remove() const
{
    const QString id = m_request.captures.value(0);
    const QJsonObject *found = m_world.state.find(allProjects, id);
    if (!found)
        return notFound();
    const QJsonObject project = *found;
    const auto isActive = [](const QJsonObject &document) {
        return document.value(QLatin1String("status")).toString() == QLatin1String("active");
    };
    const std::vector<QJsonObject> flows = flowsOf(m_world.state, id);
    if (isActive(project) || std::any_of(flows.begin(), flows.end(), isActive))
        return refusal(409, "Conflict", QStringLiteral("Cannot delete project with active flows"));
    std::vector<PracticeChange> changes{{allProjects, id, std::nullopt}};
    for (const QJsonObject &flow : flows) {
        changes.push_back({flowCollection(m_world.state, idOf(flow)), idOf(flow), std::nullopt});
        forgetFlow(m_world.state, idOf(flow), changes);
    }
    if (!m_world.state.apply(changes))
        return notStored();
    return data(200,
        QJsonObject{{QStringLiteral("_id"), id}, {QStringLiteral("name"), project.value(QLatin1String("name"))},
            {QStringLiteral("status"), QStringLiteral("deleted")}});
}

//! Adds to `changes` what a body's `projectFlow` does to the project's flow of `projectFlowType`: changes it, or makes
//! it where there is none.
std::optional<PracticeAnswer> Call::storeFlow(
    const QJsonObject &body, const QJsonObject &project, std::vector<PracticeChange> &changes) const
{
    const QJsonValue given = body.value(flowKey);
    if (!m_isV3 || given.isUndefined())
        return std::nullopt;
    if (!given.isObject())
        return refuse({{flowKey, QStringLiteral("projectFlow must be an object")}});
    const QString type = body.value(flowTypeKey).toString();
    if (!type.isEmpty() && type != QLatin1String("onboarding") && type != QLatin1String("login"))
        return refuse({{flowTypeKey, QStringLiteral("projectFlowType must be one of onboarding, login")}});

    const std::vector<QJsonObject> flows = flowsOf(m_world.state, idOf(project), type);
    const QString id = idOf(given.toObject());
    const auto named = std::find_if(
        flows.begin(), flows.end(), [&](const QJsonObject &flow) { return id.isEmpty() || idOf(flow) == id; });
    // The page for going live leaves the type out; that can only mean the project's one flow.
    if (type.isEmpty() && id.isEmpty() && flows.size() != 1)
        return refusal(409, "MissingParameter", QStringLiteral("missing projectFlowType\n"));
    if (named != flows.end())
        return changeFlow(*named, given.toObject(), changes);
    if (!id.isEmpty())
        return refusal(404, "NotFound", QStringLiteral("Project flow not found"));
    QJsonObject described = given.toObject();
    described.insert(QStringLiteral("type"), type);
    return makeFlow(described, project, changes);
}

std::optional<PracticeAnswer> Call::makeFlow(
    QJsonObject described, const QJsonObject &project, std::vector<PracticeChange> &changes) const
{
    described.insert(QStringLiteral("project"), idOf(project));
    if (PracticeRules::isEmpty(described.value(QLatin1String("name")))) // which the vendor's console never sends
        described.insert(QStringLiteral("name"), project.value(QLatin1String("name")));
    const QJsonObject flow = VerifikV3::described(described);
    if (const std::vector<PracticeFinding> findings = VerifikV3Rules::findings(flow); !findings.empty())
        return unprocessable(findings);
    const QJsonObject stored = VerifikV3::registered(flow, 3, m_world.now);
    changes.push_back({v3Flows, idOf(stored), stored});
    return std::nullopt;
}

std::optional<PracticeAnswer> Call::changeFlow(
    const QJsonObject &flow, const QJsonObject &body, std::vector<PracticeChange> &changes) const
{
    const QString collection = flowCollection(m_world.state, idOf(flow));
    const bool isV3Flow = collection == v3Flows;
    const QJsonObject next
        = isV3Flow ? VerifikV3::updated(flow, body, m_world.nestedUpdates) : VerifikV2::updated(flow, body, m_world);
    if (isV3Flow && VerifikV3::isInUse(flow, m_world) && !VerifikV3::onlyPauses(flow, next))
        return refusal(409, "Conflict", QStringLiteral("Cannot update project flow with active users"));
    const std::vector<PracticeFinding> findings
        = isV3Flow ? VerifikV3::newFindings(flow, next) : VerifikV2::newFindings(flow, next);
    if (!findings.empty())
        return unprocessable(findings);
    changes.push_back({collection, idOf(flow), stamped(next, m_world.now)});
    return std::nullopt;
}

PracticeAnswer Call::unprocessable(std::vector<PracticeFinding> findings) const
{
    for (PracticeFinding &finding : findings)
        finding.field.prepend(flowKey + QLatin1Char('.'));
    return VerifikV3::unprocessable(m_request, m_world, findings);
}

} // namespace

std::vector<PracticeRoute> VerifikProjects::routes(Version version)
{
    const QString address = version == Version::V3 ? QStringLiteral("/v3/projects") : QStringLiteral("/v2/projects");
    const QRegularExpression all(QStringLiteral("\\A%1\\z").arg(address));
    const QRegularExpression one(QStringLiteral("\\A%1/([^/]+)\\z").arg(address));
    const auto calling = [version](PracticeAnswer (Call::*what)() const) {
        return [version, what](const PracticeRequest &request, PracticeWorld &world) {
            return (Call(request, world, version).*what)();
        };
    };
    std::vector<PracticeRoute> routes{
        {QStringLiteral("GET"), all, calling(&Call::list)},
        {QStringLiteral("POST"), all, calling(&Call::create)},
        {QStringLiteral("GET"), one, calling(&Call::read)},
        {QStringLiteral("PUT"), one, calling(&Call::update)},
    };
    if (version == Version::V3) // v2 documents none
        routes.push_back({QStringLiteral("DELETE"), one, calling(&Call::remove)});
    return routes;
}
