#include "views/forms/editors/switch.h"

#include "views/theme/palette.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QSignalBlocker>

namespace {
constexpr int trackWidth = 36;
constexpr int trackHeight = 20;
} // namespace

Switch::Switch(QWidget *parent)
    : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QCheckBox::toggled, this, [this] {
        // A person switched it: from now on it is set, and the plain words are right.
        m_words.clear();
        m_isQuiet = false;
        updateGeometry();
    });
}

void Switch::setState(bool isOn, const QString &words, bool isQuiet)
{
    const QSignalBlocker blocker(this);
    setChecked(isOn);
    if (m_words != words) {
        m_words = words;
        updateGeometry();
    }
    m_isQuiet = isQuiet;
    update();
}

QString Switch::words() const
{
    return !m_words.isEmpty() ? m_words : isChecked() ? tr("On") : tr("Off");
}

QSize Switch::sizeHint() const
{
    // Wide enough for both words, so that switching moves nothing.
    const int plain = std::max(fontMetrics().horizontalAdvance(tr("On")), fontMetrics().horizontalAdvance(tr("Off")));
    const int text = std::max(plain, fontMetrics().horizontalAdvance(words()));
    return {trackWidth + Theme::spacing(1) + text + 2, Theme::controlHeight()};
}

void Switch::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    QRect track(0, (height() - trackHeight) / 2, trackWidth, trackHeight);
    if (layoutDirection() == Qt::RightToLeft)
        track.moveRight(width() - 1);
    const bool isOn = isChecked();
    const QColor mark = !isEnabled() ? colours.textDisabled : m_isQuiet ? colours.textMuted : colours.accent;
    const QRectF outline = QRectF(track).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isOn ? mark : isEnabled() ? colours.controlBorder : colours.border);
    painter.setBrush(isOn ? mark : colours.surface);
    painter.drawRoundedRect(outline, trackHeight / 2.0, trackHeight / 2.0);
    const bool isKnobRight = isOn != (layoutDirection() == Qt::RightToLeft);
    const qreal radius = isOn ? 7 : 6;
    const QPointF centre(isKnobRight ? track.right() - 9.0 : track.left() + 10.0, track.top() + trackHeight / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOn ? colours.onAccent : isEnabled() ? colours.controlBorder : colours.border);
    painter.drawEllipse(centre, radius, radius);
    if (hasFocus()) {
        // Inside the track's outline, so that the track stands in line with the boxes above and below.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isOn ? colours.text : colours.accent, 2));
        painter.drawRoundedRect(QRectF(track).adjusted(1, 1, -1, -1), trackHeight / 2.0 - 1, trackHeight / 2.0 - 1);
    }

    const int gap = trackWidth + Theme::spacing(1);
    const QRect text
        = layoutDirection() == Qt::RightToLeft ? rect().adjusted(0, 0, -gap, 0) : rect().adjusted(gap, 0, 0, 0);
    painter.setPen(!isEnabled() ? colours.textDisabled : m_isQuiet ? colours.textMuted : colours.text);
    painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeading), words());
}
