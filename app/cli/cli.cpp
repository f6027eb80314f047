#include "app/cli/cli.h"

#include "app/cli/clisession.h"
#include "app/cli/cliverbs.h"
#include "models/store/datafolder.h"

#include <QDir>
#include <QIODevice>

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

//! Options that every verb takes, wherever they stand.
std::vector<CliOption> globalOptions()
{
    return {
        {QStringLiteral("data-dir"), QStringLiteral("DIR"),
            Text::tr("Where drafts and settings are kept (or set FLOWFORM_DATA_DIR).")},
        {QStringLiteral("json"), {}, Text::tr("Prints one JSON document and nothing else on standard output.")},
        {QStringLiteral("quiet"), {}, Text::tr("Leaves out progress and remarks.")},
        {QStringLiteral("help"), {}, Text::tr("Explains the program, or the verb it stands with.")},
        {QStringLiteral("version"), {}, Text::tr("Prints the version.")},
    };
}

QString optionLines(const std::vector<CliOption> &options)
{
    QString lines;
    for (const CliOption &option : options) {
        QString name = QStringLiteral("--") + option.name;
        if (!option.valueName.isEmpty())
            name += QLatin1Char(' ') + option.valueName;
        lines += QStringLiteral("  %1 %2\n").arg(name, -28).arg(option.help);
    }
    return lines;
}

QString exitCodeLines()
{
    return Text::tr("Exit codes:\n"
                    "  0 done, and for diff: no change\n"
                    "  1 error, or bad usage\n"
                    "  2 diff found changes\n"
                    "  3 validation failed\n"
                    "  4 conflict\n"
                    "  5 offline, or the provider did not answer\n"
                    "  6 the provider refused\n");
}

QString helpText()
{
    QString text = Text::tr("Edits identity-verification flows, and sends only what changed.");
    text += QStringLiteral("\n\n");
    text += Text::tr("Usage: flowform-cli [--data-dir DIR] [--json] [--quiet] VERB [ARGUMENT…]");
    text += QStringLiteral("\n\n");
    text += Text::tr("Verbs (each explains itself with --help):");
    text += QLatin1Char('\n');
    for (const CliVerb &verb : cliVerbs())
        text += QStringLiteral("  %1 %2\n").arg(verb.name, -16).arg(verb.summary);
    text += QLatin1Char('\n') + Text::tr("Options:") + QLatin1Char('\n') + optionLines(globalOptions());
    text += QLatin1Char('\n')
        + Text::tr(
            "FLOW is a flow's id, or ACCOUNT/ID where two accounts hold the same id.\n"
            "POINTER is a place in a flow, such as /documents/attemptLimit. VALUE is JSON: 5, true, '\"FAST\"'.\n"
            "An account's secret is read from FLOWFORM_SECRET_ACCOUNT (its name in upper case, “-” as “_”).\n");
    text += QLatin1Char('\n') + exitCodeLines();
    return text;
}

QString helpText(const CliVerb &verb)
{
    QString text = Text::tr("Usage: flowform-cli %1")
                       .arg(verb.usage.isEmpty() ? verb.name : verb.name + QLatin1Char(' ') + verb.usage);
    text += QStringLiteral("\n\n") + verb.summary + QLatin1Char('\n');
    if (!verb.details.isEmpty())
        text += QLatin1Char('\n') + verb.details + QLatin1Char('\n');
    if (!verb.options.empty())
        text += QLatin1Char('\n') + Text::tr("Options:") + QLatin1Char('\n') + optionLines(verb.options);
    return text;
}

//! The verb at the start of `words`, which loses it. Null when there is none of that name.
const CliVerb *takeVerb(QStringList &words)
{
    for (const CliVerb &verb : cliVerbs()) {
        const QStringList name = verb.name.split(QLatin1Char(' '));
        if (words.mid(0, name.size()) == name) {
            words = words.mid(name.size());
            return &verb;
        }
    }
    return nullptr;
}

//! The verbs of a group such as "account", for help on the group.
QString groupHelp(const QString &word)
{
    QString text;
    for (const CliVerb &verb : cliVerbs()) {
        if (verb.name.startsWith(word + QLatin1Char(' ')))
            text += QStringLiteral("  %1 %2\n").arg(verb.name + QLatin1Char(' ') + verb.usage, -64).arg(verb.summary);
    }
    return text;
}

//! Splits what was typed into the verb's words and all options; which verb it is decides what options it may take.
QStringList firstWords(const QStringList &arguments)
{
    QStringList words;
    for (qsizetype i = 0; i < arguments.size() && words.size() < 2; ++i) {
        if (arguments[i] == QLatin1String("--data-dir"))
            ++i; // its value is no verb
        else if (!arguments[i].startsWith(QLatin1String("--")))
            words << arguments[i];
    }
    return words;
}

} // namespace

const std::vector<CliVerb> &cliVerbs()
{
    static const std::vector<CliVerb> verbs = [] {
        std::vector<CliVerb> all;
        for (auto *group : {&accountVerbs, &readingVerbs, &editingVerbs, &sendingVerbs, &syncVerbs, &historyVerbs,
                 &goingLiveVerbs, &fileVerbs, &recoverVerbs, &sandboxVerbs}) {
            for (CliVerb &verb : group())
                all.push_back(std::move(verb));
        }
        return all;
    }();
    return verbs;
}

int runCli(const QStringList &typed, QIODevice &in, QIODevice &out, QIODevice &err)
{
    QStringList arguments = typed;
    std::replace(arguments.begin(), arguments.end(), QStringLiteral("-h"), QStringLiteral("--help"));
    QStringList words = firstWords(arguments);
    const QString firstWord = words.value(0);
    const QStringList unknown = words;
    const CliVerb *verb = takeVerb(words);

    std::vector<CliOption> options = globalOptions();
    if (verb)
        options.insert(options.end(), verb->options.begin(), verb->options.end());
    CliSession::Options chosen;
    chosen.isJson
        = arguments.contains(QLatin1String("--json")); // known before the rest, so that bad usage is told in JSON too

    const auto usageError = [&](const Error &error, const QString &advice) {
        CliSession session(chosen, in, out, err);
        Error told = error;
        told.advice = advice;
        return session.failure(told);
    };
    const QString seeHelp = verb ? Text::tr("“flowform-cli %1 --help” explains this verb.").arg(verb->name)
                                 : Text::tr("“flowform-cli --help” lists the verbs.");
    if (!verb && !firstWord.isEmpty()) {
        const QString group = groupHelp(firstWord);
        if (!group.isEmpty() && (unknown.size() == 1)) {
            const bool isAsked = arguments.contains(QLatin1String("--help"));
            (isAsked ? out : err).write(group.toUtf8());
            return isAsked ? Done : Failed;
        }
        const QString name = group.isEmpty() ? firstWord : unknown.join(QLatin1Char(' '));
        return usageError(fail(ErrorKind::Usage, Text::tr("unknown verb “%1”").arg(name)).value(), seeHelp);
    }
    const Result<CliArguments> parsed = CliArguments::parse(arguments, options);
    if (!parsed)
        return usageError(parsed.error(), seeHelp);

    chosen.isJson = parsed->has(QStringLiteral("json"));
    chosen.isQuiet = parsed->has(QStringLiteral("quiet"));
    if (parsed->has(QStringLiteral("data-dir")) && parsed->value(QStringLiteral("data-dir")).isEmpty()) {
        return usageError(
            fail(ErrorKind::Usage, Text::tr("The option --%1 needs a value.").arg(QStringLiteral("data-dir"))).value(),
            seeHelp);
    }
    chosen.dataFolder = QDir::current().absoluteFilePath(
        parsed->has(QStringLiteral("data-dir")) ? parsed->value(QStringLiteral("data-dir")) : defaultDataFolder());
    if (parsed->has(QStringLiteral("version"))) {
        out.write("flowform-cli " FLOWFORM_VERSION "\n");
        return Done;
    }
    if (parsed->has(QStringLiteral("help"))) {
        out.write((verb ? helpText(*verb) : helpText()).toUtf8());
        return Done;
    }
    if (!verb) {
        if (chosen.isJson)
            return usageError(fail(ErrorKind::Usage, Text::tr("A verb is needed.")).value(), seeHelp);
        err.write(helpText().toUtf8());
        return Failed;
    }

    // The verb's own words are the first positional arguments, whatever options stood between them.
    CliArguments own = *parsed;
    own.dropFirst(verb->name.count(QLatin1Char(' ')) + 1);
    const qsizetype count = own.positional().size();
    if (count < verb->minimum || (verb->maximum >= 0 && count > verb->maximum)) {
        const Error error = fail(ErrorKind::Usage,
            Text::tr("Usage: flowform-cli %1")
                .arg(verb->usage.isEmpty() ? verb->name : verb->name + QLatin1Char(' ') + verb->usage))
                                .value();
        return usageError(error, seeHelp);
    }
    CliSession session(chosen, in, out, err);
    const int code = verb->run(session, own);
    session.backUp();
    return code;
}
