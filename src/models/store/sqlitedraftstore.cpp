#include "models/store/sqlitedraftstore.h"

#include "models/core/json.h"
#include "models/store/migrations.h"
#include "models/store/programlock.h"
#include "models/store/sqlitehelpers.h"
#include "models/store/storefiles.h"
#include "models/store/storerecovery.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QUuid>

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

//! When its program has ended, however it ended, the claim is free again.
class LockFileClaim final : public FlowClaim
{
public:
    explicit LockFileClaim(const QString &path)
        : lock(path)
    {
    }
    ProgramLock lock;
};

//! Creates the folder (0700) where it is missing. The database file is made with 0600, and SQLite gives its "-wal" and
//! "-shm" files the mode of the database file, so none of the three is ever readable by others.
Result<void> prepareFolder(const QString &folder)
{
    const QDir directory(folder);
    const QString place = QDir::toNativeSeparators(directory.absolutePath());
    if (!directory.exists()) {
        const QFileInfo wanted(directory.absolutePath());
        if (!QDir().mkpath(wanted.absolutePath())
            || !QDir(wanted.absolutePath()).mkdir(wanted.fileName(), ownerOnly | QFileDevice::ExeOwner)) {
            // Another program may have made it in the meantime.
            if (!QDir(folder).exists()) {
                Error error = fail(ErrorKind::Storage,
                    QCoreApplication::translate("Store", "The data folder %1 could not be created.").arg(place))
                                  .value();
                error.advice
                    = QCoreApplication::translate("Store", "Choose another data folder, or allow writing there.");
                return fail(std::move(error));
            }
        }
    }
    return {};
}

//! Creates the file where it is missing, and answers its path.
Result<QString> prepareFile(const QString &folder)
{
    const QString path = StoreFiles::database(folder);
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::ReadWrite, ownerOnly))
        return fail(StoreFiles::notWritable(folder, file.errorString()));
    return path;
}

QString toText(NestedUpdates behaviour)
{
    switch (behaviour) {
    case NestedUpdates::Merges:
        return QStringLiteral("merges");
    case NestedUpdates::Replaces:
        return QStringLiteral("replaces");
    case NestedUpdates::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

NestedUpdates nestedUpdatesFrom(const QString &text)
{
    if (text == QLatin1String("merges"))
        return NestedUpdates::Merges;
    return text == QLatin1String("replaces") ? NestedUpdates::Replaces : NestedUpdates::Unknown;
}

constexpr QLatin1String summaryColumns("account, id, kind, name, type, status, state, changes");

void readSummary(const QSqlQuery &query, FlowSummary &summary)
{
    summary.account = query.value(0).toString();
    summary.id = query.value(1).toString();
    summary.kind = query.value(2).toString();
    summary.name = query.value(3).toString();
    summary.type = query.value(4).toString();
    summary.status = query.value(5).toString();
    summary.state = flowStateFrom(query.value(6).toString()).value_or(FlowState::Unknown);
    summary.changes = query.value(7).toInt();
}

tl::unexpected<Error> noSuchAccount(const QString &name)
{
    return fail(ErrorKind::Usage, QCoreApplication::translate("Store", "There is no account named “%1”.").arg(name));
}

} // namespace

SqliteDraftStore::SqliteDraftStore(QString connection, QString folder)
    : m_connection(std::move(connection))
    , m_folder(std::move(folder))
    , m_outbox({m_connection, m_folder})
    , m_decisions({m_connection, m_folder})
    , m_revisions({m_connection, m_folder})
    , m_journal({m_connection, m_folder})
    , m_audit({m_connection, m_folder})
{
}

SqliteDraftStore::~SqliteDraftStore()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase SqliteDraftStore::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::unique_ptr<SqliteDraftStore>> SqliteDraftStore::open(const QString &folder, const StoreBackup::Clock &now)
{
    if (const Result<void> prepared = prepareFolder(folder); !prepared)
        return fail(prepared.error());

    // Programs that start on an empty folder at once take turns: SQLite does not wait for its turn when a file is being
    // switched to WAL. Where the folder cannot be written the lock fails at once, and opening says why.
    ProgramLock turn(StoreFiles::lock(folder));
    turn.tryLock(std::chrono::seconds(5));
    if (const Result<void> finished = StoreRecovery::finish(folder); !finished)
        return fail(finished.error());
    // Before a connection that can write: even closing one would change a file that was not closed properly.
    const Result<StoreInspection::Contents> contents = StoreRecovery::check(folder, turn.isLocked());
    if (!contents)
        return fail(contents.error());
    const Result<QString> path = prepareFile(folder);
    if (!path)
        return fail(path.error());

    // One connection an object: Qt ties a connection to its thread, and several stores may be open in one program.
    const QString connection = QStringLiteral("flowform-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    std::unique_ptr<SqliteDraftStore> store(
        new SqliteDraftStore(connection, folder)); // removes the connection on every way out

    QSqlDatabase database = store->database();
    database.setDatabaseName(*path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return fail(Sqlite::error(database.lastError(), folder));
    QFile::setPermissions(*path, ownerOnly);
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"}) {
        if (Result<QSqlQuery> done = Sqlite::run(database, folder, QLatin1String(pragma)); !done)
            return fail(done.error());
    }
    if (contents->version > 0 && contents->version < schemaVersion) {
        // No reason not to go on when it fails: the steps are one transaction.
        (void)StoreBackup(folder, now).make();
    }
    if (Result<void> migrated = Migrations::run(database, folder); !migrated)
        return fail(migrated.error());
    return store;
}

Result<std::vector<Account>> SqliteDraftStore::accounts()
{
    Result<QSqlQuery> query = Sqlite::run(database(), m_folder,
        QStringLiteral("SELECT name, provider, url, nested_updates FROM account ORDER BY name COLLATE NOCASE, name"));
    if (!query)
        return fail(query.error());
    std::vector<Account> accounts;
    while (query->next()) {
        accounts.push_back({query->value(0).toString(), query->value(1).toString(), QUrl(query->value(2).toString()),
            nestedUpdatesFrom(query->value(3).toString())});
    }
    return accounts;
}

Result<void> SqliteDraftStore::saveAccount(const Account &account)
{
    if (account.name.trimmed().isEmpty())
        return fail(ErrorKind::Usage, QCoreApplication::translate("Store", "An account needs a name."));
    const Result<QSqlQuery> done = Sqlite::run(database(), m_folder,
        QStringLiteral("INSERT INTO account (name, provider, url, nested_updates) VALUES (?, ?, ?, ?) ON CONFLICT "
                       "(name) DO UPDATE SET "
                       "provider = excluded.provider, url = excluded.url, nested_updates = excluded.nested_updates"),
        {account.name, Sqlite::text(account.provider), Sqlite::text(account.url.toString(QUrl::FullyEncoded)),
            toText(account.nestedUpdates)});
    if (!done)
        return fail(done.error());
    return {};
}

Result<void> SqliteDraftStore::removeAccount(const QString &name)
{
    Result<Sqlite::Transaction> transaction = Sqlite::Transaction::begin(database(), m_folder);
    if (!transaction)
        return fail(transaction.error());
    // The account's flows and their documents go with it (ON DELETE CASCADE).
    const Result<QSqlQuery> done
        = Sqlite::run(database(), m_folder, QStringLiteral("DELETE FROM account WHERE name = ?"), {name});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0)
        return noSuchAccount(name);
    const Result<QSqlQuery> settings = Sqlite::run(database(), m_folder,
        QStringLiteral("DELETE FROM setting WHERE instr(name, ?) > 0"), {QStringLiteral("/%1/").arg(name)});
    if (!settings)
        return fail(settings.error());
    return transaction->commit();
}

Result<std::vector<FlowSummary>> SqliteDraftStore::flows(const QString &account)
{
    const QString order = QStringLiteral(" ORDER BY account COLLATE NOCASE, account, name COLLATE NOCASE, id");
    const QString all = QStringLiteral("SELECT ") + summaryColumns + QStringLiteral(" FROM flow");
    Result<QSqlQuery> query = account.isEmpty()
        ? Sqlite::run(database(), m_folder, all + order)
        : Sqlite::run(database(), m_folder, all + QStringLiteral(" WHERE account = ?") + order, {account});
    if (!query)
        return fail(query.error());
    std::vector<FlowSummary> flows;
    while (query->next())
        readSummary(*query, flows.emplace_back());
    return flows;
}

Result<FlowRecord> SqliteDraftStore::flow(const QString &account, const QString &id)
{
    return read(account, id);
}

Result<FlowRecord> SqliteDraftStore::read(const QString &account, const QString &id)
{
    Result<QSqlQuery> query = Sqlite::run(database(), m_folder,
        QStringLiteral("SELECT ") + summaryColumns
            + QStringLiteral(", state_reason, fetched_at, base_revision, base, working, theirs_at, theirs FROM flow "
                             "JOIN document ON "
                             "document.flow = flow.key "
                             "WHERE account = ? AND id = ?"),
        {account, id});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(Sqlite::noSuchFlow(account, id));
    FlowRecord record;
    readSummary(*query, record);
    record.stateReason = query->value(8).toString();
    record.fetchedAt = Sqlite::timeFrom(query->value(9));
    record.baseRevision = query->value(10).toLongLong();
    const QString name = QCoreApplication::translate("Store", "The flow %1 as kept on this computer").arg(id);
    for (const auto &[column, document] : {std::pair(11, &record.base), std::pair(12, &record.working)}) {
        Result<QJsonObject> parsed = Json::parseObject(query->value(column).toByteArray(), name);
        if (!parsed)
            return fail(Sqlite::damaged(parsed.error()));
        *document = *std::move(parsed);
    }
    record.theirsAt = Sqlite::timeFrom(query->value(13));
    if (!query->value(14).isNull()) { // what cannot be read here is read from the provider again
        const Result<QJsonObject> theirs = Json::parseObject(query->value(14).toByteArray(), name);
        if (theirs)
            record.theirs = *theirs;
    }
    return record;
}

Result<void> SqliteDraftStore::write(const FlowRecord &record, const QString &previousId)
{
    if (record.id.isEmpty())
        return fail(ErrorKind::Usage, QCoreApplication::translate("Store", "A flow needs an id."));
    if (previousId != record.id) {
        Result<QSqlQuery> taken = Sqlite::run(database(), m_folder,
            QStringLiteral("SELECT 1 FROM flow WHERE account = ? AND id = ?"), {record.account, record.id});
        if (!taken)
            return fail(taken.error());
        if (taken->next()) {
            return fail(ErrorKind::Usage,
                QCoreApplication::translate("Store", "The account “%1” already has a flow %2 on this computer.")
                    .arg(record.account, record.id));
        }
        const Result<QSqlQuery> renamed
            = Sqlite::run(database(), m_folder, QStringLiteral("UPDATE flow SET id = ? WHERE account = ? AND id = ?"),
                {record.id, record.account, previousId});
        if (!renamed)
            return fail(renamed.error());
    }
    Result<QSqlQuery> account
        = Sqlite::run(database(), m_folder, QStringLiteral("SELECT 1 FROM account WHERE name = ?"), {record.account});
    if (!account)
        return fail(account.error());
    if (!account->next())
        return noSuchAccount(record.account);
    const Result<QSqlQuery> summary = Sqlite::run(database(), m_folder,
        QStringLiteral(
            "INSERT INTO flow (account, id, kind, name, type, status, state, changes, state_reason, fetched_at, "
            "base_revision, theirs_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, id) DO UPDATE SET kind = excluded.kind, "
            "name = excluded.name, type = excluded.type, status = excluded.status, state = excluded.state, "
            "changes = excluded.changes, state_reason = excluded.state_reason, fetched_at = excluded.fetched_at, "
            "base_revision = excluded.base_revision, theirs_at = excluded.theirs_at"),
        {record.account, record.id, Sqlite::text(record.kind), Sqlite::text(record.name), Sqlite::text(record.type),
            Sqlite::text(record.status), toString(record.state), record.changes, Sqlite::text(record.stateReason),
            Sqlite::time(record.fetchedAt), record.baseRevision,
            record.theirs ? Sqlite::time(record.theirsAt) : QVariant()});
    if (!summary)
        return fail(summary.error());
    const Result<QSqlQuery> documents = Sqlite::run(database(), m_folder,
        QStringLiteral("INSERT INTO document (flow, base, working, theirs) SELECT key, ?, ?, ? FROM flow WHERE account "
                       "= ? AND id = ? "
                       "ON CONFLICT (flow) DO UPDATE SET base = excluded.base, working = excluded.working, theirs = "
                       "excluded.theirs"),
        {Json::compact(record.base), Json::compact(record.working),
            record.theirs ? QVariant(Json::compact(*record.theirs)) : QVariant(), record.account, record.id});
    if (!documents)
        return fail(documents.error());
    if (!record.confirmation)
        return {};
    Revision revision;
    revision.at = record.fetchedAt;
    revision.source = record.confirmation->source;
    revision.message = record.confirmation->message;
    revision.name = record.name;
    revision.kind = record.kind;
    revision.document = record.confirmation->document.value_or(record.base);
    return m_revisions.add(record.account, record.id, std::move(revision));
}

Result<void> SqliteDraftStore::saveFlow(const FlowRecord &record)
{
    Result<Sqlite::Transaction> transaction = Sqlite::Transaction::begin(database(), m_folder);
    if (!transaction)
        return fail(transaction.error());
    if (Result<void> written = write(record, record.id); !written)
        return written;
    return transaction->commit();
}

Result<FlowRecord> SqliteDraftStore::modifyFlow(
    const QString &account, const QString &id, const std::function<Result<void>(FlowRecord &)> &change)
{
    Result<Sqlite::Transaction> transaction = Sqlite::Transaction::begin(database(), m_folder);
    if (!transaction)
        return fail(transaction.error());
    Result<FlowRecord> record = read(account, id);
    if (!record)
        return record;
    if (Result<void> changed = change(*record); !changed)
        return fail(changed.error());
    record->account = account; // a flow never moves to another account
    if (Result<void> written = write(*record, id); !written)
        return fail(written.error());
    if (Result<void> committed = transaction->commit(); !committed)
        return fail(committed.error());
    return record;
}

Result<void> SqliteDraftStore::saveWorking(const QString &account, const QString &id, qint64 baseRevision,
    const QJsonObject &working, const FlowSummary &summary, const EditHistory &history)
{
    Result<Sqlite::Transaction> transaction = Sqlite::Transaction::begin(database(), m_folder);
    if (!transaction)
        return fail(transaction.error());
    Result<QSqlQuery> found = Sqlite::run(database(), m_folder,
        QStringLiteral("SELECT key, base_revision FROM flow WHERE account = ? AND id = ?"), {account, id});
    if (!found)
        return fail(found.error());
    if (!found->next())
        return fail(Sqlite::noSuchFlow(account, id));
    const qint64 key = found->value(0).toLongLong();
    const qint64 storedRevision = found->value(1).toLongLong();
    found->finish();
    if (storedRevision != baseRevision) {
        return fail(ErrorKind::Conflict,
            QCoreApplication::translate("Store", "The flow “%1” was updated elsewhere while you were editing it.")
                .arg(summary.name),
            QStringLiteral("base revision %1 is stored, %2 was edited").arg(storedRevision).arg(baseRevision));
    }
    const QString state = toString(summary.state);
    // What only the engine may settle (a doubt, a release) is not the editor's to say or to end. The reason behind a
    // refusal stays for as long as the caller says that the refusal stands.
    const Result<QSqlQuery> summaryDone = Sqlite::run(database(), m_folder,
        QStringLiteral("UPDATE flow SET name = ?, type = ?, status = ?, changes = ?, "
                       "state = CASE WHEN state IN ('unknown', 'queued') OR ? IN ('unknown', 'queued', 'conflict') "
                       "THEN state ELSE ? END, "
                       "state_reason = CASE WHEN state IN ('unknown', 'queued', ?) OR ? IN ('unknown', 'queued', "
                       "'conflict') THEN state_reason ELSE '' END WHERE key = ?"),
        {Sqlite::text(summary.name), Sqlite::text(summary.type), Sqlite::text(summary.status), summary.changes, state,
            state, state, state, key});
    if (!summaryDone)
        return fail(summaryDone.error());
    const Result<QSqlQuery> documentDone = Sqlite::run(database(), m_folder,
        QStringLiteral("UPDATE document SET working = ? WHERE flow = ?"), {Json::compact(working), key});
    if (!documentDone)
        return fail(documentDone.error());
    if (const Result<void> journalled = m_journal.write(key, history); !journalled)
        return journalled;
    return transaction->commit();
}

Result<void> SqliteDraftStore::removeFlow(const QString &account, const QString &id)
{
    const Result<QSqlQuery> done = Sqlite::run(
        database(), m_folder, QStringLiteral("DELETE FROM flow WHERE account = ? AND id = ?"), {account, id});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0)
        return fail(Sqlite::noSuchFlow(account, id));
    return {};
}

Result<std::unique_ptr<FlowClaim>> SqliteDraftStore::claim(const QString &account, const QString &id)
{
    // An id is the provider's text and no file name.
    const QByteArray digest
        = QCryptographicHash::hash((account + QLatin1Char('\n') + id).toUtf8(), QCryptographicHash::Sha256);
    auto claim = std::make_unique<LockFileClaim>(
        QStringLiteral("%1/sending-%2.lock").arg(m_folder, QLatin1String(digest.toHex().left(16))));
    if (claim->lock.tryLock())
        return claim;
    if (claim->lock.isHeldElsewhere())
        return nullptr;
    return fail(ErrorKind::Storage,
        QCoreApplication::translate("Store", "The data folder %1 cannot be written to.")
            .arg(QDir::toNativeSeparators(m_folder)));
}

Result<QByteArray> SqliteDraftStore::setting(const QString &name)
{
    Result<QSqlQuery> query
        = Sqlite::run(database(), m_folder, QStringLiteral("SELECT value FROM setting WHERE name = ?"), {name});
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toByteArray() : QByteArray();
}

Result<void> SqliteDraftStore::saveSetting(const QString &name, const QByteArray &value)
{
    if (value.isEmpty()) {
        const Result<QSqlQuery> removed
            = Sqlite::run(database(), m_folder, QStringLiteral("DELETE FROM setting WHERE name = ?"), {name});
        if (!removed)
            return fail(removed.error());
        return {};
    }
    const Result<QSqlQuery> done = Sqlite::run(database(), m_folder,
        QStringLiteral(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
        {name, value});
    if (!done)
        return fail(done.error());
    return {};
}

qint64 SqliteDraftStore::outsideChanges()
{
    Result<QSqlQuery> query = Sqlite::run(database(), m_folder, QStringLiteral("PRAGMA data_version"));
    // A store that cannot be read counts as changed: the caller then reads it and learns why.
    return query && query->next() ? query->value(0).toLongLong() : -1;
}

bool SqliteDraftStore::hasWritten() const
{
    Result<QSqlQuery> query = Sqlite::run(database(), m_folder, QStringLiteral("SELECT total_changes()"));
    return query && query->next() && query->value(0).toLongLong() > 0;
}
