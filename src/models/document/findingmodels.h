#pragma once

#include "models/document/projectflow.h"

#include <QAbstractListModel>

//! The changed fields of a flow, one row each, in form order.
class ChangesModel : public QAbstractListModel
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
    ProjectFlow &m_flow;
    std::vector<Change> m_changes;
};

//! The findings of a flow, one row each, errors before warnings, each in form order.
class ProblemsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { PointerRole = Qt::UserRole + 1, SeverityRole, LabelRole };
    explicit ProblemsModel(ProjectFlow &flow, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override; //!< DisplayRole: the sentence

private:
    void refresh();
    ProjectFlow &m_flow;
    std::vector<Problem> m_problems;
};
