#pragma once

#include "views/forms/editors/fieldeditor.h"

class NumberSpin;
class QCheckBox;
class QSlider;

//! A number: a spin box, and for scores a slider beside it. Both reach every value by keyboard. Where null means
//! something of its own a check box says so; where having no value does, the spin box can be emptied.
class NumberEditor : public FieldEditor
{
    Q_OBJECT
public:
    enum class Kind { Spin, SpinAndSlider };
    NumberEditor(const FieldSpec &spec, Kind kind, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;
    bool mergesEdits() const override { return true; }

private:
    void moveSlider(const QJsonValue &value);

    NumberSpin *m_spin;
    QSlider *m_slider = nullptr; // only for scores
    QCheckBox *m_null = nullptr; // only where null is a choice of its own ("all time")
    QJsonValue m_number = QJsonValue::Undefined; // the last one, for those who come back from null
};
