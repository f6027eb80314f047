#include "net/sync/pulljob.h"

#include "models/document/changesbetween.h"
#include "models/document/summary.h"
#include "models/merge/threewaymerge.h"
#include "net/sync/readback.h"

#include <QTimer>

#include <algorithm>

PullJob::PullJob(FlowEngine &engine, QString account, QStringList ids, FlowSchemaPtr schema, QObject *context,
    std::function<void(PullReport)> done)
    : QObject(&engine)
    , m_engine(engine)
    , m_account(std::move(account))
    , m_ids(std::move(ids))
    , m_schema(std::move(schema))
    , m_context(context)
    , m_done(std::move(done))
{
}

void PullJob::start()
{
    m_startedAt = QDateTime::currentDateTimeUtc();
    connect(&m_engine, &FlowEngine::workingOfflineBegan, this, [this] {
        m_isStopped = true;
        if (m_service)
            m_service->cancel();
    });
    QTimer::singleShot(0, this, [this] {
        const Result<Account> account = m_engine.account(m_account);
        if (account && m_schema && m_schema->id() == projectKind && account->provider != QLatin1String("verifik"))
            return finish(); // nobody else has projects
        Result<std::unique_ptr<FlowService>> service
            = account ? m_engine.service(*account, m_schema.get()) : fail(account.error());
        if (!service) {
            m_report.errors.push_back(service.error());
            return finish();
        }
        m_provider = account->provider;
        m_service = std::move(*service);
        noteKnown();
        m_ids.isEmpty() ? readAll() : readNext();
    });
}

void PullJob::noteKnown()
{
    if (m_provider != QLatin1String("didit")) // elsewhere a flow's id is its address
        return;
    const Result<std::vector<FlowSummary>> flows = m_engine.m_store.flows(m_account);
    for (const FlowSummary &flow : flows.value_or(std::vector<FlowSummary>())) {
        if (const Result<FlowRecord> record = m_engine.m_store.flow(m_account, flow.id))
            m_service->noteKnown(flow.id, m_engine.standing(*record));
    }
}

void PullJob::readAll()
{
    m_service->list(this, [this](const Result<FlowList> &answer) {
        if (!answer && m_isStopped)
            return stop();
        if (!answer) {
            m_report.errors.push_back(answer.error());
        } else {
            m_report.errors.insert(m_report.errors.end(), answer->skipped.begin(), answer->skipped.end());
            for (const RemoteFlow &flow : answer->flows)
                store(flow);
        }
        finish();
    });
}

void PullJob::readNext()
{
    if (m_ids.isEmpty())
        return finish();
    if (m_isStopped)
        return stop();
    const QString id = m_ids.takeFirst();
    if (!m_schema && m_engine.isProject(m_account, id)) {
        m_engine.pullProjects(m_account, {id}, this, [this](const PullReport &report) {
            m_report.pulled += report.pulled;
            m_report.merged += report.merged;
            m_report.conflicts += report.conflicts;
            m_report.errors.insert(m_report.errors.end(), report.errors.begin(), report.errors.end());
            readNext();
        });
        return;
    }
    m_service->get(id, this, [this, id](const Result<RemoteFlow> &answer) {
        if (!answer && m_isStopped)
            return stop();
        if (answer)
            store(*answer);
        else
            m_report.errors.push_back(answer.error());
        readNext();
    });
}

Result<FlowSchemaPtr> PullJob::kindOf(const RemoteFlow &flow) const
{
    if (m_schema)
        return m_schema;
    Result<FlowSchemaPtr> schema = m_engine.m_catalog.detect(flow.document, m_provider);
    if (schema)
        return schema;
    Error error = schema.error();
    error.what = tr("The flow %1 was left out. %2").arg(flow.id, error.what);
    return fail(std::move(error));
}

void PullJob::store(const RemoteFlow &received)
{
    RemoteFlow flow = received;
    const Result<FlowSchemaPtr> schema = kindOf(flow);
    if (!schema) {
        m_report.errors.push_back(schema.error());
        return;
    }
    flow.document = withoutWriteOnly(**schema, flow.document);
    const auto lay = [&](FlowRecord &record) -> Result<void> {
        if (record.fetchedAt.isValid() && record.fetchedAt > m_startedAt)
            return {}; // a push read a newer state while this list was on its way
        if (record.state == FlowState::Unknown && record.isVersioned()
            && DiditPublishing::mayHideAWrite(record.base, flow.document))
            return {}; // the write may sit in a draft that cannot be read: not known is still the truth
        QJsonObject mine = record.working;
        const QJsonObject base = m_engine.settledBase(record, **schema, flow.document, mine);
        const MergeResult merged = threeWayMerge(**schema, base, mine, flow.document);
        const bool hadChanges = record.base != record.working;
        if (!merged.conflicts.empty()) {
            record.contest(flow.document);
            m_report.conflicts += 1;
            return {};
        }
        const bool isNews
            = std::any_of(merged.takenFromTheirs.begin(), merged.takenFromTheirs.end(), [&](const JsonPointer &place) {
                  const FieldSpec *field = (*schema)->field(place);
                  return !field || !field->isReadOnly;
              });
        const bool isSettled = record.state != FlowState::Unknown && record.state != FlowState::Conflict;
        if (isNews && isSettled && m_engine.isHeld(m_account, flow.id)) {
            record.theirs = flow.document; // a person who looks at the flow says when it changes before their eyes
            record.theirsAt = QDateTime::currentDateTimeUtc();
            return {};
        }
        QJsonObject working = merged.document;
        if (record.state == FlowState::Unknown) {
            // A write of ours was never read back: what it reset beside what it sent is nobody's edit, and wanted back.
            for (const JsonPointer &place :
                readBack(**schema, record.base, record.working, flow.document, PatchDepth::Leaf).lost)
                place.write(working, place.in(record.base));
        }
        m_report.merged += hadChanges && record.base != flow.document;
        if (record.base != flow.document) {
            const bool tellsNothing = changesBetween(**schema, record.base, flow.document).empty();
            record.takeBase(flow.document, Revision::Source::Pulled);
            if (tellsNothing) // a state that no history could tell from the last
                record.confirmation.reset();
            if (const Result<void> followed = Outbox::follow(m_engine.m_store, record, **schema, base); !followed)
                return followed;
        } else {
            record.fetchedAt = QDateTime::currentDateTimeUtc();
            record.theirs.reset(); // whatever it was, it is no more
        }
        record.working = working;
        if (record.state == FlowState::Conflict || record.state == FlowState::Unknown) // reading settled it
            record.state = FlowState::Modified;
        summarise(record, **schema);
        return {};
    };
    const auto failed = [&](const Error &error) { m_report.errors.push_back(error); };

    Result<FlowRecord> stored = m_engine.m_store.modifyFlow(m_account, flow.id, lay);
    if (!stored && stored.error().kind == ErrorKind::Usage) {
        const Result<QByteArray> removed = m_engine.m_store.setting(FlowEngine::removedSetting(m_account, flow.id));
        if (removed && QDateTime::fromString(QString::fromLatin1(*removed), Qt::ISODateWithMs) >= m_startedAt)
            return; // deleted while this list was on its way
        FlowRecord record;
        record.id = flow.id;
        record.account = m_account;
        record.takeBase(flow.document, Revision::Source::Pulled);
        record.working = flow.document;
        summarise(record, **schema);
        if (const Result<void> saved = m_engine.m_store.saveFlow(record); !saved)
            return failed(saved.error());
    } else if (!stored) {
        return failed(stored.error());
    }
    m_report.pulled += 1;
    if (!flow.versions.isEmpty())
        m_engine.noteVersions(m_account, flow.id, flow.versions);
    emit m_engine.flowStored(m_account, flow.id, flow.id);
}

void PullJob::stop()
{
    m_report.errors.push_back(m_engine.workingOffline());
    finish();
}

void PullJob::finish()
{
    if (m_context) {
        // The context may live on another thread: the callback belongs there.
        QMetaObject::invokeMethod(m_context, [done = std::move(m_done), report = m_report] { done(report); });
    }
    deleteLater();
}
