#pragma once

#include "models/core/error.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QByteArray body; //!< JSON; empty for none
    QByteArray bearer; //!< secret: goes into the Authorization header and nowhere else
    std::chrono::milliseconds timeout{30'000};
};

struct HttpResponse
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    std::optional<std::chrono::seconds> retryAfter; //!< from Retry-After, seconds or HTTP date
};

//! One line of the request log: what was asked and answered, never a credential or a body.
struct HttpLogEntry
{
    QByteArray method;
    QString path; //!< without query values
    int status = 0; //!< 0: no answer
    qint64 milliseconds = 0;
    qsizetype bytesSent = 0, bytesReceived = 0;
};

//! A request under way. Destroying or cancelling it ends the request; the callback then gets ErrorKind::Cancelled (cancel)
//! or is never called (destroyed context).
class HttpCall : public QObject
{
    Q_OBJECT
public:
    void cancel();

private:
    friend class HttpClient;
    explicit HttpCall(QObject *parent);
    QPointer<QNetworkReply> m_reply;
    bool m_isCancelled = false;
};

//! Sends requests through QNetworkAccessManager: time-outs, a limit on the answer's size (Json::maxBytes), no redirects to
//! another host, no cookies, TLS errors never ignored. Any HTTP answer, whatever its status, is a response; only a request
//! without a complete answer is an error: Offline (nothing reached the provider), Timeout or Interrupted (outcome not
//! known), Cancelled, TooLarge. One object belongs to one thread.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<HttpResponse>)>;

    explicit HttpClient(QObject *parent = nullptr);
    //! For tests: another access manager, not owned.
    HttpClient(QNetworkAccessManager *manager, QObject *parent);

    //! `done` is called once, from the event loop, unless `context` is gone by then.
    HttpCall *send(const HttpRequest &request, QObject *context, Done done);

signals:
    void logged(const HttpLogEntry &entry);

private:
    QNetworkAccessManager *m_manager;
};
