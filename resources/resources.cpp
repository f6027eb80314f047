#include "resources/resources.h"

#include <QDirIterator>
#include <QFile>

namespace {
const QString root = QStringLiteral(":/flowform/");
}

QByteArray Resources::text(const QString &path)
{
    QFile file(root + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList Resources::files(const QString &folder)
{
    QStringList found;
    QDirIterator walk(root + folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        found << walk.next().mid(root.size());
    found.sort();
    return found;
}
