#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <gtest/gtest.h>

//! What disks, other versions and ended programs do to a store's file. Nobody may have it open.
namespace DamagedFile {

//! Writes over page `number`, from 1.
inline void overwritePage(const QString &path, int number)
{
    constexpr int pageSize = 4096;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_GE(file.size(), qint64(number) * pageSize);
    file.seek(qint64(number - 1) * pageSize);
    file.write(QByteArray("worn out ").repeated(1 + pageSize / 9).left(pageSize));
}

//! Runs `statements` on a connection of its own.
template <typename... Statement> void run(const QString &path, const Statement &...statements)
{
    const QString connection = QStringLiteral("damage");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        ASSERT_TRUE(database.open());
        for (const QString &statement : {QString(statements)...}) {
            QSqlQuery query(database);
            EXPECT_TRUE(query.exec(statement)) << qPrintable(statement + query.lastError().text());
        }
    }
    QSqlDatabase::removeDatabase(connection);
}

//! A file as version 1 of the store made it, with the account "acme" and the flow "old", which is changed.
inline void makeVersion1(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    run(path, QStringLiteral("PRAGMA journal_mode = WAL"),
        QStringLiteral("CREATE TABLE account (name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''), provider TEXT NOT "
                       "NULL, url TEXT NOT NULL, nested_updates TEXT NOT NULL CHECK (nested_updates IN ('unknown', "
                       "'merges', 'replaces')))"),
        QStringLiteral("CREATE TABLE flow (key INTEGER PRIMARY KEY, account TEXT NOT NULL REFERENCES account (name) ON "
                       "DELETE CASCADE ON UPDATE CASCADE, id TEXT NOT NULL CHECK (id <> ''), kind TEXT NOT NULL, name "
                       "TEXT NOT NULL, type TEXT NOT NULL, status TEXT NOT NULL, state TEXT NOT NULL, state_reason "
                       "TEXT NOT NULL, changes INTEGER NOT NULL, fetched_at TEXT, base_revision INTEGER NOT NULL, "
                       "UNIQUE (account, id))"),
        QStringLiteral("CREATE TABLE document (flow INTEGER PRIMARY KEY REFERENCES flow (key) ON DELETE CASCADE, base "
                       "BLOB NOT NULL, working BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL)"),
        QStringLiteral("INSERT INTO account VALUES ('acme', 'verifik', 'https://api.verifik.co', 'unknown')"),
        QStringLiteral("INSERT INTO flow VALUES (1, 'acme', 'old', 'verifik-v3/personal-onboarding', 'Old', "
                       "'onboarding', 'draft', 'modified', '', 1, '2026-01-02T03:04:05.678Z', 3)"),
        QStringLiteral("INSERT INTO document VALUES (1, '{\"name\":\"Old\"}', '{\"name\":\"Older\"}')"),
        QStringLiteral("PRAGMA user_version = 1"));
}

} // namespace DamagedFile
