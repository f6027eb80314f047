// Settings with editors of their own in the card of their check, down to what would be sent.
#include "checkfixture.h"

#include "views/forms/editors/bandscale.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>

namespace {

void choose(QTableView *table, const QString &country, const QString &kind)
{
    const QAbstractItemModel *model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(row, Qt::Vertical).toString() == country
                && model->headerData(column, Qt::Horizontal).toString() == kind)
                table->setCurrentIndex(model->index(row, column));
        }
    }
    table->setFocus();
}

QJsonArray sentChecks(const Workflow &workflow)
{
    return workflow.flow.patch(PatchDepth::Leaf).value(QLatin1String("features")).toArray();
}

} // namespace

TEST(CheckEditors, RestrictDocumentsToTwoCountriesAndSendTheWholeListWithThem)
{
    Workflow workflow(QStringLiteral("OCR, LIVENESS"));
    workflow.card(0).toggle()->click();
    FieldRow *documents = workflow.row(0, "/documents_allowed"_ptr);
    ASSERT_NE(documents, nullptr);
    documents->findChild<QAbstractButton *>(QStringLiteral("/documents_allowed#some"))->click();
    EXPECT_FALSE(workflow.flow.isDirty());
    auto *table = documents->findChild<QTableView *>();
    choose(table, QStringLiteral("Colombia"), QStringLiteral("Identity card"));
    QTest::keyClick(table, Qt::Key_2);
    choose(table, QStringLiteral("Mexico"), QStringLiteral("Passport"));
    QTest::keyClick(table, Qt::Key_Space);
    const QJsonObject allowed{{"COL", QJsonObject{{"ID", QJsonObject{{"enabled", 1}, {"sides", 2}}}}},
        {"MEX", QJsonObject{{"P", QJsonObject{{"enabled", 1}}}}}};
    EXPECT_EQ(sentChecks(workflow),
        (QJsonArray{DiditWorkflow::entry(QStringLiteral("OCR"), {{"documents_allowed", allowed}}),
            DiditWorkflow::entry(QStringLiteral("LIVENESS"))}));
    workflow.flow.undoStack()->undo();
    workflow.flow.undoStack()->undo();
    EXPECT_FALSE(workflow.flow.isDirty());
    workflow.flow.undoStack()->redo();
    documents->findChild<QAbstractButton *>(QStringLiteral("/documents_allowed"))->click();
    EXPECT_FALSE(workflow.flow.isDirty()) << "every document is no value, as it was";
}

TEST(CheckEditors, ShowTwoLimitsOnOneScaleThatMovesBoth)
{
    Workflow workflow(DiditWorkflow::document({DiditWorkflow::entry(QStringLiteral("LIVENESS"),
        {{"face_liveness_score_decline_threshold", 50}, {"face_liveness_score_review_threshold", 70}})}));
    workflow.card(0).toggle()->click();
    FieldRow *lower = workflow.row(0, "/face_liveness_score_decline_threshold"_ptr);
    FieldRow *upper = workflow.row(0, "/face_liveness_score_review_threshold"_ptr);
    ASSERT_TRUE(lower && upper);
    auto *scale = upper->findChild<BandScale *>();
    ASSERT_NE(scale, nullptr);
    EXPECT_EQ(scale->sentence(), QStringLiteral("Below 50: decline; 50 to below 70: review; from 70: let through"));
    auto *handle = scale->findChild<BandHandle *>(QStringLiteral("/face_liveness_score_decline_threshold#handle"));
    handle->setFocus();
    QTest::keyClick(handle, Qt::Key_Right);
    EXPECT_EQ(sentChecks(workflow).first().toObject().value(QLatin1String("config")),
        QJsonValue(
            QJsonObject{{"face_liveness_score_decline_threshold", 51}, {"face_liveness_score_review_threshold", 70}}));
    EXPECT_EQ(lower->findChild<QLineEdit *>()->text(), QStringLiteral("51"));
    auto *line = upper->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("80"));
    EXPECT_EQ(scale->sentence(), QStringLiteral("Below 51: decline; 51 to below 80: review; from 80: let through"));
}
