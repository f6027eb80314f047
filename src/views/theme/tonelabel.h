#pragma once

#include "views/theme/palette.h"
#include "views/theme/theme.h"

#include <QLabel>

#include <array>

//! A label whose text keeps the colour of a palette role and a size of the theme, also when the theme changes.
//! A wrapped one measures its text once for each width: QLabel does so up to seven times while a form is laid out,
//! which was most of the time that opening a form took.
class ToneLabel : public QLabel
{
    Q_OBJECT
public:
    using Role = QColor Palette::*;

    ToneLabel(const QString &text, Role role, Theme::Text size, QWidget *parent = nullptr);
    void setRole(Role role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    Role m_role;
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
    mutable std::array<std::pair<int, int>, 2> m_heights; // by width, the newest first
};
