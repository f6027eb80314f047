#include "views/forms/wheelguard.h"

#include <QAbstractScrollArea>
#include <QEvent>

WheelGuard::WheelGuard(QObject *parent, QWidget *focusOwner)
    : QObject(parent)
    , m_focusOwner(focusOwner)
{
}

void WheelGuard::keepValue(QWidget *control)
{
    control->installEventFilter(new WheelGuard(control, nullptr));
}

void WheelGuard::scrollOnlyWithFocus(QAbstractScrollArea *view)
{
    view->viewport()->installEventFilter(new WheelGuard(view, view));
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || (m_focusOwner && m_focusOwner->hasFocus()))
        return QObject::eventFilter(watched, event);
    event->ignore(); // Qt then offers it to the parent, and so to the form
    return true;
}
