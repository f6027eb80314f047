#pragma once

#include "models/core/jsonpointer.h"

#include <optional>
#include <vector>

//! One row of a vendor's field tables: the specification, independent of our schema files.
struct DocumentedField
{
    JsonPointer pointer;
    QJsonValue defaultValue; //!< Undefined where the page gives none
    QStringList values; //!< documented values; empty where the page gives none
    std::optional<double> minimum, maximum; //!< inclusive
    QJsonValue anotherValue; //!< a documented value that is not the default, to edit with
};

//! Every row of Verifik's v3 update page (seed 002), in its order. The blocks themselves are not rows.
const std::vector<DocumentedField> &documentedFields();

//! The schemas that have such a table: "verifik-v3/personal-onboarding" is seed 002; those of "verifik-v2" follow seeds
//! 000, 001 and 003 and the other public pages (api notes 1.6.3 and 2).
QStringList documentedKinds();
//! The table of one of documentedKinds().
const std::vector<DocumentedField> &documentedFields(const QString &schemaId);
//! A published record of that kind, without the envelope it travels in.
QJsonObject documentedRecord(const QString &schemaId);
