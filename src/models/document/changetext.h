#pragma once

#include "models/document/change.h"
#include "models/schema/flowschema.h"

//! The change of one field as a sentence a person reads; lists get one further sentence an entry. Sensitive values are
//! masked.
Change describeChange(
    const FlowSchema &schema, const JsonPointer &field, const QJsonValue &before, const QJsonValue &after);

//! That an entry which is called `name` was put into its list, or taken out of it.
QString describePresence(const QString &name, bool isAdded);

//! What changed in one entry of a list or map that is called `name`, a sentence a setting.
QStringList describeEntryChange(
    const FieldSpec &list, const QString &name, const QJsonValue &before, const QJsonValue &after);
