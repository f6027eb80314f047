#include "app/gui/storekeeper.h"

#include "models/store/storefiles.h"
#include "models/store/storeinspection.h"

StoreKeeper::StoreKeeper(QString folder, StoreBackup::Clock now, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_backup(m_folder, std::move(now))
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("StoreKeeper"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_timer, &QTimer::timeout, this, &StoreKeeper::look);
}

StoreKeeper::~StoreKeeper()
{
    if (!m_thread.isRunning()) {
        delete m_worker; // never started, so it lives here
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void StoreKeeper::start()
{
    using namespace std::chrono_literals;
    // The first seconds belong to whoever waits for the window.
    QTimer::singleShot(3s, this, &StoreKeeper::look);
    m_timer.start(1h);
}

void StoreKeeper::look()
{
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, [this] {
        const auto tell = [this](void (StoreKeeper::*signal)(const Error &), const Error &error) {
            QMetaObject::invokeMethod(this, [this, signal, error] { emit(this->*signal)(error); });
        };
        const Result<void> sound = m_isChecked ? Result<void>() : StoreInspection::checkAtWork(m_folder);
        m_isChecked = true;
        if (!sound && StoreInspection::isRecoverable(sound.error())) {
            StoreFiles::raiseDoubt(m_folder);
            tell(&StoreKeeper::damageFound, sound.error());
        } else if (const Result<QString> made = m_backup.makeIfDue(); !made) {
            if (StoreInspection::isRecoverable(made.error())) {
                StoreFiles::raiseDoubt(m_folder);
                tell(&StoreKeeper::damageFound, made.error());
            } else {
                tell(&StoreKeeper::backupFailed, made.error());
            }
        }
        QMetaObject::invokeMethod(this, &StoreKeeper::finished);
    });
}
