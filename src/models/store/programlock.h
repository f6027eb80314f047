#pragma once

#include <QString>

#include <chrono>

//! A lock between programs, by the name of a file. What counts is the operating system's lock on the open file, not
//! that the file is there or what it says: so it ends with the program that holds it, however that ends, and a file
//! that a killed program left behind stands in nobody's way. One thread at a time.
class ProgramLock
{
public:
    explicit ProgramLock(QString path);
    ~ProgramLock(); //!< unlocks
    ProgramLock(const ProgramLock &) = delete;
    ProgramLock &operator=(const ProgramLock &) = delete;

    //! Waits for up to `wait` while somebody else has it. True where this object has it, also from before.
    bool tryLock(std::chrono::milliseconds wait = std::chrono::milliseconds(0));
    //! The file goes with the lock.
    void unlock();
    bool isLocked() const { return m_file != none; }
    //! Whether the last tryLock() failed because somebody else has it. Otherwise the file could not be made.
    bool isHeldElsewhere() const { return m_isHeldElsewhere; }

private:
    enum class Attempt { Taken, HeldElsewhere, Overtaken, Impossible };
    Attempt attempt();

    static constexpr qintptr none = -1;
    QString m_path;
    qintptr m_file = none; // the descriptor or handle; open for as long as the lock is held
    bool m_isHeldElsewhere = false;
};
