#include "views/forms/editors/colourinput.h"

#include "views/forms/editors/colourtext.h"
#include "views/theme/palette.h"
#include "views/theme/theme.h"

#include <QColorDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

void ColourChooser::ask(QWidget *parent, const QString &title, const QColor &present, const Answer &answer)
{
    auto *dialog = new QColorDialog(present, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("colourDialog"));
    dialog->setWindowTitle(title);
    QObject::connect(dialog, &QColorDialog::colorSelected, parent, answer);
    dialog->open();
}

ColourSwatch::ColourSwatch(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ColourSwatch::setColour(const std::optional<QColor> &colour)
{
    if (colour == m_colour)
        return;
    m_colour = colour;
    update();
}

QSize ColourSwatch::sizeHint() const
{
    return {Theme::controlHeight() + Theme::spacing(1), Theme::controlHeight()};
}

void ColourSwatch::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus();
    painter.setPen(QPen(isFocused ? colours.accent
            : isEnabled()         ? colours.controlBorder
                                  : colours.border,
        isFocused ? 2 : 1));
    painter.setBrush(colours.surface);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(frame, Theme::controlRadius(), Theme::controlRadius());
    const QRectF inside = frame.adjusted(4, 4, -4, -4);
    painter.setPen(QPen(colours.controlBorder, 1));
    if (m_colour) {
        painter.setBrush(*m_colour);
        painter.drawRoundedRect(inside, 2, 2);
    } else {
        painter.drawLine(inside.bottomLeft(), inside.topRight());
    }
}

ColourInput::ColourInput(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_swatch(new ColourSwatch(this))
    , m_line(new QLineEdit(this))
{
    //: %1 is what a colour is for, such as "Background"
    m_swatch->setAccessibleName(tr("%1: choose a colour").arg(title));
    m_swatch->setToolTip(tr("Choose a colour"));
    m_line->setAccessibleName(title);
    m_line->setMaximumWidth(Theme::spacing(24));
    m_line->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(1));
    layout->addWidget(m_swatch);
    layout->addWidget(m_line, 1);
    layout->addStretch();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &ColourInput::follow);
    connect(m_swatch, &QAbstractButton::clicked, this, &ColourInput::choose);
}

void ColourInput::setStandard(const QString &colour, const QString &placeholder)
{
    m_standard = colour;
    m_line->setPlaceholderText(placeholder);
    showSwatch(m_text);
}

void ColourInput::setText(const QString &text)
{
    m_text = text;
    const QString typed = m_line->text();
    // "#ABC" or digits without their sign stay as typed while somebody is at it.
    const bool isTyped = m_line->hasFocus() && m_line->isModified() && ColourText::colour(typed)
        && ColourText::colour(typed) == ColourText::colour(text);
    if (typed != text && !isTyped)
        m_line->setText(text);
    showSwatch(text);
}

void ColourInput::showSwatch(const QString &text)
{
    m_swatch->setColour(ColourText::colour(text.isEmpty() ? m_standard : text));
    m_swatch->setAccessibleDescription(text.isEmpty() ? m_line->placeholderText() : text);
}

void ColourInput::follow(const QString &typed)
{
    const QString text = typed.trimmed();
    if (!text.isEmpty() && !ColourText::colour(text)) {
        emit hintChanged(tr("Enter a colour such as #01236d, or choose one."));
        return;
    }
    emit hintChanged({});
    m_text = ColourText::stored(text);
    showSwatch(m_text);
    emit edited(m_text);
}

void ColourInput::choose()
{
    const QColor present = m_swatch->colour().value_or(QColor(Qt::white));
    m_chooser(this, m_title, present, [this](const QColor &colour) {
        if (!m_line->isEnabled() || m_line->isReadOnly())
            return;
        emit hintChanged({});
        setText(colour.name(QColor::HexRgb));
        emit edited(m_text);
    });
}

bool ColourInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_line->text() != m_text) {
        m_line->setText(m_text); // what was typed but is no colour was never written
        emit hintChanged({});
    }
    return QWidget::eventFilter(watched, event);
}

void ColourInput::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
    m_swatch->setEnabled(!isReadOnly);
}
