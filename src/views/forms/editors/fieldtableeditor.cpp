#include "views/forms/editors/fieldtableeditor.h"

#include "models/merge/keyedentries.h"
#include "views/forms/editors/celldelegate.h"
#include "views/forms/editors/fieldtablemodel.h"
#include "views/forms/emptyhint.h"
#include "views/forms/flowlayout.h"
#include "views/forms/wheelguard.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace {
constexpr int mostVisibleRows = 8;
constexpr int fewestVisibleRows = 2;
} // namespace

FieldTableEditor::FieldTableEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_model(new FieldTableModel(spec, this))
    , m_table(new QTableView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(1));
    layout->addWidget(m_table);

    m_table->setModel(m_model);
    adopt(m_table);
    m_table->setItemDelegate(
        new CellDelegate([this](const QModelIndex &index) { return m_model->column(index.column()); }, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false); // Tab leaves the table: no trap for the keyboard
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::controlHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    WheelGuard::scrollOnlyWithFocus(m_table);
    new EmptyHint(tr("Nothing is asked for yet."), m_table);

    auto *buttons = new FlowLayout(Theme::spacing(1), Theme::spacing(1));
    m_add = addButton(tr("Add"), QStringLiteral("add"), QStringLiteral("add"));
    m_remove = addButton(tr("Remove"), QStringLiteral("delete"), QStringLiteral("remove"));
    m_up = addButton(tr("Move up"), QStringLiteral("up"), QStringLiteral("up"));
    m_down = addButton(tr("Move down"), QStringLiteral("down"), QStringLiteral("down"));
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    for (QPushButton *button : {m_up, m_down})
        button->setHidden(KeyedEntries::isUnordered(spec)); // another order would be no change
    layout->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &FieldTableEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &FieldTableEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_model, &FieldTableModel::edited, this, &FieldEditor::edited);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FieldTableEditor::followSelection);
    followSelection();
    fitHeight();
}

void FieldTableEditor::setValue(const QJsonValue &value)
{
    const int before = m_model->rowCount();
    m_model->setArray(value.toArray());
    if (m_model->rowCount() != before)
        fitHeight();
    followSelection();
}

void FieldTableEditor::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), fewestVisibleRows, mostVisibleRows);
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + rows * Theme::controlHeight() + 2 * m_table->frameWidth());
}

void FieldTableEditor::announce(const QJsonArray &array)
{
    emit edited(array.isEmpty() && !baseValue().isArray() ? baseValue() : QJsonValue(array));
}

void FieldTableEditor::add()
{
    QJsonArray array = m_model->array();
    array.append(m_model->newItem());
    announce(array);
    const QModelIndex added = m_model->index(m_model->rowCount() - 1, m_model->keyColumn());
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(added);
    m_table->scrollTo(added);
    m_table->edit(added);
}

void FieldTableEditor::remove()
{
    const int row = m_table->currentIndex().row();
    QJsonArray array = m_model->array();
    if (row < 0 || row >= array.size())
        return;
    array.removeAt(row);
    announce(array);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    followSelection();
}

void FieldTableEditor::move(int by)
{
    const QModelIndex current = m_table->currentIndex();
    QJsonArray array = m_model->array();
    const int to = current.row() + by;
    if (!current.isValid() || to < 0 || to >= array.size())
        return;
    const QJsonValue item = array.takeAt(current.row());
    array.insert(to, item);
    announce(array);
    m_table->setCurrentIndex(m_model->index(to, current.column()));
}

void FieldTableEditor::followSelection()
{
    const int row = m_table->currentIndex().row();
    m_add->setEnabled(!m_isReadOnly);
    m_remove->setEnabled(!m_isReadOnly && row >= 0);
    m_up->setEnabled(!m_isReadOnly && row > 0);
    m_down->setEnabled(!m_isReadOnly && row >= 0 && row < m_model->rowCount() - 1);
}

void FieldTableEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_model->setReadOnly(isReadOnly);
    followSelection();
}

QWidget *FieldTableEditor::focusTarget() const
{
    return m_table;
}

void FieldTableEditor::reveal(const JsonPointer &below)
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (below.isEmpty())
        return;
    int column = 0;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (below.size() > 1 && m_model->column(i)->pointer == JsonPointer(below.tokens().mid(1)))
            column = i;
    }
    m_table->setCurrentIndex(m_model->index(below.tokens().first().toInt(), column));
}
