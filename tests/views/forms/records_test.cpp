// Fields that name another record: a webhook or a project.
#include "fakeservices.h"
#include "formfixture.h"

#include "views/forms/editors/recordeditor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace {

const QString caseTool = QStringLiteral("68a63328cba3c7dac2896950");
const QString ledger = QStringLiteral("68a63328cba3c7dac2896951");
const QString stranger = QStringLiteral("68a63328cba3c7dac28969ff");

class Records : public testing::Test
{
protected:
    static QJsonObject loginFlow(const QJsonValue &webhook)
    {
        QJsonObject flow = Examples::object(QStringLiteral("verifik-v2/record-login.json"));
        flow.insert(QStringLiteral("webhook"), webhook);
        return flow;
    }

    void open(const QJsonValue &webhook)
    {
        form = std::make_unique<Form>(loginFlow(webhook), QStringLiteral("verifik-v2/login"));
        form->view.setServices(&services);
        form->view.reveal("/webhook"_ptr);
        combo = form->control<QComboBox>("/webhook");
    }
    void answerWebhooks()
    {
        services.webhooks().setRecords(
            {{{"_id", caseTool}, {"name", "Case tool"}, {"url", "https://cases.example/hook"}, {"isActive", true}},
                {{"_id", ledger}, {"name", "Ledger"}, {"url", "https://ledger.example/in"}, {"isActive", false}}});
    }
    void failWebhooks()
    {
        Error error;
        error.kind = ErrorKind::Offline;
        error.what = QStringLiteral("There is no connection to Verifik.");
        services.webhooks().setFailed(error);
    }
    template <typename T> T *part(const char *name) { return form->control<T>(name); }
    QJsonValue webhook() const { return form->value("/webhook"_ptr); }
    //! As a person does who has the field in front of them.
    void type(const QString &text)
    {
        combo->setFocus();
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), text);
    }
    void leave()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        form->control<QLineEdit>("/redirectUrl")->setFocus();
    }

    FakeServices services;
    std::unique_ptr<Form> form;
    QComboBox *combo = nullptr;
};

TEST_F(Records, AreShownByNameAndAddressOnceTheListIsThere)
{
    open(caseTool);
    EXPECT_EQ(services.webhookRequests, 1) << "a bare id is in sight";
    EXPECT_EQ(combo->currentText(), QStringLiteral("Webhook ") + caseTool);
    answerWebhooks();
    EXPECT_EQ(combo->currentText(), QStringLiteral("Case tool – https://cases.example/hook"));
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(Records, AreNamedInTheMarkOfAChangeAsWell)
{
    open(caseTool);
    answerWebhooks();
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    ASSERT_EQ(webhook(), QJsonValue(ledger));
    EXPECT_EQ(form->row("/webhook"_ptr).changeText(), QStringLiteral("Changed, was Case tool"));
}

TEST_F(Records, AreNamedInAMarkThatWasThereBeforeTheList)
{
    form = std::make_unique<Form>(loginFlow(caseTool), QStringLiteral("verifik-v2/login"));
    ASSERT_TRUE(form->flow.setValue("/webhook"_ptr, QJsonValue::Null));
    form->view.setServices(&services);
    form->view.reveal("/webhook"_ptr);
    EXPECT_EQ(services.webhookRequests, 1) << "the mark shows a bare id";
    EXPECT_EQ(form->row("/webhook"_ptr).changeText(), QStringLiteral("Changed, was Webhook ") + caseTool);
    answerWebhooks();
    EXPECT_EQ(form->row("/webhook"_ptr).changeText(), QStringLiteral("Changed, was Case tool"));
}

TEST_F(Records, AreAskedForOnlyWhenSomebodyIsAboutToChoose)
{
    open(QJsonValue::Null);
    leave();
    services.webhooks().expire();
    const int before = services.webhookRequests;
    combo->setFocus();
    EXPECT_LE(before, 1);
    EXPECT_EQ(services.webhookRequests, 1);
    EXPECT_EQ(combo->currentText(), QStringLiteral("None"));
}

TEST_F(Records, AreChosenByTheKeyboard)
{
    open(caseTool);
    answerWebhooks();
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    EXPECT_EQ(webhook(), QJsonValue(ledger));
    EXPECT_EQ(combo->currentText(), QStringLiteral("Ledger – https://ledger.example/in (switched off)"));
    QTest::keyClick(combo, Qt::Key_Up);
    EXPECT_FALSE(form->flow.isDirty());
    QTest::keyClick(combo, Qt::Key_Up);
    EXPECT_EQ(webhook(), QJsonValue(QJsonValue::Null)) << "the first choice is none";
    form->undo();
    EXPECT_EQ(combo->currentText(), QStringLiteral("Case tool – https://cases.example/hook"));
}

TEST_F(Records, AreFoundByAnyPartOfNameOrAddress)
{
    open(QJsonValue::Null);
    answerWebhooks();
    type(QStringLiteral("ledger.ex"));
    QAbstractItemView *popup = combo->completer()->popup();
    ASSERT_TRUE(QTest::qWaitFor([popup] { return popup->isVisible(); }));
    ASSERT_EQ(popup->model()->rowCount(), 1);
    EXPECT_EQ(webhook(), QJsonValue(QJsonValue::Null)) << "looking is not choosing";
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(webhook(), QJsonValue(ledger));
}

TEST_F(Records, AreChosenByTypingTheirNameAndEnter)
{
    open(QJsonValue::Null);
    answerWebhooks();
    type(QStringLiteral("case TOOL"));
    leave();
    EXPECT_EQ(webhook(), QJsonValue(caseTool));
    EXPECT_EQ(combo->currentText(), QStringLiteral("Case tool – https://cases.example/hook"));
}

TEST_F(Records, StayAsTheyWereWhenWhatWasTypedNamesNone)
{
    open(caseTool);
    answerWebhooks();
    type(QStringLiteral("nothing of that kind"));
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(form->row("/webhook"_ptr).problemText(),
        QStringLiteral("Choose a webhook of the list, or paste an id of 24 letters and digits."));
    leave();
    EXPECT_EQ(form->row("/webhook"_ptr).problemText(), QString());
    EXPECT_EQ(combo->currentText(), QStringLiteral("Case tool – https://cases.example/hook"));
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(Records, AreTakenAwayByEmptyingTheLine)
{
    open(caseTool);
    answerWebhooks();
    combo->setFocus();
    combo->lineEdit()->selectAll();
    QTest::keyClick(combo->lineEdit(), Qt::Key_Delete);
    EXPECT_EQ(webhook(), QJsonValue(caseTool)) << "perhaps another one is typed next";
    leave();
    EXPECT_EQ(webhook(), QJsonValue(QJsonValue::Null));
    EXPECT_EQ(combo->currentText(), QStringLiteral("None"));
}

TEST_F(Records, MayBePastedByTheirIdWithoutAList)
{
    open(caseTool);
    failWebhooks();
    EXPECT_EQ(part<QLabel>("/webhook#note")->text(),
        QStringLiteral("The list of webhooks could not be read. There is no connection to Verifik. Keep the present "
                       "choice, or paste an id."));
    EXPECT_EQ(combo->currentText(), QStringLiteral("Webhook ") + caseTool);
    QApplication::clipboard()->setText(stranger);
    combo->setFocus();
    combo->lineEdit()->selectAll();
    QTest::keyClick(combo->lineEdit(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(webhook(), QJsonValue(stranger)) << "an id needs no Enter";
    EXPECT_EQ(combo->currentText(), stranger) << "nobody rewrites what is being typed";
    leave();
    EXPECT_EQ(combo->currentText(), QStringLiteral("Webhook ") + stranger);
    form->undo();
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(Records, CanBeAskedForAgain)
{
    open(caseTool);
    failWebhooks();
    QTest::mouseClick(part<QPushButton>("/webhook#retry"), Qt::LeftButton);
    EXPECT_EQ(services.webhookRequests, 2);
    answerWebhooks();
    EXPECT_FALSE(part<QLabel>("/webhook#note")->isVisible());
    EXPECT_FALSE(part<QPushButton>("/webhook#retry")->isVisible());
}

TEST_F(Records, ThatTheAccountDoesNotHaveSaySo)
{
    open(stranger);
    answerWebhooks();
    EXPECT_EQ(combo->currentText(), QStringLiteral("Unknown webhook ") + stranger);
    EXPECT_EQ(part<QLabel>("/webhook#note")->text(), QStringLiteral("The account has no webhook of this id."));
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(Records, ThatCameWholeAreShownByNameAndLeaveNothingToSendWhenChosenAgain)
{
    const QJsonObject whole{{"_id", caseTool}, {"name", "Case tool"}, {"url", "https://cases.example/hook"}};
    open(whole);
    EXPECT_EQ(combo->currentText(), QStringLiteral("Case tool – https://cases.example/hook"));
    answerWebhooks();
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    EXPECT_EQ(webhook(), QJsonValue(ledger));
    QTest::keyClick(combo, Qt::Key_Up);
    EXPECT_EQ(webhook(), QJsonValue(whole));
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(Records, OfAWrongTypeAreShownAsTheyAre)
{
    open(QJsonArray{1, 2});
    EXPECT_EQ(combo->currentText(), QStringLiteral("[1,2]"));
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(Records, OfProjectsAreShownWithTheirStatus)
{
    open(QJsonValue::Null);
    const QString id = form->value("/project"_ptr).toString();
    services.projects().setRecords({{{"_id", id}, {"name", "Savings"}, {"status", "paused"}}});
    EXPECT_EQ(form->control<QComboBox>("/project")->currentText(), QStringLiteral("Savings – Paused"));
}

TEST_F(Records, SurviveTheEndOfTheirAccount)
{
    auto gone = std::make_unique<FakeServices>();
    open(caseTool);
    form->view.setServices(gone.get());
    gone.reset();
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    QTest::mouseClick(part<QPushButton>("/webhook#new"), Qt::LeftButton);
    EXPECT_EQ(form->view.window()->findChild<QDialog *>(QStringLiteral("newWebhookDialog")), nullptr);
}

class NewWebhook : public Records
{
protected:
    void SetUp() override
    {
        open(caseTool);
        answerWebhooks();
        QTest::mouseClick(part<QPushButton>("/webhook#new"), Qt::LeftButton);
        dialog = form->view.window()->findChild<QDialog *>(QStringLiteral("newWebhookDialog"));
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    }
    template <typename T> T *in(const char *name) { return dialog->findChild<T *>(QString::fromLatin1(name)); }
    void enter(const QString &name, const QString &address)
    {
        Form::type(in<QLineEdit>("webhookName"), name);
        Form::type(in<QLineEdit>("webhookAddress"), address);
    }

    QPointer<QDialog> dialog;
};

TEST_F(NewWebhook, IsCreatedAndChosenAtOnce)
{
    EXPECT_FALSE(in<QPushButton>("createWebhook")->isEnabled());
    enter(QStringLiteral("Audit"), QStringLiteral("https://audit.example/in"));
    in<QPlainTextEdit>("webhookDescription")->setFocus();
    QTest::keyClicks(in<QPlainTextEdit>("webhookDescription"), QStringLiteral("For the auditors"));
    QTest::keyClick(in<QPlainTextEdit>("webhookDescription"), Qt::Key_Tab);
    QTest::mouseClick(in<QPushButton>("createWebhook"), Qt::LeftButton);
    ASSERT_EQ(services.created.size(), 1);
    EXPECT_EQ(services.created.first(),
        (QJsonObject{{"name", "Audit"}, {"url", "https://audit.example/in"}, {"isActive", true},
            {"description", "For the auditors"}}));
    EXPECT_FALSE(in<QPushButton>("createWebhook")->isEnabled()) << "one click, one webhook";
    services.webhooks().add({{"_id", stranger}, {"name", "Audit"}, {"url", "https://audit.example/in"}});
    services.finishCreation(stranger);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !dialog; }));
    EXPECT_EQ(webhook(), QJsonValue(stranger));
    EXPECT_EQ(combo->currentText(), QStringLiteral("Audit – https://audit.example/in"));
}

TEST_F(NewWebhook, NeedsAWholeWebAddress)
{
    for (const char *address : {"audit.example", "ftp://audit.example", "https://", "javascript:alert(1)"}) {
        enter(QStringLiteral("Audit"), QString::fromLatin1(address));
        in<QPushButton>("createWebhook")->click();
        EXPECT_TRUE(services.created.isEmpty()) << address;
        EXPECT_EQ(in<QLabel>("webhookProblem")->text(),
            QStringLiteral("The address must be a whole web address that begins with https:// or http://."))
            << address;
    }
    enter(QStringLiteral("Audit"), QStringLiteral("http://localhost:8080/x"));
    QTest::keyClick(in<QLineEdit>("webhookAddress"), Qt::Key_Return);
    EXPECT_EQ(services.created.size(), 1);
}

TEST_F(NewWebhook, KeepsToTheProvidersLimits)
{
    enter(QString(50, QLatin1Char('n')), QStringLiteral("https://audit.example"));
    EXPECT_EQ(in<QLineEdit>("webhookName")->text().size(), 40);
    in<QPlainTextEdit>("webhookDescription")->setPlainText(QString(403, QLatin1Char('d')));
    EXPECT_EQ(in<QLabel>("webhookProblem")->text(), QStringLiteral("The description is too long by 3 character(s)."));
    EXPECT_FALSE(in<QPushButton>("createWebhook")->isEnabled());
}

TEST_F(NewWebhook, SaysWhyTheProviderRefusedAndLetsTryAgain)
{
    enter(QStringLiteral("Audit"), QStringLiteral("https://audit.example"));
    QTest::keyClick(in<QLineEdit>("webhookName"), Qt::Key_Return);
    services.finishCreation(fail(ErrorKind::Rejected, QStringLiteral("Verifik did not accept the webhook.")));
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(in<QLabel>("webhookProblem")->text(), QStringLiteral("Verifik did not accept the webhook."));
    EXPECT_TRUE(in<QPushButton>("createWebhook")->isEnabled());
    EXPECT_EQ(webhook(), QJsonValue(caseTool));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !dialog; }));
}

class WebhookTrial : public Records
{
protected:
    void SetUp() override
    {
        open(caseTool);
        answerWebhooks();
        QTest::mouseClick(part<QPushButton>("/webhook#test"), Qt::LeftButton);
        ASSERT_EQ(services.tested, QStringList(QStringLiteral("https://cases.example/hook")));
        EXPECT_FALSE(part<QPushButton>("/webhook#test")->isEnabled());
    }
    QString answer() { return part<QLabel>("/webhook#answer")->text(); }
};

TEST_F(WebhookTrial, SaysThatTheAddressAnswered)
{
    WebhookAnswer reached;
    reached.isReached = true;
    reached.httpStatus = 200;
    services.finishTest(reached);
    EXPECT_EQ(answer(), QStringLiteral("The address took the trial message and answered with 200."));
    EXPECT_TRUE(part<QPushButton>("/webhook#test")->isEnabled());
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(WebhookTrial, SaysThatTheAddressRefused)
{
    WebhookAnswer refused;
    refused.httpStatus = 404;
    refused.message = QStringLiteral("<b>Not Found</b>");
    services.finishTest(refused);
    EXPECT_EQ(
        answer(), QStringLiteral("The address refused the trial message with 404. Verifik adds: <b>Not Found</b>"));
    EXPECT_EQ(part<QLabel>("/webhook#answer")->textFormat(), Qt::PlainText) << "what others send is no markup";
}

TEST_F(WebhookTrial, SaysThatVerifikCouldNotBeAsked)
{
    services.finishTest(fail(ErrorKind::Offline, QStringLiteral("There is no connection to Verifik.")));
    EXPECT_EQ(answer(), QStringLiteral("There is no connection to Verifik."));
}

TEST_F(WebhookTrial, ForgetsTheAnswerWhenAnotherIsChosen)
{
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    WebhookAnswer late;
    late.isReached = true;
    services.finishTest(late);
    EXPECT_EQ(answer(), QString()) << "it was about the other address";
    EXPECT_TRUE(part<QPushButton>("/webhook#test")->isEnabled());
    QTest::keyClick(combo, Qt::Key_Home);
    EXPECT_EQ(webhook(), QJsonValue(ledger)) << "Home moves in the line";
}

TEST(RecordEditor, OffersQuestionnairesByTheirTitleAndTakesAPastedUuid)
{
    const QString funds = QStringLiteral("33333333-aaaa-4bbb-8ccc-000000000001");
    FakeServices services;
    FieldSpec spec;
    spec.pointer = "/config/questionnaire_uuid"_ptr;
    spec.widget = FieldWidget::Reference;
    spec.label = QStringLiteral("Questionnaire");
    spec.refersTo = QStringLiteral("questionnaire");
    RecordEditor editor(spec, nullptr);
    editor.setServices(&services);
    editor.setValue(funds);
    editor.show();
    auto *combo = editor.findChild<QComboBox *>();
    EXPECT_EQ(combo->currentText(), QStringLiteral("Questionnaire ") + funds);
    services.questionnaires().setRecords({{{"_id", funds}, {"name", "Source of funds"}}});
    EXPECT_EQ(combo->currentText(), QStringLiteral("Source of funds"));

    QSignalSpy edited(&editor, &FieldEditor::edited);
    const QString other = QStringLiteral("33333333-aaaa-4bbb-8ccc-000000000002");
    combo->setFocus();
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo->lineEdit(), other);
    ASSERT_EQ(edited.count(), 1) << "at once: a pasted id needs no Enter";
    EXPECT_EQ(edited.first().first().toJsonValue(), QJsonValue(other));
}

} // namespace
