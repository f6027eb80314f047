#include "formfixture.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace {

const JsonPointer place = "/allowedCountries"_ptr;

class Countries : public testing::Test
{
protected:
    void open(const QJsonValue &countries)
    {
        QJsonObject document = Examples::object(QStringLiteral("verifik-v2/record-login.json"));
        place.write(document, countries);
        form = std::make_unique<Form>(document, QStringLiteral("verifik-v2/login"));
        form->view.reveal(place);
        line = form->control<QLineEdit>("/allowedCountries");
        list = form->control<QListView>("/allowedCountries#list");
    }
    void enter(const QString &text)
    {
        line->setFocus();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::qWait(0);
    }
    QPushButton *button(const char *name) { return form->control<QPushButton>(name); }
    QJsonValue countries() const { return form->value(place); }
    QStringList chips() const
    {
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts << list->model()->index(row, 0).data().toString();
        return texts;
    }
    QString problem() const { return form->row(place).problemText(); }
    QString hint() const { return list->viewport()->findChild<QLabel *>()->text(); }

    std::unique_ptr<Form> form;
    QLineEdit *line = nullptr;
    QListView *list = nullptr;
};

TEST_F(Countries, AreAddedByTypingAndEnterInTheProvidersSpelling)
{
    open(QJsonArray());
    EXPECT_EQ(hint(), QStringLiteral("No country is named."));
    enter(QStringLiteral("  colombia "));
    enter(QStringLiteral("MEXICO"));
    EXPECT_EQ(countries(), QJsonValue(QJsonArray{"Colombia", "Mexico"}));
    EXPECT_EQ(chips(), (QStringList{"Colombia", "Mexico"}));
    EXPECT_EQ(line->text(), QString());
    EXPECT_TRUE(line->hasFocus()) << "ready for the next one";
    form->undo();
    EXPECT_EQ(chips(), QStringList("Colombia"));
}

TEST_F(Countries, AreOfferedWhileTypingAndTakenFromTheOffer)
{
    open(QJsonArray());
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("olomb"));
    ASSERT_NE(line->completer(), nullptr);
    QAbstractItemView *offer = line->completer()->popup();
    ASSERT_TRUE(QTest::qWaitFor([offer] { return offer->isVisible(); }));
    EXPECT_EQ(offer->model()->index(0, 0).data().toString(), QStringLiteral("Colombia"));
    QTest::keyClick(offer, Qt::Key_Down);
    QTest::keyClick(offer, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return countries() == QJsonValue(QJsonArray{"Colombia"}); }));
    QTest::qWait(0);
    EXPECT_EQ(line->text(), QString());
    EXPECT_EQ(problem(), QString());
}

TEST_F(Countries, ThatAreNotInTheListAreTakenAsTheyAre)
{
    open(QJsonArray());
    enter(QStringLiteral("Atlantis"));
    EXPECT_EQ(countries(), QJsonValue(QJsonArray{"Atlantis"}));
}

TEST_F(Countries, AreTakenOnlyOnce)
{
    open(QJsonArray{"Colombia", "Mexico"});
    enter(QStringLiteral("colombia"));
    EXPECT_FALSE(form->flow.isDirty());
    EXPECT_EQ(problem(), QStringLiteral("Already in the list: Colombia."));
    EXPECT_EQ(list->currentIndex().data().toString(), QStringLiteral("Colombia")) << "there it is";
    QTest::keyClicks(line, QStringLiteral("P"));
    EXPECT_EQ(problem(), QString());
}

TEST_F(Countries, MayBePastedSeveralAtOnce)
{
    open(QJsonArray{"Peru"});
    enter(QStringLiteral("colombia, Mexico;peru,, Chile"));
    EXPECT_EQ(countries(), QJsonValue(QJsonArray{"Peru", "Colombia", "Mexico", "Chile"}));
    EXPECT_EQ(problem(), QStringLiteral("Already in the list: Peru."));
}

TEST_F(Countries, AllTakesTheOthersAwayAndAnotherTakesAllAway)
{
    open(QJsonArray{"Colombia", "Mexico"});
    QPushButton *all = button("/allowedCountries#all");
    EXPECT_FALSE(all->isChecked());
    QTest::mouseClick(all, Qt::LeftButton);
    EXPECT_EQ(countries(), QJsonValue(QJsonArray{"All"}));
    EXPECT_TRUE(all->isChecked());
    EXPECT_EQ(chips(), QStringList());
    EXPECT_EQ(hint(), QStringLiteral("All countries"));
    enter(QStringLiteral("Chile"));
    EXPECT_EQ(countries(), QJsonValue(QJsonArray{"Chile"}));
    EXPECT_FALSE(all->isChecked());
    enter(QStringLiteral("all"));
    EXPECT_EQ(countries(), QJsonValue(QJsonArray{"All"}));
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    EXPECT_EQ(countries(), QJsonValue(QJsonArray()));
}

TEST_F(Countries, AreRemovedByTheKeyboardAndTheMouse)
{
    open(QJsonArray{"Chile", "Colombia", "Mexico", "Peru"});
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(countries(), QJsonValue(QJsonArray{"Colombia", "Mexico", "Peru"}));
    EXPECT_EQ(list->currentIndex().data().toString(), QStringLiteral("Colombia"));
    QTest::keyClick(list, Qt::Key_Right, Qt::ShiftModifier);
    QTest::mouseClick(button("/allowedCountries#remove"), Qt::LeftButton);
    EXPECT_EQ(countries(), QJsonValue(QJsonArray{"Peru"}));
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(list->model()->index(0, 0)).center());
    QTest::keyClick(list, Qt::Key_Backspace);
    EXPECT_EQ(countries(), QJsonValue(QJsonArray()));
    EXPECT_FALSE(button("/allowedCountries#remove")->isEnabled());
}

TEST_F(Countries, TakenOutAndPutBackLeaveNothingToSend)
{
    open(QJsonArray{"Chile", "Colombia"});
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_TRUE(form->flow.isDirty());
    enter(QStringLiteral("Chile"));
    EXPECT_FALSE(form->flow.isDirty()) << "the order says nothing";
}

TEST_F(Countries, ThatTheProviderNeverSentStayUnsentWhenEmptiedAgain)
{
    open(QJsonValue::Undefined);
    EXPECT_EQ(hint(), QStringLiteral("Not set"));
    enter(QStringLiteral("Chile"));
    EXPECT_TRUE(form->flow.isDirty());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_TRUE(countries().isUndefined());
    EXPECT_FALSE(form->flow.isDirty());
}

TEST_F(Countries, OfAWrongTypeAreShownAndKeptUntilTakenOut)
{
    open(QJsonArray{"Chile", 57, "All", QJsonObject{{"name", "Peru"}}});
    EXPECT_EQ(chips(), (QStringList{"Chile", "57", "{\"name\":\"Peru\"}"}));
    EXPECT_TRUE(button("/allowedCountries#all")->isChecked());
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(countries(), QJsonValue(QJsonArray{"Chile", "All", QJsonObject{{"name", "Peru"}}}));
}

TEST_F(Countries, GrowByLinesAndThenScroll)
{
    open(QJsonArray{"Chile"});
    const int oneLine = list->height();
    QJsonArray many;
    for (int i = 0; i < 200; ++i)
        many.append(QStringLiteral("Country number %1").arg(i));
    ASSERT_TRUE(form->flow.setValue(place, many));
    QCoreApplication::processEvents();
    EXPECT_GT(list->height(), 3 * oneLine);
    EXPECT_LT(list->height(), 8 * oneLine);
}

TEST_F(Countries, AreFoundByAProblemThatNamesOne)
{
    open(QJsonArray{"Chile", "All", "Peru"});
    form->view.reveal("/allowedCountries/2"_ptr);
    EXPECT_TRUE(list->hasFocus());
    EXPECT_EQ(list->currentIndex().data().toString(), QStringLiteral("Peru"));
}

} // namespace
