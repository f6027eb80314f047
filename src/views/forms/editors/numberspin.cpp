#include "views/forms/editors/numberspin.h"

#include "models/schema/valuetext.h"
#include "views/forms/wheelguard.h"
#include "views/theme/theme.h"

#include <QLineEdit>
#include <QLocale>

#include <cmath>

namespace {

//! Without group separators: they could not be told from a decimal point when read back.
QLocale plainLocale()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::OmitLeadingZeroInExponent);
    return locale;
}

double rounded(double number, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(number * scale) / scale;
}

} // namespace

NumberSpin::NumberSpin(const FieldSpec &spec, const QString &missingText, QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_spec(spec)
    , m_missingText(missingText)
    , m_mayBeEmpty(!spec.unsetText.isEmpty())
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCorrectionMode(CorrectToPreviousValue);
    lineEdit()->setPlaceholderText(missingText);
    WheelGuard::keepValue(this);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        const QJsonValue value = valueOf(text);
        if (m_mayBeEmpty && text.trimmed().isEmpty()) {
            emit understood(true);
            if (m_value.isDouble() || m_value.isString())
                emit numberEdited(m_value = QJsonValue::Undefined);
            return;
        }
        emit understood(!value.isUndefined());
        if (value.isUndefined() || value == m_value)
            return;
        m_value = value;
        emit numberEdited(value);
    });
}

void NumberSpin::setNumber(const QJsonValue &value)
{
    if (value == m_value && (value.isUndefined() || valueOf(lineEdit()->text()) == value))
        return;
    m_value = value;
    lineEdit()->setText(textOf(value));
    update();
}

QString NumberSpin::textOf(const QJsonValue &value) const
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isDouble())
        return ValueText::unmasked(m_spec, value);
    const double number = value.toDouble();
    const bool fits = std::abs(number - rounded(number, m_spec.decimals)) < 1e-9 * std::max(1.0, std::abs(number));
    return fits ? plainLocale().toString(number, 'f', m_spec.decimals)
                : plainLocale().toString(number, 'g', QLocale::FloatingPointShortest);
}

QJsonValue NumberSpin::valueOf(const QString &text) const
{
    QString plain = text.trimmed();
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return QJsonValue::Undefined;
    // A whole number stays one in the request: 5, never 5.0.
    if (std::abs(number) < 9e15 && number == std::floor(number))
        return QJsonValue(static_cast<qint64>(number));
    return number;
}

void NumberSpin::stepBy(int steps)
{
    const double from
        = m_value.isDouble() ? m_value.toDouble() : m_spec.defaultValue.toDouble(m_spec.minimum.value_or(0));
    double to = rounded(from + steps * m_spec.step, m_spec.decimals);
    // Stepping stays inside the documented range; typing may leave it and is told so.
    if (m_spec.maximum)
        to = std::min(to, *m_spec.maximum);
    if (m_spec.minimum)
        to = std::max(to, *m_spec.minimum);
    const QJsonValue value = valueOf(QString::number(to, 'g', QLocale::FloatingPointShortest));
    lineEdit()->setText(textOf(value));
    selectAll();
    emit understood(true);
    if (value == m_value)
        return;
    m_value = value;
    emit numberEdited(value);
}

QAbstractSpinBox::StepEnabled NumberSpin::stepEnabled() const
{
    if (isReadOnly())
        return StepNone;
    const double number = m_value.isDouble() ? m_value.toDouble() : m_spec.defaultValue.toDouble();
    StepEnabled enabled = StepNone;
    if (!m_spec.maximum || number < *m_spec.maximum)
        enabled |= StepUpEnabled;
    if (!m_spec.minimum || number > *m_spec.minimum)
        enabled |= StepDownEnabled;
    return enabled;
}

QValidator::State NumberSpin::validate(QString &text, int &) const
{
    // Nothing is refused while typing: a text that is no number can be on its way to one, and is told so meanwhile.
    return valueOf(text).isUndefined() ? QValidator::Intermediate : QValidator::Acceptable;
}

void NumberSpin::focusOutEvent(QFocusEvent *event)
{
    QAbstractSpinBox::focusOutEvent(event);
    // What was typed but is no number was never written, so the field must not go on showing it.
    const QString text = textOf(m_value);
    if (lineEdit()->text() != text)
        lineEdit()->setText(text);
    emit understood(true);
}

QSize NumberSpin::sizeHint() const
{
    const QFontMetrics metrics(font());
    int text = std::max(metrics.horizontalAdvance(m_missingText), metrics.horizontalAdvance(QStringLiteral("00.0000")));
    for (const std::optional<double> &limit : {m_spec.minimum, m_spec.maximum}) {
        if (limit)
            text = std::max(text, metrics.horizontalAdvance(textOf(*limit)));
    }
    // At least as wide as most, so that sliders beside spin boxes stand in one line.
    return {std::max(text + 40, 128), Theme::controlHeight()};
}
