#pragma once

#include <QAbstractListModel>
#include <QJsonArray>

//! The countries of a documentTypes list, one row each in the list's own order. Texts are made when a row is painted,
//! so that 200 countries cost no more than the dozen in sight.
class CountryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SummaryRole = Qt::UserRole + 1, //!< "2 of 3 accepted"
        AcceptedRole, //!< int: how many categories are accepted
    };
    using QAbstractListModel::QAbstractListModel;

    //! Rows stay (and with them the selection) while the countries are the same.
    void setArray(const QJsonArray &array);
    const QJsonArray &array() const { return m_array; }
    //! Row of a country by name, ignoring case; -1 when it is not there.
    int rowOf(const QString &country) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    //! The name in one entry; other things than objects are said as JSON.
    static QString nameOf(const QJsonValue &entry);

private:
    QJsonArray m_array;
};
