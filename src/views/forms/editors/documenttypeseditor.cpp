#include "views/forms/editors/documenttypeseditor.h"

#include "views/forms/editors/categorymodel.h"
#include "views/forms/editors/celldelegate.h"
#include "views/forms/editors/countrydelegate.h"
#include "views/forms/editors/countrymodel.h"
#include "views/forms/editors/countrynames.h"
#include "views/forms/emptyhint.h"
#include "views/forms/flowlayout.h"
#include "views/forms/wheelguard.h"
#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QTreeView>

#include <algorithm>

namespace {
constexpr int listHeight = 264;
constexpr int widestList = 248;
constexpr int narrowestList = 176;
} // namespace

DocumentTypesEditor::DocumentTypesEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_countries(new CountryModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_categories(new CategoryModel(spec, this))
{
    m_sorted->setSourceModel(m_countries);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_sorted->sort(0);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(2));
    layout->addWidget(createCountries(), 0);
    layout->addWidget(createCategories(), 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const int row = currentRow();
        if (row >= 0)
            m_current = CountryModel::nameOf(m_countries->array().at(row));
        showCountry();
    });
    connect(m_categories, &CategoryModel::edited, this, [this](const QJsonValue &value, const JsonPointer &below) {
        const int row = currentRow();
        if (row >= 0)
            emit edited(value, JsonPointer() / row / below);
    });
    connect(m_categories, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    followSelection();
}

QWidget *DocumentTypesEditor::createCountries()
{
    m_left = new QWidget(this);
    QWidget *side = m_left;
    side->setFixedWidth(widestList);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(1));

    m_search = new QLineEdit(side);
    m_search->setObjectName(spec().objectName() + QStringLiteral("#search"));
    m_search->setAccessibleName(tr("Find a country in the list"));
    m_search->setPlaceholderText(tr("Find a country in the list"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::icon(QStringLiteral("search"), &Palette::textMuted), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text.trimmed());
        if (!m_list->currentIndex().isValid() && m_sorted->rowCount() > 0)
            m_list->setCurrentIndex(m_sorted->index(0, 0));
    });
    layout->addWidget(m_search);

    m_list = new QListView(side);
    m_list->setModel(m_sorted);
    adopt(m_list);
    m_list->setAccessibleName(tr("%1: countries").arg(label()));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CountryDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(listHeight);
    WheelGuard::scrollOnlyWithFocus(m_list);
    new EmptyHint(tr("No country here yet. Add one below."), m_list);
    layout->addWidget(m_list);

    m_newCountry = new QLineEdit(side);
    m_newCountry->setObjectName(spec().objectName() + QStringLiteral("#new-country"));
    m_newCountry->setAccessibleName(tr("Country to add"));
    m_newCountry->setPlaceholderText(tr("Country to add"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::spacing(1));
    line->addWidget(m_newCountry, 1);
    m_add = addButton(tr("Add"), QStringLiteral("add"), QStringLiteral("add"));
    line->addWidget(m_add);
    layout->addLayout(line);
    m_remove = addButton(tr("Remove country"), QStringLiteral("delete"), QStringLiteral("remove"));
    layout->addWidget(m_remove, 0, Qt::AlignLeading);
    layout->addStretch();

    connect(m_newCountry, &QLineEdit::textChanged, this, [this](const QString &text) {
        // The list of names is read when somebody first types, not when the form opens.
        if (!m_newCountry->completer() && !text.isEmpty()) {
            auto *completer = new QCompleter(CountryNames::known(), m_newCountry);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            m_newCountry->setCompleter(completer);
        }
        followSelection();
    });
    connect(m_newCountry, &QLineEdit::returnPressed, this, &DocumentTypesEditor::addCountry);
    connect(m_add, &QPushButton::clicked, this, &DocumentTypesEditor::addCountry);
    connect(m_remove, &QPushButton::clicked, this, &DocumentTypesEditor::removeCountry);
    return side;
}

void DocumentTypesEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    m_left->setFixedWidth(std::clamp(width() * 2 / 5, narrowestList, widestList));
}

QWidget *DocumentTypesEditor::createCategories()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(1));

    auto *title = new QHBoxLayout;
    m_heading = new ToneLabel(QString(), &Palette::text, Theme::Text::Strong, side);
    m_heading->setFixedHeight(Theme::controlHeight());
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_summary = new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, side);
    title->addWidget(m_heading, 1);
    title->addWidget(m_summary);
    layout->addLayout(title);

    m_tree = new QTreeView(side);
    m_tree->setObjectName(spec().objectName() + QStringLiteral("#categories"));
    m_tree->setAccessibleName(tr("%1: categories and templates").arg(label()));
    m_tree->setModel(m_categories);
    m_tree->setItemDelegate(
        new CellDelegate([this](const QModelIndex &index) { return m_categories->fieldOf(index); }, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(Theme::spacing(3));
    m_tree->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(CategoryModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CategoryModel::StateColumn, QHeaderView::Fixed);
    m_tree->header()->resizeSection(CategoryModel::StateColumn, 104);
    m_tree->header()->setSectionsMovable(false);
    m_tree->setFixedHeight(listHeight);
    WheelGuard::scrollOnlyWithFocus(m_tree);
    new EmptyHint(tr("Choose a country to see which of its documents are accepted."), m_tree);
    layout->addWidget(m_tree);

    auto *buttons = new FlowLayout(Theme::spacing(1), Theme::spacing(1));
    m_addTemplate = addButton(tr("Add template"), QStringLiteral("add"), QStringLiteral("add-template"));
    m_removeTemplate = addButton(tr("Remove template"), QStringLiteral("delete"), QStringLiteral("remove-template"));
    buttons->addWidget(m_addTemplate);
    buttons->addWidget(m_removeTemplate);
    layout->addLayout(buttons);
    layout->addStretch();

    connect(
        m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DocumentTypesEditor::followSelection);
    connect(m_addTemplate, &QPushButton::clicked, this, [this] {
        const int category = m_categories->categoryOf(m_tree->currentIndex()).row();
        m_categories->addTemplate(m_tree->currentIndex());
        const QModelIndex parent = m_categories->index(category, 0);
        const QModelIndex added = m_categories->index(m_categories->rowCount(parent) - 1, 0, parent);
        m_tree->expand(parent);
        m_tree->setFocus(Qt::OtherFocusReason);
        m_tree->setCurrentIndex(added);
        m_tree->edit(added);
    });
    connect(m_removeTemplate, &QPushButton::clicked, this, [this] {
        const QModelIndex category = m_categories->categoryOf(m_tree->currentIndex());
        const int row = category.row();
        m_categories->removeTemplate(m_tree->currentIndex());
        m_tree->setCurrentIndex(m_categories->index(row, 0));
    });
    return side;
}

int DocumentTypesEditor::currentRow() const
{
    return m_sorted->mapToSource(m_list->currentIndex()).row();
}

void DocumentTypesEditor::choose(int row)
{
    const QModelIndex found = m_sorted->mapFromSource(m_countries->index(row));
    if (!found.isValid())
        return;
    m_list->setCurrentIndex(found);
    m_list->scrollTo(found);
}

void DocumentTypesEditor::setBaseValue(const QJsonValue &value)
{
    FieldEditor::setBaseValue(value);
    showCountry();
}

QJsonValue DocumentTypesEditor::baseCountry(const QString &name) const
{
    for (const QJsonValue &entry : baseValue().toArray()) {
        if (entry.isObject() && CountryModel::nameOf(entry).compare(name, Qt::CaseInsensitive) == 0)
            return entry;
    }
    return QJsonValue::Undefined;
}

void DocumentTypesEditor::setValue(const QJsonValue &value)
{
    const QString wanted = m_current; // a reset of the model clears the choice
    m_countries->setArray(value.toArray());
    const int row = m_countries->rowOf(wanted);
    if (row >= 0 && row != currentRow())
        choose(row);
    else if (currentRow() < 0 && m_sorted->rowCount() > 0)
        m_list->setCurrentIndex(m_sorted->index(0, 0));
    showCountry();
}

void DocumentTypesEditor::showCountry()
{
    const int row = currentRow();
    const QModelIndex before = m_tree->currentIndex();
    const int category = m_categories->categoryOf(before).row();
    if (row < 0) {
        m_categories->setCountry(QJsonValue::Undefined, QJsonValue::Undefined);
    } else {
        const QJsonValue entry = m_countries->array().at(row);
        m_categories->setCountry(entry, baseCountry(CountryModel::nameOf(entry)));
    }
    if (!m_tree->currentIndex().isValid() && m_categories->rowCount() > 0)
        m_tree->setCurrentIndex(m_categories->index(std::clamp(category, 0, m_categories->rowCount() - 1), 0));
    const QString name = row < 0 ? QString() : CountryModel::nameOf(m_countries->array().at(row));
    m_heading->setText(name);
    m_heading->setToolTip(name);
    //: how many of a country's document categories are accepted
    m_summary->setText(
        row < 0 ? QString() : tr("%1 of %2 accepted").arg(m_categories->acceptedCount()).arg(m_categories->rowCount()));
    followSelection();
}

void DocumentTypesEditor::followSelection()
{
    const QModelIndex current = m_tree->currentIndex();
    const QModelIndex category = m_categories->categoryOf(current);
    m_newCountry->setEnabled(!m_isReadOnly);
    m_add->setEnabled(!m_isReadOnly && !m_newCountry->text().trimmed().isEmpty());
    m_remove->setEnabled(!m_isReadOnly && currentRow() >= 0);
    m_addTemplate->setEnabled(
        !m_isReadOnly && category.isValid() && category.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    m_removeTemplate->setEnabled(!m_isReadOnly && m_categories->isTemplate(current));
}

void DocumentTypesEditor::announce(QJsonArray array)
{
    // The order says nothing here: taking a country out and putting it back leaves nothing to send.
    const QJsonArray base = baseValue().toArray();
    const bool isSame = array.size() == base.size()
        && std::all_of(base.begin(), base.end(), [&](const QJsonValue &entry) { return array.contains(entry); });
    if (isSame)
        emit edited(baseValue().isArray() || !array.isEmpty() ? QJsonValue(base) : baseValue());
    else
        emit edited(array);
}

void DocumentTypesEditor::addCountry()
{
    const QString name = CountryNames::spelled(m_newCountry->text().trimmed());
    if (name.isEmpty() || m_isReadOnly)
        return;
    m_newCountry->clear();
    m_search->clear();
    if (m_countries->rowOf(name) < 0) {
        const QJsonValue known = baseCountry(name);
        QJsonArray array = m_countries->array();
        array.append(known.isObject() ? known : QJsonValue(m_categories->newCountry(name)));
        m_current = name;
        announce(array);
    }
    choose(m_countries->rowOf(name));
    m_tree->setFocus(Qt::OtherFocusReason);
}

void DocumentTypesEditor::removeCountry()
{
    const int row = currentRow();
    const int place = m_list->currentIndex().row();
    QJsonArray array = m_countries->array();
    if (row < 0 || row >= array.size())
        return;
    array.removeAt(row);
    m_current.clear();
    announce(array);
    if (m_sorted->rowCount() > 0)
        m_list->setCurrentIndex(m_sorted->index(std::min(place, m_sorted->rowCount() - 1), 0));
}

void DocumentTypesEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_categories->setReadOnly(isReadOnly);
    followSelection();
}

QWidget *DocumentTypesEditor::focusTarget() const
{
    return m_list;
}

void DocumentTypesEditor::reveal(const JsonPointer &below)
{
    if (below.isEmpty()) {
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_search->clear();
    choose(below.tokens().first().toInt());
    const QModelIndex inside = m_categories->indexOf(JsonPointer(below.tokens().mid(1)));
    if (inside.isValid())
        m_tree->setCurrentIndex(inside);
    (inside.isValid() ? static_cast<QWidget *>(m_tree) : m_list)->setFocus(Qt::OtherFocusReason);
}
