// Two people change the checks of one workflow.

#include "models/core/json.h"
#include "models/merge/threewaymerge.h"
#include "models/schema/schemacatalog.h"
#include "support/diditworkflow.h"

#include <QSet>

#include <gtest/gtest.h>

#include <map>
#include <random>

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
        MergeRow{"one check twice, edited on one side", R"([{"feature": "AML"}, {"feature": "AML", "label": "2"}])",
            R"([{"feature": "AML"}, {"feature": "AML", "label": "two"}, {"feature": "OCR"}])",
            R"([{"feature": "NFC"}, {"feature": "AML"}, {"feature": "AML", "label": "2"}])",
            R"([{"feature": "NFC"}, {"feature": "AML"}, {"feature": "AML", "label": "two"}, {"feature": "OCR"}])"}));

INSTANTIATE_TEST_SUITE_P(IsAConflict, MergeOfChecks,
    ::testing::Values(MergeRow{"removed here, edited there", R"([{"feature": "OCR"}, {"feature": "AML"}])",
                          R"([{"feature": "OCR"}])", R"([{"feature": "OCR"}, {"feature": "AML", "label": "x"}])", ""},
        MergeRow{"edited here, removed there", R"([{"feature": "OCR"}, {"feature": "AML"}])",
            R"([{"feature": "OCR"}, {"feature": "AML", "label": "x"}])", R"([{"feature": "OCR"}])", ""},
        MergeRow{"two new orders", R"([{"feature": "OCR"}, {"feature": "AML"}, {"feature": "NFC"}])",
            R"([{"feature": "AML"}, {"feature": "OCR"}, {"feature": "NFC"}])",
            R"([{"feature": "OCR"}, {"feature": "NFC"}, {"feature": "AML"}])", ""},
        MergeRow{"added on both sides in two ways", R"([{"feature": "OCR"}])",
            R"([{"feature": "OCR"}, {"feature": "AML", "config": {"a": 1}}])",
            R"([{"feature": "OCR"}, {"feature": "AML", "config": {"b": 1}}])", ""},
        MergeRow{"a setting of a check that was moved", R"([{"feature": "OCR"}, {"feature": "AML", "label": "1"}])",
            R"([{"feature": "AML", "label": "2"}, {"feature": "OCR"}])",
            R"([{"feature": "OCR"}, {"feature": "AML", "label": "3"}])", ""},
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

TEST(MergedChecks, LosesNoEditOverRandomTriples)
{
    const QStringList names{QStringLiteral("OCR"), QStringLiteral("LIVENESS"), QStringLiteral("AML"),
        QStringLiteral("NFC"), QStringLiteral("FACE_MATCH")};
    std::mt19937 random(4); // a fixed seed: every run checks the same triples
    const auto pick = [&](qsizetype limit) { return static_cast<qsizetype>(random() % static_cast<size_t>(limit)); };
    const auto edited = [&](QJsonArray features) {
        for (qsizetype edits = pick(3); edits >= 0 && !features.isEmpty(); --edits) {
            const qsizetype at = pick(features.size());
            QJsonObject entry = features.at(at).toObject();
            QJsonObject config = entry.value(QLatin1String("config")).toObject();
            switch (pick(4)) {
            case 0:
                features.removeAt(at);
                features.insert(pick(features.size() + 1), entry);
                break;
            case 1:
                features.removeAt(at);
                break;
            case 2:
                features.append(DiditWorkflow::entry(names[pick(names.size())]));
                break;
            default:
                config.insert(QString(QLatin1Char(static_cast<char>('a' + pick(3)))), static_cast<int>(pick(3)));
                entry.insert(QStringLiteral("config"), config);
                features.replace(at, entry);
            }
        }
        return features;
    };
    // What one side changed must be found in the result, setting by setting, unless it was a conflict.
    const auto settings = [&](const QJsonArray &features) {
        std::map<QString, QJsonValue> found;
        for (const QJsonValue &entry : features) {
            const QString name = entry.toObject().value(QLatin1String("feature")).toString();
            const QJsonObject config = entry.toObject().value(QLatin1String("config")).toObject();
            found[name] = true;
            for (auto it = config.begin(); it != config.end(); ++it)
                found[name + QLatin1Char('/') + it.key()] = it.value();
        }
        return found;
    };
    const auto hasTwins = [](const QJsonArray &features) {
        QSet<QString> seen;
        for (const QJsonValue &entry : features)
            seen.insert(entry.toObject().value(QLatin1String("feature")).toString());
        return seen.size() != features.size();
    };
    const QJsonArray base = DiditWorkflow::checks(QStringLiteral("OCR, LIVENESS, AML"));
    int conflicts = 0, merges = 0;
    for (int round = 0; round < 5000; ++round) {
        const QJsonArray mine = edited(base), theirs = edited(base);
        const MergeResult merged = merge(base, mine, theirs);
        ASSERT_EQ("/features"_ptr.in(merge(base, mine, base).document), QJsonValue(mine));
        ASSERT_EQ("/features"_ptr.in(merge(base, base, theirs).document), QJsonValue(theirs));
        ASSERT_EQ(merge(base, theirs, mine).conflicts.empty(), merged.conflicts.empty()) << "either side may be first";
        conflicts += merged.conflicts.empty() ? 0 : 1;
        for (const MergeConflict &conflict : merged.conflicts)
            ASSERT_EQ(conflict.field.in(DiditWorkflow::document(mine)), conflict.mine) << "the place is the base's too";
        if (!merged.conflicts.empty() || hasTwins(mine) || hasTwins(theirs)) // twins have rows of their own
            continue;
        ++merges;
        const auto was = settings(base), here = settings(mine), there = settings(theirs),
                   now = settings("/features"_ptr.in(merged.document).toArray());
        for (const auto &[place, value] : here) {
            if (!was.contains(place) || was.at(place) != value) {
                ASSERT_TRUE(now.contains(place)) << qPrintable(place);
                ASSERT_EQ(now.at(place), value) << qPrintable(place);
            }
        }
        for (const auto &[place, value] : there) {
            if (!was.contains(place) || was.at(place) != value) {
                ASSERT_TRUE(now.contains(place)) << qPrintable(place);
                ASSERT_EQ(now.at(place), value) << qPrintable(place);
            }
        }
        for (const auto &[place, value] : was) {
            if (!here.contains(place) || !there.contains(place)) {
                ASSERT_FALSE(now.contains(place)) << qPrintable(place);
            }
        }
    }
    EXPECT_GT(conflicts, 100);
    EXPECT_GT(merges, 1000);
}
