#pragma once

#include "models/schema/flowschema.h"

//! The body as it may be shown and copied: personal data (`x-sensitive`) replaced by dots.
QJsonObject masked(const FlowSchema &schema, QJsonObject body);
