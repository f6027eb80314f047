// Two people change the checks of one workflow.

#include "models/core/json.h"
#include "models/merge/threewaymerge.h"
#include "models/schema/schemacatalog.h"
#include "support/diditworkflow.h"

#include <gtest/gtest.h>

namespace {

FlowSchemaPtr workflowSchema()
{
    static const FlowSchemaPtr schema = SchemaCatalog().schema(QStringLiteral("didit-v3/workflow")).value();
    return schema;
}

QJsonArray list(const char *text)
{
    return Json::parse(text, QStringLiteral("the row")).value_or(QJsonValue()).toArray();
}

MergeResult merge(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs)
{
    return threeWayMerge(*workflowSchema(), DiditWorkflow::document(base), DiditWorkflow::document(mine),
        DiditWorkflow::document(theirs));
}

struct MergeRow
{
    const char *what;
    const char *base, *mine, *theirs;
    const char *merged; //!< empty: a conflict about the whole list
};

void PrintTo(const MergeRow &row, std::ostream *out)
{
    *out << row.what;
}

class MergeOfChecks : public ::testing::TestWithParam<MergeRow>
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Works, MergeOfChecks,
    ::testing::Values(
        MergeRow{"settings of two checks", R"([{"feature": "OCR"}, {"feature": "LIVENESS", "config": {"a": 1}}])",
            R"([{"feature": "OCR", "config": {"b": 2}}, {"feature": "LIVENESS", "config": {"a": 1}}])",
            R"([{"feature": "OCR"}, {"feature": "LIVENESS", "config": {"a": 2}}])",
            R"([{"feature": "OCR", "config": {"b": 2}}, {"feature": "LIVENESS", "config": {"a": 2}}])"},
        MergeRow{"two settings of one check", R"([{"feature": "AML", "config": {"a": 1, "b": 1, "c": 1}}])",
            R"([{"feature": "AML", "config": {"a": 2, "b": 1, "c": 1}}])",
            R"([{"feature": "AML", "config": {"a": 1, "b": 2}, "label": "Screening"}])",
            R"([{"feature": "AML", "config": {"a": 2, "b": 2}, "label": "Screening"}])"},
        MergeRow{"the same edit on both sides", R"([{"feature": "AML", "config": {"a": 1}}, {"feature": "OCR"}])",
            R"([{"feature": "AML", "config": {"a": 2}}])",
            R"([{"feature": "AML", "config": {"a": 2}}, {"feature": "OCR"}, {"feature": "NFC"}])",
            R"([{"feature": "AML", "config": {"a": 2}}, {"feature": "NFC"}])"},
        MergeRow{"a check added on each side", R"([{"feature": "OCR"}, {"feature": "AML"}])",
            R"([{"feature": "OCR"}, {"feature": "FACE_MATCH"}, {"feature": "AML"}])",
            R"([{"feature": "LIVENESS"}, {"feature": "OCR"}, {"feature": "AML"}])",
            R"([{"feature": "LIVENESS"}, {"feature": "OCR"}, {"feature": "FACE_MATCH"}, {"feature": "AML"}])"},
        MergeRow{"one removed, another edited", R"([{"feature": "OCR"}, {"feature": "AML"}, {"feature": "NFC"}])",
            R"([{"feature": "OCR"}, {"feature": "NFC"}])",
            R"([{"feature": "OCR", "label": "ID"}, {"feature": "AML"}, {"feature": "NFC"}])",
            R"([{"feature": "OCR", "label": "ID"}, {"feature": "NFC"}])"},
        MergeRow{"a new order and an edit", R"([{"feature": "OCR"}, {"feature": "LIVENESS"}, {"feature": "AML"}])",
            R"([{"feature": "LIVENESS"}, {"feature": "OCR"}, {"feature": "AML"}])",
            R"([{"feature": "OCR"}, {"feature": "LIVENESS"}, {"feature": "AML", "label": "x"}, {"feature": "NFC"}])",
            R"([{"feature": "LIVENESS"}, {"feature": "OCR"}, {"feature": "AML", "label": "x"}, {"feature": "NFC"}])"},
        MergeRow{"an edit and their new order", R"([{"feature": "OCR"}, {"feature": "LIVENESS"}])",
            R"([{"feature": "OCR", "label": "x"}, {"feature": "LIVENESS"}])",
            R"([{"feature": "LIVENESS"}, {"feature": "OCR"}])",
            R"([{"feature": "LIVENESS"}, {"feature": "OCR", "label": "x"}])"},
        MergeRow{"what the provider filled in by itself",
            R"([{"feature": "OCR"}, {"feature": "LIVENESS", "config": {"a": 1}}])",
            R"([{"feature": "OCR"}, {"feature": "LIVENESS", "config": {"a": 2}}])",
            R"([{"feature": "OCR", "config": {"documents_allowed": {"COL": {"P": {"enabled": 1}}}}},
                {"feature": "LIVENESS", "config": {"a": 2}}])",
            R"([{"feature": "OCR", "config": {"documents_allowed": {"COL": {"P": {"enabled": 1}}}}},
                {"feature": "LIVENESS", "config": {"a": 2}}])"},
        MergeRow{"added on both sides with other settings", R"([{"feature": "OCR"}])",
            R"([{"feature": "OCR"}, {"feature": "AML", "config": {"a": 1}}])",
            R"([{"feature": "OCR"}, {"feature": "AML", "config": {"b": 1}}])",
            R"([{"feature": "OCR"}, {"feature": "AML", "config": {"a": 1, "b": 1}}])"},
        MergeRow{"a second check of a kind added, the first one moved",
            R"([{"feature": "OCR"}, {"feature": "AML", "label": "1"}, {"feature": "NFC"}])",
            R"([{"feature": "OCR"}, {"feature": "AML", "label": "1"}, {"feature": "NFC"}, {"feature": "AML", "label": "2"}])",
            R"([{"feature": "OCR"}, {"feature": "NFC"}, {"feature": "AML", "label": "1"}])",
            R"([{"feature": "OCR"}, {"feature": "NFC"}, {"feature": "AML", "label": "1"}, {"feature": "AML", "label": "2"}])"},
        MergeRow{"one of three checks of a kind removed, the others moved",
            R"([{"feature": "OCR"}, {"feature": "OCR", "label": "2"}, {"feature": "AML"}, {"feature": "OCR", "label": "3"}])",
            R"([{"feature": "OCR"}, {"feature": "OCR", "label": "2"}, {"feature": "AML"}, {"feature": "OCR", "label": "3"},
                {"feature": "NFC"}])",
            R"([{"feature": "AML"}, {"feature": "OCR", "label": "2"}, {"feature": "OCR", "label": "3"}])",
            R"([{"feature": "AML"}, {"feature": "NFC"}, {"feature": "OCR", "label": "2"}, {"feature": "OCR", "label": "3"}])"},
        MergeRow{"everything removed by one person, one check by the other",
            R"([{"feature": "OCR"}, {"feature": "AML"}])", "[]", R"([{"feature": "OCR"}])", "[]"},
        MergeRow{"one check twice, edited on one side", R"([{"feature": "AML"}, {"feature": "AML", "label": "2"}])",
            R"([{"feature": "AML"}, {"feature": "AML", "label": "two"}, {"feature": "OCR"}])",
            R"([{"feature": "NFC"}, {"feature": "AML"}, {"feature": "AML", "label": "2"}])",
            R"([{"feature": "NFC"}, {"feature": "AML"}, {"feature": "AML", "label": "two"}, {"feature": "OCR"}])"}));

INSTANTIATE_TEST_SUITE_P(IsAConflict, MergeOfChecks,
    ::testing::Values(MergeRow{"two new orders", R"([{"feature": "OCR"}, {"feature": "AML"}, {"feature": "NFC"}])",
                          R"([{"feature": "AML"}, {"feature": "OCR"}, {"feature": "NFC"}])",
                          R"([{"feature": "OCR"}, {"feature": "NFC"}, {"feature": "AML"}])", ""},
        MergeRow{"all removed, half on each side", R"([{"feature": "OCR"}, {"feature": "AML"}])",
            R"([{"feature": "OCR"}])", R"([{"feature": "AML"}])", ""},
        // Whether the first was removed, or the second became the first, cannot be told.
        MergeRow{"one check twice, changed on both sides",
            R"([{"feature": "AML", "label": "1"}, {"feature": "AML", "label": "2"}])",
            R"([{"feature": "AML", "label": "2"}])",
            R"([{"feature": "AML", "label": "1", "config": {"a": 1}}, {"feature": "AML", "label": "2"}])", ""},
        MergeRow{"an entry that is no check", R"([{"feature": "OCR"}])", R"([{"feature": "OCR"}, 7])",
            R"([{"feature": "OCR"}, {"feature": "AML"}])", ""}));

TEST_P(MergeOfChecks, IsMadeCheckByCheckAndSettingBySetting)
{
    const MergeRow &row = GetParam();
    const MergeResult merged = merge(list(row.base), list(row.mine), list(row.theirs));
    const QJsonValue features = "/features"_ptr.in(merged.document);
    if (*row.merged) {
        EXPECT_TRUE(merged.conflicts.empty());
        EXPECT_EQ(features, QJsonValue(list(row.merged))) << Json::compact(features).constData();
        return;
    }
    ASSERT_EQ(merged.conflicts.size(), 1U);
    EXPECT_EQ(merged.conflicts.front().field, "/features"_ptr);
    EXPECT_EQ(merged.conflicts.front().base, QJsonValue(list(row.base)));
    EXPECT_EQ(merged.conflicts.front().theirs, QJsonValue(list(row.theirs)));
    EXPECT_EQ(features, QJsonValue(list(row.mine)));
}

namespace {

struct ContestedRow
{
    const char *base, *mine, *theirs; //!< the one check
    const char *place, *label;
    QStringList values; //!< base, mine, theirs
};

class ContestedSetting : public ::testing::TestWithParam<ContestedRow>
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(OfOneCheck, ContestedSetting,
    ::testing::Values(ContestedRow{R"({"feature": "FACE_MATCH", "config": {"face_match_score_decline_threshold": 40}})",
                          R"({"feature": "FACE_MATCH", "config": {"face_match_score_decline_threshold": 45}})",
                          R"({"feature": "FACE_MATCH", "config": {"face_match_score_decline_threshold": 50}})",
                          "/features/1/config/face_match_score_decline_threshold", "Face match: Decline below",
                          {QStringLiteral("40"), QStringLiteral("45"), QStringLiteral("50")}},
        ContestedRow{R"({"feature": "FACE_MATCH"})",
            R"({"feature": "FACE_MATCH", "config": {"face_match_eyes_covered_action": "DECLINE"}})",
            R"({"feature": "FACE_MATCH", "config": {"face_match_eyes_covered_action": "REVIEW"}})",
            "/features/1/config/face_match_eyes_covered_action", "Face match: Eyes are covered",
            {QStringLiteral("Go on, the default"), QStringLiteral("Decline"), QStringLiteral("Review")}},
        ContestedRow{R"({"feature": "FACE_MATCH"})", R"({"feature": "FACE_MATCH", "label": "Mine"})",
            R"({"feature": "FACE_MATCH", "label": "Theirs"})", "/features/1/label", "Face match: Label",
            {QStringLiteral("Not set"), QStringLiteral("Mine"), QStringLiteral("Theirs")}},
        ContestedRow{R"({"feature": "VOICE_CHECK", "config": {"volume": 1}})",
            R"({"feature": "VOICE_CHECK", "config": {"volume": 2}})",
            R"({"feature": "VOICE_CHECK", "config": {"volume": 3}})", "/features/1/config/volume",
            "VOICE_CHECK: volume", {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}},
        // Both narrowed the countries; together they would leave none, and none means all.
        ContestedRow{R"({"feature": "OCR", "config": {"documents_allowed": {"COL": {}, "PER": {}}}})",
            R"({"feature": "OCR", "config": {"documents_allowed": {"COL": {}}}})",
            R"({"feature": "OCR", "config": {"documents_allowed": {"PER": {}}}})",
            "/features/1/config/documents_allowed", "ID verification: Accepted documents",
            {QStringLiteral("Colombia, Peru"), QStringLiteral("Colombia"), QStringLiteral("Peru")}}));

TEST_P(ContestedSetting, IsNamedWithItsCheckAndAllThreeValues)
{
    const ContestedRow &row = GetParam();
    const auto checks = [](const char *entry, const QString &label) {
        return QJsonArray{QJsonObject{{"feature", "NFC"}, {"label", label}},
            Json::parseObject(entry, QStringLiteral("the row")).value_or(QJsonObject())};
    };
    const MergeResult merged = merge(checks(row.base, QStringLiteral("a")), checks(row.mine, QStringLiteral("a")),
        checks(row.theirs, QStringLiteral("b")));
    ASSERT_EQ(merged.conflicts.size(), 1U);
    const MergeConflict &conflict = merged.conflicts.front();
    EXPECT_EQ(conflict.field.toString(), QString::fromLatin1(row.place));
    EXPECT_EQ(conflict.label, QString::fromLatin1(row.label));
    EXPECT_EQ((QStringList{conflict.baseText, conflict.mineText, conflict.theirsText}), row.values);
    // Everything else is merged, and what is contested holds mine.
    EXPECT_EQ("/features/0/label"_ptr.in(merged.document), QJsonValue("b"));
    EXPECT_EQ(conflict.field.in(merged.document), conflict.mine);
    EXPECT_EQ(merged.takenFromTheirs, std::vector<JsonPointer>{"/features"_ptr});
}

TEST(MergedChecks, TellsThatSomethingOfTheirsWasTaken)
{
    const QJsonArray base = DiditWorkflow::checks(QStringLiteral("OCR, LIVENESS"));
    QJsonArray mine = base, theirs = base;
    mine.append(DiditWorkflow::entry(QStringLiteral("IP_ANALYSIS")));
    theirs.replace(1, DiditWorkflow::entry(QStringLiteral("LIVENESS"), {{"face_liveness_max_attempts", 2}}));
    EXPECT_EQ(merge(base, mine, theirs).takenFromTheirs, std::vector<JsonPointer>{"/features"_ptr});
    EXPECT_TRUE(merge(base, mine, base).takenFromTheirs.empty());
    EXPECT_TRUE(merge(base, mine, mine).takenFromTheirs.empty());
}
