#include "views/forms/editors/countrycodeseditor.h"

#include "models/schema/countrycodes.h"
#include "models/schema/flowschema.h"
#include "models/schema/valuetext.h"
#include "views/forms/editors/countrychips.h"
#include "views/forms/editors/keyinput.h"
#include "views/forms/editors/sameitems.h"
#include "views/forms/emptyhint.h"
#include "views/forms/wheelguard.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStringListModel>

namespace {

//! Where `array` names the country of `code`, in whatever kind of code; -1 where it does not.
qsizetype placeOf(const QJsonArray &array, const QString &code)
{
    const CountryCodes::Country *country = CountryCodes::find(code);
    for (qsizetype place = 0; place < array.size(); ++place) {
        const QString other = array.at(place).toString().toUpper();
        if (other == code || (country && CountryCodes::find(other) == country))
            return place;
    }
    return -1;
}

} // namespace

CountryCodesEditor::CountryCodesEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_model(new QStringListModel(this))
    , m_chips(new CountryChips(this))
    , m_new(new KeyInput(this))
    , m_add(addButton(tr("Add"), QStringLiteral("add"), QStringLiteral("add")))
    , m_remove(addButton(tr("Remove"), QStringLiteral("delete"), QStringLiteral("remove")))
{
    m_chips->setModel(m_model);
    m_chips->setObjectName(spec.objectName() + QStringLiteral("#list"));
    //: %1 is a setting such as "Accepted countries"
    m_chips->setAccessibleName(tr("%1: chosen countries").arg(label()));
    m_chips->installEventFilter(this);
    WheelGuard::scrollOnlyWithFocus(m_chips);
    m_hint = new EmptyHint(QString(), m_chips);
    adopt(m_new);
    m_new->setPlaceholderText(tr("Country to add"));
    m_new->setOffers(KeyInput::offersFor(spec), false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing(1));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::spacing(1));
    line->addWidget(m_new, 1);
    line->addWidget(m_add);
    column->addLayout(line);
    column->addWidget(m_chips);
    column->addWidget(m_remove, 0, Qt::AlignLeading);

    connect(m_new, &QLineEdit::textChanged, this, &CountryCodesEditor::followState);
    connect(m_new, &QLineEdit::textEdited, this, [this] { emit hintChanged({}); });
    connect(m_new, &KeyInput::entered, this, &CountryCodesEditor::add);
    connect(m_add, &QPushButton::clicked, this, &CountryCodesEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &CountryCodesEditor::remove);
    connect(m_chips->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CountryCodesEditor::followState);
    setValue(QJsonValue::Undefined);
}

void CountryCodesEditor::setValue(const QJsonValue &value)
{
    m_array = value.toArray();
    // A lone value where a list belongs is shown as a list of it; it is written as a list once somebody edits it.
    if (!value.isArray() && !value.isUndefined() && !value.isNull())
        m_array = QJsonArray{value};
    QStringList names;
    for (const QJsonValue &item : std::as_const(m_array)) {
        const CountryCodes::Country *country = CountryCodes::find(item.toString().toUpper());
        names << (country         ? CountryCodes::name(country->alpha3())
                : item.isString() ? tr("%1 (not known to this version)").arg(item.toString())
                                  : ValueText::unknown(item));
    }
    if (m_model->stringList() != names) {
        const QString current = m_chips->currentIndex().data().toString();
        m_model->setStringList(names);
        if (const int row = static_cast<int>(names.indexOf(current)); row >= 0)
            m_chips->setCurrentIndex(m_model->index(row));
    }
    const QString meaning = FlowSchema::text(spec().unsetText);
    //: %1 is what that means, such as "every country"
    m_hint->setText(meaning.isEmpty() ? tr("No country is named.") : tr("No country is named: %1.").arg(meaning));
    m_chips->fit();
    followState();
}

void CountryCodesEditor::followState()
{
    m_new->setEnabled(!m_isReadOnly);
    m_add->setEnabled(!m_isReadOnly && !m_new->text().trimmed().isEmpty());
    m_remove->setEnabled(!m_isReadOnly && m_chips->selectionModel()->hasSelection());
}

void CountryCodesEditor::add()
{
    const QString typed = m_new->text().simplified(), code = m_new->key();
    if (m_isReadOnly || typed.isEmpty())
        return;
    if (code.isEmpty()) {
        //: %1 is what somebody typed
        emit hintChanged(tr("No country is called “%1”. Choose one from the list.").arg(typed));
        return;
    }
    const qsizetype place = placeOf(m_array, code);
    m_new->clear();
    if (place >= 0) {
        reveal(JsonPointer() / place);
        m_new->setFocus(Qt::OtherFocusReason);
        //: %1 is a country
        emit hintChanged(tr("Already in the list: %1.").arg(CountryCodes::name(code)));
        return;
    }
    QJsonArray array = m_array;
    array.append(code);
    announce(array);
}

void CountryCodesEditor::remove()
{
    QList<int> rows;
    for (const QModelIndex &index : m_chips->selectionModel()->selectedIndexes())
        rows << index.row();
    if (m_isReadOnly || rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(), std::greater<>());
    QJsonArray array = m_array;
    for (const int row : std::as_const(rows))
        array.removeAt(row);
    announce(array);
    const int left = m_model->rowCount();
    if (left > 0)
        m_chips->setCurrentIndex(m_model->index(std::min(rows.last(), left - 1)));
}

void CountryCodesEditor::announce(const QJsonArray &array)
{
    emit hintChanged({});
    const QJsonArray base = baseValue().toArray();
    QJsonValue value(array);
    if (baseValue().isArray() && haveSameItems(array, base))
        value = base; // the order says nothing here
    else if (array.isEmpty() && !baseValue().isArray())
        value = unset();
    setValue(value);
    emit edited(value);
}

bool CountryCodesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_chips && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            remove();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void CountryCodesEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    followState();
}

QWidget *CountryCodesEditor::focusTarget() const
{
    return m_new;
}

void CountryCodesEditor::reveal(const JsonPointer &below)
{
    const int row = below.isEmpty() ? -1 : below.tokens().first().toInt();
    if (row < 0 || row >= m_model->rowCount())
        return FieldEditor::reveal(below);
    m_chips->setCurrentIndex(m_model->index(row));
    m_chips->scrollTo(m_model->index(row));
    m_chips->setFocus(Qt::OtherFocusReason);
}
