#pragma once

#include "models/store/records.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

//! Asks for what a new project begins with: its name and the account it belongs to. The rest is in its form.
class NewProjectDialog : public QDialog
{
    Q_OBJECT
public:
    //! `current` is chosen at first, where its provider has projects.
    NewProjectDialog(const std::vector<Account> &accounts, const QString &current, QWidget *parent = nullptr);

    //! Whether any of these accounts can have projects.
    static bool isOffered(const std::vector<Account> &accounts);

signals:
    void projectEntered(const QString &account, const QString &name);

protected:
    void accept() override;

private:
    void check();

    QComboBox *m_account;
    QLineEdit *m_name;
    QPushButton *m_create;
};
