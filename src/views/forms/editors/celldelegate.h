#pragma once

#include "models/schema/fieldspec.h"

#include <QStyledItemDelegate>

#include <functional>

//! Edits a cell by the kind of its field: a combo box for a choice, a line for text. Rows are 32 pixels high.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    //! Which field a cell belongs to; null for cells without an own editor.
    using FieldOf = std::function<const FieldSpec *(const QModelIndex &)>;

    CellDelegate(FieldOf fieldOf, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    FieldOf m_fieldOf;
};
