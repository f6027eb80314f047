#include "app/gui/openflow.h"

#include "models/document/summary.h"
#include "models/store/localid.h"

#include <QUndoStack>

#include <algorithm>

OpenFlow::OpenFlow(
    FlowSchemaPtr schema, const FlowRecord &record, const EditHistory &history, DraftSaver &saver, QObject *parent)
    : QObject(parent)
    , m_schema(std::move(schema))
    , m_saver(saver)
    , m_flow(m_schema, record.base, record.working, isLocalId(record.id))
    , m_summary(record)
    , m_reason(record.stateReason)
    , m_baseRevision(record.baseRevision)
    , m_saved(record.working)
    , m_given(record.working)
{
    m_flow.restoreHistory(history);
    connect(&m_flow, &ProjectFlow::valueChanged, this, [this] {
        if (!m_isFollowing)
            save();
    });
    // A step is on the undo stack only after its value is in the document; without this what is written for undo would
    // be one step behind the draft, and of no use to the next start.
    connect(m_flow.undoStack(), &QUndoStack::indexChanged, this, [this] {
        if (!m_isFollowing)
            save();
    });
}

OpenFlow::~OpenFlow()
{
    m_flow.undoStack()->disconnect(this); // it empties itself as it goes, which is no edit
}

FlowSummary OpenFlow::summary() const
{
    FlowSummary summary = m_summary;
    const QJsonObject &working = m_flow.working();
    summary.name = flowTitle(working, FlowSchema::text(m_schema->title()), summary.id);
    summary.status = working.value(QLatin1String("status")).toString();
    summary.changes = static_cast<int>(m_flow.dirtyFields().size());
    summary.state = settledState(summary.state, summary.changes);
    return summary;
}

void OpenFlow::save()
{
    if (m_summary.state == FlowState::Rejected) { // an edited draft is a new attempt
        m_summary.state = isLocalId(id()) ? FlowState::New : FlowState::Modified;
        m_reason.clear();
    }
    m_given = m_flow.working();
    m_saver.save(account(), id(), m_baseRevision, m_given, summary(), m_flow.editHistory());
    emit summaryChanged();
}

void OpenFlow::follow(const FlowRecord &record)
{
    std::vector<std::pair<JsonPointer, QJsonValue>> mine; // edited here since the last save
    for (const JsonPointer &field : differingFields(*m_schema, m_saved, m_flow.working()))
        mine.emplace_back(field, m_flow.value(field));
    m_isFollowing = true;
    // What a flow's creation notes as its base is no state that the provider confirmed.
    const bool isLocalOnly = isLocalId(record.id);
    if (!isLocalOnly && (m_flow.isNew() || record.base != m_flow.base()))
        m_flow.rebase(record.base);
    const bool isRebased = m_baseRevision != record.baseRevision;
    m_summary = record;
    m_reason = record.stateReason;
    m_baseRevision = record.baseRevision;
    for (const JsonPointer &field : differingFields(*m_schema, m_flow.working(), record.working)) {
        // What is being edited here is not touched, not even for a moment: its editor would lose what is being typed.
        const bool isMine
            = std::any_of(mine.begin(), mine.end(), [&](const auto &edited) { return edited.first == field; });
        if (!isMine)
            (void)m_flow.setValue(field, field.in(record.working)); // read-only places already follow the base
    }
    // Last, since an edit that leads back to the old base looks like none to a rebase.
    for (const auto &[field, value] : mine)
        (void)m_flow.setValue(field, value);
    m_isFollowing = false;
    m_saved = m_given = record.working;
    // What can be undone is kept for the base it was made on, so a new base needs it again.
    if (mine.empty() && (!isRebased || m_flow.undoStack()->count() == 0))
        emit summaryChanged();
    else
        save();
}
