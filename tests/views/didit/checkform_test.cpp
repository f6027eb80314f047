// The settings of one check in its card.
#include "checkfixture.h"

#include "models/core/json.h"
#include "models/didit/workflowgraph.h"
#include "models/document/findingmodels.h"
#include "support/examples.h"
#include "views/forms/editors/fieldeditor.h"

#include <QAbstractSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace {

const JsonPointer decline = "/face_match_score_decline_threshold"_ptr;

QJsonObject withFaceMatch()
{
    return DiditWorkflow::document({DiditWorkflow::entry(QStringLiteral("OCR")),
        DiditWorkflow::entry(QStringLiteral("FACE_MATCH"), {{"face_match_score_decline_threshold", 40}})});
}

void type(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

QLineEdit *lineOf(FieldRow *row)
{
    return row->findChild<QLineEdit *>();
}

} // namespace

TEST(CheckSettings, OpenWithTheCardBySpaceAndAreGroupedInSections)
{
    Workflow workflow(withFaceMatch());
    workflow.card(1).toggle()->setFocus();
    QTest::keyClick(workflow.card(1).toggle(), Qt::Key_Space);
    ASSERT_TRUE(workflow.card(1).isExpanded());
    ASSERT_NE(workflow.row(1, decline), nullptr);
    QStringList texts;
    for (const QLabel *label : workflow.card(1).findChildren<QLabel *>())
        texts << label->text();
    EXPECT_TRUE(texts.contains(QStringLiteral("Scores")));
    EXPECT_TRUE(texts.contains(QStringLiteral("What happens when something is found")));
    QTest::keyClick(workflow.card(1).toggle(), Qt::Key_Space);
    EXPECT_FALSE(workflow.card(1).isExpanded());
    EXPECT_FALSE(workflow.flow.isDirty());
}

TEST(CheckSettings, AreEditedInTheDocumentAndMarkedWithTheOldValue)
{
    Workflow workflow(withFaceMatch());
    workflow.card(1).setExpanded(true);
    FieldRow *row = workflow.row(1, decline);
    ASSERT_NE(row, nullptr);
    type(lineOf(row), QStringLiteral("55"));
    EXPECT_EQ(workflow.flow.value("/features/1/config/face_match_score_decline_threshold"_ptr), QJsonValue(55));
    EXPECT_TRUE(row->isChanged());
    EXPECT_EQ(row->changeText(), QStringLiteral("Changed, was 40"));
    EXPECT_EQ(workflow.flow.undoStack()->count(), 1) << "two digits are one step";
    EXPECT_EQ(workflow.card(1).toggle()->accessibleName(), QStringLiteral("Check 2 of 2: Face match. 1 changed"));
    auto *revert = row->findChild<QToolButton *>(QStringLiteral("revert"));
    ASSERT_NE(revert, nullptr);
    QTest::mouseClick(revert, Qt::LeftButton);
    EXPECT_FALSE(workflow.flow.isDirty());
    EXPECT_FALSE(row->isChanged());
}

TEST(CheckSettings, KeepTheirMarkWhenTheCheckMoves)
{
    Workflow workflow(withFaceMatch());
    workflow.card(1).setExpanded(true);
    type(lineOf(workflow.row(1, decline)), QStringLiteral("55"));
    workflow.click(1, "up");
    ASSERT_EQ(workflow.order(), QStringLiteral("FACE_MATCH OCR"));
    EXPECT_TRUE(workflow.card(0).isExpanded()) << "an open card stays open";
    EXPECT_EQ(workflow.row(0, decline)->changeText(), QStringLiteral("Changed, was 40"));
    type(lineOf(workflow.row(0, decline)), QStringLiteral("60"));
    EXPECT_EQ(workflow.flow.value("/features/0/config/face_match_score_decline_threshold"_ptr), QJsonValue(60));
}

TEST(CheckSettings, SayWhatIsWrongWhereItIs)
{
    Workflow workflow(withFaceMatch());
    workflow.card(1).setExpanded(true);
    FieldRow *row = workflow.row(1, decline);
    type(lineOf(row), QStringLiteral("400"));
    EXPECT_FALSE(row->problemText().isEmpty());
    EXPECT_TRUE(workflow.flow.hasErrors());
    workflow.card(1).setExpanded(false);
    const ProblemsModel problems(workflow.flow); // the list beside the form leads there
    workflow.view.reveal(problems.index(0).data(ProblemsModel::PointerRole).value<JsonPointer>());
    EXPECT_TRUE(row->isAncestorOf(QApplication::focusWidget()));
    EXPECT_EQ(
        workflow.card(1).toggle()->accessibleName(), QStringLiteral("Check 2 of 2: Face match. 1 changed. 1 error(s)"));
}

TEST(CheckSettings, AreLedToByAProblemOrAChange)
{
    Workflow workflow(withFaceMatch());
    workflow.view.reveal("/features/1/config/face_match_score_review_threshold"_ptr);
    EXPECT_TRUE(workflow.card(1).isExpanded());
    EXPECT_FALSE(workflow.card(0).isExpanded());
    FieldRow *review = workflow.row(1, "/face_match_score_review_threshold"_ptr);
    ASSERT_NE(review, nullptr);
    EXPECT_TRUE(review->isAncestorOf(QApplication::focusWidget()));
    EXPECT_FALSE(review->visibleRegion().isEmpty()) << "it is scrolled into sight";

    type(lineOf(workflow.row(1, decline)), QStringLiteral("55"));
    workflow.card(1).setExpanded(false);
    workflow.view.reveal(checksPlace()); // where a change of the list leads
    EXPECT_TRUE(workflow.card(1).isExpanded());
    EXPECT_TRUE(workflow.row(1, decline)->isAncestorOf(QApplication::focusWidget()));
    workflow.view.reveal("/features/0"_ptr);
    EXPECT_TRUE(workflow.card(0).toggle()->hasFocus());
}

TEST(CheckSettings, WithoutEffectWaitUntilTheyAreAskedFor)
{
    Workflow workflow(QStringLiteral("OCR"));
    const FlowSchemaPtr settings = workflow.flow.schema().field(checksPlace())->variants->schema(QStringLiteral("OCR"));
    workflow.card(0).setExpanded(true);
    const auto shown = [&] {
        qsizetype count = 0;
        for (const FieldRow *row : workflow.card(0).findChildren<FieldRow *>())
            count += row->isVisible() ? 1 : 0;
        return count;
    };
    const auto all = static_cast<qsizetype>(settings->fields().size()) + 1; // and the label
    const qsizetype before = shown();
    ASSERT_LT(before, all);
    auto *more = workflow.card(0).findChild<QPushButton *>(QStringLiteral("showAll"));
    EXPECT_EQ(more->text(), QStringLiteral("Show all settings (%1 more)").arg(all - before));
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_EQ(shown(), all);
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_EQ(shown(), before);
}

TEST(CheckSettings, HaveALabelOfOnesOwn)
{
    Workflow workflow(withFaceMatch());
    workflow.card(1).setExpanded(true);
    type(lineOf(workflow.row(1, "/label"_ptr)), QStringLiteral("Selfie"));
    EXPECT_EQ(workflow.flow.value("/features/1/label"_ptr), QJsonValue(QStringLiteral("Selfie")));
    EXPECT_EQ(
        workflow.card(1).toggle()->accessibleName(), QStringLiteral("Check 2 of 2: Face match. Selfie. 1 changed"));
    EXPECT_EQ(workflow.flow.undoStack()->count(), 1);
    workflow.flow.undoStack()->undo();
    EXPECT_FALSE(workflow.flow.isDirty());
}

TEST(CheckSettings, ThatThisVersionDoesNotKnowAreShownAndKept)
{
    Workflow workflow(
        WorkflowGraph::document(Examples::object(QStringLiteral("didit-v3/get-200-detail-unknown-feature.json"))));
    const QJsonArray held = workflow.flow.value(checksPlace()).toArray();
    size_t unknown = 0;
    const DiditFeatures features(workflow.flow.schemaPtr());
    while (features.feature(held.at(static_cast<int>(unknown)).toObject().value(QLatin1String("feature")).toString()))
        ++unknown;
    EXPECT_EQ(workflow.card(unknown).findChild<QLabel *>(QStringLiteral("description"))->text(),
        QStringLiteral("A check that this version does not know."));
    workflow.card(unknown).setExpanded(true);
    const auto *config = workflow.card(unknown).findChild<QLabel *>(QStringLiteral("/config"));
    ASSERT_NE(config, nullptr);
    const QString wanted
        = held.at(static_cast<int>(unknown)).toObject().value(QLatin1String("config")).toObject().keys().first();
    EXPECT_TRUE(config->text().contains(wanted)) << qPrintable(config->text());
    workflow.click(unknown, unknown > 0 ? "up" : "down");
    EXPECT_TRUE(workflow.flow.value(checksPlace()).toArray().contains(held.at(static_cast<int>(unknown))))
        << "it is moved as it is";
}

TEST(CheckSettings, UnknownInAKnownCheckAreShownUnderIt)
{
    Workflow workflow(DiditWorkflow::document(
        {DiditWorkflow::entry(QStringLiteral("LIVENESS"), {{"brand_new", QJsonObject{{"a", 1}}}})}));
    workflow.card(0).setExpanded(true);
    const auto *line = workflow.card(0).findChild<QLabel *>(QStringLiteral("/config/brand_new"));
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), QStringLiteral("brand_new: {\"a\":1}"));
    EXPECT_TRUE(line->isVisible());
}

TEST(CheckSettings, OfEveryCheckFitBesideTheListAndThePanels)
{
    const FlowSchemaPtr schema = SchemaCatalog().schema(QStringLiteral("didit-v3/workflow")).value();
    for (const QString &name : schema->field("/features"_ptr)->variants->names()) {
        Workflow workflow(DiditWorkflow::document({DiditWorkflow::entry(name)}));
        workflow.card(0).setExpanded(true);
        // At 1280×800, with the list and both panels open, a form has 570 pixels.
        EXPECT_LE(workflow.view.widget()->minimumSizeHint().width(), 570) << qPrintable(name);
        for (const FieldRow *row : workflow.card(0).findChildren<FieldRow *>())
            EXPECT_LE(row->minimumSizeHint().width(), 512) << qPrintable(name + row->spec().pointer.toString());
    }
}
