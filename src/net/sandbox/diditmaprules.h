#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

//! What the vendor demands inside those keys of a config that are maps and lists.
namespace DiditMapRules {

//! The objections to `value`, which has the right type for `key` and is not null: sentences, or for lists one entry an
//! item. Empty when there are none, and for keys without published rules.
QJsonArray errors(const QString &key, const QJsonValue &value);

} // namespace DiditMapRules
