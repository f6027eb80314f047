#pragma once

#include "models/didit/diditfeatures.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

//! The catalogue of checks: each with what it does, and why it cannot be added where it cannot.
class AddCheckDialog : public QDialog
{
    Q_OBJECT
public:
    //! `checks`: those that the workflow has.
    AddCheckDialog(const DiditFeatures &features, const QJsonArray &checks, QWidget *parent);

signals:
    void chosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void followChoice();

    QLineEdit *m_search;
    QListView *m_list;
    QSortFilterProxyModel *m_found;
    QPushButton *m_add;
};
