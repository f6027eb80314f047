#pragma once

#include "net/http/ratelimit.h"
#include "net/http/tokenbucket.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <deque>
#include <functional>
#include <optional>

//! Time and chance as a part that waits sees them; passed in, so that tests choose them.
struct Surroundings
{
    std::function<std::chrono::steady_clock::time_point()> now;
    std::function<double()> random; //!< in [0, 1)
    std::function<QDateTime()> timeOfDay; //!< UTC; for what is kept on disk

    //! The computer's clock and random numbers.
    static Surroundings real();
};

//! Keeps the requests of each account within what its provider allows. Each account has a lane; within a lane the order
//! is first come, first served (where reads and writes are counted apart, among each of them), so neither the reads of
//! a list nor those of a send can starve. A refusal for asking too often (429) closes the lane until the time that the
//! provider named, else for a growing random time; so does a provider that is out of service (503) and names a time.
//! Lanes are independent. One object belongs to one thread.
class RequestPacer : public QObject
{
    Q_OBJECT
public:
    using Clock = TokenBucket::Clock;

    explicit RequestPacer(QObject *parent = nullptr);
    explicit RequestPacer(Surroundings surroundings, QObject *parent = nullptr);

    //! Gets how long the lane is closed yet.
    using GiveUp = std::function<void(std::chrono::seconds)>;

    //! Where nobody can look after a program that waits: requests end instead of waiting for a lane that is closed for
    //! longer than this. Nothing, as at first: they wait as long as it takes. The pace of the limit is not meant.
    void setLongestPause(std::optional<std::chrono::seconds> longest) { m_longestPause = longest; }

    //! Calls `go` as soon as a request of the lane may be sent: at once, then the answer is 0, or from the event loop;
    //! then the answer is what leave() takes. Where the lane is closed for longer than setLongestPause() allows it
    //! calls `giveUp` instead; without that the request waits all the same.
    quint64 enter(const RequestLane &lane, bool isWrite, std::function<void()> go, GiveUp giveUp = {});
    //! Gives up a place; one that is no more is no error.
    void leave(quint64 place);
    //! What the provider answered to a request of the account. Status 429 closes the lane, and 503 where it names a
    //! time.
    void noteAnswer(const QString &account, int status, std::optional<std::chrono::seconds> retryAfter);

    //! How long the next request of the account would wait if nobody waited before it.
    Clock::duration wait(const QString &account, bool isWrite = false) const;
    qsizetype waiting(const QString &account) const; //!< requests in the lane
    qint64 passed(const QString &account) const; //!< requests let through since the start
    RateLimit limit(const QString &account) const; //!< the one that its last request came with

    //! Lets go whatever may go now. Runs by itself when the time comes.
    void proceed();

signals:
    //! Requests of the account wait because the lane is closed, for so long yet. Once for each time that it closes.
    void held(const QString &account, std::chrono::seconds wait);

private:
    struct Place
    {
        quint64 number = 0;
        std::function<void()> go;
        GiveUp giveUp;
    };
    //! What is counted together: all requests of an account, or its reads and its writes.
    struct Gate
    {
        std::optional<TokenBucket> bucket; // none: no limit is known
        std::deque<Place> queue;
    };
    struct Lane
    {
        RateLimit limit;
        std::array<Gate, 2> gates; // of reads, or of everything; of writes
        Clock::time_point closedUntil = Clock::time_point::min();
        Clock::time_point toldUntil = Clock::time_point::min(); // of closedUntil, what was told
        int refusals = 0; // without an answer of another kind between
        qint64 passed = 0;

        Gate &gate(bool isWrite) { return gates.at(isWrite && limit.writesPerMinute > 0 ? 1 : 0); }
        Clock::duration closed(Clock::time_point now) const;
        Clock::duration wait(const Gate &gate, Clock::time_point now) const;
        bool isAwaited() const { return !gates[0].queue.empty() || !gates[1].queue.empty(); }
    };
    Lane &laneFor(const RequestLane &lane);
    bool letOneGo(const QString &account);
    //! How long the lane is closed yet, where that is longer than may be waited for.
    std::optional<std::chrono::seconds> tooLong(const Lane &lane) const;
    void endWaiting(const QString &account);
    void plan();

    Surroundings m_surroundings;
    std::optional<std::chrono::seconds> m_longestPause;
    QHash<QString, Lane> m_lanes;
    quint64 m_lastPlace = 0;
    QTimer m_timer;
};
