#include "models/store/readonlydatabase.h"

#include "models/store/sqlitehelpers.h"

#include <QFile>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

ReadOnlyDatabase::ReadOnlyDatabase(QString connection)
    : m_connection(std::move(connection))
{
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
}

ReadOnlyDatabase::~ReadOnlyDatabase()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase ReadOnlyDatabase::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::unique_ptr<ReadOnlyDatabase>> ReadOnlyDatabase::open(
    const QString &path, const QString &folder, Index index)
{
    std::unique_ptr<ReadOnlyDatabase> file(
        new ReadOnlyDatabase(QStringLiteral("flowform-look-") + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    // "readonly_shm" needs the file to be there (https://www.sqlite.org/uri.html, and "walformat.html" on the index).
    QString name = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + QStringLiteral("?mode=ro");
    if (index == Index::Untouched && QFile::exists(path + QLatin1String("-shm")))
        name += QLatin1String("&readonly_shm=1");
    QSqlDatabase database = file->database();
    database.setDatabaseName(name);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return fail(Sqlite::error(database.lastError(), folder));
    return file;
}
