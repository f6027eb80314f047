#include "views/changes/banner.h"

#include "views/shell/sentencelabel.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

Banner::Banner(Tone tone, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_label(new SentenceLabel(text, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(2), Theme::spacing(1), Theme::spacing(2), Theme::spacing(1));
    layout->addWidget(m_label);
    setText(tone, text);
}

void Banner::setText(Tone tone, const QString &text)
{
    m_tone = tone;
    m_label->setText(text);
    // The label's own palette, so that its text stays readable on our fill whatever the window's colours are.
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColors(tone, palette()).text);
    m_label->setPalette(colors);
    update();
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const ToneColors colors = toneColors(m_tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect(), Theme::controlRadius(), Theme::controlRadius());
    painter.setClipRect(QRect(0, 0, 4, height()));
    painter.setBrush(colors.mark);
    painter.drawRoundedRect(rect().adjusted(0, 0, 8, 0), Theme::controlRadius(), Theme::controlRadius());
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setText(m_tone, text());
    QFrame::changeEvent(event);
}
