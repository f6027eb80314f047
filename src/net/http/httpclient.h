#pragma once

#include "models/core/json.h"
#include "net/http/ratelimit.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

class HttpClient;
class QNetworkAccessManager;
class QNetworkReply;
class RequestPacer;

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QByteArray body; //!< JSON; empty for none
    QByteArray bearer; //!< secret: goes into the Authorization header and nowhere else
    QByteArray apiKey = {}; //!< secret: goes into the x-api-key header and nowhere else
    qsizetype largestAnswer = Json::maxBytes; //!< bytes, after unpacking; more of them is TooLarge
    std::chrono::milliseconds timeout{30'000}; //!< for the whole request, from connecting to the last byte
    RequestLane lane = {}; //!< whose limit it counts for, where the client has a pacer
};

struct HttpResponse
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    //! From Retry-After, seconds or HTTP date; with a 429 without it from RateLimit-Reset or X-RateLimit-Reset.
    std::optional<std::chrono::seconds> retryAfter;
};

//! One line of the request log: what was asked and answered, never a credential or a body.
struct HttpLogEntry
{
    QByteArray method;
    QString path; //!< with the names of query items, without their values
    int status = 0; //!< 0: no answer
    qint64 milliseconds = 0;
    qsizetype bytesSent = 0, bytesReceived = 0; //!< of the bodies
};

//! A request under way, or one that waits for its turn. Destroying or cancelling it ends the request; the callback then
//! gets ErrorKind::Cancelled (cancel) or is never called (destroyed context). Owned by its context; deletes itself once
//! the callback has run.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<HttpResponse>)>;

    ~HttpCall() override;

    //! Ends the request at once; the callback follows from the event loop.
    void cancel();

private:
    friend class HttpClient;
    HttpCall(HttpClient *client, const HttpRequest &request, QObject *parent, Done done);

    void waitIn(RequestPacer *pacer, quint64 place);
    void start(QNetworkReply *reply);
    void checkAnnouncedSize();
    void readAvailable();
    void replyFinished();
    void endReply();
    void finish(Result<HttpResponse> result);
    void finishLater(const Error &error);
    void tell(const Result<HttpResponse> &result);
    void log();
    int status() const;

    QPointer<HttpClient> m_client;
    QPointer<QNetworkReply> m_reply;
    QPointer<RequestPacer> m_pacer; // in which it waits, or waited
    quint64 m_place = 0; // there; 0: it does not wait
    HttpRequest m_request; // without the secret
    Done m_done;
    QByteArray m_body;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    int m_status = 0;
    bool m_isSent = false; // at least the head of the request went out
    bool m_isEnding = false; // the outcome is decided, the callback may still be waiting for the event loop
};

//! Sends requests through QNetworkAccessManager: time-outs, a limit on the answer's size, no redirects, no cookies, no
//! HTTP/2, TLS errors never ignored, no proxy for this computer itself. One call is one request on the wire: nothing is
//! ever sent a second time behind the caller's back. Any HTTP answer, whatever its status, is a response; only a
//! request without a complete answer is an error: Offline (nothing reached the provider), Timeout or Interrupted
//! (outcome not known), Cancelled (TransportError::isUnsent() while it waited for its turn), TooLarge; RateLimited
//! where the pacer lets nobody wait for so long, Unauthorized for a secret that cannot stand in a header, Usage for an
//! address that is not http or https. One object belongs to one thread.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    using Done = HttpCall::Done;

    explicit HttpClient(QObject *parent = nullptr);
    //! For tests: another access manager, not owned.
    HttpClient(QNetworkAccessManager *manager, QObject *parent);

    //! `done` is called once, from the event loop, unless `context` is gone by then. Without a context the call belongs
    //! to the client.
    HttpCall *send(const HttpRequest &request, QObject *context, Done done);

    //! Lets requests that have a lane wait for their turn. Their time-out counts from when they are really sent. Not
    //! owned; null: nothing waits. Requests that wait in a pacer that goes end as Cancelled.
    void setPacer(RequestPacer *pacer);

    //! How far this computer's clock is ahead of that of the server at `url`, as its latest answer said (RFC 9110,
    //! 6.6.1). Zero where it has not said so.
    std::chrono::seconds clockLead(const QUrl &url) const;

signals:
    void logged(const HttpLogEntry &entry);
    //! A request with a lane got a complete answer, whatever its status.
    void answered(const QString &account, int status, std::optional<std::chrono::seconds> retryAfter);
    //! A request with a lane was sent and got none; not for one that was cancelled.
    void unanswered(const QString &account, const Error &error);

private:
    friend class HttpCall; // emits the signals
    void dispatch(HttpCall *call, const HttpRequest &request);
    void noteClock(const QUrl &url, const QByteArray &date);

    QPointer<RequestPacer> m_pacer;
    QHash<QString, std::chrono::seconds> m_clockLeads; // by host and port
    QNetworkAccessManager *m_manager; // a test's; null: one for each request
};
