#pragma once

#include "models/schema/flowschema.h"
#include "models/store/records.h"
#include "models/sync/conflicts.h"
#include "models/sync/push.h"
#include "views/golive/goinglivedialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

class AccountServices;
class ActiveUsersDialog;
class ConflictDialog;
class QMessageBox;
class QWidget;
class ReviewDialog;

//! Every conversation of the window with the person: opens a dialog, never waits for it, and says by signals what the
//! person decided.
class WindowDialogs : public QObject
{
    Q_OBJECT
public:
    explicit WindowDialogs(QWidget *window);

    //! Names the environment variable for an account's token.
    void setVariableFor(std::function<QByteArray(const QString &)> variableFor)
    {
        m_variableFor = std::move(variableFor);
    }

    //! What is sent now waits until the provider can be reached.
    void setOffline(bool isOffline);

    void addAccount(const std::vector<Account> &existing);
    void confirmRemoveAccount(const QString &account);
    //! `servicesFor` knows the projects that are offered; see NewFlowDialog.
    void newFlow(const std::vector<Account> &accounts, const QString &current,
        std::function<AccountServices *(const QString &)> servicesFor);
    void newProject(const std::vector<Account> &accounts, const QString &current);
    //! `version` is the one of a workflow that would go; 0 where there are none.
    void confirmDelete(const FlowSummary &flow, int version = 0);
    void about();
    //! The last edits could not be written: try again, or close without them.
    void askToCloseUnsaved(const Error &error);
    void closeUnsavedQuestion(); //!< they could be written after all

    void showPlan(FlowSchemaPtr schema, const SendPlan &plan);
    void setPushStage(PushStage stage);
    void showPushResult(const PushResult &result);
    //! Verifik's "users are in this flow". `canPause`: the flow is active and could be paused first.
    void showActiveUsers(const QString &flowTitle, bool canPause);
    void closeActiveUsers(); //!< the send went through, or ended otherwise

    //! Opens the decisions about a flow's conflicts, or shows the present state in the window that is open.
    void showConflicts(FlowSchemaPtr schema, const QString &flowName, const FlowConflicts &conflicts);
    bool isDeciding() const; //!< that window is open

    //! Activating, pausing or returning to draft. The check begins at once.
    void showGoingLive(const StatusWish &wish);
    void setStatusProgress(const GoingLiveReport &report);
    void showStatusOutcome(const GoingLiveReport &report);

signals:
    void accountEntered(const Account &account, const QByteArray &secret);
    void removeAccountConfirmed(const QString &account);
    void flowEntered(const QString &account, const QString &templateId, const QString &name, const QString &project);
    void projectEntered(const QString &account, const QString &name);
    //! `version` is the one that was named; 0 where none was.
    void deleteConfirmed(const QString &account, const QString &id, int version);
    void closeUnsavedConfirmed();
    void sendRequested();
    void sendCancelled();
    //! After a send that met conflicts: showConflicts() is wanted.
    void conflictsRequested();
    //! In the window of showConflicts(); each is to be kept at once, and all of them are applied together.
    void decisionTaken(const JsonPointer &field, const Decision &decision);
    void decisionWithdrawn(const JsonPointer &field);
    void decisionsApplyRequested();
    void jumpRequested(const JsonPointer &pointer);
    void retryActiveUsersRequested();
    void pauseFirstRequested();
    void statusCheckRequested(const QString &account, const QString &id, const QString &status);
    void statusChangeRequested(const QString &account, const QString &id, const QString &status);
    void statusStopRequested();
    void reviewRequested();
    void refreshRequested(const QString &account);

private:
    QWidget *m_window;
    std::function<QByteArray(const QString &)> m_variableFor;
    bool m_isOffline = false;
    QPointer<QMessageBox> m_unsaved;
    QPointer<ReviewDialog> m_review;
    QPointer<ActiveUsersDialog> m_activeUsers;
    QPointer<GoingLiveDialog> m_goingLive;
    QPointer<ConflictDialog> m_conflicts;
};
