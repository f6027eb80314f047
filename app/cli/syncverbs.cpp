#include "app/cli/clisession.h"
#include "app/cli/cliverbs.h"
#include "app/cli/pushoutput.h"
#include "models/core/json.h"
#include "models/document/changetext.h"
#include "models/document/summary.h"
#include "models/store/outboxstore.h"
#include "net/sync/readback.h"

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

//! Whether “sync” sends it: everything that a person changed and that neither a decision nor a correction is wanted
//! for.
bool waitsToBeSent(const FlowSummary &flow, bool isOnlyReleased)
{
    switch (flow.state) {
    case FlowState::Queued:
    case FlowState::Unknown:
        return true;
    case FlowState::Modified:
    case FlowState::New:
        return !isOnlyReleased;
    default:
        return false;
    }
}

PushResult resultFor(const FlowSummary &flow, PushOutcome outcome, const Error &error)
{
    PushResult result;
    result.account = flow.account;
    result.id = result.previousId = flow.id;
    result.outcome = outcome;
    result.error = error;
    return result;
}

//! What waits to be deleted is deleted first; the others are left in `flows`.
void deleteReleased(
    CliSession &session, DraftStore &store, std::vector<FlowSummary> &flows, std::vector<PushResult> &results)
{
    std::erase_if(flows, [&](const FlowSummary &flow) {
        const Result<std::optional<OutboxEntry>> entry = store.outbox().entry(flow.account, flow.id);
        if (!entry || !*entry || (*entry)->action != OutboxEntry::Action::Delete)
            return false;
        const Result<FlowEngine *> engine = session.engine(flow.account);
        const Result<void> removed = engine
            ? CliSession::wait<Result<void>>([&](QObject *context, std::function<void(Result<void>)> done) {
                  (*engine)->removeReleased(flow.account, flow.id, context, std::move(done));
              })
            : fail(engine.error());
        PushResult result = resultFor(flow, PushOutcome::Sent, Error());
        result.error.reset();
        if (!removed) {
            const bool isOffline = exitCodeOf(removed.error()) == NoAnswer;
            const bool isConflict = removed.error().kind == ErrorKind::Conflict;
            const PushOutcome outcome = isOffline ? PushOutcome::Offline
                : isConflict                      ? PushOutcome::Conflict
                                                  : PushOutcome::Rejected;
            result = resultFor(flow, outcome, removed.error());
            const Result<std::optional<OutboxEntry>> left = store.outbox().entry(flow.account, flow.id);
            result.isQueued = left && *left;
        }
        results.push_back(result);
        return true;
    });
}

int syncAccounts(CliSession &session, const CliArguments &arguments)
{
    const QString only = arguments.value(QStringLiteral("account"));
    const Result<DraftStore *> store = session.store();
    if (!store)
        return session.failure(store.error());
    Result<std::vector<Account>> accounts = (*store)->accounts();
    if (!accounts)
        return session.failure(accounts.error());
    if (!only.isEmpty()) {
        const Result<Account> account = session.account(only);
        if (!account)
            return session.failure(account.error());
        *accounts = {*account};
    }
    int worst = Done;
    QHash<QString, PushResult> refused; // by account: the credential is no good, so nothing more is asked with it
    for (const Account &account : *accounts) {
        const Result<FlowEngine *> engine = session.engine(account.name);
        if (!engine)
            return session.failure(engine.error());
        session.remark(Text::tr("Reading %1.").arg(account.name));
        const PullReport report
            = CliSession::wait<PullReport>([&](QObject *context, std::function<void(PullReport)> done) {
                  (*engine)->pull(account.name, {}, context, std::move(done));
              });
        for (const Error &error : report.errors) {
            session.complain(error);
            worst = std::max<int>(worst, exitCodeOf(error));
            if (isOfCredential(error.kind))
                refused.insert(account.name, resultFor(FlowSummary(), PushOutcome::Rejected, error));
        }
    }
    const Result<std::vector<FlowSummary>> flows = (*store)->flows(only);
    if (!flows)
        return session.failure(flows.error());
    const bool isOnlyReleased = arguments.has(QStringLiteral("queued"));
    std::vector<FlowSummary> waiting;
    std::copy_if(flows->begin(), flows->end(), std::back_inserter(waiting),
        [&](const FlowSummary &flow) { return waitsToBeSent(flow, isOnlyReleased); });
    PushOptions options;
    options.releases = !isOnlyReleased;
    std::vector<PushResult> results;
    std::erase_if(waiting, [&](const FlowSummary &flow) {
        const auto refusal = refused.constFind(flow.account);
        if (refusal == refused.constEnd())
            return false;
        results.push_back(heldBack(session, flow, options, *refusal));
        return true;
    });
    deleteReleased(session, **store, waiting, results);
    // A conflict stops only its flow, and whoever runs this must hear of it.
    for (const FlowSummary &flow : *flows) {
        if (flow.state != FlowState::Conflict)
            continue;
        Error error;
        error.kind = ErrorKind::Conflict;
        error.what = Text::tr("%1 waits for your decisions: the same settings were changed here and at the provider.")
                         .arg(flow.name);
        error.advice = Text::tr("Look at them with “conflicts”, and decide with “resolve”.");
        results.push_back(resultFor(flow, PushOutcome::Conflict, error));
    }
    return std::max(worst, pushAll(session, waiting, options, std::move(results)));
}

int conflicts(CliSession &session, const CliArguments &arguments)
{
    const Result<FlowSummary> flow = session.findFlow(arguments.positional().first());
    if (!flow)
        return session.failure(flow.error());
    const Result<FlowEngine *> engine = session.localEngine();
    if (!engine)
        return session.failure(engine.error());
    const Result<FlowConflicts> found = (*engine)->conflicts(flow->account, flow->id);
    if (!found)
        return session.failure(found.error());
    const Result<FlowSchemaPtr> schema = session.catalog().schema(flow->kind);
    std::vector<MergeConflict> open;
    for (const FlowConflict &entry : found->fields) {
        if (!entry.isDecided())
            open.push_back(entry.conflict);
    }
    open = withoutPersonalData(std::move(open), schema ? schema->get() : nullptr);
    QStringList lines;
    for (const MergeConflict &conflict : open) {
        const QString name = !conflict.label.isEmpty() ? conflict.label
            : schema                                   ? (*schema)->labelOf(conflict.field)
                                                       : QString();
        const auto text = [](const QJsonValue &value) { return QString::fromUtf8(Json::compact(orNull(value))); };
        lines << QStringLiteral("%1  %2").arg(conflict.field.toString(), name)
              << Text::tr("  before %1, yours %2, at the provider %3")
                     .arg(text(conflict.base), text(conflict.mine), text(conflict.theirs));
    }
    if (lines.isEmpty())
        lines << Text::tr("%1: there is nothing to decide.").arg(flow->name);
    session.print(toJson(open), lines.join(QLatin1Char('\n')));
    return Done;
}

//! What --take or --value says. Errors: Usage.
Result<Decision> decisionFrom(const CliArguments &arguments)
{
    const QString value = QStringLiteral("value"), take = QStringLiteral("take");
    if (arguments.has(value) == arguments.has(take))
        return fail(ErrorKind::Usage, Text::tr("Say either --take mine, --take theirs or --value VALUE."));
    Decision decision;
    if (arguments.has(value)) {
        const Result<QJsonValue> read = Json::parse(arguments.value(value).toUtf8(), Text::tr("The value"));
        if (!read)
            return fail(ErrorKind::Usage, Text::tr("“%1” is not JSON.").arg(arguments.value(value)));
        decision.take = Decision::Take::Value;
        decision.value = *read;
        return decision;
    }
    const Result<QString> side = arguments.choice(take, {QStringLiteral("mine"), QStringLiteral("theirs")});
    if (!side)
        return fail(side.error());
    decision.take = *side == QLatin1String("mine") ? Decision::Take::Mine : Decision::Take::Theirs;
    return decision;
}

int resolve(CliSession &session, const CliArguments &arguments)
{
    const Result<FlowSummary> flow = session.findFlow(arguments.positional().first());
    if (!flow)
        return session.failure(flow.error());
    const std::optional<JsonPointer> field = JsonPointer::parse(arguments.positional().at(1));
    if (!field) {
        return session.failure(
            fail(ErrorKind::Usage, Text::tr("“%1” is not a place in a flow.").arg(arguments.positional().at(1)))
                .value());
    }
    const Result<Decision> decision = decisionFrom(arguments);
    if (!decision)
        return session.failure(decision.error());
    const Result<FlowEngine *> engine = session.localEngine();
    if (!engine)
        return session.failure(engine.error());
    const Result<FlowRecord> record = (*engine)->resolve(flow->account, flow->id, *field, *decision);
    if (!record)
        return session.failure(record.error());
    const Result<FlowConflicts> left = (*engine)->conflicts(flow->account, flow->id);
    if (!left)
        return session.failure(left.error());
    const auto open = static_cast<int>(std::count_if(
        left->fields.begin(), left->fields.end(), [](const FlowConflict &entry) { return !entry.isDecided(); }));
    session.print(QJsonObject{{QStringLiteral("open"), open}, {QStringLiteral("changes"), record->changes},
                      {QStringLiteral("state"), toString(record->state)}},
        open > 0 ? Text::tr("%1: %n setting(s) still to be decided.", nullptr, open).arg(record->name)
                 : Text::tr("%1: all is decided. %n changed field(s) not sent.", nullptr, record->changes)
                       .arg(record->name));
    return Done;
}

} // namespace

std::vector<CliVerb> syncVerbs()
{
    return {
        {QStringLiteral("sync"), QStringLiteral("[--account NAME] [--queued]"),
            Text::tr("Fetches what changed at the provider, and sends everything that waits."),
            Text::tr("Drafts with edits are sent whether they were released or not; with --queued only those that an "
                     "earlier “push” could not send, as they were then. A conflict stops only its flow."),
            {{QStringLiteral("account"), QStringLiteral("NAME"), Text::tr("Only this account.")},
                {QStringLiteral("queued"), {}, Text::tr("Only what was released for sending.")}},
            0, 0, syncAccounts},
        {QStringLiteral("conflicts"), QStringLiteral("FLOW"),
            Text::tr("Lists the settings that were changed here and at the provider."),
            Text::tr("Those that are decided already are left out."), {}, 1, 1, conflicts},
        {QStringLiteral("resolve"), QStringLiteral("FLOW POINTER --take mine|theirs | --value VALUE"),
            Text::tr("Decides one of them."),
            Text::tr("The last decision brings all of them into the draft, as ordinary edits."),
            {{QStringLiteral("take"), QStringLiteral("mine|theirs"), Text::tr("Which of the two values to keep.")},
                {QStringLiteral("value"), QStringLiteral("VALUE"), Text::tr("Another value, as JSON.")}},
            2, 2, resolve},
    };
}
