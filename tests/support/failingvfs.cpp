#include "support/failingvfs.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <mutex>
#include <new>

namespace {

struct Plan
{
    std::mutex mutex;
    int count = 0, failAt = 0;
    int code = SQLITE_IOERR;
    bool isLasting = false, hasFailed = false, isReadOnly = false;
};
Plan plan;
sqlite3_vfs *usual = nullptr;
sqlite3_vfs failing;

//! What the operation that is about to be done answers instead, or SQLITE_OK.
int next(int ioError)
{
    const std::lock_guard<std::mutex> lock(plan.mutex);
    ++plan.count;
    if (plan.failAt == 0 || plan.count < plan.failAt || (plan.count > plan.failAt && !plan.isLasting))
        return SQLITE_OK;
    plan.hasFailed = true;
    return plan.code == SQLITE_IOERR ? ioError : plan.code;
}

//! An open file: ours in front, the usual one's behind it in the same block.
struct File
{
    sqlite3_file base;
    sqlite3_io_methods methods;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *own(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return own(file)->real();
}

int close(sqlite3_file *file)
{
    const int code = real(file)->pMethods->xClose(real(file));
    own(file)->~File();
    return code;
}

int write(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 offset)
{
    if (const int code = next(SQLITE_IOERR_WRITE); code != SQLITE_OK) {
        // A disk that fails may have taken a part of it.
        real(file)->pMethods->xWrite(real(file), bytes, length / 2, offset);
        return code;
    }
    return real(file)->pMethods->xWrite(real(file), bytes, length, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = next(SQLITE_IOERR_TRUNCATE);
    return code != SQLITE_OK ? code : real(file)->pMethods->xTruncate(real(file), size);
}

int sync(sqlite3_file *file, int flags)
{
    // A process that ends takes nothing along that it wrote, and thousands of real ones would take minutes.
    Q_UNUSED(file)
    Q_UNUSED(flags)
    return next(SQLITE_IOERR_FSYNC);
}

// The rest is handed on as it is.
int read(sqlite3_file *f, void *b, int n, sqlite3_int64 o)
{
    return real(f)->pMethods->xRead(real(f), b, n, o);
}
int fileSize(sqlite3_file *f, sqlite3_int64 *size)
{
    return real(f)->pMethods->xFileSize(real(f), size);
}
int lock(sqlite3_file *f, int level)
{
    return real(f)->pMethods->xLock(real(f), level);
}
int unlock(sqlite3_file *f, int level)
{
    return real(f)->pMethods->xUnlock(real(f), level);
}
int checkReserved(sqlite3_file *f, int *out)
{
    return real(f)->pMethods->xCheckReservedLock(real(f), out);
}
int fileControl(sqlite3_file *f, int op, void *a)
{
    return real(f)->pMethods->xFileControl(real(f), op, a);
}
int sectorSize(sqlite3_file *f)
{
    return real(f)->pMethods->xSectorSize(real(f));
}
int characteristics(sqlite3_file *f)
{
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}
int shmMap(sqlite3_file *f, int page, int size, int extend, void volatile **out)
{
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
}
int shmLock(sqlite3_file *f, int o, int n, int flags)
{
    return real(f)->pMethods->xShmLock(real(f), o, n, flags);
}
void shmBarrier(sqlite3_file *f)
{
    real(f)->pMethods->xShmBarrier(real(f));
}
int shmUnmap(sqlite3_file *f, int remove)
{
    return real(f)->pMethods->xShmUnmap(real(f), remove);
}
int fetch(sqlite3_file *f, sqlite3_int64 o, int n, void **out)
{
    return real(f)->pMethods->xFetch(real(f), o, n, out);
}
int unfetch(sqlite3_file *f, sqlite3_int64 o, void *p)
{
    return real(f)->pMethods->xUnfetch(real(f), o, p);
}

bool exists(const char *name)
{
    int found = 0;
    return name != nullptr && usual->xAccess(usual, name, SQLITE_ACCESS_READWRITE, &found) == SQLITE_OK && found != 0;
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if ((flags & SQLITE_OPEN_READONLY) == 0) {
        {
            const std::lock_guard<std::mutex> lock(plan.mutex);
            if (plan.isReadOnly)
                return SQLITE_CANTOPEN;
        }
        // Opening a file that is there takes no room.
        if (const int code = next(SQLITE_CANTOPEN); code == SQLITE_CANTOPEN || (code != SQLITE_OK && !exists(name)))
            return SQLITE_CANTOPEN;
    }
    File *made = new (file) File;
    made->base.pMethods = nullptr;
    const int code = usual->xOpen(usual, name, made->real(), flags, outFlags);
    if (code != SQLITE_OK) // SQLite closes only what has methods; the usual VFS sets none where it fails
        return code;
    made->methods = *made->real()->pMethods;
    made->methods.xClose = close;
    made->methods.xRead = read;
    made->methods.xWrite = write;
    made->methods.xTruncate = truncate;
    made->methods.xSync = sync;
    made->methods.xFileSize = fileSize;
    made->methods.xLock = lock;
    made->methods.xUnlock = unlock;
    made->methods.xCheckReservedLock = checkReserved;
    made->methods.xFileControl = fileControl;
    made->methods.xSectorSize = sectorSize;
    made->methods.xDeviceCharacteristics = characteristics;
    made->methods.xShmMap = shmMap;
    made->methods.xShmLock = shmLock;
    made->methods.xShmBarrier = shmBarrier;
    made->methods.xShmUnmap = shmUnmap;
    made->methods.xFetch = fetch;
    made->methods.xUnfetch = unfetch;
    made->base.pMethods = &made->methods;
    return SQLITE_OK;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    const int code = next(SQLITE_IOERR_DELETE);
    return code != SQLITE_OK ? code : usual->xDelete(usual, name, syncFolder);
}

} // namespace

FailingVfs::FailingVfs()
{
    usual = sqlite3_vfs_find(nullptr);
    failing = *usual;
    failing.zName = "failing";
    failing.szOsFile = static_cast<int>(sizeof(File)) + usual->szOsFile;
    failing.xOpen = open;
    failing.xDelete = remove;
    reset();
    setReadOnly(false);
    sqlite3_vfs_register(&failing, 1);
}

FailingVfs::~FailingVfs()
{
    sqlite3_vfs_unregister(&failing);
    sqlite3_vfs_register(usual, 1);
}

void FailingVfs::reset()
{
    failAt(0);
}

void FailingVfs::failAt(int n, Fault fault, bool isLasting)
{
    const std::lock_guard<std::mutex> lock(plan.mutex);
    plan.count = 0;
    plan.failAt = n;
    plan.code = fault == Fault::Full ? SQLITE_FULL : fault == Fault::ReadOnly ? SQLITE_READONLY : SQLITE_IOERR;
    plan.isLasting = isLasting;
    plan.hasFailed = false;
}

int FailingVfs::count() const
{
    const std::lock_guard<std::mutex> lock(plan.mutex);
    return plan.count;
}

bool FailingVfs::hasFailed() const
{
    const std::lock_guard<std::mutex> lock(plan.mutex);
    return plan.hasFailed;
}

void FailingVfs::setReadOnly(bool on)
{
    const std::lock_guard<std::mutex> lock(plan.mutex);
    plan.isReadOnly = on;
}
