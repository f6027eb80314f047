#pragma once

#include "models/schema/schemacatalog.h"
#include "models/store/draftstore.h"
#include "models/sync/conflicts.h"

//! What keeps a flow from being sent because the provider's state moved, and how a person settles it. Everything is
//! derived from three documents (base, draft, the provider's newer state), so it is the same after a restart, and what
//! was decided stays decided when the provider's state moves again elsewhere. Local: nothing here needs a network.
//! Thread and errors as DraftStore.
class ConflictResolution
{
public:
    ConflictResolution(DraftStore &store, const SchemaCatalog &catalog)
        : m_store(store)
        , m_catalog(catalog)
    {
    }

    //! None where the provider holds nothing newer.
    Result<FlowConflicts> conflicts(const QString &account, const QString &id);
    //! Keeps a decision about the conflict at `field`. Errors: Usage when there is no conflict there.
    Result<void> decide(const QString &account, const QString &id, const JsonPointer &field, const Decision &decision);
    Result<void> undecide(const QString &account, const QString &id, const JsonPointer &field);
    //! The provider's state becomes the base, under the draft with what was decided: from then on the draft holds
    //! ordinary edits. Also for a newer state without any conflict. Errors: Conflict while something is undecided.
    Result<FlowRecord> apply(const QString &account, const QString &id);

private:
    //! Errors: Usage when there is none.
    Result<MergeConflict> conflictAt(const QString &account, const QString &id, const JsonPointer &field);
    FlowConflicts of(const FlowRecord &record, const FlowSchema &schema, Result<void> &readable);

    DraftStore &m_store;
    const SchemaCatalog &m_catalog;
};
