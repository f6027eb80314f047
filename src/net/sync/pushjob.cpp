#include "net/sync/pushjob.h"

#include "models/document/summary.h"
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

    const bool isNew = m_id.startsWith(QLatin1String("new-"));
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
        mergeWith(answer->document);
    });
}

void EnginePushJob::mergeWith(const QJsonObject &theirs)
{
    m_before = theirs;
    const MergeResult merged = threeWayMerge(*m_schema, m_record.base, m_record.working, theirs);
    if (!merged.conflicts.empty()) {
        m_result.conflicts = merged.conflicts;
        setState(FlowState::Conflict, tr("Somebody else changed the same setting at the provider."));
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
    m_depth = patchDepth(m_account.nestedUpdates, theirs.value(QLatin1String("status")).toString());
    send();
}

void EnginePushJob::send()
{
    const QJsonObject body = makePatch(*m_schema, m_before, m_wanted, m_depth);
    if (body.isEmpty()) {
        confirm(m_before);
        return finish(PushOutcome::NothingToSend);
    }
    enter(PushStage::Sending);
    m_service->update(m_id, body, this, [this](const Result<RemoteFlow> &answer) { sent(answer); });
}

void EnginePushJob::sent(const Result<RemoteFlow> &answer)
{
    if (answer)
        verify(std::nullopt);
    else if (leavesDoubt(answer.error()))
        verify(answer.error());
    else
        refuse(answer.error());
}

void EnginePushJob::verify(std::optional<Error> doubt)
{
    enter(PushStage::ReadingBack);
    m_service->get(m_id, this, [this, doubt = std::move(doubt)](const Result<RemoteFlow> &answer) {
        if (answer)
            return verified(answer->document, doubt);
        Error error = doubt.value_or(answer.error());
        error.what = doubt
            ? tr("It is not known whether %1 was changed at the provider.").arg(m_record.name)
            : tr("The provider accepted the change of %1, but it could not be read back.").arg(m_record.name);
        error.meaning = tr("Your edits are kept on this computer.");
        error.advice
            = tr("Send again later: Flowform looks first at what the provider holds and repeats nothing blindly.");
        setState(FlowState::Unknown, error.what);
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
        if (m_isCancelled)
            return finish(PushOutcome::Cancelled);
        return refuse(*doubt);
    }
    if (found.learnt != NestedUpdates::Unknown && found.learnt != m_account.nestedUpdates) {
        m_result.learnt = found.learnt;
        m_account.nestedUpdates = found.learnt;
        if (const Result<void> saved = m_engine.m_store.saveAccount(m_account); !saved)
            m_result.error = saved.error();
    }
    if (!found.repair.isEmpty())
        return repair(found.repair, after);
    confirm(after);
    finish(m_result.merged.empty() ? PushOutcome::Sent : PushOutcome::MergedAndSent, m_result.error);
}

//! Rule 3: what a replaced block took with it is put back at once from the state read before the write.
void EnginePushJob::repair(const QJsonObject &blocks, const QJsonObject &after)
{
    m_service->update(m_id, blocks, this, [this, after](const Result<RemoteFlow> &) {
        // Whatever the answer says, only reading tells what the provider holds now.
        m_service->get(m_id, this, [this, after](const Result<RemoteFlow> &answer) {
            const QJsonObject now = answer ? answer->document : after;
            const ReadBack again = readBack(*m_schema, m_before, m_wanted, now, PatchDepth::Block);
            m_result.report.isRepaired = again.report.changedThoughNotSent.empty();
            confirm(now);
            if (m_result.report.isRepaired)
                return finish(m_result.merged.empty() ? PushOutcome::Sent : PushOutcome::MergedAndSent);
            Error error = answer ? Error() : answer.error();
            error.what = tr("The provider reset settings of %1 that were not sent, and they could not be put back.")
                             .arg(m_record.name);
            error.advice = tr("The settings concerned are listed. Check them, and send again.");
            setState(FlowState::Rejected, error.what);
            finish(PushOutcome::Rejected, error);
        });
    });
}

//! The provider's confirmed state becomes the base; edits made meanwhile stay on top.
void EnginePushJob::confirm(const QJsonObject &after)
{
    const Result<FlowRecord> stored
        = m_engine.m_store.modifyFlow(m_accountName, m_id, [&](FlowRecord &record) -> Result<void> {
              const MergeResult merged = threeWayMerge(*m_schema, record.base, record.working, after);
              record.base = after;
              record.working = merged.document;
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
    enter(PushStage::Sending);
    const QJsonObject body = makeCreateBody(*m_schema, m_record.working);
    m_wanted = m_record.working;
    m_service->create(body, this, [this](const Result<RemoteFlow> &answer) { created(answer); });
}

void EnginePushJob::created(const Result<RemoteFlow> &answer)
{
    if (answer && !answer->id.isEmpty())
        return adopt(answer->id);
    if (answer || leavesDoubt(answer.error())) {
        m_record.state = FlowState::Unknown;
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
            setState(FlowState::Unknown, error.what);
            return finish(PushOutcome::Unknown, error);
        }
        const QJsonObject body = makeCreateBody(*m_schema, m_record.working);
        std::vector<RemoteFlow> matching;
        for (const RemoteFlow &flow : answer->flows) {
            const bool isKnown = m_engine.m_store.flow(m_accountName, flow.id).has_value();
            if (!isKnown && holdsAll(flow.document, body))
                matching.push_back(flow);
        }
        if (matching.size() == 1)
            return adopt(matching.front().id);
        if (matching.empty() && m_stage != PushStage::ReadingBack)
            return create();
        error.kind = matching.empty() ? ErrorKind::Interrupted : ErrorKind::Conflict;
        error.what = matching.empty() ? tr("%1 was not created: the provider did not answer.").arg(m_record.name)
                                      : tr("The provider holds several flows that look like %1.").arg(m_record.name);
        error.advice = matching.empty() ? tr("Your draft is kept. Send again when the provider answers.")
                                        : tr("Refresh the list, and delete this draft if the flow is already there.");
        setState(matching.empty() ? FlowState::New : FlowState::Unknown, matching.empty() ? QString() : error.what);
        finish(matching.empty() ? PushOutcome::Offline : PushOutcome::Unknown, error);
    });
}

//! The provider gave the flow its id: from here on the draft is known by it, even if the read-back fails.
void EnginePushJob::adopt(const QString &newId)
{
    const Result<FlowRecord> stored
        = m_engine.m_store.modifyFlow(m_accountName, m_id, [&](FlowRecord &record) -> Result<void> {
              record.id = newId;
              record.state = FlowState::Unknown;
              record.stateReason = tr("Created, but not read back yet.");
              return {};
          });
    if (!stored)
        return finish(PushOutcome::Unknown, stored.error());
    m_id = m_result.id = newId;
    enter(PushStage::ReadingBack);
    m_service->get(newId, this, [this](const Result<RemoteFlow> &answer) {
        if (!answer) {
            emit m_engine.flowStored(m_accountName, m_id, m_result.previousId);
            return finish(PushOutcome::Unknown, answer.error());
        }
        m_result.report = readBack(*m_schema, QJsonObject(), m_wanted, answer->document, PatchDepth::Block).report;
        m_result.report.changedThoughNotSent.clear(); // a created flow has defaults of the provider's, nobody's edits
        confirm(answer->document);
        finish(PushOutcome::Sent, m_result.error);
    });
}

//! The provider said no, or could not be asked. Nothing was changed there; the draft stays.
void EnginePushJob::refuse(Error error)
{
    // The service knows a flow by its id, a person by its name.
    for (QString *sentence : {&error.what, &error.meaning, &error.advice})
        sentence->replace(m_id, m_record.name);
    switch (error.kind) {
    case ErrorKind::Unauthorized: // pauses the account, says nothing about the flow (cli.md)
        return finish(PushOutcome::Rejected, error);
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Interrupted:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
        return finish(PushOutcome::Offline, error);
    case ErrorKind::Cancelled:
        return finish(PushOutcome::Cancelled, error);
    case ErrorKind::Forbidden:
        // The seed's 401 carries the code "Forbidden"; a true 403 is a permission of this account, also not the flow's
        // fault.
        return finish(PushOutcome::Rejected, error);
    default:
        setState(FlowState::Rejected, error.toString());
        return finish(PushOutcome::Rejected, error);
    }
}

void EnginePushJob::setState(FlowState state, const QString &reason)
{
    const Result<FlowRecord> stored
        = m_engine.m_store.modifyFlow(m_accountName, m_id, [&](FlowRecord &record) -> Result<void> {
              record.state = state;
              record.stateReason = reason;
              return {};
          });
    if (stored)
        emit m_engine.flowStored(m_accountName, m_id, m_result.previousId);
}

void EnginePushJob::finish(PushOutcome outcome, std::optional<Error> error)
{
    m_result.outcome = outcome;
    m_result.error = std::move(error);
    enter(PushStage::Finished);
    emit finished(m_result);
    deleteLater();
}
