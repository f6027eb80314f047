#pragma once

#include "views/theme/palette.h"
#include "views/theme/theme.h"

#include <QLabel>

//! A label whose text keeps the colour of a palette role and a size of the theme, also when the theme changes.
class ToneLabel : public QLabel
{
    Q_OBJECT
public:
    using Role = QColor Palette::*;

    ToneLabel(const QString &text, Role role, Theme::Text size, QWidget *parent = nullptr);
    void setRole(Role role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    Role m_role;
};
