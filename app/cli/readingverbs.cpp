#include "app/cli/clisession.h"
#include "app/cli/cliverbs.h"
#include "models/store/flowlistmodel.h"

#include <QTcpSocket>

#include <algorithm>
#include <map>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject toJson(const FlowSummary &flow)
{
    return {{QStringLiteral("id"), flow.id}, {QStringLiteral("account"), flow.account},
        {QStringLiteral("dialect"), flow.kind.section(QLatin1Char('/'), 0, 0)}, {QStringLiteral("name"), flow.name},
        {QStringLiteral("type"), flow.type}, {QStringLiteral("status"), flow.status},
        {QStringLiteral("state"), toString(flow.state)}, {QStringLiteral("changes"), flow.changes}};
}

QString toLine(const FlowSummary &flow)
{
    //: A flow in the command line's list. %1 account, %2 id, %3 name, %4 status at the provider, %5 what waits to be
    //: sent.
    return Text::tr("%1/%2  %3  %4  %5")
        .arg(flow.account, flow.id, flow.name, flow.status.isEmpty() ? QStringLiteral("–") : flow.status,
            FlowListModel::stateText(flow));
}

//! Which flows of which accounts to read; no ids means all of the account.
Result<std::map<QString, QStringList>> whatToPull(CliSession &session, const CliArguments &arguments)
{
    const QString only = arguments.value(QStringLiteral("account"));
    std::map<QString, QStringList> wanted;
    if (!only.isEmpty()) {
        if (const Result<Account> account = session.account(only); !account)
            return fail(account.error());
        wanted[only]; // all of it, unless flows are named
    }
    const Result<DraftStore *> store = session.store();
    if (!store)
        return fail(store.error());
    const Result<std::vector<Account>> accounts = (*store)->accounts();
    if (!accounts)
        return fail(accounts.error());
    if (accounts->empty())
        return fail(ErrorKind::Usage, Text::tr("There are no accounts yet. Add one with “account add”."));
    if (arguments.positional().isEmpty() && only.isEmpty()) {
        for (const Account &account : *accounts)
            wanted[account.name];
    }
    for (const QString &flow : arguments.positional()) {
        const QString account = flow.section(QLatin1Char('/'), 0, 0);
        const bool isQualified = flow.contains(QLatin1Char('/'))
            && std::any_of(
                accounts->begin(), accounts->end(), [&](const Account &known) { return known.name == account; });
        // A flow that this computer does not know yet may be named too, where it is clear whose it is.
        if (isQualified && (only.isEmpty() || only == account)) {
            wanted[account] << flow.section(QLatin1Char('/'), 1);
        } else if (!only.isEmpty()) {
            wanted[only] << flow;
        } else if (accounts->size() == 1) {
            wanted[accounts->front().name] << flow;
        } else {
            const Result<FlowSummary> known = session.findFlow(flow);
            if (!known)
                return fail(known.error());
            wanted[known->account] << known->id;
        }
    }
    return wanted;
}

int pull(CliSession &session, const CliArguments &arguments)
{
    const Result<std::map<QString, QStringList>> wanted = whatToPull(session, arguments);
    if (!wanted)
        return session.failure(wanted.error());
    PullReport total;
    QJsonArray errors;
    int worst = Done;
    for (const auto &[account, ids] : *wanted) {
        session.remark(Text::tr("Reading the flows of “%1”.").arg(account));
        PullReport report;
        const Result<FlowEngine *> engine = session.engine(account);
        if (engine) {
            const QString name = account;
            const QStringList flows = ids;
            report = CliSession::wait<PullReport>([&](QObject *context, std::function<void(PullReport)> done) {
                (*engine)->pull(name, flows, context, std::move(done));
            });
        } else {
            report.errors.push_back(engine.error());
        }
        total.pulled += report.pulled;
        total.merged += report.merged;
        total.conflicts += report.conflicts;
        for (const Error &error : report.errors) {
            session.complain(error);
            QJsonObject json = CliSession::toJson(error);
            json.insert(QStringLiteral("account"), account);
            errors.append(json);
            worst = std::max<int>(worst, exitCodeOf(error));
        }
    }
    if (total.conflicts > 0)
        worst = std::max<int>(worst, InConflict);
    session.print(QJsonObject{{QStringLiteral("pulled"), total.pulled}, {QStringLiteral("merged"), total.merged},
                      {QStringLiteral("conflicts"), total.conflicts}, {QStringLiteral("errors"), errors}},
        Text::tr("Flows read: %1. Merged with edits made here: %2. In conflict: %3. Errors: %4.")
            .arg(total.pulled)
            .arg(total.merged)
            .arg(total.conflicts)
            .arg(errors.size()));
    return worst;
}

int list(CliSession &session, const CliArguments &arguments)
{
    const QString account = arguments.value(QStringLiteral("account"));
    if (!account.isEmpty()) {
        if (const Result<Account> known = session.account(account); !known)
            return session.failure(known.error());
    }
    const Result<DraftStore *> store = session.store();
    if (!store)
        return session.failure(store.error());
    const Result<std::vector<FlowSummary>> flows = (*store)->flows(account);
    if (!flows)
        return session.failure(flows.error());
    QJsonArray json;
    QStringList lines;
    for (const FlowSummary &flow : *flows) {
        if (!flow.isFlow())
            continue; // “projects” lists those
        json.append(toJson(flow));
        lines << toLine(flow);
    }
    if (lines.isEmpty() && !session.isJson())
        session.remark(Text::tr("There are no flows on this computer yet. Fetch them with “pull”."));
    session.print(json, lines.join(QLatin1Char('\n')));
    return Done;
}

int show(CliSession &session, const CliArguments &arguments)
{
    const Result<FlowRecord> flow = session.loadFlow(arguments.positional().first());
    if (!flow)
        return session.failure(flow.error());
    const bool isBase = arguments.has(QStringLiteral("base"));
    if (isBase && flow->base.isEmpty()) {
        return session.failure(fail(ErrorKind::Usage,
            Text::tr("The flow “%1” does not exist at the provider yet, so nothing was confirmed.").arg(flow->name))
                                   .value());
    }
    session.printDocument(isBase ? flow->base : flow->working);
    return Done;
}

//! Whether the account's provider can be reached at all. Only a connection is made: no request, so nothing counts
//! against the rate limit and no secret is needed.
bool isReachable(const Account &account)
{
    if (account.isPractice())
        return true;
    QTcpSocket socket;
    const int standardPort = account.url.scheme() == QLatin1String("http") ? 80 : 443;
    socket.connectToHost(account.url.host(), static_cast<quint16>(account.url.port(standardPort)));
    return socket.waitForConnected(3000);
}

int status(CliSession &session, const CliArguments &)
{
    const Result<DraftStore *> store = session.store();
    if (!store)
        return session.failure(store.error());
    const Result<std::vector<Account>> accounts = (*store)->accounts();
    if (!accounts)
        return session.failure(accounts.error());
    const Result<std::vector<FlowSummary>> flows = (*store)->flows();
    if (!flows)
        return session.failure(flows.error());

    const Result<FlowEngine *> engine = session.localEngine();
    if (!engine)
        return session.failure(engine.error());
    const bool isWorkingOffline = (*engine)->isWorkingOffline();
    const bool isOnline = !isWorkingOffline && std::any_of(accounts->begin(), accounts->end(), isReachable);
    QJsonArray json;
    QStringList lines;
    for (const FlowSummary &flow : *flows) {
        if (flow.state == FlowState::Clean)
            continue;
        QJsonObject entry = toJson(flow);
        lines << toLine(flow);
        const Result<FlowRecord> record = (*store)->flow(flow.account, flow.id);
        if (record && !record->stateReason.isEmpty()) {
            entry.insert(QStringLiteral("reason"), record->stateReason);
            lines << QStringLiteral("  ") + record->stateReason;
        }
        json.append(entry);
    }
    if (lines.isEmpty())
        lines << Text::tr("Nothing waits to be sent.");
    lines << (isWorkingOffline ? Text::tr("You work offline. Everything is kept on this computer.")
            : isOnline         ? Text::tr("A provider can be reached.")
                               : Text::tr("No provider can be reached. Everything is kept on this computer."));
    session.print(QJsonObject{{QStringLiteral("flows"), json}, {QStringLiteral("online"), isOnline}},
        lines.join(QLatin1Char('\n')));
    return Done;
}

} // namespace

std::vector<CliVerb> readingVerbs()
{
    const CliOption account{QStringLiteral("account"), QStringLiteral("NAME"), Text::tr("Only this account.")};
    return {
        {QStringLiteral("pull"), QStringLiteral("[--account NAME] [FLOW…]"),
            Text::tr("Fetches flows from the provider."),
            Text::tr("A flow with edits made here is merged, never overwritten. Without FLOW, all flows are read."),
            {account}, 0, -1, pull},
        {QStringLiteral("list"), QStringLiteral("[--account NAME]"), Text::tr("Lists the flows on this computer."), {},
            {account}, 0, 0, list},
        {QStringLiteral("show"), QStringLiteral("FLOW [--base]"), Text::tr("Prints a flow as it was edited."), {},
            {{QStringLiteral("base"), {}, Text::tr("As the provider last confirmed it.")}}, 1, 1, show},
        {QStringLiteral("status"), {},
            Text::tr("Says which flows wait for something, and whether a provider can be reached."), {}, {}, 0, 0,
            status},
    };
}
