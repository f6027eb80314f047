#pragma once

#include <QWidget>

//! What a person takes hold of to drag something to another place. It only says what the mouse does; Escape gives up.
class DragGrip : public QWidget
{
    Q_OBJECT
public:
    explicit DragGrip(QWidget *parent);
    QSize sizeHint() const override { return {24, 32}; }

signals:
    void dragBegan();
    void dragged(const QPoint &globalPlace);
    void dropped();
    void dragCancelled();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void finish(bool isDropped);

    QPoint m_pressed;
    bool m_isPressed = false, m_isDragging = false;
};
