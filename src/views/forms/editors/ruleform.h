#pragma once

#include "views/forms/editors/fieldeditor.h"

#include <QJsonObject>

class KeyInput;
class QGridLayout;
class QLineEdit;
class ToneLabel;

//! The parts of one rule of a check. What it knows of a rule is changed in it; everything else in the rule stays.
class RuleForm : public QWidget
{
    Q_OBJECT
public:
    //! `spec` is the field of the list of rules.
    RuleForm(const FieldSpec &spec, QWidget *parent);
    //! `results` are places to offer beside the known ones.
    void setRule(const QJsonValue &rule, const QStringList &results);
    void setReadOnly(bool isReadOnly);
    //! Leads to a member ("/operator"), or to the first one.
    void reveal(const JsonPointer &below);
    //! Whether the edit that is being announced is one of typing.
    bool isTyping() const { return m_isTyping; }

signals:
    //! The rule as a whole.
    void edited(const QJsonValue &rule);

private:
    void addLine(const FieldSpec &field, QWidget *control, QWidget *focus);
    void createEditorOf(const FieldSpec &field);
    void write(const FieldSpec &field, const QJsonValue &value, bool isTyping);
    void typeValue();
    void followCondition();

    const FieldSpec &m_spec;
    QGridLayout *m_grid;
    std::vector<FieldEditor *> m_editors;
    KeyInput *m_result = nullptr;
    QLineEdit *m_value = nullptr;
    ToneLabel *m_valueNote = nullptr;
    const FieldSpec *m_resultField = nullptr, *m_valueField = nullptr;
    QJsonObject m_rule;
    bool m_isReadOnly = false, m_isTyping = false;
};
