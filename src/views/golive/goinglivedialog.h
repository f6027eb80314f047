#pragma once

#include "models/schema/flowschema.h"
#include "models/sync/goinglive.h"

#include <QDialog>

class Banner;
class PageScroll;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class StepList;

//! What a person wants: this flow in this status.
struct StatusWish
{
    QString account, id;
    QString name; //!< of the flow, for people
    QString status; //!< "active", "paused" or "draft"
    bool isLive = false; //!< the flow is active now
    FlowSchemaPtr schema; //!< names the fields that stand in the way
};

//! Bringing a flow into service, pausing it or making it a draft again, on one page: the checklist, what will be sent
//! where, then the same checklist step by step while it is done. It sends nothing itself; it asks by signals and is
//! told what became of it. While something is being sent it cannot be closed, only stopped, so that its outcome is
//! seen.
class GoingLiveDialog : public QDialog
{
    Q_OBJECT
public:
    explicit GoingLiveDialog(StatusWish wish, QWidget *parent = nullptr);

    //! Whether the report is about this flow and this wish.
    bool isAbout(const GoingLiveReport &report) const;
    //! Asks for the check; call it once the signals are connected.
    void start();
    void showProgress(const GoingLiveReport &report);
    //! How a check or a change ended. One that was not asked for last is ignored.
    void showOutcome(const GoingLiveReport &report);

signals:
    void checkRequested();
    void changeRequested();
    void stopRequested(); //!< of a change that is under way
    void reviewRequested(); //!< something has to be sent first
    void refreshRequested(); //!< somebody else changed the flow: it has to be read and looked at first
    void jumpRequested(const JsonPointer &pointer);

protected:
    void reject() override;

private:
    enum class Stage { Checking, Ready, Changing, Ended };
    enum class Next { Check, Change, Send, Refresh }; // what the main button does

    void act();
    void offer(Next next, const QString &text, const QString &tip);
    QWidget *createRequests();
    void setStage(Stage stage);
    void showRequests(const std::vector<GoingLiveRequest> &requests, const QString &project);
    void showError(const GoingLiveReport &report);
    bool isGoingLive() const;
    QString sentence(const std::vector<GoingLiveRequest> &requests, const QString &project) const;

    StatusWish m_wish;
    Stage m_stage = Stage::Checking;
    Next m_next = Next::Change;
    QLabel *m_subheading;
    Banner *m_effect, *m_outcome;
    StepList *m_steps;
    QLabel *m_sending; // what is sent, in words
    QToolButton *m_exact;
    QPlainTextEdit *m_requests;
    PageScroll *m_scroll;
    QWidget *m_page;
    QPushButton *m_close, *m_act;
};
