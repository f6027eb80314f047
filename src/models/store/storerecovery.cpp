#include "models/store/storerecovery.h"

#include "models/core/json.h"
#include "models/store/programlock.h"
#include "models/store/storebackup.h"
#include "models/store/storefiles.h"
#include "models/store/storeinspection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

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

const QString asideKey = QStringLiteral("aside"), restoresKey = QStringLiteral("restores");

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

} // namespace

StoreRecovery::StoreRecovery(QString folder, Clock now)
    : m_folder(std::move(folder))
    , m_now(std::move(now))
{
}

Result<std::optional<StoreDamage>> StoreRecovery::examine() const
{
    ProgramLock turn(StoreFiles::lock(m_folder));
    turn.tryLock(std::chrono::seconds(5)); // where nothing can be written, looking is still worth while
    if (const Result<void> finished = finish(m_folder); !finished)
        return fail(finished.error());
    const QString path = StoreFiles::database(m_folder);
    if (!QFile::exists(path))
        return std::optional<StoreDamage>();
    const Result<StoreInspection::Contents> contents
        = StoreInspection::inspect(path, m_folder, StoreInspection::Depth::Full, turn.isLocked());
    if (contents) {
        QFile::remove(StoreFiles::doubt(m_folder));
        return std::optional<StoreDamage>();
    }
    if (!StoreInspection::isRecoverable(contents.error()))
        return fail(contents.error());
    StoreDamage damage;
    damage.isNewer = contents.error().code == StoreInspection::newerCode;
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
    if (choice == Choice::Backup) {
        if (const Result<void> copied = StoreFiles::copy(damage.newest->path, part); !copied) {
            QFile::remove(part);
            return fail(copied.error());
        }
    }
    StoreFiles::syncFolder(m_folder);
    afterStep();

    const QDir folder(m_folder);
    const QString format = damage.isNewer ? QStringLiteral("'flowform-newer-'yyyyMMdd-HHmmss'.db'")
                                          : QStringLiteral("'flowform-damaged-'yyyyMMdd-HHmmss'.db'");
    QDateTime at = m_now();
    while (folder.exists(at.toString(format)))
        at = at.addSecs(1);
    const QString aside = at.toString(format);
    if (const Result<void> planned = writePlan(m_folder, {{asideKey, aside}, {restoresKey, choice == Choice::Backup}});
        !planned)
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
    if (isReadable && plan.value(restoresKey).toBool() && QFile::exists(part)) {
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
