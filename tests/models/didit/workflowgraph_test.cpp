#include "models/core/json.h"
#include "models/didit/workflowgraph.h"
#include "support/examples.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace {

QJsonObject node(const char *feature, const QJsonValue &next)
{
    return {{"node_type", "feature"}, {"feature", QString::fromUtf8(feature)}, {"config", QJsonObject{{"x", 1}}},
        {"next", next}};
}

QJsonObject graph(const char *start, const QJsonObject &nodes)
{
    return {{"start_node", QString::fromUtf8(start)}, {"nodes", nodes}};
}

const QJsonObject statusNode{{"node_type", "status"}};

//! Three checks in a row; a table changes it.
QJsonObject threeInARow()
{
    return graph("a",
        {{"a", node("OCR", "b")}, {"b", node("LIVENESS", "c")}, {"c", node("FACE_MATCH", "end")}, {"end", statusNode}});
}

QJsonObject changed(QJsonObject graph, const char *place, const char *json)
{
    const QJsonDocument wrapped = QJsonDocument::fromJson("[" + QByteArray(json) + "]");
    EXPECT_TRUE(JsonPointer::parse(QString::fromUtf8(place))
                    ->write(graph, *json ? wrapped.array().first() : QJsonValue(QJsonValue::Undefined)));
    return graph;
}

QStringList names(const Result<QJsonArray> &features)
{
    QStringList found;
    for (const QJsonValue &item : features.value_or(QJsonArray()))
        found << item.toObject().value(QLatin1String("feature")).toString();
    return found;
}

QString why(const QJsonValue &graph)
{
    const Result<QJsonArray> found = WorkflowGraph::features(graph);
    return found ? QString() : found.error().what;
}

} // namespace

TEST(WorkflowGraph, GivesTheChecksInTheOrderInWhichTheyRunWithAllTheirSettings)
{
    const QJsonObject answer = Examples::object(QStringLiteral("didit-v3/get-200-detail-graph.json"));
    QJsonObject body = Examples::object(QStringLiteral("didit-v3/patch-body-features-rebuilt.json"));
    // The example body has one value changed.
    ASSERT_TRUE("/features/2/config/face_match_score_decline_threshold"_ptr.write(body, 40));
    const Result<QJsonArray> found = WorkflowGraph::features(answer.value(QLatin1String("workflow_graph")));
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, body.value(QLatin1String("features")).toArray());
}

TEST(WorkflowGraph, KeepsChecksAndSettingsThatNobodyKnows)
{
    const QJsonObject answer = Examples::object(QStringLiteral("didit-v3/get-200-detail-unknown-feature.json"));
    const Result<QJsonArray> found = WorkflowGraph::features(answer.value(QLatin1String("workflow_graph")));
    EXPECT_EQ(names(found),
        (QStringList{QStringLiteral("OCR"), QStringLiteral("LIVENESS"), QStringLiteral("FACE_MATCH"),
            QStringLiteral("VOICE_CHECK")}));
    EXPECT_EQ("/config/nested"_ptr.in(found->at(3)), QJsonValue(QJsonObject{{"x", QJsonArray{1, QJsonValue::Null}}}));
    EXPECT_EQ("/config/new_vendor_key/enabled"_ptr.in(found->at(0)), QJsonValue(true));
}

TEST(WorkflowGraph, FollowsTheStepsAndNotTheirNames)
{
    EXPECT_EQ(names(WorkflowGraph::features(
                  graph("z", {{"a", statusNode}, {"b", node("FACE_MATCH", "a")}, {"z", node("OCR", "b")}}))),
        (QStringList{QStringLiteral("OCR"), QStringLiteral("FACE_MATCH")}));
}

TEST(WorkflowGraph, TakesAWorkflowWithoutAFinalStatusAndOneWithoutChecks)
{
    for (const char *end : {"null", ""}) {
        const QJsonObject open = changed(threeInARow(), "/nodes/c/next", end);
        EXPECT_EQ(names(WorkflowGraph::features(open)).size(), 3) << end;
    }
    const Result<QJsonArray> none = WorkflowGraph::features(graph("end", {{"end", statusNode}}));
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->isEmpty());
}

TEST(WorkflowGraph, LeavesOutWhatAStepDoesNotHave)
{
    const Result<QJsonArray> found
        = WorkflowGraph::features(graph("a", {{"a", QJsonObject{{"node_type", "FEATURE"}, {"feature", "OCR"}}}}));
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, (QJsonArray{QJsonObject{{"feature", "OCR"}}}));
}

TEST(WorkflowGraph, SaysWhereAWorkflowTakesDifferentWays)
{
    const QJsonObject answer = Examples::object(QStringLiteral("didit-v3/get-200-detail-branching.json"));
    const Result<QJsonArray> found = WorkflowGraph::features(answer.value(QLatin1String("workflow_graph")));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::Usage);
    EXPECT_EQ(found.error().what,
        QStringLiteral("This workflow takes different ways, at the step \"High risk country\". Sending its checks as a "
                       "list would make one way of them, so they can only be looked at here."));
}

struct ObstacleRow
{
    const char *place, *json, *said;
};

class Obstacle : public ::testing::TestWithParam<ObstacleRow>
{
};

INSTANTIATE_TEST_SUITE_P(Graphs, Obstacle,
    ::testing::Values(ObstacleRow{"/nodes/b/node_type", "\"branch\"", "takes different ways, at the step \"LIVENESS\""},
        ObstacleRow{"/nodes/b/branches", R"([{"next": "c"}])", "takes different ways"},
        ObstacleRow{"/nodes/b/node_type", "\"action\"", "holds an action, \"LIVENESS\""},
        ObstacleRow{"/nodes/x", R"({"node_type": "webhook", "label": "Tell us"})", "webhook at the step \"Tell us\""},
        ObstacleRow{"/nodes/b/node_type", "\"wait\"", "kind that this version does not know"},
        ObstacleRow{"/nodes/b/node_type", "7", "kind that this version does not know"},
        ObstacleRow{"/nodes/b/next", "\"a\"", "comes back to the step \"OCR\""},
        ObstacleRow{"/nodes/b/next", "\"b\"", "comes back to the step \"LIVENESS\""},
        ObstacleRow{"/nodes/b/next", "\"end\"", "leads to the step \"FACE_MATCH\""},
        ObstacleRow{"/nodes/b/next", "\"gone\"", "continues with a step, \"gone\","},
        ObstacleRow{"/nodes/b/next", "[\"c\"]", "What follows the step \"LIVENESS\""},
        ObstacleRow{"/nodes/end/next", "\"a\"", "goes on after it has decided"},
        ObstacleRow{"/nodes/b", "[]", "The step \"b\" of this workflow cannot be read"},
        ObstacleRow{"/nodes/b/feature", "", "does not say which check it runs"},
        ObstacleRow{"/nodes/b/feature", "{}", "does not say which check it runs"},
        ObstacleRow{"/start_node", "\"\"", "continues with a step, \"\","},
        ObstacleRow{"/start_node", "", "did not say which checks"}, ObstacleRow{"/nodes", "[]", "did not say which"},
        ObstacleRow{"/nodes", "{}", "continues with a step, \"a\""}));

TEST_P(Obstacle, IsSaidInASentence)
{
    const QString said = why(changed(threeInARow(), GetParam().place, GetParam().json));
    EXPECT_TRUE(said.contains(QString::fromUtf8(GetParam().said))) << qPrintable(said);
    EXPECT_TRUE(said.endsWith(QLatin1Char('.')));
}

TEST(WorkflowGraph, TakesNoOtherValueForAGraph)
{
    for (const QJsonValue &value : {QJsonValue(), QJsonValue(QJsonValue::Undefined), QJsonValue(3), QJsonValue("x"),
             QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject())})
        EXPECT_TRUE(why(value).contains(QLatin1String("did not say which checks")));
}

TEST(WorkflowGraph, ReadsTenThousandStepsAndFindsTheLoopAtTheirEnd)
{
    QJsonObject nodes;
    constexpr int count = 10'000;
    for (int i = 0; i < count; ++i)
        nodes.insert(QStringLiteral("n%1").arg(i), node("LIVENESS", QStringLiteral("n%1").arg(i + 1)));
    nodes.insert(QStringLiteral("n%1").arg(count), statusNode);
    QElapsedTimer clock;
    clock.start();
    const Result<QJsonArray> found = WorkflowGraph::features(graph("n0", nodes));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->size(), count);
    nodes.insert(QStringLiteral("n%1").arg(count - 1), node("OCR", "n0"));
    EXPECT_TRUE(why(graph("n0", nodes)).contains(QLatin1String("comes back")));
    EXPECT_LT(clock.elapsed(), 5000); // a bound for a quadratic mistake, not a figure
}

TEST(WorkflowGraph, SurvivesAnyDamageToAGraph)
{
    const QJsonValue values[] = {QJsonValue(), QJsonValue(QJsonValue::Undefined), QJsonValue(true), QJsonValue(1.5),
        QJsonValue(""), QJsonValue("a"), QJsonValue("end"), QJsonValue(QJsonArray{"a"}), QJsonValue(QJsonObject())};
    const char *places[] = {"/start_node", "/nodes", "/nodes/a", "/nodes/b", "/nodes/end", "/nodes/a/next",
        "/nodes/b/next", "/nodes/c/next", "/nodes/end/next", "/nodes/a/node_type", "/nodes/b/node_type",
        "/nodes/c/feature", "/nodes/b/config", "/nodes/b/branches", "/nodes/c/label"};
    std::mt19937 random(4); // a fixed seed: every run damages the same graphs
    for (int round = 0; round < 5000; ++round) {
        QJsonObject damaged = threeInARow();
        for (int hits = 0; hits < 3; ++hits)
            JsonPointer::parse(QString::fromLatin1(places[random() % std::size(places)]))
                ->write(damaged, values[random() % std::size(values)]);
        const Result<QJsonArray> found = WorkflowGraph::features(damaged);
        if (!found) {
            EXPECT_FALSE(found.error().what.isEmpty());
            continue;
        }
        EXPECT_LE(found->size(), 3);
        for (const QJsonValue &item : *found)
            EXPECT_TRUE(item.toObject().value(QLatin1String("feature")).isString());
    }
}

TEST(WorkflowDocument, HoldsTheAnswerAsItWasAndTheChecksAsAList)
{
    const QJsonObject answer = Examples::object(QStringLiteral("didit-v3/get-200-detail-graph.json"));
    QJsonObject document = WorkflowGraph::document(answer);
    EXPECT_EQ(document.value(QLatin1String("features")).toArray().size(), 3);
    EXPECT_EQ(WorkflowGraph::document(document), document);
    EXPECT_TRUE(WorkflowGraph::whyReadOnly(document).isEmpty());
    document.insert(QStringLiteral("features"), answer.value(QLatin1String("features")));
    EXPECT_EQ(document, answer);
}

TEST(WorkflowDocument, LeavesOutTheSummaryOfChecksThatCannotBeEdited)
{
    const QJsonObject branching
        = WorkflowGraph::document(Examples::object(QStringLiteral("didit-v3/get-200-detail-branching.json")));
    EXPECT_FALSE(branching.contains(QLatin1String("features")));
    EXPECT_TRUE(WorkflowGraph::whyReadOnly(branching).contains(QLatin1String("different ways")));

    const QJsonObject row = WorkflowGraph::document(Examples::object(QStringLiteral("didit-v3/post-201.json")));
    EXPECT_FALSE(row.contains(QLatin1String("features")));
    EXPECT_TRUE(WorkflowGraph::whyReadOnly(row).contains(QLatin1String("summary")));
}

TEST(WorkflowDocument, CanBeEditedWhileItExistsOnlyHere)
{
    const QJsonObject fresh = Examples::object(QStringLiteral("didit-v3/post-body-minimal.json"));
    EXPECT_EQ(WorkflowGraph::document(fresh), fresh);
    EXPECT_TRUE(WorkflowGraph::whyReadOnly(fresh).isEmpty());
    EXPECT_TRUE(WorkflowGraph::whyReadOnly(QJsonObject()).isEmpty());
}

TEST(WorkflowDocument, IsMadeOfEveryExampleWithoutLosingAMember)
{
    for (const QString &file : Examples::files(QStringLiteral("didit-v3"))) {
        const Result<QJsonValue> body = Json::parse(Examples::bytes(file), file);
        ASSERT_TRUE(body);
        QJsonArray rows = body->isArray() ? body->toArray() : QJsonArray{*body};
        if (body->toObject().contains(QLatin1String("results")))
            rows = body->toObject().value(QLatin1String("results")).toArray();
        for (const QJsonValue &row : rows) {
            const QJsonObject answer = row.toObject();
            const QJsonObject document = WorkflowGraph::document(answer);
            for (auto it = answer.begin(); it != answer.end(); ++it) {
                if (it.key() != QLatin1String("features")) {
                    EXPECT_EQ(document.value(it.key()), it.value()) << qPrintable(file);
                }
            }
            for (const QJsonValue &item : document.value(QLatin1String("features")).toArray())
                EXPECT_TRUE(item.isObject()) << qPrintable(file);
        }
    }
}
