#include "views/conflicts/takealldialog.h"

#include "models/sync/conflicttext.h"
#include "views/changes/banner.h"
#include "views/changes/changelist.h"
#include "views/shell/dialogform.h"
#include "views/shell/pagescroll.h"
#include "views/shell/sentencelabel.h"
#include "views/theme/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

TakeAllDialog::TakeAllDialog(
    const FlowSchema &schema, const FlowConflicts &conflicts, Decision::Take side, QWidget *parent)
    : QDialog(parent)
{
    using ConflictText::Side;
    const bool isMine = side == Decision::Take::Mine;
    setObjectName(QStringLiteral("takeAllDialog"));
    setWindowTitle(isMine ? tr("Keep all of mine") : tr("Take all of theirs"));
    auto *heading = new ToneLabel(windowTitle(), &Palette::text, Theme::Text::Title, this);
    auto *effect = new SentenceLabel(isMine
            ? tr("Your values stay. When the flow is sent, this changes at the provider:")
            : tr("Your values make way for those at the provider. This changes in your draft, and can be undone:"),
        this);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::spacing(3), 0, Theme::spacing(3), 0); // as the dialog around it
    column->setSpacing(Theme::spacing(1));
    std::vector<Change> changes;
    int otherwise = 0;
    for (const FlowConflict &field : conflicts.fields) {
        changes.push_back(isMine ? ConflictText::change(schema, field.conflict, Side::Theirs, Side::Mine)
                                 : ConflictText::change(schema, field.conflict, Side::Mine, Side::Theirs));
        otherwise += field.isDecided() && field.decision->take != side;
    }
    if (otherwise > 0)
        column->addWidget(new Banner(
            Tone::Caution, tr("This replaces %n decision(s) that you took otherwise.", nullptr, otherwise), page));
    column->addWidget(new ChangeList(changes, page));
    column->addStretch();
    auto *scroll = new PageScroll(this);
    scroll->setPage(page);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    auto *take = new QPushButton(isMine ? tr("&Keep all of mine") : tr("&Take all of theirs"), this);
    take->setObjectName(QStringLiteral("takeAll"));
    take->setDefault(true);
    DialogForm::layOut(this, {heading, effect}, scroll, {cancel, take});
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    DialogForm::orderTabs(this);
    take->setFocus();
    setMinimumSize(400, 280);
    resize(QSize(560, 400).boundedTo(DialogForm::largest(this)));
}
