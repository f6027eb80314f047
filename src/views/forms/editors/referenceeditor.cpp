#include "views/forms/editors/referenceeditor.h"

#include "models/core/json.h"
#include "models/document/reference.h"
#include "views/theme/tonelabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

ReferenceEditor::ReferenceEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_line(new QLineEdit(this))
    , m_name(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Body, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_name);
    m_name->hide();
    adopt(m_line);
    m_line->setPlaceholderText(missingText());
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        const QString id = text.trimmed();
        m_name->hide();
        if (id.isEmpty())
            emit edited(emptied());
        else
            emit edited(id == idOf(baseValue()) ? baseValue() : QJsonValue(id));
    });
}

QString ReferenceEditor::idOf(const QJsonValue &reference)
{
    const bool isKnown = reference.isString() || reference.isUndefined() || reference.isNull() || reference.isObject();
    return isKnown ? Reference::idOf(reference) : QString::fromUtf8(Json::compact(reference));
}

QString ReferenceEditor::nameOf(const QJsonValue &reference)
{
    const QJsonObject record = reference.toObject();
    return record.value(QLatin1String("name")).toString(record.value(QLatin1String("url")).toString());
}

void ReferenceEditor::setValue(const QJsonValue &value)
{
    const QString id = idOf(value);
    if (m_line->text().trimmed() != id) {
        const int cursor = m_line->cursorPosition();
        m_line->setText(id);
        m_line->setCursorPosition(m_line->hasFocus() ? std::min<int>(cursor, static_cast<int>(id.size())) : 0);
    }
    const QString name = nameOf(value);
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
}

void ReferenceEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

QWidget *ReferenceEditor::focusTarget() const
{
    return m_line;
}
