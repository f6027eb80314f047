#include "views/forms/editors/entryform.h"

#include "models/schema/flowschema.h"
#include "models/schema/valuetext.h"
#include "views/forms/fieldrow.h"
#include "views/theme/tonelabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace {

const QString enabled = QStringLiteral("enabled");

//! Some providers wrote {"sms": true} before they wrote {"sms": {"enabled": true}}. Both mean the same.
bool isShort(const FieldSpec &field, const QJsonValue &entry)
{
    return field.pointer.size() > 1 && field.pointer.parent().in(entry).isBool();
}

QJsonValue valueIn(const FieldSpec &field, const QJsonValue &entry)
{
    if (isShort(field, entry))
        return field.pointer.last() == enabled ? field.pointer.parent().in(entry) : QJsonValue(QJsonValue::Undefined);
    return field.pointer.in(entry);
}

//! Members of `object`, which stands at `place` of an entry, that no field describes.
void collectUnknown(
    const QJsonObject &object, const JsonPointer &place, const std::vector<FieldSpec> &fields, QStringList &found)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const JsonPointer here = place / it.key();
        bool isField = false, isBlock = false;
        for (const FieldSpec &field : fields) {
            isField = isField || field.pointer == here;
            isBlock = isBlock || here.contains(field.pointer);
        }
        if (!isField && isBlock && it->isObject())
            collectUnknown(it->toObject(), here, fields, found);
        else if (!isField && !isBlock)
            found << here.tokens().join(QLatin1Char('.'));
    }
}

} // namespace

EntryForm::EntryForm(const FieldSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_lines(new QVBoxLayout(this))
    , m_kept(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_kept->setWordWrap(true);
    m_kept->setContentsMargins(Theme::spacing(2), Theme::halfSpacing(), Theme::spacing(2), Theme::halfSpacing());
    m_kept->hide();
    m_lines->addWidget(m_kept);
    m_lines->addStretch();
}

void EntryForm::build()
{
    const QString prefix = m_spec.objectName() + QStringLiteral("/*");
    for (const FieldSpec &field : m_spec.itemFields) {
        auto *row = new FieldRow(field, FlowSchema::text(field.label), {}, this);
        // Names that no other field of the form has.
        for (QWidget *control : row->findChildren<QWidget *>()) {
            if (!control->objectName().isEmpty() && control->objectName().startsWith(field.objectName()))
                control->setObjectName(prefix + control->objectName());
        }
        if (field.pointer.isEmpty())
            row->editor()->focusTarget()->setObjectName(prefix);
        connect(row, &FieldRow::edited, this,
            [this, row](const QJsonValue &value, const JsonPointer &below) { write(*row, value, below); });
        m_lines->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.push_back(row);
    }
}

void EntryForm::setEntry(const QJsonValue &entry, const QJsonValue &base)
{
    if (entry.isUndefined()) {
        m_entry = entry;
        return;
    }
    if (m_rows.empty())
        build();
    m_entry = entry;
    for (FieldRow *row : m_rows) {
        row->editor()->setBaseValue(valueIn(row->spec(), base));
        row->editor()->setValue(valueIn(row->spec(), entry));
    }
    m_kept->setText(keptText());
    m_kept->setVisible(!m_kept->text().isEmpty());
    followState();
}

QString EntryForm::keptText() const
{
    const bool isWhole = !m_spec.itemFields.empty() && m_spec.itemFields.front().pointer.isEmpty();
    if (isWhole)
        return {};
    if (!m_entry.isObject())
        return tr("The provider keeps this entry in a form of its own: %1. It stays as it is.")
            .arg(ValueText::unknown(m_entry));
    QStringList unknown;
    collectUnknown(m_entry.toObject(), JsonPointer(), m_spec.itemFields, unknown);
    if (unknown.isEmpty())
        return {};
    //: %1 lists names of settings
    return tr("Not understood by this version, and kept: %1.").arg(QLocale().createSeparatedList(unknown));
}

void EntryForm::write(const FieldRow &row, const QJsonValue &value, const JsonPointer &below)
{
    const FieldSpec &field = row.spec();
    const JsonPointer parent = field.pointer.parent();
    m_isTyping = row.editor()->mergesEdits();
    if (!isShort(field, m_entry)) {
        emit edited(value, field.pointer / below);
    } else if (field.pointer.last() == enabled) {
        emit edited(value, parent); // the short form stays one
    } else {
        QJsonObject full{{enabled, parent.in(m_entry)}};
        (JsonPointer({field.pointer.last()}) / below).write(full, value);
        emit edited(full, parent);
    }
    m_isTyping = false;
}

void EntryForm::followState()
{
    const bool isWhole = !m_spec.itemFields.empty() && m_spec.itemFields.front().pointer.isEmpty();
    for (FieldRow *row : m_rows)
        row->editor()->setReadOnly(m_isReadOnly || (!isWhole && !m_entry.isObject()));
}

void EntryForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    followState();
}

void EntryForm::setServices(AccountServices *services)
{
    for (FieldRow *row : m_rows)
        row->editor()->setServices(services);
}

void EntryForm::reveal(const JsonPointer &below)
{
    for (FieldRow *row : m_rows) {
        const JsonPointer &place = row->spec().pointer;
        if (place.contains(below) || (!below.isEmpty() && below.contains(place))) {
            row->editor()->reveal(JsonPointer(below.tokens().mid(place.size())));
            return;
        }
    }
    if (!m_rows.empty())
        m_rows.front()->editor()->focusTarget()->setFocus(Qt::OtherFocusReason);
}
