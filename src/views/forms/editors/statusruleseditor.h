#pragma once

#include "views/forms/editors/fieldeditor.h"

#include <QJsonArray>

class QListView;
class QPushButton;
class QStringListModel;
class RuleForm;

//! The rules that give a check another verdict: each as a sentence, and the parts of the chosen one below. Rules,
//! conditions and members nobody knows stay as they are.
class StatusRulesEditor : public FieldEditor
{
    Q_OBJECT
public:
    StatusRulesEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;
    bool isWide() const override { return true; }
    bool mergesEdits() const override;
    void reveal(const JsonPointer &below) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove();
    void move(int by);
    void announce(const QJsonArray &array);
    void showRule();
    void followState();
    void fitHeight();

    QStringListModel *m_sentences;
    QListView *m_list;
    QPushButton *m_add, *m_remove, *m_up, *m_down;
    RuleForm *m_form;
    QJsonArray m_array;
    bool m_isReadOnly = false;
};
