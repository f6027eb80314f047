#include "models/store/storefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString in(const QString &folder, const char *name)
{
    return QDir(folder).absoluteFilePath(QLatin1String(name));
}

//! False with errno set.
bool sync(int file)
{
#ifdef Q_OS_UNIX
    return fsync(file) == 0;
#else
    return _commit(file) == 0;
#endif
}

tl::unexpected<Error> failure(const QString &path, const QString &detail)
{
    return fail(StoreFiles::notWritable(QFileInfo(path).absolutePath(), detail));
}

} // namespace

QString StoreFiles::database(const QString &folder)
{
    return in(folder, "flowform.db");
}

const QStringList &StoreFiles::companions()
{
    static const QStringList suffixes{QStringLiteral("-wal"), QStringLiteral("-shm")};
    return suffixes;
}

QString StoreFiles::lock(const QString &folder)
{
    return in(folder, "flowform.lock");
}

QString StoreFiles::doubt(const QString &folder)
{
    return in(folder, "flowform.check");
}

void StoreFiles::raiseDoubt(const QString &folder)
{
    QFile file(doubt(folder));
    (void)file.open(QIODevice::WriteOnly);
}

Result<void> StoreFiles::copy(const QString &from, const QString &to)
{
    QFile source(from), target(to);
    if (!source.open(QIODevice::ReadOnly))
        return failure(from, source.errorString());
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate, ownerOnly))
        return failure(to, target.errorString());
    constexpr qint64 piece = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty())
            return failure(from, source.errorString());
        if (target.write(bytes) != bytes.size())
            return failure(to, target.errorString());
    }
    if (!target.flush() || !sync(target.handle()))
        return failure(to, target.errorString());
    return {};
}

Result<void> StoreFiles::syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !sync(file.handle()))
        return failure(path, file.errorString());
    return {};
}

void StoreFiles::syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    // Some file systems refuse this for folders; they write names in order anyway.
    (void)fsync(handle);
    (void)::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

Result<void> StoreFiles::rename(const QString &from, const QString &to)
{
    std::error_code error; // unlike QFile::rename(), this replaces
    std::filesystem::rename(
        QFileInfo(from).filesystemAbsoluteFilePath(), QFileInfo(to).filesystemAbsoluteFilePath(), error);
    if (error)
        return failure(to, QString::fromLocal8Bit(error.message().c_str()));
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

Error StoreFiles::notWritable(const QString &folder, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.what = QCoreApplication::translate("Store", "Nothing can be written in the data folder %1.")
                     .arg(QDir::toNativeSeparators(folder));
    error.advice = QCoreApplication::translate("Store", "Choose another data folder, or allow writing there.");
    error.detail = detail;
    return error;
}
