#pragma once

#include "models/core/error.h"
#include "models/store/sqlitefile.h"
#include "models/sync/revision.h"

//! Every state of every flow that a provider confirmed (design.md "Words", "Revision"). Nothing is ever taken out: the
//! history outlives the flow, and the account. Thread and errors as DraftStore.
class RevisionStore
{
public:
    explicit RevisionStore(Sqlite::File file);

    //! The oldest first, with documents. Empty for a flow that has none.
    Result<std::vector<Revision>> revisions(const QString &account, const QString &id) const;
    //! Errors: Usage when there is none of that number.
    Result<Revision> revision(const QString &account, const QString &id, int number) const;
    //! Keeps a state under the flow's next number. What was read and is as the newest one is not kept again.
    Result<void> add(const QString &account, const QString &id, Revision revision);
    //! The ids of flows that have a history and no draft any more, newest state first.
    Result<std::vector<QString>> deletedFlows(const QString &account) const;

private:
    Sqlite::File m_file;
};
