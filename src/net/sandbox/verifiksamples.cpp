#include "net/sandbox/verifiksamples.h"

#include "models/core/json.h"
#include "net/sandbox/verifik.h"
#include "resources/resources.h"

Result<void> VerifikSamples::addFlows(PracticeState &state, const QString &folder, const QString &collection)
{
    std::vector<PracticeChange> changes;
    const QStringList files = Resources::files(folder);
    for (const QString &file : files) {
        const Result<QJsonObject> flow = Json::parseObject(Resources::text(file), file);
        if (!flow)
            return fail(flow.error());
        changes.push_back({collection, flow->value(QLatin1String("_id")).toString(), *flow});
    }
    return state.apply(changes);
}

Result<void> VerifikSamples::addAccount(PracticeState &state)
{
    const std::pair<QString, QString> lists[] = {
        {QStringLiteral("samples/verifik-account/projects.json"), Verifik::allProjects},
        {QStringLiteral("samples/verifik-account/webhooks.json"), Verifik::allWebhooks},
        {QStringLiteral("samples/verifik-account/white-list.json"), Verifik::whiteListRows},
    };
    std::vector<PracticeChange> changes;
    for (const auto &[file, collection] : lists) {
        const Result<QJsonValue> documents = Json::parse(Resources::text(file), file);
        if (!documents)
            return fail(documents.error());
        const QJsonArray items = documents->toArray();
        for (const QJsonValue &item : items)
            changes.push_back({collection, item[QLatin1String("_id")].toString(), item.toObject()});
    }
    return state.apply(changes);
}

Result<void> VerifikSamples::addFirstProject(PracticeState &state)
{
    // Colombia's and Mexico's samples are in a project with this id.
    const QString id = QStringLiteral("65f1a3e8c4a19e0012d4b101");
    const QString moment = QStringLiteral("2024-03-13T09:00:00.000Z");
    return state.put(Verifik::allProjects, id,
        {{QStringLiteral("_id"), id}, {QStringLiteral("client"), Verifik::clientId},
            {QStringLiteral("name"), QStringLiteral("Practice project 1")},
            {QStringLiteral("status"), QStringLiteral("active")},
            {QStringLiteral("target"), QStringLiteral("personal")}, {QStringLiteral("createdAt"), moment},
            {QStringLiteral("updatedAt"), moment}});
}
