#include "net/sync/syncengine.h"

#include "net/sync/enginefixture.h"
#include "support/fakesurroundings.h"

#include <QSignalSpy>

#include <atomic>
#include <set>

namespace {

using namespace std::chrono_literals;

//! The sync engine on a real store, a real engine and a real practice provider, with a clock that the test moves.
class SyncEngineTest : public EngineTest
{
protected:
    SyncEngineTest()
    {
        http.setPacer(&pacer);
        connectivity.watch(http);
    }

    void SetUp() override
    {
        begin(PracticeSandbox::options());
        pull();
        startSync();
    }
    void TearDown() override { sync.reset(); }

    //! As at the start of the program; what an earlier one knew is forgotten.
    void startSync()
    {
        sync = std::make_unique<SyncEngine>(*engine, *store, connectivity, pacer, time.surroundings());
        QObject::connect(sync.get(), &SyncEngine::flowBegun, &context, [this](const QString &, const QString &id) {
            begun << id;
            EXPECT_TRUE(underWay.insert(id).second) << "twice at once";
            mostAtOnce = std::max(mostAtOnce, underWay.size());
            if (onBegun)
                onBegun(id);
        });
        QObject::connect(sync.get(), &SyncEngine::flowFinished, &context, [this](const PushResult &result) {
            underWay.erase(result.previousId);
            results.push_back(result);
        });
        QObject::connect(sync.get(), &SyncEngine::storeFailed, &context,
            [](const Error &error) { ADD_FAILURE() << qPrintable(error.toString()); });
        sync->refresh();
    }

    QStringList flows()
    {
        QStringList ids;
        const std::vector<FlowSummary> known = store->flows(account).value();
        for (const FlowSummary &flow : known) {
            if (flow.kind.startsWith(QLatin1String("verifik-v3/")))
                ids << flow.id;
        }
        return ids;
    }
    //! An edit of the flow, released for sending.
    void release(const QString &id, const QString &value)
    {
        edit(id, place, value);
        const Result<FlowRecord> released = engine->release(account, id, QString());
        ASSERT_TRUE(released) << qPrintable(released.error().toString());
    }
    QString valueFor(const QString &id) const { return QStringLiteral("https://sent.example/") + id.right(4); }
    //! What a document holds where the tests edit, as text that can be read in a failure.
    std::string held(const QJsonObject &document) const { return place.in(document).toString().toStdString(); }
    QStringList releaseAll()
    {
        const QStringList ids = flows();
        for (const QString &id : ids)
            release(id, valueFor(id));
        return ids;
    }

    bool isIdleSoon()
    {
        return QTest::qWaitFor([this] { return sync->isIdle(); }, 20'000);
    }
    bool isDrainedSoon()
    {
        return QTest::qWaitFor([this] { return sync->isIdle() && waiting() == 0; }, 20'000);
    }
    std::size_t waiting() { return store->outbox().entries().value().size(); }
    void passTime(std::chrono::milliseconds by)
    {
        time.advance(by);
        pacer.proceed();
        sync->proceed();
    }
    void expectSent(const QStringList &ids)
    {
        for (const QString &id : ids) {
            EXPECT_EQ(held(sandbox->flow(id)), valueFor(id).toStdString());
            EXPECT_EQ(record(id).state, FlowState::Clean) << qPrintable(id);
        }
    }

    const QString account = QStringLiteral("practice");
    const JsonPointer place = "/integrations/redirectUrl"_ptr; // every kind of flow has it
    FakeSurroundings time;
    RequestPacer pacer{time.surroundings()};
    Connectivity connectivity{time.surroundings()};
    std::unique_ptr<SyncEngine> sync;
    QStringList begun;
    std::set<QString> underWay;
    std::size_t mostAtOnce = 0;
    std::vector<PushResult> results;
    std::function<void(const QString &)> onBegun;
};

TEST_F(SyncEngineTest, DrainsWhatWasReleasedByItselfAndInTheOrderOfRelease)
{
    const QStringList ids = releaseAll();
    ASSERT_TRUE(isDrainedSoon());
    EXPECT_EQ(begun, ids);
    expectSent(ids);
    EXPECT_EQ(results.size(), static_cast<std::size_t>(ids.size()));
    EXPECT_EQ(sync->progress().done, ids.size());
    EXPECT_EQ(sync->progress().failed, 0);
    EXPECT_EQ(sync->progress().waiting(), 0);
}

TEST_F(SyncEngineTest, HasThreeFlowsOfAnAccountUnderWayAtMost)
{
    sandbox->setLatency(20ms);
    releaseAll();
    ASSERT_TRUE(isDrainedSoon());
    EXPECT_EQ(mostAtOnce, SyncEngine::atOnce);
}

TEST_F(SyncEngineTest, SendsOnlyWhatWasReleased)
{
    const QStringList ids = flows();
    edit(ids.back(), place, QStringLiteral("https://only.example/draft"));
    release(ids.front(), valueFor(ids.front()));
    edit(ids.front(), place, QStringLiteral("https://later.example"));
    ASSERT_TRUE(isDrainedSoon());
    EXPECT_EQ(begun, QStringList{ids.front()});
    EXPECT_EQ(held(sandbox->flow(ids.front())), valueFor(ids.front()).toStdString());
    EXPECT_EQ(held(record(ids.front()).working), "https://later.example");
    EXPECT_EQ(record(ids.front()).state, FlowState::Modified);
}

TEST_F(SyncEngineTest, LetsOneConflictHoldUpNoOtherFlow)
{
    const QStringList ids = flows();
    sandbox->editBehindOurBack(ids.front(), place, QStringLiteral("https://colleague.example"));
    releaseAll();
    ASSERT_TRUE(isDrainedSoon());
    EXPECT_EQ(record(ids.front()).state, FlowState::Conflict);
    expectSent(ids.mid(1));
    EXPECT_EQ(sync->progress().failed, 1);
    EXPECT_EQ(sync->progress().done, ids.size() - 1);
}

TEST_F(SyncEngineTest, SendsAFlowThatWasReleasedAnewWhileItWasUnderWay)
{
    const QString id = flows().front();
    sandbox->setLatency(20ms);
    release(id, QStringLiteral("https://first.example"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return sandbox->requests().back().method == QLatin1String("PUT"); }, 20'000));
    release(id, valueFor(id));
    ASSERT_TRUE(isDrainedSoon());
    expectSent({id});
}

TEST_F(SyncEngineTest, CreatesFlowsThatExistOnlyHere)
{
    const FlowRecord model = record(QString::fromLatin1(mexico));
    const Result<FlowRecord> made = engine->createLocal(account, model.kind, model.working);
    ASSERT_TRUE(made) << qPrintable(made.error().toString());
    ASSERT_TRUE(engine->release(account, made->id, QString()));
    ASSERT_TRUE(isDrainedSoon());
    ASSERT_EQ(results.size(), 1u);
    EXPECT_EQ(results.front().previousId, made->id);
    EXPECT_FALSE(sandbox->flow(results.front().id).isEmpty());
    EXPECT_EQ(sync->progress().total, 1);
}

TEST_F(SyncEngineTest, TriesAgainOnlyAfterTheWaitWhenTheProviderCannotBeReached)
{
    SandboxOptions options = PracticeSandbox::options();
    options.port = static_cast<quint16>(sandbox->url().port());
    sandbox.reset();
    const QStringList ids = releaseAll();
    ASSERT_TRUE(isIdleSoon());
    EXPECT_EQ(waiting(), static_cast<std::size_t>(ids.size())) << "nothing is lost";
    const SyncProgress progress = sync->progress();
    EXPECT_TRUE(progress.isOffline);
    EXPECT_EQ(progress.waitingUntil, time.timeOfDay().addMSecs(500));
    EXPECT_EQ(record(ids.front()).state, FlowState::Queued);

    sandbox = PracticeSandbox::start(options);
    const qsizetype tried = begun.size();
    passTime(499ms);
    EXPECT_EQ(begun.size(), tried);
    passTime(1ms);
    ASSERT_TRUE(isDrainedSoon());
    expectSent(ids);
    EXPECT_FALSE(sync->progress().isOffline);
}

TEST_F(SyncEngineTest, KeepsTheWaitAcrossARestart)
{
    SandboxOptions options = PracticeSandbox::options();
    options.port = static_cast<quint16>(sandbox->url().port());
    sandbox.reset();
    const QString id = flows().front();
    release(id, valueFor(id));
    ASSERT_TRUE(isIdleSoon());
    sync.reset();
    EXPECT_EQ(store->outbox().entries().value().front().attempts, 1);

    sandbox = PracticeSandbox::start(options);
    connectivity.tryNow(account); // a new program knows nothing of this one's failures
    begun.clear();
    startSync();
    ASSERT_TRUE(isIdleSoon());
    EXPECT_TRUE(begun.isEmpty());
    EXPECT_EQ(sync->progress().waitingUntil, time.timeOfDay().addMSecs(500));
    passTime(500ms);
    ASSERT_TRUE(isDrainedSoon());
    expectSent({id});
}

TEST_F(SyncEngineTest, SendsNothingWhileAPersonWorksOffline)
{
    ASSERT_TRUE(sync->setWorkOffline(true));
    const std::size_t before = sandbox->requests().size();
    const QStringList ids = releaseAll();
    ASSERT_TRUE(isIdleSoon());
    sync->sync();
    passTime(1h);
    EXPECT_TRUE(begun.isEmpty());
    EXPECT_EQ(sandbox->requests().size(), before);
    EXPECT_TRUE(sync->progress().isOffline);
    EXPECT_FALSE(sync->progress().waitingUntil.isValid()) << "no time ends it";

    sync.reset();
    startSync(); // the switch is kept
    EXPECT_TRUE(sync->isWorkingOffline());
    ASSERT_TRUE(sync->setWorkOffline(false));
    ASSERT_TRUE(isDrainedSoon());
    expectSent(ids);
}

TEST_F(SyncEngineTest, StopsWhatIsUnderWayWhenAPersonGoesOffline)
{
    sandbox->setLatency(30ms);
    const QStringList ids = releaseAll();
    ASSERT_TRUE(QTest::qWaitFor([&] { return begun.size() >= 3; }, 20'000));
    ASSERT_TRUE(sync->setWorkOffline(true));
    ASSERT_TRUE(isIdleSoon());
    EXPECT_GT(waiting(), 0u);
    sandbox->setLatency(0ms);
    ASSERT_TRUE(sync->setWorkOffline(false));
    ASSERT_TRUE(isDrainedSoon());
    expectSent(ids);
}

TEST_F(SyncEngineTest, BeginsNothingWhileItIsPaused)
{
    sync->setPaused(true);
    const QStringList ids = releaseAll();
    ASSERT_TRUE(isIdleSoon());
    EXPECT_TRUE(begun.isEmpty());
    EXPECT_TRUE(sync->progress().isPaused);
    EXPECT_EQ(sync->progress().waiting(), ids.size());
    sync->setPaused(false);
    ASSERT_TRUE(isDrainedSoon());
    expectSent(ids);
}

TEST_F(SyncEngineTest, TakesACancelledFlowOutOfTheOutboxWithItsEdits)
{
    sync->setPaused(true);
    const QStringList ids = releaseAll();
    ASSERT_TRUE(isIdleSoon());
    sync->cancel(account, ids.at(1));
    sync->setPaused(false);
    ASSERT_TRUE(isDrainedSoon());
    EXPECT_FALSE(begun.contains(ids.at(1)));
    EXPECT_EQ(record(ids.at(1)).state, FlowState::Modified);
    EXPECT_EQ(held(record(ids.at(1)).working), valueFor(ids.at(1)).toStdString());
    expectSent(ids.mid(2));
    EXPECT_EQ(sync->progress().total, ids.size() - 1);
}

TEST_F(SyncEngineTest, CancelsWhatIsUnderWayAndWhatWaits)
{
    sandbox->setLatency(30ms);
    const QStringList ids = releaseAll();
    ASSERT_TRUE(QTest::qWaitFor([&] { return begun.size() >= 3; }, 20'000));
    sync->cancelAll();
    ASSERT_TRUE(isIdleSoon());
    EXPECT_EQ(waiting(), 0u);
    EXPECT_EQ(begun.size(), 3);
    for (const QString &id : ids)
        EXPECT_EQ(held(record(id).working), valueFor(id).toStdString()) << "no edit is lost";
    EXPECT_EQ(record(ids.back()).state, FlowState::Modified);
}

TEST_F(SyncEngineTest, StopsAnAccountThatRefusesTheCredentialUntilItHasAnother)
{
    QSignalSpy refused(sync.get(), &SyncEngine::accountRefused);
    credentials.set(account, "expired");
    const QStringList ids = releaseAll();
    ASSERT_TRUE(isIdleSoon());
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(sync->refusedAccounts(), QStringList{account});
    EXPECT_LE(begun.size(), 3);
    EXPECT_EQ(waiting(), static_cast<std::size_t>(ids.size()));
    EXPECT_EQ(record(ids.front()).state, FlowState::Queued);
    passTime(24h);
    ASSERT_TRUE(isIdleSoon());
    EXPECT_LE(begun.size(), 3) << "no time ends it";

    credentials.set(account, sandbox->secret().toUtf8());
    sync->resume(account);
    ASSERT_TRUE(isDrainedSoon());
    expectSent(ids);
}

TEST_F(SyncEngineTest, FindsOutWhetherAWriteArrivedWhoseAnswerGotLost)
{
    sync.reset();
    SandboxOptions options = PracticeSandbox::options();
    options.faults = {{SandboxFault::DropAfter, 2}, {SandboxFault::Http503, 3}}; // the write, and its read-back
    begin(options);
    startSync();
    const QString id = flows().front();
    release(id, valueFor(id));
    ASSERT_TRUE(isIdleSoon());
    EXPECT_EQ(record(id).state, FlowState::Unknown);
    EXPECT_EQ(waiting(), 1u);
    passTime(1min);
    ASSERT_TRUE(isDrainedSoon());
    expectSent({id});
    EXPECT_EQ(sentBodies().size(), 1) << "it had arrived, so it is not sent again";
}

TEST_F(SyncEngineTest, DeletesWhatWasReleasedForDeletion)
{
    const QString id = QString::fromLatin1(mexico);
    ASSERT_TRUE(engine->releaseDeletion(account, id, QString()));
    ASSERT_TRUE(isDrainedSoon());
    EXPECT_TRUE(sandbox->flow(id).isEmpty());
    EXPECT_FALSE(store->flow(account, id));
    EXPECT_EQ(sync->progress().done, 1);
}

TEST_F(SyncEngineTest, DeletesNothingThatSomebodyChangedSinceItWasReleased)
{
    const QString id = QString::fromLatin1(mexico);
    sync->setPaused(true);
    ASSERT_TRUE(engine->releaseDeletion(account, id, QString()));
    sandbox->editBehindOurBack(id, place, QStringLiteral("https://colleague.example"));
    QSignalSpy finished(sync.get(), &SyncEngine::flowFinished);
    sync->sync(account); // reading the account first makes it no better known to the person
    sync->setPaused(false);
    ASSERT_TRUE(isDrainedSoon());
    EXPECT_FALSE(sandbox->flow(id).isEmpty());
    ASSERT_EQ(finished.size(), 1);
    EXPECT_EQ(finished.front().front().value<PushResult>().outcome, PushOutcome::Conflict);
    EXPECT_EQ(record(id).state, FlowState::Clean);
    EXPECT_EQ(place.in(record(id).working), QJsonValue(QStringLiteral("https://colleague.example")));
    EXPECT_EQ(waiting(), 0u);

    ASSERT_TRUE(engine->releaseDeletion(account, id, QString())); // now with that before their eyes
    ASSERT_TRUE(isDrainedSoon());
    EXPECT_TRUE(sandbox->flow(id).isEmpty());
}

TEST_F(SyncEngineTest, TriesADeletionThatWasRefusedNoSecondTime)
{
    const QString id = QString::fromLatin1(colombia);
    sandbox->setActiveUsers(true);
    ASSERT_TRUE(engine->releaseDeletion(account, id, QString()));
    ASSERT_TRUE(isDrainedSoon());
    EXPECT_EQ(begun.size(), 1);
    EXPECT_EQ(sync->progress().failed, 1);
    EXPECT_TRUE(store->flow(account, id));
}

TEST_F(SyncEngineTest, ReadsTheAccountBeforeItSends)
{
    const QStringList ids = flows();
    sandbox->editBehindOurBack(ids.back(), place, QStringLiteral("https://colleague.example"));
    sync->setPaused(true);
    release(ids.front(), valueFor(ids.front()));
    ASSERT_TRUE(isIdleSoon());
    QSignalSpy idle(sync.get(), &SyncEngine::idle);
    bool isPulledFirst = false;
    QObject::connect(sync.get(), &SyncEngine::pulled, &context, [&] { isPulledFirst = begun.isEmpty(); });
    sync->sync(account);
    sync->setPaused(false);
    ASSERT_TRUE(isDrainedSoon());
    EXPECT_TRUE(isPulledFirst);
    EXPECT_EQ(held(record(ids.back()).base), "https://colleague.example");
    expectSent({ids.front()});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !idle.isEmpty(); }, 20'000));
}

TEST_F(SyncEngineTest, SaysThatItIsIdleAlsoWhereThereIsNothingToDo)
{
    ASSERT_TRUE(isIdleSoon());
    QSignalSpy idle(sync.get(), &SyncEngine::idle);
    ASSERT_TRUE(sync->setWorkOffline(true));
    sync->sync();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !idle.isEmpty(); }, 20'000));
}

//! A practice provider that lets ten requests a minute through, by the test's clock.
class BusyProviderTest : public SyncEngineTest
{
protected:
    static constexpr int limit = 10;

    void SetUp() override
    {
        SandboxOptions options = PracticeSandbox::options();
        options.rateLimit = limit;
        options.now = [this] { return std::chrono::system_clock::time_point(std::chrono::hours(1) + seconds.load()); };
        begin(options);
        pull();
        seconds = 600s; // what the pull asked for counts no more
        startSync();
    }
    //! Nothing moves before time passes: flows under way may have a request that waits in the lane.
    bool isHeldSoon()
    {
        return QTest::qWaitFor(
            [this] {
                const qsizetype held = pacer.waiting(account);
                return sync->isIdle() || (held > 0 && held == static_cast<qsizetype>(underWay.size()));
            },
            20'000);
    }
    void passSeconds(std::chrono::seconds by)
    {
        seconds = seconds.load() + by;
        passTime(by);
    }

    std::atomic<std::chrono::seconds> seconds{0s};
};

TEST_F(BusyProviderTest, WaitsExactlyAsLongAsTheProviderAsks)
{
    const QStringList ids = releaseAll();
    ASSERT_TRUE(isHeldSoon());
    EXPECT_GT(waiting(), 0u);
    EXPECT_EQ(sync->progress().waitingUntil, time.timeOfDay().addSecs(60));
    const std::size_t asked = sandbox->requests().size();
    passSeconds(59s);
    ASSERT_TRUE(isHeldSoon());
    EXPECT_EQ(sandbox->requests().size(), asked);
    passSeconds(1s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return sandbox->requests().size() > asked; }, 20'000));
    for (int minutes = 0; minutes < 10 && waiting() > 0; ++minutes) {
        ASSERT_TRUE(isHeldSoon());
        passSeconds(60s);
    }
    ASSERT_TRUE(isDrainedSoon());
    expectSent(ids);
}

} // namespace
