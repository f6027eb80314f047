#include "app/gui/windowcontroller.h"

#include "models/store/localid.h"
#include "models/store/storefiles.h"
#include "models/store/storeinspection.h"
#include "views/accounts/flowlistpanel.h"
#include "views/shell/windowdialogs.h"

#include <QDir>
#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>

const QString WindowController::windowSetting = QStringLiteral("window/state");
const QString WindowController::themeSetting = QStringLiteral("window/theme");
const QString WindowController::lastFlowSetting = QStringLiteral("window/lastFlow");

Result<std::unique_ptr<WindowController>> WindowController::create(const Options &options)
{
    Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(options.folder);
    if (!store)
        return fail(store.error());
    return std::unique_ptr<WindowController>(new WindowController(options, std::move(*store)));
}

WindowController::WindowController(const Options &options, std::unique_ptr<SqliteDraftStore> store)
    : m_folder(options.folder)
    , m_opensPractice(options.opensPractice)
    , m_theme(options.theme)
    , m_store(std::move(store))
    , m_saver(options.folder)
    , m_keeper(options.folder)
    , m_engine(options.folder)
{
    m_saver.setRetryDelay(options.saveAgainAfter);
    m_window.setFlowList(&m_list);
    m_window.dialogs().setVariableFor(&SessionCredentials::variableFor);
    m_window.setCloseGuard([this] { return mayClose(); });
    m_window.setServices([this](const QString &account) { return services(account); });
    m_remote = std::make_unique<RemoteController>(m_window, m_engine, *m_store, m_catalog, nullptr);
    m_sync = std::make_unique<SyncController>(m_window, m_engine, *m_store, nullptr);
    connectWindow();
    connectDialogs();
    connectEngine();
    connectSaver();
    connectKeeper();
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &WindowController::reload);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &WindowController::settle);
    m_poll.setInterval(1000);
    connect(&m_poll, &QTimer::timeout, this, &WindowController::lookOutside);

    reload();
    restoreWindow();
}

void WindowController::restoreWindow()
{
    // What cannot be read is not worth a message: the defaults are fine.
    m_window.restoreWindowState(m_store->setting(windowSetting).value_or(QByteArray()));
    const QByteArray mode = m_store->setting(themeSetting).value_or(QByteArray());
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Theme::Mode>().keyToValue(mode.constData(), &isKnown);
    if (isKnown && m_theme != nullptr) {
        m_theme->setMode(static_cast<Theme::Mode>(value));
        m_window.setThemeMode(m_theme->mode());
    }
    const QJsonObject last = QJsonDocument::fromJson(m_store->setting(lastFlowSetting).value_or(QByteArray())).object();
    const QString account = last.value(QLatin1String("account")).toString();
    const QString id = last.value(QLatin1String("id")).toString();
    if (!id.isEmpty() && m_list.indexOf(account, id).isValid())
        open(account, id);
}

WindowController::~WindowController()
{
    m_window.showFlow(nullptr); // the window must not outlive what it shows
}

void WindowController::start()
{
    m_window.show();
    m_outside = m_store->outsideChanges();
    m_poll.start();
    m_engine.start();
    m_keeper.start();
    const bool hasPractice = std::any_of(
        m_accounts.begin(), m_accounts.end(), [](const Account &account) { return account.isPractice(); });
    if (m_opensPractice)
        addPractice();
    else if (hasPractice)
        m_engine.startPractice();
    for (const Account &account : m_accounts) {
        // An account whose token is not at hand is not asked: the person would get an error for nothing they did.
        if (!account.isPractice()
            && qEnvironmentVariableIsSet(SessionCredentials::variableFor(account.name).constData())) {
            m_window.setReach(StatusLine::Reach::Reading);
            m_engine.pull(account.name);
        }
    }
}

void WindowController::connectWindow()
{
    connect(&m_window, &MainWindow::flowActivated, this, &WindowController::open);
    connect(&m_window, &MainWindow::refreshRequested, this, &WindowController::refresh);
    connect(&m_window, &MainWindow::reviewRequested, this, &WindowController::review);
    connect(&m_window, &MainWindow::statusRequested, this, &WindowController::wishStatus);
    connect(&m_window, &MainWindow::practiceRequested, this, &WindowController::addPractice);
    connect(&m_window, &MainWindow::duplicateRequested, this, &WindowController::duplicate);
    connect(&m_window, &MainWindow::themeModeChosen, this, [this](Theme::Mode mode) {
        if (m_theme != nullptr)
            m_theme->setMode(mode);
        if (const Result<void> saved
            = m_store->saveSetting(themeSetting, QMetaEnum::fromType<Theme::Mode>().valueToKey(static_cast<int>(mode)));
            !saved)
            report(saved.error());
    });
    connect(&m_window, &MainWindow::restoreRequested, this, &WindowController::restore);
    connect(&m_window, &MainWindow::retrySaveRequested, this, &WindowController::retrySave);
}

void WindowController::connectDialogs()
{
    WindowDialogs &dialogs = m_window.dialogs();
    connect(&dialogs, &WindowDialogs::accountEntered, this, &WindowController::addAccount);
    connect(&dialogs, &WindowDialogs::removeAccountConfirmed, this, &WindowController::removeAccount);
    connect(&dialogs, &WindowDialogs::flowEntered, this, &WindowController::createFlow);
    connect(&dialogs, &WindowDialogs::projectEntered, this, &WindowController::createProject);
    connect(&dialogs, &WindowDialogs::deleteConfirmed, this, &WindowController::deleteFlow);
    connect(&dialogs, &WindowDialogs::sendRequested, this, &WindowController::send);
    connect(&dialogs, &WindowDialogs::retryActiveUsersRequested, this, &WindowController::send);
    connect(&dialogs, &WindowDialogs::sendCancelled, &m_engine, &EngineThread::cancelPush);
    connect(&dialogs, &WindowDialogs::pauseFirstRequested, this, [this] { transmit(&EngineThread::pauseAndPush); });
    connect(&dialogs, &WindowDialogs::statusCheckRequested, this,
        [this](const QString &account, const QString &id, const QString &status) {
            askStatus(&EngineThread::checkStatus, account, id, status);
        });
    connect(&dialogs, &WindowDialogs::statusChangeRequested, this,
        [this](const QString &account, const QString &id, const QString &status) {
            m_window.setSending(true);
            m_window.setReach(StatusLine::Reach::Sending);
            askStatus(&EngineThread::changeStatus, account, id, status);
        });
    connect(&dialogs, &WindowDialogs::statusStopRequested, &m_engine, &EngineThread::cancelStatus);
    connect(&dialogs, &WindowDialogs::conflictsRequested, this,
        [this] { m_remote->decide(m_reviewedAccount, m_reviewedId); });
}

void WindowController::connectEngine()
{
    connect(&m_engine, &EngineThread::practiceReady, this, [this] {
        for (const Account &account : m_accounts) {
            if (account.isPractice()) {
                expireServices(account.name);
                m_engine.pull(account.name);
            }
        }
    });
    connect(&m_engine, &EngineThread::practiceFailed, this, [this](const Error &error) {
        m_window.setReach(StatusLine::Reach::NotTried);
        report(error);
    });
    connect(&m_engine, &EngineThread::pulled, this, &WindowController::finishPull);
    connect(&m_engine, &EngineThread::projectsPulled, this, &WindowController::finishProjects);
    connect(&m_engine, &EngineThread::flowStored, this, &WindowController::follow);
    connect(&m_engine, &EngineThread::failed, this, &WindowController::report);
    connect(&m_engine, &EngineThread::created, this, [this](const QString &account, const QString &id) {
        reload();
        open(account, id);
    });
    connect(&m_engine, &EngineThread::removed, this, [this](const QString &account, const QString &id) {
        m_saver.forget(account, id);
        m_settle.start(0);
        if (isOpen(account, id)) {
            m_window.showFlow(nullptr);
            m_open.reset();
        }
        reload();
        m_window.showNotice(tr("Deleted. A copy of the settings is kept in %1.")
                                .arg(QDir::toNativeSeparators(m_folder + QStringLiteral("/deleted"))));
    });
    connect(&m_engine, &EngineThread::pushStageChanged, this, [this](PushStage stage) {
        if (stage == PushStage::Finished)
            return;
        m_window.setReach(StatusLine::Reach::Sending);
        m_window.dialogs().setPushStage(stage);
    });
    connect(&m_engine, &EngineThread::statusProgressed, this,
        [this](const GoingLiveReport &report) { m_window.dialogs().setStatusProgress(report); });
    connect(&m_engine, &EngineThread::statusFinished, this, &WindowController::finishStatus);
    connect(&m_engine, &EngineThread::pushFinished, this, &WindowController::finishPush);
}

void WindowController::connectSaver()
{
    connect(&m_saver, &DraftSaver::saving, this, [this] { m_window.setSaveState(StatusLine::Saving::UnderWay); });
    connect(&m_saver, &DraftSaver::saved, this, [this](const QString &account, const QString &id) {
        if (isOpen(account, id)) {
            m_open->markSaved();
            if (m_open->summary().state == FlowState::Queued)
                m_engine.followDraft(account, id);
        }
        std::erase_if(m_parting,
            [&](const std::unique_ptr<OpenFlow> &flow) { return flow->account() == account && flow->id() == id; });
        // Not at once: the saver may tell more about the same batch.
        m_settle.start(0);
    });
    connect(&m_saver, &DraftSaver::stale, this, [this](const QString &account, const QString &id) {
        follow(account, id, id);
        m_settle.start(0); // what the store has may leave nothing to be saved
    });
    connect(&m_saver, &DraftSaver::failed, this, &WindowController::saveFailed);
    connect(&m_window.dialogs(), &WindowDialogs::closeUnsavedConfirmed, this, [this] {
        m_window.setCloseGuard([] { return true; });
        m_window.close();
    });
}

void WindowController::connectKeeper()
{
    connect(&m_keeper, &StoreKeeper::damageFound, this, [this](Error error) {
        error.advice = tr("Close Flowform and start it again: it then offers the newest backup.");
        report(error);
    });
    connect(&m_keeper, &StoreKeeper::backupFailed, this, [this](Error error) {
        error.meaning = error.what;
        error.what = tr("No backup of your drafts could be made.");
        report(error);
    });
}

void WindowController::settle()
{
    if (m_saver.hasUnsaved())
        return;
    m_window.setSaveState(StatusLine::Saving::Saved);
    m_window.dialogs().closeUnsavedQuestion();
    for (const AfterSave &waiting : std::exchange(m_whenSaved, {}))
        waiting.then();
    if (m_isClosing)
        m_window.close();
}

void WindowController::saveFailed(const Error &error)
{
    if (StoreInspection::isRecoverable(error)) // so that the next start checks all of it
        StoreFiles::raiseDoubt(m_folder);
    const Result<bool> parted = partWithDeleted();
    if (parted && *parted)
        m_isClosing = false; // so that the person sees where the edits are; closing again then closes
    if (parted && !m_saver.hasUnsaved()) // what could not be written has nowhere to go any more
        return settle();
    const Error &reason = parted ? error : parted.error();
    for (const AfterSave &waiting : std::exchange(m_whenSaved, {}))
        waiting.otherwise(reason);
    m_window.setSaveState(StatusLine::Saving::Failed, reason.toString());
    if (std::exchange(m_isClosing, false))
        m_window.dialogs().askToCloseUnsaved(reason);
}

void WindowController::retrySave()
{
    m_saver.retry();
    if (m_saver.hasUnsaved())
        m_window.setSaveState(StatusLine::Saving::UnderWay);
    else if (partWithDeleted()) // then it was a copy that could not be written
        settle();
}

void WindowController::closeDeleted()
{
    m_saver.forget(m_open->account(), m_open->id());
    m_window.showFlow(nullptr);
    m_open.reset();
    m_remote->setFlow({}, {});
    m_settle.start(0);
}

void WindowController::reload()
{
    Result<std::vector<Account>> accounts = m_store->accounts();
    Result<std::vector<FlowSummary>> flows = m_store->flows();
    if (!accounts || !flows)
        return report(accounts ? flows.error() : accounts.error());
    // The open flow's row says what is on screen, which may be newer than what is on disk.
    if (m_open) {
        for (FlowSummary &flow : *flows) {
            if (flow.account == m_open->account() && flow.id == m_open->id())
                flow = m_open->summary();
        }
    }
    m_accounts = *accounts;
    m_list.setContents(*std::move(accounts), *std::move(flows));
    m_window.setAccounts(m_accounts);
    m_sync->setHasPractice(
        std::any_of(m_accounts.begin(), m_accounts.end(), [](const Account &known) { return known.isPractice(); }));
    m_sync->refresh();
    if (m_open)
        m_window.flowList().setCurrent(m_open->account(), m_open->id());
}

const Account *WindowController::account(const QString &name) const
{
    const auto found = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&](const Account &account) { return account.name == name; });
    return found == m_accounts.end() ? nullptr : &*found;
}

AccountServices *WindowController::services(const QString &account)
{
    std::unique_ptr<EngineRecords> &services = m_services[account];
    if (!services) {
        services = std::make_unique<EngineRecords>(m_engine, account);
        offerStoredProjects(*services, account);
        services->projects().expire(); // they may be days old: whoever needs them next has them read again
    }
    return services.get();
}

void WindowController::offerStoredProjects(EngineRecords &services, const QString &account)
{
    const Result<std::vector<FlowSummary>> stored = m_store->flows(account);
    std::vector<QJsonObject> projects;
    for (const FlowSummary &summary : stored ? *stored : std::vector<FlowSummary>()) {
        if (summary.isFlow() || isLocalId(summary.id))
            continue;
        if (const Result<FlowRecord> record = m_store->flow(account, summary.id); record)
            projects.push_back(record->base);
    }
    if (!projects.empty())
        services.projects().setRecords(projects);
}

void WindowController::expireServices(const QString &account)
{
    const auto known = m_services.find(account);
    if (known != m_services.end())
        known->second->expire();
}

void WindowController::open(const QString &account, const QString &id)
{
    if (m_open && m_open->account() == account && m_open->id() == id)
        return;
    const auto parting = std::find_if(m_parting.begin(), m_parting.end(),
        [&](const std::unique_ptr<OpenFlow> &flow) { return flow->account() == account && flow->id() == id; });
    std::unique_ptr<OpenFlow> next;
    if (parting != m_parting.end()) {
        next = std::move(*parting);
        m_parting.erase(parting);
    } else {
        const Result<FlowRecord> record = m_store->flow(account, id);
        if (!record)
            return report(record.error());
        const Result<FlowSchemaPtr> schema = m_catalog.schema(record->kind);
        if (!schema)
            return report(schema.error());
        // Steps that cannot be read leave nothing to undo, which is no reason not to open the flow.
        const EditHistory history = m_store->journal().history(account, id).value_or(EditHistory());
        next = std::make_unique<OpenFlow>(*schema, *record, history, m_saver);
        connect(next.get(), &OpenFlow::summaryChanged, this, [this, flow = next.get()] {
            m_list.updateFlow(flow->summary());
            if (flow == m_open.get())
                m_window.setFlowState(flow->summary(), flow->stateReason());
        });
    }
    m_window.showFlow(&next->flow(), next->summary(), next->stateReason());
    closeOpen();
    m_open = std::move(next);
    m_remote->setFlow(account, id);
    m_remote->look();
}

void WindowController::closeOpen()
{
    if (m_open && m_open->hasUnsaved()) {
        m_saver.flush();
        m_parting.push_back(std::move(m_open));
    }
    m_open.reset();
}

void WindowController::follow(const QString &account, const QString &id, const QString &previousId)
{
    m_reload.start(0); // many flows may be stored at once: one reload serves them all
    OpenFlow *flow = nullptr;
    if (m_open && m_open->account() == account && (m_open->id() == id || m_open->id() == previousId))
        flow = m_open.get();
    for (const std::unique_ptr<OpenFlow> &parting : m_parting) {
        if (parting->account() == account && parting->id() == id)
            flow = parting.get();
    }
    if (flow == nullptr)
        return;
    const Result<FlowRecord> record = m_store->flow(account, id);
    if (!record)
        return report(record.error());
    const bool isCreated = flow->id() != id;
    if (isCreated)
        m_saver.forget(account, flow->id());
    flow->follow(*record); // takes unsaved edits along, under the new id
    if (isCreated) { // it has a base from now on, and settings that cannot be changed any more
        reload();
        m_window.showFlow(nullptr);
        m_window.showFlow(&flow->flow(), flow->summary(), flow->stateReason());
        m_settle.start(0);
    }
    if (flow == m_open.get())
        m_remote->setFlow(account, id);
}

void WindowController::lookOutside()
{
    // Our own saves count as outside too; while some wait there is nothing to learn that the next look will not show.
    if (m_saver.hasUnsaved())
        return;
    const qint64 outside = m_store->outsideChanges();
    if (outside == m_outside)
        return;
    m_outside = outside;
    reload();
    if (!m_open)
        return;
    const QString account = m_open->account(), id = m_open->id();
    const QString present = presentId(*m_store, account, id);
    if (m_list.indexOf(account, id).isValid()) {
        follow(account, id, id);
    } else if (present != id && m_list.indexOf(account, present).isValid()) { // created, whoever sent it
        follow(account, present, id);
    } else if (m_open->hasUnsaved()) { // deleted, and no copy of its edits could be kept so far
        retrySave();
    } else { // removed by another window or the command line
        closeDeleted();
    }
}
