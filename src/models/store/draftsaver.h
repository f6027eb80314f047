#pragma once

#include "models/store/draftstore.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <map>
#include <memory>

class DraftWriter;

//! Saves the window's edits without ever making it wait: edits of one flow that follow each other closely become one
//! write, and a worker thread with a store of its own does the writing. Nothing is acknowledged before it is on disk,
//! and an edit that could not be written is kept until it can be. GUI thread.
class DraftSaver : public QObject
{
    Q_OBJECT
public:
    //! Makes the worker's store; called on the worker thread, again after a failure.
    using StoreFactory = std::function<Result<std::unique_ptr<DraftStore>>()>;

    //! Edits wait for up to `delay` for others to join them.
    explicit DraftSaver(StoreFactory factory, std::chrono::milliseconds delay = std::chrono::milliseconds(150),
        QObject *parent = nullptr);
    //! On the SqliteDraftStore in `folder`.
    explicit DraftSaver(const QString &folder, std::chrono::milliseconds delay = std::chrono::milliseconds(150),
        QObject *parent = nullptr);
    //! Writes what still waits, and returns when it is written or has failed.
    ~DraftSaver() override;

    //! Takes the present state of a flow, with the steps that can be undone; a later state of the same flow replaces
    //! one that was not written yet.
    void save(const QString &account, const QString &id, qint64 baseRevision, const QJsonObject &working,
        const FlowSummary &summary, const EditHistory &history = {});
    //! Forgets what waits for this flow (it was deleted or read again). A write under way still ends.
    void forget(const QString &account, const QString &id);
    //! Starts writing now instead of after the delay. Returns at once; saved() tells when it is done.
    void flush();
    //! Tries again what could not be written. That happens by itself, too, some time after each failure.
    void retry();
    //! How long after a failure; five seconds unless told.
    void setRetryDelay(std::chrono::milliseconds delay) { m_again.setInterval(delay); }

    //! Whether anything is not on disk yet: waiting, being written, or failed.
    bool hasUnsaved() const { return !m_waiting.empty() || !m_underWay.empty(); }

signals:
    //! An edit now waits to be written, and nothing did before.
    void saving();
    //! The newest state of the flow that was given to save() is on disk.
    void saved(const QString &account, const QString &id);
    //! The flow's base was moved by another window or program; the edit was not written. Read the flow again, rebase,
    //! save again.
    void stale(const QString &account, const QString &id);
    //! Something could not be written. It is kept, and tried again at the next edit, by retry(), or by itself.
    void failed(const Error &error);

private:
    struct Edit
    {
        qint64 baseRevision = 0;
        QJsonObject working;
        FlowSummary summary;
        EditHistory history;
    };
    using FlowKey = std::pair<QString, QString>; // account, id
    using Edits = std::map<FlowKey, Edit>;
    friend class DraftWriter;

    void write();
    void finish(const FlowKey &key, const Result<void> &outcome);

    std::chrono::milliseconds m_delay;
    QThread m_thread;
    DraftWriter *m_writer; // lives on m_thread
    QTimer m_timer;
    QTimer m_again; // after a failure
    Edits m_waiting; // not handed to the writer yet, or handed back by it
    Edits m_underWay;
    bool m_retriesAtOnce = false; // asked to while a batch is under way that may be about to fail
};
