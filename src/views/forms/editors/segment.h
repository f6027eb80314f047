#pragma once

#include <QRadioButton>

//! One of several choices that stand side by side as parts of one bar. To the keyboard and to screen readers it is the
//! radio button that it derives from.
class Segment : public QRadioButton
{
    Q_OBJECT
public:
    //! How serious the choice is. The tone comes with words and a tick, never alone.
    enum class Tone { Plain, Caution, Danger };

    Segment(const QString &text, Tone tone, QWidget *parent);
    //! Which ends of the bar it is.
    void setEnds(bool isFirst, bool isLast);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_words; // as shown, without the escapes of mnemonics
    Tone m_tone;
    bool m_isFirst = true, m_isLast = true;
};
