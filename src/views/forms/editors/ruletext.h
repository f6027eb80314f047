#pragma once

#include "models/schema/fieldspec.h"

#include <QJsonObject>

//! The rules of a check (`status_rules`) in words, and their values as they are typed.
namespace RuleText {

//! "If the issuing country is one of VEN, IRN: review". `spec` is the field of the list.
QString sentence(const FieldSpec &spec, const QJsonValue &rule);
//! What a result is called: "the issuing country"; its place where nobody has a name for it.
QString resultName(const QString &place);
//! The places of results that have a name.
QStringList knownResults();

//! Whether the condition compares with several values, and whether with any at all.
bool takesList(const QString &condition);
bool takesValue(const QString &condition);

//! A value as one types it: several with commas between them; anything with no such form as JSON.
QString typed(const QJsonValue &value);
//! What somebody typed for `condition`, of the same kind as `before` where that is possible. Undefined for nothing.
QJsonValue value(const QString &text, const QString &condition, const QJsonValue &before);
//! `value` as another condition wants it: a list for one, and the other way round where nothing gets lost.
QJsonValue adapted(const QJsonValue &value, const QString &condition);

} // namespace RuleText
