#pragma once

#include "net/sandbox/practiceprovider.h"

namespace VerifikV2 {

//! Verifik's v2 API as far as the sandbox plays it: project flows (seeds 000, 001 and 003 for what they say, the
//! vendor's other pages and its console for the rest), their white lists, webhooks and projects.
PracticeProvider provider();

} // namespace VerifikV2
