#pragma once

#include "models/core/error.h"

//! What happens before there is a window, when the drafts cannot be opened. GUI thread.
namespace RecoveryStart {

//! For an error with which the drafts in `folder` could not be opened: asks, does it, and says what went wrong with
//! that. Whether it is worth while to open them again; false also for an error that no recovery helps against.
bool offer(const QString &folder, const Error &error);

} // namespace RecoveryStart
