#pragma once

#include <QJsonObject>
#include <QStringList>

//! The sandbox's own reading of seed 004 and api/didit.md for what POST and PATCH may carry. On purpose apart from our
//! schemas and their validator, so that a mistake there is not repeated here.
namespace DiditRules {

//! Everything that a body may hold at its top level, in the order of the vendor's table.
const QStringList &allowedKeys();

//! What the vendor objects to, as its framework writes it: {"max_retry_attempts":["Ensure this value is …"]}, and for
//! features one entry an item, or sentences about the list. Empty when there is nothing. Keys that are not allowed are
//! not looked at. `isCreation`: features are required. `known`: the features that the workflow has already; of those
//! even names that nobody has published are taken.
QJsonObject errors(const QJsonObject &body, bool isCreation, const QStringList &known);

} // namespace DiditRules
