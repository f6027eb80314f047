#include "models/document/projectflow.h"
#include "support/flows.h"

#include <QUndoStack>

namespace {

//! The same draft as the next start of the program opens it.
std::unique_ptr<ProjectFlow> openedAgain(const ProjectFlow &flow)
{
    auto again = std::make_unique<ProjectFlow>(flow.schemaPtr(), flow.base(), flow.working());
    again->restoreHistory(flow.editHistory());
    return again;
}

} // namespace

TEST(EditHistory, UndoGoesOnWhereTheLastSessionEnded)
{
    const auto flow = Flows::open(Flows::draft());
    const QJsonObject begun = flow->working();
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 5));
    ASSERT_TRUE(flow->setValue("/liveness/minScore"_ptr, 0.9));
    const QJsonObject ended = flow->working();
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 4));
    flow->undoStack()->undo();

    const auto again = openedAgain(*flow);
    EXPECT_EQ(again->working(), ended);
    EXPECT_EQ(again->undoStack()->undoText(), flow->undoStack()->undoText());
    again->undoStack()->redo();
    EXPECT_EQ(again->value("/documents/attemptLimit"_ptr), QJsonValue(4));
    for (int i = 0; i < 3; ++i)
        again->undoStack()->undo();
    EXPECT_EQ(again->working(), begun);
    EXPECT_FALSE(again->isDirty());
}

TEST(EditHistory, RevertingEverythingCanBeUndoneAfterARestart)
{
    const auto flow = Flows::open(Flows::draft());
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 5));
    const QJsonObject edited = flow->working();
    ASSERT_TRUE(flow->revert(JsonPointer()));
    const auto again = openedAgain(*flow);
    again->undoStack()->undo();
    EXPECT_EQ(again->working(), edited);
}

TEST(EditHistory, StepsThatDoNotLeadToTheDraftAreLeftOut)
{
    const auto flow = Flows::open(Flows::draft());
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 5));
    QJsonObject elsewhere = flow->working();
    "/documents/attemptLimit"_ptr.write(elsewhere, 4); // edited by the command line meanwhile
    ProjectFlow again(flow->schemaPtr(), flow->base(), elsewhere);
    again.restoreHistory(flow->editHistory());
    EXPECT_EQ(again.undoStack()->count(), 0);
    EXPECT_EQ(again.working(), elsewhere);
}
