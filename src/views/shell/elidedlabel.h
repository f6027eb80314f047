#pragma once

#include "views/theme/tonelabel.h"

//! One line of text that ends in "…" where there is no room; the whole text is then its tool tip.
class ElidedLabel : public ToneLabel
{
    Q_OBJECT
public:
    using ToneLabel::ToneLabel;
    QSize minimumSizeHint() const override { return {Theme::spacing(6), QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};
