#include "clifixture.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace {

//! The real executable.
class CliProcess : public CliTest
{
protected:
    void start(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FLOWFORM_DATA_DIR"), dataFolder());
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(FLOWFORM_CLI), arguments);
        ASSERT_TRUE(m_process.waitForStarted());
    }
    QJsonObject firstLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20000)) { }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    static int statusOf(const QUrl &url, const QByteArray &token)
    {
        QNetworkAccessManager manager;
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + token);
        const std::unique_ptr<QNetworkReply> reply(manager.get(request));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    //! What Didit's side of the practice provider answers to a PATCH.
    static QJsonObject patched(const QUrl &url, const QByteArray &key, const QByteArray &body)
    {
        QNetworkAccessManager manager;
        QNetworkRequest request(url);
        request.setRawHeader("x-api-key", key);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, "PATCH", body));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    QProcess m_process;
};

} // namespace

TEST_F(CliProcess, ReturnsItsExitCodeAndWritesToTheRightOutput)
{
    start({QStringLiteral("--json"), QStringLiteral("account"), QStringLiteral("list")});
    ASSERT_TRUE(m_process.waitForFinished());
    EXPECT_EQ(m_process.exitCode(), 0);
    EXPECT_EQ(m_process.readAllStandardOutput(), QByteArray("[]\n"));

    start({QStringLiteral("unheard-of")});
    ASSERT_TRUE(m_process.waitForFinished());
    EXPECT_EQ(m_process.exitCode(), 1);
    EXPECT_TRUE(m_process.readAllStandardOutput().isEmpty());
    EXPECT_TRUE(m_process.readAllStandardError().contains("unknown verb"));
}

TEST_F(CliProcess, TheSandboxSaysWhereItIsAndServesUntilItsInputCloses)
{
    const QString log = path(QStringLiteral("requests.log"));
    start(
        {QStringLiteral("sandbox"), QStringLiteral("--seed"), QStringLiteral("samples"), QStringLiteral("--log"), log});
    const QJsonObject line = firstLine();
    EXPECT_EQ(line.keys(), QStringList({QStringLiteral("secret"), QStringLiteral("url")}));
    const QUrl url(line.value(QLatin1String("url")).toString() + QStringLiteral("/v3/project-flows"));
    EXPECT_EQ(url.host(), QStringLiteral("127.0.0.1"));
    EXPECT_EQ(statusOf(url, line.value(QLatin1String("secret")).toString().toUtf8()), 200);
    EXPECT_EQ(statusOf(url, "wrong"), 401);
    m_process.write("typing does not end it\n");
    EXPECT_EQ(statusOf(url, line.value(QLatin1String("secret")).toString().toUtf8()), 200);
    m_process.closeWriteChannel();
    ASSERT_TRUE(m_process.waitForFinished());
    EXPECT_EQ(m_process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(m_process.exitCode(), 0);
    EXPECT_TRUE(m_process.readAllStandardOutput().isEmpty()) << "nothing but the first line";
    QFile requests(log);
    ASSERT_TRUE(requests.open(QIODevice::ReadOnly));
    EXPECT_EQ(requests.readAll().count('\n'), 3);
}

#ifdef Q_OS_UNIX
TEST_F(CliProcess, TheSandboxEndsOnASignal)
{
    for (const int signal : {SIGINT, SIGTERM}) {
        start({QStringLiteral("sandbox")});
        ASSERT_FALSE(firstLine().isEmpty());
        kill(static_cast<pid_t>(m_process.processId()), signal);
        ASSERT_TRUE(m_process.waitForFinished());
        EXPECT_EQ(m_process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(m_process.exitCode(), 0);
    }
}
#endif

#ifdef Q_OS_UNIX
TEST_F(CliProcess, TheSandboxServesWithoutAnInputUntilItIsSignalled)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    start({QStringLiteral("sandbox")});
    const QJsonObject line = firstLine();
    const QUrl url(line.value(QLatin1String("url")).toString() + QStringLiteral("/v3/project-flows"));
    EXPECT_EQ(statusOf(url, line.value(QLatin1String("secret")).toString().toUtf8()), 200);
    m_process.terminate();
    ASSERT_TRUE(m_process.waitForFinished());
    EXPECT_EQ(m_process.exitCode(), 0);
}
#endif

TEST_F(CliProcess, TheSandboxChecksItsOptions)
{
    const std::vector<QStringList> wrong{
        {QStringLiteral("--port"), QStringLiteral("70000")},
        {QStringLiteral("--seed"), QStringLiteral("everything")},
        {QStringLiteral("--nested-updates"), QStringLiteral("sometimes")},
        {QStringLiteral("--didit-versioning"), QStringLiteral("sometimes")},
        {QStringLiteral("--rate-limit"), QStringLiteral("0")},
        {QStringLiteral("--latency"), QStringLiteral("soon")},
        {QStringLiteral("--fault"), QStringLiteral("earthquake@1")},
        {QStringLiteral("surplus")},
    };
    for (const QStringList &options : wrong) {
        start(QStringList(QStringLiteral("sandbox")) + options);
        ASSERT_TRUE(m_process.waitForFinished()) << qPrintable(options.join(QLatin1Char(' ')));
        EXPECT_EQ(m_process.exitCode(), 1) << qPrintable(options.join(QLatin1Char(' ')));
        EXPECT_TRUE(m_process.readAllStandardOutput().isEmpty());
        EXPECT_FALSE(m_process.readAllStandardError().isEmpty());
    }
}

TEST_F(CliProcess, TheSandboxObeysItsOptions)
{
    start({QStringLiteral("sandbox"), QStringLiteral("--rate-limit=2"), QStringLiteral("--fault"),
        QStringLiteral("http-503@1"), QStringLiteral("--didit-versioning"), QStringLiteral("in-place"),
        QStringLiteral("--active-users"), QStringLiteral("--nested-updates"), QStringLiteral("replace"),
        QStringLiteral("--seed"), QStringLiteral("empty"), QStringLiteral("--file"),
        path(QStringLiteral("state.json"))});
    const QJsonObject line = firstLine();
    const QUrl url(line.value(QLatin1String("url")).toString() + QStringLiteral("/v3/project-flows"));
    const QByteArray token = line.value(QLatin1String("secret")).toString().toUtf8();
    EXPECT_EQ(statusOf(url, token), 503);
    EXPECT_EQ(statusOf(url, token), 200); // a request that failed at the server does not count
    EXPECT_EQ(statusOf(url, token), 200);
    EXPECT_EQ(statusOf(url, token), 429);
    m_process.closeWriteChannel();
    ASSERT_TRUE(m_process.waitForFinished());
}

TEST_F(CliProcess, TheSandboxTreatsPublishedWorkflowsAsItIsTold)
{
    const QString standard = QStringLiteral("b52a7c10-3f64-4e8a-9d21-000000000003");
    for (const QString &behaviour : {QStringLiteral("new-draft"), QStringLiteral("in-place")}) {
        start({QStringLiteral("sandbox"), QStringLiteral("--didit-versioning"), behaviour,
            QStringLiteral("--rate-limit=1")});
        const QJsonObject line = firstLine();
        const QUrl url(line.value(QLatin1String("url")).toString() + QStringLiteral("/v3/workflows/%1/").arg(standard));
        const QByteArray key = line.value(QLatin1String("secret")).toString().toUtf8();
        const QJsonObject version = patched(url, key, R"({"workflow_label":"Renamed"})");
        EXPECT_EQ(version.value(QLatin1String("workflow_label")), QStringLiteral("Renamed"));
        EXPECT_EQ(version.value(QLatin1String("uuid")) == standard, behaviour == QLatin1String("in-place"));
        EXPECT_TRUE(patched(url, key, "{}").value(QLatin1String("detail")).toString().contains("throttled"));
        m_process.closeWriteChannel();
        ASSERT_TRUE(m_process.waitForFinished());
    }
}

TEST_F(CliProcess, PersonAndProgramSeeTheSameDrafts)
{
    startAndPull();
    start({QStringLiteral("--json"), QStringLiteral("set"), mexico, QStringLiteral("/documents/attemptLimit"),
        QStringLiteral("5")});
    ASSERT_TRUE(m_process.waitForFinished());
    EXPECT_EQ(m_process.readAllStandardOutput(), QByteArray("{\"changes\":1}\n"));
    EXPECT_EQ(stateOf(mexico), QStringLiteral("modified"));
}
