#pragma once

#include "models/core/error.h"
#include "models/store/sqlitefile.h"

#include <QDateTime>
#include <QJsonValue>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <initializer_list>

class QSqlError;

//! Small wrappers that give SqliteDraftStore prepared statements, transactions and errors in sentences.
namespace Sqlite {

//! What a failed statement means for a person. `folder` is where the database lies. A damaged file has the code
//! StoreInspection::damagedCode.
Error error(const QSqlError &cause, const QString &folder);
//! The error for a file that is damaged or none of ours.
Error damagedFile(const QString &folder, const QString &detail);

//! Prepares `statement`, binds `values` in order and runs it.
Result<QSqlQuery> run(const QSqlDatabase &database, const QString &folder, const QString &statement,
    std::initializer_list<QVariant> values = {});
//! The same on an open file.
Result<QSqlQuery> run(const File &file, const QString &statement, std::initializer_list<QVariant> values = {});

//! A text for a column that holds texts: a null QString would be bound as NULL.
QString text(const QString &value);
//! A time as it is kept, UTC with milliseconds; NULL for an invalid one.
QVariant time(const QDateTime &value);
QDateTime timeFrom(const QVariant &stored);
//! A JSON value as it is kept; NULL for Undefined.
QVariant value(const QJsonValue &value);
//! Errors: Malformed.
Result<QJsonValue> valueFrom(const QVariant &stored);

//! The error for a flow that is not there.
Error noSuchFlow(const QString &account, const QString &id);
//! What was read is no JSON any more: the error of the store for the parser's.
Error damaged(Error cause);

//! Takes the write lock at once, so that what is read inside cannot change before it is written.
//! Rolls back when it goes out of scope without commit().
class Transaction
{
public:
    static Result<Transaction> begin(const QSqlDatabase &database, const QString &folder);
    static Result<Transaction> begin(const File &file);
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    Transaction(QSqlDatabase database, QString folder);
    QSqlDatabase m_database;
    QString m_folder;
    bool m_isOpen = true;
};

} // namespace Sqlite
