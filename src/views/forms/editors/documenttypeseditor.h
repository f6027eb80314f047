#pragma once

#include "views/forms/editors/fieldeditor.h"

class CategoryModel;
class CountryModel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;
class QVBoxLayout;
class ToneLabel;

//! Verifik's documentTypes: countries on the left, the chosen country's categories and templates on the right. Item
//! models only, so that a flow with 200 countries opens and reacts as one with a single one. Unknown categories and
//! keys are kept.
class DocumentTypesEditor : public FieldEditor
{
    Q_OBJECT
public:
    DocumentTypesEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setBaseValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;
    bool isWide() const override { return true; }
    void reveal(const JsonPointer &below) override;

    //! Every country name that is offered, in English as the provider has it.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createCountries();
    QWidget *createCategories();
    //! Row of the chosen country in the list of the document; -1 for none.
    int currentRow() const;
    void choose(int row);
    void addCountry();
    void removeCountry();
    void showCountry();
    void followSelection();
    void announce(QJsonArray array);
    QJsonValue baseCountry(const QString &name) const;

    CountryModel *m_countries;
    QSortFilterProxyModel *m_sorted;
    CategoryModel *m_categories;
    QWidget *m_left;
    QLineEdit *m_search, *m_newCountry;
    QListView *m_list;
    QTreeView *m_tree;
    ToneLabel *m_heading, *m_summary;
    QPushButton *m_add, *m_remove, *m_addTemplate, *m_removeTemplate;
    QString m_current; // the chosen country's name, to find it again when rows move
    bool m_isReadOnly = false;
};
