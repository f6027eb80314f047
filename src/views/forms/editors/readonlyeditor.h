#pragma once

#include "views/forms/editors/fieldeditor.h"

class QLabel;

//! What only the provider sets: text that can be selected and copied.
class ReadOnlyEditor : public FieldEditor
{
    Q_OBJECT
public:
    ReadOnlyEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool) override { }
    QWidget *focusTarget() const override;

private:
    QLabel *m_text;
};
