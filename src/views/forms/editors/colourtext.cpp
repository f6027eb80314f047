#include "views/forms/editors/colourtext.h"

#include <algorithm>

namespace {

bool isHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar digit) {
        const QChar lower = digit.toLower();
        return (lower >= u'0' && lower <= u'9') || (lower >= u'a' && lower <= u'f');
    });
}

} // namespace

std::optional<QColor> ColourText::colour(const QString &text)
{
    const QString wanted = text.trimmed();
    const bool hasSign = wanted.startsWith(QLatin1Char('#'));
    const QString digits = hasSign ? wanted.mid(1) : wanted;
    // Longer ones mean one thing to a browser and another to Qt.
    if (isHex(digits) && (digits.size() == 6 || (hasSign && digits.size() == 3)))
        return QColor(QLatin1Char('#') + digits);
    const bool isWord = !wanted.isEmpty()
        && std::all_of(wanted.begin(), wanted.end(), [](QChar letter) { return letter.isLetter(); });
    return isWord && QColor::isValidColor(wanted) ? std::optional(QColor(wanted)) : std::nullopt;
}

QString ColourText::stored(const QString &typed)
{
    const QString text = typed.trimmed();
    return text.size() == 6 && isHex(text) ? QLatin1Char('#') + text : text;
}
