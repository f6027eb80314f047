#include "v2practice.h"

#include <gmock/gmock.h>

using ::testing::ElementsAre;

namespace {

//! Projects, by either version of their address.
class SandboxProjects : public V2SandboxTest
{
protected:
    static QString projectAt(const QString &id, int version = 2)
    {
        return QStringLiteral("/v%1/projects/%2").arg(version).arg(id);
    }
    QString create(const QString &name)
    {
        const Reply created = caller->post(v2Projects, QJsonObject{{"name", name}});
        EXPECT_EQ(created.status, 200) << created.body.constData();
        return created.data()["_id"].toString();
    }
    QJsonObject read(const QString &id) { return caller->get(projectAt(id)).data(); }
    QString flowIn(const QString &project)
    {
        QJsonObject body = v2Example("post-body-login.json");
        body["project"] = project;
        body["status"] = "draft";
        return caller->post(v2Flows, body).json()["_id"].toString();
    }
    static QStringList namesIn(const Reply &list)
    {
        QStringList names;
        const QJsonArray projects = list.json()["data"].toArray();
        for (const QJsonValue &each : projects)
            names << each[u"name"].toString();
        return names;
    }

    inline static const QString v2Projects = QStringLiteral("/v2/projects");
    inline static const QString v3Projects = QStringLiteral("/v3/projects");
};

const QJsonObject protection{{"name", "Meridiano"}, {"email", "data@example.com"}, {"address", "Carrera 7"},
    {"city", "Bogotá"}, {"country", "Colombia"}, {"postalCode", "110231"}};

} // namespace

TEST_F(SandboxProjects, CreateGivesTheDefaultsOfTheVersionItWasCalledIn)
{
    const Reply older = caller->post(v2Projects, QJsonObject{{"name", "Older"}, {"surprise", 1}});
    EXPECT_EQ(older.status, 200);
    EXPECT_EQ(older.data()["status"], "draft");
    EXPECT_EQ(older.data()["defaultLanguage"], "en");
    EXPECT_EQ(older.data()["version"], 2);
    EXPECT_EQ(older.data()["branding"][u"bgColor"], "#01236D");
    EXPECT_FALSE(older.data().contains("surprise"));
    EXPECT_EQ(read(older.data()["_id"].toString()), older.data());

    const Reply newer = caller->post(v3Projects, QJsonObject{{"name", "Newer"}});
    EXPECT_EQ(newer.status, 201);
    EXPECT_EQ(newer.data()["branding"][u"backgroundColor"], "#ffffff");
    EXPECT_EQ(newer.data()["projectFlows"], QJsonArray());
    EXPECT_THAT(namesIn(caller->get(v2Projects)), ElementsAre("Practice project 1", "Older", "Newer"));
    EXPECT_THAT(namesIn(caller->get(v3Projects)), ElementsAre("Practice project 1", "Older", "Newer"));
}

TEST_F(SandboxProjects, ANameIsNeededAndIsUniqueAndShort)
{
    create("Savings");
    EXPECT_EQ(caller->post(v2Projects, QByteArray("{}")).json(),
        (QJsonObject{{"message", "missing name\n"}, {"code", "MissingParameter"}}));
    EXPECT_EQ(caller->post(v2Projects, QJsonObject{{"name", QString(60, 'x')}}).status, 200);
    EXPECT_EQ(caller->post(v2Projects, QJsonObject{{"name", QString(61, 'x')}}).status, 409);
    const Reply taken = caller->post(v2Projects, QJsonObject{{"name", "Savings"}});
    EXPECT_EQ(taken.status, 409);
    EXPECT_EQ(taken.json()["message"], "PROJECT_NAME_EXISTS");
    const Reply takenInV3 = caller->post(v3Projects, QJsonObject{{"name", "Savings"}});
    EXPECT_EQ(takenInV3.status, 409);
    EXPECT_EQ(takenInV3.json()["message"], "PROJECT_NAME_EXISTS");

    const QString other = create("Cards");
    EXPECT_EQ(caller->put(projectAt(other), QJsonObject{{"name", "Savings"}}).json()["message"], "PROJECT_NAME_EXISTS");
    EXPECT_EQ(caller->put(projectAt(other), QJsonObject{{"name", "Cards"}}).status, 200);
    EXPECT_EQ(caller->put(projectAt(other), QJsonObject{{"name", ""}}).status, 409);
}

TEST_F(SandboxProjects, AnUpdateIsPartialAndAnswersAsDocumented)
{
    const QString id = create("Savings");
    const QJsonObject before = read(id);
    const Reply put = caller->put(projectAt(id),
        QJsonObject{{"contactEmail", "office@example.com"}, {"allowedCountries", QJsonArray{"Colombia", "All"}},
            {"dataProtection", protection}, {"branding", QJsonObject{{"titleColor", "#112233"}}}, {"_id", "x"},
            {"client", "x"}, {"projectFlows", 1}});
    ASSERT_EQ(put.status, 200) << put.body.constData();
    QJsonObject expected = before;
    QJsonObject branding = before["branding"].toObject();
    branding["titleColor"] = "#112233";
    expected["branding"] = branding;
    expected["contactEmail"] = "office@example.com";
    expected["allowedCountries"] = QJsonArray{"Colombia", "All"};
    expected["dataProtection"] = protection;
    expected["updatedAt"] = put.data()["updatedAt"];
    EXPECT_EQ(put.json(), (QJsonObject{{"data", expected}, {"status", "completed"}}));
    EXPECT_EQ(read(id), expected);
    EXPECT_LT(before["updatedAt"].toString(), expected["updatedAt"].toString());

    sandbox->setNestedUpdates(NestedUpdates::Replaces);
    caller->put(projectAt(id), QByteArray(R"({"branding":{"titleColor":"#445566"}})"));
    EXPECT_EQ(read(id)["branding"], (QJsonObject{{"titleColor", "#445566"}}));
}

TEST_F(SandboxProjects, EachDocumentedLimitHolds)
{
    const QString id = create("Savings");
    caller->put(projectAt(id), QJsonObject{{"dataProtection", protection}});
    const QJsonObject before = read(id);
    const auto message = [&](const char *body) {
        const Reply put = caller->put(projectAt(id), QByteArray(body));
        EXPECT_EQ(put.status, 409) << body;
        EXPECT_EQ(put.json()["code"], "MissingParameter") << body;
        EXPECT_EQ(read(id), before) << body;
        return put.json()["message"].toString().toStdString();
    };
    EXPECT_EQ(message(R"({"status":"sleeping"})"), "Invalid parameter: status must be one of draft, active, paused");
    EXPECT_EQ(message(R"({"target":"robots"})"), "Invalid parameter: target must be one of personal, business, ");
    EXPECT_EQ(message(R"({"contactEmail":"nobody"})"), "Invalid parameter: contactEmail must be an email address");
    EXPECT_EQ(message(R"({"privacyUrl":"ftp://example.com"})"),
        "Invalid parameter: privacyUrl must be an http or https address");
    EXPECT_EQ(message(R"({"termsAndConditionsUrl":"x"})"),
        "Invalid parameter: termsAndConditionsUrl must be an http or https address");
    EXPECT_EQ(message(R"({"currentStep":7})"), "Invalid parameter: currentStep must be between 0 and 6");
    EXPECT_EQ(message(R"({"lastStep":1.5})"), "Invalid parameter: lastStep must be a whole number");
    EXPECT_EQ(message(R"({"demoMode":"on"})"), "Invalid parameter: demoMode must be a boolean");
    EXPECT_EQ(message(R"({"demoMode":true,"demoOTP":"12345"})"), "Invalid parameter: demoOTP must be 6 digits");
    EXPECT_EQ(message(R"({"branding":5})"), "Invalid parameter: branding must be an object");
    EXPECT_EQ(message(R"({"branding":{"titleColor":5}})"), "Invalid parameter: titleColor must be a string");
    EXPECT_EQ(message(R"({"allowedCountries":["Atlantis"]})"), "Country not supported. contact support");
    EXPECT_EQ(message(R"({"dataProtection":{"postalCode":"1"}})"),
        "Invalid parameter: postalCode must be 3 to 12 letters, digits, spaces or hyphens");
    EXPECT_EQ(message(R"({"dataProtection":{"city":""}})"), "missing dataProtection.city\n");
}

TEST_F(SandboxProjects, ADemonstrationGetsAOneTimePassword)
{
    const QString id = create("Savings");
    EXPECT_EQ(read(id)["demoOTP"], QJsonValue::Null);
    EXPECT_EQ(caller->put(projectAt(id), QByteArray(R"({"demoMode":true})")).data()["demoOTP"].toString().size(), 6);
    EXPECT_EQ(caller->put(projectAt(id), QByteArray(R"({"demoOTP":"123456"})")).data()["demoOTP"], "123456");
    EXPECT_EQ(caller->put(projectAt(id), QByteArray(R"({"demoMode":false})")).data()["demoOTP"], QJsonValue::Null);
}

TEST_F(SandboxProjects, WithoutAFlowAProjectCannotGoLive)
{
    const QString id = create("Savings");
    const Reply refused = caller->put(projectAt(id), QByteArray(R"({"status":"active"})"));
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.json(), v2Example("project-put-409-flow-required.json"));
    EXPECT_EQ(
        caller->put(projectAt(id, 3), QByteArray(R"({"status":"active"})")).json()["message"], "project_flow_required");
    EXPECT_EQ(read(id)["status"], "draft");

    const QString flow = flowIn(id);
    EXPECT_EQ(caller->put(projectAt(id), QByteArray(R"({"status":"active"})")).status, 200);
    EXPECT_EQ(read(id)["status"], "active");
    EXPECT_EQ(sandbox->flow(flow)["status"], "draft") << "the flow is a second update";
    EXPECT_EQ(caller->put(v2At(flow), QByteArray(R"({"status":"active"})")).status, 200);
    EXPECT_EQ(caller->post(v2Projects, QJsonObject{{"name", "Live"}, {"status", "active"}}).json(),
        v2Example("project-put-409-flow-required.json"));
}

TEST_F(SandboxProjects, AProjectThatIsNotThereIsNotFound)
{
    const QJsonObject expected{{"message", "project_not_found"}, {"code", "NotFound"}};
    const QString none = QStringLiteral("000000000000000000000000");
    EXPECT_EQ(caller->get(projectAt(none)).status, 404);
    EXPECT_EQ(caller->get(projectAt(none)).json(), expected);
    EXPECT_EQ(caller->put(projectAt(none), QByteArray("{}")).json(), expected);
    EXPECT_EQ(caller->get(projectAt(none, 3)).json(), expected);
    EXPECT_EQ(caller->put(projectAt(none, 3), QByteArray("{}")).json()["message"], "project_not_found");
}

TEST_F(SandboxProjects, TheListComesInPagesAndCanBeFiltered)
{
    for (int i = 0; i < 24; ++i)
        create(QStringLiteral("Branch %1").arg(i, 2, 10, QLatin1Char('0')));
    EXPECT_EQ(namesIn(caller->get(v2Projects)).size(), 20);
    EXPECT_EQ(namesIn(caller->get(v3Projects)).size(), 10) << "v3's page documents ten";
    EXPECT_EQ(caller->get(v3Projects).json()["pages"], 3);
    EXPECT_EQ(namesIn(caller->get(v3Projects + "?limit=100")).size(), 25);
    EXPECT_THAT(namesIn(caller->get(v2Projects + "?like_name=branch%2023")), ElementsAre("Branch 23"));
    EXPECT_THAT(namesIn(caller->get(v2Projects + "?where_status=active")), ElementsAre("Practice project 1"));
    EXPECT_EQ(namesIn(caller->get(v3Projects + "?in_status[]=paused")), QStringList());
    EXPECT_THAT(
        namesIn(caller->get(v2Projects + "?sort=-name&perPage=2")), ElementsAre("Practice project 1", "Branch 23"));
    const QJsonObject expected{
        {"message", "Invalid parameter: limit must be between 1 and 100"}, {"code", "MissingParameter"}};
    EXPECT_EQ(caller->get(v3Projects + "?limit=101").json(), expected);
    EXPECT_EQ(caller->get(v2Projects + "?limit=101").json(), expected);
}

TEST_F(SandboxProjects, FlowsComeAlongAsEachVersionShowsThem)
{
    const QString id = create("Savings");
    const QString login = flowIn(id);
    EXPECT_FALSE(read(id).contains("projectFlows"));
    const QJsonArray objects{sandbox->flow(login)};
    EXPECT_EQ(caller->get(projectAt(id) + "?with=projectFlows").data()["projectFlows"], objects);
    EXPECT_EQ(caller->get(projectAt(id) + "?with=projectFlows&type=onboarding").data()["projectFlows"], QJsonArray());
    EXPECT_EQ(
        caller->get(v2Projects + "?with=projectFlows&like_name=Savings").json()["data"][0][u"projectFlows"], objects);
    EXPECT_EQ(caller->get(projectAt(id, 3)).data()["projectFlows"], objects);
    EXPECT_EQ(
        caller->get(projectAt(id, 3) + "?populates=projectFlows&projectFlowType=onboarding").data()["projectFlows"],
        QJsonArray());
    EXPECT_EQ(caller->put(projectAt(id, 3), QByteArray("{}")).data()["projectFlows"], login)
        << "one flow is a plain id in v3's answer to an update";
    const QString second = flowIn(id);
    EXPECT_EQ(caller->put(projectAt(id, 3), QByteArray("{}")).data()["projectFlows"], (QJsonArray{login, second}));
    EXPECT_FALSE(sandbox->flow(id).contains("projectFlows"));
}

TEST_F(SandboxProjects, V3MakesTheFlowThatIsNotThereYet)
{
    const QString id = create("Savings");
    const QJsonObject step{{"steps", QJsonObject{{"document", "skip"}, {"liveness", "mandatory"}}}};
    EXPECT_EQ(caller->put(projectAt(id, 3), QJsonObject{{"projectFlow", step}}).json()["message"],
        "missing projectFlowType\n");
    EXPECT_EQ(caller->put(projectAt(id, 3), QJsonObject{{"projectFlow", step}, {"projectFlowType", "x"}}).status, 409);
    const Reply put
        = caller->put(projectAt(id, 3), QJsonObject{{"projectFlow", step}, {"projectFlowType", "onboarding"}});
    ASSERT_EQ(put.status, 200) << put.body.constData();
    const QJsonObject flow = caller->get(at(put.data()["projectFlows"].toString())).data();
    EXPECT_EQ(flow["project"], id);
    EXPECT_EQ(flow["type"], "onboarding");
    EXPECT_EQ(flow["version"], 3);
    EXPECT_EQ(flow["steps"][u"liveness"], "mandatory");
    EXPECT_EQ(flow["liveness"][u"minScore"], 0.65);
}

TEST_F(SandboxProjects, V3UpdatesTheFlowInsideItsProject)
{
    const QString id = create("Savings");
    caller->put(projectAt(id, 3), QJsonObject{{"projectFlow", QJsonObject()}, {"projectFlowType", "onboarding"}});
    const QString flow = caller->put(projectAt(id, 3), QByteArray("{}")).data()["projectFlows"].toString();
    QJsonObject body = example("project-put-documents-step.json");
    QJsonObject nested = body["projectFlow"].toObject();
    EXPECT_EQ(caller->put(projectAt(id, 3), body).status, 404) << "the example's flow is another one";
    nested["_id"] = flow;
    body["projectFlow"] = nested;
    const Reply put = caller->put(projectAt(id, 3), body);
    ASSERT_EQ(put.status, 200) << put.body.constData();
    EXPECT_EQ(sandbox->flow(flow)["documents"], nested["documents"]);
    EXPECT_EQ(sandbox->flow(flow)["_id"], flow);

    const Reply refused = caller->put(projectAt(id, 3),
        QByteArray(R"({"name":"Renamed","projectFlowType":"onboarding","projectFlow":{"liveness":{"minScore":0.1}}})"));
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.json()["details"][0][u"field"], "projectFlow.liveness.minScore");
    EXPECT_EQ(read(id)["name"], "Savings") << "project and flow are one change";
}

TEST_F(SandboxProjects, V3GoesLiveInOneCall)
{
    const QString id = create("Savings");
    const QJsonObject live = example("project-put-activate.json");
    EXPECT_EQ(caller->put(projectAt(id, 3), live).json()["message"], "missing projectFlowType\n");
    caller->put(projectAt(id, 3), QJsonObject{{"projectFlow", QJsonObject()}, {"projectFlowType", "onboarding"}});
    const Reply put = caller->put(projectAt(id, 3), live);
    ASSERT_EQ(put.status, 200) << put.body.constData();
    EXPECT_EQ(read(id)["status"], "active");
    EXPECT_EQ(sandbox->flow(put.data()["projectFlows"].toString())["status"], "active");

    sandbox->setActiveUsers(true);
    const Reply busy = caller->put(projectAt(id, 3),
        QByteArray(R"({"projectFlowType":"onboarding","projectFlow":{"liveness":{"attemptLimit":2}}})"));
    EXPECT_EQ(busy.status, 409);
    EXPECT_EQ(busy.json()["message"], "Cannot update project flow with active users");
}

TEST_F(SandboxProjects, V3sOneCallReachesAFlowOfV2sShapeToo)
{
    const QString id = create("Savings");
    const QString flow = flowIn(id);
    ASSERT_EQ(caller->put(projectAt(id, 3), example("project-put-activate.json")).status, 200);
    EXPECT_EQ(sandbox->flow(flow)["status"], "active");
    const Reply refused
        = caller->put(projectAt(id, 3), QByteArray(R"({"projectFlow":{"loginSettings":{"livenessMinScore":2}}})"));
    EXPECT_EQ(refused.json()["details"][0][u"field"], "projectFlow.loginSettings.livenessMinScore");
}

TEST_F(SandboxProjects, OnlyV3DeletesAndOnlyWhatIsNotLive)
{
    const QString id = create("Savings");
    const QString flow = flowIn(id);
    EXPECT_EQ(caller->remove(projectAt(id)).status, 404) << "v2 documents no deletion";
    ASSERT_EQ(caller->put(v2At(flow), QByteArray(R"({"status":"active"})")).status, 200);
    EXPECT_EQ(caller->remove(projectAt(id, 3)).json(),
        (QJsonObject{{"message", "Cannot delete project with active flows"}, {"code", "Conflict"}}));
    ASSERT_EQ(caller->put(v2At(flow), QByteArray(R"({"status":"paused"})")).status, 200);
    const Reply removed = caller->remove(projectAt(id, 3));
    EXPECT_EQ(removed.status, 200);
    EXPECT_EQ(removed.data(), (QJsonObject{{"_id", id}, {"name", "Savings"}, {"status", "deleted"}}));
    EXPECT_EQ(caller->get(projectAt(id)).status, 404);
    EXPECT_EQ(caller->get(v2At(flow)).status, 404);
}
