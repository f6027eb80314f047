#pragma once

#include "views/theme/theme.h"

#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLayout>
#include <QScreen>

class PageScroll;

//! What the dialogs' forms share.
namespace DialogForm {

inline QFormLayout *make()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::spacing(2));
    form->setVerticalSpacing(Theme::spacing(1));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

//! A label as high as the control it names, so that both stand on one line.
inline void addRow(QFormLayout *form, const QString &text, QWidget *control)
{
    auto *label = new QLabel(text);
    label->setBuddy(control);
    label->setFixedHeight(Theme::controlHeight()); // beside the first line of a higher one
    form->addRow(label, control);
}

//! Lays out a dialog that scrolls: what says what it is about above, the buttons below at its end, and the page between
//! them from edge to edge.
void layOut(QDialog *dialog, const QWidgetList &head, PageScroll *page, const QWidgetList &buttons);

//! Tab goes through what is laid out as one reads it, whatever the controls' order of making.
void orderTabs(QWidget *page);

//! The size that a dialog may have at most: its screen's, less what a window's frame takes.
inline QSize largest(const QDialog *dialog)
{
    return dialog->screen()->availableSize() - QSize(Theme::spacing(2), Theme::spacing(5));
}

//! As high as its wrapped texts need at its width, and no higher; Tab goes as one reads.
inline void fit(QDialog *dialog, int width)
{
    orderTabs(dialog);
    dialog->setMinimumWidth(width);
    dialog->resize(width, dialog->layout()->totalHeightForWidth(width));
}

} // namespace DialogForm
