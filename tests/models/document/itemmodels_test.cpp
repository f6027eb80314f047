#include "models/document/changetext.h"
#include "models/document/fieldmodel.h"
#include "models/document/findingmodels.h"
#include "support/flows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QUndoStack>

namespace {
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
}

TEST(FieldModel, IsAConsistentModelThroughEditsAndRebases)
{
    const auto flow = Flows::open(Flows::draft());
    FieldModel model(*flow);
    QAbstractItemModelTester tester(&model, fatal);
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 5));
    QJsonObject theirs = flow->base();
    theirs.insert(QStringLiteral("experimental"), true);
    flow->rebase(theirs);
    flow->undoStack()->undo();
    const QModelIndex unknown = model.indexOf("/experimental"_ptr);
    ASSERT_TRUE(unknown.isValid());
    EXPECT_TRUE(unknown.data(FieldModel::IsUnknownRole).toBool());
    EXPECT_EQ(model.data(unknown.parent()).toString(), QStringLiteral("Not understood by this version"));
}

TEST(FieldModel, GroupsEveryFieldInItsSectionInOrder)
{
    const auto flow = Flows::open(Flows::draft());
    FieldModel model(*flow);
    int fields = 0;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex parent = model.index(section, 0);
        EXPECT_FALSE(parent.data().toString().isEmpty());
        for (int row = 0; row < model.rowCount(parent); ++row, ++fields) {
            const QModelIndex field = model.index(row, 0, parent);
            EXPECT_EQ(model.indexOf(field.data(FieldModel::PointerRole).value<JsonPointer>()), field);
        }
    }
    EXPECT_EQ(fields, static_cast<int>(flow->schema().fields().size()));
}

TEST(FieldModel, WritesThroughUndoAndTellsTheState)
{
    const auto flow = Flows::open(Flows::draft());
    FieldModel model(*flow);
    const QModelIndex score = model.indexOf("/liveness/minScore"_ptr);
    EXPECT_EQ(score.data(FieldModel::RangeRole).toString(), QStringLiteral("0.52 to 0.90"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(model.setData(score, QVariant::fromValue(QJsonValue(0.95)), FieldModel::ValueRole));
    EXPECT_GE(changed.count(), 1);
    EXPECT_TRUE(score.data(FieldModel::IsDirtyRole).toBool());
    EXPECT_EQ(score.data(FieldModel::SeverityRole).toInt(), static_cast<int>(Severity::Error));
    EXPECT_EQ(score.data(FieldModel::OldValueTextRole).toString(), QStringLiteral("0.65"));
    flow->undoStack()->undo();
    EXPECT_FALSE(score.data(FieldModel::IsDirtyRole).toBool());
    EXPECT_FALSE(model.setData(model.indexOf("/_id"_ptr), QVariant::fromValue(QJsonValue(1)), FieldModel::ValueRole));
}

TEST(ChangesModel, ListsChangesAsSentencesAndKeepsItsRows)
{
    const auto flow = Flows::open(Flows::draft());
    ChangesModel model(*flow);
    QAbstractItemModelTester tester(&model, fatal);
    ASSERT_TRUE(flow->setValue("/liveness/minScore"_ptr, 0.7));
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 5));
    ASSERT_TRUE(flow->setValue("/documents/screening"_ptr, false));
    ASSERT_EQ(model.rowCount(), 3);
    QStringList sentences;
    for (int row = 0; row < 3; ++row)
        sentences << model.index(row, 0).data().toString();
    EXPECT_TRUE(sentences.contains(QStringLiteral("Minimum liveness score changed from 0.65 to 0.70.")))
        << qPrintable(sentences.join(u'\n'));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    ASSERT_TRUE(flow->revert("/documents/attemptLimit"_ptr));
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(model.rowCount(), 2);
}

TEST(ChangesModel, FollowsFurtherKeystrokesInAnAlreadyChangedField)
{
    const auto flow = Flows::open(Flows::draft());
    ChangesModel model(*flow);
    ASSERT_TRUE(flow->setValue("/liveness/minScore"_ptr, 0.7, 1));
    ASSERT_TRUE(flow->setValue("/liveness/minScore"_ptr, 0.75, 1));
    EXPECT_EQ(model.index(0, 0).data(ChangesModel::AfterTextRole).toString(), QStringLiteral("0.75"));
}

TEST(ChangesModel, SaysWhatChangedInsideAList)
{
    const auto flow = Flows::open(Flows::draft());
    ChangesModel model(*flow);
    ASSERT_TRUE(flow->setValue("/documents/documentTypes/0/configurations/2/active"_ptr, true));
    const QString details = model.index(0, 0).data(ChangesModel::DetailsRole).toStringList().join(u'\n');
    EXPECT_TRUE(details.contains(QStringLiteral("United States"))) << qPrintable(details);
    EXPECT_TRUE(details.contains(QStringLiteral("Passport"), Qt::CaseInsensitive)) << qPrintable(details);
}

TEST(ChangesModel, SaysOneReplacementInAListAsOne)
{
    const auto flow = Flows::open(Flows::draft());
    const JsonPointer methods = "/documents/verificationMethods"_ptr;
    const auto sentence = [&](const QJsonArray &before, const QJsonArray &after) {
        return describeChange(flow->schema(), methods, before, after).sentence;
    };
    EXPECT_EQ(sentence({"SCAN_STUDIO"}, {"SCAN_AGENT"}),
        QStringLiteral("Verification methods: Scan Studio replaced by Scan Agent."));
    EXPECT_EQ(sentence({"SCAN_STUDIO", "x"}, {"SCAN_AGENT", "x"}),
        QStringLiteral("Verification methods: Scan Studio replaced by Scan Agent."));
    EXPECT_EQ(sentence({"SCAN_STUDIO"}, {"SCAN_STUDIO", "SCAN_AGENT"}),
        QStringLiteral("Verification methods: Scan Agent was added."));
    EXPECT_EQ(sentence({"SCAN_STUDIO"}, {}), QStringLiteral("Verification methods: Scan Studio was removed."));
    EXPECT_EQ(sentence({"SCAN_STUDIO", "x"}, {"x", "SCAN_STUDIO"}),
        QStringLiteral("Verification methods: The order changed."));
}

TEST(ChangesModel, NamesASettingDeepInsideAListsEntry)
{
    const auto steps = [](const QJsonObject &config) {
        return QJsonArray{QJsonObject{{"stepType", "biometric"}, {"order", 1}, {"config", config}}};
    };
    const auto sentence = [&](const QJsonObject &before, const QJsonObject &after) {
        return describeChange(*Flows::schema("verifik-v2/steps"), "/steps"_ptr, steps(before), steps(after)).sentence;
    };
    EXPECT_EQ(sentence({{"livenessDetection", true}}, {{"livenessDetection", false}}),
        QStringLiteral("Order of steps: Face: Live person changed from On to Off."));
    EXPECT_EQ(sentence({}, {{"verificationMethod", "sms"}}),
        QStringLiteral("Order of steps: Face: Way to check set to Code by SMS."));
    EXPECT_EQ(sentence({{"livenessDetection", true}}, {}),
        QStringLiteral("Order of steps: Face: Live person removed. It was On."));
}

TEST(ChangesModel, NeverShowsPersonalData)
{
    const auto flow = Flows::open(Flows::draft());
    ChangesModel model(*flow);
    ASSERT_TRUE(flow->setValue("/integrations/apiTestValue"_ptr, QStringLiteral("person@example.com")));
    ASSERT_EQ(model.rowCount(), 1);
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(ChangesModel::AfterTextRole)})
        EXPECT_FALSE(model.index(0, 0).data(role).toString().contains(QStringLiteral("person@"))) << role;
}

TEST(ProblemsModel, ListsErrorsBeforeWarnings)
{
    const auto flow = Flows::open(Examples::object(QStringLiteral("verifik-v3/record-out-of-range.json")));
    ProblemsModel model(*flow);
    QAbstractItemModelTester tester(&model, fatal);
    ASSERT_GT(model.rowCount(), 0);
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 9));
    EXPECT_EQ(model.index(0, 0).data(ProblemsModel::SeverityRole).toInt(), static_cast<int>(Severity::Error));
    EXPECT_EQ(model.index(0, 0).data(ProblemsModel::PointerRole).value<JsonPointer>(), "/documents/attemptLimit"_ptr);
    flow->undoStack()->undo();
    EXPECT_EQ(model.index(0, 0).data(ProblemsModel::SeverityRole).toInt(), static_cast<int>(Severity::Warning));
}
