#pragma once

#include "net/sandbox/practiceprovider.h"

//! The endpoints of Verifik's v3, by what they are about.
namespace VerifikV3 {

//! /v3/project-flows: list, create, read, update (seed 002), delete.
std::vector<PracticeRoute> flowRoutes();
//! /v3/projects: list, read, and the update of name and status.
std::vector<PracticeRoute> projectRoutes();

} // namespace VerifikV3
