#include "models/merge/threewaymerge.h"
#include "support/flows.h"

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

TEST(ThreeWayMerge, ABlockThatIsNoBlockAnyMoreIsAConflictWithEveryEditInIt)
{
    const QJsonObject base = Flows::draft();
    QJsonObject edited = base, replaced = base;
    "/documents/attemptLimit"_ptr.write(edited, 5);
    replaced.insert(QStringLiteral("documents"), QStringLiteral("none"));
    for (const auto &[mine, theirs] : {std::pair(edited, replaced), std::pair(replaced, edited)}) {
        const MergeResult merged = threeWayMerge(*Flows::schema(), base, mine, theirs);
        ASSERT_EQ(merged.conflicts.size(), 1U);
        EXPECT_EQ(merged.conflicts.front().field, "/documents"_ptr);
        EXPECT_EQ(merged.document, mine);
        EXPECT_TRUE(merged.takenFromTheirs.empty());
    }
}

TEST(ThreeWayMerge, TheirEmptyBlockIsTakenAsItIs)
{
    QJsonObject theirs = Flows::draft();
    theirs.insert(QStringLiteral("documents"), QJsonValue::Null);
    EXPECT_EQ(threeWayMerge(*Flows::schema(), Flows::draft(), Flows::draft(), theirs).document, theirs);
}

TEST(ThreeWayMerge, TellsEveryValueThatWasTaken)
{
    const QJsonObject base = Flows::draft();
    QJsonObject mine = base, theirs = base;
    "/name"_ptr.write(mine, QStringLiteral("Mine"));
    "/liveness/minScore"_ptr.write(theirs, 0.8);
    "/documents/documentTypes/0/configurations/1/active"_ptr.write(theirs, true);
    "/documents/attemptLimit"_ptr.write(theirs, QJsonValue::Undefined);
    const MergeResult merged = threeWayMerge(*Flows::schema(), base, mine, theirs);
    QStringList told;
    for (const AutomaticMerge &taken : merged.automatic)
        told << MergePaths::label(*Flows::schema(), taken.path);
    EXPECT_EQ(told.join(u'|').toStdString(),
        "United States, Driving licence: Accepted|Document attempts allowed|Minimum liveness score");
    EXPECT_EQ(merged.takenFromTheirs,
        (std::vector<JsonPointer>{
            "/documents/documentTypes"_ptr, "/documents/attemptLimit"_ptr, "/liveness/minScore"_ptr}));
}
