#include "support/failingvfs.h"

#include "models/store/draftsaver.h"
#include "models/store/sqlitehelpers.h"
#include "models/store/storeinspection.h"

#include "damagedfile.h"
#include "storefixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlRecord>

#include <array>
#include <map>

namespace {

using Step = Result<void> (*)(SqliteDraftStore &);

const QString acme = QStringLiteral("acme"), flowId = QStringLiteral("flow"), old = QStringLiteral("old");

QDateTime moment()
{
    return QDateTime::fromString(QStringLiteral("2026-03-01T10:20:30.456Z"), Qt::ISODateWithMs);
}

QJsonObject document(int number)
{
    return {{QStringLiteral("number"), number}, {QStringLiteral("text"), QString(3000, QLatin1Char('x'))}};
}

FlowRecord confirmed(int number)
{
    FlowRecord record;
    record.account = acme;
    record.id = flowId;
    record.kind = QStringLiteral("verifik-v3/personal-onboarding");
    record.name = QStringLiteral("Onboarding");
    record.base = record.working = document(number);
    record.fetchedAt = moment();
    record.baseRevision = number;
    record.confirmation = FlowRecord::Confirmation{};
    return record;
}

template <typename Value> Result<void> plain(const Result<Value> &result)
{
    return result ? Result<void>() : fail(result.error());
}

//! A day at work, on a store that version 1 made. Each step is acknowledged or fails as a whole.
constexpr std::array<Step, 11> day{
    [](SqliteDraftStore &store) {
        return store.saveAccount({QStringLiteral("second"), QStringLiteral("didit"), QUrl()});
    },
    [](SqliteDraftStore &store) { return store.saveFlow(confirmed(1)); },
    [](SqliteDraftStore &store) {
        EditHistory history;
        history.steps = {{"/number"_ptr, 1, 2, QStringLiteral("Change the number")}};
        history.index = 1;
        return store.saveWorking(acme, flowId, 1, document(2), confirmed(1), history);
    },
    [](SqliteDraftStore &store) {
        return store.outbox().add(
            {acme, flowId, OutboxEntry::Action::Send, QStringLiteral("why"), document(2), moment()});
    },
    [](SqliteDraftStore &store) {
        return store.outbox().noteAttempt(acme, flowId, 1, moment(), QStringLiteral("offline"));
    },
    [](SqliteDraftStore &store) {
        return store.decisions().save(acme, flowId, "/number"_ptr, {Decision{}, QJsonValue(7)});
    },
    [](SqliteDraftStore &store) {
        return plain(store.modifyFlow(acme, flowId, [&](FlowRecord &record) -> Result<void> {
            record.base = record.working = document(3);
            record.baseRevision = 3;
            record.confirmation = FlowRecord::Confirmation{Revision::Source::Sent, QStringLiteral("why")};
            if (const Result<void> cleared = store.decisions().clear(acme, flowId); !cleared)
                return cleared;
            return store.outbox().remove(acme, flowId);
        }));
    },
    [](SqliteDraftStore &store) {
        AuditEntry entry;
        entry.at = moment();
        entry.account = acme;
        entry.flow = flowId;
        entry.action = QStringLiteral("push");
        entry.outcome = QStringLiteral("sent");
        return store.audit().append(entry);
    },
    [](SqliteDraftStore &store) { return store.saveSetting(QStringLiteral("window/state"), QByteArray(5000, 'w')); },
    [](SqliteDraftStore &store) { return store.removeFlow(acme, old); },
    [](SqliteDraftStore &store) { return plain(StoreBackup(store.folder(), &moment).make()); },
};

class FailingDisk : public StoreTest
{
protected:
    void SetUp() override { ASSERT_TRUE(m_directory.isValid()); }

    void begin()
    {
        QDir(folder()).removeRecursively();
        ASSERT_TRUE(QDir().mkpath(folder()));
        DamagedFile::makeVersion1(file());
    }
    //! Works through the steps in `wanted`, from the lowest bit, and answers which were acknowledged. Ends at the first
    //! failure if `endsThere`, as a program does that is then ended; `failed` is the first one that was not.
    unsigned work(unsigned wanted, bool endsThere, unsigned &failed)
    {
        unsigned acknowledged = 0;
        failed = 0;
        Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder(), &moment);
        for (unsigned i = 0; store && i < day.size(); ++i) {
            const unsigned step = 1u << i;
            if ((wanted & step) == 0)
                continue;
            if (day[i](**store)) {
                acknowledged |= step;
                continue;
            }
            if (failed == 0)
                failed = step;
            if (endsThere)
                break;
        }
        return acknowledged;
    }
    //! All rows of all tables, after the next start, which must succeed.
    QString content()
    {
        const std::unique_ptr<SqliteDraftStore> next = opened();
        EXPECT_TRUE(next);
        EXPECT_TRUE(StoreInspection::checkAtWork(folder()));
        QString text;
        const QString connection = QStringLiteral("content");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(file());
            EXPECT_TRUE(database.open());
            for (const QString &table : database.tables()) {
                if (table == QLatin1String("sqlite_sequence")) // SQLite's own counting, also of attempts in vain
                    continue;
                QSqlQuery query(database);
                EXPECT_TRUE(query.exec(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(table)));
                for (text += table + QLatin1Char('\n'); query.next(); text += QLatin1Char('\n')) {
                    for (int column = 0; column < query.record().count(); ++column)
                        text += query.value(column).toString() + QLatin1Char('|');
                }
            }
        }
        QSqlDatabase::removeDatabase(connection);
        return text;
    }
    //! What the store holds when just these steps were done.
    const QString &contentAfter(unsigned steps)
    {
        const auto known = m_contents.find(steps);
        if (known != m_contents.end())
            return known->second;
        m_disk.reset();
        begin();
        unsigned failed = 0;
        work(steps, false, failed);
        return m_contents[steps] = content();
    }

    //! Every write of the day fails once; the next start finds what was acknowledged, and nothing half done.
    void failEveryWrite(FailingVfs::Fault fault, bool isLasting, bool endsThere)
    {
        constexpr unsigned all = (1u << day.size()) - 1;
        unsigned failed = 0;
        begin();
        m_disk.reset();
        ASSERT_EQ(work(all, false, failed), all);
        const int writes = m_disk.count();
        ASSERT_GT(writes, 100);
        for (int n = 1; n <= writes; ++n) {
            SCOPED_TRACE("write " + std::to_string(n) + " of " + std::to_string(writes));
            m_disk.reset();
            begin();
            m_disk.failAt(n, fault, isLasting);
            const unsigned acknowledged = work(all, endsThere, failed);
            EXPECT_TRUE(m_disk.hasFailed());
            m_disk.reset();
            const QString found = content();
            if (found != contentAfter(acknowledged)) {
                EXPECT_EQ(found.toStdString(), contentAfter(acknowledged | failed).toStdString())
                    << "acknowledged " << acknowledged;
            }
            if (testing::Test::HasFailure())
                return;
        }
    }

    FailingVfs m_disk; // after the folder, before any store
    std::map<unsigned, QString> m_contents;
};

} // namespace

TEST_F(FailingDisk, LosesNothingThatWasAcknowledgedWhereAProgramEndsAtAnError)
{
    failEveryWrite(FailingVfs::Fault::IoError, false, true);
}

TEST_F(FailingDisk, LosesNothingThatWasAcknowledgedWhereAProgramGoesOnAfterAnError)
{
    failEveryWrite(FailingVfs::Fault::IoError, false, false);
}

TEST_F(FailingDisk, LosesNothingThatWasAcknowledgedBeforeItWasFull)
{
    failEveryWrite(FailingVfs::Fault::Full, true, false);
}

TEST_F(FailingDisk, ABackupIsWholeOrThereIsNone)
{
    begin();
    unsigned failed = 0;
    ASSERT_NE(work(1u << 1, false, failed), 0u);
    QDir(folder() + QStringLiteral("/backups")).removeRecursively();
    m_disk.reset();
    const StoreBackup backup(folder(), &moment);
    ASSERT_TRUE(backup.make());
    const int writes = m_disk.count();
    ASSERT_GT(writes, 10);
    for (int n = 1; n <= writes; ++n) {
        QDir(folder() + QStringLiteral("/backups")).removeRecursively();
        m_disk.failAt(n);
        const Result<QString> made = backup.make();
        m_disk.reset();
        EXPECT_EQ(backup.list().size(), made ? 1u : 0u) << n;
        EXPECT_EQ(backup.newestGood().has_value(), made.has_value()) << n;
        EXPECT_EQ(QDir(folder() + QStringLiteral("/backups")).entryList({QStringLiteral("*.part")}), QStringList())
            << n;
    }
}

TEST_F(FailingDisk, AFullDiskIsToldWithWhatToDo)
{
    begin();
    const std::unique_ptr<SqliteDraftStore> store = opened();
    m_disk.failAt(1, FailingVfs::Fault::Full, true);
    const Result<void> saved = store->saveFlow(confirmed(1));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::Storage);
    EXPECT_TRUE(saved.error().what.contains(QStringLiteral("is full"))) << qPrintable(saved.error().what);
    EXPECT_FALSE(saved.error().advice.isEmpty());
    m_disk.reset();
    EXPECT_TRUE(store->saveFlow(confirmed(1))) << "and it goes on as soon as there is room";
}

TEST_F(FailingDisk, AFullDiskIsToldWhereNothingHasTheDraftsOpenYet)
{
    // What SQLite 3.40 answers on a full tmpfs: it has no room for the index of the log.
    const QSqlError answered({}, QStringLiteral("disk I/O error"), QSqlError::StatementError, QStringLiteral("4874"));
    const Error error = Sqlite::error(answered, folder());
    EXPECT_TRUE(error.what.contains(QStringLiteral("is full"))) << qPrintable(error.what);
    EXPECT_TRUE(error.advice.contains(QStringLiteral("Free some space"))) << qPrintable(error.advice);
}

TEST_F(FailingDisk, AFolderThatBecameReadOnlyIsToldAndTheFileIsNotCalledDamaged)
{
    begin();
    m_disk.setReadOnly(true);
    const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder());
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, ErrorKind::Storage);
    EXPECT_FALSE(StoreInspection::isRecoverable(store.error())) << qPrintable(store.error().detail);
    EXPECT_FALSE(store.error().advice.isEmpty());
    m_disk.setReadOnly(false);
    EXPECT_TRUE(opened());
}

TEST_F(FailingDisk, TheSaverKeepsAnEditUntilTheDiskTakesIt)
{
    begin();
    ASSERT_TRUE(opened()->saveFlow(confirmed(1)));
    for (const FailingVfs::Fault fault : {FailingVfs::Fault::Full, FailingVfs::Fault::IoError}) {
        DraftSaver saver(folder(), std::chrono::milliseconds(0));
        QSignalSpy savedSpy(&saver, &DraftSaver::saved), failedSpy(&saver, &DraftSaver::failed);
        m_disk.failAt(1, fault, true);
        saver.save(acme, flowId, 1, document(5), confirmed(1));
        ASSERT_TRUE(failedSpy.wait());
        EXPECT_TRUE(saver.hasUnsaved());
        EXPECT_EQ(savedSpy.size(), 0);
        m_disk.reset();
        saver.retry();
        ASSERT_TRUE(savedSpy.wait());
        EXPECT_FALSE(saver.hasUnsaved());
        EXPECT_EQ(opened()->flow(acme, flowId)->working, document(5));
    }
}
