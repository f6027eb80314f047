#include "net/http/requestpacer.h"

#include "net/http/transporterror.h"
#include "support/fakesurroundings.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace {

using namespace std::chrono_literals;

const RequestLane slow{QStringLiteral("slow"), {60, 0}}; // twelve at once, then one a second
const RequestLane apart{QStringLiteral("apart"), {60, 5}};
const RequestLane unlimited{QStringLiteral("unlimited"), {}};

class RequestPacerTest : public ::testing::Test
{
protected:
    quint64 enter(const RequestLane &lane, const QString &name, bool isWrite = false)
    {
        return pacer.enter(lane, isWrite, [this, name] { gone << name; });
    }
    void empty(const RequestLane &lane, bool isWrite = false)
    {
        while (pacer.wait(lane.account, isWrite) <= 0s)
            pacer.enter(lane, isWrite, [] {});
    }
    void passTime(std::chrono::milliseconds by)
    {
        time.advance(by);
        pacer.proceed();
    }

    FakeSurroundings time;
    RequestPacer pacer{time.surroundings()};
    QStringList gone;
};

TEST_F(RequestPacerTest, LetsARequestGoAtOnceWhileThereAreTokens)
{
    EXPECT_EQ(enter(slow, QStringLiteral("a")), 0u);
    EXPECT_EQ(gone, QStringList{QStringLiteral("a")});
    EXPECT_EQ(pacer.passed(slow.account), 1);
    EXPECT_EQ(pacer.limit(slow.account), slow.limit);
}

TEST_F(RequestPacerTest, ServesALaneInTheOrderOfArrival)
{
    empty(slow);
    EXPECT_NE(enter(slow, QStringLiteral("list, page 2")), 0u);
    EXPECT_NE(enter(slow, QStringLiteral("write"), true), 0u);
    EXPECT_NE(enter(slow, QStringLiteral("list, page 3")), 0u);
    EXPECT_EQ(pacer.waiting(slow.account), 3);
    EXPECT_TRUE(gone.isEmpty());
    passTime(999ms);
    EXPECT_TRUE(gone.isEmpty());
    passTime(1ms);
    EXPECT_EQ(gone, QStringList{QStringLiteral("list, page 2")});
    passTime(2s);
    EXPECT_EQ(
        gone, QStringList({QStringLiteral("list, page 2"), QStringLiteral("write"), QStringLiteral("list, page 3")}));
}

TEST_F(RequestPacerTest, KeepsLanesApart)
{
    empty(slow);
    enter(slow, QStringLiteral("waits"));
    EXPECT_EQ(enter({QStringLiteral("another"), slow.limit}, QStringLiteral("goes")), 0u);
    EXPECT_EQ(gone, QStringList{QStringLiteral("goes")});
}

TEST_F(RequestPacerTest, CountsWritesApartWhereTheProviderDoes)
{
    empty(apart, true);
    EXPECT_NE(enter(apart, QStringLiteral("write"), true), 0u);
    EXPECT_EQ(enter(apart, QStringLiteral("read")), 0u) << "a waiting write holds up no reads";
    passTime(12s);
    EXPECT_EQ(gone, QStringList({QStringLiteral("read"), QStringLiteral("write")}));
}

TEST_F(RequestPacerTest, ForgetsARequestThatLeaves)
{
    empty(slow);
    const quint64 first = enter(slow, QStringLiteral("first"));
    enter(slow, QStringLiteral("second"));
    pacer.leave(first);
    passTime(1s);
    EXPECT_EQ(gone, QStringList{QStringLiteral("second")}) << "and it takes no token along";
}

TEST_F(RequestPacerTest, ClosesALaneForExactlyAsLongAsTheProviderAsks)
{
    enter(unlimited, QStringLiteral("refused"));
    pacer.noteAnswer(unlimited.account, 429, 7s);
    EXPECT_NE(enter(unlimited, QStringLiteral("next")), 0u);
    EXPECT_EQ(pacer.wait(unlimited.account), 7s);
    passTime(6'999ms);
    EXPECT_EQ(gone, QStringList{QStringLiteral("refused")});
    passTime(1ms);
    EXPECT_EQ(gone, QStringList({QStringLiteral("refused"), QStringLiteral("next")}));
    EXPECT_EQ(enter(slow, QStringLiteral("other lane")), 0u);
}

TEST_F(RequestPacerTest, WaitsLongerWithEachRefusalThatNamesNoTime)
{
    enter(unlimited, QStringLiteral("refused"));
    for (const auto wait : {500ms, 1'000ms, 2'000ms, 4'000ms}) {
        pacer.noteAnswer(unlimited.account, 429, std::nullopt);
        EXPECT_EQ(pacer.wait(unlimited.account), wait);
        time.advance(wait);
    }
    pacer.noteAnswer(unlimited.account, 200, std::nullopt);
    pacer.noteAnswer(unlimited.account, 429, std::nullopt);
    EXPECT_EQ(pacer.wait(unlimited.account), 500ms) << "an answer ends the row";
}

TEST_F(RequestPacerTest, ClosesALaneWhereAProviderThatIsOutOfServiceNamesATime)
{
    enter(unlimited, QStringLiteral("refused"));
    pacer.noteAnswer(unlimited.account, 503, std::nullopt);
    EXPECT_EQ(pacer.wait(unlimited.account), 0s);
    pacer.noteAnswer(unlimited.account, 503, 2s);
    EXPECT_EQ(pacer.wait(unlimited.account), 2s);
    enter(unlimited, QStringLiteral("next"));
    passTime(1'999ms);
    EXPECT_EQ(gone, QStringList{QStringLiteral("refused")});
    passTime(1ms);
    EXPECT_EQ(gone, QStringList({QStringLiteral("refused"), QStringLiteral("next")}));
}

TEST_F(RequestPacerTest, EndsRequestsThatWouldWaitLongerThanTheLongestPause)
{
    pacer.setLongestPause(60s);
    std::vector<std::chrono::seconds> ended;
    const auto enterOrEnd = [&](const QString &name) {
        return pacer.enter(
            unlimited, false, [this, name] { gone << name; },
            [&](std::chrono::seconds wait) { ended.push_back(wait); });
    };
    EXPECT_EQ(enterOrEnd(QStringLiteral("refused")), 0u);
    pacer.noteAnswer(unlimited.account, 429, 60s);
    EXPECT_NE(enterOrEnd(QStringLiteral("waits")), 0u);
    EXPECT_TRUE(ended.empty());
    pacer.noteAnswer(unlimited.account, 503, 1h); // the answer to one that was under way as well
    EXPECT_EQ(ended, std::vector<std::chrono::seconds>{1h});
    EXPECT_EQ(pacer.waiting(unlimited.account), 0);
    EXPECT_EQ(enterOrEnd(QStringLiteral("too late")), 0u);
    EXPECT_EQ(ended.size(), 2u);
    passTime(1h - 60s);
    EXPECT_NE(enterOrEnd(QStringLiteral("near the end")), 0u);
    passTime(60s);
    EXPECT_EQ(gone, QStringList({QStringLiteral("refused"), QStringLiteral("near the end")}));
}

TEST_F(RequestPacerTest, LetsRequestsWaitForTheOrdinaryPaceHoweverLongThatTakes)
{
    pacer.setLongestPause(0s);
    empty(slow);
    bool isEnded = false;
    EXPECT_NE(pacer.enter(
                  slow, false, [] {}, [&](std::chrono::seconds) { isEnded = true; }),
        0u);
    EXPECT_FALSE(isEnded);
}

TEST_F(RequestPacerTest, TellsOnceOfEachPauseThatSomebodyWaitsFor)
{
    QStringList told;
    QObject::connect(&pacer, &RequestPacer::held, &pacer, [&](const QString &account, std::chrono::seconds wait) {
        told << QStringLiteral("%1 %2").arg(account).arg(wait.count());
    });
    empty(slow);
    enter(slow, QStringLiteral("waits for its turn"));
    enter(unlimited, QStringLiteral("refused"));
    pacer.noteAnswer(unlimited.account, 429, 30s);
    EXPECT_TRUE(told.isEmpty()) << "nobody waits";
    time.advance(500ms);
    enter(unlimited, QStringLiteral("a"));
    enter(unlimited, QStringLiteral("b"));
    EXPECT_EQ(told, QStringList{QStringLiteral("unlimited 30")});
    pacer.noteAnswer(unlimited.account, 429, 40s);
    EXPECT_EQ(told.size(), 2);
}

TEST_F(RequestPacerTest, CountsRefusalsOfRequestsThatWereUnderWayTogetherOnce)
{
    enter(unlimited, QStringLiteral("refused"));
    for (int i = 0; i < 5; ++i)
        pacer.noteAnswer(unlimited.account, 429, std::nullopt);
    EXPECT_EQ(pacer.wait(unlimited.account), 500ms);
}

TEST_F(RequestPacerTest, TakesTheNewLimitOfAnAccountThatMoved)
{
    empty(slow);
    enter(slow, QStringLiteral("waits"));
    EXPECT_EQ(pacer.limit(slow.account), slow.limit);
    enter({slow.account, {}}, QStringLiteral("behind it"));
    pacer.proceed();
    EXPECT_EQ(gone, QStringList({QStringLiteral("waits"), QStringLiteral("behind it")}));
}

//! Requests of a client with a pacer whose clock stands still.
class PacedClientTest : public RequestPacerTest
{
protected:
    PacedClientTest()
    {
        client.setPacer(&pacer);
        QObject::connect(
            &client, &HttpClient::logged, &context, [this](const HttpLogEntry &entry) { log.push_back(entry); });
    }

    HttpRequest request(const RequestLane &lane = slow, const QByteArray &method = "GET") const
    {
        HttpRequest request;
        request.method = method;
        request.url = server.url(QStringLiteral("/v3/project-flows"));
        request.lane = lane;
        return request;
    }

    HttpCall *send(const HttpRequest &request)
    {
        return client.send(request, &context, [this](Result<HttpResponse> answer) { answers.push_back(answer); });
    }
    bool hasAnswers(std::size_t count)
    {
        return QTest::qWaitFor([&] { return answers.size() >= count; }, 20'000);
    }

    RawServer server;
    HttpClient client;
    std::vector<Result<HttpResponse>> answers;
    std::vector<HttpLogEntry> log;
    QObject context;
};

TEST_F(PacedClientTest, SendsAWaitingRequestWhenItsTurnComes)
{
    empty(slow);
    server.answer(200, "{}");
    send(request());
    QCoreApplication::processEvents();
    EXPECT_TRUE(server.requests().empty());
    EXPECT_TRUE(log.empty());
    passTime(1s);
    ASSERT_TRUE(hasAnswers(1));
    EXPECT_TRUE(answers.front());
    EXPECT_EQ(log.size(), 1u);
}

TEST_F(PacedClientTest, LetsRequestsWithoutALaneThrough)
{
    server.answer(200, "{}");
    send(request({}));
    ASSERT_TRUE(hasAnswers(1));
    EXPECT_TRUE(answers.front());
}

TEST_F(PacedClientTest, CountsTheTimeOutFromTheSending)
{
    empty(slow);
    HttpRequest hasty = request();
    hasty.timeout = 1ms;
    send(hasty);
    // The answer to another request proves that more time than that has passed.
    server.answer(200, "{}");
    send(request({}));
    ASSERT_TRUE(hasAnswers(1));
    EXPECT_TRUE(answers.front());
    EXPECT_EQ(pacer.waiting(slow.account), 1);
    server.answer({QByteArray(), false});
    passTime(1s);
    ASSERT_TRUE(hasAnswers(2));
    EXPECT_EQ(answers.back().error().kind, ErrorKind::Timeout);
}

TEST_F(PacedClientTest, CancelsAWaitingRequestAndKnowsThatNothingWasSent)
{
    empty(slow);
    HttpCall *call = send(request(slow, "PUT"));
    call->cancel();
    EXPECT_TRUE(answers.empty()) << "never from inside cancel()";
    ASSERT_TRUE(hasAnswers(1));
    EXPECT_EQ(answers.front().error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(TransportError::isUnsent(answers.front().error()));
    EXPECT_EQ(pacer.waiting(slow.account), 0);
    EXPECT_TRUE(log.empty());
    passTime(1h);
    QCoreApplication::processEvents();
    EXPECT_TRUE(server.requests().empty());
}

TEST_F(PacedClientTest, ForgetsAWaitingRequestWhoseAskerIsGone)
{
    empty(slow);
    auto asker = std::make_unique<QObject>();
    bool isCalled = false;
    client.send(request(), asker.get(), [&](Result<HttpResponse>) { isCalled = true; });
    EXPECT_EQ(pacer.waiting(slow.account), 1);
    asker.reset();
    EXPECT_EQ(pacer.waiting(slow.account), 0);
    passTime(1s);
    EXPECT_FALSE(isCalled);
}

TEST_F(PacedClientTest, EndsWhatWaitsWhenThePacerOrTheClientGoes)
{
    auto shortLived = std::make_unique<RequestPacer>(time.surroundings());
    auto shortClient = std::make_unique<HttpClient>();
    const auto wait = [&](HttpClient &through) {
        through.send(request(unlimited), &context, [this](Result<HttpResponse> answer) { answers.push_back(answer); });
    };
    shortLived->enter(unlimited, false, [] {});
    shortLived->noteAnswer(unlimited.account, 429, 1h);
    client.setPacer(shortLived.get());
    shortClient->setPacer(shortLived.get());
    wait(client);
    wait(*shortClient);
    EXPECT_EQ(shortLived->waiting(unlimited.account), 2);
    shortClient.reset();
    ASSERT_TRUE(hasAnswers(1));
    EXPECT_EQ(shortLived->waiting(unlimited.account), 1);
    shortLived.reset();
    ASSERT_TRUE(hasAnswers(2));
    for (const Result<HttpResponse> &answer : answers)
        EXPECT_EQ(answer.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(server.requests().empty());
}

TEST_F(PacedClientTest, ClosesTheLaneByWhatTheAnswerSays)
{
    const std::vector<std::pair<QByteArray, RequestPacer::Clock::duration>> cases{
        {"Retry-After: 30\r\nX-RateLimit-Reset: 50\r\n", 30s},
        {"RateLimit-Reset: 12\r\n", 12s},
        {"X-RateLimit-Reset: 9\r\n", 9s},
    };
    for (const auto &[headers, wait] : cases) {
        server.answer(429, "{}", headers);
        send(request(unlimited));
        ASSERT_TRUE(hasAnswers(1));
        EXPECT_EQ(pacer.wait(unlimited.account), wait) << headers.constData();
        answers.clear();
        passTime(2h);
        server.answer(200, "{}");
        send(request(unlimited));
        ASSERT_TRUE(hasAnswers(1));
        answers.clear();
    }
}

TEST_F(PacedClientTest, EndsWhatWouldWaitTooLongWithTheTimeThatTheProviderNamed)
{
    pacer.setLongestPause(60s);
    server.answer(503, "{}", "Retry-After: 3600\r\n");
    send(request(unlimited));
    ASSERT_TRUE(hasAnswers(1));
    send(request(unlimited, "PUT"));
    EXPECT_EQ(answers.size(), 1u) << "never from inside send()";
    ASSERT_TRUE(hasAnswers(2));
    const Error error = answers.back().error();
    EXPECT_EQ(error.kind, ErrorKind::RateLimited);
    EXPECT_EQ(error.retryAfter, 1h);
    EXPECT_TRUE(error.meaning.contains(QLatin1String("Nothing was sent")));
    EXPECT_EQ(server.requests().size(), 1u);
}

TEST_F(PacedClientTest, TakesTheResetOfTheMinuteForAWaitOnlyWithARefusal)
{
    server.answer(503, "{}", "X-RateLimit-Reset: 9\r\n");
    send(request(unlimited));
    ASSERT_TRUE(hasAnswers(1));
    EXPECT_FALSE(answers.front()->retryAfter);
    EXPECT_EQ(pacer.wait(unlimited.account), 0s);
}

TEST_F(PacedClientTest, TellsHowTheAccountWasFound)
{
    QStringList told;
    QObject::connect(&client, &HttpClient::answered, &context,
        [&](const QString &account, int status) { told << QStringLiteral("%1 %2").arg(account).arg(status); });
    QObject::connect(&client, &HttpClient::unanswered, &context,
        [&](const QString &account, const Error &) { told << account + QStringLiteral(" none"); });
    server.answer(500, "{}");
    send(request());
    ASSERT_TRUE(hasAnswers(1));
    server.answer(RawServer::Answer{});
    send(request());
    ASSERT_TRUE(hasAnswers(2));
    server.answer({QByteArray(), false});
    HttpCall *call = send(request());
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.requests().size() == 3; }, 20'000));
    call->cancel();
    ASSERT_TRUE(hasAnswers(3));
    server.answer(200, "{}");
    send(request({}));
    ASSERT_TRUE(hasAnswers(4));
    EXPECT_EQ(told, QStringList({QStringLiteral("slow 500"), QStringLiteral("slow none")}));
}

} // namespace
