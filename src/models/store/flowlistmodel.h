#pragma once

#include "models/store/records.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

//! Accounts and, below each, its flows, then its projects under a heading: the tree on the window's left. Every change
//! is announced as the fewest row and data changes that lead there, so that selection, expansion and scroll position
//! survive a refresh.
class FlowListModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        AccountRole = Qt::UserRole + 1, //!< name of the account, for both levels
        IdRole, //!< the flow's id; empty for an account
        KindRole, //!< schema id
        NameRole,
        TypeRole,
        StatusRole,
        StateRole, //!< int of FlowState
        ChangesRole, //!< number of changed fields; for an account, of its flows with something to send
        IsAccountRole,
        ProviderRole, //!< "verifik" or "didit", for both levels
        IsProjectRole,
        IsHeadingRole, //!< the row above an account's projects, which can be neither chosen nor opened
    };

    using QAbstractItemModel::QAbstractItemModel;
    ~FlowListModel() override;

    //! Shows exactly these, in this order, projects after flows. A flow of an account that is not among `accounts` is
    //! left out.
    void setContents(std::vector<Account> accounts, std::vector<FlowSummary> flows);
    //! Replaces the flow of the same account and id, or adds it where its name belongs.
    void updateFlow(const FlowSummary &flow) { updateFlow(flow, flow.id); }
    //! As above for a flow that was known as `previousId` until now; its row and selection stay.
    void updateFlow(const FlowSummary &flow, const QString &previousId);
    void removeFlow(const QString &account, const QString &id);

    //! The row of a flow, or of an account when `id` is empty; invalid when there is none.
    QModelIndex indexOf(const QString &account, const QString &id) const;
    //! The flow or project at this row; null for an account and for a heading.
    const FlowSummary *flowAt(const QModelIndex &index) const;
    const Account *accountAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! A state in words: "3 changed fields not sent", "Refused by the provider".
    static QString stateText(const FlowSummary &flow);

private:
    struct Node
    {
        Account account;
        std::vector<FlowSummary> flows; // then, where there are projects, a row without id, and the projects
    };
    Node *nodeOf(const QModelIndex &index) const; // of a flow's row its account; null for an account's row
    int rowOf(const QString &account) const;
    void announceHeading(int account);
    QModelIndex accountIndex(int row) const { return createIndex(row, 0, nullptr); }
    QVariant accountData(const Node &node, int role) const;
    QVariant flowData(const Node &node, const FlowSummary &flow, int role) const;

    std::vector<std::unique_ptr<Node>>
        m_nodes; // a flow's index points to its node, which therefore never moves in memory
};
