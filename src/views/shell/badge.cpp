#include "views/shell/badge.h"

#include <QCoreApplication>
#include <QPainter>

namespace {
// Not a class with Q_OBJECT, so the context is named by hand.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Badge)
};

QFont badgeFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace

Badge statusBadge(const QString &status)
{
    if (status == QLatin1String("draft"))
        return {Texts::tr("Draft"), &Palette::badgeDraft};
    if (status == QLatin1String("active"))
        return {Texts::tr("Active"), &Palette::badgeActive};
    if (status == QLatin1String("published"))
        return {Texts::tr("Published"), &Palette::badgeActive};
    if (status == QLatin1String("paused"))
        return {Texts::tr("Paused"), &Palette::badgePaused};
    return {status, &Palette::badgeUnknown};
}

Badge stateBadge(FlowState state, int changes)
{
    switch (state) {
    case FlowState::Clean:
        return {};
    case FlowState::Modified:
        //: On a badge: how many settings of a flow were changed
        return {Texts::tr("%n changed", nullptr, changes), &Palette::badgeModified};
    case FlowState::Queued:
        return {Texts::tr("Waiting to be sent"), &Palette::badgeQueued};
    case FlowState::Conflict:
        return {Texts::tr("Conflict"), &Palette::badgeConflict};
    case FlowState::Rejected:
        return {Texts::tr("Refused"), &Palette::badgeRejected};
    case FlowState::Unknown:
        return {Texts::tr("Outcome not known"), &Palette::badgeUnknown};
    case FlowState::New:
        return {Texts::tr("Not sent yet"), &Palette::badgeNew};
    }
    return {};
}

QSize badgeSize(const Badge &badge, const QFont &font)
{
    if (badge.text.isEmpty())
        return {};
    const QFontMetrics metrics(badgeFont(font));
    return {metrics.horizontalAdvance(badge.text) + 16, metrics.height() + 4};
}

void paintBadge(QPainter *painter, const QRect &rect, const Badge &badge, const QFont &font, const QPalette &palette)
{
    if (badge.text.isEmpty())
        return;
    const BadgeColours &colours = Palette::of(palette).*badge.colours;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.surface);
    painter->drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter->setPen(colours.text);
    painter->setFont(badgeFont(font));
    painter->drawText(rect, Qt::AlignCenter, badge.text);
    painter->restore();
}

BadgeLabel::BadgeLabel(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void BadgeLabel::setBadge(const Badge &badge)
{
    m_badge = badge;
    setText(badge.text); // what a screen reader says
    setVisible(!badge.text.isEmpty());
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return badgeSize(m_badge, font());
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_badge, font(), palette());
}
