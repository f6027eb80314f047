#include "app/gui/enginethread.h"

#include "models/core/json.h"
#include "models/store/sqlitedraftstore.h"
#include "net/sandbox/sandbox.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace {
constexpr int patience = 20'000;

//! The engine on a data folder with the practice workspace in it, its flows read.
class PracticeEngine : public testing::Test
{
protected:
    void SetUp() override
    {
        Result<std::unique_ptr<SqliteDraftStore>> opened = SqliteDraftStore::open(folder.path());
        ASSERT_TRUE(opened);
        store = std::move(*opened);
        Account practice;
        practice.name = QStringLiteral("Practice");
        practice.provider = QStringLiteral("verifik");
        practice.url = QUrl(QStringLiteral("practice:"));
        ASSERT_TRUE(store->saveAccount(practice));
        engine.start();
        QSignalSpy ready(&engine, &EngineThread::practiceReady);
        engine.startPractice();
        ASSERT_TRUE(ready.wait(patience));
        QSignalSpy pulled(&engine, &EngineThread::projectsPulled); // the last of a reading
        engine.pull(practice.name);
        ASSERT_TRUE(pulled.wait(patience));
        const Result<std::vector<FlowSummary>> flows = store->flows();
        ASSERT_TRUE(flows);
        for (const FlowSummary &flow : *flows) {
            if (flow.status == QLatin1String("active") && flow.kind.startsWith(QLatin1String("verifik-v3")))
                active = flow;
        }
        ASSERT_FALSE(active.id.isEmpty());
    }

    qsizetype writes() const
    {
        const std::vector<SandboxRequest> requests = engine.practice()->requests();
        return std::count_if(requests.begin(), requests.end(),
            [](const SandboxRequest &request) { return request.method == QStringLiteral("PUT"); });
    }

    QTemporaryDir folder;
    std::unique_ptr<SqliteDraftStore> store;
    EngineThread engine{folder.path()};
    FlowSummary active;
};
} // namespace

TEST_F(PracticeEngine, PausesOnceHoweverOftenItIsAsked)
{
    QSignalSpy finished(&engine, &EngineThread::pushFinished);
    engine.pauseAndPush(active.account, active.id);
    engine.pauseAndPush(active.account, active.id);
    engine.push(active.account, active.id);
    ASSERT_TRUE(finished.wait(patience));
    QSignalSpy created(&engine, &EngineThread::created); // asked last, so all before it was heard
    engine.create(active.account, active.kind, {});
    ASSERT_TRUE(created.wait(patience));
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(writes(), 1);
    EXPECT_EQ(engine.practice()->flow(active.id).value(QLatin1String("status")).toString(), QStringLiteral("paused"));
}

TEST_F(PracticeEngine, PushesAgainOnceAPushHasEnded)
{
    QSignalSpy finished(&engine, &EngineThread::pushFinished);
    QObject::connect(
        &engine, &EngineThread::pushFinished, &engine, [this] { engine.push(active.account, active.id); },
        Qt::SingleShotConnection);
    engine.push(active.account, active.id);
    ASSERT_TRUE(finished.wait(patience));
    EXPECT_TRUE(finished.count() == 2 || finished.wait(patience));
}

TEST_F(PracticeEngine, SaysThatNothingWasPausedWhenTheFlowCannotBeReadBefore)
{
    engine.practice()->failNext(SandboxFault::DropAfter);
    QSignalSpy finished(&engine, &EngineThread::pushFinished);
    engine.pauseAndPush(active.account, active.id);
    ASSERT_TRUE(finished.wait(patience));
    EXPECT_EQ(finished.first().first().value<PushResult>().outcome, PushOutcome::Offline);
    EXPECT_EQ(writes(), 0);
}

TEST_F(PracticeEngine, LooksAgainWhenOnlyTheAnswerToThePauseIsLost)
{
    engine.practice()->answerNext(200, Json::compact(engine.practice()->flow(active.id)));
    engine.practice()->failNext(SandboxFault::DropAfter);
    QSignalSpy finished(&engine, &EngineThread::pushFinished);
    engine.pauseAndPush(active.account, active.id);
    ASSERT_TRUE(finished.wait(patience));
    EXPECT_EQ(finished.first().first().value<PushResult>().outcome, PushOutcome::NothingToSend);
    EXPECT_EQ(engine.practice()->flow(active.id).value(QLatin1String("status")).toString(), QStringLiteral("paused"));
}

TEST_F(PracticeEngine, SaysThatTheFlowMayBePausedWhenItCannotBeReadAfterwards)
{
    engine.practice()->answerNext(200, Json::compact(engine.practice()->flow(active.id)));
    engine.practice()->failNext(SandboxFault::DropAfter);
    engine.practice()->failNext(SandboxFault::DropBefore);
    QSignalSpy finished(&engine, &EngineThread::pushFinished);
    engine.pauseAndPush(active.account, active.id);
    ASSERT_TRUE(finished.wait(patience));
    const auto result = finished.first().first().value<PushResult>();
    EXPECT_EQ(result.outcome, PushOutcome::Unknown);
    ASSERT_TRUE(result.error);
    EXPECT_TRUE(result.error->meaning.contains(QStringLiteral("may be paused already")));
    EXPECT_EQ(engine.practice()->flow(active.id).value(QLatin1String("status")).toString(), QStringLiteral("paused"));
}

TEST_F(PracticeEngine, SaysThatThePracticeProviderAnswersAlsoWhereItRunsAlready)
{
    QSignalSpy ready(&engine, &EngineThread::practiceReady);
    engine.startPractice();
    EXPECT_TRUE(ready.wait(patience));
}

TEST(EngineThread, AnswersEverythingAskedOfItWhenItsStoreCannotBeOpened)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EngineThread engine(file.fileName() + QStringLiteral("/data")); // below a file there is no folder
    engine.start();
    QSignalSpy finished(&engine, &EngineThread::pushFinished);
    QSignalSpy pulled(&engine, &EngineThread::pulled);
    QSignalSpy practice(&engine, &EngineThread::practiceFailed);
    engine.push(QStringLiteral("Office"), QStringLiteral("1"));
    engine.pauseAndPush(QStringLiteral("Office"), QStringLiteral("2"));
    engine.pull(QStringLiteral("Office"));
    engine.startPractice();
    ASSERT_TRUE(practice.wait(patience));
    ASSERT_EQ(finished.count(), 2);
    const auto result = finished.last().first().value<PushResult>();
    EXPECT_EQ(result.outcome, PushOutcome::Rejected);
    EXPECT_EQ(result.previousId, QStringLiteral("2"));
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->kind, ErrorKind::Storage);
    ASSERT_EQ(pulled.count(), 1);
    EXPECT_EQ(pulled.first().at(1).value<PullReport>().errors.size(), 1U);
}
