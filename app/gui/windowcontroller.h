#pragma once

#include "app/gui/enginerecords.h"
#include "app/gui/enginethread.h"
#include "app/gui/openflow.h"
#include "app/gui/remotecontroller.h"
#include "app/gui/storekeeper.h"
#include "app/gui/synccontroller.h"
#include "models/schema/schemacatalog.h"
#include "models/store/flowlistmodel.h"
#include "models/store/sqlitedraftstore.h"
#include "views/shell/mainwindow.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

//! Ties the window to the store and the engine. It decides what happens; the window shows, the engine works.
//! Nothing a person typed is lost on any error: a draft is made clean by the provider's answer alone.
class WindowController : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString folder; //!< the data folder
        bool opensPractice = false; //!< add the practice workspace if there is none
        //! An edit that could not be written is tried again by itself after so long.
        std::chrono::milliseconds saveAgainAfter = std::chrono::seconds(5);
        Theme *theme = nullptr; //!< follows the colours chosen in the window; must outlive it. Null: nothing to follow
    };

    //! Opens the store and makes the window. Errors: Storage; then there is nothing to show.
    static Result<std::unique_ptr<WindowController>> create(const Options &options);
    ~WindowController() override; //!< saves what still waits

    MainWindow &window() { return m_window; }
    EngineThread &engine() { return m_engine; }
    OpenFlow *openFlow() const { return m_open.get(); }
    bool hasUnsaved() const { return m_saver.hasUnsaved(); }
    void lookNow() { m_remote->lookNow(); } //!< asks the provider whether it holds something newer of the open flow

    //! The program was started a second time: the window comes to the front, with the practice workspace if wanted.
    void bringToFront(bool opensPractice);

    //! Shows the window, then starts the engine and reads the accounts that can be read.
    void start();

private:
    WindowController(const Options &options, std::unique_ptr<SqliteDraftStore> store);
    void connectWindow();
    void connectDialogs();
    void connectEngine();
    void connectSaver();
    void connectKeeper();

    void reload(); // accounts and list
    void open(const QString &account, const QString &id);
    void closeOpen(); // the flow that is open, keeping it until its edits are on disk
    void follow(const QString &account, const QString &id, const QString &previousId);
    void lookOutside();
    const Account *account(const QString &name) const;
    //! What forms can ask about an account; made when first asked for.
    AccountServices *services(const QString &account);
    //! The account's projects as they are stored here, which names them while nothing can be read.
    void offerStoredProjects(EngineRecords &services, const QString &account);
    //! What forms know of the account's records may be out of date.
    void expireServices(const QString &account);

    void addAccount(const Account &account, const QByteArray &secret);
    void addPractice();
    void removeAccount(const QString &name);
    void refresh(const QString &account);
    void duplicate(const QString &account, const QString &id);
    void createProject(const QString &account, const QString &name);
    void createFlow(const QString &account, const QString &templateId, const QString &name, const QString &project);
    void deleteFlow(const QString &account, const QString &id, int version);
    void finishPull(const QString &account, const PullReport &report);
    void finishProjects(const QString &account, const PullReport &report);
    void reportPull(const PullReport &report);

    //! The open flow's draft becomes what a revision was, as one undo step.
    void restore(int number);
    void review();
    void send() { transmit(&EngineThread::push); }
    //! Asks the engine for a push of the reviewed flow, of whatever kind, once its newest edits are on disk.
    void transmit(void (EngineThread::*push)(const QString &account, const QString &id));
    bool isOpen(const QString &account, const QString &id) const
    {
        return m_open && m_open->account() == account && m_open->id() == id;
    }
    void finishPush(const PushResult &result);
    //! Shows what it takes to bring the open flow to a status.
    void wishStatus(const QString &status);
    //! Asks the engine for a check or a change of status once the flow's newest edits are on disk.
    void askStatus(void (EngineThread::*ask)(const QString &, const QString &, const QString &), const QString &account,
        const QString &id, const QString &status);
    void finishStatus(const GoingLiveReport &report);
    //! Calls `then` once all edits are on disk, or `otherwise` when they could not be written.
    void whenSaved(std::function<void()> then, std::function<void(const Error &)> otherwise);
    //! Goes on with whatever waited for the edits, if none is unsaved any more. To be called wherever one may have
    //! stopped waiting: written, overtaken by the store, or forgotten.
    void settle();
    void saveFailed(const Error &error);
    void retrySave();
    //! Lets go of flows that were deleted elsewhere while they were edited here, keeping a copy with the edits.
    //! Errors: Storage when a copy cannot be written; that flow stays as it is. Answers whether there were any.
    Result<bool> partWithDeleted();
    //! One of them; `flow` may be the open one. Errors: as above. False where the store still has it.
    Result<bool> keepDeleted(OpenFlow &flow);
    void closeDeleted(); // the open flow, which is no longer in the store

    static const QString windowSetting, lastFlowSetting, themeSetting; // names in the store
    bool mayClose();
    void rememberWindow();
    void restoreWindow();
    void report(const Error &error) { m_window.showError(error); }

    QString m_folder;
    bool m_opensPractice;
    Theme *m_theme;
    std::unique_ptr<SqliteDraftStore> m_store; // for reading on this thread
    SchemaCatalog m_catalog;
    std::vector<Account> m_accounts;
    FlowListModel m_list;
    DraftSaver m_saver;
    StoreKeeper m_keeper;
    std::unique_ptr<OpenFlow> m_open;
    std::vector<std::unique_ptr<OpenFlow>> m_parting; // no longer shown, with edits that are not on disk yet
    EngineThread m_engine;
    std::map<QString, std::unique_ptr<EngineRecords>> m_services; // by account
    MainWindow m_window; // after the models it shows, so that it goes first
    std::unique_ptr<RemoteController> m_remote;
    std::unique_ptr<SyncController> m_sync;
    QTimer m_poll, m_reload, m_settle;
    qint64 m_outside = 0;
    QStringList m_asked; // accounts whose refresh a person asked for: their errors are worth a message
    QStringList m_askedProjects; // of those, the ones whose projects are still to come
    QString m_reviewedAccount, m_reviewedId; // the flow that the review and its further dialogs are about
    struct AfterSave
    {
        std::function<void()> then;
        std::function<void(const Error &)> otherwise;
    };
    std::vector<AfterSave> m_whenSaved;
    bool m_isClosing = false;
};
