#include "views/forms/editors/toggleeditor.h"

#include "models/schema/valuetext.h"
#include "views/forms/editors/switch.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

ToggleEditor::ToggleEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_switch(new Switch(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(1));
    layout->addWidget(m_switch);
    if (!spec.unsetText.isEmpty()) {
        m_clear = addClearButton();
        layout->addWidget(m_clear);
        connect(m_clear, &QToolButton::clicked, this, [this] {
            m_switch->setFocus(Qt::OtherFocusReason); // the button goes with the value
            emit edited(unset());
        });
    }
    layout->addStretch();
    adopt(m_switch);
    connect(m_switch, &Switch::clicked, this, [this](bool isOn) {
        // As the provider writes it: 1 stays a number.
        emit edited(m_isNumber ? QJsonValue(isOn ? 1 : 0) : QJsonValue(isOn));
    });
}

void ToggleEditor::setValue(const QJsonValue &value)
{
    m_isNumber = value == QJsonValue(0) || value == QJsonValue(1);
    m_isSet = !value.isUndefined() && !value.isNull();
    if (m_clear)
        m_clear->setVisible(m_isSet && !m_isReadOnly);
    if (value.isBool() || m_isNumber)
        m_switch->setState(value.toBool(value.toInt() == 1));
    else if (value.isUndefined() || value.isNull())
        m_switch->setState(spec().defaultValue.toBool(), missingText(), true);
    else
        m_switch->setState(false, tr("%1 (not on or off)").arg(ValueText::unmasked(spec(), value)), true);
}

void ToggleEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_switch->setEnabled(!isReadOnly);
    if (m_clear)
        m_clear->setVisible(m_isSet && !m_isReadOnly);
}

QWidget *ToggleEditor::focusTarget() const
{
    return m_switch;
}
