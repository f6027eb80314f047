#include "views/forms/editors/segment.h"

#include "views/forms/mnemonics.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace {
constexpr int tick = 16;
}

Segment::Segment(const QString &text, Tone tone, QWidget *parent)
    : QRadioButton(parent)
    , m_words(text)
    , m_tone(tone)
{
    // Escaped, because an "&" in a label is an "&" and no mnemonic.
    setText(Mnemonics::escaped(text));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void Segment::setEnds(bool isFirst, bool isLast)
{
    m_isFirst = isFirst;
    m_isLast = isLast;
    update();
}

QSize Segment::sizeHint() const
{
    // Room for the tick is always kept, so that choosing moves nothing.
    const int words = fontMetrics().horizontalAdvance(m_words);
    return {words + tick + Theme::halfSpacing() + Theme::spacing(3), Theme::controlHeight()};
}

void Segment::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    const bool isLeftEnd = isRightToLeft() ? m_isLast : m_isFirst, isRightEnd = isRightToLeft() ? m_isFirst : m_isLast;
    QColor surface = colours.surface, ink = isEnabled() ? colours.text : colours.textDisabled, line = ink;
    if (isChecked()) {
        surface = m_tone == Tone::Danger ? colours.errorSurface
            : m_tone == Tone::Caution    ? colours.warningSurface
                                         : colours.accentSurface;
        line = m_tone == Tone::Danger ? colours.error : m_tone == Tone::Caution ? colours.warning : colours.accent;
        ink = isEnabled() ? line : ink;
    } else if (underMouse() && isEnabled()) {
        surface = colours.surfaceRaised;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Ends inside the bar are drawn out of sight: neighbours share one line.
    QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    constexpr qreal radius = Theme::controlRadius();
    shape.adjust(isLeftEnd ? 0 : -2 * radius, 0, isRightEnd ? 0 : 2 * radius, 0);
    painter.setPen(colours.controlBorder);
    painter.setBrush(surface);
    painter.drawRoundedRect(shape, radius, radius);
    if (!isRightEnd)
        painter.drawLine(QPointF(width() - 0.5, 0.5), QPointF(width() - 0.5, height() - 0.5));
    if (isChecked() || hasFocus()) {
        painter.setPen(QPen(hasFocus() ? colours.accent : line, hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        const qreal inset = hasFocus() ? 1 : 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    }

    painter.setFont(isChecked() ? Theme::font(Theme::Text::Strong) : font());
    painter.setPen(ink);
    QRect words = rect().adjusted(Theme::spacing(1), 0, -Theme::spacing(1), 0);
    if (isChecked()) {
        const QRect place(isRightToLeft() ? words.right() - tick : words.left(), (height() - tick) / 2, tick, tick);
        painter.drawPixmap(place, Icons::pixmap(QStringLiteral("check"), tick, devicePixelRatioF(), ink));
        words.adjust(isRightToLeft() ? 0 : tick, 0, isRightToLeft() ? -tick : 0, 0);
    }
    painter.drawText(words, int(Qt::AlignCenter), m_words);
}
