#include "models/merge/describeconflict.h"

#include "models/document/changetext.h"
#include "models/merge/mergeshape.h"
#include "models/schema/valuetext.h"

#include <QCoreApplication>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MergeConflict)
};

//! One state of an entry that one side removed. What was edited is said in full: it may be gone after the decision.
QString ofEntry(const FieldSpec &list, const MergeStep &entry, const QJsonValue &base, const QJsonValue &state)
{
    if (state.isUndefined())
        return Text::tr("Not in the list");
    if (base.isUndefined() || base == state || list.isSensitive)
        return Text::tr("In the list");
    //: %1 is one or more sentences: "Passport: Accepted switched off."
    return Text::tr("In the list. %1")
        .arg(describeEntryChange(list, MergePaths::entryName(list, entry), base, state).join(QLatin1Char(' ')));
}

//! As MergeShape says it of one place.
const FieldSpec *listOfEntry(const MergeShape &shape)
{
    return shape.list() && (!shape.field() || shape.field()->isMap) ? shape.list() : nullptr;
}

} // namespace

const FieldSpec *listOfEntry(const FlowSchema &schema, const MergePath &path)
{
    MergeShape shape(schema);
    for (const MergeStep &step : path)
        shape = shape.at(step);
    return listOfEntry(shape);
}

void describe(const FlowSchema &schema, MergeConflict &conflict)
{
    MergeShape shape(schema);
    const FieldSpec *outermost = nullptr;
    for (const MergeStep &step : conflict.path) {
        shape = shape.at(step);
        if (!outermost)
            outermost = shape.field();
    }
    if (!outermost || shape.field() == outermost)
        return;
    conflict.label = MergePaths::label(schema, conflict.path);
    const FieldSpec *list = listOfEntry(shape);
    const auto text = [&](const QJsonValue &state) {
        if (list)
            return ofEntry(*list, conflict.path.back(), conflict.base, state);
        if (outermost->isSensitive)
            return ValueText::of(*outermost, state);
        return shape.field() ? ValueText::of(*shape.field(), state) : ValueText::unknown(state);
    };
    conflict.baseText = text(conflict.base);
    conflict.mineText = text(conflict.mine);
    conflict.theirsText = text(conflict.theirs);
}
