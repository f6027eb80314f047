#include "net/sync/removaljob.h"

#include "models/document/patch.h"
#include "models/document/summary.h"
#include "models/store/auditstore.h"
#include "models/store/localid.h"
#include "models/store/outboxstore.h"
#include "models/store/revisionstore.h"
#include "net/sync/deliver.h"
#include "net/sync/readback.h"

#include <QTimer>

#include <algorithm>

RemovalJob::RemovalJob(FlowEngine &engine, QString account, QString id, bool isReleased, QObject *context,
    std::function<void(Result<void>)> done)
    : QObject(&engine)
    , m_engine(engine)
    , m_account(std::move(account))
    , m_id(std::move(id))
    , m_isReleased(isReleased)
    , m_context(context)
    , m_done(std::move(done))
{
}

void RemovalJob::start()
{
    Result<std::unique_ptr<FlowClaim>> claim = m_engine.m_store.claim(m_account, m_id);
    if (!claim)
        return finish(fail(claim.error()));
    m_claim = std::move(*claim);
    if (!m_claim)
        QTimer::singleShot(FlowEngine::claimEvery, this, &RemovalJob::start);
    else
        begin();
}

Result<std::optional<OutboxEntry>> RemovalJob::entry()
{
    if (!m_isReleased) {
        if (const Result<FlowRecord> put = m_engine.m_outbox.releaseDeletion(m_account, m_id, QString()); !put)
            return fail(put.error());
    }
    Result<std::optional<OutboxEntry>> entry = m_engine.m_store.outbox().entry(m_account, m_id);
    if (entry && *entry && (*entry)->action != OutboxEntry::Action::Delete)
        entry->reset();
    return entry;
}

void RemovalJob::begin()
{
    Result<FlowRecord> record = m_engine.m_store.flow(m_account, m_id);
    if (!record) // somebody else has deleted it while this one waited
        return finish(m_isReleased ? Result<void>() : fail(record.error()));
    m_record = std::move(*record);
    if (isLocalId(m_id)) {
        const Result<void> kept = keep();
        return finish(kept ? m_engine.m_store.removeFlow(m_account, m_id) : kept);
    }
    const Result<std::optional<OutboxEntry>> entry = this->entry();
    if (!entry)
        return finish(fail(entry.error()));
    if (!*entry)
        return finish(fail(ErrorKind::Cancelled, tr("%1 is not to be deleted any more.").arg(m_record.name)));
    if (m_isReleased && !(*entry)->document.isEmpty())
        m_seen = (*entry)->document;

    const Result<Account> account = m_engine.account(m_account);
    if (!account)
        return refuse(account.error());
    const Result<FlowSchemaPtr> schema = m_engine.m_catalog.schema(m_record.kind);
    if (!schema)
        return refuse(schema.error());
    m_schema = *schema;
    // A project is deleted by its newer address: the older one documents no way, and a 404 for want of one must not
    // pass for a project that is gone (api/verifik.md 2).
    Result<std::unique_ptr<FlowService>> service = m_record.isFlow()
        ? m_engine.service(*account, m_schema.get())
        : m_engine.records(m_account, RecordKind::ProjectsWithFlow);
    if (!service)
        return refuse(service.error());
    m_service = std::move(*service);
    m_service->noteKnown(m_id, m_record.base);
    read();
}

//! Read first: the history keeps what is deleted, not what it was when it was last looked at.
void RemovalJob::read()
{
    m_service->get(m_id, this, [this](const Result<RemoteFlow> &held) {
        if (isGone(held))
            return removeHere();
        const bool isUnreadable = !held && (m_seen || held.error().kind != ErrorKind::Malformed);
        if (isUnreadable) {
            Error error = held.error();
            if (leavesDoubt(error)) // about what was read: nothing has been deleted
                error.kind = ErrorKind::Offline;
            return refuse(error);
        }
        if (held) {
            const QJsonObject now = withoutWriteOnly(*m_schema, held->document);
            if (!isAsSeen(now)) {
                Error error;
                error.kind = ErrorKind::Conflict;
                error.what = tr("%1 was not deleted: somebody changed it since you asked for that.").arg(m_record.name);
                error.meaning = tr("It is still at the provider, and you see it as it is there now.");
                error.advice = tr("Look at it again, and delete it again if you still want to.");
                return refuse(error);
            }
            if (m_record.working == m_record.base)
                m_record.working = now;
            m_record.base = now;
        }
        removeThere();
    });
}

bool RemovalJob::isAsSeen(const QJsonObject &now) const
{
    if (!m_seen)
        return true;
    const std::vector<JsonPointer> places = differingFields(*m_schema, *m_seen, now);
    return std::all_of(places.begin(), places.end(), [&](const JsonPointer &place) {
        const FieldSpec *field = m_schema->field(place);
        return field && field->isReadOnly; // what only the provider writes moves by itself
    });
}

bool RemovalJob::isGone(const Result<RemoteFlow> &held) const
{
    if (!held)
        return held.error().kind == ErrorKind::NotFound;
    const QLatin1String version("version"); // an older one is what shows when the newer is gone
    return m_record.isVersioned()
        && held->document.value(version).toInt() < m_seen.value_or(m_record.base).value(version).toInt();
}

void RemovalJob::removeThere()
{
    m_service->remove(m_id, this, [this](const Result<void> &answer) { removed(answer); });
}

void RemovalJob::removed(const Result<void> &answer)
{
    audit(answer);
    if (answer || answer.error().kind == ErrorKind::NotFound) // already gone there is what was asked for
        return removeHere();
    if (leavesDoubt(answer.error()))
        return look(answer.error());
    refuse(answer.error());
}

void RemovalJob::look(const Error &doubt)
{
    m_service->get(m_id, this, [this, doubt](const Result<RemoteFlow> &held) {
        if (isGone(held))
            return removeHere();
        Error error = doubt;
        if (held) {
            error.kind = ErrorKind::Offline;
            error.what = tr("%1 was not deleted: the provider did not take the request.").arg(m_record.name);
            error.meaning = tr("Flowform read the flow afterwards and found it as it was.");
        } else {
            error.what = tr("It is not known whether %1 was deleted at the provider.").arg(m_record.name);
            error.meaning = tr("The provider could not be asked.");
        }
        refuse(error);
    });
}

void RemovalJob::removeHere()
{
    if (const Result<void> kept = keep(); !kept)
        return finish(kept);
    if (m_record.isVersioned())
        return followRemaining();
    finish(m_engine.forget(m_account, m_id));
}

void RemovalJob::followRemaining()
{
    m_service->get(m_id, this, [this](const Result<RemoteFlow> &left) {
        if (!left && left.error().kind == ErrorKind::NotFound)
            return finish(m_engine.forget(m_account, m_id));
        if (!left) {
            Error error = left.error();
            error.what = tr("The version was deleted, but it could not be read what is left of the workflow.");
            error.meaning = tr("It is still shown here as it was.");
            error.advice = tr("Read the workflows again.");
            (void)m_engine.withdraw(m_account, m_id); // else what is left would be deleted next
            return finish(fail(std::move(error)));
        }
        for (const QString &setting : // all of them tell of the deleted version
            {FlowEngine::versionsSetting(m_account, m_id), FlowEngine::sentSetting(m_account, m_id),
                FlowEngine::answeredSetting(m_account, m_id)})
            (void)m_engine.m_store.saveSetting(setting, QByteArray());
        m_engine.noteVersions(m_account, m_id, left->versions);
        // Edits were of the version that a person has just deleted, so they go with it.
        const Result<FlowRecord> stored
            = m_engine.m_store.modifyFlow(m_account, m_id, [&](FlowRecord &record) -> Result<void> {
                  record.takeBase(left->document, Revision::Source::Pulled);
                  record.working = left->document;
                  record.state = FlowState::Clean;
                  record.stateReason.clear();
                  summarise(record, *m_schema);
                  return m_engine.m_store.outbox().remove(m_account, m_id); // else what is left would be deleted next
              });
        if (!stored)
            return finish(fail(stored.error()));
        emit m_engine.flowStored(m_account, m_id, m_id);
        finish({});
    });
}

Result<void> RemovalJob::keep()
{
    Revision revision;
    revision.at = QDateTime::currentDateTimeUtc();
    revision.source = Revision::Source::Deleted;
    revision.name = m_record.name;
    revision.kind = m_record.kind;
    revision.document = m_record.base;
    if (!isLocalId(m_id)) {
        if (const Result<void> kept = m_engine.m_store.revisions().add(m_account, m_id, revision); !kept)
            return kept;
    }
    if (m_record.working == m_record.base)
        return {};
    revision.document = m_record.working;
    if (!isLocalId(m_id))
        revision.message = tr("With the edits that were not sent");
    return m_engine.m_store.revisions().add(m_account, m_id, revision);
}

void RemovalJob::audit(const Result<void> &answer)
{
    const bool isDone = answer || answer.error().kind == ErrorKind::NotFound;
    AuditEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.account = m_account;
    entry.flow = m_id;
    entry.name = m_record.name;
    entry.action = QStringLiteral("delete");
    entry.outcome = toString(isDone       ? PushOutcome::Sent
            : leavesDoubt(answer.error()) ? PushOutcome::Unknown
                                          : outcomeOf(answer.error().kind));
    if (!answer)
        entry.detail = answer.error().toString();
    // What was done stays done: that it could not be written down is said by the next write, which fails, too.
    (void)m_engine.m_store.audit().append(entry);
}

void RemovalJob::refuse(Error error)
{
    const bool isInDoubt = leavesDoubt(error);
    if (isInDoubt || outcomeOf(error.kind) == PushOutcome::Offline || isOfCredential(error.kind)) {
        (void)m_engine.told(m_engine.m_store.modifyFlow(m_account, m_id, [&](FlowRecord &record) -> Result<void> {
            if (isInDoubt)
                record.stateReason = error.what;
            return {};
        }));
        error.advice = tr("The deletion waits. Flowform looks first, and deletes only what is as you saw it.");
        return finish(fail(error));
    }
    (void)m_engine.withdraw(m_account, m_id); // refused once, it is not asked for again
    if (error.kind != ErrorKind::Conflict)
        return finish(fail(error));
    // Whether it can be read for a person changes nothing about the deletion.
    m_engine.pull(m_account, {m_id}, this, [this, error](const PullReport &) { finish(fail(error)); });
}

void RemovalJob::finish(const Result<void> &result)
{
    m_claim.reset();
    deliver(m_context, m_done, result);
    deleteLater();
}
