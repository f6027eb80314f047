#include "views/shell/mainwindow.h"

#include "models/document/fieldmodel.h"
#include "models/document/summary.h"
#include "models/store/flowlistmodel.h"
#include "models/store/localid.h"
#include "views/accounts/flowkinds.h"
#include "views/accounts/flowlistpanel.h"
#include "views/accounts/newflowdialog.h"
#include "views/accounts/newprojectdialog.h"
#include "views/accounts/welcomepage.h"
#include "views/shell/emptypage.h"
#include "views/shell/flowdocks.h"
#include "views/shell/flowheader.h"
#include "views/shell/formpage.h"
#include "views/shell/noticebar.h"
#include "views/shell/windowdialogs.h"
#include "views/sync/remotebar.h"
#include "views/sync/synccontrols.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDataStream>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoGroup>
#include <QUndoStack>
#include <QVBoxLayout>

namespace {
constexpr std::pair<Theme::Mode, ActionId> themeActions[]
    = {{Theme::Mode::System, ActionId::ThemeSystem}, {Theme::Mode::Light, ActionId::ThemeLight},
        {Theme::Mode::Dark, ActionId::ThemeDark}, {Theme::Mode::HighContrast, ActionId::ThemeHighContrast}};

constexpr std::pair<ActionId, const char *> statusActions[]
    = {{ActionId::Activate, "active"}, {ActionId::Pause, "paused"}, {ActionId::ReturnToDraft, "draft"}};

//! Whether the state has a reason that a person has to know.
bool isTrouble(FlowState state)
{
    return state == FlowState::Conflict || state == FlowState::Rejected || state == FlowState::Unknown;
}
} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new ActionRegistry(this))
    , m_dialogs(new WindowDialogs(this))
    , m_undo(new QUndoGroup(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Flowform"));
    resize(screen()->availableSize().boundedTo(QSize(1360, 880)) * 0.94);
    m_actions->fill(menuBar());
    buildCentre();
    buildDocks();
    m_status = new StatusLine(this); // behind everything else also for the Tab key
    m_sync = new SyncControls(*m_actions, m_status->syncButton(), this);
    setStatusBar(m_status);
    connect(m_sync, &SyncControls::offlineChanged, m_dialogs, &WindowDialogs::setOffline);
    connect(m_status, &StatusLine::retryRequested, this, &MainWindow::retrySaveRequested);
    connect(m_dialogs, &WindowDialogs::reviewRequested, this, &MainWindow::reviewRequested);
    connect(m_dialogs, &WindowDialogs::conflictsRequested, this, &MainWindow::conflictsRequested);
    connect(m_dialogs, &WindowDialogs::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_dialogs, &WindowDialogs::jumpRequested, this, &MainWindow::revealField);
    connectActions();
    refreshPage();
}

MainWindow::~MainWindow()
{
    showFlow(nullptr); // the panels let go of their models before either is destroyed
}

void MainWindow::buildCentre()
{
    m_splitter = new QSplitter(this);
    m_list = new FlowListPanel(m_splitter);
    m_pages = new QStackedWidget(m_splitter);
    m_welcome = new WelcomePage(m_pages);
    m_empty = new EmptyPage(m_pages);
    m_flowPage = new QWidget(m_pages);
    m_header
        = new FlowHeader(action(ActionId::Undo), action(ActionId::Redo), action(ActionId::ReviewAndSend), m_flowPage);
    m_form = new FormPage(action(ActionId::ChangedOnly), m_flowPage);
    auto *flowColumn = new QVBoxLayout(m_flowPage);
    flowColumn->setContentsMargins(0, 0, 0, 0);
    flowColumn->setSpacing(0);
    flowColumn->addWidget(m_header);
    flowColumn->addWidget(m_form, 1);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_flowPage);

    auto *middle = new QWidget(m_splitter);
    m_notice = new NoticeBar(middle);
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->setSpacing(0);
    middleColumn->addWidget(m_notice);
    middleColumn->addWidget(m_pages, 1);

    m_list->setMinimumWidth(160);
    middle->setMinimumWidth(360);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(middle);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({296, 1000});
    m_splitter->setChildrenCollapsible(false);
    setCentralWidget(m_splitter);

    connect(m_form->remoteBar(), &RemoteBar::takeRequested, this, &MainWindow::takeRemoteRequested);
    connect(m_form->remoteBar(), &RemoteBar::decideRequested, this, &MainWindow::conflictsRequested);
    connect(m_welcome, &WelcomePage::practiceRequested, this, &MainWindow::practiceRequested);
    connect(m_welcome, &WelcomePage::addAccountRequested, action(ActionId::AddAccount), &QAction::trigger);
    connect(m_empty, &EmptyPage::newFlowRequested, action(ActionId::NewFlow), &QAction::trigger);
    connect(m_empty, &EmptyPage::refreshRequested, action(ActionId::Refresh), &QAction::trigger);
    connect(m_list, &FlowListPanel::flowActivated, this, &MainWindow::flowActivated);
    connect(m_list, &FlowListPanel::currentChanged, this, &MainWindow::refreshActions);
    m_list->setContextActions(
        {action(ActionId::ReviewAndSend), action(ActionId::DuplicateFlow), action(ActionId::DeleteFlow)},
        {action(ActionId::Refresh), action(ActionId::NewFlow), action(ActionId::NewProject),
            action(ActionId::RemoveAccount)});
}

void MainWindow::buildDocks()
{
    m_docks = new FlowDocks(*m_actions, this);
    connect(m_docks, &FlowDocks::jumpRequested, this, &MainWindow::revealField);
    connect(m_docks, &FlowDocks::historyRequested, this, &MainWindow::historyRequested);
    connect(m_docks, &FlowDocks::restoreRequested, this, &MainWindow::restoreRequested);
    connect(m_docks, &FlowDocks::revertRequested, this, [this](const JsonPointer &field) {
        if (!m_flow)
            return;
        if (const Result<void> done = m_flow->revert(field); !done)
            showError(done.error());
    });
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto call) { connect(action(id), &QAction::triggered, this, call); };
    on(ActionId::Undo, [this] { m_undo->undo(); });
    on(ActionId::Redo, [this] { m_undo->redo(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::About, [this] { m_dialogs->about(); });
    on(ActionId::AddAccount, [this] { m_dialogs->addAccount(m_accounts); });
    on(ActionId::OpenPractice, [this] { emit practiceRequested(); });
    on(ActionId::RemoveAccount, [this] { m_dialogs->confirmRemoveAccount(m_list->currentAccount()); });
    on(ActionId::NewFlow, [this] { m_dialogs->newFlow(m_accounts, m_list->currentAccount(), m_services); });
    on(ActionId::NewProject, [this] { m_dialogs->newProject(m_accounts, m_list->currentAccount()); });
    on(ActionId::Refresh, [this] { emit refreshRequested(m_list->currentAccount()); });
    on(ActionId::ReviewAndSend, [this] { emit reviewRequested(); });
    on(ActionId::DecideConflicts, [this] { emit conflictsRequested(); });
    for (const auto &[id, status] : statusActions)
        on(id, [this, status = QLatin1String(status)] { emit statusRequested(status); });
    on(ActionId::FindSetting, [this] { m_form->focusSearch(); });
    on(ActionId::SearchFlows, [this] { m_list->focusSearch(); });
    on(ActionId::NextProblem, [this] { m_docks->showNextProblem(); });
    on(ActionId::DuplicateFlow, [this] { emit duplicateRequested(m_list->currentAccount(), m_list->currentId()); });
    on(ActionId::DeleteFlow, [this] {
        const FlowSummary *flow = m_list->currentFlow();
        if (flow == nullptr)
            return;
        const FlowSummary chosen = *flow;
        const auto isOpen = [&] { return m_flow && m_summary.account == chosen.account && m_summary.id == chosen.id; };
        if (chosen.isVersioned() && !isOpen()) // which version goes has to be in sight, and in the question
            emit flowActivated(chosen.account, chosen.id);
        m_dialogs->confirmDelete(chosen, isOpen() ? m_flow->base().value(QLatin1String("version")).toInt() : 0);
    });
    for (const auto &[mode, id] : themeActions)
        connect(action(id), &QAction::triggered, this, [this, mode = mode] { emit themeModeChosen(mode); });
    setThemeMode(Theme::Mode::System);
    connect(m_undo, &QUndoGroup::canUndoChanged, action(ActionId::Undo), &QAction::setEnabled);
    connect(m_undo, &QUndoGroup::canRedoChanged, action(ActionId::Redo), &QAction::setEnabled);
    action(ActionId::Undo)->setEnabled(false);
    action(ActionId::Redo)->setEnabled(false);
}

void MainWindow::setThemeMode(Theme::Mode chosen)
{
    for (const auto &[mode, id] : themeActions)
        action(id)->setChecked(mode == chosen);
}

void MainWindow::setFlowList(FlowListModel *model)
{
    m_list->setModel(model);
}

void MainWindow::setAccounts(const std::vector<Account> &accounts)
{
    m_accounts = accounts;
    refreshPage();
}

void MainWindow::showFlow(ProjectFlow *flow, const FlowSummary &summary, const QString &reason)
{
    m_docks->setFlow(flow);
    m_form->setModel(nullptr);
    setRemoteChanges({}, 0, {}); // it was another flow's
    delete m_fields;
    m_fields = nullptr;
    if (m_flow)
        m_flow->disconnect(this);
    m_undo->setActiveStack(nullptr);
    m_flow = flow;
    m_summary = summary;
    if (flow != nullptr) {
        m_fields = new FieldModel(*flow, this);
        m_form->setModel(m_fields, m_services ? m_services(summary.account) : nullptr);
        m_undo->addStack(flow->undoStack());
        m_undo->setActiveStack(flow->undoStack());
        connect(flow, &ProjectFlow::dirtyChanged, this, &MainWindow::refreshHeader);
        connect(flow, &ProjectFlow::problemsChanged, this, &MainWindow::refreshActions);
        connect(flow, &ProjectFlow::baseChanged, this, &MainWindow::refreshHeader);
        connect(flow, &ProjectFlow::valueChanged, this, [this](const JsonPointer &pointer) {
            if (pointer.isEmpty() || pointer.first(1) == namePlace(m_flow->schema()))
                refreshHeader();
        });
        m_list->setCurrent(summary.account, summary.id);
    }
    hideNotice();
    setFlowState(summary, reason);
    refreshPage();
    if (flow && action(ActionId::ShowHistory)->isChecked())
        emit historyRequested();
}

void MainWindow::setFlowState(const FlowSummary &summary, const QString &reason)
{
    m_summary = summary;
    if (isTrouble(presentState()) && !reason.isEmpty()) {
        m_notice->showNotice(summary.state == FlowState::Rejected ? Tone::Bad : Tone::Caution, reason,
            summary.state == FlowState::Conflict ? action(ActionId::DecideConflicts) : nullptr);
        m_isStateNotice = true;
    }
    refreshHeader();
}

FlowState MainWindow::presentState() const
{
    if (!m_flow || m_flow->isNew()) // with nothing at the provider, a new flow is all edit
        return m_summary.state;
    // The rule of the store, on what the form shows now.
    FlowRecord record;
    static_cast<FlowSummary &>(record) = m_summary;
    record.base = m_flow->base();
    record.working = m_flow->working();
    summarise(record, m_flow->schema());
    return record.state;
}

void MainWindow::hideNotice()
{
    m_notice->hide();
    m_isStateNotice = false;
}

void MainWindow::revealField(const JsonPointer &pointer)
{
    m_form->reveal(pointer);
}

void MainWindow::refreshHeader()
{
    if (m_flow) {
        const int changes = static_cast<int>(m_flow->dirtyFields().size());
        const QString kind = FlowKinds::title(m_flow->schema().id());
        const QString name = flowTitle(m_flow->working(), kind, m_summary.id);
        const FlowState state = presentState();
        if (m_isStateNotice && !isTrouble(state)) // the edits that it was about are gone
            hideNotice();
        m_header->setFlow(name, kind, m_summary.account);
        m_header->setState(m_flow->isNew() ? QString() : m_flow->status(), state, changes);
        m_header->setUnsent(changes, m_flow->isNew());
        //: Title of the window: %1 is the name of a flow
        setWindowTitle(tr("%1 – Flowform").arg(name));
    } else {
        setWindowTitle(tr("Flowform"));
    }
    refreshActions();
}

void MainWindow::refreshActions()
{
    const bool hasFlow = !m_flow.isNull();
    const bool hasUnsent = hasFlow && (m_flow->isDirty() || m_flow->isNew());
    const bool hasErrors = hasFlow && m_flow->hasErrors();
    QAction *review = action(ActionId::ReviewAndSend);
    review->setEnabled(hasUnsent && !hasErrors && !m_isSending);
    if (m_isSending)
        review->setToolTip(tr("A send is under way."));
    else if (!hasUnsent)
        review->setToolTip(tr("There is nothing to send: this computer and the provider have the same settings."));
    else if (hasErrors)
        review->setToolTip(tr("Correct the errors in the Problems panel first. Nothing is sent while there are any."));
    else
        review->setToolTip(tr("See exactly what will be sent before anything is sent (%1)")
                               .arg(review->shortcut().toString(QKeySequence::NativeText)));

    const bool isInConflict = hasFlow && presentState() == FlowState::Conflict;
    action(ActionId::DecideConflicts)->setEnabled(isInConflict);
    action(ActionId::DecideConflicts)
        ->setToolTip(isInConflict ? m_actions->toolTip(ActionId::DecideConflicts)
                                  : tr("Nothing is in conflict: nobody else changed what you changed."));

    refreshStatusActions();
    const bool hasAccount = !m_accounts.empty();
    const FlowSummary *current = m_list->currentFlow();
    const bool hasCurrent = current != nullptr;
    action(ActionId::NewFlow)->setEnabled(NewFlowDialog::isOffered(m_accounts));
    action(ActionId::NewProject)->setEnabled(NewProjectDialog::isOffered(m_accounts));
    action(ActionId::RemoveAccount)->setEnabled(hasAccount && !m_isSending);
    action(ActionId::Refresh)->setEnabled(hasAccount);
    action(ActionId::SearchFlows)->setEnabled(hasAccount);
    action(ActionId::DuplicateFlow)->setEnabled(hasCurrent);
    QAction *remove = action(ActionId::DeleteFlow);
    const bool canDelete = !current || isLocalId(current->id) || current->isVersioned()
        || current->kind.startsWith(QLatin1String("verifik-v3/"));
    remove->setEnabled(current && canDelete && !m_isSending);
    remove->setToolTip(canDelete ? m_actions->toolTip(ActionId::DeleteFlow)
            : current->isFlow()  ? tr("The provider offers no way to delete a flow of this kind. Pause it instead.")
                                 : tr("The provider offers no way to delete a project from here. Pause it instead."));
    const bool isNew = hasFlow && m_flow->isNew();
    QAction *revertAll = action(ActionId::RevertAll);
    revertAll->setEnabled(hasFlow && m_flow->isDirty() && !isNew);
    revertAll->setToolTip(isNew
            ? tr("The provider has nothing to go back to: this exists only on this computer. Delete it if you do not "
                 "want it.")
            : tr("Set every field back to what the provider has. Undo brings the edits back."));
    m_docks->setCanRevertAll(revertAll->isEnabled(), revertAll->toolTip());
    action(ActionId::FindSetting)->setEnabled(hasFlow);
    action(ActionId::ChangedOnly)->setEnabled(hasFlow);
    action(ActionId::NextProblem)->setEnabled(hasFlow && !m_flow->problems().empty());
}

void MainWindow::refreshStatusActions()
{
    const QString status = m_flow ? m_flow->status() : QString();
    QString obstacle;
    if (!m_flow)
        obstacle = tr("Open a flow first.");
    else if (!m_summary.isFlow())
        obstacle = tr("A project goes live with one of its flows. Open the flow to activate or pause it.");
    else if (m_summary.isVersioned())
        obstacle = tr("A workflow goes live when it is published: set its status to published and send it.");
    else if (m_flow->isNew())
        obstacle = tr("The provider does not have this flow yet. Review and create it first.");
    else if (m_isSending)
        obstacle = tr("A send is under way.");
    for (const auto &[id, wanted] : statusActions) {
        // A flow that is active may still have a project that is not, so activating it is never without sense.
        const bool isThere = id != ActionId::Activate && status == QLatin1String(wanted);
        QAction *change = action(id);
        change->setEnabled(obstacle.isEmpty() && !isThere);
        change->setToolTip(isThere   ? tr("The flow has this status already.")
                : obstacle.isEmpty() ? m_actions->toolTip(id)
                                     : obstacle);
    }
    const bool isLive = status == QLatin1String("active");
    const bool hasStatus = m_flow && m_summary.isFlow() && !m_summary.isVersioned() && !m_flow->isNew();
    m_header->setStatusAction(hasStatus ? action(isLive ? ActionId::Pause : ActionId::Activate) : nullptr);
}

void MainWindow::refreshPage()
{
    const bool isWelcome = m_accounts.empty() && !m_flow;
    m_list->setVisible(!isWelcome);
    m_docks->setWelcome(isWelcome);
    if (isWelcome)
        m_pages->setCurrentWidget(m_welcome);
    else
        m_pages->setCurrentWidget(m_flow ? m_flowPage : static_cast<QWidget *>(m_empty));
    refreshActions();
}

void MainWindow::setRemoteChanges(std::vector<Change> changes, int conflicts, const QDateTime &at)
{
    m_form->remoteBar()->setChanges(std::move(changes), conflicts, at);
}

void MainWindow::setHistory(std::vector<Revision> revisions)
{
    m_docks->setRevisions(std::move(revisions));
}

void MainWindow::setSaveState(StatusLine::Saving state, const QString &reason)
{
    m_status->setSaving(state, reason);
}

void MainWindow::setReach(StatusLine::Reach state)
{
    m_sync->setReach(state);
}

void MainWindow::setSending(bool on)
{
    m_isSending = on;
    refreshActions();
}

void MainWindow::showError(const Error &error)
{
    m_notice->showError(error);
    m_isStateNotice = false;
}

void MainWindow::showNotice(const QString &text)
{
    m_notice->showNotice(Tone::Neutral, text);
    m_isStateNotice = false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose())
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

QByteArray MainWindow::saveWindowState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << 1 << saveGeometry() << saveState() << m_splitter->saveState() << m_list->saveState()
           << action(ActionId::ChangedOnly)->isChecked() << action(ActionId::ShowChanges)->isChecked()
           << action(ActionId::ShowProblems)->isChecked() << action(ActionId::ShowHistory)->isChecked();
    return state;
}

void MainWindow::restoreWindowState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    int version = 0;
    QByteArray geometry, docks, splitter, list;
    bool changedOnly = false, changes = true, problems = true;
    stream >> version >> geometry >> docks >> splitter >> list >> changedOnly >> changes >> problems;
    if (stream.status() != QDataStream::Ok || version != 1)
        return; // from another version: the defaults are fine
    bool history = false;
    stream >> history; // a state that was saved before there was a history has none
    restoreGeometry(geometry);
    restoreState(docks);
    m_splitter->restoreState(splitter);
    m_list->restoreState(list);
    action(ActionId::ChangedOnly)->setChecked(changedOnly);
    action(ActionId::ShowChanges)->setChecked(changes);
    action(ActionId::ShowProblems)->setChecked(problems);
    action(ActionId::ShowHistory)->setChecked(history && stream.status() == QDataStream::Ok);
    m_docks->refresh(); // the panels' own state says hidden when it was saved beside the welcome page
}
