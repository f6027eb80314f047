#include "models/document/changetext.h"
#include "support/flows.h"
#include "views/changes/activeusersdialog.h"
#include "views/changes/banner.h"
#include "views/changes/reviewdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

SendPlan attemptLimitPlan()
{
    SendPlan plan;
    plan.flowTitle = QStringLiteral("Onboarding");
    plan.account = QStringLiteral("Practice");
    plan.status = QStringLiteral("draft");
    plan.changes = {describeChange(*Flows::schema(), "/documents/attemptLimit"_ptr, 3, 5)};
    plan.method = QStringLiteral("PUT");
    plan.url = QUrl(QStringLiteral("http://127.0.0.1:1/v3/project-flows/64a1"));
    "/documents/attemptLimit"_ptr.write(plan.body, 5);
    plan.shownBody = plan.body;
    plan.effect = QStringLiteral("Only the changed fields travel.");
    return plan;
}

PushResult resultOf(PushOutcome outcome)
{
    PushResult result;
    result.outcome = outcome;
    return result;
}

FieldOutcome outcome(
    const JsonPointer &field, const QJsonValue &before, const QJsonValue &sent, const QJsonValue &stored)
{
    return {field, Flows::schema()->labelOf(field), before, sent, stored};
}

class ReviewDialogTest : public testing::Test
{
protected:
    void show(const SendPlan &plan)
    {
        dialog.showPlan(plan);
        dialog.show();
    }
    template <typename Widget = QPushButton> Widget *find(const char *name) const
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    QString allText() const
    {
        QString text;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + QLatin1Char('\n');
        }
        return text;
    }

    ReviewDialog dialog{Flows::schema()};
};

} // namespace

TEST_F(ReviewDialogTest, SaysTheChangesAsSentencesAndKeepsTheRequestFolded)
{
    const SendPlan plan = attemptLimitPlan();
    show(plan);
    EXPECT_TRUE(allText().contains(plan.changes.front().sentence)) << qPrintable(allText());
    EXPECT_TRUE(allText().contains(plan.effect));
    EXPECT_FALSE(find<QPlainTextEdit>("requestBody")->isVisible());
    find<QToolButton>("showRequest")->click();
    EXPECT_TRUE(find<QPlainTextEdit>("requestBody")->isVisible());
    EXPECT_TRUE(
        find<QLabel>("requestLine")->text().startsWith(QStringLiteral("PUT http://127.0.0.1:1/v3/project-flows/64a1")));
}

TEST_F(ReviewDialogTest, CopiesTheRequestWithoutAToken)
{
    const SendPlan plan = attemptLimitPlan();
    show(plan);
    find("copyCurl")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), plan.curl());
    find("copyJson")->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("\"attemptLimit\": 5")));
}

TEST_F(ReviewDialogTest, ShowsPersonalDataAsDots)
{
    SendPlan plan = attemptLimitPlan();
    "/integrations/apiTestValue"_ptr.write(plan.body, QStringLiteral("ana@example.com"));
    plan.shownBody = plan.body;
    "/integrations/apiTestValue"_ptr.write(plan.shownBody, QStringLiteral("•••"));
    show(plan);
    EXPECT_FALSE(find<QPlainTextEdit>("requestBody")->toPlainText().contains(QStringLiteral("ana@")));
    find("copyJson")->click();
    EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(QStringLiteral("ana@")));
}

TEST_F(ReviewDialogTest, DoesNotSendAFlowWithErrorsAndLeadsToTheField)
{
    SendPlan plan = attemptLimitPlan();
    plan.errors = {{"/documents/attemptLimit"_ptr, "/documents/attemptLimit"_ptr, Severity::Error,
        QStringLiteral("Too many."), false}};
    show(plan);
    EXPECT_FALSE(find("send")->isEnabled());
    EXPECT_FALSE(find("send")->toolTip().isEmpty());
    QSignalSpy jumped(&dialog, &ReviewDialog::jumpRequested);
    find("jump:/documents/attemptLimit")->click();
    EXPECT_EQ(jumped.count(), 1);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ReviewDialogTest, CannotBeClosedWhileSendingButCanBeStopped)
{
    show(attemptLimitPlan());
    QSignalSpy sent(&dialog, &ReviewDialog::sendRequested);
    QSignalSpy cancelled(&dialog, &ReviewDialog::sendCancelled);
    find("send")->click();
    EXPECT_EQ(sent.count(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(cancelled.count(), 1);
    dialog.showResult(resultOf(PushOutcome::Cancelled));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ReviewDialogTest, ReportsTheFourSetsOfTheReadBackInWords)
{
    show(attemptLimitPlan());
    PushResult result = resultOf(PushOutcome::Sent);
    result.report.storedAsSent = {outcome("/documents/attemptLimit"_ptr, 3, 5, 5)};
    result.report.storedDifferently = {outcome("/liveness/attemptLimit"_ptr, 3, 5, 4)};
    result.report.ignored = {outcome(
        "/liveness/searchMode"_ptr, QStringLiteral("FAST"), QStringLiteral("ACCURATE"), QStringLiteral("FAST"))};
    result.report.changedThoughNotSent = {outcome("/documents/screening"_ptr, true, QJsonValue::Undefined, false)};
    result.report.isRepaired = true;
    dialog.setStage(PushStage::Sending);
    dialog.showResult(result);
    for (const char *set : {"storedAsSent", "storedDifferently", "ignored", "changedThoughNotSent"})
        EXPECT_NE(find<QWidget>(set), nullptr) << set;
    EXPECT_EQ(find<QWidget>("merged"), nullptr);
    EXPECT_TRUE(allText().contains(QStringLiteral("you sent 5, the provider stored 4."))) << qPrintable(allText());
    EXPECT_TRUE(allText().contains(QStringLiteral("put these back")));
}

TEST_F(ReviewDialogTest, ListsConflictsAndLeavesTheDecisionsToTheirOwnWindow)
{
    show(attemptLimitPlan());
    PushResult result = resultOf(PushOutcome::Conflict);
    result.conflicts = {{"/documents/attemptLimit"_ptr, 3, 5, 2}, {"/liveness/minScore"_ptr, 0.65, 0.7, 0.6}};
    dialog.showResult(result);
    for (const char *text : {"Document attempts allowed", "Yours", "5", "At the provider", "2", "0.70", "0.60"})
        EXPECT_TRUE(allText().contains(QString::fromLatin1(text))) << text;
    QStringList offered;
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        offered += button->isVisible() ? QStringList(button->objectName()) : QStringList();
    EXPECT_EQ(offered, (QStringList{QStringLiteral("decide"), QStringLiteral("close")}));
    QSignalSpy requested(&dialog, &ReviewDialog::conflictsRequested);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(requested.count(), 1);
}

TEST_F(ReviewDialogTest, LeadsToTheDecisionsOnlyWhereThereIsSomethingToDecide)
{
    show(attemptLimitPlan());
    EXPECT_FALSE(find("decide")->isVisible());
    dialog.showResult(resultOf(PushOutcome::Sent));
    EXPECT_FALSE(find("decide")->isVisible());
    PushResult result = resultOf(PushOutcome::Conflict);
    result.conflicts = {{"/documents/attemptLimit"_ptr, 3, 5, 2}};
    dialog.showResult(result);
    QSignalSpy requested(&dialog, &ReviewDialog::conflictsRequested);
    find("decide")->click();
    EXPECT_EQ(requested.count(), 1);
    EXPECT_FALSE(dialog.isVisible()); // it made way
}

TEST_F(ReviewDialogTest, ShowsAConflictInsideAListInItsOwnWords)
{
    show(attemptLimitPlan());
    PushResult result = resultOf(PushOutcome::Conflict);
    result.conflicts = {{"/features/1/config/face_match_score_decline_threshold"_ptr, 40, 45, 50,
        QStringLiteral("Face match: Decline below"), QStringLiteral("forty"), QStringLiteral("forty-five"),
        QStringLiteral("fifty")}};
    dialog.showResult(result);
    for (const char *text : {"Face match: Decline below", "forty", "forty-five", "fifty"})
        EXPECT_TRUE(allText().contains(QString::fromLatin1(text))) << text;
}

TEST_F(ReviewDialogTest, SaysWhatHappenedWhatItMeansAndWhatToDo)
{
    show(attemptLimitPlan());
    PushResult result = resultOf(PushOutcome::Rejected);
    Error error;
    error.kind = ErrorKind::Rejected;
    error.what = QStringLiteral("What happened.");
    error.meaning = QStringLiteral("What it means.");
    error.advice = QStringLiteral("What to do.");
    error.detail = QStringLiteral("HTTP 422");
    error.fields = {{"/documents/verificationMethods"_ptr, QStringLiteral("Needed.")}};
    result.error = error;
    dialog.showResult(result);
    for (const QString &sentence : {error.what, error.meaning, error.advice})
        EXPECT_TRUE(allText().contains(sentence));
    EXPECT_FALSE(allText().contains(error.detail));
    QSignalSpy jumped(&dialog, &ReviewDialog::jumpRequested);
    find("fieldError:/documents/verificationMethods")->click();
    ASSERT_EQ(jumped.count(), 1);
    EXPECT_EQ(jumped.first().first().value<JsonPointer>(), "/documents/verificationMethods"_ptr);
}

TEST_F(ReviewDialogTest, OffersToSendAgainWhenNothingReachedTheProvider)
{
    show(attemptLimitPlan());
    QSignalSpy sent(&dialog, &ReviewDialog::sendRequested);
    dialog.showResult(resultOf(PushOutcome::Offline));
    find("send")->click();
    EXPECT_EQ(sent.count(), 1);
    EXPECT_TRUE(dialog.isSending());
    dialog.showResult(resultOf(PushOutcome::Sent));
    EXPECT_FALSE(find("send")->isVisible());
}

TEST_F(ReviewDialogTest, SaysBeforehandThatASendWouldWait)
{
    dialog.setOffline(true);
    show(attemptLimitPlan());
    EXPECT_EQ(find("send")->text(), QStringLiteral("&Send when online"));
    dialog.setOffline(false);
    EXPECT_EQ(find("send")->text(), QStringLiteral("&Send"));
}

TEST_F(ReviewDialogTest, SaysThatAFlowWaitsInsteadOfOfferingToSendItAgain)
{
    show(attemptLimitPlan());
    PushResult result = resultOf(PushOutcome::Offline);
    result.error = Error();
    result.error->what = QStringLiteral("The provider cannot be reached.");
    result.isQueued = true;
    dialog.showResult(result);
    EXPECT_TRUE(allText().contains(QStringLiteral("will be sent when the provider can be reached.")))
        << qPrintable(allText());
    EXPECT_FALSE(allText().contains(result.error->what)); // said already, and nothing is to be done
    EXPECT_FALSE(find("send")->isVisible());
    result.outcome = PushOutcome::Unknown;
    dialog.showResult(result);
    EXPECT_TRUE(allText().contains(result.error->what));
    EXPECT_TRUE(allText().contains(QStringLiteral("It waits and will be tried again.")));
}

TEST(ActiveUsersDialog, AsksAgainAfterTheWaitAndWaitsAgainWhenRefused)
{
    ActiveUsersDialog dialog(QStringLiteral("Onboarding"), true);
    dialog.setInterval(std::chrono::seconds(1));
    dialog.show();
    QSignalSpy retried(&dialog, &ActiveUsersDialog::retryRequested);
    dialog.findChild<QPushButton *>(QStringLiteral("waitAndRetry"))->click();
    EXPECT_TRUE(retried.wait(5000));
    dialog.stillActive();
    EXPECT_TRUE(retried.wait(5000));
}

TEST(ActiveUsersDialog, OffersNothingButStopUntilTheAnswerIsThere)
{
    ActiveUsersDialog dialog(QStringLiteral("Onboarding"), true);
    dialog.show();
    auto *pause = dialog.findChild<QPushButton *>(QStringLiteral("pauseFirst"));
    auto *wait = dialog.findChild<QPushButton *>(QStringLiteral("waitAndRetry"));
    QSignalSpy paused(&dialog, &ActiveUsersDialog::pauseFirstRequested);
    wait->click(); // a person may stop waiting and pause instead
    pause->click();
    pause->click();
    EXPECT_EQ(paused.count(), 1);
    EXPECT_FALSE(pause->isEnabled());
    EXPECT_FALSE(wait->isEnabled());
    EXPECT_TRUE(dialog.findChild<QPushButton *>(QStringLiteral("stop"))->isEnabled());
    dialog.stillActive();
    EXPECT_TRUE(pause->isEnabled());
    EXPECT_TRUE(wait->isEnabled());
}

TEST(ActiveUsersDialog, LeavesNoOtherChoiceUnderTheKeyThatChoseToWait)
{
    ActiveUsersDialog dialog(QStringLiteral("Onboarding"), true);
    dialog.show();
    QSignalSpy paused(&dialog, &ActiveUsersDialog::pauseFirstRequested);
    auto *wait = dialog.findChild<QPushButton *>(QStringLiteral("waitAndRetry"));
    wait->setFocus();
    QTest::keyClick(wait, Qt::Key_Space);
    EXPECT_EQ(dialog.focusWidget(), dialog.findChild<QPushButton *>(QStringLiteral("stop")));
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(paused.count(), 0);
}

TEST(ActiveUsersDialog, SaysNothingOfPausingWhereThatCannotBeDone)
{
    const auto isTold = [](bool canPause) {
        ActiveUsersDialog dialog(QStringLiteral("Onboarding"), canPause);
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text().contains(QStringLiteral("Pause the flow")); });
    };
    EXPECT_TRUE(isTold(true));
    EXPECT_FALSE(isTold(false));
}

TEST(ActiveUsersDialog, CannotPauseWhileItTriesAgain)
{
    ActiveUsersDialog dialog(QStringLiteral("Onboarding"), true);
    dialog.setInterval(std::chrono::seconds(1));
    dialog.show();
    QSignalSpy retried(&dialog, &ActiveUsersDialog::retryRequested);
    dialog.findChild<QPushButton *>(QStringLiteral("waitAndRetry"))->click();
    ASSERT_TRUE(retried.wait(5000));
    EXPECT_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("pauseFirst"))->isEnabled());
    dialog.stillActive();
    EXPECT_TRUE(dialog.findChild<QPushButton *>(QStringLiteral("pauseFirst"))->isEnabled());
}

TEST(ActiveUsersDialog, StopsOrPausesWhenThePersonSaysSo)
{
    ActiveUsersDialog dialog(QStringLiteral("Onboarding"), true);
    dialog.show();
    QSignalSpy paused(&dialog, &ActiveUsersDialog::pauseFirstRequested);
    dialog.findChild<QPushButton *>(QStringLiteral("pauseFirst"))->click();
    EXPECT_EQ(paused.count(), 1);
    dialog.findChild<QPushButton *>(QStringLiteral("stop"))->click();
    EXPECT_FALSE(dialog.isVisible());
}
