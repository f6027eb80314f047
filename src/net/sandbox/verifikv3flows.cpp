#include "net/sandbox/verifikv3answers.h"
#include "net/sandbox/verifikv3routes.h"
#include "net/sandbox/verifikv3rules.h"

#include <QRandomGenerator>

#include <algorithm>

namespace {

using namespace VerifikV3;

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
    flow.insert(QStringLiteral("createdAt"), timestamp(world.now));
    flow.insert(QStringLiteral("updatedAt"), timestamp(world.now));
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

    const QJsonObject stored = stamped(next, world.now);
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
