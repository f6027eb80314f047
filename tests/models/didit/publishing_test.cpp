#include "models/didit/publishing.h"

#include <gtest/gtest.h>

namespace {

using DiditPublishing::Behaviour;

QJsonObject version(const char *uuid, int number, const char *status)
{
    return {{QStringLiteral("uuid"), QLatin1String(uuid)}, {QStringLiteral("version"), number},
        {QStringLiteral("status"), QLatin1String(status)}};
}

const QJsonObject rename{{QStringLiteral("workflow_label"), QStringLiteral("Premium KYC")}};
const QJsonObject publish{{QStringLiteral("status"), QStringLiteral("published")}};
const QJsonObject keep{
    {QStringLiteral("workflow_label"), QStringLiteral("x")}, {QStringLiteral("status"), QStringLiteral("draft")}};

TEST(DiditPublishing, SaysThatAChangeMayGoLiveUntilTheAccountHasShownWhatItDoes)
{
    const QJsonObject live = version("a", 1, "published");
    EXPECT_TRUE(DiditPublishing::effect(rename, live, Behaviour::Unknown).contains(QLatin1String("may go live")));
    EXPECT_TRUE(DiditPublishing::effect(rename, live, Behaviour::InPlace).contains(QLatin1String("live at once")));
    EXPECT_TRUE(DiditPublishing::effect(rename, live, Behaviour::NewDraft).contains(QLatin1String("new draft")));
    EXPECT_EQ(DiditPublishing::warnings(rename, live, Behaviour::Unknown).size(), 1u);
    EXPECT_EQ(DiditPublishing::warnings(rename, live, Behaviour::InPlace).size(), 1u);
    EXPECT_TRUE(DiditPublishing::warnings(rename, live, Behaviour::NewDraft).empty());
}

TEST(DiditPublishing, SaysThatAnEditOfADraftLeavesWhatIsLiveAlone)
{
    const QJsonObject draft = version("b", 2, "draft");
    EXPECT_EQ(DiditPublishing::effect(keep, draft, Behaviour::Unknown),
        QLatin1String("Only the draft changes. What is published stays as it is."));
    EXPECT_TRUE(DiditPublishing::warnings(keep, draft, Behaviour::Unknown).empty());
}

TEST(DiditPublishing, WarnsBeforeADraftIsPublished)
{
    const QJsonObject draft = version("b", 2, "draft");
    EXPECT_TRUE(
        DiditPublishing::effect(publish, draft, Behaviour::NewDraft).contains(QLatin1String("publishes the draft")));
    EXPECT_EQ(DiditPublishing::warnings(publish, draft, Behaviour::NewDraft).size(), 1u);
}

TEST(DiditPublishing, SaysWhetherANewWorkflowServesAnybody)
{
    EXPECT_TRUE(DiditPublishing::effect(keep, {}, Behaviour::Unknown).contains(QLatin1String("as a draft")));
    EXPECT_TRUE(DiditPublishing::effect(rename, {}, Behaviour::Unknown).contains(QLatin1String("publishes it")))
        << "without a status the provider publishes";
}

TEST(DiditPublishing, WarnsOfADraftThatCannotBeRead)
{
    QJsonObject live = version("a", 1, "published");
    live.insert(QStringLiteral("has_draft"), true);
    const std::vector<QString> warnings = DiditPublishing::warnings(rename, live, Behaviour::NewDraft);
    ASSERT_EQ(warnings.size(), 1u);
    EXPECT_TRUE(warnings.front().contains(QLatin1String("replace")));
}

TEST(DiditPublishing, PromisesNothingAboutAVersionWhoseStatusIsNotKnown)
{
    const QJsonObject unknown{{QStringLiteral("uuid"), QStringLiteral("a")}};
    EXPECT_TRUE(DiditPublishing::effect(rename, unknown, Behaviour::Unknown).contains(QLatin1String("may go live")));
    EXPECT_FALSE(DiditPublishing::warnings(rename, unknown, Behaviour::Unknown).empty());
}

TEST(DiditPublishing, WarnsThatAWorkflowBecomesTheDefault)
{
    const QJsonObject body{{QStringLiteral("is_default"), true}, {QStringLiteral("status"), QStringLiteral("draft")}};
    EXPECT_EQ(DiditPublishing::warnings(body, version("b", 2, "draft"), Behaviour::Unknown).size(), 1u);
    EXPECT_EQ(DiditPublishing::warnings(body, {}, Behaviour::Unknown).size(), 1u);
}

TEST(DiditPublishing, AsksForAnotherLookWhenSendingWouldDoSomethingElseThanWasSaid)
{
    const QJsonObject live = version("a", 1, "published"), draft = version("b", 2, "draft");
    EXPECT_FALSE(DiditPublishing::needsAnotherLook(live, live, Behaviour::Unknown));
    EXPECT_TRUE(DiditPublishing::needsAnotherLook(live, draft, Behaviour::Unknown));
    EXPECT_TRUE(DiditPublishing::needsAnotherLook(draft, version("b", 2, "published"), Behaviour::Unknown));
    QJsonObject withDraft = live;
    withDraft.insert(QStringLiteral("has_draft"), true);
    EXPECT_TRUE(DiditPublishing::needsAnotherLook(live, withDraft, Behaviour::NewDraft));
    EXPECT_FALSE(DiditPublishing::needsAnotherLook(live, withDraft, Behaviour::InPlace));
    EXPECT_FALSE(DiditPublishing::needsAnotherLook(withDraft, withDraft, Behaviour::NewDraft));
}

TEST(DiditPublishing, LearnsFromAnAnswerOnlyWhatItProves)
{
    const QJsonObject live = version("a", 1, "published");
    EXPECT_EQ(DiditPublishing::shownBy(rename, live, version("b", 2, "draft")), Behaviour::NewDraft);
    EXPECT_EQ(DiditPublishing::shownBy(rename, live, live), Behaviour::InPlace);
    EXPECT_EQ(DiditPublishing::shownBy(keep, version("b", 2, "draft"), version("b", 2, "draft")), Behaviour::Unknown);
    EXPECT_EQ(DiditPublishing::shownBy(publish, live, version("b", 2, "published")), Behaviour::Unknown);
    EXPECT_EQ(DiditPublishing::shownBy({}, live, live), Behaviour::Unknown);
    for (const Behaviour each : {Behaviour::Unknown, Behaviour::NewDraft, Behaviour::InPlace})
        EXPECT_EQ(DiditPublishing::behaviourFrom(DiditPublishing::toText(each)), each);
}

TEST(DiditPublishing, TellsWhatBecameOfAWrite)
{
    const QJsonObject live = version("a", 1, "published");
    EXPECT_EQ(DiditPublishing::outcome(live, version("b", 2, "draft")),
        QLatin1String("Version 2 is a new draft with your changes. Version 1 stays published as it was."));
    EXPECT_EQ(DiditPublishing::outcome(live, live),
        QLatin1String("The published version was changed in place: your changes are live."));
    EXPECT_TRUE(DiditPublishing::outcome(version("b", 2, "draft"), version("b", 2, "draft")).isEmpty());
}

TEST(DiditPublishing, SuspectsADraftThatAppearedDuringAWriteWithoutAnAnswer)
{
    const QJsonObject before = version("a", 1, "published");
    QJsonObject after = before;
    EXPECT_FALSE(DiditPublishing::mayHideAWrite(before, after));
    after.insert(QStringLiteral("has_draft"), true);
    EXPECT_TRUE(DiditPublishing::mayHideAWrite(before, after));
    EXPECT_FALSE(DiditPublishing::mayHideAWrite(after, after)) << "it was there before";
}

TEST(DiditPublishing, FindsTheSentChecksAmongTheSettingsThatTheProviderFillsIn)
{
    const auto check = [](const char *name, const QJsonObject &config) {
        return QJsonObject{{QStringLiteral("feature"), QLatin1String(name)}, {QStringLiteral("config"), config}};
    };
    const QJsonObject filled{{QStringLiteral("face_liveness_method"), QStringLiteral("passive")},
        {QStringLiteral("face_liveness_max_attempts"), 3}};
    const QJsonArray sent{
        check("OCR", {}), check("LIVENESS", {{QStringLiteral("face_liveness_method"), QStringLiteral("PASSIVE")}})};
    EXPECT_TRUE(DiditPublishing::holdsChecks(QJsonArray{check("OCR", {}), check("LIVENESS", filled)}, sent));
    EXPECT_FALSE(DiditPublishing::holdsChecks(QJsonArray{check("LIVENESS", filled), check("OCR", {})}, sent));
    EXPECT_FALSE(DiditPublishing::holdsChecks(QJsonArray{check("OCR", {}), check("LIVENESS", {})}, sent));
    EXPECT_FALSE(DiditPublishing::holdsChecks(QJsonValue(QJsonValue::Undefined), sent));
}

TEST(DiditPublishing, KeepsEveryVersionThatWasEverSeenOnceAndTheNewestFirst)
{
    const QJsonArray known{version("a", 1, "published")};
    const QJsonArray now
        = DiditPublishing::withVersions(known, {version("b", 2, "draft"), version("a", 1, "published")});
    ASSERT_EQ(now.size(), 2);
    EXPECT_EQ(now.at(0).toObject().value(QLatin1String("uuid")), QJsonValue(QStringLiteral("b")));
    const QJsonArray later = DiditPublishing::withVersions(now, {version("b", 2, "published"), QJsonValue(3)});
    ASSERT_EQ(later.size(), 2);
    EXPECT_EQ(later.at(0).toObject().value(QLatin1String("status")), QJsonValue(QStringLiteral("published")));
}

} // namespace
