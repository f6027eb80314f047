#include "models/sync/outbox.h"

#include "models/document/projectflow.h"
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

Result<FlowRecord> Outbox::withdraw(const QString &account, const QString &id)
{
    return m_store.modifyFlow(account, id, [&](FlowRecord &record) -> Result<void> {
        if (record.state == FlowState::Queued) {
            record.state = isLocalId(id) ? FlowState::New : record.changes > 0 ? FlowState::Modified : FlowState::Clean;
            record.stateReason.clear();
        }
        return m_store.outbox().remove(account, id);
    });
}
