#include "views/shell/tone.h"

#include "views/theme/palette.h"

ToneColors toneColors(Tone tone, const QPalette &palette)
{
    const Palette &colors = Palette::of(palette);
    switch (tone) {
    case Tone::Neutral:
        return {colors.surfaceRaised, colors.text, colors.controlBorder};
    case Tone::Accent:
        return {colors.changedSurface, colors.text, colors.changed};
    case Tone::Good:
        return {colors.successSurface, colors.text, colors.success};
    case Tone::Caution:
        return {colors.warningSurface, colors.text, colors.warning};
    case Tone::Bad:
        return {colors.errorSurface, colors.text, colors.error};
    }
    return {};
}
