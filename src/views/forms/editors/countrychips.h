#pragma once

#include <QListView>
#include <QStyledItemDelegate>

//! A list whose items stand in lines as chips do, as high as its lines need, up to a few.
class CountryChips : public QListView
{
    Q_OBJECT
public:
    explicit CountryChips(QWidget *parent);
    //! To be called after the items changed.
    void fit();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

//! Draws an item as a chip.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
