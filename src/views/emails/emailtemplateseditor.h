#pragma once

#include "views/forms/editors/fieldeditor.h"

#include <QPointer>

class EmailDialog;
class EmailLanguageModel;
class QListView;
class QPushButton;
class ToneLabel;

//! The email texts in the form: which languages there are and which were changed. They are edited in a window of their
//! own, which has room for texts and preview side by side. Every edit is reported as the whole object.
class EmailTemplatesEditor : public FieldEditor
{
    Q_OBJECT
public:
    EmailTemplatesEditor(const FieldSpec &spec, QWidget *parent);
    ~EmailTemplatesEditor() override;
    void setValue(const QJsonValue &value) override;
    void setBaseValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    void setFlow(const ProjectFlow &flow) override { m_flow = &flow; }
    QWidget *focusTarget() const override;
    bool isWide() const override { return true; }
    bool mergesEdits() const override { return true; }
    void reveal(const JsonPointer &below) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void openDialog();
    bool isUnderstood() const; // an object, or nothing at all

    EmailLanguageModel *m_model;
    QListView *m_list;
    QPushButton *m_edit;
    ToneLabel *m_raw; // a value of a wrong type
    QPointer<EmailDialog> m_dialog;
    const ProjectFlow *m_flow = nullptr;
    QJsonValue m_value = QJsonValue::Undefined;
    bool m_isReadOnly = false;
};
