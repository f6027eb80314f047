#include "models/store/storerecovery.h"

#include "models/store/storebackup.h"
#include "models/store/storefiles.h"
#include "models/store/storeinspection.h"

#include "damagedfile.h"
#include "storefixture.h"

#include <QDir>
#include <QDirIterator>

#include <functional>
#include <map>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace {

const QString acme = QStringLiteral("acme"), saved = QStringLiteral("saved"), lost = QStringLiteral("lost");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

class StoreRecoveryTest : public StoreTest
{
protected:
    StoreRecovery recovery() const
    {
        return StoreRecovery(folder(), [this] { return m_now; });
    }
    StoreDamage damage() const
    {
        const Result<std::optional<StoreDamage>> found = recovery().examine();
        EXPECT_TRUE(found) << qPrintable(found ? QString() : found.error().toString() + found.error().detail);
        EXPECT_TRUE(found && *found) << "nothing was found damaged";
        return found && *found ? **found : StoreDamage();
    }
    //! One flow in the backup, another one only in the file; then the file's content is no database any more.
    void damageFile()
    {
        ASSERT_TRUE(m_store->saveFlow(record(saved)));
        ASSERT_TRUE(StoreBackup(folder(), [this] { return m_now.addDays(-1); }).make());
        ASSERT_TRUE(m_store->saveFlow(record(lost)));
        m_store.reset();
        QFile broken(file());
        ASSERT_TRUE(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
        broken.write(QByteArray("this was a database once, until a disk went bad\n").repeated(100));
        broken.close();
        m_damaged = contentOf(file());
    }
    QStringList ids()
    {
        m_store = opened();
        QStringList ids;
        for (const FlowSummary &flow : m_store ? *m_store->flows() : std::vector<FlowSummary>())
            ids << flow.id;
        return ids;
    }
    std::map<QString, QByteArray> everything() const
    {
        std::map<QString, QByteArray> contents;
        for (QDirIterator files(folder(), QDir::Files | QDir::Hidden); files.hasNext();) {
            const QString path = files.next();
            contents[path] = contentOf(path);
        }
        return contents;
    }

    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-03-01T10:20:30Z"), Qt::ISODate);
    QByteArray m_damaged;
};

} // namespace

TEST_F(StoreRecoveryTest, FindsNothingWrongWithASoundStoreAndWithNone)
{
    EXPECT_FALSE(*recovery().examine());
    m_store.reset();
    EXPECT_FALSE(*recovery().examine());
    ASSERT_TRUE(QFile::remove(file()));
    EXPECT_FALSE(*recovery().examine());
    EXPECT_FALSE(QFile::exists(file())) << "looking makes no file";
}

TEST_F(StoreRecoveryTest, DescribesTheDamageAndTheNewestGoodBackup)
{
    damageFile();
    const StoreDamage found = damage();
    EXPECT_FALSE(found.isNewer);
    EXPECT_EQ(found.folder, folder());
    EXPECT_TRUE(found.detail.contains(QStringLiteral("not a database"))) << qPrintable(found.detail);
    ASSERT_TRUE(found.newest);
    EXPECT_EQ(found.newest->at, m_now.addDays(-1));
    EXPECT_EQ(found.newest->flows, 1);
    EXPECT_EQ(contentOf(file()), m_damaged);
}

TEST_F(StoreRecoveryTest, PutsTheBackupBackAndKeepsTheDamagedFile)
{
    damageFile();
    const Result<StoreRecovery::Outcome> done = recovery().recover(damage(), StoreRecovery::Choice::Backup);
    ASSERT_TRUE(done) << qPrintable(done.error().toString());
    EXPECT_EQ(done->aside, folder() + QStringLiteral("/flowform-damaged-20260301-102030.db"));
    EXPECT_EQ(done->restored->flows, 1);
    EXPECT_EQ(contentOf(done->aside), m_damaged);
    EXPECT_EQ(ids(), QStringList(saved));
    EXPECT_EQ(QFile::permissions(file()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), 0);
    EXPECT_EQ(StoreBackup(folder()).list().size(), 1u) << "the backup stays, too";
}

TEST_F(StoreRecoveryTest, StartsEmptyWhereAPersonChoseThat)
{
    damageFile();
    const Result<StoreRecovery::Outcome> done = recovery().recover(damage(), StoreRecovery::Choice::Empty);
    ASSERT_TRUE(done);
    EXPECT_FALSE(done->restored);
    EXPECT_EQ(contentOf(done->aside), m_damaged);
    EXPECT_EQ(ids(), QStringList());
    EXPECT_TRUE(m_store->accounts()->empty());
}

TEST_F(StoreRecoveryTest, HasNoBackupToPutBackWhereThereIsNone)
{
    m_store.reset();
    QFile::resize(file(), 4096); // half of the file is gone
    const StoreDamage found = damage();
    EXPECT_FALSE(found.newest);
    const std::map<QString, QByteArray> before = everything();
    EXPECT_EQ(recovery().recover(found, StoreRecovery::Choice::Backup).error().kind, ErrorKind::Usage);
    EXPECT_EQ(everything(), before);
}

TEST_F(StoreRecoveryTest, KeepsANewerFileUnderItsOwnName)
{
    ASSERT_TRUE(StoreBackup(folder(), [this] { return m_now.addDays(-1); }).make());
    m_store.reset();
    DamagedFile::run(file(), QStringLiteral("PRAGMA user_version = 99"));
    const StoreDamage found = damage();
    EXPECT_TRUE(found.isNewer);
    const Result<StoreRecovery::Outcome> done = recovery().recover(found, StoreRecovery::Choice::Backup);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->aside, folder() + QStringLiteral("/flowform-newer-20260301-102030.db"));
    EXPECT_EQ(ids(), QStringList());
}

TEST_F(StoreRecoveryTest, TwoDamagedFilesOfOneSecondAreBothKept)
{
    damageFile();
    ASSERT_TRUE(recovery().recover(damage(), StoreRecovery::Choice::Empty));
    QFile again(file());
    ASSERT_TRUE(again.open(QIODevice::WriteOnly));
    again.write("and again, and again, and again");
    again.close();
    ASSERT_TRUE(recovery().recover(damage(), StoreRecovery::Choice::Backup));
    EXPECT_EQ(QDir(folder()).entryList({QStringLiteral("flowform-damaged-*.db")}).size(), 2);
    EXPECT_EQ(ids(), QStringList(saved));
}

TEST_F(StoreRecoveryTest, ADamagedPageAnywhereIsFoundBeforeAnythingIsWritten)
{
    for (int number = 0; number < 200; ++number)
        ASSERT_TRUE(m_store->saveFlow(record(QString::number(number))));
    m_store.reset();
    DamagedFile::overwritePage(file(), 20);
    const std::map<QString, QByteArray> before = everything();
    const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder());
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, StoreInspection::damagedCode);
    EXPECT_EQ(everything(), before);
    ASSERT_TRUE(recovery().recover(damage(), StoreRecovery::Choice::Empty));
    EXPECT_EQ(ids(), QStringList());
}

TEST_F(StoreRecoveryTest, ADoubtAsksForTheIndexesTooUntilItIsSettled)
{
    m_store.reset();
    // An index that leads nowhere is sound page by page.
    DamagedFile::run(file(), QStringLiteral("PRAGMA writable_schema = ON"),
        QStringLiteral("CREATE TABLE beside (value)"), QStringLiteral("CREATE INDEX found ON beside (value)"),
        QStringLiteral("INSERT INTO beside VALUES (1)"),
        QStringLiteral(
            "UPDATE sqlite_master SET sql = 'CREATE INDEX found ON beside (value + 1)' WHERE name = 'found'"));
    EXPECT_TRUE(opened());
    StoreFiles::raiseDoubt(folder());
    EXPECT_EQ(SqliteDraftStore::open(folder()).error().code, StoreInspection::damagedCode);
    EXPECT_TRUE(QFile::exists(StoreFiles::doubt(folder())));
    ASSERT_TRUE(recovery().recover(damage(), StoreRecovery::Choice::Empty));
    EXPECT_FALSE(QFile::exists(StoreFiles::doubt(folder())));
    EXPECT_TRUE(opened());
}

TEST_F(StoreRecoveryTest, AFileThatIsGoneOrEmptyIsNotMadeAnewBesideBackups)
{
    ASSERT_TRUE(m_store->saveFlow(record(saved)));
    ASSERT_TRUE(StoreBackup(folder()).make());
    m_store.reset();
    const auto removed = [this] { QFile::remove(file()); };
    const auto emptied = [this] { QFile::resize(file(), 0); };
    const auto blank = [this] {
        QFile::remove(file());
        DamagedFile::run(file(), QStringLiteral("PRAGMA journal_mode = WAL"));
    };
    for (const std::function<void()> &mischief :
        std::initializer_list<std::function<void()>>{removed, emptied, blank}) {
        for (const auto choice : {StoreRecovery::Choice::Empty, StoreRecovery::Choice::Backup}) {
            mischief();
            const std::map<QString, QByteArray> before = everything();
            const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder());
            ASSERT_FALSE(store);
            EXPECT_EQ(store.error().code, StoreInspection::missingCode);
            const StoreDamage found = damage();
            EXPECT_TRUE(found.isMissing && found.newest);
            EXPECT_EQ(everything(), before);
            const Result<StoreRecovery::Outcome> done = recovery().recover(found, choice);
            ASSERT_TRUE(done) << qPrintable(done.error().toString());
            EXPECT_EQ(ids(), choice == StoreRecovery::Choice::Empty ? QStringList() : QStringList(saved));
            m_store.reset();
            EXPECT_FALSE(*recovery().examine()) << "an empty start that was chosen is no loss";
        }
    }
}

TEST_F(StoreRecoveryTest, AnEmptyFileWithoutATraceOfDraftsIsANewOne)
{
    m_store.reset();
    ASSERT_TRUE(QFile::resize(file(), 0)); // as a program leaves it that was ended while it began
    EXPECT_FALSE(*recovery().examine());
    EXPECT_EQ(ids(), QStringList());
}

TEST_F(StoreRecoveryTest, ADoubtThatWasUnfoundedIsForgotten)
{
    StoreFiles::raiseDoubt(folder());
    EXPECT_TRUE(opened());
    EXPECT_FALSE(QFile::exists(StoreFiles::doubt(folder())));
}

TEST_F(StoreRecoveryTest, AFileThatLacksATableOrIsSomebodyElsesIsRefused)
{
    m_store.reset();
    DamagedFile::run(file(), QStringLiteral("DROP TABLE audit"));
    EXPECT_EQ(SqliteDraftStore::open(folder()).error().code, StoreInspection::damagedCode);
    ASSERT_TRUE(QFile::remove(file()));
    DamagedFile::run(file(), QStringLiteral("CREATE TABLE bookmarks (url TEXT)"));
    const QByteArray before = contentOf(file());
    EXPECT_EQ(SqliteDraftStore::open(folder()).error().code, StoreInspection::damagedCode);
    EXPECT_EQ(contentOf(file()), before);
}

#ifdef Q_OS_UNIX

namespace {

//! Ends a process as if it were killed after `work`, with its connections open.
void endAfter(const std::function<void()> &work)
{
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        work();
        _exit(0);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
}

} // namespace

TEST_F(StoreRecoveryTest, NoFileThatIsRefusedIsTouchedWhateverAnEndedProgramLeft)
{
    m_store.reset();
    for (const bool hasIndex : {true, false}) {
        for (const QString &mischief :
            {QStringLiteral("PRAGMA user_version = 99"), QStringLiteral("DROP TABLE decision")}) {
            QDir(folder()).removeRecursively();
            m_store = opened();
            ASSERT_TRUE(m_store);
            m_store.reset();
            endAfter([&] {
                QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("ended"));
                database.setDatabaseName(file());
                database.open();
                QSqlQuery(database).exec(mischief);
                ::_exit(0); // its writes are in the "-wal" alone
            });
            ASSERT_TRUE(QFile::exists(file() + QStringLiteral("-wal")));
            EXPECT_TRUE(hasIndex || QFile::remove(file() + QStringLiteral("-shm")));
            const std::map<QString, QByteArray> before = everything();

            const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder());

            ASSERT_FALSE(store) << qPrintable(mischief);
            EXPECT_TRUE(StoreInspection::isRecoverable(store.error()));
            EXPECT_EQ(everything(), before) << qPrintable(mischief);
            EXPECT_TRUE(*recovery().examine());
            EXPECT_EQ(everything(), before) << qPrintable(mischief);
        }
    }
}

TEST_F(StoreRecoveryTest, KeepsTheEditsInTheLogOfAFileThatIsGone)
{
    for (const bool isRemoved : {true, false}) {
        QDir(folder()).removeRecursively();
        m_store.reset();
        endAfter([&] {
            const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder());
            (void)(store && (*store)->saveAccount({acme, QStringLiteral("verifik"), QUrl()}));
            ::_exit(0); // what it wrote last is in the "-wal" alone
        });
        EXPECT_TRUE(isRemoved ? QFile::remove(file()) : QFile::resize(file(), 0));
        const std::map<QString, QByteArray> before = everything();
        const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder());
        ASSERT_FALSE(store);
        EXPECT_EQ(store.error().code, StoreInspection::missingCode);
        EXPECT_EQ(everything(), before);
        const QByteArray log = contentOf(file() + QStringLiteral("-wal"));
        const Result<StoreRecovery::Outcome> done = recovery().recover(damage(), StoreRecovery::Choice::Empty);
        ASSERT_TRUE(done);
        EXPECT_EQ(contentOf(done->aside + QStringLiteral("-wal")), log);
        EXPECT_EQ(ids(), QStringList());
    }
}

TEST_F(StoreRecoveryTest, MovesTheCompanionsOfTheFileAsideToo)
{
    ASSERT_TRUE(m_store->saveFlow(record(saved)));
    ASSERT_TRUE(StoreBackup(folder()).make());
    m_store.reset();
    endAfter([&] {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("ended"));
        database.setDatabaseName(file());
        database.open();
        QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version = 99"));
        ::_exit(0);
    });
    const QByteArray log = contentOf(file() + QStringLiteral("-wal"));
    const Result<StoreRecovery::Outcome> done = recovery().recover(damage(), StoreRecovery::Choice::Backup);
    ASSERT_TRUE(done);
    EXPECT_EQ(contentOf(done->aside + QStringLiteral("-wal")), log);
    EXPECT_FALSE(QFile::exists(file() + QStringLiteral("-wal")));
    EXPECT_EQ(ids(), QStringList(saved));
}

TEST_F(StoreRecoveryTest, AProgramEndedAfterAnyStepLeavesAllThatTheNextOneNeeds)
{
    for (const StoreRecovery::Choice choice : {StoreRecovery::Choice::Backup, StoreRecovery::Choice::Empty}) {
        const bool restores = choice == StoreRecovery::Choice::Backup;
        int step = 1;
        for (bool isEnded = true; isEnded; ++step) {
            m_store.reset();
            QDir(folder()).removeRecursively();
            m_store = opened();
            ASSERT_TRUE(m_store->saveAccount({acme, QStringLiteral("verifik"), QUrl()}));
            ASSERT_NO_FATAL_FAILURE(damageFile());
            // What an ended program leaves beside a file.
            for (const QString &suffix : StoreFiles::companions()) {
                QFile companion(file() + suffix);
                ASSERT_TRUE(companion.open(QIODevice::WriteOnly));
                companion.write(suffix.toLatin1());
            }
            const StoreDamage found = damage();
            const pid_t child = fork();
            ASSERT_GE(child, 0);
            if (child == 0) {
                StoreRecovery ending = recovery();
                int done = 0;
                ending.afterStep = [&] {
                    if (++done == step)
                        _exit(1);
                };
                _exit(ending.recover(found, choice) ? 0 : 2);
            }
            int status = 0;
            ASSERT_EQ(waitpid(child, &status, 0), child);
            ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) != 2);
            isEnded = WEXITSTATUS(status) == 1;

            const QStringList aside = QDir(folder()).entryList({QStringLiteral("flowform-damaged-*.db")});
            Result<std::unique_ptr<SqliteDraftStore>> next = SqliteDraftStore::open(folder());
            if (step == 1) { // nothing was moved yet: the damage is as it was, and the person is asked again
                ASSERT_FALSE(next);
                EXPECT_EQ(contentOf(file()), m_damaged);
                EXPECT_TRUE(damage().newest);
                continue;
            }
            ASSERT_TRUE(next) << "step " << step << ": " << qPrintable(next.error().toString() + next.error().detail);
            EXPECT_EQ((*next)->flows()->size(), restores ? 1u : 0u) << "step " << step;
            const QStringList kept = QDir(folder()).entryList({QStringLiteral("flowform-damaged-*.db")});
            ASSERT_EQ(kept.size(), 1) << "step " << step << qPrintable(aside.join(u' '));
            EXPECT_EQ(contentOf(folder() + u'/' + kept.first()), m_damaged) << "step " << step;
            for (const QString &suffix : StoreFiles::companions())
                EXPECT_EQ(contentOf(folder() + u'/' + kept.first() + suffix), suffix.toLatin1()) << "step " << step;
            EXPECT_FALSE(QFile::exists(folder() + QStringLiteral("/flowform.recovery")));
            next->reset();
            EXPECT_FALSE(QFile::exists(file() + QStringLiteral(".part")));
        }
        EXPECT_EQ(step - 1, 7) << "each step was the last one once";
    }
}

TEST_F(StoreRecoveryTest, LeavesAStoreAloneThatAnotherProgramHasOpen)
{
    damageFile();
    const StoreDamage found = damage();
    ASSERT_TRUE(recovery().recover(found, StoreRecovery::Choice::Empty)); // somebody else was faster
    int ready[2], go[2];
    ASSERT_EQ(pipe(ready), 0);
    ASSERT_EQ(pipe(go), 0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder());
        char byte = store ? 1 : 0;
        if (write(ready[1], &byte, 1) == 1)
            (void)!read(go[0], &byte, 1);
        _exit(0);
    }
    char byte = 0;
    ASSERT_EQ(read(ready[0], &byte, 1), 1);
    ASSERT_EQ(byte, 1);
    const Result<StoreRecovery::Outcome> done = recovery().recover(found, StoreRecovery::Choice::Backup);
    EXPECT_FALSE(done);
    if (!done) {
        EXPECT_EQ(done.error().kind, ErrorKind::Storage);
        EXPECT_TRUE(done.error().what.contains(QStringLiteral("in use"))) << qPrintable(done.error().what);
    }
    EXPECT_TRUE(QFile::exists(file()));
    ASSERT_EQ(write(go[1], &byte, 1), 1);
    int status = 0;
    waitpid(child, &status, 0);
    for (const int end : {ready[0], ready[1], go[0], go[1]})
        close(end);
}

#endif
