#pragma once

#include "models/schema/flowschema.h"

//! One field, or one setting inside an entry of a list, that both sides changed to different values.
struct MergeConflict
{
    JsonPointer field;
    QJsonValue base, mine, theirs; //!< Undefined: nothing there

    //! Set for a place inside a list, which no field of the schema describes: what it is called, and its values as a
    //! person reads them. Such a place is the same in `base` and `mine`; `theirs` may have it at another position.
    QString label = {}, baseText = {}, mineText = {}, theirsText = {};
};

struct MergeResult
{
    QJsonObject document; //!< theirs, with mine on top; a conflicting field holds mine
    std::vector<JsonPointer> takenFromTheirs; //!< fields that only they changed, and lists with entries of theirs
    std::vector<MergeConflict> conflicts;
};

//! Three-way merge by schema field; arrays are one field each, except those whose entries differ in kind
//! (mergeEntries). Places that no field describes follow theirs, unless only mine differs. Pure; any thread.
MergeResult threeWayMerge(
    const FlowSchema &schema, const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);
