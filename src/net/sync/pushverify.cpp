#include "net/sync/pushjob.h"

#include "models/didit/workflowstatus.h"
#include "models/document/changesbetween.h"
#include "models/document/summary.h"
#include "models/store/localid.h"

#include <algorithm>

// Reading back after a write, putting right what it took with it, and taking the confirmed state as the base.

void EnginePushJob::verify(std::optional<Error> doubt)
{
    enter(PushStage::ReadingBack);
    m_service->get(m_id, this, [this, doubt = std::move(doubt)](const Result<RemoteFlow> &answer) {
        const bool isReadable = answer && isWholeFlow(*m_schema, answer->document, m_before);
        if (isReadable) {
            const auto go
                = [this, after = withoutWriteOnly(*m_schema, answer->document), doubt] { verified(after, doubt); };
            // Where the answer got lost, only the stored rows tell whether rows arrived.
            return doubt && !rowsIn(m_wanted).isEmpty() ? lookUpRows(go) : go();
        }
        Error error = doubt ? *doubt : answer ? notWhole() : answer.error();
        error.what = doubt
            ? tr("It is not known whether %1 was changed at the provider.").arg(m_record.name)
            : tr("The provider accepted the change of %1, but it could not be read back.").arg(m_record.name);
        error.meaning = tr("Your edits are kept on this computer.");
        error.advice
            = tr("Send again later: Flowform looks first at what the provider holds and repeats nothing blindly.");
        if (mark(FlowState::Unknown, error.what))
            finish(PushOutcome::Unknown, error);
    });
}

void EnginePushJob::verified(const QJsonObject &after, const std::optional<Error> &doubt)
{
    ReadBack found = readBack(*m_schema, m_before, m_wanted, after, m_depth);
    m_result.report = found.report;
    const auto isSeen = [this](const FieldOutcome &outcome) { return !m_schema->field(outcome.field)->isWriteOnly; };
    const bool areRowsDone = settleRows(!doubt);
    const bool isApplied = !found.report.storedDifferently.empty() || areRowsDone
        || std::any_of(found.report.storedAsSent.begin(), found.report.storedAsSent.end(), isSeen);
    if (doubt && !isApplied && hasVersions() && DiditPublishing::mayHideAWrite(m_before, after)) {
        Error error = *doubt;
        error.what = tr("It is not known whether %1 was changed at the provider.").arg(m_record.name);
        error.meaning = tr("A draft of it was made meanwhile, which Flowform cannot read. It may hold your changes.");
        error.advice = tr("Look at the draft in the provider's own console before you send again.");
        m_result.report = {};
        if (mark(FlowState::Unknown, error.what))
            finish(PushOutcome::Unknown, error);
        return;
    }
    if (doubt && !isApplied) {
        // Read and compared: nothing arrived. The draft stays as it was and can be sent again.
        m_result.report = {};
        Error error = *doubt;
        if (m_isCancelled)
            error.kind = ErrorKind::Cancelled;
        error.what = tr("%1 was not changed: the provider did not take the change.").arg(m_record.name);
        error.meaning = tr("Flowform read the flow afterwards and found it as it was. Your edits are kept.");
        error.advice = tr("Send again later.");
        return refuse(error);
    }
    learn(m_isWholeAfterRefusal && isApplied ? NestedUpdates::Replaces : found.learnt);
    if (!found.repair.isEmpty())
        return repair(found, after);
    if (isApplied)
        followVersion(after, !doubt);
    confirm(after);
    if (const qsizetype waiting = rowsIn(m_wanted).size(); doubt && waiting > 0 && !areRowsDone) {
        Error error = *doubt;
        error.what = tr("%1 was changed, but not all people of its list were stored.").arg(m_record.name);
        error.meaning = tr("Those who were not are kept in your draft.");
        error.advice = tr("Send again: Flowform sends only those who are missing.");
        m_result.error = error;
    }
    finishSent(m_result.merged.empty() ? PushOutcome::Sent : PushOutcome::MergedAndSent);
}

void EnginePushJob::layUnder(const QJsonObject &theirs)
{
    const Result<FlowRecord> stored
        = m_engine.m_store.modifyFlow(m_accountName, m_id, [&](FlowRecord &record) -> Result<void> {
              const MergeResult merged = threeWayMerge(*m_schema, record.base, record.working, theirs);
              m_result.conflicts = merged.conflicts;
              if (!merged.conflicts.empty()) {
                  record.contest(theirs);
                  return {};
              }
              record.takeBase(theirs, Revision::Source::Pulled);
              record.working = merged.document;
              summarise(record, *m_schema);
              return {};
          });
    if (!stored)
        return finish(PushOutcome::Rejected, stored.error());
    emit m_engine.flowStored(m_accountName, m_id, m_result.previousId);
    const int version = theirs.value(QLatin1String("version")).toInt();
    Error error;
    error.kind = m_result.conflicts.empty() ? ErrorKind::Rejected : ErrorKind::Conflict;
    if (WorkflowStatus::isDraft(theirs))
        error.what = tr("%1 was not sent: it is now version %2, a draft.").arg(m_record.name).arg(version);
    else if (DiditPublishing::isOtherVersion(m_record.base, theirs) || WorkflowStatus::isDraft(m_record.base))
        error.what = tr("%1 was not sent: it is now version %2, which is published.").arg(m_record.name).arg(version);
    else
        error.what = tr("%1 was not sent: somebody has begun a draft of it meanwhile.").arg(m_record.name);
    error.meaning = tr("Somebody changed that since you last read it. Your edits are kept, and lie on top of what the "
                       "provider has now.");
    error.advice = tr("Look at the review again: sending may do something else now.");
    finish(m_result.conflicts.empty() ? PushOutcome::Rejected : PushOutcome::Conflict, error);
}

void EnginePushJob::followVersion(const QJsonObject &after, bool isCertain)
{
    if (!hasVersions())
        return;
    m_engine.noteVersions(m_accountName, m_id, {after});
    m_result.note = DiditPublishing::outcome(m_before, after);
    if (!isCertain) // a colleague may have made what is found
        return;
    const DiditPublishing::Behaviour shown = DiditPublishing::shownBy(m_body, m_before, after);
    if (shown == DiditPublishing::Behaviour::Unknown || shown == m_engine.publishing(m_accountName))
        return;
    const Result<void> saved
        = m_engine.m_store.saveSetting(DiditPublishing::settingName(m_accountName), DiditPublishing::toText(shown));
    if (!saved)
        m_result.error = saved.error();
}

//! Rule 3: what a replaced block took with it is put back at once from the state read before the write.
void EnginePushJob::repair(const ReadBack &found, const QJsonObject &after)
{
    m_service->update(m_id, found.repair, this, [this, lost = found.lost, after](const Result<RemoteFlow> &written) {
        // Whatever the answer says, only reading tells what the provider holds now.
        m_service->get(m_id, this, [this, lost, after, written](const Result<RemoteFlow> &answer) {
            const QJsonObject now = answer ? withoutWriteOnly(*m_schema, answer->document) : after;
            std::vector<JsonPointer> missing;
            for (const JsonPointer &place : lost) {
                if (place.in(now) != place.in(m_before))
                    missing.push_back(place);
            }
            m_result.report.isRepaired = missing.empty();
            confirm(now, missing);
            if (m_result.report.isRepaired)
                return finishSent(m_result.merged.empty() ? PushOutcome::Sent : PushOutcome::MergedAndSent);
            Error error = !written ? written.error() : answer ? Error() : answer.error();
            PushOutcome outcome = answer ? PushOutcome::Rejected : PushOutcome::Offline;
            if (!written)
                outcome = leavesDoubt(written.error()) ? PushOutcome::Offline : outcomeOf(written.error().kind);
            if (outcome == PushOutcome::Rejected)
                error.kind = ErrorKind::Rejected;
            error.what = tr("The provider reset settings of %1 that were not sent, and they could not be put back.")
                             .arg(m_record.name);
            error.advice = tr("They are kept in your draft. Send again to put them back.");
            if (outcome == PushOutcome::Rejected)
                mark(FlowState::Rejected, error.what);
            else if (staysReleased(error.kind))
                keepReleased(now, missing);
            finish(outcome, error);
        });
    });
}

//! Of what was released only the lost values are still to be sent: on top of the state that holds the rest, and what
//! others changed since.
void EnginePushJob::keepReleased(QJsonObject now, const std::vector<JsonPointer> &lost)
{
    for (const JsonPointer &place : lost)
        place.write(now, place.in(m_before));
    const Result<FlowRecord> kept
        = m_engine.m_store.modifyFlow(m_accountName, m_id, [&](FlowRecord &record) -> Result<void> {
              Result<std::optional<OutboxEntry>> entry = m_engine.m_store.outbox().entry(m_accountName, m_id);
              if (!entry)
                  return fail(entry.error());
              if (!*entry || (*entry)->queuedAt != m_releasedAt)
                  return {};
              if (record.state == FlowState::Modified)
                  record.state = FlowState::Queued;
              (*entry)->document = now;
              return m_engine.m_store.outbox().add(**entry);
          });
    if (kept)
        emit m_engine.flowStored(m_accountName, m_id, m_result.previousId);
}

//! Where an edit that was made while sending met a colleague's change: what both come from. Nothing where none did.
//! `working` is the draft on top of `after`.
std::optional<QJsonObject> EnginePushJob::contestedBase(
    const QJsonObject &edited, const QJsonObject &after, const QJsonObject &working) const
{
    if (isLocalId(m_result.previousId)) // nobody else knows it yet; what differs, the provider filled in
        return std::nullopt;
    QJsonObject common = withoutWriteOnly(*m_schema, m_record.working);
    for (const FieldOutcome &outcome : m_result.report.storedAsSent) { // null for a removal is nobody's change
        if (const FieldSpec *field = m_schema->field(outcome.field); field && !field->isWriteOnly)
            outcome.field.write(common, outcome.stored);
    }
    const QJsonObject mine = withoutWriteOnly(*m_schema, edited);
    for (const JsonPointer &field : differingFields(*m_schema, common, after)) {
        const FieldSpec *spec = m_schema->field(field);
        const bool isEdited = field.in(mine) != field.in(common) && !(spec && spec->isReadOnly);
        if (!isEdited || field.in(working) == field.in(after))
            field.write(common, field.in(after));
    }
    return threeWayMerge(*m_schema, common, mine, after).conflicts.empty() ? std::nullopt : std::optional(common);
}

//! The provider's confirmed state becomes the base; edits made meanwhile stay on top, and so do the values `kept` that
//! the provider lost. Where such an edit met a colleague's change, a person decides.
void EnginePushJob::confirm(const QJsonObject &after, const std::vector<JsonPointer> &kept)
{
    const Revision::Source source = isLocalId(m_result.previousId) ? Revision::Source::Created
        : m_hasTravelled                                           ? Revision::Source::Sent
                                                                   : Revision::Source::Pulled;
    const Result<FlowRecord> stored = m_engine.m_store.modifyFlow(
        m_accountName, m_id, [&](FlowRecord &record) -> Result<void> {
            QJsonObject working = threeWayMerge(*m_schema, record.base, record.working, after).document;
            // An edit made while sending may lead back to the old base: the merge alone would take it for no edit.
            working = threeWayMerge(*m_schema, m_record.working, record.working, working).document;
            for (const JsonPointer &place : kept) {
                if (place.in(record.working) == place.in(m_record.working)) // what was edited meanwhile is wanted more
                    place.write(working, place.in(m_before));
            }
            // A removal is stored as nothing, null or a default, whichever the provider prefers: then that is it.
            // So is a value that the provider filled in further.
            for (const FieldOutcome &outcome : m_result.report.storedAsSent) {
                const FieldSpec *field = m_schema->field(outcome.field);
                if (field && !field->isWriteOnly && outcome.field.in(record.working) == outcome.sent)
                    outcome.field.write(working, outcome.stored);
            }
            takeOutSettled(working);
            const std::optional<QJsonObject> contested = contestedBase(record.working, after, working);
            const bool tellsNothing = changesBetween(*m_schema, record.base, after).empty();
            if (contested)
                record.takeContested(after, *contested, source, m_message);
            else
                record.takeBase(after, source, m_message);
            // A state that no history could tell from the last one.
            if (source == Revision::Source::Pulled && tellsNothing)
                record.confirmation.reset();
            record.working = working;
            if (!contested) {
                record.state = FlowState::Clean;
                record.stateReason.clear();
            }
            summarise(record, *m_schema);
            return Outbox::follow(m_engine.m_store, record, *m_schema, m_record.working, m_releasedAt);
        });
    m_confirmed = after;
    // Known now, and made of people's settings: it has no place on disk any longer than it is needed.
    for (const QString &setting :
        {FlowEngine::sentSetting(m_accountName, m_id), FlowEngine::answeredSetting(m_accountName, m_id)})
        (void)m_engine.m_store.saveSetting(setting, QByteArray());
    if (!stored)
        m_result.error = stored.error();
    else
        emit m_engine.flowStored(m_accountName, m_id, m_result.previousId);
}
