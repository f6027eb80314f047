#pragma once

#include "models/core/error.h"

class DraftStore;

//! What the id of a flow begins with while the flow does not exist at the provider.
inline const QLatin1String localIdPrefix("new-");

//! Whether a flow with this id exists only on this computer. Its state cannot tell: a new flow that was refused is
//! still a new one.
inline bool isLocalId(const QString &id)
{
    return id.startsWith(localIdPrefix);
}

//! Notes that the flow `localId` now has the id its provider gave it, so that who knows only the old one finds it.
Result<void> rememberCreated(DraftStore &store, const QString &account, const QString &localId, const QString &id);
//! The local id that a flow had before it was created from here; empty for a flow that was not.
QString formerId(DraftStore &store, const QString &account, const QString &id);
//! The id that a flow has now: the provider's for a local id whose flow was created, else `id` itself.
QString presentId(DraftStore &store, const QString &account, const QString &id);
