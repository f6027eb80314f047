#pragma once

#include "models/store/storebackup.h"

#include <QObject>
#include <QThread>
#include <QTimer>

//! Looks after the drafts while the window works, on a thread of its own: checks the whole file shortly after the
//! start, and makes the backup of the day. GUI thread.
class StoreKeeper : public QObject
{
    Q_OBJECT
public:
    explicit StoreKeeper(
        QString folder, StoreBackup::Clock now = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);
    //! Waits for what is under way.
    ~StoreKeeper() override;

    //! Begins shortly, and looks again every hour whether a backup is due.
    void start();
    //! Looks now. Says finished().
    void look();

signals:
    //! The file is damaged; the next start checks it again before anything else, and offers the newest backup.
    void damageFound(const Error &error);
    void backupFailed(const Error &error);
    //! After each look, whatever came of it.
    void finished();

private:
    QString m_folder;
    StoreBackup m_backup;
    QThread m_thread;
    QObject *m_worker; // lives on m_thread
    QTimer m_timer;
    bool m_isChecked = false; // since the start; used on m_thread alone
};
