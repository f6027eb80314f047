#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <deque>

//! Lets requests through at the rate that a provider allows: a few at once after a rest, then evenly, and never more
//! than the allowed number within any minute, because that is how providers count (a bucket alone would let through its
//! contents and a minute's refill within the first minute). Pure: the time is passed in and must not go back.
class TokenBucket
{
public:
    using Clock = std::chrono::steady_clock;

    //! Requests that start a minute apart here may arrive a little closer there.
    static constexpr Clock::duration window = std::chrono::seconds(61);

    //! `perMinute`: at least 1. `capacity`: how many tokens a rested bucket holds, at least 1.
    explicit TokenBucket(int perMinute, int capacity)
        : m_perMinute(static_cast<std::size_t>(std::max(1, perMinute)))
        , m_interval(std::chrono::duration_cast<Clock::duration>(std::chrono::minutes(1)) / std::max(1, perMinute))
        , m_reserve(m_interval * (std::max(1, capacity) - 1))
    {
    }

    //! How long until a token is there; zero when one is there now.
    Clock::duration wait(Clock::time_point now) const
    {
        Clock::duration wait = Clock::duration::zero();
        if (m_taken.empty())
            return wait;
        wait = std::max(wait, m_fullAt - m_reserve - now);
        if (m_taken.size() == m_perMinute)
            wait = std::max(wait, m_taken.front() + window - now);
        return wait;
    }

    //! Takes a token; false when none is there.
    bool take(Clock::time_point now)
    {
        if (wait(now) > Clock::duration::zero())
            return false;
        m_fullAt = m_taken.empty() ? now + m_interval : std::max(m_fullAt, now) + m_interval;
        m_taken.push_back(now);
        if (m_taken.size() > m_perMinute)
            m_taken.pop_front();
        return true;
    }

private:
    std::size_t m_perMinute;
    Clock::duration m_interval; // between two tokens
    Clock::duration m_reserve; // the time that a full bucket stands for, less one token
    Clock::time_point m_fullAt; // when the bucket is, or was, full again
    std::deque<Clock::time_point> m_taken; // the newest, as many as a minute may have
};
