#include "net/sandbox/verifikv3provider.h"

#include "net/sandbox/verifikprojects.h"
#include "net/sandbox/verifiksamples.h"
#include "net/sandbox/verifikv3answers.h"
#include "net/sandbox/verifikv3routes.h"

namespace {

using namespace Verifik;
using namespace VerifikV3;

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

PracticeAnswer refuseRate(const PracticeRequest &, const PracticeWorld &, const PracticeThrottle &throttle)
{
    PracticeAnswer refused = answer(429,
        {{QStringLiteral("message"), QStringLiteral("Too many requests")},
            {QStringLiteral("code"), QStringLiteral("RateLimitExceeded")}});
    refused.headers.insert("Retry-After", QByteArray::number(static_cast<qint64>(throttle.wait.count())));
    return refused;
}

Result<void> seed(PracticeState &state, bool withSamples)
{
    return withSamples ? VerifikSamples::addFlows(state, QStringLiteral("samples/verifik-v3"), v3Flows)
                       : VerifikSamples::addFirstProject(state);
}

} // namespace

PracticeProvider VerifikV3::provider()
{
    PracticeProvider verifik;
    verifik.prefixes = {QStringLiteral("/v3/project")};
    for (const std::vector<PracticeRoute> &routes :
        {flowRoutes(), VerifikProjects::routes(VerifikProjects::Version::V3)})
        verifik.routes.insert(verifik.routes.end(), routes.begin(), routes.end());
    verifik.refuseCredential = refuseCredential;
    verifik.refuseRate = refuseRate;
    verifik.budget = [](const PracticeRequest &request) {
        return request.path.startsWith(QLatin1String("/v3/projects")) ? PracticeBudget::Projects
                                                                      : PracticeBudget::Flows;
    };
    verifik.refusePath = [](const PracticeRequest &request, const PracticeWorld &world) {
        return refusal(request, world, 404, QStringLiteral("NotFound"), QStringLiteral("Route not found"));
    };
    verifik.seed = seed;
    return verifik;
}
