#pragma once

#include "models/document/projectflow.h"

#include <QAbstractListModel>

//! Rows about a flow that follow it one by one, so that views keep selection and scroll.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT
protected:
    FindingsModel(ProjectFlow &flow, QObject *parent);
    //! Turns `rows` into `wanted` by removing, inserting and updating single rows. Both are in one common order;
    //! `isSame` tells whether two rows are about the same thing, `isEqual` whether they also say the same.
    template <typename Row, typename IsSame, typename IsEqual>
    void sync(std::vector<Row> &rows, std::vector<Row> wanted, IsSame isSame, IsEqual isEqual);

    ProjectFlow &m_flow;
};

//! The changed fields of a flow, one row each, in form order.
class ChangesModel : public FindingsModel
{
    Q_OBJECT
public:
    enum Role { PointerRole = Qt::UserRole + 1, LabelRole, BeforeTextRole, AfterTextRole, DetailsRole };
    explicit ChangesModel(ProjectFlow &flow, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override; //!< DisplayRole: the sentence

private:
    void follow(const JsonPointer &field);
    void refresh();
    std::vector<Change> m_changes;
};

//! The findings of a flow, one row each, errors before warnings, each in form order.
class ProblemsModel : public FindingsModel
{
    Q_OBJECT
public:
    enum Role { PointerRole = Qt::UserRole + 1, SeverityRole, LabelRole };
    explicit ProblemsModel(ProjectFlow &flow, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override; //!< DisplayRole: the sentence

private:
    void refresh();
    std::vector<Problem> m_problems;
};
