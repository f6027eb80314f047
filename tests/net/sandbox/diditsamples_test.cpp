#include "diditpractice.h"

#include "net/sandbox/diditrules.h"

#include <QSet>

#include <gmock/gmock.h>

using ::testing::ElementsAre;

namespace {

//! What practice starts with.
class DiditSamples : public DiditSandboxTest
{
protected:
    void SetUp() override
    {
        options.isSeeded = true;
        begin();
    }

    std::vector<QJsonObject> versions()
    {
        options.diditListing = PracticeListing::Versions;
        begin();
        std::vector<QJsonObject> all;
        for (const QJsonObject &row : listed())
            all.push_back(detail(row));
        return all;
    }
};

//! The list that a PATCH of the version would carry.
QJsonArray rebuilt(const QJsonObject &graph)
{
    const QJsonObject nodes = graph["nodes"].toObject();
    QJsonArray items;
    for (QJsonObject node = nodes[graph["start_node"].toString()].toObject(); node["node_type"] == "feature";
         node = nodes[node["next"].toString()].toObject())
        items.append(QJsonObject{{"feature", node["feature"]}, {"config", node["config"]}});
    return items;
}

} // namespace

TEST_F(DiditSamples, AreSixWorkflowsOneOfThemTheDefault)
{
    QStringList labels;
    int defaults = 0;
    for (const QJsonObject &row : listed()) {
        labels << row["workflow_label"].toString();
        defaults += row["is_default"].toBool() ? 1 : 0;
    }
    EXPECT_THAT(labels,
        ElementsAre("Age check", "Voice check pilot", "High-risk countries", "KYC with AML screening", "Standard KYC",
            "Suppliers (KYB)"));
    EXPECT_EQ(defaults, 1);
}

TEST_F(DiditSamples, HaveDraftsAndPublishedVersions)
{
    int drafts = 0;
    int withUnseenDraft = 0;
    for (const QJsonObject &row : listed()) {
        drafts += row["status"] == "draft" ? 1 : 0;
        withUnseenDraft += row["status"] == "published" && row["has_draft"].toBool() ? 1 : 0;
    }
    EXPECT_EQ(drafts, 1);
    EXPECT_EQ(withUnseenDraft, 1);
    EXPECT_EQ(versions().size(), 7U);
}

TEST_F(DiditSamples, BelongTogetherByTheirWorkflow)
{
    QSet<QString> uuids;
    QMap<QString, QString> addresses;
    for (const QJsonObject &version : versions()) {
        uuids.insert(version["uuid"].toString());
        const QString workflow = version["workflow_id"].toString();
        EXPECT_EQ(addresses.value(workflow, version["workflow_url"].toString()), version["workflow_url"].toString());
        addresses[workflow] = version["workflow_url"].toString();
        EXPECT_EQ(version["published_at"].isString(), version["status"] == "published");
        EXPECT_EQ(version["workflow_url"].toString().section('/', -1).size(), 22);
    }
    EXPECT_EQ(uuids.size(), 7);
    EXPECT_EQ(addresses.size(), 6);
}

TEST_F(DiditSamples, TheLinearOnesCouldBeSentAsTheyAre)
{
    int branching = 0;
    for (const QJsonObject &version : versions()) {
        if (!version["is_simple_workflow"].toBool()) {
            ++branching;
            continue;
        }
        const QJsonArray items = rebuilt(version["workflow_graph"].toObject());
        const QJsonObject errors
            = DiditRules::errors({{"features", items}}, true, version["features"].toString().split(" + "));
        EXPECT_TRUE(errors.isEmpty()) << qPrintable(version["workflow_label"].toString())
                                      << QJsonDocument(errors).toJson().constData();
    }
    EXPECT_EQ(branching, 1);
}

TEST_F(DiditSamples, HoldWhatIsHardToShow)
{
    bool hasCatalogue = false;
    bool hasUnknownFeature = false;
    bool hasShortSession = false;
    bool hasAllTime = false;
    QSet<QString> nodeTypes;
    for (const QJsonObject &version : versions()) {
        const QJsonObject nodes = version["workflow_graph"][u"nodes"].toObject();
        for (const QJsonValue &node : nodes) {
            nodeTypes.insert(node[u"node_type"].toString());
            hasCatalogue |= node[u"config"][u"documents_allowed"].toObject().size() == 240;
            hasUnknownFeature |= node[u"feature"] == "VOICE_CHECK";
        }
        hasShortSession |= version["session_expiration_time"] == 1440;
        hasAllTime |= version["retry_window_days"].isNull();
    }
    EXPECT_TRUE(hasCatalogue && hasUnknownFeature && hasShortSession && hasAllTime);
    EXPECT_EQ(nodeTypes, (QSet<QString>{"feature", "status", "branch", "action", "webhook"}));
}

TEST_F(DiditSamples, AnEmptyStartHasNone)
{
    options.isSeeded = false;
    begin();
    EXPECT_TRUE(listed().empty());
    EXPECT_EQ(caller->get(questionnaires).json()["count"], 0);
}
