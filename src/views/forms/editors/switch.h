#pragma once

#include <QCheckBox>

//! A check box that looks like a switch, with its state in words beside it, since colour alone tells nobody enough.
class Switch : public QCheckBox
{
    Q_OBJECT
public:
    explicit Switch(QWidget *parent = nullptr);

    //! `words` instead of "On" and "Off"; empty brings these back. `isQuiet` greys the switch: nobody has set it.
    void setState(bool isOn, const QString &words = {}, bool isQuiet = false);
    //! What is written beside it now.
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_words;
    bool m_isQuiet = false;
};
