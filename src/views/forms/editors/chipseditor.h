#pragma once

#include "views/forms/editors/fieldeditor.h"

#include <QJsonArray>

class FlowLayout;
class QPushButton;

//! Any number of choices, as chips that switch on and off. Values that this version does not know are chips too, marked
//! so, and keep their place in the list.
class ChipsEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChipsEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;

private:
    struct Chip
    {
        QJsonValue value;
        QPushButton *button;
    };
    void addChip(const QJsonValue &value, const QString &text, const QString &note);
    void toggle(const QJsonValue &value, bool isOn);
    qsizetype positionOf(const QJsonValue &value) const;
    void update(const Chip &chip, bool isOn);

    std::vector<Chip> m_chips;
    QJsonArray m_array;
    FlowLayout *m_layout;
    bool m_isReadOnly = false;
};
