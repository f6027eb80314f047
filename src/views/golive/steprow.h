#pragma once

#include "models/sync/goinglive.h"
#include "views/theme/palette.h"

#include <QWidget>

class ToneLabel;

//! One line of a checklist.
class StepRow : public QWidget
{
    Q_OBJECT
public:
    explicit StepRow(QWidget *parent = nullptr);

    void setStep(const GoingLiveStep &step, bool isUnderWay);
    GoingLiveStep::State state() const { return m_state; }
    void hideMessage();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GoingLiveStep::State m_state = GoingLiveStep::State::Waiting;
    QString m_icon;
    QColor Palette::*m_role;
    ToneLabel *m_what, *m_word, *m_message;
};
