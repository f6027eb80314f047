#include "models/document/projectflow.h"

#include "models/core/json.h"
#include "models/core/jsonplace.h"
#include "models/document/changetext.h"
#include "models/document/differences.h"
#include "models/document/flowcommands.h"
#include "models/document/reference.h"
#include "models/document/summary.h"
#include "models/merge/threewaymerge.h"
#include "models/schema/documentrules.h"
#include "models/schema/schemavalidator.h"

#include <QUndoStack>

#include <algorithm>

namespace {

//! Whether a place lies inside an array of `document`, and where that array is.
std::optional<JsonPointer> arrayAround(const QJsonObject &document, const JsonPointer &pointer)
{
    qsizetype innermost = 0;
    QJsonValue value(document);
    for (qsizetype length = 0; length < pointer.size(); ++length) {
        if (value.isArray())
            innermost = length;
        value = JsonPointer({pointer.tokens()[length]}).in(value);
    }
    return innermost > 0 ? std::optional(pointer.first(innermost)) : std::nullopt;
}

//! Up to so many places, looking at each costs less than looking up every place around one.
constexpr size_t fewPlaces = 8;

} // namespace

ProjectFlow::ProjectFlow(FlowSchemaPtr schema, QJsonObject base, QJsonObject working, bool isNew, QObject *parent)
    : QObject(parent)
    , m_schema(std::move(schema))
    , m_base(std::move(base))
    , m_working(Json::sharing(working, m_base).toObject())
    , m_isNew(isNew)
    , m_undo(new QUndoStack(this))
{
    m_undo->setUndoLimit(EditHistory::longest);
    updateWhyReadOnly();
    recomputeDirty();
    recomputeProblems();
}

ProjectFlow::~ProjectFlow() = default;

QString ProjectFlow::status() const
{
    return m_base.value(QLatin1String("status")).toString();
}

bool ProjectFlow::isEditable(const FieldSpec &field) const
{
    return m_whyReadOnly.isEmpty() && !field.isReadOnly && (m_isNew || !field.isCreateOnly);
}

void ProjectFlow::updateWhyReadOnly()
{
    m_whyReadOnly = m_schema->rules() ? m_schema->rules()->whyReadOnly(m_working) : QString();
}

Result<void> ProjectFlow::setValue(const JsonPointer &pointer, const QJsonValue &value, int session)
{
    const FieldSpec *field = m_schema->fieldHolding(pointer);
    const bool isBlock = !pointer.isEmpty() && m_schema->isBlock(pointer) && (value.isObject() || value.isUndefined());
    if (!field && !isBlock)
        return fail(ErrorKind::Usage, tr("There is no setting at %1.").arg(pointer.toString()));
    if (field && pointer.size() > field->pointer.size() && this->value(field->pointer).isUndefined()) {
        return fail(ErrorKind::Usage,
            tr("%1 is not set, so there is nothing inside it. Set it whole.").arg(FlowSchema::text(field->label)));
    }
    if (!m_whyReadOnly.isEmpty())
        return fail(ErrorKind::Usage, m_whyReadOnly);
    if (field && !isEditable(*field))
        return fail(ErrorKind::Usage,
            tr("%1 is set by the provider and cannot be changed.").arg(FlowSchema::text(field->label)));

    QJsonValue wanted = normalised(pointer, value);
    if (wanted == this->value(pointer))
        return {};

    // Adding or removing an array's item moves its neighbours, so that step is a step of the whole array.
    JsonPointer place = pointer;
    if (const std::optional<JsonPointer> array = arrayAround(m_working, pointer)) {
        const bool isItem = pointer.size() == array->size() + 1;
        if (isItem && (wanted.isUndefined() || this->value(pointer).isUndefined())) {
            QJsonObject copy = m_working;
            if (!pointer.write(copy, wanted))
                return fail(
                    ErrorKind::Usage, tr("%1 has no entry number %2.").arg(m_schema->labelOf(place), pointer.last()));
            place = *array;
            wanted = place.in(copy);
        }
    }
    if (!isWritable(m_working, place))
        return fail(ErrorKind::Usage, tr("There is no setting at %1.").arg(pointer.toString()));
    m_undo->push(new SetValueCommand(*this, place, wanted, session, tr("Change %1").arg(m_schema->labelOf(place))));
    return {};
}

Result<void> ProjectFlow::restore(const QJsonObject &document)
{
    if (!m_whyReadOnly.isEmpty())
        return fail(ErrorKind::Usage, m_whyReadOnly);
    QJsonObject wanted = m_working;
    for (const JsonPointer &place : differingFields(*m_schema, m_working, document)) {
        // Its status is no setting: a flow goes live, or out of service, by a step of its own.
        const FieldSpec *field = m_schema->field(place);
        if (field && isEditable(*field) && place != "/status"_ptr)
            place.write(wanted, place.in(document));
    }
    if (wanted != m_working)
        m_undo->push(new SetValueCommand(*this, JsonPointer(), wanted, 0, tr("Restore an earlier state")));
    return {};
}

EditHistory ProjectFlow::editHistory() const
{
    EditHistory history;
    history.index = m_undo->index();
    for (int i = 0; i < m_undo->count(); ++i)
        history.steps.push_back(static_cast<const SetValueCommand *>(m_undo->command(i))->step());
    return history;
}

//! Whether undoing and redoing all steps from `document` finds what each of them expects.
static bool leadsTo(const EditHistory &history, const QJsonObject &document)
{
    QJsonObject walked = document;
    for (int i = history.index - 1; i >= 0; --i) {
        const EditStep &step = history.steps[static_cast<size_t>(i)];
        if (step.place.in(walked) != step.after || !step.place.write(walked, step.before))
            return false;
    }
    walked = document;
    for (size_t i = static_cast<size_t>(history.index); i < history.steps.size(); ++i) {
        const EditStep &step = history.steps[i];
        if (step.place.in(walked) != step.before || !step.place.write(walked, step.after))
            return false;
    }
    return true;
}

void ProjectFlow::restoreHistory(const EditHistory &history)
{
    if (m_undo->count() > 0 || !leadsTo(history, m_working))
        return;
    m_isRestoring = true; // the document stands at `index` already: no step may write
    for (const EditStep &step : history.steps)
        m_undo->push(new SetValueCommand(*this, step));
    m_undo->setIndex(history.index);
    m_isRestoring = false;
}

Result<void> ProjectFlow::revert(const JsonPointer &pointer)
{
    if (!isDirty(pointer))
        return {};
    JsonPointer place = pointer;
    if (const FieldSpec *field = m_schema->fieldHolding(pointer))
        place = field->pointer;
    const QString text = place.isEmpty() ? tr("Revert all changes") : tr("Revert %1").arg(m_schema->labelOf(place));
    m_undo->push(new SetValueCommand(*this, place, place.isEmpty() ? QJsonValue(m_base) : baseValue(place), 0, text));
    return {};
}

//! Emptying a text that the base does not have is no change; neither is a list emptied back to nothing, nor another
//! order where order means nothing.
QJsonValue ProjectFlow::normalised(const JsonPointer &pointer, const QJsonValue &value) const
{
    const QJsonValue base = baseValue(pointer);
    if (m_schema->isBlock(pointer) && !m_isNew) {
        // What only the provider may set stays when the block around it is set or taken out.
        QJsonObject block = value.toObject();
        bool hasOwn = false;
        for (const FieldSpec &field : m_schema->fields()) {
            const QJsonValue own = field.pointer.in(m_base);
            if (!field.isReadOnly || !pointer.contains(field.pointer) || own.isUndefined())
                continue;
            JsonPointer(field.pointer.tokens().mid(pointer.size())).write(block, own);
            hasOwn = true;
        }
        if (hasOwn)
            return block;
    }
    // Moving what stands in no order is no edit: there would be nothing to send.
    const FieldSpec *field = value.isArray() ? m_schema->field(pointer) : nullptr;
    for (const QJsonValue &held : {base, this->value(pointer)}) {
        if (field && Reference::isSame(field, value, held))
            return held;
    }
    const bool isEmpty = value == QJsonValue(QString()) || (value.isArray() && value.toArray().isEmpty());
    return isEmpty && !m_isNew && (base.isUndefined() || base.isNull()) ? base : value;
}

void ProjectFlow::write(const JsonPointer &pointer, const QJsonValue &value)
{
    if (m_isRestoring)
        return;
    const bool wasDirty = isDirty();
    const std::set<JsonPointer> before = m_dirty;
    pointer.write(m_working, value);
    if (value.isUndefined()) {
        // Undoing the first setting of a block must not leave the empty block behind.
        for (JsonPointer block = pointer.parent(); !block.isEmpty(); block = block.parent()) {
            if (!block.in(m_working).isObject() || !block.in(m_working).toObject().isEmpty()
                || !baseValue(block).isUndefined() || block.parent().in(m_working).isArray())
                break;
            block.write(m_working, QJsonValue::Undefined);
        }
    }
    const FieldSpec *field = m_schema->fieldHolding(pointer);
    const bool wasFieldDirty = field && isDirty(field->pointer);
    updateDirty(pointer);
    updateProblems(pointer);
    // What the provider holds wrongly weighs less while nobody touched the field: if that has just begun or ended, the
    // findings elsewhere in the field are weighed anew.
    if (field && wasFieldDirty != isDirty(field->pointer)) {
        const std::vector<Problem> found = problems(field->pointer);
        const bool hasOthers = std::any_of(found.begin(), found.end(), [&](const Problem &problem) {
            return !pointer.contains(problem.pointer) && !problem.pointer.contains(pointer);
        });
        if (hasOthers)
            updateProblems(field->pointer);
    }
    emit valueChanged(pointer);
    if (before != m_dirty || wasDirty != isDirty())
        emit dirtyChanged();
}

bool ProjectFlow::isDirty(const JsonPointer &pointer) const
{
    if (m_dirty.size() <= fewPlaces) {
        return std::any_of(m_dirty.begin(), m_dirty.end(),
            [&](const JsonPointer &place) { return pointer.contains(place) || place.contains(pointer); });
    }
    const auto below = m_dirty.lower_bound(pointer); // everything inside a place sorts right behind it
    if (below != m_dirty.end() && pointer.contains(*below))
        return true;
    for (qsizetype length = 1; length < pointer.size(); ++length) {
        if (m_dirty.contains(pointer.first(length)))
            return true;
    }
    return false;
}

void ProjectFlow::updateDirty(const JsonPointer &pointer)
{
    auto inside = m_dirty.lower_bound(pointer);
    while (inside != m_dirty.end() && pointer.contains(*inside))
        inside = m_dirty.erase(inside);
    for (qsizetype length = isDirty(pointer) ? 1 : pointer.size(); length < pointer.size(); ++length) {
        const JsonPointer around = pointer.first(length);
        if (!m_dirty.contains(around))
            continue;
        // Comparing the whole of a large list waits until the edited place itself is as it was.
        if (value(pointer) == baseValue(pointer) && value(around) == baseValue(around))
            m_dirty.erase(around);
        return;
    }
    forEachDifference(*m_schema, baseValue(pointer), value(pointer), pointer,
        [this](const JsonPointer &place) { m_dirty.insert(place); });
}

void ProjectFlow::recomputeDirty()
{
    m_dirty.clear();
    forEachDifference(
        *m_schema, m_base, m_working, JsonPointer(), [this](const JsonPointer &place) { m_dirty.insert(place); });
}

std::vector<JsonPointer> ProjectFlow::dirtyFields() const
{
    std::set<const FieldSpec *> fields; // fields are stored in form order, so their addresses sort that way
    std::vector<JsonPointer> unknown;
    for (const JsonPointer &place : m_dirty) {
        if (const FieldSpec *field = m_schema->fieldHolding(place))
            fields.insert(field);
        else
            unknown.push_back(place);
    }
    std::vector<JsonPointer> found;
    for (const FieldSpec *field : fields)
        found.push_back(field->pointer);
    found.insert(found.end(), unknown.begin(), unknown.end());
    return found;
}

Change ProjectFlow::change(const JsonPointer &field) const
{
    return describeChange(*m_schema, field, baseValue(field), value(field));
}

std::vector<Change> ProjectFlow::changes() const
{
    std::vector<Change> found;
    for (const JsonPointer &field : dirtyFields())
        found.push_back(change(field));
    return found;
}

std::vector<JsonPointer> ProjectFlow::rebase(const QJsonObject &newBase)
{
    const MergeResult merged = threeWayMerge(*m_schema, m_base, m_working, newBase);
    m_base = newBase;
    m_isNew = false;
    if (merged.document != m_working) {
        m_working = Json::sharing(merged.document, newBase).toObject();
        const auto isTaken = [&](const JsonPointer &place) {
            return std::any_of(merged.takenFromTheirs.begin(), merged.takenFromTheirs.end(),
                [&](const JsonPointer &taken) { return taken.contains(place) || place.contains(taken); });
        };
        for (int i = 0; i < m_undo->count(); ++i) {
            const auto *step = static_cast<const SetValueCommand *>(m_undo->command(i));
            if (isTaken(step->pointer())) {
                m_undo->clear(); // a step would bring back what the provider no longer has
                break;
            }
        }
    }
    updateWhyReadOnly();
    m_undo->setClean(); // also starts a new step instead of merging into a sent one
    m_providerProblems.clear();
    recomputeDirty();
    recomputeProblems();
    emit baseChanged();
    emit dirtyChanged();
    emit problemsChanged();
    std::vector<JsonPointer> conflicts;
    for (const MergeConflict &conflict : merged.conflicts)
        conflicts.push_back(conflict.field);
    return conflicts;
}
