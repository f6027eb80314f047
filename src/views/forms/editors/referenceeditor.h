#pragma once

#include "views/forms/editors/fieldeditor.h"

class QLineEdit;
class ToneLabel;

//! The id of another record at the provider. Where the provider sent the whole record instead of its id, the record's
//! name is shown beside the id.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ReferenceEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;
    bool mergesEdits() const override { return true; }

    //! The id in a reference, be it a text or a whole record; empty when there is none.
    static QString idOf(const QJsonValue &reference);
    //! The name of a record; empty for a bare id.
    static QString nameOf(const QJsonValue &reference);

private:
    QLineEdit *m_line;
    ToneLabel *m_name;
};
