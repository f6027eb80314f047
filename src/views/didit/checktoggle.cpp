#include "views/didit/checktoggle.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace {
constexpr int chevronSize = 16;
constexpr int numberWidth = 24;

int textStart()
{
    return Theme::halfSpacing() + chevronSize + Theme::halfSpacing() + numberWidth + Theme::halfSpacing();
}
} // namespace

CheckToggle::CheckToggle(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CheckToggle::setCheck(int number, const QString &title, const QString &label)
{
    m_number = locale().toString(number);
    m_title = title;
    m_label = label;
    setToolTip(label.isEmpty() ? QString() : label);
    updateGeometry();
    update();
}

QSize CheckToggle::sizeHint() const
{
    int width = textStart() + QFontMetrics(Theme::font(Theme::Text::Strong)).horizontalAdvance(m_title);
    if (!m_label.isEmpty())
        width += Theme::spacing(1) + QFontMetrics(Theme::font(Theme::Text::Body)).horizontalAdvance(m_label);
    return {width + Theme::spacing(1), Theme::controlHeight()};
}

QSize CheckToggle::minimumSizeHint() const
{
    return {textStart() + Theme::spacing(8), Theme::controlHeight()};
}

void CheckToggle::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [&](int left, int width) {
        return QRect(isMirrored ? this->width() - left - width : left, 0, width, height());
    };
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(colours.surfaceRaised) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::controlRadius(), Theme::controlRadius());
    }
    const QString chevron = isChecked() ? QStringLiteral("chevron-down")
        : isMirrored                    ? QStringLiteral("chevron-left")
                                        : QStringLiteral("chevron-right");
    painter.drawPixmap(place(Theme::halfSpacing(), chevronSize).left(), (height() - chevronSize) / 2,
        Icons::pixmap(chevron, chevronSize, devicePixelRatioF(), colours.textMuted));

    const QRect disc = place(Theme::halfSpacing() + chevronSize + Theme::halfSpacing(), numberWidth);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accentSurface);
    painter.drawRoundedRect(QRect(disc.left(), (height() - 20) / 2, numberWidth, 20), 10, 10);
    painter.setPen(colours.text);
    painter.setFont(Theme::font(Theme::Text::Small));
    painter.drawText(disc, Qt::AlignCenter, m_number);

    const int room = width() - textStart() - Theme::halfSpacing();
    const QFont strong = Theme::font(Theme::Text::Strong);
    const QFontMetrics metrics(strong);
    const int titleWidth = std::min(room, metrics.horizontalAdvance(m_title) + 1);
    painter.setFont(strong);
    painter.drawText(place(textStart(), titleWidth), int(Qt::AlignVCenter | Qt::AlignLeading),
        metrics.elidedText(m_title, Qt::ElideRight, titleWidth));
    const int rest = room - titleWidth - Theme::spacing(1);
    if (m_label.isEmpty() || rest < Theme::spacing(4))
        return;
    const QFont body = Theme::font(Theme::Text::Body);
    painter.setFont(body);
    painter.setPen(colours.textMuted);
    painter.drawText(place(textStart() + titleWidth + Theme::spacing(1), rest),
        int(Qt::AlignVCenter | Qt::AlignLeading), QFontMetrics(body).elidedText(m_label, Qt::ElideRight, rest));
}
