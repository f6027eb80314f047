#pragma once

#include <QDateTime>

//! How a moment is said to a person: in their time zone, language and time format, with the day by its nearness to
//! `now`. Both times may be in any time zone. An invalid moment is said as an empty text.
namespace MomentText {

//! By itself, as in a list: "Today, 14:05", "Yesterday, 09:12", "12 Nov 2026, 08:00".
QString alone(const QDateTime &at, const QDateTime &now);
//! Within a sentence, behind what happened: "at 14:05" (today), "yesterday at 09:12", "on 12 Nov 2026 at 08:00".
QString within(const QDateTime &at, const QDateTime &now);

} // namespace MomentText
