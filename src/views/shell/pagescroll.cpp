#include "views/shell/pagescroll.h"

#include "views/theme/theme.h"

#include <QLayout>

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void PageScroll::setPage(QWidget *page)
{
    setWidget(page);
    // Else it is painted on a ground of its own.
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    alignEdge();
}

void PageScroll::alignEdge()
{
    if (!widget() || !widget()->layout())
        return;
    QMargins margins = widget()->layout()->contentsMargins();
    margins.setRight(std::max(0, Theme::spacing(3) - (width() - viewport()->width())));
    widget()->layout()->setContentsMargins(margins);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    alignEdge();
    QScrollArea::resizeEvent(event);
}
