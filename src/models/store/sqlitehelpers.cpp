#include "models/store/sqlitehelpers.h"

#include "models/core/json.h"
#include "models/store/storeinspection.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

#include <utility>

namespace {

// Primary result codes of https://www.sqlite.org/rescode.html; an extended code holds its primary one in the low byte.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};
// An extended one: the index of the log ("-shm") could not be made as long as it has to be, for want of room.
constexpr int noRoomForIndex = 4874; // SQLITE_IOERR_SHMSIZE

QString meaningOf(int code, const QString &place)
{
    switch (code) {
    case Busy:
    case Locked:
        return QCoreApplication::translate("Store", "The drafts in %1 are in use by another program.").arg(place);
    case ReadOnly:
        return QCoreApplication::translate(
            "Store", "The drafts in %1 cannot be changed, because the folder or the file is read-only.")
            .arg(place);
    case Corrupt:
    case NotADatabase:
        return QCoreApplication::translate(
            "Store", "The file flowform.db in %1 is damaged or is not a file of this program.")
            .arg(place);
    case Full:
        return QCoreApplication::translate("Store", "The disk that holds %1 is full.").arg(place);
    case CannotOpen:
        return QCoreApplication::translate("Store", "The file flowform.db in %1 cannot be opened.").arg(place);
    default:
        return QCoreApplication::translate("Store", "The drafts in %1 could not be read or written.").arg(place);
    }
}

QString adviceFor(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return QCoreApplication::translate("Store", "Wait a moment and try again.");
    case ReadOnly:
    case CannotOpen:
        return QCoreApplication::translate("Store", "Allow writing there, or choose another data folder.");
    case Corrupt:
    case NotADatabase:
        return QCoreApplication::translate("Store",
            "The file was left as it is. Put back a copy of it, or move it away to start with an empty folder.");
    case Full:
        return QCoreApplication::translate("Store", "Free some space and try again.");
    default:
        return QCoreApplication::translate("Store", "Check that the disk works and that the folder may be written to.");
    }
}

Error errorOf(int code, const QString &folder, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.what = meaningOf(code, QDir::toNativeSeparators(folder));
    error.advice = adviceFor(code);
    error.detail = detail;
    if (code == Corrupt || code == NotADatabase)
        error.code = StoreInspection::damagedCode;
    return error;
}

} // namespace

Error Sqlite::error(const QSqlError &cause, const QString &folder)
{
    const int code = cause.nativeErrorCode().toInt();
    return errorOf(code == noRoomForIndex ? Full : code & 0xff, folder,
        QStringLiteral("SQLite %1: %2").arg(cause.nativeErrorCode(), cause.databaseText()));
}

Error Sqlite::damagedFile(const QString &folder, const QString &detail)
{
    return errorOf(Corrupt, folder, detail);
}

Result<QSqlQuery> Sqlite::run(const QSqlDatabase &database, const QString &folder, const QString &statement,
    std::initializer_list<QVariant> values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true); // rows are not kept, which matters for lists of thousands
    if (!query.prepare(statement))
        return fail(error(query.lastError(), folder));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return fail(error(query.lastError(), folder));
    return query;
}

Result<QSqlQuery> Sqlite::run(const File &file, const QString &statement, std::initializer_list<QVariant> values)
{
    return run(QSqlDatabase::database(file.connection, false), file.folder, statement, values);
}

QString Sqlite::text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

QVariant Sqlite::time(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime Sqlite::timeFrom(const QVariant &stored)
{
    return QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
}

QVariant Sqlite::value(const QJsonValue &value)
{
    return value.isUndefined() ? QVariant() : QVariant(Json::compact(value));
}

Result<QJsonValue> Sqlite::valueFrom(const QVariant &stored)
{
    if (stored.isNull())
        return QJsonValue(QJsonValue::Undefined);
    return Json::parse(stored.toByteArray(), {});
}

Error Sqlite::noSuchFlow(const QString &account, const QString &id)
{
    return fail(ErrorKind::Usage,
        QCoreApplication::translate("Store", "The account “%1” has no flow %2 on this computer.").arg(account, id))
        .value();
}

Error Sqlite::damaged(Error cause)
{
    cause.kind = ErrorKind::Storage;
    return cause;
}

Sqlite::Transaction::Transaction(QSqlDatabase database, QString folder)
    : m_database(std::move(database))
    , m_folder(std::move(folder))
{
}

Sqlite::Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::move(other.m_database))
    , m_folder(std::move(other.m_folder))
    , m_isOpen(std::exchange(other.m_isOpen, false))
{
}

Result<Sqlite::Transaction> Sqlite::Transaction::begin(const QSqlDatabase &database, const QString &folder)
{
    // QSqlDatabase::transaction() would only lock at the first write, when another program may already have moved on.
    if (Result<QSqlQuery> begun = run(database, folder, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return fail(begun.error());
    return Transaction(database, folder);
}

Result<Sqlite::Transaction> Sqlite::Transaction::begin(const File &file)
{
    return begin(QSqlDatabase::database(file.connection, false), file.folder);
}

Sqlite::Transaction::~Transaction()
{
    if (m_isOpen)
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

Result<void> Sqlite::Transaction::commit()
{
    // A commit that fails for a busy file leaves the transaction open; the destructor then rolls it back.
    if (Result<QSqlQuery> done = run(m_database, m_folder, QStringLiteral("COMMIT")); !done)
        return fail(done.error());
    m_isOpen = false;
    return {};
}
