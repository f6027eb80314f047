#pragma once

#include "models/schema/flowschema.h"

//! One field that both sides changed to different values.
struct MergeConflict
{
    JsonPointer field;
    QJsonValue base, mine, theirs; //!< Undefined: nothing there
};

struct MergeResult
{
    QJsonObject document; //!< theirs, with mine on top; a conflicting field holds mine
    std::vector<JsonPointer> takenFromTheirs; //!< fields that only they changed
    std::vector<MergeConflict> conflicts;
};

//! Three-way merge by schema field; arrays are one field each. Places that no field describes follow theirs, unless
//! only mine differs. Pure; any thread.
MergeResult threeWayMerge(
    const FlowSchema &schema, const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);
