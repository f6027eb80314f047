#pragma once

#include <QColor>
#include <QPalette>

//! What a banner or a mark says by its colour, always beside a text that says the same.
enum class Tone { Neutral, Accent, Good, Caution, Bad };

//! Colours of a tone, from the theme in force.
struct ToneColors
{
    QColor fill; //!< background of a banner
    QColor text; //!< on `fill`; contrast at least 4.5 to 1
    QColor mark; //!< for bars and icons on the window's own background
};
ToneColors toneColors(Tone tone, const QPalette &palette);
