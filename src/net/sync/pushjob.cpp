#include "net/sync/pushjob.h"

#include "models/core/json.h"
#include "models/document/summary.h"
#include "models/store/localid.h"
#include "net/sync/readback.h"

#include <QTimer>

#include <algorithm>

namespace {

//! An error after which it is not known whether the write was applied (design.md "Partial updates" 5).
bool leavesDoubt(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Interrupted:
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
    case ErrorKind::Cancelled:
    case ErrorKind::Server: // a 5xx may come before or after the write
        return true;
    default:
        return false;
    }
}

//! Whether `stored` holds everything that `sent` holds, at any depth.
bool holdsAll(const QJsonValue &stored, const QJsonValue &sent)
{
    if (!sent.isObject())
        return stored == sent;
    const QJsonObject object = sent.toObject(), other = stored.toObject();
    const QStringList keys = object.keys();
    return std::all_of(
        keys.begin(), keys.end(), [&](const QString &key) { return holdsAll(other.value(key), object.value(key)); });
}

} // namespace

namespace {

//! Whether an answer is a whole flow: of the draft's kind, and with the blocks it had as objects (or emptied). An id
//! and a type alone, or text where a block was, would otherwise pass for settings that somebody removed.
bool isWhole(const FlowSchema &schema, const QJsonObject &document, const QJsonObject &reference)
{
    bool hadBlock = false, hasBlock = false;
    for (auto it = reference.begin(); it != reference.end(); ++it) {
        if (!it.value().isObject() || !schema.isBlock(JsonPointer({it.key()})))
            continue;
        const QJsonValue now = document.value(it.key());
        hadBlock = true;
        hasBlock |= now.isObject();
        if (!now.isObject() && !now.isNull() && !now.isUndefined())
            return false;
    }
    return schema.recognises(document) && (hasBlock || !hadBlock);
}

} // namespace

EnginePushJob::EnginePushJob(FlowEngine &engine, QString account, QString id)
    : PushJob(&engine)
    , m_engine(engine)
    , m_accountName(std::move(account))
    , m_id(std::move(id))
{
    m_result.account = m_accountName;
    m_result.id = m_result.previousId = m_id;
}

void EnginePushJob::start()
{
    QTimer::singleShot(0, this, &EnginePushJob::begin);
}

void EnginePushJob::cancel()
{
    m_isCancelled = true;
    // Past the write the read-back decides what happened; stopping it would leave doubt where there need be none.
    if (m_service && m_stage != PushStage::ReadingBack)
        m_service->cancel();
}

void EnginePushJob::enter(PushStage stage)
{
    m_stage = stage;
    emit stageChanged(stage);
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
    if (m_record.state == FlowState::Clean)
        return finish(PushOutcome::NothingToSend);

    const bool isNew = isLocalId(m_id);
    const ProjectFlow flow(m_schema, m_record.base, m_record.working, isNew);
    for (const Problem &problem : flow.problems()) {
        if (problem.severity != Severity::Error)
            continue;
        Error error;
        error.kind = ErrorKind::Invalid;
        error.what = tr("%1 was not sent: %2").arg(m_record.name, problem.message);
        error.advice = tr("Correct the marked settings and send again.");
        error.fields.push_back({problem.pointer, problem.message});
        return finish(PushOutcome::Rejected, error);
    }

    Result<std::unique_ptr<FlowService>> service = m_engine.service(m_account);
    if (!service)
        return finish(PushOutcome::Rejected, service.error());
    m_service = std::move(*service);
    if (!isNew)
        read();
    else if (m_record.state == FlowState::Unknown)
        findCreated();
    else
        create();
}

void EnginePushJob::read()
{
    enter(PushStage::Reading);
    m_service->get(m_id, this, [this](const Result<RemoteFlow> &answer) {
        if (m_isCancelled)
            return finish(PushOutcome::Cancelled);
        if (!answer)
            return refuse(answer.error());
        if (!isWhole(*m_schema, answer->document, m_record.base))
            return refuse(notWhole());
        mergeWith(answer->document);
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
    const QJsonObject base = m_engine.settledBase(m_record, *m_schema, theirs);
    const MergeResult merged = threeWayMerge(*m_schema, base, m_record.working, theirs);
    if (!merged.conflicts.empty()) {
        m_result.conflicts = merged.conflicts;
        mark(FlowState::Conflict, tr("Somebody else changed the same setting at the provider."));
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
    m_depth = patchDepth(m_account.nestedUpdates, theirs.value(QLatin1String("status")).toString());
    send();
}

//! An earlier write was never read back. If it reset settings beside the sent ones, they are wanted back.
void EnginePushJob::restoreLost(const QJsonObject &theirs)
{
    const ReadBack earlier = readBack(*m_schema, m_record.base, m_record.working, theirs, PatchDepth::Leaf);
    if (earlier.lost.empty())
        return;
    for (const JsonPointer &place : earlier.lost) {
        place.write(m_wanted, place.in(m_record.base));
        std::erase(m_result.merged, place); // nobody's edit
    }
    learn(earlier.learnt);
}

//! What travels, on disk beside the draft until the outcome is known: the next push tells its own write from a
//! colleague's.
bool EnginePushJob::rememberSent(const QJsonObject &document)
{
    const QByteArray text = document.isEmpty() ? QByteArray() : Json::compact(document);
    const Result<void> saved = m_engine.m_store.saveSetting(FlowEngine::sentSetting(m_accountName, m_id), text);
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
    const QJsonObject body = makePatch(*m_schema, m_before, m_wanted, m_depth);
    if (body.isEmpty()) {
        confirm(m_before);
        return finish(PushOutcome::NothingToSend);
    }
    enter(PushStage::Sending);
    // On disk before it travels: if this program ends now, the next push knows that it must look first.
    if (!mark(FlowState::Unknown, tr("It was being sent, and the outcome is not known yet."))
        || !rememberSent(m_wanted))
        return;
    m_service->update(m_id, body, this, [this](const Result<RemoteFlow> &answer) { sent(answer); });
}

void EnginePushJob::sent(const Result<RemoteFlow> &answer)
{
    if (answer)
        verify(std::nullopt);
    else if (leavesDoubt(answer.error()))
        verify(answer.error());
    else if (refusesWhatWasNotSent(answer.error()))
        sendWhole();
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

void EnginePushJob::sendWhole()
{
    m_depth = PatchDepth::Block;
    m_isWholeAfterRefusal = true;
    m_service->update(m_id, makePatch(*m_schema, m_before, m_wanted, m_depth), this,
        [this](const Result<RemoteFlow> &answer) { sent(answer); });
}

void EnginePushJob::verify(std::optional<Error> doubt)
{
    enter(PushStage::ReadingBack);
    m_service->get(m_id, this, [this, doubt = std::move(doubt)](const Result<RemoteFlow> &answer) {
        const bool isReadable = answer && isWhole(*m_schema, answer->document, m_before);
        if (isReadable)
            return verified(answer->document, doubt);
        Error error = doubt ? *doubt : answer ? notWhole() : answer.error();
        error.what = doubt
            ? tr("It is not known whether %1 was changed at the provider.").arg(m_record.name)
            : tr("The provider accepted the change of %1, but it could not be read back.").arg(m_record.name);
        error.meaning = tr("Your edits are kept on this computer.");
        error.advice
            = tr("Send again later: Flowform looks first at what the provider holds and repeats nothing blindly.");
        mark(FlowState::Unknown, error.what);
        finish(PushOutcome::Unknown, error);
    });
}

void EnginePushJob::verified(const QJsonObject &after, const std::optional<Error> &doubt)
{
    ReadBack found = readBack(*m_schema, m_before, m_wanted, after, m_depth);
    m_result.report = found.report;
    const bool isApplied = !found.report.storedAsSent.empty() || !found.report.storedDifferently.empty();
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
    confirm(after);
    finish(m_result.merged.empty() ? PushOutcome::Sent : PushOutcome::MergedAndSent);
}

//! Rule 3: what a replaced block took with it is put back at once from the state read before the write.
void EnginePushJob::repair(const ReadBack &found, const QJsonObject &after)
{
    m_service->update(m_id, found.repair, this, [this, lost = found.lost, after](const Result<RemoteFlow> &) {
        // Whatever the answer says, only reading tells what the provider holds now.
        m_service->get(m_id, this, [this, lost, after](const Result<RemoteFlow> &answer) {
            const QJsonObject now = answer ? answer->document : after;
            std::vector<JsonPointer> missing;
            for (const JsonPointer &place : lost) {
                if (place.in(now) != place.in(m_before))
                    missing.push_back(place);
            }
            m_result.report.isRepaired = missing.empty();
            confirm(now, missing);
            if (m_result.report.isRepaired)
                return finish(m_result.merged.empty() ? PushOutcome::Sent : PushOutcome::MergedAndSent);
            Error error = answer ? Error() : answer.error();
            error.kind = ErrorKind::Rejected;
            error.what = tr("The provider reset settings of %1 that were not sent, and they could not be put back.")
                             .arg(m_record.name);
            error.advice = tr("They are kept in your draft. Send again to put them back.");
            mark(FlowState::Rejected, error.what);
            finish(PushOutcome::Rejected, error);
        });
    });
}

//! The provider's confirmed state becomes the base; edits made meanwhile stay on top, and so do the values `kept` that
//! the provider lost.
void EnginePushJob::confirm(const QJsonObject &after, const std::vector<JsonPointer> &kept)
{
    const Result<FlowRecord> stored
        = m_engine.m_store.modifyFlow(m_accountName, m_id, [&](FlowRecord &record) -> Result<void> {
              QJsonObject working = threeWayMerge(*m_schema, record.base, record.working, after).document;
              // An edit made while sending may lead back to the old base: the merge alone would take it for no edit.
              for (const JsonPointer &place : differingFields(*m_schema, m_record.working, record.working))
                  place.write(working, place.in(record.working));
              for (const JsonPointer &place : kept)
                  place.write(working, place.in(m_before));
              // A removal is stored as nothing, null or a default, whichever the provider prefers: then that is it.
              for (const FieldOutcome &outcome : m_result.report.storedAsSent) {
                  if (outcome.field.in(record.working).isUndefined())
                      outcome.field.write(working, outcome.stored);
              }
              record.base = after;
              record.working = working;
              record.fetchedAt = QDateTime::currentDateTimeUtc();
              record.baseRevision += 1;
              record.state = FlowState::Clean;
              record.stateReason.clear();
              summarise(record, *m_schema);
              return {};
          });
    if (!stored)
        m_result.error = stored.error();
    else
        emit m_engine.flowStored(m_accountName, m_id, m_result.previousId);
}

void EnginePushJob::create()
{
    if (m_isCancelled)
        return finish(PushOutcome::Cancelled);
    enter(PushStage::Sending);
    m_wanted = m_record.working;
    // On disk before it travels, with what is sent as the base: if the answer gets lost, the flow is looked for by it.
    m_record.base = m_wanted;
    if (!mark(FlowState::Unknown, tr("It was being created, and the outcome is not known yet."), m_wanted))
        return;
    m_service->create(
        makeCreateBody(*m_schema, m_wanted), this, [this](const Result<RemoteFlow> &answer) { created(answer); });
}

void EnginePushJob::created(const Result<RemoteFlow> &answer)
{
    if (answer && !answer->id.isEmpty())
        return adopt(answer->id);
    if (answer || leavesDoubt(answer.error())) {
        enter(PushStage::ReadingBack);
        return findCreated();
    }
    refuse(answer.error());
}

void EnginePushJob::findCreated()
{
    m_service->list(this, [this](const Result<FlowList> &answer) {
        Error error;
        if (!answer) {
            error = answer.error();
            error.what = tr("It is not known whether %1 was created at the provider.").arg(m_record.name);
            error.advice = tr("Send again later: Flowform looks for it first, so that it is not created twice.");
            mark(FlowState::Unknown, error.what);
            return finish(PushOutcome::Unknown, error);
        }
        const QJsonObject body = makeCreateBody(*m_schema, m_record.base);
        std::vector<RemoteFlow> matching, known; // known: in the local list already, so perhaps another flow
        for (const RemoteFlow &flow : answer->flows) {
            if (holdsAll(flow.document, body))
                (m_engine.m_store.flow(m_accountName, flow.id) ? known : matching).push_back(flow);
        }
        if (matching.size() == 1) {
            m_wanted = m_record.base;
            return adopt(matching.front().id);
        }
        if (matching.empty())
            matching = known;
        if (matching.empty() && m_stage != PushStage::ReadingBack)
            return create();
        error.kind = matching.empty() ? ErrorKind::Interrupted : ErrorKind::Conflict;
        error.what = matching.empty() ? tr("%1 was not found at the provider after sending.").arg(m_record.name)
                                      : tr("The provider holds a flow that looks like %1 already.").arg(m_record.name);
        error.advice = matching.empty() ? tr("Your draft is kept. Send again later: Flowform looks for the flow first.")
                                        : tr("Delete this draft if that is the flow. If you want a second one, give "
                                             "the draft another name and send again.");
        mark(FlowState::Unknown, error.what);
        finish(matching.empty() ? PushOutcome::Offline : PushOutcome::Unknown, error);
    });
}

//! The provider gave the flow its id: from here on the draft is known by it, even if the read-back fails.
void EnginePushJob::adopt(const QString &newId)
{
    DraftStore &store = m_engine.m_store;
    const auto rename = [&](FlowRecord &record) -> Result<void> {
        record.id = newId;
        record.state = FlowState::Unknown;
        record.stateReason = tr("It was created, but could not be read back yet.");
        return {};
    };
    Result<FlowRecord> stored = store.modifyFlow(m_accountName, m_id, rename);
    if (!stored && store.flow(m_accountName, newId)) {
        // A pull was quicker: the draft's edits go on top of what it stored.
        const Result<FlowRecord> draft = store.flow(m_accountName, m_id);
        stored = store.modifyFlow(m_accountName, newId, [&](FlowRecord &record) -> Result<void> {
            if (!draft)
                return fail(draft.error());
            record.working = threeWayMerge(*m_schema, m_wanted, draft->working, record.base).document;
            record.baseRevision += 1;
            summarise(record, *m_schema);
            return {};
        });
        if (stored)
            (void)store.removeFlow(m_accountName, m_id); // its content lives on under the new id
    }
    if (!stored)
        return finish(PushOutcome::Unknown, stored.error());
    m_id = m_result.id = newId;
    emit m_engine.flowStored(m_accountName, m_id, m_result.previousId);
    enter(PushStage::ReadingBack);
    m_service->get(newId, this, [this](const Result<RemoteFlow> &answer) {
        if (!answer)
            return finish(PushOutcome::Unknown, answer.error());
        m_result.report = readBack(*m_schema, QJsonObject(), m_wanted, answer->document, PatchDepth::Block).report;
        m_result.report.changedThoughNotSent.clear(); // a created flow has defaults of the provider's, nobody's edits
        confirm(answer->document);
        finish(PushOutcome::Sent);
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
    const FlowState unsent = isNew ? FlowState::New : FlowState::Modified;
    switch (error.kind) {
    case ErrorKind::Unauthorized: // pauses the account, says nothing about the flow (cli.md)
        settle(unsent, {});
        return finish(PushOutcome::Rejected, error);
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Interrupted:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
        settle(unsent, {});
        return finish(PushOutcome::Offline, error);
    case ErrorKind::Cancelled:
        settle(unsent, {});
        return finish(PushOutcome::Cancelled, error);
    default:
        settle(FlowState::Rejected, error.toString());
        return finish(PushOutcome::Rejected, error);
    }
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
        finish(PushOutcome::Rejected, stored.error());
    return stored.has_value();
}

void EnginePushJob::finish(PushOutcome outcome, std::optional<Error> error)
{
    m_result.outcome = outcome;
    if (error)
        m_result.error = std::move(error);
    enter(PushStage::Finished);
    emit finished(m_result);
    deleteLater();
}
