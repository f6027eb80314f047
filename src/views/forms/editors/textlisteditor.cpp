#include "views/forms/editors/textlisteditor.h"

#include "models/core/json.h"
#include "views/forms/wheelguard.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace {

QString lineOf(const QJsonValue &item)
{
    return item.isString() ? item.toString() : QString::fromUtf8(Json::compact(item));
}

} // namespace

TextListEditor::TextListEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_text(new QPlainTextEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    adopt(m_text);
    m_text->setPlaceholderText(tr("One entry a line"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(Theme::spacing(10));
    WheelGuard::scrollOnlyWithFocus(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QJsonArray array = typed();
        if (array == m_array)
            return; // a line break alone is no entry yet
        m_array = array;
        emit edited(array.isEmpty() && !baseValue().isArray() ? baseValue() : QJsonValue(array));
    });
}

QJsonArray TextListEditor::typed() const
{
    QJsonArray array;
    for (const QString &line : m_text->toPlainText().split(QLatin1Char('\n'))) {
        const QString entry = line.trimmed();
        if (entry.isEmpty())
            continue;
        QJsonValue item(entry);
        for (const QJsonValue &known : baseValue().toArray()) {
            if (!known.isString() && lineOf(known) == entry)
                item = known;
        }
        array.append(item);
    }
    return array;
}

void TextListEditor::setValue(const QJsonValue &value)
{
    if (m_array == value.toArray() && !(m_array.isEmpty() && !m_text->toPlainText().trimmed().isEmpty()))
        return;
    m_array = value.toArray();
    QStringList lines;
    for (const QJsonValue &item : std::as_const(m_array))
        lines << lineOf(item);
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
}

void TextListEditor::setReadOnly(bool isReadOnly)
{
    m_text->setReadOnly(isReadOnly);
}

QWidget *TextListEditor::focusTarget() const
{
    return m_text;
}
