#include "views/forms/editors/countrieseditor.h"

#include "models/core/json.h"
#include "views/forms/editors/countrychips.h"
#include "views/forms/editors/countrynames.h"
#include "views/forms/editors/sameitems.h"
#include "views/forms/emptyhint.h"
#include "views/forms/flowlayout.h"
#include "views/forms/wheelguard.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStringListModel>

namespace {

//! What the provider calls every country there is (api/verifik.md 2).
const QString all = QStringLiteral("All");
//! In the same list as the countries, but no country.
const QString world = QStringLiteral("World");

qsizetype placeOf(const QJsonArray &array, const QString &name)
{
    for (qsizetype place = 0; place < array.size(); ++place) {
        if (array.at(place).toString().compare(name, Qt::CaseInsensitive) == 0)
            return place;
    }
    return -1;
}

} // namespace

CountriesEditor::CountriesEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_model(new QStringListModel(this))
    , m_chips(new CountryChips(this))
    , m_new(new QLineEdit(this))
    , m_add(addButton(tr("Add"), QStringLiteral("add"), QStringLiteral("add")))
    , m_remove(addButton(tr("Remove"), QStringLiteral("delete"), QStringLiteral("remove")))
    , m_all(addButton(tr("All countries"), QStringLiteral("add"), QStringLiteral("all")))
{
    m_chips->setModel(m_model);
    m_chips->setObjectName(spec.objectName() + QStringLiteral("#list"));
    //: %1 is a setting such as "Allowed countries"
    m_chips->setAccessibleName(tr("%1: chosen countries").arg(label()));
    m_chips->installEventFilter(this);
    WheelGuard::scrollOnlyWithFocus(m_chips);
    m_hint = new EmptyHint(QString(), m_chips);
    adopt(m_new);
    m_new->setPlaceholderText(tr("Country to add"));
    m_all->setCheckable(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing(1));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::spacing(1));
    line->addWidget(m_new, 1);
    line->addWidget(m_add);
    column->addLayout(line);
    column->addWidget(m_chips);
    auto *buttons = new FlowLayout(Theme::spacing(1), Theme::spacing(1));
    buttons->addWidget(m_remove);
    buttons->addWidget(m_all);
    column->addLayout(buttons);
    connectParts();
    setValue(QJsonValue::Undefined);
}

void CountriesEditor::connectParts()
{
    connect(m_new, &QLineEdit::textEdited, this, [this] {
        emit hintChanged({});
        offerNames();
    });
    connect(m_new, &QLineEdit::textChanged, this, &CountriesEditor::followState);
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        // Enter on an offered name is an answer to the offer, which follows.
        const QAbstractItemView *offer = m_new->completer() ? m_new->completer()->popup() : nullptr;
        if (!offer || !offer->isVisible() || !offer->currentIndex().isValid())
            add();
    });
    connect(m_add, &QPushButton::clicked, this, &CountriesEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &CountriesEditor::remove);
    connect(m_all, &QPushButton::clicked, this, &CountriesEditor::setAll);
    connect(m_chips->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CountriesEditor::followState);
}

void CountriesEditor::offerNames()
{
    if (m_new->completer()) // the names are read when somebody first types, not when the form opens
        return;
    QStringList names = CountryNames::known();
    names.removeAll(world);
    auto *completer = new QCompleter(names, m_new);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_new->setCompleter(completer);
    // Later, because the completer writes the name into the line only after it said so.
    connect(completer, QOverload<const QString &>::of(&QCompleter::activated), this, &CountriesEditor::add,
        Qt::QueuedConnection);
    completer->setCompletionPrefix(m_new->text());
    completer->complete();
}

void CountriesEditor::setValue(const QJsonValue &value)
{
    m_array = value.toArray();
    // A lone value where a list belongs is shown as a list of it; it is written as a list once somebody edits it.
    if (!value.isArray() && !value.isUndefined() && !value.isNull())
        m_array = QJsonArray{value};
    const QString current = m_chips->currentIndex().data().toString();
    QStringList texts;
    m_places.clear();
    bool isAll = false;
    for (int place = 0; place < m_array.size(); ++place) {
        const QJsonValue item = m_array.at(place);
        if (item == QJsonValue(all)) {
            isAll = true;
            continue;
        }
        texts << (item.isString() ? item.toString() : QString::fromUtf8(Json::compact(item)));
        m_places << place;
    }
    if (m_model->stringList() != texts) {
        m_model->setStringList(texts);
        const int row = static_cast<int>(texts.indexOf(current));
        if (row >= 0)
            m_chips->setCurrentIndex(m_model->index(row));
    }
    m_hint->setText(isAll ? tr("All countries") : value.isUndefined() ? missingText() : tr("No country is named."));
    const QSignalBlocker blocker(m_all);
    m_all->setChecked(isAll);
    m_all->setIcon(isAll ? Icons::icon(QStringLiteral("check"), &Palette::accent)
                         : Icons::icon(QStringLiteral("add"), &Palette::textMuted));
    m_chips->fit();
    followState();
}

void CountriesEditor::followState()
{
    m_new->setEnabled(!m_isReadOnly);
    m_add->setEnabled(!m_isReadOnly && !m_new->text().trimmed().isEmpty());
    m_all->setEnabled(!m_isReadOnly);
    m_remove->setEnabled(!m_isReadOnly && m_chips->selectionModel()->hasSelection());
}

void CountriesEditor::add()
{
    if (m_isReadOnly)
        return;
    QJsonArray array = m_array;
    QStringList twice;
    // Several at once may be pasted; no country has these signs in its name.
    static const QRegularExpression between(QStringLiteral("[,;\n\t]"));
    for (const QString &part : m_new->text().split(between)) {
        const QString name = part.simplified();
        if (name.isEmpty())
            continue;
        const QString spelled = name.compare(all, Qt::CaseInsensitive) == 0 ? all : CountryNames::spelled(name);
        if (placeOf(array, spelled) >= 0) {
            twice << spelled;
            continue;
        }
        if (spelled == all)
            array = QJsonArray();
        else if (const qsizetype place = placeOf(array, all); place >= 0)
            array.removeAt(place);
        array.append(spelled);
    }
    if (array != m_array)
        announce(array);
    m_new->clear();
    if (twice.isEmpty())
        return;
    //: %1 is a country, or several with commas between them
    emit hintChanged(tr("Already in the list: %1.").arg(twice.join(QStringLiteral(", "))));
    reveal(JsonPointer() / placeOf(m_array, twice.last()));
    m_new->setFocus(Qt::OtherFocusReason);
}

void CountriesEditor::remove()
{
    if (m_isReadOnly)
        return;
    QList<int> rows;
    for (const QModelIndex &index : m_chips->selectionModel()->selectedIndexes())
        rows << index.row();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(), std::greater<>());
    QJsonArray array = m_array;
    for (const int row : std::as_const(rows))
        array.removeAt(m_places.at(row));
    announce(array);
    const int left = m_model->rowCount();
    if (left > 0)
        m_chips->setCurrentIndex(m_model->index(std::min(rows.last(), left - 1)));
}

void CountriesEditor::setAll(bool isAll)
{
    announce(isAll ? QJsonArray{all} : QJsonArray());
}

void CountriesEditor::announce(QJsonArray array)
{
    emit hintChanged({});
    const QJsonArray base = baseValue().toArray();
    QJsonValue value(array);
    if (baseValue().isArray() && haveSameItems(array, base))
        value = base; // the order says nothing here
    else if (array.isEmpty() && !baseValue().isArray())
        value = baseValue();
    setValue(value);
    emit edited(value);
}

bool CountriesEditor::eventFilter(QObject *watched, QEvent *event)
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

void CountriesEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    followState();
}

QWidget *CountriesEditor::focusTarget() const
{
    return m_new;
}

void CountriesEditor::reveal(const JsonPointer &below)
{
    const int place = below.isEmpty() ? -1 : below.tokens().first().toInt();
    const int row = static_cast<int>(m_places.indexOf(place));
    if (row < 0)
        return FieldEditor::reveal(below);
    m_chips->setCurrentIndex(m_model->index(row));
    m_chips->scrollTo(m_model->index(row));
    m_chips->setFocus(Qt::OtherFocusReason);
}
