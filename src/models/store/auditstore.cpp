#include "models/store/auditstore.h"

#include "models/core/json.h"
#include "models/store/sqlitehelpers.h"

#include <QCryptographicHash>

AuditStore::AuditStore(Sqlite::File file)
    : m_file(std::move(file))
{
}

QByteArray AuditStore::hashOf(const AuditEntry &entry, const QByteArray &previous)
{
    // Compact JSON sorts its keys, so equal entries have equal bytes on every computer.
    const QJsonObject content{{QStringLiteral("number"), entry.number},
        {QStringLiteral("at"), Sqlite::time(entry.at).toString()}, {QStringLiteral("account"), entry.account},
        {QStringLiteral("flow"), entry.flow}, {QStringLiteral("name"), entry.name},
        {QStringLiteral("action"), entry.action}, {QStringLiteral("outcome"), entry.outcome},
        {QStringLiteral("message"), entry.message}, {QStringLiteral("request"), entry.request},
        {QStringLiteral("detail"), entry.detail}};
    return QCryptographicHash::hash(previous + '\n' + Json::compact(content), QCryptographicHash::Sha256).toHex();
}

Result<void> AuditStore::append(const AuditEntry &entry)
{
    // Under one lock, so that two programs never give two entries the same predecessor.
    Result<Sqlite::Transaction> transaction = Sqlite::Transaction::begin(m_file);
    if (!transaction)
        return fail(transaction.error());
    Result<QSqlQuery> last
        = Sqlite::run(m_file, QStringLiteral("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"));
    if (!last)
        return fail(last.error());
    const bool isFirst = !last->next();
    AuditEntry next = entry;
    next.number = isFirst ? 1 : last->value(0).toLongLong() + 1;
    next.hash = hashOf(next, isFirst ? QByteArray() : last->value(1).toByteArray());
    last->finish();
    const Result<QSqlQuery> done = Sqlite::run(m_file,
        QStringLiteral("INSERT INTO audit (number, at, account, flow, name, action, outcome, message, request, detail, "
                       "hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {next.number, Sqlite::time(next.at), Sqlite::text(next.account), Sqlite::text(next.flow),
            Sqlite::text(next.name), Sqlite::text(next.action), Sqlite::text(next.outcome), Sqlite::text(next.message),
            Json::compact(next.request), Sqlite::text(next.detail), next.hash});
    if (!done)
        return fail(done.error());
    return transaction->commit();
}

Result<std::vector<AuditEntry>> AuditStore::entries() const
{
    Result<QSqlQuery> query = Sqlite::run(m_file,
        QStringLiteral("SELECT number, at, account, flow, name, action, outcome, message, request, detail, hash "
                       "FROM audit ORDER BY number"));
    if (!query)
        return fail(query.error());
    std::vector<AuditEntry> entries;
    while (query->next()) {
        AuditEntry &entry = entries.emplace_back();
        entry.number = query->value(0).toLongLong();
        entry.at = Sqlite::timeFrom(query->value(1));
        entry.account = query->value(2).toString();
        entry.flow = query->value(3).toString();
        entry.name = query->value(4).toString();
        entry.action = query->value(5).toString();
        entry.outcome = query->value(6).toString();
        entry.message = query->value(7).toString();
        entry.request = Json::parseObject(query->value(8).toByteArray(), {}).value_or(QJsonObject());
        entry.detail = query->value(9).toString();
        entry.hash = query->value(10).toByteArray();
    }
    return entries;
}
