#include "views/forms/editors/choiceeditor.h"

#include "models/schema/flowschema.h"
#include "models/schema/valuetext.h"
#include "views/forms/flowlayout.h"
#include "views/forms/mnemonics.h"
#include "views/forms/wheelguard.h"
#include "views/theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>

namespace {
constexpr size_t mostRadios = 3;
}

ChoiceEditor::ChoiceEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
{
    const size_t count = spec.choices.size() + (spec.isNullable ? 1 : 0);
    if (count <= mostRadios) {
        m_radios = new FlowLayout(Theme::spacing(2), 0, this);
        m_group = new QButtonGroup(this);
        connect(m_group, &QButtonGroup::idClicked, this,
            [this](int option) { emit edited(m_options[static_cast<size_t>(option)].value); });
    } else {
        m_combo = new QComboBox(this);
        m_combo->setPlaceholderText(missingText());
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_combo->setMinimumWidth(m_combo->fontMetrics().horizontalAdvance(missingText()) + Theme::spacing(6));
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_combo);
        layout->addStretch();
        adopt(m_combo);
        WheelGuard::keepValue(m_combo);
        connect(m_combo, &QComboBox::activated, this,
            [this](int option) { emit edited(m_options[static_cast<size_t>(option)].value); });
    }
    if (spec.isNullable)
        addOption(QJsonValue::Null, tr("Not chosen"));
    for (const FieldChoice &choice : spec.choices) {
        addOption(choice.value, FlowSchema::text(choice.label),
            choice.isUndocumented ? tr("This choice is not in the provider's public documentation.") : QString());
    }
}

void ChoiceEditor::addOption(const QJsonValue &value, const QString &text, const QString &note)
{
    const int id = static_cast<int>(m_options.size());
    m_options.push_back({value, text, note});
    if (m_combo) {
        m_combo->addItem(text);
        if (!note.isEmpty())
            m_combo->setItemData(id, note, Qt::ToolTipRole);
        return;
    }
    auto *radio = new QRadioButton(this);
    // Escaped, because an "&" in a label is an "&" and no mnemonic.
    radio->setText(Mnemonics::escaped(text));
    //: %1 is a setting such as "Search mode", %2 one of its choices such as "Fast"
    radio->setAccessibleName(tr("%1: %2").arg(label(), text));
    radio->setToolTip(note);
    radio->setMinimumHeight(Theme::controlHeight());
    if (id == 0) {
        radio->setObjectName(spec().objectName());
        setFocusProxy(radio);
    } else {
        radio->setObjectName(QStringLiteral("%1=%2").arg(spec().objectName(), value.toString()));
    }
    m_group->addButton(radio, id);
    m_radios->addWidget(radio);
}

int ChoiceEditor::optionOf(const QJsonValue &value) const
{
    for (size_t option = 0; option < m_options.size(); ++option) {
        if (m_options[option].value == value)
            return static_cast<int>(option);
    }
    return -1;
}

void ChoiceEditor::setValue(const QJsonValue &value)
{
    const bool isMissing = value.isUndefined() || (value.isNull() && !spec().isNullable);
    if (isMissing) {
        showMissing();
        return;
    }
    if (optionOf(value) < 0) {
        // It stays on offer, so that a person who switched away can come back.
        addOption(value, tr("%1 (not known to this version)").arg(ValueText::unmasked(spec(), value)));
    }
    showOption(optionOf(value));
}

void ChoiceEditor::showMissing()
{
    if (m_combo) {
        const QSignalBlocker blocker(m_combo);
        m_combo->setCurrentIndex(-1); // shows the placeholder
        return;
    }
    const int standard = optionOf(spec().defaultValue);
    showOption(standard);
    if (QAbstractButton *radio = m_group->button(standard)) {
        radio->setText(Mnemonics::escaped(missingText()));
        setMuted(radio, true);
    }
}

void ChoiceEditor::showOption(int option)
{
    if (m_combo) {
        const QSignalBlocker blocker(m_combo);
        m_combo->setCurrentIndex(option);
        return;
    }
    const QSignalBlocker blocker(m_group);
    m_group->setExclusive(false); // else the last checked button could not be unchecked
    for (QAbstractButton *radio : m_group->buttons()) {
        const int id = m_group->id(radio);
        radio->setChecked(id == option);
        radio->setText(Mnemonics::escaped(m_options[static_cast<size_t>(id)].label));
        setMuted(radio, false);
    }
    m_group->setExclusive(true);
}

void ChoiceEditor::setReadOnly(bool isReadOnly)
{
    if (m_combo) {
        m_combo->setEnabled(!isReadOnly);
        return;
    }
    for (QAbstractButton *radio : m_group->buttons())
        radio->setEnabled(!isReadOnly);
}

QWidget *ChoiceEditor::focusTarget() const
{
    if (m_combo)
        return m_combo;
    QAbstractButton *checked = m_group->checkedButton();
    return checked ? checked : m_group->button(0);
}
