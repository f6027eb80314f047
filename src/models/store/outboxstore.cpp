#include "models/store/outboxstore.h"

#include "models/core/json.h"
#include "models/store/sqlitehelpers.h"

#include <QCoreApplication>

namespace {

constexpr QLatin1String columns(
    "flow.account, flow.id, action, message, queued_at, attempts, not_before, last_error FROM outbox JOIN flow ON "
    "flow.key = outbox.flow");

OutboxEntry entryFrom(const QSqlQuery &query)
{
    OutboxEntry entry;
    entry.account = query.value(0).toString();
    entry.id = query.value(1).toString();
    const bool isDelete = query.value(2).toString() == QLatin1String("delete");
    entry.action = isDelete ? OutboxEntry::Action::Delete : OutboxEntry::Action::Send;
    entry.message = query.value(3).toString();
    entry.queuedAt = Sqlite::timeFrom(query.value(4));
    entry.attempts = query.value(5).toInt();
    entry.notBefore = Sqlite::timeFrom(query.value(6));
    entry.lastError = query.value(7).toString();
    return entry;
}

} // namespace

OutboxStore::OutboxStore(Sqlite::File file)
    : m_file(std::move(file))
{
}

Result<std::vector<OutboxEntry>> OutboxStore::entries(const QString &account) const
{
    const QString order = QStringLiteral(" ORDER BY place");
    Result<QSqlQuery> query = account.isEmpty()
        ? Sqlite::run(m_file, QStringLiteral("SELECT ") + columns + order)
        : Sqlite::run(
            m_file, QStringLiteral("SELECT ") + columns + QStringLiteral(" WHERE flow.account = ?") + order, {account});
    if (!query)
        return fail(query.error());
    std::vector<OutboxEntry> entries;
    while (query->next())
        entries.push_back(entryFrom(*query));
    return entries;
}

Result<std::optional<OutboxEntry>> OutboxStore::entry(const QString &account, const QString &id) const
{
    Result<QSqlQuery> query = Sqlite::run(m_file,
        QStringLiteral("SELECT ") + QString(columns).replace(QLatin1String(" FROM"), QLatin1String(", document FROM"))
            + QStringLiteral(" WHERE flow.account = ? AND flow.id = ?"),
        {account, id});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return std::nullopt;
    OutboxEntry entry = entryFrom(*query);
    Result<QJsonObject> document = Json::parseObject(
        query->value(8).toByteArray(), QCoreApplication::translate("Store", "The flow %1 in the outbox").arg(id));
    if (!document)
        return fail(Sqlite::damaged(document.error()));
    entry.document = *std::move(document);
    return entry;
}

Result<void> OutboxStore::add(const OutboxEntry &entry)
{
    const Result<QSqlQuery> done = Sqlite::run(m_file,
        QStringLiteral(
            "INSERT INTO outbox (flow, action, message, document, queued_at, attempts, not_before, last_error) "
            "SELECT key, ?, ?, ?, ?, ?, ?, ? FROM flow WHERE account = ? AND id = ? "
            "ON CONFLICT (flow) DO UPDATE SET action = excluded.action, message = excluded.message, "
            "document = excluded.document, queued_at = excluded.queued_at, attempts = excluded.attempts, "
            "not_before = excluded.not_before, last_error = excluded.last_error"),
        {entry.action == OutboxEntry::Action::Delete ? QStringLiteral("delete") : QStringLiteral("send"),
            Sqlite::text(entry.message), Json::compact(entry.document), Sqlite::time(entry.queuedAt), entry.attempts,
            Sqlite::time(entry.notBefore), Sqlite::text(entry.lastError), entry.account, entry.id});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0)
        return fail(Sqlite::noSuchFlow(entry.account, entry.id));
    return {};
}

Result<void> OutboxStore::noteAttempt(
    const QString &account, const QString &id, int attempts, const QDateTime &notBefore, const QString &lastError)
{
    const Result<QSqlQuery> done = Sqlite::run(m_file,
        QStringLiteral("UPDATE outbox SET attempts = ?, not_before = ?, last_error = ? "
                       "WHERE flow = (SELECT key FROM flow WHERE account = ? AND id = ?)"),
        {attempts, Sqlite::time(notBefore), Sqlite::text(lastError), account, id});
    return done ? Result<void>() : fail(done.error());
}

Result<void> OutboxStore::remove(const QString &account, const QString &id)
{
    const Result<QSqlQuery> done = Sqlite::run(m_file,
        QStringLiteral("DELETE FROM outbox WHERE flow = (SELECT key FROM flow WHERE account = ? AND id = ?)"),
        {account, id});
    return done ? Result<void>() : fail(done.error());
}
