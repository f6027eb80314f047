#include "views/changes/findingdelegate.h"

#include "views/theme/theme.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

namespace {
constexpr int margin = 8;
constexpr int markWidth = 4;
constexpr int shownDetails = 4;
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return qMax(40, width - markWidth - 3 * margin);
}
} // namespace

FindingDelegate::FindingDelegate(Reader reader, QString button, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_reader(std::move(reader))
    , m_button(std::move(button))
{
}

QString FindingDelegate::bodyText(const Content &content) const
{
    QStringList lines{content.sentence};
    lines << content.details.mid(0, shownDetails);
    if (content.details.size() > shownDetails)
        lines << tr("And %n more.", nullptr, static_cast<int>(content.details.size()) - shownDetails);
    return lines.join(QLatin1Char('\n'));
}

QRect FindingDelegate::buttonRect(const QStyleOptionViewItem &option) const
{
    if (m_button.isEmpty())
        return {};
    const QFontMetrics metrics(option.font);
    const QSize size(metrics.horizontalAdvance(m_button) + 2 * margin, metrics.height() + margin);
    return {
        option.rect.right() - margin - size.width() + 1, option.rect.top() + margin - 4, size.width(), size.height()};
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Content content = m_reader(index);
    const int width = textWidth(option);
    const int heading = QFontMetrics(Theme::font(Theme::Text::Strong)).height();
    const int body
        = QFontMetrics(option.font).boundingRect(QRect(0, 0, width, 10'000), textFlags, bodyText(content)).height();
    return {width, margin + heading + 4 + body + margin};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Content content = m_reader(index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group
        = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);

    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, option.palette.brush(group, QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.palette.alternateBase());
    const QRect mark(option.rect.left(), option.rect.top() + margin / 2, markWidth, option.rect.height() - margin);
    painter->fillRect(mark, toneColors(content.tone, option.palette).mark);

    const int left = option.rect.left() + markWidth + margin;
    const int width = textWidth(option);
    const QFont bold = Theme::font(Theme::Text::Strong);
    const QFontMetrics boldMetrics(bold);
    const QRect button = buttonRect(option);
    const int headingWidth = button.isNull() ? width : button.left() - margin - left;
    painter->setPen(text);
    painter->setFont(bold);
    painter->drawText(QRect(left, option.rect.top() + margin, headingWidth, boldMetrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter, boldMetrics.elidedText(content.heading, Qt::ElideRight, headingWidth));
    painter->setFont(option.font);
    const int bodyTop = option.rect.top() + margin + boldMetrics.height() + 4;
    painter->drawText(QRect(left, bodyTop, width, option.rect.bottom() - bodyTop), textFlags, bodyText(content));

    if (!button.isNull()) {
        QFont link = option.font;
        link.setUnderline(true);
        painter->setFont(link);
        painter->setPen(isSelected ? text : option.palette.color(QPalette::Link));
        painter->drawText(button, Qt::AlignCenter, m_button);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

bool FindingDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && buttonRect(option).contains(mouse->pos())) {
            if (event->type() == QEvent::MouseButtonRelease)
                emit buttonClicked(index);
            return true; // a click on the button does not open the row
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}
