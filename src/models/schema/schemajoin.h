#pragma once

#include "models/schema/flowschema.h"

//! One schema file out of those of several kinds of one dialect, for a flow that holds the blocks of all of them:
//! sections by id, fields by place, rules by content. Where two describe the same place, a block wins over a field, and
//! else the first. At least one part is needed.
QJsonObject joinedSchemas(const std::vector<FlowSchemaPtr> &parts);
