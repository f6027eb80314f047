#pragma once

#include "models/schema/fieldspec.h"

#include <QJsonValue>

//! Fields that name another record (project, webhook, promptTemplate). A provider gives the id, the whole record or
//! null; the id is what counts and what is written back (api/verifik.md, decision 8).
namespace Reference {

//! The id behind a reference: of the text itself or of a populated record; empty for none.
QString idOf(const QJsonValue &reference);
//! Whether two values of a field mean the same: equal, or equal once every reference in them, also inside lists, is
//! the id of its record, and every list whose order means nothing (docs/merge.md) is put in one order.
bool isSame(const FieldSpec *field, const QJsonValue &a, const QJsonValue &b);
//! The value as it travels: every reference in it, also inside lists, as its id.
QJsonValue onWire(const FieldSpec &field, const QJsonValue &value);

} // namespace Reference
