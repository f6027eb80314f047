#include "net/sandbox/ratewindow.h"

#include <algorithm>

std::optional<std::chrono::seconds> RateWindow::refuse(std::chrono::system_clock::time_point now)
{
    using namespace std::chrono_literals;
    if (m_limit <= 0)
        return std::nullopt;
    while (!m_taken.empty() && m_taken.front() + 1min <= now)
        m_taken.pop_front();
    if (m_taken.size() < static_cast<std::size_t>(m_limit)) {
        m_taken.push_back(now);
        return std::nullopt;
    }
    return std::max(1s, std::chrono::ceil<std::chrono::seconds>(m_taken.front() + 1min - now));
}
