#pragma once

#include "models/document/change.h"
#include "models/schema/flowschema.h"
#include "models/sync/revision.h"

#include <QAbstractListModel>

#include <unordered_map>
#include <vector>

//! The revisions of a flow, newest first. What a revision changed is found when a view first shows it, so that
//! thousands of them open at once.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SourceRole = Qt::UserRole + 1, //!< QString: "Sent from here"
        CountRole, //!< QString: "3 changes"; empty for the oldest
        MessageRole, //!< QString; may be empty
    };

    using QAbstractListModel::QAbstractListModel;

    void setRevisions(FlowSchemaPtr schema, std::vector<Revision> revisions); //!< in any order
    const Revision &at(int row) const { return m_revisions[static_cast<size_t>(row)]; }
    int rowOf(int number) const; //!< -1 for one that is not there
    //! From the revision before to this one; empty for the oldest.
    std::vector<Change> changes(int row) const;
    //! From one row's state to another's.
    std::vector<Change> changes(int before, int after) const;
    //! How many rows were compared with the one before so far.
    size_t compared() const { return m_counts.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override; //!< DisplayRole: when

private:
    QString count(int row) const;

    FlowSchemaPtr m_schema;
    std::vector<Revision> m_revisions;
    mutable std::unordered_map<int, int> m_counts; // by row, as far as they were asked for
};
