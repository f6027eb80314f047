#include "models/core/momenttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MomentText)
};

QString dateOf(const QDateTime &local)
{
    //: format of a date in a list, as QLocale::toString() takes it: day, short month, year
    return QLocale().toString(local.date(), Text::tr("d MMM yyyy"));
}

QString timeOf(const QDateTime &local)
{
    return QLocale().toString(local.time(), QLocale::ShortFormat);
}

//! `at` in the words for its day: %1 is the time of day, but in `other` the date, and %2 the time.
QString said(
    const QDateTime &at, const QDateTime &now, const QString &today, const QString &yesterday, const QString &other)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    const QString time = timeOf(local);
    return days == 0 ? today.arg(time) : days == 1 ? yesterday.arg(time) : other.arg(dateOf(local), time);
}

} // namespace

QString MomentText::alone(const QDateTime &at, const QDateTime &now)
{
    //: %1 is a time of day
    const QString today = Text::tr("Today, %1"), yesterday = Text::tr("Yesterday, %1");
    //: %1 is a date, %2 a time of day
    return said(at, now, today, yesterday, Text::tr("%1, %2"));
}

QString MomentText::within(const QDateTime &at, const QDateTime &now)
{
    //: %1 is a time of day; stands behind what happened: "2 settings changed at 14:05"
    const QString today = Text::tr("at %1");
    //: %1 is a time of day; stands behind what happened
    const QString yesterday = Text::tr("yesterday at %1");
    //: %1 is a date, %2 a time of day; stands behind what happened
    return said(at, now, today, yesterday, Text::tr("on %1 at %2"));
}
