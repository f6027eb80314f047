#pragma once

#include "models/core/error.h"
#include "views/sync/synctext.h"

#include <QStatusBar>

class ElidedLabel;
class SyncButton;
class QToolButton;

//! The window's lowest line: whether the edits are on disk, and how the provider can be reached. In words, always.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    enum class Saving { Nothing, Saved, UnderWay, Failed };
    using Reach = NetworkReach;

    explicit StatusLine(QWidget *parent = nullptr);
    void setSaving(Saving state, const QString &reason = {}); //!< `reason`: the sentence behind Failed
    //! Shows the network's state and opens its menu; SyncControls tells it what to show.
    SyncButton *syncButton() const { return m_sync; }

signals:
    //! A person wants the failed save tried again.
    void retryRequested();

private:
    ElidedLabel *m_saving;
    SyncButton *m_sync;
    QToolButton *m_retry;
};
