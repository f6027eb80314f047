#include "views/sync/waitingdialog.h"

#include "models/core/momenttext.h"
#include "views/changes/findingdelegate.h"
#include "views/shell/dialogform.h"
#include "views/shell/sentencelabel.h"
#include "views/theme/tonelabel.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

void WaitingModel::setWaiting(std::vector<WaitingFlow> waiting)
{
    const auto isSame
        = [](const WaitingFlow &a, const WaitingFlow &b) { return a.account == b.account && a.id == b.id; };
    for (size_t i = m_waiting.size(); i-- > 0;) {
        if (std::any_of(
                waiting.begin(), waiting.end(), [&](const WaitingFlow &one) { return isSame(one, m_waiting[i]); }))
            continue;
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_waiting.erase(m_waiting.begin() + static_cast<std::ptrdiff_t>(i));
        endRemoveRows();
    }
    for (size_t i = 0; i < waiting.size(); ++i) {
        const int row = static_cast<int>(i);
        if (i < m_waiting.size() && isSame(m_waiting[i], waiting[i])) {
            if (m_waiting[i] == waiting[i])
                continue;
            m_waiting[i] = waiting[i];
            emit dataChanged(index(row), index(row));
            continue;
        }
        beginInsertRows({}, row, row);
        m_waiting.insert(m_waiting.begin() + row, waiting[i]);
        endInsertRows();
    }
    if (m_waiting.size() > waiting.size()) { // rows that changed places
        beginRemoveRows({}, static_cast<int>(waiting.size()), static_cast<int>(m_waiting.size()) - 1);
        m_waiting.resize(waiting.size());
        endRemoveRows();
    }
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_waiting.size());
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WaitingFlow &flow = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return flow.name;
    case SinceRole:
        //: %1 is the name of an account, %2 since when a flow waits: "Today, 14:05"
        return tr("%1. Waits since: %2")
            .arg(flow.account, MomentText::alone(flow.queuedAt, QDateTime::currentDateTimeUtc()));
    case ErrorRole:
        return flow.lastError;
    case Qt::AccessibleTextRole:
        return QStringList{flow.name, data(index, SinceRole).toString(), flow.lastError}.join(QStringLiteral(". "));
    default:
        return {};
    }
}

WaitingDialog::WaitingDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new WaitingModel(this))
    , m_heading(new ToneLabel({}, &Palette::text, Theme::Text::Title, this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListView(m_pages))
{
    setObjectName(QStringLiteral("waitingDialog"));
    setWindowTitle(tr("Waiting to be sent"));
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setWordWrap(true);
    auto *about = new SentenceLabel(
        tr("What you withdraw stays on this computer with all its edits. Send it again when you want to."), this);
    auto *delegate = new FindingDelegate(
        [](const QModelIndex &index) {
            const QString error = index.data(WaitingModel::ErrorRole).toString();
            return FindingDelegate::Content{error.isEmpty() ? Tone::Accent : Tone::Caution,
                index.data(Qt::DisplayRole).toString(), index.data(WaitingModel::SinceRole).toString(),
                error.isEmpty() ? QStringList() : QStringList{error}};
        },
        //: Takes a flow out of the list of those that wait to be sent
        tr("Withdraw"), this);
    m_list->setObjectName(QStringLiteral("waitingList"));
    m_list->setAccessibleName(tr("Waiting to be sent"));
    m_list->setItemDelegate(delegate);
    m_list->setModel(m_model);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    connect(delegate, &FindingDelegate::buttonClicked, this, &WaitingDialog::withdraw);
    auto *remove = new QAction(tr("&Withdraw"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, [this] { withdraw(m_list->currentIndex()); });
    auto *nothing
        = new ToneLabel(tr("Nothing waits. What you send goes out at once while the provider can be reached."),
            &Palette::textMuted, Theme::Text::Body, m_pages);
    nothing->setObjectName(QStringLiteral("nothing"));
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignTop);
    m_pages->addWidget(m_list);
    m_pages->addWidget(nothing);

    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(3), Theme::spacing(3), Theme::spacing(3), Theme::spacing(2));
    column->setSpacing(Theme::spacing(1));
    column->addWidget(m_heading);
    column->addWidget(about);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    DialogForm::orderTabs(this);
    setMinimumSize(360, 280);
    resize(QSize(520, 420).boundedTo(DialogForm::largest(this)));
    setWaiting({});
}

void WaitingDialog::setWaiting(std::vector<WaitingFlow> waiting)
{
    const int count = static_cast<int>(waiting.size());
    m_model->setWaiting(std::move(waiting));
    m_heading->setText(tr("%n flow(s) waiting to be sent", nullptr, count));
    m_pages->setCurrentIndex(count > 0 ? 0 : 1);
    if (count > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void WaitingDialog::withdraw(const QModelIndex &index)
{
    if (index.isValid())
        emit withdrawRequested(m_model->at(index).account, m_model->at(index).id);
}
