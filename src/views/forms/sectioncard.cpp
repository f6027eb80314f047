#include "views/forms/sectioncard.h"

#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

SectionCard::SectionCard(const QString &title, const QString &help, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_body(new QWidget(this))
    , m_rows(new QVBoxLayout(m_body))
    , m_head(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, Theme::spacing(2), 1, Theme::spacing(1));
    layout->setSpacing(Theme::spacing(1));
    m_head->setContentsMargins(Theme::spacing(2), 0, Theme::spacing(2), 0);
    m_head->setSpacing(Theme::halfSpacing());
    layout->addLayout(m_head);
    layout->addWidget(m_body);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);

    if (kind == Kind::Collapsible) {
        m_toggle = new QToolButton(this);
        m_toggle->setText(title);
        m_toggle->setFont(Theme::font(Theme::Text::Heading));
        m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_toggle->setAutoRaise(true);
        m_toggle->setCheckable(true);
        m_toggle->setAccessibleName(title);
        m_toggle->setIcon(Icons::icon(QStringLiteral("chevron-right"), &Palette::textMuted));
        m_toggle->setFocusPolicy(Qt::StrongFocus);
        m_head->addWidget(m_toggle);
        m_body->hide();
        connect(m_toggle, &QToolButton::toggled, this, &SectionCard::setExpanded);
    } else {
        m_head->addWidget(new ToneLabel(title, &Palette::text, Theme::Text::Heading, this));
    }
    addNote(help);
}

void SectionCard::setPinned(QWidget *widget)
{
    m_pinned = widget;
    m_pinned->setParent(this);
    m_pinned->installEventFilter(this);
    m_pinnedPlace = new QWidget(this);
    m_pinnedPlace->installEventFilter(this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_pinnedPlace);
    placePinned();
}

void SectionCard::followScroll(int top, int height)
{
    if (!m_pinned)
        return;
    const int leastForRows = Theme::spacing(30); // else a small window would show nothing else
    m_isPinning = height >= m_pinned->height() + leastForRows;
    m_scrolled = top;
    placePinned();
}

int SectionCard::pinnedHeight() const
{
    return m_isPinning ? m_pinned->height() : 0;
}

void SectionCard::placePinned()
{
    if (!m_pinned)
        return;
    const int inner = width() - 2; // the card's own outline
    const int height = m_pinned->hasHeightForWidth() ? m_pinned->heightForWidth(inner) : m_pinned->sizeHint().height();
    m_pinnedPlace->setFixedHeight(height);
    const int home = m_pinnedPlace->y(), lowest = this->height() - height - Theme::spacing(1);
    const int y = m_isPinning ? std::clamp(m_scrolled, home, std::max(home, lowest)) : home;
    m_pinned->setGeometry(1, y, inner, height);
    m_pinned->raise();
}

void SectionCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePinned();
}

bool SectionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pinned && event->type() == QEvent::LayoutRequest)
        placePinned();
    if (watched == m_pinnedPlace && event->type() == QEvent::Move)
        placePinned();
    return QWidget::eventFilter(watched, event);
}

void SectionCard::addRow(QWidget *row)
{
    m_rows->addWidget(row);
}

void SectionCard::addNote(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    auto *note = new ToneLabel(sentence, &Palette::textMuted, Theme::Text::Body, this);
    note->setWordWrap(true);
    m_head->addWidget(note);
}

bool SectionCard::isExpanded() const
{
    return !m_body->isHidden();
}

void SectionCard::setExpanded(bool isExpanded)
{
    if (!m_toggle)
        return;
    m_toggle->setChecked(isExpanded);
    m_toggle->setIcon(Icons::icon(
        isExpanded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), &Palette::textMuted));
    m_body->setVisible(isExpanded);
}

void SectionCard::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::cardRadius(), Theme::cardRadius());
}
