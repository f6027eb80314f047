#include "views/shell/flowdocks.h"

#include "models/document/findingmodels.h"
#include "views/changes/changespanel.h"
#include "views/changes/problemspanel.h"
#include "views/history/historypanel.h"
#include "views/shell/docktitle.h"

#include <QDockWidget>
#include <QMainWindow>

FlowDocks::FlowDocks(ActionRegistry &actions, QMainWindow *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
    , m_changes(new ChangesPanel(window))
    , m_problems(new ProblemsPanel(window))
    , m_history(new HistoryPanel(window))
{
    m_changesDock = make(ActionId::ShowChanges, tr("Changes"), QStringLiteral("changesDock"), m_changes);
    m_problemsDock = make(ActionId::ShowProblems, tr("Problems"), QStringLiteral("problemsDock"), m_problems);
    m_historyDock = make(ActionId::ShowHistory, tr("History"), QStringLiteral("historyDock"), m_history);
    arrange();

    m_history->setDraft([this] { return m_flow ? m_flow->working() : QJsonObject(); });
    connect(m_history, &HistoryPanel::restoreRequested, this, &FlowDocks::restoreRequested);
    connect(action(ActionId::ShowHistory), &QAction::toggled, this, [this](bool isOn) {
        if (!isOn)
            return;
        m_historyDock->raise();
        emit historyRequested();
    });
    connect(m_changes, &ChangesPanel::jumpRequested, this, &FlowDocks::jumpRequested);
    connect(m_problems, &ProblemsPanel::jumpRequested, this, &FlowDocks::jumpRequested);
    connect(m_changes, &ChangesPanel::revertRequested, this, &FlowDocks::revertRequested);
    connect(m_changes, &ChangesPanel::revertAllRequested, action(ActionId::RevertAll), &QAction::trigger);
    connect(action(ActionId::RevertAll), &QAction::triggered, this, [this] { emit revertRequested(JsonPointer()); });
}

QDockWidget *FlowDocks::make(ActionId id, const QString &title, const QString &name, QWidget *panel)
{
    auto *dock = new QDockWidget(title, m_window);
    dock->setObjectName(name);
    dock->setWidget(panel);
    dock->setMinimumWidth(200);
    dock->setTitleBarWidget(new DockTitle(dock, action(id)));
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    m_window->addDockWidget(Qt::RightDockWidgetArea, dock);
    action(id)->setChecked(true);
    return dock;
}

void FlowDocks::arrange()
{
    m_window->tabifyDockWidget(m_changesDock, m_historyDock);
    action(ActionId::ShowHistory)->setChecked(false); // wanted now and then, and then in front
    m_window->resizeDocks({m_changesDock, m_problemsDock}, {300, 300}, Qt::Horizontal);
    m_window->resizeDocks({m_changesDock, m_problemsDock}, {420, 280}, Qt::Vertical);
    for (const ActionId id : {ActionId::ShowChanges, ActionId::ShowProblems, ActionId::ShowHistory})
        connect(action(id), &QAction::toggled, this, &FlowDocks::refresh);
}

void FlowDocks::setFlow(ProjectFlow *flow)
{
    m_changes->setModel(nullptr);
    m_problems->setModel(nullptr);
    m_history->setRevisions(flow ? flow->schemaPtr() : nullptr, {});
    delete m_models;
    m_models = nullptr;
    m_flow = flow;
    if (!flow)
        return;
    m_models = new QObject(this);
    m_changes->setModel(new ChangesModel(*flow, m_models));
    m_problems->setModel(new ProblemsModel(*flow, m_models));
}

void FlowDocks::setRevisions(std::vector<Revision> revisions)
{
    m_history->setRevisions(m_flow ? m_flow->schemaPtr() : nullptr, std::move(revisions));
}

void FlowDocks::setCanRevertAll(bool on, const QString &toolTip)
{
    m_changes->setCanRevertAll(on, toolTip);
}

void FlowDocks::showNextProblem()
{
    m_problems->next();
}

void FlowDocks::setWelcome(bool isWelcome)
{
    m_isWelcome = isWelcome;
    refresh();
}

void FlowDocks::refresh()
{
    m_changesDock->setVisible(!m_isWelcome && action(ActionId::ShowChanges)->isChecked());
    m_problemsDock->setVisible(!m_isWelcome && action(ActionId::ShowProblems)->isChecked());
    m_historyDock->setVisible(!m_isWelcome && action(ActionId::ShowHistory)->isChecked());
}
