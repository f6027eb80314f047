#pragma once

#include "app/cli/cli.h"
#include "models/store/sqlitedraftstore.h"
#include "support/practicesandbox.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

//! What a run of the command line gave.
struct CliResult
{
    int code = -1;
    QByteArray out, err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    //! Whether standard output is one JSON document and nothing else.
    bool isJson() const
    {
        QJsonParseError error;
        QJsonDocument::fromJson(out, &error);
        return error.error == QJsonParseError::NoError;
    }
};

//! The command line on a data folder of its own, with the account "acme" at a practice provider of its own.
class CliTest : public ::testing::Test
{
protected:
    static constexpr auto secret = "a-practice-secret";
    // Sample flows of the practice provider.
    const QString mexico = QStringLiteral("66d8e2a1c4a19e0012d4e002"); //!< a draft, three attempts
    const QString colombia = QStringLiteral("65f1a6b4c4a19e0012d4e001"); //!< active
    const QString colombiaLogin = QStringLiteral("6643b1f2c4a19e0012d4e101"); //!< a v2 login

    void SetUp() override
    {
        ASSERT_TRUE(m_directory.isValid());
        qputenv("FLOWFORM_SECRET_ACME", secret);
    }
    void TearDown() override { qunsetenv("FLOWFORM_SECRET_ACME"); }

    QString path(const QString &name) const { return m_directory.filePath(name); }
    QString dataFolder() const { return path(QStringLiteral("data")); }

    //! Runs the words of `line`, split at spaces, and then `more` as they stand.
    CliResult run(const char *line, const QStringList &more = {}) const
    {
        QStringList arguments{QStringLiteral("--data-dir"), dataFolder()};
        arguments << QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts) << more;
        return runAs(arguments);
    }
    static CliResult runAs(const QStringList &arguments)
    {
        QBuffer in, out, err;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        CliResult result;
        result.code = runCli(arguments, in, out, err);
        result.out = out.data();
        result.err = err.data();
        EXPECT_FALSE(result.out.contains(secret) || result.err.contains(secret)) << "a secret never goes to an output";
        return result;
    }
    CliResult json(const char *line, const QStringList &more = {}) const
    {
        const CliResult result = run((QByteArray("--json ") + line).constData(), more);
        EXPECT_TRUE(result.isJson()) << line << ": " << result.out.constData();
        return result;
    }

    void startSandbox(SandboxOptions options = {})
    {
        m_sandbox.reset();
        options.secret = QString::fromLatin1(secret);
        options.rateLimit = 0;
        Result<std::unique_ptr<Sandbox>> sandbox = Sandbox::start(std::move(options));
        ASSERT_TRUE(sandbox) << qPrintable(sandbox ? QString() : sandbox.error().toString());
        m_sandbox = *std::move(sandbox);
        addAccount(QStringLiteral("acme"));
    }
    void addAccount(const QString &name)
    {
        const CliResult added = run("account add",
            {name, QStringLiteral("--provider"), QStringLiteral("verifik"), QStringLiteral("--url"),
                m_sandbox->url().toString()});
        ASSERT_EQ(added.code, 0) << added.err.constData();
    }
    //! A practice provider, the account, and its flows on this computer.
    void startAndPull(SandboxOptions options = {})
    {
        ASSERT_NO_FATAL_FAILURE(startSandbox(std::move(options)));
        const CliResult pulled = run("pull");
        ASSERT_EQ(pulled.code, 0) << pulled.err.constData();
    }
    //! The state of a flow as `list` shows it.
    QString stateOf(const QString &id) const
    {
        const QJsonArray flows = json("list").array();
        for (const QJsonValue &flow : flows) {
            if (flow.toObject().value(QLatin1String("id")) == id)
                return flow.toObject().value(QLatin1String("state")).toString();
        }
        return {};
    }
    std::vector<SandboxRequest> writes() const
    {
        std::vector<SandboxRequest> found;
        for (const SandboxRequest &request : m_sandbox->requests()) {
            if (request.method != QLatin1String("GET"))
                found.push_back(request);
        }
        return found;
    }
    void writeFile(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_directory;
    std::unique_ptr<Sandbox> m_sandbox;
};
