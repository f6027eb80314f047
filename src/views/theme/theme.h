#pragma once

#include "views/theme/palette.h"

#include <QFont>
#include <QObject>

//! How the program looks: applies a Palette and our flat variant of the Fusion style (FlowStyle) to the application,
//! and follows the system's light or dark setting while the program runs.
//!
//! There is no application style sheet on purpose: Qt wraps every widget's style for one, which costs more at start and
//! at each opened form than all our painting together.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode {
        System, //!< light or dark as the system says
        Light,
        Dark,
        HighContrast,
    };
    Q_ENUM(Mode)

    //! Sets style and palette on the one QApplication, which must exist.
    explicit Theme(Mode mode = Mode::System, QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    const Palette &palette() const { return *m_palette; }

    //! A QPalette with all roles and groups filled from `palette`.
    static QPalette toQPalette(const Palette &palette);

    //! Distances on the 8-pixel grid: `steps` * 8 device-independent pixels.
    static constexpr int spacing(int steps) { return steps * 8; }
    //! For what belongs together closely: half a step.
    static constexpr int halfSpacing() { return 4; }
    //! Height of a one-line control, device-independent pixels.
    static constexpr int controlHeight() { return 32; }
    //! Corner radius of cards and of controls.
    static constexpr int cardRadius() { return 8; }
    static constexpr int controlRadius() { return 4; }

    //! The sizes of text in use, all relative to the font the system chose.
    enum class Text {
        Small, //!< help, notes, badges
        Body,
        Strong, //!< body, semi-bold
        Heading, //!< title of a card or panel
        Title, //!< title of a page
        Code, //!< fixed pitch
    };
    static QFont font(Text size);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    //! After the palette was applied. Widgets of ours need not listen: they get QEvent::PaletteChange.
    void changed();

private:
    void apply();
    bool systemIsDark() const;

    Mode m_mode;
    const Palette *m_palette = nullptr; // one of the three, they live as long as the program
    bool m_isApplying = false;
};
