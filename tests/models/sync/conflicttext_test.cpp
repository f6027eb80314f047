#include "models/sync/conflicts.h"
#include "models/sync/conflicttext.h"
#include "support/flows.h"

namespace {
const MergeConflict attempts{"/documents/attemptLimit"_ptr, 3, 5, 2};
const MergeConflict inList{"/features/1/config/score"_ptr, 40, 45, 50, QStringLiteral("Face match: Decline below"),
    QStringLiteral("forty"), QStringLiteral("forty-five"), QStringLiteral("fifty")};

QJsonObject peru(const QJsonObject &category)
{
    return {{"country", "Peru"}, {"configurations", category.isEmpty() ? QJsonArray() : QJsonArray{category}}};
}
} // namespace

using ConflictText::Side;

TEST(ConflictText, SaysWhatIsInConflictAndWhereTheFormShowsIt)
{
    EXPECT_EQ(ConflictText::label(*Flows::schema(), attempts), QStringLiteral("Document attempts allowed"));
    EXPECT_EQ(ConflictText::section(*Flows::schema(), attempts), QStringLiteral("Documents"));
    EXPECT_EQ(ConflictText::section(*Flows::schema(), {"/nobody/knows"_ptr, 1, 2, 3}), QString());
}

TEST(ConflictText, SaysEachSidesValueInWords)
{
    const MergeConflict mode{
        "/liveness/searchMode"_ptr, QJsonValue::Undefined, QStringLiteral("FAST"), QStringLiteral("ACCURATE")};
    EXPECT_EQ(ConflictText::value(*Flows::schema(), mode, Side::Base), QStringLiteral("Not set"));
    EXPECT_EQ(ConflictText::value(*Flows::schema(), mode, Side::Mine), QStringLiteral("Fast"));
    EXPECT_EQ(ConflictText::value(*Flows::schema(), mode, Side::Theirs), QStringLiteral("Accurate"));
}

TEST(ConflictText, SaysWhatTakingTheOtherSideChanges)
{
    EXPECT_EQ(ConflictText::change(*Flows::schema(), attempts, Side::Mine, Side::Theirs).sentence,
        QStringLiteral("Document attempts allowed changed from 5 to 2."));
}

TEST(ConflictText, UsesTheOwnWordsOfAPlaceInsideAList)
{
    EXPECT_EQ(ConflictText::label(*Flows::schema(), inList), inList.label);
    EXPECT_EQ(ConflictText::value(*Flows::schema(), inList, Side::Theirs), QStringLiteral("fifty"));
    EXPECT_EQ(ConflictText::change(*Flows::schema(), inList, Side::Mine, Side::Theirs).sentence,
        QStringLiteral("Face match: Decline below changed from forty-five to fifty."));
}

TEST(ConflictText, SaysThatAnEntryOfAListWasRemovedOrAdded)
{
    const JsonPointer list = "/documents/documentTypes"_ptr;
    QJsonObject base = Flows::draft(), mine = base, theirs = base;
    list.write(base, QJsonArray{QJsonObject{{"country", "Chile"}}, peru({})});
    list.write(mine, QJsonArray{QJsonObject{{"country", "Chile"}}});
    list.write(theirs, QJsonArray{QJsonObject{{"country", "Chile"}}, peru({{"documentCategory", "passport"}})});
    const MergeResult merged = threeWayMerge(*Flows::schema(), base, mine, theirs);
    ASSERT_EQ(merged.conflicts.size(), 1u);
    const auto sentence = [&](Side from, Side to) {
        return ConflictText::change(*Flows::schema(), merged.conflicts.front(), from, to).sentence;
    };
    EXPECT_EQ(sentence(Side::Theirs, Side::Mine), QStringLiteral("Accepted documents: Peru was removed."));
    EXPECT_EQ(sentence(Side::Mine, Side::Theirs), QStringLiteral("Accepted documents: Peru was added."));
    EXPECT_EQ(sentence(Side::Base, Side::Theirs), QStringLiteral("Peru, Passport was added."));
}

TEST(ConflictText, SaysWhatHadBeenDecidedBeforeTheirsChangedAgain)
{
    const auto outdated = [](const MergeConflict &conflict, const Decision &decision) {
        return ConflictText::outdated(*Flows::schema(), conflict, decision);
    };
    EXPECT_EQ(outdated(attempts, {Decision::Take::Mine}),
        QStringLiteral("You had chosen your value; the provider's value has changed since."));
    EXPECT_EQ(outdated(attempts, {Decision::Take::Theirs}),
        QStringLiteral("You had chosen the provider's value; it has changed since."));
    EXPECT_EQ(outdated(attempts, {Decision::Take::Value, 4}),
        QStringLiteral("You had chosen another value, 4; the provider's value has changed since."));
    EXPECT_EQ(outdated(inList, {Decision::Take::Value, 44}),
        QStringLiteral("You had chosen another value; the provider's value has changed since."));
    const MergeConflict person{"/integrations/apiTestValue"_ptr, 1, 2, 3};
    EXPECT_FALSE(
        outdated(person, {Decision::Take::Value, QStringLiteral("ana@example.com")}).contains(QLatin1Char('@')));
}

TEST(ConflictText, NeverShowsPersonalData)
{
    const MergeConflict person{"/integrations/apiTestValue"_ptr, QStringLiteral("ana@example.com"),
        QStringLiteral("eva@example.com"), QStringLiteral("leo@example.com")};
    for (const Side side : {Side::Base, Side::Mine, Side::Theirs})
        EXPECT_FALSE(ConflictText::value(*Flows::schema(), person, side).contains(QLatin1Char('@')));
    EXPECT_FALSE(
        ConflictText::change(*Flows::schema(), person, Side::Mine, Side::Theirs).sentence.contains(QLatin1Char('@')));
}

TEST(FlowConflicts, CountADecisionAboutAnOlderValueAsNone)
{
    FlowConflicts conflicts;
    conflicts.fields = {{attempts, Decision{Decision::Take::Mine}, false}};
    EXPECT_TRUE(conflicts.isDecided());
    conflicts.fields.front().isOutdated = true;
    EXPECT_FALSE(conflicts.isDecided());
}
