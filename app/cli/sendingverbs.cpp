#include "app/cli/clisession.h"
#include "app/cli/cliverbs.h"
#include "app/cli/pushoutput.h"
#include "models/core/json.h"
#include "models/schema/schemacatalog.h"
#include "models/store/outboxstore.h"
#include "net/sync/sendplan.h"

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

//! The flow that FLOW names, as it is stored and as a document with changes and findings.
struct NamedFlow
{
    FlowRecord record;
    std::unique_ptr<ProjectFlow> flow;
};

//! Errors: those of CliSession::loadFlow() and openFlow().
Result<NamedFlow> namedFlow(CliSession &session, const CliArguments &arguments)
{
    Result<FlowRecord> record = session.loadFlow(arguments.positional().first());
    if (!record)
        return fail(record.error());
    Result<std::unique_ptr<ProjectFlow>> flow = session.openFlow(*record);
    if (!flow)
        return fail(flow.error());
    return NamedFlow{std::move(*record), std::move(*flow)};
}

int validate(CliSession &session, const CliArguments &arguments)
{
    const Result<NamedFlow> named = namedFlow(session, arguments);
    if (!named)
        return session.failure(named.error());
    QJsonArray errors, warnings;
    QStringList lines;
    for (const Problem &problem : named->flow->problems()) {
        const bool isError = problem.severity == Severity::Error;
        const QString place = problem.pointer.toString();
        (isError ? errors : warnings)
            .append(QJsonObject{{QStringLiteral("field"), place}, {QStringLiteral("message"), problem.message}});
        lines << (isError ? Text::tr("error    %1  %2").arg(place, problem.message)
                          : Text::tr("warning  %1  %2").arg(place, problem.message));
    }
    if (lines.isEmpty())
        lines << Text::tr("%1: no problems found.").arg(named->record.name);
    session.print(QJsonObject{{QStringLiteral("errors"), errors}, {QStringLiteral("warnings"), warnings}},
        lines.join(QLatin1Char('\n')));
    return errors.isEmpty() ? Done : NotValid;
}

int diff(CliSession &session, const CliArguments &arguments)
{
    const Result<NamedFlow> named = namedFlow(session, arguments);
    if (!named)
        return session.failure(named.error());
    const FlowRecord &record = named->record;
    const Result<FlowEngine *> engine = session.engine(record.account);
    if (!engine)
        return session.failure(engine.error());
    const Result<Account> account = session.account(record.account);
    if (!account)
        return session.failure(account.error());
    const SendPlan plan = makeSendPlan(
        *named->flow, *account, (*engine)->baseUrl(*account), record.id, (*engine)->publishing(record.account));

    QJsonArray warnings;
    QStringList lines;
    for (const Change &change : plan.changes) {
        lines << change.sentence;
        for (const QString &detail : change.details)
            lines << QStringLiteral("  ") + detail;
    }
    for (const QString &warning : plan.warnings) {
        warnings.append(warning);
        lines << Text::tr("Note: %1").arg(warning);
    }
    QJsonValue request = QJsonValue::Null;
    if (!plan.isEmpty()) {
        const QString url = plan.url.toString(QUrl::FullyEncoded);
        request = QJsonObject{{QStringLiteral("method"), plan.method}, {QStringLiteral("url"), url},
            {QStringLiteral("body"), plan.shownBody}};
        lines << QString() << plan.effect << QString() << QStringLiteral("%1 %2").arg(plan.method, url)
              << QString::fromUtf8(Json::canonical(plan.shownBody));
    }
    const bool hasChanges = !plan.changes.empty() || !plan.isEmpty();
    if (!hasChanges)
        lines = QStringList(Text::tr("%1: no changes, nothing to send.").arg(plan.flowTitle));
    session.print(QJsonObject{{QStringLiteral("changes"), toJson(plan.changes)}, {QStringLiteral("request"), request},
                      {QStringLiteral("effect"), plan.effect}, {QStringLiteral("warnings"), warnings}},
        lines.join(QLatin1Char('\n')));
    return hasChanges ? HasChanges : Done;
}

int push(CliSession &session, const CliArguments &arguments)
{
    std::vector<FlowSummary> flows;
    for (const QString &name : arguments.positional()) {
        const Result<FlowSummary> flow = session.findFlow(name);
        if (!flow)
            return session.failure(flow.error()); // nothing is sent when one of several is misspelt
        flows.push_back(*flow);
    }
    PushOptions options;
    options.releases = true;
    options.message = arguments.value(QStringLiteral("message"));
    return pushAll(session, flows, options);
}

int deleteFlow(CliSession &session, const CliArguments &arguments)
{
    const Result<FlowSummary> flow = session.findFlow(arguments.positional().first());
    if (!flow)
        return session.failure(flow.error());
    if (!arguments.has(QStringLiteral("yes"))) {
        Error error;
        error.kind = ErrorKind::Usage;
        error.what = Text::tr("“%1” was not deleted.").arg(flow->name);
        error.advice = Text::tr("Deleting cannot be taken back. Repeat with --yes if you mean it.");
        return session.failure(error);
    }
    const Result<FlowEngine *> engine = session.engine(flow->account);
    if (!engine)
        return session.failure(engine.error());
    const Result<void> removed
        = CliSession::wait<Result<void>>([&](QObject *context, std::function<void(Result<void>)> done) {
              (*engine)->remove(flow->account, flow->id, context, std::move(done));
          });
    QJsonObject json{{QStringLiteral("id"), flow->id}, {QStringLiteral("account"), flow->account}};
    int code = Done;
    QString lines = Text::tr("“%1” was deleted.").arg(flow->name);
    if (removed) {
        json.insert(QStringLiteral("outcome"),
            toString(flow->state == FlowState::New ? PushOutcome::NothingToSend : PushOutcome::Sent));
    } else {
        lines.clear();
        session.complain(removed.error());
        code = exitCodeOf(removed.error());
        const bool isInDoubt
            = removed.error().kind == ErrorKind::Timeout || removed.error().kind == ErrorKind::Interrupted;
        const PushOutcome outcome = code != NoAnswer ? PushOutcome::Rejected
            : isInDoubt                              ? PushOutcome::Unknown
                                                     : PushOutcome::Offline;
        json.insert(QStringLiteral("outcome"), toString(outcome));
        const Result<DraftStore *> store = session.store();
        const auto entry = store ? (*store)->outbox().entry(flow->account, flow->id) : fail(store.error());
        if (entry && *entry && (*entry)->action == OutboxEntry::Action::Delete) {
            json.insert(QStringLiteral("queued"), true);
            lines = Text::tr("“%1” is deleted by the next “sync” that reaches the provider.").arg(flow->name);
        }
        json.insert(QStringLiteral("error"), CliSession::toJson(removed.error()));
    }
    session.print(QJsonObject{{QStringLiteral("results"), QJsonArray{json}}}, lines);
    return code;
}

} // namespace

std::vector<CliVerb> sendingVerbs()
{
    return {
        {QStringLiteral("validate"), QStringLiteral("FLOW"),
            Text::tr("Checks a draft against the provider's documented rules."), {}, {}, 1, 1, validate},
        {QStringLiteral("diff"), QStringLiteral("FLOW"),
            Text::tr("Shows what differs and the exact request that a push would send."),
            Text::tr("Personal data is masked. Returns 2 when there is something to send."), {}, 1, 1, diff},
        {QStringLiteral("push"), QStringLiteral("FLOW… [--message TEXT]"),
            Text::tr("Sends what changed: reads, merges, sends, reads back."),
            Text::tr("Only changed fields travel. What cannot be sent now waits for “sync”. Returns the worst code of "
                     "all flows."),
            {{QStringLiteral("message"), QStringLiteral("TEXT"),
                Text::tr("Why; kept in the history and the audit log.")}},
            1, -1, push},
        {QStringLiteral("delete"), QStringLiteral("FLOW --yes"),
            Text::tr("Deletes a flow at the provider and on this computer."), {},
            {{QStringLiteral("yes"), {}, Text::tr("Needed: deleting cannot be taken back.")}}, 1, 1, deleteFlow},
    };
}
