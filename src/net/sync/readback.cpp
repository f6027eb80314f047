#include "net/sync/readback.h"

#include "models/document/summary.h"

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

bool isProvidersOwn(const FlowSchema &schema, const JsonPointer &place)
{
    const FieldSpec *field = schema.field(place);
    return field && field->isReadOnly; // updatedAt and its like move with every write
}

} // namespace

ReadBack readBack(const FlowSchema &schema, const QJsonObject &before, const QJsonObject &wanted,
    const QJsonObject &after, PatchDepth depth)
{
    ReadBack result;
    std::set<JsonPointer> sent;
    std::set<QString> sentBlocks;
    for (const JsonPointer &place : differingFields(schema, before, wanted)) {
        const FieldSpec *field = schema.field(place);
        if (!field || field->isReadOnly || field->isCreateOnly)
            continue;
        sent.insert(place);
        if (place.size() > 1)
            sentBlocks.insert(place.tokens().first());
        const FieldOutcome outcome{place, schema.labelOf(place), place.in(before), place.in(wanted), place.in(after)};
        // A removed member travels as its default, or null; both read back as "nothing there" on some servers.
        if (outcome.stored == outcome.sent || (outcome.sent.isUndefined() && isReset(field, outcome.stored)))
            result.report.storedAsSent.push_back(outcome);
        else if (outcome.stored == outcome.before)
            result.report.ignored.push_back(outcome);
        else
            result.report.storedDifferently.push_back(outcome);
    }

    bool hasReset = false;
    for (const JsonPointer &place : differingFields(schema, before, after)) {
        if (sent.contains(place) || isProvidersOwn(schema, place))
            continue;
        result.report.changedThoughNotSent.push_back(
            {place, schema.labelOf(place), place.in(before), QJsonValue::Undefined, place.in(after)});
        const QString block = place.tokens().value(0);
        const bool isBesideSent = place.size() > 1 && sentBlocks.contains(block);
        // Another value than a reset one was put there by somebody else meanwhile: never ours to undo.
        if (isBesideSent && isReset(schema.field(place), place.in(after))) {
            hasReset = true;
            result.repair.insert(block, wanted.value(block));
        }
    }

    if (depth == PatchDepth::Leaf && hasReset) {
        result.learnt = NestedUpdates::Replaces;
    } else if (depth == PatchDepth::Leaf && !result.report.storedAsSent.empty()) {
        // Proof of merging needs a sibling that a replacement would have reset.
        const bool hasWitness
            = std::any_of(schema.fields().begin(), schema.fields().end(), [&](const FieldSpec &field) {
                  return field.pointer.size() > 1 && sentBlocks.contains(field.pointer.tokens().first())
                      && !sent.contains(field.pointer) && !isReset(&field, field.pointer.in(before))
                      && field.pointer.in(after) == field.pointer.in(before);
              });
        if (hasWitness)
            result.learnt = NestedUpdates::Merges;
    }
    return result;
}
