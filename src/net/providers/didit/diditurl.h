#pragma once

#include <QUrl>

//! Addresses at Didit (api/didit.md 1). The base of an account may end in "/", and may name the version ("/v3") or not;
//! all lead to the same addresses. Every path ends in a slash, as all of the vendor's samples do.
namespace DiditUrl {

inline const QString workflows = QStringLiteral("workflows"), questionnaires = QStringLiteral("questionnaires");

//! ".../v3/workflows/", ".../v3/questionnaires/"
QUrl list(const QUrl &base, const QString &resource);
//! ".../v3/workflows/{uuid}/", the id percent-encoded.
QUrl record(const QUrl &base, const QString &resource, const QString &id);
//! The page that an answer's `next` names: its query only, at our own address, so that the account's key never travels
//! to a host that an answer chose.
QUrl next(const QUrl &list, const QString &next);

} // namespace DiditUrl
