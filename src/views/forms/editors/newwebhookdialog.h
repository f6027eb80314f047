#pragma once

#include <QDialog>
#include <QPointer>

class AccountServices;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class ToneLabel;

//! Makes a webhook at the provider. It stays open until the provider has taken it, or a person gives up.
class NewWebhookDialog : public QDialog
{
    Q_OBJECT
public:
    NewWebhookDialog(AccountServices &services, QWidget *parent);

signals:
    void created(const QString &id);

private:
    void accept() override;
    void check();
    //! What is wrong with what was entered; empty when nothing is.
    QString problem() const;
    void showProblem(const QString &sentence);
    void setBusy(bool isBusy);

    QPointer<AccountServices> m_services;
    QLineEdit *m_name, *m_address;
    QPlainTextEdit *m_description;
    QCheckBox *m_active;
    ToneLabel *m_problem;
    QPushButton *m_create;
    bool m_isBusy = false, m_isTried = false;
};
