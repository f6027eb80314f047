#pragma once

#include "models/sync/push.h"

//! What a provider made of a write, from three states. Pure.
struct ReadBack
{
    ReadBackReport report;
    //! What the write proved about partial nested blocks; Unknown when it touched none that could tell.
    NestedUpdates learnt = NestedUpdates::Unknown;
    //! Settings beside the sent ones that a replacement reset: their values before the write are the right ones.
    std::vector<JsonPointer> lost;
    //! The body that puts them back: the blocks concerned, whole. Empty when nothing needs repair.
    QJsonObject repair;
};

//! `before`: the provider's state read just before the write; `wanted`: the state the write should lead to; `after`:
//! the state read back. `depth` is how the body was made.
ReadBack readBack(const FlowSchema &schema, const QJsonObject &before, const QJsonObject &wanted,
    const QJsonObject &after, PatchDepth depth);
