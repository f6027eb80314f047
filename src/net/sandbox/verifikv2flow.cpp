#include "net/sandbox/verifikv2flow.h"

namespace {

QJsonObject written(
    const QJsonObject &flow, const QJsonObject &body, NestedUpdates nestedUpdates, bool (*isField)(const QString &key))
{
    QJsonObject next = flow;
    for (auto each = body.begin(); each != body.end(); ++each) {
        if (!isField(each.key()))
            continue;
        const bool merges = nestedUpdates == NestedUpdates::Merges && each.value().isObject();
        next.insert(each.key(),
            merges ? QJsonValue(Verifik::merged(flow.value(each.key()).toObject(), each.value().toObject()))
                   : QJsonValue(each.value()));
    }
    return next;
}

} // namespace

QJsonObject VerifikV2::updated(const QJsonObject &flow, const QJsonObject &body, const PracticeWorld &world)
{
    QJsonObject next = written(flow, body, world.nestedUpdates, VerifikV2Rules::isField);
    giveSecurityAnId(next, flow, world);
    return next;
}

QJsonObject VerifikV2::updatedV3Flow(const QJsonObject &flow, const QJsonObject &body, const PracticeWorld &world)
{
    return written(flow, body, world.nestedUpdates, VerifikV2Rules::isFieldOfV3Flow);
}

std::vector<PracticeFinding> VerifikV2::newFindings(const QJsonObject &flow, const QJsonObject &next)
{
    return PracticeRules::newOnes(VerifikV2Rules::findings(flow), flow, VerifikV2Rules::findings(next), next);
}

std::vector<PracticeFinding> VerifikV2::newFindingsInV3Flow(const QJsonObject &flow, const QJsonObject &next)
{
    return PracticeRules::newOnes(
        VerifikV2Rules::findingsInV3Flow(flow), flow, VerifikV2Rules::findingsInV3Flow(next), next);
}

void VerifikV2::giveSecurityAnId(QJsonObject &flow, const QJsonObject &present, const PracticeWorld &world)
{
    QJsonObject security = flow.value(QLatin1String("security")).toObject();
    if (security.isEmpty() || security.contains(QLatin1String("_id")))
        return;
    const QString kept = present[QLatin1String("security")][QLatin1String("_id")].toString();
    security.insert(QStringLiteral("_id"), kept.isEmpty() ? Verifik::newId(world.now) : kept);
    flow.insert(QStringLiteral("security"), security);
}
