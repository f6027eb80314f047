#pragma once

#include "models/document/projectflow.h"
#include "models/sync/revision.h"
#include "views/shell/actionregistry.h"

#include <QPointer>

class ChangesPanel;
class HistoryPanel;
class ProblemsPanel;
class QDockWidget;
class QMainWindow;

//! The panels at the right edge of a window, beside the form: what was changed, what needs attention, and what was
//! before. Shows those that the View menu has checked.
class FlowDocks : public QObject
{
    Q_OBJECT
public:
    //! Makes them in `window`, and ties them to their actions there.
    FlowDocks(ActionRegistry &actions, QMainWindow *window);

    //! The flow they tell of, which must outlive being shown; null for none. Its history is empty until it is set.
    void setFlow(ProjectFlow *flow);
    //! The confirmed states of the flow, with documents, in any order.
    void setRevisions(std::vector<Revision> revisions);
    //! Whether all changes can be reverted at once; `toolTip` says what that does, or why it cannot be done.
    void setCanRevertAll(bool on, const QString &toolTip);
    //! Goes to the problem after the current one.
    void showNextProblem();

    //! Beside a welcome there is nothing to change and nothing wrong: the panels come with the first account.
    void setWelcome(bool isWelcome);
    //! Shows what is checked. For when a window's state was restored, which has a mind of its own about its docks.
    void refresh();

signals:
    void jumpRequested(const JsonPointer &field);
    //! The empty pointer: all changes.
    void revertRequested(const JsonPointer &field);
    //! The history has come into sight, or another flow was opened while it is: setRevisions() is wanted.
    void historyRequested();
    //! The flow's confirmed state of this number is to become its draft; what that edits was shown.
    void restoreRequested(int number);

private:
    QDockWidget *make(ActionId id, const QString &title, const QString &name, QWidget *panel);
    void arrange();
    QAction *action(ActionId id) const { return m_actions.action(id); }

    ActionRegistry &m_actions;
    QMainWindow *m_window;
    ChangesPanel *m_changes;
    ProblemsPanel *m_problems;
    HistoryPanel *m_history;
    QDockWidget *m_changesDock, *m_problemsDock, *m_historyDock;
    QPointer<ProjectFlow> m_flow;
    QObject *m_models = nullptr; // over m_flow
    bool m_isWelcome = false;
};
