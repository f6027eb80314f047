#pragma once

#include "views/sync/synctext.h"

#include <QToolButton>

//! Says in the status line how the network stands and what waits for it; a press opens the menu about both.
class SyncButton : public QToolButton
{
    Q_OBJECT
public:
    explicit SyncButton(QWidget *parent = nullptr);
    const NetworkState &state() const { return m_state; }
    void setState(const NetworkState &state);

private:
    NetworkState m_state;
};
