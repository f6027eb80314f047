#pragma once

#include "models/schema/schemacatalog.h"
#include "models/store/draftstore.h"
#include "models/store/outboxstore.h"

class ProjectFlow;

//! Releases drafts for sending and takes them back (design.md "Words", "Outbox"). Local: nothing here needs a network.
//! Thread and errors as DraftStore.
class Outbox
{
public:
    Outbox(DraftStore &store, const SchemaCatalog &catalog)
        : m_store(store)
        , m_catalog(catalog)
    {
    }

    //! Puts the draft as it is now into the outbox, or brings what waits up to date. A draft without edits is not
    //! released. Errors: Invalid with the findings when the provider would refuse it; Usage for an unknown flow.
    Result<FlowRecord> release(const QString &account, const QString &id, const QString &message);
    //! The flow is to be deleted at the provider when it can be reached. Its draft stays until then.
    Result<FlowRecord> releaseDeletion(const QString &account, const QString &id, const QString &message);
    //! Takes the flow out of the outbox; its draft stays as it is.
    Result<FlowRecord> withdraw(const QString &account, const QString &id);
    //! As withdraw(), for what was released at `releasedAt` and has been tried: a later release stays.
    Result<FlowRecord> settle(const QString &account, const QString &id, const QDateTime &releasedAt);

    //! What waits for sending follows the base like the draft does: sent as it was released, it would undo what the
    //! provider, or somebody there, changed since. To be called inside DraftStore::modifyFlow(), with the base moved;
    //! `from` is what it was before. What is in conflict with the new base is taken out: a person looks at it again.
    //! The release of `sentAt` is left alone, since it is what moved the base.
    static Result<void> follow(DraftStore &store, FlowRecord &record, const FlowSchema &schema, const QJsonObject &from,
        const QDateTime &sentAt = {});

    //! What a person takes back is not sent: where the draft holds the base again, what waits for sending does, too,
    //! and with nothing left the flow leaves the outbox. Later edits to other values are not sent before they are
    //! released. To be called inside DraftStore::modifyFlow(), with the draft edited.
    static Result<void> followDraft(DraftStore &store, FlowRecord &record, const FlowSchema &schema);
    //! The released document without what the draft has taken back since.
    static QJsonObject stillWanted(const QJsonObject &released, const FlowRecord &record, const FlowSchema &schema);

    //! The first error among the settings that would travel, as the reason why they do not.
    static std::optional<Error> invalid(const ProjectFlow &flow, const QString &name);

private:
    Result<FlowRecord> put(OutboxEntry entry);
    static Result<void> takeOut(DraftStore &store, FlowRecord &record);

    DraftStore &m_store;
    const SchemaCatalog &m_catalog;
};
