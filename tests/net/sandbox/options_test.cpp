#include "practice.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QThread>

#include <atomic>

using SandboxOption = SandboxTest;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST_F(SandboxOption, WithoutASecretARandomOneIsMade)
{
    options.secret.clear();
    start();
    const QString first = sandbox->secret();
    EXPECT_EQ(first.size(), 32);
    EXPECT_EQ(caller->get(flows).status, 200);
    start();
    EXPECT_NE(sandbox->secret(), first);
}

TEST_F(SandboxOption, ListensOnTheLoopbackAddressAlone)
{
    start();
    EXPECT_EQ(sandbox->url().host(), QString("127.0.0.1"));
    EXPECT_GT(sandbox->url().port(), 0);
}

TEST_F(SandboxOption, TakesThePortItIsGivenAndFreesItAtTheEnd)
{
    start();
    options.port = static_cast<quint16>(sandbox->url().port());
    start();
    EXPECT_EQ(sandbox->url().port(), options.port);
    EXPECT_EQ(caller->get(flows).status, 200);
}

TEST_F(SandboxOption, RefusesAPortThatAnotherProgramUses)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    options.port = other.serverPort();
    const Result<std::unique_ptr<Sandbox>> refused = Sandbox::start(options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Usage);
    EXPECT_TRUE(refused.error().what.contains(QString::number(options.port)));
}

TEST_F(SandboxOption, RefusesAPortThatAnotherSandboxUses)
{
    start();
    SandboxOptions second = options;
    second.port = static_cast<quint16>(sandbox->url().port());
    const Result<std::unique_ptr<Sandbox>> refused = Sandbox::start(second);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Usage);
    EXPECT_EQ(caller->get(flows).status, 200);
}

TEST_F(SandboxOption, AFileCarriesTheStateOverARestart)
{
    options.file = folder.filePath("state.json");
    options.isSeeded = true;
    start();
    const QString id = place("record-unknown-keys.json");
    const QJsonArray samples = caller->get(flows).json()["data"].toArray();
    ASSERT_GT(samples.size(), 1);
    EXPECT_EQ(caller->put(at(id), QByteArray(R"({"documents":{"attemptLimit":5}})")).status, 200);
    EXPECT_EQ(caller->remove(at(samples[0][u"_id"].toString())).status, 200);
    const QJsonObject before = caller->get(flows).json();
    start();
    EXPECT_EQ(caller->get(flows).json(), before);
    EXPECT_EQ(sandbox->flow(id)["documents"][u"attemptLimit"], 5);
}

TEST_F(SandboxOption, TheFileIsWrittenAfterEachChange)
{
    options.file = folder.filePath("state.json");
    start();
    const QString id = place("record-kyc-full.json");
    EXPECT_TRUE(contents(options.file).contains(id.toUtf8()));
    sandbox->editBehindOurBack(id, "/name"_ptr, "Behind our back");
    EXPECT_TRUE(contents(options.file).contains("Behind our back"));
    caller->remove(at(id));
    EXPECT_FALSE(contents(options.file).contains(id.toUtf8()));
}

TEST_F(SandboxOption, ABrokenFileIsReportedAndLeftAlone)
{
    options.file = folder.filePath("state.json");
    for (const char *text :
        {"", "{", "[]", "{}", R"({"format":"flowform-sandbox","version":2,"collections":{}})",
            R"({"format":"flowform-sandbox","version":1})",
            R"({"format":"flowform-sandbox","version":1,"collections":{"x":1}})",
            R"({"format":"flowform-sandbox","version":1,"collections":{"x":[{"id":"a"}]}})",
            R"({"format":"flowform-sandbox","version":1,"collections":{"x":[{"id":"a","document":{}},{"id":"a","document":{}}]}})"}) {
        write(options.file, text);
        const Result<std::unique_ptr<Sandbox>> refused = Sandbox::start(options);
        ASSERT_FALSE(refused) << text;
        EXPECT_EQ(refused.error().kind, ErrorKind::Storage) << text;
        EXPECT_TRUE(refused.error().what.contains(options.file)) << text;
        EXPECT_EQ(contents(options.file), QByteArray(text));
    }
}

TEST_F(SandboxOption, AFileThatCannotBeWrittenIsReportedAtTheStart)
{
    options.file = folder.filePath("missing/state.json");
    const Result<std::unique_ptr<Sandbox>> refused = Sandbox::start(options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Storage);
}

TEST_F(SandboxOption, AChangeThatTheFileDidNotTakeDidNotHappen)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir("kept"));
    options.file = folder.filePath("kept/state.json");
    start();
    const QString id = place("record-kyc-full.json");
    ASSERT_TRUE(QDir(folder.filePath("kept")).removeRecursively());
    const Reply put = caller->put(at(id), QByteArray(R"({"documents":{"attemptLimit":5}})"));
    EXPECT_EQ(put.status, 500);
    EXPECT_EQ(put.json()["code"], "InternalServerError");
    EXPECT_EQ(caller->remove(at(id)).status, 500);
    EXPECT_EQ(sandbox->flow(id)["documents"][u"attemptLimit"], 3);
}

TEST_F(SandboxOption, TheDeepestBodyThatIsAcceptedCanBeReadBackFromTheFile)
{
    options.file = folder.filePath("state.json");
    start();
    const QString id = place("record-kyc-full.json");
    const int levels = 998; // and two of the body's own
    const QByteArray deep = QByteArray(levels, '[') + QByteArray(levels, ']');
    EXPECT_EQ(caller->put(at(id), QByteArray(R"({"documents":{"deep":)") + deep + "}}").status, 200);
    EXPECT_EQ(caller->put(at(id), QByteArray(R"({"documents":{"deep":[)") + deep + "]}}").status, 400);
    start();
    EXPECT_TRUE(sandbox->flow(id)["documents"][u"deep"].isArray());
}

TEST_F(SandboxOption, TheLogHoldsALineForEachRequestAndNoCredential)
{
    options.logFile = folder.filePath("requests.log");
    options.faults = {{SandboxFault::DropBefore, 3}};
    start();
    caller->get(flows + "?page=1");
    caller->post(flows, QByteArray("not { JSON"));
    caller->get(flows);
    caller->with("some-other-token").put(at("x"), QByteArray(R"({"documents":{"attemptLimit":5}})"));
    caller->get("/v3/projects?token=" + sandbox->secret());

    const QByteArray text = contents(options.logFile);
    const QList<QByteArray> lines = text.trimmed().split('\n');
    ASSERT_EQ(lines.size(), 5);
    const auto line = [&](qsizetype index) { return QJsonDocument::fromJson(lines[index]).object(); };
    EXPECT_EQ(line(0),
        (QJsonObject{
            {"method", "GET"}, {"path", "/v3/project-flows?page=1"}, {"body", QJsonValue::Null}, {"status", 200}}));
    EXPECT_EQ(line(1),
        (QJsonObject{{"method", "POST"}, {"path", "/v3/project-flows"}, {"body", "not { JSON"}, {"status", 400}}));
    EXPECT_EQ(line(2)["status"], 0);
    EXPECT_EQ(line(3),
        (QJsonObject{{"method", "PUT"}, {"path", "/v3/project-flows/x"},
            {"body", QJsonObject{{"documents", QJsonObject{{"attemptLimit", 5}}}}}, {"status", 401}}));
    EXPECT_FALSE(text.contains(sandbox->secret().toUtf8()));
    EXPECT_FALSE(text.contains("some-other-token"));
    EXPECT_FALSE(text.toLower().contains("bearer"));
}

TEST_F(SandboxOption, TheLogIsContinuedNotReplaced)
{
    options.logFile = folder.filePath("requests.log");
    start();
    caller->get(flows);
    start();
    caller->get(flows);
    EXPECT_EQ(contents(options.logFile).count('\n'), 2);
}

TEST_F(SandboxOption, ALogThatCannotBeWrittenIsReportedAtTheStart)
{
    options.logFile = folder.path();
    const Result<std::unique_ptr<Sandbox>> refused = Sandbox::start(options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Storage);
}

TEST_F(SandboxOption, RequestsAreRememberedAsTheyCame)
{
    start();
    caller->put(at("x") + "?a=%20b", QByteArray(R"({ "status" : "paused" })"));
    const std::vector<SandboxRequest> requests = sandbox->requests();
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].method, QString("PUT"));
    EXPECT_EQ(requests[0].path, QString("/v3/project-flows/x?a=%20b"));
    EXPECT_EQ(requests[0].body, QByteArray(R"({ "status" : "paused" })"));
    EXPECT_EQ(requests[0].status, 400);
}

TEST_F(SandboxOption, PastTheRateLimitItAnswersWhenToComeBack)
{
    using namespace std::chrono_literals;
    std::atomic<std::chrono::milliseconds> time = 1'700'000'000'000ms;
    options.rateLimit = 3;
    options.now = [&] { return std::chrono::system_clock::time_point(time.load()); };
    start();
    const auto later = [&](std::chrono::milliseconds by) { time = time.load() + by; };

    EXPECT_EQ(caller->get(flows).status, 200);
    later(20s);
    EXPECT_EQ(caller->with("wrong").get(flows).status, 401); // nobody's request, so nobody's limit
    EXPECT_EQ(caller->get(flows).status, 200);
    EXPECT_EQ(caller->get(flows).status, 200);
    const Reply refused = caller->get(flows);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.json(), example("error-429.json"));
    EXPECT_EQ(refused.headers.value("retry-after"), QByteArray("40"));
    later(39'500ms);
    EXPECT_EQ(caller->get(flows).headers.value("retry-after"), QByteArray("1"));
    later(500ms);
    EXPECT_EQ(caller->get(flows).status, 200);
    EXPECT_EQ(caller->get(flows).headers.value("retry-after"), QByteArray("20"));
    sandbox.reset(); // its threads use the clock above
}

TEST_F(SandboxOption, FiftyRequestsAMinuteUnlessToldOtherwise)
{
    EXPECT_EQ(SandboxOptions().rateLimit, 50);
    options.rateLimit = 50;
    start();
    caller->keepOpen();
    for (int i = 0; i < 50; ++i)
        EXPECT_EQ(caller->get(flows).status, 200);
    EXPECT_EQ(caller->get(flows).status, 429);
}

TEST_F(SandboxOption, BothVersionsShareTheLimitForFlowsAndProjectsHaveTwiceAsMuch)
{
    options.rateLimit = 2;
    start();
    EXPECT_EQ(caller->get(flows).status, 200);
    EXPECT_EQ(caller->get("/v2/project-flow-white-lists").status, 200);
    EXPECT_EQ(caller->get("/v2/project-flows").status, 429);
    EXPECT_EQ(caller->get(flows).status, 429);
    for (const char *path : {"/v2/projects", "/v3/projects", "/v2/projects", "/v3/projects"})
        EXPECT_EQ(caller->get(path).status, 200);
    const Reply refused = caller->get("/v2/projects");
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.json()["code"], "RateLimitExceeded");
    EXPECT_GT(refused.headers.value("retry-after").toInt(), 0);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(caller->get("/v2/webhooks").status, 200) << "no page names a limit";
}

TEST_F(SandboxOption, LatencyComesBeforeTheAnswer)
{
    options.latency = std::chrono::milliseconds(60);
    start();
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(caller->get(flows).status, 200);
    EXPECT_GE(timer.elapsed(), 60);
}

TEST_F(SandboxOption, StoppingDoesNotWaitForLatencyAndStillAnswers)
{
    start();
    const QString id = place("record-kyc-full.json");
    sandbox->setLatency(std::chrono::hours(1));
    Reply put;
    const QUrl url = sandbox->url();
    const QByteArray secret = sandbox->secret().toUtf8();
    const std::unique_ptr<QThread> waiting(QThread::create(
        [&] { put = Caller(url, secret).put(at(id), QByteArray(R"({"documents":{"attemptLimit":5}})")); }));
    waiting->start();
    while (sandbox->flow(id)["documents"][u"attemptLimit"] != 5 && !waiting->isFinished())
        QThread::yieldCurrentThread();
    sandbox.reset();
    ASSERT_TRUE(waiting->wait(20'000));
    EXPECT_EQ(put.status, 200);
    EXPECT_TRUE(put.isWhole);
}

TEST_F(SandboxOption, StoppingDoesNotWaitForConnectionsThatAreKeptOpen)
{
    start();
    caller->keepOpen();
    EXPECT_EQ(caller->get(flows).status, 200);
    QTcpSocket silent;
    silent.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(sandbox->url().port()));
    ASSERT_TRUE(silent.waitForConnected());
    silent.write("GET / HT"); // and never the rest
    ASSERT_TRUE(silent.waitForBytesWritten());
    QElapsedTimer timer;
    timer.start();
    sandbox.reset();
    EXPECT_LT(timer.elapsed(), 3000);
}

TEST_F(SandboxOption, EightCallersAtOnceLoseNothing)
{
    options.file = folder.filePath("state.json");
    options.logFile = folder.filePath("requests.log");
    start();
    constexpr int callers = 8;
    constexpr int rounds = 10;
    std::atomic<int> failures = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < callers; ++i) {
        threads.emplace_back(QThread::create([&, i] {
            Caller own(*sandbox);
            own.keepOpen();
            const QString id = own.post(flows,
                                      QJsonObject{{"project", "507f1f77bcf86cd799439011"}, {"type", "onboarding"},
                                          {"name", QString::number(i)}})
                                   .data()["_id"]
                                   .toString();
            for (int round = 0; round < rounds; ++round) {
                const int limit = 1 + (i + round) % 5;
                const bool isFine
                    = own.put(at(id), QJsonObject{{"liveness", QJsonObject{{"attemptLimit", limit}}}}).status == 200
                    && own.get(at(id)).data()["liveness"][u"attemptLimit"] == limit && own.get(flows).status == 200;
                failures += isFine ? 0 : 1;
            }
        }));
        threads.back()->start();
    }
    for (int i = 0; i < 200; ++i)
        sandbox->setLatency(std::chrono::milliseconds(sandbox->requests().size() % 2));
    for (const std::unique_ptr<QThread> &thread : threads)
        ASSERT_TRUE(thread->wait());
    EXPECT_EQ(failures, 0);
    EXPECT_EQ(caller->get(flows).json()["pagination"][u"total"], callers);
    EXPECT_EQ(contents(options.logFile).count('\n'), callers * (1 + 3 * rounds) + 1);
    const QJsonObject before = caller->get(flows).json();
    start();
    EXPECT_EQ(caller->get(flows).json(), before);
}

TEST_F(SandboxOption, QtsOwnNetworkStackGetsAlongWithIt)
{
    start();
    const QString id = place("record-kyc-full.json");
    QNetworkAccessManager network;
    const auto send = [&](const QByteArray &method, const QByteArray &body) {
        QNetworkRequest request(QUrl(sandbox->url().toString() + at(id)));
        request.setRawHeader("Authorization", "Bearer " + sandbox->secret().toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = network.sendCustomRequest(request, method, body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    };
    for (int i = 0; i < 20; ++i) {
        EXPECT_EQ(send("GET", {}), 200);
        EXPECT_EQ(send("PUT", R"({"documents":{"attemptLimit":5}})"), 200);
    }
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(send("DELETE", {}), 200);
    EXPECT_LT(timer.elapsed(), 3000); // a DELETE without a length is not waited upon
    EXPECT_EQ(send("GET", {}), 404);
}
