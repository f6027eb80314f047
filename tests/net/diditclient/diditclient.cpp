#include "diditclient.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QRegularExpression>
#include <QStandardPaths>

namespace {

constexpr int patience = 30'000; // milliseconds; only a failing test waits that long
constexpr int installPatience = 240'000;

const QDir wanted(QStringLiteral(FLOWFORM_DIDIT_CLIENT)); // package.json and its lock file
const QDir target(QStringLiteral(FLOWFORM_DIDIT_CLIENT_BUILD));
const QString program = QStringLiteral("node_modules/@didit-protocol/mcp-server/dist/index.js");
const QString lockFile = QStringLiteral("package-lock.json");
const QString refusal = QStringLiteral("obstacle.txt"); // why it could not be installed a moment ago
const QString proof = QStringLiteral("installed.json"); // the lock file of what was installed to its end

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isInstalled()
{
    const QByteArray lock = contents(target.filePath(proof));
    return !lock.isEmpty() && lock == contents(wanted.filePath(lockFile)) && target.exists(program);
}

DiditClient::Installation outOfReach(const QString &obstacle, const QString &output)
{
    QFile file(target.filePath(refusal));
    if (file.open(QIODevice::WriteOnly))
        file.write(obstacle.toUtf8());
    return {false, obstacle, output};
}

//! What stood in the way a moment ago, so that not every test waits for the same network again.
QString recentObstacle()
{
    const QFileInfo file(target.filePath(refusal));
    const bool isRecent = file.exists() && file.lastModified().secsTo(QDateTime::currentDateTime()) < 300;
    return isRecent ? QString::fromUtf8(contents(file.filePath())) : QString();
}

//! Whether npm failed because nobody answered it, as opposed to answering something unexpected.
bool isUnreachable(const QString &output)
{
    static const QRegularExpression codes(
        QStringLiteral("\\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|"
                       "ERR_SOCKET_TIMEOUT|ENOTCACHED|E50[0-9]|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|"
                       "SELF_SIGNED_CERT_IN_CHAIN)\\b"));
    return codes.match(output).hasMatch();
}

} // namespace

DiditClient::Installation DiditClient::install()
{
    target.mkpath(QStringLiteral("."));
    QLockFile onlyOne(target.filePath(QStringLiteral("installing.lock")));
    onlyOne.setStaleLockTime(0);
    if (!onlyOne.tryLock(installPatience))
        return {false, {}, QStringLiteral("Another test kept the folder locked.")};
    if (isInstalled())
        return {true, {}, {}};
    if (const QString obstacle = recentObstacle(); !obstacle.isEmpty())
        return {false, obstacle, {}};
    const QString npm = QStandardPaths::findExecutable(QStringLiteral("npm"));
    if (npm.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        return {false, QStringLiteral("Node.js with npm is not installed on this machine."), {}};

    for (const QString &name : {QStringLiteral("package.json"), lockFile, proof}) {
        QFile::remove(target.filePath(name));
        if (name != proof && !QFile::copy(wanted.filePath(name), target.filePath(name)))
            return {false, {}, QStringLiteral("%1 could not be copied.").arg(name)};
    }
    QProcess process;
    process.setWorkingDirectory(target.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(npm,
        {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"), QStringLiteral("--no-audit"),
            QStringLiteral("--no-fund"), QStringLiteral("--prefer-offline"), QStringLiteral("--fetch-retries=1"),
            QStringLiteral("--fetch-timeout=30000")});
    if (!process.waitForFinished(installPatience))
        return outOfReach(QStringLiteral("npm did not get the client within four minutes."), {});
    const QString output = QString::fromUtf8(process.readAll());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return isUnreachable(output) ? outOfReach(QStringLiteral("npm cannot reach its registry."), output)
                                     : Installation{false, {}, output};
    }
    QFile::copy(wanted.filePath(lockFile), target.filePath(proof));
    return {isInstalled(), {}, output};
}

QJsonObject DiditClient::Answer::json() const
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

DiditClient::DiditClient(const Sandbox &sandbox, const QString &apiKey)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DIDIT_API_BASE_URL"), sandbox.url().toString() + QStringLiteral("/v3"));
    environment.insert(QStringLiteral("DIDIT_API_KEY"), apiKey);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("node"), {target.filePath(program)});
    if (!m_process.waitForStarted(patience))
        return;
    request(QStringLiteral("initialize"),
        {{QStringLiteral("protocolVersion"), QStringLiteral("2024-11-05")},
            {QStringLiteral("capabilities"), QJsonObject()},
            {QStringLiteral("clientInfo"),
                QJsonObject{{QStringLiteral("name"), QStringLiteral("flowform-tests")},
                    {QStringLiteral("version"), QStringLiteral("1")}}}});
    send({{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
        {QStringLiteral("method"), QStringLiteral("notifications/initialized")}});
}

DiditClient::~DiditClient()
{
    m_process.closeWriteChannel();
    m_process.terminate();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
}

DiditClient::Answer DiditClient::call(const QString &tool, const QJsonObject &arguments)
{
    const QJsonObject result = request(
        QStringLiteral("tools/call"), {{QStringLiteral("name"), tool}, {QStringLiteral("arguments"), arguments}});
    if (result.isEmpty())
        return {true, QStringLiteral("The client gave no answer.")};
    return {result.value(QLatin1String("isError")).toBool(),
        result.value(QLatin1String("content"))[0][QLatin1String("text")].toString()};
}

QJsonObject DiditClient::schemaOf(const QString &tool)
{
    const QJsonArray tools = request(QStringLiteral("tools/list"), {}).value(QLatin1String("tools")).toArray();
    for (const QJsonValue &each : tools) {
        if (each[QLatin1String("name")] == tool)
            return each[QLatin1String("inputSchema")].toObject();
    }
    return {};
}

QJsonObject DiditClient::request(const QString &method, const QJsonObject &parameters)
{
    const int id = ++m_lastId;
    send({{QStringLiteral("jsonrpc"), QStringLiteral("2.0")}, {QStringLiteral("id"), id},
        {QStringLiteral("method"), method}, {QStringLiteral("params"), parameters}});
    for (;;) {
        while (m_process.canReadLine()) {
            const QJsonObject message = QJsonDocument::fromJson(m_process.readLine()).object();
            if (message.value(QLatin1String("id")) == id)
                return message.value(QLatin1String("result")).toObject();
        }
        if (!m_process.waitForReadyRead(patience))
            return {};
    }
}

void DiditClient::send(const QJsonObject &message)
{
    m_process.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
}
