#include "views/forms/brandingpicture.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int pictureHeight = 176;
constexpr int narrowestForBeside = 360;

void paintButton(
    QPainter &painter, const QRect &place, const QColor &colour, const QColor &textColour, const QString &text)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(place, Theme::controlRadius(), Theme::controlRadius());
    painter.setPen(textColour);
    painter.drawText(
        place, int(Qt::AlignCenter), painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

BrandingPicture::BrandingPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BrandingPicture::setColours(const BrandingPreview::Colours &colours)
{
    m_colours = colours;
    update();
}

QSize BrandingPicture::sizeHint() const
{
    return {Theme::spacing(60), pictureHeight};
}

void BrandingPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, Theme::controlRadius(), Theme::controlRadius());
    painter.setClipPath(outline);
    painter.fillRect(rect(), m_colours.background);
    QRect page = rect();
    if (width() >= narrowestForBeside) {
        const int beside = width() / 3;
        page.setRight(page.right() - beside);
        paintBeside(painter, QRect(page.right() + 1, 0, beside, height()));
    }
    paintPage(painter, page.adjusted(Theme::spacing(2), Theme::spacing(2), -Theme::spacing(2), -Theme::spacing(2)));
    painter.setClipping(false);
    painter.setPen(Palette::of(palette()).controlBorder);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

void BrandingPicture::paintPage(QPainter &painter, const QRect &page) const
{
    const int line = Theme::spacing(3);
    const QRect logo(page.left(), page.top(), Theme::spacing(8), line - 2);
    painter.setPen(QPen(m_colours.text, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(logo).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(Theme::font(Theme::Text::Small));
    painter.setPen(m_colours.text);
    painter.drawText(logo, int(Qt::AlignCenter), tr("Logo"));
    if (m_colours.tab.isValid()) { // where the person is in the flow
        const int width = std::min(Theme::spacing(5), (page.right() - logo.right()) / 4);
        for (int tab = 0; tab < 3; ++tab) {
            QColor colour = m_colours.tab;
            colour.setAlphaF(tab == 0 ? 1.0F : 0.35F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRoundedRect(
                page.right() - (3 - tab) * (width + 4), logo.center().y() - 2, width, Theme::halfSpacing(), 2, 2);
        }
    }

    int top = logo.bottom() + Theme::spacing(1);
    painter.setFont(Theme::font(Theme::Text::Heading));
    painter.setPen(m_colours.title);
    painter.drawText(QRect(page.left(), top, page.width(), line), int(Qt::AlignVCenter | Qt::AlignLeading),
        painter.fontMetrics().elidedText(tr("Confirm your email"), Qt::ElideRight, page.width()));
    top += line;
    painter.setFont(font());
    painter.setPen(m_colours.text);
    painter.drawText(QRect(page.left(), top, page.width(), line), int(Qt::AlignVCenter | Qt::AlignLeading),
        painter.fontMetrics().elidedText(tr("Enter the code that we sent you."), Qt::ElideRight, page.width()));
    top += line + Theme::halfSpacing();

    const QRect box(page.left(), top, page.width(), line);
    painter.setPen(m_colours.border);
    painter.setBrush(Qt::white); // the page's own, which no field changes
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    top += line + Theme::spacing(1);

    const int width = std::min(Theme::spacing(13), (page.width() - Theme::spacing(1)) / 2);
    paintButton(painter, QRect(page.left(), top, width, line + Theme::halfSpacing()), m_colours.button,
        m_colours.buttonText, tr("Continue"));
    if (m_colours.secondButton.isValid()) {
        paintButton(painter, QRect(page.left() + width + Theme::spacing(1), top, width, line + Theme::halfSpacing()),
            m_colours.secondButton, m_colours.secondButtonText, tr("Back"));
    }
}

void BrandingPicture::paintBeside(QPainter &painter, const QRect &side) const
{
    painter.fillRect(side, m_colours.besidePicture);
    // Seen on whatever colour a person chose.
    const bool isDark = m_colours.besidePicture.lightness() < 128;
    const QColor ink = isDark ? QColor(Qt::white) : QColor(Qt::black);
    const QRect picture = side.adjusted(Theme::spacing(2), Theme::spacing(3), -Theme::spacing(2), -Theme::spacing(3));
    painter.setPen(QPen(ink, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(picture).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(Theme::font(Theme::Text::Small));
    painter.setPen(ink);
    painter.drawText(picture, int(Qt::AlignCenter), tr("Picture"));
}
