#include "net/http/transporterror.h"

#include <QCoreApplication>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TransportError)
};

bool isRead(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

//! Stands where a provider's code would: no provider was asked.
const QString notSent = QStringLiteral("NotSent");

//! What an unknown outcome means depends on whether the request could change anything.
QString outcomeUnknown(const HttpRequest &request)
{
    return isRead(request) ? Text::tr("Nothing was changed.")
                           : Text::tr("Whether the change was stored is not known. Your edits stay on this computer.");
}

QString adviceForUnknown(const HttpRequest &request)
{
    return isRead(request) ? Text::tr("Check the network connection and try again.")
                           : Text::tr("Read the flow again to see what is stored, then decide whether to send again.");
}

QString detail(const HttpRequest &request, const QString &reason)
{
    return QStringLiteral("%1 %2: %3").arg(QString::fromLatin1(request.method), request.url.host(), reason);
}

Error offline(const HttpRequest &request, const QString &what, const QString &advice, const QString &reason)
{
    Error error;
    error.kind = ErrorKind::Offline;
    error.what = what;
    error.meaning = Text::tr("Nothing was sent. Your edits stay on this computer.");
    error.advice = advice;
    error.detail = detail(request, reason);
    return error;
}

Error interrupted(const HttpRequest &request, const QString &reason)
{
    Error error;
    error.kind = ErrorKind::Interrupted;
    error.what = Text::tr("The connection to %1 broke before the whole answer had arrived.").arg(request.url.host());
    error.meaning = outcomeUnknown(request);
    error.advice = adviceForUnknown(request);
    error.detail = detail(request, reason);
    return error;
}

} // namespace

bool TransportError::isAnswer(QNetworkReply::NetworkError code, int status)
{
    if (status == 0 || code == QNetworkReply::ProxyAuthenticationRequiredError)
        return false;
    if (code == QNetworkReply::NoError)
        return true;
    // Qt maps a status from 400 on to a code from 201 on; the ones left out tell of a broken transfer.
    return status >= 400 && code >= QNetworkReply::ContentAccessDenied && code != QNetworkReply::ContentReSendError
        && code != QNetworkReply::ProtocolFailure;
}

Error TransportError::from(
    QNetworkReply::NetworkError code, const HttpRequest &request, bool mayHaveArrived, const QString &reason)
{
    const QString host = request.url.host();
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return offline(request, Text::tr("No connection to %1 could be made.").arg(host),
            Text::tr("Check the network connection and the address of the account, then try again."), reason);
    case QNetworkReply::HostNotFoundError:
        return offline(request, Text::tr("The address %1 was not found on the network.").arg(host),
            Text::tr("Check the network connection and the address of the account, then try again."), reason);
    case QNetworkReply::SslHandshakeFailedError:
        return offline(request, Text::tr("The identity of %1 could not be verified.").arg(host),
            Text::tr("Check the date of this computer and the address of the account. If your network inspects secure "
                     "connections, ask your network administrator."),
            reason);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return offline(request,
            Text::tr("The proxy server of this network did not let the program through to %1.").arg(host),
            Text::tr("Check the proxy settings of this computer, or ask your network administrator."), reason);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        if (mayHaveArrived)
            return timeout(request);
        break;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        // Without a body Qt does not tell when the head went out, so a closed connection always counts as one too many.
        return interrupted(request, reason);
    default:
        if (mayHaveArrived)
            return interrupted(request, reason);
        break;
    }
    return offline(request, Text::tr("No connection to %1 could be made.").arg(host),
        Text::tr("Check the network connection and the address of the account, then try again."), reason);
}

Error TransportError::timeout(const HttpRequest &request)
{
    Error error;
    error.kind = ErrorKind::Timeout;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(request.timeout).count();
    //: %1 is a host name such as api.verifik.co
    error.what = Text::tr("%1 did not answer within %n second(s).", nullptr, static_cast<int>(seconds))
                     .arg(request.url.host());
    error.meaning = outcomeUnknown(request);
    error.advice = adviceForUnknown(request);
    error.detail = detail(request, QStringLiteral("no answer within %1 ms").arg(request.timeout.count()));
    return error;
}

Error TransportError::truncated(const HttpRequest &request, qint64 expected, qint64 received)
{
    return interrupted(request, QStringLiteral("%1 of %2 bytes received").arg(received).arg(expected));
}

Error TransportError::tooLarge(const HttpRequest &request, int httpStatus)
{
    Error error;
    error.kind = ErrorKind::TooLarge;
    error.httpStatus = httpStatus;
    error.what = Text::tr("The answer of %1 is larger than %2 MB, so it was not read.")
                     .arg(request.url.host())
                     .arg(request.largestAnswer / 1024 / 1024);
    error.meaning = outcomeUnknown(request);
    error.advice = Text::tr("Check the address of the account. If it is right, tell the provider's support.");
    error.detail = detail(request, QStringLiteral("more than %1 bytes").arg(request.largestAnswer));
    return error;
}

Error TransportError::cancelled(const HttpRequest &request)
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.what = Text::tr("The request was stopped.");
    error.meaning = outcomeUnknown(request);
    error.detail = detail(request, QStringLiteral("stopped"));
    return error;
}

Error TransportError::unsent()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.code = notSent;
    error.what = Text::tr("The request was stopped.");
    error.meaning = Text::tr("Nothing was sent. Your edits stay on this computer.");
    return error;
}

bool TransportError::isUnsent(const Error &error)
{
    return error.kind == ErrorKind::Cancelled && error.code == notSent;
}

Error TransportError::longPause(std::chrono::seconds wait)
{
    Error error;
    error.kind = ErrorKind::RateLimited;
    error.retryAfter = wait;
    const int seconds = static_cast<int>(wait.count());
    error.what = Text::tr("The provider asked for a pause of %n second(s).", nullptr, seconds);
    error.meaning = Text::tr("Nothing was sent. Your edits stay on this computer.");
    error.advice = Text::tr("Try again when the pause is over.");
    return error;
}

Error TransportError::unusableSecret()
{
    Error error;
    error.kind = ErrorKind::Unauthorized;
    error.what = Text::tr("The access token of this account holds characters that no token has.");
    error.meaning = Text::tr("Nothing was sent. Your edits stay on this computer.");
    error.advice = Text::tr("Copy the token again, without line breaks, and enter it for this account.");
    return error;
}

Error TransportError::unusableAddress(const HttpRequest &request)
{
    Error error;
    error.kind = ErrorKind::Usage;
    error.what = Text::tr("The address of this account is not a web address.");
    error.meaning = Text::tr("Nothing was sent. Your edits stay on this computer.");
    error.advice = Text::tr("Enter an address that begins with https:// for this account.");
    error.detail = request.url.scheme();
    return error;
}
