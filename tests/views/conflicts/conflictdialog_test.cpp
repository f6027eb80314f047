#include "support/flows.h"
#include "views/changes/banner.h"
#include "views/conflicts/conflictdialog.h"
#include "views/conflicts/conflictrow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

namespace {

FlowConflict conflict(
    const JsonPointer &field, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
{
    return {{field, base, mine, theirs}, std::nullopt, false};
}

FlowConflicts fourFields()
{
    FlowConflicts conflicts;
    conflicts.fields = {conflict("/documents/attemptLimit"_ptr, 3, 5, 2),
        conflict("/liveness/minScore"_ptr, 0.65, 0.7, 0.6),
        conflict("/liveness/searchMode"_ptr, QStringLiteral("FAST"), QStringLiteral("ACCURATE"), QJsonValue::Undefined),
        conflict("/documents/screening"_ptr, QJsonValue::Undefined, true, false)};
    conflicts.merged = {"/liveness/attemptLimit"_ptr};
    return conflicts;
}

class ConflictDialogTest : public testing::Test
{
protected:
    void show(const FlowConflicts &conflicts)
    {
        dialog.setConflicts(Flows::schema(), QStringLiteral("Onboarding"), conflicts);
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }
    template <typename Widget = QAbstractButton> Widget *find(const char *name) const
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    void key(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    void type(char letter) { QTest::keyClick(QApplication::focusWidget(), letter); }
    QString focused() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    QString allText() const
    {
        QString text;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + QLatin1Char('\n');
        }
        return text;
    }
    //! Field and side of each decision so far: "/documents/attemptLimit mine".
    QStringList taken() const
    {
        QStringList found;
        for (const QList<QVariant> &arguments : decided) {
            const auto decision = arguments.at(1).value<Decision>();
            found << QStringLiteral("%1 %2").arg(arguments.at(0).value<JsonPointer>().toString(),
                decision.take == Decision::Take::Mine         ? QStringLiteral("mine")
                    : decision.take == Decision::Take::Theirs ? QStringLiteral("theirs")
                                                              : decision.value.toVariant().toString());
        }
        return found;
    }

    ConflictDialog dialog;
    QSignalSpy decided{&dialog, &ConflictDialog::decided};
    QSignalSpy undecided{&dialog, &ConflictDialog::undecided};
    QSignalSpy applied{&dialog, &ConflictDialog::applyRequested};
};

} // namespace

TEST_F(ConflictDialogTest, ShowsWhatWasIsMineAndIsAtTheProviderInWords)
{
    show(fourFields());
    for (const char *word : {"Document attempts allowed", "Documents", "Before", "Yours", "At the provider", "Accurate",
             "Fast", "0.70", "0.60", "Not set", "Conflicts in “Onboarding”"})
        EXPECT_TRUE(allText().contains(QString::fromUtf8(word))) << word << qPrintable(allText());
}

TEST_F(ConflictDialogTest, SaysWhoChangedItWhenThatIsKnown)
{
    FlowConflicts conflicts = fourFields();
    show(conflicts);
    EXPECT_TRUE(text("about").startsWith(QStringLiteral("Somebody else")));
    conflicts.changedBy = QStringLiteral("eva@bank.example");
    dialog.setConflicts(Flows::schema(), QStringLiteral("Onboarding"), conflicts);
    EXPECT_TRUE(text("about").startsWith(QStringLiteral("eva@bank.example changed the flow")));
}

TEST_F(ConflictDialogTest, HandsOutEachDecisionAtOnceAndCountsThem)
{
    show(fourFields());
    EXPECT_EQ(text("counter"), QStringLiteral("0 of 4 decided"));
    find("theirs:/liveness/minScore")->click();
    find("mine:/documents/attemptLimit")->click();
    EXPECT_EQ(taken(), (QStringList{"/liveness/minScore theirs", "/documents/attemptLimit mine"}));
    EXPECT_EQ(text("counter"), QStringLiteral("2 of 4 decided"));
    EXPECT_EQ(text("decision:/liveness/minScore"), QStringLiteral("Decided"));
    EXPECT_EQ(text("decision:/documents/screening"), QStringLiteral("Not decided yet"));
}

TEST_F(ConflictDialogTest, IsWorkedThroughFromTheKeyboardAlone)
{
    show(fourFields());
    EXPECT_EQ(focused(), QStringLiteral("mine:/documents/attemptLimit"));
    type('t');
    key(Qt::Key_Down);
    type('m');
    type('n');
    type('t');
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    EXPECT_EQ(focused(), QStringLiteral("theirs:/documents/attemptLimit"));
    type('n'); // round to the only one that is left
    type('m');
    EXPECT_EQ(taken(),
        (QStringList{"/documents/attemptLimit theirs", "/liveness/minScore mine", "/liveness/searchMode theirs",
            "/documents/screening mine"}));
    EXPECT_TRUE(find("apply")->isEnabled());
    EXPECT_FALSE(find("next")->isEnabled());
}

TEST_F(ConflictDialogTest, UnderlinesTheLettersOnlyWhereTheyAct)
{
    show(fourFields());
    EXPECT_TRUE(find("mine:/documents/attemptLimit")->text().contains(QLatin1Char('&')));
    EXPECT_FALSE(find("mine:/liveness/minScore")->text().contains(QLatin1Char('&')));
    key(Qt::Key_Down);
    EXPECT_FALSE(find("mine:/documents/attemptLimit")->text().contains(QLatin1Char('&')));
    EXPECT_TRUE(find("mine:/liveness/minScore")->text().contains(QLatin1Char('&')));
}

TEST_F(ConflictDialogTest, TakesADecisionBack)
{
    show(fourFields());
    EXPECT_FALSE(find("later:/documents/attemptLimit")->isVisible());
    type('m');
    key(Qt::Key_Delete);
    ASSERT_EQ(undecided.count(), 1);
    EXPECT_EQ(undecided.first().first().value<JsonPointer>(), "/documents/attemptLimit"_ptr);
    type('t');
    find("later:/documents/attemptLimit")->click();
    EXPECT_EQ(undecided.count(), 2);
    EXPECT_EQ(text("counter"), QStringLiteral("0 of 4 decided"));
    EXPECT_FALSE(find("mine:/documents/attemptLimit")->isChecked());
    EXPECT_FALSE(find("theirs:/documents/attemptLimit")->isChecked());
}

TEST_F(ConflictDialogTest, AppliesOnlyOnceAllIsDecided)
{
    FlowConflicts conflicts = fourFields();
    conflicts.fields.resize(2);
    show(conflicts);
    EXPECT_FALSE(find("apply")->isEnabled());
    EXPECT_FALSE(find("apply")->toolTip().isEmpty());
    type('m');
    key(Qt::Key_Return); // never decides or applies by accident
    EXPECT_TRUE(dialog.isVisible());
    find("theirs:/liveness/minScore")->click();
    find("apply")->click();
    EXPECT_EQ(applied.count(), 1);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ConflictDialogTest, StaysOpenWhenTheProviderMovedWhileTheDecisionsAreApplied)
{
    FlowConflicts conflicts = fourFields();
    conflicts.fields.resize(1);
    show(conflicts);
    type('m');
    QObject::connect(&dialog, &ConflictDialog::applyRequested, &dialog, [&] {
        conflicts.fields.front().conflict.theirs = 1;
        conflicts.fields.front().decision = Decision{Decision::Take::Mine};
        conflicts.fields.front().isOutdated = true;
        dialog.setConflicts(Flows::schema(), QStringLiteral("Onboarding"), conflicts);
    });
    find("apply")->click();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(find("apply")->isEnabled());
}

TEST_F(ConflictDialogTest, DoesNotCountADecisionAboutAnOlderValueOfTheirs)
{
    FlowConflicts conflicts = fourFields();
    conflicts.fields.front().decision = Decision{Decision::Take::Mine};
    conflicts.fields.front().isOutdated = true;
    show(conflicts);
    EXPECT_EQ(text("counter"), QStringLiteral("0 of 4 decided"));
    EXPECT_FALSE(find("mine:/documents/attemptLimit")->isChecked());
    auto *note = find<Banner>("outdated:/documents/attemptLimit");
    EXPECT_TRUE(note->isVisible());
    EXPECT_EQ(note->text(), QStringLiteral("You had chosen your value; the provider's value has changed since."));
    key(Qt::Key_Delete); // nothing is decided that could be taken back
    EXPECT_EQ(undecided.count(), 0);
    EXPECT_TRUE(note->isVisible());
    type('m'); // again, about what is there now
    EXPECT_EQ(taken(), QStringList{"/documents/attemptLimit mine"});
    EXPECT_FALSE(note->isVisible());
}

TEST_F(ConflictDialogTest, KeepsADecisionThatIsStillBeingWrittenDown)
{
    FlowConflicts kept = fourFields();
    show(kept);
    type('m');
    find("theirs:/liveness/minScore")->click();
    kept.fields[0].decision = Decision{Decision::Take::Mine}; // the second is not on disk yet
    dialog.setConflicts(Flows::schema(), QStringLiteral("Onboarding"), kept);
    EXPECT_EQ(text("counter"), QStringLiteral("2 of 4 decided"));
    kept.fields[1].decision = Decision{Decision::Take::Theirs};
    dialog.setConflicts(Flows::schema(), QStringLiteral("Onboarding"), kept);
    kept.fields[1].decision.reset(); // taken back elsewhere, such as in the command line
    dialog.setConflicts(Flows::schema(), QStringLiteral("Onboarding"), kept);
    EXPECT_EQ(text("counter"), QStringLiteral("1 of 4 decided"));
}

TEST_F(ConflictDialogTest, TakesAnotherValueFromTheFormsEditor)
{
    show(fourFields());
    auto *value = find<QAbstractSpinBox>("otherValue:/documents/attemptLimit");
    ASSERT_NE(value, nullptr);
    EXPECT_FALSE(value->isVisible());
    type('v');
    EXPECT_TRUE(value->isVisible());
    EXPECT_EQ(decided.count(), 0); // nothing was entered yet
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("4"));
    EXPECT_EQ(taken(), QStringList{"/documents/attemptLimit 4"});
    find("theirs:/documents/attemptLimit")->click();
    EXPECT_FALSE(value->isVisible());
}

TEST_F(ConflictDialogTest, WithdrawsAnotherValueThatIsErasedAgain)
{
    show(fourFields());
    type('v');
    auto *value = find<QAbstractSpinBox>("otherValue:/documents/attemptLimit");
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("4"));
    find("other:/documents/attemptLimit")->click(); // is chosen already
    EXPECT_EQ(undecided.count(), 0);
    find("mine:/documents/attemptLimit")->click();
    find("other:/documents/attemptLimit")->click();
    EXPECT_EQ(undecided.count(), 1); // until a value is entered again
}

TEST_F(ConflictDialogTest, OffersNoOtherValueWhereTheFormHasNoEditorForItAlone)
{
    FlowConflicts conflicts = fourFields();
    conflicts.fields.push_back(conflict("/integrations/apiTestValue"_ptr, QStringLiteral("a@example.com"),
        QStringLiteral("b@example.com"), QStringLiteral("c@example.com")));
    show(conflicts);
    EXPECT_EQ(find("other:/documents/screening"), nullptr);
    EXPECT_EQ(find("other:/integrations/apiTestValue"), nullptr);
    EXPECT_FALSE(allText().contains(QStringLiteral("@example.com"))) << qPrintable(allText());
}

TEST_F(ConflictDialogTest, TakesOneSideForAllAfterSayingWhatThatChanges)
{
    show(fourFields());
    find("mine:/documents/attemptLimit")->click();
    find("allTheirs")->click();
    auto *preview = find<QDialog>("takeAllDialog");
    ASSERT_NE(preview, nullptr);
    QString said;
    for (const QLabel *label : preview->findChildren<QLabel *>())
        said += label->text() + QLatin1Char('\n');
    EXPECT_TRUE(said.contains(QStringLiteral("Document attempts allowed changed from 5 to 2."))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("that you took otherwise")));
    EXPECT_EQ(decided.count(), 1); // so far only what was decided by hand
    preview->reject();
    EXPECT_EQ(decided.count(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    find("allTheirs")->click();
    QTest::keyClick(find<QDialog>("takeAllDialog"), Qt::Key_Return);
    EXPECT_EQ(decided.count(), 5);
    EXPECT_EQ(text("counter"), QStringLiteral("4 of 4 decided"));
    EXPECT_TRUE(find("theirs:/documents/attemptLimit")->isChecked());
}

TEST_F(ConflictDialogTest, KeepsFocusAndPlaceWhenTheProviderMovesAgain)
{
    dialog.resize(600, 360);
    FlowConflicts conflicts = fourFields();
    show(conflicts);
    find("mine:/documents/screening")->setFocus();
    auto *page = find<QScrollArea>("page");
    auto *row = find<ConflictRow>("conflict:/documents/screening");
    page->ensureWidgetVisible(row);
    const int before = row->mapTo(&dialog, QPoint()).y();
    conflicts.fields.insert(conflicts.fields.begin(),
        conflict(
            "/documents/step"_ptr, QStringLiteral("OPTIONAL"), QStringLiteral("MANDATORY"), QStringLiteral("SKIP")));
    conflicts.fields[1].decision = Decision{Decision::Take::Mine};
    conflicts.fields[1].isOutdated = true;
    dialog.setConflicts(Flows::schema(), QStringLiteral("Onboarding"), conflicts);
    EXPECT_EQ(focused(), QStringLiteral("mine:/documents/screening"));
    QCoreApplication::processEvents();
    EXPECT_EQ(row->mapTo(&dialog, QPoint()).y(), before);
    EXPECT_EQ(text("counter"), QStringLiteral("0 of 5 decided"));
}

TEST_F(ConflictDialogTest, KeepsAValueThatIsBeingEnteredWhenTheProviderMovesAgain)
{
    show(fourFields());
    type('v');
    FlowConflicts conflicts = fourFields();
    conflicts.fields.front().conflict.theirs = 1;
    dialog.setConflicts(Flows::schema(), QStringLiteral("Onboarding"), conflicts);
    EXPECT_EQ(focused(), QStringLiteral("otherValue:/documents/attemptLimit"));
    EXPECT_TRUE(QApplication::focusWidget()->isVisible());
}

TEST_F(ConflictDialogTest, GoesToTheNextFieldWhenTheFocusedOneIsNoLongerInConflict)
{
    FlowConflicts conflicts = fourFields();
    show(conflicts);
    key(Qt::Key_Down);
    conflicts.fields.erase(conflicts.fields.begin() + 1);
    dialog.setConflicts(Flows::schema(), QStringLiteral("Onboarding"), conflicts);
    EXPECT_EQ(focused(), QStringLiteral("mine:/liveness/searchMode"));
    conflicts.fields.clear();
    dialog.setConflicts(Flows::schema(), QStringLiteral("Onboarding"), conflicts);
    EXPECT_TRUE(find<Banner>("nothing")->isVisible());
    EXPECT_FALSE(find("apply")->isVisible());
}

TEST_F(ConflictDialogTest, ShowsWhatWasTakenOverWithoutAskingOnlyWhenAskedFor)
{
    show(fourFields());
    auto *merged = find<QLabel>("merged");
    EXPECT_FALSE(merged->isVisible());
    find("showMerged")->click();
    EXPECT_TRUE(merged->isVisible());
    EXPECT_EQ(merged->text(), QStringLiteral("Liveness attempts allowed"));
}

TEST_F(ConflictDialogTest, TellsAScreenReaderWhatEachChoiceWouldKeep)
{
    show(fourFields());
    EXPECT_EQ(find("mine:/documents/attemptLimit")->accessibleDescription(),
        QStringLiteral("Document attempts allowed. Yours: 5"));
}
