#pragma once

#include "models/schema/fieldspec.h"
#include "models/schema/problem.h"

//! The sentences of findings: what is wrong with a value, for a compliance officer, never a schema path.
//! `where` is empty for a plain field, else the place inside a list ("Accepted documents, Colombia").
namespace ProblemText {

//! `value` breaks a documented limit: "Minimum liveness score must be between 0.52 and 0.90."
//! `field` may be null (a block, or an entry of a list); then `label` names the place.
QString broken(const FieldSpec *field, const QString &label, const QJsonValue &value, const QString &where);
//! A finding that the schema's own keywords do not make: a malformed address, a value outside the dashboard's limits, a
//! value known only from the vendor's client.
std::optional<Problem> finding(const FieldSpec &field, const QJsonValue &value, const QString &where);
QString missing(const QString &label, const QString &where);
QString duplicate(const FieldSpec &array, const QString &name);
//! Names an entry of a list, inside `where`.
QString place(const FieldSpec &array, const QJsonValue &item, qsizetype position, const QString &where);

} // namespace ProblemText
