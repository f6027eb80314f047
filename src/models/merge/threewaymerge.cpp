#include "models/merge/threewaymerge.h"

#include "models/document/differences.h"

#include <set>

MergeResult threeWayMerge(
    const FlowSchema &schema, const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    MergeResult result;
    result.document = theirs;
    std::set<JsonPointer> minePlaces;
    forEachDifference(schema, base, mine, JsonPointer(), [&](const JsonPointer &place) {
        minePlaces.insert(place);
        const QJsonValue was = place.in(base), here = place.in(mine), there = place.in(theirs);
        place.write(result.document, here);
        // An own change that turns out to have been applied already is never a conflict (cli.md).
        const FieldSpec *field = schema.field(place);
        if (!Reference::isSame(field, there, was) && !Reference::isSame(field, there, here))
            result.conflicts.push_back({place, was, here, there});
    });
    forEachDifference(schema, base, theirs, JsonPointer(), [&](const JsonPointer &place) {
        if (!minePlaces.contains(place))
            result.takenFromTheirs.push_back(place);
    });
    return result;
}
