#pragma once

#include <QJsonArray>

//! White list rows as the provider stores them, each with an id of its own, against rows as they are sent. Pure.
namespace WhiteListRows {

//! The rows of `wanted` that are not among `stored`. Two rows are the same when all four cells are (a corrected phone
//! number is another row), whatever else the provider keeps with them.
QJsonArray missing(const QJsonArray &wanted, const QJsonArray &stored);

} // namespace WhiteListRows
