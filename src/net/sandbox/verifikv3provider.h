#pragma once

#include "net/sandbox/practiceprovider.h"

namespace VerifikV3 {

//! Verifik's v3 API as far as the sandbox plays it: project flows (seed 002 for the update, the vendor's other pages
//! for the rest) and the projects they belong to.
PracticeProvider provider();

} // namespace VerifikV3
