#pragma once

#include "models/schema/flowschema.h"

#include <QUrl>
#include <QUrlQuery>

#include <optional>

//! One collection of records at Verifik: ".../v2/webhooks".
struct VerifikResource
{
    enum class Version { V2 = 2, V3 = 3 };

    Version version = Version::V3;
    QString path = QStringLiteral("project-flows");
    QUrlQuery filter = {}; //!< of its list: where_projectFlow=…

    //! The collection that a kind of record is kept in; nothing for another provider's kinds.
    static std::optional<VerifikResource> of(const FlowSchema &schema);
};

//! Addresses of Verifik's records. The base of an account may end in "/", and may name a version ("/v3", "/v2") or
//! not; all lead to the same addresses.
namespace VerifikUrl {

//! ".../v3/project-flows"
QUrl list(const QUrl &base, const VerifikResource &resource);
//! ".../v3/project-flows/{id}", the id percent-encoded.
QUrl record(const QUrl &base, const VerifikResource &resource, const QString &id);
//! One page of the list, counted from 1.
QUrl page(const QUrl &base, const VerifikResource &resource, int page, int perPage);

} // namespace VerifikUrl
