#pragma once

#include "views/forms/editors/fieldeditor.h"

class FieldTableModel;
class QPushButton;
class QTableView;

//! A list of records as a table (additionalFields): add, remove, move, edit in place.
class FieldTableEditor : public FieldEditor
{
    Q_OBJECT
public:
    FieldTableEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;
    bool isWide() const override { return true; }
    void reveal(const JsonPointer &below) override;

private:
    void add();
    void remove();
    void move(int by);
    void followSelection();
    void fitHeight();
    //! The base's own array where `array` amounts to it, so that an emptied list leaves nothing to send.
    void announce(const QJsonArray &array);

    FieldTableModel *m_model;
    QTableView *m_table;
    QPushButton *m_add, *m_remove, *m_up, *m_down;
    bool m_isReadOnly = false;
};
