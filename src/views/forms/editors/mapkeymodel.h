#pragma once

#include "models/schema/fieldspec.h"

#include <QAbstractListModel>
#include <QJsonObject>

//! The entries of a map by their keys, a row each, sorted by what the keys are called. Entries that are a switch each
//! can be switched here. Like the other models it only announces edits.
class MapKeyModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1 };
    //! `spec` is the map's field.
    MapKeyModel(const FieldSpec &spec, QObject *parent);

    //! Rows stay, and with them the selection, while the keys are the same.
    void setMap(const QJsonObject &map);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    const QJsonObject &map() const { return m_map; }
    QString key(int row) const { return row >= 0 && row < m_rows.size() ? m_rows[row].key : QString(); }
    int rowOf(const QString &key) const;
    //! Whether each entry is just on or off, so that there is nothing else to edit.
    bool isOfSwitches() const;
    //! What a new entry holds.
    QJsonValue newEntry() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited(const QJsonValue &value, const JsonPointer &below);

private:
    struct Row
    {
        QString key, name;
    };
    const FieldSpec &m_spec;
    QJsonObject m_map;
    QList<Row> m_rows;
    bool m_isReadOnly = false;
};
