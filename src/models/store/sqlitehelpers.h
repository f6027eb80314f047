#pragma once

#include "models/core/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <initializer_list>

class QSqlError;

//! Small wrappers that give SqliteDraftStore prepared statements, transactions and errors in sentences.
namespace Sqlite {

//! What a failed statement means for a person. `folder` is where the database lies.
Error error(const QSqlError &cause, const QString &folder);

//! Prepares `statement`, binds `values` in order and runs it.
Result<QSqlQuery> run(const QSqlDatabase &database, const QString &folder, const QString &statement,
    std::initializer_list<QVariant> values = {});

//! Takes the write lock at once, so that what is read inside cannot change before it is written.
//! Rolls back when it goes out of scope without commit().
class Transaction
{
public:
    static Result<Transaction> begin(const QSqlDatabase &database, const QString &folder);
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
