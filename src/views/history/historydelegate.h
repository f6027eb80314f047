#pragma once

#include <QStyledItemDelegate>

//! Paints one revision in two lines: when, and how many changes; how it came to be known, and why. All rows are equally
//! high, so that a view needs to measure one only.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
