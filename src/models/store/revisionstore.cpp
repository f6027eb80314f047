#include "models/store/revisionstore.h"

#include "models/core/json.h"
#include "models/store/sqlitehelpers.h"

#include <QCoreApplication>

namespace {

//! States of one flow are alike and kept for ever, so they are packed.
QByteArray packed(const QJsonObject &document)
{
    return qCompress(Json::compact(document));
}

Result<QJsonObject> unpacked(const QByteArray &stored, const QString &id)
{
    // The states that version 2 of the file took over from version 1 are plain.
    const QByteArray text = stored.startsWith('{') ? stored : qUncompress(stored);
    Result<QJsonObject> document
        = Json::parseObject(text, QCoreApplication::translate("Store", "A former state of the flow %1").arg(id));
    if (!document)
        return fail(Sqlite::damaged(document.error()));
    return document;
}

constexpr QLatin1String columns("number, at, source, message, name, kind, document FROM revision");

Result<Revision> revisionFrom(const QSqlQuery &query, const QString &id)
{
    Revision revision;
    revision.number = query.value(0).toInt();
    revision.at = Sqlite::timeFrom(query.value(1));
    revision.source = revisionSourceFrom(query.value(2).toString()).value_or(Revision::Source::Pulled);
    revision.message = query.value(3).toString();
    revision.name = query.value(4).toString();
    revision.kind = query.value(5).toString();
    Result<QJsonObject> document = unpacked(query.value(6).toByteArray(), id);
    if (!document)
        return fail(document.error());
    revision.document = *std::move(document);
    return revision;
}

} // namespace

RevisionStore::RevisionStore(Sqlite::File file)
    : m_file(std::move(file))
{
}

Result<std::vector<Revision>> RevisionStore::revisions(const QString &account, const QString &id) const
{
    Result<QSqlQuery> query = Sqlite::run(m_file,
        QStringLiteral("SELECT ") + columns + QStringLiteral(" WHERE account = ? AND id = ? ORDER BY number"),
        {account, id});
    if (!query)
        return fail(query.error());
    std::vector<Revision> revisions;
    while (query->next()) {
        Result<Revision> revision = revisionFrom(*query, id);
        if (!revision)
            return fail(revision.error());
        revisions.push_back(*std::move(revision));
    }
    return revisions;
}

Result<Revision> RevisionStore::revision(const QString &account, const QString &id, int number) const
{
    Result<QSqlQuery> query = Sqlite::run(m_file,
        QStringLiteral("SELECT ") + columns + QStringLiteral(" WHERE account = ? AND id = ? AND number = ?"),
        {account, id, number});
    if (!query)
        return fail(query.error());
    if (!query->next()) {
        return fail(ErrorKind::Usage,
            QCoreApplication::translate("Store", "The flow %1 has no revision %2.").arg(id).arg(number));
    }
    return revisionFrom(*query, id);
}

Result<void> RevisionStore::add(const QString &account, const QString &id, Revision revision)
{
    Result<QSqlQuery> last = Sqlite::run(m_file,
        QStringLiteral("SELECT ") + columns
            + QStringLiteral(" WHERE account = ? AND id = ? ORDER BY number DESC LIMIT 1"),
        {account, id});
    if (!last)
        return fail(last.error());
    int number = 1;
    if (last->next()) {
        number = last->value(0).toInt() + 1;
        const Result<Revision> newest = revisionFrom(*last, id);
        const bool isKnown = newest && newest->document == revision.document;
        if (isKnown && revision.source == Revision::Source::Pulled)
            return {};
    }
    last->finish();
    const Result<QSqlQuery> done = Sqlite::run(m_file,
        QStringLiteral("INSERT INTO revision (account, id, number, at, source, message, name, kind, document) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {account, id, number, Sqlite::time(revision.at), toString(revision.source), Sqlite::text(revision.message),
            Sqlite::text(revision.name), Sqlite::text(revision.kind), packed(revision.document)});
    return done ? Result<void>() : fail(done.error());
}

Result<std::vector<QString>> RevisionStore::deletedFlows(const QString &account) const
{
    Result<QSqlQuery> query = Sqlite::run(m_file,
        QStringLiteral("SELECT id FROM revision WHERE account = ? AND NOT EXISTS (SELECT 1 FROM flow WHERE "
                       "flow.account = revision.account AND flow.id = revision.id) GROUP BY id ORDER BY max(at) DESC"),
        {account});
    if (!query)
        return fail(query.error());
    std::vector<QString> ids;
    while (query->next())
        ids.push_back(query->value(0).toString());
    return ids;
}
