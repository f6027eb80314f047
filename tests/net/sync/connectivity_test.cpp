#include "net/sync/connectivity.h"

#include "net/http/httpclient.h"
#include "support/fakesurroundings.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using State = Connectivity::State;

class FakeReport final : public NetworkReport
{
public:
    bool isDisconnected() const override { return m_isDisconnected; }
    void say(bool isDisconnected)
    {
        m_isDisconnected = isDisconnected;
        emit changed();
    }

private:
    bool m_isDisconnected = false;
};

class ConnectivityTest : public ::testing::Test
{
protected:
    ConnectivityTest()
    {
        connectivity.setReport(&report);
        connectivity.setOnThisComputer(practice, true);
        QObject::connect(
            &connectivity, &Connectivity::changed, &context, [this](const QString &name) { told << name; });
    }

    bool mayTry(const QString &account) const { return connectivity.mayTry(account, time.now()); }
    static Error error(ErrorKind kind, std::optional<std::chrono::seconds> retryAfter = {})
    {
        Error error;
        error.kind = kind;
        error.retryAfter = retryAfter;
        return error;
    }

    const QString live = QStringLiteral("live"), practice = QStringLiteral("practice");
    FakeSurroundings time;
    FakeReport report;
    Connectivity connectivity{time.surroundings()};
    QStringList told;
    QObject context;
};

TEST_F(ConnectivityTest, KnowsNothingBeforeTheFirstRequestAndLetsItBeTried)
{
    EXPECT_EQ(connectivity.state(live), State::Unknown);
    EXPECT_TRUE(mayTry(live));
}

TEST_F(ConnectivityTest, FollowsWhatRequestsShow)
{
    connectivity.noteFailed(live, error(ErrorKind::Offline));
    EXPECT_EQ(connectivity.state(live), State::Offline);
    EXPECT_EQ(connectivity.state(practice), State::Unknown) << "accounts are told apart";
    connectivity.noteAnswered(live);
    EXPECT_EQ(connectivity.state(live), State::Online);
    EXPECT_EQ(told, QStringList({live, live}));
}

TEST_F(ConnectivityTest, WaitsLongerAfterEachFailureAndNotAtAllAfterAnAnswer)
{
    for (const auto wait : {500ms, 1'000ms, 2'000ms}) {
        connectivity.noteFailed(live, error(ErrorKind::Timeout));
        time.advance(wait - 1ms);
        EXPECT_FALSE(mayTry(live));
        time.advance(1ms);
        EXPECT_TRUE(mayTry(live));
    }
    connectivity.noteFailed(live, error(ErrorKind::Timeout));
    connectivity.noteAnswered(live);
    EXPECT_TRUE(mayTry(live));
}

TEST_F(ConnectivityTest, CountsRequestsThatFailTogetherOnce)
{
    for (int i = 0; i < 4; ++i)
        connectivity.noteFailed(live, error(ErrorKind::Interrupted));
    EXPECT_EQ(connectivity.notBefore(live), time.now() + 500ms);
}

TEST_F(ConnectivityTest, IsOnlineButWaitsWhereTheProviderIsBusy)
{
    connectivity.noteFailed(live, error(ErrorKind::RateLimited, 7s));
    EXPECT_EQ(connectivity.state(live), State::Online);
    EXPECT_EQ(connectivity.notBefore(live), time.now() + 7s);
    connectivity.noteFailed(practice, error(ErrorKind::Server));
    EXPECT_EQ(connectivity.state(practice), State::Online);
    EXPECT_FALSE(mayTry(practice));
}

TEST_F(ConnectivityTest, TakesARefusalForAnAnswer)
{
    for (const ErrorKind kind : {ErrorKind::Unauthorized, ErrorKind::Rejected, ErrorKind::NotFound}) {
        connectivity.noteFailed(live, error(ErrorKind::Offline));
        connectivity.noteFailed(live, error(kind));
        EXPECT_EQ(connectivity.state(live), State::Online);
        EXPECT_TRUE(mayTry(live));
    }
}

TEST_F(ConnectivityTest, LearnsNothingFromWhatNeverWentOut)
{
    for (const ErrorKind kind : {ErrorKind::Cancelled, ErrorKind::Invalid, ErrorKind::Storage, ErrorKind::Usage})
        connectivity.noteFailed(live, error(kind));
    EXPECT_EQ(connectivity.state(live), State::Unknown);
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(ConnectivityTest, BelievesTheSystemThatThereIsNoNetwork)
{
    report.say(true);
    EXPECT_EQ(connectivity.state(live), State::Offline);
    EXPECT_FALSE(mayTry(live));
    report.say(false);
    EXPECT_TRUE(mayTry(live));
    EXPECT_EQ(told, QStringList({QString(), QString()}));
}

TEST_F(ConnectivityTest, TakesNoReportForAProviderOnThisComputer)
{
    report.say(true);
    EXPECT_EQ(connectivity.state(practice), State::Unknown);
    EXPECT_TRUE(mayTry(practice));
}

TEST_F(ConnectivityTest, BelievesAnAnswerMoreThanTheSystem)
{
    report.say(true);
    connectivity.noteAnswered(live);
    EXPECT_EQ(connectivity.state(live), State::Online);
    EXPECT_TRUE(mayTry(live));
    report.say(true); // a new report counts again
    EXPECT_EQ(connectivity.state(live), State::Offline);
}

TEST_F(ConnectivityTest, TriesAtOnceWhenTheNetworkIsBack)
{
    for (int i = 0; i < 9; ++i) {
        connectivity.noteFailed(live, error(ErrorKind::Offline));
        connectivity.noteFailed(practice, error(ErrorKind::Offline));
        time.advance(10min);
    }
    connectivity.noteFailed(live, error(ErrorKind::Offline));
    connectivity.noteFailed(practice, error(ErrorKind::Offline));
    report.say(true);
    report.say(false);
    EXPECT_TRUE(mayTry(live));
    EXPECT_FALSE(mayTry(practice)) << "the network has nothing to do with it";
}

TEST_F(ConnectivityTest, KeepsTheWaitThatAProviderAskedForWhenTheNetworkIsBack)
{
    connectivity.noteFailed(live, error(ErrorKind::RateLimited, 60s));
    report.say(true);
    report.say(false);
    EXPECT_FALSE(mayTry(live));
}

TEST_F(ConnectivityTest, TriesNothingWhileAPersonWorksOffline)
{
    connectivity.noteAnswered(live);
    connectivity.setWorkingOffline(true);
    for (const QString &account : {live, practice}) {
        EXPECT_EQ(connectivity.state(account), State::WorkingOffline);
        EXPECT_FALSE(mayTry(account));
    }
    connectivity.setWorkingOffline(false);
    EXPECT_EQ(connectivity.state(live), State::Online);
    EXPECT_TRUE(mayTry(live));
}

TEST_F(ConnectivityTest, TriesAtOnceWhenAPersonAsksForIt)
{
    report.say(true);
    connectivity.noteFailed(live, error(ErrorKind::Offline));
    EXPECT_FALSE(mayTry(live));
    connectivity.tryNow(live);
    EXPECT_TRUE(mayTry(live));
}

TEST_F(ConnectivityTest, HoldsAnAccountAsLongAsIsKnownFromBefore)
{
    connectivity.hold(live, time.now() + 30s);
    time.advance(29s);
    EXPECT_FALSE(mayTry(live));
    time.advance(1s);
    EXPECT_TRUE(mayTry(live));
}

TEST_F(ConnectivityTest, LearnsFromEveryRequestOfAClient)
{
    RawServer server;
    HttpClient http;
    connectivity.watch(http);
    int count = 0;
    const auto ask = [&] {
        HttpRequest request;
        request.url = server.url();
        request.lane.account = live;
        const int before = count;
        http.send(request, &context, [&](const Result<HttpResponse> &) { ++count; });
        return QTest::qWaitFor([&] { return count > before; }, 20'000);
    };
    server.answer(200, "{}");
    ASSERT_TRUE(ask());
    EXPECT_EQ(connectivity.state(live), State::Online);
    server.answer(RawServer::Answer{});
    ASSERT_TRUE(ask());
    EXPECT_EQ(connectivity.state(live), State::Offline);
    server.answer(503, "{}", "Retry-After: 20\r\n");
    ASSERT_TRUE(ask());
    EXPECT_EQ(connectivity.state(live), State::Online);
    EXPECT_EQ(connectivity.notBefore(live), time.now() + 20s);
}

} // namespace
