#include "views/forms/editors/numbereditor.h"

#include "models/schema/flowschema.h"
#include "views/forms/editors/numberspin.h"
#include "views/forms/wheelguard.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace {
constexpr int widestSlider = 200;
}

NumberEditor::NumberEditor(const FieldSpec &spec, Kind kind, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_spin(new NumberSpin(spec, missingText(), this))
{
    // What may stand instead of a number is a sentence: beside the box it would be too wide for a narrow window.
    const bool isStacked = !spec.nullText.isEmpty() && kind == Kind::Spin;
    auto *layout = new QBoxLayout(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(isStacked ? Theme::halfSpacing() : Theme::spacing(2));
    adopt(m_spin);
    layout->addWidget(m_spin, 0, isStacked ? Qt::AlignLeft : Qt::Alignment());
    connect(m_spin, &NumberSpin::numberEdited, this, [this](const QJsonValue &value) {
        moveSlider(value);
        emit edited(value.isUndefined() ? unset() : value);
    });
    connect(m_spin, &NumberSpin::understood, this,
        [this](bool isNumber) { emit hintChanged(isNumber ? QString() : tr("Enter a number.")); });

    if (!spec.nullText.isEmpty()) {
        QString text = FlowSchema::text(spec.nullText);
        m_null = new QCheckBox(text.left(1).toUpper() + text.mid(1), this);
        m_null->setObjectName(spec.objectName() + QStringLiteral("#null"));
        //: %1 is a setting such as "Time for retries", %2 such as "All time"
        m_null->setAccessibleName(tr("%1: %2").arg(label(), m_null->text()));
        m_null->setMinimumHeight(Theme::controlHeight());
        layout->addWidget(m_null);
        connect(m_null, &QCheckBox::clicked, this, [this](bool isOn) {
            const QJsonValue known = m_number.isUndefined() ? this->spec().defaultValue : m_number;
            emit edited(isOn ? QJsonValue(QJsonValue::Null) : known);
        });
    }
    if (kind == Kind::SpinAndSlider) {
        m_slider = new QSlider(Qt::Horizontal, this);
        m_slider->setObjectName(QStringLiteral("%1#slider").arg(spec.objectName()));
        m_slider->setAccessibleName(tr("%1, slider").arg(label()));
        m_slider->setMinimumWidth(32);
        const double from = spec.minimum.value_or(spec.warnMinimum.value_or(0));
        const double to = spec.maximum.value_or(spec.warnMaximum.value_or(1));
        m_slider->setRange(
            static_cast<int>(std::lround(from / spec.step)), static_cast<int>(std::lround(to / spec.step)));
        m_slider->setPageStep(5);
        WheelGuard::keepValue(m_slider);
        layout->addWidget(m_slider, 1);
        setMaximumWidth(m_spin->sizeHint().width() + layout->spacing() + widestSlider);
        connect(m_slider, &QSlider::valueChanged, this, [this](int steps) {
            // 65 * 0.01 is not 0.65 in binary; rounding gives the number a person would have typed.
            const double scale = std::pow(10.0, this->spec().decimals);
            const QJsonValue value = std::round(steps * this->spec().step * scale) / scale;
            m_spin->setNumber(value);
            emit edited(value);
        });
    } else {
        layout->addStretch();
        setMaximumWidth(std::max(m_spin->sizeHint().width(), m_null ? m_null->sizeHint().width() : 0));
    }
}

void NumberEditor::setValue(const QJsonValue &value)
{
    m_spin->setNumber(value);
    moveSlider(value);
    if (value.isDouble())
        m_number = value;
    if (m_null) {
        const QSignalBlocker blocker(m_null);
        m_null->setChecked(value.isNull());
        m_spin->setEnabled(!value.isNull());
    }
}

void NumberEditor::moveSlider(const QJsonValue &value)
{
    if (!m_slider)
        return;
    // A value outside stands at the end, and keeps being what the spin box says until somebody moves the slider.
    const QSignalBlocker blocker(m_slider);
    const QJsonValue shown = value.isDouble() ? value : spec().defaultValue;
    m_slider->setValue(static_cast<int>(std::lround(std::clamp(shown.toDouble() / spec().step, -1e6, 1e6))));
    setMuted(m_slider, !value.isDouble());
}

void NumberEditor::setReadOnly(bool isReadOnly)
{
    m_spin->setReadOnly(isReadOnly);
    if (m_null)
        m_null->setEnabled(!isReadOnly);
    if (m_slider)
        m_slider->setEnabled(!isReadOnly);
}

QWidget *NumberEditor::focusTarget() const
{
    return m_null && m_null->isChecked() ? static_cast<QWidget *>(m_null) : m_spin;
}
