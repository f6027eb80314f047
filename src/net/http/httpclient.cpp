#include "net/http/httpclient.h"

#include "net/http/loopback.h"
#include "net/http/onceonlybody.h"
#include "net/http/requestpacer.h"
#include "net/http/retryafter.h"
#include "net/http/transporterror.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QThread>
#include <QUrlQuery>

#include <algorithm>

namespace {

constexpr qint64 chunkSize = 256 * 1024;

//! The system's proxies, except for this computer itself: the practice provider must never be asked for through a
//! proxy.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isThisComputer(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

//! The path for the log: a query's values can be personal data, its names cannot.
QString loggedPath(const QUrl &url)
{
    QStringList names;
    const QList<QPair<QString, QString>> items = QUrlQuery(url).queryItems();
    for (const QPair<QString, QString> &item : items)
        names << item.first;
    const QString path = url.path(QUrl::FullyEncoded);
    return names.isEmpty() ? path : QStringLiteral("%1?%2").arg(path, names.join(QLatin1Char('&')));
}

//! A line break in the secret would let it write headers of its own.
bool canStandInHeader(const QByteArray &secret)
{
    return std::all_of(secret.begin(), secret.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    out.setRawHeader("Accept", "application/json");
    out.setRawHeader("User-Agent", "Flowform/" FLOWFORM_VERSION);
    if (!request.bearer.isEmpty())
        out.setRawHeader("Authorization", "Bearer " + request.bearer);
    if (!request.apiKey.isEmpty())
        out.setRawHeader("x-api-key", request.apiKey);
    if (!request.body.isEmpty())
        out.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    // Qt hides the length of a packed answer, and with it that one broke off. JSON that breaks off shows itself, which
    // is enough for a read; for a write it must be plain whether the whole answer came.
    if (request.method != "GET")
        out.setRawHeader("Accept-Encoding", "identity");
    // A kept connection may have died unnoticed; a request on it would fail without need, as nothing is sent twice.
    out.setRawHeader("Connection", "close");
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Qt's own check refuses well-packed answers by their ratio; ours counts what really comes out.
    out.setDecompressedSafetyCheckThreshold(-1);
    return out;
}

std::optional<std::chrono::seconds> waitAskedFor(const QNetworkReply &reply, int status)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::optional<std::chrono::seconds> wait = parseRetryAfter(reply.rawHeader("Retry-After"), now);
    for (const char *name : {"RateLimit-Reset", "X-RateLimit-Reset"}) {
        if (!wait && status == 429) // with other answers it only says when the present minute ends
            wait = parseRateLimitReset(reply.rawHeader(name), now);
    }
    return wait;
}

} // namespace

HttpCall::HttpCall(HttpClient *client, const HttpRequest &request, QObject *parent, Done done)
    : QObject(parent)
    , m_client(client)
    , m_request(request)
    , m_done(std::move(done))
{
    m_request.bearer.clear();
    m_request.apiKey.clear();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this]() { finish(fail(TransportError::timeout(m_request))); });
}

HttpCall::~HttpCall()
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    endReply();
}

void HttpCall::waitIn(RequestPacer *pacer, quint64 place)
{
    m_pacer = pacer;
    m_place = place;
    const auto end = [this]() {
        if (m_place != 0)
            cancel();
    };
    connect(pacer, &QObject::destroyed, this, end);
    connect(m_client, &QObject::destroyed, this, end);
}

void HttpCall::start(QNetworkReply *reply)
{
    m_place = 0;
    m_elapsed.start();
    m_reply = reply;
    reply->setReadBufferSize(4 * chunkSize);
    connect(reply, &QNetworkReply::requestSent, this, [this]() { m_isSent = true; });
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpCall::checkAnnouncedSize);
    connect(reply, &QNetworkReply::readyRead, this, &HttpCall::readAvailable);
    connect(reply, &QNetworkReply::finished, this, &HttpCall::replyFinished);
    // The client, and with it the reply, may go first.
    connect(reply, &QObject::destroyed, this, [this]() { finishLater(TransportError::cancelled(m_request)); });
    m_timer.start(m_request.timeout);
}

void HttpCall::cancel()
{
    finishLater(m_place != 0 ? TransportError::unsent() : TransportError::cancelled(m_request));
}

void HttpCall::checkAnnouncedSize()
{
    if (m_isEnding)
        return;
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_request.largestAnswer)
        finishLater(TransportError::tooLarge(m_request, status()));
}

void HttpCall::readAvailable()
{
    while (!m_isEnding && m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray chunk = m_reply->read(chunkSize);
        if (chunk.isEmpty())
            return;
        if (m_body.size() + chunk.size() > m_request.largestAnswer) {
            finishLater(TransportError::tooLarge(m_request, status()));
            return;
        }
        m_body += chunk;
    }
}

void HttpCall::replyFinished()
{
    readAvailable();
    if (m_isEnding)
        return;
    const QNetworkReply::NetworkError code = m_reply->error();
    if (!TransportError::isAnswer(code, status())) {
        // With an empty body Qt does not say that the head went out; only a read is harmless to be wrong about.
        const bool mayHaveArrived
            = m_isSent || status() != 0 || (m_request.body.isEmpty() && m_request.method != "GET");
        finish(fail(TransportError::from(code, m_request, mayHaveArrived, m_reply->errorString())));
        return;
    }
    const QByteArray announced = m_reply->rawHeader("Content-Length");
    const bool isPacked = m_reply->hasRawHeader("Content-Encoding");
    if (!announced.isEmpty() && !isPacked && announced.toLongLong() > m_body.size()) {
        finish(fail(TransportError::truncated(m_request, announced.toLongLong(), m_body.size())));
        return;
    }
    HttpResponse response;
    response.status = status();
    response.body = m_body;
    response.contentType = m_reply->rawHeader("Content-Type");
    response.retryAfter = waitAskedFor(*m_reply, response.status);
    if (m_client)
        m_client->noteClock(m_request.url, m_reply->rawHeader("Date"));
    finish(std::move(response));
}

int HttpCall::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : m_status;
}

void HttpCall::endReply()
{
    m_timer.stop();
    if (m_place != 0 && m_pacer)
        m_pacer->leave(m_place);
    m_status = status();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
    log();
}

void HttpCall::finish(Result<HttpResponse> result)
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    endReply();
    // Whoever is told may destroy the context, and with it this object: nothing of ours is touched after the callback.
    const QPointer<HttpCall> self(this);
    tell(result);
    if (!self)
        return;
    const Done done = std::move(m_done);
    deleteLater();
    if (done)
        done(std::move(result));
}

void HttpCall::finishLater(const Error &error)
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    endReply();
    const QPointer<HttpCall> self(this);
    tell(fail(error));
    if (!self)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, error]() {
            const Done done = std::move(m_done);
            deleteLater();
            if (done)
                done(fail(error));
        },
        Qt::QueuedConnection);
}

//! Says how the account was found, before the callback asks for more.
void HttpCall::tell(const Result<HttpResponse> &result)
{
    const QString &account = m_request.lane.account;
    if (!m_client || account.isEmpty() || !m_elapsed.isValid())
        return;
    if (result && m_pacer)
        m_pacer->noteAnswer(account, result->status, result->retryAfter);
    if (result)
        emit m_client->answered(account, result->status, result->retryAfter);
    else if (result.error().kind != ErrorKind::Cancelled)
        emit m_client->unanswered(account, result.error());
}

void HttpCall::log()
{
    if (!m_client || !m_elapsed.isValid())
        return;
    emit m_client->logged({m_request.method, loggedPath(m_request.url), m_status, m_elapsed.elapsed(),
        m_request.body.size(), m_body.size()});
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , m_manager(nullptr)
{
}

HttpClient::HttpClient(QNetworkAccessManager *manager, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
{
}

HttpCall *HttpClient::send(const HttpRequest &request, QObject *context, Done done)
{
    Q_ASSERT(QThread::currentThread() == thread());
    HttpCall *call = new HttpCall(this, request, context ? context : this, std::move(done));
    const QString scheme = request.url.scheme();
    if (request.url.host().isEmpty() || (scheme != QLatin1String("http") && scheme != QLatin1String("https"))) {
        call->finishLater(TransportError::unusableAddress(request));
        return call;
    }
    if (!canStandInHeader(request.bearer) || !canStandInHeader(request.apiKey)) {
        call->finishLater(TransportError::unusableSecret());
        return call;
    }
    if (!m_pacer || request.lane.account.isEmpty()) {
        dispatch(call, request);
        return call;
    }
    call->m_pacer = m_pacer;
    const QPointer<HttpCall> waiting(call);
    const quint64 place = m_pacer->enter(
        request.lane, request.method != "GET",
        [self = QPointer<HttpClient>(this), waiting, request]() {
            if (self && waiting)
                self->dispatch(waiting, request);
        },
        [waiting](std::chrono::seconds wait) {
            if (waiting)
                waiting->finishLater(TransportError::longPause(wait));
        });
    if (place != 0)
        call->waitIn(m_pacer, place);
    return call;
}

void HttpClient::setPacer(RequestPacer *pacer)
{
    m_pacer = pacer;
}

std::chrono::seconds HttpClient::clockLead(const QUrl &url) const
{
    return m_clockLeads.value(url.authority(QUrl::FullyEncoded), std::chrono::seconds(0));
}

void HttpClient::noteClock(const QUrl &url, const QByteArray &date)
{
    const QDateTime theirs = parseHttpDate(date);
    if (theirs.isValid()) {
        m_clockLeads.insert(
            url.authority(QUrl::FullyEncoded), std::chrono::seconds(theirs.secsTo(QDateTime::currentDateTimeUtc())));
    }
}

void HttpClient::dispatch(HttpCall *call, const HttpRequest &request)
{
    // A manager keeps connections whatever the header asks for, and one that the server has closed meanwhile would fail
    // a request that is never sent twice. So each request has a manager, and with it a connection, of its own.
    QNetworkAccessManager *manager = m_manager ? m_manager : new QNetworkAccessManager(this);
    if (!m_manager) {
        manager->setProxyFactory(new ProxyFactory); // owned by the manager from here on
        manager->setAutoDeleteReplies(false);
    }
    OnceOnlyBody *body = new OnceOnlyBody(request.body);
    QNetworkReply *reply = manager->sendCustomRequest(networkRequest(request), request.method, body);
    body->setParent(reply);
    if (!m_manager)
        connect(reply, &QObject::destroyed, manager, &QObject::deleteLater);
    call->start(reply);
}
