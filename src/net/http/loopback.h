#pragma once

#include <QHostAddress>
#include <QString>

//! Whether a host name, as QUrl::host() gives it, means the computer that asks: "localhost", 127.0.0.1, ::1.
inline bool isThisComputer(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}
