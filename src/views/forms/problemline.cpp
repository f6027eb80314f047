#include "views/forms/problemline.h"

#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace {
constexpr int iconSize = 16;
}

ProblemLine::ProblemLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new ToneLabel(QString(), &Palette::error, Theme::Text::Body, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(1) + iconSize + Theme::spacing(1), Theme::halfSpacing(),
        Theme::spacing(1), Theme::halfSpacing());
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text);
}

void ProblemLine::setProblem(Severity severity, const QString &sentence)
{
    m_severity = severity;
    m_text->setRole(severity == Severity::Error ? &Palette::error : &Palette::warning);
    m_text->setText(sentence);
    //: read aloud before the sentence that says what is wrong
    const QString kind = severity == Severity::Error ? tr("Error") : tr("Warning");
    //: %1 is "Error" or "Warning", %2 the sentence that says what is wrong
    m_text->setAccessibleName(tr("%1: %2").arg(kind, sentence));
    update();
}

void ProblemLine::setFix(const QString &text)
{
    if (!m_fix && text.isEmpty())
        return;
    if (!m_fix) {
        m_fix = new QPushButton(this);
        m_fix->setObjectName(QStringLiteral("fix"));
        m_fix->setAutoDefault(false);
        layout()->addWidget(m_fix);
        layout()->setAlignment(m_fix, Qt::AlignTop | Qt::AlignLeading);
        connect(m_fix, &QPushButton::clicked, this, &ProblemLine::fixRequested);
    }
    m_fix->setText(text);
    m_fix->setAccessibleDescription(sentence());
    m_fix->setVisible(!text.isEmpty());
    placeFix();
}

//! Beside the sentence while that keeps half of the line, else below it.
void ProblemLine::placeFix()
{
    if (!m_fix)
        return;
    const bool fits = 2 * m_fix->sizeHint().width() <= contentsRect().width() - Theme::spacing(4);
    static_cast<QBoxLayout *>(layout())->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ProblemLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeFix();
}

QString ProblemLine::sentence() const
{
    return m_text->text();
}

void ProblemLine::paintEvent(QPaintEvent *)
{
    const Palette &colours = Palette::of(palette());
    const bool isError = m_severity == Severity::Error;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isError ? colours.errorSurface : colours.warningSurface);
    painter.drawRoundedRect(rect(), Theme::controlRadius(), Theme::controlRadius());
    const int firstLine = m_text->geometry().top() + (m_text->fontMetrics().height() - iconSize) / 2;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - Theme::spacing(1) - iconSize : Theme::spacing(1);
    painter.drawPixmap(x, firstLine,
        Icons::pixmap(isError ? QStringLiteral("error") : QStringLiteral("warning"), iconSize, devicePixelRatioF(),
            isError ? colours.error : colours.warning));
}
