#pragma once

#include "models/sync/waitingflow.h"
#include "views/sync/synctext.h"

#include <QObject>
#include <QPointer>

#include <vector>

class ActionRegistry;
class SyncButton;
class WaitingDialog;

//! The network in the window: the state in the status line, its menu and the commands of the Network menu. It shows
//! what it is told and says by signals what a person wants.
class SyncControls : public QObject
{
    Q_OBJECT
public:
    //! Fills the button's menu from the registry. `window` is in front of what opens.
    SyncControls(ActionRegistry &actions, SyncButton *button, QWidget *window);

    void setReach(NetworkReach reach);
    NetworkReach reach() const;
    void setProgress(const SyncProgress &progress);
    //! What is in the outbox, oldest first.
    void setWaiting(std::vector<WaitingFlow> waiting);
    void setWorkingOffline(bool on);
    //! Whether there is a practice workspace, and whether its provider can be reached.
    void setPractice(bool isThere, bool isOn);
    //! Whether what is sent now would only wait.
    bool isOffline() const;

signals:
    void workOfflineToggled(bool on);
    void sendWaitingRequested();
    void pauseToggled(bool on); //!< false: go on
    void cancelWaitingRequested(); //!< take everything out of the outbox; the edits stay
    void withdrawRequested(const QString &account, const QString &id);
    void practiceToggled(bool on);
    //! isOffline() is another than before.
    void offlineChanged(bool isOffline);

private:
    void show(const NetworkState &state);
    void openWaiting();

    ActionRegistry &m_actions;
    SyncButton *m_button;
    QWidget *m_window;
    std::vector<WaitingFlow> m_waiting;
    QPointer<WaitingDialog> m_list;
};
