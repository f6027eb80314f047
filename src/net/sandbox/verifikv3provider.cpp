#include "net/sandbox/verifikv3provider.h"

#include "models/core/json.h"
#include "net/sandbox/verifikv3answers.h"
#include "net/sandbox/verifikv3routes.h"
#include "resources/resources.h"

#include <utility>

namespace {

using namespace Verifik;
using namespace VerifikV3;

// Where new flows can go in a sandbox without samples; Colombia's and Mexico's samples are there as well.
const QString firstProjectId = QStringLiteral("65f1a3e8c4a19e0012d4b101");

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
        const Result<void> stored = state.put(v3Flows, flow->value(QLatin1String("_id")).toString(), *flow);
        if (!stored)
            return stored;
        projects << flow->value(QLatin1String("project")).toString();
    }
    projects.removeDuplicates();
    for (const QString &id : std::as_const(projects)) {
        const Result<void> stored = state.put(allProjects, id, project(id, projects.indexOf(id) + 1));
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace

PracticeProvider VerifikV3::provider()
{
    PracticeProvider verifik;
    verifik.prefix = QStringLiteral("/v3/project");
    for (const std::vector<PracticeRoute> &routes : {flowRoutes(), projectRoutes()})
        verifik.routes.insert(verifik.routes.end(), routes.begin(), routes.end());
    verifik.refuseCredential = refuseCredential;
    verifik.refuseRate = refuseRate;
    verifik.refusePath = [](const PracticeRequest &request, const PracticeWorld &world) {
        return refusal(request, world, 404, QStringLiteral("NotFound"), QStringLiteral("Route not found"));
    };
    verifik.seed = seed;
    return verifik;
}
