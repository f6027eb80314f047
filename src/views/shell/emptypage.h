#pragma once

#include <QWidget>

//! The middle of the window while no flow is open: what to do next.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

signals:
    void newFlowRequested();
    void refreshRequested();
};
