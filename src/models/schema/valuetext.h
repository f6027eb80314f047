#pragma once

#include "models/schema/fieldspec.h"

//! How values are said to a person, in the user's language and number format: one place, so that the form, the changes
//! and the messages agree.
namespace ValueText {

//! "0.65", "Fast", "On", "Scan, Upload", "3 entries", "Not set". Sensitive values are masked.
QString of(const FieldSpec &field, const QJsonValue &value);
//! As of(), without masking; only for the field's own editor once a person asked to see it.
QString unmasked(const FieldSpec &field, const QJsonValue &value);
//! A number with the field's decimals; more digits than that are shown as they are.
QString number(const FieldSpec &field, double value);
//! "0.52 to 0.90", "1 to 5 attempts", "at least 1"; empty without limits.
QString range(const FieldSpec &field);
//! Label of one choice; an unknown value is said as it is.
QString choice(const FieldSpec &field, const QString &value);
//! What a map's key names: a country, a language, a listed value, or the key itself.
QString key(const FieldSpec &map, const QString &key);
//! "3 days, 4 hours"; seconds only where they are not zero.
QString duration(qint64 seconds);
//! A value no field describes: its JSON, shortened.
QString unknown(const QJsonValue &value);
//! What identifies an array's item to a person: its key member's text, else its position ("entry 3"). Always the
//! position where the entries are personal data.
QString item(const FieldSpec &arrayField, const QJsonValue &item, qsizetype position);

} // namespace ValueText
