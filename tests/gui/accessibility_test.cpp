#include "gui/guisession.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

//! What a screen reader would call the control; a combo box says its value, so its label or description counts.
QString spokenName(QWidget *control)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
    if (spoken == nullptr)
        return {};
    QString name = spoken->text(QAccessible::Name);
    if (qobject_cast<QComboBox *>(control) != nullptr || name.isEmpty()) {
        name = spoken->text(QAccessible::Description);
        for (const auto &[other, relation] : spoken->relations(QAccessible::Label))
            name += other->text(QAccessible::Name);
    }
    return name + control->accessibleName();
}

bool isControl(QWidget *widget)
{
    const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr
        || qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr
        || qobject_cast<QLineEdit *>(widget->parentWidget()) != nullptr
        || qobject_cast<QAbstractItemView *>(widget->parentWidget()) != nullptr;
    return !isPart && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
        && (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QLineEdit *>(widget) != nullptr
            || qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QAbstractSpinBox *>(widget) != nullptr
            || qobject_cast<QAbstractItemView *>(widget) != nullptr
            || qobject_cast<QPlainTextEdit *>(widget) != nullptr);
}

void expectNames(const QWidget *window)
{
    int controls = 0;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!isControl(widget))
            continue;
        ++controls;
        EXPECT_FALSE(spokenName(widget).trimmed().isEmpty())
            << widget->metaObject()->className() << " " << qPrintable(widget->objectName()) << " in "
            << qPrintable(widget->parentWidget()->objectName());
    }
    EXPECT_GT(controls, 1);
}

} // namespace

TEST(Accessibility, EveryControlOfTheWindowAndItsDialogsHasAName)
{
    GuiSession session;
    ASSERT_NO_FATAL_FAILURE(session.start());
    expectNames(&session.window());
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    for (const char *name : {"Savings account Mexico", "Merchants Panama"}) {
        ASSERT_NO_FATAL_FAILURE(session.openFlow(QString::fromLatin1(name)));
        expectNames(&session.window());
    }
    const std::pair<ActionId, const char *> dialogs[] = {{ActionId::NewFlow, "newFlowDialog"},
        {ActionId::NewProject, "newProjectDialog"}, {ActionId::Activate, "goingLiveDialog"},
        {ActionId::AddAccount, "addAccountDialog"}, {ActionId::DeleteFlow, "confirmDialog"}};
    for (const auto &[id, name] : dialogs) {
        session.window().actions().action(id)->trigger();
        auto *dialog = session.find<QDialog>(name);
        ASSERT_NE(dialog, nullptr) << name;
        expectNames(dialog);
        dialog->reject();
    }
}

TEST(Accessibility, TheWindowCanBeUsedWithTheKeyboardAlone)
{
    GuiSession session;
    ASSERT_NO_FATAL_FAILURE(session.start());
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Savings account Mexico")));
    // Tab reaches the list, the form and the side panels, and comes round again.
    QSet<QString> reached;
    session.find<QLineEdit>("flowSearch")->setFocus();
    for (int step = 0; step < 400; ++step) {
        QWidget *focus = session.window().focusWidget();
        ASSERT_NE(focus, nullptr);
        reached.insert(focus->objectName());
        QTest::keyClick(focus, Qt::Key_Tab);
        if (session.window().focusWidget() == session.find<QLineEdit>("flowSearch"))
            break;
    }
    for (const char *name :
        {"flowSearch", "flowFilter", "flowTree", "settingSearch", "/documents/attemptLimit", "/liveness/minScore"})
        EXPECT_TRUE(reached.contains(QString::fromLatin1(name))) << name;
    EXPECT_EQ(session.window().focusWidget(), session.find<QLineEdit>("flowSearch")) << "Tab never came round";
}
