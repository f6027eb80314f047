#include "views/sync/remotebar.h"

#include "models/core/momenttext.h"
#include "views/shell/elidedlabel.h"
#include "views/shell/tone.h"
#include "views/sync/remotechangesdialog.h"
#include "views/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

RemoteBar::RemoteBar(QWidget *beside, QWidget *parent)
    : QWidget(parent)
    , m_beside(beside)
    , m_text(new ElidedLabel({}, &Palette::text, Theme::Text::Small, this))
    , m_show(new QToolButton(this))
    , m_take(new QToolButton(this))
{
    setObjectName(QStringLiteral("remoteBar"));
    m_text->setObjectName(QStringLiteral("remoteText"));
    m_show->setObjectName(QStringLiteral("remoteShow"));
    m_show->setText(tr("Show"));
    m_show->setAutoRaise(true);
    m_show->setToolTip(tr("See what was changed at the provider, one sentence for each setting."));
    m_take->setObjectName(QStringLiteral("remoteTake"));
    m_take->setAutoRaise(true);
    m_take->setFont(Theme::font(Theme::Text::Strong));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::spacing(1) + Theme::halfSpacing(), 0, Theme::halfSpacing(), 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // never higher than the line it stands in
    row->setSpacing(Theme::halfSpacing());
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    row->addWidget(m_take);
    m_beside->installEventFilter(this);
    connect(m_show, &QToolButton::clicked, this, &RemoteBar::openList);
    connect(m_take, &QToolButton::clicked, this, &RemoteBar::act);
    hide();
}

void RemoteBar::setChanges(std::vector<Change> changes, int conflicts, const QDateTime &at)
{
    State state{std::move(changes), conflicts, at};
    const bool isInTheWay = isHidden() ? m_beside->underMouse() : underMouse();
    if (isInTheWay && !state.changes.empty()) {
        m_waiting = std::move(state);
        return;
    }
    m_waiting.reset();
    m_state = std::move(state);
    showState();
}

void RemoteBar::showState()
{
    if (m_state.changes.empty()) {
        hide();
        if (m_list)
            m_list->reject();
        return;
    }
    //: %1 is when: "at 14:05"
    const QString text = tr("%n field(s) changed at the provider %1", nullptr, static_cast<int>(m_state.changes.size()))
                             .arg(MomentText::within(m_state.at, QDateTime::currentDateTimeUtc()));
    m_text->setText(text);
    m_show->setAccessibleDescription(text);
    const bool isConflict = m_state.conflicts > 0;
    m_take->setText(isConflict ? tr("Decide…") : tr("Take"));
    m_take->setToolTip(isConflict
            ? tr("%n of these settings you changed, too. You decide which values stay.", nullptr, m_state.conflicts)
            : tr("Take these changes over into the form. Your own changes stay."));
    m_take->setAccessibleDescription(text);
    m_take->setVisible(!m_isCompact);
    show();
    if (m_list)
        m_list->setChanges(m_state.changes, text, m_state.conflicts);
}

void RemoteBar::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_take->setVisible(!isCompact);
}

void RemoteBar::openList()
{
    if (m_list)
        return;
    m_list = new RemoteChangesDialog(window());
    m_list->setAttribute(Qt::WA_DeleteOnClose);
    m_list->setChanges(m_state.changes, m_text->text(), m_state.conflicts);
    connect(m_list, &RemoteChangesDialog::takeRequested, this, &RemoteBar::act);
    m_list->open();
}

void RemoteBar::act()
{
    if (m_state.conflicts > 0)
        emit decideRequested();
    else
        emit takeRequested();
}

bool RemoteBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_beside && event->type() == QEvent::Leave)
        leaveEvent(event);
    return QWidget::eventFilter(watched, event);
}

void RemoteBar::leaveEvent(QEvent *)
{
    if (!m_waiting)
        return;
    m_state = std::move(*m_waiting);
    m_waiting.reset();
    showState();
}

void RemoteBar::paintEvent(QPaintEvent *)
{
    const ToneColors colours = toneColors(Tone::Accent, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(rect(), Theme::controlRadius(), Theme::controlRadius());
    painter.fillRect(QRect(0, 0, 4, height()), colours.mark);
}
