#include "views/didit/draggrip.h"

#include "views/theme/icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

DragGrip::DragGrip(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DragGrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isEnabled())
        return;
    m_isPressed = true;
    m_pressed = event->pos();
    setCursor(Qt::ClosedHandCursor);
}

void DragGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed)
        return;
    if (!m_isDragging) {
        if ((event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        m_isDragging = true;
        grabKeyboard(); // for Escape, wherever the focus is
        emit dragBegan();
    }
    emit dragged(mapToGlobal(event->pos()));
}

void DragGrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        finish(true);
}

void DragGrip::keyPressEvent(QKeyEvent *event)
{
    if (m_isDragging && event->key() == Qt::Key_Escape)
        finish(false);
    else
        QWidget::keyPressEvent(event);
}

void DragGrip::hideEvent(QHideEvent *event)
{
    finish(false);
    QWidget::hideEvent(event);
}

void DragGrip::finish(bool isDropped)
{
    const bool wasDragging = m_isDragging;
    m_isPressed = m_isDragging = false;
    setCursor(Qt::OpenHandCursor);
    if (!wasDragging)
        return;
    releaseKeyboard();
    if (isDropped)
        emit dropped();
    else
        emit dragCancelled();
}

void DragGrip::paintEvent(QPaintEvent *)
{
    constexpr int size = 16;
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.drawPixmap((width() - size) / 2, (height() - size) / 2,
        Icons::pixmap(
            QStringLiteral("grip"), size, devicePixelRatioF(), isEnabled() ? colours.textMuted : colours.textDisabled));
}
