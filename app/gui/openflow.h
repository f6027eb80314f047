#pragma once

#include "models/document/projectflow.h"
#include "models/store/draftsaver.h"

//! The flow that the window shows, tied to the store: every edit is handed to the saver, and what others store (the
//! engine, the command line, another window) is taken in without losing an edit made here meanwhile.
class OpenFlow : public QObject
{
    Q_OBJECT
public:
    //! `history`: what could be undone when the flow was last open.
    OpenFlow(FlowSchemaPtr schema, const FlowRecord &record, const EditHistory &history, DraftSaver &saver,
        QObject *parent = nullptr);
    ~OpenFlow() override;

    ProjectFlow &flow() { return m_flow; }
    const QString &account() const { return m_summary.account; }
    const QString &id() const { return m_summary.id; }
    const QString &stateReason() const { return m_reason; }
    //! What a list shows of it now, unsaved edits included.
    FlowSummary summary() const;

    //! The store holds `record` now. Fields edited here since the last save keep their value; all others follow the
    //! store, as undo steps where somebody edited the draft elsewhere.
    void follow(const FlowRecord &record);
    //! The saver has written everything it was given.
    void markSaved() { m_saved = m_given; }
    bool hasUnsaved() const { return m_saved != m_flow.working(); }

signals:
    void summaryChanged();

private:
    void save();

    FlowSchemaPtr m_schema;
    DraftSaver &m_saver;
    ProjectFlow m_flow;
    FlowSummary m_summary; // as stored; summary() brings it up to date
    QString m_reason;
    qint64 m_baseRevision;
    QJsonObject m_saved; // working document known to be on disk
    QJsonObject m_given; // and the one last given to the saver
    bool m_isFollowing = false;
};
