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
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

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

//! No letter does two things.
void expectUniqueLetters(const QWidget *dialog)
{
    QHash<QChar, QString> taken;
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!widget->isVisible() || (!button && !(label && label->buddy())))
            continue;
        const QString text = (button ? button->text() : label->text()).remove(QStringLiteral("&&"));
        const qsizetype sign = text.indexOf(QLatin1Char('&'));
        if (sign < 0)
            continue;
        const QChar letter = text.at(sign + 1).toUpper();
        EXPECT_FALSE(taken.contains(letter)) << qPrintable(dialog->objectName()) << ": " << qPrintable(text) << " and "
                                             << qPrintable(taken.value(letter));
        taken.insert(letter, text);
    }
}

//! Tab comes to every control that can be used, as one reads, and round again.
void expectTabGoesRound(QWidget *dialog)
{
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    ASSERT_TRUE(GuiSession::until([dialog] { return dialog->focusWidget() != nullptr; }))
        << qPrintable(dialog->objectName());
    QWidget *first = dialog->focusWidget();
    QSet<QWidget *> reached;
    for (QWidget *now = first; !reached.contains(now); now = dialog->focusWidget()) {
        reached.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (isControl(widget) && widget->isEnabled() && widget->window() == dialog
            && (widget->focusPolicy() & Qt::TabFocus)) {
            EXPECT_TRUE(reached.contains(widget))
                << qPrintable(dialog->objectName()) << ": " << qPrintable(widget->objectName());
        }
    }
}

void expectKeyboard(QWidget *dialog)
{
    ASSERT_NE(dialog, nullptr);
    expectUniqueLetters(dialog);
    ASSERT_NO_FATAL_FAILURE(expectTabGoesRound(dialog));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(GuiSession::until([guard = QPointer<QWidget>(dialog)] { return !guard || !guard->isVisible(); }));
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

TEST(Accessibility, TheDialogsCanBeUsedAndLeftWithTheKeyboardAlone)
{
    GuiSession session;
    ASSERT_NO_FATAL_FAILURE(session.start());
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Credit card Mexico")));
    const std::pair<ActionId, const char *> dialogs[] = {{ActionId::NewFlow, "newFlowDialog"},
        {ActionId::NewProject, "newProjectDialog"}, {ActionId::AddAccount, "addAccountDialog"}};
    for (const auto &[id, name] : dialogs) {
        session.window().actions().action(id)->trigger();
        ASSERT_NO_FATAL_FAILURE(expectKeyboard(session.find<QDialog>(name))) << name;
    }
    session.window().actions().action(ActionId::Activate)->trigger();
    ASSERT_TRUE(GuiSession::until([&] { return session.find<QPushButton>("act")->isEnabled(); }));
    ASSERT_NO_FATAL_FAILURE(expectKeyboard(session.find<QDialog>("goingLiveDialog")));

    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Login (d4e101)")));
    session.window().revealField("/whiteList"_ptr);
    session.find<QPushButton>("/whiteList#stored")->click();
    ASSERT_TRUE(GuiSession::until([&] { return session.find<QPushButton>("storedShow")->isEnabled(); }));
    session.find<QPushButton>("storedShow")->click();
    ASSERT_NO_FATAL_FAILURE(expectKeyboard(session.find<QDialog>("storedPeopleDialog")));
    session.window().revealField("/webhook"_ptr);
    session.find<QPushButton>("/webhook#new")->click();
    ASSERT_NO_FATAL_FAILURE(expectKeyboard(session.find<QDialog>("newWebhookDialog")));
    ASSERT_TRUE(session.controller().openFlow()->flow().setValue("/redirectUrl"_ptr, QStringLiteral("https://a.co")));
    ASSERT_NO_FATAL_FAILURE(session.review());
    session.find<QToolButton>("showRequest")->click();
    ASSERT_NO_FATAL_FAILURE(expectKeyboard(session.find<QDialog>("reviewDialog")));
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
