#pragma once

#include "models/schema/fieldspec.h"

#include <QAbstractTableModel>

//! An array of objects as a table, one column an item field. Items that are plain texts stand in the key column and
//! stay texts until another column of theirs is filled in. The model never changes its own data: an edit is announced,
//! and what becomes of it comes back through setArray().
class FieldTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    FieldTableModel(const FieldSpec &spec, QObject *parent);

    void setArray(const QJsonArray &array);
    const QJsonArray &array() const { return m_array; }
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    const FieldSpec *column(int column) const;
    //! The column that plain texts stand in.
    int keyColumn() const;
    //! A new item: the documented defaults, a key that no other item has (the first free choice where there are
    //! choices), and whole numbers that go on counting.
    QJsonObject newItem() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    //! Numbers are given as QJsonValue, Undefined for none; anything else is refused where a number belongs.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited(const QJsonValue &value, const JsonPointer &below);

private:
    QJsonValue cell(int row, int column) const;
    qint64 nextNumber(int column) const;

    const FieldSpec &m_spec;
    QJsonArray m_array;
    bool m_isReadOnly = false;
};
