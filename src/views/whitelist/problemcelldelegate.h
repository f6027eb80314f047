#pragma once

#include <QStyledItemDelegate>

//! Marks the cells that have something wrong with an icon and a tint, and edits cells as lines of text named after
//! their column.
class ProblemCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    //! `problemRole` gives the sentence about a cell, empty where nothing is wrong.
    ProblemCellDelegate(int problemRole, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_problemRole;
};
