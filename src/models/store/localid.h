#pragma once

#include <QString>

//! What the id of a flow begins with while the flow does not exist at the provider.
inline const QLatin1String localIdPrefix("new-");

//! Whether a flow with this id exists only on this computer. Its state cannot tell: a new flow that was refused is
//! still a new one.
inline bool isLocalId(const QString &id)
{
    return id.startsWith(localIdPrefix);
}
