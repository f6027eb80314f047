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

    //! The first error among the settings that would travel, as the reason why they do not.
    static std::optional<Error> invalid(const ProjectFlow &flow, const QString &name);

private:
    Result<FlowRecord> put(OutboxEntry entry);

    DraftStore &m_store;
    const SchemaCatalog &m_catalog;
};
