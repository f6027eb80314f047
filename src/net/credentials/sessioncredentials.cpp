#include "net/credentials/credentialstore.h"

#include <QCoreApplication>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SessionCredentials)
};

//! Copied tokens often bring a line break along.
QByteArray fromEnvironment(const QString &account)
{
    return qgetenv(SessionCredentials::variableFor(account).constData()).trimmed();
}

} // namespace

QByteArray SessionCredentials::variableFor(const QString &account)
{
    QByteArray name = "FLOWFORM_SECRET_";
    const QString upper = account.trimmed().toUpper();
    for (const QChar c : upper) {
        // Shells know no other characters in a variable's name.
        const bool isAllowed
            = (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        name += isAllowed ? c.toLatin1() : '_';
    }
    return name;
}

Result<QByteArray> SessionCredentials::secret(const QString &account)
{
    QByteArray secret = fromEnvironment(account);
    if (secret.isEmpty())
        secret = m_secrets.value(account).trimmed();
    if (!secret.isEmpty())
        return secret;
    Error error;
    error.kind = ErrorKind::Unauthorized;
    error.what = Text::tr("There is no access token for the account “%1”.").arg(account);
    error.meaning = Text::tr("Nothing was sent. Your edits stay on this computer.");
    error.advice = Text::tr("Put the token into the environment variable %1 and start the program again.")
                       .arg(QString::fromLatin1(variableFor(account)));
    return fail(std::move(error));
}

bool SessionCredentials::hasSecret(const QString &account)
{
    return !fromEnvironment(account).isEmpty() || !m_secrets.value(account).trimmed().isEmpty();
}
