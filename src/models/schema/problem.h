#pragma once

#include "models/core/jsonpointer.h"

enum class Severity { Warning, Error };

//! One finding about one place in a flow, in a sentence for a compliance officer.
struct Problem
{
    JsonPointer pointer; //!< the exact place
    JsonPointer field; //!< the form field that shows it
    Severity severity = Severity::Error;
    QString message; //!< "Minimum liveness score must be between 0.52 and 0.90."
    bool isFromProvider = false; //!< said by the provider when it refused, not by our own check

    bool isAboutList = false; //!< about a list's entries together (a duplicate), not about one value

    QString rule = {}; //!< the named rule that found it (DocumentRules); empty for others
    QString fixText = {}; //!< what one click would do about it: "Move it behind ID verification"; empty when nothing

    bool operator==(const Problem &) const = default;
};
