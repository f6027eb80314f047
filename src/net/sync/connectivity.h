#pragma once

#include "models/core/error.h"
#include "models/store/records.h"
#include "net/http/requestpacer.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class HttpClient;

//! What the operating system says about the network. An interface, so that tests can say something else.
class NetworkReport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    //! True only when the system is sure; false also where it cannot tell.
    virtual bool isDisconnected() const = 0;

signals:
    void changed();
};

//! What QNetworkInformation says, where one of its backends works on this computer.
class SystemNetworkReport final : public NetworkReport
{
    Q_OBJECT
public:
    //! Loads the backend; call it once the window is up, since that takes a moment.
    explicit SystemNetworkReport(QObject *parent = nullptr);
    bool isDisconnected() const override;
};

//! Whether an account can be reached, from three sources: a person's switch, what requests show, and what the operating
//! system reports. What requests show counts more than a report, because reports are often wrong behind proxies and
//! VPNs; a report says nothing about providers on this computer. Thread: its owner's.
class Connectivity : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown, //!< nothing was tried yet
        Online, //!< the last request was answered
        Offline, //!< the last request got no answer, or the system says that there is no network
        WorkingOffline, //!< a person wants it so
    };
    using Clock = RequestPacer::Clock;

    explicit Connectivity(Surroundings surroundings = Surroundings::real(), QObject *parent = nullptr);

    //! Not owned; null for none.
    void setReport(NetworkReport *report);
    //! Learns from every request of the client that has a lane.
    void watch(const HttpClient &http);
    void setWorkingOffline(bool isOffline);
    bool isWorkingOffline() const { return m_isWorkingOffline; }
    //! Accounts that are not named here are taken to be somewhere on the network.
    void setOnThisComputer(const QString &account, bool isLocal);

    State state(const QString &account) const;
    //! Whether a request may be tried at `now`: not while a person works offline, the system reports no network, or
    //! the wait after a failure is not over.
    bool mayTry(const QString &account, Clock::time_point now) const;
    //! When the wait after the last failure is over; in the past when there is none.
    Clock::time_point notBefore(const QString &account) const;

    //! The account answered, whatever it said.
    void noteAnswered(const QString &account);
    //! A request ended with this error. Without an answer the account is offline; after a 5xx or a 429 it is online,
    //! and both make it wait, longer with each failure in a row. Any other error is an answer.
    void noteFailed(const QString &account, const Error &error);
    //! The account is not tried before `until`: what is known from before the program was started.
    void hold(const QString &account, Clock::time_point until);
    //! A person wants it tried now: forgets the wait, and what the system reports until it reports something else.
    void tryNow(const QString &account);

signals:
    void changed(const QString &account); //!< empty: all of them

private:
    struct Account
    {
        State shown = State::Unknown; // by requests
        int failures = 0; // in a row
        Clock::time_point notBefore = Clock::time_point::min();
        bool isLocal = false;
        bool isReportWrong = false; // as requests showed since it came
    };
    bool isHeldByReport(const Account &account) const;
    void noteAnswer(const QString &account, int status, std::optional<std::chrono::seconds> retryAfter);
    void notePause(Account &account, std::optional<std::chrono::seconds> retryAfter);
    void reportChanged();
    //! Runs `change` on the account and tells when its state or its wait is another one afterwards.
    template <typename Change> void alter(const QString &account, Change &&change);

    Surroundings m_surroundings;
    QPointer<NetworkReport> m_report;
    QHash<QString, Account> m_accounts;
    bool m_isWorkingOffline = false;
};
