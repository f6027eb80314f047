// Decisions about conflicts: kept on disk, applied at once, ordinary edits afterwards.
#include "enginefixture.h"

#include "models/store/outboxstore.h"

namespace {

const JsonPointer attempts = "/documents/attemptLimit"_ptr;
const JsonPointer score = "/liveness/minScore"_ptr;
const QString practice = QStringLiteral("practice");

class ConflictResolutionTest : public EngineTest
{
protected:
    void SetUp() override
    {
        EngineTest::SetUp();
        pull();
        edit(mexico, attempts, 5);
        edit(mexico, score, 0.9);
        sandbox->editBehindOurBack(mexico, attempts, 4);
        sandbox->editBehindOurBack(mexico, score, 0.8);
        pull({mexico});
    }
    std::vector<FlowConflict> conflicts() { return engine->conflicts(practice, mexico).value().fields; }
    Result<void> take(const JsonPointer &field, Decision::Take which)
    {
        return engine->decide(practice, mexico, field, Decision{which});
    }
    FlowRecord stored() { return store->flow(practice, mexico).value(); }
};

} // namespace

TEST_F(ConflictResolutionTest, AreThereAfterARestartWithoutANetwork)
{
    EXPECT_EQ(stored().state, FlowState::Conflict);
    restart();
    ASSERT_TRUE(engine->setWorkingOffline(true));
    EXPECT_EQ(conflicts().size(), 2u);
}

TEST_F(ConflictResolutionTest, MineAndTheirsEndInOrdinaryEditsOnTopOfTheProvidersState)
{
    ASSERT_TRUE(take(attempts, Decision::Take::Mine));
    EXPECT_FALSE(engine->applyTheirs(practice, mexico)) << "one is undecided";
    ASSERT_TRUE(take(score, Decision::Take::Theirs));
    const Result<FlowRecord> applied = engine->applyTheirs(practice, mexico);
    ASSERT_TRUE(applied) << qPrintable(applied.error().toString());
    EXPECT_EQ(attempts.in(applied->base), QJsonValue(4));
    EXPECT_EQ(attempts.in(applied->working), QJsonValue(5));
    EXPECT_EQ(score.in(applied->base), QJsonValue(0.8));
    EXPECT_EQ(score.in(applied->working), QJsonValue(0.8));
    EXPECT_EQ(applied->state, FlowState::Modified);
    EXPECT_EQ(applied->changes, 1);
    EXPECT_TRUE(conflicts().empty());
    EXPECT_EQ(push(mexico).outcome, PushOutcome::Sent);
    EXPECT_EQ(attempts.in(stored().base), QJsonValue(5));
}

TEST_F(ConflictResolutionTest, AThirdValueCanBeChosen)
{
    Decision third{Decision::Take::Value};
    third.value = 2;
    ASSERT_TRUE(engine->decide(practice, mexico, attempts, third));
    ASSERT_TRUE(take(score, Decision::Take::Theirs));
    EXPECT_EQ(attempts.in(engine->applyTheirs(practice, mexico).value().working), QJsonValue(2));
}

TEST_F(ConflictResolutionTest, TakingTheirsForAllLeavesNothingToSend)
{
    ASSERT_TRUE(take(attempts, Decision::Take::Theirs));
    ASSERT_TRUE(take(score, Decision::Take::Theirs));
    const FlowRecord applied = engine->applyTheirs(practice, mexico).value();
    EXPECT_EQ(applied.state, FlowState::Clean);
    EXPECT_EQ(applied.base, applied.working);
}

TEST_F(ConflictResolutionTest, DecisionsSurviveARestartAndAChangeElsewhereInTheFlow)
{
    ASSERT_TRUE(take(attempts, Decision::Take::Mine));
    restart();
    sandbox->editBehindOurBack(mexico, "/liveness/searchMode"_ptr, QStringLiteral("ACCURATE"));
    sandbox->editBehindOurBack(mexico, score, 0.85);
    pull({mexico});

    const std::vector<FlowConflict> now = conflicts();
    ASSERT_EQ(now.size(), 2u);
    for (const FlowConflict &entry : now) {
        if (entry.conflict.field == attempts)
            EXPECT_TRUE(entry.decision);
        else
            EXPECT_FALSE(entry.decision);
        EXPECT_FALSE(entry.isOutdated);
    }
}

TEST_F(ConflictResolutionTest, ADecisionAboutAnOlderValueOfTheirsIsAskedForAgain)
{
    ASSERT_TRUE(take(attempts, Decision::Take::Theirs));
    ASSERT_TRUE(take(score, Decision::Take::Theirs));
    sandbox->editBehindOurBack(mexico, attempts, 2);
    pull({mexico});
    const std::vector<FlowConflict> now = conflicts();
    ASSERT_EQ(now.size(), 2u);
    for (const FlowConflict &entry : now) {
        EXPECT_EQ(entry.isOutdated, entry.conflict.field == attempts);
        EXPECT_EQ(entry.isDecided(), entry.conflict.field != attempts);
        EXPECT_EQ(entry.decision, Decision{Decision::Take::Theirs}) << "it is told what was decided";
    }
    EXPECT_FALSE(engine->applyTheirs(practice, mexico));
}

TEST_F(ConflictResolutionTest, AConflictThatEndsAtTheProviderEndsHere)
{
    sandbox->editBehindOurBack(mexico, attempts, 5); // they came to the same value
    sandbox->editBehindOurBack(mexico, score, 0.9);
    pull({mexico});
    EXPECT_TRUE(conflicts().empty());
    EXPECT_EQ(stored().state, FlowState::Clean);
}

TEST_F(ConflictResolutionTest, OnlyAConflictCanBeDecided)
{
    EXPECT_FALSE(take("/documents/minScore"_ptr, Decision::Take::Mine));
}

TEST_F(ConflictResolutionTest, AFlowThatAPersonLooksAtChangesWhenTheySaySo)
{
    engine->setHeld(practice, colombia, true);
    sandbox->editBehindOurBack(colombia, attempts, 5);
    const FlowRecord before = store->flow(practice, colombia).value();
    pull({colombia});
    const FlowRecord held = store->flow(practice, colombia).value();
    EXPECT_EQ(held.working, before.working);
    EXPECT_EQ(held.state, FlowState::Clean);
    const FlowConflicts found = engine->conflicts(practice, colombia).value();
    EXPECT_TRUE(found.fields.empty());
    EXPECT_EQ(found.merged, std::vector<JsonPointer>{attempts});

    const Result<FlowRecord> taken = engine->applyTheirs(practice, colombia);
    ASSERT_TRUE(taken);
    EXPECT_EQ(attempts.in(taken->working), QJsonValue(5));
    EXPECT_EQ(taken->state, FlowState::Clean);
    EXPECT_FALSE(store->flow(practice, colombia).value().theirs);
}

TEST_F(ConflictResolutionTest, WhatWasNotTakenIsMergedByTheNextSend)
{
    engine->setHeld(practice, colombia, true);
    edit(colombia, score, 0.9);
    sandbox->editBehindOurBack(colombia, attempts, 5);
    pull({colombia});
    EXPECT_EQ(push(colombia).outcome, PushOutcome::MergedAndSent);
    const FlowRecord after = store->flow(practice, colombia).value();
    EXPECT_EQ(attempts.in(after.base), QJsonValue(5));
    EXPECT_EQ(score.in(after.base), QJsonValue(0.9));
    EXPECT_FALSE(after.theirs);
}

TEST_F(ConflictResolutionTest, OneCountryOfAListIsDecidedByItself)
{
    ASSERT_TRUE(take(attempts, Decision::Take::Theirs));
    ASSERT_TRUE(take(score, Decision::Take::Theirs));
    ASSERT_TRUE(engine->applyTheirs(practice, mexico));
    const JsonPointer types = "/documents/documentTypes"_ptr;
    QJsonArray mine = types.in(stored().base).toArray();
    ASSERT_FALSE(mine.isEmpty());
    QJsonObject country = mine[0].toObject();
    country.insert(QStringLiteral("active"), false);
    QJsonArray theirs = mine;
    theirs.removeAt(0); // they took out what I switch off
    QJsonObject added = country;
    added.insert(QStringLiteral("country"), QStringLiteral("Peru"));
    theirs.append(added);
    mine[0] = country;
    edit(mexico, types, mine);
    sandbox->editBehindOurBack(mexico, types, theirs);
    pull({mexico});

    const std::vector<FlowConflict> found = conflicts();
    ASSERT_EQ(found.size(), 1u) << "of the country, not of the list";
    EXPECT_TRUE(found[0].conflict.theirs.isUndefined());
    ASSERT_TRUE(engine->decide(practice, mexico, found[0].conflict.field, Decision{Decision::Take::Mine}));
    restart();
    const Result<FlowRecord> applied = engine->applyTheirs(practice, mexico);
    ASSERT_TRUE(applied) << qPrintable(applied.error().toString());
    const QJsonArray result = types.in(applied->working).toArray();
    EXPECT_TRUE(result.contains(QJsonValue(country)));
    EXPECT_TRUE(result.contains(QJsonValue(added)));
}
