#pragma once

#include "models/schema/flowtemplates.h"
#include "models/store/records.h"

#include <QDialog>

#include <functional>

class AccountServices;
class ProblemLine;
class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class RecordEditor;
class ToneLabel;

//! Asks for what a new flow needs: what it is for, a name, the project it belongs to, and the account.
class NewFlowDialog : public QDialog
{
    Q_OBJECT
public:
    //! What can be asked about an account: its projects are offered by name. May give null.
    using ServicesFor = std::function<AccountServices *(const QString &account)>;

    //! `current` is chosen at first, where there are templates for its provider.
    NewFlowDialog(const std::vector<Account> &accounts, const QString &current, ServicesFor servicesFor,
        QWidget *parent = nullptr);

    //! Whether there is a template for any of these accounts.
    static bool isOffered(const std::vector<Account> &accounts);

signals:
    //! `project` is empty where none was chosen yet.
    void flowEntered(const QString &account, const QString &templateId, const QString &name, const QString &project);

protected:
    void accept() override;

private:
    QWidget *createChoices();
    void addChoice(QBoxLayout *column, int row);
    QWidget *createProject();
    void followTemplate();
    void followAccount();
    void followProvider();
    void check();
    const FlowTemplate &chosen() const;

    std::vector<FlowTemplate> m_templates;
    std::vector<Account> m_accounts;
    QMap<QString, QWidget *> m_choices; // by provider
    QFormLayout *m_form = nullptr; // name and project
    ServicesFor m_servicesFor;
    FieldSpec m_projectSpec; // of the project's editor, which keeps a reference to it
    QButtonGroup *m_purpose;
    QLineEdit *m_name;
    RecordEditor *m_project;
    ProblemLine *m_projectHint;
    ToneLabel *m_projectNote;
    QComboBox *m_account;
    QPushButton *m_create;
    QString m_projectId, m_hint;
    bool m_isNamed = false; // by a person, so that another purpose leaves the name alone
};
