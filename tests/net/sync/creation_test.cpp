// A flow that is created once, whatever happens to the answer, and whatever is read or made by others in between.
#include "enginefixture.h"

#include "models/store/localid.h"
#include "net/sync/syncengine.h"
#include "support/fakesurroundings.h"

#include <atomic>

namespace {

using namespace std::chrono_literals;

class Creation : public EngineTest
{
protected:
    void SetUp() override
    {
        SandboxOptions options = PracticeSandbox::options();
        options.now = [this] { return std::chrono::system_clock::now() + clock.load(); };
        begin(options);
        pull();
    }

    static QJsonObject document(const SchemaCatalog &catalog, const QString &name)
    {
        QJsonObject made = catalog.schema(QStringLiteral("verifik-v3/personal-onboarding")).value()->defaults();
        made.insert(QStringLiteral("name"), name);
        made.insert(QStringLiteral("project"), QStringLiteral("507f1f77bcf86cd799439011"));
        return made;
    }

    QString draft(const QString &name = QStringLiteral("Quito"))
    {
        return engine->createLocal(account, QStringLiteral("verifik-v3/personal-onboarding"), document(catalog, name))
            .value()
            .id;
    }

    //! A push of which nobody knows how it ended, since the provider's flows cannot be read after it.
    void pushInDoubt(const QString &id, SandboxFault::Kind fault)
    {
        sandbox->failNext(fault);
        sandbox->failNext(SandboxFault::Http503);
        lastInDoubt = release(id);
        ASSERT_EQ(lastInDoubt.outcome, PushOutcome::Unknown);
        ASSERT_EQ(record(id).state, FlowState::Unknown);
    }

    PushResult release(const QString &id)
    {
        PushOptions options;
        options.releases = true;
        return pushWith(id, options);
    }

    //! The same flow, created by somebody else on another computer. Its id.
    QString colleagueCreates(const QString &name = QStringLiteral("Quito"))
    {
        const QTemporaryDir elsewhere;
        const auto other = std::move(SqliteDraftStore::open(elsewhere.path()).value());
        EXPECT_TRUE(other->saveAccount(store->accounts().value().front()));
        FlowEngine colleague(*other, catalog, credentials, http);
        const QString id
            = colleague.createLocal(account, QStringLiteral("verifik-v3/personal-onboarding"), document(catalog, name))
                  .value()
                  .id;
        std::optional<PushResult> result;
        QObject::connect(
            colleague.push(account, id), &PushJob::finished, &context, [&](const PushResult &done) { result = done; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 20'000));
        EXPECT_TRUE(result && result->outcome == PushOutcome::Sent);
        return result ? result->id : QString();
    }

    //! The ids of the flows of that name that stand on this computer.
    QStringList standing(const QString &name = QStringLiteral("Quito"))
    {
        QStringList ids;
        const std::vector<FlowSummary> flows = store->flows(account).value();
        for (const FlowSummary &flow : flows) {
            if (flow.name == name)
                ids << flow.id;
        }
        return ids;
    }

    int posts() const
    {
        const std::vector<SandboxRequest> requests = sandbox->requests();
        return static_cast<int>(std::count_if(requests.begin(), requests.end(),
            [](const SandboxRequest &request) { return request.method == QLatin1String("POST"); }));
    }

    static std::string text(const PushResult &result)
    {
        return (toString(result.outcome) + QLatin1Char(' ') + (result.error ? result.error->toString() : QString()))
            .toStdString();
    }

    const QString account = QStringLiteral("practice");
    const JsonPointer limit = "/documents/attemptLimit"_ptr, score = "/liveness/minScore"_ptr;
    std::atomic<std::chrono::seconds> clock{0s}; // how far the provider's is ahead
    PushResult lastInDoubt;
};

TEST_F(Creation, AFlowThatWasReadBeforeTheNextPushIsTheDraftsAndStandsOnce)
{
    const QString local = draft();
    ASSERT_NO_FATAL_FAILURE(pushInDoubt(local, SandboxFault::DropAfter));
    pull();
    EXPECT_EQ(standing().size(), 2);
    edit(local, limit, 5);

    const PushResult result = push(local);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << text(result);
    EXPECT_EQ(posts(), 1);
    EXPECT_EQ(standing(), QStringList{result.id});
    EXPECT_EQ(presentId(*store, account, local), result.id);
    EXPECT_EQ(record(result.id).state, FlowState::Modified);
    EXPECT_EQ(record(result.id).changes, 1);
    EXPECT_EQ(limit.in(record(result.id).working), QJsonValue(5));
    EXPECT_EQ(release(result.id).outcome, PushOutcome::Sent);
    EXPECT_EQ(limit.in(sandbox->flow(result.id)), QJsonValue(5));
}

TEST_F(Creation, WhatWasEditedInTheFlowThatWasReadStaysToo)
{
    const QString local = draft();
    ASSERT_NO_FATAL_FAILURE(pushInDoubt(local, SandboxFault::DropAfter));
    pull();
    QStringList both = standing();
    both.removeAll(local);
    ASSERT_EQ(both.size(), 1);
    edit(local, limit, 5);
    edit(both.front(), score, 0.77);

    const PushResult result = push(local);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << text(result);
    EXPECT_EQ(standing(), both);
    EXPECT_EQ(limit.in(record(result.id).working), QJsonValue(5));
    EXPECT_EQ(score.in(record(result.id).working), QJsonValue(0.77));
    EXPECT_EQ(record(result.id).changes, 2);
}

TEST_F(Creation, AFlowThatWasReadAndChangedAtTheProviderIsStillTheDrafts)
{
    const QString local = draft();
    ASSERT_NO_FATAL_FAILURE(pushInDoubt(local, SandboxFault::DropAfter));
    pull();
    QStringList both = standing();
    both.removeAll(local);
    ASSERT_EQ(both.size(), 1);
    edit(both.front(), limit, 5);
    ASSERT_EQ(push(both.front()).outcome, PushOutcome::Sent);

    const PushResult result = push(local);
    EXPECT_EQ(result.id, both.front()) << text(result);
    EXPECT_EQ(posts(), 1);
    EXPECT_EQ(limit.in(record(result.id).working), QJsonValue(5));
}

TEST_F(Creation, AnOlderFlowOfAColleagueIsNotTakenForOurs)
{
    clock = -72h;
    const QString theirs = colleagueCreates();
    clock = 0s;
    const QString local = draft();
    sandbox->failNext(SandboxFault::DropBefore);
    const PushResult first = push(local);
    EXPECT_EQ(first.outcome, PushOutcome::Offline) << text(first);

    const PushResult result = push(local);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << text(result);
    EXPECT_NE(result.id, theirs);
    EXPECT_EQ(posts(), 3) << "the colleague's, ours that got lost, and ours";
}

TEST_F(Creation, AnOlderFlowThatWasReadDoesNotHoldUpOurs)
{
    clock = -72h;
    const QString theirs = colleagueCreates();
    clock = 0s;
    const QString before = draft();
    pull(); // known before it is sent
    ASSERT_NO_FATAL_FAILURE(pushInDoubt(before, SandboxFault::DropBefore));
    PushResult result = push(before);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << text(result);
    EXPECT_NE(result.id, theirs);

    clock = -72h;
    const QString other = colleagueCreates(QStringLiteral("Lima"));
    clock = 0s;
    const QString after = draft(QStringLiteral("Lima"));
    ASSERT_NO_FATAL_FAILURE(pushInDoubt(after, SandboxFault::DropBefore));
    pull(); // read only now, and created long ago
    result = push(after);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << text(result);
    EXPECT_NE(result.id, other);
    EXPECT_EQ(standing(QStringLiteral("Lima")).size(), 2);
}

TEST_F(Creation, AFlowThatWasKnownBeforeIsNotOursHoweverNewItIs)
{
    const QString theirs = colleagueCreates();
    pull();
    const QString local = draft();
    ASSERT_NO_FATAL_FAILURE(pushInDoubt(local, SandboxFault::DropBefore));
    const PushResult result = push(local);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << text(result);
    EXPECT_NE(result.id, theirs);
}

TEST_F(Creation, OfTwoThatMayBeItAPersonIsAskedWithBothNamed)
{
    const QString local = draft();
    ASSERT_NO_FATAL_FAILURE(pushInDoubt(local, SandboxFault::DropAfter));
    const QString theirs = colleagueCreates();
    for (int attempt = 0; attempt < 2; ++attempt) {
        const PushResult result = push(local);
        EXPECT_EQ(result.outcome, PushOutcome::Unknown);
        EXPECT_EQ(record(local).state, FlowState::Unknown);
        ASSERT_TRUE(result.error);
        const QString said = result.error->toString();
        EXPECT_TRUE(said.contains(theirs)) << qPrintable(said);
        EXPECT_EQ(said.count(theirs.left(6)), 2) << qPrintable(said);
        pull(); // and once more with both of them known here
        QStringList both = standing();
        both.removeAll(local);
        ASSERT_EQ(both.size(), 2);
        for (const QString &id : both)
            EXPECT_TRUE(said.contains(id)) << qPrintable(said);
    }
    EXPECT_EQ(posts(), 2);
    // Deciding that one of them is it ends the doubt.
    ASSERT_TRUE(remove(local));
    EXPECT_EQ(standing().size(), 2);
}

TEST_F(Creation, WhatCannotBeLookedForYetIsSaidAsItIs)
{
    ASSERT_NO_FATAL_FAILURE(pushInDoubt(draft(), SandboxFault::DropAfter));
    ASSERT_TRUE(lastInDoubt.error);
    EXPECT_FALSE(lastInDoubt.error->toString().contains(QLatin1String("Nothing was changed"))) << text(lastInDoubt);
}

TEST_F(Creation, TwoDraftsThatHoldTheSameNeverBecomeOneFlow)
{
    const QString one = draft(), two = draft();
    ASSERT_NO_FATAL_FAILURE(pushInDoubt(one, SandboxFault::DropAfter));
    ASSERT_NO_FATAL_FAILURE(pushInDoubt(two, SandboxFault::DropBefore));
    pull();
    const PushResult first = push(one);
    EXPECT_EQ(first.outcome, PushOutcome::Sent) << text(first);
    const PushResult second = push(two);
    EXPECT_EQ(second.outcome, PushOutcome::Sent) << text(second);
    EXPECT_NE(first.id, second.id);
    EXPECT_EQ(standing().size(), 2);
    EXPECT_EQ(posts(), 3);
}

TEST_F(Creation, AClockThatIsWrongHidesNothing)
{
    for (const std::chrono::seconds difference : {-3600s, 3600s}) {
        clock = difference;
        const QString local = draft();
        const int before = posts();
        ASSERT_NO_FATAL_FAILURE(pushInDoubt(local, SandboxFault::DropAfter));
        pull();
        const PushResult result = push(local);
        EXPECT_EQ(result.outcome, PushOutcome::Sent) << text(result);
        EXPECT_EQ(posts(), before + 1);
    }
}

TEST_F(Creation, WithoutATimeOfCreationOnlyWhatWasKnownBeforeIsNotOurs)
{
    const QString theirs = colleagueCreates();
    pull();
    const QString local = draft();
    ASSERT_NO_FATAL_FAILURE(pushInDoubt(local, SandboxFault::DropAfter));
    QJsonArray listed;
    const QByteArray everything = [&] {
        std::optional<Result<FlowList>> list;
        const auto service = makeFlowService(store->accounts().value().front(), sandbox->url(),
            sandbox->secret().toUtf8(), http, catalog.schema(QStringLiteral("verifik-v3/personal-onboarding"))->get());
        (*service)->list(&context, [&](const Result<FlowList> &answer) { list = answer; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return list.has_value(); }, 20'000));
        for (const RemoteFlow &flow : (*list)->flows) {
            QJsonObject shown = flow.document;
            shown.remove(QStringLiteral("createdAt"));
            listed.append(shown);
        }
        return Json::compact(QJsonObject{{QStringLiteral("data"), listed}, {QStringLiteral("total"), listed.size()},
            {QStringLiteral("limit"), 100}, {QStringLiteral("page"), 1}, {QStringLiteral("pages"), 1}});
    }();
    sandbox->answerNext(200, everything);
    const PushResult result = push(local);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << text(result);
    EXPECT_NE(result.id, theirs);
    EXPECT_EQ(posts(), 2);
}

TEST_F(Creation, WhatIsToBeDeletedIsNotTakenBackByTheDraft)
{
    const QString local = draft();
    ASSERT_NO_FATAL_FAILURE(pushInDoubt(local, SandboxFault::DropAfter));
    pull();
    QStringList both = standing();
    both.removeAll(local);
    ASSERT_EQ(both.size(), 1);
    ASSERT_TRUE(engine->releaseDeletion(account, both.front(), QString()));
    const PushResult result = push(local);
    EXPECT_EQ(result.outcome, PushOutcome::Sent) << text(result);
    EXPECT_NE(result.id, both.front());
    EXPECT_EQ(store->outbox().entries().value().size(), 1U) << "the deletion still waits";
}

TEST_F(Creation, TheSyncSettlesADoubtByItself)
{
    const QString local = draft();
    ASSERT_NO_FATAL_FAILURE(pushInDoubt(local, SandboxFault::DropAfter));
    FakeSurroundings time;
    RequestPacer pacer(time.surroundings());
    Connectivity connectivity(time.surroundings());
    connectivity.watch(http);
    SyncEngine sync(*engine, *store, connectivity, pacer, time.surroundings());
    std::vector<PushResult> results;
    QObject::connect(
        &sync, &SyncEngine::flowFinished, &context, [&](const PushResult &result) { results.push_back(result); });
    sync.sync(account); // reads first, and so brings the flow in under its own id
    ASSERT_TRUE(QTest::qWaitFor([&] { return !results.empty() && sync.isIdle(); }, 20'000));
    EXPECT_EQ(results.front().outcome, PushOutcome::Sent) << text(results.front());
    EXPECT_EQ(results.size(), 1U);
    EXPECT_EQ(standing(), QStringList{results.front().id});
    EXPECT_EQ(record(results.front().id).state, FlowState::Clean);
    EXPECT_EQ(posts(), 1);
    EXPECT_TRUE(store->outbox().entries().value().empty());
}

} // namespace
