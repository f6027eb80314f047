#include "models/sync/outbox.h"

#include "models/document/projectflow.h"
#include "models/document/summary.h"
#include "models/merge/threewaymerge.h"
#include "models/store/localid.h"

#include <QCoreApplication>

std::optional<Error> Outbox::invalid(const ProjectFlow &flow, const QString &name)
{
    Error error;
    error.kind = ErrorKind::Invalid;
    for (const Problem &problem : flow.problems()) {
        if (problem.severity == Severity::Error)
            error.fields.push_back({problem.pointer, problem.message});
    }
    if (error.fields.empty())
        return std::nullopt;
    error.what
        = QCoreApplication::translate("EnginePushJob", "%1 was not sent: %2").arg(name, error.fields.front().message);
    error.advice = QCoreApplication::translate("EnginePushJob", "Correct the marked settings and send again.");
    return error;
}

Result<FlowRecord> Outbox::put(OutboxEntry entry)
{
    return m_store.modifyFlow(entry.account, entry.id, [&](FlowRecord &record) -> Result<void> {
        const bool isSend = entry.action == OutboxEntry::Action::Send;
        const Result<FlowSchemaPtr> schema = m_catalog.schema(record.kind);
        if (!schema)
            return fail(schema.error());
        if (isSend) {
            const ProjectFlow flow(*schema, record.base, record.working, isLocalId(record.id));
            if (const std::optional<Error> error = invalid(flow, record.name))
                return fail(*error);
            if (!flow.isNew() && !flow.isDirty())
                return {};
            entry.document = record.working;
        } else {
            entry.document = record.base;
        }
        entry.queuedAt = QDateTime::currentDateTimeUtc();
        // A doubt about an earlier send is not ended by releasing the next one, and a conflict not by anything here.
        if (record.state != FlowState::Unknown && record.state != FlowState::Conflict) {
            record.state = FlowState::Queued;
            record.stateReason
                = isSend ? QString() : QCoreApplication::translate("Outbox", "It waits to be deleted at the provider.");
        }
        return m_store.outbox().add(entry);
    });
}

Result<FlowRecord> Outbox::release(const QString &account, const QString &id, const QString &message)
{
    OutboxEntry entry;
    entry.account = account;
    entry.id = id;
    entry.message = message;
    return put(std::move(entry));
}

Result<FlowRecord> Outbox::releaseDeletion(const QString &account, const QString &id, const QString &message)
{
    OutboxEntry entry;
    entry.account = account;
    entry.id = id;
    entry.action = OutboxEntry::Action::Delete;
    entry.message = message;
    return put(std::move(entry));
}

Result<FlowRecord> Outbox::settle(const QString &account, const QString &id, const QDateTime &releasedAt)
{
    return m_store.modifyFlow(account, id, [&](FlowRecord &record) -> Result<void> {
        const Result<std::optional<OutboxEntry>> entry = m_store.outbox().entry(account, id);
        if (!entry)
            return fail(entry.error());
        if (!*entry || (*entry)->queuedAt == releasedAt)
            return takeOut(m_store, record);
        if (record.state == FlowState::Clean || record.state == FlowState::Modified)
            record.state = FlowState::Queued;
        return {};
    });
}

Result<FlowRecord> Outbox::withdraw(const QString &account, const QString &id)
{
    return m_store.modifyFlow(account, id, [&](FlowRecord &record) { return takeOut(m_store, record); });
}

Result<void> Outbox::follow(
    DraftStore &store, FlowRecord &record, const FlowSchema &schema, const QJsonObject &from, const QDateTime &sentAt)
{
    Result<std::optional<OutboxEntry>> waiting = store.outbox().entry(record.account, record.id);
    if (!waiting)
        return fail(waiting.error());
    if (!*waiting || (*waiting)->action != OutboxEntry::Action::Send || (*waiting)->queuedAt == sentAt)
        return {};
    const MergeResult merged = threeWayMerge(schema, from, (*waiting)->document, record.theirs.value_or(record.base));
    if (!merged.conflicts.empty())
        return takeOut(store, record);
    (*waiting)->document = merged.document;
    return store.outbox().add(**waiting);
}

QJsonObject Outbox::stillWanted(const QJsonObject &released, const FlowRecord &record, const FlowSchema &schema)
{
    QJsonObject wanted = released;
    // While it is not known what the provider holds, neither is what taking back means.
    if (record.state == FlowState::Unknown || isLocalId(record.id))
        return wanted;
    for (const JsonPointer &place : differingFields(schema, record.base, released)) {
        if (place.in(record.working) == place.in(record.base))
            place.write(wanted, place.in(record.base));
    }
    return wanted;
}

Result<void> Outbox::followDraft(DraftStore &store, FlowRecord &record, const FlowSchema &schema)
{
    Result<std::optional<OutboxEntry>> waiting = store.outbox().entry(record.account, record.id);
    if (!waiting)
        return fail(waiting.error());
    if (!*waiting || (*waiting)->action != OutboxEntry::Action::Send)
        return {};
    const QJsonObject wanted = stillWanted((*waiting)->document, record, schema);
    if (wanted == (*waiting)->document)
        return {};
    if (differingFields(schema, record.base, wanted).empty())
        return takeOut(store, record);
    (*waiting)->document = wanted;
    return store.outbox().add(**waiting);
}

Result<void> Outbox::takeOut(DraftStore &store, FlowRecord &record)
{
    if (record.state == FlowState::Queued) {
        record.state = isLocalId(record.id) ? FlowState::New
            : record.changes > 0            ? FlowState::Modified
                                            : FlowState::Clean;
        record.stateReason.clear();
    }
    return store.outbox().remove(record.account, record.id);
}
