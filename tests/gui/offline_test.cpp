// Offline to online, remote changes and history in the real window.
#include "guisession.h"

#include "views/accounts/confirmdialog.h"
#include "views/shell/actionregistry.h"
#include "views/shell/windowdialogs.h"
#include "views/sync/remotebar.h"
#include "views/sync/syncbutton.h"

#include <QLineEdit>
#include <QUndoStack>

namespace {

const JsonPointer attempts = "/documents/attemptLimit"_ptr;
const char *const mexicoId = "66d8e2a1c4a19e0012d4e002";

class OfflineWindow : public ::testing::Test
{
protected:
    void SetUp() override
    {
        session.start();
        ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
        ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Savings account Mexico")));
    }
    QAction *action(ActionId id) { return session.window().actions().action(id); }
    void type(const char *value) { session.typeNumber("/documents/attemptLimit", QLatin1String(value)); }
    QJsonValue atProvider() { return attempts.in(session.practice().flow(QLatin1String(mexicoId))); }
    QString network() { return session.find<SyncButton>("syncState")->text(); }

    GuiSession session;
};

} // namespace

TEST_F(OfflineWindow, WhatIsReleasedOfflineGoesOutByItselfWhenOnline)
{
    ASSERT_NO_FATAL_FAILURE(type("5"));
    action(ActionId::WorkOffline)->trigger();
    ASSERT_TRUE(GuiSession::until([this] { return network().contains(QStringLiteral("ffline")); }));
    ASSERT_NO_FATAL_FAILURE(session.send());
    ASSERT_NO_FATAL_FAILURE(session.closeReview());
    EXPECT_EQ(session.stored().state, FlowState::Queued);
    ASSERT_NO_FATAL_FAILURE(type("4")); // later edits stay here
    EXPECT_NE(atProvider(), QJsonValue(5));

    action(ActionId::WorkOffline)->trigger();
    EXPECT_TRUE(GuiSession::until([this] { return atProvider() == QJsonValue(5); }));
    EXPECT_TRUE(GuiSession::until([this] { return session.stored().state == FlowState::Modified; }));
    EXPECT_EQ(attempts.in(session.stored().working), QJsonValue(4));
}

TEST_F(OfflineWindow, WhatIsTakenBackOfflineIsNotSent)
{
    ASSERT_NO_FATAL_FAILURE(type("5"));
    action(ActionId::WorkOffline)->trigger();
    ASSERT_TRUE(GuiSession::until([this] { return network().contains(QStringLiteral("ffline")); }));
    ASSERT_NO_FATAL_FAILURE(session.send());
    ASSERT_NO_FATAL_FAILURE(session.closeReview());
    ASSERT_EQ(session.stored().state, FlowState::Queued);
    ASSERT_NO_FATAL_FAILURE(type("3"));
    EXPECT_TRUE(GuiSession::until([this] { return session.stored().state == FlowState::Clean; }));

    action(ActionId::WorkOffline)->trigger();
    ASSERT_TRUE(GuiSession::until([this] { return !network().contains(QStringLiteral("ffline")); }))
        << qPrintable(network()) << action(ActionId::WorkOffline)->isChecked();
    EXPECT_TRUE(session.sent(QStringLiteral("PUT")).isEmpty());
}

TEST_F(OfflineWindow, ADeletionGoesOutByItselfWhenOnline)
{
    action(ActionId::WorkOffline)->trigger();
    ASSERT_TRUE(GuiSession::until([this] { return network().contains(QStringLiteral("ffline")); }));
    action(ActionId::DeleteFlow)->trigger();
    auto *dialog = session.find<ConfirmDialog>("confirmDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Savings account Mexico"));
    dialog->accept();
    ASSERT_TRUE(GuiSession::until([this] { return session.stored().state == FlowState::Queued; }));
    EXPECT_FALSE(session.practice().flow(QLatin1String(mexicoId)).isEmpty());

    action(ActionId::WorkOffline)->trigger();
    EXPECT_TRUE(GuiSession::until([this] { return session.practice().flow(QLatin1String(mexicoId)).isEmpty(); }));
    EXPECT_TRUE(GuiSession::until([this] { return session.controller().openFlow() == nullptr; }));
}

TEST_F(OfflineWindow, ThePracticeNetworkCanBeSwitchedOffAndOn)
{
    ASSERT_NO_FATAL_FAILURE(type("5"));
    action(ActionId::PracticeNetwork)->trigger();
    ASSERT_TRUE(GuiSession::until([this] { return session.controller().engine().practiceUrl().isEmpty(); }));
    ASSERT_NO_FATAL_FAILURE(session.send());
    ASSERT_NO_FATAL_FAILURE(session.closeReview());
    EXPECT_EQ(session.stored().state, FlowState::Queued);

    action(ActionId::PracticeNetwork)->trigger();
    EXPECT_TRUE(GuiSession::until([this] { return session.stored().state == FlowState::Clean; }));
    EXPECT_EQ(atProvider(), QJsonValue(5));
}

TEST_F(OfflineWindow, AColleaguesChangeIsToldAndTakenOnlyWhenAPersonSaysSo)
{
    session.practice().editBehindOurBack(QLatin1String(mexicoId), attempts, 4);
    session.controller().lookNow();
    auto *bar = session.find<RemoteBar>("remoteBar");
    ASSERT_TRUE(GuiSession::until([&] { return bar->isVisible(); }));
    EXPECT_EQ(session.controller().openFlow()->flow().value(attempts), QJsonValue(3)) << "nothing moved";
    session.window().takeRemoteRequested();
    EXPECT_TRUE(
        GuiSession::until([this] { return session.controller().openFlow()->flow().value(attempts) == QJsonValue(4); }));
    EXPECT_TRUE(GuiSession::until([&] { return !bar->isVisible(); }));
}

TEST_F(OfflineWindow, LeavingTheFlowTakesInWhatNobodyElseEditedHere)
{
    session.practice().editBehindOurBack(QLatin1String(mexicoId), attempts, 4);
    session.controller().lookNow();
    ASSERT_TRUE(GuiSession::until([&] { return session.find<RemoteBar>("remoteBar")->isVisible(); }));
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Savings account Colombia")));
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Savings account Mexico")));
    EXPECT_TRUE(
        GuiSession::until([this] { return session.controller().openFlow()->flow().value(attempts) == QJsonValue(4); }));
}

TEST_F(OfflineWindow, AConflictIsDecidedInTheWindowAndEndsInAnEditThatCanBeUndone)
{
    ASSERT_NO_FATAL_FAILURE(type("5"));
    ASSERT_TRUE(GuiSession::until([this] { return !session.controller().hasUnsaved(); }));
    session.practice().editBehindOurBack(QLatin1String(mexicoId), attempts, 4);
    session.controller().lookNow();
    ASSERT_TRUE(GuiSession::until([this] { return session.stored().state == FlowState::Conflict; }));
    ASSERT_TRUE(GuiSession::until([this] { return action(ActionId::DecideConflicts)->isEnabled(); }));
    action(ActionId::DecideConflicts)->trigger();
    ASSERT_TRUE(GuiSession::until([this] { return session.find<QDialog>("conflictDialog") != nullptr; }));
    session.window().dialogs().decisionTaken(attempts, Decision{Decision::Take::Theirs});
    session.window().dialogs().decisionsApplyRequested();
    ASSERT_TRUE(
        GuiSession::until([this] { return session.controller().openFlow()->flow().value(attempts) == QJsonValue(4); }));
    session.controller().openFlow()->flow().undoStack()->undo();
    EXPECT_EQ(session.controller().openFlow()->flow().value(attempts), QJsonValue(5)) << "mine is back";
}

TEST_F(OfflineWindow, TakingWhatIsInConflictWithALaterEditAsksFirst)
{
    session.practice().editBehindOurBack(QLatin1String(mexicoId), attempts, 4);
    session.controller().lookNow();
    ASSERT_TRUE(GuiSession::until([this] { return session.find<RemoteBar>("remoteBar")->isVisible(); }));
    ASSERT_NO_FATAL_FAILURE(type("5"));
    ASSERT_TRUE(GuiSession::until([this] { return !session.controller().hasUnsaved(); }));
    session.window().takeRemoteRequested();
    EXPECT_TRUE(GuiSession::until([this] { return session.find<QDialog>("conflictDialog") != nullptr; }));
    EXPECT_EQ(session.controller().openFlow()->flow().value(attempts), QJsonValue(5));
}

TEST_F(OfflineWindow, AnEarlierStateIsRestoredAsOneEdit)
{
    ASSERT_NO_FATAL_FAILURE(type("5"));
    ASSERT_NO_FATAL_FAILURE(session.send());
    ASSERT_NO_FATAL_FAILURE(session.closeReview());
    ASSERT_TRUE(GuiSession::until([this] { return session.stored().state == FlowState::Clean; }));
    action(ActionId::ShowHistory)->trigger();
    session.window().restoreRequested(1);
    EXPECT_EQ(session.controller().openFlow()->flow().value(attempts), QJsonValue(3));
    session.controller().openFlow()->flow().undoStack()->undo();
    EXPECT_EQ(session.controller().openFlow()->flow().value(attempts), QJsonValue(5));
}

TEST_F(OfflineWindow, UndoGoesOnAfterARestart)
{
    ASSERT_NO_FATAL_FAILURE(type("5"));
    ASSERT_TRUE(GuiSession::until([this] { return !session.controller().hasUnsaved(); }));
    session.restart();
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Savings account Mexico")));
    ProjectFlow &flow = session.controller().openFlow()->flow();
    ASSERT_EQ(flow.value(attempts), QJsonValue(5));
    ASSERT_TRUE(flow.undoStack()->canUndo());
    flow.undoStack()->undo();
    EXPECT_EQ(flow.value(attempts), QJsonValue(3));
    EXPECT_FALSE(flow.isDirty());
}
