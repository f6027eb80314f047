#pragma once

#include "views/forms/editors/fieldeditor.h"

class ColourInput;

//! A colour as "#rrggbb", typed or chosen. What is no colour is never written.
class ColourEditor : public FieldEditor
{
    Q_OBJECT
public:
    ColourEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;
    bool mergesEdits() const override { return true; }

    ColourInput &input() const { return *m_input; }

private:
    ColourInput *m_input;
};
