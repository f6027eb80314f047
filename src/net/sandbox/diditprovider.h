#pragma once

#include "net/sandbox/practiceprovider.h"

namespace Didit {

//! Didit's v3 API as far as the sandbox plays it: workflows (seed 004 for the update, the vendor's other pages for the
//! rest) and the list of questionnaires. Its paths end in a slash; without one nothing is found, since no page says
//! what the vendor does then.
PracticeProvider provider();

} // namespace Didit
