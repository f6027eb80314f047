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

} // namespace

QString MomentText::alone(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    const QString time = timeOf(local);
    if (days == 0)
        //: %1 is a time of day
        return Text::tr("Today, %1").arg(time);
    if (days == 1)
        return Text::tr("Yesterday, %1").arg(time);
    //: %1 is a date, %2 a time of day
    return Text::tr("%1, %2").arg(dateOf(local), time);
}

QString MomentText::within(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    const QString time = timeOf(local);
    if (days == 0)
        //: %1 is a time of day; stands behind what happened: "2 settings changed at 14:05"
        return Text::tr("at %1").arg(time);
    if (days == 1)
        //: %1 is a time of day; stands behind what happened
        return Text::tr("yesterday at %1").arg(time);
    //: %1 is a date, %2 a time of day; stands behind what happened
    return Text::tr("on %1 at %2").arg(dateOf(local), time);
}
