#include "net/http/retryafter.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace {

constexpr std::chrono::seconds longest = std::chrono::hours(24);

} // namespace

QDateTime parseHttpDate(const QByteArray &value)
{
    // The preferred form first, then the two that servers may still send. The name of the day says nothing that the
    // date does not, and would have to fit a year that is only guessed from two digits.
    const QString withoutDay = QString::fromLatin1(value).simplified().section(QLatin1Char(' '), 1);
    const QLocale english(QLocale::C);
    for (const QString &format : {QStringLiteral("dd MMM yyyy hh:mm:ss 'GMT'"),
             QStringLiteral("dd-MMM-yy hh:mm:ss 'GMT'"), QStringLiteral("MMM d hh:mm:ss yyyy")}) {
        QDateTime date = english.toDateTime(withoutDay, format);
        if (!date.isValid())
            continue;
        if (date.date().year() < 1970) // two-digit years are read as 19xx
            date = date.addYears(100);
        date.setTimeZone(QTimeZone::utc());
        return date;
    }
    return {};
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool isNumber = false;
        const qint64 seconds = text.toLongLong(&isNumber);
        // Digits that do not fit are still a number, just a very large one.
        return isNumber ? std::min(std::chrono::seconds(seconds), longest) : longest;
    }
    const QDateTime date = parseHttpDate(text);
    if (!date.isValid())
        return std::nullopt;
    return std::clamp(std::chrono::seconds(now.secsTo(date)), std::chrono::seconds(0), longest);
}

std::optional<std::chrono::seconds> parseRateLimitReset(const QByteArray &value, const QDateTime &now)
{
    constexpr qint64 surelyADate = 1'000'000'000; // September 2001; as a wait it would be thirty years
    const QByteArray text = value.trimmed().split('.').front(); // some count fractions of a second
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    const qint64 wait = seconds >= surelyADate ? seconds - now.toSecsSinceEpoch() : seconds;
    return std::clamp(std::chrono::seconds(wait), std::chrono::seconds(0), longest);
}
