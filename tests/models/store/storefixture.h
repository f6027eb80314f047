#pragma once

#include "models/store/sqlitedraftstore.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

//! A store on a real file in a folder of its own, with one account "acme".
class StoreTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_directory.isValid());
        m_store = opened();
        ASSERT_TRUE(m_store);
        ASSERT_TRUE(m_store->saveAccount(
            {QStringLiteral("acme"), QStringLiteral("verifik"), QUrl(QStringLiteral("https://api.verifik.co"))}));
    }

    QString folder() const { return m_directory.filePath(QStringLiteral("data")); }
    QString file() const { return folder() + QStringLiteral("/flowform.db"); }
    //! Another store on the same file.
    std::unique_ptr<SqliteDraftStore> opened() const
    {
        Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder());
        EXPECT_TRUE(store) << qPrintable(store ? QString() : store.error().toString() + store.error().detail);
        return store ? *std::move(store) : nullptr;
    }

    static FlowRecord record(const QString &id, const QString &name = QStringLiteral("Onboarding"))
    {
        FlowRecord flow;
        flow.account = QStringLiteral("acme");
        flow.id = id;
        flow.kind = QStringLiteral("verifik-v3/personal-onboarding");
        flow.name = name;
        flow.type = QStringLiteral("onboarding");
        flow.status = QStringLiteral("draft");
        flow.base = {
            {QStringLiteral("_id"), id}, {QStringLiteral("liveness"), QJsonObject{{QStringLiteral("minScore"), 0.65}}}};
        flow.working = flow.base;
        flow.fetchedAt = QDateTime::fromString(QStringLiteral("2026-03-01T10:20:30.456Z"), Qt::ISODateWithMs);
        flow.baseRevision = 1;
        return flow;
    }
    static QJsonObject numbered(int number) { return {{QStringLiteral("number"), number}}; }

    QTemporaryDir m_directory;
    std::unique_ptr<SqliteDraftStore> m_store;
};
