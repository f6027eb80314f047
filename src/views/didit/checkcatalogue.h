#pragma once

#include "models/didit/diditfeatures.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

//! Every known check with what it does. One that cannot be added cannot be chosen either, and says why.
class CheckCatalogue : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole + 1, //!< "FACE_MATCH"
        DescriptionRole, //!< what it does
        NoteRole, //!< why it cannot be added, or what is special about it; empty for none
        SearchRole, //!< all of its texts
    };

    //! `checks`: those that the workflow has.
    CheckCatalogue(const DiditFeatures &features, const QJsonArray &checks, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString name, title, description, note;
        bool isPossible = true;
    };
    std::vector<Row> m_rows;
};

//! Paints a check of the catalogue: its title, what it does, and a note.
class CatalogueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
