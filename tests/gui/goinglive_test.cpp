#include "gui/guisession.h"

#include <QDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

// Into service and out of it, in the window (seed 000; api notes, "Activation").

namespace {

const QString creditCard = QStringLiteral("Credit card Mexico"); // v2 onboarding, a draft in a draft project
const QString creditCardId = QStringLiteral("66d8e2a1c4a19e0012d4e102");
const QString creditCardProject = QStringLiteral("66d8e0f4c4a19e0012d4b107");
const QString panama = QStringLiteral("Merchants Panama"); // v3 business, a draft in a draft project
const QString panamaId = QStringLiteral("66a0c4d9c4a19e0012d4e006");
const QString panamaProject = QStringLiteral("66a0c3f1c4a19e0012d4b105");
const QString colombia = QStringLiteral("Savings account Colombia"); // v3, active
const QString colombiaId = QStringLiteral("65f1a6b4c4a19e0012d4e001");

const QByteArray activeBody = R"({"status":"active"})";

class GoingLiveWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        session.start();
        ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    }

    QDialog *dialog() { return session.find<QDialog>("goingLiveDialog"); }
    QPushButton *act() { return session.find<QPushButton>("act"); }
    QPushButton *close() { return session.find<QPushButton>("close"); }

    //! Opens the page by the command and waits for the check, however it ends.
    void wish(const QString &flow, ActionId action)
    {
        ASSERT_NO_FATAL_FAILURE(session.openFlow(flow));
        ASSERT_TRUE(session.window().actions().action(action)->isEnabled());
        session.window().actions().action(action)->trigger();
        ASSERT_TRUE(GuiSession::until([this] { return dialog() != nullptr && hasEnded(); }));
    }
    //! Presses the main button and waits for the end of what it began.
    void press()
    {
        ASSERT_TRUE(act()->isVisible() && act()->isEnabled()) << qPrintable(act()->toolTip());
        QTest::mouseClick(act(), Qt::LeftButton);
        ASSERT_TRUE(GuiSession::until([this] { return hasEnded(); }));
    }
    //! Nothing is being read or sent: there is something to decide, or only to close.
    bool hasEnded()
    {
        const bool isReady = act()->isVisible() && act()->isEnabled();
        return isReady || close()->text() == QStringLiteral("Close");
    }
    //! Text of a line's word: "Done", "To do".
    QString word(int row)
    {
        return dialog()->findChild<QWidget *>(QStringLiteral("step:%1").arg(row))->findChild<QLabel *>("word")->text();
    }
    QStringList words()
    {
        QStringList words;
        for (int row = 0; dialog()->findChild<QWidget *>(QStringLiteral("step:%1").arg(row)) != nullptr; ++row)
            words << word(row);
        return words;
    }
    QString text() { return session.visibleText(dialog()); }
    QString status(const QString &id) { return session.practice().flow(id).value(QLatin1String("status")).toString(); }
    QByteArray record(const QString &id) { return QJsonDocument(session.practice().flow(id)).toJson(); }

    //! Method and address of the writes, in order.
    QStringList writes()
    {
        QStringList lines;
        for (const SandboxRequest &request : session.practice().requests()) {
            if (request.method == QLatin1String("PUT"))
                lines << request.path;
        }
        return lines;
    }

    const QString done = QStringLiteral("Done"), toDo = QStringLiteral("To do"), failed = QStringLiteral("Failed"),
                  unchecked = QStringLiteral("Not checked yet");
    GuiSession session;
};

} // namespace

TEST_F(GoingLiveWindow, AnOlderFlowGoesLiveWithItsProjectByTwoRequests)
{
    ASSERT_NO_FATAL_FAILURE(wish(creditCard, ActionId::Activate));
    EXPECT_EQ(words(), (QStringList{done, done, toDo, toDo}));
    EXPECT_TRUE(text().contains(QStringLiteral("Two requests"))) << qPrintable(text());
    EXPECT_TRUE(writes().isEmpty()); // looking sends nothing
    const QString exact = session.find<QPlainTextEdit>("requests")->toPlainText();
    EXPECT_TRUE(exact.contains(QStringLiteral("/v2/projects/%1").arg(creditCardProject))) << qPrintable(exact);

    ASSERT_NO_FATAL_FAILURE(press());
    EXPECT_EQ(words(), (QStringList{done, done, done, done}));
    EXPECT_TRUE(text().contains(QStringLiteral("The flow is live"))) << qPrintable(text());
    EXPECT_EQ(session.sent(QStringLiteral("PUT")), (QList<QByteArray>{activeBody, activeBody}));
    EXPECT_EQ(writes(),
        (QStringList{QStringLiteral("/v2/projects/%1").arg(creditCardProject),
            QStringLiteral("/v2/project-flows/%1").arg(creditCardId)}));
    EXPECT_EQ(status(creditCardId), QStringLiteral("active"));
    EXPECT_EQ(status(creditCardProject), QStringLiteral("active"));
    QTest::mouseClick(close(), Qt::LeftButton);
    EXPECT_TRUE(GuiSession::until([this] { return dialog() == nullptr; }));
    EXPECT_TRUE(GuiSession::until(
        [this] { return session.controller().openFlow()->flow().status() == QStringLiteral("active"); }));
    EXPECT_FALSE(session.controller().openFlow()->flow().isDirty());
    EXPECT_EQ(session.find<QPushButton>("changeStatus")->text(), QStringLiteral("Pause…"));
}

TEST_F(GoingLiveWindow, ANewerFlowGoesLiveWithItsProjectByOneRequest)
{
    ASSERT_NO_FATAL_FAILURE(wish(panama, ActionId::Activate));
    EXPECT_TRUE(text().contains(QStringLiteral("One request"))) << qPrintable(text());
    ASSERT_NO_FATAL_FAILURE(press());
    EXPECT_EQ(words(), (QStringList{done, done, done, done}));
    EXPECT_EQ(writes(), QStringList{QStringLiteral("/v3/projects/%1").arg(panamaProject)});
    EXPECT_EQ(session.sent(QStringLiteral("PUT")),
        QList<QByteArray>{R"({"projectFlow":{"_id":")" + panamaId.toUtf8()
            + R"(","status":"active"},"projectFlowType":"onboarding","status":"active"})"});
    EXPECT_EQ(status(panamaId), QStringLiteral("active"));
}

TEST_F(GoingLiveWindow, WhatIsLiveAlreadyIsSaidAndNothingIsSent)
{
    ASSERT_NO_FATAL_FAILURE(wish(colombia, ActionId::Activate));
    EXPECT_EQ(words(), (QStringList{done, done, done, done}));
    EXPECT_TRUE(text().contains(QStringLiteral("nothing to send"))) << qPrintable(text());
    EXPECT_FALSE(act()->isVisible());
    EXPECT_TRUE(writes().isEmpty());
}

TEST_F(GoingLiveWindow, ALiveFlowIsPausedAfterAWarningByOneRequest)
{
    session.practice().setActiveUsers(true); // which pausing is not refused for
    ASSERT_NO_FATAL_FAILURE(session.openFlow(colombia));
    EXPECT_EQ(session.find<QPushButton>("changeStatus")->text(), QStringLiteral("Pause…"));
    QTest::mouseClick(session.find<QPushButton>("changeStatus"), Qt::LeftButton);
    ASSERT_TRUE(GuiSession::until([this] { return dialog() != nullptr && hasEnded(); }));
    EXPECT_EQ(words(), QStringList{toDo});
    EXPECT_TRUE(text().contains(QStringLiteral("applicants cannot use it"))) << qPrintable(text());
    ASSERT_NO_FATAL_FAILURE(press());
    EXPECT_EQ(words(), QStringList{done});
    EXPECT_EQ(session.sent(QStringLiteral("PUT")), QList<QByteArray>{R"({"status":"paused"})"});
    EXPECT_EQ(status(colombiaId), QStringLiteral("paused"));
}

TEST_F(GoingLiveWindow, AFlowThatPeopleAreInIsNotMadeADraftAndTheRefusalIsExplained)
{
    ASSERT_NO_FATAL_FAILURE(wish(colombia, ActionId::ReturnToDraft));
    session.practice().answerNext(200, record(colombiaId));
    session.practice().answerNext(
        409, R"({"message":"Cannot update project flow with active users","code":"Conflict","status":409})");
    ASSERT_NO_FATAL_FAILURE(press());
    EXPECT_EQ(words(), QStringList{failed});
    EXPECT_TRUE(text().contains(QStringLiteral("People are going through"))) << qPrintable(text());
    ASSERT_NO_FATAL_FAILURE(press()); // "Try again"
    EXPECT_EQ(words(), QStringList{done});
    EXPECT_EQ(status(colombiaId), QStringLiteral("draft"));
}

TEST_F(GoingLiveWindow, UnsentChangesAreReviewedFirst)
{
    ASSERT_NO_FATAL_FAILURE(session.openFlow(creditCard));
    ProjectFlow &flow = session.controller().openFlow()->flow();
    ASSERT_TRUE(flow.setValue("/redirectUrl"_ptr, QStringLiteral("https://bank.example/ready")));
    ASSERT_NO_FATAL_FAILURE(wish(creditCard, ActionId::Activate));
    EXPECT_EQ(words(), (QStringList{failed, unchecked, unchecked, unchecked}));
    EXPECT_TRUE(text().contains(QStringLiteral("not sent yet"))) << qPrintable(text());
    QTest::mouseClick(act(), Qt::LeftButton); // "Review and send…"
    EXPECT_TRUE(
        GuiSession::until([this] { return dialog() == nullptr && session.find<QDialog>("reviewDialog") != nullptr; }));
    EXPECT_TRUE(writes().isEmpty());
}

TEST_F(GoingLiveWindow, AWrongSettingIsNamedAndLedTo)
{
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Savings account Mexico")));
    ASSERT_TRUE(session.controller().openFlow()->flow().setValue("/documents/attemptLimit"_ptr, 9));
    ASSERT_NO_FATAL_FAILURE(wish(QStringLiteral("Savings account Mexico"), ActionId::Activate));
    EXPECT_EQ(word(0), failed);
    EXPECT_FALSE(act()->isVisible());
    auto *jump = dialog()->findChild<QPushButton *>(QStringLiteral("fieldError:/documents/attemptLimit"));
    ASSERT_NE(jump, nullptr);
    QTest::mouseClick(jump, Qt::LeftButton);
    EXPECT_TRUE(GuiSession::until([this] { return dialog() == nullptr; }));
    EXPECT_EQ(session.window().focusWidget()->objectName(), QStringLiteral("/documents/attemptLimit"));
}

TEST_F(GoingLiveWindow, AProjectThatNeedsAFlowIsExplained)
{
    ASSERT_NO_FATAL_FAILURE(wish(creditCard, ActionId::Activate));
    session.practice().answerNext(200, record(creditCardId));
    session.practice().answerNext(200, record(creditCardProject));
    session.practice().answerNext(409, R"({"code":"Conflict","message":"project_flow_required"})");
    ASSERT_NO_FATAL_FAILURE(press());
    EXPECT_EQ(words(), (QStringList{done, done, failed, toDo}));
    EXPECT_TRUE(text().contains(QStringLiteral("A project needs a flow before it can go live"))) << qPrintable(text());
    EXPECT_TRUE(text().contains(QStringLiteral("Create a flow in this project first")));
    EXPECT_EQ(status(creditCardId), QStringLiteral("draft"));
    EXPECT_EQ(act()->text(), QStringLiteral("&Try again"));
}

TEST_F(GoingLiveWindow, AProjectThatDoesNotExistIsExplained)
{
    ASSERT_NO_FATAL_FAILURE(wish(creditCard, ActionId::Activate)); // after it nothing else is being read
    QTest::mouseClick(close(), Qt::LeftButton);
    ASSERT_TRUE(GuiSession::until([this] { return dialog() == nullptr; }));
    session.practice().answerNext(200, record(creditCardId));
    session.practice().answerNext(404, R"({"message":"project_not_found","code":"NotFound"})");
    ASSERT_NO_FATAL_FAILURE(wish(creditCard, ActionId::Activate));
    EXPECT_EQ(words(), (QStringList{done, failed, unchecked, unchecked}));
    EXPECT_TRUE(text().contains(QStringLiteral("project of this flow does not exist"))) << qPrintable(text());
    ASSERT_NO_FATAL_FAILURE(press()); // looks again, and changes nothing yet
    EXPECT_EQ(words(), (QStringList{done, done, toDo, toDo}));
    EXPECT_TRUE(writes().isEmpty());
}

TEST_F(GoingLiveWindow, WhatAColleagueChangedIsReadAndSeenBeforeItGoesLive)
{
    ASSERT_NO_FATAL_FAILURE(session.openFlow(creditCard));
    session.practice().editBehindOurBack(creditCardId, "/redirectUrl"_ptr, QStringLiteral("https://other.example"));
    ASSERT_NO_FATAL_FAILURE(wish(creditCard, ActionId::Activate));
    EXPECT_EQ(words(), (QStringList{failed, unchecked, unchecked, unchecked}));
    EXPECT_EQ(act()->text(), QStringLiteral("&Read the flow again"));
    QTest::mouseClick(act(), Qt::LeftButton);
    EXPECT_TRUE(GuiSession::until([this] {
        return dialog() == nullptr
            && session.controller().openFlow()->flow().value("/redirectUrl"_ptr)
            == QJsonValue(QStringLiteral("https://other.example"));
    }));
    EXPECT_TRUE(writes().isEmpty());
}

TEST_F(GoingLiveWindow, ARefusedSignInIsExplained)
{
    ASSERT_NO_FATAL_FAILURE(wish(creditCard, ActionId::Activate)); // after it nothing else is being read
    session.practice().answerNext(403, R"({"message":"expired_token","code":"Forbidden"})");
    ASSERT_NO_FATAL_FAILURE(press());
    EXPECT_TRUE(text().contains(QStringLiteral("sign-in"))) << qPrintable(text());
    EXPECT_TRUE(writes().isEmpty());
}

TEST_F(GoingLiveWindow, SaysWhichHalfSucceededAndGoesOnFromThere)
{
    ASSERT_NO_FATAL_FAILURE(wish(creditCard, ActionId::Activate));
    const QByteArray flow = record(creditCardId), project = record(creditCardProject);
    session.practice().editBehindOurBack(creditCardProject, "/status"_ptr, QStringLiteral("active"));
    session.practice().answerNext(200, flow);
    session.practice().answerNext(200, project); // still a draft
    session.practice().answerNext(200, record(creditCardProject)); // its write
    session.practice().answerNext(200, record(creditCardProject)); // and its read-back
    session.practice().failNext(SandboxFault::Http500); // the flow's write
    ASSERT_NO_FATAL_FAILURE(press());
    EXPECT_EQ(words(), (QStringList{done, done, done, failed}));
    EXPECT_TRUE(text().contains(QStringLiteral("The project is active, the flow is not"))) << qPrintable(text());
    const qsizetype before = writes().size();

    ASSERT_NO_FATAL_FAILURE(press());
    EXPECT_EQ(words(), (QStringList{done, done, done, done}));
    EXPECT_EQ(writes().mid(before), QStringList{QStringLiteral("/v2/project-flows/%1").arg(creditCardId)});
    EXPECT_EQ(status(creditCardId), QStringLiteral("active"));
}

TEST_F(GoingLiveWindow, StopsBeforeTheFirstWrite)
{
    ASSERT_NO_FATAL_FAILURE(wish(creditCard, ActionId::Activate));
    session.practice().setLatency(std::chrono::milliseconds(300));
    QTest::mouseClick(act(), Qt::LeftButton);
    EXPECT_EQ(close()->text(), QStringLiteral("Stop"));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    session.practice().setLatency(std::chrono::milliseconds(0));
    ASSERT_TRUE(GuiSession::until([this] { return hasEnded(); }));
    EXPECT_TRUE(text().contains(QStringLiteral("stopped"))) << qPrintable(text());
    EXPECT_TRUE(writes().isEmpty());
    EXPECT_NE(dialog(), nullptr);
}

TEST_F(GoingLiveWindow, TheCommandsSayWhyTheyCannotBeUsed)
{
    QAction *pause = session.window().actions().action(ActionId::Pause);
    QAction *activate = session.window().actions().action(ActionId::Activate);
    EXPECT_FALSE(activate->isEnabled());
    EXPECT_TRUE(activate->toolTip().contains(QStringLiteral("Open a flow")));
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Wallet Brazil"))); // paused
    EXPECT_TRUE(activate->isEnabled());
    EXPECT_FALSE(pause->isEnabled());
    EXPECT_TRUE(pause->toolTip().contains(QStringLiteral("already")));
    session.window().actions().action(ActionId::DuplicateFlow)->trigger();
    ASSERT_TRUE(GuiSession::until([this] {
        OpenFlow *flow = session.controller().openFlow();
        return flow && flow->flow().isNew();
    }));
    EXPECT_FALSE(activate->isEnabled());
    EXPECT_TRUE(activate->toolTip().contains(QStringLiteral("create it first")));
    EXPECT_FALSE(session.find<QPushButton>("changeStatus")->isVisible());
}
