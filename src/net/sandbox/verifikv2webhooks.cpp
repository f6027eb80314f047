#include "net/sandbox/verifikquery.h"
#include "net/sandbox/verifikv2answers.h"
#include "net/sandbox/verifikv2routes.h"
#include "net/sandbox/webhooktrial.h"

namespace {

using namespace Verifik;
using namespace VerifikV2;

const QString linkedKey = QStringLiteral("projectFlow"); // the webhook's side of the relation

const std::vector<PracticeRule> &rules()
{
    static const std::vector<PracticeRule> table{
        {"", "url", PracticeRule::Text},
        {"", "name", PracticeRule::Text},
        {"", "description", PracticeRule::Text},
        {"", "isActive", PracticeRule::Boolean},
        {"", "link", PracticeRule::Texts},
        {"", "unlink", PracticeRule::Texts},
    };
    return table;
}

//! What is wrong with a creation's or update's body.
std::optional<PracticeAnswer> refuse(const QJsonObject &body, const PracticeState &state)
{
    const std::vector<PracticeFinding> findings = PracticeRules::findings(rules(), body);
    if (!findings.empty())
        return wrongParameter(QStringLiteral("Invalid parameter: %1").arg(findings.front().message));
    for (const char *key : {"url", "name"}) {
        if (body.contains(QLatin1String(key)) && body.value(QLatin1String(key)).toString().isEmpty())
            return missing({QLatin1String(key)});
    }
    const QJsonArray flows = body.value(QLatin1String("link")).toArray();
    for (const QJsonValue &flow : flows) {
        if (flowCollection(state, flow.toString()).isEmpty())
            return coded(404, QStringLiteral("Project flow not found"), QStringLiteral("PROJECT_FLOW_NOT_FOUND"));
    }
    return std::nullopt;
}

//! `webhook` with what a body says. Linking writes the webhook's side alone: the documents have the flow's own
//! `webhook` written by a flow's update, so whoever links has two calls to make.
QJsonObject written(QJsonObject webhook, const QJsonObject &body)
{
    for (const char *key : {"url", "name", "description", "isActive"}) {
        if (body.contains(QLatin1String(key)))
            webhook.insert(QLatin1String(key), body.value(QLatin1String(key)));
    }
    QJsonArray linked = webhook.value(linkedKey).toArray();
    const QJsonArray link = body.value(QLatin1String("link")).toArray();
    for (const QJsonValue &flow : link) {
        if (!linked.contains(flow))
            linked.append(flow);
    }
    const QJsonArray unlink = body.value(QLatin1String("unlink")).toArray();
    QJsonArray kept;
    for (const QJsonValue &flow : std::as_const(linked)) {
        if (!unlink.contains(flow))
            kept.append(flow);
    }
    webhook.insert(linkedKey, kept);
    return webhook;
}

QJsonObject populated(const QJsonObject &webhook, const QUrlQuery &query, const PracticeState &state)
{
    const auto lookUp = [&](const QString &id) { return state.find(flowCollection(state, id), id); };
    return VerifikQuery::populated(
        webhook, linkedKey, query, {QStringLiteral("project"), QStringLiteral("name"), QStringLiteral("type")}, lookUp);
}

PracticeAnswer listWebhooks(const PracticeRequest &request, PracticeWorld &world)
{
    VerifikQuery::Options options;
    options.plainFilters = {QStringLiteral("isActive"), linkedKey};
    options.dressed = [&](const QJsonObject &webhook) { return populated(webhook, request.query, world.state); };
    QString fault;
    const std::optional<QJsonObject> list
        = VerifikQuery::list(request.query, VerifikQuery::documents(world.state.records(allWebhooks)), options, &fault);
    if (!list)
        return wrongParameter(QStringLiteral("Invalid parameter: %1").arg(fault));
    return answer(200, *list);
}

PracticeAnswer createWebhook(const PracticeRequest &request, PracticeWorld &world)
{
    const std::optional<QJsonObject> body = bodyOf(request);
    if (!body)
        return invalidRequest();
    QStringList absent;
    for (const char *key : {"url", "name", "isActive"}) {
        if (PracticeRules::isEmpty(body->value(QLatin1String(key))))
            absent << QLatin1String(key);
    }
    if (!absent.isEmpty())
        return missing(absent);
    if (const std::optional<PracticeAnswer> refused = refuse(*body, world.state))
        return *refused;

    const QString id = newId(world.now);
    const QJsonObject notification{{QStringLiteral("email"), QString()}, {QStringLiteral("success"), false},
        {QStringLiteral("fail"), true}, {QStringLiteral("_id"), newId(world.now)}};
    const QJsonObject webhook
        = written({{QStringLiteral("_id"), id}, {QStringLiteral("client"), clientId},
                      {QStringLiteral("statistics"), QJsonObject()}, {QStringLiteral("notification"), notification},
                      {QStringLiteral("description"), QString()}, {QStringLiteral("createdAt"), timestamp(world.now)},
                      {QStringLiteral("updatedAt"), timestamp(world.now)}, {QStringLiteral("__v"), 0}},
            *body);
    if (!world.state.put(allWebhooks, id, webhook))
        return notStored();
    return data(200, webhook);
}

PracticeAnswer readWebhook(const PracticeRequest &request, PracticeWorld &world)
{
    const QJsonObject *webhook = world.state.find(allWebhooks, request.captures.value(0));
    return webhook ? data(200, populated(*webhook, request.query, world.state)) : recordNotFound();
}

PracticeAnswer updateWebhook(const PracticeRequest &request, PracticeWorld &world)
{
    const QString id = request.captures.value(0);
    if (!world.state.find(allWebhooks, id))
        return recordNotFound();
    const std::optional<QJsonObject> body = bodyOf(request);
    if (!body)
        return invalidRequest();
    if (const std::optional<PracticeAnswer> refused = refuse(*body, world.state))
        return *refused;
    const QJsonObject webhook = stamped(written(*world.state.find(allWebhooks, id), *body), world.now);
    if (!world.state.put(allWebhooks, id, webhook))
        return notStored();
    return data(200, webhook);
}

PracticeAnswer deleteWebhook(const PracticeRequest &request, PracticeWorld &world)
{
    const QString id = request.captures.value(0);
    if (!world.state.find(allWebhooks, id))
        return coded(404, QStringLiteral("Webhook not found"), QStringLiteral("WEBHOOK_NOT_FOUND"));
    // A flow that names it keeps doing so, as at the vendor: its console expects references that lead nowhere.
    if (!world.state.remove(allWebhooks, id))
        return notStored();
    return answer(200,
        {{QStringLiteral("success"), true},
            {QStringLiteral("message"), QStringLiteral("Webhook deleted successfully")}});
}

PracticeAnswer testWebhook(const PracticeRequest &request, PracticeWorld &)
{
    const std::optional<QJsonObject> body = bodyOf(request);
    if (!body)
        return invalidRequest();
    const QString address = body->value(QLatin1String("url")).toString();
    if (address.isEmpty())
        return missing({QStringLiteral("url")});
    PracticeAnswer trial;
    trial.later = [address] { return data(200, tryWebhook(address)); };
    return trial;
}

} // namespace

std::vector<PracticeRoute> VerifikV2::webhookRoutes()
{
    const QRegularExpression all(QStringLiteral("\\A/v2/webhooks\\z"));
    const QRegularExpression one(QStringLiteral("\\A/v2/webhooks/([^/]+)\\z"));
    const QRegularExpression test(QStringLiteral("\\A/v2/webhooks/test\\z"));
    return {
        {QStringLiteral("GET"), all, listWebhooks},
        {QStringLiteral("POST"), all, createWebhook},
        {QStringLiteral("POST"), test, testWebhook},
        {QStringLiteral("GET"), one, readWebhook},
        {QStringLiteral("PUT"), one, updateWebhook},
        {QStringLiteral("DELETE"), one, deleteWebhook},
    };
}
