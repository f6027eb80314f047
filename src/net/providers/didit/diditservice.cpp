#include "net/providers/didit/diditservice.h"

#include "models/core/json.h"
#include "models/didit/workflowgraph.h"
#include "net/providers/didit/diditurl.h"
#include "net/providers/recordid.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr int mostPages = 200; // 10,000 rows; only a list without an end gets there

Error stopped()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.what = DiditService::tr("The request was stopped.");
    error.meaning = DiditService::tr("Nothing was sent. Your edits stay on this computer.");
    return error;
}

//! Callbacks come from the event loop, also where nothing is asked.
void later(QObject *context, const std::function<void()> &call)
{
    QMetaObject::invokeMethod(context, call, Qt::QueuedConnection);
}

Error skipped(const QString &what)
{
    Error error;
    error.kind = ErrorKind::Malformed;
    error.what = what;
    error.meaning = DiditService::tr("It was left out; the other workflows were read.");
    error.advice = DiditService::tr("Look at this workflow in the provider's own console.");
    return error;
}

Error notAnId(const QString &id)
{
    Error error;
    error.kind = ErrorKind::Usage;
    error.what = DiditService::tr("“%1” is not the id of a workflow.").arg(id);
    error.meaning = DiditService::tr("Nothing was sent. Your edits stay on this computer.");
    error.advice = DiditService::tr("Read the list of workflows again.");
    return error;
}

//! Whether the next workflow may be read all the same.
bool concernsOneWorkflow(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Malformed || error.kind == ErrorKind::TooLarge
        || error.kind == ErrorKind::Rejected
        || error.kind == ErrorKind::Forbidden; // a key may be limited to some workflows (api/didit.md 0)
}

//! A workflow as read, with what only the list says of it: whether there is a draft beside the version that is shown.
RemoteFlow joined(RemoteFlow flow, const QJsonArray &versions)
{
    const QString hasDraft = QStringLiteral("has_draft");
    for (const QJsonValue &value : versions) {
        const QJsonObject row = value.toObject();
        const bool isIt = DiditAnswer::uuidOf(row) == DiditAnswer::uuidOf(flow.document);
        if (isIt && row.contains(hasDraft) && !flow.document.contains(hasDraft))
            flow.document.insert(hasDraft, row.value(hasDraft));
    }
    flow.versions = versions;
    return flow;
}

} // namespace

//! A list read under way; it lives in the callbacks of its requests.
struct DiditService::ListRead
{
    QPointer<QObject> context;
    RowsDone gotRows;
    int pages = 0;
    QJsonArray rows;
    QSet<QString> uuids; // of the rows
    // Reading each workflow:
    QStringList waiting;
    FlowList found;
    ListDone done;
};

DiditService::DiditService(
    const QUrl &base, const QByteArray &secret, HttpClient &http, Resource resource, QObject *parent)
    : FlowService(parent)
    , m_base(base)
    , m_secret(secret)
    , m_http(&http)
    , m_resource(resource)
{
}

DiditService::~DiditService()
{
    cancel();
}

HttpRequest DiditService::request(const QByteArray &method, const QUrl &url) const
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.apiKey = m_secret;
    return request;
}

ErrorContext DiditService::errorContext(const QString &flow, bool isWrite) const
{
    ErrorContext context{QStringLiteral("Didit"), flow, isWrite, m_secret};
    if (m_resource != Resource::Workflows)
        context.subject = ErrorContext::Subject::Record;
    context.isKeyed = true;
    return context;
}

QString DiditService::resourceName() const
{
    return m_resource == Resource::Questionnaires ? DiditUrl::questionnaires : DiditUrl::workflows;
}

QUrl DiditService::recordUrl(const QString &uuid) const
{
    return DiditUrl::record(m_base, resourceName(), uuid);
}

void DiditService::send(const HttpRequest &request, QObject *context, HttpClient::Done done)
{
    QObject *owner = context ? context : this;
    if (!m_http)
        return later(owner, [done = std::move(done)]() { done(fail(stopped())); });
    m_calls.erase(
        std::remove_if(m_calls.begin(), m_calls.end(), [](const QPointer<HttpCall> &call) { return call.isNull(); }),
        m_calls.end());
    m_calls.emplace_back(m_http->send(inLane(request), owner, std::move(done)));
}

//! An answer without `workflow_id` (as in seed 004) belongs to the workflow that stands at this version.
QString DiditService::idOf(const QJsonObject &row) const
{
    const QString uuid = DiditAnswer::uuidOf(row), group = DiditAnswer::groupOf(row);
    if (group != uuid)
        return group;
    for (auto it = m_versions.begin(); it != m_versions.end(); ++it) {
        if (it->uuid == uuid)
            return it.key();
    }
    return group;
}

QString DiditService::uuidOf(const QString &id) const
{
    const QString uuid = m_versions.value(id).uuid;
    return uuid.isEmpty() ? id : uuid;
}

void DiditService::noteRow(const QJsonObject &row, bool isOurs)
{
    const QString uuid = DiditAnswer::uuidOf(row);
    if (!uuid.isEmpty())
        m_versions.insert(idOf(row), {uuid, DiditAnswer::versionOf(row), isOurs});
}

void DiditService::noteKnown(const QString &id, const QJsonObject &document)
{
    const QString uuid = DiditAnswer::uuidOf(document);
    if (!uuid.isEmpty() && !m_versions.contains(id))
        m_versions.insert(id, {uuid, DiditAnswer::versionOf(document), false});
}

void DiditService::readRows(QObject *context, RowsDone done)
{
    auto read = std::make_shared<ListRead>();
    read->context = context ? context : this;
    read->gotRows = std::move(done);
    readPage(std::move(read), DiditUrl::list(m_base, resourceName()));
}

void DiditService::readPage(std::shared_ptr<ListRead> read, const QUrl &url)
{
    // The service may be gone when the answer comes; then cancel() has made it an error, so only a success needs it.
    const QPointer<DiditService> self(this);
    send(request("GET", url), read->context,
        [self, read, errors = errorContext({}, false)](const Result<HttpResponse> &response) {
            const Result<DiditAnswer::Page> page
                = response ? DiditAnswer::page(*response, errors) : fail(response.error());
            if (!page)
                return read->gotRows(fail(page.error()));
            if (!self)
                return read->gotRows(fail(stopped()));
            bool hasNews = false;
            for (const QJsonValue &row : page->rows) {
                const QString uuid = DiditAnswer::uuidOf(row.toObject());
                hasNews |= uuid.isEmpty() || !read->uuids.contains(uuid);
                read->uuids.insert(uuid);
                read->rows.append(row);
            }
            // A server that sends the same page again knows no paging: that is its end.
            const bool isLast = page->next.isEmpty() || !hasNews || ++read->pages >= mostPages;
            if (isLast)
                return read->gotRows(std::move(read->rows));
            self->readPage(read, DiditUrl::next(DiditUrl::list(self->m_base, self->resourceName()), page->next));
        });
}

void DiditService::list(QObject *context, ListDone done)
{
    auto read = std::make_shared<ListRead>();
    read->context = context ? context : this;
    read->done = std::move(done);
    const QPointer<DiditService> self(this);
    readRows(read->context, [self, read](const Result<QJsonArray> &rows) {
        if (!rows || !self)
            return read->done(fail(rows ? stopped() : rows.error()));
        QHash<QString, QJsonArray> versions; // of each workflow, as far as the list shows them
        for (qsizetype i = 0; i < rows->size(); ++i) {
            const QJsonObject row = rows->at(i).toObject();
            if (DiditAnswer::uuidOf(row).isEmpty()) {
                read->found.skipped.push_back(
                    skipped(tr("The workflow at place %1 of the list has no id, so it could not be told from others.")
                                .arg(i + 1)));
                continue;
            }
            const QString id = self->idOf(row);
            if (!versions.contains(id))
                read->waiting.append(id);
            versions[id].append(row);
            // A version that others made counts when it is newer than the one known here; a draft of ours may be
            // missing from the list.
            const Version known = self->m_versions.value(id);
            if (known.uuid.isEmpty() || DiditAnswer::versionOf(row) > known.number)
                self->noteRow(row, false);
            if (self->m_resource == Resource::WorkflowRows && versions.value(id).size() == 1)
                read->found.flows.push_back({id, row, {}});
            if (self->m_resource == Resource::Questionnaires)
                read->found.flows.push_back({DiditAnswer::uuidOf(row), row, {}});
        }
        if (self->m_resource != Resource::Workflows)
            return read->done(std::move(read->found));
        // A workflow that has nothing but a draft may be missing from the list; it is read by the address known here.
        QStringList ids = self->m_versions.keys();
        ids.sort();
        for (const QString &id : ids) {
            if (!versions.contains(id))
                read->waiting.append(id);
        }
        for (auto it = versions.begin(); it != versions.end(); ++it)
            read->found.flows.push_back({it.key(), {}, it.value()});
        self->readDetails(read);
    });
}

//! Reads the workflows that wait, one after the other, and ends the list.
void DiditService::readDetails(std::shared_ptr<ListRead> read)
{
    if (read->waiting.isEmpty()) {
        std::erase_if(read->found.flows, [](const RemoteFlow &flow) { return flow.document.isEmpty(); });
        return read->done(std::move(read->found));
    }
    const QString id = read->waiting.takeFirst();
    const QPointer<DiditService> self(this);
    readVersion(id, uuidOf(id), read->context, [self, read, id](const Result<RemoteFlow> &answer) {
        if (!self)
            return read->done(fail(stopped()));
        std::vector<RemoteFlow> &flows = read->found.flows;
        const auto listed = std::find_if(flows.begin(), flows.end(), [&](const RemoteFlow &f) { return f.id == id; });
        if (!answer && answer.error().kind == ErrorKind::NotFound && listed != flows.end()
            && self->standAtListed(id, listed->versions)) {
            // The version known here is deleted, or its draft replaced: what the list shows is the workflow.
            read->waiting.prepend(id);
            return self->readDetails(read);
        }
        if (answer && listed != flows.end())
            *listed = joined(*answer, listed->versions);
        else if (answer)
            flows.push_back(*answer);
        else if (!concernsOneWorkflow(answer.error()))
            return read->done(fail(answer.error()));
        else if (listed != flows.end() || answer.error().kind != ErrorKind::NotFound)
            read->found.skipped.push_back(answer.error());
        self->readDetails(read);
    });
}

bool DiditService::standAtListed(const QString &id, const QJsonArray &versions)
{
    QJsonObject newest;
    for (const QJsonValue &value : versions) {
        const QJsonObject row = value.toObject();
        if (newest.isEmpty() || DiditAnswer::versionOf(row) > DiditAnswer::versionOf(newest))
            newest = row;
    }
    if (newest.isEmpty() || DiditAnswer::uuidOf(newest) == uuidOf(id))
        return false;
    m_versions.insert(id, {DiditAnswer::uuidOf(newest), DiditAnswer::versionOf(newest), false});
    return true;
}

void DiditService::readVersion(const QString &id, const QString &uuid, QObject *context, FlowDone done)
{
    const QPointer<DiditService> self(this);
    send(request("GET", recordUrl(uuid)), context,
        [self, id, uuid, done = std::move(done), errors = errorContext(id, false)](
            const Result<HttpResponse> &response) {
            Result<QJsonObject> found = response ? DiditAnswer::record(*response, errors) : fail(response.error());
            if (found && DiditAnswer::uuidOf(*found) != uuid) {
                Error error;
                error.kind = ErrorKind::Malformed;
                error.what = tr("The workflow “%1” was asked for, but the answer is about another one.").arg(id);
                error.meaning = tr("Nothing was changed. Your edits stay on this computer.");
                error.advice = tr("Try again. If it happens again, tell the provider's support.");
                return done(fail(std::move(error)));
            }
            if (!found)
                return done(fail(found.error()));
            if (self) {
                const bool isOurs = self->m_versions.value(id).isOurs;
                self->m_versions.insert(id, {uuid, DiditAnswer::versionOf(*found), isOurs});
            }
            const QString group = found->value(QLatin1String("workflow_id")).toString();
            done(RemoteFlow{group.isEmpty() ? id : group, WorkflowGraph::document(*found), {}});
        });
}

void DiditService::get(const QString &id, QObject *context, FlowDone done)
{
    const QPointer<QObject> asker(context ? context : this);
    if (!isUsableRecordId(id))
        return later(asker, [id, done = std::move(done)]() { done(fail(notAnId(id))); });
    if (m_versions.value(id).isOurs)
        return readVersion(id, uuidOf(id), asker, std::move(done));
    const QPointer<DiditService> self(this);
    readRows(asker, [self, asker, id, done = std::move(done)](const Result<QJsonArray> &rows) {
        if (!rows || !self)
            return done(fail(rows ? stopped() : rows.error()));
        QJsonArray versions;
        QString listed; // its newest version in the list
        int newest = -1;
        for (const QJsonValue &value : *rows) {
            const QJsonObject row = value.toObject();
            if (DiditAnswer::uuidOf(row).isEmpty() || self->idOf(row) != id)
                continue;
            versions.append(row);
            if (DiditAnswer::versionOf(row) > newest) {
                newest = DiditAnswer::versionOf(row);
                listed = DiditAnswer::uuidOf(row);
            }
        }
        const Version known = self->m_versions.value(id);
        const bool isKnownNewest = !known.uuid.isEmpty() && (listed.isEmpty() || known.number >= newest);
        const QString first = isKnownNewest ? known.uuid : listed.isEmpty() ? id : listed;
        const auto finish = [versions, done](const Result<RemoteFlow> &answer) {
            done(answer ? Result<RemoteFlow>(joined(*answer, versions)) : answer);
        };
        self->readVersion(id, first, asker, [self, asker, id, first, listed, finish](const Result<RemoteFlow> &answer) {
            // The version known here may be deleted, or its draft replaced: then what the list shows is the workflow.
            const bool isGone = !answer && answer.error().kind == ErrorKind::NotFound;
            if (isGone && self && asker && !listed.isEmpty() && listed != first)
                return self->readVersion(id, listed, asker, finish);
            finish(answer);
        });
    });
}

void DiditService::create(const QJsonObject &body, QObject *context, FlowDone done)
{
    HttpRequest post = request("POST", DiditUrl::list(m_base, resourceName()));
    post.body = Json::compact(body);
    const QPointer<DiditService> self(this);
    send(post, context,
        [self, done = std::move(done), errors = errorContext({}, true)](const Result<HttpResponse> &response) {
            const Result<QJsonObject> row = response ? DiditAnswer::record(*response, errors) : fail(response.error());
            if (!row)
                return done(fail(row.error()));
            if (self)
                self->noteRow(*row, true);
            done(RemoteFlow{DiditAnswer::groupOf(*row), *row, {}});
        });
}

void DiditService::update(const QString &id, const QJsonObject &body, QObject *context, FlowDone done)
{
    const QString uuid = uuidOf(id);
    if (!isUsableRecordId(id))
        return later(context ? context : this, [id, done = std::move(done)]() { done(fail(notAnId(id))); });
    HttpRequest patch = request("PATCH", recordUrl(uuid));
    patch.body = Json::compact(body);
    const QPointer<DiditService> self(this);
    send(patch, context,
        [self, id, done = std::move(done), errors = errorContext(id, true)](const Result<HttpResponse> &response) {
            const Result<QJsonObject> row = response ? DiditAnswer::record(*response, errors) : fail(response.error());
            if (!row) {
                // It may have been applied and have led to another version: the list is asked for it.
                if (self)
                    self->m_versions[id].isOurs = false;
                return done(fail(row.error()));
            }
            const QString group = row->value(QLatin1String("workflow_id")).toString();
            if (!group.isEmpty() && group != id) {
                Error error;
                error.kind = ErrorKind::Malformed;
                error.what = tr("The answer to the change of “%1” is about another workflow.").arg(id);
                error.meaning = tr("Whether the change was stored is not known. Your edits stay on this computer.");
                error.advice = tr("Read the workflow again to see what is stored, then decide whether to send again.");
                return done(fail(std::move(error)));
            }
            if (self) // from here on this version is the workflow, whichever it was before
                self->m_versions.insert(id, {DiditAnswer::uuidOf(*row), DiditAnswer::versionOf(*row), true});
            done(RemoteFlow{id, *row, {}});
        });
}

void DiditService::remove(const QString &id, QObject *context, Finished done)
{
    if (!isUsableRecordId(id))
        return later(context ? context : this, [id, done = std::move(done)]() { done(fail(notAnId(id))); });
    const QPointer<DiditService> self(this);
    send(request("DELETE", recordUrl(uuidOf(id))), context,
        [self, id, done = std::move(done), errors = errorContext(id, true)](const Result<HttpResponse> &response) {
            const Result<void> answer = response ? DiditAnswer::success(*response, errors) : fail(response.error());
            if (answer && self)
                self->m_versions.remove(id);
            done(answer);
        });
}

void DiditService::test(QObject *context, Finished done)
{
    send(request("GET", DiditUrl::next(DiditUrl::list(m_base, resourceName()), QStringLiteral("?limit=1"))), context,
        [done = std::move(done), errors = errorContext({}, false)](const Result<HttpResponse> &response) {
            const Result<DiditAnswer::Page> page
                = response ? DiditAnswer::page(*response, errors) : fail(response.error());
            done(page ? Result<void>() : fail(page.error()));
        });
}

void DiditService::call(
    const QString &, const QJsonObject &, QObject *context, std::function<void(Result<QJsonValue>)> done)
{
    later(context ? context : this,
        [done = std::move(done)]() { done(fail(ErrorKind::Usage, tr("Didit has no such function."))); });
}

void DiditService::cancel()
{
    const std::vector<QPointer<HttpCall>> calls = std::move(m_calls);
    m_calls.clear();
    for (const QPointer<HttpCall> &call : calls) {
        if (call)
            call->cancel();
    }
}
