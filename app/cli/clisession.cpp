#include "app/cli/clisession.h"

#include "models/core/json.h"
#include "models/store/localid.h"
#include "models/store/storefiles.h"
#include "models/store/storeinspection.h"

#include <QDir>
#include <QFileDevice>

namespace {

// Nobody may be looking: a command must not sit there for an hour, nor for long without a word.
constexpr std::chrono::seconds longestPause{60}, worthTelling{2};

} // namespace

CliSession::CliSession(Options options, QIODevice &in, QIODevice &out, QIODevice &err)
    : m_options(std::move(options))
    , m_in(in)
    , m_out(out)
    , m_err(err)
{
}

CliSession::~CliSession() = default;

void CliSession::writeLine(QIODevice &device, const QString &text)
{
    device.write(text.toUtf8());
    if (!text.endsWith(QLatin1Char('\n')))
        device.write("\n");
    // Whoever reads the other end of a pipe waits for this line, not for a full buffer.
    if (auto *file = qobject_cast<QFileDevice *>(&device))
        file->flush();
}

void CliSession::print(const QJsonValue &json, const QString &text)
{
    if (isJson())
        writeLine(m_out, QString::fromUtf8(Json::compact(json)));
    else if (!text.isEmpty())
        writeLine(m_out, text);
}

void CliSession::printDocument(const QJsonValue &json)
{
    writeLine(m_out, QString::fromUtf8(Json::canonical(json)));
}

void CliSession::printLine(const QJsonObject &json)
{
    writeLine(m_out, QString::fromUtf8(Json::compact(json)));
}

void CliSession::remark(const QString &text)
{
    if (!m_options.isQuiet)
        writeLine(m_err, text);
}

QJsonObject CliSession::toJson(const Error &error)
{
    QJsonObject json{{QStringLiteral("message"), error.what}};
    const auto add = [&](const char *name, const QString &text) {
        if (!text.isEmpty())
            json.insert(QLatin1String(name), text);
    };
    add("meaning", error.meaning);
    add("advice", error.advice);
    add("detail", error.detail);
    add("code", error.code);
    if (error.httpStatus != 0)
        json.insert(QStringLiteral("httpStatus"), error.httpStatus);
    QJsonArray fields;
    for (const FieldError &field : error.fields)
        fields.append(
            QJsonObject{{QStringLiteral("field"), field.field.toString()}, {QStringLiteral("message"), field.message}});
    if (!fields.isEmpty())
        json.insert(QStringLiteral("fields"), fields);
    return json;
}

void CliSession::complain(const Error &error)
{
    if (m_store && StoreInspection::isRecoverable(error)) // came after the opening, whose check found nothing
        StoreFiles::raiseDoubt(m_options.dataFolder);
    writeLine(m_err, error.toString());
    for (const FieldError &field : error.fields)
        writeLine(m_err, QStringLiteral("  %1: %2").arg(field.field.toString(), field.message));
    if (!error.detail.isEmpty())
        writeLine(m_err, QStringLiteral("  (%1)").arg(error.detail));
}

int CliSession::failure(const Error &error)
{
    complain(error);
    if (isJson())
        print(QJsonObject{{QStringLiteral("error"), toJson(error)}}, {});
    return exitCodeOf(error);
}

Result<DraftStore *> CliSession::store()
{
    if (!m_store) {
        Result<std::unique_ptr<SqliteDraftStore>> opened = SqliteDraftStore::open(m_options.dataFolder);
        if (!opened) {
            Error error = opened.error();
            if (StoreInspection::isRecoverable(error)) {
                error.advice = tr("“flowform-cli recover” says what can be done about it; with --backup it puts the "
                                  "newest backup back, with --empty it starts without drafts.");
            }
            return fail(std::move(error));
        }
        m_store = *std::move(opened);
    }
    return m_store.get();
}

void CliSession::backUp()
{
    if (!m_store || !m_store->hasWritten())
        return;
    const Result<QString> made = StoreBackup(m_options.dataFolder).makeIfDue();
    if (made)
        return;
    Error error = made.error();
    error.what = tr("No backup of the drafts could be made: %1").arg(error.what);
    complain(error);
}

Result<FlowEngine *> CliSession::localEngine()
{
    const Result<DraftStore *> store = this->store();
    if (!store)
        return fail(store.error());
    if (!m_engine) {
        m_http = std::make_unique<HttpClient>();
        m_http->setPacer(&m_pacer);
        m_pacer.setLongestPause(longestPause);
        QObject::connect(
            &m_pacer, &RequestPacer::held, m_http.get(), [this](const QString &, std::chrono::seconds wait) {
                if (wait > worthTelling)
                    remark(
                        tr("The provider asked for a pause of %n second(s).", nullptr, static_cast<int>(wait.count())));
            });
        m_engine = std::make_unique<FlowEngine>(**store, m_catalog, m_credentials, *m_http);
    }
    return m_engine.get();
}

Result<FlowEngine *> CliSession::engine(const QString &account)
{
    const Result<Account> known = this->account(account);
    if (!known)
        return fail(known.error());
    if (const Result<FlowEngine *> made = localEngine(); !made)
        return made;
    if (known->isPractice()) {
        if (Result<void> served = servePractice(); !served)
            return fail(served.error());
    }
    return m_engine.get();
}

Result<void> CliSession::servePractice()
{
    if (m_practice)
        return {};
    SandboxOptions options;
    options.file = QDir(m_options.dataFolder).filePath(QStringLiteral("practice.json"));
    options.rateLimit = 0; // practising is not to be held up
    Result<std::unique_ptr<Sandbox>> started = Sandbox::start(std::move(options));
    if (!started)
        return fail(started.error());
    m_practice = *std::move(started);
    m_engine->setPractice(m_practice->url(), m_practice->secret().toUtf8());
    return {};
}

Result<Account> CliSession::account(const QString &name)
{
    const Result<DraftStore *> store = this->store();
    if (!store)
        return fail(store.error());
    const Result<std::vector<Account>> accounts = (*store)->accounts();
    if (!accounts)
        return fail(accounts.error());
    QStringList names;
    for (const Account &account : *accounts) {
        if (account.name == name)
            return account;
        names << account.name;
    }
    Error error;
    error.kind = ErrorKind::Usage;
    error.what = tr("There is no account named “%1”.").arg(name);
    error.advice = names.isEmpty() ? tr("Add one with “account add”.")
                                   : tr("These accounts exist: %1.").arg(names.join(QStringLiteral(", ")));
    return fail(std::move(error));
}

//! Workflows by the id of the version they stand at (cli.md, "FLOW").
static std::vector<FlowSummary> atVersion(DraftStore &store, const std::vector<FlowSummary> &flows, const QString &text)
{
    std::vector<FlowSummary> found;
    for (const FlowSummary &flow : flows) {
        if (!flow.isVersioned())
            continue;
        const Result<FlowRecord> record = store.flow(flow.account, flow.id);
        const QString uuid = record ? record->base.value(QLatin1String("uuid")).toString() : QString();
        if (!uuid.isEmpty() && (text == uuid || text == flow.account + QLatin1Char('/') + uuid))
            found.push_back(flow);
    }
    return found;
}

Error CliSession::severalHold(const QString &text, const QStringList &names)
{
    Error error;
    error.kind = ErrorKind::Usage;
    error.what = tr("Several accounts hold a flow %1.").arg(text);
    error.advice = tr("Name one of them: %1.").arg(names.join(QStringLiteral(", ")));
    return error;
}

Result<FlowSummary> CliSession::findFlow(const QString &text)
{
    const Result<DraftStore *> store = this->store();
    if (!store)
        return fail(store.error());
    const Result<std::vector<FlowSummary>> flows = (*store)->flows();
    if (!flows)
        return fail(flows.error());
    std::vector<FlowSummary> found;
    for (const FlowSummary &flow : *flows) {
        // The local id stays a name of a flow after it was created at the provider.
        const auto isCalled = [&](const QString &id) { return flow.id == presentId(**store, flow.account, id); };
        if (isCalled(text)
            || (text.startsWith(flow.account + QLatin1Char('/')) && isCalled(text.mid(flow.account.size() + 1))))
            found.push_back(flow);
    }
    if (found.empty())
        found = atVersion(**store, *flows, text);
    if (found.size() == 1)
        return found.front();
    Error error;
    error.kind = ErrorKind::Usage;
    if (found.empty()) {
        error.what = tr("There is no flow %1 on this computer.").arg(text);
        error.advice = tr("Use “list” to see the flows, or “pull” to fetch them.");
    } else {
        QStringList names;
        for (const FlowSummary &flow : found)
            names << flow.account + QLatin1Char('/') + flow.id;
        error = severalHold(text, names);
    }
    return fail(std::move(error));
}

Result<FlowRecord> CliSession::loadFlow(const QString &text)
{
    const Result<FlowSummary> found = findFlow(text);
    if (!found)
        return fail(found.error());
    return m_store->flow(found->account, found->id);
}

Result<std::unique_ptr<ProjectFlow>> CliSession::openFlow(const FlowRecord &record) const
{
    const Result<FlowSchemaPtr> schema = m_catalog.schema(record.kind);
    if (!schema)
        return fail(schema.error());
    return std::make_unique<ProjectFlow>(*schema, record.base, record.working, isLocalId(record.id));
}
