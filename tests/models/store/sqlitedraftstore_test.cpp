#include "models/store/datafolder.h"

#include "support/examples.h"

#include "storefixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <thread>

namespace {

using SqliteDraftStoreTest = StoreTest;

//! Another program at work on the same file.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(file);
        EXPECT_TRUE(database.open());
    }
    ~OtherProgram() { QSqlDatabase::removeDatabase(QStringLiteral("other")); }
    void run(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("other")));
        EXPECT_TRUE(query.exec(statement)) << qPrintable(query.lastError().text());
    }
    QVariant ask(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("other")));
        EXPECT_TRUE(query.exec(statement) && query.next()) << qPrintable(query.lastError().text());
        return query.value(0);
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString idOf(int number)
{
    return QStringLiteral("%1").arg(number, 24, 10, QLatin1Char('0'));
}

} // namespace

TEST_F(SqliteDraftStoreTest, KeepsAccountsAcrossReopening)
{
    Account practice{QStringLiteral("Practice"), QStringLiteral("verifik"), QUrl(QStringLiteral("practice:")),
        NestedUpdates::Replaces};
    ASSERT_TRUE(m_store->saveAccount(practice));
    m_store.reset();
    m_store = opened();

    const Result<std::vector<Account>> accounts = m_store->accounts();
    ASSERT_TRUE(accounts);
    ASSERT_EQ(accounts->size(), 2u);
    EXPECT_EQ(accounts->at(0).name, QStringLiteral("acme"));
    EXPECT_EQ(accounts->at(0).nestedUpdates, NestedUpdates::Unknown);
    EXPECT_EQ(accounts->at(1).name, QStringLiteral("Practice"));
    EXPECT_EQ(accounts->at(1).provider, QStringLiteral("verifik"));
    EXPECT_EQ(accounts->at(1).url, QUrl(QStringLiteral("practice:")));
    EXPECT_TRUE(accounts->at(1).isPractice());
    EXPECT_EQ(accounts->at(1).nestedUpdates, NestedUpdates::Replaces);
}

TEST_F(SqliteDraftStoreTest, SavingAnAccountAgainKeepsItsFlows)
{
    ASSERT_TRUE(m_store->saveFlow(record(idOf(1))));
    ASSERT_TRUE(m_store->saveAccount({QStringLiteral("acme"), QStringLiteral("verifik"),
        QUrl(QStringLiteral("https://staging-api.verifik.co")), NestedUpdates::Merges}));
    EXPECT_EQ(m_store->accounts()->at(0).url, QUrl(QStringLiteral("https://staging-api.verifik.co")));
    EXPECT_EQ(m_store->accounts()->at(0).nestedUpdates, NestedUpdates::Merges);
    EXPECT_EQ(m_store->flows()->size(), 1u);
}

TEST_F(SqliteDraftStoreTest, RefusesAnAccountWithoutAName)
{
    const Result<void> saved = m_store->saveAccount({QStringLiteral("  "), QStringLiteral("verifik"), QUrl()});
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::Usage);
}

TEST_F(SqliteDraftStoreTest, RemovesAnAccountWithItsFlowsAndNoOthers)
{
    ASSERT_TRUE(m_store->saveAccount({QStringLiteral("other"), QStringLiteral("verifik"), QUrl()}));
    FlowRecord elsewhere = record(idOf(1));
    elsewhere.account = QStringLiteral("other");
    ASSERT_TRUE(m_store->saveFlow(record(idOf(1))));
    ASSERT_TRUE(m_store->saveFlow(elsewhere));

    ASSERT_TRUE(m_store->removeAccount(QStringLiteral("acme")));

    EXPECT_EQ(m_store->accounts()->size(), 1u);
    ASSERT_EQ(m_store->flows()->size(), 1u);
    EXPECT_EQ(m_store->flows()->at(0).account, QStringLiteral("other"));
    EXPECT_EQ(OtherProgram(file()).ask(QStringLiteral("SELECT count(*) FROM document")).toInt(), 1);
    EXPECT_EQ(m_store->removeAccount(QStringLiteral("acme")).error().kind, ErrorKind::Usage);
}

TEST_F(SqliteDraftStoreTest, KeepsAFlowExactlyAcrossReopening)
{
    FlowRecord flow = record(idOf(1), QStringLiteral("Colombia — “KYC”"));
    flow.base = Examples::object(QStringLiteral("verifik-v3/record-unknown-keys.json"));
    flow.working = Examples::object(QStringLiteral("verifik-v3/record-kyc-full.json"));
    flow.working.insert(QStringLiteral("whole"), qint64(9007199254740993)); // past what a double holds
    flow.working.insert(QStringLiteral("score"), 0.65);
    flow.state = FlowState::Rejected;
    flow.stateReason = QStringLiteral("Verifik did not accept the change.");
    flow.changes = 7;
    flow.baseRevision = 12;
    ASSERT_TRUE(m_store->saveFlow(flow));
    m_store.reset();
    m_store = opened();

    const Result<FlowRecord> read = m_store->flow(QStringLiteral("acme"), idOf(1));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->base, flow.base);
    EXPECT_EQ(read->working, flow.working);
    EXPECT_EQ(read->working.value(QStringLiteral("whole")).toInteger(), 9007199254740993);
    EXPECT_EQ(read->name, flow.name);
    EXPECT_EQ(read->kind, flow.kind);
    EXPECT_EQ(read->type, flow.type);
    EXPECT_EQ(read->status, flow.status);
    EXPECT_EQ(read->state, FlowState::Rejected);
    EXPECT_EQ(read->stateReason, flow.stateReason);
    EXPECT_EQ(read->changes, 7);
    EXPECT_EQ(read->baseRevision, 12);
    EXPECT_EQ(read->fetchedAt, flow.fetchedAt);
}

TEST_F(SqliteDraftStoreTest, ListsFlowsByAccountThenName)
{
    ASSERT_TRUE(m_store->saveAccount({QStringLiteral("Zenith"), QStringLiteral("verifik"), QUrl()}));
    FlowRecord elsewhere = record(idOf(4), QStringLiteral("Aaa"));
    elsewhere.account = QStringLiteral("Zenith");
    ASSERT_TRUE(m_store->saveFlow(elsewhere));
    ASSERT_TRUE(m_store->saveFlow(record(idOf(1), QStringLiteral("mexico"))));
    ASSERT_TRUE(m_store->saveFlow(record(idOf(2), QStringLiteral("Brazil"))));
    ASSERT_TRUE(m_store->saveFlow(record(idOf(3), QStringLiteral("Spain"))));

    const Result<std::vector<FlowSummary>> flows = m_store->flows();
    QStringList names;
    for (const FlowSummary &flow : *flows)
        names << flow.name;
    EXPECT_EQ(names,
        QStringList(
            {QStringLiteral("Brazil"), QStringLiteral("mexico"), QStringLiteral("Spain"), QStringLiteral("Aaa")}));
    EXPECT_EQ(m_store->flows(QStringLiteral("Zenith"))->size(), 1u);
    EXPECT_TRUE(m_store->flows(QStringLiteral("nobody"))->empty());
}

TEST_F(SqliteDraftStoreTest, ListsFiveThousandFlowsWithoutReadingTheirDocuments)
{
    const QJsonObject large = Examples::object(QStringLiteral("verifik-v3/record-kyc-full.json"));
    OtherProgram bulk(file());
    bulk.run(QStringLiteral("PRAGMA foreign_keys = ON"));
    bulk.run(QStringLiteral(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
        "INSERT INTO flow (account, id, kind, name, type, status, state, changes, state_reason, base_revision) "
        "SELECT 'acme', printf('%024d', i), 'k', 'Flow ' || i, 'onboarding', 'draft', 'clean', 0, '', 1 FROM n"));
    // Documents that cannot be read: a list that touched them would fail.
    bulk.run(QStringLiteral("INSERT INTO document (flow, base, working) SELECT key, x'ff', x'ff' FROM flow"));

    QElapsedTimer timer;
    timer.start();
    const Result<std::vector<FlowSummary>> flows = m_store->flows();
    ASSERT_TRUE(flows);
    EXPECT_EQ(flows->size(), 5000u);
    EXPECT_LT(timer.elapsed(), 1000) << "generous: about 20 ms on a slow machine";
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), idOf(1)).error().kind, ErrorKind::Storage);
}

TEST_F(SqliteDraftStoreTest, AnIdIsUniqueWithinItsAccountOnly)
{
    ASSERT_TRUE(m_store->saveAccount({QStringLiteral("other"), QStringLiteral("verifik"), QUrl()}));
    FlowRecord elsewhere = record(idOf(1), QStringLiteral("Theirs"));
    elsewhere.account = QStringLiteral("other");
    ASSERT_TRUE(m_store->saveFlow(elsewhere));
    ASSERT_TRUE(m_store->saveFlow(record(idOf(1), QStringLiteral("Mine"))));
    ASSERT_TRUE(m_store->saveFlow(record(idOf(1), QStringLiteral("Mine again"))));
    EXPECT_EQ(m_store->flows()->size(), 2u);
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), idOf(1))->name, QStringLiteral("Mine again"));
    EXPECT_EQ(m_store->flow(QStringLiteral("other"), idOf(1))->name, QStringLiteral("Theirs"));
}

TEST_F(SqliteDraftStoreTest, RefusesAFlowOfAnUnknownAccount)
{
    FlowRecord flow = record(idOf(1));
    flow.account = QStringLiteral("nobody");
    EXPECT_EQ(m_store->saveFlow(flow).error().kind, ErrorKind::Usage);
    EXPECT_TRUE(m_store->flows()->empty());
}

TEST_F(SqliteDraftStoreTest, ModifyFlowMayGiveItTheIdOfTheProvider)
{
    ASSERT_TRUE(m_store->saveFlow(record(QStringLiteral("new-1"))));
    const Result<FlowRecord> created
        = m_store->modifyFlow(QStringLiteral("acme"), QStringLiteral("new-1"), [](FlowRecord &flow) -> Result<void> {
              flow.id = idOf(9);
              flow.state = FlowState::Clean;
              ++flow.baseRevision;
              return {};
          });
    ASSERT_TRUE(created);
    EXPECT_EQ(created->id, idOf(9));
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), QStringLiteral("new-1")).error().kind, ErrorKind::Usage);
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), idOf(9))->baseRevision, 2);
    EXPECT_EQ(OtherProgram(file()).ask(QStringLiteral("SELECT count(*) FROM document")).toInt(), 1);
}

TEST_F(SqliteDraftStoreTest, ModifyFlowNeverTakesTheIdOfAnotherFlow)
{
    ASSERT_TRUE(m_store->saveFlow(record(QStringLiteral("new-1"), QStringLiteral("Mine"))));
    ASSERT_TRUE(m_store->saveFlow(record(idOf(1), QStringLiteral("Other"))));
    const Result<FlowRecord> changed
        = m_store->modifyFlow(QStringLiteral("acme"), QStringLiteral("new-1"), [](FlowRecord &flow) -> Result<void> {
              flow.id = idOf(1);
              return {};
          });
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().kind, ErrorKind::Usage);
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), QStringLiteral("new-1"))->name, QStringLiteral("Mine"));
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), idOf(1))->name, QStringLiteral("Other"));
}

TEST_F(SqliteDraftStoreTest, ModifyFlowWritesNothingWhenTheChangeIsRefused)
{
    ASSERT_TRUE(m_store->saveFlow(record(idOf(1))));
    const Result<FlowRecord> changed
        = m_store->modifyFlow(QStringLiteral("acme"), idOf(1), [](FlowRecord &flow) -> Result<void> {
              flow.name = QStringLiteral("Half");
              return fail(ErrorKind::Invalid, QStringLiteral("No."));
          });
    EXPECT_EQ(changed.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), idOf(1))->name, QStringLiteral("Onboarding"));
    EXPECT_TRUE(m_store->saveFlow(record(idOf(2)))) << "the transaction is over";
}

TEST_F(SqliteDraftStoreTest, SaveWorkingKeepsTheBase)
{
    FlowRecord flow = record(idOf(1));
    ASSERT_TRUE(m_store->saveFlow(flow));
    FlowSummary summary = flow;
    summary.name = QStringLiteral("Renamed");
    summary.state = FlowState::Modified;
    summary.changes = 1;
    ASSERT_TRUE(m_store->saveWorking(QStringLiteral("acme"), idOf(1), 1, numbered(5), summary));

    const Result<FlowRecord> read = m_store->flow(QStringLiteral("acme"), idOf(1));
    EXPECT_EQ(read->working, numbered(5));
    EXPECT_EQ(read->base, flow.base);
    EXPECT_EQ(read->name, QStringLiteral("Renamed"));
    EXPECT_EQ(read->state, FlowState::Modified);
    EXPECT_EQ(read->changes, 1);
    EXPECT_EQ(read->baseRevision, 1);
}

TEST_F(SqliteDraftStoreTest, SaveWorkingIsAConflictWhenTheBaseMoved)
{
    FlowRecord flow = record(idOf(1));
    flow.baseRevision = 2;
    ASSERT_TRUE(m_store->saveFlow(flow));
    const Result<void> saved = m_store->saveWorking(QStringLiteral("acme"), idOf(1), 1, numbered(5), flow);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), idOf(1))->working, flow.working);
}

TEST_F(SqliteDraftStoreTest, TheReasonOfARefusalStaysWhileTheStateDoes)
{
    FlowRecord flow = record(idOf(1));
    flow.state = FlowState::Rejected;
    flow.stateReason = QStringLiteral("Because.");
    ASSERT_TRUE(m_store->saveFlow(flow));
    ASSERT_TRUE(m_store->saveWorking(QStringLiteral("acme"), idOf(1), 1, numbered(1), flow));
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), idOf(1))->stateReason, QStringLiteral("Because."));
    flow.state = FlowState::Modified;
    ASSERT_TRUE(m_store->saveWorking(QStringLiteral("acme"), idOf(1), 1, numbered(2), flow));
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), idOf(1))->stateReason, QString());
}

TEST_F(SqliteDraftStoreTest, UnknownFlowsAreAUsageError)
{
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), idOf(1)).error().kind, ErrorKind::Usage);
    EXPECT_EQ(m_store->removeFlow(QStringLiteral("acme"), idOf(1)).error().kind, ErrorKind::Usage);
    EXPECT_EQ(m_store->saveWorking(QStringLiteral("acme"), idOf(1), 0, {}, {}).error().kind, ErrorKind::Usage);
}

TEST_F(SqliteDraftStoreTest, RemovesAFlowWithItsDocuments)
{
    ASSERT_TRUE(m_store->saveFlow(record(idOf(1))));
    ASSERT_TRUE(m_store->removeFlow(QStringLiteral("acme"), idOf(1)));
    EXPECT_TRUE(m_store->flows()->empty());
    EXPECT_EQ(OtherProgram(file()).ask(QStringLiteral("SELECT count(*) FROM document")).toInt(), 0);
}

TEST_F(SqliteDraftStoreTest, TextIsBoundAndNeverRead)
{
    const QString hostile = QStringLiteral("x'); DROP TABLE flow; --");
    FlowRecord flow = record(hostile, hostile);
    ASSERT_TRUE(m_store->saveFlow(flow));
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), hostile)->name, hostile);
}

TEST_F(SqliteDraftStoreTest, KeepsSettings)
{
    EXPECT_TRUE(m_store->setting(QStringLiteral("window"))->isEmpty());
    const QByteArray binary("\0\1\2\xff", 4);
    ASSERT_TRUE(m_store->saveSetting(QStringLiteral("window"), QByteArray("old")));
    ASSERT_TRUE(m_store->saveSetting(QStringLiteral("window"), binary));
    ASSERT_TRUE(m_store->saveSetting(QStringLiteral("empty"), QByteArray()));
    EXPECT_EQ(*m_store->setting(QStringLiteral("window")), binary);
}

TEST_F(SqliteDraftStoreTest, TwoStoresSeeEachOther)
{
    std::unique_ptr<SqliteDraftStore> other = opened();
    const qint64 before = m_store->outsideChanges();
    EXPECT_EQ(m_store->outsideChanges(), before);
    ASSERT_TRUE(m_store->saveFlow(record(idOf(1))));
    EXPECT_EQ(m_store->outsideChanges(), before) << "an own write is no news";

    ASSERT_TRUE(other->saveFlow(record(idOf(2))));

    EXPECT_NE(m_store->outsideChanges(), before);
    EXPECT_EQ(m_store->flows()->size(), 2u);
    EXPECT_EQ(other->flows()->size(), 2u);
}

TEST_F(SqliteDraftStoreTest, ModificationsFromTwoProgramsAreNeverLost)
{
    ASSERT_TRUE(m_store->saveFlow(record(idOf(1))));
    ASSERT_TRUE(m_store->modifyFlow(QStringLiteral("acme"), idOf(1), [](FlowRecord &flow) -> Result<void> {
        flow.working = numbered(0);
        return {};
    }));
    constexpr int each = 40;
    const auto count = [this] {
        const std::unique_ptr<SqliteDraftStore> store = opened();
        for (int i = 0; i < each; ++i) {
            const Result<FlowRecord> done
                = store->modifyFlow(QStringLiteral("acme"), idOf(1), [](FlowRecord &flow) -> Result<void> {
                      flow.working = numbered(flow.working.value(QStringLiteral("number")).toInt() + 1);
                      return {};
                  });
            EXPECT_TRUE(done) << qPrintable(done ? QString() : done.error().detail);
        }
    };
    std::thread first(count), second(count);
    first.join();
    second.join();
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), idOf(1))->working, numbered(2 * each));
}

TEST_F(SqliteDraftStoreTest, SeveralProgramsMayStartOnAnEmptyFolderAtOnce)
{
    for (int round = 0; round < 10; ++round) {
        const QString fresh = m_directory.filePath(QStringLiteral("fresh%1").arg(round));
        std::vector<std::thread> programs;
        for (int i = 0; i < 4; ++i) {
            programs.emplace_back([fresh] {
                const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(fresh);
                EXPECT_TRUE(store) << qPrintable(store ? QString() : store.error().detail);
            });
        }
        for (std::thread &program : programs)
            program.join();
    }
}

TEST_F(SqliteDraftStoreTest, IsDurableAndChecksReferences)
{
    OtherProgram other(file());
    EXPECT_EQ(other.ask(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    EXPECT_EQ(other.ask(QStringLiteral("PRAGMA user_version")).toInt(), SqliteDraftStore::schemaVersion);
    EXPECT_EQ(other.ask(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
}

#ifdef Q_OS_UNIX
TEST_F(SqliteDraftStoreTest, OnlyTheOwnerMayRead)
{
    ASSERT_TRUE(m_store->saveFlow(record(idOf(1))));
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    EXPECT_FALSE(QFile::permissions(folder()) & others);
    const QStringList names = QDir(folder()).entryList(QDir::Files, QDir::Name);
    EXPECT_EQ(names,
        QStringList(
            {QStringLiteral("flowform.db"), QStringLiteral("flowform.db-shm"), QStringLiteral("flowform.db-wal")}));
    for (const QString &name : names)
        EXPECT_FALSE(QFile::permissions(folder() + QLatin1Char('/') + name) & others) << qPrintable(name);
}

TEST_F(SqliteDraftStoreTest, AFileThatOthersCouldReadIsClosedToThem)
{
    m_store.reset();
    ASSERT_TRUE(QFile::setPermissions(
        file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    m_store = opened();
    EXPECT_FALSE(QFile::permissions(file()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
}
#endif

TEST_F(SqliteDraftStoreTest, RefusesAFileFromANewerVersion)
{
    m_store.reset();
    {
        OtherProgram newer(file());
        newer.run(QStringLiteral("PRAGMA user_version = 99"));
    }
    const QByteArray before = contentOf(file());

    const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder());

    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, ErrorKind::Storage);
    EXPECT_TRUE(store.error().what.contains(QStringLiteral("newer version"))) << qPrintable(store.error().what);
    EXPECT_TRUE(store.error().what.contains(QDir::toNativeSeparators(folder())));
    EXPECT_FALSE(store.error().advice.isEmpty());
    EXPECT_EQ(contentOf(file()), before);
}

TEST_F(SqliteDraftStoreTest, RefusesADamagedFileAndLeavesItAsItIs)
{
    m_store.reset();
    const QByteArray damaged = QByteArray("this was a database once, until a disk went bad\n").repeated(100);
    QFile broken(file());
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write(damaged);
    broken.close();

    const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder());

    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, ErrorKind::Storage);
    EXPECT_TRUE(store.error().what.contains(QStringLiteral("damaged"))) << qPrintable(store.error().what);
    EXPECT_TRUE(store.error().detail.contains(QStringLiteral("not a database"))) << qPrintable(store.error().detail);
    EXPECT_EQ(contentOf(file()), damaged);
}

TEST(SqliteDraftStore, SaysSoWhenTheFolderCannotBeCreated)
{
    const QTemporaryDir directory;
    QFile blocker(directory.filePath(QStringLiteral("file")));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    const Result<std::unique_ptr<SqliteDraftStore>> store
        = SqliteDraftStore::open(directory.filePath(QStringLiteral("file/data")));
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, ErrorKind::Storage);
    EXPECT_TRUE(store.error().what.contains(QStringLiteral("could not be created"))) << qPrintable(store.error().what);
    EXPECT_FALSE(store.error().advice.isEmpty());
}

#ifdef Q_OS_LINUX
TEST(SqliteDraftStore, SaysSoWhenTheFolderIsReadOnly)
{
    // A folder that nobody may write to, whoever runs the test.
    const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(QStringLiteral("/proc/self"));
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, ErrorKind::Storage);
    EXPECT_TRUE(store.error().what.contains(QStringLiteral("Nothing can be written")))
        << qPrintable(store.error().what);
    EXPECT_FALSE(store.error().advice.isEmpty());
}
#endif

TEST_F(SqliteDraftStoreTest, AWriteThatFailsHalfwayLeavesEverythingAsItWas)
{
    const FlowRecord flow = record(idOf(1));
    ASSERT_TRUE(m_store->saveFlow(flow));
    OtherProgram disk(file());
    // The second statement of every write fails, after the first one succeeded.
    disk.run(QStringLiteral(
        "CREATE TRIGGER full BEFORE UPDATE ON document BEGIN SELECT RAISE (ABORT, 'disk I/O error'); END"));
    disk.run(QStringLiteral(
        "CREATE TRIGGER fuller BEFORE INSERT ON document BEGIN SELECT RAISE (ABORT, 'disk I/O error'); END"));
    disk.run(QStringLiteral(
        "CREATE TRIGGER fullest BEFORE DELETE ON document BEGIN SELECT RAISE (ABORT, 'disk I/O error'); END"));
    FlowRecord changed = flow;
    changed.name = QStringLiteral("Changed");
    changed.working = numbered(1);

    EXPECT_EQ(m_store->saveFlow(changed).error().kind, ErrorKind::Storage);
    EXPECT_EQ(m_store->saveWorking(QStringLiteral("acme"), idOf(1), 1, numbered(1), changed).error().kind,
        ErrorKind::Storage);
    EXPECT_EQ(m_store->saveFlow(record(idOf(2))).error().kind, ErrorKind::Storage);
    EXPECT_EQ(m_store->removeFlow(QStringLiteral("acme"), idOf(1)).error().kind, ErrorKind::Storage);
    EXPECT_EQ(m_store->removeAccount(QStringLiteral("acme")).error().kind, ErrorKind::Storage);
    const auto rename = [](FlowRecord &stored) -> Result<void> {
        stored.id = idOf(3);
        return {};
    };
    EXPECT_EQ(m_store->modifyFlow(QStringLiteral("acme"), idOf(1), rename).error().kind, ErrorKind::Storage);

    ASSERT_EQ(m_store->flows()->size(), 1u);
    EXPECT_EQ(m_store->flows()->at(0).name, flow.name);
    EXPECT_EQ(m_store->flow(QStringLiteral("acme"), idOf(1))->working, flow.working);

    disk.run(QStringLiteral("DROP TRIGGER full"));
    disk.run(QStringLiteral("DROP TRIGGER fuller"));
    EXPECT_TRUE(m_store->saveFlow(changed)) << "and it works again afterwards";
}

TEST_F(SqliteDraftStoreTest, LetsOneAtATimeClaimTheSendingOfAFlow)
{
    const std::unique_ptr<SqliteDraftStore> other = opened();
    const QString acme = QStringLiteral("acme"), one = QStringLiteral("one");
    std::unique_ptr<FlowClaim> held = m_store->claim(acme, one).value();
    ASSERT_TRUE(held);
    EXPECT_FALSE(other->claim(acme, one).value());
    EXPECT_FALSE(m_store->claim(acme, one).value());
    EXPECT_TRUE(other->claim(acme, QStringLiteral("two")).value());
    held.reset();
    EXPECT_TRUE(other->claim(acme, one).value());
}

TEST(DataFolder, IsTheOneFromTheEnvironmentWhenThatIsSet)
{
    qputenv("FLOWFORM_DATA_DIR", "/somewhere/else");
    EXPECT_EQ(defaultDataFolder(), QStringLiteral("/somewhere/else"));
    qunsetenv("FLOWFORM_DATA_DIR");
    EXPECT_TRUE(defaultDataFolder().endsWith(QStringLiteral("/flowform")));
}
