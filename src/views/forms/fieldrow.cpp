#include "views/forms/fieldrow.h"

#include "models/core/json.h"
#include "models/schema/flowschema.h"
#include "models/schema/valuetext.h"
#include "views/forms/changemark.h"
#include "views/forms/editors/editorfactory.h"
#include "views/forms/problemline.h"
#include "views/theme/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr int barWidth = 4;
constexpr std::chrono::milliseconds lightTime = 1600ms;
} // namespace

FieldRow::FieldRow(const FieldSpec &spec, const QString &mnemonic, const QStringList &notes, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_labelText(FlowSchema::text(spec.label))
    , m_helpText(FlowSchema::text(spec.help))
    , m_mnemonic(mnemonic)
    , m_label(createLabel(mnemonic))
    , m_editor(createEditor(spec, this))
    , m_below(new QVBoxLayout)
{
    m_below->setSpacing(Theme::halfSpacing());
    if (!spec.isReadOnly) {
        m_mark = new ChangeMark(m_labelText, this);
        connect(m_mark, &ChangeMark::revertRequested, this, &FieldRow::revertRequested);
        connect(m_mark, &ChangeMark::buttonCreated, this, &FieldRow::placeInTabOrder);
    }
    if (!m_helpText.isEmpty()) {
        m_help = new ToneLabel(m_helpText, &Palette::textMuted, Theme::Text::Small, this);
        m_help->setWordWrap(true);
        m_below->addWidget(m_help);
    }
    for (const QString &note : notes) {
        auto *line = new ToneLabel(note, &Palette::textMuted, Theme::Text::Small, this);
        line->setWordWrap(true);
        QFont font = line->font();
        font.setItalic(true);
        line->setFont(font);
        m_below->addWidget(line);
    }
    const QString range = ValueText::range(spec);
    if (!range.isEmpty() && !spec.isReadOnly) {
        m_aside = new ToneLabel(range, &Palette::textMuted, Theme::Text::Small, this);
        m_aside->setMinimumHeight(Theme::controlHeight());
    }
    if (m_editor->isWide())
        layOutWide(m_label, m_below);
    else
        layOutNarrow(m_label, m_below);

    m_label->setBuddy(m_editor->focusTarget());
    if (QWidget *control = m_editor->focusTarget())
        control->setAccessibleDescription(m_helpText);
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::edited);
    connect(m_editor, &FieldEditor::hintChanged, this, &FieldRow::setHint);
    connect(m_editor, &FieldEditor::namesChanged, this, [this] {
        if (m_mark && m_isDirty)
            showOldValue();
    });
}

FieldRow::~FieldRow()
{
    // An editor that goes while it has the focus still says so; by then this row is only a widget.
    disconnect(m_editor, nullptr, this, nullptr);
}

QLabel *FieldRow::createLabel(const QString &mnemonic)
{
    auto *label = new ToneLabel(mnemonic, &Palette::text, Theme::Text::Body, this);
    label->setWordWrap(true);
    label->setMinimumHeight(m_spec.isReadOnly ? Theme::spacing(3) : Theme::controlHeight());
    return label;
}

void FieldRow::layOutNarrow(QLabel *label, QVBoxLayout *below)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(Theme::spacing(2), Theme::spacing(1), Theme::spacing(2), Theme::spacing(1));
    columns->setSpacing(Theme::spacing(2));

    label->setFixedWidth(labelWidth());
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(label);
    if (m_mark)
        left->addWidget(m_mark, 1);
    else
        left->addStretch();
    columns->addLayout(left);

    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::halfSpacing());
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::spacing(2));
    line->addWidget(m_editor, 100);
    if (m_aside)
        line->addWidget(m_aside);
    if (m_aside || m_editor->maximumWidth() < QWIDGETSIZE_MAX)
        line->addStretch(1);
    right->addLayout(line);
    right->addLayout(below);
    right->addStretch();
    columns->addLayout(right, 1);
}

void FieldRow::layOutWide(QLabel *label, QVBoxLayout *below)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::spacing(2), Theme::spacing(1), Theme::spacing(2), Theme::spacing(1));
    rows->setSpacing(Theme::halfSpacing());
    label->setWordWrap(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::spacing(2));
    line->addWidget(label);
    if (m_mark) {
        m_mark->setFixedHeight(ChangeMark::lineHeight());
        line->addWidget(m_mark, 1);
    }
    rows->addLayout(line);
    rows->addLayout(below);
    rows->addSpacing(Theme::halfSpacing());
    rows->addWidget(m_editor);
}

void FieldRow::refresh(const QModelIndex &index, const QString &cause)
{
    const auto boolean = [&index](int role) { return index.data(role).toBool(); };
    const QJsonValue base = index.data(FieldModel::BaseValueRole).toJsonValue();
    const bool isBaseNew = m_isFresh || base != m_base;
    if (isBaseNew) {
        m_base = base;
        m_editor->setBaseValue(base);
    }
    const QJsonValue value = index.data(FieldModel::ValueRole).toJsonValue();
    // News from the provider must not replace a text under somebody's fingers; they wait until the field is left.
    const bool isNews = isBaseNew || (m_hasWaitingValue && value == m_waitingValue);
    if (m_isTyping && isNews && !m_isFresh && value != m_value) {
        m_hasWaitingValue = true;
        m_waitingValue = value;
    } else if (m_isFresh || value != m_value || m_hasWaitingValue) {
        m_value = value;
        m_hasWaitingValue = false;
        m_editor->setValue(value);
    }
    const bool isEditable = boolean(FieldModel::IsEditableRole);
    if (m_isFresh || isEditable != m_isEditable) {
        m_isEditable = isEditable;
        m_editor->setReadOnly(!isEditable);
    }
    showChange(index);
    m_isShown = boolean(FieldModel::IsShownRole);
    setRequired(boolean(FieldModel::IsRequiredRole));
    setCause(cause);

    const QString problem = index.data(FieldModel::ProblemRole).toString();
    const QString fix = index.data(FieldModel::FixTextRole).toString();
    const int severity = index.data(FieldModel::SeverityRole).toInt();
    if (problem != m_problemText || fix != m_fixText || severity != m_severity) {
        m_problemText = problem;
        m_fixText = fix;
        m_severity = severity;
        showProblem();
    }
    m_isFresh = false;
}

void FieldRow::showChange(const QModelIndex &index)
{
    const bool isDirty = index.data(FieldModel::IsDirtyRole).toBool();
    if (isDirty)
        m_oldValueText = index.data(FieldModel::OldValueTextRole).toString();
    const bool isOther = m_isDirty != isDirty;
    m_isDirty = isDirty;
    if (m_mark && isDirty)
        showOldValue();
    else if (m_mark && isOther)
        m_mark->clear();
    if (isOther)
        update();
}

void FieldRow::showOldValue()
{
    const QString name = m_spec.isSensitive ? QString() : m_editor->knownName(m_base);
    m_mark->mark(name.isEmpty() ? m_oldValueText : name, m_isEditable);
}

void FieldRow::placeInTabOrder()
{
    // The order of the eye: behind the editor, or before it where the mark stands above.
    std::vector<QWidget *> controls;
    for (QWidget *control : m_editor->findChildren<QWidget *>()) {
        // A combo box's list is a window of its own.
        if (control->focusPolicy() & Qt::TabFocus && !control->focusProxy() && control->window() == window())
            controls.push_back(control);
    }
    if (!controls.empty())
        setTabOrder(m_editor->isWide() ? controls.front()->previousInFocusChain() : controls.back(), m_mark->button());
}

void FieldRow::setRequired(bool isRequired)
{
    if (isRequired == m_isRequired)
        return;
    m_isRequired = isRequired;
    //: %1 is the label of a setting that must be filled in
    m_label->setText(isRequired ? tr("%1 (required)").arg(m_mnemonic) : m_mnemonic);
}

void FieldRow::setCause(const QString &cause)
{
    if (!m_cause && cause.isEmpty())
        return;
    if (!m_cause) {
        m_cause = new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, this);
        m_cause->setWordWrap(true);
        m_below->addWidget(m_cause);
    }
    if (m_cause->text() != cause)
        m_cause->setText(cause);
    m_cause->setVisible(!cause.isEmpty());
}

void FieldRow::setHint(const QString &sentence)
{
    if (sentence == m_hint)
        return;
    m_hint = sentence;
    showProblem();
}

void FieldRow::showProblem()
{
    const QString found = m_editor->showsProblems() ? QString() : m_problemText;
    const QString sentence = m_hint.isEmpty() ? found : m_hint;
    const bool isError = !m_hint.isEmpty() || m_severity == static_cast<int>(Severity::Error);
    if (QWidget *control = m_editor->focusTarget())
        control->setAccessibleDescription(sentence.isEmpty() ? m_helpText : sentence);
    if (!m_problem && sentence.isEmpty())
        return;
    if (!m_problem) {
        m_problem = new ProblemLine(this);
        m_below->addWidget(m_problem);
        connect(m_problem, &ProblemLine::fixRequested, this, &FieldRow::fixRequested);
    }
    if (!sentence.isEmpty())
        m_problem->setProblem(isError ? Severity::Error : Severity::Warning, sentence);
    m_problem->setFix(m_hint.isEmpty() && m_isEditable ? m_fixText : QString());
    m_problem->setVisible(!sentence.isEmpty());
}

void FieldRow::hideLabel()
{
    m_label->hide();
}

void FieldRow::addBelow(QWidget *widget)
{
    m_below->addWidget(widget);
}

void FieldRow::highlight()
{
    m_isLit = true;
    update();
    QTimer::singleShot(lightTime, this, [this] {
        m_isLit = false;
        update();
    });
}

bool FieldRow::matches(const QString &text) const
{
    const auto holds = [&text](const QString &place) { return place.contains(text, Qt::CaseInsensitive); };
    if (text.isEmpty() || m_editor->holds(text) || holds(m_labelText) || holds(m_helpText)
        || holds(m_spec.pointer.toString()))
        return true;
    if (m_spec.isSensitive)
        return false; // a search must not give away what the screen hides
    return holds(ValueText::of(m_spec, m_value))
        || (!m_value.isUndefined() && holds(QString::fromUtf8(Json::compact(m_value))));
}

QString FieldRow::problemText() const
{
    return m_problem && !m_problem->isHidden() ? m_problem->sentence() : QString();
}

QString FieldRow::changeText() const
{
    return m_mark ? m_mark->text() : QString();
}

void FieldRow::paintEvent(QPaintEvent *)
{
    if (!m_isLit && !m_isDirty)
        return;
    const Palette &colours = Palette::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (m_isLit) {
        painter.setBrush(colours.accentSurface);
        painter.drawRoundedRect(rect().adjusted(Theme::halfSpacing(), 0, -Theme::halfSpacing(), 0),
            Theme::controlRadius(), Theme::controlRadius());
    }
    if (m_isDirty) {
        const int x = layoutDirection() == Qt::RightToLeft ? width() - barWidth : 0;
        painter.setBrush(colours.changed);
        painter.drawRect(x, Theme::halfSpacing(), barWidth, height() - Theme::spacing(1));
    }
}
