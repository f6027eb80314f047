#pragma once

#include "views/forms/editors/fieldeditor.h"

#include <array>

class NumberSpin;
class ToneLabel;

//! A number of seconds as days, hours and minutes. Seconds beyond whole minutes are said and kept.
class DurationEditor : public FieldEditor
{
    Q_OBJECT
public:
    DurationEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;
    bool mergesEdits() const override { return true; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part
    {
        FieldSpec spec; // limits and name of one of the three numbers
        qint64 seconds; // in one of its unit
        NumberSpin *spin = nullptr;
    };
    void onTyped();
    //! What the three say together, with the seconds kept; negative when that is no whole number.
    qint64 shownSeconds() const;
    void spread();

    std::array<Part, 3> m_parts;
    ToneLabel *m_note;
    QJsonValue m_value = QJsonValue::Undefined;
    qint64 m_rest = 0; // seconds that no part shows
};
