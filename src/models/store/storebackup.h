#pragma once

#include "models/core/error.h"
#include "models/store/storedamage.h"

#include <functional>
#include <vector>

//! Copies of the drafts in `folder`/backups, named flowform-YYYYMMDD-HHMMSS.db (UTC) and readable by their owner only.
//! Each is whole and checked before it gets its name. A copy is made without holding up whoever writes, but takes as
//! long as reading and writing the whole file does: not for the GUI thread. May be used on any thread.
class StoreBackup
{
public:
    using Clock = std::function<QDateTime()>; //!< the present time, UTC
    static constexpr int kept = 7; //!< of the newest

    explicit StoreBackup(QString folder, Clock now = &QDateTime::currentDateTimeUtc);

    //! Whether the newest copy is a day old, or there is none.
    bool isDue() const;
    //! Makes a copy and takes away what is older than the newest `kept`. Answers its path. Errors: Storage, with
    //! StoreInspection::damagedCode when the drafts themselves are damaged; then no older copy is taken away.
    Result<QString> make() const;
    //! make() when isDue(), there are flows, and nobody else is at it; an empty path otherwise. A first copy without
    //! anything in it would only put the next one off. Errors: as make().
    Result<QString> makeIfDue() const;

    //! The copies by their names, the newest first, good or not; `flows` is 0.
    std::vector<StoreDamage::Backup> list() const;
    //! The newest one that is sound and of a version that this program knows; nothing when there is none.
    std::optional<StoreDamage::Backup> newestGood() const;

private:
    bool isEmpty() const;
    Result<QString> write() const;
    void rotate() const;

    QString m_folder;
    QString m_place; // where the copies lie
    Clock m_now;
};
