#include "app/gui/engineworker.h"

#include "models/store/sqlitedraftstore.h"
#include "net/sync/statusjob.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace {
//! Whether a write that ended like this may have been applied all the same.
bool isInDoubt(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Interrupted:
    case ErrorKind::Cancelled:
    case ErrorKind::Server:
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
        return true;
    default:
        return false;
    }
}

//! Whether an error like this one would meet the next request of the same account, too.
bool isOfAccount(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::RateLimited:
    case ErrorKind::Storage:
    case ErrorKind::Usage:
        return true;
    default:
        return false;
    }
}
} // namespace

EngineWorker::EngineWorker(QString folder, EngineThread &owner)
    : m_folder(std::move(folder))
    , m_owner(owner)
{
}

Result<void> EngineWorker::open()
{
    if (m_engine)
        return {};
    Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(m_folder);
    if (!store)
        return fail(store.error());
    m_store = std::move(*store);
    m_http = std::make_unique<HttpClient>();
    m_sources = std::make_unique<AccessSourceTest>(*m_http);
    m_engine = std::make_unique<FlowEngine>(*m_store, m_catalog, credentials, *m_http);
    connect(m_engine.get(), &FlowEngine::flowStored, &m_owner, &EngineThread::flowStored);
    m_sync = std::make_unique<EngineSync>(*m_engine, *m_store, *m_http);
    connect(&m_sync->sync(), &SyncEngine::progressChanged, &m_owner, &EngineThread::syncProgressed);
    connect(&m_sync->sync(), &SyncEngine::pulled, &m_owner, &EngineThread::pulled);
    connect(&m_sync->sync(), &SyncEngine::accountRefused, &m_owner, &EngineThread::accountRefused);
    connect(&m_sync->sync(), &SyncEngine::storeFailed, &m_owner, &EngineThread::failed);
    return {};
}

void EngineWorker::startPractice()
{
    const auto sayReady = [this] {
        tell([owner = &m_owner, sandbox = m_practice.get(), url = m_practice->url()] {
            owner->m_practice = sandbox;
            owner->m_practiceUrl = url;
            emit owner->practiceReady(url);
        });
    };
    if (m_practice) // the account was removed and added again: its flows have to be read again
        return sayReady();
    SandboxOptions options;
    options.file = m_folder + QStringLiteral("/practice.json");
    Result<std::unique_ptr<Sandbox>> practice = Sandbox::start(options);
    if (!practice) {
        tell([owner = &m_owner, error = practice.error()] { emit owner->practiceFailed(error); });
        return;
    }
    m_practice = std::move(*practice);
    m_engine->setPractice(m_practice->url(), m_practice->secret().toUtf8());
    const Result<std::vector<Account>> accounts = m_store->accounts();
    for (const Account &account : accounts.value_or(std::vector<Account>())) {
        if (account.isPractice()) // what waits for it need not wait any longer
            m_sync->connectivity().tryNow(account.name);
    }
    sync().proceed();
    sayReady();
}

void EngineWorker::setPracticeOn(bool on)
{
    if (on)
        return startPractice();
    m_engine->setPractice({}, {});
    tell([owner = &m_owner] {
        owner->m_practice = nullptr;
        owner->m_practiceUrl.clear();
    });
    m_practice.reset();
}

void EngineWorker::setWorkOffline(bool on)
{
    if (const Result<void> kept = sync().setWorkOffline(on); !kept)
        tell([owner = &m_owner, error = kept.error()] { emit owner->failed(error); });
}

void EngineWorker::pull(const QString &account)
{
    m_engine->pull(account, {}, this, [this, account](const PullReport &report) {
        tell([owner = &m_owner, account, report] { emit owner->pulled(account, report); });
        const bool isReadable = std::none_of(
            report.errors.begin(), report.errors.end(), [](const Error &error) { return isOfAccount(error.kind); });
        if (isReadable)
            pullProjects(account);
    });
}

void EngineWorker::pullProjects(const QString &account)
{
    m_engine->pullProjects(account, {}, this, [this, account](const PullReport &report) {
        tell([owner = &m_owner, account, report] { emit owner->projectsPulled(account, report); });
    });
}

void EngineWorker::push(const QString &account, const QString &id)
{
    if (isPushing())
        return;
    PushOptions options;
    options.releases = true; // sent when the provider can be reached again, if it cannot be now
    m_push = m_engine->push(account, id, options);
    // First, so that the next push may begin as soon as somebody hears of this one's end.
    connect(m_push, &PushJob::finished, this, [this] { m_push.clear(); });
    connect(m_push, &PushJob::stageChanged, &m_owner, &EngineThread::pushStageChanged);
    connect(m_push, &PushJob::finished, &m_owner, &EngineThread::pushFinished);
}

PushResult EngineWorker::refused(const QString &account, const QString &id, const Error &error)
{
    PushResult result;
    result.account = account;
    result.id = result.previousId = id;
    result.error = error;
    result.outcome = isInDoubt(error.kind) ? PushOutcome::Unknown
        : error.kind == ErrorKind::Offline ? PushOutcome::Offline
                                           : PushOutcome::Rejected;
    return result;
}

void EngineWorker::refuse(const QString &account, const QString &id, const Error &error)
{
    tell([owner = &m_owner, result = refused(account, id, error)] { emit owner->pushFinished(result); });
}

void EngineWorker::pauseAndPush(const QString &account, const QString &id)
{
    if (isPushing())
        return;
    tell([owner = &m_owner] { emit owner->pushStageChanged(PushStage::Reading); });
    m_pause = m_engine->changeStatus(account, id, QStringLiteral("paused"));
    connect(m_pause, &StatusJob::finished, this, &EngineWorker::finishPause);
}

void EngineWorker::finishPause(const GoingLiveReport &report)
{
    m_pause.clear();
    // The push's read finds the pause and keeps it, because the draft did not change the status.
    const bool isPaused = !report.steps.empty() && report.steps.back().state == GoingLiveStep::State::Done;
    if (isPaused)
        return push(report.account, report.id);
    PushResult result = refused(report.account, report.id, report.error.value_or(Error()));
    // The job looked at the flow again after its write: only where it could not is the outcome not known.
    const Result<FlowRecord> record = m_store->flow(report.account, report.id);
    if (record && record->state == FlowState::Unknown) {
        result.outcome = PushOutcome::Unknown;
        Error &error = *result.error;
        error.detail = QStringList({error.toString(), error.detail}).join(QLatin1Char('\n')).trimmed();
        error.what = QCoreApplication::translate(
            "EngineThread", "Flowform asked the provider to pause the flow and got no usable answer.");
        error.meaning = QCoreApplication::translate("EngineThread",
            "The flow may be paused already. Your changes were not sent and are kept on this computer.");
        error.advice = QCoreApplication::translate("EngineThread",
            "Send again: Flowform first reads what the provider has. Make the flow active again afterwards if it was "
            "paused.");
    } else if (result.outcome == PushOutcome::Unknown) {
        result.outcome = PushOutcome::Offline;
    }
    tell([owner = &m_owner, result] { emit owner->pushFinished(result); });
}

void EngineWorker::cancelPush()
{
    if (m_pause)
        m_pause->cancel();
    if (m_push)
        m_push->cancel();
}

void EngineWorker::startStatus(const QString &account, const QString &id, const QString &status, bool isCheck)
{
    if (m_status) {
        m_nextStatus = [this, account, id, status, isCheck] { startStatus(account, id, status, isCheck); };
        return;
    }
    m_status = isCheck ? m_engine->checkStatus(account, id, status) : m_engine->changeStatus(account, id, status);
    connect(m_status, &StatusJob::progressed, &m_owner, &EngineThread::statusProgressed);
    connect(m_status, &StatusJob::finished, &m_owner, &EngineThread::statusFinished);
    connect(m_status, &StatusJob::finished, this, [this] {
        m_status.clear();
        if (m_nextStatus)
            std::exchange(m_nextStatus, nullptr)();
    });
}

void EngineWorker::cancelStatus()
{
    m_nextStatus = nullptr;
    if (m_status)
        m_status->cancel();
}

void EngineWorker::create(const QString &account, const QString &schemaId, const QJsonObject &document)
{
    const Result<FlowRecord> record = m_engine->createLocal(account, schemaId, document);
    if (record)
        tell([owner = &m_owner, account, id = record->id] { emit owner->created(account, id); });
    else
        tell([owner = &m_owner, error = record.error()] { emit owner->failed(error); });
}

void EngineWorker::remove(const QString &account, const QString &id)
{
    m_engine->remove(account, id, this, [this, account, id](const Result<void> &done) {
        if (done)
            tell([owner = &m_owner, account, id] { emit owner->removed(account, id); });
        else
            tell([owner = &m_owner, error = done.error()] { emit owner->failed(error); });
    });
}

void EngineWorker::look(const QString &account, const QString &id)
{
    m_engine->pull(account, {id}, this, [this, account](const PullReport &report) {
        tell([owner = &m_owner, account, report] { emit owner->looked(account, report); });
    });
}

void EngineWorker::setHeld(const QString &account, const QString &id, bool on)
{
    m_engine->setHeld(account, id, on);
    if (on)
        return;
    const Result<FlowConflicts> found = m_engine->conflicts(account, id);
    if (found && found->fields.empty() && !found->merged.empty()) // a conflict waits for its decisions
        applyTheirs(account, id);
}

void EngineWorker::decide(
    const QString &account, const QString &id, const JsonPointer &field, const std::optional<Decision> &decision)
{
    if (const Result<void> kept = m_engine->decide(account, id, field, decision); !kept)
        tell([owner = &m_owner, error = kept.error()] { emit owner->failed(error); });
    else
        emit m_engine->flowStored(account, id, id); // whoever shows the decisions shows this one
}

void EngineWorker::followDraft(const QString &account, const QString &id)
{
    // The draft is on disk already; each edit brings what waits for it up to date. A send looks for itself again.
    (void)m_engine->edit(account, id, [](ProjectFlow &) { return Result<void>(); });
}

void EngineWorker::applyTheirs(const QString &account, const QString &id)
{
    // What became of it is said by flowStored().
    if (const Result<FlowRecord> record = m_engine->applyTheirs(account, id); !record)
        tell([owner = &m_owner, error = record.error()] { emit owner->failed(error); });
}
