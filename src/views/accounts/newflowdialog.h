#pragma once

#include "views/accounts/flowkinds.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;

//! Asks for what a new flow needs: the account, its kind by purpose, a name, and the project it belongs to.
class NewFlowDialog : public QDialog
{
    Q_OBJECT
public:
    //! `accounts` is not empty; `current` is chosen at first.
    NewFlowDialog(const QStringList &accounts, const QString &current, QWidget *parent = nullptr);

signals:
    void flowEntered(const QString &account, const QString &schemaId, const QString &name, const QString &project);

protected:
    void accept() override;

private:
    void check();

    std::vector<FlowKind> m_kinds;
    QComboBox *m_account;
    QButtonGroup *m_kind;
    QLineEdit *m_name, *m_project;
    QPushButton *m_create;
};
