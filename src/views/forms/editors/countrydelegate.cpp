#include "views/forms/editors/countrydelegate.h"

#include "views/forms/editors/countrymodel.h"
#include "views/theme/palette.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QPainter>

void CountryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const Palette &colours = Palette::of(row.palette);
    const int accepted = index.data(CountryModel::AcceptedRole).toInt();
    const QString summary = index.data(CountryModel::SummaryRole).toString();
    const QRect line = row.rect.adjusted(Theme::spacing(1), 0, -Theme::spacing(1), 0);
    painter->save();
    painter->setFont(Theme::font(Theme::Text::Small));
    painter->setPen(accepted > 0 || (row.state & QStyle::State_Selected) ? colours.textMuted : colours.warning);
    if (row.state & QStyle::State_Selected)
        painter->setPen(colours.text);
    painter->drawText(line, int(Qt::AlignVCenter | Qt::AlignTrailing), summary);
    const int taken = painter->fontMetrics().horizontalAdvance(summary) + Theme::spacing(1);
    painter->setFont(row.font);
    painter->setPen(colours.text);
    const QString name
        = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width() - taken);
    painter->drawText(line, int(Qt::AlignVCenter | Qt::AlignLeading), name);
    painter->restore();
}

QSize CountryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), Theme::controlHeight()};
}
