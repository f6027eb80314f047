#include "practice.h"

using SandboxFlows = StartedSandboxTest;

namespace {
QJsonObject minimal()
{
    return {{"project", "507f1f77bcf86cd799439011"}, {"type", "onboarding"}, {"name", "Onboarding"}};
}
} // namespace

TEST_F(SandboxFlows, CreateAnswersWithTheFlowAndItsDocumentedDefaults)
{
    const Reply created = caller->post(flows, minimal());
    ASSERT_EQ(created.status, 201);
    const QJsonObject flow = created.data();
    EXPECT_EQ(flow["_id"].toString().size(), 24);
    EXPECT_EQ(flow["client"].toString().size(), 24);
    EXPECT_EQ(flow["status"], "draft");
    EXPECT_EQ(flow["target"], "personal");
    EXPECT_EQ(flow["version"], 3);
    EXPECT_EQ(flow["createdAt"], flow["updatedAt"]);
    EXPECT_TRUE(flow["createdAt"].toString().endsWith('Z'));
    EXPECT_EQ(flow["signUpForm"],
        (QJsonObject{{"fullName", true}, {"fullNameStyle", "separate"}, {"email", false}, {"emailGateway", "none"},
            {"phone", false}, {"phoneGateway", "sms"}, {"showTermsAndConditions", false}, {"showPrivacyNotice", false},
            {"additionalFields", QJsonArray()}, {"allowAdditionalFields", false}}));
    EXPECT_EQ(flow["documents"],
        (QJsonObject{{"attemptLimit", 3}, {"criminalHistoryVerification", false}, {"informationVerification", false},
            {"screening", false}, {"verificationMethods", QJsonArray()}, {"documentTypes", QJsonArray()}}));
    EXPECT_EQ(flow["liveness"],
        (QJsonObject{{"attemptLimit", 3}, {"minScore", 0.65}, {"searchMinScore", 0.8}, {"searchMode", "FAST"}}));
    EXPECT_EQ(flow["steps"], (QJsonObject{{"document", "skip"}, {"liveness", "skip"}}));
    EXPECT_EQ(flow["integrations"],
        (QJsonObject{{"redirectUrl", ""}, {"webhook", QJsonValue::Null}, {"source", "NONE"}, {"strategy", "none"},
            {"apiUrl", ""}, {"apiTestType", "email"}, {"apiTestValue", ""}}));
    EXPECT_EQ(caller->get(at(flow["_id"].toString())).data(), flow);
}

TEST_F(SandboxFlows, CreateKeepsWhatWasGivenAndIgnoresWhatIsNotTheCallersToGive)
{
    QJsonObject body = minimal();
    body["_id"] = "000000000000000000000000";
    body["createdAt"] = "1999-01-01T00:00:00.000Z";
    body["experimental"] = true;
    body["status"] = "paused";
    body["liveness"] = QJsonObject{{"minScore", 0.7}, {"kycType", "traditional"}, {"futureKey", 1}};
    const QJsonObject flow = caller->post(flows, body).data();
    EXPECT_NE(flow["_id"], body["_id"]);
    EXPECT_NE(flow["createdAt"], body["createdAt"]);
    EXPECT_FALSE(flow.contains("experimental"));
    EXPECT_EQ(flow["status"], "paused");
    EXPECT_EQ(flow["liveness"],
        (QJsonObject{{"attemptLimit", 3}, {"minScore", 0.7}, {"searchMinScore", 0.8}, {"searchMode", "FAST"},
            {"kycType", "traditional"}, {"futureKey", 1}}));
}

TEST_F(SandboxFlows, CreateTakesTheOtherKindsWithTheirOwnBlocks)
{
    QJsonObject login = example("record-login-default.json");
    login["project"] = "507f1f77bcf86cd799439011";
    login["name"] = "Login";
    const Reply created = caller->post(flows, login);
    ASSERT_EQ(created.status, 201);
    EXPECT_EQ(created.data()["loginSettings"], login["loginSettings"]);
    EXPECT_EQ(created.data()["security"], login["security"]);
    EXPECT_FALSE(created.data().contains("documents"));

    QJsonObject business = example("record-business-skeleton.json");
    business["name"] = "Business";
    const QJsonObject flow = caller->post(flows, business).data();
    EXPECT_EQ(flow["business"], business["business"]);
    EXPECT_EQ(flow["representatives"], business["representatives"]);
    EXPECT_EQ(flow["signUpForm"], business["signUpForm"]);

    const Reply put
        = caller->put(at(flow["_id"].toString()), QJsonObject{{"business", QJsonObject{{"attemptLimit", 2}}}});
    EXPECT_EQ(put.data()["business"][u"attemptLimit"], 2);
    EXPECT_EQ(put.data()["business"][u"documentTypes"], business["business"][u"documentTypes"]);
}

TEST_F(SandboxFlows, UpdateOfAPartialBlockLeavesItsSiblings)
{
    const QString id = place("record-kyc-full.json");
    const QJsonObject before = sandbox->flow(id);
    const Reply put = caller->put(at(id), QByteArray(R"({"documents":{"attemptLimit":5}})"));
    ASSERT_EQ(put.status, 200);
    QJsonObject expected = before;
    QJsonObject documents = expected["documents"].toObject();
    documents["attemptLimit"] = 5;
    expected["documents"] = documents;
    expected["updatedAt"] = put.data()["updatedAt"];
    EXPECT_EQ(put.data(), expected);
    EXPECT_EQ(sandbox->flow(id), expected);
    EXPECT_LT(before["updatedAt"].toString(), expected["updatedAt"].toString());
}

TEST_F(SandboxFlows, UpdateReplacesArraysWhole)
{
    const QString id = place("record-kyc-full.json");
    const QJsonArray methods{"SCAN_STUDIO"};
    const Reply put = caller->put(at(id), QJsonObject{{"documents", QJsonObject{{"verificationMethods", methods}}}});
    EXPECT_EQ(put.data()["documents"][u"verificationMethods"], methods);
}

TEST_F(SandboxFlows, UpdateWithReplacementFillsTheBlockWithDefaults)
{
    sandbox->setNestedUpdates(NestedUpdates::Replaces);
    const QString id = place("record-kyc-full.json");
    const Reply put = caller->put(at(id), QByteArray(R"({"liveness":{"attemptLimit":2}})"));
    ASSERT_EQ(put.status, 200);
    EXPECT_EQ(put.data()["liveness"],
        (QJsonObject{{"attemptLimit", 2}, {"minScore", 0.65}, {"searchMinScore", 0.8}, {"searchMode", "FAST"}}));
    EXPECT_EQ(put.data()["documents"], example("record-kyc-full.json")["documents"]);
}

TEST_F(SandboxFlows, UpdateWithReplacementIsCheckedAsTheCompleteFlowItLeaves)
{
    options.nestedUpdates = NestedUpdates::Replaces;
    start();
    const QString id = place("record-kyc-full.json");
    const Reply put = caller->put(at(id), QByteArray(R"({"documents":{"attemptLimit":5}})"));
    ASSERT_EQ(put.status, 422);
    const QJsonArray details = put.json()["details"].toArray();
    ASSERT_EQ(details.size(), 2);
    EXPECT_EQ(details[0][u"field"], "documents.verificationMethods");
    EXPECT_EQ(details[1][u"field"], "documents.documentTypes");
}

TEST_F(SandboxFlows, UpdateIgnoresWhatIsNotListedAsUpdatable)
{
    const QString id = place("record-unknown-keys.json");
    QJsonObject before = sandbox->flow(id);
    const Reply put = caller->put(at(id),
        QJsonObject{{"name", "Other"}, {"description", "Other"}, {"project", "x"}, {"client", "x"}, {"_id", "x"},
            {"createdAt", "x"}, {"updatedAt", "x"}, {"redirectUrl", "x"}, {"experimental", false}, {"surprise", 1},
            {"business", QJsonObject{{"attemptLimit", 1}}}});
    ASSERT_EQ(put.status, 200);
    before["updatedAt"] = put.data()["updatedAt"];
    EXPECT_EQ(put.data(), before);
}

TEST_F(SandboxFlows, UpdateKeepsUnknownKeysInsideBlocksAndTakesNewOnes)
{
    const QString id = place("record-unknown-keys.json");
    const Reply put = caller->put(at(id), QByteArray(R"({"documents":{"attemptLimit":2,"newKey":{"a":[1]}}})"));
    ASSERT_EQ(put.status, 200);
    EXPECT_EQ(put.data()["documents"][u"futureKey"], example("record-unknown-keys.json")["documents"][u"futureKey"]);
    EXPECT_EQ(put.data()["documents"][u"newKey"], (QJsonObject{{"a", QJsonArray{1}}}));
}

TEST_F(SandboxFlows, NumbersComeBackAsTheyWereSent)
{
    const QString id = place("record-kyc-full.json");
    const Reply put
        = caller->put(at(id), QByteArray(R"({"liveness":{"minScore":0.65,"searchMinScore":0.7},"version":3})"));
    EXPECT_TRUE(put.body.contains(R"("minScore":0.65)")) << put.body.constData();
    EXPECT_TRUE(put.body.contains(R"("searchMinScore":0.7)"));
    EXPECT_TRUE(put.body.contains(R"("version":3)"));
}

TEST_F(SandboxFlows, EveryDocumentedUpdateBodyIsAccepted)
{
    for (const char *file : {"put-body-complete.json", "put-body-documents.json", "put-body-documents-sparse.json",
             "put-body-integrations.json", "put-body-integrations-no-webhook.json", "put-body-liveness.json",
             "put-body-signUpForm.json", "put-body-steps.json"}) {
        for (NestedUpdates behaviour : {NestedUpdates::Merges, NestedUpdates::Replaces}) {
            const QString id = place("record-kyc-full.json");
            sandbox->setNestedUpdates(behaviour);
            const QJsonObject body = example(file);
            const Reply put = caller->put(at(id), body);
            EXPECT_EQ(put.status, 200) << file << put.body.constData();
            for (auto block = body.begin(); block != body.end(); ++block) {
                const QJsonObject members = block.value().toObject();
                for (auto member = members.begin(); member != members.end(); ++member)
                    EXPECT_EQ(put.data()[block.key()][member.key()], member.value())
                        << file << qPrintable(member.key());
            }
        }
    }
}

TEST_F(SandboxFlows, UpdatedAtMovesEvenWhenTheClockStandsStill)
{
    options.now = [] { return std::chrono::system_clock::time_point(std::chrono::seconds(1'700'000'000)); };
    start();
    const QString id = place("record-kyc-full.json");
    const QString first = caller->put(at(id), QByteArray("{}")).data()["updatedAt"].toString();
    const QString second = caller->put(at(id), QByteArray("{}")).data()["updatedAt"].toString();
    EXPECT_EQ(first.left(19), QString("2023-11-14T22:13:20"));
    EXPECT_LT(first, second);
}

TEST_F(SandboxFlows, ADeletedFlowIsGone)
{
    const QString id = place("record-kyc-full.json");
    const Reply removed = caller->remove(at(id));
    EXPECT_EQ(removed.status, 200);
    QJsonObject expected = example("delete-200.json");
    QJsonObject data = expected["data"].toObject();
    data["_id"] = id;
    expected["data"] = data;
    EXPECT_EQ(removed.json(), expected);

    EXPECT_EQ(caller->get(at(id)).status, 404);
    EXPECT_EQ(caller->put(at(id), QByteArray("{}")).status, 404);
    EXPECT_EQ(caller->remove(at(id)).status, 404);
    EXPECT_TRUE(sandbox->flow(id).isEmpty());
}

TEST_F(SandboxFlows, TheListHasTheDocumentedEnvelope)
{
    const QString id = place("record-kyc-full.json");
    QJsonObject expected = example("list-200.json");
    EXPECT_EQ(caller->get(flows).json(),
        (QJsonObject{{"data", QJsonArray{sandbox->flow(id)}}, {"pagination", expected["pagination"]}}));
}

TEST_F(SandboxFlows, TheListComesInPages)
{
    for (int i = 0; i < 25; ++i)
        place("record-kyc-full.json");
    const auto page = [&](const char *query) {
        const Reply reply = caller->get(flows + QLatin1String(query));
        EXPECT_EQ(reply.status, 200) << query;
        return reply.json();
    };
    EXPECT_EQ(page("")["data"].toArray().size(), 20);
    EXPECT_EQ(page("?page=2")["data"].toArray().size(), 5);
    EXPECT_EQ(page("?page=3")["data"].toArray().size(), 0);
    EXPECT_EQ(page("?perPage=10&page=3")["data"].toArray().size(), 5);
    EXPECT_EQ(page("?limit=7")["data"].toArray().size(), 7);
    EXPECT_EQ(page("?perPage=100")["data"].toArray().size(), 25);
    EXPECT_EQ(page("?perPage=10&page=2")["pagination"], (QJsonObject{{"page", 2}, {"perPage", 10}, {"total", 25}}));
    EXPECT_EQ(page("?perPage=10&page=3")["data"][4][u"_id"], page("?perPage=100")["data"][24][u"_id"]);
}

TEST_F(SandboxFlows, TheListRefusesPagesThatCannotBe)
{
    const Reply tooMany = caller->get(flows + "?limit=101");
    EXPECT_EQ(tooMany.status, 409);
    EXPECT_EQ(tooMany.json(),
        (QJsonObject{{"message", "Invalid parameter: limit must be between 1 and 100"}, {"code", "MissingParameter"}}));
    for (const char *query : {"?perPage=0", "?perPage=x", "?page=0", "?page=-1", "?page=99999999999999999999"})
        EXPECT_EQ(caller->get(flows + QLatin1String(query)).status, 409) << query;
}

TEST_F(SandboxFlows, TheListCanBeFilteredByTypeAndStatus)
{
    const QString active = place("record-kyc-full.json");
    const QString draft = place("record-login-default.json");
    const auto ids = [&](const char *query) {
        QStringList found;
        const QJsonObject list = caller->get(flows + QLatin1String(query)).json();
        const QJsonArray items = list["data"].toArray();
        for (const QJsonValue &flow : items)
            found << flow[u"_id"].toString();
        EXPECT_EQ(list["pagination"][u"total"], found.size());
        return found;
    };
    EXPECT_EQ(ids("?status=active"), QStringList{active});
    EXPECT_EQ(ids("?type=login"), QStringList{draft});
    EXPECT_EQ(ids("?type=login&status=active"), QStringList{});
    EXPECT_EQ(ids("?status=deleted"), QStringList{});
}

TEST_F(SandboxFlows, AColleaguesEditShowsInTheNextRead)
{
    const QString id = place("record-kyc-full.json");
    const QString before = sandbox->flow(id)["updatedAt"].toString();
    const std::size_t requests = sandbox->requests().size();
    sandbox->editBehindOurBack(id, "/liveness/minScore"_ptr, 0.75);
    EXPECT_EQ(sandbox->requests().size(), requests);
    const QJsonObject flow = caller->get(at(id)).data();
    EXPECT_EQ(flow["liveness"][u"minScore"], 0.75);
    EXPECT_LT(before, flow["updatedAt"].toString());
}

TEST_F(SandboxFlows, TheProjectCanBeListedReadAndActivated)
{
    const QJsonObject list = caller->get("/v3/projects").json();
    ASSERT_EQ(list["data"].toArray().size(), 1);
    EXPECT_EQ(list["total"], 1);
    const QString project = "/v3/projects/" + list["data"][0][u"_id"].toString();
    EXPECT_EQ(caller->get(project).data(), list["data"][0].toObject());

    const Reply put = caller->put(project, QJsonObject{{"status", "paused"}, {"name", "Renamed"}});
    EXPECT_EQ(put.status, 200);
    EXPECT_EQ(put.json()["status"], "completed");
    EXPECT_EQ(caller->get(project).data()["status"], "paused");
    EXPECT_EQ(caller->get(project).data()["name"], "Renamed");
    EXPECT_EQ(caller->put(project, QJsonObject{{"status", "sleeping"}}).status, 409);
    EXPECT_EQ(caller->put(project, QJsonObject{{"name", ""}}).status, 409);

    const Reply missing = caller->get("/v3/projects/000000000000000000000000");
    EXPECT_EQ(missing.status, 404);
    EXPECT_EQ(missing.json(), (QJsonObject{{"message", "project_not_found"}, {"code", "NotFound"}}));
}

TEST_F(SandboxFlows, SamplesAreServedAsTheyAre)
{
    options.isSeeded = true;
    start();
    const QJsonArray samples = caller->get(flows).json()["data"].toArray();
    ASSERT_FALSE(samples.isEmpty());
    for (const QJsonValue &sample : samples) {
        const Reply read = caller->get(at(sample[u"_id"].toString()));
        EXPECT_EQ(read.status, 200) << qPrintable(sample[u"name"].toString());
        EXPECT_EQ(read.data(), sample.toObject());
        EXPECT_EQ(caller->get("/v3/projects/" + sample[u"project"].toString()).status, 200);
    }
}
