#pragma once

#include "models/document/projectflow.h"
#include "models/store/sqlitedraftstore.h"
#include "net/sync/flowengine.h"
#include "support/practicesandbox.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

//! The engine on a real store, talking to a real practice provider over HTTP.
class EngineTest : public testing::Test
{
protected:
    static constexpr const char *mexico = "66d8e2a1c4a19e0012d4e002"; // draft
    static constexpr const char *colombia = "65f1a6b4c4a19e0012d4e001"; // active

    void SetUp() override { begin(PracticeSandbox::options()); }

    void begin(const SandboxOptions &options)
    {
        engine.reset();
        sandbox = PracticeSandbox::start(options);
        if (!store)
            store = std::move(SqliteDraftStore::open(folder->path()).value());
        Account account;
        account.name = QStringLiteral("practice");
        account.provider = QStringLiteral("verifik");
        account.url = sandbox->url();
        ASSERT_TRUE(store->saveAccount(account));
        credentials.set(account.name, sandbox->secret().toUtf8());
        engine = std::make_unique<FlowEngine>(*store, catalog, credentials, http);
    }

    PullReport pull(const QStringList &ids = {})
    {
        std::optional<PullReport> report;
        engine->pull(QStringLiteral("practice"), ids, &context, [&](const PullReport &done) { report = done; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return report.has_value(); }, 20'000));
        return report.value_or(PullReport());
    }

    PushResult push(const QString &id) { return pushWith(id, {}); }

    PushResult pushWith(const QString &id, const PushOptions &options)
    {
        std::optional<PushResult> result;
        PushJob *job = engine->push(QStringLiteral("practice"), id, options);
        QObject::connect(job, &PushJob::finished, &context, [&](const PushResult &done) { result = done; });
        if (onJob)
            onJob(job);
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 20'000));
        return result.value_or(PushResult());
    }

    void edit(const QString &id, const JsonPointer &pointer, const QJsonValue &value)
    {
        const Result<FlowRecord> edited = engine->edit(
            QStringLiteral("practice"), id, [&](ProjectFlow &flow) { return flow.setValue(pointer, value); });
        EXPECT_TRUE(edited) << (edited ? "" : qPrintable(edited.error().toString()));
    }

    Result<void> remove(const QString &id) { return removeBy(&FlowEngine::remove, id); }
    Result<void> removeReleased(const QString &id) { return removeBy(&FlowEngine::removeReleased, id); }

    Result<void> removeBy(
        void (FlowEngine::*how)(const QString &, const QString &, QObject *, std::function<void(Result<void>)>),
        const QString &id)
    {
        std::optional<Result<void>> result;
        (*engine.*how)(
            QStringLiteral("practice"), id, &context, [&](const Result<void> &done) { result.emplace(done); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 20'000));
        return result.value_or(Result<void>());
    }

    //! The program ends and is started again; the provider goes on.
    void restart()
    {
        engine.reset();
        store.reset();
        store = std::move(SqliteDraftStore::open(folder->path()).value());
        engine = std::make_unique<FlowEngine>(*store, catalog, credentials, http);
    }

    FlowRecord record(const QString &id) { return store->flow(QStringLiteral("practice"), id).value(); }

    //! Bodies of the writes that travelled, in order.
    QStringList sentBodies() const
    {
        QStringList bodies;
        for (const SandboxRequest &request : sandbox->requests()) {
            if (request.method == QLatin1String("PUT") || request.method == QLatin1String("POST"))
                bodies << QString::fromUtf8(request.body);
        }
        return bodies;
    }

    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<Sandbox> sandbox;
    std::unique_ptr<SqliteDraftStore> store;
    SchemaCatalog catalog;
    SessionCredentials credentials;
    HttpClient http;
    std::unique_ptr<FlowEngine> engine;
    QObject context;
    std::function<void(PushJob *)> onJob;
};
