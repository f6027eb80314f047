#pragma once

#include "models/sync/goinglive.h"
#include "net/sync/flowengine.h"

//! Brings a flow into service or takes it out: the checklist first, then the project's status and the flow's, each
//! written alone and read back. What is done stays done: the same call goes on where an earlier one ended.
//! A v2 flow takes one PUT for its project and one for itself; a v3 flow one for both (api/verifik.md 2, "Activation").
//! Unsent edits are never sent along. Deletes itself after finished().
class StatusJob final : public QObject
{
    Q_OBJECT
public:
    //! `status`: "active", "paused", "draft", or empty for none. `isCheck`: look only, and say what would be sent.
    StatusJob(FlowEngine &engine, QString account, QString id, QString status, bool isCheck);
    void start();
    //! Stops before the next request.
    void cancel() { m_isCancelled = true; }

signals:
    void progressed(const GoingLiveReport &report);
    void finished(const GoingLiveReport &report);

private:
    using Kind = GoingLiveStep::Kind;
    using State = GoingLiveStep::State;

    void begin();
    bool checkSettings();
    void readFlow();
    void readProject();
    void goOn();
    void planRequests();
    bool isGoingLive() const;
    bool takesOneCall() const; // for the project and the flow
    QJsonObject bodyForBoth() const;
    void writeProject();
    void writeBoth();
    void writeFlow();
    //! Reads the flow after a write and judges by what is stored, whatever the write's answer was.
    void confirmFlow(const std::optional<Error> &answer);
    //! Settings that the one call for project and flow took with it are put back into the draft.
    void keepLost(const QJsonObject &after);
    void takeIntoStore();
    bool isOnlyFlow() const;
    RecordKind projectRecords() const;
    //! Ends the job where somebody has asked for it.
    bool stopsHere();

    GoingLiveStep &step(Kind kind);
    void settle(Kind kind, State state, const QString &message = {});
    void failAt(Kind kind, Error error);
    void finish();

    FlowEngine &m_engine;
    GoingLiveReport m_report;
    bool m_isCancelled = false;
    Account m_account;
    FlowRecord m_record;
    FlowSchemaPtr m_schema;
    std::unique_ptr<FlowClaim> m_claim;
    std::unique_ptr<FlowService> m_flows, m_projects;
    QJsonObject m_flow, m_project; // as the provider has them now
    QString m_projectId;
};
