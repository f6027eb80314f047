// Webhooks beside the flow that uses them, in the real window, down to what travelled to the provider.
#include "gui/guisession.h"

#include "models/core/json.h"

#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace {

class Webhooks : public testing::Test
{
protected:
    void SetUp() override
    {
        session.start();
        session.openPracticeWorkspace();
        session.openFlow(QStringLiteral("Login (d4e101)"));
        session.window().revealField("/webhook"_ptr);
        combo = session.find<QComboBox>("/webhook");
        ASSERT_NE(combo, nullptr);
    }
    ProjectFlow &flow() { return session.controller().openFlow()->flow(); }
    QStringList addresses(const QString &method)
    {
        QStringList all;
        for (const SandboxRequest &request : session.practice().requests()) {
            if (request.method == method)
                all << request.path;
        }
        return all;
    }

    GuiSession session;
    QComboBox *combo = nullptr;
    const QString platform = QStringLiteral("Customer platform – https://hooks.meridiano.example/verifik");
};

} // namespace

TEST_F(Webhooks, AreReadByNameWithTheFlow)
{
    EXPECT_TRUE(GuiSession::until([this] { return combo->currentText() == platform; }));
    auto *project = session.find<QComboBox>("/project");
    EXPECT_TRUE(GuiSession::until([&] {
        return project->currentText() == QStringLiteral("Customer area Colombia – Active");
    })) << qPrintable(project->currentText());
    EXPECT_FALSE(flow().isDirty());
}

TEST_F(Webhooks, ChosenAnewKeepBothSidesInStep)
{
    ASSERT_TRUE(GuiSession::until([this] { return combo->currentText() == platform; }));
    const QString before = flow().value("/webhook"_ptr).toString();
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Up);
    const QString now = flow().value("/webhook"_ptr).toString();
    ASSERT_NE(now, before);
    ASSERT_FALSE(now.isEmpty());
    ASSERT_NO_FATAL_FAILURE(session.send());
    const QString id = session.controller().openFlow()->id();
    const QJsonObject changed{{"webhook", now}}, link{{"link", QJsonArray{id}}}, unlink{{"unlink", QJsonArray{id}}};
    EXPECT_EQ(session.sent(QStringLiteral("PUT")),
        (QList<QByteArray>{Json::compact(changed), Json::compact(link), Json::compact(unlink)}));
}

TEST_F(Webhooks, AreMadeAndTriedOutBesideTheFlow)
{
    ASSERT_TRUE(GuiSession::until([this] { return combo->currentText() == platform; }));
    QTest::mouseClick(session.find<QPushButton>("/webhook#new"), Qt::LeftButton);
    auto *dialog = session.find<QDialog>("newWebhookDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(session.find<QLineEdit>("webhookName"), QStringLiteral("Audit"));
    QTest::keyClicks(session.find<QLineEdit>("webhookAddress"), QStringLiteral("https://audit.example/in"));
    QTest::keyClick(session.find<QLineEdit>("webhookAddress"), Qt::Key_Return);
    ASSERT_TRUE(GuiSession::until([this] { return session.find<QDialog>("newWebhookDialog") == nullptr; }));
    EXPECT_EQ(combo->currentText(), QStringLiteral("Audit – https://audit.example/in"));
    EXPECT_EQ(addresses(QStringLiteral("POST")), QStringList(QStringLiteral("/v2/webhooks")));
    EXPECT_NE(flow().value("/webhook"_ptr), flow().baseValue("/webhook"_ptr));

    QTest::mouseClick(session.find<QPushButton>("/webhook#test"), Qt::LeftButton);
    auto *answer = session.find<QLabel>("/webhook#answer");
    ASSERT_TRUE(GuiSession::until([&] {
        return answer->text().startsWith(QStringLiteral("The trial message did not reach the address."));
    })) << qPrintable(answer->text());
    EXPECT_EQ(addresses(QStringLiteral("POST")).last(), QStringLiteral("/v2/webhooks/test"));
}

TEST_F(Webhooks, ThatCannotBeReadLeaveTheChoiceAlone)
{
    ASSERT_TRUE(GuiSession::until([this] { return combo->currentText() == platform; }));
    session.find<QLineEdit>("settingSearch")->setFocus();
    QSignalSpy pulled(&session.controller().engine(), &EngineThread::pulled);
    session.window().actions().action(ActionId::Refresh)->trigger();
    ASSERT_TRUE(GuiSession::until([&] { return pulled.count() == 1; }));
    session.practice().answerNext(500, "{}");
    combo->setFocus(); // the list is old by now, and about to be chosen from
    auto *note = session.find<QLabel>("/webhook#note");
    ASSERT_TRUE(GuiSession::until([&] { return note->isVisible(); }));
    EXPECT_TRUE(note->text().startsWith(QStringLiteral("The list of webhooks could not be read.")))
        << qPrintable(note->text());
    EXPECT_EQ(combo->currentText(), platform) << "what was known stays";
    EXPECT_FALSE(flow().isDirty());
    QTest::mouseClick(session.find<QPushButton>("/webhook#retry"), Qt::LeftButton);
    EXPECT_TRUE(GuiSession::until([&] { return !note->isVisible(); }));
}
