#include "views/history/historypanel.h"

#include "models/core/momenttext.h"
#include "models/document/changesbetween.h"
#include "views/changes/findingdelegate.h"
#include "views/history/historydelegate.h"
#include "views/history/historymodel.h"
#include "views/history/restoredialog.h"
#include "views/theme/tonelabel.h"

#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace {
enum ChangeRole { LabelRole = Qt::UserRole + 1, DetailsRole };

QListView *makeList(QWidget *parent, const QString &name)
{
    auto *list = new QListView(parent);
    list->setObjectName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->setMinimumHeight(Theme::spacing(8));
    return list;
}
} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_changes(new QStandardItemModel(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new QLabel(m_pages))
    , m_heading(new ToneLabel({}, &Palette::text, Theme::Text::Strong, this))
    , m_note(new ToneLabel({}, &Palette::textMuted, Theme::Text::Body, this))
    , m_restore(new QPushButton(tr("Restore this state…"), this))
{
    setObjectName(QStringLiteral("historyPanel"));
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(Theme::spacing(2));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *parts = new QSplitter(Qt::Vertical, m_pages);
    parts->setChildrenCollapsible(false);
    buildList(parts);
    buildChanges(parts);
    parts->setSizes({300, 300});
    m_pages->addWidget(parts);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPanel::showSelection);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::restore);
    setRevisions(nullptr, {});
}

void HistoryPanel::buildList(QSplitter *parts)
{
    m_list = makeList(parts, QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("Confirmed states, newest first"));
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setUniformItemSizes(true); // thousands of rows are measured as one
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setModel(m_model);
    parts->addWidget(m_list);
}

void HistoryPanel::buildChanges(QSplitter *parts)
{
    auto *below = new QWidget(parts);
    m_changeList = makeList(below, QStringLiteral("historyChanges"));
    m_changeList->setAccessibleName(tr("What changed"));
    m_changeList->setSpacing(1);
    m_changeList->setModel(m_changes);
    m_changeList->setItemDelegate(new FindingDelegate(
        [](const QModelIndex &index) {
            return FindingDelegate::Content{Tone::Neutral, index.data(LabelRole).toString(),
                index.data(Qt::DisplayRole).toString(), index.data(DetailsRole).toStringList()};
        },
        QString(), this));
    m_heading->setObjectName(QStringLiteral("historyHeading"));
    m_heading->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("historyNote"));
    m_note->setWordWrap(true);
    m_restore->setObjectName(QStringLiteral("restore"));
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(Theme::spacing(2), Theme::spacing(1), Theme::spacing(1), 0);
    texts->setSpacing(Theme::halfSpacing());
    texts->addWidget(m_heading);
    texts->addWidget(m_note);
    auto *button = new QHBoxLayout;
    button->setContentsMargins(Theme::spacing(1), 0, Theme::spacing(1), Theme::spacing(1));
    button->addStretch();
    button->addWidget(m_restore);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing(1));
    column->addLayout(texts);
    column->addWidget(m_changeList, 1);
    column->addStretch();
    column->addLayout(button);
    parts->addWidget(below);
}

void HistoryPanel::setRevisions(FlowSchemaPtr schema, std::vector<Revision> revisions)
{
    std::vector<int> selected;
    for (const int row : selectedRows())
        selected.push_back(m_model->at(row).number);
    m_schema = std::move(schema);
    m_empty->setText(m_schema
            ? tr("The provider has not confirmed a state of this flow yet. The history begins when the flow is read or "
                 "sent for the first time.")
            : tr("Open a flow to see its history."));
    m_pages->setCurrentIndex(revisions.empty() ? 1 : 0);
    m_model->setRevisions(m_schema, std::move(revisions));
    for (const int number : selected) {
        if (const int row = m_model->rowOf(number); row >= 0)
            m_list->selectionModel()->select(m_model->index(row), QItemSelectionModel::Select);
    }
    if (selectedRows().empty() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showSelection();
}

std::vector<int> HistoryPanel::selectedRows() const
{
    std::vector<int> rows;
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void HistoryPanel::showSelection()
{
    const std::vector<int> rows = selectedRows();
    m_restore->setEnabled(rows.size() == 1);
    m_restore->setToolTip(rows.size() == 1 ? tr("See what that would edit in your draft before it is done.")
                                           : tr("Select one state to restore it."));
    if (rows.empty()) {
        showChanges({}, {}, tr("Select a state to see what it changed, or two to compare them."));
        return;
    }
    const auto when
        = [this](int row) { return MomentText::within(m_model->at(row).at, QDateTime::currentDateTimeUtc()); };
    if (rows.size() > 1) {
        //: %1 and %2 are when: "yesterday at 14:05", "at 09:00"
        showChanges(tr("From the state %1 to the state %2").arg(when(rows.back()), when(rows.front())),
            m_model->changes(rows.back(), rows.front()), tr("Both states have the same settings."));
        return;
    }
    const bool isOldest = rows.front() + 1 == m_model->rowCount();
    //: %1 is when: "at 14:05"
    showChanges(tr("Changed %1").arg(when(rows.front())), m_model->changes(rows.front()),
        isOldest ? tr("This is the first state that Flowform knows, so there is nothing to compare it with.")
                 : tr("The settings were the same as before."));
}

void HistoryPanel::showChanges(const QString &heading, const std::vector<Change> &changes, const QString &withoutAny)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_note->setText(withoutAny);
    m_note->setVisible(changes.empty());
    m_changeList->setVisible(!changes.empty());
    m_changes->clear();
    for (const Change &change : changes) {
        auto *row = new QStandardItem(change.sentence);
        row->setEditable(false);
        row->setData(change.label, LabelRole);
        const bool isSaid = change.details.size() == 1 && change.sentence.endsWith(change.details.front());
        row->setData(isSaid ? QStringList() : change.details, DetailsRole);
        m_changes->appendRow(row);
    }
}

void HistoryPanel::restore()
{
    const std::vector<int> rows = selectedRows();
    if (rows.size() != 1 || !m_draft)
        return;
    const Revision &revision = m_model->at(rows.front());
    auto *preview = new RestoreDialog(MomentText::within(revision.at, QDateTime::currentDateTimeUtc()),
        changesToRestore(*m_schema, m_draft(), revision.document), window());
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QDialog::accepted, this, [this, number = revision.number] { emit restoreRequested(number); });
    preview->open();
}
