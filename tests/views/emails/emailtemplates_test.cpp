// The email texts, from the form to the window where they are edited.
#include "views/forms/formfixture.h"

#include "views/emails/emaildialog.h"
#include "views/emails/emaillanguagemodel.h"
#include "views/emails/emailpreview.h"
#include "views/forms/editors/colourinput.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace {

const JsonPointer place = "/emailTemplates"_ptr;

QJsonObject templates()
{
    return {
        {"en",
            QJsonObject{{"subject", "Your code"}, {"message", "Use it."}, {"showButton", true}, {"buttonText", "Enter"},
                {"buttonColor", "#0B5D4E"}, {"tracking", QJsonArray{1, 2}}, {"contentHtml", "<p>Own <b>page</b></p>"},
                {"htmlSlotStatus", QJsonObject{{"header", "present"}, {"logo", "removed"}}}}},
        {"es", QJsonObject{{"subject", "Su código"}}}, {"de", QJsonObject{{"subject", "Ihr Code"}}}};
}

class EmailTemplates : public testing::Test
{
protected:
    void open(const QJsonValue &value, const char *design = "standard")
    {
        QJsonObject document = Examples::object(QStringLiteral("verifik-v2/record-login.json"));
        place.write(document, value);
        document.insert(QStringLiteral("emailTemplateDesign"), QString::fromLatin1(design));
        form = std::make_unique<Form>(document, QStringLiteral("verifik-v2/login"));
        form->view.reveal(place);
        list = form->control<QListView>("/emailTemplates");
    }
    void openDialog(const QJsonValue &value, const char *design = "standard")
    {
        open(value, design);
        QTest::mouseClick(form->control<QPushButton>("/emailTemplates#edit"), Qt::LeftButton);
        dialog = form->view.findChild<EmailDialog *>(QStringLiteral("emailDialog"));
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    }
    template <typename T> T *in(const char *name)
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void choose(const QString &language) { dialog->setLanguage(language); }
    QString mark(const char *language)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(EmailLanguageModel::CodeRole).toString() == QLatin1String(language))
                return index.data(EmailLanguageModel::MarkRole).toString();
        }
        return QStringLiteral("none such");
    }
    QJsonValue value() const { return form->value(place); }
    QString preview() { return in<EmailPreview>("emailPreview")->toPlainText(); }

    std::unique_ptr<Form> form;
    QListView *list = nullptr;
    QPointer<EmailDialog> dialog;
};

TEST_F(EmailTemplates, ListTheirLanguagesAndSayWhichAreEmpty)
{
    open(templates());
    ASSERT_EQ(list->model()->rowCount(), 8);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), QStringLiteral("English"));
    EXPECT_EQ(list->model()->index(7, 0).data().toString(), QStringLiteral("Other language (de)"));
    EXPECT_EQ(mark("en"), QString());
    EXPECT_EQ(mark("fr"), QStringLiteral("Empty"));
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(EmailTemplates, AreEditedOneTextAtATimeAndSentWhole)
{
    openDialog(templates());
    Form::type(in<QLineEdit>("email/subject"), QStringLiteral("Hello"));
    QJsonObject expected = templates();
    QJsonObject english = expected.value(QStringLiteral("en")).toObject();
    english.insert(QStringLiteral("subject"), QStringLiteral("Hello"));
    expected.insert(QStringLiteral("en"), english);
    EXPECT_EQ(value(), QJsonValue(expected)) << "every other member is as it was";
    EXPECT_EQ(form->patch(), (QJsonObject{{"emailTemplates", expected}}));
    EXPECT_EQ(mark("en"), QStringLiteral("Changed"));
    EXPECT_TRUE(preview().startsWith(QStringLiteral("Hello")));
    Form::type(in<QLineEdit>("email/subject"), QStringLiteral("Your code"));
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(EmailTemplates, AreUndoneInTheForm)
{
    openDialog(templates());
    Form::type(in<QLineEdit>("email/subject"), QStringLiteral("Hello"));
    in<QPlainTextEdit>("email/message")->setFocus();
    QTest::keyClicks(in<QPlainTextEdit>("email/message"), QStringLiteral("Now: "));
    form->undo();
    EXPECT_EQ(value(), QJsonValue(templates()));
    EXPECT_EQ(in<QLineEdit>("email/subject")->text(), QStringLiteral("Your code"));
    EXPECT_EQ(in<QPlainTextEdit>("email/message")->toPlainText(), QStringLiteral("Use it."));
}

TEST_F(EmailTemplates, TakeEveryKindOfPart)
{
    openDialog(templates());
    QTest::keyClick(in<QCheckBox>("email/showButton"), Qt::Key_Space);
    Form::type(in<QLineEdit>("email/buttonColor"), QStringLiteral("#112233"));
    QPlainTextEdit *html = in<QPlainTextEdit>("email/contentHtml");
    html->setFocus();
    html->selectAll();
    QTest::keyClicks(html, QStringLiteral("<i>x</i>"));
    QTest::keyClick(in<QCheckBox>("email/htmlSlotStatus/logo"), Qt::Key_Space);
    const QJsonObject english = value().toObject().value(QStringLiteral("en")).toObject();
    EXPECT_EQ(english.value(QStringLiteral("showButton")), QJsonValue(false));
    EXPECT_EQ(english.value(QStringLiteral("buttonColor")), QJsonValue("#112233"));
    EXPECT_EQ(english.value(QStringLiteral("contentHtml")), QJsonValue("<i>x</i>"));
    EXPECT_EQ(english.value(QStringLiteral("htmlSlotStatus")),
        QJsonValue(QJsonObject{{"header", "present"}, {"logo", "present"}}));
    EXPECT_EQ(english.value(QStringLiteral("tracking")), QJsonValue(QJsonArray{1, 2}));
    Form::type(in<QLineEdit>("email/buttonColor"), QStringLiteral("bluish"));
    EXPECT_TRUE(in<QLabel>("email/buttonColor#hint")->isVisible());
}

TEST_F(EmailTemplates, OfAnEmptyLanguageAreCopiedFromAnother)
{
    openDialog(templates());
    choose(QStringLiteral("fr"));
    EXPECT_EQ(preview(), QStringLiteral("There are no texts in this language."));
    QPushButton *copy = in<QPushButton>("copyLanguage");
    ASSERT_TRUE(copy->isEnabled());
    emit copy->menu()->aboutToShow();
    QStringList offered;
    for (const QAction *action : copy->menu()->actions())
        offered << action->text();
    EXPECT_EQ(offered, (QStringList{"English", "Spanish", "Other language (de)"}));
    copy->menu()->actions().first()->trigger();
    const QJsonObject french = value().toObject().value(QStringLiteral("fr")).toObject();
    EXPECT_EQ(french.value(QStringLiteral("subject")), QJsonValue("Your code"));
    EXPECT_FALSE(french.contains(QStringLiteral("tracking"))) << "nobody knows what that means elsewhere";
    EXPECT_EQ(mark("fr"), QStringLiteral("Changed"));
    QTest::mouseClick(in<QPushButton>("revertLanguage"), Qt::LeftButton);
    EXPECT_FALSE(form->flow.isDirty());
    EXPECT_EQ(mark("fr"), QStringLiteral("Empty"));
}

TEST_F(EmailTemplates, ThatTheProviderDoesNotHaveAreMadeByTheFirstText)
{
    openDialog(QJsonValue::Undefined);
    choose(QStringLiteral("es"));
    Form::type(in<QLineEdit>("email/subject"), QStringLiteral("Hola"));
    EXPECT_EQ(value(), QJsonValue(QJsonObject{{"es", QJsonObject{{"subject", "Hola"}}}}));
    Form::type(in<QLineEdit>("email/subject"), QString());
    EXPECT_TRUE(value().isUndefined());
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(EmailTemplates, ShowTheOwnDesignWhereTheFlowHasOne)
{
    openDialog(templates(), "custom");
    EXPECT_TRUE(in<QRadioButton>("customDesign")->isChecked());
    EXPECT_TRUE(preview().contains(QStringLiteral("Own page")));
    QTest::mouseClick(in<QRadioButton>("standardDesign"), Qt::LeftButton);
    EXPECT_TRUE(preview().contains(QStringLiteral("123456")));
    choose(QStringLiteral("es"));
    QTest::mouseClick(in<QRadioButton>("customDesign"), Qt::LeftButton);
    EXPECT_EQ(preview(), QStringLiteral("There is no own design in this language."));
}

TEST_F(EmailTemplates, SayWhatTheyDoNotUnderstand)
{
    openDialog(templates());
    EXPECT_EQ(in<QLabel>("emailUnknown")->text(),
        QStringLiteral("Not understood by this version, and kept as it is:\ntracking: [1,2]"));
    choose(QStringLiteral("es"));
    EXPECT_FALSE(in<QLabel>("emailUnknown")->isVisible());
}

TEST_F(EmailTemplates, OfAWrongTypeStayAsTheyAre)
{
    open("none of that");
    EXPECT_FALSE(form->control<QPushButton>("/emailTemplates#edit")->isEnabled());
    EXPECT_EQ(form->control<QLabel>("/emailTemplates#raw")->text(), QStringLiteral("\"none of that\""));
    QJsonObject odd = templates();
    odd.insert(QStringLiteral("pt"), QJsonArray{1});
    openDialog(odd);
    choose(QStringLiteral("pt"));
    EXPECT_TRUE(in<QLineEdit>("email/subject")->isReadOnly());
    choose(QStringLiteral("en"));
    EXPECT_FALSE(in<QLineEdit>("email/subject")->isReadOnly());
    Form::type(in<QLineEdit>("email/subject"), QStringLiteral("x"));
    EXPECT_EQ(value().toObject().value(QStringLiteral("pt")), QJsonValue(QJsonArray{1}));
}

TEST_F(EmailTemplates, AreReachedAndLeftByTheKeyboard)
{
    open(templates());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    dialog = form->view.findChild<EmailDialog *>(QStringLiteral("emailDialog"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->language(), QStringLiteral("es"));
    EXPECT_EQ(in<QLineEdit>("email/subject")->text(), QStringLiteral("Su código"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !dialog; }));
}

TEST_F(EmailTemplates, FollowNewsFromTheProvider)
{
    openDialog(templates());
    Form::type(in<QLineEdit>("email/subject"), QStringLiteral("Mine"));
    QJsonObject news = form->flow.base();
    (place / QStringLiteral("es") / QStringLiteral("subject")).write(news, QStringLiteral("Nuevo"));
    form->flow.rebase(news);
    EXPECT_EQ(in<QLineEdit>("email/subject")->text(), QStringLiteral("Mine"));
    EXPECT_NE(dialog, nullptr);
}

TEST_F(EmailTemplates, GoWithTheirForm)
{
    openDialog(templates());
    form->view.setParent(nullptr);
    form.reset();
    EXPECT_EQ(dialog, nullptr);
}

TEST_F(EmailTemplates, FitIntoASmallWindow)
{
    openDialog(templates());
    EXPECT_LE(dialog->minimumSizeHint().width(), 640);
    EXPECT_LE(dialog->minimumSize().width(), 640);
    EXPECT_LE(dialog->minimumSize().height(), 400);
}

} // namespace
