#pragma once

#include "models/core/error.h"

#include <QStatusBar>

class ElidedLabel;
class QLabel;
class QToolButton;

//! The window's lowest line: whether the edits are on disk, and how the provider can be reached. In words, always.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    enum class Saving { Nothing, Saved, UnderWay, Failed };
    enum class Reach {
        NotTried, //!< nothing was asked of the provider yet
        Online,
        Offline, //!< the last request did not get through
        Reading,
        Sending,
    };

    explicit StatusLine(QWidget *parent = nullptr);
    void setSaving(Saving state, const QString &reason = {}); //!< `reason`: the sentence behind Failed
    void setReach(Reach state);

signals:
    //! A person wants the failed save tried again.
    void retryRequested();

private:
    ElidedLabel *m_saving;
    QLabel *m_reach;
    QToolButton *m_retry;
};
