#include "net/sandbox/webhooktrial.h"

#include "models/core/json.h"

#include <QHostAddress>
#include <QUrl>

#include <httplib.h>

namespace {

QJsonObject outcome(bool isFine, const QString &message)
{
    return {{QStringLiteral("status"), isFine ? QStringLiteral("success") : QStringLiteral("fail")},
        {QStringLiteral("message"), message}};
}

//! The loopback address that a host stands for; empty for any other host. "localhost" is not looked up: a name server
//! could send it elsewhere.
QString loopback(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("127.0.0.1");
    const QHostAddress address(host);
    return address.isLoopback() ? address.toString() : QString();
}

} // namespace

QJsonObject tryWebhook(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return outcome(false, QStringLiteral("The address is not an http or https address."));
    const QString host = loopback(url.host());
    if (host.isEmpty()) {
        return outcome(
            false, QStringLiteral("The practice provider only calls addresses of this computer, such as 127.0.0.1."));
    }
    if (url.scheme() != QLatin1String("http"))
        return outcome(false, QStringLiteral("The practice provider calls this computer over http only."));

    httplib::Client client(host.toStdString(), url.port(80));
    client.set_connection_timeout(2);
    client.set_read_timeout(2);
    client.set_write_timeout(2);
    const QByteArray event = Json::compact(QJsonObject{{QStringLiteral("type"), QStringLiteral("webhook_test")},
        {QStringLiteral("object"), QJsonObject{{QStringLiteral("message"), QStringLiteral("Practice")}}}});
    std::string path = url.path(QUrl::FullyEncoded).toStdString();
    if (path.empty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toStdString();
    const httplib::Result answer = client.Post(path, event.toStdString(), "application/json");
    if (!answer)
        return outcome(false, QStringLiteral("No answer: %1").arg(QString::fromStdString(to_string(answer.error()))));
    const bool isFine = answer->status >= 200 && answer->status < 300;
    QJsonObject result = outcome(isFine, QStringLiteral("The address answered %1.").arg(answer->status));
    result.insert(QStringLiteral("statusCode"), answer->status);
    return result;
}
