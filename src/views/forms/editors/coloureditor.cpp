#include "views/forms/editors/coloureditor.h"

#include "models/core/json.h"
#include "views/forms/editors/colourinput.h"
#include "views/forms/editors/colourtext.h"

#include <QHBoxLayout>
#include <QLineEdit>

ColourEditor::ColourEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_input(new ColourInput(label(), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_input);
    adopt(m_input->line());
    m_input->swatch()->setObjectName(spec.objectName() + QStringLiteral("#swatch"));
    m_input->setStandard(spec.defaultValue.toString(), missingText());
    connect(m_input, &ColourInput::hintChanged, this, &FieldEditor::hintChanged);
    connect(m_input, &ColourInput::edited, this, [this](const QString &text) {
        if (text.isEmpty())
            emit edited(emptied());
        else if (ColourText::colour(text) == ColourText::colour(baseValue().toString()))
            emit edited(baseValue()); // the same colour, in whatever letters
        else
            emit edited(text);
    });
}

void ColourEditor::setValue(const QJsonValue &value)
{
    const bool isMissing = value.isUndefined() || value.isNull();
    m_input->setText(value.isString() || isMissing ? value.toString() : QString::fromUtf8(Json::compact(value)));
}

void ColourEditor::setReadOnly(bool isReadOnly)
{
    m_input->setReadOnly(isReadOnly);
}

QWidget *ColourEditor::focusTarget() const
{
    return m_input->line();
}
