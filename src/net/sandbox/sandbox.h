#pragma once

#include "models/core/error.h"
#include "models/document/patch.h"
#include "net/sandbox/practicebehaviour.h"

#include <QJsonObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

//! What goes wrong on the Nth request (cli.md `--fault KIND@N`), counted from 1. Every request counts, refused ones
//! too.
struct SandboxFault
{
    enum Kind {
        DropBefore, //!< the connection closes without a byte, nothing applied
        DropAfter, //!< applied, then the connection closes without a byte
        Http500, //!< nothing applied
        Http503, //!< nothing applied
        Truncate, //!< applied; half of the answer's body arrives under its full Content-Length, then the connection
                  //!< closes
        Html, //!< nothing applied; a proxy's error page comes as "200 OK"
    };
    Kind kind;
    int request;
    //! Reads "drop-after@3". Errors: Usage.
    static Result<SandboxFault> parse(const QString &text);
};

//! The options of cli.md's `sandbox`.
struct SandboxOptions
{
    quint16 port = 0; //!< 0 picks a free one
    QString file; //!< keep the state there; empty: memory only
    bool isSeeded = true; //!< start with the samples, where the file does not exist yet
    NestedUpdates nestedUpdates = NestedUpdates::Merges; //!< Merges or Replaces
    PracticeVersioning diditVersioning = PracticeVersioning::NewDraft;
    PracticeListing diditListing = PracticeListing::Workflows;
    PracticePaging diditPaging = PracticePaging::Pages;
    bool hasActiveUsers = false; //!< a PUT or DELETE of an active v3 flow answers 409
    //! Requests a minute about project flows before 429, of both versions together; twice as many about projects, which
    //! are counted apart. 0 or less: no limit.
    int rateLimit = 50;
    //! The same for Didit: writes a minute, and twice as many reads.
    int diditRateLimit = 300;
    std::chrono::milliseconds latency{0};
    std::vector<SandboxFault> faults;
    QString logFile; //!< one JSON line a request; never a credential
    //! The only accepted bearer token (Verifik) and API key (Didit); empty makes a random one. Unless they are the
    //! secret, "expired" is refused as an expired one, "forbidden" as one without permission, and the API key
    //! "suspended" as that of an account whose bills are not paid.
    QString secret;
    //! What the sandbox takes for the time of day, for timestamps and the rate limit; the system's clock when empty.
    //! Called from the sandbox's threads, one at a time.
    std::function<std::chrono::system_clock::time_point()> now;
};

//! One request as the practice provider saw it.
struct SandboxRequest
{
    QString method, path; //!< path with its query
    QByteArray body;
    int status = 0; //!< 0: the connection was dropped
};

//! The practice provider: an HTTP server on the loopback address that answers as Verifik and Didit do (seeds 000 to
//! 004, api notes), with state, validation of the complete flow after each update, the documented error bodies and rate
//! limits. Runs on threads of its own; every function may be called from any thread.
class Sandbox
{
public:
    //! Errors: Usage when the port is taken, Storage when a file cannot be used.
    static Result<std::unique_ptr<Sandbox>> start(SandboxOptions options);
    ~Sandbox(); //!< stops serving; waits for requests under way

    QUrl url() const; //!< "http://127.0.0.1:PORT"
    QString secret() const;

    std::vector<SandboxRequest> requests() const; //!< since start; the newest 10,000
    QJsonObject flow(const QString &id) const; //!< stored state; empty when there is none
    //! A colleague's edit in the vendor's console: changes the stored flow without a request.
    void editBehindOurBack(const QString &id, const JsonPointer &pointer, const QJsonValue &value);
    void setActiveUsers(bool on);
    void setNestedUpdates(NestedUpdates behaviour);
    void setDiditVersioning(PracticeVersioning behaviour);
    void setLatency(std::chrono::milliseconds latency);
    //! The next request fails in this way, whatever its number. Called again, it is the one after that, and so on; the
    //! same queue serves answerNext().
    void failNext(SandboxFault::Kind kind);
    //! The next request is answered with this status and body, as it stands.
    void answerNext(int status, const QByteArray &body, const QByteArray &contentType = "application/json");

private:
    Sandbox();
    struct Private;
    std::unique_ptr<Private> d;
};
