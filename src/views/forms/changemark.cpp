#include "views/forms/changemark.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QTextOption>
#include <QToolButton>

ChangeMark::ChangeMark(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
{
    setMinimumHeight(lineHeight());
}

void ChangeMark::mark(const QString &oldValue, bool hasButton)
{
    if (!m_revert && hasButton) {
        m_revert = new QToolButton(this);
        m_revert->setIcon(Icons::icon(QStringLiteral("revert"), &Palette::changed));
        m_revert->setAutoRaise(true);
        m_revert->setFocusPolicy(Qt::StrongFocus);
        m_revert->setFixedSize(lineHeight(), lineHeight());
        //: %1 is a setting such as "Minimum liveness score"
        m_revert->setAccessibleName(tr("Revert %1").arg(m_label));
        m_revert->setToolTip(m_revert->accessibleName());
        m_revert->setObjectName(QStringLiteral("revert"));
        connect(m_revert, &QToolButton::clicked, this, &ChangeMark::revertRequested);
        placeButton();
        emit buttonCreated();
    }
    if (m_revert)
        m_revert->setVisible(hasButton);
    //: %1 is the value before the change, such as "0.65"
    const QString text = tr("Changed, was %1").arg(oldValue);
    if (text == m_text)
        return;
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    update();
}

void ChangeMark::clear()
{
    if (m_revert)
        m_revert->hide();
    if (m_text.isEmpty())
        return;
    m_text.clear();
    setToolTip(QString());
    setAccessibleName(QString());
    update();
}

void ChangeMark::placeButton()
{
    if (m_revert)
        m_revert->move(layoutDirection() == Qt::RightToLeft ? 0 : width() - m_revert->width(), 0);
}

void ChangeMark::resizeEvent(QResizeEvent *)
{
    placeButton();
}

void ChangeMark::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(Theme::font(Theme::Text::Small));
    painter.setPen(Palette::of(palette()).changed);
    const QFontMetrics metrics = painter.fontMetrics();
    const int button = m_revert && m_revert->isVisibleTo(this) ? m_revert->width() + Theme::halfSpacing() : 0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect place = isMirrored ? rect().adjusted(button, 0, 0, 0) : rect().adjusted(0, 0, -button, 0);
    const int top = (lineHeight() - metrics.height()) / 2;
    // A long old value takes a second line where the row is high enough anyway.
    const bool needsMore = metrics.horizontalAdvance(m_text) > place.width();
    if (needsMore && height() >= top + 2 * metrics.height()) {
        const QRectF two(place.left(), top, place.width(), 2 * metrics.height());
        QTextOption wrapped(Qt::AlignLeading | Qt::AlignTop);
        wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // an address has no spaces
        // Some room is lost at the end of the first line, so a little less than two lines are filled.
        const int room = 2 * place.width() - 3 * metrics.height();
        painter.drawText(two, metrics.elidedText(m_text, Qt::ElideRight, room), wrapped);
        return;
    }
    painter.drawText(QRect(place.left(), 0, place.width(), lineHeight()), int(Qt::AlignVCenter | Qt::AlignLeading),
        metrics.elidedText(m_text, Qt::ElideRight, place.width()));
}
