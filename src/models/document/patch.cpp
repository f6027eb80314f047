#include "models/document/patch.h"

#include <QSet>

namespace {

//! What a removed member is sent as: a partial body cannot say "absent".
QJsonValue removed(const FieldSpec &field)
{
    return field.defaultValue.isUndefined() ? QJsonValue(QJsonValue::Null) : field.defaultValue;
}

QSet<QString> keysOf(const QJsonObject &a, const QJsonObject &b)
{
    const QStringList left = a.keys(), right = b.keys();
    return QSet<QString>(left.begin(), left.end()) + QSet<QString>(right.begin(), right.end());
}

QJsonObject leaves(
    const FlowSchema &schema, const QJsonObject &base, const QJsonObject &working, const JsonPointer &place)
{
    QJsonObject body;
    for (const QString &key : keysOf(base, working)) {
        const QJsonValue was = base.value(key), is = working.value(key);
        if (was == is)
            continue;
        const JsonPointer pointer = place / key;
        if (const FieldSpec *field = schema.field(pointer)) {
            if (!field->isReadOnly && !field->isCreateOnly)
                body.insert(key, is.isUndefined() ? removed(*field) : is);
        } else if (schema.isBlock(pointer)) {
            if (is.isObject() || is.isUndefined()) {
                const QJsonObject inner = leaves(schema, was.toObject(), is.toObject(), pointer);
                if (!inner.isEmpty())
                    body.insert(key, inner);
            } else {
                body.insert(key, is); // a block set to null: inapplicable at the provider
            }
        }
    }
    return body;
}

//! A block as it goes whole: everything in it, unknown keys too, but nothing that only the provider may set.
QJsonObject sendable(const FlowSchema &schema, const QJsonObject &block, const JsonPointer &place, bool isCreate)
{
    QJsonObject body;
    for (auto it = block.begin(); it != block.end(); ++it) {
        const JsonPointer pointer = place / it.key();
        const FieldSpec *field = schema.field(pointer);
        if (field && (field->isReadOnly || (field->isCreateOnly && !isCreate)))
            continue;
        const bool isInner = schema.isBlock(pointer) && it.value().isObject();
        body.insert(it.key(),
            isInner ? QJsonValue(sendable(schema, it.value().toObject(), pointer, isCreate)) : QJsonValue(it.value()));
    }
    return body;
}

} // namespace

PatchDepth patchDepth(NestedUpdates proven, const QString &status)
{
    switch (proven) {
    case NestedUpdates::Merges:
        return PatchDepth::Leaf;
    case NestedUpdates::Replaces:
        return PatchDepth::Block;
    case NestedUpdates::Unknown:
        break;
    }
    return status == QLatin1String("active") ? PatchDepth::Block : PatchDepth::Leaf;
}

QJsonObject makePatch(const FlowSchema &schema, const QJsonObject &base, const QJsonObject &working, PatchDepth depth)
{
    const QJsonObject changed = leaves(schema, base, working, JsonPointer());
    if (depth == PatchDepth::Leaf)
        return changed;
    QJsonObject body;
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        const JsonPointer pointer({it.key()});
        const QJsonValue block = working.value(it.key());
        const bool isBlock = schema.isBlock(pointer) && block.isObject();
        body.insert(it.key(),
            isBlock ? QJsonValue(sendable(schema, block.toObject(), pointer, false)) : QJsonValue(it.value()));
    }
    return body;
}

QJsonObject makeCreateBody(const FlowSchema &schema, const QJsonObject &document)
{
    return sendable(schema, document, JsonPointer(), true);
}
