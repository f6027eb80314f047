#include "net/sandbox/verifikv2whitelist.h"

#include "net/sandbox/verifikquery.h"
#include "net/sandbox/verifikv2answers.h"
#include "net/sandbox/verifikv2routes.h"

namespace {

using namespace Verifik;
using namespace VerifikV2;

PracticeAnswer listRows(const PracticeRequest &request, PracticeWorld &world)
{
    QString fault;
    const std::optional<QJsonObject> rows
        = VerifikQuery::list(request.query, VerifikQuery::documents(world.state.records(whiteListRows)), {}, &fault);
    if (!rows)
        return wrongParameter(QStringLiteral("Invalid parameter: %1").arg(fault));
    return answer(200, *rows);
}

PracticeAnswer removeRow(const PracticeRequest &request, PracticeWorld &world)
{
    const QString id = request.captures.value(0);
    const QJsonObject *found = world.state.find(whiteListRows, id);
    if (!found)
        return recordNotFound();
    const QJsonObject row = *found;
    if (!world.state.remove(whiteListRows, id))
        return notStored();
    return data(200, row);
}

} // namespace

void VerifikV2::storeRows(const QJsonObject &body, const QString &id, const QJsonObject &flow,
    const PracticeWorld &world, std::vector<PracticeChange> &changes)
{
    if (!body.contains(QLatin1String("whiteList")))
        return;
    if (body.value(QLatin1String("replaceList")).toBool()) {
        for (const PracticeRecord &row : world.state.records(whiteListRows)) {
            if (row.document.value(QLatin1String("projectFlow")).toString() == id)
                changes.push_back({whiteListRows, row.id, std::nullopt});
        }
    }
    const QJsonArray rows = body.value(QLatin1String("whiteList")).toArray();
    for (const QJsonValue &row : rows) {
        const QString rowId = newId(world.now);
        QJsonObject stored{{QStringLiteral("_id"), rowId}, {QStringLiteral("projectFlow"), id},
            {QStringLiteral("project"), flow.value(QLatin1String("project"))},
            {QStringLiteral("checked"), row[QLatin1String("checked")].toBool()},
            {QStringLiteral("createdAt"), timestamp(world.now)}, {QStringLiteral("updatedAt"), timestamp(world.now)}};
        for (const QString &member :
            {QStringLiteral("name"), QStringLiteral("email"), QStringLiteral("countryCode"), QStringLiteral("phone")}) {
            if (!row[member].isUndefined())
                stored.insert(member, row[member]);
        }
        changes.push_back({whiteListRows, rowId, stored});
    }
}

std::vector<PracticeRoute> VerifikV2::whiteListRoutes()
{
    const QRegularExpression all(QStringLiteral("\\A/v2/project-flow-white-lists\\z"));
    const QRegularExpression one(QStringLiteral("\\A/v2/project-flow-white-lists/([^/]+)\\z"));
    return {
        {QStringLiteral("GET"), all, listRows},
        {QStringLiteral("DELETE"), one, removeRow},
    };
}
