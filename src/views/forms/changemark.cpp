#include "views/forms/changemark.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QToolButton>

ChangeMark::ChangeMark(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_revert(new QToolButton(this))
{
    setFixedHeight(height());
    m_revert->setIcon(Icons::icon(QStringLiteral("revert"), &Palette::changed));
    m_revert->setAutoRaise(true);
    m_revert->setFocusPolicy(Qt::StrongFocus);
    m_revert->setFixedSize(height(), height());
    //: %1 is a setting such as "Minimum liveness score"
    m_revert->setAccessibleName(tr("Revert %1").arg(label));
    m_revert->setToolTip(tr("Revert %1").arg(label));
    m_revert->setObjectName(QStringLiteral("revert"));
    connect(m_revert, &QToolButton::clicked, this, &ChangeMark::revertRequested);
}

void ChangeMark::setOldValue(const QString &text, bool isReadOnly)
{
    m_revert->setVisible(!isReadOnly);
    //: %1 is the value before the change, such as "0.65"
    const QString full = tr("Changed, was %1").arg(text);
    if (full == m_text)
        return;
    m_text = full;
    setToolTip(full);
    setAccessibleName(full);
    update();
}

void ChangeMark::resizeEvent(QResizeEvent *)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_revert->move(isMirrored ? 0 : width() - m_revert->width(), 0);
}

void ChangeMark::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.setFont(Theme::font(Theme::Text::Small));
    painter.setPen(colours.changed);
    QRect place = rect();
    if (m_revert->isVisibleTo(this))
        place.setRight(place.right() - m_revert->width() - Theme::halfSpacing());
    if (layoutDirection() == Qt::RightToLeft)
        place.moveRight(width());
    painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeading),
        painter.fontMetrics().elidedText(m_text, Qt::ElideRight, place.width()));
}
