#include "views/shell/windowdialogs.h"

#include "models/store/localid.h"
#include "views/accounts/addaccountdialog.h"
#include "views/accounts/confirmdialog.h"
#include "views/accounts/newflowdialog.h"
#include "views/accounts/newprojectdialog.h"
#include "views/changes/activeusersdialog.h"
#include "views/changes/reviewdialog.h"
#include "views/conflicts/conflictdialog.h"

#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

WindowDialogs::WindowDialogs(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_variableFor([](const QString &) { return QByteArray(); })
{
}

void WindowDialogs::setOffline(bool isOffline)
{
    m_isOffline = isOffline;
    if (m_review)
        m_review->setOffline(isOffline);
}

void WindowDialogs::addAccount(const std::vector<Account> &existing)
{
    QStringList names;
    for (const Account &account : existing)
        names << account.name;
    auto *dialog = new AddAccountDialog(names, m_variableFor, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddAccountDialog::accountEntered, this, &WindowDialogs::accountEntered);
    dialog->open();
}

void WindowDialogs::confirmRemoveAccount(const QString &account)
{
    auto *dialog = new ConfirmDialog(tr("Remove the account “%1”").arg(account),
        {tr("The account and all its flows are taken off this computer, with the edits that were not sent."),
            tr("Nothing changes at the provider. Add the account again to get its flows back.")},
        account, tr("&Remove account"), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, account] { emit removeAccountConfirmed(account); });
    dialog->open();
}

void WindowDialogs::newFlow(const std::vector<Account> &accounts, const QString &current,
    std::function<AccountServices *(const QString &)> servicesFor)
{
    if (!NewFlowDialog::isOffered(accounts))
        return;
    auto *dialog = new NewFlowDialog(accounts, current, std::move(servicesFor), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewFlowDialog::flowEntered, this, &WindowDialogs::flowEntered);
    dialog->open();
}

void WindowDialogs::newProject(const std::vector<Account> &accounts, const QString &current)
{
    if (!NewProjectDialog::isOffered(accounts))
        return;
    auto *dialog = new NewProjectDialog(accounts, current, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewProjectDialog::projectEntered, this, &WindowDialogs::projectEntered);
    dialog->open();
}

void WindowDialogs::confirmDelete(const FlowSummary &flow, int version)
{
    QStringList sentences;
    if (isLocalId(flow.id) && !flow.isFlow()) {
        sentences << tr("This project exists only on this computer. It was never sent to the provider.");
    } else if (isLocalId(flow.id)) {
        sentences << tr("This flow exists only on this computer. It was never sent to the provider.");
    } else if (flow.isVersioned()) {
        sentences << (version > 0 ? tr("Version %1 is deleted at the provider, for everybody who uses the account. The "
                                       "provider cannot bring it back.")
                                        .arg(version)
                                  : tr("The present version is deleted at the provider, for everybody who uses the "
                                       "account. The provider cannot bring it back."))
                  << tr("Other versions of the workflow stay. Results of earlier sessions stay, too.");
        if (flow.isLive())
            sentences << tr("This version is published: applicants can no longer use it.");
    } else {
        sentences << tr("The flow is deleted at the provider, for everybody who uses the account.");
        if (flow.isLive())
            sentences << tr("It is active: applicants can no longer use it. Pausing it first is safer.");
    }
    sentences << tr(
        "A copy of its settings, with your edits, is kept in the folder “deleted” of Flowform's data on this "
        "computer. It can be imported again later.");
    auto *dialog = new ConfirmDialog(
        flow.isFlow() ? tr("Delete the flow “%1”").arg(flow.name) : tr("Delete the project “%1”").arg(flow.name),
        sentences, flow.name, flow.isFlow() ? tr("&Delete flow") : tr("&Delete project"), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, account = flow.account, id = flow.id, version] { emit deleteConfirmed(account, id, version); });
    dialog->open();
}

void WindowDialogs::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Flowform"),
        tr("Flowform %1").arg(QStringLiteral(FLOWFORM_VERSION)), QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Edits identity-verification flows in forms and sends only what changed.\n\n"
                               "Free software under the Apache License 2.0. It uses Qt %1 under the LGPL 3.")
                                .arg(QString::fromLatin1(qVersion())));
    box->open();
}

void WindowDialogs::askToCloseUnsaved(const Error &error)
{
    closeUnsavedQuestion(); // an older one gave an older reason
    m_unsaved = new QMessageBox(QMessageBox::Warning, tr("Not saved"),
        tr("Your last edits could not be saved on this computer."), QMessageBox::NoButton, m_window);
    m_unsaved->setObjectName(QStringLiteral("closeUnsaved"));
    m_unsaved->setAttribute(Qt::WA_DeleteOnClose);
    m_unsaved->setTextFormat(Qt::PlainText); // an error may quote what looks like markup
    m_unsaved->setInformativeText(error.toString());
    QPushButton *stay = m_unsaved->addButton(tr("Keep Flowform open"), QMessageBox::RejectRole);
    QPushButton *leave = m_unsaved->addButton(tr("Close and lose these edits"), QMessageBox::DestructiveRole);
    m_unsaved->setDefaultButton(stay);
    m_unsaved->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, &WindowDialogs::closeUnsavedConfirmed);
    m_unsaved->open();
}

void WindowDialogs::closeUnsavedQuestion()
{
    if (m_unsaved)
        m_unsaved->close();
}

void WindowDialogs::showPlan(FlowSchemaPtr schema, const SendPlan &plan)
{
    if (m_review)
        m_review->deleteLater();
    m_review = new ReviewDialog(std::move(schema), m_window);
    m_review->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_review, &ReviewDialog::sendRequested, this, &WindowDialogs::sendRequested);
    connect(m_review, &ReviewDialog::sendCancelled, this, &WindowDialogs::sendCancelled);
    connect(m_review, &ReviewDialog::jumpRequested, this, &WindowDialogs::jumpRequested);
    connect(m_review, &ReviewDialog::conflictsRequested, this, &WindowDialogs::conflictsRequested);
    m_review->setOffline(m_isOffline);
    m_review->showPlan(plan);
    m_review->open();
}

void WindowDialogs::setPushStage(PushStage stage)
{
    if (m_review && stage != PushStage::Finished)
        m_review->setStage(stage);
}

void WindowDialogs::showPushResult(const PushResult &result)
{
    if (m_review)
        m_review->showResult(result);
}

void WindowDialogs::showActiveUsers(const QString &flowTitle, bool canPause)
{
    if (m_activeUsers) {
        m_activeUsers->stillActive();
        return;
    }
    QWidget *parent = m_review ? static_cast<QWidget *>(m_review) : m_window;
    m_activeUsers = new ActiveUsersDialog(flowTitle, canPause, parent);
    m_activeUsers->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_activeUsers, &ActiveUsersDialog::retryRequested, this, &WindowDialogs::retryActiveUsersRequested);
    connect(m_activeUsers, &ActiveUsersDialog::pauseFirstRequested, this, &WindowDialogs::pauseFirstRequested);
    m_activeUsers->open();
}

void WindowDialogs::closeActiveUsers()
{
    if (m_activeUsers)
        m_activeUsers->accept();
}

void WindowDialogs::showGoingLive(const StatusWish &wish)
{
    if (m_goingLive)
        m_goingLive->deleteLater();
    m_goingLive = new GoingLiveDialog(wish, m_window);
    m_goingLive->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_goingLive, &GoingLiveDialog::checkRequested, this,
        [this, wish] { emit statusCheckRequested(wish.account, wish.id, wish.status); });
    connect(m_goingLive, &GoingLiveDialog::changeRequested, this,
        [this, wish] { emit statusChangeRequested(wish.account, wish.id, wish.status); });
    connect(m_goingLive, &GoingLiveDialog::stopRequested, this, &WindowDialogs::statusStopRequested);
    connect(m_goingLive, &GoingLiveDialog::reviewRequested, this, &WindowDialogs::reviewRequested);
    connect(
        m_goingLive, &GoingLiveDialog::refreshRequested, this, [this, wish] { emit refreshRequested(wish.account); });
    connect(m_goingLive, &GoingLiveDialog::jumpRequested, this, &WindowDialogs::jumpRequested);
    m_goingLive->open();
    m_goingLive->start();
}

void WindowDialogs::setStatusProgress(const GoingLiveReport &report)
{
    if (m_goingLive && m_goingLive->isAbout(report))
        m_goingLive->showProgress(report);
}

void WindowDialogs::showStatusOutcome(const GoingLiveReport &report)
{
    if (m_goingLive && m_goingLive->isAbout(report))
        m_goingLive->showOutcome(report);
}

void WindowDialogs::showConflicts(FlowSchemaPtr schema, const QString &flowName, const FlowConflicts &conflicts)
{
    if (isDeciding()) {
        m_conflicts->setConflicts(std::move(schema), flowName, conflicts);
        return;
    }
    m_conflicts = new ConflictDialog(m_window);
    m_conflicts->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_conflicts, &ConflictDialog::decided, this, &WindowDialogs::decisionTaken);
    connect(m_conflicts, &ConflictDialog::undecided, this, &WindowDialogs::decisionWithdrawn);
    connect(m_conflicts, &ConflictDialog::applyRequested, this, &WindowDialogs::decisionsApplyRequested);
    m_conflicts->setConflicts(std::move(schema), flowName, conflicts);
    m_conflicts->open();
}

bool WindowDialogs::isDeciding() const
{
    return m_conflicts && m_conflicts->isVisible();
}
