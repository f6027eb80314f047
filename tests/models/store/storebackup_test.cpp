#include "models/store/storebackup.h"

#include "models/store/programlock.h"
#include "models/store/storeinspection.h"

#include "damagedfile.h"
#include "storefixture.h"

#include <QDir>
#include <QFile>

namespace {

class StoreBackupTest : public StoreTest
{
protected:
    StoreBackup backup() const
    {
        return StoreBackup(folder(), [this] { return m_now; });
    }
    QStringList names() const
    {
        return QDir(folder() + QStringLiteral("/backups")).entryList({QStringLiteral("*.db")}, QDir::Files, QDir::Name);
    }
    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-03-01T10:20:30Z"), Qt::ISODate);
};

} // namespace

TEST_F(StoreBackupTest, IsAWholeStoreNamedByItsTimeAndReadableByItsOwnerOnly)
{
    ASSERT_TRUE(m_store->saveFlow(record(QStringLiteral("one"))));
    const Result<QString> made = backup().make();
    ASSERT_TRUE(made) << qPrintable(made.error().toString() + made.error().detail);
    EXPECT_EQ(names(), QStringList(QStringLiteral("flowform-20260301-102030.db")));
    EXPECT_EQ(QFile::permissions(*made) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), 0);

    const std::optional<StoreDamage::Backup> newest = backup().newestGood();
    ASSERT_TRUE(newest);
    EXPECT_EQ(newest->path, *made);
    EXPECT_EQ(newest->at, m_now);
    EXPECT_EQ(newest->flows, 1);

    // It can be opened in place of the store.
    const QString elsewhere = m_directory.filePath(QStringLiteral("elsewhere"));
    ASSERT_TRUE(QDir().mkpath(elsewhere));
    ASSERT_TRUE(QFile::copy(*made, elsewhere + QStringLiteral("/flowform.db")));
    const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(elsewhere);
    ASSERT_TRUE(store);
    EXPECT_EQ((*store)->flow(QStringLiteral("acme"), QStringLiteral("one"))->base, record(QStringLiteral("one")).base);
}

TEST_F(StoreBackupTest, HoldsWhatWasCommittedWhileTheStoreIsOpen)
{
    const std::unique_ptr<SqliteDraftStore> other = opened();
    ASSERT_TRUE(m_store->saveFlow(record(QStringLiteral("one"))));
    ASSERT_TRUE(other->saveFlow(record(QStringLiteral("two"))));
    ASSERT_TRUE(backup().make());
    EXPECT_EQ(backup().newestGood()->flows, 2);
    EXPECT_TRUE(m_store->saveFlow(record(QStringLiteral("three")))) << "the store goes on";
}

TEST_F(StoreBackupTest, IsMadeAtMostOnceADay)
{
    EXPECT_TRUE(backup().makeIfDue()->isEmpty()) << "there is nothing to keep yet";
    ASSERT_TRUE(m_store->saveFlow(record(QStringLiteral("one"))));
    EXPECT_TRUE(backup().isDue());
    EXPECT_FALSE(backup().makeIfDue()->isEmpty());
    m_now = m_now.addSecs(23 * 3600);
    EXPECT_TRUE(backup().makeIfDue()->isEmpty());
    m_now = m_now.addSecs(3600);
    EXPECT_FALSE(backup().makeIfDue()->isEmpty());
    EXPECT_EQ(names().size(), 2);
    m_now = m_now.addYears(-3); // a clock that was put right
    EXPECT_TRUE(backup().isDue());
}

TEST_F(StoreBackupTest, KeepsTheNewestSeven)
{
    for (int day = 0; day < 9; ++day) {
        ASSERT_TRUE(backup().make());
        m_now = m_now.addDays(1);
    }
    ASSERT_EQ(names().size(), StoreBackup::kept);
    EXPECT_EQ(names().first(), QStringLiteral("flowform-20260303-102030.db"));
    EXPECT_EQ(names().last(), QStringLiteral("flowform-20260309-102030.db"));
}

TEST_F(StoreBackupTest, TwoOfOneSecondAreBothKept)
{
    ASSERT_TRUE(backup().make());
    ASSERT_TRUE(backup().make());
    EXPECT_EQ(names().size(), 2);
}

TEST_F(StoreBackupTest, TheNewestGoodOneIsNeitherDamagedNorFromANewerVersion)
{
    ASSERT_TRUE(m_store->saveFlow(record(QStringLiteral("one"))));
    const QString good = *backup().make();
    m_now = m_now.addDays(1);
    const QString damaged = *backup().make();
    m_now = m_now.addDays(1);
    const QString newer = *backup().make();
    DamagedFile::overwritePage(damaged, 2);
    DamagedFile::run(newer, QStringLiteral("PRAGMA user_version = 99"));
    EXPECT_EQ(backup().newestGood()->path, good);
    ASSERT_TRUE(QFile::remove(good));
    EXPECT_FALSE(backup().newestGood());
}

TEST_F(StoreBackupTest, ADamagedStoreMakesNoneAndKeepsTheOlderOnes)
{
    for (int number = 0; number < 200; ++number)
        ASSERT_TRUE(m_store->saveFlow(record(QString::number(number))));
    for (int day = 0; day < 7; ++day) {
        ASSERT_TRUE(backup().make());
        m_now = m_now.addDays(1);
    }
    const QStringList before = names();
    m_store.reset();
    DamagedFile::overwritePage(file(), 20);

    const Result<QString> made = backup().make();

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, StoreInspection::damagedCode);
    EXPECT_EQ(names(), before);
}

TEST_F(StoreBackupTest, LeavesNothingBehindWhereItFails)
{
    QFile blocker(folder() + QStringLiteral("/backups"));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly)); // no folder can be made there
    const Result<QString> made = backup().make();
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Storage);
    EXPECT_FALSE(made.error().advice.isEmpty());
    EXPECT_TRUE(m_store->saveFlow(record(QStringLiteral("one")))) << "and stops nothing";
}

TEST_F(StoreBackupTest, LeavesItToWhoeverIsAtItAlready)
{
    ASSERT_TRUE(m_store->saveFlow(record(QStringLiteral("one"))));
    ASSERT_TRUE(backup().make());
    m_now = m_now.addDays(1);
    ProgramLock other(folder() + QStringLiteral("/backups/backup.lock"));
    ASSERT_TRUE(other.tryLock());
    EXPECT_TRUE(backup().makeIfDue()->isEmpty());
    EXPECT_EQ(names().size(), 1);
}

TEST_F(StoreBackupTest, AnEndedProgramsPartIsNoBackupAndIsReplaced)
{
    ASSERT_TRUE(backup().make());
    QFile part(folder() + QStringLiteral("/backups/flowform.part"));
    ASSERT_TRUE(part.open(QIODevice::WriteOnly));
    part.write("half");
    part.close();
    EXPECT_EQ(backup().list().size(), 1u);
    ASSERT_TRUE(backup().make());
    EXPECT_FALSE(part.exists());
    EXPECT_EQ(backup().list().size(), 2u);
}

TEST_F(StoreBackupTest, IsMadeBeforeAMigration)
{
    m_store.reset();
    DamagedFile::makeVersion1(file());
    const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder(), [this] { return m_now; });
    ASSERT_TRUE(store) << qPrintable(store.error().toString() + store.error().detail);
    ASSERT_EQ(names().size(), 1);
    const Result<StoreInspection::Contents> kept
        = StoreInspection::inspect(backup().list().front().path, folder(), StoreInspection::Depth::Full);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->version, 1);
    EXPECT_EQ(kept->flows, 1);
    EXPECT_EQ((*store)->flows()->size(), 1u);
}

TEST_F(StoreBackupTest, AMigrationGoesOnWithoutOne)
{
    m_store.reset();
    DamagedFile::makeVersion1(file());
    QFile blocker(folder() + QStringLiteral("/backups"));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    EXPECT_EQ(opened()->flows()->size(), 1u);
}
