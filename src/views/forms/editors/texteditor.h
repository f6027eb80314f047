#pragma once

#include "views/forms/editors/fieldeditor.h"

class QAction;
class QLineEdit;

//! One line of text or a web address. Personal data is masked until a person asks to see it.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;
    bool mergesEdits() const override { return true; }

private:
    void setUnmasked(bool isUnmasked);

    QLineEdit *m_line;
    QAction *m_reveal = nullptr; // only for personal data
};
