#include "models/didit/checkstates.h"

#include "models/didit/workflowchecks.h"

#include <QSet>

namespace {

const QLatin1String configKey("config"), labelKey("label");

int countChanges(const QJsonObject &now, const QJsonObject &before)
{
    const QJsonObject config = now.value(configKey).toObject(), was = before.value(configKey).toObject();
    const QStringList keys = config.keys() + was.keys();
    const QSet<QString> all(keys.begin(), keys.end());
    int count = now.value(labelKey) == before.value(labelKey) ? 0 : 1;
    for (const QString &key : all)
        count += config.value(key) == was.value(key) ? 0 : 1;
    return count;
}

} // namespace

JsonPointer checksPlace()
{
    static const JsonPointer place({QStringLiteral("features")});
    return place;
}

std::vector<CheckState> checkStates(const ProjectFlow &flow, const DiditFeatures &features)
{
    const WorkflowChecks checks(flow.working()), before(flow.base());
    std::vector<CheckState> states(static_cast<size_t>(checks.size()));
    for (qsizetype i = 0; i < checks.size(); ++i) {
        CheckState &state = states[static_cast<size_t>(i)];
        state.name = checks.name(i);
        state.label = checks.entry(i).value(labelKey).toString();
        if (const std::optional<DiditFeatures::Feature> known = features.feature(state.name)) {
            state.isKnown = true;
            state.title = known->title;
            state.description = known->description;
        } else {
            state.title = checks.entry(i).value(QLatin1String("feature")).toString();
        }
        const qsizetype then = before.find(state.name, checks.occurrence(i));
        state.isNew = then < 0;
        if (then >= 0)
            state.changedSettings = countChanges(checks.entry(i), before.entry(then));
    }
    for (const Problem &problem : flow.problems(checksPlace())) {
        if (problem.pointer.size() < 2)
            continue;
        bool isNumber = false;
        const qsizetype position = problem.pointer.tokens()[1].toInt(&isNumber);
        if (isNumber && position < checks.size())
            states[static_cast<size_t>(position)].problems.push_back(problem);
    }
    return states;
}

QJsonObject checkInBase(const ProjectFlow &flow, qsizetype position)
{
    const WorkflowChecks checks(flow.working()), before(flow.base());
    if (position >= checks.size())
        return {};
    const qsizetype then = before.find(checks.name(position), checks.occurrence(position));
    return then < 0 ? QJsonObject() : before.entry(then);
}
