#pragma once

#include "models/core/error.h"

class QSqlDatabase;

//! The steps that bring a database file to SqliteDraftStore::schemaVersion, in order and never edited once released.
namespace Migrations {

//! `PRAGMA user_version`, 0 for a new file. Errors: Storage for a file from a newer version (with the code
//! StoreInspection::newerCode), or one that cannot be read. Changes nothing.
Result<int> versionOf(const QSqlDatabase &database, const QString &folder);

//! Reads `PRAGMA user_version` and runs the missing steps in one transaction, so that a file is either as it was or
//! complete. Errors: as versionOf().
Result<void> run(const QSqlDatabase &database, const QString &folder);

} // namespace Migrations
