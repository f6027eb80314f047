#pragma once

#include "net/sync/flowengine.h"

//! A pull under way: reads flows and lays them under the local drafts. Deletes itself when done.
class PullJob final : public QObject
{
    Q_OBJECT
public:
    //! `schema` null: flows, each of the kind that its document shows; else records of that one kind.
    PullJob(FlowEngine &engine, QString account, QStringList ids, FlowSchemaPtr schema, QObject *context,
        std::function<void(PullReport)> done);
    void start();

private:
    void noteKnown();
    void readAll();
    void readNext();
    void stop(); // a person went offline: what was read whole is kept
    //! The kind of a record that came for `id`. Errors: Usage, naming it, for a kind that is not known.
    Result<FlowSchemaPtr> kindOf(const RemoteFlow &flow) const;
    void store(const RemoteFlow &flow);
    void finish();

    FlowEngine &m_engine;
    QString m_account, m_provider;
    QStringList m_ids;
    FlowSchemaPtr m_schema;
    QPointer<QObject> m_context;
    std::function<void(PullReport)> m_done;
    std::unique_ptr<FlowService> m_service;
    QDateTime m_startedAt; // UTC
    PullReport m_report;
    bool m_isStopped = false;
};
