#include "views/whitelist/whitelisteditor.h"

#include "models/document/projectflow.h"
#include "models/document/reference.h"
#include "models/records/accountservices.h"
#include "models/whitelist/whitelistmodel.h"
#include "models/whitelist/whitelistproxy.h"
#include "views/forms/editors/referenceeditor.h"
#include "views/forms/emptyhint.h"
#include "views/forms/flowlayout.h"
#include "views/forms/problemline.h"
#include "views/forms/wheelguard.h"
#include "views/theme/icons.h"
#include "views/whitelist/problemcelldelegate.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace {
constexpr int mostVisibleRows = 10;
constexpr int fewestVisibleRows = 3;
} // namespace

WhiteListEditor::WhiteListEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_model(new WhiteListModel(this))
    , m_proxy(new WhiteListProxy(this))
    , m_table(new QTableView(this))
    , m_count(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, this))
    , m_done(new ToneLabel(QString(), &Palette::success, Theme::Text::Body, this))
    , m_rowProblem(new ProblemLine(this))
    , m_refusal(new ProblemLine(this))
    , m_chooser(&FileChooser::ask)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(1));
    m_proxy->setSourceModel(m_model);
    m_proxy->setDynamicSortFilter(false); // a row stays under the cursor while it is edited
    m_tools = createTools();
    layout->addWidget(m_tools);
    prepareTable();
    layout->addWidget(m_table);
    layout->addWidget(m_rowProblem);
    m_count->setObjectName(QStringLiteral("%1#count").arg(spec.objectName()));
    layout->addWidget(m_count);

    auto *buttons = new FlowLayout(Theme::spacing(1), Theme::spacing(1));
    m_add = addButton(tr("Add"), QStringLiteral("add"), QStringLiteral("add"));
    m_remove = addButton(tr("Remove"), QStringLiteral("delete"), QStringLiteral("remove"));
    m_paste = addButton(tr("Paste"), QStringLiteral("copy"), QStringLiteral("paste"));
    m_import = addButton(tr("Import CSV…"), QStringLiteral("import"), QStringLiteral("import"));
    m_export = addButton(tr("Export CSV…"), QStringLiteral("export"), QStringLiteral("export"));
    for (QPushButton *button : {m_add, m_remove, m_paste, m_import, m_export})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    layout->addWidget(createStored());
    m_refusal->setObjectName(QStringLiteral("%1#refusal").arg(spec.objectName()));
    m_done->setObjectName(QStringLiteral("%1#done").arg(spec.objectName()));
    m_done->setWordWrap(true);
    m_done->setTextFormat(Qt::PlainText); // it names a file
    layout->addWidget(m_refusal);
    layout->addWidget(m_done);

    connect(m_add, &QPushButton::clicked, this, &WhiteListEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &WhiteListEditor::remove);
    connect(m_paste, &QPushButton::clicked, this, &WhiteListEditor::paste);
    connect(m_import, &QPushButton::clicked, this, &WhiteListEditor::importFile);
    connect(m_export, &QPushButton::clicked, this, &WhiteListEditor::exportFile);
    connect(m_model, &WhiteListModel::edited, this, [this](const QJsonValue &value, const JsonPointer &below) {
        showRefusal(QString());
        // An emptied list amounts to none where the provider has none: nothing is left to send.
        const bool isEmptied = below.isEmpty() && value.toArray().isEmpty() && !baseValue().isArray();
        emit edited(isEmptied ? baseValue() : value, below);
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &WhiteListEditor::followRows);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &WhiteListEditor::followRows);
    showMasked(spec.isSensitive);
    showRefusal(QString());
    followRows();
}

QPushButton *WhiteListEditor::addButton(const QString &text, const QString &icon, const QString &name)
{
    auto *button = new QPushButton(Icons::icon(icon), text, this);
    button->setObjectName(QStringLiteral("%1#%2").arg(spec().objectName(), name));
    //: %1 is a list such as "People to upload", %2 a button such as "Add"
    button->setAccessibleName(tr("%1: %2").arg(label(), text));
    button->setAutoDefault(false);
    return button;
}

QWidget *WhiteListEditor::createTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::spacing(1));
    m_search = new QLineEdit(tools);
    m_search->setObjectName(QStringLiteral("%1#search").arg(spec().objectName()));
    m_search->setAccessibleName(tr("Search the people"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::icon(QStringLiteral("search"), &Palette::textMuted), QLineEdit::LeadingPosition);
    m_badOnly = new QCheckBox(tr("Only rows to correct"), tools);
    m_badOnly->setObjectName(QStringLiteral("%1#badOnly").arg(spec().objectName()));
    line->addWidget(m_search, 1);
    line->addWidget(m_badOnly);
    if (spec().isSensitive) {
        m_show = addButton(QString(), QStringLiteral("eye"), QStringLiteral("show"));
        line->addWidget(m_show);
        connect(m_show, &QPushButton::clicked, this, [this] { showMasked(!m_model->isMasked()); });
    }
    connect(m_search, &QLineEdit::textChanged, this, &WhiteListEditor::search);
    connect(m_badOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        m_proxy->setBadOnly(isOn);
        followRows();
    });
    return tools;
}

//! What the provider has already is behind a button: it takes a request, and it is personal data.
QWidget *WhiteListEditor::createStored()
{
    auto *box = new QWidget(this);
    m_storedPeople = addButton(tr("People at the provider…"), QStringLiteral("people"), QStringLiteral("stored"));
    m_storedNote = new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, box);
    m_storedNote->setObjectName(QStringLiteral("%1#storedNote").arg(spec().objectName()));
    m_storedNote->setWordWrap(true);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::spacing(1));
    line->addWidget(m_storedPeople);
    line->addWidget(m_storedNote, 1);
    connect(m_storedPeople, &QPushButton::clicked, this, &WhiteListEditor::showStoredPeople);
    return box;
}

void WhiteListEditor::prepareTable()
{
    m_table->setModel(m_proxy);
    adopt(m_table);
    m_table->setItemDelegate(new ProblemCellDelegate(WhiteListModel::ProblemRole, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false); // Tab leaves the table: no trap for the keyboard
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::controlHeight());
    m_table->verticalHeader()->setHighlightSections(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(WhiteListRow::CountryCode, QHeaderView::Fixed);
    header->resizeSection(WhiteListRow::CountryCode, Theme::spacing(14));
    header->setSectionResizeMode(WhiteListRow::Phone, QHeaderView::Fixed);
    header->resizeSection(WhiteListRow::Phone, Theme::spacing(15));
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they were entered, until a header is clicked
    m_table->setSortingEnabled(true);
    WheelGuard::scrollOnlyWithFocus(m_table);
    m_hint = new EmptyHint(QString(), m_table);

    const auto onTable = [this](const QKeySequence &keys, void (WhiteListEditor::*action)()) {
        auto *shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut); // an open cell editor pastes and deletes text by itself
        connect(shortcut, &QShortcut::activated, this, action);
    };
    onTable(QKeySequence::Paste, &WhiteListEditor::paste);
    onTable(QKeySequence::Delete, &WhiteListEditor::remove);
    onTable(QKeySequence(Qt::Key_Insert), &WhiteListEditor::add);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WhiteListEditor::followSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhiteListEditor::followSelection);
}

void WhiteListEditor::setFlow(const ProjectFlow &flow)
{
    connect(&flow, &ProjectFlow::valueChanged, this, [this, &flow](const JsonPointer &pointer) {
        if (!spec().pointer.contains(pointer))
            followFlow(flow);
    });
    connect(&flow, &ProjectFlow::baseChanged, this, [this, &flow] { followFlow(flow); });
    followFlow(flow);
}

void WhiteListEditor::setServices(AccountServices *services)
{
    m_services = services;
    followStored();
}

void WhiteListEditor::followStored()
{
    m_storedPeople->setEnabled(m_services && !m_flowId.isEmpty());
    if (m_flowId.isEmpty())
        m_storedNote->setText(tr("The provider does not have this flow yet, so nobody is stored there."));
    else if (!m_isStoredKnown)
        m_storedNote->setText(tr("See who is stored already, and remove people there."));
    else
        m_storedNote->setText(tr("%n people are stored at the provider.", nullptr, static_cast<int>(m_stored.size())));
}

void WhiteListEditor::followFlow(const ProjectFlow &flow)
{
    m_flowId = flow.isNew() ? QString() : Reference::idOf(flow.base());
    followStored();
    m_rules = WhiteListRules::of(flow.working());
    m_model->setRules(m_rules);
    m_model->setProject(ReferenceEditor::idOf(flow.value("/project"_ptr)));
    // People who go with the old list may be on the new one.
    const bool isReplacing = flow.value("/replaceList"_ptr).toBool();
    if (isReplacing == m_isReplacing)
        return;
    m_isReplacing = isReplacing;
    m_model->setStored(m_isReplacing ? std::vector<WhiteListRow>() : m_stored);
}

void WhiteListEditor::setStored(const std::vector<WhiteListRow> &rows, bool isAll)
{
    m_stored = rows;
    m_isStoredKnown = isAll;
    followStored();
    m_model->setStored(m_isReplacing ? std::vector<WhiteListRow>() : m_stored);
}

void WhiteListEditor::setValue(const QJsonValue &value)
{
    m_model->fromJson(value.toArray());
}

void WhiteListEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_model->setReadOnly(isReadOnly);
    followSelection();
}

QWidget *WhiteListEditor::focusTarget() const
{
    return m_table;
}

void WhiteListEditor::reveal(const JsonPointer &below)
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (below.isEmpty())
        return;
    const qsizetype column = below.size() > 1 ? WhiteListRow::header().indexOf(below.tokens().at(1)) : 0;
    const QModelIndex source
        = m_model->index(below.tokens().first().toInt(), static_cast<int>(std::max<qsizetype>(0, column)));
    if (!m_proxy->mapFromSource(source).isValid())
        dropFilter();
    m_table->setCurrentIndex(m_proxy->mapFromSource(source));
}

void WhiteListEditor::followRows()
{
    const int rows = m_model->rowCount(), bad = m_model->badCount(), shown = m_proxy->rowCount();
    QStringList sentences;
    if (rows > 0) {
        //: how many people are on a list; %L1 is how many there may be
        sentences << tr("%n of at most %L1 people.", nullptr, rows).arg(WhiteListRow::most);
    }
    if (shown < rows)
        sentences << tr("%n shown.", nullptr, shown);
    if (bad > 0)
        sentences << tr("%n row(s) to correct.", nullptr, bad);
    m_count->setText(sentences.join(QLatin1Char(' ')));
    m_count->setVisible(rows > 0);
    if (rows == 0)
        m_hint->setText(
            tr("Nobody is on this list yet. Add people here, paste rows from a spreadsheet, or import a CSV "
               "file."));
    else
        m_hint->setText(tr("No row matches."));
    m_tools->setVisible(rows > 0);
    m_rowProblem->setVisible(bad > 0);
    m_badOnly->setVisible(bad > 0 || m_badOnly->isChecked());
    m_export->setEnabled(rows > 0);
    const int height = std::clamp(rows, fewestVisibleRows, mostVisibleRows);
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + height * Theme::controlHeight() + 2 * m_table->frameWidth());
    followSelection();
}

void WhiteListEditor::followSelection()
{
    m_add->setEnabled(!m_isReadOnly);
    m_paste->setEnabled(!m_isReadOnly);
    m_import->setEnabled(!m_isReadOnly);
    m_remove->setEnabled(!m_isReadOnly && m_table->selectionModel()->hasSelection());
    // The line stays while anything is to be corrected, so that walking through the rows moves nothing below it.
    QString problem = m_table->currentIndex().data(WhiteListModel::RowProblemRole).toString();
    problem.replace(QLatin1Char('\n'), QLatin1Char(' '));
    m_rowProblem->setProblem(
        Severity::Error, problem.isEmpty() ? tr("Choose a marked row to read what is wrong with it.") : problem);
}

void WhiteListEditor::showMasked(bool isMasked)
{
    m_model->setMasked(isMasked);
    m_search->setEnabled(!isMasked);
    m_search->setPlaceholderText(isMasked ? tr("Show the people to search them") : tr("Search the people"));
    if (isMasked)
        m_search->clear();
    if (!m_show)
        return;
    m_show->setText(isMasked ? tr("Show") : tr("Hide"));
    m_show->setIcon(Icons::icon(isMasked ? QStringLiteral("eye") : QStringLiteral("eye-off")));
    m_show->setToolTip(isMasked ? tr("Show this personal data.") : tr("Hide this personal data."));
    m_show->setAccessibleName(tr("%1: %2").arg(label(), m_show->text()));
}

void WhiteListEditor::search(const QString &text)
{
    m_proxy->setSearch(text);
    followRows();
}

void WhiteListEditor::dropFilter()
{
    m_search->clear();
    m_badOnly->setChecked(false);
}

void WhiteListEditor::showRefusal(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_refusal->setProblem(Severity::Error, sentence);
    m_refusal->setVisible(!sentence.isEmpty());
    m_done->hide();
}

void WhiteListEditor::showDone(const QString &sentence)
{
    showRefusal(QString());
    m_done->setText(sentence);
    m_done->show();
}
