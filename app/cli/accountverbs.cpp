#include "app/cli/clisession.h"
#include "app/cli/cliverbs.h"

#include <QHostAddress>

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

//! Reads --url. Errors: Usage, for anything but http, https and the practice workspace.
Result<QUrl> readUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == QLatin1String("practice"))
        return QUrl(QStringLiteral("practice:"));
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return fail(ErrorKind::Usage,
            Text::tr(
                "“%1” is not an address such as https://api.verifik.co. Use “practice:” for the practice workspace.")
                .arg(text));
    if (!url.userInfo().isEmpty())
        return fail(ErrorKind::Usage,
            Text::tr("The address must not hold a user name or a password, because it is stored as it is."));
    return url;
}

int add(CliSession &session, const CliArguments &arguments)
{
    const QString name = arguments.positional().first();
    const QByteArray variable = SessionCredentials::variableFor(name);
    if (arguments.has(QStringLiteral("secret-stdin"))) {
        Error error;
        error.kind = ErrorKind::Usage;
        error.what = Text::tr("This version has no key store, so it cannot keep the secret. Nothing was saved.");
        error.advice
            = Text::tr("Add the account without --secret-stdin, and put the secret into the environment variable %1.")
                  .arg(QString::fromLatin1(variable));
        return session.failure(error);
    }
    if (name.trimmed().isEmpty() || name.contains(QLatin1Char('/'))) {
        return session.failure(
            fail(ErrorKind::Usage, Text::tr("An account's name must not be empty and must not hold a slash.")).value());
    }
    for (const QString &needed : {QStringLiteral("provider"), QStringLiteral("url")}) {
        if (!arguments.has(needed))
            return session.failure(
                fail(ErrorKind::Usage, Text::tr("The option --%1 is needed to add an account.").arg(needed)).value());
    }
    const Result<QString> provider
        = arguments.choice(QStringLiteral("provider"), {QStringLiteral("verifik"), QStringLiteral("didit")});
    if (!provider)
        return session.failure(provider.error());
    const Result<QUrl> url = readUrl(arguments.value(QStringLiteral("url")));
    if (!url)
        return session.failure(url.error());

    const Result<DraftStore *> store = session.store();
    if (!store)
        return session.failure(store.error());
    const Result<std::vector<Account>> known = (*store)->accounts();
    if (!known)
        return session.failure(known.error());
    Account account{name, *provider, *url};
    for (const Account &other : *known) {
        // What was learnt about partial updates holds for the address where it was learnt.
        if (other.name == name && other.url == account.url)
            account.nestedUpdates = other.nestedUpdates;
    }
    if (const Result<void> saved = (*store)->saveAccount(account); !saved)
        return session.failure(saved.error());

    if (account.url.scheme() == QLatin1String("http") && !isLoopback(account.url.host()))
        session.remark(Text::tr(
            "This address is not encrypted: others on the network can read the secret and the flows. Use https."));
    if (!account.isPractice() && !session.credentials().hasSecret(name))
        session.remark(Text::tr("The secret of this account is read from the environment variable %1.")
                           .arg(QString::fromLatin1(variable)));
    session.print(QJsonObject{{QStringLiteral("account"), name}},
        session.options().isQuiet ? QString() : Text::tr("The account “%1” is saved.").arg(name));
    return Done;
}

int list(CliSession &session, const CliArguments &)
{
    const Result<DraftStore *> store = session.store();
    if (!store)
        return session.failure(store.error());
    const Result<std::vector<Account>> accounts = (*store)->accounts();
    if (!accounts)
        return session.failure(accounts.error());
    QJsonArray json;
    QStringList lines;
    for (const Account &account : *accounts) {
        // The practice workspace's secret is made by the program each time.
        const bool hasSecret = account.isPractice() || session.credentials().hasSecret(account.name);
        const QString url = account.url.toString(QUrl::FullyEncoded);
        json.append(QJsonObject{{QStringLiteral("name"), account.name}, {QStringLiteral("provider"), account.provider},
            {QStringLiteral("url"), url}, {QStringLiteral("hasSecret"), hasSecret}});
        lines << (hasSecret ? Text::tr("%1  %2  %3  secret known").arg(account.name, account.provider, url)
                            : Text::tr("%1  %2  %3  no secret").arg(account.name, account.provider, url));
    }
    if (lines.isEmpty() && !session.isJson())
        session.remark(Text::tr("There are no accounts yet. Add one with “account add”."));
    session.print(json, lines.join(QLatin1Char('\n')));
    return Done;
}

int removeAccount(CliSession &session, const CliArguments &arguments)
{
    const QString name = arguments.positional().first();
    const Result<Account> account = session.account(name);
    if (!account)
        return session.failure(account.error());
    DraftStore *store = *session.store();
    const Result<std::vector<FlowSummary>> flows = store->flows(name);
    if (!flows)
        return session.failure(flows.error());
    const auto unsent = std::count_if(
        flows->begin(), flows->end(), [](const FlowSummary &flow) { return flow.state != FlowState::Clean; });
    if (unsent > 0 && !arguments.has(QStringLiteral("yes"))) {
        Error error;
        error.kind = ErrorKind::Usage;
        error.what = Text::tr("The account “%1” has %n flow(s) with edits that were not sent. Nothing was removed.",
            nullptr, static_cast<int>(unsent))
                         .arg(name);
        error.advice = Text::tr("Send or export them first, or repeat with --yes to remove them too.");
        return session.failure(error);
    }
    if (const Result<void> removed = store->removeAccount(name); !removed)
        return session.failure(removed.error());
    session.print(QJsonObject{{QStringLiteral("account"), name}},
        session.options().isQuiet
            ? QString()
            : Text::tr("The account “%1” was removed from this computer. Nothing was changed at the provider.")
                  .arg(name));
    return Done;
}

int test(CliSession &session, const CliArguments &arguments)
{
    const QString name = arguments.positional().first();
    const Result<FlowEngine *> engine = session.engine(name);
    if (!engine)
        return session.failure(engine.error());
    const Result<void> answer
        = CliSession::wait<Result<void>>([&](QObject *context, std::function<void(Result<void>)> done) {
              (*engine)->test(name, context, std::move(done));
          });
    if (!answer)
        return session.failure(answer.error());
    session.print(QJsonObject{{QStringLiteral("account"), name}, {QStringLiteral("ok"), true}},
        Text::tr("The account “%1” works: the provider answered and accepted the secret.").arg(name));
    return Done;
}

} // namespace

std::vector<CliVerb> accountVerbs()
{
    return {
        {QStringLiteral("account add"), QStringLiteral("NAME --provider verifik --url BASE"),
            Text::tr("Saves an account."),
            Text::tr("An account of that name gets the new address; its flows stay. The address “practice:” is the "
                     "practice workspace, which "
                     "needs no secret.\nThe secret of any other account is read from the environment variable "
                     "FLOWFORM_SECRET_NAME (the name in "
                     "upper case, “-” as “_”) and is never stored."),
            {{QStringLiteral("provider"), QStringLiteral("NAME"), Text::tr("The provider: verifik.")},
                {QStringLiteral("url"), QStringLiteral("BASE"),
                    Text::tr("The provider's address, such as https://api.verifik.co.")},
                {QStringLiteral("secret-stdin"), {}, Text::tr("Not served by this version: it has no key store.")}},
            1, 1, add},
        {QStringLiteral("account list"), {}, Text::tr("Lists the accounts."), {}, {}, 0, 0, list},
        {QStringLiteral("account remove"), QStringLiteral("NAME [--yes]"),
            Text::tr("Removes an account and its flows from this computer."), {},
            {{QStringLiteral("yes"), {}, Text::tr("Also when flows have edits that were not sent.")}}, 1, 1,
            removeAccount},
        {QStringLiteral("account test"), QStringLiteral("NAME"),
            Text::tr("Asks the provider whether the secret works."), {}, {}, 1, 1, test},
    };
}
