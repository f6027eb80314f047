#include "v2practice.h"

#include "net/sandbox/verifikprojectrules.h"
#include "net/sandbox/verifikv2rules.h"

#include <gmock/gmock.h>

using ::testing::UnorderedElementsAre;

namespace {

//! What practice starts with.
class SandboxSamples : public V2SandboxTest
{
protected:
    void SetUp() override
    {
        options.isSeeded = true;
        start();
    }
    std::vector<QJsonObject> all(const QString &address)
    {
        std::vector<QJsonObject> documents;
        const QJsonObject list = caller->get(address + "?perPage=100").json();
        const QJsonArray data = list["data"].toArray();
        for (const QJsonValue &each : data)
            documents.push_back(each.toObject());
        return documents;
    }
};

} // namespace

TEST_F(SandboxSamples, V3StillListsItsSix)
{
    EXPECT_EQ(all(flows).size(), 6U);
    EXPECT_EQ(caller->get(flows).json()["pagination"][u"total"], 6);
}

TEST_F(SandboxSamples, V2ListsFourOfItsOwnAndV3sSix)
{
    const std::vector<QJsonObject> list = all(v2Flows);
    ASSERT_EQ(list.size(), 10U);
    QStringList types;
    QStringList statuses;
    for (std::size_t i = 0; i < 4; ++i) {
        types << list[i]["type"].toString();
        statuses << list[i]["status"].toString();
        EXPECT_EQ(list[i]["version"], 1);
        const std::vector<PracticeFinding> findings = VerifikV2Rules::findings(list[i]);
        for (const PracticeFinding &finding : findings)
            ADD_FAILURE() << qPrintable(list[i]["_id"].toString() + ": " + finding.message);
    }
    EXPECT_THAT(types, UnorderedElementsAre("login", "onboarding", "onboarding", "smartlink"));
    EXPECT_THAT(statuses, UnorderedElementsAre("active", "active", "draft", "paused"));
}

TEST_F(SandboxSamples, EveryFlowsProjectAndWebhookAreThere)
{
    for (const QJsonObject &flow : all(v2Flows)) {
        const QJsonObject populated
            = caller->get(v2At(flow["_id"].toString()) + "?populates=project&populates=webhook").data();
        EXPECT_TRUE(populated["project"].isObject()) << qPrintable(flow["_id"].toString());
        EXPECT_EQ(populated["webhook"].isObject(), flow["webhook"].isString()) << qPrintable(flow["_id"].toString());
    }
    for (const QJsonObject &webhook : all("/v2/webhooks")) {
        const QJsonArray linked = webhook["projectFlow"].toArray();
        for (const QJsonValue &flow : linked) {
            const QJsonObject found = sandbox->flow(flow.toString());
            const QJsonValue named = found["webhook"].isString() ? found["webhook"] : found["integrations"][u"webhook"];
            EXPECT_EQ(named, webhook["_id"]) << "both sides of the relation agree";
        }
    }
    EXPECT_EQ(all("/v2/webhooks").size(), 3U);
    EXPECT_EQ(caller->get("/v2/webhooks?where_isActive=true").json()["total"], 2);
}

TEST_F(SandboxSamples, ProjectsAreCompleteAndOneHasNoFlow)
{
    const std::vector<QJsonObject> projects = all("/v2/projects");
    EXPECT_EQ(projects.size(), 9U);
    int withoutFlow = 0;
    int drafts = 0;
    for (const QJsonObject &each : projects) {
        const QString id = each["_id"].toString();
        const std::vector<PracticeFinding> findings = VerifikProjectRules::findings(each);
        for (const PracticeFinding &finding : findings)
            ADD_FAILURE() << qPrintable(id + ": " + finding.message);
        drafts += each["status"] == "draft" ? 1 : 0;
        if (caller->get("/v3/projects/" + id).data()["projectFlows"].toArray().isEmpty()) {
            ++withoutFlow;
            EXPECT_EQ(caller->put("/v2/projects/" + id, QByteArray(R"({"status":"active"})")).json(),
                v2Example("project-put-409-flow-required.json"));
        }
    }
    EXPECT_EQ(withoutFlow, 1);
    EXPECT_GE(drafts, 2);
}

TEST_F(SandboxSamples, TheWhiteListHoldsTwelveInventedPeople)
{
    const std::vector<QJsonObject> people = all(rows);
    ASSERT_EQ(people.size(), 12U);
    const QJsonObject login = caller->get(v2Flows + "?type=login").json()["data"][0].toObject();
    EXPECT_EQ(login["security"][u"source"], "CSV");
    QJsonArray cells;
    for (const QJsonObject &row : people) {
        EXPECT_EQ(row["projectFlow"], login["_id"]);
        EXPECT_EQ(row["project"], login["project"]);
        EXPECT_TRUE(row["email"].toString().endsWith("@example.com"));
        EXPECT_EQ(row["_id"].toString().size(), 24);
        cells.append(row);
    }
    EXPECT_TRUE(VerifikV2Rules::findingsInRows(cells, login).empty());
}
