#pragma once

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <deque>
#include <functional>
#include <vector>

//! A server on the loopback address that answers requests with exactly the bytes it was told, right or wrong, one
//! answer a request, in order. It runs in the test's own event loop. Header only, as the other test helpers need no Qt
//! Network.
class RawServer
{
public:
    struct Answer
    {
        QByteArray bytes; //!< status line, headers and body as they go out; empty sends nothing
        bool closes = true; //!< close the connection afterwards; otherwise leave it open and say nothing more
        qint64 flood = 0; //!< this many more bytes after `bytes`
    };

    struct Request
    {
        QByteArray head; //!< request line and headers
        QByteArray body;
        QByteArray line() const { return head.left(head.indexOf("\r\n")); }
        //! A header's value; empty when there is none.
        QByteArray header(const QByteArray &name) const
        {
            for (const QByteArray &text : head.split('\n')) {
                const qsizetype colon = text.indexOf(':');
                if (colon > 0 && text.left(colon).trimmed().toLower() == name.toLower())
                    return text.mid(colon + 1).trimmed();
            }
            return {};
        }
    };

    RawServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this]() {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                serve(socket);
        });
    }

    QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }

    void answer(const Answer &answer) { m_answers.push_back(answer); }
    void answer(int status, const QByteArray &body, const QByteArray &headers = "Content-Type: application/json\r\n")
    {
        answer({http(status, body, headers)});
    }
    //! Decides each answer by the request, once the queue is empty.
    void answerWith(std::function<Answer(const Request &)> function) { m_function = std::move(function); }

    const std::vector<Request> &requests() const { return m_requests; }

    //! A complete answer with its Content-Length.
    static QByteArray http(
        int status, const QByteArray &body, const QByteArray &headers = "Content-Type: application/json\r\n")
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Text\r\n" + headers
            + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    void serve(QTcpSocket *socket)
    {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket]() {
            QByteArray &received = m_received[socket];
            received += socket->readAll();
            const qsizetype end = received.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Request request{received.left(end + 2), received.mid(end + 4)};
            if (request.body.size() < request.header("Content-Length").toLongLong())
                return;
            m_received.remove(socket);
            m_requests.push_back(request);
            send(socket, next(request));
        });
    }

    Answer next(const Request &request)
    {
        if (m_answers.empty())
            return m_function ? m_function(request) : Answer{http(500, "unexpected request")};
        const Answer answer = m_answers.front();
        m_answers.pop_front();
        return answer;
    }

    void send(QTcpSocket *socket, const Answer &answer)
    {
        socket->write(answer.bytes);
        if (answer.flood > 0) {
            m_flood[socket] = answer.flood;
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [this, socket]() { pour(socket); });
            pour(socket);
        } else if (answer.closes) {
            socket->disconnectFromHost();
        }
    }

    //! Keeps the server's own memory small: more is written only when the last piece has left.
    void pour(QTcpSocket *socket)
    {
        qint64 &left = m_flood[socket];
        if (left <= 0 || socket->bytesToWrite() > 256 * 1024)
            return;
        const qint64 count = qMin<qint64>(left, 256 * 1024);
        left -= count;
        m_poured += count;
        socket->write(QByteArray(count, ' '));
        if (left <= 0)
            socket->disconnectFromHost();
    }

public:
    //! How much of the floods went out.
    qint64 poured() const { return m_poured; }

private:
    QHash<QTcpSocket *, QByteArray> m_received;
    QHash<QTcpSocket *, qint64> m_flood;
    std::deque<Answer> m_answers;
    std::function<Answer(const Request &)> m_function;
    std::vector<Request> m_requests;
    qint64 m_poured = 0;
    QTcpServer m_server; // last: its sockets must go before what their handlers use
};
