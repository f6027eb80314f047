#pragma once

#include "views/forms/brandingpreview.h"

//! The sketch itself.
class BrandingPicture : public QWidget
{
    Q_OBJECT
public:
    explicit BrandingPicture(QWidget *parent);
    void setColours(const BrandingPreview::Colours &colours);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPage(QPainter &painter, const QRect &page) const;
    void paintBeside(QPainter &painter, const QRect &side) const;

    BrandingPreview::Colours m_colours;
};
