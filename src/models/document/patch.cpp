#include "models/document/patch.h"

#include "models/didit/workflowstatus.h"
#include "models/document/reference.h"
#include "models/document/summary.h"

namespace {

//! A block as it goes whole: everything in it, unknown keys too, but nothing that only the provider may set.
QJsonObject sendable(const FlowSchema &schema, const QJsonObject &block, const JsonPointer &place, bool isCreate)
{
    QJsonObject body;
    for (auto it = block.begin(); it != block.end(); ++it) {
        const JsonPointer pointer = place / it.key();
        const FieldSpec *field = schema.field(pointer);
        if (field && (field->isReadOnly || (field->isCreateOnly && !isCreate)))
            continue;
        if (!field && place.isEmpty() && schema.isStrict() && !schema.isBlock(pointer))
            continue; // the provider would refuse the whole body for it
        const bool isInner = schema.isBlock(pointer) && it.value().isObject();
        const QJsonValue own = field ? Reference::onWire(*field, it.value()) : QJsonValue(it.value());
        body.insert(it.key(), isInner ? QJsonValue(sendable(schema, it.value().toObject(), pointer, isCreate)) : own);
    }
    return body;
}

//! A switch that says how a list is taken (replaceList) means nothing, or something dangerous, without the list.
QJsonObject withoutIdleSwitches(const FlowSchema &schema, QJsonObject body)
{
    bool hasList = false;
    std::vector<JsonPointer> switches;
    for (const FieldSpec &field : schema.fields()) {
        if (!field.isWriteOnly || field.pointer.in(body).isUndefined())
            continue;
        if (field.widget == FieldWidget::Toggle)
            switches.push_back(field.pointer);
        else
            hasList = true;
    }
    for (const JsonPointer &place : hasList ? std::vector<JsonPointer>() : switches)
        place.write(body, QJsonValue::Undefined);
    return body;
}

} // namespace

PatchDepth patchDepth(NestedUpdates proven, const QJsonObject &theirs, const QJsonObject &wanted)
{
    switch (proven) {
    case NestedUpdates::Merges:
        return PatchDepth::Leaf;
    case NestedUpdates::Replaces:
        return PatchDepth::Block;
    case NestedUpdates::Unknown:
        break;
    }
    const auto isLive
        = [](const QJsonObject &flow) { return flow.value(QLatin1String("status")) == QLatin1String("active"); };
    return isLive(theirs) || isLive(wanted) ? PatchDepth::Block : PatchDepth::Leaf;
}

QJsonValue removedValue(const FieldSpec &field)
{
    if (!field.defaultValue.isUndefined())
        return field.defaultValue;
    // An empty text means unset (api/verifik.md 6); null is documented for what may be null.
    const bool isText
        = field.widget == FieldWidget::Text || field.widget == FieldWidget::Url || field.widget == FieldWidget::Colour;
    return isText && !field.isNullable ? QJsonValue(QString()) : QJsonValue(QJsonValue::Null);
}

QJsonObject makePatch(const FlowSchema &schema, const QJsonObject &base, const QJsonObject &working, PatchDepth depth)
{
    return makePatch(schema, differingFields(schema, base, working), working, depth);
}

QJsonObject makeUpdateBody(
    const FlowSchema &schema, const QJsonObject &theirs, const QJsonObject &wanted, PatchDepth depth)
{
    const QJsonObject patch = makePatch(schema, theirs, wanted, depth);
    return schema.dialect() == QLatin1String("didit-v3") ? WorkflowStatus::guarded(patch, theirs) : patch;
}

QJsonObject makePatch(
    const FlowSchema &schema, const std::vector<JsonPointer> &differing, const QJsonObject &working, PatchDepth depth)
{
    QJsonObject body;
    for (const JsonPointer &place : differing) {
        const FieldSpec *field = schema.field(place);
        if (field ? field->isReadOnly || field->isCreateOnly : !schema.isBlock(place))
            continue; // a place no field describes is never sent on its own
        const JsonPointer block = place.first(1);
        const QJsonValue whole = working.value(block.last());
        if (depth == PatchDepth::Block && schema.isBlock(block) && whole.isObject()) {
            if (!body.contains(block.last()))
                body.insert(block.last(), sendable(schema, whole.toObject(), block, false));
            // A block that is replaced without it would lose it; one that is merged would keep it.
            if (field && place.in(working).isUndefined())
                place.write(body, removedValue(*field));
        } else {
            const QJsonValue value = place.in(working);
            if (field)
                place.write(body, value.isUndefined() ? removedValue(*field) : Reference::onWire(*field, value));
            else
                place.write(body, value);
        }
    }
    return withoutIdleSwitches(schema, std::move(body));
}

QJsonObject makeCreateBody(const FlowSchema &schema, const QJsonObject &document)
{
    return sendable(schema, document, JsonPointer(), true);
}

QJsonObject withoutWriteOnly(const FlowSchema &schema, QJsonObject document)
{
    for (const FieldSpec &field : schema.fields()) {
        if (field.isWriteOnly && !field.pointer.in(document).isUndefined())
            field.pointer.write(document, QJsonValue::Undefined);
    }
    return document;
}
