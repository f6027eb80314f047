#pragma once

#include "models/document/change.h"
#include "models/schema/flowschema.h"

//! The change of one field as a sentence a person reads; lists get one further sentence an entry. Sensitive values are
//! masked.
Change describeChange(
    const FlowSchema &schema, const JsonPointer &field, const QJsonValue &before, const QJsonValue &after);
