#include "views/changes/changespanel.h"

#include "models/document/findingmodels.h"
#include "views/changes/findingdelegate.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

ChangesPanel::ChangesPanel(QWidget *parent)
    : FindingsPanel(ChangesModel::PointerRole, parent)
    , m_revertAll(new QPushButton(tr("Revert &all"), this))
{
    setObjectName(QStringLiteral("changesPanel"));
    list()->setObjectName(QStringLiteral("changesList"));
    list()->setAccessibleName(tr("Changes"));
    auto *delegate = new FindingDelegate(
        [](const QModelIndex &index) {
            return FindingDelegate::Content{Tone::Accent, index.data(ChangesModel::LabelRole).toString(),
                index.data(Qt::DisplayRole).toString(), index.data(ChangesModel::DetailsRole).toStringList()};
        },
        tr("Revert"), this);
    setDelegate(delegate);
    connect(delegate, &FindingDelegate::buttonClicked, this,
        [this](const QModelIndex &index) { emit revertRequested(pointer(index)); });

    auto *revert = new QAction(tr("&Revert this change"), list());
    revert->setObjectName(QStringLiteral("changes.revert"));
    revert->setShortcut(QKeySequence::Delete);
    revert->setShortcutContext(Qt::WidgetShortcut);
    auto *jump = new QAction(tr("&Go to the field"), list());
    list()->addActions({jump, revert});
    list()->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(revert, &QAction::triggered, this, [this] {
        if (list()->currentIndex().isValid())
            emit revertRequested(pointer(list()->currentIndex()));
    });
    connect(jump, &QAction::triggered, this, [this] {
        if (list()->currentIndex().isValid())
            emit jumpRequested(pointer(list()->currentIndex()));
    });

    m_revertAll->setObjectName(QStringLiteral("revertAll"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 8);
    row->addStretch();
    row->addWidget(m_revertAll);
    column()->addLayout(row);
    connect(m_revertAll, &QPushButton::clicked, this, &ChangesPanel::revertAllRequested);

    setEmptyTexts(tr("Open a flow to see what you have changed in it."),
        tr("Nothing is changed. What you edit appears here, one sentence for each field."));
}

void ChangesPanel::rowsChanged(int count)
{
    m_revertAll->setVisible(count > 0);
}

void ChangesPanel::setCanRevertAll(bool on, const QString &toolTip)
{
    m_revertAll->setEnabled(on);
    m_revertAll->setToolTip(toolTip);
}
