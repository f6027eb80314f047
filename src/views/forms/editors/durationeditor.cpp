#include "views/forms/editors/durationeditor.h"

#include "models/schema/valuetext.h"
#include "views/forms/editors/numberspin.h"
#include "views/forms/flowlayout.h"
#include "views/theme/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <cmath>

namespace {

constexpr int partWidth = 72;
constexpr double longest = 1e12; // seconds that can be said; beyond it the number itself is shown

bool isDuration(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    return seconds >= 0 && seconds < longest && seconds == std::floor(seconds);
}

} // namespace

DurationEditor::DurationEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_note(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Body, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *parts = new FlowLayout(Theme::spacing(2), Theme::halfSpacing());
    layout->addLayout(parts);
    layout->addWidget(m_note);
    const std::array<QString, 3> units{tr("days"), tr("hours"), tr("minutes")};
    const std::array<const char *, 3> names{"", "#hours", "#minutes"};
    const std::array<qint64, 3> seconds{86400, 3600, 60};
    const std::array<std::optional<double>, 3> limits{std::nullopt, 23, 59};
    int together = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        part.seconds = seconds[i];
        part.spec.isInteger = true;
        part.spec.minimum = 0;
        part.spec.maximum = limits[i];
        auto *side = new QWidget(this);
        auto *line = new QHBoxLayout(side);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(Theme::spacing(1));
        part.spin = new NumberSpin(part.spec, QString(), side);
        part.spin->setFixedWidth(partWidth);
        part.spin->setObjectName(spec.objectName() + QLatin1String(names[i]));
        //: %1 is a setting such as "Time to finish", %2 one of "days", "hours" and "minutes"
        part.spin->setAccessibleName(tr("%1: %2").arg(label(), units[i]));
        part.spin->installEventFilter(this);
        line->addWidget(part.spin);
        line->addWidget(new ToneLabel(units[i], &Palette::textMuted, Theme::Text::Body, side));
        parts->addWidget(side);
        together += side->sizeHint().width() + Theme::spacing(2);
        connect(part.spin, &NumberSpin::numberEdited, this, &DurationEditor::onTyped);
        connect(part.spin, &NumberSpin::understood, this,
            [this](bool isNumber) { emit hintChanged(isNumber ? QString() : tr("Enter a number.")); });
    }
    setFocusProxy(m_parts[0].spin);
    m_note->setWordWrap(true);
    setMaximumWidth(together);
    setValue(QJsonValue::Undefined);
}

void DurationEditor::setValue(const QJsonValue &value)
{
    m_value = value;
    if (isDuration(value)) {
        const qint64 total = static_cast<qint64>(value.toDouble());
        // Numbers that already say it stay as they are, so that 36 hours do not become a day and 12 while typing.
        if (shownSeconds() != total || m_note->isVisibleTo(this))
            spread();
    } else {
        spread();
    }
}

void DurationEditor::spread()
{
    const bool isKnown = isDuration(m_value);
    qint64 left = isKnown ? static_cast<qint64>(m_value.toDouble()) : 0;
    for (Part &part : m_parts) {
        part.spin->setNumber(isKnown ? QJsonValue(left / part.seconds) : QJsonValue(QJsonValue::Undefined));
        left %= part.seconds;
    }
    m_rest = left;
    QString note;
    if (m_value.isUndefined() || m_value.isNull())
        note = missingText();
    else if (!isKnown)
        note = tr("%1 (not a number of seconds)").arg(ValueText::unknown(m_value));
    else if (m_rest > 0)
        note = tr("and %n second(s)", nullptr, static_cast<int>(m_rest));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

qint64 DurationEditor::shownSeconds() const
{
    double total = static_cast<double>(m_rest);
    bool isAny = false;
    for (const Part &part : m_parts) {
        const QJsonValue number = part.spin->number();
        isAny = isAny || number.isDouble();
        total += number.toDouble() * static_cast<double>(part.seconds);
    }
    return isAny && isDuration(total) ? static_cast<qint64>(total) : -1;
}

void DurationEditor::onTyped()
{
    const qint64 total = shownSeconds();
    if (total < 0) {
        emit hintChanged(tr("Enter a whole number."));
        return;
    }
    emit hintChanged({});
    m_value = total;
    if (m_rest == 0) {
        m_note->clear();
        m_note->hide();
    }
    emit edited(total);
}

bool DurationEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        spread();
    return FieldEditor::eventFilter(watched, event);
}

void DurationEditor::setReadOnly(bool isReadOnly)
{
    for (Part &part : m_parts)
        part.spin->setReadOnly(isReadOnly);
}

QWidget *DurationEditor::focusTarget() const
{
    return m_parts[0].spin;
}
