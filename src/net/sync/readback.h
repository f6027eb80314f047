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

//! An error after which it is not known whether the write was applied (design.md "Partial updates" 5).
bool leavesDoubt(const Error &error);

//! How a push ends that was refused like this: what may pass by itself is Offline, and worth another attempt.
PushOutcome outcomeOf(ErrorKind refusal);

//! Pauses the account and says nothing about the flow (cli.md).
bool isOfCredential(ErrorKind refusal);

//! Whether an answer is a whole flow: of the draft's kind, and with the blocks it had as objects (or emptied). An id
//! and a type alone, or text where a block was, would otherwise pass for settings that somebody removed.
bool isWholeFlow(const FlowSchema &schema, const QJsonObject &document, const QJsonObject &reference);
