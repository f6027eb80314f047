#pragma once

#include "models/core/error.h"

#include <memory>

class QSqlDatabase;

//! A connection that cannot write, closed with this object. Belongs to one thread.
class ReadOnlyDatabase
{
public:
    //! What becomes of an existing "-shm" file, the index of the "-wal".
    enum class Index {
        Shared, //!< used and repaired as by every reader; right while others may open the file
        Untouched //!< read where it is of use; nobody may begin to open the file meanwhile
    };
    //! Errors: Storage. `folder` is what errors name.
    static Result<std::unique_ptr<ReadOnlyDatabase>> open(const QString &path, const QString &folder, Index index);
    ~ReadOnlyDatabase();
    ReadOnlyDatabase(const ReadOnlyDatabase &) = delete;
    ReadOnlyDatabase &operator=(const ReadOnlyDatabase &) = delete;

    QSqlDatabase database() const;

private:
    explicit ReadOnlyDatabase(QString connection);
    QString m_connection;
};
