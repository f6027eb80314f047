#include "formfixture.h"
#include "views/forms/editors/fieldeditor.h"
#include "views/forms/editors/numberspin.h"
#include "views/forms/editors/switch.h"
#include "views/forms/sectioncard.h"

#include <QApplication>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

namespace {

QToolButton *revertButton(const Form &form, const JsonPointer &pointer)
{
    return form.row(pointer).findChild<QToolButton *>(QStringLiteral("revert"));
}

std::vector<JsonPointer> visibleFields(const Form &form)
{
    std::vector<JsonPointer> visible;
    for (const FieldRow *row : form.view.rows()) {
        if (row->isVisible())
            visible.push_back(row->spec().pointer);
    }
    return visible;
}

TEST(FormView, ShowsEveryFieldOfTheSchemaInARowOfItsOwn)
{
    Form form(fullFlow());
    EXPECT_EQ(form.view.rows().size(), form.flow.schema().fields().size());
    for (const FieldSpec &field : form.flow.schema().fields()) {
        ASSERT_NE(form.view.row(field.pointer), nullptr) << qPrintable(field.objectName());
        EXPECT_NE(form.view.findChild<FieldEditor *>(field.objectName()), nullptr) << qPrintable(field.objectName());
    }
}

TEST(FormView, ChangesNothingByBeingOpened)
{
    for (const QString &file : Examples::files(QStringLiteral("verifik-v3"))) {
        const QJsonObject document = Examples::object(file);
        if (!file.contains(QStringLiteral("record-kyc")) && !file.contains(QStringLiteral("record-unknown"))
            && !file.contains(QStringLiteral("record-out")))
            continue;
        Form form(document);
        EXPECT_FALSE(form.flow.isDirty()) << qPrintable(file);
        EXPECT_EQ(form.flow.working(), document) << qPrintable(file);
    }
}

TEST(FormView, MarksAChangedFieldInWordsWithItsOldValueAndAButtonThatReverts)
{
    Form form(fullFlow());
    const JsonPointer score = "/liveness/minScore"_ptr;
    ASSERT_TRUE(form.flow.setValue(score, 0.8));
    EXPECT_EQ(form.row(score).changeText(), QStringLiteral("Changed, was 0.65"));
    QToolButton *button = revertButton(form, score);
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Revert Minimum liveness score"));
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(form.flow.isDirty());
    EXPECT_FALSE(form.row(score).isChanged());
    EXPECT_TRUE(form.row(score).changeText().isEmpty());
    EXPECT_FALSE(button->isVisible());
    EXPECT_EQ(form.control<NumberSpin>("/liveness/minScore")->text(), QStringLiteral("0.65"));
}

TEST(FormView, ShowsTheFindingUnderItsFieldAndTakesItAway)
{
    Form form(fullFlow());
    const JsonPointer attempts = "/documents/attemptLimit"_ptr;
    ASSERT_TRUE(form.flow.setValue(attempts, 9));
    EXPECT_TRUE(form.row(attempts).problemText().contains(QStringLiteral("5")))
        << qPrintable(form.row(attempts).problemText());
    form.undo();
    EXPECT_TRUE(form.row(attempts).problemText().isEmpty());
}

TEST(FormView, BringsConditionalFieldsWithTheirCause)
{
    Form form(fullFlow());
    EXPECT_FALSE(form.row("/integrations/apiUrl"_ptr).isVisible());
    ASSERT_TRUE(form.flow.setValue("/integrations/source"_ptr, QStringLiteral("API")));
    FieldRow &row = form.row("/integrations/apiUrl"_ptr);
    EXPECT_TRUE(row.isVisible());
    EXPECT_FALSE(row.problemText().isEmpty());
    bool saysWhy = false, saysRequired = false;
    for (const QLabel *label : row.findChildren<QLabel *>()) {
        saysWhy = saysWhy || label->text().startsWith(QStringLiteral("Shown because “Source of the list” is"));
        saysRequired = saysRequired || label->text().contains(QStringLiteral("(required)"));
    }
    EXPECT_TRUE(saysWhy);
    EXPECT_TRUE(saysRequired);
    form.undo();
    EXPECT_FALSE(row.isVisible());
}

TEST(FormView, ListsUnknownPlacesClosedAndReadOnly)
{
    QJsonObject document = fullFlow();
    document.insert(QStringLiteral("shinyNewBlock"), QJsonObject{{"level", 3}});
    Form form(document);
    auto *card = form.view.findChild<SectionCard *>(QStringLiteral("unknown"));
    ASSERT_NE(card, nullptr);
    EXPECT_FALSE(card->isExpanded());
    auto *line = form.view.findChild<QLabel *>(QStringLiteral("/shinyNewBlock"));
    ASSERT_NE(line, nullptr);
    EXPECT_FALSE(line->isVisible());
    QTest::mouseClick(card->findChild<QToolButton *>(), Qt::LeftButton);
    EXPECT_TRUE(line->isVisible());
    EXPECT_TRUE(line->text().contains(QStringLiteral("{\"level\":3}")));
}

TEST(FormView, FiltersByLabelHelpPointerAndValue)
{
    Form form(fullFlow());
    const size_t all = visibleFields(form).size();
    form.view.setFilter(QStringLiteral("minimum liveness"));
    EXPECT_EQ(visibleFields(form), (std::vector<JsonPointer>{"/liveness/minScore"_ptr}));
    form.view.setFilter(QStringLiteral("/documents/screening"));
    EXPECT_EQ(visibleFields(form), (std::vector<JsonPointer>{"/documents/screening"_ptr}));
    form.view.setFilter(QStringLiteral("64a1b2c3d4e5f6789012347"));
    EXPECT_EQ(visibleFields(form), (std::vector<JsonPointer>{"/integrations/webhook"_ptr}));
    form.view.setFilter(QStringLiteral("no such setting"));
    EXPECT_TRUE(visibleFields(form).empty());
    bool saysSo = false;
    for (const QLabel *label : form.view.findChildren<QLabel *>())
        saysSo = saysSo
            || (label->isVisible() && label->text() == QStringLiteral("No setting matches “no such setting”."));
    EXPECT_TRUE(saysSo);
    form.view.setFilter(QString());
    EXPECT_EQ(visibleFields(form).size(), all);
}

TEST(FormView, DoesNotFindPersonalDataBySearching)
{
    QJsonObject document = fullFlow();
    "/integrations/source"_ptr.write(document, QStringLiteral("API"));
    "/integrations/apiTestValue"_ptr.write(document, QStringLiteral("ana@example.net"));
    Form form(document);
    form.view.setFilter(QStringLiteral("ana@example.net"));
    EXPECT_TRUE(visibleFields(form).empty());
}

TEST(FormView, ShowsOnlyWhatIsChangedWhenAsked)
{
    Form form(fullFlow());
    ASSERT_TRUE(form.flow.setValue("/documents/screening"_ptr, false));
    form.view.setChangedOnly(true);
    EXPECT_EQ(visibleFields(form), (std::vector<JsonPointer>{"/documents/screening"_ptr}));
    ASSERT_TRUE(form.flow.setValue("/liveness/minScore"_ptr, 0.7));
    EXPECT_EQ(visibleFields(form).size(), 2u) << "a new change joins";
}

TEST(FormView, RevealsAFieldFocusedAndInSightAndDropsAFilterThatHidesIt)
{
    Form form(fullFlow());
    form.view.setFilter(QStringLiteral("screening"));
    QSignalSpy dropped(&form.view, &FormView::filterDropped);
    form.view.reveal("/integrations/redirectUrl"_ptr);
    EXPECT_EQ(dropped.count(), 1);
    auto *line = form.control<QLineEdit>("/integrations/redirectUrl");
    EXPECT_EQ(QApplication::focusWidget(), line);
    EXPECT_TRUE(form.view.viewport()->rect().contains(line->mapTo(form.view.viewport(), line->rect().center())));
    form.view.reveal("/signUpForm/fullName"_ptr);
    auto *toggle = form.control<Switch>("/signUpForm/fullName");
    EXPECT_EQ(QApplication::focusWidget(), toggle);
    EXPECT_TRUE(form.view.viewport()->rect().contains(toggle->mapTo(form.view.viewport(), toggle->rect().center())));
}

TEST(FormView, TellsWhichFieldHasTheFocus)
{
    Form form(fullFlow());
    QSignalSpy moved(&form.view, &FormView::currentFieldChanged);
    form.control<Switch>("/documents/screening")->setFocus();
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved.takeFirst().first().value<JsonPointer>(), "/documents/screening"_ptr);
}

TEST(FormView, StartsANewUndoStepWhenAFieldIsLeftAndEnteredAgain)
{
    Form form(fullFlow());
    auto *line = form.control<QLineEdit>("/integrations/redirectUrl");
    Form::type(line, QStringLiteral("https://a.example"));
    form.control<Switch>("/documents/screening")->setFocus();
    Form::type(line, QStringLiteral("https://b.example"));
    EXPECT_EQ(form.flow.undoStack()->count(), 2);
    form.undo();
    EXPECT_EQ(line->text(), QStringLiteral("https://a.example"));
}

TEST(FormView, LeavesTextAndCursorAloneWhenTheProviderMovesMeanwhile)
{
    Form form(fullFlow());
    auto *line = form.control<QLineEdit>("/integrations/redirectUrl");
    Form::type(line, QStringLiteral("https://mine.example"));
    line->setCursorPosition(8);
    QJsonObject theirs = fullFlow();
    "/integrations/redirectUrl"_ptr.write(theirs, QStringLiteral("https://theirs.example"));
    "/liveness/minScore"_ptr.write(theirs, 0.7);
    form.flow.rebase(theirs);
    EXPECT_EQ(line->text(), QStringLiteral("https://mine.example"));
    EXPECT_EQ(line->cursorPosition(), 8);
    EXPECT_EQ(QApplication::focusWidget(), line);
    EXPECT_EQ(form.control<NumberSpin>("/liveness/minScore")->text(), QStringLiteral("0.70")) << "other fields follow";
}

TEST(FormView, KeepsTheTypedTextUntilTheFieldIsLeftEvenWhenTheirValueWins)
{
    Form form(fullFlow());
    auto *line = form.control<QLineEdit>("/integrations/redirectUrl");
    const QString old = line->text();
    Form::type(line, QStringLiteral("x"));
    Form::type(line, old); // nothing of it is a change any more
    QJsonObject theirs = fullFlow();
    "/integrations/redirectUrl"_ptr.write(theirs, QStringLiteral("https://theirs.example"));
    form.flow.rebase(theirs);
    EXPECT_EQ(line->text(), old) << "not under somebody's fingers";
    form.control<Switch>("/documents/screening")->setFocus();
    EXPECT_EQ(line->text(), QStringLiteral("https://theirs.example"));
}

TEST(FormView, KeepsItsEditorsWhenUnknownPlacesComeAndGo)
{
    Form form(fullFlow());
    auto *line = form.control<QLineEdit>("/integrations/redirectUrl");
    Form::type(line, QStringLiteral("https://mine.example"));
    QJsonObject theirs = fullFlow();
    theirs.insert(QStringLiteral("brandNew"), 1);
    form.flow.rebase(theirs);
    EXPECT_EQ(form.control<QLineEdit>("/integrations/redirectUrl"), line);
    EXPECT_EQ(QApplication::focusWidget(), line);
    EXPECT_NE(form.view.findChild<SectionCard *>(QStringLiteral("unknown")), nullptr);
    form.flow.rebase(fullFlow());
    EXPECT_EQ(form.view.findChild<SectionCard *>(QStringLiteral("unknown")), nullptr);
}

TEST(FormView, LocksWhatCanOnlyBeSetOnANewFlow)
{
    Form form(fullFlow());
    EXPECT_TRUE(form.control<QLineEdit>("/name")->isReadOnly());
    bool saysWhy = false;
    for (const QLabel *label : form.row("/name"_ptr).findChildren<QLabel *>())
        saysWhy = saysWhy || label->text() == QStringLiteral("This can only be set when the flow is created.");
    EXPECT_TRUE(saysWhy);
}

//! Counts what costs time and makes a form jump: widgets that move or change their size.
class MoveCounter : public QObject
{
public:
    explicit MoveCounter(QWidget *form)
        : QObject(form)
    {
        for (QWidget *widget : form->findChildren<QWidget *>())
            widget->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Move || event->type() == QEvent::Resize ? 1 : 0;
        return false;
    }
    int count = 0;
};

TEST(FormView, MovesAndResizesNothingWhenAnEditOnlyMarksItsField)
{
    Form form(fullFlow());
    auto *spin = form.control<NumberSpin>("/documents/attemptLimit");
    spin->setFocus();
    QApplication::processEvents();
    auto *counter = new MoveCounter(form.view.widget());
    QTest::keyClick(spin, Qt::Key_Up);
    QApplication::processEvents();
    EXPECT_TRUE(form.row("/documents/attemptLimit"_ptr).isChanged());
    EXPECT_EQ(counter->count, 0);
    QTest::keyClick(spin, Qt::Key_Down);
    QApplication::processEvents();
    EXPECT_FALSE(form.row("/documents/attemptLimit"_ptr).isChanged());
    EXPECT_EQ(counter->count, 0);
}

} // namespace

TEST(FormView, EndsItsCardsAtOneEdgeWithAndWithoutAScrollBar)
{
    Form form(fullFlow());
    const auto edge = [&] {
        const auto *card = form.view.findChild<SectionCard *>();
        return form.view.width() - card->mapTo(&form.view, QPoint(card->width(), 0)).x();
    };
    ASSERT_TRUE(form.view.verticalScrollBar()->isVisible());
    EXPECT_EQ(edge(), Theme::spacing(3)) << "as the heading above";
    form.view.setFilter(QStringLiteral("attempt"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !form.view.verticalScrollBar()->isVisible(); }));
    EXPECT_EQ(edge(), Theme::spacing(3));
}
