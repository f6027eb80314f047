#include "views/accounts/flowlistpanel.h"

#include "models/store/flowlistmodel.h"
#include "views/accounts/flowdelegate.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDataStream>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

FlowListPanel::FlowListPanel(QWidget *parent)
    : QWidget(parent)
    , m_proxy(new FlowFilterProxy(this))
    , m_search(new QLineEdit(this))
    , m_show(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_tree(new QTreeView(this))
    , m_emptyPage(new QWidget(this))
    , m_emptyText(new QLabel(m_emptyPage))
    , m_clear(new QPushButton(tr("Show all flows and projects"), m_emptyPage))
{
    setObjectName(QStringLiteral("flowList"));
    m_search->setObjectName(QStringLiteral("flowSearch"));
    m_search->setPlaceholderText(tr("Search flows and projects"));
    m_search->setAccessibleName(tr("Search flows and projects"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_show->setObjectName(QStringLiteral("flowFilter"));
    m_show->setAccessibleDescription(tr("Which flows and projects the list shows"));
    m_show->addItem(tr("All flows and projects"), static_cast<int>(FlowFilterProxy::Show::All));
    m_show->addItem(tr("Draft"), static_cast<int>(FlowFilterProxy::Show::Draft));
    m_show->addItem(tr("Active"), static_cast<int>(FlowFilterProxy::Show::Active));
    m_show->addItem(tr("Paused"), static_cast<int>(FlowFilterProxy::Show::Paused));
    m_show->addItem(tr("Changed here, not sent"), static_cast<int>(FlowFilterProxy::Show::Changed));
    m_show->addItem(tr("Projects only"), static_cast<int>(FlowFilterProxy::Show::Projects));

    m_tree->setObjectName(QStringLiteral("flowTree"));
    m_tree->setAccessibleName(tr("Flows and projects"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setItemDelegate(new FlowDelegate(m_tree));
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setMouseTracking(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setModel(m_proxy);
    m_tree->installEventFilter(this);

    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    auto *empty = new QVBoxLayout(m_emptyPage);
    empty->setContentsMargins(Theme::spacing(2), Theme::spacing(4), Theme::spacing(2), Theme::spacing(2));
    empty->setSpacing(Theme::spacing(2));
    empty->addWidget(m_emptyText);
    empty->addWidget(m_clear, 0, Qt::AlignHCenter);
    empty->addStretch();
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_emptyPage);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(1), Theme::spacing(1), Theme::spacing(1), 0);
    column->setSpacing(Theme::spacing(1));
    column->addWidget(m_search);
    column->addWidget(m_show);
    column->addWidget(m_pages, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setSearch(text);
        refreshPages();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_proxy->setShow(static_cast<FlowFilterProxy::Show>(m_show->currentData().toInt()));
        refreshPages();
    });
    connect(m_clear, &QPushButton::clicked, this, &FlowListPanel::clearFilter);
    connect(m_tree, &QTreeView::clicked, this, &FlowListPanel::activate);
    connect(m_tree, &QTreeView::activated, this, &FlowListPanel::activate);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &FlowListPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { emit currentChanged(currentAccount(), currentId()); });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &FlowListPanel::refreshPages);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &FlowListPanel::refreshPages);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &FlowListPanel::refreshPages);
}

void FlowListPanel::setModel(FlowListModel *model)
{
    m_model = model;
    m_proxy->setSourceModel(model);
    refreshPages();
}

void FlowListPanel::setContextActions(const QList<QAction *> &flow, const QList<QAction *> &account)
{
    m_flowActions = flow;
    m_accountActions = account;
}

void FlowListPanel::refreshPages()
{
    m_tree->expandAll(); // two levels; a flow must never hide behind a closed account
    const bool hasFlows = m_proxy->firstFlow().isValid();
    if (!hasFlows && m_proxy->isFiltering()) {
        m_emptyText->setText(tr("No flow and no project fits what you search for."));
        m_clear->show();
        m_pages->setCurrentWidget(m_emptyPage);
    } else if (m_proxy->rowCount() == 0) {
        m_emptyText->setText(tr("Your flows appear here once you have an account."));
        m_clear->hide();
        m_pages->setCurrentWidget(m_emptyPage);
    } else {
        m_pages->setCurrentWidget(m_tree);
    }
}

void FlowListPanel::setCurrent(const QString &account, const QString &id)
{
    if (m_model == nullptr)
        return;
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(account, id));
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
}

QString FlowListPanel::currentAccount() const
{
    const QModelIndex index = m_tree->currentIndex().isValid() ? m_tree->currentIndex() : m_proxy->index(0, 0);
    return index.data(FlowListModel::AccountRole).toString();
}

QString FlowListPanel::currentId() const
{
    return m_tree->currentIndex().data(FlowListModel::IdRole).toString();
}

const FlowSummary *FlowListPanel::currentFlow() const
{
    return m_model != nullptr ? m_model->flowAt(m_proxy->mapToSource(m_tree->currentIndex())) : nullptr;
}

void FlowListPanel::activate(const QModelIndex &index)
{
    const QString id = index.data(FlowListModel::IdRole).toString();
    if (!id.isEmpty())
        emit flowActivated(index.data(FlowListModel::AccountRole).toString(), id);
}

void FlowListPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    if (!index.isValid() || index.data(FlowListModel::IsHeadingRole).toBool())
        return;
    m_tree->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(index.data(FlowListModel::IsAccountRole).toBool() ? m_accountActions : m_flowActions);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void FlowListPanel::clearFilter()
{
    m_search->clear();
    m_show->setCurrentIndex(0);
    m_search->setFocus();
}

void FlowListPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FlowListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_tree) {
        const bool isTyping = !key->text().isEmpty() && key->text().at(0).isPrint() && key->key() != Qt::Key_Space
            && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isTyping) {
            m_search->setFocus();
            m_search->insert(key->text());
            return true;
        }
    } else if (watched == m_search) {
        if (key->key() == Qt::Key_Down) {
            m_tree->setFocus();
            if (!m_tree->currentIndex().isValid() || currentId().isEmpty())
                m_tree->setCurrentIndex(m_proxy->firstFlow());
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            const QModelIndex first = m_proxy->firstFlow();
            if (first.isValid() && !m_search->text().isEmpty()) {
                m_tree->setCurrentIndex(first);
                activate(first);
            }
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QByteArray FlowListPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << m_search->text() << m_show->currentIndex();
    return state;
}

void FlowListPanel::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    QString search;
    int show = 0;
    stream >> search >> show;
    if (stream.status() != QDataStream::Ok || show < 0 || show >= m_show->count())
        return; // from another version: the defaults are fine
    m_search->setText(search);
    m_show->setCurrentIndex(show);
}
