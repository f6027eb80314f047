#include "app/cli/pushoutput.h"

#include "app/cli/clisession.h"
#include "models/core/json.h"
#include "models/schema/schemacatalog.h"
#include "net/sync/readback.h"

#include <algorithm>

//! What stands where personal data would.
QJsonValue hiddenValue()
{
    return QStringLiteral("•••");
}

//! JSON knows no "nothing there".
QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QJsonArray toJson(const std::vector<Change> &changes)
{
    QJsonArray json;
    for (const Change &change : changes) {
        // Its sentence masks personal data already.
        const auto shown = [&](const QJsonValue &value) {
            return change.isSensitive && !value.isUndefined() ? hiddenValue() : orNull(value);
        };
        json.append(QJsonObject{{QStringLiteral("field"), change.field.toString()},
            {QStringLiteral("before"), shown(change.before)}, {QStringLiteral("after"), shown(change.after)},
            {QStringLiteral("sentence"), change.sentence}});
    }
    return json;
}

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

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
        return result.isQueued
            ? Text::tr("Not sent: the provider did not answer. It waits, and is sent by the next “sync”.")
            : Text::tr("Not sent: the provider did not answer. Your edits are kept.");
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

} // namespace

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

namespace {

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
    if (result.isQueued)
        json.insert(QStringLiteral("queued"), true);
    add("conflicts", ::toJson(result.conflicts));
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

} // namespace

std::vector<MergeConflict> withoutPersonalData(std::vector<MergeConflict> conflicts, const FlowSchema *schema)
{
    for (MergeConflict &conflict : conflicts) {
        const FieldSpec *field = schema ? schema->fieldHolding(conflict.field) : nullptr;
        if (!field || !field->isSensitive)
            continue;
        for (QJsonValue *value : {&conflict.base, &conflict.mine, &conflict.theirs}) {
            if (!value->isUndefined() && !value->isNull())
                *value = hiddenValue();
        }
    }
    return conflicts;
}

PushResult pushOne(CliSession &session, const FlowSummary &flow, const PushOptions &options)
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
        PushJob *job = (*engine)->push(flow.account, flow.id, options);
        QObject::connect(job, &PushJob::finished, context, std::move(done));
        QObject::connect(job, &PushJob::stageChanged, context, [&session](PushStage stage) {
            if (const QString text = stageText(stage); !text.isEmpty())
                session.remark(text);
        });
    });
    const Result<FlowSchemaPtr> schema = session.catalog().schema(flow.kind);
    result.conflicts = withoutPersonalData(std::move(result.conflicts), schema ? schema->get() : nullptr);
    return result;
}

PushResult heldBack(CliSession &session, const FlowSummary &flow, const PushOptions &options, const PushResult &other)
{
    PushResult result;
    result.account = flow.account;
    result.id = result.previousId = flow.id;
    result.outcome = other.outcome;
    result.error = other.error;
    result.isQueued = flow.state == FlowState::Queued;
    const Result<FlowEngine *> engine = session.localEngine();
    if (!options.releases || flow.state == FlowState::Queued || !engine)
        return result;
    const Result<FlowRecord> released = (*engine)->release(flow.account, flow.id, options.message);
    if (released) {
        result.isQueued = released->state == FlowState::Queued;
    } else {
        result.outcome = PushOutcome::Rejected;
        result.error = released.error();
    }
    return result;
}

int pushAll(CliSession &session, const std::vector<FlowSummary> &flows, const PushOptions &options,
    std::vector<PushResult> results)
{
    QHash<QString, PushResult> unusable; // by account: why nothing more is asked of its provider
    for (const FlowSummary &flow : flows) {
        if (const auto known = unusable.constFind(flow.account); known != unusable.constEnd()) {
            results.push_back(heldBack(session, flow, options, *known));
            continue;
        }
        results.push_back(pushOne(session, flow, options));
        const PushResult &result = results.back();
        const bool isGone = result.outcome == PushOutcome::Offline && result.error
            && (result.error->kind == ErrorKind::Offline || result.error->kind == ErrorKind::Timeout);
        if (isGone || (result.error && isOfCredential(result.error->kind)))
            unusable.insert(flow.account, result);
    }
    QJsonArray json;
    QStringList lines;
    int worst = Done;
    for (const PushResult &result : results) {
        QJsonObject entry = toJson(result);
        if (!options.message.isEmpty())
            entry.insert(QStringLiteral("message"), options.message);
        json.append(entry);
        const auto flow = std::find_if(flows.begin(), flows.end(),
            [&](const FlowSummary &each) { return each.account == result.account && each.id == result.previousId; });
        lines << Text::tr("%1: %2").arg(flow == flows.end() ? result.id : flow->name, outcomeText(result))
              << reportLines(result);
        if (result.error)
            session.complain(*result.error);
        worst = std::max<int>(worst, exitCodeOf(result));
    }
    session.print(QJsonObject{{QStringLiteral("results"), json}}, lines.join(QLatin1Char('\n')));
    return worst;
}
