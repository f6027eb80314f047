#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QJsonValue>

//! Reading and writing JSON text with the limits and messages that the whole program shares.
namespace Json {

//! Largest text we read from a provider or a file, in bytes. A flow with every country and template stays under 1 MB.
inline constexpr qsizetype maxBytes = 32 * 1024 * 1024;

//! Parses `text`, tolerating a UTF-8 byte order mark. `name` says in the message what was being read ("the flow
//! Onboarding"). Errors: TooLarge past maxBytes; Malformed for invalid UTF-8, HTML, truncation, nesting past 1,024
//! levels or any other syntax error, each with its own sentence. Any thread.
Result<QJsonValue> parse(const QByteArray &text, const QString &name);

//! As parse(), and the top level must be an object.
Result<QJsonObject> parseObject(const QByteArray &text, const QString &name);

//! Canonical text: keys sorted, two-space indent, trailing newline. Equal values give equal bytes.
QByteArray canonical(const QJsonValue &value);
//! `value`, holding the very containers of `model` wherever the two are equal at the same place: comparing them, and
//! what is made of them, then costs as much as they differ.
QJsonValue sharing(const QJsonValue &value, const QJsonValue &model);
//! One line, no spaces: what travels in a request.
QByteArray compact(const QJsonValue &value);

} // namespace Json
