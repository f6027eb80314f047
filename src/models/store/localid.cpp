#include "models/store/localid.h"

#include "models/store/draftstore.h"

namespace {

QString createdSetting(const QString &account, const QString &localId)
{
    return QStringLiteral("created/%1/%2").arg(account, localId);
}

//! The other way round: which draft a flow was made from.
QString madeFromSetting(const QString &account, const QString &id)
{
    return QStringLiteral("made-from/%1/%2").arg(account, id);
}

} // namespace

Result<void> rememberCreated(DraftStore &store, const QString &account, const QString &localId, const QString &id)
{
    if (const Result<void> noted = store.saveSetting(madeFromSetting(account, id), localId.toUtf8()); !noted)
        return noted;
    return store.saveSetting(createdSetting(account, localId), id.toUtf8());
}

QString formerId(DraftStore &store, const QString &account, const QString &id)
{
    return QString::fromUtf8(store.setting(madeFromSetting(account, id)).value_or(QByteArray()));
}

QString presentId(DraftStore &store, const QString &account, const QString &id)
{
    if (!isLocalId(id))
        return id;
    const QByteArray created = store.setting(createdSetting(account, id)).value_or(QByteArray());
    // The id is noted before the draft gets it. While the draft still has the old one, a program ended in between.
    return created.isEmpty() || store.flow(account, id) ? id : QString::fromUtf8(created);
}
