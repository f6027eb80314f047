#pragma once

#include "net/sandbox/practicestate.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include <functional>
#include <optional>
#include <vector>

//! The query grammar that the vendor's console uses on every list of v2: page with perPage or limit, `where_<field>`,
//! `in_<field>` (repeated), `like_<field>`, `whereGTE_<field>`, `whereLTE_<field>`, `sort`, `select`, `populates` and
//! `populateSelects`. Fields may be dotted.
namespace VerifikQuery {

struct Options
{
    QStringList plainFilters = {}; //!< keys that the vendor's pages filter by without a prefix: "status"
    int pageSize = 20; //!< where the query names none; at most 100 may be asked for
    std::function<QJsonObject(const QJsonObject &)> dressed = {}; //!< what becomes of each listed document
};

//! {"data","total","limit","page","pages"} of the documents that pass. Nothing when the page or its size is no number
//! in range; `fault` then says which: "limit must be between 1 and 100".
std::optional<QJsonObject> list(
    const QUrlQuery &query, const std::vector<QJsonObject> &documents, const Options &options, QString *fault);

//! The documents of a collection, in the order of their creation.
std::vector<QJsonObject> documents(const std::vector<PracticeRecord> &records);

//! `document` with the reference (or the array of references) `key` as objects where the query asks for it: null for
//! one that leads nowhere. Their members are those of populateSelects, else `members`, and always `_id`.
QJsonObject populated(QJsonObject document, const QString &key, const QUrlQuery &query, const QStringList &members,
    const std::function<const QJsonObject *(const QString &id)> &lookUp);

} // namespace VerifikQuery
