#pragma once

#include "models/core/error.h"
#include "models/document/edithistory.h"
#include "models/store/sqlitefile.h"

//! The undo steps of each draft, so that undo works across a restart (design.md "Storage"). Written together with the
//! draft they belong to (DraftStore::saveWorking). Thread and errors as DraftStore.
class EditJournal
{
public:
    explicit EditJournal(Sqlite::File file);

    //! The steps kept for the flow's present base; none where the base moved since or nothing can be undone.
    Result<EditHistory> history(const QString &account, const QString &id) const;
    //! Replaces the steps of the flow with key `flow`, inside the caller's transaction. Only steps that differ from
    //! what is there are written.
    Result<void> write(qint64 flow, const EditHistory &history);

private:
    Result<std::vector<EditStep>> steps(qint64 flow) const;

    Sqlite::File m_file;
};
