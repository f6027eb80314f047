#include "views/shell/dialogform.h"

#include <QLineEdit>
#include <QScrollArea>

namespace {

void collect(const QLayout &layout, QWidgetList &controls);

void collect(QWidget *widget, QWidgetList &controls)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        controls << widget;
    if (auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget())
        collect(area->widget(), controls);
    else if (widget->layout())
        collect(*widget->layout(), controls);
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
