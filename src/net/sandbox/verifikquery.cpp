#include "net/sandbox/verifikquery.h"

#include "net/sandbox/practicerules.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

constexpr int largestPage = 100;

//! As a query writes it.
QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble());
    return value.toString();
}

//! A value, or each of an array's items.
template <typename Predicate> bool any(const QJsonValue &value, const Predicate &predicate)
{
    if (!value.isArray())
        return !value.isUndefined() && predicate(textOf(value));
    const QJsonArray items = value.toArray();
    return std::any_of(items.begin(), items.end(), [&](const QJsonValue &item) { return predicate(textOf(item)); });
}

//! Repeated keys reach us with or without brackets.
QString bare(const QString &key)
{
    return key.endsWith(QLatin1String("[]")) ? key.chopped(2) : key;
}

bool passes(const QJsonObject &document, const QUrlQuery &query, const QStringList &plainFilters)
{
    QMap<QString, QStringList> among;
    const auto isFine = [&](const QString &key, const QString &wanted) {
        const auto at = [&](const char *prefix) {
            return PracticeRules::at(document, key.mid(static_cast<qsizetype>(qstrlen(prefix))));
        };
        const auto begins = [&](const char *prefix) { return key.startsWith(QLatin1String(prefix)); };
        if (plainFilters.contains(key))
            return any(document.value(key), [&](const QString &present) { return present == wanted; });
        if (begins("where_"))
            return any(at("where_"), [&](const QString &present) { return present == wanted; });
        if (begins("like_"))
            return any(at("like_"), [&](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); });
        if (begins("whereGTE_"))
            return any(at("whereGTE_"), [&](const QString &present) { return present >= wanted; });
        if (begins("whereLTE_"))
            return any(at("whereLTE_"), [&](const QString &present) { return present <= wanted; });
        if (begins("in_"))
            among[key.mid(3)] << wanted; // one of several, known once all were read
        return true;
    };
    const QList<std::pair<QString, QString>> items = query.queryItems(QUrl::FullyDecoded);
    for (const std::pair<QString, QString> &item : items) {
        if (!isFine(bare(item.first), item.second))
            return false;
    }
    for (auto each = among.begin(); each != among.end(); ++each) {
        if (!any(PracticeRules::at(document, each.key()),
                [&](const QString &present) { return each.value().contains(present); }))
            return false;
    }
    return true;
}

QStringList words(const QString &text)
{
    return QString(text).replace(QLatin1Char('+'), QLatin1Char(' ')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void sort(std::vector<QJsonObject> &documents, const QStringList &keys)
{
    std::stable_sort(documents.begin(), documents.end(), [&](const QJsonObject &left, const QJsonObject &right) {
        for (const QString &key : keys) {
            const bool isDescending = key.startsWith(QLatin1Char('-'));
            const QString field = isDescending ? key.mid(1) : key;
            const QString first = textOf(PracticeRules::at(left, field));
            const QString second = textOf(PracticeRules::at(right, field));
            if (first != second)
                return isDescending ? second < first : first < second;
        }
        return false;
    });
}

QJsonObject only(const QJsonObject &document, const QStringList &members)
{
    QJsonObject kept;
    for (auto each = document.begin(); each != document.end(); ++each) {
        if (each.key() == QLatin1String("_id") || members.contains(each.key()))
            kept.insert(each.key(), each.value());
    }
    return kept;
}

//! The whole number `key`; `fallback` where it is absent, nothing where it is no number from 1 to `most`.
std::optional<int> count(const QUrlQuery &query, const QString &key, int fallback, int most)
{
    if (!query.hasQueryItem(key))
        return fallback;
    bool isNumber = false;
    const int number = query.queryItemValue(key).toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? std::optional<int>(number) : std::nullopt;
}

} // namespace

std::optional<QJsonObject> VerifikQuery::list(
    const QUrlQuery &query, const std::vector<QJsonObject> &documents, const Options &options, QString *fault)
{
    const QString sizeKey
        = query.hasQueryItem(QStringLiteral("perPage")) ? QStringLiteral("perPage") : QStringLiteral("limit");
    const std::optional<int> size = count(query, sizeKey, options.pageSize, largestPage);
    const std::optional<int> page = count(query, QStringLiteral("page"), 1, 1'000'000);
    if (!size || !page) {
        *fault = size ? QStringLiteral("page must be 1 or more")
                      : QStringLiteral("%1 must be between 1 and %2").arg(sizeKey).arg(largestPage);
        return std::nullopt;
    }

    std::vector<QJsonObject> found;
    std::copy_if(documents.begin(), documents.end(), std::back_inserter(found),
        [&](const QJsonObject &document) { return passes(document, query, options.plainFilters); });
    if (const QStringList keys = words(query.queryItemValue(QStringLiteral("sort"), QUrl::FullyDecoded));
        !keys.isEmpty())
        sort(found, keys);

    const QStringList members = words(query.queryItemValue(QStringLiteral("select"), QUrl::FullyDecoded));
    const qsizetype total = static_cast<qsizetype>(found.size());
    const qsizetype first = static_cast<qsizetype>(*page - 1) * *size;
    QJsonArray data;
    for (qsizetype i = first; i < std::min(total, first + *size); ++i) {
        const QJsonObject &document = found[static_cast<std::size_t>(i)];
        const QJsonObject dressed = options.dressed ? options.dressed(document) : document;
        data.append(members.isEmpty() ? dressed : only(dressed, members));
    }
    return QJsonObject{{QStringLiteral("data"), data}, {QStringLiteral("total"), total},
        {QStringLiteral("limit"), *size}, {QStringLiteral("page"), *page},
        {QStringLiteral("pages"), std::max<qsizetype>(1, (total + *size - 1) / *size)}};
}

std::vector<QJsonObject> VerifikQuery::documents(const std::vector<PracticeRecord> &records)
{
    std::vector<QJsonObject> all;
    all.reserve(records.size());
    for (const PracticeRecord &record : records)
        all.push_back(record.document);
    return all;
}

QJsonObject VerifikQuery::populated(QJsonObject document, const QString &key, const QUrlQuery &query,
    const QStringList &members, const std::function<const QJsonObject *(const QString &id)> &lookUp)
{
    const QStringList asked = query.allQueryItemValues(QStringLiteral("populates"), QUrl::FullyDecoded)
        + query.allQueryItemValues(QStringLiteral("populates[]"), QUrl::FullyDecoded)
        + query.allQueryItemValues(QStringLiteral("populates%5B%5D"), QUrl::FullyDecoded);
    const bool isAsked = std::any_of(asked.begin(), asked.end(), [&](const QString &each) {
        return each == key || each.startsWith(key + QLatin1Char('.')); // "projectFlow.project" needs the first as well
    });
    if (!isAsked || !document.contains(key))
        return document;

    const QByteArray selects = query.queryItemValue(QStringLiteral("populateSelects"), QUrl::FullyDecoded).toUtf8();
    const QString chosen = QJsonDocument::fromJson(selects).object().value(key).toString();
    const auto object = [&](const QJsonValue &reference) {
        const QJsonObject *found = lookUp(reference.toString());
        return found ? QJsonValue(only(*found, chosen.isEmpty() ? members : words(chosen))) : QJsonValue();
    };
    const QJsonValue present = document.value(key);
    if (!present.isArray()) {
        document.insert(key, object(present));
        return document;
    }
    QJsonArray objects;
    const QJsonArray references = present.toArray();
    for (const QJsonValue &reference : references) {
        // A populated array leaves out what leads nowhere.
        if (const QJsonValue found = object(reference); found.isObject())
            objects.append(found);
    }
    document.insert(key, objects);
    return document;
}
