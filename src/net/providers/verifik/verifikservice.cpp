#include "net/providers/verifik/verifikv3service.h"

#include "models/core/json.h"
#include "net/providers/verifik/verifikanswer.h"
#include "net/providers/verifik/verifikurl.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr int flowsPerPage = 100;
constexpr int maxPages = 1000; // 100,000 flows; only a list without an end gets there
constexpr VerifikUrl::Version version = VerifikUrl::Version::V3;

Error noHttp()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.what = VerifikV3Service::tr("The request was stopped.");
    error.meaning = VerifikV3Service::tr("Nothing was sent. Your edits stay on this computer.");
    return error;
}

} // namespace

//! A list read under way; it lives in the callbacks of its requests.
struct VerifikV3Service::ListRead
{
    VerifikAnswer::Listing listing{flowsPerPage, maxPages};
    QPointer<QObject> context;
    ListDone done;
};

VerifikV3Service::VerifikV3Service(const QUrl &base, const QByteArray &secret, HttpClient &http, QObject *parent)
    : FlowService(parent)
    , m_base(base)
    , m_secret(secret)
    , m_http(&http)
{
}

VerifikV3Service::~VerifikV3Service()
{
    cancel();
}

HttpRequest VerifikV3Service::request(const QByteArray &method, const QUrl &url) const
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.bearer = m_secret;
    return request;
}

ErrorContext VerifikV3Service::errorContext(const QString &flow, bool isWrite) const
{
    return {QStringLiteral("Verifik"), flow, isWrite, m_secret};
}

void VerifikV3Service::send(const HttpRequest &request, QObject *context, HttpClient::Done done)
{
    QObject *owner = context ? context : this;
    if (!m_http) {
        QMetaObject::invokeMethod(
            owner, [done = std::move(done)]() { done(fail(noHttp())); }, Qt::QueuedConnection);
        return;
    }
    m_calls.erase(
        std::remove_if(m_calls.begin(), m_calls.end(), [](const QPointer<HttpCall> &call) { return call.isNull(); }),
        m_calls.end());
    m_calls.emplace_back(m_http->send(request, owner, std::move(done)));
}

void VerifikV3Service::list(QObject *context, ListDone done)
{
    auto read = std::make_shared<ListRead>();
    read->context = context ? context : this;
    read->done = std::move(done);
    readPage(std::move(read), 1);
}

void VerifikV3Service::readPage(std::shared_ptr<ListRead> read, int number)
{
    const HttpRequest page = request("GET", VerifikUrl::page(m_base, version, number, flowsPerPage));
    // The service may be gone when the answer comes; then cancel() has made it an error, so only a success needs it.
    const QPointer<VerifikV3Service> self(this);
    send(page, read->context,
        [self, read, number, errors = errorContext({}, false)](const Result<HttpResponse> &response) {
            if (!response) {
                read->done(fail(response.error()));
                return;
            }
            const Result<VerifikAnswer::Page> rows = VerifikAnswer::page(*response, number, errors);
            if (!rows)
                read->done(fail(rows.error()));
            else if (!read->listing.add(*rows))
                read->done(read->listing.take());
            else if (self)
                self->readPage(read, number + 1);
            else
                read->done(fail(noHttp()));
        });
}

//! An id that addresses something else must never reach the network.
bool VerifikV3Service::refuseId(const QString &id, QObject *context, const std::function<void(const Error &)> &done)
{
    if (VerifikUrl::isUsableId(id))
        return false;
    Error error;
    error.kind = ErrorKind::Usage;
    error.what = tr("“%1” is not the id of a flow.").arg(id);
    error.meaning = tr("Nothing was sent. Your edits stay on this computer.");
    error.advice = tr("Read the list of flows again.");
    QMetaObject::invokeMethod(
        context ? context : this, [done, error]() { done(error); }, Qt::QueuedConnection);
    return true;
}

void VerifikV3Service::get(const QString &id, QObject *context, FlowDone done)
{
    if (refuseId(id, context, [done](const Error &error) { done(fail(error)); }))
        return;
    send(request("GET", VerifikUrl::flow(m_base, version, id)), context,
        [id, done = std::move(done), errors = errorContext(id, false)](const Result<HttpResponse> &response) {
            done(response ? VerifikAnswer::flow(*response, id, errors) : fail(response.error()));
        });
}

void VerifikV3Service::create(const QJsonObject &body, QObject *context, FlowDone done)
{
    HttpRequest post = request("POST", VerifikUrl::flows(m_base, version));
    post.body = Json::compact(body);
    send(
        post, context, [done = std::move(done), errors = errorContext({}, true)](const Result<HttpResponse> &response) {
            done(response ? VerifikAnswer::flow(*response, {}, errors) : fail(response.error()));
        });
}

void VerifikV3Service::update(const QString &id, const QJsonObject &body, QObject *context, FlowDone done)
{
    if (refuseId(id, context, [done](const Error &error) { done(fail(error)); }))
        return;
    HttpRequest put = request("PUT", VerifikUrl::flow(m_base, version, id));
    put.body = Json::compact(body);
    send(put, context,
        [id, done = std::move(done), errors = errorContext(id, true)](const Result<HttpResponse> &response) {
            done(response ? VerifikAnswer::flow(*response, id, errors) : fail(response.error()));
        });
}

void VerifikV3Service::remove(const QString &id, QObject *context, Finished done)
{
    if (refuseId(id, context, [done](const Error &error) { done(fail(error)); }))
        return;
    send(request("DELETE", VerifikUrl::flow(m_base, version, id)), context,
        [done = std::move(done), errors = errorContext(id, true)](const Result<HttpResponse> &response) {
            done(response ? VerifikAnswer::success(*response, errors) : fail(response.error()));
        });
}

void VerifikV3Service::test(QObject *context, Finished done)
{
    send(request("GET", VerifikUrl::page(m_base, version, 1, 1)), context,
        [done = std::move(done), errors = errorContext({}, false)](const Result<HttpResponse> &response) {
            if (!response) {
                done(fail(response.error()));
                return;
            }
            const Result<VerifikAnswer::Page> page = VerifikAnswer::page(*response, 1, errors);
            done(page ? Result<void>() : fail(page.error()));
        });
}

void VerifikV3Service::cancel()
{
    const std::vector<QPointer<HttpCall>> calls = std::move(m_calls);
    m_calls.clear();
    for (const QPointer<HttpCall> &call : calls) {
        if (call)
            call->cancel();
    }
}
