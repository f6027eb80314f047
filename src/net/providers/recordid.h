#pragma once

#include <QString>

//! False for an id that would address something else than a record: empty, "." or "..". It must never reach the
//! network.
inline bool isUsableRecordId(const QString &id)
{
    return !id.trimmed().isEmpty() && id != QLatin1String(".") && id != QLatin1String("..");
}
