#include "views/theme/palette.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <vector>

namespace {

struct Pair
{
    const char *name;
    QColor foreground, background;
};

//! Everything that is written on something.
std::vector<Pair> textPairs(const Palette &p)
{
    std::vector<Pair> pairs{
        {"onAccent on accent", p.onAccent, p.accent},
        {"onAccent on accentHover", p.onAccent, p.accentHover},
        {"text on accentSurface", p.text, p.accentSurface},
        {"textMuted on accentSurface", p.textMuted, p.accentSurface},
        {"accent on accentSurface", p.accent, p.accentSurface},
        {"text on selection", p.text, p.selection},
        {"changed on changedSurface", p.changed, p.changedSurface},
        {"text on changedSurface", p.text, p.changedSurface},
        {"error on errorSurface", p.error, p.errorSurface},
        {"text on errorSurface", p.text, p.errorSurface},
        {"warning on warningSurface", p.warning, p.warningSurface},
        {"text on warningSurface", p.text, p.warningSurface},
        {"success on successSurface", p.success, p.successSurface},
        {"text on successSurface", p.text, p.successSurface},
        {"badgeDraft", p.badgeDraft.text, p.badgeDraft.surface},
        {"badgeActive", p.badgeActive.text, p.badgeActive.surface},
        {"badgePaused", p.badgePaused.text, p.badgePaused.surface},
        {"badgeNew", p.badgeNew.text, p.badgeNew.surface},
        {"badgeModified", p.badgeModified.text, p.badgeModified.surface},
        {"badgeQueued", p.badgeQueued.text, p.badgeQueued.surface},
        {"badgeConflict", p.badgeConflict.text, p.badgeConflict.surface},
        {"badgeRejected", p.badgeRejected.text, p.badgeRejected.surface},
        {"badgeUnknown", p.badgeUnknown.text, p.badgeUnknown.surface},
    };
    for (const QColor &surface : {p.background, p.surface, p.surfaceRaised}) {
        pairs.push_back({"text", p.text, surface});
        pairs.push_back({"textMuted", p.textMuted, surface});
        pairs.push_back({"accent", p.accent, surface});
        pairs.push_back({"changed", p.changed, surface});
        pairs.push_back({"error", p.error, surface});
        pairs.push_back({"warning", p.warning, surface});
        pairs.push_back({"success", p.success, surface});
    }
    return pairs;
}

class PaletteContrast : public testing::TestWithParam<const Palette *>
{
};

TEST_P(PaletteContrast, KeepsEveryTextReadable)
{
    for (const Pair &pair : textPairs(*GetParam())) {
        EXPECT_GE(contrastRatio(pair.foreground, pair.background), 4.5)
            << pair.name << ": " << qPrintable(pair.foreground.name()) << " on " << qPrintable(pair.background.name());
    }
}

TEST_P(PaletteContrast, ShowsTheOutlineOfEveryControl)
{
    const Palette &p = *GetParam();
    for (const QColor &surface : {p.background, p.surface, p.surfaceRaised}) {
        EXPECT_GE(contrastRatio(p.controlBorder, surface), 3.0) << qPrintable(surface.name());
        EXPECT_GE(contrastRatio(p.accent, surface), 3.0) << "focus ring";
        EXPECT_GE(contrastRatio(p.changed, surface), 3.0) << "bar of a changed field";
    }
}

TEST_P(PaletteContrast, IsFoundAgainFromTheQPaletteMadeOfIt)
{
    EXPECT_EQ(&Palette::of(Theme::toQPalette(*GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(AllPalettes, PaletteContrast,
    testing::Values(&Palette::light(), &Palette::dark(), &Palette::highContrast()),
    [](const testing::TestParamInfo<const Palette *> &tested) {
        return std::string(tested.param == &Palette::light() ? "Light"
                : tested.param == &Palette::dark()           ? "Dark"
                                                             : "HighContrast");
    });

TEST(Palette, MeasuresContrastAsWcagDefinesIt)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrastRatio(QColor::fromRgb(0x777777), Qt::white), 4.478, 0.001);
    EXPECT_DOUBLE_EQ(contrastRatio(Qt::red, Qt::red), 1.0);
}

TEST(Palette, PicksTheDarkOneForAForeignDarkScheme)
{
    EXPECT_EQ(&Palette::of(QPalette(QColor::fromRgb(0x202124))), &Palette::dark());
    EXPECT_EQ(&Palette::of(QPalette(QColor::fromRgb(0xEFEFEF))), &Palette::light());
}

} // namespace
