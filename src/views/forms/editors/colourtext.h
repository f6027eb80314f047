#pragma once

#include <QColor>
#include <QString>

#include <optional>

//! Colours as the provider keeps them: "#rrggbb", "#rgb" or a name such as "white".
namespace ColourText {

//! The colour that `text` means; nothing for what is no colour. Six digits need no "#".
std::optional<QColor> colour(const QString &text);
//! What a person typed as it is stored: "01236D" with its sign, all else as it is.
QString stored(const QString &typed);

} // namespace ColourText
