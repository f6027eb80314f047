#include "models/merge/threewaymerge.h"

#include "models/document/differences.h"
#include "models/merge/listmerge.h"

#include <set>

//! Lists whose entries can be merged one by one; nothing for others, and where both sides changed the same entry.
static std::optional<ListMerge> mergedEntries(
    const FieldSpec &field, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
{
    if (!field.variants || !base.isArray() || !mine.isArray() || !theirs.isArray())
        return std::nullopt;
    return mergeEntries(field, base.toArray(), mine.toArray(), theirs.toArray());
}

MergeResult threeWayMerge(
    const FlowSchema &schema, const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    MergeResult result;
    result.document = theirs;
    std::set<JsonPointer> minePlaces;
    forEachDifference(schema, base, mine, JsonPointer(), [&](const JsonPointer &place) {
        minePlaces.insert(place);
        const QJsonValue was = place.in(base), here = place.in(mine), there = place.in(theirs);
        const FieldSpec *field = schema.field(place);
        // An own change that turns out to have been applied already is never a conflict (cli.md).
        const bool isContested = !Reference::isSame(field, there, was) && !Reference::isSame(field, there, here);
        const std::optional<ListMerge> list
            = isContested && field ? mergedEntries(*field, was, here, there) : std::nullopt;
        place.write(result.document, list ? QJsonValue(list->entries) : here);
        if (isContested && !list)
            result.conflicts.push_back({place, was, here, there});
        else if (list)
            result.conflicts.insert(result.conflicts.end(), list->conflicts.begin(), list->conflicts.end());
        if (list && list->entries != here)
            result.takenFromTheirs.push_back(place);
    });
    forEachDifference(schema, base, theirs, JsonPointer(), [&](const JsonPointer &place) {
        if (!minePlaces.contains(place))
            result.takenFromTheirs.push_back(place);
    });
    return result;
}
