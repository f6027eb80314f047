#pragma once

#include "views/shell/tone.h"

#include <QFrame>

class QLabel;

//! A sentence that must not be missed, on a coloured field with a mark at its side.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(Tone tone, const QString &text, QWidget *parent = nullptr);
    void setText(Tone tone, const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone;
    QLabel *m_label;
};
