#pragma once

#include <QJsonArray>

//! White list rows as the provider stores them, each with an id of its own, against rows as they were sent. Pure.
namespace WhiteListRows {

//! The rows of `wanted` that are not among `stored`. Two rows are one person's by email, else by phone (design.md
//! "Sync").
QJsonArray missing(const QJsonArray &wanted, const QJsonArray &stored);

} // namespace WhiteListRows
