#include "app/cli/clisession.h"
#include "app/cli/cliverbs.h"
#include "app/cli/shutdownwatcher.h"

#include <QFileDevice>

#include <limits>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<SandboxOptions> readOptions(const CliArguments &arguments)
{
    SandboxOptions options;
    constexpr int unlimited = std::numeric_limits<int>::max();
    const Result<int> port = arguments.number(QStringLiteral("port"), 0, 0, 65535);
    const Result<int> rateLimit = arguments.number(QStringLiteral("rate-limit"), options.rateLimit, 1, unlimited);
    const Result<int> diditRateLimit
        = arguments.number(QStringLiteral("rate-limit"), options.diditRateLimit, 1, unlimited);
    const Result<int> latency = arguments.number(QStringLiteral("latency"), 0, 0, 3'600'000);
    for (const Result<int> *number : {&port, &rateLimit, &latency}) {
        if (!*number)
            return fail(number->error());
    }
    const Result<QString> seed
        = arguments.choice(QStringLiteral("seed"), {QStringLiteral("samples"), QStringLiteral("empty")});
    const Result<QString> nested
        = arguments.choice(QStringLiteral("nested-updates"), {QStringLiteral("merge"), QStringLiteral("replace")});
    const Result<QString> versioning = arguments.choice(
        QStringLiteral("didit-versioning"), {QStringLiteral("new-draft"), QStringLiteral("in-place")});
    for (const Result<QString> *choice : {&seed, &nested, &versioning}) {
        if (!*choice)
            return fail(choice->error());
    }
    for (const QString &text : arguments.values(QStringLiteral("fault"))) {
        const Result<SandboxFault> fault = SandboxFault::parse(text);
        if (!fault)
            return fail(fault.error());
        options.faults.push_back(*fault);
    }
    options.port = static_cast<quint16>(*port);
    options.rateLimit = *rateLimit;
    options.diditRateLimit = *diditRateLimit;
    options.latency = std::chrono::milliseconds(*latency);
    options.isSeeded = *seed == QLatin1String("samples");
    options.nestedUpdates = *nested == QLatin1String("merge") ? NestedUpdates::Merges : NestedUpdates::Replaces;
    options.diditVersioning
        = *versioning == QLatin1String("new-draft") ? PracticeVersioning::NewDraft : PracticeVersioning::InPlace;
    options.hasActiveUsers = arguments.has(QStringLiteral("active-users"));
    options.file = arguments.value(QStringLiteral("file"));
    options.logFile = arguments.value(QStringLiteral("log"));
    return options;
}

int serve(CliSession &session, const CliArguments &arguments)
{
    auto *input = qobject_cast<QFileDevice *>(&session.in());
    if (!input || input->handle() < 0)
        return session.failure(
            fail(ErrorKind::Usage, Text::tr("The practice provider needs an open input: it serves until that closes."))
                .value());
    Result<SandboxOptions> options = readOptions(arguments);
    if (!options)
        return session.failure(options.error());

    // Before the first line is out, so that a signal that answers it is not missed.
    QEventLoop loop;
    const ShutdownWatcher watcher(*input);
    QObject::connect(&watcher, &ShutdownWatcher::shutdownAsked, &loop, &QEventLoop::quit);

    const Result<std::unique_ptr<Sandbox>> sandbox = Sandbox::start(*std::move(options));
    if (!sandbox)
        return session.failure(sandbox.error());
    session.printLine(QJsonObject{
        {QStringLiteral("url"), (*sandbox)->url().toString()}, {QStringLiteral("secret"), (*sandbox)->secret()}});
    session.remark(Text::tr("The practice provider is serving. Close its input or press Ctrl+C to end it."));
    loop.exec();
    return Done;
}

} // namespace

std::vector<CliVerb> sandboxVerbs()
{
    return {{QStringLiteral("sandbox"), QStringLiteral("[OPTION…]"),
        Text::tr("Serves the practice provider on this computer."),
        Text::tr("It answers as Verifik and Didit do; the secret is the token of the one and the API key of the other. "
                 "The first line is {\"url\":…,\"secret\":…}. It serves until its input closes or it is signalled."),
        {{QStringLiteral("port"), QStringLiteral("N"), Text::tr("0 picks a free one (default).")},
            {QStringLiteral("file"), QStringLiteral("FILE"),
                Text::tr("Keeps the state there, so that a restart continues.")},
            {QStringLiteral("seed"), QStringLiteral("samples|empty"),
                Text::tr("What it starts with (default: samples).")},
            {QStringLiteral("nested-updates"), QStringLiteral("merge|replace"),
                Text::tr("What a partial block does to the settings beside it (default: merge).")},
            {QStringLiteral("didit-versioning"), QStringLiteral("in-place|new-draft"),
                Text::tr("What Didit does with a change of a published workflow: changes it, or makes a draft "
                         "(default: new-draft).")},
            {QStringLiteral("active-users"), {}, Text::tr("A change of an active flow is answered with 409.")},
            {QStringLiteral("rate-limit"), QStringLiteral("N"),
                Text::tr("Requests a minute before 429 (default: 50 for Verifik, 300 writes for Didit).")},
            {QStringLiteral("latency"), QStringLiteral("MS"), Text::tr("Waits before each answer (default: 0).")},
            {QStringLiteral("fault"), QStringLiteral("KIND@N"),
                Text::tr(
                    "On request N: drop-before, drop-after, http-500, http-503, truncate or html. May be repeated."),
                true},
            {QStringLiteral("log"), QStringLiteral("FILE"), Text::tr("One JSON line a request, never a credential.")}},
        0, 0, serve}};
}
