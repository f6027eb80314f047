#pragma once

#include "models/whitelist/whitelistimport.h"

#include <QAbstractTableModel>

//! A read white list file before anything of it is taken: each row with its line and its verdict, in the file's order.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Name, Email, CountryCode, Phone, Verdict, ColumnCount };
    enum Role {
        IsValidRole = Qt::UserRole + 1, //!< whether the row can be taken
        ProblemRole, //!< what is wrong with the cell or, beside the verdict, with the row as a whole; empty when
                     //!< nothing is
    };
    enum class Show { All, Bad, Valid };
    Q_ENUM(Show)

    explicit ImportPreviewModel(WhiteListImport import, QObject *parent = nullptr);

    const WhiteListImport &import() const { return m_import; }
    void setShow(Show show);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void choose(Show show);

    WhiteListImport m_import;
    std::vector<size_t> m_shown; // positions in the import's rows
};
