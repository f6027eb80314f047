#include "views/changes/reviewdialog.h"

#include "views/changes/planpage.h"
#include "views/changes/progresspage.h"
#include "views/changes/resultpage.h"
#include "views/shell/dialogform.h"
#include "views/shell/pagescroll.h"

#include <QLabel>
#include <QPushButton>

ReviewDialog::ReviewDialog(FlowSchemaPtr schema, QWidget *parent)
    : QDialog(parent)
    , m_schema(std::move(schema))
    , m_heading(new QLabel(this))
    , m_subheading(new QLabel(this))
    , m_scroll(new PageScroll(this))
    , m_decide(new QPushButton(tr("&Decide…"), this))
    , m_send(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("reviewDialog"));
    setWindowTitle(tr("Review and send"));
    setMinimumSize(480, 320);
    resize(QSize(720, 560).boundedTo(DialogForm::largest(this)));

    m_heading->setFont(Theme::font(Theme::Text::Title));
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_subheading->setForegroundRole(QPalette::PlaceholderText);
    m_subheading->setTextFormat(Qt::PlainText);
    m_subheading->setWordWrap(true);

    m_send->setObjectName(QStringLiteral("send"));
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoDefault(false);
    m_decide->setObjectName(QStringLiteral("decide"));
    m_decide->setAutoDefault(false);
    m_decide->setToolTip(tr("See all values side by side and choose for each setting which one stays."));
    m_decide->hide();
    DialogForm::layOut(this, {m_heading, m_subheading}, m_scroll, {m_close, m_decide, m_send});

    connect(m_send, &QPushButton::clicked, this, &ReviewDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ReviewDialog::reject);
    connect(m_decide, &QPushButton::clicked, this, [this] {
        QDialog::reject();
        emit conflictsRequested();
    });
}

void ReviewDialog::setPage(QWidget *page, const QString &heading)
{
    m_heading->setText(heading);
    m_scroll->setPage(page);
    DialogForm::orderTabs(this);
}

void ReviewDialog::showPlan(const SendPlan &plan)
{
    m_plan = plan;
    m_isSending = m_isResult = false;
    m_progress = nullptr;
    m_decide->hide();
    auto *page = new PlanPage(m_schema, plan);
    connect(page, &PlanPage::jumpRequested, this, &ReviewDialog::jump);
    //: %1 is the name of a flow
    setPage(page,
        plan.isNew ? tr("Create “%1” at the provider").arg(plan.flowTitle)
                   : tr("Send changes to “%1”").arg(plan.flowTitle));
    //: %1 is the name of an account
    m_subheading->setText(tr("Account %1. Nothing has been sent yet.").arg(plan.account));
    nameSend();
    m_send->show();
    m_send->setDefault(true);
    m_send->setEnabled(plan.errors.empty() && !plan.isEmpty());
    if (!plan.errors.empty())
        m_send->setToolTip(tr("Correct the errors first. Nothing is sent while there are any."));
    else if (plan.isEmpty())
        m_send->setToolTip(tr("There is nothing to send."));
    else
        m_send->setToolTip(QString());
    m_close->setText(tr("Cancel"));
    m_close->setEnabled(true);
}

void ReviewDialog::setOffline(bool isOffline)
{
    m_isOffline = isOffline;
    nameSend();
}

void ReviewDialog::nameSend()
{
    if (m_isResult)
        return;
    if (m_isOffline)
        m_send->setText(m_plan.isNew ? tr("&Create when online") : tr("&Send when online"));
    else
        m_send->setText(m_plan.isNew ? tr("&Create") : tr("&Send"));
}

void ReviewDialog::start()
{
    setStage(PushStage::Reading);
    emit sendRequested();
}

void ReviewDialog::setStage(PushStage stage)
{
    if (!m_isSending) {
        m_isSending = true;
        m_progress = new ProgressPage;
        setPage(m_progress, tr("Sending “%1”").arg(m_plan.flowTitle));
        m_subheading->setText(tr("Account %1").arg(m_plan.account));
        m_send->hide();
        m_decide->hide();
        m_close->setText(tr("Stop"));
        m_close->setEnabled(true);
        m_close->setFocus();
    }
    m_progress->setStage(stage);
}

void ReviewDialog::showResult(const PushResult &result)
{
    m_isSending = false;
    m_isResult = true;
    m_progress = nullptr;
    auto *page = new ResultPage(m_schema, result);
    connect(page, &ResultPage::jumpRequested, this, &ReviewDialog::jump);
    setPage(page, m_plan.flowTitle);
    m_subheading->setText(tr("Account %1").arg(m_plan.account));
    const bool canRepeat = !result.isQueued
        && (result.outcome == PushOutcome::Offline || result.outcome == PushOutcome::Cancelled
            || result.outcome == PushOutcome::Unknown);
    m_send->setText(tr("&Send again"));
    m_send->setToolTip(tr("Flowform first reads what the provider has, so that nothing is sent twice."));
    m_send->setVisible(canRepeat);
    m_send->setEnabled(canRepeat);
    const bool isConflict = !result.conflicts.empty();
    m_decide->setVisible(isConflict);
    (isConflict ? m_decide : m_send)->setDefault(true);
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
    (isConflict ? m_decide : m_close)->setFocus();
}

void ReviewDialog::jump(const JsonPointer &pointer)
{
    // The dialog covers the form, so it makes way first.
    QDialog::reject();
    emit jumpRequested(pointer);
}

void ReviewDialog::reject()
{
    if (!m_isSending) {
        QDialog::reject();
        return;
    }
    m_close->setEnabled(false);
    m_close->setText(tr("Stopping…"));
    emit sendCancelled();
}
