#include "models/store/migrations.h"

#include "models/store/sqlitedraftstore.h"
#include "models/store/sqlitehelpers.h"

#include <QCoreApplication>
#include <QDir>

#include <array>
#include <vector>

namespace {

using Statements = std::vector<const char *>;

// Documents lie in a table of their own, so that listing thousands of flows reads none of their pages.
const Statements &version1()
{
    static const Statements statements{
        R"(CREATE TABLE account (
               name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
               provider TEXT NOT NULL,
               url TEXT NOT NULL,
               nested_updates TEXT NOT NULL CHECK (nested_updates IN ('unknown', 'merges', 'replaces'))))",
        R"(CREATE TABLE flow (
               key INTEGER PRIMARY KEY,
               account TEXT NOT NULL REFERENCES account (name) ON DELETE CASCADE ON UPDATE CASCADE,
               id TEXT NOT NULL CHECK (id <> ''),
               kind TEXT NOT NULL,
               name TEXT NOT NULL,
               type TEXT NOT NULL,
               status TEXT NOT NULL,
               state TEXT NOT NULL,
               state_reason TEXT NOT NULL,
               changes INTEGER NOT NULL,
               fetched_at TEXT,
               base_revision INTEGER NOT NULL,
               UNIQUE (account, id)))",
        R"(CREATE TABLE document (
               flow INTEGER PRIMARY KEY REFERENCES flow (key) ON DELETE CASCADE,
               base BLOB NOT NULL,
               working BLOB NOT NULL))",
        R"(CREATE TABLE setting (
               name TEXT NOT NULL PRIMARY KEY,
               value BLOB NOT NULL))",
    };
    return statements;
}

const std::array<const Statements &(*)(), SqliteDraftStore::schemaVersion> steps{version1};

Result<int> userVersion(const QSqlDatabase &database, const QString &folder)
{
    Result<QSqlQuery> query = Sqlite::run(database, folder, QStringLiteral("PRAGMA user_version"));
    if (!query)
        return fail(query.error());
    const int version = query->next() ? query->value(0).toInt() : 0;
    if (version <= SqliteDraftStore::schemaVersion)
        return version;
    Error newer;
    newer.kind = ErrorKind::Storage;
    newer.what = QCoreApplication::translate("Store", "The drafts in %1 were written by a newer version of Flowform.")
                     .arg(QDir::toNativeSeparators(folder));
    newer.meaning = QCoreApplication::translate("Store", "Nothing was changed.");
    newer.advice = QCoreApplication::translate("Store", "Install the newer version, or choose another data folder.");
    newer.detail = QStringLiteral("user_version %1, known %2").arg(version).arg(SqliteDraftStore::schemaVersion);
    return fail(std::move(newer));
}

} // namespace

Result<void> Migrations::refuseNewerFile(const QSqlDatabase &database, const QString &folder)
{
    if (Result<int> version = userVersion(database, folder); !version)
        return fail(version.error());
    return {};
}

Result<void> Migrations::run(const QSqlDatabase &database, const QString &folder)
{
    Result<int> version = userVersion(database, folder);
    if (!version)
        return fail(version.error());
    if (*version == SqliteDraftStore::schemaVersion)
        return {};

    Result<Sqlite::Transaction> transaction = Sqlite::Transaction::begin(database, folder);
    if (!transaction)
        return fail(transaction.error());
    // Asked again under the lock: another program may have run the steps in the meantime.
    version = userVersion(database, folder);
    if (!version)
        return fail(version.error());
    for (size_t step = static_cast<size_t>(*version); step < steps.size(); ++step) {
        for (const char *statement : steps[step]()) {
            if (Result<QSqlQuery> done = Sqlite::run(database, folder, QLatin1String(statement)); !done)
                return fail(done.error());
        }
    }
    // A pragma takes no bound value; the number is our own constant.
    const QString stamp = QStringLiteral("PRAGMA user_version = %1").arg(SqliteDraftStore::schemaVersion);
    if (Result<QSqlQuery> done = Sqlite::run(database, folder, stamp); !done)
        return fail(done.error());
    return transaction->commit();
}
