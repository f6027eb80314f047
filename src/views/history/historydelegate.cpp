#include "views/history/historydelegate.h"

#include "views/history/historymodel.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace {
constexpr int margin = 8;
constexpr int between = 2;
} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int first = QFontMetrics(Theme::font(Theme::Text::Strong)).height();
    const int second = QFontMetrics(Theme::font(Theme::Text::Small)).height();
    return {option.rect.width(), margin + first + between + second + margin};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group
        = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? text : Palette::of(option.palette).textMuted;

    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, option.palette.brush(group, QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.palette.alternateBase());
    const QRect inside = option.rect.adjusted(2 * margin, margin, -margin, -margin);
    const QFont strong = Theme::font(Theme::Text::Strong), small = Theme::font(Theme::Text::Small);
    const QFontMetrics strongMetrics(strong), smallMetrics(small);

    QRect line(inside.topLeft(), QSize(inside.width(), strongMetrics.height()));
    const QString count = index.data(HistoryModel::CountRole).toString();
    painter->setFont(small);
    painter->setPen(muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    const int whenWidth = line.width() - smallMetrics.horizontalAdvance(count) - margin;
    painter->setFont(strong);
    painter->setPen(text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        strongMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, whenWidth));

    line.moveTop(line.top() + line.height() + between);
    line.setHeight(smallMetrics.height());
    const QString source = index.data(HistoryModel::SourceRole).toString();
    const QString message = index.data(HistoryModel::MessageRole).toString();
    //: Below the time of a state: %1 how it came to be known ("Sent from here"), %2 why, as its sender wrote
    const QString below = message.isEmpty() ? source : tr("%1: %2").arg(source, message);
    painter->setFont(small);
    painter->setPen(muted);
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter, smallMetrics.elidedText(below, Qt::ElideRight, line.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}
