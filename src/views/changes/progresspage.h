#pragma once

#include "models/sync/push.h"

#include <QWidget>

class QLabel;
class QProgressBar;

//! Where a send is: three steps, each marked as done, under way or still to come.
class ProgressPage : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPage(QWidget *parent = nullptr);
    void setStage(PushStage stage);

private:
    QLabel *m_steps[3];
    QProgressBar *m_bar;
};
