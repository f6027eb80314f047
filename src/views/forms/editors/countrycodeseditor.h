#pragma once

#include "views/forms/editors/fieldeditor.h"

#include <QJsonArray>

class CountryChips;
class EmptyHint;
class KeyInput;
class QPushButton;
class QStringListModel;

//! Country codes as chips that say the countries' names. Codes that no country has are kept and shown as they are.
class CountryCodesEditor : public FieldEditor
{
    Q_OBJECT
public:
    CountryCodesEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;
    void reveal(const JsonPointer &below) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove();
    void announce(const QJsonArray &array);
    void followState();

    QStringListModel *m_model;
    CountryChips *m_chips;
    EmptyHint *m_hint;
    KeyInput *m_new;
    QPushButton *m_add, *m_remove;
    QJsonArray m_array;
    bool m_isReadOnly = false;
};
