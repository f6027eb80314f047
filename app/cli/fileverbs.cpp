#include "app/cli/clisession.h"
#include "app/cli/cliverbs.h"
#include "app/cli/flowfile.h"
#include "models/document/summary.h"

#include <QDir>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int exportFlow(CliSession &session, const CliArguments &arguments)
{
    const Result<FlowRecord> flow = session.loadFlow(arguments.positional().first());
    if (!flow)
        return session.failure(flow.error());
    const QString path = arguments.positional().at(1);
    if (const Result<void> written = writeFlowFile(path, flow->working); !written)
        return session.failure(written.error());
    session.print(QJsonObject{{QStringLiteral("id"), flow->id}, {QStringLiteral("file"), path}},
        session.options().isQuiet ? QString()
                                  : Text::tr("%1 was written to %2.").arg(flow->name, QDir::toNativeSeparators(path)));
    return Done;
}

//! Puts every setting of `document` that may be edited into the draft.
Result<void> takeOver(ProjectFlow &flow, const QJsonObject &document)
{
    for (const JsonPointer &place : differingFields(flow.schema(), flow.working(), document)) {
        const FieldSpec *field = flow.schema().fieldHolding(place);
        if (!field || !flow.isEditable(*field))
            continue; // ids, dates and what this version does not understand stay the provider's
        if (const Result<void> done = flow.setValue(place, place.in(document)); !done)
            return done;
    }
    return {};
}

int importFlow(CliSession &session, const CliArguments &arguments)
{
    const QString name = arguments.value(QStringLiteral("account"));
    if (name.isEmpty())
        return session.failure(
            fail(ErrorKind::Usage, Text::tr("The option --account is needed for an import.")).value());
    const Result<Account> account = session.account(name);
    if (!account)
        return session.failure(account.error());
    const Result<QJsonObject> document = readFlowFile(arguments.positional().first());
    if (!document)
        return session.failure(document.error());
    const Result<FlowSchemaPtr> schema = session.catalog().detect(*document, account->provider);
    if (!schema)
        return session.failure(schema.error());
    const Result<FlowEngine *> engine = session.localEngine();
    if (!engine)
        return session.failure(engine.error());

    const QLatin1String idKey((*schema)->dialect() == QLatin1String("didit-v3") ? "workflow_id" : "_id");
    const QString id = document->value(idKey).toString();
    const Result<FlowRecord> known = (*session.store())->flow(name, id);
    if (!known && known.error().kind != ErrorKind::Usage)
        return session.failure(known.error());
    const Result<FlowRecord> imported = known
        ? (*engine)->edit(name, id, [&](ProjectFlow &flow) { return takeOver(flow, *document); })
        : (*engine)->createLocal(name, (*schema)->id(), *document);
    if (!imported)
        return session.failure(imported.error());
    session.print(QJsonObject{{QStringLiteral("id"), imported->id}, {QStringLiteral("changes"), imported->changes}},
        known ? Text::tr("The settings were put into the draft of %1. %n field(s) differ from the provider's.", nullptr,
            imported->changes)
                    .arg(imported->name)
              : Text::tr("%1 was imported as the new flow %2. The next push creates it.")
                    .arg(imported->name, imported->id));
    return Done;
}

} // namespace

std::vector<CliVerb> fileVerbs()
{
    return {
        {QStringLiteral("export"), QStringLiteral("FLOW FILE"),
            Text::tr("Writes a flow as it was edited to a JSON file."),
            Text::tr("Equal flows give equal files: keys are sorted. The file holds everything, personal data too."),
            {}, 2, 2, exportFlow},
        {QStringLiteral("import"), QStringLiteral("FILE --account NAME"), Text::tr("Reads a flow from a JSON file."),
            Text::tr("Where the account has the flow with the file's id, its draft takes over the settings. Otherwise "
                     "a new flow is made that the next "
                     "push creates."),
            {{QStringLiteral("account"), QStringLiteral("NAME"), Text::tr("The account that gets the flow.")}}, 1, 1,
            importFlow},
    };
}
