#pragma once

#include "models/sync/push.h"

//! What the command line returns. Part of its contract with scripts: never renumber.
enum ExitCode {
    Done = 0, //!< for `diff`: no change
    Failed = 1, //!< error, or bad usage
    HasChanges = 2, //!< `diff` found changes
    NotValid = 3, //!< validation failed
    InConflict = 4,
    NoAnswer = 5, //!< offline, or the provider did not answer
    Refused = 6, //!< authentication, permission or rejection by the provider
};

//! The code for an error that stopped a verb.
ExitCode exitCodeOf(const Error &error);
//! The code for the end of a push.
ExitCode exitCodeOf(const PushResult &result);
