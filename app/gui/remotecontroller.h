#pragma once

#include "app/gui/enginethread.h"
#include "models/schema/schemacatalog.h"
#include "models/store/draftstore.h"
#include "models/sync/conflictresolution.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class MainWindow;

//! What the provider holds beside the open flow: looks for it now and then, tells of it quietly, and lets a person take
//! it over or decide. Nothing changes under their eyes before they say so.
class RemoteController : public QObject
{
    Q_OBJECT
public:
    //! `store` is for reading on this thread. All must outlive this object.
    RemoteController(
        MainWindow &window, EngineThread &engine, DraftStore &store, const SchemaCatalog &catalog, QObject *parent);

    //! The flow that is open now, by the id it has now; both empty for none.
    void setFlow(const QString &account, const QString &id);
    //! A person asked for what the provider has: until hold(), it is taken in as it comes.
    void letGo();
    void hold();
    //! The stored flow may have changed.
    void refresh();
    //! Shows what is to be decided about a flow.
    void decide(const QString &account, const QString &id);
    //! Asks the provider for the open flow's state, unless it was asked a moment ago.
    void look();
    void lookNow(); //!< whenever it was asked last

private:
    void showHistory();
    void keepDecision(const JsonPointer &field, const std::optional<Decision> &decision);
    void showConflicts(); // of the flow that is being decided about, where its window is open

    MainWindow &m_window;
    EngineThread &m_engine;
    DraftStore &m_store;
    const SchemaCatalog &m_catalog;
    ConflictResolution m_conflicts;
    QString m_account, m_id; // the open flow
    QString m_decidedAccount, m_decidedId;
    QTimer m_poll;
    QElapsedTimer m_sinceLook;
    bool m_isLooking = false, m_looksAgain = false;
};
