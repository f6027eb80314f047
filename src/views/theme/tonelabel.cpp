#include "views/theme/tonelabel.h"

#include <QEvent>
#include <QGuiApplication>

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
