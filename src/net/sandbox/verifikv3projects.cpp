#include "net/sandbox/verifikv3answers.h"
#include "net/sandbox/verifikv3routes.h"

namespace {

using namespace Verifik;
using namespace VerifikV3;

PracticeAnswer listProjects(const PracticeRequest &, PracticeWorld &world)
{
    QJsonArray projects;
    for (const PracticeRecord &record : world.state.records(allProjects))
        projects.append(record.document);
    return answer(200,
        {{QStringLiteral("data"), projects}, {QStringLiteral("total"), projects.size()}, {QStringLiteral("limit"), 10},
            {QStringLiteral("page"), 1}, {QStringLiteral("pages"), 1}});
}

PracticeAnswer projectNotFound(const PracticeRequest &request, const PracticeWorld &world)
{
    return refusal(request, world, 404, QStringLiteral("NotFound"), QStringLiteral("project_not_found"));
}

PracticeAnswer readProject(const PracticeRequest &request, PracticeWorld &world)
{
    const QJsonObject *project = world.state.find(allProjects, request.captures.value(0));
    return project ? data(200, *project) : projectNotFound(request, world);
}

PracticeAnswer updateProject(const PracticeRequest &request, PracticeWorld &world)
{
    const QString id = request.captures.value(0);
    if (!world.state.find(allProjects, id))
        return projectNotFound(request, world);
    const std::optional<QJsonObject> body = bodyOf(request);
    if (!body)
        return badRequest(request, world, QStringLiteral("Invalid JSON format"));

    QJsonObject next = *world.state.find(allProjects, id);
    if (body->contains(QLatin1String("name"))) {
        const QString name = body->value(QLatin1String("name")).toString();
        if (name.isEmpty() || name.size() > 60)
            return refusal(request, world, 409, QStringLiteral("MissingParameter"),
                QStringLiteral("Invalid parameter: name must have between 1 and 60 characters"));
        next.insert(QStringLiteral("name"), name);
    }
    if (body->contains(QLatin1String("status"))) {
        const QString status = body->value(QLatin1String("status")).toString();
        if (!QStringList{QStringLiteral("draft"), QStringLiteral("active"), QStringLiteral("paused")}.contains(status))
            return refusal(request, world, 409, QStringLiteral("MissingParameter"),
                QStringLiteral("Invalid parameter: status must be one of draft, active, paused"));
        next.insert(QStringLiteral("status"), status);
    }
    next = stamped(next, world.now);
    if (!world.state.put(allProjects, id, next))
        return notStored(request, world);
    return answer(200, {{QStringLiteral("data"), next}, {QStringLiteral("status"), QStringLiteral("completed")}});
}

} // namespace

std::vector<PracticeRoute> VerifikV3::projectRoutes()
{
    const QRegularExpression all(QStringLiteral("\\A/v3/projects\\z"));
    const QRegularExpression one(QStringLiteral("\\A/v3/projects/([^/]+)\\z"));
    return {
        {QStringLiteral("GET"), all, listProjects},
        {QStringLiteral("GET"), one, readProject},
        {QStringLiteral("PUT"), one, updateProject},
    };
}
