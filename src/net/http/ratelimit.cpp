#include "net/http/ratelimit.h"

#include "net/http/loopback.h"

RateLimit documentedRateLimit(const QString &provider, const QUrl &base)
{
    if (isThisComputer(base.host()))
        return {};
    if (provider == QLatin1String("verifik"))
        return {50, 0};
    if (provider == QLatin1String("didit"))
        return {600, 300};
    return {};
}
