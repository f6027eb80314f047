#include "views/forms/editors/countrychips.h"

#include "views/theme/palette.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace {
constexpr int chipHeight = 28;
constexpr int mostLines = 6;
} // namespace

CountryChips::CountryChips(QWidget *parent)
    : QListView(parent)
{
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setSpacing(2);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ChipDelegate(this));
    setTabKeyNavigation(false); // Tab leaves the list: no trap for the keyboard
}

void CountryChips::fit()
{
    doItemsLayout();
    const int line = chipHeight + 2 * spacing(), frame = 2 * frameWidth() + spacing();
    const int wanted = std::clamp(contentsSize().height(), line, mostLines * line) + frame;
    if (wanted != height() || minimumHeight() != wanted)
        setFixedHeight(std::max(wanted, Theme::controlHeight() + frame));
}

void CountryChips::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // What Delete will take away is seen at once.
    if (!selectionModel()->hasSelection() && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
}

void CountryChips::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem chip = option;
    initStyleOption(&chip, index);
    const Palette &colours = Palette::of(chip.palette);
    const bool isSelected = chip.state & QStyle::State_Selected;
    const bool isCurrent = chip.state & QStyle::State_HasFocus;
    const QRectF place = QRectF(chip.rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isCurrent ? colours.accent : colours.controlBorder, isCurrent ? 2 : 1));
    painter->setBrush(isSelected ? colours.selection : colours.surfaceRaised);
    painter->drawRoundedRect(place, place.height() / 2, place.height() / 2);
    painter->setFont(chip.font);
    painter->setPen(chip.state & QStyle::State_Enabled ? colours.text : colours.textDisabled);
    const QRect text = chip.rect.adjusted(Theme::spacing(1), 0, -Theme::spacing(1), 0);
    painter->drawText(text, int(Qt::AlignCenter), chip.fontMetrics.elidedText(chip.text, Qt::ElideRight, text.width()));
    painter->restore();
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem chip = option;
    initStyleOption(&chip, index);
    const int widest = chip.widget ? static_cast<const QAbstractScrollArea *>(chip.widget)->viewport()->width() : 0;
    const int wanted = chip.fontMetrics.horizontalAdvance(chip.text) + Theme::spacing(3);
    return {std::min(wanted, std::max(widest - Theme::spacing(1), Theme::spacing(6))),
        std::max(chipHeight, chip.fontMetrics.height() + Theme::halfSpacing())};
}
