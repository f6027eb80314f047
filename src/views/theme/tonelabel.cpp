#include "views/theme/tonelabel.h"

#include <QEvent>
#include <QGuiApplication>

namespace {
constexpr int comfortableWidth = 240;
constexpr int narrowestWidth = 64;
} // namespace

ToneLabel::ToneLabel(const QString &text, Role role, Theme::Text size, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText); // texts may hold what a provider sent
    if (size != Theme::Text::Body)
        setFont(Theme::font(size));
    tint();
    setText(text);
}

void ToneLabel::setRole(Role role)
{
    if (m_role == role)
        return;
    m_role = role;
    tint();
}

QSize ToneLabel::sizeHint() const
{
    // The width of a comfortable line; what height it takes is heightForWidth()'s to say.
    return wordWrap() ? QSize(comfortableWidth, std::max(fontMetrics().height(), minimumHeight())) : QLabel::sizeHint();
}

QSize ToneLabel::minimumSizeHint() const
{
    return wordWrap() ? QSize(narrowestWidth, fontMetrics().height()) : QLabel::minimumSizeHint();
}

int ToneLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    if (m_measuredText != text() || m_measuredFont != font()) {
        m_measuredText = text();
        m_measuredFont = font();
        m_heights = {};
    }
    for (const auto &[known, height] : m_heights) {
        if (known == width && height > 0)
            return height;
    }
    int flags = Qt::TextWordWrap;
    if (buddy())
        flags |= Qt::TextShowMnemonic;
    const QRect space(0, 0, std::max(1, width - 2 * margin() - std::max(0, indent())), QWIDGETSIZE_MAX);
    const int height = fontMetrics().boundingRect(space, flags, text()).height() + 2 * margin();
    m_heights = {std::pair(width, height), m_heights.front()};
    return height;
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void ToneLabel::tint()
{
    const QColor colour = Palette::of(QGuiApplication::palette()).*m_role;
    if (palette().color(QPalette::WindowText) == colour)
        return; // also ends the recursion through PaletteChange
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}
