#pragma once

#include "net/sandbox/sandbox.h"

#include <QJsonObject>
#include <QProcess>
#include <QString>

//! Didit's own client of its API for machines, @didit-protocol/mcp-server from npm, which none of us wrote. It speaks
//! JSON-RPC over its standard input and output and makes the requests by itself.
class DiditClient
{
public:
    //! What a tool of the client answered.
    struct Answer
    {
        bool isError = false;
        QString text;
        QJsonObject json() const;
    };

    //! Starts the client for a sandbox with this API key. Check isRunning().
    DiditClient(const Sandbox &sandbox, const QString &apiKey);
    ~DiditClient();

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    //! Calls one of its tools: "didit_list_workflows".
    Answer call(const QString &tool, const QJsonObject &arguments = {});
    //! What it says that a tool takes, as a JSON schema.
    QJsonObject schemaOf(const QString &tool);

private:
    QJsonObject request(const QString &method, const QJsonObject &parameters);
    void send(const QJsonObject &message);

    QProcess m_process;
    int m_lastId = 0;
};
