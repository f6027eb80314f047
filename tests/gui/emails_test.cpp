// Emails and countries of v2 flows in the real window, down to what travelled to the provider.
#include "gui/guisession.h"

#include "models/core/json.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace {

class V2Editors : public testing::Test
{
protected:
    void SetUp() override
    {
        session.start();
        session.openPracticeWorkspace();
        session.openFlow(QStringLiteral("Login (d4e101)"));
    }
    ProjectFlow &flow() { return session.controller().openFlow()->flow(); }
    //! Sends, and proves that exactly this field travelled, with the value that is on screen.
    void expectToTravelAlone(const JsonPointer &field)
    {
        QJsonObject expected;
        field.write(expected, flow().value(field));
        ASSERT_NE(flow().value(field), flow().baseValue(field)) << "the editor changed nothing";
        ASSERT_NO_FATAL_FAILURE(session.send());
        EXPECT_EQ(session.sent(QStringLiteral("PUT")), QList<QByteArray>{Json::compact(expected)});
        ASSERT_NO_FATAL_FAILURE(session.closeReview());
        EXPECT_TRUE(GuiSession::until([this] { return !flow().isDirty(); }));
    }

    GuiSession session;
};

} // namespace

TEST_F(V2Editors, EmailTextsTravelWholeAfterOneIsEdited)
{
    const JsonPointer field = "/emailTemplates"_ptr;
    session.window().revealField(field);
    QTest::mouseClick(session.find<QPushButton>("/emailTemplates#edit"), Qt::LeftButton);
    QPointer<QDialog> dialog = session.find<QDialog>("emailDialog");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    auto *subject = session.find<QLineEdit>("email/subject");
    subject->setFocus();
    subject->selectAll();
    QTest::keyClicks(subject, QStringLiteral("Welcome back"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(GuiSession::until([&] { return !dialog; }));
    QJsonObject expected = flow().baseValue(field).toObject();
    QJsonObject english = expected.value(QStringLiteral("en")).toObject();
    english.insert(QStringLiteral("subject"), QStringLiteral("Welcome back"));
    expected.insert(QStringLiteral("en"), english);
    EXPECT_EQ(flow().value(field), QJsonValue(expected));
    expectToTravelAlone(field);
}

TEST_F(V2Editors, AllowedCountriesByTyping)
{
    const JsonPointer field = "/allowedCountries"_ptr;
    session.window().revealField(field);
    auto *line = session.find<QLineEdit>("/allowedCountries");
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("ecuador"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(flow().value(field), QJsonValue(QJsonArray{"Colombia", "Ecuador"}));
    expectToTravelAlone(field);
}
