#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

//! One flow in the outbox, for a list of what waits to be sent.
struct WaitingFlow
{
    QString account, id;
    QString name; //!< for people
    QDateTime queuedAt; //!< UTC
    QString lastError; //!< why it was not sent so far, as a sentence; empty while nothing was tried

    bool operator==(const WaitingFlow &) const = default;
};

Q_DECLARE_METATYPE(WaitingFlow)
