#pragma once

#include "models/store/sqlitedraftstore.h"
#include "models/store/storerecovery.h"
#include "support/examples.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

//! A program that is killed at moments a seed chooses, on a store with one flow of a provider. FLOWFORM_KILLS says how
//! often each test kills it, and FLOWFORM_KILL_SEED which moments are chosen.
class KillTest : public testing::Test
{
protected:
    const QString account = QStringLiteral("acme"), id = QStringLiteral("66d8e2a1c4a19e0012d4e002");

    void SetUp() override
    {
        const std::unique_ptr<SqliteDraftStore> store = open();
        ASSERT_TRUE(store);
        ASSERT_TRUE(
            store->saveAccount({account, QStringLiteral("verifik"), QUrl(QStringLiteral("http://127.0.0.1:9"))}));
        FlowRecord record;
        record.account = account;
        record.id = id;
        record.kind = QStringLiteral("verifik-v3/personal-onboarding");
        record.name = QStringLiteral("Onboarding");
        record.status = QStringLiteral("draft");
        record.base = Examples::object(QStringLiteral("verifik-v3/record-kyc-full.json"));
        record.base.insert(QStringLiteral("_id"), id);
        "/integrations/source"_ptr.write(record.base, QStringLiteral("API")); // so that its address can be edited, too
        record.working = record.base;
        record.baseRevision = 1;
        record.fetchedAt = QDateTime::currentDateTimeUtc();
        record.confirmation = FlowRecord::Confirmation{};
        ASSERT_TRUE(store->saveFlow(record));
    }

    QString folder() const { return m_directory.filePath(QStringLiteral("data")); }
    std::unique_ptr<SqliteDraftStore> open() const
    {
        Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder());
        EXPECT_TRUE(store) << qPrintable(store ? QString() : store.error().toString() + store.error().detail);
        return store ? *std::move(store) : nullptr;
    }
    FlowRecord stored() const
    {
        const Result<FlowRecord> record = open()->flow(account, id);
        EXPECT_TRUE(record) << qPrintable(record ? QString() : record.error().toString());
        return record.value_or(FlowRecord());
    }
    //! Every page is sound, and what can be undone leads step by step from the draft to the answer, where it began.
    QJsonObject undone() const
    {
        const Result<std::optional<StoreDamage>> damage = StoreRecovery(folder()).examine();
        EXPECT_TRUE(damage);
        EXPECT_FALSE(damage && *damage) << qPrintable((*damage)->detail);
        const std::unique_ptr<SqliteDraftStore> store = open();
        if (!store)
            return {};
        const Result<FlowRecord> record = store->flow(account, id);
        const Result<EditHistory> history = store->journal().history(account, id);
        EXPECT_TRUE(record && history) << "half a flow";
        if (!record || !history)
            return {};
        QJsonObject document = record->working;
        for (int i = history->index; i-- > 0;) {
            const EditStep &step = history->steps[static_cast<size_t>(i)];
            EXPECT_EQ(step.place.in(document), step.after)
                << "step " << i << " of " << qPrintable(step.place.toString()) << ": "
                << qPrintable(step.after.toVariant().toString()) << " and not "
                << qPrintable(step.place.in(document).toVariant().toString());
            step.place.write(document, step.before);
        }
        return document;
    }

    //! How often to kill: as often as was asked for, or `usually`.
    static int kills(int usually)
    {
        const int wanted = qEnvironmentVariableIntValue("FLOWFORM_KILLS");
        return wanted > 0 ? wanted : usually;
    }
    //! Some milliseconds below `longest`.
    int moment(qint64 longest) { return m_random.bounded(std::max(1, static_cast<int>(longest))); }

    QTemporaryDir m_directory;
    QRandomGenerator m_random{static_cast<quint32>(qEnvironmentVariableIntValue("FLOWFORM_KILL_SEED") + 1)};
};
