#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/tonelabel.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

TEST(Theme, AppliesTheChosenPaletteAndTellsAboutIt)
{
    Theme theme(Theme::Mode::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Palette::light().background);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Palette::dark().background);
    theme.setMode(Theme::Mode::Dark);
    EXPECT_EQ(changed.count(), 1) << "nothing to do twice";
}

TEST(Theme, FollowsTheSystemWhenAskedTo)
{
    Theme theme(Theme::Mode::Dark);
    theme.setMode(Theme::Mode::System);
    // The offscreen platform's own palette is light.
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Palette::light().background);
    QWidget window;
    QApplication::setPalette(QPalette(Qt::black)); // as if something else had changed it meanwhile
    QEvent systemChanged(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &systemChanged);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Palette::light().background);
}

TEST(Theme, LeavesAChosenModeAloneWhenTheSystemChanges)
{
    Theme theme(Theme::Mode::Dark);
    QWidget window;
    QEvent systemChanged(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &systemChanged);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Palette::dark().background);
}

TEST(Theme, GivesControlsTheHeightOfTheGrid)
{
    Theme theme(Theme::Mode::Light);
    QPushButton button(QStringLiteral("Send"));
    EXPECT_EQ(button.sizeHint().height() % 8, 0);
    EXPECT_GE(button.sizeHint().height(), Theme::controlHeight());
}

TEST(ToneLabel, KeepsItsRoleWhenTheThemeChanges)
{
    Theme theme(Theme::Mode::Light);
    ToneLabel label(QStringLiteral("Only an active flow takes applicants."), &Palette::textMuted, Theme::Text::Small);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), Palette::light().textMuted);
    theme.setMode(Theme::Mode::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(label.palette().color(QPalette::WindowText), Palette::dark().textMuted);
    label.setRole(&Palette::error);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), Palette::dark().error);
}

//! Pixels that are not transparent, and whether all of them have this colour.
std::pair<int, bool> drawn(const QPixmap &picture, const QColor &colour)
{
    const QImage image = picture.toImage().convertToFormat(QImage::Format_ARGB32);
    int count = 0;
    bool isTinted = true;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 200)
                continue;
            ++count;
            isTinted = isTinted && std::abs(pixel.red() - colour.red()) < 4
                && std::abs(pixel.green() - colour.green()) < 4 && std::abs(pixel.blue() - colour.blue()) < 4;
        }
    }
    return {count, isTinted};
}

TEST(Icons, DrawSomethingInTheirColourForEveryName)
{
    ASSERT_GT(Icons::names().size(), 30);
    for (const QString &name : Icons::names()) {
        const auto [count, isTinted]
            = drawn(Icons::pixmap(name, 16, 2, QColor::fromRgb(0x2458C5)), QColor::fromRgb(0x2458C5));
        EXPECT_GT(count, 12) << qPrintable(name);
        EXPECT_TRUE(isTinted) << qPrintable(name);
    }
}

TEST(Icons, StayInsideTheirGridWithOneStrokeWidth)
{
    for (const QString &name : Icons::names()) {
        QFile file(QStringLiteral(":/flowform/icons/%1.svg").arg(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        EXPECT_TRUE(text.contains("viewBox=\"0 0 16 16\"")) << qPrintable(name);
        EXPECT_TRUE(text.contains("stroke-width=\"1.5\"")) << qPrintable(name);
        EXPECT_EQ(text.count("stroke-width"), 1) << qPrintable(name);
    }
}

TEST(Icons, FollowAChangeOfTheme)
{
    Theme theme(Theme::Mode::Light);
    const QIcon icon = Icons::icon(QStringLiteral("check"), &Palette::accent);
    EXPECT_TRUE(drawn(icon.pixmap(32), Palette::light().accent).second);
    theme.setMode(Theme::Mode::Dark);
    const auto [count, isTinted] = drawn(icon.pixmap(32), Palette::dark().accent);
    EXPECT_TRUE(isTinted);
    EXPECT_GT(count, 0);
    EXPECT_TRUE(drawn(icon.pixmap(32, QIcon::Disabled), Palette::dark().textDisabled).second);
}

TEST(Icons, GiveANullIconForAnUnknownName)
{
    EXPECT_TRUE(Icons::icon(QStringLiteral("no-such-drawing")).isNull());
}

} // namespace
