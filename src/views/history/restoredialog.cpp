#include "views/history/restoredialog.h"

#include "views/changes/changelist.h"
#include "views/shell/dialogform.h"
#include "views/shell/pagescroll.h"
#include "views/shell/sentencelabel.h"
#include "views/theme/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

RestoreDialog::RestoreDialog(const QString &when, const std::vector<Change> &changes, QWidget *parent)
    : QDialog(parent)
{
    const bool isNothing = changes.empty();
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Restore a former state"));
    //: %1 is when: "on 12 Nov 2026 at 14:05"
    auto *heading = new ToneLabel(
        tr("Restore the state that was confirmed %1").arg(when), &Palette::text, Theme::Text::Title, this);
    heading->setWordWrap(true);
    auto *effect = new SentenceLabel(isNothing
            ? tr("Your draft has these settings already. There is nothing to restore.")
            : tr("This is edited in your draft, as one step that you can undo. Nothing is sent before you review it."),
        this);
    effect->setObjectName(QStringLiteral("effect"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::spacing(3), 0, Theme::spacing(3), 0); // as the dialog around it
    if (!isNothing)
        column->addWidget(new ChangeList(changes, page));
    column->addStretch();
    auto *scroll = new PageScroll(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setPage(page);
    auto *cancel = new QPushButton(isNothing ? tr("Close") : tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    auto *restore = new QPushButton(tr("&Restore"), this);
    restore->setObjectName(QStringLiteral("restoreConfirm"));
    restore->setDefault(true);
    restore->setVisible(!isNothing);
    DialogForm::layOut(this, {heading, effect}, scroll, {cancel, restore});
    connect(restore, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    DialogForm::orderTabs(this);
    (isNothing ? cancel : restore)->setFocus();
    setMinimumSize(400, 240);
    resize(QSize(560, isNothing ? 240 : 420).boundedTo(DialogForm::largest(this)));
}
