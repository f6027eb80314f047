#include "models/store/migrations.h"

#include "models/store/sqlitedraftstore.h"
#include "models/store/sqlitehelpers.h"
#include "models/store/storeinspection.h"

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

// What waits, what was decided, what can be undone, and what was: everything beside the drafts themselves.
const Statements &version2()
{
    static const Statements statements{
        // The provider's newer state, while it is not merged into the draft.
        "ALTER TABLE document ADD COLUMN theirs BLOB",
        "ALTER TABLE flow ADD COLUMN theirs_at TEXT",
        "ALTER TABLE flow ADD COLUMN undo_index INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE flow ADD COLUMN undo_revision INTEGER NOT NULL DEFAULT -1",
        R"(CREATE TABLE edit_step (
               flow INTEGER NOT NULL REFERENCES flow (key) ON DELETE CASCADE,
               position INTEGER NOT NULL,
               place TEXT NOT NULL,
               value_before BLOB,
               value_after BLOB,
               text TEXT NOT NULL,
               PRIMARY KEY (flow, position)) WITHOUT ROWID)",
        R"(CREATE TABLE outbox (
               place INTEGER PRIMARY KEY AUTOINCREMENT,
               flow INTEGER NOT NULL UNIQUE REFERENCES flow (key) ON DELETE CASCADE,
               action TEXT NOT NULL CHECK (action IN ('send', 'delete')),
               message TEXT NOT NULL,
               document BLOB NOT NULL,
               queued_at TEXT NOT NULL,
               attempts INTEGER NOT NULL,
               not_before TEXT,
               last_error TEXT NOT NULL))",
        R"(CREATE TABLE decision (
               flow INTEGER NOT NULL REFERENCES flow (key) ON DELETE CASCADE,
               field TEXT NOT NULL,
               take TEXT NOT NULL CHECK (take IN ('mine', 'theirs', 'value')),
               value BLOB,
               theirs BLOB,
               PRIMARY KEY (flow, field)) WITHOUT ROWID)",
        // No reference to the flow or the account: the history outlives both.
        R"(CREATE TABLE revision (
               account TEXT NOT NULL,
               id TEXT NOT NULL,
               number INTEGER NOT NULL,
               at TEXT NOT NULL,
               source TEXT NOT NULL CHECK (source IN ('pulled', 'sent', 'created', 'deleted')),
               message TEXT NOT NULL,
               name TEXT NOT NULL,
               kind TEXT NOT NULL,
               document BLOB NOT NULL,
               PRIMARY KEY (account, id, number)))",
        // What is known of each flow so far is where its history begins.
        R"(INSERT INTO revision (account, id, number, at, source, message, name, kind, document)
               SELECT account, id, 1, coalesce(fetched_at, strftime('%Y-%m-%dT%H:%M:%fZ', 'now')), 'pulled', '', name,
                      kind, base
               FROM flow JOIN document ON document.flow = flow.key
               WHERE id NOT LIKE 'new-%')",
        R"(CREATE TABLE audit (
               number INTEGER PRIMARY KEY,
               at TEXT NOT NULL,
               account TEXT NOT NULL,
               flow TEXT NOT NULL,
               name TEXT NOT NULL,
               action TEXT NOT NULL,
               outcome TEXT NOT NULL,
               message TEXT NOT NULL,
               request BLOB NOT NULL,
               detail TEXT NOT NULL,
               hash TEXT NOT NULL))",
    };
    return statements;
}

const std::array<const Statements &(*)(), SqliteDraftStore::schemaVersion> steps{version1, version2};

} // namespace

Result<int> Migrations::versionOf(const QSqlDatabase &database, const QString &folder)
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
    newer.code = StoreInspection::newerCode;
    newer.detail = QStringLiteral("user_version %1, known %2").arg(version).arg(SqliteDraftStore::schemaVersion);
    return fail(std::move(newer));
}

Result<void> Migrations::run(const QSqlDatabase &database, const QString &folder)
{
    Result<int> version = versionOf(database, folder);
    if (!version)
        return fail(version.error());
    if (*version == SqliteDraftStore::schemaVersion)
        return {};

    Result<Sqlite::Transaction> transaction = Sqlite::Transaction::begin(database, folder);
    if (!transaction)
        return fail(transaction.error());
    // Asked again under the lock: another program may have run the steps in the meantime.
    version = versionOf(database, folder);
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
