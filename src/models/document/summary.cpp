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
    else if (record.state == FlowState::Modified && record.changes == 0)
        record.state = FlowState::Clean;
}
