#include "models/document/changesbetween.h"

#include "models/document/changetext.h"
#include "models/document/summary.h"

#include <algorithm>

namespace {

//! When a provider stored a state. It differs between any two states and says nothing about either.
bool isTimeOfChange(const JsonPointer &place)
{
    return place == "/updatedAt"_ptr || place == "/updated_at"_ptr; // as Verifik and Didit call it
}

} // namespace

std::vector<Change> changesBetween(const FlowSchema &schema, const QJsonObject &before, const QJsonObject &after)
{
    std::vector<JsonPointer> places = differingFields(schema, before, after);
    std::erase_if(places, isTimeOfChange);
    // Fields are stored in form order, so their addresses sort that way.
    std::stable_sort(places.begin(), places.end(), [&](const JsonPointer &a, const JsonPointer &b) {
        const FieldSpec *left = schema.field(a), *right = schema.field(b);
        return left && right ? std::less<>()(left, right) : left && !right;
    });
    std::vector<Change> changes;
    for (const JsonPointer &place : places)
        changes.push_back(describeChange(schema, place, place.in(before), place.in(after)));
    return changes;
}

std::vector<Change> changesToRestore(const FlowSchema &schema, const QJsonObject &draft, const QJsonObject &former)
{
    std::vector<Change> changes = changesBetween(schema, draft, former);
    std::erase_if(changes, [&](const Change &change) {
        const FieldSpec *field = schema.field(change.field);
        // Its status is no setting (ProjectFlow::restore()).
        return !field || field->isReadOnly || field->isCreateOnly || field->isWriteOnly
            || change.field == "/status"_ptr;
    });
    return changes;
}
