#pragma once

#include "models/document/reference.h"
#include "models/schema/flowschema.h"

//! Walks two documents side by side and calls `found` for each place that differs: a form field, or an outermost place
//! that no field describes. A reference counts by the id it names. Blocks are walked into; a block that is missing or
//! null counts as an empty one.
template <typename Found>
void forEachDifference(
    const FlowSchema &schema, const QJsonValue &a, const QJsonValue &b, const JsonPointer &place, Found &&found)
{
    if (a == b)
        return;
    const auto isObjectLike
        = [](const QJsonValue &value) { return value.isObject() || value.isUndefined() || value.isNull(); };
    if (!schema.isBlock(place) || !isObjectLike(a) || !isObjectLike(b)) {
        if (!Reference::isSame(schema.field(place), a, b))
            found(place);
        return;
    }
    const QJsonObject left = a.toObject(), right = b.toObject();
    for (auto it = left.begin(); it != left.end(); ++it)
        forEachDifference(schema, it.value(), right.value(it.key()), place / it.key(), found);
    for (auto it = right.begin(); it != right.end(); ++it) {
        if (!left.contains(it.key()))
            forEachDifference(schema, QJsonValue::Undefined, it.value(), place / it.key(), found);
    }
}
