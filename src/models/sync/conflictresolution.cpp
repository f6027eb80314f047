#include "models/sync/conflictresolution.h"

#include "models/document/summary.h"
#include "models/merge/settle.h"
#include "models/store/decisionstore.h"
#include "models/store/localid.h"
#include "models/sync/outbox.h"

#include <QCoreApplication>

namespace {

//! When the provider says that its state was changed, in whichever of the documented fields.
QDateTime changedAt(const QJsonObject &theirs)
{
    for (const char *key : {"updatedAt", "updated_at"}) {
        const QDateTime time
            = QDateTime::fromString(theirs.value(QLatin1String(key)).toString(), Qt::ISODateWithMs).toUTC();
        if (time.isValid())
            return time;
    }
    return {};
}

} // namespace

FlowConflicts ConflictResolution::of(const FlowRecord &record, const FlowSchema &schema, Result<void> &readable)
{
    FlowConflicts found;
    if (!record.theirs)
        return found;
    found.seenAt = record.theirsAt;
    found.changedAt = changedAt(*record.theirs);
    const MergeResult merged = threeWayMerge(schema, record.base, record.working, *record.theirs);
    for (const JsonPointer &place : merged.takenFromTheirs) {
        const FieldSpec *field = schema.field(place);
        if (!field || !field->isReadOnly)
            found.merged.push_back(place);
    }
    const auto kept = m_store.decisions().decisions(record.account, record.id);
    if (!kept) {
        readable = fail(kept.error());
        return found;
    }
    for (const MergeConflict &conflict : merged.conflicts) {
        FlowConflict &entry = found.fields.emplace_back(FlowConflict{conflict, std::nullopt});
        const auto decided = kept->find(MergePaths::named(conflict.path));
        if (decided == kept->end())
            continue;
        entry.isOutdated = decided->second.theirs != conflict.theirs;
        entry.decision = decided->second.decision;
    }
    return found;
}

Result<FlowConflicts> ConflictResolution::conflicts(const QString &account, const QString &id)
{
    const Result<FlowRecord> record = m_store.flow(account, id);
    if (!record)
        return fail(record.error());
    const Result<FlowSchemaPtr> schema = m_catalog.schema(record->kind);
    if (!schema)
        return fail(schema.error());
    Result<void> readable;
    FlowConflicts found = of(*record, **schema, readable);
    return readable ? Result<FlowConflicts>(std::move(found)) : fail(readable.error());
}

Result<MergeConflict> ConflictResolution::conflictAt(
    const QString &account, const QString &id, const JsonPointer &field)
{
    const Result<FlowConflicts> found = conflicts(account, id);
    if (!found)
        return fail(found.error());
    for (const FlowConflict &entry : found->fields) {
        if (entry.conflict.field == field)
            return entry.conflict;
    }
    return fail(ErrorKind::Usage,
        QCoreApplication::translate("ConflictResolution", "There is no conflict at %1.").arg(field.toString()));
}

Result<void> ConflictResolution::decide(
    const QString &account, const QString &id, const JsonPointer &field, const Decision &decision)
{
    const Result<MergeConflict> about = conflictAt(account, id, field);
    if (!about)
        return fail(about.error());
    return m_store.decisions().save(account, id, MergePaths::named(about->path), {decision, about->theirs});
}

Result<void> ConflictResolution::undecide(const QString &account, const QString &id, const JsonPointer &field)
{
    const Result<MergeConflict> about = conflictAt(account, id, field);
    if (!about)
        return fail(about.error());
    return m_store.decisions().remove(account, id, MergePaths::named(about->path));
}

Result<FlowRecord> ConflictResolution::apply(const QString &account, const QString &id)
{
    return m_store.modifyFlow(account, id, [&](FlowRecord &record) -> Result<void> {
        const Result<FlowSchemaPtr> schema = m_catalog.schema(record.kind);
        if (!schema)
            return fail(schema.error());
        if (!record.theirs)
            return {};
        Result<void> readable;
        const FlowConflicts found = of(record, **schema, readable);
        if (!readable)
            return readable;
        if (!found.isDecided()) {
            Error error;
            error.kind = ErrorKind::Conflict;
            error.what = QCoreApplication::translate("ConflictResolution", "Some settings of %1 are not decided yet.")
                             .arg(record.name);
            error.advice
                = QCoreApplication::translate("ConflictResolution", "Decide for each of them which value to keep.");
            return fail(std::move(error));
        }
        const QJsonObject theirs = *record.theirs, before = record.base;
        QJsonObject base = record.base, working = record.working;
        for (const FlowConflict &entry : found.fields) {
            if (settle(**schema, entry.conflict, entry.decision->decided(entry.conflict), theirs, base, working))
                continue;
            Error error;
            error.kind = ErrorKind::Conflict;
            error.what = QCoreApplication::translate("ConflictResolution", "%1 was changed since you decided about it.")
                             .arg(entry.conflict.label);
            error.advice
                = QCoreApplication::translate("ConflictResolution", "Decide for each of them which value to keep.");
            return fail(std::move(error));
        }
        record.working = threeWayMerge(**schema, base, working, theirs).document;
        const QDateTime readAt = record.theirsAt;
        record.takeBase(theirs, Revision::Source::Pulled);
        record.fetchedAt = readAt;
        if (record.state == FlowState::Conflict)
            record.state = FlowState::Modified;
        record.stateReason.clear();
        summarise(record, **schema);
        if (const Result<void> followed = Outbox::follow(m_store, record, **schema, before); !followed)
            return followed;
        return m_store.decisions().clear(account, id);
    });
}
