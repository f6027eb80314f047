// Every kind of editor in the real window, by keys and mouse, down to what travelled to the provider.
#include "gui/guisession.h"

#include "models/core/json.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QTreeView>

namespace {

class Editors : public testing::Test
{
protected:
    void SetUp() override
    {
        session.start();
        session.openPracticeWorkspace();
        session.openFlow(QStringLiteral("Savings account Mexico"));
    }

    ProjectFlow &flow() { return session.controller().openFlow()->flow(); }

    //! Sends, and proves that exactly the edited field travelled, with the value that is on screen.
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

    //! The control of a field, brought into sight as a jump from the Changes panel does.
    template <typename Widget> Widget *reveal(const char *name, const JsonPointer &field)
    {
        session.window().revealField(field);
        Widget *control = session.find<Widget>(name);
        EXPECT_NE(control, nullptr) << name;
        return control;
    }

    GuiSession session;
};

} // namespace

TEST_F(Editors, AToggleByTheSpaceBar)
{
    auto *toggle = reveal<QAbstractButton>("/documents/screening", "/documents/screening"_ptr);
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    expectToTravelAlone("/documents/screening"_ptr);
}

TEST_F(Editors, AChoiceOfRadioButtonsByTheArrowKeys)
{
    auto *chosen = reveal<QRadioButton>("/liveness/searchMode", "/liveness/searchMode"_ptr);
    chosen->setFocus();
    QTest::keyClick(chosen, Qt::Key_Right);
    expectToTravelAlone("/liveness/searchMode"_ptr);
}

TEST_F(Editors, AChoiceInAComboBoxByTheKeyboard)
{
    ASSERT_TRUE(flow().setValue("/signUpForm/phone"_ptr, true)); // the combo box belongs to asking for a phone
    auto *combo = reveal<QComboBox>("/signUpForm/phoneGateway", "/signUpForm/phoneGateway"_ptr);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down);
    const QJsonValue chosen = flow().value("/signUpForm/phoneGateway"_ptr);
    ASSERT_NE(chosen, flow().baseValue("/signUpForm/phoneGateway"_ptr));
    ASSERT_TRUE(flow().revert("/signUpForm/phone"_ptr));
    expectToTravelAlone("/signUpForm/phoneGateway"_ptr);
}

TEST_F(Editors, AScoreBySliderAndSpinBox)
{
    auto *slider = reveal<QSlider>("/liveness/minScore#slider", "/liveness/minScore"_ptr);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    const QJsonValue bySlider = flow().value("/liveness/minScore"_ptr);
    auto *spin = session.find<QAbstractSpinBox>("/liveness/minScore");
    spin->setFocus();
    QTest::keyClick(spin, Qt::Key_Up);
    EXPECT_GT(flow().value("/liveness/minScore"_ptr).toDouble(), bySlider.toDouble());
    expectToTravelAlone("/liveness/minScore"_ptr);
}

TEST_F(Editors, AnAddressByTyping)
{
    auto *line = reveal<QLineEdit>("/integrations/redirectUrl", "/integrations/redirectUrl"_ptr);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("https://bank.example.com/done"));
    EXPECT_EQ(
        flow().value("/integrations/redirectUrl"_ptr).toString(), QStringLiteral("https://bank.example.com/done"));
    expectToTravelAlone("/integrations/redirectUrl"_ptr);
}

TEST_F(Editors, ChipsByTheMouse)
{
    const JsonPointer methods = "/documents/verificationMethods"_ptr;
    session.window().revealField(methods);
    QPushButton *studio = nullptr;
    for (QPushButton *button : session.window().findChildren<QPushButton *>()) {
        if (button->isCheckable() && button->text().contains(QStringLiteral("Studio")) && button->isVisible())
            studio = button;
    }
    ASSERT_NE(studio, nullptr);
    QTest::mouseClick(studio, Qt::LeftButton);
    EXPECT_TRUE(flow().value(methods).toArray().contains(QJsonValue(QStringLiteral("SCAN_STUDIO")))
        != flow().baseValue(methods).toArray().contains(QJsonValue(QStringLiteral("SCAN_STUDIO"))));
    expectToTravelAlone(methods);
}

TEST_F(Editors, ATableOfQuestionsByButtonAndTyping)
{
    const JsonPointer questions = "/signUpForm/additionalFields"_ptr;
    auto *add = reveal<QPushButton>("/signUpForm/additionalFields#add", questions);
    QTest::mouseClick(add, Qt::LeftButton);
    auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(cell, nullptr) << "the new entry's name is ready to be typed";
    cell->selectAll();
    QTest::keyClicks(cell, QStringLiteral("company"));
    QTest::keyClick(cell, Qt::Key_Return);
    const qsizetype last = flow().value(questions).toArray().size() - 1;
    ASSERT_TRUE(GuiSession::until([&] {
        return (questions / last / QStringLiteral("name")).in(flow().working())
            == QJsonValue(QStringLiteral("company"));
    }));
    expectToTravelAlone(questions);
}

TEST_F(Editors, AcceptedDocumentsByTheKeyboard)
{
    const JsonPointer types = "/documents/documentTypes"_ptr;
    auto *country = reveal<QLineEdit>("/documents/documentTypes#new-country", types);
    country->setFocus();
    QTest::keyClicks(country, QStringLiteral("Chile"));
    QTest::keyClick(country, Qt::Key_Return);
    auto *categories = session.find<QTreeView>("/documents/documentTypes#categories");
    ASSERT_NE(categories, nullptr);
    categories->setFocus();
    categories->setCurrentIndex(categories->model()->index(0, 0));
    QTest::keyClick(categories, Qt::Key_Space);
    const QJsonArray countries = flow().value(types).toArray();
    ASSERT_EQ(countries.size(), flow().baseValue(types).toArray().size() + 1);
    EXPECT_EQ(countries.last().toObject().value(QLatin1String("country")), QJsonValue(QStringLiteral("Chile")));
    expectToTravelAlone(types);
}
