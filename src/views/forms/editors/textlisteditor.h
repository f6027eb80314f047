#pragma once

#include "views/forms/editors/fieldeditor.h"

#include <QJsonArray>

class QPlainTextEdit;

//! A list of free texts, one a line. Items that are no texts are shown as JSON and kept as they are.
class TextListEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextListEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;
    bool mergesEdits() const override { return true; }

private:
    QJsonArray typed() const;

    QPlainTextEdit *m_text;
    QJsonArray m_array;
};
