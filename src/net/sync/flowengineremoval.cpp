#include "models/document/patch.h"
#include "models/document/summary.h"
#include "models/store/auditstore.h"
#include "models/store/localid.h"
#include "models/store/outboxstore.h"
#include "models/store/revisionstore.h"
#include "net/sync/deliver.h"
#include "net/sync/flowengine.h"
#include "net/sync/readback.h"

// Deleting at the provider and here. What is deleted stays in the history.

namespace {

//! Whether somebody changed the flow between two states. What only the provider writes moves by itself.
bool isChanged(const FlowSchema &schema, const QJsonObject &before, const QJsonObject &after)
{
    const std::vector<JsonPointer> places = differingFields(schema, before, after);
    return std::any_of(places.begin(), places.end(), [&](const JsonPointer &place) {
        const FieldSpec *field = schema.field(place);
        return !field || !field->isReadOnly;
    });
}

} // namespace

void FlowEngine::remove(
    const QString &account, const QString &id, QObject *context, std::function<void(Result<void>)> done)
{
    removeSeen(account, id, std::nullopt, context, std::move(done));
}

void FlowEngine::removeReleased(
    const QString &account, const QString &id, QObject *context, std::function<void(Result<void>)> done)
{
    const Result<std::optional<OutboxEntry>> entry = m_store.outbox().entry(account, id);
    if (!entry)
        return deliver(QPointer<QObject>(context), done, Result<void>(fail(entry.error())));
    const bool isKnown = *entry && !(*entry)->document.isEmpty();
    removeSeen(account, id, isKnown ? std::optional((*entry)->document) : std::nullopt, context, std::move(done));
}

void FlowEngine::removeSeen(const QString &account, const QString &id, const std::optional<QJsonObject> &seen,
    QObject *context, std::function<void(Result<void>)> done)
{
    const QPointer<QObject> asker(context);
    const Result<Account> known = this->account(account);
    const Result<FlowRecord> record = m_store.flow(account, id);
    if (isLocalId(id)) {
        const Result<void> kept = record ? keepDeleted(*record) : fail(record.error());
        return deliver(asker, done, kept ? m_store.removeFlow(account, id) : kept);
    }
    const Result<FlowSchemaPtr> schema = record ? m_catalog.schema(record->kind) : fail(record.error());
    // A project is deleted by its newer address: the older one documents no way, and a 404 for want of one must not
    // pass for a project that is gone (api/verifik.md 2).
    Result<std::unique_ptr<FlowService>> service = !known ? fail(known.error())
        : !schema                                         ? fail(schema.error())
        : record->isFlow()                                ? this->service(*known, schema->get())
                                                          : records(account, RecordKind::ProjectsWithFlow);
    if (!service)
        return deliver(asker, done, Result<void>(fail(service.error())));
    // The service lives as long as its requests: the engine owns it until the answer is there.
    FlowService *remote = service->release();
    remote->setParent(this);
    remote->noteKnown(id, record->base);
    const auto finish = [remote, asker, done = std::move(done)](const Result<void> &result) {
        remote->deleteLater();
        deliver(asker, done, result);
    };
    // Read first: the history keeps what is deleted, not what it was when it was last looked at.
    remote->get(id, this, [=, this, last = *record, schema = *schema](const Result<RemoteFlow> &held) mutable {
        const bool isUnreadable = !held && held.error().kind != ErrorKind::NotFound;
        if (isUnreadable && (seen || held.error().kind != ErrorKind::Malformed)) {
            Error error = held.error();
            if (leavesDoubt(error)) // about what was read: nothing has been deleted
                error.kind = ErrorKind::Offline;
            return finish(fail(std::move(error)));
        }
        if (held) {
            const QJsonObject now = withoutWriteOnly(*schema, held->document);
            if (seen && isChanged(*schema, *seen, now))
                return refuseDeletion(last, finish);
            if (last.working == last.base)
                last.working = now;
            last.base = now;
        }
        remote->remove(id, this, [=, this](const Result<void> &answer) { removed(remote, last, answer, finish); });
    });
}

void FlowEngine::removed(
    FlowService *remote, const FlowRecord &last, const Result<void> &answer, std::function<void(Result<void>)> done)
{
    // Already gone there is what was asked for.
    const bool isGone = answer || answer.error().kind == ErrorKind::NotFound;
    const Result<void> kept = isGone ? keepDeleted(last) : Result<void>();
    auditDeletion(last, answer);
    if (isGone && last.isVersioned())
        return followRemaining(remote, last.account, last.id, std::move(done));
    done(!kept ? kept : isGone ? forget(last.account, last.id) : answer);
}

void FlowEngine::refuseDeletion(const FlowRecord &record, std::function<void(Result<void>)> done)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what = tr("%1 was not deleted: somebody changed it since you asked for that.").arg(record.name);
    error.meaning = tr("It is still at the provider, and you see it as it is there now.");
    error.advice = tr("Look at it again, and delete it again if you still want to.");
    // Whether it could be read for the window changes nothing about the deletion.
    pull(record.account, {record.id}, this, [error, done = std::move(done)](const PullReport &) { done(fail(error)); });
}

Result<void> FlowEngine::keepDeleted(const FlowRecord &record)
{
    Revision revision;
    revision.at = QDateTime::currentDateTimeUtc();
    revision.source = Revision::Source::Deleted;
    revision.name = record.name;
    revision.kind = record.kind;
    revision.document = record.base;
    if (!isLocalId(record.id)) {
        if (const Result<void> kept = m_store.revisions().add(record.account, record.id, revision); !kept)
            return kept;
    }
    if (record.working == record.base)
        return {};
    revision.document = record.working;
    if (!isLocalId(record.id))
        revision.message = tr("With the edits that were not sent");
    return m_store.revisions().add(record.account, record.id, revision);
}

void FlowEngine::auditDeletion(const FlowRecord &record, const Result<void> &answer)
{
    const bool isGone = answer || answer.error().kind == ErrorKind::NotFound;
    AuditEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.account = record.account;
    entry.flow = record.id;
    entry.name = record.name;
    entry.action = QStringLiteral("delete");
    entry.outcome = toString(isGone                     ? PushOutcome::Sent
            : leavesDoubt(answer.error())               ? PushOutcome::Unknown
            : answer.error().kind == ErrorKind::Offline ? PushOutcome::Offline
                                                        : PushOutcome::Rejected);
    if (!answer)
        entry.detail = answer.error().toString();
    // What was done stays done: that it could not be written down is said by the next write, which fails, too.
    (void)m_store.audit().append(entry);
}

void FlowEngine::followRemaining(
    FlowService *remote, const QString &account, const QString &id, std::function<void(Result<void>)> done)
{
    remote->get(id, this, [this, account, id, done = std::move(done)](const Result<RemoteFlow> &left) {
        if (!left && left.error().kind == ErrorKind::NotFound)
            return done(forget(account, id));
        if (!left) {
            Error error = left.error();
            error.what = tr("The version was deleted, but it could not be read what is left of the workflow.");
            error.meaning = tr("It is still shown here as it was.");
            error.advice = tr("Read the workflows again.");
            return done(fail(std::move(error)));
        }
        for (const QString &setting : // all of them tell of the deleted version
            {versionsSetting(account, id), sentSetting(account, id), answeredSetting(account, id)})
            (void)m_store.saveSetting(setting, QByteArray());
        noteVersions(account, id, left->versions);
        // Edits were of the version that a person has just deleted, so they go with it.
        const Result<FlowRecord> stored = m_store.modifyFlow(account, id, [&](FlowRecord &record) -> Result<void> {
            const Result<FlowSchemaPtr> schema = m_catalog.schema(record.kind);
            if (!schema)
                return fail(schema.error());
            record.takeBase(left->document, Revision::Source::Pulled);
            record.working = left->document;
            record.state = FlowState::Clean;
            record.stateReason.clear();
            summarise(record, **schema);
            return m_store.outbox().remove(account, id); // else what is left would be deleted next
        });
        if (!stored)
            return done(fail(stored.error()));
        emit flowStored(account, id, id);
        done({});
    });
}
