#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <vector>

class QMenu;
class QMenuBar;

//! Every command of the window. A new one is a value here and a line in ActionRegistry::table().
enum class ActionId {
    NewFlow,
    NewProject,
    DuplicateFlow,
    DeleteFlow,
    AddAccount,
    RemoveAccount,
    OpenPractice,
    Quit,
    Undo,
    Redo,
    RevertAll,
    FindSetting,
    ChangedOnly,
    SearchFlows,
    ShowChanges,
    ShowProblems,
    ShowHistory,
    NextProblem,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeHighContrast,
    ReviewAndSend,
    Activate,
    Pause,
    ReturnToDraft,
    DecideConflicts,
    Refresh,
    WorkOffline,
    SendWaiting,
    PauseSending,
    ShowWaiting,
    CancelWaiting,
    PracticeNetwork,
    About,
};

enum class ActionMenu { File, Edit, View, Flow, Network, Help };
//! All of them, as they stand in the menu bar.
inline constexpr ActionMenu actionMenus[]
    = {ActionMenu::File, ActionMenu::Edit, ActionMenu::View, ActionMenu::Flow, ActionMenu::Network, ActionMenu::Help};

//! One line of the table of commands: everything that menus, toolbars, context menus and tests need to know.
struct ActionSpec
{
    ActionId id;
    const char *name; //!< objectName, stable: "flow.review"
    const char *text; //!< with its mnemonic; marked for lupdate in the table, translated where it is shown
    const char *tip; //!< one sentence, shown as tool tip
    const char *shortcuts; //!< portable text, "; " between several; empty for none
    const char *icon; //!< name in resources/icons; empty for none
    ActionMenu menu;
    bool startsGroup = false; //!< a separator stands before it in its menu
    bool isCheckable = false;
    bool isChoice = false; //!< checkable, and one of those in its menu that exclude each other
};

//! The one place that makes actions. Menus and buttons ask it, so that a command has one text, one shortcut and one
//! enabled state wherever it appears.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    static const std::vector<ActionSpec> &table();
    //! The shortcuts of a line, in order.
    static QList<QKeySequence> shortcuts(const ActionSpec &spec);
    //! What a command does, and its shortcut; translated.
    static QString toolTip(const ActionSpec &spec);
    QString toolTip(ActionId id) const;
    static QString title(ActionMenu menu); //!< translated, with its mnemonic

    explicit ActionRegistry(QObject *parent = nullptr);

    QAction *action(ActionId id) const { return m_actions.value(id); }
    //! Fills the menu bar from the table, in the table's order.
    void fill(QMenuBar *bar) const;
    //! One menu of it, for where it opens from elsewhere, too.
    void fill(QMenu *menu, ActionMenu id) const;

private:
    QHash<ActionId, QAction *> m_actions;
};
