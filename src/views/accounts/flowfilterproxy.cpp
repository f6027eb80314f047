#include "views/accounts/flowfilterproxy.h"

#include "models/store/flowlistmodel.h"
#include "views/accounts/flowkinds.h"

FlowFilterProxy::FlowFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void FlowFilterProxy::setSearch(const QString &text)
{
    if (m_search == text.trimmed())
        return;
    m_search = text.trimmed();
    m_kinds.clear();
    invalidateFilter();
}

void FlowFilterProxy::setShow(Show show)
{
    if (m_show == show)
        return;
    m_show = show;
    invalidateFilter();
}

QModelIndex FlowFilterProxy::firstFlow() const
{
    for (int account = 0; account < rowCount(); ++account) {
        const QModelIndex parent = index(account, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex found = index(row, 0, parent);
            if (!found.data(FlowListModel::IsHeadingRole).toBool())
                return found;
        }
    }
    return {};
}

bool FlowFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !isFiltering(); // else recursion keeps those with a flow to show
    const auto *model = static_cast<const FlowListModel *>(sourceModel());
    if (const FlowSummary *flow = model->flowAt(model->index(row, 0, parent)))
        return accepts(*flow);
    // The heading stays while a project below it does.
    for (int below = row + 1; below < model->rowCount(parent); ++below) {
        if (accepts(*model->flowAt(model->index(below, 0, parent))))
            return true;
    }
    return false;
}

bool FlowFilterProxy::accepts(const FlowSummary &flow) const
{
    switch (m_show) {
    case Show::All:
        break;
    case Show::Draft:
        if (flow.status != QLatin1String("draft"))
            return false;
        break;
    case Show::Active:
        if (!flow.isLive())
            return false;
        break;
    case Show::Paused:
        if (flow.status != QLatin1String("paused"))
            return false;
        break;
    case Show::Changed:
        if (flow.state == FlowState::Clean)
            return false;
        break;
    case Show::Projects:
        if (flow.isFlow())
            return false;
        break;
    }
    if (m_search.isEmpty() || flow.name.contains(m_search, Qt::CaseInsensitive)
        || flow.id.contains(m_search, Qt::CaseInsensitive))
        return true;
    auto kind = m_kinds.constFind(flow.kind);
    if (kind == m_kinds.constEnd())
        kind = m_kinds.insert(flow.kind, FlowKinds::title(flow.kind).contains(m_search, Qt::CaseInsensitive));
    return *kind;
}
