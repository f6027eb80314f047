#include "net/sync/pushjob.h"

#include "models/core/json.h"
#include "models/document/masking.h"
#include "models/document/summary.h"
#include "models/store/auditstore.h"
#include "models/store/localid.h"
#include "models/store/outboxstore.h"

#include <QTimer>

#include <algorithm>

EnginePushJob::EnginePushJob(FlowEngine &engine, QString account, QString id, PushOptions options)
    : PushJob(&engine)
    , m_engine(engine)
    , m_accountName(std::move(account))
    , m_id(std::move(id))
    , m_options(std::move(options))
{
    m_result.account = m_accountName;
    m_result.id = m_result.previousId = m_id;
}

void EnginePushJob::start()
{
    QTimer::singleShot(0, this, &EnginePushJob::claim);
}

void EnginePushJob::cancel()
{
    m_isCancelled = true;
    // Past the write the read-back decides what happened; stopping it would leave doubt where there need be none.
    if (m_service && m_stage != PushStage::ReadingBack)
        m_service->cancel();
    if (m_rowService && m_stage == PushStage::Reading)
        m_rowService->cancel();
}

void EnginePushJob::enter(PushStage stage)
{
    m_stage = stage;
    emit stageChanged(stage);
}

void EnginePushJob::claim()
{
    if (m_isCancelled)
        return finish(PushOutcome::Cancelled);
    // Whoever sent it meanwhile may have created it: then it has another id.
    m_id = m_result.id = presentId(m_engine.m_store, m_accountName, m_id);
    Result<std::unique_ptr<FlowClaim>> claim = m_engine.m_store.claim(m_accountName, m_id);
    if (!claim)
        return finish(PushOutcome::Rejected, claim.error());
    m_claim = std::move(*claim);
    if (!m_claim) {
        // Another window or the command line is sending this flow; afterwards there is perhaps nothing left to send.
        QTimer::singleShot(FlowEngine::claimEvery, this, &EnginePushJob::claim);
        return;
    }
    if (presentId(m_engine.m_store, m_accountName, m_id) != m_id)
        return this->claim(); // it got its id between the two
    begin();
}

void EnginePushJob::begin()
{
    Result<FlowRecord> record = m_engine.m_store.flow(m_accountName, m_id);
    if (!record)
        return finish(PushOutcome::Rejected, record.error());
    m_record = std::move(*record);
    Result<Account> account = m_engine.account(m_accountName);
    if (!account)
        return finish(PushOutcome::Rejected, account.error());
    m_account = *account;
    Result<FlowSchemaPtr> schema = m_engine.m_catalog.schema(m_record.kind);
    if (!schema)
        return finish(PushOutcome::Rejected, schema.error());
    m_schema = *schema;
    const bool isClean = m_record.state == FlowState::Clean;
    if (!release())
        return;
    const bool hasLinks
        = !m_engine.m_store.setting(FlowEngine::linksSetting(m_accountName, m_id)).value_or(QByteArray()).isEmpty();
    if (isClean && !hasLinks && !m_releasedAt.isValid())
        return finish(PushOutcome::NothingToSend);
    const bool isNew = isLocalId(m_id);
    const ProjectFlow flow(m_schema, m_record.base, m_record.working, isNew);
    if (const std::optional<Error> error = Outbox::invalid(flow, m_record.name))
        return finish(PushOutcome::Rejected, error);
    if (m_engine.isWorkingOffline())
        return finish(PushOutcome::Offline, m_engine.workingOffline(m_record.name));

    Result<std::unique_ptr<FlowService>> service = m_engine.service(m_account, m_schema.get());
    if (!service)
        return finish(PushOutcome::Rejected, service.error());
    m_service = std::move(*service);
    m_service->noteKnown(m_id, m_engine.standing(m_record));
    if (!isNew)
        read();
    else if (m_record.state == FlowState::Unknown)
        findCreated();
    else
        create();
}

bool EnginePushJob::release()
{
    if (m_options.releases) {
        const Result<FlowRecord> released = m_engine.release(m_accountName, m_id, m_options.message);
        if (!released) {
            finish(PushOutcome::Rejected, released.error());
            return false;
        }
        m_record = *released;
    }
    const Result<std::optional<OutboxEntry>> entry = m_engine.m_store.outbox().entry(m_accountName, m_id);
    if (!entry) {
        finish(PushOutcome::Rejected, entry.error());
        return false;
    }
    if (!*entry && m_options.isOnlyReleased) {
        finish(PushOutcome::NothingToSend);
        return false;
    }
    if (*entry && (*entry)->action == OutboxEntry::Action::Send) {
        m_releasedAt = (*entry)->queuedAt;
        m_message = (*entry)->message;
        // What was edited since is not released, but what was taken back is not wanted any more: by whoever edits the
        // store without knowing of the outbox, too.
        m_record.working = Outbox::stillWanted((*entry)->document, m_record, *m_schema);
    } else if (*entry) {
        Error error;
        error.kind = ErrorKind::Usage;
        error.what = tr("%1 waits to be deleted at the provider.").arg(m_record.name);
        error.advice = tr("Take it out of what waits if you want to send it.");
        finish(PushOutcome::Rejected, error);
        return false;
    }
    return true;
}

void EnginePushJob::read()
{
    enter(PushStage::Reading);
    m_service->get(m_id, this, [this](const Result<RemoteFlow> &answer) {
        if (m_isCancelled)
            return finish(PushOutcome::Cancelled);
        if (!answer)
            return refuse(answer.error());
        if (!isWholeFlow(*m_schema, answer->document, m_record.base))
            return refuse(notWhole());
        mergeWith(withoutWriteOnly(*m_schema, answer->document));
    });
}

Error EnginePushJob::notWhole() const
{
    Error error;
    error.kind = ErrorKind::Malformed;
    error.what = tr("The provider's answer about %1 is not a complete flow.").arg(m_record.name);
    error.meaning = tr("Your edits are kept on this computer.");
    error.advice = tr("Send again later.");
    return error;
}

void EnginePushJob::mergeWith(const QJsonObject &theirs)
{
    m_before = theirs;
    if (hasVersions() && m_record.state != FlowState::Unknown
        && DiditPublishing::needsAnotherLook(m_record.base, theirs, m_engine.publishing(m_accountName)))
        return layUnder(theirs);
    QJsonObject mine = m_record.working;
    const QJsonObject base = m_engine.settledBase(m_record, *m_schema, theirs, mine);
    const MergeResult merged = threeWayMerge(*m_schema, base, mine, theirs);
    if (!merged.conflicts.empty()) {
        m_result.conflicts = merged.conflicts;
        keepTheirs(theirs);
        Error error;
        error.kind = ErrorKind::Conflict;
        error.what = tr("%1 was not sent: somebody else changed the same setting at the provider.").arg(m_record.name);
        error.advice = tr("Decide for each of these settings which value to keep, then send again.");
        return finish(PushOutcome::Conflict, error);
    }
    for (const JsonPointer &place : merged.takenFromTheirs) {
        const FieldSpec *field = m_schema->field(place);
        if (!field || !field->isReadOnly)
            m_result.merged.push_back(place);
    }
    m_wanted = merged.document;
    if (m_record.state == FlowState::Unknown)
        restoreLost(theirs);
    // Two edits that are right alone may be wrong together: the draft's liveness step and a colleague's removed score.
    if (m_wanted != m_record.working) {
        if (const std::optional<Error> error = Outbox::invalid(ProjectFlow(m_schema, theirs, m_wanted), m_record.name))
            return finish(PushOutcome::Rejected, error);
    }
    m_depth = patchDepth(m_account.nestedUpdates, theirs, m_wanted);
    prepareRows();
}

//! What the provider holds is kept beside the draft, so that a person can decide without a network, and after a
//! restart.
void EnginePushJob::keepTheirs(const QJsonObject &theirs)
{
    const Result<FlowRecord> stored
        = m_engine.m_store.modifyFlow(m_accountName, m_id, [&](FlowRecord &record) -> Result<void> {
              record.contest(theirs);
              return {};
          });
    if (stored)
        emit m_engine.flowStored(m_accountName, m_id, m_result.previousId);
    else
        m_result.error = stored.error();
}

//! An earlier write was never read back. If it reset settings beside the sent ones, they are wanted back.
void EnginePushJob::restoreLost(const QJsonObject &theirs)
{
    const ReadBack earlier = readBack(*m_schema, m_record.base, m_record.working, theirs, PatchDepth::Leaf);
    for (const JsonPointer &place : earlier.lost) {
        place.write(m_wanted, place.in(m_record.base));
        std::erase(m_result.merged, place); // nobody's edit
    }
    if (!earlier.lost.empty())
        learn(earlier.learnt);
}

//! What travels, on disk beside the draft until the outcome is known: the next push tells its own write from a
//! colleague's.
bool EnginePushJob::rememberSent(const QJsonObject &document)
{
    // Without what is never read back: it could not be recognised, and it is people's personal data.
    const Result<void> saved = m_engine.m_store.saveSetting(
        FlowEngine::sentSetting(m_accountName, m_id), Json::compact(withoutWriteOnly(*m_schema, document)));
    if (!saved)
        finish(PushOutcome::Rejected, saved.error());
    return saved.has_value();
}

void EnginePushJob::learn(NestedUpdates proven)
{
    if (proven == NestedUpdates::Unknown || proven == m_account.nestedUpdates)
        return;
    m_result.learnt = m_account.nestedUpdates = proven;
    // Read anew: the account may have been edited or removed since the push began.
    Result<Account> account = m_engine.account(m_accountName);
    if (!account)
        return;
    account->nestedUpdates = proven;
    if (const Result<void> saved = m_engine.m_store.saveAccount(*account); !saved)
        m_result.error = saved.error();
}

void EnginePushJob::send()
{
    if (m_isCancelled)
        return finish(PushOutcome::Cancelled);
    m_body = makeUpdateBody(*m_schema, m_before, m_wanted, m_depth);
    if (m_body.isEmpty()) {
        confirm(m_before);
        return finishSent(PushOutcome::NothingToSend);
    }
    enter(PushStage::Sending);
    // On disk before it travels: if this program ends now, the next push knows that it must look first.
    if (!mark(FlowState::Unknown, tr("It was being sent, and the outcome is not known yet.")) || !rememberSent(m_wanted)
        || !rememberLinks())
        return;
    write();
}

void EnginePushJob::write()
{
    m_hasTravelled = true;
    m_service->update(m_id, m_body, this, [this](const Result<RemoteFlow> &answer) { sent(answer); });
}

void EnginePushJob::sent(const Result<RemoteFlow> &answer)
{
    if (answer && hasVersions()) // found again after a crash: the list may not show the version
        (void)m_engine.m_store.saveSetting(
            FlowEngine::answeredSetting(m_accountName, m_id), Json::compact(answer->document));
    if (answer)
        verify(std::nullopt);
    else if (leavesDoubt(answer.error()))
        verify(answer.error());
    else if (refusesWhatWasNotSent(answer.error()))
        sendWhole(answer.error());
    else
        refuse(answer.error());
}

//! A finding about a setting that holds a value and was not sent: the provider judged a block without it, so it
//! replaces blocks (seed 002: it validates the complete flow). Nothing was applied.
bool EnginePushJob::refusesWhatWasNotSent(const Error &error) const
{
    if (m_depth != PatchDepth::Leaf || error.kind != ErrorKind::Rejected)
        return false;
    return std::any_of(error.fields.begin(), error.fields.end(), [&](const FieldError &finding) {
        const QJsonValue held = finding.field.in(m_before);
        return finding.field.size() > 1 && finding.field.in(m_wanted) == held && !held.isUndefined() && !held.isNull()
            && held != QJsonValue(QString()) && held != QJsonValue(QJsonArray());
    });
}

void EnginePushJob::sendWhole(const Error &refusal)
{
    m_depth = PatchDepth::Block;
    m_isWholeAfterRefusal = true;
    // What was refused was whole already: the same again is refused again.
    m_body = makeUpdateBody(*m_schema, m_before, m_wanted, m_depth);
    if (m_body == makeUpdateBody(*m_schema, m_before, m_wanted, PatchDepth::Leaf))
        return refuse(refusal);
    if (rowsIn(m_wanted).isEmpty())
        return write();
    lookUpRows([this] { // a refusal says nothing about the rows beside it
        if (!m_storedRows)
            return refuse(m_rowError);
        dropStoredRows();
        m_body = makeUpdateBody(*m_schema, m_before, m_wanted, m_depth);
        write();
    });
}

//! The provider said no, or could not be asked. Nothing was changed there; the draft stays.
void EnginePushJob::refuse(Error error)
{
    // The service knows a flow by its id, a person by its name.
    for (QString *sentence : {&error.what, &error.meaning, &error.advice})
        sentence->replace(m_id, m_record.name);
    const bool isNew = isLocalId(m_id);
    const auto settle = [&](FlowState state, const QString &reason) {
        // Before the write nothing is known that was not known already; an earlier doubt stays one.
        if (m_stage != PushStage::Reading || state == FlowState::Rejected)
            mark(state, reason, isNew ? std::optional(QJsonObject()) : std::nullopt);
    };
    const FlowState unsent = staysReleased(error.kind) ? FlowState::Queued
        : isNew                                        ? FlowState::New
                                                       : FlowState::Modified;
    const PushOutcome outcome = outcomeOf(error.kind);
    const bool isOfFlow = outcome == PushOutcome::Rejected && !isOfCredential(error.kind);
    settle(isOfFlow ? FlowState::Rejected : unsent, isOfFlow ? error.toString() : QString());
    finish(outcome, error);
}

//! Notes the flow's state, and for a flow that is being created what was sent as its base. Ends the push when the store
//! cannot take it.
bool EnginePushJob::mark(FlowState state, const QString &reason, const std::optional<QJsonObject> &base)
{
    const Result<FlowRecord> stored
        = m_engine.m_store.modifyFlow(m_accountName, m_id, [&](FlowRecord &record) -> Result<void> {
              record.state = state;
              record.stateReason = reason;
              if (base)
                  record.base = *base;
              return {};
          });
    if (stored)
        emit m_engine.flowStored(m_accountName, m_id, m_result.previousId);
    else if (state == FlowState::Unknown)
        finish(m_stage == PushStage::ReadingBack ? PushOutcome::Unknown : PushOutcome::Rejected, stored.error());
    return stored.has_value();
}

bool EnginePushJob::staysReleased(ErrorKind refusal) const
{
    if (!m_releasedAt.isValid())
        return false;
    const PushOutcome outcome = outcomeOf(refusal);
    if (outcome == PushOutcome::Cancelled) // a person who stops it looks at it again
        return !m_options.releases;
    return outcome == PushOutcome::Offline || isOfCredential(refusal);
}

void EnginePushJob::settleOutbox(PushOutcome outcome)
{
    if (!m_releasedAt.isValid())
        return;
    const ErrorKind refusal = m_result.error ? m_result.error->kind : ErrorKind::Rejected;
    const bool isInDoubt = outcome == PushOutcome::Unknown || outcome == PushOutcome::Offline;
    const bool isRefused = outcome == PushOutcome::Rejected || outcome == PushOutcome::Cancelled;
    m_result.isQueued = isInDoubt || (isRefused && staysReleased(refusal));
    if (m_result.isQueued)
        return;
    // A state that still says "queued" is one that this attempt never came to change.
    if (const Result<FlowRecord> settled = m_engine.m_outbox.settle(m_accountName, m_id, m_releasedAt); !settled)
        m_result.error = settled.error();
    emit m_engine.flowStored(m_accountName, m_id, m_result.previousId);
}

void EnginePushJob::audit(PushOutcome outcome)
{
    if (!m_hasTravelled)
        return;
    AuditEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.account = m_accountName;
    entry.flow = m_id;
    entry.name = m_record.name;
    const bool isCreation = isLocalId(m_result.previousId);
    entry.action = isCreation ? QStringLiteral("create") : QStringLiteral("push");
    entry.outcome = toString(outcome);
    entry.message = m_message;
    entry.request = masked(*m_schema, m_body);
    if (m_result.error)
        entry.detail = m_result.error->toString();
    if (const Result<void> written = m_engine.m_store.audit().append(entry); !written && !m_result.error)
        m_result.error = written.error();
}

void EnginePushJob::finish(PushOutcome outcome, std::optional<Error> error)
{
    m_result.outcome = outcome;
    if (error)
        m_result.error = std::move(error);
    settleOutbox(outcome);
    audit(outcome);
    m_newClaim.reset();
    m_claim.reset(); // before anybody is told: they may push again at once
    enter(PushStage::Finished);
    emit finished(m_result);
    deleteLater();
}
