#include "net/http/requestpacer.h"

#include "net/http/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>
#include <vector>

namespace {

constexpr int tooManyRequests = 429;
constexpr int outOfService = 503;

//! A fifth of the limit goes at once after a rest: a person who sends a few flows does not notice the limit.
std::optional<TokenBucket> bucket(int perMinute)
{
    return perMinute > 0 ? std::optional<TokenBucket>(std::in_place, perMinute, perMinute / 5) : std::nullopt;
}

} // namespace

Surroundings Surroundings::real()
{
    return {[] { return std::chrono::steady_clock::now(); },
        [] { return QRandomGenerator::global()->generateDouble(); }, [] { return QDateTime::currentDateTimeUtc(); }};
}

RequestPacer::RequestPacer(QObject *parent)
    : RequestPacer(Surroundings::real(), parent)
{
}

RequestPacer::RequestPacer(Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(std::move(surroundings))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RequestPacer::proceed);
}

RequestPacer::Clock::duration RequestPacer::Lane::closed(Clock::time_point now) const
{
    return closedUntil > now ? closedUntil - now : Clock::duration::zero();
}

RequestPacer::Clock::duration RequestPacer::Lane::wait(const Gate &gate, Clock::time_point now) const
{
    return gate.bucket ? std::max(closed(now), gate.bucket->wait(now)) : closed(now);
}

RequestPacer::Lane &RequestPacer::laneFor(const RequestLane &lane)
{
    const bool isNew = !m_lanes.contains(lane.account);
    Lane &known = m_lanes[lane.account];
    if (isNew || known.limit != lane.limit) { // another limit: the account has got another address
        known.limit = lane.limit;
        known.gates[0].bucket = bucket(lane.limit.perMinute);
        known.gates[1].bucket = bucket(lane.limit.writesPerMinute);
    }
    return known;
}

quint64 RequestPacer::enter(const RequestLane &request, bool isWrite, std::function<void()> go, GiveUp giveUp)
{
    Lane &lane = laneFor(request);
    if (const std::optional<std::chrono::seconds> wait = tooLong(lane); wait && giveUp) {
        giveUp(*wait);
        return 0;
    }
    Gate &gate = lane.gate(isWrite);
    const Clock::time_point now = m_surroundings.now();
    if (gate.queue.empty() && lane.wait(gate, now) <= Clock::duration::zero()) {
        if (gate.bucket)
            gate.bucket->take(now);
        ++lane.passed;
        go();
        return 0;
    }
    gate.queue.push_back({++m_lastPlace, std::move(go), std::move(giveUp)});
    const quint64 place = m_lastPlace;
    plan();
    return place;
}

void RequestPacer::leave(quint64 place)
{
    for (Lane &lane : m_lanes) {
        for (Gate &gate : lane.gates)
            std::erase_if(gate.queue, [place](const Place &waiting) { return waiting.number == place; });
    }
}

void RequestPacer::noteAnswer(const QString &account, int status, std::optional<std::chrono::seconds> retryAfter)
{
    const auto lane = m_lanes.find(account);
    if (lane == m_lanes.end())
        return;
    if (status != tooManyRequests && !(status == outOfService && retryAfter)) {
        lane->refusals = 0;
        return;
    }
    const Clock::time_point now = m_surroundings.now();
    // Those that were under way together are refused together: that is one refusal.
    const int attempt = lane->closedUntil > now ? std::max(0, lane->refusals - 1) : lane->refusals++;
    lane->closedUntil = std::max(lane->closedUntil, now + Backoff::wait(attempt, m_surroundings.random(), retryAfter));
    endWaiting(account);
    plan();
}

std::optional<std::chrono::seconds> RequestPacer::tooLong(const Lane &lane) const
{
    const auto closed = std::chrono::ceil<std::chrono::seconds>(lane.closed(m_surroundings.now()));
    return m_longestPause && closed > *m_longestPause ? std::optional(closed) : std::nullopt;
}

//! Whoever is told may enter or leave lanes: nothing of the lane is held across the calls.
void RequestPacer::endWaiting(const QString &account)
{
    Lane &lane = m_lanes[account];
    const std::optional<std::chrono::seconds> wait = tooLong(lane);
    if (!wait)
        return;
    std::vector<GiveUp> ended;
    for (Gate &gate : lane.gates) {
        for (const Place &place : gate.queue) {
            if (place.giveUp)
                ended.push_back(place.giveUp);
        }
        std::erase_if(gate.queue, [](const Place &place) { return static_cast<bool>(place.giveUp); });
    }
    for (const GiveUp &giveUp : ended)
        giveUp(*wait);
}

RequestPacer::Clock::duration RequestPacer::wait(const QString &account, bool isWrite) const
{
    const auto lane = m_lanes.find(account);
    if (lane == m_lanes.end())
        return Clock::duration::zero();
    const bool isApart = isWrite && lane->limit.writesPerMinute > 0;
    return lane->wait(lane->gates.at(isApart ? 1 : 0), m_surroundings.now());
}

qsizetype RequestPacer::waiting(const QString &account) const
{
    const auto lane = m_lanes.find(account);
    return lane == m_lanes.end() ? 0
                                 : static_cast<qsizetype>(lane->gates[0].queue.size() + lane->gates[1].queue.size());
}

qint64 RequestPacer::passed(const QString &account) const
{
    const auto lane = m_lanes.find(account);
    return lane == m_lanes.end() ? 0 : lane->passed;
}

RateLimit RequestPacer::limit(const QString &account) const
{
    const auto lane = m_lanes.find(account);
    return lane == m_lanes.end() ? RateLimit() : lane->limit;
}

//! Whoever goes may enter or leave lanes: nothing of the lane is held across the call.
bool RequestPacer::letOneGo(const QString &account)
{
    const auto lane = m_lanes.find(account);
    if (lane == m_lanes.end())
        return false;
    const Clock::time_point now = m_surroundings.now();
    for (Gate &gate : lane->gates) {
        if (gate.queue.empty() || lane->wait(gate, now) > Clock::duration::zero())
            continue;
        if (gate.bucket)
            gate.bucket->take(now);
        ++lane->passed;
        const std::function<void()> go = std::move(gate.queue.front().go);
        gate.queue.pop_front();
        go();
        return true;
    }
    return false;
}

void RequestPacer::proceed()
{
    const QStringList accounts = m_lanes.keys();
    for (const QString &account : accounts) {
        while (letOneGo(account)) { }
    }
    plan();
}

void RequestPacer::plan()
{
    std::optional<Clock::duration> next;
    std::vector<std::pair<QString, Clock::duration>> closed;
    const Clock::time_point now = m_surroundings.now();
    for (auto lane = m_lanes.begin(); lane != m_lanes.end(); ++lane) {
        for (const Gate &gate : lane->gates) {
            if (!gate.queue.empty())
                next = std::min(next.value_or(Clock::duration::max()), lane->wait(gate, now));
        }
        if (lane->isAwaited() && lane->closedUntil > now && lane->closedUntil != lane->toldUntil) {
            lane->toldUntil = lane->closedUntil;
            closed.emplace_back(lane.key(), lane->closed(now));
        }
    }
    if (next)
        m_timer.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(*next), std::chrono::milliseconds(0)));
    else
        m_timer.stop();
    for (const auto &[account, wait] : closed)
        emit held(account, std::chrono::ceil<std::chrono::seconds>(wait));
}
