#pragma once

#include <QWidget>

class QAction;
class QDockWidget;

//! Title of a side panel: its name as a heading and a button that hides it. The panel can be dragged by it.
class DockTitle : public QWidget
{
    Q_OBJECT
public:
    //! `toggle` is the checkable action that shows and hides the panel.
    DockTitle(QDockWidget *dock, QAction *toggle);
};
