#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

//! Why the drafts in a folder cannot be opened, and what could be put in their place (see StoreRecovery).
struct StoreDamage
{
    //! A copy of the drafts that was checked.
    struct Backup
    {
        QString path;
        QDateTime at; //!< UTC; when it was made
        int flows = 0; //!< how many it holds
    };

    bool isNewer = false; //!< sound, but written by a newer version; otherwise damaged
    bool isMissing = false; //!< no file, or nothing in it, although there were drafts
    QString folder;
    QString detail; //!< technical; may be empty
    std::optional<Backup> newest; //!< the newest backup that is sound; nothing when there is none
};
