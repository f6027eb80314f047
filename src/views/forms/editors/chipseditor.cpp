#include "views/forms/editors/chipseditor.h"

#include "models/core/json.h"
#include "models/schema/flowschema.h"
#include "views/forms/editors/sameitems.h"
#include "views/forms/flowlayout.h"
#include "views/forms/mnemonics.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QPushButton>
#include <QSignalBlocker>

ChipsEditor::ChipsEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_layout(new FlowLayout(Theme::spacing(1), Theme::spacing(1), this))
{
    for (const FieldChoice &choice : spec.choices) {
        addChip(choice.value, FlowSchema::text(choice.label),
            choice.isUndocumented ? tr("This choice is not in the provider's public documentation.") : QString());
    }
}

void ChipsEditor::addChip(const QJsonValue &value, const QString &text, const QString &note)
{
    auto *button = new QPushButton(this);
    button->setText(Mnemonics::escaped(text));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setToolTip(note);
    button->setAccessibleName(tr("%1: %2").arg(label(), text));
    button->setObjectName(
        m_chips.empty() ? spec().objectName() : QStringLiteral("%1=%2").arg(spec().objectName(), value.toString()));
    if (m_chips.empty())
        setFocusProxy(button);
    button->setEnabled(!m_isReadOnly);
    m_chips.push_back({value, button});
    m_layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, value](bool isOn) { toggle(value, isOn); });
    update(m_chips.back(), false);
}

qsizetype ChipsEditor::positionOf(const QJsonValue &value) const
{
    return std::find_if(m_chips.begin(), m_chips.end(), [&](const Chip &chip) { return chip.value == value; })
        - m_chips.begin();
}

void ChipsEditor::setValue(const QJsonValue &value)
{
    m_array = value.toArray();
    // A lone value where a list belongs is shown as a list of it; it is written as a list once somebody edits it.
    if (!value.isArray() && !value.isUndefined() && !value.isNull())
        m_array = QJsonArray{value};
    for (const QJsonValue &item : std::as_const(m_array)) {
        if (positionOf(item) < static_cast<qsizetype>(m_chips.size()))
            continue;
        const QString text = item.isString() ? item.toString() : QString::fromUtf8(Json::compact(item));
        addChip(item, tr("%1 (not known to this version)").arg(text), QString());
    }
    for (const Chip &chip : m_chips)
        update(chip, m_array.contains(chip.value));
}

void ChipsEditor::update(const Chip &chip, bool isOn)
{
    const QSignalBlocker blocker(chip.button);
    chip.button->setChecked(isOn);
    // A tick as well as a colour; the plus keeps the width, so that switching moves no other chip.
    chip.button->setIcon(isOn ? Icons::icon(QStringLiteral("check"), &Palette::accent)
                              : Icons::icon(QStringLiteral("add"), &Palette::textMuted));
}

void ChipsEditor::toggle(const QJsonValue &value, bool isOn)
{
    QJsonArray array;
    for (const QJsonValue &item : std::as_const(m_array)) {
        if (item != value)
            array.append(item);
    }
    if (isOn) {
        qsizetype place = 0;
        while (place < array.size() && positionOf(array.at(place)) < positionOf(value))
            ++place;
        array.insert(place, value);
    }
    // The order says nothing here, so a choice that is as it was counts as unchanged whatever the order.
    if (haveSameItems(array, baseValue().toArray()) && baseValue().isArray())
        array = baseValue().toArray();
    setValue(array);
    emit edited(array);
}

void ChipsEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (const Chip &chip : m_chips)
        chip.button->setEnabled(!isReadOnly);
}

QWidget *ChipsEditor::focusTarget() const
{
    return m_chips.empty() ? const_cast<ChipsEditor *>(this) : static_cast<QWidget *>(m_chips.front().button);
}
