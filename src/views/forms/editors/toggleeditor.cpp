#include "views/forms/editors/toggleeditor.h"

#include "models/schema/valuetext.h"
#include "views/forms/editors/switch.h"

#include <QHBoxLayout>

ToggleEditor::ToggleEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_switch(new Switch(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_switch);
    layout->addStretch();
    adopt(m_switch);
    connect(m_switch, &Switch::clicked, this, [this](bool isOn) { emit edited(isOn); });
}

void ToggleEditor::setValue(const QJsonValue &value)
{
    if (value.isBool())
        m_switch->setState(value.toBool());
    else if (value.isUndefined() || value.isNull())
        m_switch->setState(spec().defaultValue.toBool(), missingText(), true);
    else
        m_switch->setState(false, tr("%1 (not on or off)").arg(ValueText::unmasked(spec(), value)), true);
}

void ToggleEditor::setReadOnly(bool isReadOnly)
{
    m_switch->setEnabled(!isReadOnly);
}

QWidget *ToggleEditor::focusTarget() const
{
    return m_switch;
}
