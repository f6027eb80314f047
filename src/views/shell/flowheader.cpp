#include "views/shell/flowheader.h"

#include "views/forms/mnemonics.h"
#include "views/shell/badge.h"
#include "views/shell/elidedlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

FlowHeader::FlowHeader(QAction *undo, QAction *redo, QAction *review, QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_name(new ElidedLabel(QString(), &Palette::text, Theme::Text::Title, this))
    , m_kind(new ElidedLabel(QString(), &Palette::textMuted, Theme::Text::Small, this))
    , m_status(new BadgeLabel(this))
    , m_state(new BadgeLabel(this))
    , m_change(new QPushButton(this))
    , m_review(new QPushButton(this))
{
    setObjectName(QStringLiteral("flowHeader"));
    m_name->setObjectName(QStringLiteral("flowName"));
    m_name->setTextFormat(Qt::PlainText);
    m_kind->setObjectName(QStringLiteral("flowKind"));
    m_kind->setTextFormat(Qt::PlainText);
    m_status->setObjectName(QStringLiteral("flowStatus"));
    m_state->setObjectName(QStringLiteral("flowState"));
    m_change->setObjectName(QStringLiteral("changeStatus"));
    m_change->hide();
    m_review->setObjectName(QStringLiteral("review"));
    m_review->setIcon(QIcon());
    m_review->setDefault(true); // the main action: drawn as such

    auto *names = new QVBoxLayout;
    names->setSpacing(Theme::halfSpacing());
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::spacing(1));
    first->addWidget(m_name, 1);
    names->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::spacing(1));
    second->addWidget(m_status);
    second->addWidget(m_state);
    second->addWidget(m_kind, 1);
    names->addLayout(second);

    m_row->setContentsMargins(Theme::spacing(2), Theme::spacing(2), Theme::spacing(3), Theme::spacing(1));
    m_row->setSpacing(Theme::spacing(1));
    m_row->addLayout(names, 1);
    m_row->addLayout(m_buttons);
    m_buttons->setSpacing(Theme::spacing(1));
    m_buttons->addStretch();
    for (QAction *action : {undo, redo}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(Mnemonics::without(action->text()));
        m_buttons->addWidget(button);
    }
    m_buttons->addSpacing(Theme::spacing(1));
    m_buttons->addWidget(m_change);
    m_buttons->addWidget(m_review);

    connect(m_change, &QPushButton::clicked, this, [this] {
        if (m_statusAction != nullptr)
            m_statusAction->trigger();
    });
    connect(m_review, &QPushButton::clicked, review, &QAction::trigger);
    const auto follow = [this, review] {
        m_review->setEnabled(review->isEnabled());
        m_review->setToolTip(review->toolTip());
    };
    connect(review, &QAction::changed, this, follow);
    follow();
    setUnsent(0, false);
}

void FlowHeader::setFlow(const QString &name, const QString &kind, const QString &account)
{
    m_name->setText(name);
    //: Below a flow's name: %1 is its kind, %2 its account
    m_kind->setText(tr("%1 in %2").arg(kind, account));
}

void FlowHeader::setState(const QString &status, FlowState state, int changes)
{
    m_status->setBadge(statusBadge(status));
    m_state->setBadge(stateBadge(state, changes));
}

void FlowHeader::setStatusAction(QAction *action)
{
    m_statusAction = action;
    m_change->setVisible(action != nullptr);
    if (action == nullptr)
        return;
    m_change->setText(Mnemonics::without(action->text()));
    m_change->setEnabled(action->isEnabled());
    m_change->setToolTip(action->toolTip());
}

void FlowHeader::setUnsent(int unsent, bool isNew)
{
    if (isNew)
        m_review->setText(tr("Review and create"));
    else if (unsent > 0)
        //: Main button; %n is the number of changed settings
        m_review->setText(tr("Review and send (%n)", nullptr, unsent));
    else
        m_review->setText(tr("Review and send"));
}

void FlowHeader::arrange()
{
    const QMargins margins = m_row->contentsMargins();
    const int beside = width() - margins.left() - margins.right() - m_row->spacing() - m_buttons->sizeHint().width();
    const bool isNarrow = beside < Theme::spacing(22); // of the name less would be left than tells flows apart
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QSize FlowHeader::minimumSizeHint() const
{
    const QMargins margins = m_row->contentsMargins();
    const int below = std::max(m_row->itemAt(0)->minimumSize().width(), m_buttons->minimumSize().width());
    const QSize beside = QWidget::minimumSizeHint();
    return {std::min(beside.width(), below + margins.left() + margins.right()), beside.height()};
}

bool FlowHeader::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // a button has come, gone or another text
        arrange();
    return isDone;
}

void FlowHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}
