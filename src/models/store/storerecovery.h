#pragma once

#include "models/core/error.h"
#include "models/store/storedamage.h"
#include "models/store/storeinspection.h"

#include <functional>

//! Puts drafts that cannot be opened aside, and a backup or nothing in their place. Nothing is deleted, and a program
//! that is ended at any moment leaves all that the next one needs to go on: SqliteDraftStore::open() then ends what
//! was begun. Not for a process that has the drafts open itself. Any thread; reads and copies whole files.
class StoreRecovery
{
public:
    enum class Choice {
        Backup, //!< StoreDamage::newest
        Empty //!< a file without flows
    };
    using Clock = std::function<QDateTime()>; //!< the present time, UTC

    explicit StoreRecovery(QString folder, Clock now = &QDateTime::currentDateTimeUtc);

    //! Whether the drafts in `folder` may be opened for writing, from a check of the whole file. Version 0: they may be
    //! made, since there is no trace of earlier ones. Changes nothing. `isAlone`: as StoreInspection::inspect().
    //! Errors: as StoreInspection::inspect(); also for a file that is missing or empty although there are backups, or
    //! edits in its "-wal": SQLite would empty that, and a person would find no drafts without a word.
    static Result<StoreInspection::Contents> check(const QString &folder, bool isAlone);

    //! What is wrong, as check() finds it; nothing when the drafts are sound, or there are none yet.
    //! Errors: Storage when the file cannot be read at all.
    Result<std::optional<StoreDamage>> examine() const;

    struct Outcome
    {
        QString aside; //!< where the former file is now: flowform-damaged-YYYYMMDD-HHMMSS.db, or flowform-newer-…
        std::optional<StoreDamage::Backup> restored = {};
    };
    //! Does it. Errors: Usage for Backup where there is none; Storage when another program has the drafts open, or
    //! nothing can be written; the drafts are then where they were.
    Result<Outcome> recover(const StoreDamage &damage, Choice choice) const;

    //! Ends what a program that was ended had begun; does nothing otherwise. To be called under StoreFiles::lock().
    static Result<void> finish(const QString &folder);

    //! Called after each step that has reached the disk, for tests that end the program there.
    std::function<void()> afterStep = [] {};

private:
    static Result<void> finish(const QString &folder, const std::function<void()> &afterStep);

    QString m_folder;
    Clock m_now;
};
