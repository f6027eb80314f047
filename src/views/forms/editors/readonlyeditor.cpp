#include "views/forms/editors/readonlyeditor.h"

#include "models/schema/valuetext.h"
#include "views/theme/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

ReadOnlyEditor::ReadOnlyEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMinimumHeight(Theme::spacing(3));
    adopt(m_text);
}

void ReadOnlyEditor::setValue(const QJsonValue &value)
{
    QString text = value.isString() ? value.toString() : ValueText::of(spec(), value);
    m_text->setToolTip(QString());
    if (text.size() >= 19 && text.at(4) == QLatin1Char('-') && text.at(10) == QLatin1Char('T')) {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (moment.isValid()) {
            m_text->setToolTip(text);
            const QDateTime utc = moment.toUTC();
            //: a date and a time of day in Coordinated Universal Time
            text = tr("%1, %2 UTC")
                       .arg(QLocale().toString(utc.date(), QLocale::LongFormat),
                           QLocale().toString(utc.time(), QLocale::ShortFormat));
        }
    }
    if (value.isObject() || value.isArray()) {
        // Settings in a row are one word to the layout, however long: they may break after each of them.
        text.replace(QLatin1Char(','), QStringLiteral(",\u200b"));
        text.replace(QLatin1Char(':'), QStringLiteral(":\u200b"));
    }
    m_text->setText(text);
    setMuted(m_text, value.isUndefined() || value.isNull());
    m_text->setAccessibleName(label());
    m_text->setAccessibleDescription(text);
}

QWidget *ReadOnlyEditor::focusTarget() const
{
    return m_text;
}
