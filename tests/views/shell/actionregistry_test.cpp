#include "views/shell/actionregistry.h"

#include "views/theme/icons.h"

#include <QMenu>
#include <QMenuBar>

#include <gtest/gtest.h>

#include <set>

TEST(ActionRegistry, NamesEveryCommandOnce)
{
    std::set<ActionId> ids;
    std::set<QByteArray> names;
    for (const ActionSpec &spec : ActionRegistry::table()) {
        EXPECT_TRUE(ids.insert(spec.id).second) << spec.name;
        EXPECT_TRUE(names.insert(spec.name).second) << spec.name;
    }
}

TEST(ActionRegistry, GivesEveryCommandATextAndASentence)
{
    for (const ActionSpec &spec : ActionRegistry::table()) {
        EXPECT_FALSE(QByteArray(spec.text).isEmpty()) << spec.name;
        EXPECT_TRUE(QByteArray(spec.text).contains('&')) << spec.name << " has no mnemonic";
        EXPECT_TRUE(QByteArray(spec.tip).endsWith('.')) << spec.name;
    }
}

TEST(ActionRegistry, GivesNoShortcutToTwoCommands)
{
    std::set<QString> taken;
    for (const ActionSpec &spec : ActionRegistry::table()) {
        const QList<QKeySequence> keys = ActionRegistry::shortcuts(spec);
        EXPECT_EQ(keys.isEmpty(), spec.shortcuts[0] == '\0') << spec.name << " has an unreadable shortcut";
        for (const QKeySequence &key : keys) {
            EXPECT_FALSE(key.isEmpty()) << spec.name;
            EXPECT_TRUE(taken.insert(key.toString(QKeySequence::PortableText)).second)
                << spec.name << " " << qPrintable(key.toString());
        }
    }
}

TEST(ActionRegistry, GivesNoMnemonicTwiceInOneMenu)
{
    QMenuBar bar;
    const ActionRegistry registry;
    registry.fill(&bar);
    for (const QAction *menu : bar.actions()) {
        std::set<QString> taken;
        for (const QAction *action : menu->menu()->actions()) {
            if (!action->isSeparator()) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                EXPECT_TRUE(taken.insert(letter).second)
                    << qPrintable(menu->text()) << " " << qPrintable(action->text());
            }
        }
    }
}

TEST(ActionRegistry, FindsEveryIconItNames)
{
    const QStringList icons = Icons::names();
    for (const ActionSpec &spec : ActionRegistry::table()) {
        if (spec.icon[0] != '\0') {
            EXPECT_TRUE(icons.contains(QString::fromLatin1(spec.icon))) << spec.icon;
        }
    }
}

TEST(ActionRegistry, PutsEveryCommandIntoAMenu)
{
    QMenuBar bar;
    const ActionRegistry registry;
    registry.fill(&bar);
    std::set<QString> shown;
    for (const QAction *menu : bar.actions()) {
        for (const QAction *action : menu->menu()->actions())
            shown.insert(action->objectName());
    }
    for (const ActionSpec &spec : ActionRegistry::table())
        EXPECT_TRUE(shown.contains(QString::fromLatin1(spec.name))) << spec.name;
}
