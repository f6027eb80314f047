#pragma once

#include "net/sandbox/sandbox.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QTcpSocket>

#include <memory>

//! What came back over the wire.
struct Reply
{
    int status = 0; //!< 0: not a byte of an answer
    QMap<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;
    bool isWhole = false; //!< the body was as long as announced
    QJsonObject json() const;
    QJsonObject data() const { return json().value(QLatin1String("data")).toObject(); }
    //! The body without the moment it was made at.
    QJsonObject timeless() const;
};

//! A plain HTTP caller on a blocking socket: unlike a network stack it repeats nothing by itself, so what the sandbox
//! counts is what the test sent. Usable in any thread; not shared between threads.
class Caller
{
public:
    explicit Caller(const Sandbox &sandbox)
        : Caller(sandbox.url(), sandbox.secret().toUtf8())
    {
    }
    Caller(const QUrl &url, QByteArray token)
        : m_url(url)
        , m_token(std::move(token))
    {
    }

    //! A caller with another credential; an empty one sends none at all.
    Caller with(const QByteArray &token) const
    {
        Caller other(m_url, token);
        other.m_credential = m_credential;
        return other;
    }
    //! From here on the credential goes into this header, as it stands, instead of "Authorization: Bearer …".
    void identifyBy(const QByteArray &header) { m_credential = header + ":"; }
    //! One connection for all requests from here on.
    void keepOpen()
    {
        m_isKeptOpen = true;
        m_socket.reset(); // the one at hand was announced as the last
    }

    Reply get(const QString &path) { return send("GET", path, {}); }
    Reply put(const QString &path, const QByteArray &body) { return send("PUT", path, body); }
    Reply put(const QString &path, const QJsonObject &body);
    Reply post(const QString &path, const QByteArray &body) { return send("POST", path, body); }
    Reply post(const QString &path, const QJsonObject &body);
    Reply patch(const QString &path, const QByteArray &body) { return send("PATCH", path, body); }
    Reply patch(const QString &path, const QJsonObject &body);
    Reply remove(const QString &path) { return send("DELETE", path, {}); }
    Reply send(const QByteArray &method, const QString &path, const QByteArray &body);
    //! Bytes as they stand, then whatever comes back.
    Reply raw(const QByteArray &bytes);

private:
    QUrl m_url;
    QByteArray m_token;
    QByteArray m_credential = "Authorization: Bearer";
    bool m_isKeptOpen = false;
    std::unique_ptr<QTcpSocket> m_socket;
};
