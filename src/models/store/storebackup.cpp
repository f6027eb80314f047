#include "models/store/storebackup.h"

#include "models/store/programlock.h"
#include "models/store/readonlydatabase.h"
#include "models/store/sqlitehelpers.h"
#include "models/store/storefiles.h"
#include "models/store/storeinspection.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace {

constexpr qint64 secondsOfADay = 24 * 60 * 60;
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QString nameFormat = QStringLiteral("'flowform-'yyyyMMdd-HHmmss'.db'");

} // namespace

StoreBackup::StoreBackup(QString folder, Clock now)
    : m_folder(std::move(folder))
    , m_place(QDir(m_folder).absoluteFilePath(QStringLiteral("backups")))
    , m_now(std::move(now))
{
}

std::vector<StoreDamage::Backup> StoreBackup::list() const
{
    std::vector<StoreDamage::Backup> found;
    const QDir place(m_place);
    for (const QString &name : place.entryList({QStringLiteral("flowform-*.db")}, QDir::Files)) {
        QDateTime at = QDateTime::fromString(name, nameFormat);
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            found.push_back({place.absoluteFilePath(name), at});
    }
    std::sort(found.begin(), found.end(), [](const auto &one, const auto &other) { return one.at > other.at; });
    return found;
}

std::optional<StoreDamage::Backup> StoreBackup::newestGood() const
{
    for (StoreDamage::Backup &backup : list()) {
        const Result<StoreInspection::Contents> contents
            = StoreInspection::inspect(backup.path, m_folder, StoreInspection::Depth::Full);
        if (contents && contents->version > 0) {
            backup.flows = contents->flows;
            return backup;
        }
    }
    return std::nullopt;
}

bool StoreBackup::isDue() const
{
    const std::vector<StoreDamage::Backup> backups = list();
    // A copy from the future comes of a clock that was wrong; it is no reason to make none for years.
    return backups.empty() || std::abs(backups.front().at.secsTo(m_now())) >= secondsOfADay;
}

Result<QString> StoreBackup::makeIfDue() const
{
    return isDue() && !isEmpty() ? make() : QString();
}

bool StoreBackup::isEmpty() const
{
    const Result<std::unique_ptr<ReadOnlyDatabase>> file
        = ReadOnlyDatabase::open(StoreFiles::database(m_folder), m_folder, ReadOnlyDatabase::Index::Shared);
    if (!file)
        return false; // making one says what is wrong
    Result<QSqlQuery> query = Sqlite::run((*file)->database(), m_folder, QStringLiteral("SELECT 1 FROM flow LIMIT 1"));
    return query && !query->next();
}

Result<QString> StoreBackup::make() const
{
    const QDir place(m_place);
    if (!place.exists() && !QDir(m_folder).mkpath(m_place))
        return fail(StoreFiles::notWritable(m_folder, m_place));
    QFile::setPermissions(m_place, ownerOnly | QFileDevice::ExeOwner);
    ProgramLock turn(place.absoluteFilePath(QStringLiteral("backup.lock")));
    if (!turn.tryLock()) {
        if (turn.isHeldElsewhere())
            return QString();
        return fail(StoreFiles::notWritable(m_place, QStringLiteral("backup.lock")));
    }
    Result<QString> made = write();
    if (made)
        rotate();
    return made;
}

Result<QString> StoreBackup::write() const
{
    const QDir place(m_place);
    const QString part = place.absoluteFilePath(QStringLiteral("flowform.part"));
    QFile::remove(part); // of a program that was ended in the middle
    struct Discard
    {
        const QString &path;
        ~Discard() { QFile::remove(path); } // does nothing once the copy has its name
    } discard{part};

    {
        Result<std::unique_ptr<ReadOnlyDatabase>> source
            = ReadOnlyDatabase::open(StoreFiles::database(m_folder), m_folder, ReadOnlyDatabase::Index::Shared);
        if (!source)
            return fail(source.error());
        // Damage in what is copied could look sound in the copy, which is built anew row by row.
        if (const Result<void> sound = StoreInspection::checkPages((*source)->database(), m_folder); !sound)
            return fail(sound.error());
        QFile target(part); // SQLite writes into an empty file that is there, which thus never has another mode
        if (!target.open(QIODevice::WriteOnly, ownerOnly))
            return fail(StoreFiles::notWritable(m_place, target.errorString()));
        target.close();
        if (const Result<QSqlQuery> copied
            = Sqlite::run((*source)->database(), m_place, QStringLiteral("VACUUM INTO ?"), {part});
            !copied)
            return fail(copied.error());
    }
    if (const Result<StoreInspection::Contents> contents
        = StoreInspection::inspect(part, m_place, StoreInspection::Depth::Full);
        !contents)
        return fail(contents.error());
    if (const Result<void> synced = StoreFiles::syncFile(part); !synced)
        return fail(synced.error());

    QDateTime at = m_now();
    QString path = place.absoluteFilePath(at.toString(nameFormat));
    for (; QFile::exists(path); path = place.absoluteFilePath(at.toString(nameFormat)))
        at = at.addSecs(1);
    if (const Result<void> named = StoreFiles::rename(part, path); !named)
        return fail(named.error());
    return path;
}

void StoreBackup::rotate() const
{
    const std::vector<StoreDamage::Backup> backups = list();
    for (size_t i = kept; i < backups.size(); ++i)
        QFile::remove(backups[i].path);
}
