#include "net/sync/pushjob.h"

#include "models/document/reference.h"
#include "models/document/summary.h"
#include "models/store/localid.h"
#include "models/store/outboxstore.h"
#include "models/store/revisionstore.h"

#include <QTimeZone>
#include <QTimer>

#include <algorithm>

// A flow that does not exist at the provider yet: created once, whatever happens to the answer.

namespace {

//! How far the moment that a provider notes may lie before ours, beyond what is known of its clock.
constexpr std::chrono::seconds clockAllowance = std::chrono::minutes(5);

//! When the provider says that a flow was created; invalid where it does not.
QDateTime createdAt(const QJsonObject &document)
{
    for (const char *key : {"createdAt", "created_at"}) { // as Verifik and Didit call it
        QDateTime at = QDateTime::fromString(document.value(QLatin1String(key)).toString(), Qt::ISODateWithMs);
        if (at.timeSpec() == Qt::LocalTime) // without a zone
            at.setTimeZone(QTimeZone::utc());
        if (at.isValid())
            return at;
    }
    return {};
}

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
    if (!rememberCreating())
        return;
    // On disk before it travels, with what is sent as the base: if the answer gets lost, the flow is looked for by it.
    m_record.base = withoutWriteOnly(*m_schema, m_wanted);
    if (!mark(FlowState::Unknown, tr("It was being created, and the outcome is not known yet."), m_record.base))
        return;
    m_body = makeCreateBody(*m_schema, m_wanted);
    m_hasTravelled = true;
    m_service->create(m_body, this, [this](const Result<RemoteFlow> &answer) { created(answer); });
}

//! Before the draft is marked: a moment too early only makes one look at more flows.
bool EnginePushJob::rememberCreating()
{
    const Result<void> saved = m_engine.m_store.saveSetting(FlowEngine::creatingSetting(m_accountName, m_id),
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1());
    if (!saved)
        finish(PushOutcome::Rejected, saved.error());
    return saved.has_value();
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
        error.kind = ErrorKind::Interrupted;
        error.what = tr("It is not known whether %1 was created at the provider.").arg(m_record.name);
        if (!answer) {
            const QString what = error.what;
            error = answer.error();
            error.what = what;
            error.meaning = tr("The provider may have created it. Your edits are kept on this computer.");
            error.advice = tr("Send again later: Flowform looks for it first, so that it is not created twice.");
            return stayInDoubt(PushOutcome::Unknown, error);
        }
        const QDateTime sentAt = sentToCreate();
        const Result<QStringList> found = candidates(*answer, sentAt);
        if (!found)
            return finish(PushOutcome::Unknown, found.error());
        // Where nobody knows when it was sent, one that stands here already may have been here before.
        const bool isSure
            = sentAt.isValid() || (found->size() == 1 && !m_engine.m_store.flow(m_accountName, found->front()));
        if (found->size() == 1 && isSure) {
            m_wanted = m_record.base; // without rows of a white list: those are looked up by the next push
            return adopt(found->front());
        }
        if (!found->isEmpty())
            return askAbout(*found);
        // A flow that cannot be read may be the one: then nobody knows.
        if (!answer->skipped.empty()) {
            error.meaning = tr("It is not among the flows that could be read, but those may not be all.");
            error.advice = tr("Look for it in the provider's own console. If it is not there, duplicate this draft and "
                              "send the copy.");
            return stayInDoubt(PushOutcome::Unknown, error);
        }
        if (m_stage != PushStage::ReadingBack)
            return create();
        error.what = tr("%1 was not found at the provider after sending.").arg(m_record.name);
        error.advice = tr("Your draft is kept. Send again later: Flowform looks for the flow first.");
        stayInDoubt(PushOutcome::Offline, error);
    });
}

void EnginePushJob::stayInDoubt(PushOutcome outcome, const Error &error)
{
    if (mark(FlowState::Unknown, error.what))
        finish(outcome, error);
}

QDateTime EnginePushJob::sentToCreate() const
{
    const QByteArray noted
        = m_engine.m_store.setting(FlowEngine::creatingSetting(m_accountName, m_id)).value_or(QByteArray());
    return QDateTime::fromString(QString::fromLatin1(noted), Qt::ISODateWithMs);
}

Result<QStringList> EnginePushJob::candidates(const FlowList &list, const QDateTime &sentAt)
{
    const QJsonObject body = makeCreateBody(*m_schema, m_record.base);
    const auto isAsSent = [&](const QJsonObject &document) {
        const bool isFirst = !hasVersions() || document.value(QLatin1String("version")).toInt() <= 1;
        return isFirst && holdsAll(referencesOnWire(*m_schema, document), body, hasVersions());
    };
    // What the provider writes beside its flows is in its own time.
    const QDateTime sentThere = sentAt.addSecs(-m_engine.m_http.clockLead(m_engine.baseUrl(m_account)).count());
    QStringList ids;
    for (const RemoteFlow &flow : list.flows) {
        const QDateTime madeAt = createdAt(flow.document);
        if (sentAt.isValid() && madeAt.isValid() && madeAt < sentThere.addSecs(-clockAllowance.count()))
            continue;
        // Somebody may have changed it since it was first read.
        const Result<Revision> first = m_engine.m_store.revisions().revision(m_accountName, flow.id, 1);
        if (!first && first.error().kind != ErrorKind::Usage)
            return fail(first.error());
        if (!isAsSent(flow.document) && !(first && isAsSent(first->document)))
            continue;
        const Result<bool> isOther = isAnother(flow.id, first ? first->at : QDateTime(), sentAt);
        if (!isOther)
            return fail(isOther.error());
        if (!*isOther)
            ids << flow.id;
    }
    return ids;
}

Result<bool> EnginePushJob::isAnother(const QString &id, const QDateTime &firstRead, const QDateTime &sentAt)
{
    DraftStore &store = m_engine.m_store;
    const QString former = formerId(store, m_accountName, id);
    if (!former.isEmpty() && former != m_id)
        return true; // made from another draft that holds the same
    const Result<std::optional<OutboxEntry>> waiting = store.outbox().entry(m_accountName, id);
    if (!waiting)
        return fail(waiting.error());
    if (*waiting && (*waiting)->action == OutboxEntry::Action::Delete)
        return true; // a person has said that they do not want that one
    return sentAt.isValid() && firstRead.isValid() && firstRead <= sentAt;
}

//! More than one flow may be the one, or nobody knows whether one was there before: a person decides.
void EnginePushJob::askAbout(const QStringList &candidates)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what = candidates.size() > 1
        ? tr("It is not known which flow at the provider %1 became. It may be one of these: %2.")
              .arg(m_record.name, candidates.join(QStringLiteral(", ")))
        : tr("The provider holds a flow that looks like %1 already: %2.").arg(m_record.name, candidates.front());
    error.meaning = tr("Flowform cannot tell what became of your draft, so it sends nothing until you have decided.");
    error.advice = tr("Look in the provider's own console. If what you sent is there, delete this draft. If it is not, "
                      "duplicate this draft, send the copy, and delete this one.");
    stayInDoubt(PushOutcome::Unknown, error);
}

//! The provider gave the flow its id: from here on the draft is known by it, even if the read-back fails.
void EnginePushJob::adopt(const QString &newId)
{
    DraftStore &store = m_engine.m_store;
    // Ours under its new id, too: whoever pulls it now may push it at once, and whoever pulled it may be sending it.
    Result<std::unique_ptr<FlowClaim>> claim = store.claim(m_accountName, newId);
    if (claim && !*claim) {
        QTimer::singleShot(FlowEngine::claimEvery, this, [this, newId] { adopt(newId); });
        return;
    }
    const QString former = formerId(store, m_accountName, newId);
    if (!former.isEmpty() && former != m_id) // another draft that holds the same became it meanwhile
        return findCreated();
    if (claim)
        m_newClaim = std::move(*claim);
    // Who still knows the flow by its local id (a script, another window) finds it by this. First, so that a window
    // never sees the old id gone without knowing why.
    const Result<void> remembered = rememberCreated(store, m_accountName, m_result.previousId, newId);
    if (!remembered) // it stays in doubt under its local id, and is found by its content the next time
        return finish(PushOutcome::Unknown, remembered.error());
    const Result<FlowRecord> stored = store.modifyFlow(m_accountName, m_id, [&](FlowRecord &record) -> Result<void> {
        if (const Result<FlowRecord> pulled = store.flow(m_accountName, newId)) {
            if (const Result<void> taken = takeIn(*pulled, record); !taken)
                return taken;
        }
        record.id = newId;
        record.state = FlowState::Unknown;
        record.stateReason = tr("It was created, but could not be read back yet.");
        return {};
    });
    if (!stored)
        return finish(PushOutcome::Unknown, stored.error());
    // Nobody asks for it any more, and a store that cannot take it says so below.
    (void)store.saveSetting(FlowEngine::creatingSetting(m_accountName, m_id), QByteArray());
    m_id = m_result.id = newId;
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

//! A pull was quicker: the flow stands here under its own id, too. It becomes one with the draft, inside the
//! transaction that gives the draft that id, and edits that were made there go with it.
Result<void> EnginePushJob::takeIn(const FlowRecord &pulled, FlowRecord &draft)
{
    if (pulled.working != pulled.base) {
        Revision edits; // where the same was edited in both, the draft has its way, and the other can be had back
        edits.at = QDateTime::currentDateTimeUtc();
        edits.source = Revision::Source::Deleted;
        edits.name = pulled.name;
        edits.kind = pulled.kind;
        edits.message = tr("With the edits that were not sent");
        edits.document = pulled.working;
        if (const Result<void> kept = m_engine.m_store.revisions().add(m_accountName, pulled.id, edits); !kept)
            return kept;
        draft.working = threeWayMerge(*m_schema, m_wanted, draft.working, pulled.working).document;
        summarise(draft, *m_schema);
    }
    draft.baseRevision = std::max(draft.baseRevision, pulled.baseRevision) + 1; // a window that shows it reads it anew
    return m_engine.m_store.removeFlow(m_accountName, pulled.id);
}
