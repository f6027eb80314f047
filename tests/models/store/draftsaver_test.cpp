#include "models/store/draftsaver.h"

#include "storefixture.h"

#include <QSignalSpy>

#include <semaphore>

namespace {

using namespace std::chrono_literals;

class DraftSaverTest : public StoreTest
{
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        ASSERT_TRUE(m_store->saveFlow(record(QStringLiteral("one"))));
        ASSERT_TRUE(m_store->saveFlow(record(QStringLiteral("two"))));
    }

    void save(DraftSaver &saver, const QString &id, int number, qint64 baseRevision = 1)
    {
        FlowSummary summary = record(id);
        summary.state = FlowState::Modified;
        summary.changes = 1;
        saver.save(QStringLiteral("acme"), id, baseRevision, numbered(number), summary);
    }
    QJsonObject stored(const QString &id) { return m_store->flow(QStringLiteral("acme"), id)->working; }
};

//! A store whose saves can be made to fail or to wait.
struct Gate
{
    std::atomic<bool> isBroken = false;
    std::atomic<int> failures = 0; // so many more writes fail
    std::atomic<int> writes = 0;
    std::counting_semaphore<> mayWrite{0};
    std::atomic<bool> isOpen = true;
};

class GatedStore final : public DraftStore
{
public:
    GatedStore(std::unique_ptr<DraftStore> store, Gate &gate)
        : m_store(std::move(store))
        , m_gate(gate)
    {
    }
    Result<std::vector<Account>> accounts() override { return m_store->accounts(); }
    Result<void> saveAccount(const Account &account) override { return m_store->saveAccount(account); }
    Result<void> removeAccount(const QString &name) override { return m_store->removeAccount(name); }
    Result<std::vector<FlowSummary>> flows(const QString &account) override { return m_store->flows(account); }
    Result<FlowRecord> flow(const QString &account, const QString &id) override { return m_store->flow(account, id); }
    Result<void> saveFlow(const FlowRecord &record) override { return m_store->saveFlow(record); }
    Result<FlowRecord> modifyFlow(
        const QString &account, const QString &id, const std::function<Result<void>(FlowRecord &)> &change) override
    {
        return m_store->modifyFlow(account, id, change);
    }
    Result<void> saveWorking(const QString &account, const QString &id, qint64 baseRevision, const QJsonObject &working,
        const FlowSummary &summary, const EditHistory &history) override
    {
        if (!m_gate.isOpen)
            m_gate.mayWrite.acquire();
        ++m_gate.writes;
        if (m_gate.isBroken || m_gate.failures-- > 0)
            return fail(ErrorKind::Storage, QStringLiteral("The disk is full."));
        return m_store->saveWorking(account, id, baseRevision, working, summary, history);
    }
    Result<void> removeFlow(const QString &account, const QString &id) override
    {
        return m_store->removeFlow(account, id);
    }
    Result<std::unique_ptr<FlowClaim>> claim(const QString &account, const QString &id) override
    {
        return m_store->claim(account, id);
    }
    Result<QByteArray> setting(const QString &name) override { return m_store->setting(name); }
    Result<void> saveSetting(const QString &name, const QByteArray &value) override
    {
        return m_store->saveSetting(name, value);
    }
    OutboxStore &outbox() override { return m_store->outbox(); }
    DecisionStore &decisions() override { return m_store->decisions(); }
    RevisionStore &revisions() override { return m_store->revisions(); }
    EditJournal &journal() override { return m_store->journal(); }
    AuditStore &audit() override { return m_store->audit(); }
    qint64 outsideChanges() override { return m_store->outsideChanges(); }

private:
    std::unique_ptr<DraftStore> m_store;
    Gate &m_gate;
};

DraftSaver::StoreFactory gated(const QString &folder, Gate &gate)
{
    return [folder, &gate]() -> Result<std::unique_ptr<DraftStore>> {
        Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder);
        if (!store)
            return fail(store.error());
        return std::make_unique<GatedStore>(*std::move(store), gate);
    };
}

} // namespace

TEST_F(DraftSaverTest, AcknowledgesAnEditOnceItIsStored)
{
    DraftSaver saver(folder(), 0ms);
    QSignalSpy saving(&saver, &DraftSaver::saving), saved(&saver, &DraftSaver::saved);
    save(saver, QStringLiteral("one"), 5);
    EXPECT_EQ(saving.count(), 1);
    EXPECT_EQ(saved.count(), 0);
    EXPECT_TRUE(saver.hasUnsaved());
    ASSERT_TRUE(saved.wait());
    EXPECT_EQ(saved.at(0), QVariantList({QStringLiteral("acme"), QStringLiteral("one")}));
    EXPECT_EQ(stored(QStringLiteral("one")), numbered(5));
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), QStringLiteral("one"))->state, FlowState::Modified);
    EXPECT_FALSE(saver.hasUnsaved());
}

TEST_F(DraftSaverTest, EditsThatFollowEachOtherBecomeOneWrite)
{
    Gate gate;
    DraftSaver saver(gated(folder(), gate), 1h);
    QSignalSpy saving(&saver, &DraftSaver::saving), saved(&saver, &DraftSaver::saved);
    for (int number = 1; number <= 50; ++number)
        save(saver, QStringLiteral("one"), number);
    save(saver, QStringLiteral("two"), 7);
    EXPECT_EQ(gate.writes, 0);
    saver.flush();
    ASSERT_TRUE(saved.wait());
    EXPECT_EQ(saved.count(), 2);
    EXPECT_EQ(saving.count(), 1);
    EXPECT_EQ(gate.writes, 2);
    EXPECT_EQ(stored(QStringLiteral("one")), numbered(50));
    EXPECT_EQ(stored(QStringLiteral("two")), numbered(7));
}

TEST_F(DraftSaverTest, NeverWaitsForTheDisk)
{
    Gate gate;
    gate.isOpen = false;
    DraftSaver saver(gated(folder(), gate), 0ms);
    QSignalSpy saved(&saver, &DraftSaver::saved);
    save(saver, QStringLiteral("one"), 1);
    saver.flush(); // returns although the write cannot end
    save(saver, QStringLiteral("one"), 2);
    saver.flush();
    EXPECT_EQ(saved.count(), 0);
    EXPECT_TRUE(saver.hasUnsaved());
    gate.mayWrite.release(2);
    ASSERT_TRUE(saved.wait());
    EXPECT_EQ(saved.count(), 1) << "the first write is not news: a newer state was waiting";
    EXPECT_EQ(stored(QStringLiteral("one")), numbered(2));
    gate.isOpen = true;
}

TEST_F(DraftSaverTest, TellsWhenTheBaseMoved)
{
    DraftSaver saver(folder(), 0ms);
    QSignalSpy saved(&saver, &DraftSaver::saved), stale(&saver, &DraftSaver::stale),
        failed(&saver, &DraftSaver::failed);
    save(saver, QStringLiteral("one"), 5, 0);
    ASSERT_TRUE(stale.wait());
    EXPECT_EQ(stale.at(0), QVariantList({QStringLiteral("acme"), QStringLiteral("one")}));
    EXPECT_EQ(saved.count() + failed.count(), 0);
    EXPECT_FALSE(saver.hasUnsaved()) << "whoever hears it reads the flow again and saves on top";
    EXPECT_EQ(stored(QStringLiteral("one")), record(QStringLiteral("one")).working);
}

TEST_F(DraftSaverTest, KeepsWhatCouldNotBeWrittenUntilRetried)
{
    Gate gate;
    gate.isBroken = true;
    DraftSaver saver(gated(folder(), gate), 0ms);
    QSignalSpy saved(&saver, &DraftSaver::saved), failed(&saver, &DraftSaver::failed);
    save(saver, QStringLiteral("one"), 5);
    ASSERT_TRUE(failed.wait());
    EXPECT_EQ(failed.at(0).at(0).value<Error>().what, QStringLiteral("The disk is full."));
    EXPECT_TRUE(saver.hasUnsaved());

    gate.isBroken = false;
    saver.retry();
    ASSERT_TRUE(saved.wait());
    EXPECT_EQ(stored(QStringLiteral("one")), numbered(5));
    EXPECT_FALSE(saver.hasUnsaved());
}

TEST_F(DraftSaverTest, TriesAgainByItselfUntilItIsWritten)
{
    Gate gate;
    gate.isBroken = true;
    DraftSaver saver(gated(folder(), gate), 0ms);
    saver.setRetryDelay(0ms);
    QSignalSpy saved(&saver, &DraftSaver::saved), failed(&saver, &DraftSaver::failed);
    save(saver, QStringLiteral("one"), 5);
    ASSERT_TRUE(failed.wait());
    ASSERT_TRUE(failed.wait());
    EXPECT_TRUE(saver.hasUnsaved());
    gate.isBroken = false;
    ASSERT_TRUE(saved.wait());
    EXPECT_EQ(stored(QStringLiteral("one")), numbered(5));
}

TEST_F(DraftSaverTest, ARetryThatComesWhileAnAttemptIsFailingIsNotLost)
{
    Gate gate;
    gate.isOpen = false;
    gate.failures = 1;
    DraftSaver saver(gated(folder(), gate), 0ms);
    QSignalSpy saved(&saver, &DraftSaver::saved), failed(&saver, &DraftSaver::failed);
    save(saver, QStringLiteral("one"), 5);
    saver.flush();
    saver.retry();
    gate.mayWrite.release(2);
    ASSERT_TRUE(saved.wait());
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(stored(QStringLiteral("one")), numbered(5));
}

TEST_F(DraftSaverTest, TheNextEditTakesAFailedOneAlong)
{
    Gate gate;
    gate.isBroken = true;
    DraftSaver saver(gated(folder(), gate), 0ms);
    QSignalSpy saved(&saver, &DraftSaver::saved), failed(&saver, &DraftSaver::failed);
    save(saver, QStringLiteral("one"), 5);
    ASSERT_TRUE(failed.wait());
    gate.isBroken = false;
    save(saver, QStringLiteral("two"), 6);
    ASSERT_TRUE(saved.wait());
    EXPECT_EQ(saved.count(), 2);
    EXPECT_EQ(stored(QStringLiteral("one")), numbered(5));
    EXPECT_EQ(stored(QStringLiteral("two")), numbered(6));
}

TEST_F(DraftSaverTest, ANewerStateReplacesAFailedOne)
{
    Gate gate;
    gate.isBroken = true;
    DraftSaver saver(gated(folder(), gate), 0ms);
    QSignalSpy saved(&saver, &DraftSaver::saved), failed(&saver, &DraftSaver::failed);
    save(saver, QStringLiteral("one"), 5);
    ASSERT_TRUE(failed.wait());
    gate.isBroken = false;
    save(saver, QStringLiteral("one"), 6);
    ASSERT_TRUE(saved.wait());
    EXPECT_EQ(stored(QStringLiteral("one")), numbered(6));
}

TEST_F(DraftSaverTest, AStoreThatCannotBeOpenedIsAFailureToo)
{
    Gate gate;
    bool canOpen = false;
    DraftSaver saver(
        [&, open = gated(folder(), gate)]() -> Result<std::unique_ptr<DraftStore>> {
            if (!canOpen)
                return fail(ErrorKind::Storage, QStringLiteral("The folder is gone."));
            return open();
        },
        0ms);
    QSignalSpy saved(&saver, &DraftSaver::saved), failed(&saver, &DraftSaver::failed);
    save(saver, QStringLiteral("one"), 5);
    ASSERT_TRUE(failed.wait());
    canOpen = true;
    saver.retry();
    ASSERT_TRUE(saved.wait());
    EXPECT_EQ(stored(QStringLiteral("one")), numbered(5));
}

TEST_F(DraftSaverTest, ClosingWritesWhatStillWaits)
{
    {
        DraftSaver saver(folder(), 1h);
        save(saver, QStringLiteral("one"), 8);
        save(saver, QStringLiteral("two"), 9);
    }
    EXPECT_EQ(stored(QStringLiteral("one")), numbered(8));
    EXPECT_EQ(stored(QStringLiteral("two")), numbered(9));
}

TEST_F(DraftSaverTest, ClosingWritesTheNewestOfWhatIsUnderWay)
{
    {
        DraftSaver saver(folder(), 1h);
        save(saver, QStringLiteral("one"), 8);
        saver.flush();
        save(saver, QStringLiteral("one"), 9);
    }
    EXPECT_EQ(stored(QStringLiteral("one")), numbered(9));
}

TEST_F(DraftSaverTest, AFlowThatWasDeletedElsewhereIsReportedOnceAndNotTriedForEver)
{
    ASSERT_TRUE(m_store->removeFlow(QStringLiteral("acme"), QStringLiteral("one")));
    DraftSaver saver(folder(), 0ms);
    QSignalSpy failed(&saver, &DraftSaver::failed);
    save(saver, QStringLiteral("one"), 1);
    ASSERT_TRUE(failed.wait());
    EXPECT_FALSE(saver.hasUnsaved());
}

TEST_F(DraftSaverTest, ForgetsADeletedFlow)
{
    {
        DraftSaver saver(folder(), 1h);
        save(saver, QStringLiteral("one"), 8);
        saver.forget(QStringLiteral("acme"), QStringLiteral("one"));
        EXPECT_FALSE(saver.hasUnsaved());
    }
    EXPECT_EQ(stored(QStringLiteral("one")), record(QStringLiteral("one")).working);
}
