#pragma once

#include "models/core/jsonpointer.h"

//! One field's before and after, with the sentence a person reads.
struct Change
{
    JsonPointer field;
    QJsonValue before, after; //!< Undefined: the document has nothing there
    QString label; //!< "Minimum liveness score"
    QString sentence; //!< "Minimum liveness score changed from 0.65 to 0.70."
    QStringList details; //!< for lists: one sentence an item ("Mexico was added.")
    bool isSensitive = false; //!< sentence and details already mask the values
};
