#include "diditclient.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

constexpr int patience = 30'000; // milliseconds; only a failing test waits that long

} // namespace

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
    m_process.start(QStringLiteral(FLOWFORM_NODE), {QStringLiteral(FLOWFORM_DIDIT_CLIENT)});
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
