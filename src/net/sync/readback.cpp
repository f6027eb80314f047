#include "net/sync/readback.h"

#include "models/didit/publishing.h"
#include "models/document/reference.h"
#include "models/document/summary.h"
#include "net/http/transporterror.h"

#include <algorithm>
#include <set>

namespace {

bool isBlank(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(QString())
        || (value.isArray() && value.toArray().isEmpty());
}

//! Whether a value looks like what a provider puts where nothing was sent: nothing, or the documented default.
bool isReset(const FieldSpec *field, const QJsonValue &value)
{
    return isBlank(value) || (field && value == field->defaultValue);
}

bool hasVersions(const FlowSchema &schema)
{
    return schema.dialect() == QLatin1String("didit-v3");
}

bool isProvidersOwn(
    const FlowSchema &schema, const JsonPointer &place, const QJsonObject &before, const QJsonObject &after)
{
    if (hasVersions(schema) && DiditPublishing::followsAttempts(place.in(before), place.in(after)))
        return true;
    // A write that led to a new version found that version's status: the one before it is as it was.
    if (place == "/status"_ptr && hasVersions(schema) && DiditPublishing::isOtherVersion(before, after))
        return true;
    const FieldSpec *field = schema.field(place);
    return field && field->isReadOnly; // updatedAt and its like move with every write
}

enum class Stored { AsSent, Differently, NotAtAll };

Stored judge(const FlowSchema &schema, const FieldSpec *field, const FieldOutcome &outcome)
{
    // What is never read back is stored by the provider's word (its rows are looked up where that is in doubt).
    if (field->isWriteOnly || Reference::isSame(field, outcome.stored, outcome.sent))
        return Stored::AsSent;
    // A removed member travels as its default, or null; both read back as "nothing there" on some servers.
    if (outcome.sent.isUndefined() && isReset(field, outcome.stored))
        return Stored::AsSent;
    if (Reference::isSame(field, outcome.stored, outcome.before))
        return Stored::NotAtAll;
    const bool isFilledIn = hasVersions(schema) && DiditPublishing::holdsChecks(outcome.stored, outcome.sent);
    return isFilledIn ? Stored::AsSent : Stored::Differently;
}

//! The part of the body around a sent place that the provider put back to nothing, as a replacement of the whole part
//! does: everything there that was not sent and held a value is reset. Empty when no part was.
JsonPointer replacedAround(const FlowSchema &schema, const JsonPointer &sentPlace, const std::set<JsonPointer> &sent,
    const QJsonObject &before, const QJsonObject &after)
{
    JsonPointer replaced;
    for (JsonPointer part = sentPlace.parent(); !part.isEmpty(); part = part.parent()) {
        bool hasReset = false, keepsSome = false;
        for (const FieldSpec &field : schema.fields()) {
            const bool isWitness = part.contains(field.pointer) && !sent.contains(field.pointer) && !field.isReadOnly
                && !isReset(&field, field.pointer.in(before));
            if (isWitness)
                (isReset(&field, field.pointer.in(after)) ? hasReset : keepsSome) = true;
        }
        for (const JsonPointer &place : schema.unknownPlaces(before)) {
            if (part.contains(place))
                (place.in(after).isUndefined() ? hasReset : keepsSome) = true;
        }
        // One value that stayed means that whoever reset the others did not replace the part: a colleague did it.
        if (keepsSome)
            break;
        if (hasReset)
            replaced = part; // and perhaps what is around it too
    }
    return replaced;
}

} // namespace

ReadBack readBack(const FlowSchema &schema, const QJsonObject &before, const QJsonObject &wanted,
    const QJsonObject &after, PatchDepth depth)
{
    ReadBack result;
    std::set<JsonPointer> sent;
    for (const JsonPointer &place : differingFields(schema, before, wanted)) {
        const FieldSpec *field = schema.field(place);
        if (!field || field->isReadOnly || field->isCreateOnly)
            continue;
        sent.insert(place);
        const FieldOutcome outcome{place, schema.labelOf(place), place.in(before), place.in(wanted), place.in(after)};
        switch (judge(schema, field, outcome)) {
        case Stored::AsSent:
            result.report.storedAsSent.push_back(outcome);
            break;
        case Stored::NotAtAll:
            result.report.ignored.push_back(outcome);
            break;
        case Stored::Differently:
            result.report.storedDifferently.push_back(outcome);
            break;
        }
    }

    std::vector<JsonPointer> toRepair; // sent places whose surroundings were reset
    std::set<JsonPointer> replaced;
    for (const JsonPointer &place : sent) {
        const JsonPointer part = replacedAround(schema, place, sent, before, after);
        if (!part.isEmpty()) {
            toRepair.push_back(place);
            replaced.insert(part);
        }
    }
    for (const JsonPointer &place : differingFields(schema, before, after)) {
        if (sent.contains(place) || isProvidersOwn(schema, place, before, after))
            continue;
        result.report.changedThoughNotSent.push_back(
            {place, schema.labelOf(place), place.in(before), QJsonValue::Undefined, place.in(after)});
        const bool isLost = std::any_of(
            replaced.begin(), replaced.end(), [&](const JsonPointer &part) { return part.contains(place); });
        if (isLost)
            result.lost.push_back(place);
    }
    result.repair = makePatch(schema, toRepair, wanted, PatchDepth::Block);

    if (depth == PatchDepth::Leaf && !toRepair.empty()) {
        result.learnt = NestedUpdates::Replaces;
    } else if (depth == PatchDepth::Leaf) {
        // Proof of merging needs a value beside one that was seen to be stored, which a replacement would have reset.
        std::set<JsonPointer> seen;
        for (const FieldOutcome &outcome : result.report.storedAsSent) {
            if (!schema.field(outcome.field)->isWriteOnly)
                seen.insert(outcome.field);
        }
        const bool hasWitness
            = std::any_of(schema.fields().begin(), schema.fields().end(), [&](const FieldSpec &field) {
                  const JsonPointer beside = field.pointer.parent();
                  const bool isBesideSeen = !beside.isEmpty()
                      && std::any_of(
                          seen.begin(), seen.end(), [&](const JsonPointer &place) { return place.parent() == beside; });
                  return isBesideSeen && !sent.contains(field.pointer) && !isReset(&field, field.pointer.in(before))
                      && field.pointer.in(after) == field.pointer.in(before);
              });
        if (hasWitness)
            result.learnt = NestedUpdates::Merges;
    }
    return result;
}

PushOutcome outcomeOf(ErrorKind refusal)
{
    switch (refusal) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Interrupted:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
        return PushOutcome::Offline;
    case ErrorKind::Cancelled:
        return PushOutcome::Cancelled;
    default:
        return PushOutcome::Rejected;
    }
}

bool isOfCredential(ErrorKind refusal)
{
    return refusal == ErrorKind::Unauthorized || refusal == ErrorKind::Forbidden;
}

bool leavesDoubt(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Interrupted:
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
    case ErrorKind::Server: // a 5xx may come before or after the write
        return true;
    case ErrorKind::Cancelled:
        return !TransportError::isUnsent(error);
    default:
        return false;
    }
}

bool isWholeFlow(const FlowSchema &schema, const QJsonObject &document, const QJsonObject &reference)
{
    bool hadBlock = false, hasBlock = false;
    for (auto it = reference.begin(); it != reference.end(); ++it) {
        if (!it.value().isObject() || !schema.isBlock(JsonPointer({it.key()})))
            continue;
        const QJsonValue now = document.value(it.key());
        hadBlock = true;
        hasBlock |= now.isObject();
        if (!now.isObject() && !now.isNull() && !now.isUndefined())
            return false;
    }
    return schema.fits(document) && (hasBlock || !hadBlock);
}
