#pragma once

#include <QUrl>

#include <optional>

//! Addresses of Verifik's project flows. The base of an account may end in "/", and may name a version ("/v3", "/v2")
//! or not; all lead to the same addresses.
namespace VerifikUrl {

enum class Version { V2 = 2, V3 = 3 };

//! The version that a kind of flow is written through: "verifik-v3/login" → V3. Nothing for another provider's kinds.
std::optional<Version> versionOf(const QString &schemaId);

//! ".../v3/project-flows"
QUrl flows(const QUrl &base, Version version);
//! ".../v3/project-flows/{id}", the id percent-encoded.
QUrl flow(const QUrl &base, Version version, const QString &id);
//! One page of the list, counted from 1.
QUrl page(const QUrl &base, Version version, int page, int perPage);

//! False for an id that would address something else than a flow: empty, "." or "..".
bool isUsableId(const QString &id);

} // namespace VerifikUrl
