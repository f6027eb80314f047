// Every dialog from the keyboard alone, in each language: Tab as one reads, letters of one's own, Enter and Escape.
#include "gui/guisession.h"
#include "translations/translations.h"
#include "views/shell/windowdialogs.h"
#include "views/whitelist/importdialog.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTranslator>

namespace {

const QString mexico = QStringLiteral("Savings account Mexico");

//! The letter behind a single "&"; null for none.
QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = text.indexOf(u'&'); i >= 0 && i + 1 < text.size(); i = text.indexOf(u'&', i + 2)) {
        if (text.at(i + 1) != u'&')
            return text.at(i + 1).toCaseFolded();
    }
    return {};
}

//! No two of `texts` have one letter.
void expectOwnLetters(const QString &where, const QStringList &texts)
{
    QHash<QChar, QString> taken;
    for (const QString &text : texts) {
        const QChar letter = mnemonicOf(text);
        if (letter.isNull())
            continue;
        EXPECT_FALSE(taken.contains(letter))
            << qPrintable(where) << ": " << qPrintable(text) << " and " << qPrintable(taken.value(letter));
        taken.insert(letter, text);
    }
}

void expectOwnLetters(const QDialog &dialog)
{
    QStringList texts;
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts << label->text();
    }
    expectOwnLetters(dialog.objectName(), texts);
}

//! Tab comes to every control that takes it, downwards and in reading direction, and then round again.
void expectReadingOrder(QDialog &dialog)
{
    QWidget *const first = dialog.focusWidget();
    ASSERT_NE(first, nullptr) << qPrintable(dialog.objectName());
    QWidgetList visited{first};
    for (int step = 0; step < 60; ++step) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        if (dialog.focusWidget() == first)
            break;
        visited << dialog.focusWidget();
    }
    QStringList names;
    for (const QWidget *widget : visited)
        names << widget->objectName();
    EXPECT_EQ(dialog.focusWidget(), first)
        << "Tab never came round in " << qPrintable(dialog.objectName()) << ": " << qPrintable(names.join(u' '));
    const auto place = [&](const QWidget *widget) { return QRect(widget->mapTo(&dialog, QPoint()), widget->size()); };
    int jumpsUp = 0;
    for (qsizetype i = 0; i < visited.size(); ++i) {
        const QWidget *here = visited.at(i), *next = visited.at((i + 1) % visited.size());
        if (here->isAncestorOf(next) || next->isAncestorOf(here))
            continue;
        const QRect from = place(here), to = place(next);
        const bool isOneLine = from.top() < to.bottom() && to.top() < from.bottom();
        const bool isForwards = isOneLine ? to.left() > from.left() : to.top() > from.top();
        jumpsUp += isForwards ? 0 : 1;
    }
    EXPECT_LE(jumpsUp, 1) << "Tab leaves the reading order in " << qPrintable(dialog.objectName());
}

class Dialogs : public ::testing::TestWithParam<QLocale::Language>
{
protected:
    void SetUp() override
    {
        Translations::install(*qApp, QLocale(GetParam()));
        ASSERT_NO_FATAL_FAILURE(session.start());
    }
    void TearDown() override { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    QDialog *shown(const char *name)
    {
        QDialog *found = nullptr;
        EXPECT_TRUE(GuiSession::until([&] {
            found = session.find<QDialog>(name);
            return found != nullptr && found->isVisible();
        })) << name;
        return found;
    }
    //! Looks at the dialog in all respects and leaves it by Escape. `byEnter` is what Enter presses; empty for nothing.
    void expectUsableByKeyboard(const char *name, const char *byEnter)
    {
        QDialog *dialog = shown(name);
        ASSERT_NE(dialog, nullptr);
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
        ASSERT_TRUE(GuiSession::until([&] { return dialog->focusWidget() != nullptr; })) << name;
        expectOwnLetters(*dialog);
        ASSERT_NO_FATAL_FAILURE(expectReadingOrder(*dialog));
        QString pressed;
        for (const QPushButton *button : dialog->findChildren<QPushButton *>())
            pressed += button->isDefault() && button->isVisible() ? button->objectName() : QString();
        EXPECT_EQ(pressed, QString::fromLatin1(byEnter)) << name;
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
        EXPECT_FALSE(dialog->isVisible()) << name << " is left by Escape";
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }
    void trigger(ActionId id) { session.window().actions().action(id)->trigger(); }

    GuiSession session;
};

} // namespace

TEST_P(Dialogs, OfAccountsAndFlowsAreUsableByKeyboard)
{
    trigger(ActionId::AddAccount);
    ASSERT_NO_FATAL_FAILURE(expectUsableByKeyboard("addAccountDialog", "addAccount"));
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    trigger(ActionId::NewFlow);
    ASSERT_NO_FATAL_FAILURE(expectUsableByKeyboard("newFlowDialog", "newFlowCreate"));
    ASSERT_NO_FATAL_FAILURE(session.openFlow(mexico));
    for (const ActionId id : {ActionId::RemoveAccount, ActionId::DeleteFlow}) {
        trigger(id);
        ASSERT_NO_FATAL_FAILURE(expectUsableByKeyboard("confirmDialog", "cancel"));
    }
    trigger(ActionId::DeleteFlow);
    QTest::keyClicks(session.find<QLineEdit>("confirmName"), mexico);
    ASSERT_NO_FATAL_FAILURE(expectUsableByKeyboard("confirmDialog", "confirm"));
    EXPECT_TRUE(session.sent(QStringLiteral("DELETE")).isEmpty());
}

TEST_P(Dialogs, OfSendingAreUsableByKeyboard)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Savings account Colombia")));
    ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("4")));
    ASSERT_NO_FATAL_FAILURE(session.review());
    ASSERT_NO_FATAL_FAILURE(expectUsableByKeyboard("reviewDialog", "send"));
    session.practice().setActiveUsers(true);
    ASSERT_NO_FATAL_FAILURE(session.review());
    QTest::mouseClick(session.find<QPushButton>("send"), Qt::LeftButton);
    ASSERT_NO_FATAL_FAILURE(expectUsableByKeyboard("activeUsersDialog", "waitAndRetry"));
    QDialog *review = shown("reviewDialog");
    ASSERT_TRUE(GuiSession::until([&] { return session.find<QPushButton>("close")->isEnabled(); }));
    EXPECT_EQ(review->focusWidget(), session.find<QPushButton>("close"));
    ASSERT_NO_FATAL_FAILURE(expectUsableByKeyboard("reviewDialog", ""));
}

TEST_P(Dialogs, OfConflictsAreUsableByKeyboard)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(mexico));
    ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("5")));
    session.practice().editBehindOurBack(session.controller().openFlow()->id(), "/documents/attemptLimit"_ptr, 2);
    ASSERT_NO_FATAL_FAILURE(session.review());
    QTest::mouseClick(session.find<QPushButton>("send"), Qt::LeftButton);
    ASSERT_TRUE(GuiSession::until([this] { return session.find<QPushButton>("decide")->isVisible(); }));
    ASSERT_NO_FATAL_FAILURE(expectUsableByKeyboard("reviewDialog", "decide"));
    trigger(ActionId::DecideConflicts);
    ASSERT_NO_FATAL_FAILURE(expectUsableByKeyboard("conflictDialog", ""));
}

TEST_P(Dialogs, OfAFileWithPeopleAreUsableByKeyboard)
{
    const Result<WhiteListImport> import
        = WhiteListImport::read("name,email,countryCode,phone\nAna,ana@example.com,+57,300\n,eva@example.com,+57,301\n",
            QStringLiteral("people.csv"), {});
    ASSERT_TRUE(import);
    auto *dialog = new ImportDialog(*import, QStringLiteral("people.csv"), &session.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    ASSERT_NO_FATAL_FAILURE(expectUsableByKeyboard("importDialog", "importTake"));
}

TEST_P(Dialogs, NeverShareALetterInOneMenu)
{
    QStringList titles;
    for (const QAction *menu : session.window().menuBar()->actions()) {
        titles << menu->text();
        QStringList entries;
        for (const QAction *entry : menu->menu()->actions()) {
            EXPECT_TRUE(entry->isSeparator() || !mnemonicOf(entry->text()).isNull()) << qPrintable(entry->text());
            entries << entry->text();
        }
        EXPECT_FALSE(entries.isEmpty());
        expectOwnLetters(menu->text(), entries);
    }
    EXPECT_GE(titles.size(), 5);
    expectOwnLetters(QStringLiteral("menu bar"), titles);
}

INSTANTIATE_TEST_SUITE_P(Languages, Dialogs, ::testing::Values(QLocale::English, QLocale::Spanish),
    [](const testing::TestParamInfo<QLocale::Language> &one) {
        return QLocale::languageToString(one.param).toStdString();
    });
