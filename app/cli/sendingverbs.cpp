#include "app/cli/clisession.h"
#include "app/cli/cliverbs.h"
#include "models/core/json.h"
#include "models/schema/schemacatalog.h"
#include "net/sync/sendplan.h"

#include <algorithm>

namespace {

//! What stands where personal data would.
QJsonValue hiddenValue()
{
    return QStringLiteral("•••");
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

//! JSON knows no "nothing there".
QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

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

    QJsonArray changes, warnings;
    QStringList lines;
    for (const Change &change : plan.changes) {
        // Personal data stays out of plans; its sentence masks it already.
        const QJsonValue hidden = hiddenValue();
        const auto shown = [&](const QJsonValue &value) {
            return change.isSensitive && !value.isUndefined() ? hidden : orNull(value);
        };
        changes.append(QJsonObject{{QStringLiteral("field"), change.field.toString()},
            {QStringLiteral("before"), shown(change.before)}, {QStringLiteral("after"), shown(change.after)},
            {QStringLiteral("sentence"), change.sentence}});
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
    session.print(QJsonObject{{QStringLiteral("changes"), changes}, {QStringLiteral("request"), request},
                      {QStringLiteral("effect"), plan.effect}, {QStringLiteral("warnings"), warnings}},
        lines.join(QLatin1Char('\n')));
    return hasChanges ? HasChanges : Done;
}

QString stageText(PushStage stage)
{
    switch (stage) {
    case PushStage::Reading:
        return Text::tr("Reading what the provider holds.");
    case PushStage::Sending:
        return Text::tr("Sending.");
    case PushStage::ReadingBack:
        return Text::tr("Reading back what was stored.");
    case PushStage::Finished:
        break;
    }
    return {};
}

QString outcomeText(const PushResult &result)
{
    const bool isAsSent = result.report.storedDifferently.empty() && result.report.ignored.empty()
        && result.report.changedThoughNotSent.empty();
    switch (result.outcome) {
    case PushOutcome::Sent:
        return isAsSent ? Text::tr("Sent, and read back as stored.")
                        : Text::tr("Sent, but not everything was stored as it was sent.");
    case PushOutcome::NothingToSend:
        return Text::tr("Nothing to send.");
    case PushOutcome::MergedAndSent:
        return isAsSent
            ? Text::tr("Merged with changes that others made, sent, and read back as stored.")
            : Text::tr("Merged with changes that others made and sent, but not everything was stored as it was sent.");
    case PushOutcome::Conflict:
        return Text::tr("Not sent: the same settings were changed here and at the provider.");
    case PushOutcome::Rejected:
        return Text::tr("Not accepted.");
    case PushOutcome::Offline:
        return Text::tr("Not sent: the provider did not answer. Your edits are kept.");
    case PushOutcome::Unknown:
        return Text::tr("It is not known whether the change arrived.");
    case PushOutcome::Cancelled:
        return Text::tr("Stopped before anything was sent.");
    }
    return {};
}

QJsonArray toJson(const std::vector<FieldOutcome> &fields)
{
    QJsonArray json;
    for (const FieldOutcome &field : fields) {
        json.append(
            QJsonObject{{QStringLiteral("field"), field.field.toString()}, {QStringLiteral("label"), field.label}});
    }
    return json;
}

QJsonArray toJson(const std::vector<JsonPointer> &places)
{
    QJsonArray json;
    for (const JsonPointer &place : places)
        json.append(place.toString());
    return json;
}

QJsonArray toJson(const std::vector<MergeConflict> &conflicts)
{
    QJsonArray json;
    for (const MergeConflict &conflict : conflicts) {
        json.append(QJsonObject{{QStringLiteral("field"), conflict.field.toString()},
            {QStringLiteral("base"), orNull(conflict.base)}, {QStringLiteral("mine"), orNull(conflict.mine)},
            {QStringLiteral("theirs"), orNull(conflict.theirs)}});
    }
    return json;
}

QJsonObject toJson(const PushResult &result)
{
    QJsonObject json{{QStringLiteral("id"), result.id}, {QStringLiteral("account"), result.account},
        {QStringLiteral("outcome"), toString(result.outcome)}};
    if (result.previousId != result.id)
        json.insert(QStringLiteral("previousId"), result.previousId);
    if (result.error)
        json.insert(QStringLiteral("error"), CliSession::toJson(*result.error));
    const auto add = [&](const char *name, const QJsonArray &entries) {
        if (!entries.isEmpty())
            json.insert(QLatin1String(name), entries);
    };
    add("storedAsSent", toJson(result.report.storedAsSent));
    add("storedDifferently", toJson(result.report.storedDifferently));
    add("ignored", toJson(result.report.ignored));
    add("changedThoughNotSent", toJson(result.report.changedThoughNotSent));
    if (!result.report.changedThoughNotSent.empty())
        json.insert(QStringLiteral("repaired"), result.report.isRepaired);
    add("merged", toJson(result.merged));
    if (!result.note.isEmpty())
        json.insert(QStringLiteral("note"), result.note);
    add("conflicts", toJson(result.conflicts));
    return json;
}

//! The four sets of the read-back that a person must hear about.
QStringList reportLines(const PushResult &result)
{
    QStringList lines;
    if (!result.note.isEmpty())
        lines << QStringLiteral("  ") + result.note;
    for (const FieldOutcome &field : result.report.storedDifferently)
        lines << Text::tr("  %1 was stored differently from what was sent.").arg(field.label);
    for (const FieldOutcome &field : result.report.ignored)
        lines << Text::tr("  %1 was ignored: the provider still holds the old value.").arg(field.label);
    for (const FieldOutcome &field : result.report.changedThoughNotSent) {
        lines << (result.report.isRepaired
                ? Text::tr("  %1 was reset by the provider though it was not sent, and was put back.").arg(field.label)
                : Text::tr("  %1 changed at the provider though it was not sent.").arg(field.label));
    }
    for (const MergeConflict &conflict : result.conflicts)
        lines << QStringLiteral("  ") + conflict.field.toString();
    return lines;
}

//! Personal data stays out of what is printed, even where two people disagree about it.
PushResult withoutPersonalData(PushResult result, const QString &kind)
{
    const Result<FlowSchemaPtr> schema = SchemaCatalog().schema(kind);
    for (MergeConflict &conflict : result.conflicts) {
        const FieldSpec *field = schema ? (*schema)->fieldHolding(conflict.field) : nullptr;
        if (!field || !field->isSensitive)
            continue;
        for (QJsonValue *value : {&conflict.base, &conflict.mine, &conflict.theirs}) {
            if (!value->isUndefined() && !value->isNull())
                *value = hiddenValue();
        }
    }
    return result;
}

PushResult pushOne(CliSession &session, const FlowSummary &flow)
{
    PushResult result;
    result.account = flow.account;
    result.id = result.previousId = flow.id;
    const Result<FlowEngine *> engine = session.engine(flow.account);
    if (!engine) {
        result.outcome = PushOutcome::Rejected;
        result.error = engine.error();
        return result;
    }
    result = CliSession::wait<PushResult>([&](QObject *context, std::function<void(PushResult)> done) {
        PushJob *job = (*engine)->push(flow.account, flow.id);
        QObject::connect(job, &PushJob::finished, context, std::move(done));
        QObject::connect(job, &PushJob::stageChanged, context, [&session](PushStage stage) {
            if (const QString text = stageText(stage); !text.isEmpty())
                session.remark(text);
        });
    });
    return withoutPersonalData(std::move(result), flow.kind);
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
    const QString message = arguments.value(QStringLiteral("message"));
    QJsonArray results;
    QStringList lines;
    int worst = Done;
    for (const FlowSummary &flow : flows) {
        const PushResult result = pushOne(session, flow);
        QJsonObject json = toJson(result);
        if (!message.isEmpty())
            json.insert(QStringLiteral("message"), message);
        results.append(json);
        lines << Text::tr("%1: %2").arg(flow.name, outcomeText(result)) << reportLines(result);
        if (result.error)
            session.complain(*result.error);
        worst = std::max<int>(worst, exitCodeOf(result));
    }
    session.print(QJsonObject{{QStringLiteral("results"), results}}, lines.join(QLatin1Char('\n')));
    return worst;
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
    if (removed) {
        json.insert(QStringLiteral("outcome"),
            toString(flow->state == FlowState::New ? PushOutcome::NothingToSend : PushOutcome::Sent));
    } else {
        session.complain(removed.error());
        code = exitCodeOf(removed.error());
        const bool isInDoubt
            = removed.error().kind == ErrorKind::Timeout || removed.error().kind == ErrorKind::Interrupted;
        const PushOutcome outcome = code != NoAnswer ? PushOutcome::Rejected
            : isInDoubt                              ? PushOutcome::Unknown
                                                     : PushOutcome::Offline;
        json.insert(QStringLiteral("outcome"), toString(outcome));
        json.insert(QStringLiteral("error"), CliSession::toJson(removed.error()));
    }
    session.print(QJsonObject{{QStringLiteral("results"), QJsonArray{json}}},
        removed ? Text::tr("“%1” was deleted.").arg(flow->name) : QString());
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
            Text::tr("Only changed fields travel. Returns the worst code of all flows."),
            {{QStringLiteral("message"), QStringLiteral("TEXT"),
                Text::tr("Why; repeated in the result. This version keeps no log of it.")}},
            1, -1, push},
        {QStringLiteral("delete"), QStringLiteral("FLOW --yes"),
            Text::tr("Deletes a flow at the provider and on this computer."), {},
            {{QStringLiteral("yes"), {}, Text::tr("Needed: deleting cannot be taken back.")}}, 1, 1, deleteFlow},
    };
}
