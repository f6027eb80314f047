#pragma once

#include "models/core/error.h"

#include <QJsonObject>

//! Reads one flow from a JSON file, with or without the envelope of a provider's answer. Errors: Usage when the file
//! cannot be read; Malformed and TooLarge, naming the file and the place.
Result<QJsonObject> readFlowFile(const QString &path);
//! Writes canonical JSON, whole or not at all. Errors: Usage when the file cannot be written.
Result<void> writeFlowFile(const QString &path, const QJsonObject &document);
