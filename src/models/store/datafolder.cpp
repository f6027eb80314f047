#include "models/store/datafolder.h"

#include <QStandardPaths>

QString defaultDataFolder()
{
    const QString chosen = qEnvironmentVariable("FLOWFORM_DATA_DIR");
    if (!chosen.isEmpty())
        return chosen;
    // Not AppDataLocation: that depends on each program's own name, and it roams on Windows, where a database must not.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/flowform");
}
