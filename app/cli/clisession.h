#pragma once

#include "app/cli/exitcode.h"
#include "models/document/projectflow.h"
#include "models/schema/schemacatalog.h"
#include "models/store/sqlitedraftstore.h"
#include "net/http/requestpacer.h"
#include "net/sandbox/sandbox.h"
#include "net/sync/flowengine.h"

#include <QCoreApplication>
#include <QEventLoop>

class QIODevice;

//! One run of the command line: its options, its outputs and, made when first needed, the store and the engine.
class CliSession
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
public:
    struct Options
    {
        QString dataFolder;
        bool isJson = false;
        bool isQuiet = false;
    };
    CliSession(Options options, QIODevice &in, QIODevice &out, QIODevice &err);
    ~CliSession();

    const Options &options() const { return m_options; }
    bool isJson() const { return m_options.isJson; }
    QIODevice &in() { return m_in; }

    //! A result: the document with --json, else the text.
    void print(const QJsonValue &json, const QString &text);
    //! The document itself, formatted, with or without --json.
    void printDocument(const QJsonValue &json);
    //! One line of JSON, with or without --json.
    void printLine(const QJsonObject &json);
    //! Progress or a remark, to the error output; nothing with --quiet.
    void remark(const QString &text);
    //! Says what went wrong and returns the exit code for it. With --json the result is {"error":{…}}.
    int failure(const Error &error);
    //! What went wrong with one of several things; the verb goes on.
    void complain(const Error &error);
    static QJsonObject toJson(const Error &error);

    const SchemaCatalog &catalog() const { return m_catalog; }
    //! Errors: Storage.
    Result<DraftStore *> store();
    //! After a verb that changed the drafts: the backup of the day. What goes wrong is said and changes nothing else.
    void backUp();
    //! The engine for what needs no provider. Errors: Storage.
    Result<FlowEngine *> localEngine();
    //! The engine, with the practice provider running if `account` is served by it. Errors: Storage, Usage.
    Result<FlowEngine *> engine(const QString &account);
    SessionCredentials &credentials() { return m_credentials; }

    //! Errors: Usage when there is none of that name; Storage.
    Result<Account> account(const QString &name);
    //! The flow that FLOW names: an id, or ACCOUNT/ID. Errors: Usage when there is none, or several accounts hold the
    //! id; Storage.
    Result<FlowSummary> findFlow(const QString &text);
    //! What is said when `text` names all of `names` (ACCOUNT/ID).
    static Error severalHold(const QString &text, const QStringList &names);
    //! Its record. Errors: as findFlow().
    Result<FlowRecord> loadFlow(const QString &text);
    //! The record as a document with changes and findings. Errors: Usage for a kind that this version does not know.
    Result<std::unique_ptr<ProjectFlow>> openFlow(const FlowRecord &record) const;

    //! Starts something asynchronous and runs the event loop until it calls back.
    template <typename Value>
    static Value wait(const std::function<void(QObject *context, std::function<void(Value)> done)> &start)
    {
        QEventLoop loop;
        std::optional<Value> answer;
        start(&loop, [&](Value value) {
            answer.emplace(std::move(value));
            loop.quit();
        });
        if (!answer) // it may have called back at once
            loop.exec();
        return *std::move(answer);
    }

private:
    void writeLine(QIODevice &device, const QString &text);
    Result<void> servePractice();

    Options m_options;
    QIODevice &m_in, &m_out, &m_err;
    SchemaCatalog m_catalog;
    SessionCredentials m_credentials;
    std::unique_ptr<SqliteDraftStore> m_store;
    std::unique_ptr<Sandbox> m_practice;
    RequestPacer m_pacer; // a long list of flows goes at the provider's pace
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<FlowEngine> m_engine; // uses all of the above, so it goes first
};
