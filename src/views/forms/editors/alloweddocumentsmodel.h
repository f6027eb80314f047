#pragma once

#include "models/schema/countrycodes.h"
#include "models/schema/fieldspec.h"

#include <QAbstractTableModel>
#include <QJsonObject>

//! Which documents of which countries are accepted: a row for every country there is and every other code of the map,
//! a column for every kind of document. Texts are made when a cell is painted, so that 240 countries with all of their
//! documents cost no more than the dozen in sight. Like the other models it only announces edits.
class AllowedDocumentsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        AcceptedRole = Qt::UserRole + 1, //!< bool, of a cell
        SidesRole, //!< int, of a cell: 1, 2 or 0 when the provider decides
        VariantsRole, //!< QStringList, of a cell: the only accepted variants; empty for all
    };
    //! Of a row, for filters: its region, nothing for a code that no country has.
    std::optional<CountryCodes::Region> region(int row) const { return m_rows[static_cast<size_t>(row)].region; }
    bool isChosen(int row) const; //!< whether any document of the row is accepted
    const QString &code(int row) const { return m_rows[static_cast<size_t>(row)].code; }
    const QString &name(int row) const { return m_rows[static_cast<size_t>(row)].name; }
    int rowOf(const QString &code) const;
    //! Column of a kind of document; -1 for none.
    int columnOf(const QString &document) const { return static_cast<int>(m_columns.indexOf(document)); }
    QString columnName(int column) const;

    //! `spec` is the field of the map.
    AllowedDocumentsModel(const FieldSpec &spec, QObject *parent);

    //! Rows and columns stay, and with them the selection, unless codes come or go that nobody knows.
    void setMap(const QJsonObject &map);
    const QJsonObject &map() const { return m_map; }
    void setBase(const QJsonObject &base) { m_base = base; }
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    //! Asks for all of these cells at once.
    void accept(const QModelIndexList &cells, bool isAccepted);
    //! 1 or 2 sides of accepted documents, 0 to leave it to the provider. Documents that are not accepted become so.
    void setSides(const QModelIndexList &cells, int sides);
    //! Only these variants; none for all of them.
    void setVariants(const QModelIndex &cell, const QStringList &variants);
    //! Gives `rows` the accepted documents of another one, with their sides.
    void copy(int from, const QList<int> &rows);

    //! How many kinds of document are accepted, in how many countries.
    std::pair<int, int> counts() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited(const QJsonValue &value, const JsonPointer &below);

private:
    struct Row
    {
        QString code, name;
        std::optional<CountryCodes::Region> region;
    };
    bool isEditable(int row) const;
    QJsonValue entry(int row, int column) const;
    QJsonValue accepted(int row, int column, bool isAccepted) const;
    QString cellText(const QJsonValue &entry) const;
    void put(QJsonObject &map, int row, int column, const QJsonValue &entry) const;
    void announce(const QJsonObject &map, const QModelIndexList &cells);

    const FieldSpec *m_kinds = nullptr; // the field of one country: kinds of document → settings
    QJsonObject m_map, m_base;
    std::vector<Row> m_rows;
    QStringList m_columns;
    qsizetype m_knownColumns = 0; // those of the schema; the others follow
    QStringList m_strangers; // codes in the map that are no country's
    JsonPointer m_placeholder; // a refused document that only says that not every one is accepted
    bool m_isReadOnly = false;
};
