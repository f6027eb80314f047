#include "models/document/summary.h"

#include "models/document/differences.h"

std::vector<JsonPointer> differingFields(const FlowSchema &schema, const QJsonObject &a, const QJsonObject &b)
{
    std::vector<JsonPointer> found;
    forEachDifference(schema, a, b, JsonPointer(), [&](const JsonPointer &place) { found.push_back(place); });
    return found;
}

void summarise(FlowRecord &record, const FlowSchema &schema)
{
    record.kind = schema.id();
    record.name = flowTitle(record.working, FlowSchema::text(schema.title()), record.id);
    record.type = record.working.value(QLatin1String("type")).toString();
    record.status = record.working.value(QLatin1String("status")).toString();
    if (record.isVersioned()) {
        record.type = record.working.value(QLatin1String("workflow_type")).toString();
        record.status = record.status.toLower(); // spelled either way by the provider
    }
    record.changes = static_cast<int>(differingFields(schema, record.base, record.working).size());
    const FlowState settled = settledState(record.state, record.changes);
    if (settled == FlowState::Clean)
        record.stateReason.clear();
    record.state = settled;
}

JsonPointer namePlace(const FlowSchema &schema)
{
    const JsonPointer label = "/workflow_label"_ptr;
    return schema.field(label) ? label : "/name"_ptr;
}

FlowState settledState(FlowState state, int changes)
{
    switch (state) {
    case FlowState::Clean:
        return changes > 0 ? FlowState::Modified : state;
    case FlowState::Modified:
    case FlowState::Conflict:
    case FlowState::Rejected:
        return changes == 0 ? FlowState::Clean : state; // the edits it was about are gone
    default:
        return state;
    }
}
