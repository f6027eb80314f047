#pragma once

#include "models/schema/problem.h"

#include <QJsonObject>

#include <optional>
#include <vector>

class FlowSchema;

//! A rule that JSON Schema cannot say, called by its name in schema files (`x-rule`, docs/schema-format.md).
struct NamedRule
{
    JsonPointer target; //!< the field that gets the problem
    std::vector<JsonPointer> looksAt; //!< the fields that it reads; a schema need not have all
    //! The first thing that is wrong, at its very place. `document` holds no more than `looksAt`.
    std::optional<Problem> (*check)(const FlowSchema &schema, const QJsonObject &document);

    //! Null when there is none of that name.
    static const NamedRule *find(const QString &name);
};
