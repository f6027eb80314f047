#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

//! Real request and response bodies from tests/data/examples ("verifik-v3/record-kyc-full.json").
namespace Examples {
//! Asserts (through gtest) that the file exists.
QByteArray bytes(const QString &file);
QJsonObject object(const QString &file);
//! The flow in an answer: what its `data` holds, the first of a list there, or the body itself.
QJsonObject flow(const QString &file);
//! All files of a folder ("verifik-v3"), as "verifik-v3/name.json", sorted.
QStringList files(const QString &folder);
} // namespace Examples
