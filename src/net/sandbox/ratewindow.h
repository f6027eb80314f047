#pragma once

#include <chrono>
#include <deque>
#include <optional>

//! Counts requests over the last minute, sliding. Not thread-safe: its owner locks.
class RateWindow
{
public:
    //! `limit` requests a minute; 0 or less lets everything pass.
    explicit RateWindow(int limit)
        : m_limit(limit)
    {
    }

    int limit() const { return m_limit; }

    //! Takes a request at `now`, or says how long (at least a second) until the next one may pass. A refused request
    //! does not count.
    std::optional<std::chrono::seconds> refuse(std::chrono::system_clock::time_point now);

private:
    int m_limit;
    std::deque<std::chrono::system_clock::time_point> m_taken;
};
