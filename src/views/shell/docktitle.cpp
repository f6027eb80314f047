#include "views/shell/docktitle.h"

#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QAction>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QToolButton>

DockTitle::DockTitle(QDockWidget *dock, QAction *toggle)
    : QWidget(dock)
{
    auto *name = new ToneLabel(dock->windowTitle(), &Palette::text, Theme::Text::Strong, this);
    auto *hide = new QToolButton(this);
    hide->setIcon(Icons::icon(QStringLiteral("close"), &Palette::textMuted));
    hide->setAutoRaise(true);
    //: %1 is the name of a panel of the window
    hide->setToolTip(tr("Hide the panel %1. The View menu shows it again.").arg(dock->windowTitle()));
    hide->setAccessibleName(tr("Hide the panel %1").arg(dock->windowTitle()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::spacing(2), Theme::halfSpacing(), Theme::halfSpacing(), Theme::halfSpacing());
    row->addWidget(name, 1);
    row->addWidget(hide);
    connect(hide, &QToolButton::clicked, toggle, &QAction::trigger);
}
