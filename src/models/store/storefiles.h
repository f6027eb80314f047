#pragma once

#include "models/core/error.h"

//! The files of a data folder besides what SQLite does with them: names, and changes that outlast a power cut.
//! Any thread. No function opens a database file that this process may have open: closing it again would let go of
//! SQLite's locks (https://www.sqlite.org/howtocorrupt.html, 2.2).
namespace StoreFiles {

QString database(const QString &folder); //!< flowform.db
//! "-wal" and "-shm", which belong to a database file.
const QStringList &companions();
//! Bytes of a "-wal" that was begun and holds no edit yet (https://www.sqlite.org/fileformat2.html#walformat).
inline constexpr qint64 logHeaderSize = 32;
//! Taken while the drafts are opened or put back, so that programs take turns.
QString lock(const QString &folder);
//! Its presence asks the next opening for the thorough check: something was found damaged while a program was at work.
QString doubt(const QString &folder);
//! Asks for that; what cannot be written is left out.
void raiseDoubt(const QString &folder);

//! Copies a file that nobody writes to a new one with mode 0600, and returns when the copy is on the disk. Replaces
//! `to`. Errors: Storage; then there may be a part of it.
Result<void> copy(const QString &from, const QString &to);
//! Waits until the content of a file is on the disk. Errors: Storage.
Result<void> syncFile(const QString &path);
//! Waits until the names in a folder are on the disk, where the platform offers that.
void syncFolder(const QString &folder);
//! Renames within a folder, replacing `to`, and waits for the disk. Errors: Storage.
Result<void> rename(const QString &from, const QString &to);
//! The error for a folder in which something could not be written.
Error notWritable(const QString &folder, const QString &detail);

} // namespace StoreFiles
