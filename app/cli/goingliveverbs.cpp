#include "app/cli/clisession.h"
#include "app/cli/cliverbs.h"
#include "net/sync/statusjob.h"

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString mark(GoingLiveStep::State state)
{
    switch (state) {
    case GoingLiveStep::State::Done:
        return Text::tr("done");
    case GoingLiveStep::State::Failed:
        return Text::tr("failed");
    case GoingLiveStep::State::Open:
        return Text::tr("open");
    case GoingLiveStep::State::Waiting:
        break;
    }
    return Text::tr("not reached");
}

int changeStatus(CliSession &session, const QString &flow, const QString &status)
{
    const Result<FlowSummary> found = session.findFlow(flow);
    if (!found)
        return session.failure(found.error());
    const Result<FlowEngine *> engine = session.engine(found->account);
    if (!engine)
        return session.failure(engine.error());
    const GoingLiveReport report
        = CliSession::wait<GoingLiveReport>([&](QObject *context, std::function<void(GoingLiveReport)> done) {
              StatusJob *job = (*engine)->changeStatus(found->account, found->id, status);
              QObject::connect(job, &StatusJob::finished, context, std::move(done));
          });

    QJsonArray steps;
    QStringList lines;
    for (const GoingLiveStep &step : report.steps) {
        steps.append(QJsonObject{{QStringLiteral("what"), step.what},
            {QStringLiteral("done"), step.state == GoingLiveStep::State::Done},
            {QStringLiteral("message"), step.message}});
        //: A line of the checklist for going live: %1 what, such as "The project is active"; %2 "done" or "failed"
        lines << Text::tr("%1: %2").arg(step.what, mark(step.state));
        if (!step.message.isEmpty())
            lines << QStringLiteral("  ") + step.message;
    }
    if (report.error)
        session.complain(*report.error);
    QJsonObject json{{QStringLiteral("steps"), steps}};
    if (report.error)
        json.insert(QStringLiteral("error"), CliSession::toJson(*report.error));
    session.print(json, lines.join(QLatin1Char('\n')));
    if (report.error)
        return exitCodeOf(*report.error);
    return report.isDone() ? Done : Failed;
}

int activateFlow(CliSession &session, const CliArguments &arguments)
{
    return changeStatus(session, arguments.positional().first(), QStringLiteral("active"));
}

int pauseFlow(CliSession &session, const CliArguments &arguments)
{
    return changeStatus(session, arguments.positional().first(), QStringLiteral("paused"));
}

int listProjects(CliSession &session, const CliArguments &arguments)
{
    const QString account = arguments.value(QStringLiteral("account"));
    if (account.isEmpty()) {
        return session.failure(
            fail(ErrorKind::Usage, Text::tr("The option --account is needed: whose projects?")).value());
    }
    const Result<Account> known = session.account(account);
    if (!known)
        return session.failure(known.error());
    const Result<FlowEngine *> engine = session.engine(account);
    if (!engine)
        return session.failure(engine.error());
    const PullReport report = CliSession::wait<PullReport>([&](QObject *context, std::function<void(PullReport)> done) {
        (*engine)->pullProjects(account, {}, context, std::move(done));
    });
    if (!report.errors.empty() && report.pulled == 0)
        return session.failure(report.errors.front());
    for (const Error &error : report.errors)
        session.complain(error);

    const Result<DraftStore *> store = session.store();
    const Result<std::vector<FlowSummary>> records
        = store ? (*store)->flows(account) : Result<std::vector<FlowSummary>>(fail(store.error()));
    if (!records)
        return session.failure(records.error());
    QJsonArray json;
    QStringList lines;
    for (const FlowSummary &record : *records) {
        if (record.isFlow())
            continue;
        json.append(QJsonObject{{QStringLiteral("id"), record.id}, {QStringLiteral("name"), record.name},
            {QStringLiteral("status"), record.status}});
        //: A project in the command line's list: %1 id, %2 name, %3 status
        lines << Text::tr("%1  %2  %3").arg(record.id, record.name, record.status);
    }
    session.print(json, lines.join(QLatin1Char('\n')));
    int worst = Done;
    for (const Error &error : report.errors)
        worst = std::max<int>(worst, exitCodeOf(error));
    return worst;
}

} // namespace

std::vector<CliVerb> goingLiveVerbs()
{
    return {
        {QStringLiteral("activate"), QStringLiteral("FLOW"), Text::tr("Brings a flow into service, with its project."),
            Text::tr("Checks first, then writes the project's status and the flow's. Says which half succeeded, and "
                     "goes on from there when it is repeated. Unsent changes have to be pushed before."),
            {}, 1, 1, activateFlow},
        {QStringLiteral("pause"), QStringLiteral("FLOW"), Text::tr("Takes a flow out of service."),
            Text::tr("Only the flow's status is written; its project stays as it is, and so do unsent changes."), {}, 1,
            1, pauseFlow},
        {QStringLiteral("projects"), QStringLiteral("--account NAME"), Text::tr("Lists an account's projects."),
            Text::tr("They are read from the provider. A project can then be named where FLOW stands: “show”, “set”, "
                     "“diff” and “push” work on it too."),
            {{QStringLiteral("account"), QStringLiteral("NAME"), Text::tr("The account.")}}, 0, 0, listProjects},
    };
}
