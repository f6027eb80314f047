// The source "API": asking a person's own service as the provider will.
#include "fakeservices.h"
#include "formfixture.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

class SourceTest : public testing::Test
{
protected:
    void open(const QString &example, const QString &kind, const JsonPointer &place)
    {
        QJsonObject document = Examples::object(example);
        const QJsonObject data = document.value(QStringLiteral("data")).toObject();
        if (!data.isEmpty())
            document = data;
        block = place;
        (block / QStringLiteral("source")).write(document, QStringLiteral("API"));
        (block / QStringLiteral("apiUrl")).write(document, QStringLiteral("https://risk.example/check"));
        (block / QStringLiteral("apiTestType")).write(document, QStringLiteral("email"));
        (block / QStringLiteral("apiTestValue")).write(document, QStringLiteral("ana@example.com"));
        form = std::make_unique<Form>(document, kind);
        form->view.setServices(&services);
        form->view.reveal(block / QStringLiteral("apiTestValue"));
    }
    void openLogin()
    {
        open(QStringLiteral("verifik-v2/record-login.json"), QStringLiteral("verifik-v2/login"), "/security"_ptr);
    }
    template <typename T> T *part(const char *name)
    {
        const QString field = (block / QStringLiteral("apiTestValue")).toString();
        return form->control<T>((field + QLatin1String(name)).toLatin1().constData());
    }
    void press() { QTest::mouseClick(part<QPushButton>("#test"), Qt::LeftButton); }
    QString answer() { return part<QLabel>("#answer")->text(); }
    static AccessAnswer complete()
    {
        AccessAnswer answer;
        answer.httpStatus = 200;
        answer.isObject = true;
        answer.present = QStringList{"name", "email", "phone", "countryCode"};
        answer.body = QStringLiteral("{\"name\":\"Ana\"}");
        return answer;
    }

    FakeServices services;
    std::unique_ptr<Form> form;
    JsonPointer block;
};

TEST_F(SourceTest, AsksAsTheProviderWillForALogin)
{
    openLogin();
    press();
    ASSERT_EQ(services.questions.size(), 1U);
    EXPECT_EQ(services.questions[0].way, AccessQuestion::Way::Login);
    EXPECT_EQ(services.questions[0].address, QStringLiteral("https://risk.example/check"));
    EXPECT_EQ(services.questions[0].key, QStringLiteral("email"));
    EXPECT_EQ(services.questions[0].value, QStringLiteral("ana@example.com"));
    EXPECT_FALSE(part<QPushButton>("#test")->isEnabled()) << "one question at a time";
    EXPECT_EQ(answer(), QStringLiteral("The service is being asked."));
}

TEST_F(SourceTest, AsksAsTheProviderWillForOnboardings)
{
    open(
        QStringLiteral("verifik-v2/get-200-onboarding.json"), QStringLiteral("verifik-v2/onboarding"), "/security"_ptr);
    press();
    EXPECT_EQ(services.questions.back().way, AccessQuestion::Way::Onboarding);
    open(QStringLiteral("verifik-v3/record-kyc-full.json"), QStringLiteral("verifik-v3/personal-onboarding"),
        "/integrations"_ptr);
    press();
    ASSERT_EQ(services.questions.size(), 2U);
    EXPECT_EQ(services.questions.back().way, AccessQuestion::Way::Onboarding);
}

TEST_F(SourceTest, AsksWithWhatIsEditedNow)
{
    openLogin();
    ASSERT_TRUE(form->flow.setValue("/security/apiTestType"_ptr, QStringLiteral("phone")));
    Form::type(part<QLineEdit>(""), QStringLiteral("3001234567"));
    Form::type(form->control<QLineEdit>("/security/apiUrl"), QStringLiteral("https://new.example/v"));
    press();
    EXPECT_EQ(services.questions.back().key, QStringLiteral("phone"));
    EXPECT_EQ(services.questions.back().value, QStringLiteral("3001234567"));
    EXPECT_EQ(services.questions.back().address, QStringLiteral("https://new.example/v"));
}

TEST_F(SourceTest, NeedsAnAddressAndAValue)
{
    openLogin();
    Form::type(part<QLineEdit>(""), QString());
    EXPECT_FALSE(part<QPushButton>("#test")->isEnabled());
    EXPECT_EQ(part<QPushButton>("#test")->toolTip(), QStringLiteral("Enter the API address and the test value first."));
    form->undo();
    EXPECT_TRUE(part<QPushButton>("#test")->isEnabled());
    Form::type(form->control<QLineEdit>("/security/apiUrl"), QString());
    EXPECT_FALSE(part<QPushButton>("#test")->isEnabled());
}

TEST_F(SourceTest, SaysThatAllIsThereAndShowsPersonalDataOnlyWhenAsked)
{
    openLogin();
    press();
    services.finishQuestion(complete());
    EXPECT_EQ(answer(),
        QStringLiteral("The service answered with 200 and all that the provider expects: %1.")
            .arg(QLocale().createSeparatedList(
                {"name", "email address (email)", "phone number (phone)", "country code (countryCode)"})));
    EXPECT_FALSE(part<QPlainTextEdit>("#body")->isVisible());
    part<QPushButton>("#show")->setFocus();
    QTest::keyClick(part<QPushButton>("#show"), Qt::Key_Space);
    EXPECT_TRUE(part<QPlainTextEdit>("#body")->isVisible());
    EXPECT_EQ(part<QPlainTextEdit>("#body")->toPlainText(), QStringLiteral("{\"name\":\"Ana\"}"));
    EXPECT_EQ(part<QPushButton>("#show")->text(), QStringLiteral("Hide the answer"));
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(SourceTest, SaysWhatIsWrong)
{
    openLogin();
    AccessAnswer given = complete();
    const auto said = [&] {
        press();
        services.finishQuestion(given);
        return answer();
    };
    given.present = QStringList{"name", "email"};
    given.missing = QStringList{"phone", "countryCode"};
    EXPECT_EQ(said(),
        QStringLiteral("The service answered with 200, but its answer lacks what the provider expects: %1.")
            .arg(QLocale().createSeparatedList({"phone number (phone)", "country code (countryCode)"})));
    given.isObject = false;
    EXPECT_EQ(
        said(), QStringLiteral("The service answered with 200, but not with a JSON object, as the provider expects."));
    given.httpStatus = 404;
    EXPECT_EQ(said(), QStringLiteral("The service answered with 404. The provider expects 200."));
    given.httpStatus = 302;
    EXPECT_EQ(said(),
        QStringLiteral("The service answered with 302, which leads to another address. The provider expects 200."));
    press();
    services.finishQuestion(fail(ErrorKind::Timeout, QStringLiteral("risk.example did not answer.")));
    EXPECT_EQ(answer(), QStringLiteral("risk.example did not answer."));
    EXPECT_FALSE(part<QPushButton>("#show")->isVisible());
}

TEST_F(SourceTest, ForgetsAnAnswerAboutOtherSettings)
{
    openLogin();
    press();
    services.finishQuestion(complete());
    Form::type(part<QLineEdit>(""), QStringLiteral("bo@example.com"));
    EXPECT_FALSE(part<QLabel>("#answer")->isVisible());
    EXPECT_FALSE(part<QPushButton>("#show")->isVisible());
    EXPECT_EQ(part<QPlainTextEdit>("#body")->toPlainText(), QString());
    press();
    form->undo();
    services.finishQuestion(complete());
    EXPECT_FALSE(part<QLabel>("#answer")->isVisible()) << "it was about the other value";
}

} // namespace
