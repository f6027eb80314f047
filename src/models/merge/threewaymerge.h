#pragma once

#include "models/merge/mergepath.h"

//! One field, or one entry or setting inside a field's list, that both sides changed to different values.
struct MergeConflict
{
    //! Where it stands in `mine`; for an entry that mine has no more, where it would stand in the merged document. For
    //! showing and jumping; `path` is what stays true when lists are put in another order.
    JsonPointer field;
    QJsonValue base, mine, theirs; //!< Undefined: nothing there

    //! Set for a place inside a list, which no field of the schema describes: what it is called, and its values as a
    //! person reads them.
    QString label = {}, baseText = {}, mineText = {}, theirsText = {};

    MergePath path = {};
};

//! One value of theirs that was taken because mine had not touched it.
struct AutomaticMerge
{
    MergePath path; //!< the deepest place that the schema describes; MergePaths::label() says it in words
    QJsonValue before, after; //!< in base and in theirs; Undefined: nothing there
    bool isOrder = false; //!< of the list at `path` only the order of its entries
};

struct MergeResult
{
    QJsonObject document; //!< theirs, with mine on top; what is in conflict holds mine
    std::vector<JsonPointer> takenFromTheirs; //!< fields in which something of theirs was taken, each once
    std::vector<AutomaticMerge> automatic; //!< the same to the very places
    std::vector<MergeConflict> conflicts;
};

//! Three-way merge (docs/merge.md): by schema field, lists by the keys of their entries, maps by their names, down to
//! the single setting. Places that nothing describes follow theirs, unless only mine differs. Pure; any thread.
MergeResult threeWayMerge(
    const FlowSchema &schema, const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);
