#pragma once

#include <QDialog>

#include <chrono>

class QLabel;
class QPushButton;
class QTimer;

//! Verifik's "users are in this flow" (design.md "Partial updates" 6): wait and try again, pause the flow first, or
//! stop. Waiting tries again each interval while the window stays open, until the send goes through or a person stops
//! it.
class ActiveUsersDialog : public QDialog
{
    Q_OBJECT
public:
    ActiveUsersDialog(const QString &flowTitle, bool canPause, QWidget *parent = nullptr);

    //! Seconds between two tries; 30 unless set.
    void setInterval(std::chrono::seconds interval) { m_interval = interval; }
    //! The provider said the same again: wait for the next try if the person chose to wait. Before this, a choice that
    //! was made cannot be made again.
    void stillActive();

signals:
    void retryRequested();
    void pauseFirstRequested();

private:
    void ask(const QString &state); // a request is under way
    void startWaiting();
    void tick();
    void showRest();

    std::chrono::seconds m_interval{30};
    std::chrono::seconds m_rest{0};
    bool m_isWaiting = false;
    QLabel *m_state;
    QTimer *m_clock;
    QPushButton *m_wait, *m_pause, *m_stop;
};
