#include "views/history/historymodel.h"

#include "models/core/momenttext.h"
#include "models/document/changesbetween.h"

#include <algorithm>

void HistoryModel::setRevisions(FlowSchemaPtr schema, std::vector<Revision> revisions)
{
    std::sort(
        revisions.begin(), revisions.end(), [](const Revision &a, const Revision &b) { return a.number > b.number; });
    beginResetModel();
    m_schema = std::move(schema);
    m_revisions = std::move(revisions);
    m_counts.clear();
    endResetModel();
}

int HistoryModel::rowOf(int number) const
{
    const auto found = std::find_if(
        m_revisions.begin(), m_revisions.end(), [number](const Revision &one) { return one.number == number; });
    return found == m_revisions.end() ? -1 : static_cast<int>(found - m_revisions.begin());
}

std::vector<Change> HistoryModel::changes(int row) const
{
    return row + 1 < rowCount() ? changes(row + 1, row) : std::vector<Change>();
}

std::vector<Change> HistoryModel::changes(int before, int after) const
{
    return changesBetween(*m_schema, at(before).document, at(after).document);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_revisions.size());
}

QString HistoryModel::count(int row) const
{
    if (row + 1 == rowCount())
        return {};
    auto known = m_counts.find(row);
    if (known == m_counts.end())
        known = m_counts.emplace(row, static_cast<int>(changes(row).size())).first;
    return tr("%n change(s)", nullptr, known->second);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Revision &revision = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return MomentText::alone(revision.at, QDateTime::currentDateTimeUtc());
    case SourceRole:
        switch (revision.source) {
        case Revision::Source::Pulled:
            return tr("Read from the provider");
        case Revision::Source::Sent:
            return tr("Sent from here");
        case Revision::Source::Created:
            return tr("Created from here");
        case Revision::Source::Deleted:
            return tr("Deleted from here");
        }
        return {};
    case CountRole:
        return count(index.row());
    case MessageRole:
    case Qt::ToolTipRole:
        return revision.message;
    case Qt::AccessibleTextRole: {
        QStringList parts{data(index, Qt::DisplayRole).toString(), data(index, SourceRole).toString(),
            count(index.row()), revision.message};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    default:
        return {};
    }
}
