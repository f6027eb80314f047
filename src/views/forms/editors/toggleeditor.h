#pragma once

#include "views/forms/editors/fieldeditor.h"

class QToolButton;
class Switch;

//! On or off.
class ToggleEditor : public FieldEditor
{
    Q_OBJECT
public:
    ToggleEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;

private:
    Switch *m_switch;
    QToolButton *m_clear = nullptr; // only where having no value means something
    bool m_isNumber = false, m_isSet = false, m_isReadOnly = false;
};
