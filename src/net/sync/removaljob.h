#pragma once

#include "net/sync/flowengine.h"

//! The deletion of one flow, at the provider and then here. Like a send it is on disk in the outbox before it travels,
//! and leaves it when its outcome is known: an answer that gets lost, or a kill, is followed by another look, which
//! finds the flow gone, deletes it, or tells that somebody changed it meanwhile. Deletes itself when done.
class RemovalJob final : public QObject
{
    Q_OBJECT
public:
    //! `isReleased`: it waits in the outbox already; else that is where it goes first.
    RemovalJob(FlowEngine &engine, QString account, QString id, bool isReleased, QObject *context,
        std::function<void(Result<void>)> done);
    //! Begins at once, or when nobody else sends or deletes the flow any more.
    void start();

private:
    void begin();
    //! Nothing when it is not to be deleted any more.
    Result<std::optional<OutboxEntry>> entry();
    void read();
    //! Whether the flow is still what the person saw who released the deletion.
    bool isAsSeen(const QJsonObject &now) const;
    //! Whether the deletion was carried out already, going by what is there now.
    bool isGone(const Result<RemoteFlow> &held) const;
    void removeThere();
    void removed(const Result<void> &answer);
    //! Reads what became of a deletion whose answer got lost.
    void look(const Error &doubt);
    void removeHere();
    //! Of a provider with versions: the flow goes on with what is left of it, or is forgotten.
    void followRemaining();
    //! What a person deletes stays in the history, with edits that were never sent: it can be restored.
    Result<void> keep();
    void audit(const Result<void> &answer);
    //! Ends without a deletion: it goes on waiting after what may pass.
    void refuse(Error error);
    void finish(const Result<void> &result);

    FlowEngine &m_engine;
    const QString m_account, m_id;
    const bool m_isReleased;
    const QPointer<QObject> m_context;
    const std::function<void(Result<void>)> m_done;
    std::unique_ptr<FlowClaim> m_claim;
    std::unique_ptr<FlowService> m_service;
    FlowSchemaPtr m_schema;
    FlowRecord m_record; // as it goes into the history
    std::optional<QJsonObject> m_seen; // what the provider held when the deletion was released
};
