#include "models/store/storerecovery.h"

#include "models/core/json.h"
#include "models/store/migrations.h"
#include "models/store/programlock.h"
#include "models/store/sqlitehelpers.h"
#include "models/store/storebackup.h"
#include "models/store/storefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSqlError>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

//! What is under way, so that whoever opens the folder next can end it.
QString planFile(const QString &folder)
{
    return QDir(folder).absoluteFilePath(QStringLiteral("flowform.recovery"));
}

QString partFile(const QString &folder)
{
    return StoreFiles::database(folder) + QStringLiteral(".part");
}

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QString asideKey = QStringLiteral("aside");

//! Whether another program has the database open. Elsewhere than on Unix the renaming fails then.
bool isInUse(const QString &path)
{
#ifdef Q_OS_UNIX
    // Each connection to a file in WAL mode holds SQLite's shared lock all the time: 510 bytes behind the pending byte
    // (https://www.sqlite.org/lockingv3.html).
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000002;
    lock.l_len = 510;
    const bool isHeld = fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(file);
    return isHeld;
#else
    Q_UNUSED(path)
    return false;
#endif
}

tl::unexpected<Error> inUse(const QString &folder)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.what = QCoreApplication::translate("Store", "The drafts in %1 are in use by another program.")
                     .arg(QDir::toNativeSeparators(folder));
    error.advice = QCoreApplication::translate("Store", "Close the other windows of Flowform and try again.");
    return fail(std::move(error));
}

Result<void> writePlan(const QString &folder, const QJsonObject &plan)
{
    QSaveFile file(planFile(folder)); // waits for the disk
    if (!file.open(QIODevice::WriteOnly) || file.write(Json::compact(plan)) < 0 || !file.commit())
        return fail(StoreFiles::notWritable(folder, file.errorString()));
    StoreFiles::syncFolder(folder);
    return {};
}

//! What shows that there were drafts in a folder whose file holds nothing; empty where there were none.
QString traceOfDrafts(const QString &folder)
{
    const std::vector<StoreDamage::Backup> backups = StoreBackup(folder).list();
    if (!backups.empty())
        return backups.front().path;
    // A file is never empty any more when its log begins, so the log of an empty one belonged to another.
    const QFileInfo file(StoreFiles::database(folder)), log(file.filePath() + QLatin1String("-wal"));
    return file.size() == 0 && log.size() > StoreFiles::logHeaderSize ? log.filePath() : QString();
}

tl::unexpected<Error> missing(const QString &folder, const QString &trace)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.what = QCoreApplication::translate(
        "Store", "The file flowform.db in %1 is missing or empty, although there were drafts.")
                     .arg(QDir::toNativeSeparators(folder));
    error.meaning = QCoreApplication::translate("Store", "Nothing was changed.");
    error.advice = QCoreApplication::translate("Store", "Put back a copy of the file, or start Flowform again.");
    error.code = StoreInspection::missingCode;
    error.detail = QStringLiteral("there is %1").arg(QDir::toNativeSeparators(trace));
    return fail(std::move(error));
}

//! A file of the present version without anything in it. Nothing at all in its place would look lost, see check().
Result<void> makeEmpty(const QString &path, const QString &folder)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly, ownerOnly))
        return fail(StoreFiles::notWritable(folder, file.errorString()));
    file.close();
    const QString connection = QStringLiteral("flowform-new-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto migrate = [&]() -> Result<void> {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        if (!database.open())
            return fail(Sqlite::error(database.lastError(), folder));
        // A file that is not finished is thrown away, so nothing has to be kept to go back to.
        if (const Result<QSqlQuery> done
            = Sqlite::run(database, folder, QStringLiteral("PRAGMA journal_mode = MEMORY"));
            !done)
            return fail(done.error());
        return Migrations::run(database, folder);
    };
    const Result<void> migrated = migrate();
    QSqlDatabase::removeDatabase(connection);
    return migrated ? StoreFiles::syncFile(path) : migrated;
}

} // namespace

StoreRecovery::StoreRecovery(QString folder, Clock now)
    : m_folder(std::move(folder))
    , m_now(std::move(now))
{
}

Result<StoreInspection::Contents> StoreRecovery::check(const QString &folder, bool isAlone)
{
    using StoreInspection::Depth;
    const QString path = StoreFiles::database(folder), doubt = StoreFiles::doubt(folder);
    const bool isDoubted = QFile::exists(doubt);
    Result<StoreInspection::Contents> contents;
    // SQLite deletes the log beside an empty file even for a reader, so an empty one is not looked into.
    if (QFileInfo(path).size() > 0)
        contents = StoreInspection::inspect(path, folder, isDoubted ? Depth::Thorough : Depth::Full, isAlone);
    if (contents && contents->version == 0) {
        const QString trace = traceOfDrafts(folder);
        if (!trace.isEmpty())
            return missing(folder, trace);
    }
    if (isDoubted && contents)
        QFile::remove(doubt);
    return contents;
}

Result<std::optional<StoreDamage>> StoreRecovery::examine() const
{
    ProgramLock turn(StoreFiles::lock(m_folder));
    turn.tryLock(std::chrono::seconds(5)); // where nothing can be written, looking is still worth while
    if (const Result<void> finished = finish(m_folder); !finished)
        return fail(finished.error());
    const Result<StoreInspection::Contents> contents = check(m_folder, turn.isLocked());
    if (contents)
        return std::optional<StoreDamage>();
    if (!StoreInspection::isRecoverable(contents.error()))
        return fail(contents.error());
    StoreDamage damage;
    damage.isNewer = contents.error().code == StoreInspection::newerCode;
    damage.isMissing = contents.error().code == StoreInspection::missingCode;
    damage.folder = m_folder;
    damage.detail = contents.error().detail;
    damage.newest = StoreBackup(m_folder).newestGood();
    return std::optional(damage);
}

Result<StoreRecovery::Outcome> StoreRecovery::recover(const StoreDamage &damage, Choice choice) const
{
    if (choice == Choice::Backup && !damage.newest) {
        return fail(
            ErrorKind::Usage, QCoreApplication::translate("Store", "There is no backup that could be put back."));
    }
    ProgramLock turn(StoreFiles::lock(m_folder));
    if (!turn.tryLock(std::chrono::seconds(5))) {
        return turn.isHeldElsewhere() ? inUse(m_folder)
                                      : fail(StoreFiles::notWritable(m_folder, QStringLiteral("flowform.lock")));
    }
    if (const Result<void> finished = finish(m_folder); !finished)
        return fail(finished.error());
    if (isInUse(StoreFiles::database(m_folder)))
        return inUse(m_folder);

    // All that may fail for want of space comes before anything is moved.
    const QString part = partFile(m_folder);
    QFile::remove(part); // of an earlier attempt
    if (const Result<void> made
        = choice == Choice::Backup ? StoreFiles::copy(damage.newest->path, part) : makeEmpty(part, m_folder);
        !made) {
        QFile::remove(part);
        return fail(made.error());
    }
    // That a file is aside is how finish() knows what was moved, so there has to be one.
    QFile former(StoreFiles::database(m_folder));
    if (!former.exists() && !former.open(QIODevice::WriteOnly, ownerOnly))
        return fail(StoreFiles::notWritable(m_folder, former.errorString()));
    former.close();
    StoreFiles::syncFolder(m_folder);
    afterStep();

    const QDir folder(m_folder);
    const QString format = damage.isNewer ? QStringLiteral("'flowform-newer-'yyyyMMdd-HHmmss'.db'")
                                          : QStringLiteral("'flowform-damaged-'yyyyMMdd-HHmmss'.db'");
    QDateTime at = m_now();
    while (folder.exists(at.toString(format)))
        at = at.addSecs(1);
    const QString aside = at.toString(format);
    if (const Result<void> planned = writePlan(m_folder, {{asideKey, aside}}); !planned)
        return fail(planned.error());
    afterStep();
    if (const Result<void> done = finish(m_folder, afterStep); !done)
        return fail(done.error());
    Outcome outcome{folder.absoluteFilePath(aside)};
    if (choice == Choice::Backup)
        outcome.restored = damage.newest;
    return outcome;
}

Result<void> StoreRecovery::finish(const QString &folder)
{
    return finish(folder, [] {});
}

Result<void> StoreRecovery::finish(const QString &folder, const std::function<void()> &afterStep)
{
    QFile planned(planFile(folder));
    if (!planned.exists())
        return {};
    if (!planned.open(QIODevice::ReadOnly))
        return fail(StoreFiles::notWritable(folder, planned.errorString()));
    const QJsonObject plan = Json::parseObject(planned.readAll(), planned.fileName()).value_or(QJsonObject());
    planned.close();
    const QString name = plan.value(asideKey).toString();
    const QString database = StoreFiles::database(folder);
    const bool isReadable = !name.isEmpty() && !name.contains(QLatin1Char('/')); // written whole, so only by others
    const QString aside = QDir(folder).absoluteFilePath(name);
    // A name that is taken was moved before; what is at the old place then is new already.
    for (const QString &suffix : StoreFiles::companions() + QStringList(QString())) {
        if (!isReadable || !QFile::exists(database + suffix) || QFile::exists(aside + suffix)
            || (!suffix.isEmpty() && QFile::exists(aside)))
            continue;
        if (const Result<void> moved = StoreFiles::rename(database + suffix, aside + suffix); !moved)
            return fail(moved.error());
        afterStep();
    }
    const QString part = partFile(folder);
    if (isReadable && QFile::exists(part)) {
        if (const Result<void> placed = StoreFiles::rename(part, database); !placed)
            return fail(placed.error());
        afterStep();
    }
    QFile::remove(StoreFiles::doubt(folder));
    if (!planned.remove())
        return fail(StoreFiles::notWritable(folder, planned.errorString()));
    StoreFiles::syncFolder(folder);
    return {};
}
