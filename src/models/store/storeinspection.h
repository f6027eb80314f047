#pragma once

#include "models/core/error.h"

class QSqlDatabase;

//! Looks at a database file without changing it or its "-wal". Any thread.
namespace StoreInspection {

//! Error.code of a file that is damaged or none of ours, and of one that a newer version wrote.
inline const QLatin1String damagedCode("store-damaged"), newerCode("store-newer");
//! Whether StoreRecovery can help with this error.
bool isRecoverable(const Error &error);

enum class Depth {
    Quick, //!< header, length, schema: the same time for every size
    Full //!< every page and its links (`PRAGMA quick_check`): grows with the file
};

//! What a sound file holds.
struct Contents
{
    int version = 0; //!< `user_version`; 0 for a file without anything in it
    int flows = 0; //!< 0 unless the check was a full one
};

//! Errors: Storage with one of the codes above, or without when the file cannot be read at all. `folder` is what
//! errors name. `isAlone`: nobody begins to open `path` meanwhile (the caller holds StoreFiles::lock()); otherwise
//! looking may leave or repair a "-shm", as every reader does.
Result<Contents> inspect(const QString &path, const QString &folder, Depth depth, bool isAlone = false);

//! A full check of the drafts in a folder while programs work on them, which does not hold them up.
Result<void> checkAtWork(const QString &folder);
//! A full check of an open database.
Result<void> checkPages(const QSqlDatabase &database, const QString &folder);

} // namespace StoreInspection
