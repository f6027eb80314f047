#include "net/sync/accesstest.h"

#include "support/rawserver.h"

#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

class AccessTest : public testing::Test
{
protected:
    AccessTest()
    {
        QObject::connect(
            &http, &HttpClient::logged, &context, [this](const HttpLogEntry &entry) { entries.push_back(entry); });
    }

    AccessQuestion question(AccessQuestion::Way way, const QString &path = QStringLiteral("/check")) const
    {
        return {way, server.url(path).toString(), QStringLiteral("email"), QStringLiteral("ana@example.com")};
    }
    AccessQuestion login(const QString &path = QStringLiteral("/check")) const
    {
        return question(AccessQuestion::Way::Login, path);
    }
    Result<AccessAnswer> ask(const AccessQuestion &asked, std::chrono::milliseconds timeout = 10s)
    {
        AccessSourceTest test(http, timeout);
        std::optional<Result<AccessAnswer>> result;
        test.ask(asked, &context, [&](const Result<AccessAnswer> &answer) { result = answer; });
        EXPECT_FALSE(result) << "the callback must come from the event loop";
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 20'000));
        return result.value_or(fail(ErrorKind::Usage, QStringLiteral("no callback")));
    }

    RawServer server;
    HttpClient http;
    QObject context;
    std::vector<HttpLogEntry> entries;
};

const QByteArray ana = R"({"name":"Ana","email":"ana@example.com","phone":"3001234567","countryCode":"+57"})";

TEST_F(AccessTest, AsksForALoginWithAGet)
{
    server.answer(200, ana);
    const Result<AccessAnswer> answer = ask(login());
    ASSERT_TRUE(answer);
    ASSERT_EQ(server.requests().size(), 1U);
    EXPECT_EQ(server.requests()[0].line(), "GET /check?email=ana%40example.com HTTP/1.1");
    EXPECT_TRUE(server.requests()[0].body.isEmpty());
    EXPECT_EQ(answer->httpStatus, 200);
    EXPECT_TRUE(answer->isObject);
    EXPECT_EQ(answer->present, (QStringList{"name", "email", "phone", "countryCode"}));
    EXPECT_EQ(answer->missing, QStringList());
    EXPECT_EQ(answer->body, QString::fromUtf8(ana));
    EXPECT_FALSE(answer->isShortened);
}

TEST_F(AccessTest, AsksForAnOnboardingWithAPost)
{
    server.answer(200, R"({"countryCode":"+57","name":"Ana","phone":""})");
    AccessQuestion asked = question(AccessQuestion::Way::Onboarding);
    asked.key = QStringLiteral("phone");
    asked.value = QStringLiteral("+573001234567");
    const Result<AccessAnswer> answer = ask(asked);
    ASSERT_TRUE(answer);
    EXPECT_EQ(server.requests()[0].line(), "POST /check HTTP/1.1");
    EXPECT_EQ(server.requests()[0].header("Content-Type"), "application/json");
    EXPECT_EQ(server.requests()[0].body, R"({"phone":"+573001234567"})");
    EXPECT_EQ(answer->present, (QStringList{"name", "countryCode"}));
    EXPECT_EQ(answer->missing, QStringList("phone")) << "an empty one says nothing";
}

TEST_F(AccessTest, SendsNoTokenAndNoCookie)
{
    server.answer(200, ana);
    ASSERT_TRUE(ask(login()));
    EXPECT_EQ(server.requests()[0].header("Authorization"), QByteArray());
    EXPECT_EQ(server.requests()[0].header("Cookie"), QByteArray());
}

TEST_F(AccessTest, AddsToTheAddressesOwnQueryAndEncodesEverySign)
{
    server.answer(200, ana);
    AccessQuestion asked = login(QStringLiteral("/check?tenant=a%2Bb"));
    asked.key = QStringLiteral("phone");
    asked.value = QStringLiteral("+57 300&x=1#y");
    ASSERT_TRUE(ask(asked));
    EXPECT_EQ(server.requests()[0].line(), "GET /check?tenant=a%2Bb&phone=%2B57%20300%26x%3D1%23y HTTP/1.1");
}

TEST_F(AccessTest, GivesAnyStatusAsAnAnswerAndFollowsNoRedirect)
{
    for (const int status : {204, 302, 404, 500}) {
        server.answer(status, status == 204 ? "" : "{}", "Location: http://127.0.0.1:1/elsewhere\r\n");
        const Result<AccessAnswer> answer = ask(login());
        ASSERT_TRUE(answer) << status;
        EXPECT_EQ(answer->httpStatus, status);
    }
    EXPECT_EQ(server.requests().size(), 4U);
}

TEST_F(AccessTest, TakesAnAnswerThatIsNoObject)
{
    for (const QByteArray &body :
        {QByteArray("[]"), QByteArray("<html>x</html>"), QByteArray(), QByteArray("\xff\xfe"), QByteArray(5000, '[')}) {
        server.answer(200, body);
        const Result<AccessAnswer> answer = ask(login());
        ASSERT_TRUE(answer);
        EXPECT_FALSE(answer->isObject);
        EXPECT_TRUE(answer->present.isEmpty());
    }
}

TEST_F(AccessTest, ShowsOnlyTheBeginningOfALongAnswerWithoutControlCharacters)
{
    server.answer(200, "\x1b[31mred\x07\n" + QByteArray(100'000, 'x'));
    const Result<AccessAnswer> answer = ask(login());
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->isShortened);
    EXPECT_EQ(answer->body.size(), AccessSourceTest::longestShown);
    EXPECT_FALSE(answer->body.contains(QChar(0x1b)));
    EXPECT_FALSE(answer->body.contains(QChar(0x07)));
    EXPECT_TRUE(answer->body.contains(QLatin1Char('\n')));
}

TEST_F(AccessTest, ReadsNoMoreThanOneMegabyte)
{
    RawServer::Answer endless{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"};
    endless.flood = 64 * 1024 * 1024;
    server.answer(endless);
    const Result<AccessAnswer> answer = ask(login());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::TooLarge);
    EXPECT_TRUE(answer.error().what.contains(QStringLiteral("1 MB"))) << qPrintable(answer.error().what);
    EXPECT_LT(server.poured(), 32 * 1024 * 1024);
}

TEST_F(AccessTest, GivesUpOnASilentService)
{
    server.answer(RawServer::Answer{{}, false});
    const Result<AccessAnswer> answer = ask(login(), 50ms);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Timeout);
    EXPECT_FALSE(answer.error().toString().contains(QStringLiteral("account")))
        << "the service is not the provider: " << qPrintable(answer.error().toString());
}

TEST_F(AccessTest, SaysThatAServiceCannotBeReached)
{
    AccessQuestion asked = login();
    asked.address = QStringLiteral("http://127.0.0.1:1/check");
    const Result<AccessAnswer> answer = ask(asked);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::Offline);
    EXPECT_FALSE(answer.error().detail.contains(QStringLiteral("ana"))) << qPrintable(answer.error().detail);
}

TEST_F(AccessTest, RefusesWhatIsNoWebAddressOrNoQuestion)
{
    for (const char *address : {"", "check", "ftp://127.0.0.1/x", "file:///etc/passwd", "http://", "javascript:1"}) {
        AccessQuestion asked = login();
        asked.address = QString::fromLatin1(address);
        const Result<AccessAnswer> answer = ask(asked);
        ASSERT_FALSE(answer) << address;
        EXPECT_EQ(answer.error().kind, ErrorKind::Usage) << address;
    }
    AccessQuestion asked = login();
    asked.value.clear();
    EXPECT_EQ(ask(asked).error().kind, ErrorKind::Usage);
    EXPECT_TRUE(server.requests().empty());
}

TEST_F(AccessTest, LogsNoPersonalData)
{
    server.answer(200, ana);
    ASSERT_TRUE(ask(login()));
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].path, QStringLiteral("/check?email"));
}

TEST_F(AccessTest, EndsWithWhoeverAsked)
{
    server.answer(RawServer::Answer{{}, false});
    AccessSourceTest test(http);
    auto asker = std::make_unique<QObject>();
    bool isCalled = false;
    test.ask(login(), asker.get(), [&](const Result<AccessAnswer> &) { isCalled = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return server.requests().size() == 1; }));
    asker.reset();
    QCoreApplication::processEvents();
    EXPECT_FALSE(isCalled);
}

} // namespace
