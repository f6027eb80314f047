#include "models/sync/conflicttext.h"

#include "models/document/changetext.h"
#include "models/merge/describeconflict.h"
#include "models/schema/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConflictText)
};

const QJsonValue &valueOf(const MergeConflict &conflict, ConflictText::Side side)
{
    switch (side) {
    case ConflictText::Side::Base:
        return conflict.base;
    case ConflictText::Side::Mine:
        return conflict.mine;
    case ConflictText::Side::Theirs:
        break;
    }
    return conflict.theirs;
}

} // namespace

QString ConflictText::label(const FlowSchema &schema, const MergeConflict &conflict)
{
    return conflict.label.isEmpty() ? schema.labelOf(conflict.field) : conflict.label;
}

QString ConflictText::section(const FlowSchema &schema, const MergeConflict &conflict)
{
    const FieldSpec *field = schema.fieldHolding(conflict.field);
    if (!field)
        return {};
    const auto found = std::find_if(schema.sections().begin(), schema.sections().end(),
        [&](const FieldSection &section) { return section.id == field->section; });
    return found == schema.sections().end() ? QString() : FlowSchema::text(found->title);
}

QString ConflictText::value(const FlowSchema &schema, const MergeConflict &conflict, Side side)
{
    if (!conflict.label.isEmpty()) {
        return side == Side::Base ? conflict.baseText : side == Side::Mine ? conflict.mineText : conflict.theirsText;
    }
    const FieldSpec *field = schema.field(conflict.field);
    const QJsonValue &value = valueOf(conflict, side);
    return field ? ValueText::of(*field, value) : ValueText::unknown(value);
}

Change ConflictText::change(const FlowSchema &schema, const MergeConflict &conflict, Side from, Side to)
{
    const QJsonValue &before = valueOf(conflict, from), &after = valueOf(conflict, to);
    if (conflict.label.isEmpty())
        return describeChange(schema, conflict.field, before, after);
    Change change;
    change.field = conflict.field;
    change.before = before;
    change.after = after;
    change.label = conflict.label;
    const FieldSpec *list = listOfEntry(schema, conflict.path);
    if (list && (before.isUndefined() || after.isUndefined())) {
        change.sentence = describePresence(conflict.label, before.isUndefined());
        return change;
    }
    if (list && list->isSensitive) {
        //: %1 is an entry of a list whose content is personal data
        change.sentence = Text::tr("%1 changed.").arg(conflict.label);
        return change;
    }
    if (list) {
        const QString name = MergePaths::entryName(*list, conflict.path.back());
        change.sentence = describeEntryChange(*list, name, before, after).join(QLatin1Char(' '));
        return change;
    }
    //: %1 is a setting inside a list ("Face match: Decline below"), %2 and %3 its values
    change.sentence = Text::tr("%1 changed from %2 to %3.")
                          .arg(conflict.label, value(schema, conflict, from), value(schema, conflict, to));
    return change;
}

QString ConflictText::outdated(const FlowSchema &schema, const MergeConflict &conflict, const Decision &decision)
{
    switch (decision.take) {
    case Decision::Take::Mine:
        return Text::tr("You had chosen your value; the provider's value has changed since.");
    case Decision::Take::Theirs:
        return Text::tr("You had chosen the provider's value; it has changed since.");
    case Decision::Take::Value:
        break;
    }
    const FieldSpec *field = conflict.label.isEmpty() ? schema.field(conflict.field) : nullptr;
    if (!field || decision.value.isUndefined())
        return Text::tr("You had chosen another value; the provider's value has changed since.");
    //: %1 is a value that a person entered
    return Text::tr("You had chosen another value, %1; the provider's value has changed since.")
        .arg(ValueText::of(*field, decision.value));
}
