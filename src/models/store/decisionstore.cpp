#include "models/store/decisionstore.h"

#include "models/core/json.h"
#include "models/store/sqlitehelpers.h"

#include <QCoreApplication>

namespace {

QString toText(Decision::Take take)
{
    switch (take) {
    case Decision::Take::Mine:
        return QStringLiteral("mine");
    case Decision::Take::Theirs:
        return QStringLiteral("theirs");
    case Decision::Take::Value:
        break;
    }
    return QStringLiteral("value");
}

Decision::Take takeFrom(const QString &text)
{
    if (text == QLatin1String("mine"))
        return Decision::Take::Mine;
    return text == QLatin1String("theirs") ? Decision::Take::Theirs : Decision::Take::Value;
}

const QString ofFlow = QStringLiteral("flow = (SELECT key FROM flow WHERE account = ? AND id = ?)");

} // namespace

DecisionStore::DecisionStore(Sqlite::File file)
    : m_file(std::move(file))
{
}

Result<std::map<JsonPointer, DecisionStore::Kept>> DecisionStore::decisions(
    const QString &account, const QString &id) const
{
    Result<QSqlQuery> query = Sqlite::run(
        m_file, QStringLiteral("SELECT field, take, value, theirs FROM decision WHERE ") + ofFlow, {account, id});
    if (!query)
        return fail(query.error());
    std::map<JsonPointer, Kept> decisions;
    while (query->next()) {
        const std::optional<JsonPointer> field = JsonPointer::parse(query->value(0).toString());
        const Result<QJsonValue> value = Sqlite::valueFrom(query->value(2)),
                                 theirs = Sqlite::valueFrom(query->value(3));
        if (!field || !value || !theirs)
            continue; // a decision that cannot be read is asked for again
        decisions[*field] = {{takeFrom(query->value(1).toString()), *value}, *theirs};
    }
    return decisions;
}

Result<void> DecisionStore::save(const QString &account, const QString &id, const JsonPointer &field, const Kept &kept)
{
    const Result<QSqlQuery> done = Sqlite::run(m_file,
        QStringLiteral("INSERT INTO decision (flow, field, take, value, theirs) "
                       "SELECT key, ?, ?, ?, ? FROM flow WHERE account = ? AND id = ? "
                       "ON CONFLICT (flow, field) DO UPDATE SET take = excluded.take, value = excluded.value, "
                       "theirs = excluded.theirs"),
        {field.toString(), toText(kept.decision.take), Sqlite::value(kept.decision.value), Sqlite::value(kept.theirs),
            account, id});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0)
        return fail(Sqlite::noSuchFlow(account, id));
    return {};
}

Result<void> DecisionStore::remove(const QString &account, const QString &id, const JsonPointer &field)
{
    const Result<QSqlQuery> done
        = Sqlite::run(m_file, QStringLiteral("DELETE FROM decision WHERE ") + ofFlow + QStringLiteral(" AND field = ?"),
            {account, id, field.toString()});
    return done ? Result<void>() : fail(done.error());
}

Result<void> DecisionStore::clear(const QString &account, const QString &id)
{
    const Result<QSqlQuery> done
        = Sqlite::run(m_file, QStringLiteral("DELETE FROM decision WHERE ") + ofFlow, {account, id});
    return done ? Result<void>() : fail(done.error());
}
