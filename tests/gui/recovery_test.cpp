#include "gui/guisession.h"

#include "app/gui/recoverystart.h"
#include "models/store/storebackup.h"
#include "models/store/storefiles.h"
#include "models/store/storeinspection.h"
#include "views/shell/recoverydialog.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

namespace {

class RecoveryWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(m_folder.path());
        ASSERT_TRUE(store);
        ASSERT_TRUE((*store)->saveAccount({QStringLiteral("acme"), QStringLiteral("verifik"), QUrl()}));
        FlowRecord flow;
        flow.account = QStringLiteral("acme");
        flow.id = QStringLiteral("one");
        flow.kind = QStringLiteral("verifik-v3/personal-onboarding");
        ASSERT_TRUE((*store)->saveFlow(flow));
    }
    void damage()
    {
        QFile file(StoreFiles::database(m_folder.path()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray("worn out ").repeated(1000));
    }
    //! Starts as main() does; `button` is what the person presses when asked.
    Result<std::unique_ptr<WindowController>> start(const char *button)
    {
        WindowController::Options options;
        options.folder = m_folder.path();
        Result<std::unique_ptr<WindowController>> controller = WindowController::create(options);
        QTimer person;
        QObject::connect(&person, &QTimer::timeout, [&] {
            if (auto *dialog = qobject_cast<RecoveryDialog *>(QApplication::activeModalWidget())) {
                m_asked.clear();
                const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
                for (const QLabel *label : labels)
                    m_asked += label->text() + QLatin1Char('\n');
                dialog->findChild<QPushButton *>(QLatin1String(button))->click();
            }
        });
        person.start(0);
        while (!controller && RecoveryStart::offer(options.folder, controller.error()))
            controller = WindowController::create(options);
        return controller;
    }
    qsizetype aside() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral("flowform-damaged-*.db")}).size();
    }

    QTemporaryDir m_folder;
    QString m_asked;
};

} // namespace

TEST_F(RecoveryWindow, PutsTheBackupBackAndStarts)
{
    ASSERT_TRUE(StoreBackup(m_folder.path()).make());
    damage();
    const auto controller = start("useBackup");
    ASSERT_TRUE(controller);
    EXPECT_TRUE(m_asked.contains(QStringLiteral("damaged"))) << qPrintable(m_asked);
    EXPECT_TRUE(m_asked.contains(QStringLiteral("copy"))) << qPrintable(m_asked);
    EXPECT_EQ(aside(), 1);
    EXPECT_EQ(SqliteDraftStore::open(m_folder.path()).value()->accounts()->size(), 1u);
}

TEST_F(RecoveryWindow, StartsWithoutDraftsWhereThereIsNoBackup)
{
    damage();
    const auto controller = start("startEmpty");
    ASSERT_TRUE(controller);
    EXPECT_EQ(aside(), 1);
    EXPECT_TRUE(SqliteDraftStore::open(m_folder.path()).value()->accounts()->empty());
}

TEST_F(RecoveryWindow, OffersTheBackupForAFileThatIsGone)
{
    ASSERT_TRUE(StoreBackup(m_folder.path()).make());
    ASSERT_TRUE(QFile::remove(StoreFiles::database(m_folder.path())));
    const auto controller = start("useBackup");
    ASSERT_TRUE(controller);
    EXPECT_TRUE(m_asked.contains(QStringLiteral("missing"))) << qPrintable(m_asked);
    EXPECT_EQ(SqliteDraftStore::open(m_folder.path()).value()->accounts()->size(), 1u);
}

TEST_F(RecoveryWindow, LeavesEverythingAsItIsWhenThePersonClosesTheQuestion)
{
    damage();
    const auto controller = start("quit");
    ASSERT_FALSE(controller);
    EXPECT_TRUE(StoreInspection::isRecoverable(controller.error()));
    EXPECT_EQ(aside(), 0);
}

TEST_F(RecoveryWindow, HasNothingToOfferForAnErrorThatIsNoDamage)
{
    EXPECT_FALSE(
        RecoveryStart::offer(m_folder.path(), fail(ErrorKind::Storage, QStringLiteral("The disk is full.")).value()));
}

TEST_F(RecoveryWindow, ItsKeeperMakesTheBackupOfTheDay)
{
    StoreKeeper keeper(m_folder.path());
    QSignalSpy finished(&keeper, &StoreKeeper::finished);
    keeper.look();
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(StoreBackup(m_folder.path()).list().size(), 1u);
    keeper.look();
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(StoreBackup(m_folder.path()).list().size(), 1u);
}

TEST_F(RecoveryWindow, ItsKeeperSaysThatABackupFailed)
{
    QFile blocker(m_folder.filePath(QStringLiteral("backups")));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    StoreKeeper keeper(m_folder.path());
    QSignalSpy finished(&keeper, &StoreKeeper::finished), failed(&keeper, &StoreKeeper::backupFailed);
    keeper.look();
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(failed.size(), 1);
    EXPECT_FALSE(QFile::exists(StoreFiles::doubt(m_folder.path())));
}

TEST_F(RecoveryWindow, ItsKeeperFindsADamagedPageAndTheNextStartOffersTheBackup)
{
    ASSERT_TRUE(StoreBackup(m_folder.path()).make());
    QFile file(StoreFiles::database(m_folder.path()));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(3 * 4096); // a page of a table that opening does not read
    file.write(QByteArray(4096, 'x'));
    file.close();
    {
        StoreKeeper keeper(m_folder.path());
        QSignalSpy finished(&keeper, &StoreKeeper::finished), damaged(&keeper, &StoreKeeper::damageFound);
        keeper.look();
        ASSERT_TRUE(finished.wait());
        EXPECT_EQ(damaged.size(), 1);
    }
    const auto controller = start("useBackup");
    ASSERT_TRUE(controller);
    EXPECT_EQ(aside(), 1);
}
