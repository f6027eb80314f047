#include "views/sync/synccontrols.h"

#include "views/shell/actionregistry.h"
#include "views/sync/syncbutton.h"
#include "views/sync/waitingdialog.h"

#include <QMenu>

SyncControls::SyncControls(ActionRegistry &actions, SyncButton *button, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_button(button)
    , m_window(window)
{
    auto *menu = new QMenu(m_button);
    menu->setObjectName(QStringLiteral("syncMenu"));
    menu->setToolTipsVisible(true);
    m_actions.fill(menu, ActionMenu::Network);
    m_button->setMenu(menu);
    // triggered, not toggled: only what a person does.
    const auto on = [this](ActionId id, auto call) { connect(m_actions.action(id), &QAction::triggered, this, call); };
    on(ActionId::WorkOffline, [this](bool isOn) { emit workOfflineToggled(isOn); });
    on(ActionId::SendWaiting, [this] { emit sendWaitingRequested(); });
    on(ActionId::PauseSending, [this](bool isOn) { emit pauseToggled(isOn); });
    on(ActionId::CancelWaiting, [this] { emit cancelWaitingRequested(); });
    on(ActionId::ShowWaiting, [this] { openWaiting(); });
    on(ActionId::PracticeNetwork, [this](bool isOn) { emit practiceToggled(isOn); });
    setPractice(false, true);
    show({});
}

void SyncControls::setReach(NetworkReach reach)
{
    NetworkState state = m_button->state();
    state.reach = reach;
    show(state);
}

NetworkReach SyncControls::reach() const
{
    return m_button->state().reach;
}

void SyncControls::setProgress(const SyncProgress &progress)
{
    NetworkState state = m_button->state();
    state.progress = progress;
    show(state);
}

void SyncControls::setWaiting(std::vector<WaitingFlow> waiting)
{
    m_waiting = std::move(waiting);
    if (m_list)
        m_list->setWaiting(m_waiting);
    NetworkState state = m_button->state();
    state.waiting = static_cast<int>(m_waiting.size());
    show(state);
}

void SyncControls::setWorkingOffline(bool on)
{
    NetworkState state = m_button->state();
    // What was refused because a person works offline says nothing about the network.
    if (state.isWorkingOffline && !on && state.reach == NetworkReach::Offline)
        state.reach = NetworkReach::NotTried;
    state.isWorkingOffline = on;
    show(state);
}

void SyncControls::setPractice(bool isThere, bool isOn)
{
    QAction *practice = m_actions.action(ActionId::PracticeNetwork);
    practice->setVisible(isThere);
    practice->setChecked(isOn);
}

bool SyncControls::isOffline() const
{
    return m_button->state().isOffline();
}

void SyncControls::show(const NetworkState &state)
{
    const bool wasOffline = isOffline();
    m_button->setState(state);
    m_actions.action(ActionId::WorkOffline)->setChecked(state.isWorkingOffline);
    m_actions.action(ActionId::PauseSending)->setChecked(state.progress.isPaused);
    const bool isWaiting = state.waiting > 0;
    const auto enable = [this](ActionId id, bool isOn, const QString &obstacle) {
        m_actions.action(id)->setEnabled(isOn);
        m_actions.action(id)->setToolTip(isOn ? m_actions.toolTip(id) : obstacle);
    };
    const QString nothing = tr("Nothing waits to be sent.");
    enable(ActionId::SendWaiting, isWaiting && !state.isWorkingOffline,
        isWaiting ? tr("You work offline. Go online again to send.") : nothing);
    enable(ActionId::PauseSending, isWaiting || state.progress.isPaused, nothing);
    enable(ActionId::CancelWaiting, isWaiting, nothing);
    enable(ActionId::ShowWaiting, isWaiting, nothing);
    if (wasOffline != isOffline())
        emit offlineChanged(isOffline());
}

void SyncControls::openWaiting()
{
    if (m_list)
        return;
    m_list = new WaitingDialog(m_window);
    m_list->setAttribute(Qt::WA_DeleteOnClose);
    m_list->setWaiting(m_waiting);
    connect(m_list, &WaitingDialog::withdrawRequested, this, &SyncControls::withdrawRequested);
    m_list->open();
}
