#pragma once

#include "models/sync/waitingflow.h"

#include <QAbstractListModel>
#include <QDialog>

#include <vector>

class QLabel;
class QListView;
class QStackedWidget;

//! What waits to be sent, one row a flow, oldest first.
class WaitingModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    enum Role { SinceRole = Qt::UserRole + 1, ErrorRole };

    //! Follows the list row by row, so that selection and scroll stay.
    void setWaiting(std::vector<WaitingFlow> waiting);
    const WaitingFlow &at(const QModelIndex &index) const { return m_waiting[static_cast<size_t>(index.row())]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<WaitingFlow> m_waiting;
};

//! The list of what waits to be sent; each flow can be withdrawn, by its link or Delete: its edits stay, and nothing of
//! it is sent until it is sent again.
class WaitingDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WaitingDialog(QWidget *parent = nullptr);
    //! It may be called again while the dialog is open.
    void setWaiting(std::vector<WaitingFlow> waiting);

signals:
    void withdrawRequested(const QString &account, const QString &id);

private:
    void withdraw(const QModelIndex &index);

    WaitingModel *m_model;
    QLabel *m_heading;
    QStackedWidget *m_pages;
    QListView *m_list;
};
