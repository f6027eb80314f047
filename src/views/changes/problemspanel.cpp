#include "views/changes/problemspanel.h"

#include "models/document/findingmodels.h"
#include "views/changes/findingdelegate.h"

#include <QListView>

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : FindingsPanel(ProblemsModel::PointerRole, parent)
{
    setObjectName(QStringLiteral("problemsPanel"));
    list()->setObjectName(QStringLiteral("problemsList"));
    list()->setAccessibleName(tr("Problems"));
    setDelegate(new FindingDelegate(
        [](const QModelIndex &index) {
            const bool isError = index.data(ProblemsModel::SeverityRole).toInt() == static_cast<int>(Severity::Error);
            const QString label = index.data(ProblemsModel::LabelRole).toString();
            //: Heading of a problem: %1 is the field's name
            const QString heading = isError ? tr("Error: %1").arg(label) : tr("Warning: %1").arg(label);
            return FindingDelegate::Content{
                isError ? Tone::Bad : Tone::Caution, heading, index.data(Qt::DisplayRole).toString(), {}};
        },
        QString(), this));
    setEmptyTexts(tr("Open a flow to see whether anything in it needs attention."),
        tr("No problems. This can be sent as it is."));
}

void ProblemsPanel::next()
{
    const QAbstractItemModel *model = list()->model();
    if (model == nullptr || model->rowCount() == 0)
        return;
    const int row = (list()->currentIndex().row() + 1) % model->rowCount();
    list()->setCurrentIndex(model->index(row, 0));
    emit jumpRequested(pointer(model->index(row, 0)));
}
