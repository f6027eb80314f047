#include "clifixture.h"

#include "models/store/storebackup.h"

#include <QDir>

namespace {

class CliRecover : public CliTest
{
protected:
    void damage()
    {
        QFile file(dataFolder() + QStringLiteral("/flowform.db"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray("worn out ").repeated(1000));
    }
    QStringList files(const char *pattern) const
    {
        return QDir(dataFolder()).entryList({QString::fromLatin1(pattern)}, QDir::Files);
    }
};

} // namespace

TEST_F(CliRecover, FindsNothingWrongWithSoundDrafts)
{
    startAndPull();
    const CliResult told = json("recover");
    EXPECT_EQ(told.code, 0);
    EXPECT_FALSE(told.object().value(QLatin1String("damaged")).toBool(true));
    EXPECT_EQ(run("recover --empty").code, 1) << "sound drafts are never put aside";
    EXPECT_TRUE(files("flowform-damaged-*").isEmpty());
}

TEST_F(CliRecover, AVerbThatChangesSomethingMakesTheBackupOfTheDay)
{
    startAndPull();
    EXPECT_EQ(StoreBackup(dataFolder()).list().size(), 1u);
    EXPECT_EQ(run("pull").code, 0);
    EXPECT_EQ(StoreBackup(dataFolder()).list().size(), 1u);
}

TEST_F(CliRecover, AVerbThatOnlyReadsMakesNone)
{
    EXPECT_EQ(run("list").code, 0);
    EXPECT_TRUE(StoreBackup(dataFolder()).list().empty());
}

TEST_F(CliRecover, ABackupThatFailsIsSaidAndStopsNothing)
{
    ASSERT_TRUE(QDir().mkpath(dataFolder()));
    writeFile(QStringLiteral("data/backups"), "in the way");
    startSandbox();
    const CliResult pulled = run("pull");
    EXPECT_EQ(pulled.code, 0);
    EXPECT_TRUE(pulled.err.contains("No backup of the drafts could be made")) << pulled.err.constData();
}

TEST_F(CliRecover, EveryOtherVerbNamesItAndChangesNothing)
{
    startAndPull();
    damage();
    for (const char *verb : {"list", "status", "pull", "account list"}) {
        const CliResult refused = json(verb);
        EXPECT_EQ(refused.code, 1) << verb;
        const QJsonObject error = refused.object().value(QLatin1String("error")).toObject();
        EXPECT_EQ(error.value(QLatin1String("code")).toString(), QStringLiteral("store-damaged")) << verb;
        EXPECT_TRUE(error.value(QLatin1String("advice")).toString().contains(QStringLiteral("recover"))) << verb;
    }
    EXPECT_TRUE(files("flowform-damaged-*").isEmpty());
}

TEST_F(CliRecover, SaysWhatIsWrongAndWhatCouldBePutBack)
{
    startAndPull();
    damage();
    const CliResult told = json("recover");
    EXPECT_EQ(told.code, 1);
    EXPECT_TRUE(told.object().value(QLatin1String("damaged")).toBool());
    EXPECT_FALSE(told.object().value(QLatin1String("newer")).toBool());
    const QJsonObject backup = told.object().value(QLatin1String("backup")).toObject();
    EXPECT_GT(backup.value(QLatin1String("flows")).toInt(), 0);
    EXPECT_TRUE(QFile::exists(backup.value(QLatin1String("path")).toString()));
    const CliResult text = run("recover");
    EXPECT_EQ(text.code, 1);
    EXPECT_TRUE(text.out.contains("recover --backup") && text.out.contains("recover --empty")) << text.out.constData();
    EXPECT_TRUE(files("flowform-damaged-*").isEmpty());
}

TEST_F(CliRecover, PutsTheBackupBack)
{
    startAndPull();
    const qsizetype flows = json("list").array().size();
    damage();
    EXPECT_EQ(run("recover --backup --empty").code, 1);
    const CliResult done = json("recover --backup");
    EXPECT_EQ(done.code, 0) << done.err.constData();
    EXPECT_TRUE(QFile::exists(done.object().value(QLatin1String("keptAs")).toString()));
    EXPECT_EQ(json("list").array().size(), flows);
}

TEST_F(CliRecover, StartsWithoutDrafts)
{
    startAndPull();
    damage();
    EXPECT_EQ(run("recover --empty").code, 0);
    EXPECT_EQ(json("list").array().size(), 0);
    EXPECT_EQ(files("flowform-damaged-*.db").size(), 1);
}

TEST_F(CliRecover, DamageInTheMiddleIsToldByEveryVerbBeforeItWritesAnything)
{
    startAndPull();
    QFile file(dataFolder() + QStringLiteral("/flowform.db"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(20'000, 'x'));
    file.seek(0);
    const QByteArray damaged = file.readAll();
    file.close();
    for (const char *verb :
        {"status", "set 66d8e2a1c4a19e0012d4e002 /documents/attemptLimit 4", "push 66d8e2a1c4a19e0012d4e002", "sync"}) {
        const CliResult refused = json(verb);
        EXPECT_EQ(refused.code, 1) << verb;
        const QJsonObject error = refused.object().value(QLatin1String("error")).toObject();
        EXPECT_EQ(error.value(QLatin1String("code")).toString(), QStringLiteral("store-damaged")) << verb;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), damaged);
}

TEST_F(CliRecover, AFileThatIsGoneBesideItsBackupsIsToldAndPutBack)
{
    startAndPull();
    const qsizetype flows = json("list").array().size();
    for (const bool isRemoved : {false, true}) {
        const QString path = dataFolder() + QStringLiteral("/flowform.db");
        ASSERT_TRUE(isRemoved ? QFile::remove(path) : QFile::resize(path, 0));
        const CliResult refused = json("status");
        EXPECT_EQ(refused.code, 1);
        const QJsonObject error = refused.object().value(QLatin1String("error")).toObject();
        EXPECT_TRUE(error.value(QLatin1String("advice")).toString().contains(QStringLiteral("recover")));
        EXPECT_EQ(QFile::exists(path), !isRemoved) << "nothing was written";
        EXPECT_TRUE(json("recover").object().value(QLatin1String("missing")).toBool());
        EXPECT_EQ(run("recover --backup").code, 0);
        EXPECT_EQ(json("list").array().size(), flows);
    }
}

TEST_F(CliRecover, HasNothingToPutBackWithoutABackup)
{
    EXPECT_EQ(run("list").code, 0);
    damage();
    EXPECT_TRUE(json("recover").object().value(QLatin1String("backup")).isNull());
    EXPECT_EQ(run("recover --backup").code, 1);
    EXPECT_TRUE(files("flowform-damaged-*").isEmpty());
}
