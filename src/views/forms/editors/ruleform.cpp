#include "views/forms/editors/ruleform.h"

#include "models/schema/flowschema.h"
#include "views/forms/editors/editorfactory.h"
#include "views/forms/editors/keyinput.h"
#include "views/forms/editors/ruletext.h"
#include "views/theme/tonelabel.h"

#include <QGridLayout>
#include <QSignalBlocker>

namespace {

const QString condition = QStringLiteral("operator");

} // namespace

RuleForm::RuleForm(const FieldSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::spacing(2));
    m_grid->setVerticalSpacing(Theme::spacing(1));
    m_grid->setColumnStretch(1, 1);
    for (const FieldSpec &field : spec.itemFields) {
        if (field.pointer == "/field"_ptr) {
            m_resultField = &field;
            m_result = new KeyInput(this);
            addLine(field, m_result, m_result);
            connect(m_result, &QLineEdit::textEdited, this, [this] { write(*m_resultField, m_result->key(), true); });
            connect(m_result, &KeyInput::entered, this, [this] { write(*m_resultField, m_result->key(), false); });
        } else if (field.pointer == "/value"_ptr) {
            m_valueField = &field;
            auto *side = new QWidget(this);
            auto *lines = new QVBoxLayout(side);
            lines->setContentsMargins(0, 0, 0, 0);
            lines->setSpacing(Theme::halfSpacing());
            m_value = new QLineEdit(side);
            m_valueNote = new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, side);
            m_valueNote->setWordWrap(true);
            lines->addWidget(m_value);
            lines->addWidget(m_valueNote);
            addLine(field, side, m_value);
            connect(m_value, &QLineEdit::textEdited, this, &RuleForm::typeValue);
        } else {
            createEditorOf(field);
        }
    }
}

void RuleForm::addLine(const FieldSpec &field, QWidget *control, QWidget *focus)
{
    const int row = m_grid->rowCount();
    auto *name = new ToneLabel(FlowSchema::text(field.label), &Palette::text, Theme::Text::Body, this);
    name->setMinimumHeight(Theme::controlHeight());
    name->setBuddy(focus);
    const QString place = m_spec.objectName() + QStringLiteral("/*") + field.objectName();
    focus->setObjectName(place);
    focus->setAccessibleName(FlowSchema::text(field.label));
    focus->setAccessibleDescription(FlowSchema::text(field.help));
    focus->setToolTip(FlowSchema::text(field.help));
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(control, row, 1);
}

void RuleForm::createEditorOf(const FieldSpec &field)
{
    FieldEditor *editor = createEditor(field, this);
    m_editors.push_back(editor);
    addLine(field, editor, editor->focusTarget());
    editor->setObjectName(QString()); // the name is the control's
    connect(editor, &FieldEditor::edited, this, [this, &field, editor](const QJsonValue &value, const JsonPointer &) {
        write(field, value, editor->mergesEdits());
    });
}

void RuleForm::setRule(const QJsonValue &rule, const QStringList &results)
{
    m_rule = rule.toObject();
    const QString place = m_resultField ? m_resultField->pointer.in(m_rule).toString() : QString();
    if (m_result && m_result->key() != place)
        m_result->setText(place);
    if (m_result && !m_result->hasFocus()) {
        QStringList places = RuleText::knownResults();
        for (const QString &other : results) {
            if (!other.isEmpty() && !places.contains(other))
                places << other;
        }
        std::vector<KeyInput::Offer> offers;
        for (const QString &one : std::as_const(places))
            offers.push_back({one, one});
        m_result->setOffers(std::move(offers), true);
        m_result->setText(place);
    }
    for (FieldEditor *editor : m_editors)
        editor->setValue(editor->spec().pointer.in(m_rule));
    if (m_value) {
        const QJsonValue value = m_valueField->pointer.in(m_rule);
        const QString text = RuleText::typed(value);
        // While somebody types a comma or a space, the list is the same and the text is theirs.
        if (!m_value->hasFocus()
            || RuleText::value(m_value->text(), m_rule.value(condition).toString(), value) != value)
            m_value->setText(text);
    }
    followCondition();
}

void RuleForm::followCondition()
{
    const QString chosen = m_rule.value(condition).toString();
    const bool takesValue = RuleText::takesValue(chosen);
    if (m_result)
        m_result->setReadOnly(m_isReadOnly);
    for (FieldEditor *editor : m_editors)
        editor->setReadOnly(m_isReadOnly);
    if (!m_value)
        return;
    m_value->setReadOnly(m_isReadOnly);
    m_value->setEnabled(takesValue);
    m_valueNote->setText(!takesValue      ? tr("This condition compares with nothing.")
            : RuleText::takesList(chosen) ? tr("Several, with commas between them.")
                                          : QString());
    m_valueNote->setVisible(!m_valueNote->text().isEmpty());
}

void RuleForm::typeValue()
{
    const QJsonValue before = m_valueField->pointer.in(m_rule);
    write(*m_valueField, RuleText::value(m_value->text(), m_rule.value(condition).toString(), before), true);
}

void RuleForm::write(const FieldSpec &field, const QJsonValue &value, bool isTyping)
{
    if (m_isReadOnly)
        return;
    QJsonObject rule = m_rule;
    field.pointer.write(rule, value);
    if (field.pointer.last() == condition && m_valueField) {
        const QJsonValue before = m_valueField->pointer.in(rule);
        const QJsonValue after = RuleText::adapted(before, value.toString());
        if (after != before)
            m_valueField->pointer.write(rule, after);
    }
    if (rule == m_rule)
        return;
    m_rule = rule;
    m_isTyping = isTyping;
    emit edited(rule);
    m_isTyping = false;
}

void RuleForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    followCondition();
}

void RuleForm::reveal(const JsonPointer &below)
{
    const QString place = m_spec.objectName() + QStringLiteral("/*") + below.toString();
    QWidget *control = below.isEmpty() ? nullptr : findChild<QWidget *>(place);
    if (!control)
        control = m_result;
    if (control)
        control->setFocus(Qt::OtherFocusReason);
}
