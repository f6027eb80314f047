#include "views/forms/editors/alloweddocumentseditor.h"

#include "models/schema/flowschema.h"
#include "models/schema/valuetext.h"
#include "views/forms/editors/alloweddocumentsfilter.h"
#include "views/forms/editors/alloweddocumentsmodel.h"
#include "views/forms/editors/keyinput.h"
#include "views/forms/emptyhint.h"
#include "views/forms/flowlayout.h"
#include "views/forms/wheelguard.h"
#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>
#include <set>

namespace {

constexpr int visibleRows = 8;
constexpr int countryWidth = 184;
constexpr int kindWidth = 92;
constexpr int headerLines = 3;

bool meansAll(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isObject() && value.toObject().isEmpty());
}

} // namespace

AllowedDocumentsEditor::AllowedDocumentsEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_model(new AllowedDocumentsModel(spec, this))
    , m_filter(new AllowedDocumentsFilter(*m_model, this))
    , m_all(new QRadioButton(tr("Every document of every country"), this))
    , m_some(new QRadioButton(tr("Only the documents chosen here"), this))
    , m_matrix(new QWidget(this))
    , m_note(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, this))
{
    m_all->setObjectName(spec.objectName());
    m_some->setObjectName(spec.objectName() + QStringLiteral("#some"));
    for (QRadioButton *radio : {m_all, m_some}) {
        radio->setMinimumHeight(Theme::controlHeight());
        //: %1 is a setting such as "Accepted documents", %2 such as "Every document of every country"
        radio->setAccessibleName(tr("%1: %2").arg(label(), radio->text()));
    }
    setFocusProxy(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing(1));
    auto *choice = new FlowLayout(Theme::spacing(3), 0);
    choice->addWidget(m_all);
    choice->addWidget(m_some);
    column->addLayout(choice);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    auto *inside = new QVBoxLayout(m_matrix);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Theme::spacing(1));
    QWidget *search = createSearch();
    createTable();
    inside->addWidget(search);
    inside->addWidget(m_table);
    inside->addWidget(createTools());
    m_matrix->hide();
    column->addWidget(m_matrix);
    connect(m_all, &QRadioButton::clicked, this, &AllowedDocumentsEditor::chooseAll);
    connect(m_some, &QRadioButton::clicked, this, &AllowedDocumentsEditor::chooseSome);
    connect(m_model, &AllowedDocumentsModel::edited, this, &FieldEditor::edited);
    setValue(QJsonValue::Undefined);
}

QWidget *AllowedDocumentsEditor::createSearch()
{
    auto *side = new QWidget(m_matrix);
    auto *line = new FlowLayout(Theme::spacing(1), Theme::spacing(1), side);
    m_search = new QLineEdit(side);
    m_search->setObjectName(spec().objectName() + QStringLiteral("#search"));
    m_search->setPlaceholderText(tr("Find a country"));
    m_search->setAccessibleName(tr("%1: %2").arg(label(), m_search->placeholderText()));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(Theme::spacing(26));
    m_search->addAction(Icons::icon(QStringLiteral("search"), &Palette::textMuted), QLineEdit::LeadingPosition);
    m_region = new QComboBox(side);
    m_region->setObjectName(spec().objectName() + QStringLiteral("#region"));
    m_region->setAccessibleName(tr("%1: region").arg(label()));
    m_region->setAccessibleDescription(tr("Shows only the countries of one region."));
    m_region->addItem(tr("All regions"));
    using enum CountryCodes::Region;
    for (const CountryCodes::Region region : {Africa, Americas, Asia, Europe, Oceania})
        m_region->addItem(CountryCodes::regionName(region), static_cast<int>(region));
    WheelGuard::keepValue(m_region);
    m_chosenOnly = new QCheckBox(tr("Only countries with an accepted document"), side);
    m_chosenOnly->setObjectName(spec().objectName() + QStringLiteral("#chosen"));
    m_chosenOnly->setMinimumHeight(Theme::controlHeight());
    for (QWidget *control : std::initializer_list<QWidget *>{m_search, m_region, m_chosenOnly})
        line->addWidget(control);
    connect(m_search, &QLineEdit::textChanged, this, &AllowedDocumentsEditor::followFilter);
    connect(m_region, &QComboBox::currentIndexChanged, this, &AllowedDocumentsEditor::followFilter);
    connect(m_chosenOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        m_filter->setChosenOnly(isOn);
        followFilter();
    });
    return side;
}

void AllowedDocumentsEditor::createTable()
{
    m_table = new QTableView(m_matrix);
    m_table->setModel(m_filter);
    m_table->setObjectName(spec().objectName() + QStringLiteral("#table"));
    //: %1 is a setting such as "Accepted documents"
    m_table->setAccessibleName(tr("%1: countries and kinds of document").arg(label()));
    const QString keys
        = tr("Space accepts or refuses the chosen documents, 1 and 2 set their sides, and 0 leaves the sides open.");
    m_table->setAccessibleDescription(keys);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leaves the table: no trap for the keyboard
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);
    QHeaderView *countries = m_table->verticalHeader();
    countries->setSectionResizeMode(QHeaderView::Fixed);
    countries->setDefaultSectionSize(Theme::controlHeight());
    countries->setFixedWidth(countryWidth);
    countries->setTextElideMode(Qt::ElideRight);
    countries->setHighlightSections(false);
    QHeaderView *kinds = m_table->horizontalHeader();
    kinds->setSectionResizeMode(QHeaderView::Fixed);
    kinds->setDefaultSectionSize(kindWidth);
    kinds->setDefaultAlignment(Qt::Alignment(Qt::AlignCenter | Qt::TextWordWrap));
    kinds->setHighlightSections(false);
    const int headerHeight = headerLines * QFontMetrics(Theme::font(Theme::Text::Small)).height() + Theme::spacing(1);
    kinds->setFixedHeight(headerHeight);
    m_table->setFixedHeight(
        headerHeight + visibleRows * Theme::controlHeight() + Theme::spacing(2) + 2 * m_table->frameWidth());
    WheelGuard::scrollOnlyWithFocus(m_table);
    new EmptyHint(tr("No country is called like that."), m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &AllowedDocumentsEditor::followSelection);
}

QWidget *AllowedDocumentsEditor::createTools()
{
    auto *side = new QWidget(m_matrix);
    auto *lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::spacing(1));
    m_heading = new ToneLabel(QString(), &Palette::text, Theme::Text::Strong, side);
    m_heading->setWordWrap(true);
    lines->addWidget(m_heading);
    auto *tools = new FlowLayout(Theme::spacing(1), Theme::spacing(1));
    m_accept = addButton(tr("Accept"), QStringLiteral("check"), QStringLiteral("accept"));
    m_refuse = addButton(tr("Do not accept"), QStringLiteral("close"), QStringLiteral("refuse"));
    m_sides = new QComboBox(side);
    m_sides->setObjectName(spec().objectName() + QStringLiteral("#sides"));
    m_sides->setAccessibleName(tr("%1: sides").arg(label()));
    m_sides->setAccessibleDescription(tr("How many sides of the chosen documents are photographed."));
    m_sides->setPlaceholderText(tr("Sides"));
    m_sides->addItems({tr("Sides: up to the provider"), tr("1 side"), tr("2 sides")});
    WheelGuard::keepValue(m_sides);
    m_variants = new QLineEdit(side);
    m_variants->setObjectName(spec().objectName() + QStringLiteral("#variants"));
    m_variants->setAccessibleName(tr("%1: only these variants").arg(label()));
    m_variants->setPlaceholderText(tr("Every variant"));
    m_variants->setToolTip(
        tr("The provider's codes of the only variants that are accepted, with commas between them."));
    m_variants->setAccessibleDescription(m_variants->toolTip());
    m_variants->setFixedWidth(Theme::spacing(20));
    m_choose = addButton(tr("Choose all listed"), QStringLiteral("menu"), QStringLiteral("choose"));
    m_source = new KeyInput(side);
    m_source->setObjectName(spec().objectName() + QStringLiteral("#source"));
    m_source->setPlaceholderText(tr("Like another country"));
    m_source->setAccessibleName(tr("%1: country to copy from").arg(label()));
    m_source->setFixedWidth(Theme::spacing(24));
    m_copy = addButton(tr("Copy"), QStringLiteral("copy"), QStringLiteral("copy"));
    for (QWidget *control :
        std::initializer_list<QWidget *>{m_accept, m_refuse, m_sides, m_variants, m_choose, m_source, m_copy})
        tools->addWidget(control);
    lines->addLayout(tools);
    m_summary = new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, side);
    m_summary->setWordWrap(true);
    lines->addWidget(m_summary);

    QWidget *before = m_table;
    for (QWidget *control :
        std::initializer_list<QWidget *>{m_accept, m_refuse, m_sides, m_variants, m_choose, m_source, m_copy}) {
        setTabOrder(before, control);
        before = control;
    }
    connect(m_accept, &QPushButton::clicked, this, [this] { m_model->accept(cells(), true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { m_model->accept(cells(), false); });
    connect(m_sides, &QComboBox::activated, this, [this](int sides) { m_model->setSides(cells(), sides); });
    connect(m_variants, &QLineEdit::editingFinished, this, [this] {
        const QModelIndexList chosen = cells();
        static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
        const QStringList variants = m_variants->text().split(between, Qt::SkipEmptyParts);
        if (chosen.size() == 1 && m_variants->isModified()
            && variants != chosen.first().data(AllowedDocumentsModel::VariantsRole).toStringList())
            m_model->setVariants(chosen.first(), variants);
        m_variants->setModified(false);
    });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->selectAll();
    });
    connect(m_source, &QLineEdit::textChanged, this, &AllowedDocumentsEditor::followSelection);
    connect(m_source, &KeyInput::entered, this, &AllowedDocumentsEditor::copy);
    connect(m_copy, &QPushButton::clicked, this, &AllowedDocumentsEditor::copy);
    return side;
}

void AllowedDocumentsEditor::setBaseValue(const QJsonValue &value)
{
    FieldEditor::setBaseValue(value);
    m_model->setBase(value.toObject());
}

void AllowedDocumentsEditor::setValue(const QJsonValue &value)
{
    m_isAll = meansAll(value);
    m_isMap = m_isAll || value.isObject();
    if (!m_isAll && m_isMap) {
        m_last = value.toObject();
        m_isChoosing = false;
    }
    if (m_isMap && m_model->map() != value.toObject())
        m_model->setMap(value.toObject());
    const QString kept = tr("The provider keeps this in a form of its own: %1. It stays as it is.");
    m_note->setText(!m_isMap ? kept.arg(ValueText::unknown(value))
            : m_isAll && m_isChoosing
            ? tr("Nothing is chosen yet, so every document is still accepted. Tick what is to be accepted.")
            : QString());
    followState();
    followSelection();
}

void AllowedDocumentsEditor::followState()
{
    const bool isOpen = !m_isReadOnly && m_isMap;
    m_model->setReadOnly(!isOpen);
    const bool showsMatrix = m_isMap && (!m_isAll || m_isChoosing);
    (showsMatrix ? m_some : m_all)->setChecked(m_isMap);
    m_all->setEnabled(isOpen);
    m_some->setEnabled(isOpen);
    m_matrix->setVisible(showsMatrix);
    m_note->setVisible(!m_note->text().isEmpty());
    setFocusProxy(showsMatrix ? m_some : m_all);
}

void AllowedDocumentsEditor::chooseAll()
{
    m_isChoosing = false;
    if (m_isAll)
        setValue(QJsonValue::Undefined);
    else
        emit edited(meansAll(baseValue()) ? baseValue() : QJsonValue(QJsonValue::Undefined));
}

void AllowedDocumentsEditor::chooseSome()
{
    if (!m_isAll)
        return;
    const QJsonObject known = m_last.isEmpty() ? baseValue().toObject() : m_last;
    if (!known.isEmpty()) {
        emit edited(known);
        return;
    }
    m_isChoosing = true;
    setValue(QJsonValue::Undefined);
    m_search->setFocus(Qt::OtherFocusReason);
}

void AllowedDocumentsEditor::followFilter()
{
    m_filter->setText(m_search->text());
    const QVariant region = m_region->currentData();
    m_filter->setRegion(
        region.isValid() ? std::optional(static_cast<CountryCodes::Region>(region.toInt())) : std::nullopt);
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    followSelection();
}

QModelIndexList AllowedDocumentsEditor::cells() const
{
    QModelIndexList chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
        chosen << m_filter->mapToSource(index);
    return chosen;
}

void AllowedDocumentsEditor::followSelection()
{
    if (m_matrix->isHidden())
        return;
    const QModelIndexList chosen = cells();
    std::set<int> rows, sides;
    for (const QModelIndex &cell : chosen) {
        rows.insert(cell.row());
        sides.insert(cell.data(AllowedDocumentsModel::AcceptedRole).toBool()
                ? cell.data(AllowedDocumentsModel::SidesRole).toInt()
                : -1);
    }
    QString heading = tr("Choose documents in the table to change several at once.");
    if (chosen.size() == 1) {
        //: %1 is a country, %2 a kind of document
        heading = tr("%1: %2").arg(m_model->name(chosen.first().row()), m_model->columnName(chosen.first().column()));
    } else if (rows.size() == 1) {
        //: %1 is a country
        heading = tr("%1: %n kind(s) of document chosen", nullptr, static_cast<int>(chosen.size()))
                      .arg(m_model->name(*rows.begin()));
    } else if (!chosen.isEmpty()) {
        heading = tr("Chosen in %n countries", nullptr, static_cast<int>(rows.size()));
    }
    m_heading->setText(heading);
    const bool isOpen = !m_isReadOnly && m_isMap && !chosen.isEmpty();
    m_accept->setEnabled(isOpen);
    m_refuse->setEnabled(isOpen);
    m_sides->setEnabled(isOpen);
    const QSignalBlocker blocker(m_sides);
    m_sides->setCurrentIndex(sides.size() == 1 ? *sides.begin() : -1);
    const bool isOne = chosen.size() == 1;
    m_variants->setEnabled(isOpen && isOne);
    if (!m_variants->hasFocus() || !m_variants->isModified()) {
        const QStringList variants
            = isOne ? chosen.first().data(AllowedDocumentsModel::VariantsRole).toStringList() : QStringList();
        m_variants->setText(variants.join(QStringLiteral(", ")));
    }
    m_source->setEnabled(isOpen);
    m_copy->setEnabled(isOpen && !m_source->text().trimmed().isEmpty());
    offerSources();
    const auto [kinds, countries] = m_model->counts();
    //: %1 is such as "12 kinds of document", %2 such as "3 countries"
    m_summary->setText(tr("Accepted: %1 in %2.")
                           .arg(tr("%n kind(s) of document", nullptr, kinds), tr("%n countries", nullptr, countries)));
}

void AllowedDocumentsEditor::offerSources()
{
    if (m_source->hasFocus())
        return;
    std::vector<KeyInput::Offer> offers;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isChosen(row))
            offers.push_back({m_model->code(row), m_model->name(row)});
    }
    m_source->setOffers(std::move(offers), false);
}

void AllowedDocumentsEditor::copy()
{
    const QString code = m_source->key(), typed = m_source->text().simplified();
    if (m_isReadOnly || typed.isEmpty())
        return;
    if (code.isEmpty()) {
        //: %1 is what somebody typed
        emit hintChanged(tr("“%1” is no country with accepted documents.").arg(typed));
        return;
    }
    emit hintChanged({});
    std::set<int> rows;
    for (const QModelIndex &cell : cells())
        rows.insert(cell.row());
    m_source->clear();
    m_model->copy(m_model->rowOf(code), QList<int>(rows.begin(), rows.end()));
    m_table->setFocus(Qt::OtherFocusReason);
}

bool AllowedDocumentsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || m_isReadOnly)
        return FieldEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const QModelIndexList chosen = cells();
    if (chosen.isEmpty())
        return false;
    switch (key->key()) {
    case Qt::Key_Space: {
        // As every program does with several: all on, unless they all are.
        const bool areAll = std::all_of(chosen.begin(), chosen.end(),
            [](const QModelIndex &cell) { return cell.data(AllowedDocumentsModel::AcceptedRole).toBool(); });
        m_model->accept(chosen, !areAll);
        return true;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_model->accept(chosen, false);
        return true;
    case Qt::Key_0:
    case Qt::Key_1:
    case Qt::Key_2:
        m_model->setSides(chosen, key->key() - Qt::Key_0);
        return true;
    default:
        return false;
    }
}

void AllowedDocumentsEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    followState();
    followSelection();
}

QWidget *AllowedDocumentsEditor::focusTarget() const
{
    return m_some->isChecked() ? m_some : m_all;
}

void AllowedDocumentsEditor::reveal(const JsonPointer &below)
{
    const int row = below.isEmpty() ? -1 : m_model->rowOf(below.tokens().first());
    if (row < 0 || m_matrix->isHidden())
        return FieldEditor::reveal(below);
    m_search->clear();
    m_region->setCurrentIndex(0);
    m_chosenOnly->setChecked(false);
    const int column = below.size() > 1 ? std::max(0, m_model->columnOf(below.tokens().at(1))) : 0;
    const QModelIndex place = m_filter->mapFromSource(m_model->index(row, column));
    m_table->setCurrentIndex(place);
    m_table->scrollTo(place);
    m_table->setFocus(Qt::OtherFocusReason);
}
