#pragma once

#include "models/merge/threewaymerge.h"

//! Takes a decision about a conflict into the documents. `base` gets the provider's value that was decided about
//! (`conflict.theirs`), so that what is left of mine is an ordinary edit on top of it; `working` gets `decided`: mine,
//! theirs or a third value, Undefined removes the place. A third value of an entry has to keep the entry's key. Where
//! an entry comes back into a list, that list takes the order of the merge.
//!
//! Afterwards threeWayMerge(schema, base, working, theirs) has this conflict no more, and the others as they were
//! (their `field` may have moved); if `theirs` is newer than the conflict and differs there again, it has a new one.
//!
//! False, with nothing changed, when the place is no more: `working` lost the list or the entry that it is in. Pure;
//! any thread.
[[nodiscard]] bool settle(const FlowSchema &schema, const MergeConflict &conflict, const QJsonValue &decided,
    const QJsonObject &theirs, QJsonObject &base, QJsonObject &working);
