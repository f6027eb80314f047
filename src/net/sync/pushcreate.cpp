#include "net/sync/pushjob.h"

#include "models/document/reference.h"
#include "models/document/summary.h"
#include "models/store/localid.h"

#include <algorithm>

// A flow that does not exist at the provider yet: created once, whatever happens to the answer.

namespace {

//! Whether `stored` holds everything that `sent` holds, at any depth. `fillsIn`: the provider adds settings to what is
//! in a list.
bool holdsAll(const QJsonValue &stored, const QJsonValue &sent, bool fillsIn)
{
    if (fillsIn && sent.isArray())
        return DiditPublishing::holdsChecks(stored, sent);
    if (!sent.isObject())
        return stored == sent;
    const QJsonObject object = sent.toObject(), other = stored.toObject();
    const QStringList keys = object.keys();
    return std::all_of(keys.begin(), keys.end(),
        [&](const QString &key) { return holdsAll(other.value(key), object.value(key), fillsIn); });
}

//! A flow as a list may show it, with every reference as the id that was sent.
QJsonObject referencesOnWire(const FlowSchema &schema, QJsonObject document)
{
    for (const FieldSpec &field : schema.fields()) {
        const QJsonValue held = field.pointer.in(document);
        const QJsonValue sent = Reference::onWire(field, held);
        if (sent != held)
            field.pointer.write(document, sent);
    }
    return document;
}

} // namespace

void EnginePushJob::create()
{
    if (m_isCancelled)
        return finish(PushOutcome::Cancelled);
    enter(PushStage::Sending);
    m_wanted = m_record.working;
    // On disk before it travels, with what is sent as the base: if the answer gets lost, the flow is looked for by it.
    m_record.base = withoutWriteOnly(*m_schema, m_wanted);
    if (!mark(FlowState::Unknown, tr("It was being created, and the outcome is not known yet."), m_record.base))
        return;
    m_body = makeCreateBody(*m_schema, m_wanted);
    m_hasTravelled = true;
    m_service->create(m_body, this, [this](const Result<RemoteFlow> &answer) { created(answer); });
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
            if (mark(FlowState::Unknown, error.what))
                finish(PushOutcome::Unknown, error);
            return;
        }
        const QJsonObject body = makeCreateBody(*m_schema, m_record.base);
        std::vector<RemoteFlow> matching, known; // known: in the local list already, so perhaps another flow
        for (const RemoteFlow &flow : answer->flows) {
            const bool isFirst = !hasVersions() || flow.document.value(QLatin1String("version")).toInt() <= 1;
            if (isFirst && holdsAll(referencesOnWire(*m_schema, flow.document), body, hasVersions()))
                (m_engine.m_store.flow(m_accountName, flow.id) ? known : matching).push_back(flow);
        }
        if (matching.size() == 1) {
            m_wanted = m_record.base; // without rows of a white list: those are looked up by the next push
            return adopt(matching.front().id);
        }
        if (matching.empty())
            matching = known;
        // A flow that cannot be read may be the one: then nobody knows.
        const bool mayBeHidden = !answer->skipped.empty();
        if (matching.empty() && m_stage != PushStage::ReadingBack && !mayBeHidden)
            return create();
        if (matching.empty() && mayBeHidden) {
            error.kind = ErrorKind::Interrupted;
            error.what = tr("It is not known whether %1 was created at the provider.").arg(m_record.name);
            error.meaning = tr("It is not among the flows that could be read, but those may not be all.");
            error.advice = tr("Look for it in the provider's own console. If it is not there, duplicate this draft and "
                              "send the copy.");
            if (mark(FlowState::Unknown, error.what))
                finish(PushOutcome::Unknown, error);
            return;
        }
        error.kind = matching.empty() ? ErrorKind::Interrupted : ErrorKind::Conflict;
        error.what = matching.empty() ? tr("%1 was not found at the provider after sending.").arg(m_record.name)
                                      : tr("The provider holds a flow that looks like %1 already.").arg(m_record.name);
        error.advice = matching.empty() ? tr("Your draft is kept. Send again later: Flowform looks for the flow first.")
                                        : tr("Delete this draft if that is the flow. If you want a second one, give "
                                             "the draft another name and send again.");
        if (mark(FlowState::Unknown, error.what))
            finish(matching.empty() ? PushOutcome::Offline : PushOutcome::Unknown, error);
    });
}

//! The provider gave the flow its id: from here on the draft is known by it, even if the read-back fails.
void EnginePushJob::adopt(const QString &newId)
{
    DraftStore &store = m_engine.m_store;
    // Who still knows the flow by its local id (a script, another window) finds it by this. First, so that a window
    // never sees the old id gone without knowing why.
    const Result<void> remembered = rememberCreated(store, m_accountName, m_result.previousId, newId);
    if (!remembered) // it stays in doubt under its local id, and is found by its content the next time
        return finish(PushOutcome::Unknown, remembered.error());
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
    // Whoever pulls it now may push it at once: it is ours under its new id too.
    if (Result<std::unique_ptr<FlowClaim>> claim = store.claim(m_accountName, newId); claim && *claim)
        m_newClaim = std::move(*claim);
    emit m_engine.flowStored(m_accountName, m_id, m_result.previousId);
    enter(PushStage::ReadingBack);
    m_service->get(newId, this, [this](const Result<RemoteFlow> &answer) {
        if (!answer)
            return finish(PushOutcome::Unknown, answer.error());
        const QJsonObject after = withoutWriteOnly(*m_schema, answer->document);
        m_result.report = readBack(*m_schema, QJsonObject(), m_wanted, after, PatchDepth::Block).report;
        m_result.report.changedThoughNotSent.clear(); // a created flow has defaults of the provider's, nobody's edits
        settleRows(true);
        confirm(after);
        finishSent(PushOutcome::Sent);
    });
}
