#pragma once

#include "net/sandbox/practiceprovider.h"

//! The endpoints of Verifik's v2, by what they are about.
namespace VerifikV2 {

//! /v2/project-flows: list, create (seed 003), read, update (seeds 000 and 001). No page documents a deletion, so there
//! is no route for one.
std::vector<PracticeRoute> flowRoutes();
//! /v2/project-flow-white-lists: list and remove rows.
std::vector<PracticeRoute> whiteListRoutes();

//! /v2/webhooks: list, create, read, update with link and unlink, delete, and the trial of an address.
std::vector<PracticeRoute> webhookRoutes();

} // namespace VerifikV2
