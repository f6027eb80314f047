#pragma once

#include "models/schema/flowschema.h"
#include "models/sync/push.h"

#include <QDialog>

class ProgressPage;
class QLabel;
class QPushButton;
class PageScroll;

//! Review, send, result: one window in three pages. It sends nothing itself; it asks by signals and is told what
//! happened. While a send is under way it cannot be closed, only stopped, so that its outcome is always seen.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReviewDialog(FlowSchemaPtr schema, QWidget *parent = nullptr);

    //! What is sent now waits until the provider can be reached; the button says so.
    void setOffline(bool isOffline);
    void showPlan(const SendPlan &plan);
    void setStage(PushStage stage); //!< shows the progress page
    void showResult(const PushResult &result);
    bool isSending() const { return m_isSending; }

signals:
    void sendRequested();
    void sendCancelled();
    void jumpRequested(const JsonPointer &pointer);
    //! A person wants to decide what was changed both here and there; the dialog has made way.
    void conflictsRequested();

protected:
    void reject() override;

private:
    void setPage(QWidget *page, const QString &heading);
    void start();
    void nameSend();
    void jump(const JsonPointer &pointer);

    FlowSchemaPtr m_schema;
    SendPlan m_plan;
    bool m_isSending = false;
    bool m_isOffline = false;
    bool m_isResult = false; // the page says how a send ended
    QLabel *m_heading, *m_subheading;
    PageScroll *m_scroll;
    ProgressPage *m_progress = nullptr; // the page while sending; owned by the scroll area
    QPushButton *m_decide, *m_send, *m_close;
};
