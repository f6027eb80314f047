#include "net/sandbox/verifikv3provider.h"

#include "models/core/json.h"
#include "net/sandbox/verifikv3rules.h"
#include "resources/resources.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace {

using VerifikV3::flowCollection;
using VerifikV3::projectCollection;

// As in the samples, so that new flows belong to the same customer.
const QString clientId = QStringLiteral("65f0b7d2c4a19e0012d4a001");
const QString firstProjectId = QStringLiteral("65f1a3e8c4a19e0012d4b101");

// Leaves room for the few levels that the state file adds before a JSON reader's usual limit of 1,024.
constexpr int deepest = 1000;

PracticeAnswer answer(int status, const QJsonObject &body)
{
    return {status, Json::compact(body)};
}

PracticeAnswer data(int status, const QJsonValue &value)
{
    return answer(status, {{QStringLiteral("data"), value}});
}

//! Seed 002's error body. The vendor's pages for GET and DELETE show message and code alone.
PracticeAnswer refusal(const PracticeRequest &request, const PracticeWorld &world, int status, const QString &code,
    const QString &message, const QJsonArray &details = {})
{
    QJsonObject body{{QStringLiteral("message"), message}, {QStringLiteral("code"), code}};
    if (request.method == QLatin1String("PUT") || request.method == QLatin1String("POST")) {
        body.insert(QStringLiteral("status"), status);
        body.insert(QStringLiteral("timestamp"), VerifikV3::timestamp(world.now));
    }
    if (!details.isEmpty())
        body.insert(QStringLiteral("details"), details);
    return answer(status, body);
}

PracticeAnswer badRequest(const PracticeRequest &request, const PracticeWorld &world, const QString &message)
{
    return refusal(request, world, 400, QStringLiteral("BadRequest"), message);
}

PracticeAnswer unprocessable(
    const PracticeRequest &request, const PracticeWorld &world, const std::vector<VerifikV3Rules::Finding> &findings)
{
    QJsonArray details;
    for (const VerifikV3Rules::Finding &finding : findings)
        details.append(
            QJsonObject{{QStringLiteral("field"), finding.field}, {QStringLiteral("message"), finding.message}});
    return refusal(request, world, 422, QStringLiteral("UnprocessableEntity"),
        QStringLiteral("Project flow validation failed"), details);
}

//! The provider's own trouble, here: the state file did not take the change.
PracticeAnswer notStored(const PracticeRequest &request, const PracticeWorld &world)
{
    return refusal(request, world, 500, QStringLiteral("InternalServerError"), QStringLiteral("Internal server error"));
}

bool isId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9a-fA-F]{24}\\z"));
    return pattern.match(text).hasMatch();
}

QString newId(std::chrono::system_clock::time_point now)
{
    // As the vendor's database makes them: seconds, then random digits.
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    return QStringLiteral("%1").arg(static_cast<quint32>(seconds), 8, 16, QLatin1Char('0'))
        + QStringLiteral("%1").arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
}

int depth(const QJsonValue &value)
{
    int most = 0;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            most = std::max(most, depth(item));
    } else if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (const QJsonValue &member : members)
            most = std::max(most, depth(member));
    } else {
        return 0;
    }
    return most + 1;
}

std::optional<QJsonObject> bodyOf(const PracticeRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject() || depth(document.object()) > deepest)
        return std::nullopt;
    return document.object();
}

//! What is wrong with the id in the path, or with what it names.
std::optional<PracticeAnswer> refuseFlow(const PracticeRequest &request, const PracticeWorld &world)
{
    if (!isId(request.captures.value(0)))
        return badRequest(request, world, QStringLiteral("Invalid project flow ID format"));
    if (!world.state.find(flowCollection, request.captures.value(0))) {
        return refusal(request, world, 404, QStringLiteral("NotFound"), QStringLiteral("Project flow not found"));
    }
    return std::nullopt;
}

//! The whole number `key` of the query; `fallback` where it is absent, nothing where it is no number from 1 to `most`.
std::optional<int> count(const QUrlQuery &query, const QString &key, int fallback, int most)
{
    if (!query.hasQueryItem(key))
        return fallback;
    bool isNumber = false;
    const int number = query.queryItemValue(key).toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? std::optional<int>(number) : std::nullopt;
}

PracticeAnswer listFlows(const PracticeRequest &request, PracticeWorld &world)
{
    // The vendor's pages call the page size perPage or limit; its console sends perPage.
    const QString sizeKey
        = request.query.hasQueryItem(QStringLiteral("perPage")) ? QStringLiteral("perPage") : QStringLiteral("limit");
    const std::optional<int> perPage = count(request.query, sizeKey, 20, 100);
    const std::optional<int> page = count(request.query, QStringLiteral("page"), 1, 1'000'000);
    if (!perPage) {
        return refusal(request, world, 409, QStringLiteral("MissingParameter"),
            QStringLiteral("Invalid parameter: %1 must be between 1 and 100").arg(sizeKey));
    }
    if (!page) {
        return refusal(request, world, 409, QStringLiteral("MissingParameter"),
            QStringLiteral("Invalid parameter: page must be 1 or more"));
    }

    const auto passes = [&](const QJsonObject &flow, const QString &key) {
        return !request.query.hasQueryItem(key) || flow.value(key).toString() == request.query.queryItemValue(key);
    };
    const qsizetype first = static_cast<qsizetype>(*page - 1) * *perPage;
    qsizetype total = 0;
    QJsonArray flows;
    for (const PracticeRecord &record : world.state.records(flowCollection)) {
        if (!passes(record.document, QStringLiteral("type")) || !passes(record.document, QStringLiteral("status")))
            continue;
        if (total >= first && flows.size() < *perPage)
            flows.append(record.document);
        ++total;
    }
    const QJsonObject pagination{
        {QStringLiteral("page"), *page}, {QStringLiteral("perPage"), *perPage}, {QStringLiteral("total"), total}};
    return answer(200, {{QStringLiteral("data"), flows}, {QStringLiteral("pagination"), pagination}});
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

    static const QStringList heads{QStringLiteral("project"), QStringLiteral("type"), QStringLiteral("name"),
        QStringLiteral("description"), QStringLiteral("status"), QStringLiteral("target"), QStringLiteral("version")};
    QJsonObject flow;
    for (auto each = body->begin(); each != body->end(); ++each) {
        if (heads.contains(each.key()) || VerifikV3Rules::isBlock(*body, each.key()))
            flow.insert(each.key(), each.value());
    }
    flow = VerifikV3Rules::withDefaults(flow);
    for (const VerifikV3Rules::Finding &finding : VerifikV3Rules::findings(flow)) {
        if (!needed.contains(finding.field) || !flow.value(finding.field).toString().isEmpty())
            findings.push_back(finding);
    }
    if (!findings.empty())
        return unprocessable(request, world, findings);

    const QString id = newId(world.now);
    flow.insert(QStringLiteral("_id"), id);
    flow.insert(QStringLiteral("client"), clientId);
    flow.insert(QStringLiteral("version"), 3);
    flow.insert(QStringLiteral("createdAt"), VerifikV3::timestamp(world.now));
    flow.insert(QStringLiteral("updatedAt"), VerifikV3::timestamp(world.now));
    if (!world.state.put(flowCollection, id, flow))
        return notStored(request, world);
    return data(201, flow);
}

PracticeAnswer readFlow(const PracticeRequest &request, PracticeWorld &world)
{
    if (const std::optional<PracticeAnswer> refused = refuseFlow(request, world))
        return *refused;
    return data(200, *world.state.find(flowCollection, request.captures.value(0)));
}

QJsonObject merged(QJsonObject into, const QJsonObject &from)
{
    for (auto each = from.begin(); each != from.end(); ++each) {
        const QJsonValue present = into.value(each.key());
        const bool isBoth = present.isObject() && each.value().isObject();
        into.insert(each.key(),
            isBoth ? QJsonValue(merged(present.toObject(), each.value().toObject())) : QJsonValue(each.value()));
    }
    return into;
}

//! The complete flow that an update would leave. What seed 002 does not list as updatable is ignored, not refused: the
//! vendor's console sends such keys as well.
QJsonObject updated(const QJsonObject &flow, const QJsonObject &body, NestedUpdates nestedUpdates)
{
    static const QStringList heads{
        QStringLiteral("status"), QStringLiteral("target"), QStringLiteral("type"), QStringLiteral("version")};
    const bool hasDefaults = flow.value(QLatin1String("type")).toString() == QLatin1String("onboarding")
        && flow.value(QLatin1String("target")).toString() != QLatin1String("business");
    QJsonObject next = flow;
    for (auto each = body.begin(); each != body.end(); ++each) {
        const QJsonValue value = each.value();
        if (heads.contains(each.key())) {
            next.insert(each.key(), value);
        } else if (VerifikV3Rules::isBlock(flow, each.key())) {
            const QJsonValue present = flow.value(each.key());
            if (!value.isObject())
                next.insert(each.key(), value);
            else if (nestedUpdates == NestedUpdates::Merges)
                next.insert(each.key(), merged(present.toObject(), value.toObject()));
            else if (hasDefaults)
                next.insert(each.key(), VerifikV3Rules::withDefaults(each.key(), value.toObject()));
            else
                next.insert(each.key(), value);
        }
    }
    return next;
}

//! True when all that changes is that the flow stops being live: how seed 002's readers get round "active users".
bool onlyPauses(const QJsonObject &flow, const QJsonObject &next)
{
    const QString status = next.value(QLatin1String("status")).toString();
    QJsonObject rest = next;
    rest.insert(QStringLiteral("status"), flow.value(QLatin1String("status")));
    return rest == flow && (status == QLatin1String("paused") || status == QLatin1String("draft"));
}

//! What the provider objects to in `next`. What it objected to in `flow` already, in a field whose value stays as it
//! was, is let pass: whether the vendor would refuse a flow for an old fault elsewhere is unknown, and tolerance lets a
//! person repair a flow one field after the other.
std::vector<VerifikV3Rules::Finding> newFindings(const QJsonObject &flow, const QJsonObject &next)
{
    const std::vector<VerifikV3Rules::Finding> before = VerifikV3Rules::findings(flow);
    std::vector<VerifikV3Rules::Finding> after = VerifikV3Rules::findings(next);
    std::erase_if(after, [&](const VerifikV3Rules::Finding &finding) {
        return std::find(before.begin(), before.end(), finding) != before.end()
            && VerifikV3Rules::at(flow, finding.field) == VerifikV3Rules::at(next, finding.field);
    });
    return after;
}

bool isInUse(const QJsonObject &flow, const PracticeWorld &world)
{
    return world.hasActiveUsers && flow.value(QLatin1String("status")).toString() == QLatin1String("active");
}

PracticeAnswer updateFlow(const PracticeRequest &request, PracticeWorld &world)
{
    if (const std::optional<PracticeAnswer> refused = refuseFlow(request, world))
        return *refused;
    const std::optional<QJsonObject> body = bodyOf(request);
    if (!body)
        return badRequest(request, world, QStringLiteral("Invalid JSON format"));

    const QString id = request.captures.value(0);
    const QJsonObject flow = *world.state.find(flowCollection, id);
    const QJsonObject next = updated(flow, *body, world.nestedUpdates);
    if (isInUse(flow, world) && !onlyPauses(flow, next)) {
        return refusal(request, world, 409, QStringLiteral("Conflict"),
            QStringLiteral("Cannot update project flow with active users"));
    }
    const std::vector<VerifikV3Rules::Finding> findings = newFindings(flow, next);
    if (!findings.empty())
        return unprocessable(request, world, findings);

    const QJsonObject stored = VerifikV3::stamped(next, world.now);
    if (!world.state.put(flowCollection, id, stored))
        return notStored(request, world);
    return data(200, stored);
}

PracticeAnswer deleteFlow(const PracticeRequest &request, PracticeWorld &world)
{
    if (const std::optional<PracticeAnswer> refused = refuseFlow(request, world))
        return *refused;
    const QString id = request.captures.value(0);
    const QJsonObject flow = *world.state.find(flowCollection, id);
    if (isInUse(flow, world)) {
        return refusal(request, world, 409, QStringLiteral("Conflict"),
            QStringLiteral("Cannot delete project flow with active users"));
    }
    if (!world.state.remove(flowCollection, id))
        return notStored(request, world);
    QJsonObject left{{QStringLiteral("_id"), id}, {QStringLiteral("status"), QStringLiteral("deleted")}};
    for (const QString &key : {QStringLiteral("type"), QStringLiteral("target")}) {
        if (flow.contains(key))
            left.insert(key, flow.value(key));
    }
    return data(200, left);
}

PracticeAnswer listProjects(const PracticeRequest &, PracticeWorld &world)
{
    QJsonArray projects;
    for (const PracticeRecord &record : world.state.records(projectCollection))
        projects.append(record.document);
    return answer(200,
        {{QStringLiteral("data"), projects}, {QStringLiteral("total"), projects.size()}, {QStringLiteral("limit"), 10},
            {QStringLiteral("page"), 1}, {QStringLiteral("pages"), 1}});
}

PracticeAnswer projectNotFound(const PracticeRequest &request, const PracticeWorld &world)
{
    return refusal(request, world, 404, QStringLiteral("NotFound"), QStringLiteral("project_not_found"));
}

PracticeAnswer readProject(const PracticeRequest &request, PracticeWorld &world)
{
    const QJsonObject *project = world.state.find(projectCollection, request.captures.value(0));
    return project ? data(200, *project) : projectNotFound(request, world);
}

PracticeAnswer updateProject(const PracticeRequest &request, PracticeWorld &world)
{
    const QString id = request.captures.value(0);
    if (!world.state.find(projectCollection, id))
        return projectNotFound(request, world);
    const std::optional<QJsonObject> body = bodyOf(request);
    if (!body)
        return badRequest(request, world, QStringLiteral("Invalid JSON format"));

    QJsonObject next = *world.state.find(projectCollection, id);
    if (body->contains(QLatin1String("name"))) {
        const QString name = body->value(QLatin1String("name")).toString();
        if (name.isEmpty() || name.size() > 60)
            return refusal(request, world, 409, QStringLiteral("MissingParameter"),
                QStringLiteral("Invalid parameter: name must have between 1 and 60 characters"));
        next.insert(QStringLiteral("name"), name);
    }
    if (body->contains(QLatin1String("status"))) {
        const QString status = body->value(QLatin1String("status")).toString();
        if (!QStringList{QStringLiteral("draft"), QStringLiteral("active"), QStringLiteral("paused")}.contains(status))
            return refusal(request, world, 409, QStringLiteral("MissingParameter"),
                QStringLiteral("Invalid parameter: status must be one of draft, active, paused"));
        next.insert(QStringLiteral("status"), status);
    }
    next = VerifikV3::stamped(next, world.now);
    if (!world.state.put(projectCollection, id, next))
        return notStored(request, world);
    return answer(200, {{QStringLiteral("data"), next}, {QStringLiteral("status"), QStringLiteral("completed")}});
}

std::optional<PracticeAnswer> refuseCredential(const PracticeRequest &request, const PracticeWorld &world)
{
    if (request.token == world.secret)
        return std::nullopt;
    if (request.token == "expired") {
        return answer(403,
            {{QStringLiteral("message"), QStringLiteral("expired_token")},
                {QStringLiteral("code"), QStringLiteral("Forbidden")}});
    }
    // The vendor's code says Forbidden under 401 as well.
    return refusal(request, world, request.token == "forbidden" ? 403 : 401, QStringLiteral("Forbidden"),
        QStringLiteral("Access forbidden"));
}

PracticeAnswer refuseRate(const PracticeRequest &, const PracticeWorld &, std::chrono::seconds wait)
{
    PracticeAnswer refused = answer(429,
        {{QStringLiteral("message"), QStringLiteral("Too many requests")},
            {QStringLiteral("code"), QStringLiteral("RateLimitExceeded")}});
    refused.headers.insert("Retry-After", QByteArray::number(static_cast<qint64>(wait.count())));
    return refused;
}

QJsonObject project(const QString &id, qsizetype number)
{
    const QString moment = QStringLiteral("2024-03-13T09:00:00.000Z");
    return {{QStringLiteral("_id"), id}, {QStringLiteral("client"), clientId},
        {QStringLiteral("name"), QStringLiteral("Practice project %1").arg(number)},
        {QStringLiteral("status"), QStringLiteral("active")}, {QStringLiteral("target"), QStringLiteral("personal")},
        {QStringLiteral("createdAt"), moment}, {QStringLiteral("updatedAt"), moment}};
}

Result<void> seed(PracticeState &state, bool withSamples)
{
    QStringList projects{firstProjectId};
    const QStringList files = withSamples ? Resources::files(QStringLiteral("samples/verifik-v3")) : QStringList();
    for (const QString &file : files) {
        const Result<QJsonObject> flow = Json::parseObject(Resources::text(file), file);
        if (!flow)
            return fail(flow.error());
        const Result<void> stored = state.put(flowCollection, flow->value(QLatin1String("_id")).toString(), *flow);
        if (!stored)
            return stored;
        projects << flow->value(QLatin1String("project")).toString();
    }
    projects.removeDuplicates();
    for (const QString &id : std::as_const(projects)) {
        const Result<void> stored = state.put(projectCollection, id, project(id, projects.indexOf(id) + 1));
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace

PracticeProvider VerifikV3::provider()
{
    const auto path = [](const char *pattern) {
        return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    };
    const QString get = QStringLiteral("GET");
    const QString put = QStringLiteral("PUT");
    PracticeProvider verifik;
    verifik.prefix = QStringLiteral("/v3/project");
    verifik.routes = {
        {get, path("/v3/project-flows"), listFlows},
        {QStringLiteral("POST"), path("/v3/project-flows"), createFlow},
        {get, path("/v3/project-flows/([^/]+)"), readFlow},
        {put, path("/v3/project-flows/([^/]+)"), updateFlow},
        {QStringLiteral("DELETE"), path("/v3/project-flows/([^/]+)"), deleteFlow},
        {get, path("/v3/projects"), listProjects},
        {get, path("/v3/projects/([^/]+)"), readProject},
        {put, path("/v3/projects/([^/]+)"), updateProject},
    };
    verifik.refuseCredential = refuseCredential;
    verifik.refuseRate = refuseRate;
    verifik.refusePath = [](const PracticeRequest &request, const PracticeWorld &world) {
        return refusal(request, world, 404, QStringLiteral("NotFound"), QStringLiteral("Route not found"));
    };
    verifik.seed = seed;
    return verifik;
}

QString VerifikV3::timestamp(std::chrono::system_clock::time_point time)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject VerifikV3::stamped(QJsonObject flow, std::chrono::system_clock::time_point now)
{
    const QDateTime present
        = QDateTime::fromString(flow.value(QLatin1String("updatedAt")).toString(), Qt::ISODateWithMs);
    if (present.isValid())
        now = std::max(
            now, std::chrono::system_clock::time_point(std::chrono::milliseconds(present.toMSecsSinceEpoch() + 1)));
    flow.insert(QStringLiteral("updatedAt"), timestamp(now));
    return flow;
}
