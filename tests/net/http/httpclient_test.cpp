#include "net/http/httpclient.h"

#include "models/core/json.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace {

using namespace std::chrono_literals;

class HttpClientTest : public ::testing::Test
{
protected:
    HttpClientTest()
    {
        QObject::connect(
            &client, &HttpClient::logged, &context, [this](const HttpLogEntry &entry) { entries.push_back(entry); });
    }

    HttpRequest get(const QString &path = QStringLiteral("/v3/project-flows")) const
    {
        HttpRequest request;
        request.url = server.url(path);
        request.bearer = "secret-token";
        return request;
    }

    HttpRequest put(const QByteArray &body = "{\"status\":\"draft\"}") const
    {
        HttpRequest request = get(QStringLiteral("/v3/project-flows/1"));
        request.method = "PUT";
        request.body = body;
        return request;
    }

    //! Sends and waits for the callback, which must come exactly once.
    Result<HttpResponse> outcome(const HttpRequest &request)
    {
        int count = 0;
        std::optional<Result<HttpResponse>> result;
        client.send(request, &context, [&](Result<HttpResponse> answer) {
            ++count;
            result = std::move(answer);
        });
        EXPECT_EQ(count, 0) << "the callback must come from the event loop";
        EXPECT_TRUE(QTest::qWaitFor([&]() { return result.has_value(); }, 20'000));
        QCoreApplication::processEvents();
        EXPECT_EQ(count, 1);
        return result ? *result : Result<HttpResponse>(fail(ErrorKind::Usage, QStringLiteral("no callback")));
    }

    RawServer server;
    HttpClient client;
    std::vector<HttpLogEntry> entries;
    QObject context;
};

TEST_F(HttpClientTest, ReadsStatusBodyAndContentType)
{
    server.answer(200, "{\"data\":1}");
    const Result<HttpResponse> response = outcome(get());
    ASSERT_TRUE(response) << qPrintable(response.error().toString());
    EXPECT_EQ(response->status, 200);
    EXPECT_EQ(response->body, "{\"data\":1}");
    EXPECT_EQ(response->contentType, "application/json");
    EXPECT_FALSE(response->retryAfter);
}

TEST_F(HttpClientTest, SendsTheTokenTheBodyAndTheProgramsName)
{
    server.answer(200, "{}");
    ASSERT_TRUE(outcome(put()));
    ASSERT_EQ(server.requests().size(), 1u);
    const RawServer::Request &request = server.requests().front();
    EXPECT_EQ(request.line(), "PUT /v3/project-flows/1 HTTP/1.1");
    EXPECT_EQ(request.header("Authorization"), "Bearer secret-token");
    EXPECT_EQ(request.header("Accept"), "application/json");
    EXPECT_EQ(request.header("Content-Type"), "application/json");
    EXPECT_TRUE(request.header("User-Agent").startsWith("Flowform/"));
    EXPECT_EQ(request.header("Cookie"), "");
    EXPECT_EQ(request.body, "{\"status\":\"draft\"}");
}

TEST_F(HttpClientTest, SendsABodyOfSeveralMegabytesWhole)
{
    server.answer(200, "{}");
    const QByteArray body = '"' + QByteArray(3 * 1024 * 1024, 'x') + '"';
    ASSERT_TRUE(outcome(put(body)));
    EXPECT_EQ(server.requests().front().body, body);
}

TEST_F(HttpClientTest, TreatsEveryStatusAsAResponse)
{
    for (const int status : {201, 302, 400, 401, 403, 404, 409, 418, 422, 429, 500, 503}) {
        server.answer(status, "{\"message\":\"m\"}");
        const Result<HttpResponse> response = outcome(put());
        ASSERT_TRUE(response) << status << ' ' << qPrintable(response.error().detail);
        EXPECT_EQ(response->status, status);
        EXPECT_EQ(response->body, "{\"message\":\"m\"}") << status;
    }
}

TEST_F(HttpClientTest, NeverAnswersALogInChallengeByItself)
{
    server.answer(401, "{\"message\":\"m\"}", "WWW-Authenticate: Basic realm=\"x\"\r\n");
    const Result<HttpResponse> response = outcome(put());
    ASSERT_TRUE(response) << qPrintable(response.error().detail);
    EXPECT_EQ(response->status, 401);
    EXPECT_EQ(server.requests().size(), 1u);
}

TEST_F(HttpClientTest, IsOfflineWhenThePortRefuses)
{
    HttpRequest request = put();
    {
        QTcpServer closing;
        ASSERT_TRUE(closing.listen(QHostAddress::LocalHost));
        request.url.setPort(closing.serverPort());
    }
    const Result<HttpResponse> response = outcome(request);
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Offline);
    EXPECT_FALSE(response.error().what.isEmpty());
    EXPECT_FALSE(response.error().meaning.isEmpty());
    EXPECT_FALSE(response.error().advice.isEmpty());
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries.front().status, 0);
}

TEST_F(HttpClientTest, IsOfflineWhenTheSecureConnectionFails)
{
    ASSERT_TRUE(QSslSocket::supportsSsl()) << "no provider can be reached without TLS";
    // A plain HTTP answer to a TLS greeting: the handshake cannot succeed.
    QTcpServer plain;
    ASSERT_TRUE(plain.listen(QHostAddress::LocalHost));
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&plain]() {
        QTcpSocket *socket = plain.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket]() {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    HttpRequest request = put();
    request.url = QUrl(QStringLiteral("https://127.0.0.1:%1/v3").arg(plain.serverPort()));
    const Result<HttpResponse> response = outcome(request);
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Offline) << qPrintable(response.error().detail);
    EXPECT_TRUE(response.error().what.contains(QLatin1String("identity"))) << qPrintable(response.error().what);
}

TEST_F(HttpClientTest, IsInterruptedWhenTheConnectionClosesBeforeAnAnswerAndNeverSendsTwice)
{
    for (const QByteArray &method : QByteArrayList{"GET", "PUT", "POST", "DELETE"}) {
        const size_t before = server.requests().size();
        server.answer(RawServer::Answer{});
        server.answerWith([](const RawServer::Request &) { return RawServer::Answer{RawServer::http(200, "{}")}; });
        HttpRequest request = put(method == "PUT" || method == "POST" ? "{}" : "");
        request.method = method;
        const Result<HttpResponse> response = outcome(request);
        ASSERT_FALSE(response) << method.constData();
        EXPECT_EQ(response.error().kind, ErrorKind::Interrupted) << method.constData();
        EXPECT_EQ(server.requests().size(), before + 1) << method.constData();
    }
}

TEST_F(HttpClientTest, IsInterruptedWhenTheAnswerBreaksOffInItsHeaders)
{
    server.answer({"HTTP/1.1 200 OK\r\nContent-Ty"});
    server.answerWith([](const RawServer::Request &) { return RawServer::Answer{RawServer::http(200, "{}")}; });
    const Result<HttpResponse> response = outcome(put());
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Interrupted);
    EXPECT_EQ(server.requests().size(), 1u);
}

TEST_F(HttpClientTest, IsInterruptedWhenTheBodyIsShorterThanAnnounced)
{
    for (const int status : {200, 422, 500}) {
        server.answer({"HTTP/1.1 " + QByteArray::number(status) + " OK\r\nContent-Length: 100\r\n\r\n{\"data\":{}}"});
        const Result<HttpResponse> response = outcome(put());
        ASSERT_FALSE(response) << status;
        EXPECT_EQ(response.error().kind, ErrorKind::Interrupted);
        EXPECT_TRUE(response.error().meaning.contains(QLatin1String("not known")));
    }
}

TEST_F(HttpClientTest, AsksForAPlainAnswerToAWriteSoThatABrokenOneShows)
{
    server.answer(200, "{}");
    server.answer(200, "{}");
    ASSERT_TRUE(outcome(put()));
    ASSERT_TRUE(outcome(get()));
    EXPECT_EQ(server.requests().front().header("Accept-Encoding"), "identity");
    EXPECT_TRUE(server.requests().back().header("Accept-Encoding").contains("gzip"));
}

TEST_F(HttpClientTest, NeverMakesValidJsonOfAPackedBodyThatBreaksOff)
{
    const QByteArray packed = qCompress("{\"data\":\"" + QByteArray(5000, 'a') + "\"}", 9).mid(4);
    server.answer({"HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: "
        + QByteArray::number(packed.size()) + "\r\n\r\n" + packed.left(packed.size() / 2)});
    const Result<HttpResponse> response = outcome(get());
    EXPECT_FALSE(response && Json::parse(response->body, QStringLiteral("The answer")));
}

TEST_F(HttpClientTest, IsInterruptedWhenTheLastChunkIsMissing)
{
    server.answer({"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n{\"data\":{}}\r\n"});
    const Result<HttpResponse> response = outcome(get());
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Interrupted);
}

TEST_F(HttpClientTest, UnpacksAPackedBody)
{
    const QByteArray text = '"' + QByteArray(2'000'000, 'a') + '"';
    const QByteArray packed = qCompress(text, 9).mid(4);
    server.answer(200, packed, "Content-Encoding: deflate\r\n");
    const Result<HttpResponse> response = outcome(get());
    ASSERT_TRUE(response) << qPrintable(response.error().detail);
    EXPECT_EQ(response->body, text);
}

TEST_F(HttpClientTest, ReadsAnAnswerInChunks)
{
    server.answer({"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n2\r\n1}\r\n0\r\n\r\n"});
    const Result<HttpResponse> response = outcome(get());
    ASSERT_TRUE(response) << qPrintable(response.error().detail);
    EXPECT_EQ(response->body, "{\"a\":1}");
}

TEST_F(HttpClientTest, TimesOutWhenNoAnswerComes)
{
    server.answer({QByteArray(), false});
    HttpRequest request = put();
    request.timeout = 50ms;
    const Result<HttpResponse> response = outcome(request);
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Timeout);
    EXPECT_TRUE(response.error().meaning.contains(QLatin1String("not known")));
}

TEST_F(HttpClientTest, TimesOutWhenTheAnswerNeverEnds)
{
    // Bytes keep the connection alive, so only a timer for the whole request ends this.
    server.answer({"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", false});
    HttpRequest request = get();
    request.timeout = 100ms;
    const Result<HttpResponse> response = outcome(request);
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Timeout);
}

TEST_F(HttpClientTest, RefusesAnAnswerThatAnnouncesFiftyMegabytes)
{
    constexpr qint64 size = 50 * 1024 * 1024;
    server.answer({"HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n", true, size});
    const Result<HttpResponse> response = outcome(get());
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::TooLarge);
    EXPECT_EQ(response.error().httpStatus, 200); // an answer, not a file
    EXPECT_LT(server.poured(), 10 * 1024 * 1024) << "the size was known from the headers";
}

TEST_F(HttpClientTest, StopsReadingAnUnannouncedLargeAnswerAtTheLimit)
{
    server.answer({"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", true, 50 * 1024 * 1024});
    const Result<HttpResponse> response = outcome(get());
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::TooLarge);
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_LE(entries.front().bytesReceived, Json::maxBytes);
}

TEST_F(HttpClientTest, StopsUnpackingASmallAnswerThatBecomesLarge)
{
    const QByteArray packed = qCompress(QByteArray(60 * 1024 * 1024, ' '), 9).mid(4);
    ASSERT_LT(packed.size(), 100'000);
    server.answer(200, packed, "Content-Encoding: deflate\r\n");
    const Result<HttpResponse> response = outcome(get());
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::TooLarge);
}

TEST_F(HttpClientTest, NeverFollowsARedirectToAnotherHost)
{
    RawServer other;
    server.answer(302, "", "Location: " + other.url(QStringLiteral("/v3/project-flows")).toEncoded() + "\r\n");
    const Result<HttpResponse> response = outcome(get());
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 302);
    EXPECT_TRUE(other.requests().empty());
    EXPECT_EQ(server.requests().size(), 1u);
}

TEST_F(HttpClientTest, KeepsNoCookies)
{
    server.answer(200, "{}", "Set-Cookie: a=b; Path=/\r\n");
    server.answer(200, "{}");
    ASSERT_TRUE(outcome(get()));
    ASSERT_TRUE(outcome(get()));
    EXPECT_EQ(server.requests().back().header("Cookie"), "");
}

TEST_F(HttpClientTest, ReadsRetryAfter)
{
    server.answer(429, "{}", "Retry-After: 7\r\n");
    const Result<HttpResponse> response = outcome(get());
    ASSERT_TRUE(response);
    EXPECT_EQ(response->retryAfter, 7s);
}

TEST_F(HttpClientTest, CancelsACallAndReportsItOnceFromTheEventLoop)
{
    server.answer({QByteArray(), false});
    std::vector<ErrorKind> kinds;
    HttpCall *call = client.send(put(), &context, [&](Result<HttpResponse> answer) {
        ASSERT_FALSE(answer);
        kinds.push_back(answer.error().kind);
    });
    ASSERT_TRUE(QTest::qWaitFor([&]() { return !server.requests().empty(); }));
    call->cancel();
    call->cancel();
    EXPECT_TRUE(kinds.empty()) << "never from inside cancel()";
    ASSERT_TRUE(QTest::qWaitFor([&]() { return !kinds.empty(); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(kinds, std::vector<ErrorKind>{ErrorKind::Cancelled});
}

TEST_F(HttpClientTest, ForgetsACallWhoseContextIsGone)
{
    server.answer({QByteArray(), false});
    bool isCalled = false;
    auto asker = std::make_unique<QObject>();
    QPointer<HttpCall> call = client.send(get(), asker.get(), [&](Result<HttpResponse>) { isCalled = true; });
    ASSERT_TRUE(QTest::qWaitFor([&]() { return !server.requests().empty(); }));
    asker.reset();
    EXPECT_TRUE(call.isNull());
    // A later request proves that the loop has turned since.
    server.answer(200, "{}");
    ASSERT_TRUE(outcome(get()));
    EXPECT_FALSE(isCalled);
}

TEST_F(HttpClientTest, SurvivesACallbackThatDestroysItsContext)
{
    server.answer(200, "{}");
    QObject *asker = new QObject;
    bool isCalled = false;
    client.send(get(), asker, [&isCalled, asker](Result<HttpResponse>) {
        isCalled = true;
        delete asker;
    });
    EXPECT_TRUE(QTest::qWaitFor([&]() { return isCalled; }));
    QCoreApplication::processEvents();
}

TEST_F(HttpClientTest, CancelsWhatIsUnderWayWhenTheClientGoes)
{
    server.answer({QByteArray(), false});
    auto shortLived = std::make_unique<HttpClient>();
    std::optional<ErrorKind> kind;
    shortLived->send(get(), &context, [&](Result<HttpResponse> answer) {
        ASSERT_FALSE(answer);
        kind = answer.error().kind;
    });
    ASSERT_TRUE(QTest::qWaitFor([&]() { return !server.requests().empty(); }));
    shortLived.reset();
    EXPECT_TRUE(QTest::qWaitFor([&]() { return kind.has_value(); }));
    EXPECT_EQ(kind, ErrorKind::Cancelled);
}

TEST_F(HttpClientTest, LogsWhatWasAskedWithoutCredentialsOrValues)
{
    server.answer(200, "{\"data\":[]}");
    ASSERT_TRUE(outcome(get(QStringLiteral("/v3/project-flows?page=2&email=ana@example.com"))));
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries.front().method, "GET");
    EXPECT_EQ(entries.front().path, QLatin1String("/v3/project-flows?page&email"));
    EXPECT_EQ(entries.front().status, 200);
    EXPECT_EQ(entries.front().bytesReceived, 11);
    EXPECT_GE(entries.front().milliseconds, 0);
}

TEST_F(HttpClientTest, PutsNoSecretIntoAnyError)
{
    server.answer(RawServer::Answer{});
    const Result<HttpResponse> response = outcome(put());
    ASSERT_FALSE(response);
    EXPECT_FALSE((response.error().toString() + response.error().detail).contains(QLatin1String("secret-token")));
}

TEST_F(HttpClientTest, RefusesASecretThatWouldWriteHeadersOfItsOwn)
{
    HttpRequest request = get();
    request.bearer = "token\r\nX-Evil: 1";
    const Result<HttpResponse> response = outcome(request);
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().kind, ErrorKind::Unauthorized);
    EXPECT_TRUE(server.requests().empty());
    EXPECT_TRUE(entries.empty());
}

TEST_F(HttpClientTest, RefusesAnAddressThatIsNotAWebAddress)
{
    for (const char *address : {"", "practice:", "file:///etc/hostname", "ftp://127.0.0.1/x", "http:///path"}) {
        HttpRequest request;
        request.url = QUrl(QString::fromLatin1(address));
        const Result<HttpResponse> response = outcome(request);
        ASSERT_FALSE(response) << address;
        EXPECT_EQ(response.error().kind, ErrorKind::Usage) << address;
    }
}

} // namespace
