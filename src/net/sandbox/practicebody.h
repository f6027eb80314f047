#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <optional>

//! The JSON object or array that a request's body is; nothing when it is neither, or nested past 1,000 levels.
std::optional<QJsonValue> practiceBody(const QByteArray &body);
