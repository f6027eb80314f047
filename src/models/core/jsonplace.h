#pragma once

#include "models/core/jsonpointer.h"

//! Whether JsonPointer::write would write at this place: no scalar (other than null) and no index beyond an array's end
//! stands in the way.
bool isWritable(const QJsonObject &document, const JsonPointer &place);
