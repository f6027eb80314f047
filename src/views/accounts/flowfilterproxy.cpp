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
        if (rowCount(parent) > 0)
            return index(0, 0, parent);
    }
    return {};
}

bool FlowFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !isFiltering(); // else recursion keeps those with a flow to show
    const auto *model = static_cast<const FlowListModel *>(sourceModel());
    const FlowSummary *flow = model->flowAt(model->index(row, 0, parent));
    if (flow == nullptr)
        return true;
    switch (m_show) {
    case Show::All:
        break;
    case Show::Draft:
        if (flow->status != QLatin1String("draft"))
            return false;
        break;
    case Show::Active:
        if (flow->status != QLatin1String("active"))
            return false;
        break;
    case Show::Paused:
        if (flow->status != QLatin1String("paused"))
            return false;
        break;
    case Show::Changed:
        if (flow->state == FlowState::Clean)
            return false;
        break;
    }
    return m_search.isEmpty() || flow->name.contains(m_search, Qt::CaseInsensitive)
        || flow->id.contains(m_search, Qt::CaseInsensitive)
        || FlowKinds::title(flow->kind).contains(m_search, Qt::CaseInsensitive);
}
