#include "views/didit/addcheckdialog.h"

#include "views/didit/checkcatalogue.h"
#include "views/forms/emptyhint.h"
#include "views/shell/dialogform.h"
#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

AddCheckDialog::AddCheckDialog(const DiditFeatures &features, const QJsonArray &checks, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_add(new QPushButton(tr("&Add"), this))
{
    setObjectName(QStringLiteral("addCheckDialog"));
    setWindowTitle(tr("Add a check"));
    m_search->setObjectName(QStringLiteral("checkSearch"));
    m_search->setPlaceholderText(tr("Find a check"));
    m_search->setAccessibleName(tr("Find a check"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::icon(QStringLiteral("search"), &Palette::textMuted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_found->setSourceModel(new CheckCatalogue(features, checks, this));
    m_found->setFilterRole(CheckCatalogue::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("checkList"));
    m_list->setAccessibleName(tr("Checks"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new CatalogueDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new EmptyHint(tr("No check is called like that."), m_list);
    m_add->setObjectName(QStringLiteral("checkAdd"));
    m_add->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(3), Theme::spacing(3), Theme::spacing(3), Theme::spacing(2));
    column->setSpacing(Theme::spacing(2));
    column->addWidget(
        new ToneLabel(tr("Which check should people go through?"), &Palette::text, Theme::Text::Title, this));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *note = new ToneLabel(
        tr("It is added where the order allows it, with the account's own settings. You can move it afterwards."),
        &Palette::textMuted, Theme::Text::Small, this);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(1));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    column->addLayout(buttons);
    DialogForm::orderTabs(this);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text.trimmed());
        for (int row = 0; row < m_found->rowCount() && !m_list->currentIndex().isValid(); ++row) {
            if (m_found->index(row, 0).flags() & Qt::ItemIsEnabled)
                m_list->setCurrentIndex(m_found->index(row, 0));
        }
        followChoice();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AddCheckDialog::followChoice);
    connect(m_list, &QListView::doubleClicked, this, &AddCheckDialog::choose);
    connect(m_add, &QPushButton::clicked, this, &AddCheckDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_search->setFocus();
    followChoice();
    setMinimumSize(400, 360);
    resize(QSize(560, 600).boundedTo(DialogForm::largest(this)));
}

bool AddCheckDialog::eventFilter(QObject *watched, QEvent *event)
{
    // One can go on to the list without leaving the search.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            m_list->setFocus(Qt::TabFocusReason);
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_found->index(0, 0));
            else
                QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void AddCheckDialog::followChoice()
{
    const QModelIndex current = m_list->currentIndex();
    m_add->setEnabled(current.isValid() && current.flags() & Qt::ItemIsEnabled);
}

void AddCheckDialog::choose()
{
    if (!m_add->isEnabled())
        return;
    const QString name = m_list->currentIndex().data(CheckCatalogue::NameRole).toString();
    accept();
    emit chosen(name);
}
