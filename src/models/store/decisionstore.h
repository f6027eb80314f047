#pragma once

#include "models/core/error.h"
#include "models/store/sqlitefile.h"
#include "models/sync/conflicts.h"

#include <map>

//! What a person decided about a flow's conflicts before the decisions are applied, so that a restart does not ask
//! again. Thread and errors as DraftStore.
class DecisionStore
{
public:
    explicit DecisionStore(Sqlite::File file);

    // Conflicts are named by MergePaths::named(), which holds when a list is put in another order.

    //! A decision, and the provider's value that it was about.
    struct Kept
    {
        Decision decision;
        QJsonValue theirs;
    };
    Result<std::map<JsonPointer, Kept>> decisions(const QString &account, const QString &id) const;
    //! Keeps a decision about the conflict named `field`, or replaces it. Errors: Usage when there is no such flow.
    Result<void> save(const QString &account, const QString &id, const JsonPointer &field, const Kept &kept);
    Result<void> remove(const QString &account, const QString &id, const JsonPointer &field);
    Result<void> clear(const QString &account, const QString &id);

private:
    Sqlite::File m_file;
};
