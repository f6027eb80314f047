#pragma once

#include "models/core/jsonpointer.h"

#include <optional>
#include <vector>

//! One row of the field tables of Verifik's v3 update page (seed 002): the specification, independent of our schema
//! files.
struct DocumentedField
{
    JsonPointer pointer;
    QJsonValue defaultValue; //!< Undefined where the page gives none
    QStringList values; //!< documented values; empty where the page gives none
    std::optional<double> minimum, maximum; //!< inclusive
    QJsonValue anotherValue; //!< a documented value that is not the default, to edit with
};

//! Every row of the page, in its order. The blocks themselves are not rows.
const std::vector<DocumentedField> &documentedFields();
