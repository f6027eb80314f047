#include "views/shell/actionregistry.h"

#include "views/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace {
QString translated(const char *text)
{
    return QCoreApplication::translate("ActionRegistry", text);
}
} // namespace

const std::vector<ActionSpec> &ActionRegistry::table()
{
    static const std::vector<ActionSpec> actions{
        {ActionId::NewFlow, "file.newFlow", QT_TRANSLATE_NOOP("ActionRegistry", "&New flow…"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Start a new flow. Nothing is sent until you review it."), "Ctrl+N",
            "add", ActionMenu::File},
        {ActionId::NewProject, "file.newProject", QT_TRANSLATE_NOOP("ActionRegistry", "New pro&ject…"),
            QT_TRANSLATE_NOOP(
                "ActionRegistry", "Start a new project, which flows can then belong to. Nothing is sent yet."),
            "Ctrl+Shift+N", "", ActionMenu::File},
        {ActionId::AddAccount, "file.addAccount", QT_TRANSLATE_NOOP("ActionRegistry", "&Add account…"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Connect Flowform to your account at a provider."), "Ctrl+Shift+A",
            "account", ActionMenu::File, true},
        {ActionId::OpenPractice, "file.practice", QT_TRANSLATE_NOOP("ActionRegistry", "Open the &practice workspace"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Try everything on sample flows that never leave this computer."), "",
            "practice", ActionMenu::File},
        {ActionId::RemoveAccount, "file.removeAccount", QT_TRANSLATE_NOOP("ActionRegistry", "&Remove account…"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Take the account and its local flows off this computer."), "", "",
            ActionMenu::File},
        {ActionId::Quit, "file.quit", QT_TRANSLATE_NOOP("ActionRegistry", "&Quit"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Close Flowform. Your edits are kept."), "Ctrl+Q", "", ActionMenu::File,
            true},
        {ActionId::Undo, "edit.undo", QT_TRANSLATE_NOOP("ActionRegistry", "&Undo"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Take back the last edit."), "Ctrl+Z", "undo", ActionMenu::Edit},
        {ActionId::Redo, "edit.redo", QT_TRANSLATE_NOOP("ActionRegistry", "&Redo"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Make the edit again that you took back."), "Ctrl+Shift+Z; Ctrl+Y",
            "redo", ActionMenu::Edit},
        {ActionId::RevertAll, "edit.revertAll", QT_TRANSLATE_NOOP("ActionRegistry", "Revert all &changes"),
            QT_TRANSLATE_NOOP(
                "ActionRegistry", "Set every field back to what the provider has. Undo brings the edits back."),
            "", "revert", ActionMenu::Edit, true},
        {ActionId::FindSetting, "edit.findSetting", QT_TRANSLATE_NOOP("ActionRegistry", "&Find a setting"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Show only the settings whose name or help holds what you type."),
            "Ctrl+F", "search", ActionMenu::Edit, true},
        {ActionId::SearchFlows, "edit.searchFlows", QT_TRANSLATE_NOOP("ActionRegistry", "Search f&lows"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Go to the search field of the list of flows."), "Ctrl+L", "",
            ActionMenu::Edit},
        {ActionId::ChangedOnly, "view.changedOnly", QT_TRANSLATE_NOOP("ActionRegistry", "Show &changed settings only"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Hide the settings that you have not changed."), "Ctrl+Shift+C",
            "filter", ActionMenu::View, false, true},
        {ActionId::ShowChanges, "view.changes", QT_TRANSLATE_NOOP("ActionRegistry", "Changes &panel"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Show or hide the list of what you have changed."), "Ctrl+Shift+H", "",
            ActionMenu::View, true, true},
        {ActionId::ShowProblems, "view.problems", QT_TRANSLATE_NOOP("ActionRegistry", "P&roblems panel"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Show or hide the list of what needs your attention."), "Ctrl+Shift+M",
            "", ActionMenu::View, false, true},
        {ActionId::ShowHistory, "view.history", QT_TRANSLATE_NOOP("ActionRegistry", "H&istory panel"),
            QT_TRANSLATE_NOOP("ActionRegistry",
                "Show or hide the states of the flow that the provider confirmed, to compare and restore them."),
            "Ctrl+Shift+Y", "history", ActionMenu::View, false, true},
        {ActionId::NextProblem, "view.nextProblem", QT_TRANSLATE_NOOP("ActionRegistry", "Go to the ne&xt problem"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Show the field of the next problem."), "F8", "", ActionMenu::View},
        {ActionId::ThemeSystem, "view.themeSystem", QT_TRANSLATE_NOOP("ActionRegistry", "Colours as the &system"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Light or dark, as the system says."), "", "", ActionMenu::View, true,
            true, true},
        {ActionId::ThemeLight, "view.themeLight", QT_TRANSLATE_NOOP("ActionRegistry", "&Light colours"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Dark text on light surfaces."), "", "", ActionMenu::View, false, true,
            true},
        {ActionId::ThemeDark, "view.themeDark", QT_TRANSLATE_NOOP("ActionRegistry", "&Dark colours"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Light text on dark surfaces."), "", "", ActionMenu::View, false, true,
            true},
        {ActionId::ThemeHighContrast, "view.themeHighContrast", QT_TRANSLATE_NOOP("ActionRegistry", "&High contrast"),
            QT_TRANSLATE_NOOP("ActionRegistry", "The strongest difference between text and surface."), "", "",
            ActionMenu::View, false, true, true},
        {ActionId::ReviewAndSend, "flow.review", QT_TRANSLATE_NOOP("ActionRegistry", "Re&view and send…"),
            QT_TRANSLATE_NOOP("ActionRegistry", "See exactly what will be sent before anything is sent."),
            "Ctrl+Return; Ctrl+Enter", "send", ActionMenu::Flow},
        {ActionId::DecideConflicts, "flow.conflicts", QT_TRANSLATE_NOOP("ActionRegistry", "Decide &conflicts…"),
            QT_TRANSLATE_NOOP("ActionRegistry",
                "See what was changed both here and at the provider, and choose for each setting which value stays."),
            "Ctrl+Shift+D", "branch", ActionMenu::Flow},
        {ActionId::Activate, "flow.activate", QT_TRANSLATE_NOOP("ActionRegistry", "&Activate…"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Bring the flow into service, with its project where that is needed."),
            "Ctrl+Shift+Return; Ctrl+Shift+Enter", "play", ActionMenu::Flow, true},
        {ActionId::Pause, "flow.pause", QT_TRANSLATE_NOOP("ActionRegistry", "&Pause…"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Take the flow out of service for a while."), "", "pause",
            ActionMenu::Flow},
        {ActionId::ReturnToDraft, "flow.returnToDraft", QT_TRANSLATE_NOOP("ActionRegistry", "Return to d&raft…"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Take the flow out of service and make it a draft again."), "", "edit",
            ActionMenu::Flow},
        {ActionId::Refresh, "flow.refresh", QT_TRANSLATE_NOOP("ActionRegistry", "&Get the latest from the provider"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Read the flows of this account again. Your edits stay on top."), "F5",
            "sync", ActionMenu::Flow, true},
        {ActionId::DuplicateFlow, "flow.duplicate", QT_TRANSLATE_NOOP("ActionRegistry", "D&uplicate flow"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Make a new local flow with the same settings."), "Ctrl+D", "copy",
            ActionMenu::Flow, true},
        {ActionId::DeleteFlow, "flow.delete", QT_TRANSLATE_NOOP("ActionRegistry", "&Delete flow…"),
            QT_TRANSLATE_NOOP(
                "ActionRegistry", "Delete the flow at the provider and on this computer, after you confirm."),
            "", "delete", ActionMenu::Flow},
        {ActionId::WorkOffline, "network.workOffline", QT_TRANSLATE_NOOP("ActionRegistry", "Work &offline"),
            QT_TRANSLATE_NOOP(
                "ActionRegistry", "Keep everything on this computer. What you send waits until you go online again."),
            "Ctrl+Shift+O", "", ActionMenu::Network, false, true},
        {ActionId::SendWaiting, "network.sendNow", QT_TRANSLATE_NOOP("ActionRegistry", "&Send what waits now"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Try at once to send every flow that waits, instead of later."),
            "Ctrl+Shift+S", "send", ActionMenu::Network, true},
        {ActionId::PauseSending, "network.pause", QT_TRANSLATE_NOOP("ActionRegistry", "&Pause sending"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Send nothing of what waits until you choose this again."), "", "",
            ActionMenu::Network, false, true},
        {ActionId::ShowWaiting, "network.waiting", QT_TRANSLATE_NOOP("ActionRegistry", "&What waits…"),
            QT_TRANSLATE_NOOP("ActionRegistry", "See every flow that waits to be sent, and take some back."),
            "Ctrl+Shift+W", "", ActionMenu::Network},
        {ActionId::CancelWaiting, "network.cancel", QT_TRANSLATE_NOOP("ActionRegistry", "&Cancel what waits"),
            QT_TRANSLATE_NOOP("ActionRegistry",
                "Take every flow back that waits to be sent. The edits stay, and you can send them again."),
            "", "stop", ActionMenu::Network},
        {ActionId::PracticeNetwork, "network.practice", QT_TRANSLATE_NOOP("ActionRegistry", "P&ractice network is on"),
            QT_TRANSLATE_NOOP(
                "ActionRegistry", "Switch the network of the practice workspace off to try working without one."),
            "", "", ActionMenu::Network, true, true},
        {ActionId::About, "help.about", QT_TRANSLATE_NOOP("ActionRegistry", "&About Flowform"),
            QT_TRANSLATE_NOOP("ActionRegistry", "Version and licence of this program."), "", "", ActionMenu::Help},
    };
    return actions;
}

QList<QKeySequence> ActionRegistry::shortcuts(const ActionSpec &spec)
{
    QList<QKeySequence> keys;
    for (const QString &text : QString::fromLatin1(spec.shortcuts).split(QStringLiteral("; "), Qt::SkipEmptyParts))
        keys << QKeySequence::fromString(text, QKeySequence::PortableText);
    return keys;
}

QString ActionRegistry::title(ActionMenu menu)
{
    switch (menu) {
    case ActionMenu::File:
        return tr("&File");
    case ActionMenu::Edit:
        return tr("&Edit");
    case ActionMenu::View:
        return tr("&View");
    case ActionMenu::Flow:
        return tr("F&low");
    case ActionMenu::Network:
        return tr("&Network");
    case ActionMenu::Help:
        return tr("&Help");
    }
    return {};
}

QString ActionRegistry::toolTip(const ActionSpec &spec)
{
    const QString tip = translated(spec.tip);
    const QList<QKeySequence> keys = shortcuts(spec);
    //: Tool tip of a command: %1 is a sentence, %2 its keyboard shortcut
    return keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys.first().toString(QKeySequence::NativeText));
}

QString ActionRegistry::toolTip(ActionId id) const
{
    const auto spec = std::find_if(
        table().begin(), table().end(), [id](const ActionSpec &candidate) { return candidate.id == id; });
    return spec == table().end() ? QString() : toolTip(*spec);
}

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
    auto *choices = new QActionGroup(this);
    for (const ActionSpec &spec : table()) {
        auto *action = new QAction(translated(spec.text), this);
        action->setObjectName(QString::fromLatin1(spec.name));
        const QList<QKeySequence> keys = shortcuts(spec);
        action->setShortcuts(keys);
        action->setToolTip(toolTip(spec));
        action->setCheckable(spec.isCheckable);
        if (spec.isChoice)
            choices->addAction(action);
        if (spec.icon[0] != '\0')
            action->setIcon(Icons::icon(QString::fromLatin1(spec.icon)));
        m_actions.insert(spec.id, action);
    }
    action(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    action(ActionId::About)->setMenuRole(QAction::AboutRole);
}

void ActionRegistry::fill(QMenuBar *bar) const
{
    for (const ActionMenu id : actionMenus)
        fill(bar->addMenu(title(id)), id);
}

void ActionRegistry::fill(QMenu *menu, ActionMenu id) const
{
    menu->setToolTipsVisible(true);
    for (const ActionSpec &spec : table()) {
        if (spec.menu != id)
            continue;
        if (spec.startsGroup)
            menu->addSeparator();
        menu->addAction(action(spec.id));
    }
}
