#include "views/changes/findingspanel.h"

#include "views/changes/findingdelegate.h"
#include "views/theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

FindingsPanel::FindingsPanel(int pointerRole, QWidget *parent)
    : QWidget(parent)
    , m_pointerRole(pointerRole)
    , m_column(new QVBoxLayout(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListView(m_pages))
    , m_empty(new QLabel(m_pages))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_pages, 1);

    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust); // sentences wrap anew when the panel gets wider
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(1);
    m_list->setMinimumHeight(Theme::spacing(12)); // room for one finding, however low the panel
    m_list->setMouseTracking(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(Theme::spacing(2));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);

    // Enter and a click both lead there; clicked alone would miss the keyboard, activated alone the single click.
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        // The view reports a click on a row's button as one on the row as well.
        if (!std::exchange(m_isButtonClick, false))
            emit jumpRequested(this->pointer(index));
    });
    connect(m_list, &QListView::activated, this,
        [this](const QModelIndex &index) { emit jumpRequested(this->pointer(index)); });
}

void FindingsPanel::setDelegate(FindingDelegate *delegate)
{
    m_list->setItemDelegate(delegate);
    connect(delegate, &FindingDelegate::buttonClicked, this, [this] { m_isButtonClick = true; });
}

void FindingsPanel::setEmptyTexts(const QString &withoutFlow, const QString &withoutRows)
{
    m_withoutFlow = withoutFlow;
    m_withoutRows = withoutRows;
    refresh();
}

JsonPointer FindingsPanel::pointer(const QModelIndex &index) const
{
    return index.data(m_pointerRole).value<JsonPointer>();
}

void FindingsPanel::setModel(QAbstractItemModel *model)
{
    if (m_list->model() != nullptr)
        m_list->model()->disconnect(this);
    m_list->setModel(model);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &FindingsPanel::refresh);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FindingsPanel::refresh);
        connect(model, &QAbstractItemModel::modelReset, this, &FindingsPanel::refresh);
        connect(model, &QObject::destroyed, this, [this] {
            m_list->setModel(nullptr);
            refresh();
        });
    }
    refresh();
}

void FindingsPanel::refresh()
{
    const QAbstractItemModel *model = m_list->model();
    const int rows = model != nullptr ? model->rowCount() : 0;
    m_empty->setText(model == nullptr ? m_withoutFlow : m_withoutRows);
    m_pages->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    rowsChanged(rows);
}
