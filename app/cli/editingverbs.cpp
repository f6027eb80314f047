#include "app/cli/clisession.h"
#include "app/cli/cliverbs.h"
#include "app/cli/flowfile.h"
#include "models/core/json.h"

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<JsonPointer> readPointer(const QString &text)
{
    const std::optional<JsonPointer> pointer = JsonPointer::parse(text);
    if (pointer && !pointer->isEmpty())
        return *pointer;
    return fail(ErrorKind::Usage,
        Text::tr("“%1” is not a place in a flow. A place looks like /documents/attemptLimit.").arg(text));
}

//! Reads a VALUE. Errors: Usage; a bare word is most likely a text whose quotes the shell took.
Result<QJsonValue> readValue(const QString &text)
{
    const Result<QJsonValue> value = Json::parse(text.toUtf8(), Text::tr("The value"));
    if (value)
        return *value;
    Error error;
    error.kind = ErrorKind::Usage;
    error.what = Text::tr("“%1” is not JSON.").arg(text);
    error.advice = Text::tr("A text needs double quotes, and those need single ones around them in a shell: '%1'.")
                       .arg(QString::fromUtf8(Json::compact(QJsonValue(text))));
    return fail(std::move(error));
}

//! Edits the flow that FLOW names, as one edit, and prints how many fields differ from the provider's afterwards.
int edit(CliSession &session, const QString &flow, const std::function<Result<void>(ProjectFlow &)> &change)
{
    const Result<FlowSummary> found = session.findFlow(flow);
    if (!found)
        return session.failure(found.error());
    // Editing needs no provider, so none is started for the practice workspace either.
    const Result<FlowEngine *> engine = session.localEngine();
    if (!engine)
        return session.failure(engine.error());
    const Result<FlowRecord> edited = (*engine)->edit(found->account, found->id, change);
    if (!edited)
        return session.failure(edited.error());
    session.print(QJsonObject{{QStringLiteral("changes"), edited->changes}},
        session.options().isQuiet
            ? QString()
            : Text::tr("%1: %n changed field(s) not sent.", nullptr, edited->changes).arg(edited->name));
    return Done;
}

int create(CliSession &session, const CliArguments &arguments)
{
    for (const QString &needed : {QStringLiteral("account"), QStringLiteral("dialect"), QStringLiteral("kind")}) {
        if (!arguments.has(needed))
            return session.failure(
                fail(ErrorKind::Usage, Text::tr("The option --%1 is needed for a new flow.").arg(needed)).value());
    }
    const QString id
        = arguments.value(QStringLiteral("dialect")) + QLatin1Char('/') + arguments.value(QStringLiteral("kind"));
    if (!session.catalog().ids().contains(id)) {
        Error error;
        error.kind = ErrorKind::Usage;
        error.what = Text::tr("This version knows no flows of the kind %1.").arg(id);
        error.advice = Text::tr("It knows %1.").arg(session.catalog().ids().join(QStringLiteral(", ")));
        return session.failure(error);
    }
    QJsonObject document;
    if (arguments.has(QStringLiteral("from"))) {
        const Result<QJsonObject> read = readFlowFile(arguments.value(QStringLiteral("from")));
        if (!read)
            return session.failure(read.error());
        document = *read;
    }
    const QString account = arguments.value(QStringLiteral("account"));
    const Result<Account> known = session.account(account);
    if (!known)
        return session.failure(known.error());
    if (!id.startsWith(known->provider)) { // a kind is named after its provider's API: verifik-v3, didit-v3
        Error error;
        error.kind = ErrorKind::Usage;
        error.what = Text::tr("The account %1 holds no flows of the kind %2.").arg(account, id);
        error.advice = Text::tr("Choose an account of the provider that the kind belongs to.");
        return session.failure(error);
    }
    const Result<FlowEngine *> engine = session.localEngine();
    if (!engine)
        return session.failure(engine.error());
    const Result<FlowRecord> created = (*engine)->createLocal(account, id, document);
    if (!created)
        return session.failure(created.error());
    session.print(QJsonObject{{QStringLiteral("id"), created->id}}, created->id);
    return Done;
}

int set(CliSession &session, const CliArguments &arguments)
{
    const QStringList words = arguments.positional();
    if (words.size() % 2 == 0)
        return session.failure(
            fail(ErrorKind::Usage, Text::tr("Each POINTER needs a VALUE: %1 has none.").arg(words.last())).value());
    std::vector<std::pair<JsonPointer, QJsonValue>> edits;
    for (qsizetype i = 1; i < words.size(); i += 2) {
        const Result<JsonPointer> pointer = readPointer(words[i]);
        if (!pointer)
            return session.failure(pointer.error());
        const Result<QJsonValue> value = readValue(words[i + 1]);
        if (!value)
            return session.failure(value.error());
        edits.emplace_back(*pointer, *value);
    }
    return edit(session, words.first(), [&](ProjectFlow &flow) -> Result<void> {
        for (const auto &[pointer, value] : edits) {
            if (const Result<void> done = flow.setValue(pointer, value); !done)
                return done;
        }
        return {};
    });
}

int unset(CliSession &session, const CliArguments &arguments)
{
    const Result<JsonPointer> pointer = readPointer(arguments.positional().at(1));
    if (!pointer)
        return session.failure(pointer.error());
    return edit(session, arguments.positional().first(),
        [&](ProjectFlow &flow) { return flow.setValue(*pointer, QJsonValue(QJsonValue::Undefined)); });
}

//! A flow whose changes are all taken back is not to be deleted either.
Result<void> takeBackDeletion(CliSession &session, const QString &flow)
{
    const Result<FlowSummary> found = session.findFlow(flow);
    const Result<FlowEngine *> engine = found ? session.localEngine() : fail(found.error());
    return engine ? (*engine)->withdrawDeletion(found->account, found->id) : fail(engine.error());
}

int revert(CliSession &session, const CliArguments &arguments)
{
    JsonPointer pointer;
    if (arguments.positional().size() > 1) {
        const Result<JsonPointer> read = readPointer(arguments.positional().at(1));
        if (!read)
            return session.failure(read.error());
        pointer = *read;
    } else if (const Result<void> taken = takeBackDeletion(session, arguments.positional().first()); !taken) {
        return session.failure(taken.error());
    }
    return edit(session, arguments.positional().first(), [&](ProjectFlow &flow) -> Result<void> {
        if (flow.isNew()) {
            return fail(ErrorKind::Usage,
                Text::tr("This flow does not exist at the provider yet, so there is nothing to go back to. Use "
                         "“delete” to give it up."));
        }
        return flow.revert(pointer);
    });
}

} // namespace

std::vector<CliVerb> editingVerbs()
{
    return {
        {QStringLiteral("new"), QStringLiteral("--account NAME --dialect D --kind K [--from FILE]"),
            Text::tr("Makes a flow that the next push creates."),
            Text::tr("The dialect verifik-v3 has the kinds personal-onboarding, business-onboarding and login; "
                     "verifik-v2 has login, onboarding and steps."),
            {{QStringLiteral("account"), QStringLiteral("NAME"), Text::tr("The account that gets the flow.")},
                {QStringLiteral("dialect"), QStringLiteral("D"),
                    Text::tr("The provider's API: verifik-v2 or verifik-v3.")},
                {QStringLiteral("kind"), QStringLiteral("K"), Text::tr("The kind of flow.")},
                {QStringLiteral("from"), QStringLiteral("FILE"),
                    Text::tr("A flow as JSON; without it, the documented defaults.")}},
            0, 0, create},
        {QStringLiteral("set"), QStringLiteral("FLOW POINTER VALUE [POINTER VALUE…]"),
            Text::tr("Changes fields of the draft, as one edit."),
            Text::tr("VALUE is JSON: 5, true, '\"FAST\"', '[\"SCAN_PROMPT\"]'. A draft may hold values that are not "
                     "valid; “validate” lists them."),
            {}, 3, -1, set},
        {QStringLiteral("unset"), QStringLiteral("FLOW POINTER"), Text::tr("Removes a field from the draft."), {}, {},
            2, 2, unset},
        {QStringLiteral("revert"), QStringLiteral("FLOW [POINTER]"),
            Text::tr("Takes back the changes of one field, or of all."), {}, {}, 1, 2, revert},
    };
}
