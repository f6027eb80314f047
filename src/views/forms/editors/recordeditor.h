#pragma once

#include "views/forms/editors/fieldeditor.h"

#include <QPointer>

class QComboBox;
class QPushButton;
class RecordList;
class ToneLabel;
class WebhookTools;

//! One of the account's records, chosen by its name: a webhook or a project. Typing finds it; the id of a record that
//! the list does not hold can be pasted. While the list cannot be read the present choice stays as it is.
class RecordEditor : public FieldEditor
{
    Q_OBJECT
public:
    RecordEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setBaseValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QString knownName(const QJsonValue &value) const override;
    void setServices(AccountServices *services) override;
    QWidget *focusTarget() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followList();
    void fillCombo();
    void showValue();
    void showNote();
    void followTyping(const QString &text);
    void commitTyping();
    void choose(const QString &id); // empty: none
    void requestList();
    void requestNames(); // if any are needed now

    QString textOf(const QJsonValue &value) const;
    QString unlistedText(const QString &id) const;
    QString idFor(const QString &text) const; // of what was typed; empty when it names nothing

    QComboBox *m_combo;
    ToneLabel *m_note;
    QPushButton *m_retry;
    WebhookTools *m_tools = nullptr; // only for webhooks
    QPointer<RecordList> m_list;
    QJsonValue m_value = QJsonValue::Undefined;
    bool m_isReadOnly = false, m_isTyping = false;
};
