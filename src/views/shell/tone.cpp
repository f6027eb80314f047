#include "views/shell/tone.h"

namespace {
struct Shades
{
    const char *fill, *text, *mark;
};

// Pale fills with deep text on light windows; deep fills with pale text on dark ones.
constexpr Shades light[] = {
    {"#e4e8ee", "#3b4654", "#6b7785"}, // Neutral
    {"#dbe7fd", "#153f8f", "#2563c9"}, // Accent
    {"#d6f0df", "#14532d", "#1f7a43"}, // Good
    {"#fdecc8", "#6b4304", "#b26a00"}, // Caution
    {"#fcdede", "#8b1a1a", "#c02b2b"}, // Bad
};
constexpr Shades dark[] = {
    {"#3a434f", "#d3dae3", "#9aa6b4"},
    {"#1f3f77", "#cfe0ff", "#7aa7f5"},
    {"#1c4a30", "#c4efd3", "#5fc38a"},
    {"#57400f", "#ffe2a8", "#e5ac42"},
    {"#642424", "#ffd3d3", "#f08080"},
};
} // namespace

ToneColors toneColors(Tone tone, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    const Shades &shades = (isDark ? dark : light)[static_cast<int>(tone)];
    return {QColor(QLatin1String(shades.fill)), QColor(QLatin1String(shades.text)), QColor(QLatin1String(shades.mark))};
}
