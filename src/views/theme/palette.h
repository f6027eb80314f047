#pragma once

#include <QColor>
#include <QPalette>

#include <algorithm>
#include <cmath>

//! Text and background of one badge.
struct BadgeColours
{
    QColor text, surface;
};

//! Every colour of the program, by what it is for. The only place that holds colour values: widgets name a role and ask
//! Palette::of() for its colour while they paint, so a change of theme needs nothing but a repaint.
//! Text roles keep a contrast of 4.5 to 1 on every surface they are used on (WCAG 2.1, 1.4.3), control borders 3 to 1.
struct Palette
{
    QColor background; //!< behind everything
    QColor surface; //!< cards, panels, input fields
    QColor surfaceRaised; //!< headers, pop-ups, hovered rows
    QColor border; //!< separates surfaces; decoration only
    QColor controlBorder; //!< outline of what can be operated
    QColor text;
    QColor textMuted; //!< help, units, placeholders
    QColor textDisabled; //!< exempt from the contrast rule, as WCAG has it
    QColor accent; //!< the main action, selection marks, focus
    QColor accentHover;
    QColor accentSurface; //!< switched-on chips, a row that is pointed out
    QColor selection; //!< behind selected text and selected rows
    QColor onAccent; //!< text on accent
    QColor changed; //!< the bar and mark of a changed field
    QColor changedSurface;
    QColor error, errorSurface;
    QColor warning, warningSurface;
    QColor success, successSurface;
    BadgeColours badgeDraft, badgeActive, badgePaused; //!< a flow's status at its provider
    BadgeColours badgeNew, badgeModified, badgeQueued, badgeConflict, badgeRejected, badgeUnknown; //!< its local state

    static const Palette &light();
    static const Palette &dark();
    static const Palette &highContrast();

    //! The palette that Theme made `colours` from; for foreign ones the light or dark palette, by lightness.
    static const Palette &of(const QPalette &colours);
};

//! WCAG 2.1 contrast ratio of two opaque colours, from 1 to 21.
inline double contrastRatio(const QColor &first, const QColor &second)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double one = luminance(first) + 0.05, other = luminance(second) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

inline const Palette &Palette::light()
{
    static const Palette palette{
        .background = QColor::fromRgb(0xF3F5F7),
        .surface = QColor::fromRgb(0xFFFFFF),
        .surfaceRaised = QColor::fromRgb(0xF8F9FB),
        .border = QColor::fromRgb(0xDCE1E7),
        .controlBorder = QColor::fromRgb(0x848E9B),
        .text = QColor::fromRgb(0x1B2430),
        .textMuted = QColor::fromRgb(0x566171),
        .textDisabled = QColor::fromRgb(0x8A93A0),
        .accent = QColor::fromRgb(0x0B6B73),
        .accentHover = QColor::fromRgb(0x08575E),
        .accentSurface = QColor::fromRgb(0xE0F0F1),
        .selection = QColor::fromRgb(0xC2E2E5),
        .onAccent = QColor::fromRgb(0xFFFFFF),
        .changed = QColor::fromRgb(0x2458C5),
        .changedSurface = QColor::fromRgb(0xE8EFFC),
        .error = QColor::fromRgb(0xB3261E),
        .errorSurface = QColor::fromRgb(0xFCECEA),
        .warning = QColor::fromRgb(0x855000),
        .warningSurface = QColor::fromRgb(0xFDF3DF),
        .success = QColor::fromRgb(0x1E6B3A),
        .successSurface = QColor::fromRgb(0xE5F4EA),
        .badgeDraft = {QColor::fromRgb(0x48525F), QColor::fromRgb(0xE7EBEF)},
        .badgeActive = {QColor::fromRgb(0x1E6B3A), QColor::fromRgb(0xDFF2E5)},
        .badgePaused = {QColor::fromRgb(0x7A4A00), QColor::fromRgb(0xFBEED3)},
        .badgeNew = {QColor::fromRgb(0x0A626A), QColor::fromRgb(0xDDEFF0)},
        .badgeModified = {QColor::fromRgb(0x2150B5), QColor::fromRgb(0xE3ECFC)},
        .badgeQueued = {QColor::fromRgb(0x5B3FA6), QColor::fromRgb(0xEDE8FA)},
        .badgeConflict = {QColor::fromRgb(0x9A2A0A), QColor::fromRgb(0xFCE9E1)},
        .badgeRejected = {QColor::fromRgb(0xA8231C), QColor::fromRgb(0xFBE6E4)},
        .badgeUnknown = {QColor::fromRgb(0x48525F), QColor::fromRgb(0xE7EBEF)},
    };
    return palette;
}

inline const Palette &Palette::dark()
{
    static const Palette palette{
        .background = QColor::fromRgb(0x14181D),
        .surface = QColor::fromRgb(0x1C2229),
        .surfaceRaised = QColor::fromRgb(0x252C35),
        .border = QColor::fromRgb(0x343D48),
        .controlBorder = QColor::fromRgb(0x76818F),
        .text = QColor::fromRgb(0xE7EBF0),
        .textMuted = QColor::fromRgb(0xA7B1BD),
        .textDisabled = QColor::fromRgb(0x707A87),
        .accent = QColor::fromRgb(0x5CC4CC),
        .accentHover = QColor::fromRgb(0x7AD3DA),
        .accentSurface = QColor::fromRgb(0x173A3F),
        .selection = QColor::fromRgb(0x1F5A61),
        .onAccent = QColor::fromRgb(0x06262A),
        .changed = QColor::fromRgb(0x93B7FF),
        .changedSurface = QColor::fromRgb(0x1F2D49),
        .error = QColor::fromRgb(0xFF9C94),
        .errorSurface = QColor::fromRgb(0x42211F),
        .warning = QColor::fromRgb(0xF1BC6C),
        .warningSurface = QColor::fromRgb(0x3B2D15),
        .success = QColor::fromRgb(0x84D49C),
        .successSurface = QColor::fromRgb(0x1B3625),
        .badgeDraft = {QColor::fromRgb(0xC3CBD5), QColor::fromRgb(0x343D48)},
        .badgeActive = {QColor::fromRgb(0x8FDBA6), QColor::fromRgb(0x1D3C29)},
        .badgePaused = {QColor::fromRgb(0xF3C47E), QColor::fromRgb(0x433318)},
        .badgeNew = {QColor::fromRgb(0x7AD3DA), QColor::fromRgb(0x173A3F)},
        .badgeModified = {QColor::fromRgb(0xA3C1FF), QColor::fromRgb(0x223252)},
        .badgeQueued = {QColor::fromRgb(0xC7B5FA), QColor::fromRgb(0x332B52)},
        .badgeConflict = {QColor::fromRgb(0xFFB094), QColor::fromRgb(0x47261A)},
        .badgeRejected = {QColor::fromRgb(0xFFA59E), QColor::fromRgb(0x4A2422)},
        .badgeUnknown = {QColor::fromRgb(0xC3CBD5), QColor::fromRgb(0x343D48)},
    };
    return palette;
}

inline const Palette &Palette::highContrast()
{
    static const Palette palette{
        .background = QColor::fromRgb(0x000000),
        .surface
        = QColor::fromRgb(0x010101), // told apart from the background only so that a surface is recognisable as one
        .surfaceRaised = QColor::fromRgb(0x121212),
        .border = QColor::fromRgb(0xFFFFFF),
        .controlBorder = QColor::fromRgb(0xFFFFFF),
        .text = QColor::fromRgb(0xFFFFFF),
        .textMuted = QColor::fromRgb(0xF0F0F0),
        .textDisabled = QColor::fromRgb(0xA0A0A0),
        .accent = QColor::fromRgb(0xFFE14D),
        .accentHover = QColor::fromRgb(0xFFEE99),
        .accentSurface = QColor::fromRgb(0x3A3300),
        .selection = QColor::fromRgb(0x524900),
        .onAccent = QColor::fromRgb(0x000000),
        .changed = QColor::fromRgb(0x7CCBFF),
        .changedSurface = QColor::fromRgb(0x00263D),
        .error = QColor::fromRgb(0xFFA3A3),
        .errorSurface = QColor::fromRgb(0x3D0000),
        .warning = QColor::fromRgb(0xFFD166),
        .warningSurface = QColor::fromRgb(0x332600),
        .success = QColor::fromRgb(0x8CFFB0),
        .successSurface = QColor::fromRgb(0x00331A),
        .badgeDraft = {QColor::fromRgb(0xFFFFFF), QColor::fromRgb(0x2A2A2A)},
        .badgeActive = {QColor::fromRgb(0x8CFFB0), QColor::fromRgb(0x00331A)},
        .badgePaused = {QColor::fromRgb(0xFFD166), QColor::fromRgb(0x332600)},
        .badgeNew = {QColor::fromRgb(0xFFE14D), QColor::fromRgb(0x2E2800)},
        .badgeModified = {QColor::fromRgb(0x7CCBFF), QColor::fromRgb(0x00263D)},
        .badgeQueued = {QColor::fromRgb(0xD9C7FF), QColor::fromRgb(0x22104D)},
        .badgeConflict = {QColor::fromRgb(0xFFB38F), QColor::fromRgb(0x401500)},
        .badgeRejected = {QColor::fromRgb(0xFFA3A3), QColor::fromRgb(0x3D0000)},
        .badgeUnknown = {QColor::fromRgb(0xFFFFFF), QColor::fromRgb(0x2A2A2A)},
    };
    return palette;
}

inline const Palette &Palette::of(const QPalette &colours)
{
    const QColor window = colours.color(QPalette::Active, QPalette::Window);
    for (const Palette *palette : {&light(), &dark(), &highContrast()}) {
        if (palette->background.rgb() == window.rgb())
            return *palette;
    }
    return window.lightness() < 128 ? dark() : light();
}
