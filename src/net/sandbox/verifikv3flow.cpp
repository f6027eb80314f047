#include "net/sandbox/verifikv3flow.h"

QJsonObject VerifikV3::described(const QJsonObject &body)
{
    static const QStringList heads{QStringLiteral("project"), QStringLiteral("type"), QStringLiteral("name"),
        QStringLiteral("description"), QStringLiteral("status"), QStringLiteral("target"), QStringLiteral("version")};
    QJsonObject flow;
    for (auto each = body.begin(); each != body.end(); ++each) {
        if (heads.contains(each.key()) || VerifikV3Rules::isBlock(body, each.key()))
            flow.insert(each.key(), each.value());
    }
    return VerifikV3Rules::withDefaults(flow);
}

QJsonObject VerifikV3::registered(QJsonObject flow, int version, std::chrono::system_clock::time_point now)
{
    flow.insert(QStringLiteral("_id"), Verifik::newId(now));
    flow.insert(QStringLiteral("client"), Verifik::clientId);
    flow.insert(QStringLiteral("version"), version);
    flow.insert(QStringLiteral("createdAt"), Verifik::timestamp(now));
    flow.insert(QStringLiteral("updatedAt"), Verifik::timestamp(now));
    return flow;
}

QJsonObject VerifikV3::updated(const QJsonObject &flow, const QJsonObject &body, NestedUpdates nestedUpdates)
{
    static const QStringList heads{
        QStringLiteral("status"), QStringLiteral("target"), QStringLiteral("type"), QStringLiteral("version")};
    const bool hasDefaults = flow.value(QLatin1String("type")).toString() == QLatin1String("onboarding")
        && flow.value(QLatin1String("target")).toString() != QLatin1String("business");
    QJsonObject next = flow;
    for (auto each = body.begin(); each != body.end(); ++each) {
        const QJsonValue value = each.value();
        if (heads.contains(each.key())) {
            next.insert(each.key(), value);
        } else if (VerifikV3Rules::isBlock(flow, each.key())) {
            const QJsonValue present = flow.value(each.key());
            if (!value.isObject())
                next.insert(each.key(), value);
            else if (nestedUpdates == NestedUpdates::Merges)
                next.insert(each.key(), Verifik::merged(present.toObject(), value.toObject()));
            else if (hasDefaults)
                next.insert(each.key(), VerifikV3Rules::withDefaults(each.key(), value.toObject()));
            else
                next.insert(each.key(), value);
        }
    }
    return next;
}

std::vector<VerifikV3Rules::Finding> VerifikV3::newFindings(const QJsonObject &flow, const QJsonObject &next)
{
    return PracticeRules::newOnes(VerifikV3Rules::findings(flow), flow, VerifikV3Rules::findings(next), next);
}

bool VerifikV3::isInUse(const QJsonObject &flow, const PracticeWorld &world)
{
    return world.hasActiveUsers && flow.value(QLatin1String("status")).toString() == QLatin1String("active");
}

bool VerifikV3::onlyPauses(const QJsonObject &flow, const QJsonObject &next)
{
    const QString status = next.value(QLatin1String("status")).toString();
    QJsonObject rest = next;
    rest.insert(QStringLiteral("status"), flow.value(QLatin1String("status")));
    return rest == flow && (status == QLatin1String("paused") || status == QLatin1String("draft"));
}
