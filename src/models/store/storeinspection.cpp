#include "models/store/storeinspection.h"

#include "models/store/migrations.h"
#include "models/store/readonlydatabase.h"
#include "models/store/sqlitehelpers.h"
#include "models/store/storefiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

//! The tables of each version, from 1; later versions keep those of earlier ones.
QStringList tablesOf(int version)
{
    QStringList tables;
    if (version >= 1)
        tables << QStringLiteral("account") << QStringLiteral("flow") << QStringLiteral("document")
               << QStringLiteral("setting");
    if (version >= 2)
        tables << QStringLiteral("edit_step") << QStringLiteral("outbox") << QStringLiteral("decision")
               << QStringLiteral("revision") << QStringLiteral("audit");
    return tables;
}

Result<StoreInspection::Contents> contentsOf(
    const QSqlDatabase &database, const QString &folder, StoreInspection::Depth depth)
{
    const Result<int> version = Migrations::versionOf(database, folder);
    if (!version)
        return fail(version.error());
    Result<QSqlQuery> query
        = Sqlite::run(database, folder, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    if (!query)
        return fail(query.error());
    QStringList found;
    while (query->next())
        found << query->value(0).toString();
    const QStringList wanted = tablesOf(*version);
    const bool isOurs = *version == 0
        ? found.isEmpty()
        : std::all_of(wanted.begin(), wanted.end(), [&](const QString &table) { return found.contains(table); });
    if (!isOurs) {
        return fail(Sqlite::damagedFile(folder,
            QStringLiteral("version %1 with the tables %2").arg(*version).arg(found.join(QStringLiteral(", ")))));
    }
    StoreInspection::Contents contents;
    contents.version = *version;
    if (*version == 0)
        return contents;
    if (const Result<void> sound = StoreInspection::checkPages(database, folder, depth); !sound)
        return fail(sound.error());
    Result<QSqlQuery> count = Sqlite::run(database, folder, QStringLiteral("SELECT count(*) FROM flow"));
    if (!count)
        return fail(count.error());
    contents.flows = count->next() ? count->value(0).toInt() : 0;
    return contents;
}

} // namespace

bool StoreInspection::isRecoverable(const Error &error)
{
    return error.code == damagedCode || error.code == newerCode || error.code == missingCode;
}

Result<StoreInspection::Contents> StoreInspection::inspect(
    const QString &path, const QString &folder, Depth depth, bool isAlone)
{
    const auto look = [&](ReadOnlyDatabase::Index index) -> Result<Contents> {
        const Result<std::unique_ptr<ReadOnlyDatabase>> file = ReadOnlyDatabase::open(path, folder, index);
        if (!file)
            return fail(file.error());
        return contentsOf((*file)->database(), folder, depth);
    };
    if (!isAlone)
        return look(ReadOnlyDatabase::Index::Shared);
    QStringList made; // by looking alone: SQLite makes them for a reader too, and leaves them
    for (const QString &suffix : StoreFiles::companions()) {
        if (!QFile::exists(path + suffix))
            made << path + suffix;
    }
    // A log that was begun and holds nothing yet: without the index SQLite would wait ten seconds for whoever is
    // writing it, and the index of an empty log says nothing that could be lost.
    const QFileInfo log(path + QStringLiteral("-wal"));
    const bool isLogEmpty = log.exists() && log.size() == StoreFiles::logHeaderSize;
    Result<Contents> contents = look(isLogEmpty ? ReadOnlyDatabase::Index::Shared : ReadOnlyDatabase::Index::Untouched);
    // The last program that had the file open may have ended between two steps, and taken the index with it.
    if (!contents && !isRecoverable(contents.error()))
        contents = look(ReadOnlyDatabase::Index::Shared);
    // Where there was no index nobody else had the file open, and nobody has begun to since.
    if (!contents && made.contains(path + QLatin1String("-shm"))) {
        for (const QString &file : made)
            QFile::remove(file);
    }
    return contents;
}

Result<void> StoreInspection::checkAtWork(const QString &folder)
{
    const Result<std::unique_ptr<ReadOnlyDatabase>> file
        = ReadOnlyDatabase::open(StoreFiles::database(folder), folder, ReadOnlyDatabase::Index::Shared);
    return file ? checkPages((*file)->database(), folder) : fail(file.error());
}

Result<void> StoreInspection::checkPages(const QSqlDatabase &database, const QString &folder, Depth depth)
{
    Result<QSqlQuery> query = Sqlite::run(database, folder,
        depth == Depth::Full ? QStringLiteral("PRAGMA quick_check(1)") : QStringLiteral("PRAGMA integrity_check(1)"));
    if (!query)
        return fail(query.error());
    const QString answer = query->next() ? query->value(0).toString() : QString();
    if (answer != QLatin1String("ok"))
        return fail(Sqlite::damagedFile(folder, answer));
    return {};
}
