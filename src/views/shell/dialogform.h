#pragma once

#include "views/theme/theme.h"

#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLayout>

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
    label->setMinimumHeight(Theme::controlHeight());
    form->addRow(label, control);
}

//! As high as its wrapped texts need at its width, and no higher.
inline void fit(QDialog *dialog, int width)
{
    dialog->setMinimumWidth(width);
    dialog->resize(width, dialog->layout()->totalHeightForWidth(width));
}

} // namespace DialogForm
