#pragma once

#include "models/store/programlock.h"

#include <QLocalServer>
#include <QObject>

//! One window for one data folder: a second start asks the first window to come to the front, and ends. Other data
//! folders have windows of their own; a window that crashed stands in nobody's way. GUI thread.
class SingleWindow : public QObject
{
    Q_OBJECT
public:
    explicit SingleWindow(const QString &folder, QObject *parent = nullptr);

    //! Whether another program has the window on this folder.
    bool isTaken();
    //! Asks it to come to the front; with `opensPractice` to open the practice workspace, too. Waits for its answer,
    //! five seconds at most. False: it does not answer, so that this program had better go on by itself.
    bool raiseOther(bool opensPractice);
    //! From here on this program has the window, and hears of further starts. Where that cannot be arranged (a folder
    //! that cannot be written) there may be two windows, which get along, too.
    void serve();

signals:
    void raiseRequested(bool opensPractice);

private:
    void answer(QLocalSocket *other);

    QString m_name; // of the local socket
    ProgramLock m_lock;
    QLocalServer m_server;
};
