#include "models/whitelist/importpreviewmodel.h"

#include <QLocale>

ImportPreviewModel::ImportPreviewModel(WhiteListImport import, QObject *parent)
    : QAbstractTableModel(parent)
    , m_import(std::move(import))
{
    choose(Show::All);
}

void ImportPreviewModel::choose(Show show)
{
    m_shown.clear();
    for (size_t i = 0; i < m_import.rows().size(); ++i) {
        if (show == Show::All || m_import.rows()[i].isValid() == (show == Show::Valid))
            m_shown.push_back(i);
    }
}

void ImportPreviewModel::setShow(Show show)
{
    beginResetModel();
    choose(show);
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Line ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        //: a line of a file
        return tr("Line");
    case Verdict:
        //: title of the column that says whether a row of a file can be taken
        return tr("Result");
    default:
        return WhiteListRow::title(static_cast<WhiteListRow::Column>(section - Name));
    }
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WhiteListImport::Row &row = m_import.rows()[m_shown[static_cast<size_t>(index.row())]];
    const bool isCell = index.column() >= Name && index.column() <= Phone;
    const auto column = static_cast<WhiteListRow::Column>(index.column() - Name);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Line)
            return QLocale().toString(row.line);
        if (isCell)
            return row.row.cell(column);
        //: a row of a file that can be taken
        return row.isValid() ? tr("Valid") : row.reason();
    case ProblemRole:
        if (index.column() == Verdict)
            return row.fault;
        for (const WhiteListProblem &problem : row.problems) {
            if (isCell && problem.column == column)
                return problem.message;
        }
        return QString();
    case Qt::ToolTipRole:
        return index.column() == Verdict ? row.reason() : QString();
    case IsValidRole:
        return row.isValid();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Line ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}
