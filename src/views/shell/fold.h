#pragma once

#include <QWidget>

class QToolButton;

//! Content that is folded away until asked for, below the button that shows and hides it.
class Fold : public QWidget
{
    Q_OBJECT
public:
    //! Takes `content`. It starts folded.
    explicit Fold(QWidget *content, QWidget *parent = nullptr);
    void setTexts(const QString &show, const QString &hide);
    QToolButton *button() const { return m_button; }

private:
    void refresh();

    QString m_show, m_hide;
    QToolButton *m_button;
    QWidget *m_content;
};
