#include "net/providers/verifik/verifikservice.h"

#include "models/core/json.h"
#include "net/providers/recordid.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr int flowsPerPage = 100;
constexpr int maxPages = 1000; // 100,000 flows; only a list without an end gets there

Error noHttp()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.what = VerifikService::tr("The request was stopped.");
    error.meaning = VerifikService::tr("Nothing was sent. Your edits stay on this computer.");
    return error;
}

VerifikAnswer::Listing listingOf(const VerifikResource &resource, const ListPlace &place = {})
{
    return {flowsPerPage, maxPages, resource.path == QLatin1String("project-flow-white-lists"), place};
}

} // namespace

//! A list read under way; it lives in the callbacks of its requests.
struct VerifikService::ListRead
{
    size_t resource = 0;
    VerifikAnswer::Listing listing; // of the present resource
    FlowList found; // of the resources before
    QSet<QString> ids;
    bool hasAnswer = false;
    QPointer<QObject> context;
    ListDone done;
};

VerifikService::VerifikService(const QUrl &base, const QByteArray &secret, HttpClient &http,
    std::vector<VerifikResource> resources, QObject *parent)
    : FlowService(parent)
    , m_base(base)
    , m_secret(secret)
    , m_http(&http)
    , m_resources(std::move(resources))
{
}

VerifikService::~VerifikService()
{
    cancel();
}

HttpRequest VerifikService::request(const QByteArray &method, const QUrl &url) const
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.bearer = m_secret;
    return request;
}

ErrorContext VerifikService::errorContext(const QString &flow, bool isWrite) const
{
    const QString &path = m_resources.front().path;
    const ErrorContext::Subject subject = path == QLatin1String("project-flows") ? ErrorContext::Subject::Flow
        : path == QLatin1String("projects")                                      ? ErrorContext::Subject::Project
                                                                                 : ErrorContext::Subject::Record;
    return {QStringLiteral("Verifik"), flow, isWrite, m_secret, subject};
}

void VerifikService::send(const HttpRequest &request, QObject *context, HttpClient::Done done)
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
    m_calls.emplace_back(m_http->send(inLane(request), owner, std::move(done)));
}

void VerifikService::list(QObject *context, ListDone done)
{
    auto read = std::make_shared<ListRead>(ListRead{0, listingOf(m_resources.front()), {}, {}, false, {}, {}});
    read->context = context ? context : this;
    read->done = std::move(done);
    readPage(std::move(read), 1);
}

void VerifikService::listPage(const ListPlace &place, QObject *context, PageDone done)
{
    const int number = place.pagesRead + 1;
    send(request("GET", VerifikUrl::page(m_base, m_resources.front(), number, flowsPerPage)), context,
        [before = listingOf(m_resources.front(), place), number, done = std::move(done),
            errors = errorContext({}, false)](const Result<HttpResponse> &response) {
            const Result<VerifikAnswer::Page> rows
                = response ? VerifikAnswer::page(*response, number, errors) : fail(response.error());
            if (!rows)
                return done(fail(rows.error()));
            VerifikAnswer::Listing listing = before;
            FlowPage page;
            if (listing.add(*rows))
                page.next = listing.place();
            page.list = listing.take();
            page.total = rows->total;
            done(std::move(page));
        });
}

void VerifikService::readPage(std::shared_ptr<ListRead> read, int number)
{
    const HttpRequest page
        = request("GET", VerifikUrl::page(m_base, m_resources.at(read->resource), number, flowsPerPage));
    // The service may be gone when the answer comes; then cancel() has made it an error, so only a success needs it.
    const QPointer<VerifikService> self(this);
    send(page, read->context,
        [self, read, number, errors = errorContext({}, false)](const Result<HttpResponse> &response) {
            const Result<VerifikAnswer::Page> rows
                = response ? VerifikAnswer::page(*response, number, errors) : fail(response.error());
            if (!self)
                return read->done(fail(rows ? noHttp() : rows.error()));
            if (rows && read->listing.add(*rows))
                return self->readPage(read, number + 1);
            const bool isLast = read->resource + 1 == self->m_resources.size();
            const bool isUnknown = !rows && rows.error().kind == ErrorKind::NotFound && number == 1;
            if (!rows && !(isUnknown && (read->hasAnswer || !isLast)))
                return read->done(fail(rows.error()));
            read->hasAnswer = read->hasAnswer || rows;
            self->endOfResource(read);
        });
}

//! Keeps what one resource had, and reads the next one, if there is one.
void VerifikService::endOfResource(const std::shared_ptr<ListRead> &read)
{
    FlowList list = read->listing.take();
    for (RemoteFlow &flow : list.flows) {
        if (read->ids.contains(flow.id))
            continue; // the same record by its other address
        read->ids.insert(flow.id);
        read->found.flows.push_back(std::move(flow));
    }
    read->found.skipped.insert(read->found.skipped.end(), list.skipped.begin(), list.skipped.end());
    if (++read->resource == m_resources.size())
        return read->done(std::move(read->found));
    read->listing = listingOf(m_resources.at(read->resource));
    readPage(read, 1);
}

//! An id that addresses something else must never reach the network.
bool VerifikService::refuseId(const QString &id, QObject *context, const std::function<void(const Error &)> &done)
{
    if (isUsableRecordId(id))
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

void VerifikService::get(const QString &id, QObject *context, FlowDone done)
{
    if (refuseId(id, context, [done](const Error &error) { done(fail(error)); }))
        return;
    getFrom(0, id, context, std::move(done));
}

void VerifikService::getFrom(size_t resource, const QString &id, QObject *context, FlowDone done)
{
    const QPointer<VerifikService> self(this);
    const QPointer<QObject> asker(context ? context : this);
    send(request("GET", VerifikUrl::record(m_base, m_resources.at(resource), id)), context,
        [self, asker, resource, id, done = std::move(done), errors = errorContext(id, false)](
            const Result<HttpResponse> &response) {
            const Result<RemoteFlow> flow
                = response ? VerifikAnswer::flow(*response, id, errors) : fail(response.error());
            const bool isElsewhere = !flow && flow.error().kind == ErrorKind::NotFound;
            if (isElsewhere && self && asker && resource + 1 < self->m_resources.size())
                self->getFrom(resource + 1, id, asker, done);
            else
                done(flow);
        });
}

void VerifikService::create(const QJsonObject &body, QObject *context, FlowDone done)
{
    HttpRequest post = request("POST", VerifikUrl::list(m_base, m_resources.front()));
    post.body = Json::compact(body);
    send(
        post, context, [done = std::move(done), errors = errorContext({}, true)](const Result<HttpResponse> &response) {
            done(response ? VerifikAnswer::flow(*response, {}, errors) : fail(response.error()));
        });
}

void VerifikService::update(const QString &id, const QJsonObject &body, QObject *context, FlowDone done)
{
    if (refuseId(id, context, [done](const Error &error) { done(fail(error)); }))
        return;
    HttpRequest put = request("PUT", VerifikUrl::record(m_base, m_resources.front(), id));
    put.body = Json::compact(body);
    send(put, context,
        [id, done = std::move(done), errors = errorContext(id, true)](const Result<HttpResponse> &response) {
            done(response ? VerifikAnswer::flow(*response, id, errors) : fail(response.error()));
        });
}

void VerifikService::remove(const QString &id, QObject *context, Finished done)
{
    if (refuseId(id, context, [done](const Error &error) { done(fail(error)); }))
        return;
    if (m_resources.front().version == VerifikResource::Version::V2
        && m_resources.front().path == QLatin1String("project-flows")) {
        Error error;
        error.kind = ErrorKind::Usage;
        error.what = tr("Verifik offers no way to delete a flow of this kind.");
        error.meaning = tr("Nothing was sent, and the flow is as it was.");
        error.advice = tr("Pause it instead: then it takes no applicants.");
        QMetaObject::invokeMethod(
            context ? context : this, [done, error]() { done(fail(error)); }, Qt::QueuedConnection);
        return;
    }
    send(request("DELETE", VerifikUrl::record(m_base, m_resources.front(), id)), context,
        [done = std::move(done), errors = errorContext(id, true)](const Result<HttpResponse> &response) {
            done(response ? VerifikAnswer::success(*response, errors) : fail(response.error()));
        });
}

void VerifikService::test(QObject *context, Finished done)
{
    send(request("GET", VerifikUrl::page(m_base, m_resources.front(), 1, 1)), context,
        [done = std::move(done), errors = errorContext({}, false)](const Result<HttpResponse> &response) {
            if (!response) {
                done(fail(response.error()));
                return;
            }
            const Result<VerifikAnswer::Page> page = VerifikAnswer::page(*response, 1, errors);
            done(page ? Result<void>() : fail(page.error()));
        });
}

void VerifikService::call(
    const QString &path, const QJsonObject &body, QObject *context, std::function<void(Result<QJsonValue>)> done)
{
    HttpRequest post = request("POST", VerifikUrl::record(m_base, m_resources.front(), path));
    post.body = Json::compact(body);
    send(
        post, context, [done = std::move(done), errors = errorContext({}, true)](const Result<HttpResponse> &response) {
            done(response ? VerifikAnswer::value(*response, errors) : fail(response.error()));
        });
}

void VerifikService::cancel()
{
    const std::vector<QPointer<HttpCall>> calls = std::move(m_calls);
    m_calls.clear();
    for (const QPointer<HttpCall> &call : calls) {
        if (call)
            call->cancel();
    }
}
