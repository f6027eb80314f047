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
    record.changes = static_cast<int>(differingFields(schema, record.base, record.working).size());
    if (record.state == FlowState::Clean && record.changes > 0)
        record.state = FlowState::Modified;

    const bool isAboutEdits = record.state == FlowState::Modified || record.state == FlowState::Conflict
        || record.state == FlowState::Rejected;
    if (isAboutEdits && record.changes == 0) { // the edits it was about are gone
        record.state = FlowState::Clean;
        record.stateReason.clear();
    }
}
