#pragma once

#include "models/store/records.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

//! Asks for a new account: name, address, token. The token leaves only through accepted(); the field is emptied after.
class AddAccountDialog : public QDialog
{
    Q_OBJECT
public:
    //! Name of the environment variable that holds an account's token for good.
    using VariableFor = std::function<QByteArray(const QString &)>;

    AddAccountDialog(QStringList takenNames, VariableFor variableFor, QWidget *parent = nullptr);

    //! The base addresses that a provider ("verifik", "didit") documents, production first.
    static QStringList documentedBases(const QString &provider);
    //! The address as typed, brought to the form an account holds: no version ("/v3") and no slash at its end.
    //! Empty unless it is absolute https, or http to this computer (a token must not travel in the clear).
    static QUrl baseFrom(const QString &text);

signals:
    void accountEntered(const Account &account, const QByteArray &secret);

protected:
    void accept() override;

private:
    void check();
    void followProvider();
    QString provider() const;

    QStringList m_taken;
    VariableFor m_variableFor;
    QLineEdit *m_name;
    QComboBox *m_provider, *m_address;
    QLineEdit *m_token;
    QLabel *m_tokenLabel = nullptr; // the form's
    QLabel *m_tokenNote, *m_problem;
    QPushButton *m_add;
};
