#pragma once

#include "models/core/error.h"

class QSqlDatabase;

//! Looks at a database file without changing it or its "-wal". Any thread.
namespace StoreInspection {

//! Error.code of a file that is damaged or none of ours, of one that a newer version wrote, and of one that is gone
//! although there were drafts (StoreRecovery::check()).
inline const QLatin1String damagedCode("store-damaged"), newerCode("store-newer"), missingCode("store-missing");
//! Whether StoreRecovery can help with this error.
bool isRecoverable(const Error &error);

enum class Depth {
    Full, //!< header, length, schema, every page and its links (`PRAGMA quick_check`): grows with the file
    Thorough //!< also whether each index agrees with its table (`PRAGMA integrity_check`): some times as long
};

//! What a sound file holds.
struct Contents
{
    int version = 0; //!< `user_version`; 0 for a file without anything in it
    int flows = 0;
};

//! Errors: Storage with one of the first two codes above, or without when the file cannot be read at all. `folder` is
//! what errors name. `isAlone`: nobody begins to open `path` meanwhile (the caller holds StoreFiles::lock()); otherwise
//! looking may leave or repair a "-shm", as every reader does.
Result<Contents> inspect(const QString &path, const QString &folder, Depth depth, bool isAlone = false);

//! A full check of the drafts in a folder while programs work on them, which does not hold them up.
Result<void> checkAtWork(const QString &folder);
//! A check of an open database.
Result<void> checkPages(const QSqlDatabase &database, const QString &folder, Depth depth = Depth::Full);

} // namespace StoreInspection
