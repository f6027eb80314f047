#pragma once

#include "views/theme/palette.h"

#include <QIcon>
#include <QString>

//! Our one family of icons: line drawings on a 16-pixel grid in resources/icons, tinted with a role of the palette in
//! force when they are painted, so that a change of theme needs no new icon.
namespace Icons {

using Role = QColor Palette::*;

//! `name` without folder and ending ("revert"). A name that does not exist gives a null icon.
QIcon icon(const QString &name, Role role = &Palette::text);

//! One picture of `size` device-independent pixels for drawing by hand.
QPixmap pixmap(const QString &name, int size, qreal devicePixelRatio, const QColor &colour);

//! The program's own sign, in its own colours, for windows and the task bar.
QIcon application();

//! All names, sorted.
QStringList names();

} // namespace Icons
