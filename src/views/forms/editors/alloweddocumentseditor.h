#pragma once

#include "views/forms/editors/fieldeditor.h"

#include <QJsonObject>
#include <QModelIndexList>

class AllowedDocumentsFilter;
class AllowedDocumentsModel;
class KeyInput;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTableView;
class ToneLabel;

//! Which documents of which countries are accepted: all of them, which is having no value, or those ticked in a table
//! of countries and kinds of document. What is done is done to all chosen cells, so that a region is a few keys. The
//! table is there only when it is needed.
class AllowedDocumentsEditor : public FieldEditor
{
    Q_OBJECT
public:
    AllowedDocumentsEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setBaseValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;
    bool isWide() const override { return true; }
    void reveal(const JsonPointer &below) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createSearch();
    void createTable();
    QWidget *createTools();
    void chooseAll();
    void chooseSome();
    void copy();
    void followFilter();
    void followSelection();
    void followState();
    void offerSources();
    //! The chosen cells, in the model's own rows.
    QModelIndexList cells() const;

    AllowedDocumentsModel *m_model;
    AllowedDocumentsFilter *m_filter;
    QRadioButton *m_all, *m_some;
    QWidget *m_matrix;
    QLineEdit *m_search;
    QComboBox *m_region;
    QCheckBox *m_chosenOnly;
    QTableView *m_table;
    ToneLabel *m_heading, *m_summary, *m_note;
    QPushButton *m_choose, *m_accept, *m_refuse, *m_copy;
    QComboBox *m_sides;
    QLineEdit *m_variants;
    KeyInput *m_source;
    QJsonObject m_last; // the last map that named documents, for those who come back to it
    bool m_isAll = true, m_isMap = true, m_isChoosing = false, m_isReadOnly = false;
};
