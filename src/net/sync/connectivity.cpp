#include "net/sync/connectivity.h"

#include "net/http/backoff.h"
#include "net/http/httpclient.h"

#include <QNetworkInformation>

#include <algorithm>

SystemNetworkReport::SystemNetworkReport(QObject *parent)
    : NetworkReport(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(
        QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, [this] { emit changed(); });
}

bool SystemNetworkReport::isDisconnected() const
{
    const QNetworkInformation *information = QNetworkInformation::instance();
    return information && information->reachability() == QNetworkInformation::Reachability::Disconnected;
}

Connectivity::Connectivity(Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(std::move(surroundings))
{
}

void Connectivity::setReport(NetworkReport *report)
{
    if (m_report)
        m_report->disconnect(this);
    m_report = report;
    if (report)
        connect(report, &NetworkReport::changed, this, &Connectivity::reportChanged);
    reportChanged();
}

void Connectivity::watch(const HttpClient &http)
{
    connect(&http, &HttpClient::answered, this, &Connectivity::noteAnswer);
    connect(&http, &HttpClient::unanswered, this, &Connectivity::noteFailed);
}

void Connectivity::setWorkingOffline(bool isOffline)
{
    if (m_isWorkingOffline == isOffline)
        return;
    m_isWorkingOffline = isOffline;
    emit changed({});
}

template <typename Change> void Connectivity::alter(const QString &account, Change &&change)
{
    Account &known = m_accounts[account];
    const State before = state(account);
    const Clock::time_point waited = known.notBefore;
    change(known);
    if (state(account) != before || known.notBefore != waited)
        emit changed(account);
}

void Connectivity::setOnThisComputer(const QString &account, bool isLocal)
{
    alter(account, [isLocal](Account &known) { known.isLocal = isLocal; });
}

bool Connectivity::isHeldByReport(const Account &account) const
{
    return !account.isLocal && !account.isReportWrong && m_report && m_report->isDisconnected();
}

Connectivity::State Connectivity::state(const QString &account) const
{
    if (m_isWorkingOffline)
        return State::WorkingOffline;
    const Account known = m_accounts.value(account);
    return isHeldByReport(known) ? State::Offline : known.shown;
}

bool Connectivity::mayTry(const QString &account, Clock::time_point now) const
{
    const Account known = m_accounts.value(account);
    return !m_isWorkingOffline && !isHeldByReport(known) && now >= known.notBefore;
}

Connectivity::Clock::time_point Connectivity::notBefore(const QString &account) const
{
    return m_accounts.value(account).notBefore;
}

void Connectivity::noteAnswered(const QString &account)
{
    alter(account, [this](Account &known) {
        known.shown = State::Online;
        known.failures = 0;
        known.notBefore = Clock::time_point::min();
        known.isReportWrong = m_report && m_report->isDisconnected();
    });
}

void Connectivity::noteAnswer(const QString &account, int status, std::optional<std::chrono::seconds> retryAfter)
{
    if (status != 429 && status < 500)
        return noteAnswered(account);
    alter(account, [&](Account &known) {
        known.shown = State::Online;
        known.isReportWrong = m_report && m_report->isDisconnected();
        notePause(known, retryAfter);
    });
}

void Connectivity::noteFailed(const QString &account, const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Interrupted:
        return alter(account, [this](Account &known) {
            known.shown = State::Offline;
            notePause(known, std::nullopt);
        });
    case ErrorKind::RateLimited:
        return noteAnswer(account, 429, error.retryAfter);
    case ErrorKind::Server:
        return noteAnswer(account, 500, error.retryAfter);
    case ErrorKind::Cancelled: // these tell nothing of the account
    case ErrorKind::Invalid:
    case ErrorKind::Storage:
    case ErrorKind::Usage:
        return;
    default:
        return noteAnswered(account);
    }
}

void Connectivity::notePause(Account &account, std::optional<std::chrono::seconds> retryAfter)
{
    const Clock::time_point now = m_surroundings.now();
    // Requests that were under way together fail together: that is one failure.
    const int attempt = account.notBefore > now ? std::max(0, account.failures - 1) : account.failures++;
    account.notBefore = std::max(account.notBefore, now + Backoff::wait(attempt, m_surroundings.random(), retryAfter));
}

void Connectivity::hold(const QString &account, Clock::time_point until)
{
    alter(account, [until](Account &known) { known.notBefore = std::max(known.notBefore, until); });
}

void Connectivity::tryNow(const QString &account)
{
    alter(account, [this](Account &known) {
        known.notBefore = Clock::time_point::min();
        known.isReportWrong = m_report && m_report->isDisconnected();
    });
    emit changed(account); // also where it only takes back a report
}

void Connectivity::reportChanged()
{
    const bool isBack = m_report && !m_report->isDisconnected();
    for (Account &account : m_accounts) {
        account.isReportWrong = false;
        // The network is back: what failed for want of it need not wait for the end of its backoff.
        if (isBack && !account.isLocal && account.shown == State::Offline)
            account.notBefore = Clock::time_point::min();
    }
    emit changed({});
}
