#include "views/theme/theme.h"

#include "views/theme/flowstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>

Theme::Theme(Mode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
{
    QApplication::setStyle(new FlowStyle); // the application owns it
    apply();
    qApp->installEventFilter(this);
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::apply()
{
    m_isApplying = true;
    switch (m_mode) {
    case Mode::System:
        m_palette = systemIsDark() ? &Palette::dark() : &Palette::light();
        break;
    case Mode::Light:
        m_palette = &Palette::light();
        break;
    case Mode::Dark:
        m_palette = &Palette::dark();
        break;
    case Mode::HighContrast:
        m_palette = &Palette::highContrast();
        break;
    }
    QApplication::setPalette(toQPalette(*m_palette));
    m_isApplying = false;
    emit changed();
}

bool Theme::systemIsDark() const
{
    // Qt 6.4 has no QStyleHints::colorScheme(). An empty palette brings the system's own back, whose lightness tells.
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    return system.color(QPalette::WindowText).lightness() > system.color(QPalette::Window).lightness();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // ThemeChange comes from the system only, to each window, and also when our palette leaves none of its roles
    // visible.
    if (event->type() == QEvent::ThemeChange && m_mode == Mode::System && !m_isApplying)
        apply();
    return QObject::eventFilter(watched, event);
}

QPalette Theme::toQPalette(const Palette &palette)
{
    QPalette result;
    const auto set = [&result](QPalette::ColorRole role, const QColor &normal, const QColor &disabled) {
        result.setColor(QPalette::Active, role, normal);
        result.setColor(QPalette::Inactive, role, normal);
        result.setColor(QPalette::Disabled, role, disabled);
    };
    const auto same = [&set](QPalette::ColorRole role, const QColor &colour) { set(role, colour, colour); };
    same(QPalette::Window, palette.background);
    set(QPalette::WindowText, palette.text, palette.textDisabled);
    set(QPalette::Base, palette.surface, palette.background);
    same(QPalette::AlternateBase, palette.surfaceRaised);
    same(QPalette::ToolTipBase, palette.surfaceRaised);
    same(QPalette::ToolTipText, palette.text);
    set(QPalette::PlaceholderText, palette.textMuted, palette.textDisabled);
    set(QPalette::Text, palette.text, palette.textDisabled);
    same(QPalette::Button, palette.surface);
    set(QPalette::ButtonText, palette.text, palette.textDisabled);
    same(QPalette::BrightText, palette.error);
    same(QPalette::Light, palette.surfaceRaised);
    same(QPalette::Midlight, palette.surfaceRaised);
    same(QPalette::Mid, palette.border);
    same(QPalette::Dark, palette.controlBorder);
    same(QPalette::Shadow, palette.border);
    set(QPalette::Highlight, palette.selection, palette.border);
    set(QPalette::HighlightedText, palette.text, palette.textDisabled);
    set(QPalette::Link, palette.accent, palette.textDisabled);
    set(QPalette::LinkVisited, palette.accent, palette.textDisabled);
    return result;
}

QFont Theme::font(Text size)
{
    QFont font = size == Text::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QApplication::font();
    const qreal body = QApplication::font().pointSizeF();
    switch (size) {
    case Text::Small:
        font.setPointSizeF(body * 0.92);
        break;
    case Text::Body:
        break;
    case Text::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Heading:
        font.setPointSizeF(body * 1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Title:
        font.setPointSizeF(body * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Code:
        font.setPointSizeF(body * 0.92);
        break;
    }
    return font;
}
