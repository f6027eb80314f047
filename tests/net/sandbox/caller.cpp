#include "caller.h"

#include <QJsonDocument>

namespace {

constexpr int patience = 20'000; // milliseconds; only a failing test waits that long

//! Reads until `isEnough`, or until the other side closes.
template <typename IsEnough> void readUntil(QTcpSocket &socket, QByteArray &into, const IsEnough &isEnough)
{
    while (!isEnough()) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patience)) {
            into += socket.readAll();
            return;
        }
        into += socket.readAll();
    }
}

QByteArray text(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonObject Reply::timeless() const
{
    QJsonObject object = json();
    object.remove(QStringLiteral("timestamp"));
    return object;
}

Reply Caller::put(const QString &path, const QJsonObject &body)
{
    return put(path, text(body));
}

Reply Caller::post(const QString &path, const QJsonObject &body)
{
    return post(path, text(body));
}

Reply Caller::patch(const QString &path, const QJsonObject &body)
{
    return patch(path, text(body));
}

Reply Caller::send(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QByteArray bytes = method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: " + m_url.authority().toUtf8() + "\r\n";
    if (!m_token.isEmpty())
        bytes += m_credential + ' ' + m_token + "\r\n";
    if (!m_isKeptOpen)
        bytes += "Connection: close\r\n";
    if (!body.isEmpty())
        bytes += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return raw(bytes + "\r\n" + body);
}

Reply Caller::raw(const QByteArray &bytes)
{
    if (!m_isKeptOpen || !m_socket || m_socket->state() != QAbstractSocket::ConnectedState) {
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
        if (!m_socket->waitForConnected(patience))
            return {};
    }
    m_socket->write(bytes);

    QByteArray answer;
    readUntil(*m_socket, answer, [&] { return answer.contains("\r\n\r\n"); });
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0) {
        m_socket.reset();
        return {};
    }

    Reply reply;
    const QList<QByteArray> head = answer.left(end).split('\n');
    reply.status = head.first().split(' ').value(1).toInt();
    for (const QByteArray &line : head.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    reply.body = answer.mid(end + 4);
    const qsizetype length = reply.headers.value("content-length").toLongLong();
    readUntil(*m_socket, reply.body, [&] { return reply.body.size() >= length; });
    reply.isWhole = reply.body.size() == length;
    return reply;
}
