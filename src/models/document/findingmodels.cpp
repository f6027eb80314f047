#include "models/document/findingmodels.h"

#include "models/schema/valuetext.h"

#include <algorithm>

FindingsModel::FindingsModel(ProjectFlow &flow, QObject *parent)
    : QAbstractListModel(parent)
    , m_flow(flow)
{
}

template <typename Row, typename IsSame, typename IsEqual>
void FindingsModel::sync(std::vector<Row> &rows, std::vector<Row> wanted, IsSame isSame, IsEqual isEqual)
{
    const auto remove = [&](size_t i) {
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i));
        endRemoveRows();
    };
    for (size_t i = 0; i < rows.size();) {
        if (std::any_of(wanted.begin(), wanted.end(), [&](const Row &row) { return isSame(row, rows[i]); }))
            ++i;
        else
            remove(i);
    }
    for (size_t i = 0; i < wanted.size(); ++i) {
        const int row = static_cast<int>(i);
        if (i >= rows.size() || !isSame(rows[i], wanted[i])) {
            beginInsertRows({}, row, row);
            rows.insert(rows.begin() + row, std::move(wanted[i]));
            endInsertRows();
        } else if (!isEqual(rows[i], wanted[i])) {
            rows[i] = std::move(wanted[i]);
            emit dataChanged(index(row), index(row));
        }
    }
    while (rows.size() > wanted.size()) // two rows that said the same, of which one is left
        remove(rows.size() - 1);
}

ChangesModel::ChangesModel(ProjectFlow &flow, QObject *parent)
    : FindingsModel(flow, parent)
    , m_changes(flow.changes())
{
    connect(&flow, &ProjectFlow::dirtyChanged, this, &ChangesModel::refresh);
    connect(&flow, &ProjectFlow::fieldChanged, this, &ChangesModel::follow);
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

//! A field that stays changed but holds another value: only its row.
void ChangesModel::follow(const JsonPointer &field)
{
    const auto found
        = std::find_if(m_changes.begin(), m_changes.end(), [&](const Change &change) { return change.field == field; });
    if (found == m_changes.end() || !m_flow.isDirty(field))
        return;
    *found = m_flow.change(field);
    const QModelIndex row = index(static_cast<int>(found - m_changes.begin()));
    emit dataChanged(row, row);
}

void ChangesModel::refresh()
{
    sync(
        m_changes, m_flow.changes(), [](const Change &a, const Change &b) { return a.field == b.field; },
        [](const Change &a, const Change &b) { return a.before == b.before && a.after == b.after; });
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Change &change = m_changes[static_cast<size_t>(index.row())];
    const FieldSpec *field = m_flow.schema().field(change.field);
    const auto text
        = [&](const QJsonValue &value) { return field ? ValueText::of(*field, value) : ValueText::unknown(value); };
    switch (role) {
    case Qt::DisplayRole:
        return change.sentence;
    case Qt::ToolTipRole:
        return change.details.join(QLatin1Char('\n'));
    case PointerRole:
        return QVariant::fromValue(change.field);
    case LabelRole:
        return change.label;
    case BeforeTextRole:
        return text(change.before);
    case AfterTextRole:
        return text(change.after);
    case DetailsRole:
        return change.details;
    default:
        return {};
    }
}

ProblemsModel::ProblemsModel(ProjectFlow &flow, QObject *parent)
    : FindingsModel(flow, parent)
{
    refresh();
    connect(&flow, &ProjectFlow::problemsChanged, this, &ProblemsModel::refresh);
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

void ProblemsModel::refresh()
{
    std::vector<Problem> wanted = m_flow.problems();
    std::stable_sort(
        wanted.begin(), wanted.end(), [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
    sync(
        m_problems, std::move(wanted), [](const Problem &a, const Problem &b) { return a == b; },
        [](const Problem &, const Problem &) { return true; });
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Problem &problem = m_problems[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return problem.message;
    case PointerRole:
        return QVariant::fromValue(problem.pointer);
    case SeverityRole:
        return static_cast<int>(problem.severity);
    case LabelRole:
        return m_flow.schema().labelOf(problem.field);
    default:
        return {};
    }
}
