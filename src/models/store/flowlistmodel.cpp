#include "models/store/flowlistmodel.h"

#include "models/store/rowdiff.h"

namespace {

template <typename Row> void shiftRow(std::vector<Row> &rows, int from, int to)
{
    if (from < to)
        std::rotate(rows.begin() + from, rows.begin() + from + 1, rows.begin() + to + 1);
    else
        std::rotate(rows.begin() + to, rows.begin() + from, rows.begin() + from + 1);
}

// beginMoveRows() counts the destination before the row is taken out.
int moveDestination(const RowDiff::Step &step)
{
    return step.target > step.row ? step.target + 1 : step.target;
}

bool isSameFlow(const FlowSummary &left, const FlowSummary &right)
{
    return left.id == right.id && left.account == right.account && left.kind == right.kind && left.name == right.name
        && left.type == right.type && left.status == right.status && left.state == right.state
        && left.changes == right.changes;
}

bool isSameAccount(const Account &left, const Account &right)
{
    return left.name == right.name && left.provider == right.provider && left.url == right.url
        && left.nestedUpdates == right.nestedUpdates;
}

//! The row above the projects: the only one without an id.
FlowSummary headingOf(const QString &account)
{
    FlowSummary heading;
    heading.account = account;
    heading.kind = projectKind;
    return heading;
}

bool isHeading(const FlowSummary &row)
{
    return row.id.isEmpty();
}

//! Flows first, then the heading and the projects, each in the order they came.
void arrange(std::vector<FlowSummary> &rows, const QString &account)
{
    const auto projects
        = std::stable_partition(rows.begin(), rows.end(), [](const FlowSummary &row) { return row.isFlow(); });
    if (projects != rows.end())
        rows.insert(projects, headingOf(account));
}

} // namespace

FlowListModel::~FlowListModel() = default;

void FlowListModel::setContents(std::vector<Account> accounts, std::vector<FlowSummary> flows)
{
    QHash<QString, std::vector<FlowSummary>> flowsOf;
    for (FlowSummary &flow : flows)
        flowsOf[flow.account].push_back(std::move(flow));
    for (const Account &account : accounts)
        arrange(flowsOf[account.name], account.name);

    std::vector<QString> before, after;
    for (const auto &node : m_nodes)
        before.push_back(node->account.name);
    for (const Account &account : accounts)
        after.push_back(account.name);
    for (const RowDiff::Step &step : RowDiff::steps(before, after)) {
        switch (step.kind) {
        case RowDiff::Step::Remove:
            beginRemoveRows({}, step.row, step.row + step.count - 1);
            m_nodes.erase(m_nodes.begin() + step.row, m_nodes.begin() + step.row + step.count);
            endRemoveRows();
            break;
        case RowDiff::Step::Move:
            beginMoveRows({}, step.row, step.row, {}, moveDestination(step));
            shiftRow(m_nodes, step.row, step.target);
            endMoveRows();
            break;
        case RowDiff::Step::Insert:
            beginInsertRows({}, step.row, step.row + step.count - 1);
            for (int i = 0; i < step.count; ++i) {
                // A new account arrives with its flows, so that views need not expand an empty row.
                const Account &account = accounts[step.target + i];
                m_nodes.insert(
                    m_nodes.begin() + step.row + i, std::make_unique<Node>(Node{account, flowsOf.value(account.name)}));
            }
            endInsertRows();
            break;
        }
    }

    for (int row = 0; row < static_cast<int>(m_nodes.size()); ++row) {
        Node &node = *m_nodes[row];
        std::vector<FlowSummary> &wanted = flowsOf[node.account.name];
        bool isChanged = !isSameAccount(node.account, accounts[row]);
        node.account = accounts[row];
        before.clear();
        after.clear();
        for (const FlowSummary &flow : node.flows)
            before.push_back(flow.id);
        for (const FlowSummary &flow : wanted)
            after.push_back(flow.id);
        const QModelIndex parent = accountIndex(row);
        for (const RowDiff::Step &step : RowDiff::steps(before, after)) {
            isChanged = true;
            switch (step.kind) {
            case RowDiff::Step::Remove:
                beginRemoveRows(parent, step.row, step.row + step.count - 1);
                node.flows.erase(node.flows.begin() + step.row, node.flows.begin() + step.row + step.count);
                endRemoveRows();
                break;
            case RowDiff::Step::Move:
                beginMoveRows(parent, step.row, step.row, parent, moveDestination(step));
                shiftRow(node.flows, step.row, step.target);
                endMoveRows();
                break;
            case RowDiff::Step::Insert:
                beginInsertRows(parent, step.row, step.row + step.count - 1);
                node.flows.insert(node.flows.begin() + step.row, wanted.begin() + step.target,
                    wanted.begin() + step.target + step.count);
                endInsertRows();
                break;
            }
        }
        // Neighbouring rows that changed are announced together.
        for (int first = 0; first < static_cast<int>(wanted.size()); ++first) {
            int end = first;
            for (; end < static_cast<int>(wanted.size()) && !isSameFlow(node.flows[end], wanted[end]); ++end)
                node.flows[end] = wanted[end];
            if (end > first) {
                isChanged = true;
                emit dataChanged(index(first, 0, parent), index(end - 1, 0, parent));
                first = end;
            }
        }
        if (isChanged) {
            emit dataChanged(parent, parent);
            announceHeading(row);
        }
    }
}

//! Whether the heading is worth showing depends on the projects below it, for whoever filters.
void FlowListModel::announceHeading(int account)
{
    const std::vector<FlowSummary> &flows = m_nodes[account]->flows;
    const auto heading = std::find_if(flows.begin(), flows.end(), isHeading);
    if (heading == flows.end())
        return;
    const QModelIndex changed = index(static_cast<int>(heading - flows.begin()), 0, accountIndex(account));
    emit dataChanged(changed, changed);
}

void FlowListModel::updateFlow(const FlowSummary &flow, const QString &previousId)
{
    const int row = rowOf(flow.account);
    if (row < 0)
        return;
    const QModelIndex parent = accountIndex(row);
    std::vector<FlowSummary> &flows = m_nodes[row]->flows;
    auto place
        = std::find_if(flows.begin(), flows.end(), [&](const FlowSummary &known) { return known.id == previousId; });
    if (place == flows.end())
        place = std::find_if(flows.begin(), flows.end(), [&](const FlowSummary &known) { return known.id == flow.id; });
    if (place != flows.end()) {
        if (isSameFlow(*place, flow))
            return;
        *place = flow;
        const QModelIndex changed = index(static_cast<int>(place - flows.begin()), 0, parent);
        emit dataChanged(changed, changed);
    } else {
        const auto insert = [&](std::vector<FlowSummary>::iterator before, const FlowSummary &summary) {
            const int position = static_cast<int>(before - flows.begin());
            beginInsertRows(parent, position, position);
            flows.insert(before, summary);
            endInsertRows();
        };
        auto heading = std::find_if(flows.begin(), flows.end(), isHeading);
        if (heading == flows.end() && !flow.isFlow()) {
            insert(heading, headingOf(flow.account));
            heading = flows.end() - 1;
        }
        const auto first = flow.isFlow() ? flows.begin() : heading + 1, end = flow.isFlow() ? heading : flows.end();
        insert(std::find_if(first, end,
                   [&](const FlowSummary &known) {
                       return QString::compare(known.name, flow.name, Qt::CaseInsensitive) > 0;
                   }),
            flow);
    }
    emit dataChanged(parent, parent); // its count of flows with something to send
    if (!flow.isFlow())
        announceHeading(row);
}

void FlowListModel::removeFlow(const QString &account, const QString &id)
{
    const QModelIndex flow = id.isEmpty() ? QModelIndex() : indexOf(account, id);
    if (!flow.isValid())
        return;
    const QModelIndex parent = flow.parent();
    std::vector<FlowSummary> &flows = m_nodes[parent.row()]->flows;
    const bool wasLastProject = !flows[flow.row()].isFlow() && isHeading(flows[flow.row() - 1])
        && flow.row() + 1 == static_cast<int>(flows.size());
    const int first = wasLastProject ? flow.row() - 1 : flow.row();
    const int last = flow.row(); // before the row goes, and with it the index
    beginRemoveRows(parent, first, last);
    flows.erase(flows.begin() + first, flows.begin() + last + 1);
    endRemoveRows();
    emit dataChanged(parent, parent);
    announceHeading(parent.row());
}

QModelIndex FlowListModel::indexOf(const QString &account, const QString &id) const
{
    const int row = rowOf(account);
    if (row < 0)
        return {};
    if (id.isEmpty())
        return accountIndex(row);
    Node *node = m_nodes[row].get();
    const auto place
        = std::find_if(node->flows.begin(), node->flows.end(), [&](const FlowSummary &flow) { return flow.id == id; });
    return place == node->flows.end() ? QModelIndex()
                                      : createIndex(static_cast<int>(place - node->flows.begin()), 0, node);
}

const FlowSummary *FlowListModel::flowAt(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    if (!node || index.row() >= static_cast<int>(node->flows.size()))
        return nullptr;
    const FlowSummary &row = node->flows[index.row()];
    return isHeading(row) ? nullptr : &row;
}

const Account *FlowListModel::accountAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Node *node = nodeOf(index);
    return node ? &node->account : &m_nodes[index.row()]->account;
}

QModelIndex FlowListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_nodes[parent.row()].get()) : accountIndex(row);
}

QModelIndex FlowListModel::parent(const QModelIndex &child) const
{
    const Node *node = nodeOf(child);
    return node ? accountIndex(rowOf(node->account.name)) : QModelIndex();
}

int FlowListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    if (nodeOf(parent) || parent.column() > 0)
        return 0;
    return static_cast<int>(m_nodes[parent.row()]->flows.size());
}

int FlowListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FlowListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = nodeOf(index);
    return node ? flowData(*node, node->flows[index.row()], role) : accountData(*m_nodes[index.row()], role);
}

Qt::ItemFlags FlowListModel::flags(const QModelIndex &index) const
{
    return index.data(IsHeadingRole).toBool() ? Qt::ItemFlags(Qt::NoItemFlags) : QAbstractItemModel::flags(index);
}

QVariant FlowListModel::accountData(const Node &node, int role) const
{
    const auto unsent = std::count_if(node.flows.begin(), node.flows.end(),
        [](const FlowSummary &flow) { return flow.changes > 0 || flow.state == FlowState::New; });
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
    case AccountRole:
        return node.account.name;
    case Qt::AccessibleTextRole:
        //: Read aloud for an account in the list. %1 is its name.
        return tr("Account %1, %n flow(s)", nullptr,
            static_cast<int>(std::count_if(
                node.flows.begin(), node.flows.end(), [](const FlowSummary &flow) { return flow.isFlow(); })))
            .arg(node.account.name);
    case ChangesRole:
        return static_cast<int>(unsent);
    case IsAccountRole:
        return true;
    case ProviderRole:
        return node.account.provider;
    case IdRole:
        return QString();
    default:
        return {};
    }
}

QVariant FlowListModel::flowData(const Node &node, const FlowSummary &flow, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return isHeading(flow) ? tr("Projects") : flow.name;
    case Qt::AccessibleTextRole:
        if (isHeading(flow))
            return tr("Projects");
        if (!flow.isFlow())
            //: Read aloud for a project in the list. %1 is its name, %2 its status at the provider, %3 what waits to be
            //: sent.
            return tr("Project %1, status %2: %3").arg(flow.name, flow.status, stateText(flow));
        return flow.status.isEmpty()
            //: Read aloud for a flow in the list. %1 is its name, %2 what waits to be sent.
            ? tr("%1: %2").arg(flow.name, stateText(flow))
            //: Read aloud for a flow in the list. %1 is its name, %2 its status at the provider, %3 what waits to be
            //: sent.
            : tr("%1, status %2: %3").arg(flow.name, flow.status, stateText(flow));
    case AccountRole:
        return flow.account;
    case IdRole:
        return flow.id;
    case KindRole:
        return flow.kind;
    case TypeRole:
        return flow.type;
    case StatusRole:
        return flow.status;
    case StateRole:
        return static_cast<int>(flow.state);
    case ChangesRole:
        return flow.changes;
    case IsAccountRole:
        return false;
    case ProviderRole:
        return node.account.provider;
    case IsProjectRole:
        return !flow.isFlow() && !isHeading(flow);
    case IsHeadingRole:
        return isHeading(flow);
    default:
        return {};
    }
}

QHash<int, QByteArray> FlowListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{AccountRole, "account"}, {IdRole, "id"}, {KindRole, "kind"}, {NameRole, "name"}, {TypeRole, "type"},
        {StatusRole, "status"}, {StateRole, "state"}, {ChangesRole, "changes"}, {IsAccountRole, "isAccount"},
        {ProviderRole, "provider"}, {IsProjectRole, "isProject"}, {IsHeadingRole, "isHeading"}});
    return names;
}

QString FlowListModel::stateText(const FlowSummary &flow)
{
    switch (flow.state) {
    case FlowState::Clean:
        return tr("No changes");
    case FlowState::Modified:
        return tr("%n changed field(s) not sent", nullptr, flow.changes);
    case FlowState::Queued:
        return tr("%n changed field(s) waiting to be sent", nullptr, flow.changes);
    case FlowState::Conflict:
        return tr("Changed here and at the provider");
    case FlowState::Rejected:
        return tr("Refused by the provider");
    case FlowState::Unknown:
        return tr("It is not known whether the last change arrived");
    case FlowState::New:
        return tr("Not created at the provider yet");
    }
    return {};
}

FlowListModel::Node *FlowListModel::nodeOf(const QModelIndex &index) const
{
    return static_cast<Node *>(index.internalPointer());
}

int FlowListModel::rowOf(const QString &account) const
{
    const auto place
        = std::find_if(m_nodes.begin(), m_nodes.end(), [&](const auto &node) { return node->account.name == account; });
    return place == m_nodes.end() ? -1 : static_cast<int>(place - m_nodes.begin());
}
