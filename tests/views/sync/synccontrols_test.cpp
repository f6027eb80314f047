#include "views/changes/findingdelegate.h"
#include "views/shell/actionregistry.h"
#include "views/sync/syncbutton.h"
#include "views/sync/synccontrols.h"
#include "views/sync/waitingdialog.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

WaitingFlow waiting(const QString &id, const QString &error = {})
{
    return {QStringLiteral("Practice"), id, QStringLiteral("Flow %1").arg(id),
        QDateTime(QDate(2026, 11, 22), QTime(9, 0)), error};
}

class SyncControlsTest : public testing::Test
{
protected:
    QAction *action(ActionId id) { return actions.action(id); }
    WaitingDialog *openList()
    {
        action(ActionId::ShowWaiting)->trigger();
        return window.findChild<WaitingDialog *>();
    }

    ActionRegistry actions;
    QWidget window;
    SyncButton button{&window};
    SyncControls controls{actions, &button, &window};
};

} // namespace

TEST_F(SyncControlsTest, OffersInTheButtonsMenuWhatTheMenuBarOffers)
{
    controls.setPractice(true, true);
    QStringList offered;
    for (const QAction *one : button.menu()->actions()) {
        if (!one->isSeparator())
            offered << one->objectName();
    }
    EXPECT_EQ(offered,
        (QStringList{"network.workOffline", "network.sendNow", "network.pause", "network.waiting", "network.cancel",
            "network.practice"}));
}

TEST_F(SyncControlsTest, TellsOnlyWhatAPersonChose)
{
    QSignalSpy offline(&controls, &SyncControls::workOfflineToggled), paused(&controls, &SyncControls::pauseToggled),
        practice(&controls, &SyncControls::practiceToggled);
    SyncProgress progress;
    progress.isPaused = true;
    controls.setWorkingOffline(true);
    controls.setProgress(progress);
    controls.setPractice(true, false);
    EXPECT_EQ(offline.count() + paused.count() + practice.count(), 0);
    EXPECT_TRUE(action(ActionId::WorkOffline)->isChecked());
    EXPECT_TRUE(action(ActionId::PauseSending)->isChecked());
    EXPECT_FALSE(action(ActionId::PracticeNetwork)->isChecked());
    action(ActionId::WorkOffline)->trigger();
    action(ActionId::PauseSending)->trigger();
    action(ActionId::PracticeNetwork)->trigger();
    ASSERT_EQ(offline.count() + paused.count() + practice.count(), 3);
    EXPECT_EQ(offline.first().first(), QVariant(false));
    EXPECT_EQ(paused.first().first(), QVariant(false));
    EXPECT_EQ(practice.first().first(), QVariant(true));
}

TEST_F(SyncControlsTest, OffersToSendOrCancelOnlyWhatWaits)
{
    EXPECT_FALSE(action(ActionId::SendWaiting)->isEnabled());
    EXPECT_FALSE(action(ActionId::CancelWaiting)->isEnabled());
    controls.setWaiting({waiting(QStringLiteral("a"))});
    EXPECT_EQ(button.text(), QStringLiteral("1 waiting to be sent"));
    QSignalSpy sent(&controls, &SyncControls::sendWaitingRequested),
        cancelled(&controls, &SyncControls::cancelWaitingRequested);
    action(ActionId::SendWaiting)->trigger();
    action(ActionId::CancelWaiting)->trigger();
    EXPECT_EQ(sent.count(), 1);
    EXPECT_EQ(cancelled.count(), 1);
    controls.setWorkingOffline(true);
    EXPECT_FALSE(action(ActionId::SendWaiting)->isEnabled());
    EXPECT_FALSE(action(ActionId::SendWaiting)->toolTip().isEmpty());
}

TEST_F(SyncControlsTest, ShowsThePracticeSwitchOnlyInAPracticeWorkspace)
{
    EXPECT_FALSE(action(ActionId::PracticeNetwork)->isVisible());
    controls.setPractice(true, true);
    EXPECT_TRUE(action(ActionId::PracticeNetwork)->isVisible());
}

TEST_F(SyncControlsTest, SaysOnceWhetherWhatIsSentWouldWait)
{
    QSignalSpy changed(&controls, &SyncControls::offlineChanged);
    controls.setReach(NetworkReach::Offline);
    controls.setWorkingOffline(true);
    EXPECT_EQ(changed.count(), 1);
    controls.setReach(NetworkReach::Online);
    controls.setWorkingOffline(false);
    ASSERT_EQ(changed.count(), 2);
    EXPECT_EQ(changed.last().first(), QVariant(false));
}

TEST_F(SyncControlsTest, SpeaksTheStateToAScreenReader)
{
    controls.setReach(NetworkReach::Online);
    EXPECT_EQ(button.accessibleName(), QStringLiteral("Network: Online"));
}

TEST_F(SyncControlsTest, WithdrawsOneFlowByItsLinkOrTheDeleteKey)
{
    controls.setWaiting({waiting(QStringLiteral("a")), waiting(QStringLiteral("b"), QStringLiteral("No answer."))});
    QSignalSpy withdrawn(&controls, &SyncControls::withdrawRequested);
    WaitingDialog *dialog = openList();
    ASSERT_NE(dialog, nullptr);
    auto *list = dialog->findChild<QListView *>(QStringLiteral("waitingList"));
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QStyleOptionViewItem option;
    option.rect = list->visualRect(list->model()->index(0, 0));
    option.font = list->font();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
        static_cast<FindingDelegate *>(list->itemDelegate())->buttonRect(option).center());
    ASSERT_EQ(withdrawn.count(), 2);
    EXPECT_EQ(withdrawn.first().last(), QVariant(QStringLiteral("b")));
    EXPECT_EQ(withdrawn.last().last(), QVariant(QStringLiteral("a")));
}

TEST_F(SyncControlsTest, KeepsThePlaceInTheListWhileItGetsShorter)
{
    controls.setWaiting({waiting(QStringLiteral("a")), waiting(QStringLiteral("b")), waiting(QStringLiteral("c"))});
    WaitingDialog *dialog = openList();
    auto *list = dialog->findChild<QListView *>(QStringLiteral("waitingList"));
    list->setCurrentIndex(list->model()->index(2, 0));
    controls.setWaiting({waiting(QStringLiteral("b"), QStringLiteral("No answer.")), waiting(QStringLiteral("c"))});
    EXPECT_EQ(list->currentIndex().data().toString(), QStringLiteral("Flow c"));
    EXPECT_EQ(list->model()->index(0, 0).data(WaitingModel::ErrorRole).toString(), QStringLiteral("No answer."));
    controls.setWaiting({});
    EXPECT_TRUE(dialog->findChild<QLabel *>(QStringLiteral("nothing"))->isVisible());
}

TEST(WaitingModel, FollowsAnotherOrder)
{
    WaitingModel model;
    model.setWaiting({waiting(QStringLiteral("a")), waiting(QStringLiteral("b")), waiting(QStringLiteral("c"))});
    model.setWaiting({waiting(QStringLiteral("c")), waiting(QStringLiteral("a"))});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.at(model.index(0)).id, QStringLiteral("c"));
    EXPECT_EQ(model.at(model.index(1)).id, QStringLiteral("a"));
}
