#pragma once

#include "net/sync/flowengine.h"

//! A pull under way: reads flows and lays them under the local drafts. Deletes itself when done.
class PullJob final : public QObject
{
    Q_OBJECT
public:
    PullJob(
        FlowEngine &engine, QString account, QStringList ids, QObject *context, std::function<void(PullReport)> done);
    void start();

private:
    void readNext();
    void store(const RemoteFlow &flow);
    void finish();

    FlowEngine &m_engine;
    QString m_account, m_provider;
    QStringList m_ids;
    QPointer<QObject> m_context;
    std::function<void(PullReport)> m_done;
    std::unique_ptr<FlowService> m_service;
    QDateTime m_startedAt; // UTC
    PullReport m_report;
};
