#pragma once

#include "views/forms/editors/fieldeditor.h"

#include <QJsonArray>

class CountryChips;
class EmptyHint;
class QLineEdit;
class QPushButton;
class QStringListModel;

//! Countries by their English names, as chips. Names are found while they are typed; others are taken as they are.
//! "All" stands alone: it takes the others away, and another takes it away.
class CountriesEditor : public FieldEditor
{
    Q_OBJECT
public:
    CountriesEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;
    void reveal(const JsonPointer &below) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void offerNames();
    void add();
    void remove();
    void setAll(bool isAll);
    void announce(QJsonArray array);
    void followState();

    QStringListModel *m_model; // what the chips say, without "All"
    CountryChips *m_chips;
    EmptyHint *m_hint;
    QLineEdit *m_new;
    QPushButton *m_add, *m_remove, *m_all;
    QJsonArray m_array;
    QList<int> m_places; // of the chips in m_array
    bool m_isReadOnly = false;
};
