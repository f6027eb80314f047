#pragma once

#include "app/gui/enginethread.h"
#include "models/store/draftstore.h"

#include <QObject>

class MainWindow;

//! The window's side of the outbox: shows what waits and how the network stands, and takes what a person wants of it to
//! the engine.
class SyncController : public QObject
{
    Q_OBJECT
public:
    //! `store` is for reading on this thread. All must outlive this object.
    SyncController(MainWindow &window, EngineThread &engine, DraftStore &store, QObject *parent);

    //! The store may have changed.
    void refresh();
    //! Whether the account list has the practice workspace.
    void setHasPractice(bool on);
    //! Whether a person lets the practice provider answer.
    bool isPracticeOn() const { return m_isPracticeOn; }

private:
    MainWindow &m_window;
    EngineThread &m_engine;
    DraftStore &m_store;
    bool m_hasPractice = false, m_isPracticeOn = true;
};
