#pragma once

#include <QStyledItemDelegate>

//! Paints a flow in two lines: its name and status badge, its kind and how it stands towards the provider. Accounts are
//! headings, and so is the word above the projects. What a row says is also its accessible text (FlowListModel).
class FlowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFlow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintProjects(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintAccount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};
