#pragma once

#include <QToolButton>

//! The heading of a check's card, which opens and closes it: its place in the order, its title and a person's own name
//! for it. What does not fit is shortened, the own name first.
class CheckToggle : public QToolButton
{
    Q_OBJECT
public:
    explicit CheckToggle(QWidget *parent);
    void setCheck(int number, const QString &title, const QString &label);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_number, m_title, m_label;
};
