#include "net/sync/whitelistrows.h"

#include <QJsonObject>
#include <QSet>

namespace {

//! What tells one person's row from another's.
QString keyOf(const QJsonValue &row)
{
    const QJsonObject object = row.toObject();
    const auto text = [&](const char *name) {
        return object.value(QLatin1String(name)).toVariant().toString().trimmed().toCaseFolded();
    };
    if (const QString email = text("email"); !email.isEmpty())
        return email;
    return text("countryCode") + QLatin1Char(' ') + text("phone");
}

} // namespace

QJsonArray WhiteListRows::missing(const QJsonArray &wanted, const QJsonArray &stored)
{
    QSet<QString> known;
    for (const QJsonValue &row : stored)
        known.insert(keyOf(row));
    QJsonArray missing;
    for (const QJsonValue &row : wanted) {
        if (!known.contains(keyOf(row)))
            missing.append(row);
    }
    return missing;
}
