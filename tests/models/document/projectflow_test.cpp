#include "models/core/json.h"
#include "models/document/projectflow.h"
#include "support/flows.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QUndoStack>

namespace {

QJsonObject json(const char *text)
{
    return Json::parseObject(text, QStringLiteral("test")).value();
}

QStringList texts(const std::vector<JsonPointer> &pointers)
{
    QStringList list;
    for (const JsonPointer &pointer : pointers)
        list << pointer.toString();
    return list;
}

} // namespace

TEST(ProjectFlow, OneChangedSettingIsTheWholeBody)
{
    const auto flow = Flows::open(Flows::draft());
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 5));
    EXPECT_EQ(flow->patch(PatchDepth::Leaf), json(R"({"documents":{"attemptLimit":5}})"));
    EXPECT_TRUE(flow->isDirty("/documents/attemptLimit"_ptr));
    EXPECT_TRUE(flow->isDirty("/documents"_ptr));
    EXPECT_FALSE(flow->isDirty("/liveness"_ptr));
}

TEST(ProjectFlow, TheBodyOfOneChangeIsAtMostAFewPercentOfTheDocument)
{
    const auto flow = Flows::open(Flows::draft());
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 5));
    const auto body = Json::compact(flow->patch(PatchDepth::Leaf)).size();
    EXPECT_LE(body * 100, Json::compact(flow->working()).size() * 5);
}

TEST(ProjectFlow, TypingAValueAndBackLeavesNothingToSendAndNoStepToUndo)
{
    const auto flow = Flows::open(Flows::draft());
    ASSERT_TRUE(flow->setValue("/integrations/redirectUrl"_ptr, QStringLiteral("https://example.com/successX"), 7));
    ASSERT_TRUE(flow->setValue("/integrations/redirectUrl"_ptr, QStringLiteral("https://example.com/success"), 7));
    EXPECT_FALSE(flow->isDirty());
    EXPECT_TRUE(flow->patch(PatchDepth::Leaf).isEmpty());
    EXPECT_TRUE(flow->patch(PatchDepth::Block).isEmpty());
    EXPECT_EQ(flow->undoStack()->count(), 0);
}

TEST(ProjectFlow, TypingBackInAnotherSessionIsCleanButCanStillBeUndone)
{
    const auto flow = Flows::open(Flows::draft());
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 5, 1));
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 3, 2));
    EXPECT_FALSE(flow->isDirty());
    flow->undoStack()->undo();
    EXPECT_EQ(flow->value("/documents/attemptLimit"_ptr), QJsonValue(5));
    EXPECT_TRUE(flow->isDirty());
}

TEST(ProjectFlow, MovingWhatStandsInNoOrderIsNoEdit)
{
    const JsonPointer place = "/documents/documentTypes"_ptr;
    QJsonObject document = Flows::draft();
    QJsonArray before = place.in(document).toArray();
    before.append(QJsonObject{{QStringLiteral("country"), QStringLiteral("Chile")}});
    place.write(document, before);
    const auto flow = Flows::open(document);
    QJsonArray moved = before;
    moved.append(moved.takeAt(0));
    ASSERT_TRUE(flow->setValue(place, moved));
    EXPECT_FALSE(flow->isDirty());
    EXPECT_EQ(flow->undoStack()->count(), 0);

    QJsonArray longer = moved;
    longer.append(QJsonObject{{QStringLiteral("country"), QStringLiteral("Peru")}});
    ASSERT_TRUE(flow->setValue(place, longer));
    EXPECT_TRUE(flow->isDirty(place));
    ASSERT_TRUE(flow->setValue(place, moved));
    EXPECT_FALSE(flow->isDirty());
    EXPECT_EQ(flow->value(place), QJsonValue(before));
}

TEST(ProjectFlow, SettingAndUndoingInAMissingBlockLeavesNoEmptyBlock)
{
    const auto flow = Flows::open(json(R"({"_id":"1","type":"onboarding","signUpForm":{"email":true}})"));
    ASSERT_TRUE(flow->setValue("/liveness/minScore"_ptr, 0.7));
    EXPECT_EQ(flow->patch(PatchDepth::Leaf), json(R"({"liveness":{"minScore":0.7}})"));
    flow->undoStack()->undo();
    EXPECT_EQ(flow->working(), flow->base());
    EXPECT_FALSE(flow->isDirty());
}

TEST(ProjectFlow, EmptyingATextThatWasNeverThereIsNoChange)
{
    const auto flow = Flows::open(json(R"({"_id":"1","signUpForm":{},"integrations":{"webhook":null}})"));
    ASSERT_TRUE(flow->setValue("/integrations/redirectUrl"_ptr, QStringLiteral("h"), 1));
    ASSERT_TRUE(flow->setValue("/integrations/redirectUrl"_ptr, QString(), 1));
    ASSERT_TRUE(flow->setValue("/integrations/webhook"_ptr, QString(), 2));
    EXPECT_FALSE(flow->isDirty());
    EXPECT_EQ(flow->working(), flow->base());
}

TEST(ProjectFlow, AnEditInsideAListSendsTheListWhole)
{
    const auto flow = Flows::open(Flows::draft());
    ASSERT_TRUE(flow->setValue("/documents/documentTypes/0/configurations/1/active"_ptr, true));
    const QJsonObject body = flow->patch(PatchDepth::Leaf);
    EXPECT_EQ(body.keys(), QStringList{QStringLiteral("documents")});
    EXPECT_EQ(body.value(QLatin1String("documents")).toObject().keys(), QStringList{QStringLiteral("documentTypes")});
    EXPECT_EQ("/documents/documentTypes"_ptr.in(body), flow->value("/documents/documentTypes"_ptr));
    EXPECT_EQ(texts(flow->dirtyFields()), QStringList{QStringLiteral("/documents/documentTypes")});
    ASSERT_TRUE(flow->setValue("/documents/documentTypes/0/configurations/1/active"_ptr, false));
    EXPECT_FALSE(flow->isDirty());
}

TEST(ProjectFlow, AddingAndRemovingListEntriesUndoesExactly)
{
    const auto flow = Flows::open(Flows::draft());
    const QJsonValue before = flow->value("/documents/documentTypes/0/configurations"_ptr);
    ASSERT_TRUE(flow->setValue("/documents/documentTypes/0/configurations/0"_ptr, QJsonValue::Undefined));
    EXPECT_EQ(flow->value("/documents/documentTypes/0/configurations"_ptr).toArray().size(), 2);
    ASSERT_TRUE(flow->setValue(
        "/documents/documentTypes/0/configurations/2"_ptr, json(R"({"active":false,"documentCategory":"visa"})")));
    flow->undoStack()->undo();
    flow->undoStack()->undo();
    EXPECT_EQ(flow->value("/documents/documentTypes/0/configurations"_ptr), before);
    EXPECT_FALSE(flow->isDirty());
}

TEST(ProjectFlow, ReadOnlySettingsAreRefused)
{
    const auto flow = Flows::open(Flows::draft());
    for (const JsonPointer &pointer : {"/_id"_ptr, "/updatedAt"_ptr, "/name"_ptr, "/nonsense"_ptr}) {
        const Result<void> result = flow->setValue(pointer, QStringLiteral("x"));
        ASSERT_FALSE(result) << qPrintable(pointer.toString());
        EXPECT_EQ(result.error().kind, ErrorKind::Usage);
    }
    EXPECT_FALSE(flow->isDirty());
}

TEST(ProjectFlow, CreateOnlySettingsCanBeChangedWhileTheFlowIsNew)
{
    ProjectFlow flow(Flows::schema(), {}, Flows::schema()->defaults(), true);
    EXPECT_TRUE(flow.setValue("/name"_ptr, QStringLiteral("Bogotá onboarding")));
    EXPECT_EQ(makeCreateBody(flow.schema(), flow.working()).value(QLatin1String("name")),
        QStringLiteral("Bogotá onboarding"));
}

TEST(ProjectFlow, ABlockThatGoesWholeKeepsUnknownKeysAndLeavesOutReadOnlyOnes)
{
    const auto flow = Flows::open(Examples::object(QStringLiteral("verifik-v3/record-unknown-keys.json")));
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 5));
    const QJsonObject body = flow->patch(PatchDepth::Block);
    EXPECT_EQ(body.keys(), QStringList{QStringLiteral("documents")});
    EXPECT_EQ("/documents/futureKey"_ptr.in(body), "/documents/futureKey"_ptr.in(flow->base()));
    EXPECT_EQ(flow->patch(PatchDepth::Leaf), json(R"({"documents":{"attemptLimit":5}})"));
}

TEST(ProjectFlow, ARemovedSettingIsSentAsItsDefaultOrNull)
{
    QJsonObject document = Flows::draft();
    "/liveness/minScore"_ptr.write(document, 0.8);
    const auto flow = Flows::open(document);
    ASSERT_TRUE(flow->setValue("/liveness/minScore"_ptr, QJsonValue::Undefined));
    ASSERT_TRUE(flow->setValue("/liveness/kycType"_ptr, QJsonValue::Undefined));
    const QJsonObject liveness = flow->patch(PatchDepth::Leaf).value(QLatin1String("liveness")).toObject();
    EXPECT_EQ(liveness.value(QLatin1String("minScore")), QJsonValue(0.65));
    EXPECT_TRUE(liveness.contains(QLatin1String("kycType")));
}

TEST(ProjectFlow, NumbersTravelExactlyAsTyped)
{
    const auto flow = Flows::open(Flows::draft());
    ASSERT_TRUE(flow->setValue("/liveness/minScore"_ptr, Json::parse("0.66", QString()).value()));
    ASSERT_TRUE(flow->setValue("/liveness/searchMinScore"_ptr, 0.9));
    EXPECT_EQ(Json::compact(flow->patch(PatchDepth::Leaf)), R"({"liveness":{"minScore":0.66,"searchMinScore":0.9}})");
}

TEST(ProjectFlow, RevertPutsBackOneSettingOrAllAndIsOneStep)
{
    const auto flow = Flows::open(Flows::draft());
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 5));
    ASSERT_TRUE(flow->setValue("/liveness/minScore"_ptr, 0.8));
    ASSERT_TRUE(flow->revert("/documents/attemptLimit"_ptr));
    EXPECT_EQ(texts(flow->dirtyFields()), QStringList{QStringLiteral("/liveness/minScore")});
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 4));
    ASSERT_TRUE(flow->revert(JsonPointer()));
    EXPECT_FALSE(flow->isDirty());
    flow->undoStack()->undo();
    EXPECT_EQ(flow->dirtyFields().size(), 2U);
}

TEST(ProjectFlow, SaysWhichFieldsAnEditConcerns)
{
    const auto flow = Flows::open(Flows::draft());
    QSignalSpy changed(flow.get(), &ProjectFlow::fieldChanged);
    ASSERT_TRUE(flow->setValue("/integrations/source"_ptr, QStringLiteral("API")));
    QStringList fields;
    for (const QList<QVariant> &call : changed)
        fields << call.at(0).value<JsonPointer>().toString();
    EXPECT_TRUE(fields.contains(QStringLiteral("/integrations/source")));
    EXPECT_TRUE(fields.contains(QStringLiteral("/integrations/apiUrl"))) << "its need depends on the source";
    EXPECT_FALSE(fields.contains(QStringLiteral("/liveness/minScore")));
}

TEST(ProjectFlow, ConditionalSettingsAppearAndBecomeNeededWithTheirCause)
{
    const auto flow = Flows::open(Flows::draft());
    const FieldSpec &apiUrl = *flow->schema().field("/integrations/apiUrl"_ptr);
    EXPECT_FALSE(flow->isShown(apiUrl));
    EXPECT_FALSE(flow->isRequired(apiUrl));
    ASSERT_TRUE(flow->setValue("/integrations/source"_ptr, QStringLiteral("API")));
    EXPECT_TRUE(flow->isShown(apiUrl));
    EXPECT_TRUE(flow->isRequired(apiUrl));
    ASSERT_EQ(flow->problems("/integrations/apiUrl"_ptr).size(), 1U);
    EXPECT_EQ(flow->problems("/integrations/apiUrl"_ptr).front().severity, Severity::Error);
    ASSERT_TRUE(flow->setValue("/integrations/apiUrl"_ptr, QStringLiteral("https://api.example.com/check")));
    EXPECT_TRUE(flow->problems("/integrations/apiUrl"_ptr).empty());
    ASSERT_TRUE(flow->setValue("/integrations/source"_ptr, QStringLiteral("NONE")));
    EXPECT_TRUE(flow->isShown(apiUrl)) << "a value somebody typed is never hidden";
}

TEST(ProjectFlow, AnOutOfRangeValueOfTheProvidersIsAWarningUntilItIsTouched)
{
    const auto flow = Flows::open(Examples::object(QStringLiteral("verifik-v3/record-out-of-range.json")));
    EXPECT_FALSE(flow->hasErrors());
    ASSERT_FALSE(flow->problems("/liveness/minScore"_ptr).empty());
    EXPECT_EQ(flow->problems("/liveness/minScore"_ptr).front().severity, Severity::Warning);
    ASSERT_TRUE(flow->setValue("/documents/screening"_ptr, false));
    EXPECT_FALSE(flow->hasErrors());
    ASSERT_TRUE(flow->setValue("/liveness/minScore"_ptr, 0.4));
    EXPECT_TRUE(flow->hasErrors());
    EXPECT_EQ(flow->problems("/liveness/minScore"_ptr).front().message,
        QStringLiteral("Minimum liveness score must be between 0.52 and 0.90."));
    ASSERT_TRUE(flow->setValue("/liveness/minScore"_ptr, 0.6));
    EXPECT_TRUE(flow->problems("/liveness/minScore"_ptr).empty());
}

TEST(ProjectFlow, TurningAStepOnMakesItsMissingSettingsErrorsAtOnce)
{
    QJsonObject document = Flows::draft();
    "/steps/document"_ptr.write(document, QStringLiteral("skip"));
    "/documents/verificationMethods"_ptr.write(document, QJsonArray());
    const auto flow = Flows::open(document);
    EXPECT_TRUE(flow->problems("/documents/verificationMethods"_ptr).empty());
    ASSERT_TRUE(flow->setValue("/steps/document"_ptr, QStringLiteral("mandatory")));
    ASSERT_FALSE(flow->problems("/documents/verificationMethods"_ptr).empty());
    EXPECT_EQ(flow->problems("/documents/verificationMethods"_ptr).front().severity, Severity::Error);
}

TEST(ProjectFlow, DuplicateCountriesAreOneFindingThatEitherEditClears)
{
    const auto flow = Flows::open(Flows::draft());
    ASSERT_TRUE(flow->setValue("/documents/documentTypes/1"_ptr, flow->value("/documents/documentTypes/0"_ptr)));
    const auto duplicates = [&] {
        int count = 0;
        for (const Problem &problem : flow->problems("/documents/documentTypes"_ptr))
            count += problem.message.contains(QStringLiteral("twice"));
        return count;
    };
    EXPECT_EQ(duplicates(), 1);
    ASSERT_TRUE(flow->setValue("/documents/documentTypes/0/country"_ptr, QStringLiteral("Peru")));
    EXPECT_EQ(duplicates(), 0);
}

TEST(ProjectFlow, IncrementalFindingsAgreeWithACompleteCheckAfterManyEdits)
{
    const auto flow = Flows::open(Flows::draft());
    const std::vector<std::pair<JsonPointer, QJsonValue>> edits{{"/liveness/minScore"_ptr, 0.1},
        {"/documents/attemptLimit"_ptr, 9}, {"/steps/document"_ptr, QStringLiteral("skip")},
        {"/documents/verificationMethods"_ptr, QJsonArray()}, {"/steps/document"_ptr, QStringLiteral("optional")},
        {"/integrations/source"_ptr, QStringLiteral("API")},
        {"/integrations/apiUrl"_ptr, QStringLiteral("not an address")},
        {"/signUpForm/phoneGateway"_ptr, QStringLiteral("pigeon")}, {"/documents/documentTypes/0/country"_ptr, 12},
        {"/liveness/minScore"_ptr, 0.65}, {"/documents/attemptLimit"_ptr, QStringLiteral("three")}};
    for (const auto &[pointer, value] : edits)
        ASSERT_TRUE(flow->setValue(pointer, value)) << qPrintable(pointer.toString());
    const ProjectFlow fresh(flow->schemaPtr(), flow->base(), flow->working());
    EXPECT_EQ(flow->problems(), fresh.problems());
    EXPECT_EQ(texts(flow->dirtyFields()), texts(fresh.dirtyFields()));
    while (flow->undoStack()->canUndo())
        flow->undoStack()->undo();
    EXPECT_EQ(flow->working(), flow->base());
    EXPECT_FALSE(flow->isDirty());
    EXPECT_EQ(flow->problems(), Flows::open(flow->base())->problems());
}

TEST(ProjectFlow, RebasingKeepsMyEditsOnTopOfTheNewState)
{
    const auto flow = Flows::open(Flows::draft());
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 5));
    QJsonObject theirs = flow->base();
    "/liveness/minScore"_ptr.write(theirs, 0.8);
    EXPECT_TRUE(flow->rebase(theirs).empty());
    EXPECT_EQ(flow->value("/liveness/minScore"_ptr), QJsonValue(0.8));
    EXPECT_EQ(texts(flow->dirtyFields()), QStringList{QStringLiteral("/documents/attemptLimit")});
    EXPECT_TRUE(flow->undoStack()->canUndo()) << "my step does not touch what they changed";
}

TEST(ProjectFlow, RebasingOnWhatWasSentMakesTheFlowClean)
{
    const auto flow = Flows::open(Flows::draft());
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 5, 3));
    flow->rebase(flow->working());
    EXPECT_FALSE(flow->isDirty());
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 4, 3));
    flow->undoStack()->undo();
    EXPECT_EQ(flow->value("/documents/attemptLimit"_ptr), QJsonValue(5))
        << "a sent step must not swallow later keystrokes";
}

TEST(ProjectFlow, RebasingReportsAFieldChangedOnBothSides)
{
    const auto flow = Flows::open(Flows::draft());
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 5));
    QJsonObject theirs = flow->base();
    "/documents/attemptLimit"_ptr.write(theirs, 2);
    EXPECT_EQ(texts(flow->rebase(theirs)), QStringList{QStringLiteral("/documents/attemptLimit")});
    EXPECT_EQ(flow->value("/documents/attemptLimit"_ptr), QJsonValue(5));
}

TEST(ProjectFlow, WhatTheProviderSaidLandsOnTheFieldAndGoesWithTheNextEdit)
{
    const auto flow = Flows::open(Flows::draft());
    flow->setProviderProblems(
        {{"/documents/verificationMethods"_ptr, QStringLiteral("verificationMethods is required")}});
    ASSERT_FALSE(flow->problems("/documents/verificationMethods"_ptr).empty());
    EXPECT_TRUE(flow->problems("/documents/verificationMethods"_ptr).front().isFromProvider);
    EXPECT_FALSE(flow->hasErrors()) << "the same draft can be sent again";
    ASSERT_TRUE(flow->setValue("/documents/verificationMethods"_ptr, QJsonArray{QStringLiteral("SCAN_STUDIO")}));
    EXPECT_TRUE(flow->problems("/documents/verificationMethods"_ptr).empty());
}

TEST(ProjectFlow, ABlockThatIsNullAtTheProviderCanBeFilledInAndUndone)
{
    QJsonObject document = Flows::draft();
    document.insert(QStringLiteral("liveness"), QJsonValue::Null);
    const auto flow = Flows::open(document);
    ASSERT_TRUE(flow->setValue("/liveness/minScore"_ptr, 0.7));
    EXPECT_EQ(flow->patch(PatchDepth::Leaf), json(R"({"liveness":{"minScore":0.7}})"));
    const ProjectFlow reopened(flow->schemaPtr(), flow->base(), flow->working());
    EXPECT_EQ(texts(reopened.dirtyFields()), QStringList{QStringLiteral("/liveness/minScore")});
    flow->undoStack()->undo();
    EXPECT_FALSE(flow->isDirty());
    EXPECT_FALSE(ProjectFlow(flow->schemaPtr(), flow->base(), flow->working()).isDirty());
}

TEST(ProjectFlow, ABlockCanBeSetWhole)
{
    const auto flow = Flows::open(Flows::draft());
    QJsonObject liveness = flow->value("/liveness"_ptr).toObject();
    liveness.insert(QStringLiteral("minScore"), 0.7);
    ASSERT_TRUE(flow->setValue("/liveness"_ptr, liveness));
    EXPECT_EQ(flow->patch(PatchDepth::Leaf), json(R"({"liveness":{"minScore":0.7}})"));
    EXPECT_FALSE(flow->setValue("/liveness"_ptr, 3));
    flow->undoStack()->undo();
    EXPECT_FALSE(flow->isDirty());
}

TEST(ProjectFlow, ANewFlowSaysWhatTheProviderWillNotCreateItWithout)
{
    ProjectFlow flow(Flows::schema(), {}, Flows::schema()->defaults(), true);
    EXPECT_TRUE(flow.hasErrors());
    ASSERT_TRUE(flow.setValue("/name"_ptr, QStringLiteral("Bogotá")));
    EXPECT_TRUE(flow.hasErrors()) << "the project is still missing";
    ASSERT_TRUE(flow.setValue("/project"_ptr, QStringLiteral("507f1f77bcf86cd799439011")));
    EXPECT_TRUE(flow.problems("/project"_ptr).empty());
}

TEST(ProjectFlow, AnEmptyListIsMissingToCreateAProjectOrAFlow)
{
    for (const auto &[kind, list, sentence] : std::vector<std::tuple<const char *, JsonPointer, QString>>{
             {"verifik-v2/project", "/allowedCountries"_ptr,
                 QStringLiteral("Allowed countries is needed to create the project.")},
             {"verifik-v2/steps", "/steps"_ptr, QStringLiteral("Order of steps is needed to create the flow.")}}) {
        ProjectFlow flow(Flows::schema(kind), {}, {}, true);
        for (const QJsonValue &empty : {QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonArray())}) {
            ASSERT_TRUE(flow.setValue(list, empty));
            ASSERT_FALSE(flow.problems(list).empty()) << kind;
            EXPECT_EQ(flow.problems(list).front().message, sentence);
        }
        ASSERT_TRUE(flow.setValue(list,
            QJsonArray{list.last() == QLatin1String("steps")
                    ? QJsonValue(QJsonObject{{"stepType", "email"}, {"order", 1}, {"required", true}})
                    : QJsonValue("Colombia")}));
        for (const Problem &problem : flow.problems(list))
            EXPECT_NE(problem.severity, Severity::Error) << qPrintable(problem.message);
    }
}

TEST(PatchDepth, SendsWholeBlocksOnLiveFlowsUntilTheProviderHasShownThatItMerges)
{
    const auto status = [](const char *value) { return QJsonObject{{QStringLiteral("status"), QLatin1String(value)}}; };
    EXPECT_EQ(patchDepth(NestedUpdates::Unknown, status("draft"), status("draft")), PatchDepth::Leaf);
    EXPECT_EQ(patchDepth(NestedUpdates::Unknown, status("paused"), status("paused")), PatchDepth::Leaf);
    EXPECT_EQ(patchDepth(NestedUpdates::Unknown, status("active"), status("active")), PatchDepth::Block);
    EXPECT_EQ(patchDepth(NestedUpdates::Unknown, status("active"), status("paused")), PatchDepth::Block);
    // What makes a flow live must not leave it live with half its settings.
    EXPECT_EQ(patchDepth(NestedUpdates::Unknown, status("draft"), status("active")), PatchDepth::Block);
    EXPECT_EQ(patchDepth(NestedUpdates::Merges, status("active"), status("active")), PatchDepth::Leaf);
    EXPECT_EQ(patchDepth(NestedUpdates::Replaces, status("draft"), status("draft")), PatchDepth::Block);
}

TEST(ProjectFlow, WrongTypesInKnownFieldsLoadAndNeverCrash)
{
    QJsonObject document = Flows::draft();
    for (const char *block : {"documents", "liveness", "steps", "integrations", "signUpForm"}) {
        for (const QJsonValue &wrong : {QJsonValue(QJsonValue::Null), QJsonValue(3), QJsonValue(QJsonArray{1, 2}),
                 QJsonValue(QStringLiteral("x"))}) {
            QJsonObject broken = document;
            broken.insert(QLatin1String(block), wrong);
            const auto flow = Flows::open(broken);
            EXPECT_FALSE(flow->isDirty());
            EXPECT_FALSE(flow->hasErrors()) << "the provider holds it this way; it blocks nothing";
            EXPECT_TRUE(flow->patch(PatchDepth::Leaf).isEmpty());
        }
    }
}
