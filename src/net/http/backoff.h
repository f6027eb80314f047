#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>

//! How long to wait before something that failed is tried again.
namespace Backoff {

inline constexpr std::chrono::milliseconds base = std::chrono::seconds(1);
inline constexpr std::chrono::milliseconds longest = std::chrono::minutes(5);

//! The wait before retry number `attempt` (from 0): full jitter over min(5 min, 1 s · 2^attempt), so that many programs
//! that failed together do not come back together. `unit` is a random number in [0, 1), passed in so that a test can
//! choose it. `atLeast` is what the provider asked for by Retry-After: never less than that, however long it is.
constexpr std::chrono::milliseconds wait(
    int attempt, double unit, std::optional<std::chrono::seconds> atLeast = std::nullopt)
{
    // From 2^9 on the cap always wins; stopping there also keeps the product in range.
    const std::chrono::milliseconds ceiling = std::min(longest, base * (std::int64_t{1} << std::clamp(attempt, 0, 9)));
    const std::chrono::milliseconds chosen(
        static_cast<std::chrono::milliseconds::rep>(static_cast<double>(ceiling.count()) * unit));
    return atLeast ? std::max<std::chrono::milliseconds>(chosen, *atLeast) : chosen;
}

} // namespace Backoff
