#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

//! Files compiled into the program (":/flowform/…"): schemas, sample flows, icons.
namespace Resources {
//! Text of "schemas/verifik-v3/login.schema.json"; empty when there is none.
QByteArray text(const QString &path);
//! Paths below `folder`, recursively, sorted.
QStringList files(const QString &folder);
} // namespace Resources
