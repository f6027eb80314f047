#include "formfixture.h"
#include "views/forms/editors/numberspin.h"
#include "views/forms/editors/switch.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QTableView>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

namespace {

QRadioButton *radio(const Form &form, const char *pointer, const QString &text)
{
    const QList<FieldRow *> rows{&form.row(*JsonPointer::parse(QString::fromLatin1(pointer)))};
    for (QRadioButton *button : rows.first()->findChildren<QRadioButton *>()) {
        if (button->text() == text)
            return button;
    }
    ADD_FAILURE() << "no choice " << qPrintable(text);
    return nullptr;
}

QPushButton *chip(const Form &form, const JsonPointer &pointer, const QString &text)
{
    for (QPushButton *button : form.row(pointer).findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    ADD_FAILURE() << "no chip " << qPrintable(text);
    return nullptr;
}

void wheelOver(QWidget *control)
{
    const QPointF place = control->rect().center();
    QWheelEvent wheel(place, control->mapToGlobal(place), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    // As from the window system: only then Qt offers an ignored wheel to the parents.
    QSpontaneKeyEvent::setSpontaneous(&wheel);
    qApp->notify(control, &wheel);
}

TEST(ToggleEditor, SwitchesByMouseAndByKeyboardAndUndoRestores)
{
    Form form(fullFlow());
    auto *toggle = form.control<Switch>("/documents/screening");
    EXPECT_EQ(toggle->words(), QStringLiteral("On"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    EXPECT_EQ(form.value("/documents/screening"_ptr), QJsonValue(false));
    EXPECT_EQ(toggle->words(), QStringLiteral("Off"));
    QTest::keyClick(toggle, Qt::Key_Space);
    EXPECT_TRUE(form.patch().isEmpty());
    QTest::keyClick(toggle, Qt::Key_Space);
    EXPECT_EQ(form.patch(), (QJsonObject{{"documents", QJsonObject{{"screening", false}}}}));
    form.undo();
    EXPECT_EQ(toggle->words(), QStringLiteral("On"));
    EXPECT_TRUE(form.patch().isEmpty());
}

TEST(ToggleEditor, ShowsTheDefaultInWordsAndWritesNothingWhileTheProviderHasNone)
{
    QJsonObject document = fullFlow();
    "/signUpForm/showPrivacyNotice"_ptr.write(document, QJsonValue::Undefined);
    Form form(document);
    auto *toggle = form.control<Switch>("/signUpForm/showPrivacyNotice");
    EXPECT_EQ(toggle->words(), QStringLiteral("Off (default)"));
    EXPECT_FALSE(form.flow.isDirty());
    QTest::mouseClick(toggle, Qt::LeftButton);
    EXPECT_EQ(form.value("/signUpForm/showPrivacyNotice"_ptr), QJsonValue(true));
    form.undo();
    EXPECT_EQ(toggle->words(), QStringLiteral("Off (default)"));
    EXPECT_TRUE(form.value("/signUpForm/showPrivacyNotice"_ptr).isUndefined());
}

TEST(ToggleEditor, ShowsAValueOfAWrongTypeAsItIs)
{
    QJsonObject document = fullFlow();
    "/documents/screening"_ptr.write(document, QStringLiteral("yes"));
    Form form(document);
    EXPECT_TRUE(form.control<Switch>("/documents/screening")->words().startsWith(QStringLiteral("yes")));
    EXPECT_FALSE(form.flow.isDirty());
}

TEST(ChoiceEditor, ShowsRadioButtonsForUpToThreeChoices)
{
    Form form(fullFlow());
    EXPECT_TRUE(radio(form, "/liveness/searchMode", QStringLiteral("Fast"))->isChecked());
    QTest::mouseClick(radio(form, "/liveness/searchMode", QStringLiteral("Accurate")), Qt::LeftButton);
    EXPECT_EQ(form.value("/liveness/searchMode"_ptr), QJsonValue(QStringLiteral("ACCURATE")));
    EXPECT_TRUE(form.row("/liveness/searchMode"_ptr).isChanged());
    form.undo();
    EXPECT_TRUE(radio(form, "/liveness/searchMode", QStringLiteral("Fast"))->isChecked());
}

TEST(ChoiceEditor, MovesBetweenRadioButtonsWithTheArrowKeys)
{
    Form form(fullFlow());
    QRadioButton *fast = radio(form, "/liveness/searchMode", QStringLiteral("Fast"));
    fast->setFocus();
    QTest::keyClick(fast, Qt::Key_Right);
    EXPECT_EQ(form.value("/liveness/searchMode"_ptr), QJsonValue(QStringLiteral("ACCURATE")));
}

TEST(ChoiceEditor, ShowsAComboBoxAboveThreeChoices)
{
    Form form(fullFlow());
    auto *combo = form.control<QComboBox>("/signUpForm/phoneGateway");
    combo->setFocus();
    const QString before = combo->currentText();
    QTest::keyClick(combo, Qt::Key_Down);
    EXPECT_EQ(form.value("/signUpForm/phoneGateway"_ptr), QJsonValue(QStringLiteral("both")));
    QTest::keyClick(combo, Qt::Key_Up);
    EXPECT_EQ(combo->currentText(), before);
    EXPECT_TRUE(form.patch().isEmpty()) << "back where it was";
}

TEST(ChoiceEditor, KeepsAnUnknownValueAndOffersItOnce)
{
    QJsonObject document = fullFlow();
    "/liveness/searchMode"_ptr.write(document, QStringLiteral("TURBO"));
    "/signUpForm/phoneGateway"_ptr.write(document, QStringLiteral("pigeon"));
    Form form(document);
    const QString turbo = QStringLiteral("TURBO (not known to this version)");
    EXPECT_TRUE(radio(form, "/liveness/searchMode", turbo)->isChecked());
    auto *combo = form.control<QComboBox>("/signUpForm/phoneGateway");
    EXPECT_EQ(combo->currentText(), QStringLiteral("pigeon (not known to this version)"));
    EXPECT_FALSE(form.flow.isDirty());
    QTest::mouseClick(radio(form, "/liveness/searchMode", QStringLiteral("Fast")), Qt::LeftButton);
    QTest::mouseClick(radio(form, "/liveness/searchMode", turbo), Qt::LeftButton);
    EXPECT_EQ(form.value("/liveness/searchMode"_ptr), QJsonValue(QStringLiteral("TURBO")));
    EXPECT_FALSE(form.flow.isDirty());
}

TEST(ChoiceEditor, ShowsTheDefaultGreyedAndWritesItOnlyWhenChosen)
{
    QJsonObject document = fullFlow();
    "/liveness/searchMode"_ptr.write(document, QJsonValue::Undefined);
    Form form(document);
    QRadioButton *standard = radio(form, "/liveness/searchMode", QStringLiteral("Fast (default)"));
    ASSERT_NE(standard, nullptr);
    EXPECT_EQ(standard->palette().color(QPalette::WindowText), Palette::light().textMuted);
    EXPECT_FALSE(form.flow.isDirty());
    QTest::mouseClick(standard, Qt::LeftButton);
    EXPECT_EQ(form.value("/liveness/searchMode"_ptr), QJsonValue(QStringLiteral("FAST")));
    EXPECT_EQ(standard->text(), QStringLiteral("Fast"));
}

TEST(NumberEditor, TakesTypedNumbersAndKeepsThemAsTyped)
{
    Form form(fullFlow());
    auto *spin = form.control<NumberSpin>("/liveness/minScore");
    EXPECT_EQ(spin->text(), QStringLiteral("0.65"));
    Form::type(Form::lineOf(spin), QStringLiteral("0.7"));
    EXPECT_EQ(form.value("/liveness/minScore"_ptr), QJsonValue(0.7));
    EXPECT_EQ(spin->text(), QStringLiteral("0.7")) << "not rewritten under the cursor";
    EXPECT_EQ(form.row("/liveness/minScore"_ptr).changeText(), QStringLiteral("Changed, was 0.65"));
    form.undo();
    EXPECT_EQ(spin->text(), QStringLiteral("0.65")) << "the whole typing is one step";
    EXPECT_FALSE(form.flow.isDirty());
}

TEST(NumberEditor, TakesACommaForAPoint)
{
    Form form(fullFlow());
    auto *spin = form.control<NumberSpin>("/liveness/minScore");
    Form::type(Form::lineOf(spin), QStringLiteral("0,71"));
    EXPECT_EQ(form.value("/liveness/minScore"_ptr), QJsonValue(0.71));
}

TEST(NumberEditor, StepsByOneHundredthWithoutBinaryDust)
{
    Form form(fullFlow());
    auto *spin = form.control<NumberSpin>("/liveness/minScore");
    spin->setFocus();
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(spin, Qt::Key_Up);
    EXPECT_EQ(form.value("/liveness/minScore"_ptr), QJsonValue(0.72));
    auto *slider = form.control<QSlider>("/liveness/minScore#slider");
    EXPECT_EQ(slider->value(), 72);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_EQ(form.value("/liveness/minScore"_ptr), QJsonValue(0.73));
    EXPECT_EQ(spin->text(), QStringLiteral("0.73"));
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(slider, Qt::Key_Left);
    EXPECT_TRUE(form.patch().isEmpty()) << "back at 0.65";
}

TEST(NumberEditor, KeepsIntegersIntegers)
{
    Form form(fullFlow());
    auto *spin = form.control<NumberSpin>("/documents/attemptLimit");
    EXPECT_EQ(spin->text(), QStringLiteral("3"));
    Form::type(Form::lineOf(spin), QStringLiteral("5"));
    EXPECT_EQ(form.patch(), (QJsonObject{{"documents", QJsonObject{{"attemptLimit", 5}}}}));
    QTest::keyClick(spin, Qt::Key_Up);
    EXPECT_EQ(form.value("/documents/attemptLimit"_ptr), QJsonValue(5)) << "stepping stays in the range";
}

TEST(NumberEditor, ShowsAndFlagsAValueOutsideTheRangeWithoutChangingIt)
{
    QJsonObject document = fullFlow();
    "/liveness/minScore"_ptr.write(document, 0.123456);
    Form form(document);
    auto *spin = form.control<NumberSpin>("/liveness/minScore");
    EXPECT_EQ(spin->text(), QStringLiteral("0.123456"));
    EXPECT_FALSE(form.row("/liveness/minScore"_ptr).problemText().isEmpty());
    EXPECT_FALSE(form.flow.isDirty());
    spin->setFocus();
    form.control<QSlider>("/liveness/minScore#slider")->setFocus();
    EXPECT_FALSE(form.flow.isDirty()) << "neither does passing through it";
    Form::type(Form::lineOf(spin), QStringLiteral("2"));
    EXPECT_EQ(form.value("/liveness/minScore"_ptr), QJsonValue(2));
    EXPECT_FALSE(form.row("/liveness/minScore"_ptr).problemText().isEmpty());
}

TEST(NumberEditor, WritesNothingForWhatIsNoNumberAndSaysSo)
{
    Form form(fullFlow());
    auto *spin = form.control<NumberSpin>("/documents/attemptLimit");
    Form::type(Form::lineOf(spin), QString());
    EXPECT_FALSE(form.flow.isDirty());
    EXPECT_EQ(form.row("/documents/attemptLimit"_ptr).problemText(), QStringLiteral("Enter a number."));
    form.control<NumberSpin>("/liveness/attemptLimit")->setFocus();
    EXPECT_EQ(spin->text(), QStringLiteral("3"));
    EXPECT_TRUE(form.row("/documents/attemptLimit"_ptr).problemText().isEmpty());
}

TEST(NumberEditor, ShowsTheDefaultAsAPlaceholderWhileNothingIsSet)
{
    QJsonObject document = fullFlow();
    "/liveness/minScore"_ptr.write(document, QJsonValue::Undefined);
    Form form(document);
    auto *spin = form.control<NumberSpin>("/liveness/minScore");
    EXPECT_TRUE(spin->text().isEmpty());
    EXPECT_EQ(Form::lineOf(spin)->placeholderText(), QStringLiteral("0.65 (default)"));
    spin->setFocus();
    QTest::keyClick(spin, Qt::Key_Up);
    EXPECT_EQ(form.value("/liveness/minScore"_ptr), QJsonValue(0.66));
}

TEST(TextEditor, TypesAsOneUndoStepAndTypingBackLeavesNothingToSend)
{
    Form form(fullFlow());
    auto *line = form.control<QLineEdit>("/integrations/redirectUrl");
    Form::type(line, QStringLiteral("https://example.org/done"));
    EXPECT_EQ(form.value("/integrations/redirectUrl"_ptr), QJsonValue(QStringLiteral("https://example.org/done")));
    form.undo();
    EXPECT_EQ(line->text(), QStringLiteral("https://example.com/success"));
    EXPECT_EQ(form.flow.undoStack()->index(), 0);
    Form::type(line, QStringLiteral("https://example.com/success"));
    EXPECT_TRUE(form.patch().isEmpty());
    EXPECT_FALSE(form.row("/integrations/redirectUrl"_ptr).isChanged());
}

TEST(TextEditor, ChecksAWebAddressWhileItIsTyped)
{
    Form form(fullFlow());
    auto *line = form.control<QLineEdit>("/integrations/redirectUrl");
    Form::type(line, QStringLiteral("not an address"));
    EXPECT_FALSE(form.row("/integrations/redirectUrl"_ptr).problemText().isEmpty());
    Form::type(line, QStringLiteral("https://example.org"));
    EXPECT_TRUE(form.row("/integrations/redirectUrl"_ptr).problemText().isEmpty())
        << qPrintable(form.row("/integrations/redirectUrl"_ptr).problemText());
}

TEST(TextEditor, MasksPersonalDataUntilAskedToShowIt)
{
    QJsonObject document = fullFlow();
    "/integrations/source"_ptr.write(document, QStringLiteral("API"));
    "/integrations/apiTestValue"_ptr.write(document, QStringLiteral("ana@example.com"));
    Form form(document);
    auto *line = form.control<QLineEdit>("/integrations/apiTestValue");
    EXPECT_EQ(line->echoMode(), QLineEdit::Password);
    QAction *reveal = nullptr;
    for (QAction *action : line->actions())
        reveal = action->isCheckable() ? action : reveal;
    ASSERT_NE(reveal, nullptr);
    reveal->trigger();
    EXPECT_EQ(line->echoMode(), QLineEdit::Normal);
    EXPECT_EQ(line->text(), QStringLiteral("ana@example.com"));
}

TEST(ReferenceEditor, ShowsTheNameOfAWholeRecordAndTakesAnId)
{
    QJsonObject document = Examples::object(QStringLiteral("verifik-v2/record-login.json"));
    const QJsonObject record{{"_id", "64a1"}, {"name", "Account opening"}};
    document.insert(QStringLiteral("systemForm"), record);
    Form form(document, QStringLiteral("verifik-v2/login"));
    auto *line = form.control<QLineEdit>("/systemForm");
    EXPECT_EQ(line->text(), QStringLiteral("64a1"));
    bool isNameShown = false;
    for (const QLabel *label : form.row("/systemForm"_ptr).findChildren<QLabel *>())
        isNameShown = isNameShown || (label->isVisible() && label->text() == QStringLiteral("Account opening"));
    EXPECT_TRUE(isNameShown);
    Form::type(line, QStringLiteral("99ff"));
    EXPECT_EQ(form.value("/systemForm"_ptr), QJsonValue(QStringLiteral("99ff")));
    Form::type(line, QStringLiteral("64a1"));
    EXPECT_EQ(form.value("/systemForm"_ptr), QJsonValue(record)) << "the same record again";
    EXPECT_FALSE(form.flow.isDirty());
}

TEST(ReferenceEditor, EmptiesToNull)
{
    QJsonObject document = Examples::object(QStringLiteral("verifik-v2/record-login.json"));
    document.insert(QStringLiteral("systemForm"), QStringLiteral("64a1"));
    Form form(document, QStringLiteral("verifik-v2/login"));
    Form::type(form.control<QLineEdit>("/systemForm"), QString());
    EXPECT_EQ(form.value("/systemForm"_ptr), QJsonValue(QJsonValue::Null));
}

TEST(ChipsEditor, SwitchesChoicesAndKeepsTheOrder)
{
    QJsonObject document = fullFlow();
    "/documents/verificationMethods"_ptr.write(document, QJsonArray{"SCAN_STUDIO", "SCAN_PROMPT"});
    Form form(document);
    const JsonPointer methods = "/documents/verificationMethods"_ptr;
    QPushButton *studio = chip(form, methods, QStringLiteral("Scan Studio"));
    EXPECT_TRUE(studio->isChecked());
    QTest::mouseClick(studio, Qt::LeftButton);
    EXPECT_EQ(form.value(methods), QJsonValue(QJsonArray{"SCAN_PROMPT"}));
    studio->setFocus();
    QTest::keyClick(studio, Qt::Key_Space);
    EXPECT_EQ(form.value(methods), QJsonValue(QJsonArray{"SCAN_STUDIO", "SCAN_PROMPT"}));
    EXPECT_TRUE(form.patch().isEmpty());
}

TEST(ChipsEditor, KeepsValuesItDoesNotKnow)
{
    QJsonObject document = fullFlow();
    "/documents/verificationMethods"_ptr.write(document, QJsonArray{"hologram", "SCAN_PROMPT"});
    Form form(document);
    const JsonPointer methods = "/documents/verificationMethods"_ptr;
    EXPECT_TRUE(chip(form, methods, QStringLiteral("hologram (not known to this version)"))->isChecked());
    QTest::mouseClick(chip(form, methods, QStringLiteral("Scan Zero")), Qt::LeftButton);
    const QJsonArray now = form.value(methods).toArray();
    EXPECT_TRUE(now.contains(QJsonValue(QStringLiteral("hologram"))));
    EXPECT_TRUE(now.contains(QJsonValue(QStringLiteral("SCAN_ZERO"))));
    EXPECT_TRUE(now.contains(QJsonValue(QStringLiteral("SCAN_PROMPT"))));
}

TEST(FieldTableEditor, AddsEditsMovesAndRemovesEntries)
{
    QJsonObject document = fullFlow();
    const JsonPointer list = "/signUpForm/additionalFields"_ptr;
    list.write(document,
        QJsonArray{QJsonObject{{"name", "company"}, {"label", "Company"}, {"type", "text"}, {"required", false}}});
    Form form(document);
    auto *table = form.control<QTableView>("/signUpForm/additionalFields");
    auto *add = form.control<QPushButton>("/signUpForm/additionalFields#add");
    form.view.reveal(list);

    QTest::mouseClick(add, Qt::LeftButton);
    ASSERT_EQ(form.value(list).toArray().size(), 2);
    auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(cell, nullptr) << "the new entry's name is ready to be typed";
    cell->selectAll();
    QTest::keyClicks(cell, QStringLiteral("taxNumber"));
    QTest::keyClick(cell, Qt::Key_Return);
    QApplication::processEvents(); // the view takes the text over with the next event
    EXPECT_EQ(form.value(list / 1 / QStringLiteral("name")), QJsonValue(QStringLiteral("taxNumber")));

    table->model()->setData(table->model()->index(1, 3), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(form.value(list / 1 / QStringLiteral("required")), QJsonValue(true));

    QTest::mouseClick(form.control<QPushButton>("/signUpForm/additionalFields#up"), Qt::LeftButton);
    EXPECT_EQ(form.value(list / 0 / QStringLiteral("name")), QJsonValue(QStringLiteral("taxNumber")));
    QTest::mouseClick(form.control<QPushButton>("/signUpForm/additionalFields#remove"), Qt::LeftButton);
    EXPECT_TRUE(form.patch().isEmpty()) << "added and removed again";
}

TEST(FieldTableEditor, KeepsPlainTextsPlainUntilAnotherColumnIsFilledIn)
{
    QJsonObject document = fullFlow();
    const JsonPointer list = "/signUpForm/additionalFields"_ptr;
    list.write(document, QJsonArray{"gender", "age"});
    Form form(document);
    auto *table = form.control<QTableView>("/signUpForm/additionalFields");
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), QStringLiteral("gender"));
    table->model()->setData(table->model()->index(0, 0), QStringLiteral("address"));
    EXPECT_EQ(form.value(list), QJsonValue(QJsonArray{"address", "age"}));
    table->model()->setData(table->model()->index(1, 1), QStringLiteral("Your age"));
    EXPECT_EQ(form.value(list / 1), QJsonValue(QJsonObject{{"name", "age"}, {"label", "Your age"}}));
}

TEST(FieldTableEditor, KeepsKeysItDoesNotKnow)
{
    QJsonObject document = fullFlow();
    const JsonPointer list = "/signUpForm/additionalFields"_ptr;
    list.write(document, QJsonArray{QJsonObject{{"name", "company"}, {"colour", "blue"}}});
    Form form(document);
    auto *table = form.control<QTableView>("/signUpForm/additionalFields");
    table->model()->setData(table->model()->index(0, 1), QStringLiteral("Company"));
    EXPECT_EQ(form.value(list / 0 / QStringLiteral("colour")), QJsonValue(QStringLiteral("blue")));
}

TEST(ReadOnlyEditor, ShowsTheProvidersRecordAsTextToCopy)
{
    Form form(fullFlow());
    auto *id = form.control<QLabel>("/_id");
    EXPECT_EQ(id->text(), QStringLiteral("64a1b2c3d4e5f6789012346"));
    EXPECT_TRUE(id->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    EXPECT_TRUE(form.control<QLabel>("/createdAt")->text().contains(QStringLiteral("2023")));
}

TEST(WheelGuard, NeverLetsTheWheelChangeAValue)
{
    QJsonObject document = fullFlow();
    Form form(document);
    for (QWidget *control : std::initializer_list<QWidget *>{form.control<QComboBox>("/signUpForm/phoneGateway"),
             form.control<NumberSpin>("/liveness/minScore"), form.control<QSlider>("/liveness/minScore#slider"),
             form.control<NumberSpin>("/documents/attemptLimit")}) {
        wheelOver(control);
        control->setFocus();
        wheelOver(control);
        if (QLineEdit *line = control->findChild<QLineEdit *>())
            wheelOver(line);
        EXPECT_FALSE(form.flow.isDirty()) << qPrintable(control->objectName());
    }
}

TEST(WheelGuard, ScrollsTheFormInstead)
{
    Form form(fullFlow());
    auto *combo = form.control<QComboBox>("/signUpForm/phoneGateway");
    form.view.ensureWidgetVisible(combo);
    const int before = form.view.verticalScrollBar()->value();
    wheelOver(combo);
    EXPECT_GT(form.view.verticalScrollBar()->value(), before);
}

TEST(WheelGuard, ScrollsTheFormOverAListThatHasNotTheFocus)
{
    QJsonObject document = fullFlow();
    QJsonArray items;
    for (int i = 0; i < 40; ++i)
        items.append(QStringLiteral("detail%1").arg(i));
    "/signUpForm/additionalFields"_ptr.write(document, items);
    Form form(document);
    auto *table = form.control<QTableView>("/signUpForm/additionalFields");
    form.view.ensureWidgetVisible(table);
    const int before = form.view.verticalScrollBar()->value();
    wheelOver(table->viewport());
    EXPECT_GT(form.view.verticalScrollBar()->value(), before);
    EXPECT_EQ(table->verticalScrollBar()->value(), 0);
    table->setFocus();
    wheelOver(table->viewport());
    EXPECT_GT(table->verticalScrollBar()->value(), 0);
}

} // namespace

TEST(FieldTableEditor, StartsAStepWithTheFirstFreeChoiceAndTheNextNumber)
{
    QJsonObject document = Examples::object(QStringLiteral("verifik-v2/post-body-configuration.json"));
    document.insert(QStringLiteral("steps"),
        QJsonArray{
            QJsonObject{{"stepType", "email"}, {"order", 4}}, QJsonObject{{"stepType", "biometric"}, {"order", 2}}});
    Form form(document, QStringLiteral("verifik-v2/steps"));
    QTest::mouseClick(form.control<QPushButton>("/steps#add"), Qt::LeftButton);
    EXPECT_EQ(form.value("/steps/2/stepType"_ptr), QJsonValue("phone"));
    EXPECT_EQ(form.value("/steps/2/order"_ptr), QJsonValue(5));
    QTest::mouseClick(form.control<QPushButton>("/steps#add"), Qt::LeftButton);
    EXPECT_EQ(form.value("/steps/3/stepType"_ptr), QJsonValue("document"));
    EXPECT_EQ(form.value("/steps/3/order"_ptr), QJsonValue(6));
}

TEST(FieldTableEditor, OffersNoMovingWhereTheOrderOfTheListMeansNothing)
{
    const QJsonObject steps = Examples::object(QStringLiteral("verifik-v2/post-body-configuration.json"));
    Form numbered(steps, QStringLiteral("verifik-v2/steps")); // a step says itself when it comes
    EXPECT_TRUE(numbered.control<QPushButton>("/steps#up")->isHidden());
    EXPECT_TRUE(numbered.control<QPushButton>("/steps#down")->isHidden());
    EXPECT_FALSE(numbered.control<QPushButton>("/steps#remove")->isHidden());
}

TEST(FieldTableEditor, KeepsNumbersNumbers)
{
    QJsonObject document = Examples::object(QStringLiteral("verifik-v2/post-body-configuration.json"));
    document.insert(QStringLiteral("steps"), QJsonArray{QJsonObject{{"stepType", "email"}, {"order", 1}}});
    Form form(document, QStringLiteral("verifik-v2/steps"));
    auto *table = form.control<QTableView>("/steps");
    const QModelIndex cell = table->model()->index(0, 1);
    const auto type = [&](const QString &text) {
        table->setCurrentIndex(cell);
        table->edit(cell);
        auto *spin = table->findChild<NumberSpin *>();
        ASSERT_NE(spin, nullptr);
        EXPECT_FALSE(spin->accessibleName().isEmpty());
        QTest::keyClicks(Form::lineOf(spin), text);
        QTest::keyClick(spin, Qt::Key_Return);
        QCoreApplication::processEvents(); // a cell is committed after the key has been handled
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    ASSERT_NO_FATAL_FAILURE(type(QStringLiteral("3")));
    EXPECT_EQ(form.value("/steps/0/order"_ptr), QJsonValue(3));
    EXPECT_EQ(QJsonDocument(form.patch()).toJson(QJsonDocument::Compact).count("\"order\":3"), 1);
    EXPECT_TRUE(form.flow.problems("/steps"_ptr).empty());
    ASSERT_NO_FATAL_FAILURE(type(QStringLiteral("third")));
    EXPECT_EQ(form.value("/steps/0/order"_ptr), QJsonValue(3)) << "no number was written";
    ASSERT_NO_FATAL_FAILURE(type(QStringLiteral("2.5")));
    EXPECT_EQ(form.value("/steps/0/order"_ptr), QJsonValue(2.5));
    ASSERT_EQ(form.flow.problems("/steps"_ptr).size(), 1U);
    EXPECT_EQ(form.flow.problems("/steps"_ptr).front().message,
        QStringLiteral("Order of steps, Email: Number must be a whole number."));
    EXPECT_FALSE(table->model()->setData(cell, QStringLiteral("2"), Qt::EditRole)) << "a text is no number";
}
