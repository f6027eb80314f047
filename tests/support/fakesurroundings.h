#pragma once

#include "net/http/requestpacer.h"

#include <QDateTime>
#include <QTimeZone>

//! A clock that stands still until a test moves it, and chance that a test chooses. Header only: whoever includes it
//! links flow_net.
class FakeSurroundings
{
public:
    Surroundings surroundings()
    {
        return {[this] { return m_now; }, [this] { return unit; }, [this] { return timeOfDay(); }};
    }
    std::chrono::steady_clock::time_point now() const { return m_now; }
    //! The time of day that goes with it.
    QDateTime timeOfDay() const
    {
        const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(m_now - m_start);
        return QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc()).addMSecs(passed.count());
    }
    void advance(std::chrono::milliseconds by) { m_now += by; }

    double unit = 0.5; //!< the next random number

private:
    const std::chrono::steady_clock::time_point m_start{std::chrono::hours(1)};
    std::chrono::steady_clock::time_point m_now = m_start;
};
