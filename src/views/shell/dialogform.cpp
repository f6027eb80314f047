#include "views/shell/dialogform.h"

#include "views/shell/pagescroll.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSplitter>

namespace {

void collect(const QLayout &layout, QWidgetList &controls);

void collect(QWidget *widget, QWidgetList &controls)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        controls << widget;
    if (auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget()) {
        collect(area->widget(), controls);
    } else if (const auto *parts = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < parts->count(); ++i)
            collect(parts->widget(i), controls);
    } else if (widget->layout()) {
        collect(*widget->layout(), controls);
    }
}

void collect(const QLayout &layout, QWidgetList &controls)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget())
            collect(item->widget(), controls);
        else if (item->layout())
            collect(*item->layout(), controls);
    }
}

} // namespace

void DialogForm::orderTabs(QWidget *page)
{
    QWidgetList controls;
    if (page->layout())
        collect(*page->layout(), controls);
    // The line inside an editable box leads back to the box, and stays where the box was: Tab must pass it by.
    for (QWidget *control : std::as_const(controls)) {
        for (QLineEdit *line : control->findChildren<QLineEdit *>(Qt::FindDirectChildrenOnly)) {
            if (line->focusProxy() == control)
                line->setFocusPolicy(Qt::ClickFocus);
        }
    }
    for (qsizetype i = 1; i < controls.size(); ++i)
        QWidget::setTabOrder(controls.at(i - 1), controls.at(i));
}

void DialogForm::layOut(QDialog *dialog, const QWidgetList &head, PageScroll *page, const QWidgetList &buttons)
{
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Theme::spacing(3), 0, Theme::spacing(3), Theme::spacing(1));
    top->setSpacing(Theme::spacing(1));
    for (QWidget *widget : head)
        top->addWidget(widget);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(Theme::spacing(3), Theme::spacing(1), Theme::spacing(3), 0);
    bottom->setSpacing(Theme::spacing(1));
    bottom->addStretch();
    for (QWidget *widget : buttons)
        bottom->addWidget(widget);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, Theme::spacing(3), 0, Theme::spacing(2));
    column->setSpacing(Theme::spacing(1));
    column->addLayout(top);
    column->addWidget(page, 1);
    column->addLayout(bottom);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}
