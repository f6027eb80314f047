#include "net/sandbox/verifikv2provider.h"

#include "net/sandbox/verifikprojects.h"
#include "net/sandbox/verifiksamples.h"
#include "net/sandbox/verifikv2answers.h"
#include "net/sandbox/verifikv2routes.h"

namespace {

using namespace Verifik;
using namespace VerifikV2;

std::optional<PracticeAnswer> refuseCredential(const PracticeRequest &request, const PracticeWorld &world)
{
    if (request.token == world.secret)
        return std::nullopt;
    if (request.token == "expired")
        return brief(403, QStringLiteral("expired_token"), QStringLiteral("Forbidden"));
    if (request.token == "forbidden")
        return brief(403, QStringLiteral("Access forbidden"), QStringLiteral("Forbidden"));
    return answer(401,
        {{QStringLiteral("code"), QStringLiteral("Unauthorized")},
            {QStringLiteral("message"), QStringLiteral("Invalid or expired token.")},
            {QStringLiteral("signature"), signature(world.now)}});
}

PracticeAnswer refuseRate(const PracticeRequest &, const PracticeWorld &, const PracticeThrottle &throttle)
{
    PracticeAnswer refused = brief(429, QStringLiteral("Too many requests"), QStringLiteral("RateLimitExceeded"));
    refused.headers.insert("Retry-After", QByteArray::number(static_cast<qint64>(throttle.wait.count())));
    return refused;
}

Result<void> seed(PracticeState &state, bool withSamples)
{
    if (!withSamples)
        return {};
    if (const Result<void> added = VerifikSamples::addFlows(state, QStringLiteral("samples/verifik-v2"), v2Flows);
        !added)
        return added;
    return VerifikSamples::addAccount(state);
}

} // namespace

PracticeProvider VerifikV2::provider()
{
    PracticeProvider verifik;
    verifik.prefixes = {QStringLiteral("/v2/")};
    for (const std::vector<PracticeRoute> &routes :
        {flowRoutes(), whiteListRoutes(), webhookRoutes(), VerifikProjects::routes(VerifikProjects::Version::V2)})
        verifik.routes.insert(verifik.routes.end(), routes.begin(), routes.end());
    verifik.refuseCredential = refuseCredential;
    verifik.refuseRate = refuseRate;
    verifik.budget = [](const PracticeRequest &request) {
        if (request.path.startsWith(QLatin1String("/v2/projects")))
            return PracticeBudget::Projects;
        return request.path.startsWith(QLatin1String("/v2/project-flow")) ? PracticeBudget::Flows
                                                                          : PracticeBudget::Unlimited;
    };
    verifik.refusePath = [](const PracticeRequest &, const PracticeWorld &) {
        return brief(404, QStringLiteral("Route not found"), QStringLiteral("NotFound"));
    };
    verifik.seed = seed;
    return verifik;
}
