#pragma once

#include <QString>

//! SQLite's view of the disk, for tests in which it fails. A VFS (https://www.sqlite.org/vfs.html) that hands
//! everything to the usual one, counts what changes the disk, and lets some of that fail. Every connection made while
//! this object lives uses it. One at a time; connections end before it does. Any thread.
class FailingVfs
{
public:
    enum class Fault { IoError, Full, ReadOnly };

    FailingVfs();
    ~FailingVfs();
    FailingVfs(const FailingVfs &) = delete;
    FailingVfs &operator=(const FailingVfs &) = delete;

    //! Counts from 0 again; nothing fails.
    void reset();
    //! The write, sync, truncation, deletion or opening number `n` from now on fails, from 1, and with `isLasting` all
    //! later ones, too.
    void failAt(int n, Fault fault = Fault::IoError, bool isLasting = false);
    //! How many there were since reset() or failAt().
    int count() const;
    //! Whether one failed since.
    bool hasFailed() const;
    //! Opening for writing fails, as in a folder or of a file that is read-only.
    void setReadOnly(bool on);
};
