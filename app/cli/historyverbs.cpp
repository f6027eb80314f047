#include "app/cli/clisession.h"
#include "app/cli/cliverbs.h"
#include "app/cli/pushoutput.h"
#include "models/document/changesbetween.h"

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct History
{
    QString account, id, name;
    std::vector<Revision> revisions;
};

//! The history of the flow that FLOW names, which may be deleted by now. Errors: Usage when there is none; Storage.
Result<History> historyOf(CliSession &session, const QString &text)
{
    const Result<DraftStore *> store = session.store();
    if (!store)
        return fail(store.error());
    const Result<FlowSummary> flow = session.findFlow(text);
    if (flow) {
        const Result<std::vector<Revision>> found = (*store)->revisions().revisions(flow->account, flow->id);
        return found ? Result<History>(History{flow->account, flow->id, flow->name, *found}) : fail(found.error());
    }
    const Result<std::vector<Account>> accounts = (*store)->accounts();
    std::vector<History> deleted;
    QStringList names;
    for (const Account &account : accounts.value_or(std::vector<Account>())) {
        const QString prefix = account.name + QLatin1Char('/');
        const QString id = text.startsWith(prefix) ? text.mid(prefix.size()) : text;
        const Result<std::vector<Revision>> found = (*store)->revisions().revisions(account.name, id);
        if (!found)
            return fail(found.error());
        if (!found->empty()) {
            deleted.push_back({account.name, id, found->back().name, *found});
            names << prefix + id;
        }
    }
    if (deleted.size() > 1)
        return fail(CliSession::severalHold(text, names));
    return deleted.empty() ? fail(flow.error()) : Result<History>(deleted.front());
}

QString sourceText(Revision::Source source)
{
    switch (source) {
    case Revision::Source::Pulled:
        return Text::tr("read from the provider");
    case Revision::Source::Sent:
        return Text::tr("sent from here");
    case Revision::Source::Created:
        return Text::tr("created from here");
    case Revision::Source::Deleted:
        return Text::tr("deleted from here");
    }
    return {};
}

int history(CliSession &session, const CliArguments &arguments)
{
    const Result<History> found = historyOf(session, arguments.positional().first());
    if (!found)
        return session.failure(found.error());
    QJsonArray json;
    QStringList lines;
    const Revision *before = nullptr;
    for (const Revision &revision : found->revisions) {
        std::vector<Change> changes;
        const Result<FlowSchemaPtr> schema = session.catalog().schema(revision.kind);
        if (before && schema)
            changes = changesBetween(**schema, before->document, revision.document);
        QJsonObject entry{{QStringLiteral("revision"), revision.number},
            {QStringLiteral("at"), revision.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("source"), toString(revision.source)}, {QStringLiteral("changes"), toJson(changes)}};
        if (!revision.message.isEmpty())
            entry.insert(QStringLiteral("message"), revision.message);
        json.append(entry);
        //: A line of a flow's history. %1 number, %2 date and time, %3 where it came from
        QString line = Text::tr("%1  %2  %3")
                           .arg(QString::number(revision.number), revision.at.toLocalTime().toString(Qt::ISODate),
                               sourceText(revision.source));
        if (!revision.message.isEmpty())
            line += QStringLiteral("  ") + revision.message;
        lines << line;
        for (const Change &change : changes)
            lines << QStringLiteral("    ") + change.sentence;
        before = &revision;
    }
    if (lines.isEmpty())
        lines << Text::tr("%1: the provider has confirmed nothing yet.").arg(found->name);
    session.print(json, lines.join(QLatin1Char('\n')));
    return Done;
}

int restore(CliSession &session, const CliArguments &arguments)
{
    bool isNumber = false;
    const int number = arguments.positional().at(1).toInt(&isNumber);
    if (!isNumber) {
        return session.failure(
            fail(ErrorKind::Usage, Text::tr("“%1” is not the number of a revision.").arg(arguments.positional().at(1)))
                .value());
    }
    const Result<History> found = historyOf(session, arguments.positional().first());
    if (!found)
        return session.failure(found.error());
    const Result<FlowEngine *> engine = session.localEngine();
    if (!engine)
        return session.failure(engine.error());
    const Result<FlowRecord> restored = (*engine)->restore(found->account, found->id, number);
    if (!restored)
        return session.failure(restored.error());
    session.print(QJsonObject{{QStringLiteral("id"), restored->id}, {QStringLiteral("changes"), restored->changes}},
        restored->state == FlowState::New
            ? Text::tr("%1 is a new flow on this computer now.").arg(restored->name)
            : Text::tr("%1: %n changed field(s) not sent.", nullptr, restored->changes).arg(restored->name));
    return Done;
}

} // namespace

std::vector<CliVerb> historyVerbs()
{
    return {
        {QStringLiteral("history"), QStringLiteral("FLOW"),
            Text::tr("Lists every state of a flow that the provider confirmed."),
            Text::tr("Also of flows that were deleted."), {}, 1, 1, history},
        {QStringLiteral("restore"), QStringLiteral("FLOW REVISION"),
            Text::tr("Brings an earlier state back, as edits that can be sent or reverted."),
            Text::tr("A flow that was deleted becomes a new one."), {}, 2, 2, restore},
    };
}
