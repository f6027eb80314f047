#include "views/forms/editors/texteditor.h"

#include "models/core/json.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>

TextEditor::TextEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    adopt(m_line);
    m_line->setPlaceholderText(missingText());
    if (spec.widget == FieldWidget::Url)
        m_line->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    if (spec.format == QLatin1String("email"))
        m_line->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    if (spec.isSensitive) {
        m_reveal
            = m_line->addAction(Icons::icon(QStringLiteral("eye"), &Palette::textMuted), QLineEdit::TrailingPosition);
        m_reveal->setCheckable(true);
        connect(m_reveal, &QAction::toggled, this, &TextEditor::setUnmasked);
        setUnmasked(false);
    }
    connect(m_line, &QLineEdit::textEdited, this,
        [this](const QString &text) { emit edited(text.isEmpty() ? emptied() : QJsonValue(text)); });
}

void TextEditor::setUnmasked(bool isUnmasked)
{
    m_line->setEchoMode(isUnmasked ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(Icons::icon(isUnmasked ? QStringLiteral("eye-off") : QStringLiteral("eye"), &Palette::textMuted));
    m_reveal->setText(isUnmasked ? tr("Hide") : tr("Show"));
    m_reveal->setToolTip(isUnmasked ? tr("Hide this personal data.") : tr("Show this personal data."));
}

void TextEditor::setValue(const QJsonValue &value)
{
    QString text = value.toString();
    if (!value.isString() && !value.isUndefined() && !value.isNull())
        text = QString::fromUtf8(Json::compact(value)); // of a wrong type: shown as it is
    if (m_line->text() == text)
        return; // also while somebody types: the cursor stays
    const int cursor = m_line->cursorPosition();
    m_line->setText(text);
    m_line->setCursorPosition(m_line->hasFocus() ? std::min<int>(cursor, static_cast<int>(text.size())) : 0);
}

void TextEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

QWidget *TextEditor::focusTarget() const
{
    return m_line;
}
