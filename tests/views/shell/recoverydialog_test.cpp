#include "views/shell/recoverydialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

StoreDamage damaged()
{
    StoreDamage damage;
    damage.folder = QStringLiteral("/home/ana/.local/share/flowform");
    damage.detail = QStringLiteral("database disk image is malformed");
    damage.newest = StoreDamage::Backup{QStringLiteral("/backup.db"), QDateTime(QDate(2026, 3, 1), QTime(9, 0)), 12};
    return damage;
}

QString textOf(const RecoveryDialog &dialog)
{
    QString text;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible())
            text += label->text() + QLatin1Char('\n');
    }
    return text;
}

QPushButton *button(const RecoveryDialog &dialog, const char *name)
{
    return dialog.findChild<QPushButton *>(QString::fromLatin1(name));
}

} // namespace

TEST(RecoveryDialog, SaysWhatIsWrongWhereItIsAndThatNothingWasChanged)
{
    RecoveryDialog dialog(damaged());
    dialog.show();
    for (const char *text : {"The file with your drafts is damaged", "Nothing was changed.", "1 Mar 2026", "12 flow(s)",
             "“flowform-damaged-”"})
        EXPECT_TRUE(textOf(dialog).contains(QString::fromUtf8(text))) << text << qPrintable(textOf(dialog));
    EXPECT_EQ(dialog.findChild<QLineEdit *>()->text(), damaged().folder);
    EXPECT_FALSE(textOf(dialog).contains(damaged().detail)); // folded away
}

TEST(RecoveryDialog, SaysThatTheFileIsMissing)
{
    StoreDamage damage = damaged();
    damage.isMissing = true;
    RecoveryDialog dialog(damage);
    dialog.show();
    EXPECT_TRUE(textOf(dialog).contains(QStringLiteral("The file with your drafts is missing or empty")));
    EXPECT_TRUE(button(dialog, "useBackup")->isDefault());
}

TEST(RecoveryDialog, OffersTheCopyFirst)
{
    RecoveryDialog dialog(damaged());
    QSignalSpy chosen(&dialog, &RecoveryDialog::chosen);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.choice(), RecoveryDialog::Choice::UseBackup);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(chosen.count(), 1);
}

TEST(RecoveryDialog, StartsEmptyOnlyWhenThatIsChosen)
{
    StoreDamage damage = damaged();
    damage.newest.reset();
    RecoveryDialog dialog(damage);
    dialog.show();
    EXPECT_FALSE(button(dialog, "useBackup")->isVisible());
    EXPECT_TRUE(textOf(dialog).contains(QStringLiteral("There is no copy that is in order.")));
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.choice(), RecoveryDialog::Choice::Quit);
    dialog.show();
    button(dialog, "startEmpty")->click();
    EXPECT_EQ(dialog.choice(), RecoveryDialog::Choice::StartEmpty);
}

TEST(RecoveryDialog, QuitsWhenItIsClosed)
{
    RecoveryDialog dialog(damaged());
    QSignalSpy chosen(&dialog, &RecoveryDialog::chosen);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(dialog.choice(), RecoveryDialog::Choice::Quit);
    EXPECT_EQ(chosen.count(), 1);
}

TEST(RecoveryDialog, AdvisesTheNewerVersionRatherThanAnOlderCopy)
{
    StoreDamage damage = damaged();
    damage.isNewer = true;
    RecoveryDialog dialog(damage);
    dialog.show();
    EXPECT_TRUE(textOf(dialog).contains(QStringLiteral("Install the newer version")));
    EXPECT_TRUE(textOf(dialog).contains(QStringLiteral("“flowform-newer-”")));
    EXPECT_TRUE(button(dialog, "useBackup")->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.choice(), RecoveryDialog::Choice::Quit);
}
