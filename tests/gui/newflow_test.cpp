#include "gui/guisession.h"
#include "models/core/json.h"
#include "models/schema/flowtemplates.h"
#include "support/examples.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>

// New flows in the window, from the purpose to the request (seed 003).

namespace {

const QString insuranceProject = QStringLiteral("671b90d8c4a19e0012d4b109"); // one without a flow

class NewFlowWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        session.start();
        ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    }

    //! As a person does: purpose by click, project by the arrow keys or by pasting an id.
    void start(const QString &templateId, const QString &project)
    {
        session.window().actions().action(ActionId::NewFlow)->trigger();
        ASSERT_TRUE(GuiSession::until([this] { return session.find<QDialog>("newFlowDialog") != nullptr; }));
        auto *dialog = session.find<QDialog>("newFlowDialog");
        auto *choice = dialog->findChild<QRadioButton *>(QStringLiteral("template:%1").arg(templateId));
        ASSERT_NE(choice, nullptr) << qPrintable(templateId);
        choice->click();
        const QString name = session.find<QLineEdit>("newFlowName")->text();
        auto *projects = session.find<QComboBox>("/newFlowProject");
        projects->setFocus();
        const bool isId = project.startsWith(QLatin1Char('0'));
        if (isId)
            QTest::keyClicks(projects->lineEdit(), project);
        for (int step = 0; step < 20 && !isId && !projects->currentText().startsWith(project); ++step)
            QTest::keyClick(projects, Qt::Key_Down);
        QTest::mouseClick(session.find<QPushButton>("newFlowCreate"), Qt::LeftButton);
        ASSERT_TRUE(GuiSession::until([&] {
            OpenFlow *made = session.controller().openFlow();
            return made != nullptr && made->flow().isNew() && made->summary().name == name;
        }));
    }
    ProjectFlow &open() { return session.controller().openFlow()->flow(); }
    void create()
    {
        ASSERT_TRUE(session.find<QPushButton>("review")->isEnabled())
            << qPrintable(session.find<QPushButton>("review")->toolTip());
        ASSERT_NO_FATAL_FAILURE(session.send());
    }
    QJsonObject posted()
    {
        const QList<QByteArray> bodies = session.sent(QStringLiteral("POST"));
        return bodies.isEmpty() ? QJsonObject() : Json::parseObject(bodies.last(), QString()).value_or(QJsonObject());
    }

    GuiSession session;
};

} // namespace

TEST_F(NewFlowWindow, FullOnboardingIsSentExactlyAsDocumented)
{
    ASSERT_NO_FATAL_FAILURE(start(QStringLiteral("verifik-v2/full-onboarding"), QStringLiteral("Insurance Peru")));
    EXPECT_TRUE(session.sent(QStringLiteral("POST")).isEmpty());
    ASSERT_NO_FATAL_FAILURE(create());
    QJsonObject example = Examples::object(QStringLiteral("verifik-v2/post-body-configuration.json"));
    example.insert(QStringLiteral("project"), insuranceProject);
    EXPECT_EQ(posted(), example);
    ASSERT_NO_FATAL_FAILURE(session.closeReview());
    ASSERT_TRUE(GuiSession::until([this] { return !open().isNew(); }));
    EXPECT_EQ(open().status(), QStringLiteral("draft"));
}

TEST_F(NewFlowWindow, PasswordlessLoginWithFaceAsksForAFace)
{
    ASSERT_NO_FATAL_FAILURE(
        start(QStringLiteral("verifik-v2/passwordless-login-with-face"), QStringLiteral("Insurance Peru")));
    ASSERT_NO_FATAL_FAILURE(create());
    EXPECT_EQ("/loginSettings/faceLiveness"_ptr.in(posted()), QJsonValue(true));
    EXPECT_EQ("/type"_ptr.in(posted()), QJsonValue(QStringLiteral("login")));
    EXPECT_EQ("/project"_ptr.in(posted()), QJsonValue(insuranceProject));
    ASSERT_TRUE(GuiSession::until([this] { return !open().isNew(); }));
}

TEST_F(NewFlowWindow, AProjectThatTheProviderDoesNotKnowIsMarkedAtItsField)
{
    ASSERT_NO_FATAL_FAILURE(
        start(QStringLiteral("verifik-v2/full-onboarding"), QStringLiteral("000000000000000000000000")));
    ASSERT_NO_FATAL_FAILURE(create());
    const QString result = session.visibleText(session.find<QDialog>("reviewDialog"));
    EXPECT_TRUE(result.contains(QStringLiteral("not one that the provider knows"))) << qPrintable(result);
    auto *jump = session.find<QPushButton>("fieldError:/project");
    ASSERT_NE(jump, nullptr);
    EXPECT_FALSE(open().problems("/project"_ptr).empty());
    QTest::mouseClick(jump, Qt::LeftButton);
    EXPECT_TRUE(GuiSession::until([this] { return session.find<QDialog>("reviewDialog") == nullptr; }));
    EXPECT_EQ(session.window().focusWidget()->objectName(), QStringLiteral("/project"));
    EXPECT_TRUE(open().isNew());
}

TEST_F(NewFlowWindow, ATypeThatTheProviderDoesNotKnowIsMarkedAtItsField)
{
    ASSERT_NO_FATAL_FAILURE(start(QStringLiteral("verifik-v2/full-onboarding"), QStringLiteral("Insurance Peru")));
    ASSERT_TRUE(open().setValue("/type"_ptr, QStringLiteral("scanPro")));
    ASSERT_NO_FATAL_FAILURE(create());
    const QString result = session.visibleText(session.find<QDialog>("reviewDialog"));
    EXPECT_TRUE(result.contains(QStringLiteral("does not know this type"))) << qPrintable(result);
    EXPECT_NE(session.find<QPushButton>("fieldError:/type"), nullptr);
    EXPECT_FALSE(open().problems("/type"_ptr).empty());
}

TEST_F(NewFlowWindow, WithoutAProjectTheFormAsksForOne)
{
    ASSERT_NO_FATAL_FAILURE(start(QStringLiteral("verifik-v2/login-by-email-and-phone"), QString()));
    EXPECT_FALSE(session.find<QPushButton>("review")->isEnabled());
    EXPECT_FALSE(open().problems("/project"_ptr).empty());
    ASSERT_TRUE(open().setValue("/project"_ptr, insuranceProject));
    EXPECT_TRUE(session.find<QPushButton>("review")->isEnabled());
}
