#include "views/forms/editors/actioneditor.h"

#include "models/schema/flowschema.h"
#include "models/schema/valuetext.h"
#include "views/forms/editors/segment.h"
#include "views/theme/tonelabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QToolButton>

namespace {

Segment::Tone toneOf(const QString &value)
{
    if (value.startsWith(QLatin1String("decline"), Qt::CaseInsensitive))
        return Segment::Tone::Danger;
    return value.contains(QLatin1String("review"), Qt::CaseInsensitive) ? Segment::Tone::Caution : Segment::Tone::Plain;
}

} // namespace

ActionEditor::ActionEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_line(new QHBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_clear(addClearButton())
    , m_note(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, this))
{
    m_line->setSpacing(0);
    m_line->addSpacing(Theme::spacing(1));
    m_line->addWidget(m_clear);
    m_line->addStretch();
    m_note->setWordWrap(true);
    // Below, not beside: three choices leave no room for a sentence in a narrow window.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::halfSpacing());
    column->addLayout(m_line);
    column->addWidget(m_note);
    for (const FieldChoice &choice : spec.choices)
        addSegment(choice.value, FlowSchema::text(choice.label));
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        const QJsonValue chosen = m_segments[static_cast<size_t>(id)].first;
        const QJsonValue base = baseValue();
        // Providers that write "review" and "REVIEW" mean the same by it: choosing it again leaves nothing to send.
        emit edited(segmentOf(base) == id ? base : chosen);
    });
    connect(m_clear, &QToolButton::clicked, this, &ActionEditor::clear);
    setValue(QJsonValue::Undefined);
}

void ActionEditor::addSegment(const QJsonValue &value, const QString &text)
{
    const int id = static_cast<int>(m_segments.size());
    auto *segment = new Segment(text, toneOf(value.toString()), this);
    //: %1 is a setting such as "Blurred image", %2 one of its choices such as "Review"
    segment->setAccessibleName(tr("%1: %2").arg(label(), text));
    segment->setObjectName(
        id == 0 ? spec().objectName() : QStringLiteral("%1=%2").arg(spec().objectName(), value.toString()));
    if (id == 0)
        setFocusProxy(segment);
    segment->setEnabled(!m_isReadOnly);
    m_group->addButton(segment, id);
    m_line->insertWidget(id, segment);
    if (id > 0)
        setTabOrder(m_segments.back().second, segment);
    m_segments.emplace_back(value, segment);
    for (int i = 0; i <= id; ++i)
        m_segments[static_cast<size_t>(i)].second->setEnds(i == 0, i == id);
}

int ActionEditor::segmentOf(const QJsonValue &value) const
{
    const Qt::CaseSensitivity sensitivity = spec().ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const QJsonValue &known = m_segments[i].first;
        if (known == value
            || (value.isString() && known.isString() && known.toString().compare(value.toString(), sensitivity) == 0))
            return static_cast<int>(i);
    }
    return -1;
}

void ActionEditor::setValue(const QJsonValue &value)
{
    m_value = value;
    const bool isMissing = value.isUndefined() || value.isNull();
    // It stays on offer, so that a person who switched away can come back.
    if (!isMissing && segmentOf(value) < 0)
        addSegment(value, tr("%1 (not known to this version)").arg(ValueText::unmasked(spec(), value)));
    const int chosen = isMissing ? -1 : segmentOf(value);
    const QSignalBlocker blocker(m_group);
    m_group->setExclusive(false); // else the last checked button could not be unchecked
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(m_group->id(button) == chosen);
    m_group->setExclusive(true);
    followState();
}

void ActionEditor::followState()
{
    const bool isMissing = m_value.isUndefined() || m_value.isNull();
    const bool hasFocusThere = m_clear->hasFocus();
    m_clear->setVisible(!isMissing && !m_isReadOnly);
    if (isMissing && hasFocusThere)
        focusTarget()->setFocus(Qt::OtherFocusReason);
    const bool saysMore = spec().defaultValue.isUndefined() && !spec().unsetText.isEmpty();
    //: %1 is what applies while nothing is chosen, such as "the account's setting"
    m_note->setText(!isMissing ? QString() : saysMore ? tr("Not chosen: %1").arg(missingText()) : missingText());
    m_note->setVisible(!m_note->text().isEmpty());
    setAccessibleDescription(m_note->text());
}

void ActionEditor::clear()
{
    if (!m_isReadOnly && !m_value.isUndefined() && !m_value.isNull())
        emit edited(unset());
}

void ActionEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else
        FieldEditor::keyPressEvent(event);
}

void ActionEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (QAbstractButton *button : m_group->buttons())
        button->setEnabled(!isReadOnly);
    followState();
}

QWidget *ActionEditor::focusTarget() const
{
    if (QAbstractButton *checked = m_group->checkedButton())
        return checked;
    QAbstractButton *first = m_group->button(0);
    return first ? static_cast<QWidget *>(first) : const_cast<ActionEditor *>(this);
}
