#pragma once

#include <QString>

namespace FlowKinds {
//! Title of a kind, without reading its schema: the list of flows must not wait for that. Unknown kinds: their id.
QString title(const QString &id);
} // namespace FlowKinds
