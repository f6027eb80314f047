#pragma once

#include "models/schema/flowschema.h"

//! What a partial nested block does to its siblings at the provider (design.md, "Partial updates" 2). Proven by
//! read-back.
enum class NestedUpdates { Unknown, Merges, Replaces };

//! How deep a partial body goes.
enum class PatchDepth {
    Leaf, //!< only the changed members: {"documents":{"attemptLimit":5}}
    Block, //!< each changed top-level block whole
};

//! The depth that cannot hurt: leaves where merging is proven; whole blocks where replacing is; while unknown, leaves
//! on a flow that is not active (nothing live can be hurt, and the read-back proves it) and whole blocks on an active
//! one.
PatchDepth patchDepth(NestedUpdates proven, const QJsonObject &theirs, const QJsonObject &wanted);

//! What a removed member is sent as: its documented default, or null. A partial body cannot say "absent".
QJsonValue removedValue(const FieldSpec &field);

//! The partial body that turns `base` into `working` at the provider. Arrays go whole. Read-only and unknown keys are
//! not sent, except inside an array or a block that goes whole (leaving them out there would delete them). A member
//! that was removed is sent as its documented default, or as null when it has none: a partial body has no other way to
//! say so.
QJsonObject makePatch(const FlowSchema &schema, const QJsonObject &base, const QJsonObject &working, PatchDepth depth);
//! The same, when the places that differ (form fields, blocks that are no objects, unknown places) are known already.
QJsonObject makePatch(
    const FlowSchema &schema, const std::vector<JsonPointer> &differing, const QJsonObject &working, PatchDepth depth);

//! The same as it travels for the state `theirs` that the provider holds now: with what its dialect needs beside the
//! changes (a draft of Didit stays one only if that is said). Empty where nothing changed.
QJsonObject makeUpdateBody(
    const FlowSchema &schema, const QJsonObject &theirs, const QJsonObject &wanted, PatchDepth depth);

//! `document` without what is only ever sent (`writeOnly`). A provider that shows it all the same does not mean that it
//! is to be sent again.
QJsonObject withoutWriteOnly(const FlowSchema &schema, QJsonObject document);

//! The body that creates a flow: all of `document` except read-only fields.
QJsonObject makeCreateBody(const FlowSchema &schema, const QJsonObject &document);
