#include "formfixture.h"
#include "views/forms/editors/coloureditor.h"
#include "views/forms/editors/colourinput.h"
#include "views/forms/editors/colourtext.h"

#include <QColorDialog>

namespace {

const JsonPointer button = "/branding/buttonColor"_ptr;

class Colours : public testing::Test
{
protected:
    void open(const QJsonValue &colour)
    {
        QJsonObject document{{"_id", "64a1"}, {"name", "Bank"}, {"branding", QJsonObject{{"bgColor", "#ffffff"}}}};
        button.write(document, colour);
        form = std::make_unique<Form>(document, QStringLiteral("verifik-v2/project"));
        form->view.reveal(button);
        line = form->control<QLineEdit>("/branding/buttonColor");
        swatch = form->control<ColourSwatch>("/branding/buttonColor#swatch");
    }
    ColourInput &input() { return static_cast<ColourEditor *>(form->row(button).editor())->input(); }
    QJsonValue colour() const { return form->value(button); }
    QString problem() const { return form->row(button).problemText(); }
    void leave() { form->control<QLineEdit>("/name")->setFocus(); }

    std::unique_ptr<Form> form;
    QLineEdit *line = nullptr;
    ColourSwatch *swatch = nullptr;
};

TEST_F(Colours, AreTypedAndSeen)
{
    open("#3f3f46");
    EXPECT_EQ(swatch->colour(), QColor(0x3f, 0x3f, 0x46));
    Form::type(line, QStringLiteral("#01236D"));
    EXPECT_EQ(colour(), QJsonValue("#01236D"));
    EXPECT_EQ(swatch->colour(), QColor(0x01, 0x23, 0x6d));
    form->undo();
    EXPECT_EQ(line->text(), QStringLiteral("#3f3f46"));
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(Colours, ThatAreNoneSaySoAndAreNotWritten)
{
    open("#3f3f46");
    for (const char *typed : {"#zzzzzz", "blu", "rgb(1,2,3)", "url(x)", "#"}) {
        Form::type(line, QString::fromLatin1(typed));
        EXPECT_EQ(problem(), QStringLiteral("Enter a colour such as #01236d, or choose one.")) << typed;
    }
    leave();
    EXPECT_EQ(problem(), QString());
    EXPECT_EQ(line->text(), QStringLiteral("#3f3f46")) << "the line must not go on showing it";
    EXPECT_EQ(swatch->colour(), QColor(0x3f, 0x3f, 0x46));
}

TEST_F(Colours, ThatAreTypedPastTheirEndAreTheLastGoodOne)
{
    open("#3f3f46");
    Form::type(line, QStringLiteral("#01236d77"));
    EXPECT_EQ(problem(), QStringLiteral("Enter a colour such as #01236d, or choose one."));
    EXPECT_EQ(colour(), QJsonValue("#01236d"));
    leave();
    EXPECT_EQ(line->text(), QStringLiteral("#01236d")) << "what is shown is what is written";
    form->undo();
    EXPECT_FALSE(form->flow.isDirty()) << "all that typing is one step";
}

TEST_F(Colours, MayBeNamesAndShortAndLackTheSign)
{
    open("#3f3f46");
    Form::type(line, QStringLiteral("white"));
    EXPECT_EQ(colour(), QJsonValue("white"));
    Form::type(line, QStringLiteral("#fff"));
    EXPECT_EQ(colour(), QJsonValue("#fff"));
    Form::type(line, QStringLiteral("B2BDD3"));
    EXPECT_EQ(colour(), QJsonValue("#B2BDD3"));
    EXPECT_EQ(line->text(), QStringLiteral("B2BDD3")) << "nobody rewrites what is being typed";
    leave();
    EXPECT_EQ(line->text(), QStringLiteral("#B2BDD3"));
}

TEST_F(Colours, InOtherLettersLeaveNothingToSend)
{
    open("#B2BDD3");
    Form::type(line, QStringLiteral("#ffffff"));
    Form::type(line, QStringLiteral("#b2bdd3"));
    EXPECT_EQ(colour(), QJsonValue("#B2BDD3"));
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(Colours, ThatAreNotSetShowTheDefault)
{
    open(QJsonValue::Undefined);
    EXPECT_EQ(line->text(), QString());
    EXPECT_EQ(line->placeholderText(), QStringLiteral("#B2BDD3 (default)"));
    EXPECT_EQ(swatch->colour(), QColor(0xb2, 0xbd, 0xd3));
    Form::type(line, QStringLiteral("#000000"));
    Form::type(line, QString());
    EXPECT_TRUE(colour().isUndefined());
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(Colours, MayBeEmptied)
{
    open("#B2BDD3");
    Form::type(line, QString());
    EXPECT_EQ(colour(), QJsonValue(QString()));
    EXPECT_EQ(problem(), QString());
}

TEST_F(Colours, AreChosenWithTheKeyboard)
{
    open("#3f3f46");
    QColor asked;
    QString title;
    input().setChooser([&](QWidget *, const QString &of, const QColor &present, const ColourChooser::Answer &answer) {
        title = of;
        asked = present;
        answer(QColor(Qt::red));
    });
    swatch->setFocus();
    QTest::keyClick(swatch, Qt::Key_Space);
    EXPECT_EQ(title, QStringLiteral("Buttons"));
    EXPECT_EQ(asked, QColor(0x3f, 0x3f, 0x46));
    EXPECT_EQ(colour(), QJsonValue("#ff0000"));
    EXPECT_EQ(line->text(), QStringLiteral("#ff0000"));
}

TEST_F(Colours, AreChosenInADialogThatMayBeLeft)
{
    open("#3f3f46");
    QTest::mouseClick(swatch, Qt::LeftButton);
    QPointer<QColorDialog> dialog = form->view.findChild<QColorDialog *>(QStringLiteral("colourDialog"));
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->currentColor(), QColor(0x3f, 0x3f, 0x46));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog; }));
    EXPECT_FALSE(form->flow.isDirty());
    QTest::mouseClick(swatch, Qt::LeftButton);
    dialog = form->view.findChild<QColorDialog *>(QStringLiteral("colourDialog"));
    dialog->setCurrentColor(Qt::blue);
    dialog->accept();
    EXPECT_EQ(colour(), QJsonValue("#0000ff"));
}

TEST_F(Colours, OfAnUnknownKindAreShownAsTheyAre)
{
    open("linear-gradient(red, blue)");
    EXPECT_EQ(line->text(), QStringLiteral("linear-gradient(red, blue)"));
    EXPECT_FALSE(swatch->colour());
    line->setFocus();
    leave();
    EXPECT_FALSE(form->flow.isDirty());
    open(QJsonArray{1});
    EXPECT_EQ(line->text(), QStringLiteral("[1]"));
}

TEST(ColourText, KnowsTheWaysToWriteAColour)
{
    EXPECT_EQ(ColourText::colour(QStringLiteral(" #abc ")), QColor(0xaa, 0xbb, 0xcc));
    EXPECT_EQ(ColourText::colour(QStringLiteral("White")), QColor(Qt::white));
    EXPECT_EQ(ColourText::colour(QStringLiteral("#12345678")), std::nullopt) << "a browser and Qt differ about it";
    EXPECT_EQ(ColourText::colour(QString()), std::nullopt);
    EXPECT_EQ(ColourText::stored(QStringLiteral("abcdef")), QStringLiteral("#abcdef"));
}

} // namespace
