#include "models/document/projectflow.h"
#include "models/store/revisionstore.h"
#include "net/sync/flowengine.h"

// What the engine does on this computer alone: outbox, conflicts, history, the switch for working offline.

namespace {

const QString offlineSetting = QStringLiteral("sync/offline");

} // namespace

Result<FlowRecord> FlowEngine::told(Result<FlowRecord> stored)
{
    if (stored)
        emit flowStored(stored->account, stored->id, stored->id);
    return stored;
}

Result<FlowRecord> FlowEngine::release(const QString &account, const QString &id, const QString &message)
{
    return told(m_outbox.release(account, id, message));
}

Result<FlowRecord> FlowEngine::releaseDeletion(const QString &account, const QString &id, const QString &message)
{
    return told(m_outbox.releaseDeletion(account, id, message));
}

Result<FlowRecord> FlowEngine::withdraw(const QString &account, const QString &id)
{
    return told(m_outbox.withdraw(account, id));
}

Result<void> FlowEngine::withdrawDeletion(const QString &account, const QString &id)
{
    const Result<std::optional<OutboxEntry>> entry = m_store.outbox().entry(account, id);
    if (!entry)
        return fail(entry.error());
    if (!*entry || (*entry)->action != OutboxEntry::Action::Delete)
        return {};
    const Result<FlowRecord> taken = withdraw(account, id);
    return taken ? Result<void>() : fail(taken.error());
}

bool FlowEngine::isWorkingOffline(DraftStore &store)
{
    return !store.setting(offlineSetting).value_or(QByteArray()).isEmpty();
}

Result<void> FlowEngine::setWorkingOffline(bool on)
{
    const Result<void> kept = m_store.saveSetting(offlineSetting, on ? QByteArrayLiteral("1") : QByteArray());
    if (kept && on)
        emit workingOfflineBegan();
    return kept;
}

Error FlowEngine::workingOffline(const QString &name) const
{
    Error error;
    error.kind = ErrorKind::Offline;
    error.what = name.isEmpty() ? tr("Nothing was asked of the provider, because you work offline.")
                                : tr("%1 was not sent, because you work offline.").arg(name);
    error.meaning = tr("Your edits are kept on this computer.");
    error.advice = tr("Switch off working offline to go on.");
    return error;
}

void FlowEngine::setHeld(const QString &account, const QString &id, bool on)
{
    if (on)
        m_held.insert({account, id});
    else
        m_held.erase({account, id});
}

Result<FlowConflicts> FlowEngine::conflicts(const QString &account, const QString &id)
{
    return m_conflicts.conflicts(account, id);
}

Result<void> FlowEngine::decide(
    const QString &account, const QString &id, const JsonPointer &field, const std::optional<Decision> &decision)
{
    return decision ? m_conflicts.decide(account, id, field, *decision) : m_conflicts.undecide(account, id, field);
}

Result<FlowRecord> FlowEngine::resolve(
    const QString &account, const QString &id, const JsonPointer &field, const Decision &decision)
{
    if (const Result<void> kept = decide(account, id, field, decision); !kept)
        return fail(kept.error());
    const Result<FlowConflicts> left = conflicts(account, id);
    if (!left)
        return fail(left.error());
    return left->isDecided() ? applyTheirs(account, id) : told(m_store.flow(account, id));
}

Result<FlowRecord> FlowEngine::applyTheirs(const QString &account, const QString &id)
{
    return told(m_conflicts.apply(account, id));
}

Result<FlowRecord> FlowEngine::restore(const QString &account, const QString &id, int number)
{
    const Result<Revision> revision = m_store.revisions().revision(account, id, number);
    if (!revision)
        return fail(revision.error());
    const Result<FlowRecord> record = m_store.flow(account, id);
    if (!record && record.error().kind == ErrorKind::Usage) // deleted: what comes back is a new flow
        return createLocal(account, revision->kind, revision->document);
    if (const Result<void> taken = withdrawDeletion(account, id); !taken) // it is wanted again
        return fail(taken.error());
    return edit(account, id, [&](ProjectFlow &flow) { return flow.restore(revision->document); });
}
