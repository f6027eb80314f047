#include "models/store/programlock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace {
// Neither system lets one wait for such a lock until a deadline: flock() waits for ever or not at all, and CreateFile()
// never waits. Whoever waits looks again this often; that happens while a program starts, before there is a window.
constexpr std::chrono::milliseconds lookEvery{10};

#ifndef Q_OS_WIN
//! Whether the open file is the one of that name, now.
bool isAt(int file, const QByteArray &path)
{
    struct stat opened = {}, present = {};
    return fstat(file, &opened) == 0 && stat(path.constData(), &present) == 0 && opened.st_dev == present.st_dev
        && opened.st_ino == present.st_ino;
}
#endif
} // namespace

ProgramLock::ProgramLock(QString path)
    : m_path(std::move(path))
{
}

ProgramLock::~ProgramLock()
{
    unlock();
}

bool ProgramLock::tryLock(std::chrono::milliseconds wait)
{
    const QDeadlineTimer deadline(wait);
    while (!isLocked()) {
        const Attempt outcome = attempt();
        m_isHeldElsewhere = outcome == Attempt::HeldElsewhere;
        if (outcome == Attempt::Impossible || (m_isHeldElsewhere && deadline.hasExpired()))
            return false;
        if (m_isHeldElsewhere)
            QThread::msleep(static_cast<unsigned long>(lookEvery.count()));
    }
    m_isHeldElsewhere = false;
    return true;
}

#ifdef Q_OS_WIN

// A handle that shares nothing is the lock, and the file goes with it.
ProgramLock::Attempt ProgramLock::attempt()
{
    const QString path = QDir::toNativeSeparators(m_path);
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE, 0,
        nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION ? Attempt::HeldElsewhere : Attempt::Impossible;
    m_file = reinterpret_cast<qintptr>(file);
    return Attempt::Taken;
}

void ProgramLock::unlock()
{
    if (isLocked())
        CloseHandle(reinterpret_cast<HANDLE>(std::exchange(m_file, none)));
}

#else

ProgramLock::Attempt ProgramLock::attempt()
{
    const QByteArray path = QFile::encodeName(m_path);
    const int file = open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return Attempt::Impossible;
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool isHeld = errno == EWOULDBLOCK;
        close(file);
        return isHeld ? Attempt::HeldElsewhere : Attempt::Impossible;
    }
    // Whoever had the lock may have removed the file between our opening it and locking it: then this one is nobody's,
    // and the next program would lock another one.
    if (!isAt(file, path)) {
        close(file);
        return Attempt::Overtaken;
    }
    m_file = file;
    return Attempt::Taken;
}

void ProgramLock::unlock()
{
    if (!isLocked())
        return;
    if (isAt(static_cast<int>(m_file), QFile::encodeName(m_path))) // not what came there after a person tidied up
        QFile::remove(m_path); // while it is locked, so that nobody else can have it
    close(static_cast<int>(std::exchange(m_file, none)));
}

#endif
