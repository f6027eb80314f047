#pragma once

#include "models/document/projectflow.h"
#include "models/store/records.h"
#include "models/sync/revision.h"
#include "views/shell/actionregistry.h"
#include "views/shell/statusline.h"
#include "views/theme/theme.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class AccountServices;
class EmptyPage;
class FieldModel;
class FlowDocks;
class FlowHeader;
class FlowListModel;
class FlowListPanel;
class FormPage;
class NoticeBar;
class QSplitter;
class QStackedWidget;
class QUndoGroup;
class SyncControls;
class WelcomePage;
class WindowDialogs;

//! The main window: the list of flows, the open flow's form, its changes and problems. It shows models and asks by
//! signals; what happens then is decided by whoever connects them.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    ActionRegistry &actions() { return *m_actions; }
    WindowDialogs &dialogs() { return *m_dialogs; }
    FlowListPanel &flowList() { return *m_list; }
    //! The network: its state in the status line, and what a person wants of it.
    SyncControls &sync() { return *m_sync; }

    void setFlowList(FlowListModel *model); //!< not owned
    //! The welcome page while there is no account, else the form or an invitation to open a flow.
    void setAccounts(const std::vector<Account> &accounts);

    //! Shows a flow, which must outlive being shown; null shows none. `summary` says how it stands.
    void showFlow(ProjectFlow *flow, const FlowSummary &summary = {}, const QString &reason = {});
    //! The shown flow's state changed, not its document. `reason` is the sentence behind a refusal; empty for none.
    void setFlowState(const FlowSummary &summary, const QString &reason);
    void revealField(const JsonPointer &pointer);

    //! What was changed at the provider while the flow is open, in sentences, seen at `at` (UTC); `conflicts` of them
    //! were changed here, too. None: nothing, or it was taken over.
    void setRemoteChanges(std::vector<Change> changes, int conflicts, const QDateTime &at);

    //! The confirmed states of the open flow, with documents, in any order.
    void setHistory(std::vector<Revision> revisions);

    void setSaveState(StatusLine::Saving state, const QString &reason = {});
    void setReach(StatusLine::Reach state);
    //! While a send is under way nothing else can be sent or deleted.
    void setSending(bool on);
    void showError(const Error &error); //!< from work in the background: above the form, never in the way
    void showNotice(const QString &text);

    //! Who answers what a form asks about an account; null for nobody. It must live as long as the account is known.
    void setServices(std::function<AccountServices *(const QString &account)> services)
    {
        m_services = std::move(services);
    }
    //! Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

    //! Which colours the View menu marks as chosen.
    void setThemeMode(Theme::Mode mode);

    //! Geometry, panels and filters for the next start.
    QByteArray saveWindowState() const;
    void restoreWindowState(const QByteArray &state);

signals:
    void flowActivated(const QString &account, const QString &id);
    void refreshRequested(const QString &account);
    void reviewRequested();
    //! What was changed both here and at the provider is to be decided (WindowDialogs::showConflicts).
    void conflictsRequested();
    //! What setRemoteChanges() told is to be merged into the draft; nothing of it is in conflict.
    void takeRemoteRequested();
    //! The history panel has come into sight, or another flow was opened while it is: setHistory() is wanted.
    void historyRequested();
    //! The open flow's confirmed state of this number is to become its draft; what that edits was shown.
    void restoreRequested(int number);
    //! The open flow is to become "active", "paused" or "draft"; what that takes is shown first.
    void statusRequested(const QString &status);
    void practiceRequested();
    void duplicateRequested(const QString &account, const QString &id);
    void retrySaveRequested();
    void themeModeChosen(Theme::Mode mode);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentre();
    void buildDocks();
    void connectActions();
    void refreshActions();
    void refreshStatusActions();
    void refreshHeader();
    FlowState presentState() const; // of the flow as the form shows it now
    void hideNotice();
    void refreshPage();
    QAction *action(ActionId id) const { return m_actions->action(id); }

    ActionRegistry *m_actions;
    WindowDialogs *m_dialogs;
    QUndoGroup *m_undo;
    FlowListPanel *m_list;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    EmptyPage *m_empty;
    QWidget *m_flowPage;
    FlowHeader *m_header;
    NoticeBar *m_notice;
    FormPage *m_form;
    FlowDocks *m_docks;
    StatusLine *m_status;
    SyncControls *m_sync;

    QPointer<ProjectFlow> m_flow;
    FieldModel *m_fields = nullptr; // over m_flow
    FlowSummary m_summary;
    std::vector<Account> m_accounts;
    bool m_isSending = false;
    bool m_isStateNotice = false; // the notice tells the reason of the flow's state
    std::function<bool()> m_mayClose;
    std::function<AccountServices *(const QString &)> m_services;
};
