#include "net/sandbox/diditprovider.h"

#include "models/core/json.h"
#include "net/sandbox/didit.h"
#include "net/sandbox/diditgraph.h"
#include "net/sandbox/diditroutes.h"
#include "resources/resources.h"

#include <QJsonArray>

namespace {

using namespace Didit;

std::vector<PracticeRoute> allRoutes()
{
    std::vector<PracticeRoute> routes = workflowRoutes();
    const std::vector<PracticeRoute> more = questionnaireRoutes();
    routes.insert(routes.end(), more.begin(), more.end());
    return routes;
}

std::optional<PracticeAnswer> refuseCredential(const PracticeRequest &request, const PracticeWorld &world)
{
    const QString unknown = QStringLiteral("Authentication credentials were not provided or are invalid.");
    const QString forbidden = QStringLiteral("You do not have permission to perform this action.");
    if (request.apiKey == world.secret)
        return std::nullopt;
    if (request.apiKey.isEmpty())
        return detail(403, unknown);
    if (request.apiKey == "forbidden")
        return detail(403, forbidden);
    if (request.apiKey == "suspended") {
        return answer(403,
            QJsonObject{{QStringLiteral("detail"), forbidden},
                {QStringLiteral("code"), QStringLiteral("contract_billing_suspended")}});
    }
    return detail(401, unknown);
}

PracticeAnswer refuseRate(const PracticeRequest &, const PracticeWorld &world, const PracticeThrottle &throttle)
{
    const qint64 wait = throttle.wait.count();
    const std::chrono::seconds now = std::chrono::ceil<std::chrono::seconds>(world.now.time_since_epoch());
    PracticeAnswer refused
        = detail(429, QStringLiteral("Request was throttled. Expected available in %1 seconds.").arg(wait));
    refused.headers = {{"Retry-After", QByteArray::number(wait)},
        {"X-RateLimit-Limit", QByteArray::number(throttle.limit)}, {"X-RateLimit-Remaining", "0"},
        {"X-RateLimit-Reset", QByteArray::number(static_cast<qint64>((now + throttle.wait).count()))}};
    return refused;
}

//! 404, or 405 where the address is one but takes other methods.
PracticeAnswer refusePath(const PracticeRequest &request, const PracticeWorld &)
{
    QByteArrayList methods;
    for (const PracticeRoute &route : allRoutes()) {
        if (route.path.match(request.path).hasMatch())
            methods << route.method.toUtf8();
    }
    if (methods.isEmpty())
        return notFound();
    PracticeAnswer refused = detail(405, QStringLiteral("Method \"%1\" not allowed.").arg(request.method));
    refused.headers.insert("Allow", methods.join(", "));
    return refused;
}

Result<void> seed(PracticeState &state, bool withSamples)
{
    if (!withSamples)
        return {};
    std::vector<PracticeChange> changes;
    const QStringList files = Resources::files(QStringLiteral("samples/didit-v3/workflows"));
    for (const QString &file : files) {
        Result<QJsonObject> version = Json::parseObject(Resources::text(file), file);
        if (!version)
            return fail(version.error());
        const QString graph = QStringLiteral("workflow_graph");
        version->insert(graph, DiditGraph::completed(version->value(graph).toObject()));
        changes.push_back({workflowVersions, version->value(QLatin1String("uuid")).toString(), *version});
    }
    const QString list = QStringLiteral("samples/didit-v3/questionnaires.json");
    const Result<QJsonValue> asked = Json::parse(Resources::text(list), list);
    if (!asked)
        return fail(asked.error());
    const QJsonArray items = asked->toArray();
    for (const QJsonValue &item : items)
        changes.push_back({questionnaires, item[QLatin1String("uuid")].toString(), item.toObject()});
    return state.apply(changes);
}

} // namespace

PracticeProvider Didit::provider()
{
    PracticeProvider didit;
    didit.prefixes = {QStringLiteral("/v3/workflows"), QStringLiteral("/v3/questionnaires")};
    didit.routes = allRoutes();
    didit.refuseCredential = refuseCredential;
    didit.refuseRate = refuseRate;
    didit.budget = [](const PracticeRequest &request) {
        return request.method == QLatin1String("GET") ? PracticeBudget::DiditReads : PracticeBudget::DiditWrites;
    };
    didit.refusePath = refusePath;
    didit.seed = seed;
    return didit;
}
