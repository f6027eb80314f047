#include "models/merge/threewaymerge.h"
#include "support/flows.h"

#include <random>

TEST(ThreeWayMerge, KeepsMyEditWhenTheyChangedAnotherField)
{
    const QJsonObject base = Flows::draft();
    QJsonObject mine = base, theirs = base;
    "/documents/attemptLimit"_ptr.write(mine, 5);
    "/liveness/minScore"_ptr.write(theirs, 0.8);
    const MergeResult merged = threeWayMerge(*Flows::schema(), base, mine, theirs);
    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_EQ("/documents/attemptLimit"_ptr.in(merged.document), QJsonValue(5));
    EXPECT_EQ("/liveness/minScore"_ptr.in(merged.document), QJsonValue(0.8));
    ASSERT_EQ(merged.takenFromTheirs.size(), 1U);
    EXPECT_EQ(merged.takenFromTheirs.front(), "/liveness/minScore"_ptr);
}

TEST(ThreeWayMerge, TheSameEditOnBothSidesIsNoConflict)
{
    const QJsonObject base = Flows::draft();
    QJsonObject mine = base;
    "/documents/attemptLimit"_ptr.write(mine, 5);
    const MergeResult merged = threeWayMerge(*Flows::schema(), base, mine, mine);
    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_EQ(merged.document, mine);
}

TEST(ThreeWayMerge, DifferentEditsOfOneFieldAreAConflictThatNamesAllThreeValues)
{
    const QJsonObject base = Flows::draft();
    QJsonObject mine = base, theirs = base;
    "/documents/attemptLimit"_ptr.write(mine, 5);
    "/documents/attemptLimit"_ptr.write(theirs, 1);
    const MergeResult merged = threeWayMerge(*Flows::schema(), base, mine, theirs);
    ASSERT_EQ(merged.conflicts.size(), 1U);
    EXPECT_EQ(merged.conflicts.front().base, QJsonValue(3));
    EXPECT_EQ(merged.conflicts.front().mine, QJsonValue(5));
    EXPECT_EQ(merged.conflicts.front().theirs, QJsonValue(1));
    EXPECT_EQ("/documents/attemptLimit"_ptr.in(merged.document), QJsonValue(5));
}

TEST(ThreeWayMerge, KeepsTheirNewUnknownKeys)
{
    const QJsonObject base = Flows::draft();
    QJsonObject mine = base, theirs = base;
    "/documents/attemptLimit"_ptr.write(mine, 5);
    "/documents/brandNew"_ptr.write(theirs, true);
    EXPECT_EQ(
        "/documents/brandNew"_ptr.in(threeWayMerge(*Flows::schema(), base, mine, theirs).document), QJsonValue(true));
}

TEST(ThreeWayMerge, InventsNoValueAndDropsNoneSilentlyOverRandomEdits)
{
    const FlowSchemaPtr schema = Flows::schema();
    const QJsonObject base = Flows::draft();
    std::mt19937 random(2); // a fixed seed: every run checks the same triples
    const auto edited = [&] {
        QJsonObject document = base;
        for (int edits = static_cast<int>(random() % 4); edits >= 0; --edits) {
            const FieldSpec &field = schema->fields()[random() % schema->fields().size()];
            field.pointer.write(document,
                random() % 5 == 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(static_cast<int>(random() % 3)));
        }
        return document;
    };
    for (int round = 0; round < 2000; ++round) {
        const QJsonObject mine = edited(), theirs = edited();
        const MergeResult merged = threeWayMerge(*schema, base, mine, theirs);
        for (const FieldSpec &field : schema->fields()) {
            const QJsonValue was = field.pointer.in(base), here = field.pointer.in(mine),
                             there = field.pointer.in(theirs), now = field.pointer.in(merged.document);
            const bool isConflict = std::any_of(merged.conflicts.begin(), merged.conflicts.end(),
                [&](const MergeConflict &conflict) { return conflict.field.contains(field.pointer); });
            if (here != there && here != was && there != was) {
                EXPECT_TRUE(isConflict) << qPrintable(field.pointer.toString());
                continue;
            }
            const QJsonValue expected = here == was ? there : here;
            EXPECT_EQ(now, expected) << qPrintable(field.pointer.toString());
        }
        EXPECT_EQ(threeWayMerge(*schema, base, mine, base).document, mine);
        EXPECT_EQ(threeWayMerge(*schema, base, base, theirs).document, theirs);
    }
}
