#include "models/store/localid.h"
#include "net/sync/enginefixture.h"

#include <gtest/gtest.h>

// Two programs on one store: the same flow is sent by one of them at a time, and found by both afterwards.

namespace {

class Claim : public EngineTest
{
protected:
    //! A new flow that can be sent as it is.
    FlowRecord newFlow(const QString &name)
    {
        const QString kind = QStringLiteral("verifik-v3/personal-onboarding");
        QJsonObject document = catalog.schema(kind).value()->defaults();
        document.insert(QStringLiteral("name"), name);
        document.insert(QStringLiteral("project"), QStringLiteral("507f1f77bcf86cd799439011"));
        document.insert(QStringLiteral("type"), QStringLiteral("onboarding"));
        return engine->createLocal(QStringLiteral("practice"), kind, document).value();
    }

    //! Another program's engine on the same store.
    std::unique_ptr<FlowEngine> otherEngine()
    {
        otherStore = std::move(SqliteDraftStore::open(folder->path()).value());
        return std::make_unique<FlowEngine>(*otherStore, catalog, credentials, otherHttp);
    }

    std::unique_ptr<SqliteDraftStore> otherStore;
    HttpClient otherHttp;
};

} // namespace

TEST_F(Claim, TwoProgramsThatSendOneNewFlowAtOnceCreateItOnce)
{
    const FlowRecord created = newFlow(QStringLiteral("Bogotá"));
    const std::unique_ptr<FlowEngine> other = otherEngine();
    std::vector<PushResult> results;
    for (FlowEngine *one : {engine.get(), other.get()}) {
        PushJob *job = one->push(QStringLiteral("practice"), created.id);
        QObject::connect(job, &PushJob::finished, &context, [&](const PushResult &done) { results.push_back(done); });
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return results.size() == 2; }, 20'000));
    EXPECT_EQ(sentBodies().size(), 1);
    EXPECT_EQ(results[0].outcome, PushOutcome::Sent);
    EXPECT_EQ(results[1].outcome, PushOutcome::NothingToSend);
    EXPECT_EQ(results[0].id, results[1].id);
}

TEST_F(Claim, APushWaitsForWhoeverIsSendingTheFlowAndCanBeCancelledMeanwhile)
{
    pull();
    edit(mexico, "/documents/attemptLimit"_ptr, 5);
    const std::unique_ptr<FlowClaim> held = store->claim(QStringLiteral("practice"), mexico).value();
    ASSERT_TRUE(held);
    const qsizetype requests = static_cast<qsizetype>(sandbox->requests().size());

    std::optional<PushResult> result;
    PushJob *job = engine->push(QStringLiteral("practice"), mexico);
    QObject::connect(job, &PushJob::finished, &context, [&](const PushResult &done) { result = done; });
    QCoreApplication::processEvents();
    EXPECT_FALSE(result);
    job->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 20'000));
    EXPECT_EQ(result->outcome, PushOutcome::Cancelled);
    EXPECT_EQ(static_cast<qsizetype>(sandbox->requests().size()), requests);
    EXPECT_EQ(record(mexico).state, FlowState::Modified);
}

TEST_F(Claim, TheLocalIdOfACreatedFlowStillLeadsToIt)
{
    const FlowRecord created = newFlow(QStringLiteral("Cali"));
    const PushResult result = push(created.id);
    ASSERT_EQ(result.outcome, PushOutcome::Sent);
    EXPECT_EQ(presentId(*store, QStringLiteral("practice"), created.id), result.id);
    const PushResult again = push(created.id);
    EXPECT_EQ(again.outcome, PushOutcome::NothingToSend);
    EXPECT_EQ(again.id, result.id);
}

TEST_F(Claim, AListThatWasOnItsWayDoesNotBringBackADeletedFlow)
{
    pull();
    std::optional<Result<void>> removed;
    std::optional<PullReport> report;
    // The list is asked for first and would still hold the flow: its answer is read after the deletion.
    engine->pull(QStringLiteral("practice"), {}, &context, [&](const PullReport &done) { report = done; });
    QCoreApplication::processEvents();
    sandbox->editBehindOurBack(mexico, "/liveness/minScore"_ptr, 0.88);
    ASSERT_TRUE(store->saveSetting(QStringLiteral("removed/practice/%1").arg(QLatin1String(mexico)),
        QDateTime::currentDateTimeUtc().addSecs(1).toString(Qt::ISODateWithMs).toLatin1()));
    ASSERT_TRUE(store->removeFlow(QStringLiteral("practice"), mexico));
    ASSERT_TRUE(QTest::qWaitFor([&] { return report.has_value(); }, 20'000));
    EXPECT_FALSE(store->flow(QStringLiteral("practice"), mexico));
    EXPECT_TRUE(store->flow(QStringLiteral("practice"), colombia));
}

TEST_F(Claim, EditsThatAreOnlyWrongTogetherAreNotSent)
{
    pull();
    edit(mexico, "/steps/document"_ptr, QStringLiteral("skip"));
    ASSERT_EQ(push(mexico).outcome, PushOutcome::Sent);

    // Documents are asked for again here, while a colleague takes out the ways to scan them there.
    edit(mexico, "/steps/document"_ptr, QStringLiteral("optional"));
    sandbox->editBehindOurBack(mexico, "/documents/verificationMethods"_ptr, QJsonArray());
    const PushResult together = push(mexico);
    EXPECT_EQ(together.outcome, PushOutcome::Rejected);
    ASSERT_TRUE(together.error);
    EXPECT_EQ(together.error->kind, ErrorKind::Invalid);
    ASSERT_FALSE(together.error->fields.empty());
    EXPECT_EQ(together.error->fields.front().field, "/documents/verificationMethods"_ptr);
    EXPECT_EQ(sentBodies().size(), 1); // the first push's
}
