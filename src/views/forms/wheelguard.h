#pragma once

#include <QObject>

class QAbstractScrollArea;
class QWidget;

//! Keeps the mouse wheel for scrolling the form. Somebody who scrolls past a combo box must not change a setting of a
//! live flow by it.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    //! The wheel over `control` never changes it, focused or not; what is around it scrolls instead.
    static void keepValue(QWidget *control);
    //! The wheel scrolls `view` only while it has the focus, so that the pointer resting on a list stops no scrolling.
    static void scrollOnlyWithFocus(QAbstractScrollArea *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    WheelGuard(QObject *parent, QWidget *focusOwner);

    QWidget *m_focusOwner; // null: never
};
