#include "views/changes/activeusersdialog.h"

#include "views/shell/dialogform.h"
#include "views/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

ActiveUsersDialog::ActiveUsersDialog(const QString &flowTitle, bool canPause, QWidget *parent)
    : QDialog(parent)
    , m_state(new QLabel(this))
    , m_clock(new QTimer(this))
    , m_wait(new QPushButton(tr("&Wait and try again"), this))
    , m_pause(new QPushButton(tr("&Pause the flow first"), this))
    , m_stop(new QPushButton(tr("&Stop"), this))
{
    setObjectName(QStringLiteral("activeUsersDialog"));
    setWindowTitle(tr("Applicants are in this flow"));
    m_wait->setObjectName(QStringLiteral("waitAndRetry"));
    m_pause->setObjectName(QStringLiteral("pauseFirst"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_state->setObjectName(QStringLiteral("waitState"));
    m_state->setWordWrap(true);
    m_clock->setInterval(1000);

    auto *heading = new QLabel(tr("Applicants are going through “%1” right now").arg(flowTitle), this);
    heading->setFont(Theme::font(Theme::Text::Title));
    heading->setWordWrap(true);
    heading->setTextFormat(Qt::PlainText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(3), Theme::spacing(3), Theme::spacing(3), Theme::spacing(2));
    column->setSpacing(Theme::spacing(2));
    column->addWidget(heading);
    QStringList texts{tr("Nothing was changed at the provider. Your changes are kept on this computer."),
        tr("Wait and try again: Flowform asks again every %n s while this window is open.", nullptr,
            static_cast<int>(m_interval.count()))};
    if (canPause)
        texts << tr("Pause the flow first: new applicants cannot start until you make the flow active again. Your "
                    "other changes are sent once it is paused.");
    texts << tr("Stop: send later, when fewer people use the flow.");
    for (const QString &text : std::as_const(texts)) {
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_state);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(1));
    buttons->addWidget(m_stop);
    buttons->addStretch();
    buttons->addWidget(m_pause);
    buttons->addWidget(m_wait);
    column->addLayout(buttons);
    m_pause->setVisible(canPause);
    m_wait->setDefault(true);
    m_wait->setFocus();

    connect(m_clock, &QTimer::timeout, this, &ActiveUsersDialog::tick);
    connect(m_wait, &QPushButton::clicked, this, &ActiveUsersDialog::startWaiting);
    connect(m_stop, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_isWaiting = false; // refused, the choice is open again
        ask(tr("Pausing the flow…"));
        emit pauseFirstRequested();
    });
    DialogForm::fit(this, 520);
}

void ActiveUsersDialog::startWaiting()
{
    m_isWaiting = true;
    m_stop->setFocus(); // else the next button, which would pause the flow, takes it over
    m_wait->setEnabled(false);
    m_rest = m_interval;
    m_clock->start();
    showRest();
}

void ActiveUsersDialog::ask(const QString &state)
{
    // One request at a time: until its answer, only Stop can be chosen.
    m_clock->stop();
    m_stop->setFocus();
    m_wait->setEnabled(false);
    m_pause->setEnabled(false);
    m_state->setText(state);
}

void ActiveUsersDialog::stillActive()
{
    m_pause->setEnabled(true);
    if (m_isWaiting) {
        startWaiting();
        return;
    }
    m_state->setText(tr("There are still applicants in the flow."));
    m_wait->setEnabled(true);
}

void ActiveUsersDialog::tick()
{
    m_rest -= std::chrono::seconds(1);
    if (m_rest.count() > 0) {
        showRest();
        return;
    }
    ask(tr("Trying again…"));
    emit retryRequested();
}

void ActiveUsersDialog::showRest()
{
    m_state->setText(tr("Next try in %n s.", nullptr, static_cast<int>(m_rest.count())));
}
