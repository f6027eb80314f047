#include "net/sync/whitelistrows.h"

#include "models/whitelist/whitelistrow.h"

#include <QSet>

namespace {

//! What a row says of a person, without regard to how a provider may write it: case of an address, signs in a number.
QString textOf(const QJsonValue &value)
{
    const WhiteListRow row = WhiteListRow::fromJson(value.toObject());
    return QStringList{row.cell(WhiteListRow::Name).simplified(), row.emailKey(), row.phoneKey()}.join(
        QLatin1Char('\n'));
}

} // namespace

QJsonArray WhiteListRows::missing(const QJsonArray &wanted, const QJsonArray &stored)
{
    QSet<QString> known;
    for (const QJsonValue &row : stored)
        known.insert(textOf(row));
    QJsonArray missing;
    for (const QJsonValue &row : wanted) {
        if (!known.contains(textOf(row)))
            missing.append(row);
    }
    return missing;
}
