#pragma once

#include "models/whitelist/whitelistimport.h"
#include "models/whitelist/whitelistmodel.h"
#include "views/forms/editors/fieldeditor.h"
#include "views/whitelist/filechooser.h"

#include <QPointer>

class AccountServices;
class EmptyHint;
class ProblemLine;
class ProjectFlow;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QTableView;
class ToneLabel;
class WhiteListProxy;

//! The people a flow lets in, as a table: typed, pasted from a spreadsheet or read from a CSV file. What is wrong with
//! a row stands in it; names, addresses and numbers are dots until somebody asks to see them.
class WhiteListEditor : public FieldEditor
{
    Q_OBJECT
public:
    WhiteListEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    void setFlow(const ProjectFlow &flow) override;
    QWidget *focusTarget() const override;
    bool isWide() const override { return true; }
    void setServices(AccountServices *services) override;
    void reveal(const JsonPointer &below) override;

    //! Rows that the provider has, so that a person it knows already is not sent again; `isAll`: and no others.
    void setStored(const std::vector<WhiteListRow> &rows, bool isAll = true);
    //! Who answers when a file is asked for: FileChooser::ask() unless a test says otherwise.
    void setFileChooser(FileChooser::Function chooser) { m_chooser = std::move(chooser); }

private:
    QPushButton *addButton(const QString &text, const QString &icon, const QString &name);
    QWidget *createTools();
    QWidget *createStored();
    void prepareTable();
    void followFlow(const ProjectFlow &flow);
    void followSelection();
    void followRows();
    void showMasked(bool isMasked);
    void search(const QString &text);
    void dropFilter();

    void add();
    void remove();
    void paste();
    void importFile();
    void exportFile();
    void preview(const WhiteListImport &import, const QString &source);
    void take(const std::vector<WhiteListRow> &rows);
    void putBack(const std::vector<WhiteListRow> &rows);
    void append(const std::vector<WhiteListRow> &rows, WhiteListModel::Origin from);
    WhiteListImport::Context context() const;
    void showRefusal(const QString &sentence); // empty: nothing is refused
    void showDone(const QString &sentence);
    void followStored();
    void showStoredPeople();

    WhiteListModel *m_model;
    WhiteListProxy *m_proxy;
    QWidget *m_tools = nullptr; // search, filter, show
    QTableView *m_table;
    EmptyHint *m_hint = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_badOnly = nullptr;
    ToneLabel *m_count, *m_done;
    ProblemLine *m_rowProblem, *m_refusal;
    QPushButton *m_add, *m_remove, *m_paste, *m_import, *m_export;
    QPushButton *m_show = nullptr; // only where the data is personal
    QPushButton *m_storedPeople; // what the provider has already
    ToneLabel *m_storedNote;
    QPointer<AccountServices> m_services;
    QString m_flowId; // at the provider; empty for a new flow
    bool m_isStoredKnown = false;
    std::vector<WhiteListRow> m_stored;
    WhiteListRules m_rules;
    FileChooser::Function m_chooser;
    bool m_isReadOnly = false, m_isReplacing = false;
};
